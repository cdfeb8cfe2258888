small-talk-hello = Hello.
    .words = hi, hello
