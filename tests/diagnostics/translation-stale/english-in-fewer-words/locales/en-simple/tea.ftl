tea-help = Three minutes.
    .title = How to start
