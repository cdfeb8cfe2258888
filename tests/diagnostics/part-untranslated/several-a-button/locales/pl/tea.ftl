tea-milk = Z mlekiem?
    .yes = Tak
    .not-sure = Nie wiem
