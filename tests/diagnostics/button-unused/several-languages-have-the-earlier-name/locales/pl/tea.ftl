# Czy z mlekiem.
tea-milk = Czy pijesz z mlekiem?
    .yes = Tak
    .yes-words = tak, poproszę
    .no = Nie
    .not-sure = Nie wiem
