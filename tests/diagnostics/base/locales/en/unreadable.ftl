unreadable-message = I can only read words.
