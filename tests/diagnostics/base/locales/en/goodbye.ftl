goodbye-message = Goodbye.
