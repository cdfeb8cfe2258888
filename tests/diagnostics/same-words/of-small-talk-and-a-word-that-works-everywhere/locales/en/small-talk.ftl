small-talk-hello = Hello.
    .words = hi, Go on
