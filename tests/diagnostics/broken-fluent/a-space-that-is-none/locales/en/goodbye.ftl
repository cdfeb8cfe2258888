goodbye-message =
    Goodbye.
    Come again.
