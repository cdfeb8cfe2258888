goodbye-message =
    [Goodbye] to you.
