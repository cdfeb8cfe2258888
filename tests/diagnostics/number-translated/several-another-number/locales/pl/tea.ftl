tea-strong = Zaparzaj 177 minut.
    .title = Mocna herbata
    .more = Najpierw ogrzej czajnik.
