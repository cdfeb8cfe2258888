goodbye-message = Goodbye.
tea-help = Ask a friend.
