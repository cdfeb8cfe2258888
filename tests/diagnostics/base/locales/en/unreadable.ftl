unreadable-message =
    I can only read words.

    Please type your question.
