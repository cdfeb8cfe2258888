small-talk-greeting = Hello.
    .words = hi, hello
