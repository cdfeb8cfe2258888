answer-hello = Hello.
    .title = Hello
answer-again = Hello again.
    .title = Hello
