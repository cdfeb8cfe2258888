tea-help = Trzy minuty.
    .title = Jak zacząć
