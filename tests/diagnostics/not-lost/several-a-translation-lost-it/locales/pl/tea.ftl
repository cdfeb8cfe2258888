tea-strong = Zostaw torebkę. Mieszaj!
    .title = Mocna herbata
    .more = Najpierw ogrzej czajnik.
