goodbye–message = Goodbye.
