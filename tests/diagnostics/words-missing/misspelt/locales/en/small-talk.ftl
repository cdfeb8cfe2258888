small-talk-hello = Hello.
    .wrods = hi, hello hello
