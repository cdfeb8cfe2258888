small-talk-hello = Hello.
