answer-hello = {""}
    .title = Hello
