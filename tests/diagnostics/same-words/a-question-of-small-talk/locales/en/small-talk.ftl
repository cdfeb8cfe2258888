small-talk-hello = Hello.
    .words = hi, hello, my tea tastes of nothing
