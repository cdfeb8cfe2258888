# Said at the end.
    goodbye-message = Goodbye.
