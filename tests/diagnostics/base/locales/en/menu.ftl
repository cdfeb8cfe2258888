menu-main = What do you want to know?
    .tea = Make a cup of tea
    .help = How to start
