tea-strong = Zostaw torebkę. Nie mieszaj!
    .title = Mocna herbata
    .more = Najpierw ogrzej czajnik.
