goodbye-message =
    Goodbye.
# Sam: is this right?
    Come again.
