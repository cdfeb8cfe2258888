# helpline: allow long-sentense, because it is law
goodbye-message = Goodbye.
