tea-strong = Zaparzaj czternaście minut.
    .title = Mocna herbata
    .more = Najpierw ogrzej czajnik.
