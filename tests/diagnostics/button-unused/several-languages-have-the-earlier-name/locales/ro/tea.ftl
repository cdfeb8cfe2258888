# Dacă cu lapte.
tea-milk = Beți cu lapte?
    .yes = Da
    .no = Nu
    .not-sure = Nu știu
