goodbye-message = Goodbye, and thank thank you.
