goodbye-message = Goodbye.
    .title =
    .more = More.
