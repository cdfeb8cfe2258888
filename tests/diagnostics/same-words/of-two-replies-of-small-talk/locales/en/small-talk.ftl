small-talk-hello = Hello.
    .words = hi, hello
small-talk-thanks = You are welcome.
    .words = cheers, Hi!, ta
