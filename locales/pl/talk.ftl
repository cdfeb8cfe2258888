# The way to a person. The contact card with the number comes just before each of these.
# $phone and $phone-link are the same number, $hours are the opening hours,
# $call-cost is standard, free or other, $form is the address of the form or none.

# While the helpline is open. $closes is when it closes.
talk-open =
    Możesz teraz porozmawiać z doradcą. Nasza infolinia działa dziś do { $closes }.

    Zadzwoń pod numer { $phone }. Aby zadzwonić z tego telefonu, dotknij { $phone-link }. To ten sam numer.

    { $call-cost ->
        [free] Połączenie jest bezpłatne.
        [standard] Połączenie kosztuje tyle samo, co z numerem, który zaczyna się od 01 lub 02. Jeśli w Twoim abonamencie są darmowe minuty, rozmowa z nich korzysta.
       *[other] Zapytaj swoją sieć telefoniczną, ile kosztuje połączenie.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Możesz też do nas napisać przez ten formularz: { $form }
    }
    .title = Rozmowa z człowiekiem

# While advisers take people in this chat. Buttons lead there and to a call. $open says whether
# the phone line is open too: a desk may have hours of its own.
talk-here =
    { $open ->
        [open] Możesz teraz porozmawiać z doradcą: przez telefon albo na tym czacie. Nasza infolinia działa dziś do { $closes }.

            Zadzwoń pod numer { $phone }. Aby zadzwonić z tego telefonu, dotknij { $phone-link }. To ten sam numer.
       *[other] Możesz teraz pisać z doradcą na tym czacie. Telefonu nikt teraz nie odbierze. Infolinia otworzy się { $opens }.

            Gdy będzie otwarta, zadzwoń pod numer { $phone }. Aby zadzwonić z tego telefonu, dotknij { $phone-link }. To ten sam numer.
    }

    { $call-cost ->
        [free] Połączenie jest bezpłatne.
        [standard] Połączenie kosztuje tyle samo, co z numerem, który zaczyna się od 01 lub 02. Jeśli w Twoim abonamencie są darmowe minuty, rozmowa z nich korzysta.
       *[other] Zapytaj swoją sieć telefoniczną, ile kosztuje połączenie.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Możesz też do nas napisać przez ten formularz: { $form }
    }

    Jeśli nie możesz rozmawiać przez telefon, możesz tu pisać z doradcą. Możemy też zadzwonić do Ciebie.
    .title = Rozmowa z człowiekiem
    .chat = Napisz do doradcy
    .chat-words = czat, napisać, pisać, tutaj, tu, na tym czacie, doradca, z doradcą, czat z doradcą, pisać z doradcą
    .call-back = Poproś, żebyśmy zadzwonili
    .call-back-words = zadzwońcie, zadzwońcie do mnie, oddzwońcie, oddzwonienie, zadzwoń do mnie, proszę o telefon

# While the helpline is open, but advisers take nobody new in this chat: later they can call.
talk-call =
    Możesz teraz porozmawiać z doradcą. Nasza infolinia działa dziś do { $closes }.

    Zadzwoń pod numer { $phone }. Aby zadzwonić z tego telefonu, dotknij { $phone-link }. To ten sam numer.

    { $call-cost ->
        [free] Połączenie jest bezpłatne.
        [standard] Połączenie kosztuje tyle samo, co z numerem, który zaczyna się od 01 lub 02. Jeśli w Twoim abonamencie są darmowe minuty, rozmowa z nich korzysta.
       *[other] Zapytaj swoją sieć telefoniczną, ile kosztuje połączenie.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Możesz też do nas napisać przez ten formularz: { $form }
    }

    W tej chwili nie można tu pisać z doradcą. Jeśli chcesz, możemy zadzwonić do Ciebie później.
    .title = Rozmowa z człowiekiem
    .call-back = Poproś, żebyśmy zadzwonili
    .call-back-words = zadzwońcie, zadzwońcie do mnie, oddzwońcie, oddzwonienie, zadzwoń do mnie, proszę o telefon

# While the helpline is closed: the most important thing first. $opens is when it opens next.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
talk-closed =
    Telefonu nikt teraz nie odbierze. Nasza infolinia otworzy się { $opens }.

    W razie zagrożenia życia zadzwoń pod numer { $number-emergency }. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne). Jeśli chcesz z kimś teraz porozmawiać, zadzwoń do Samaritans (telefon zaufania) pod numer { -samaritans }, bezpłatnie, o każdej porze.

    Gdy infolinia będzie otwarta, zadzwoń pod numer { $phone }. Aby zadzwonić z tego telefonu, dotknij { $phone-link }. To ten sam numer. Godziny: { $hours }.

    { $call-cost ->
        [free] Połączenie jest bezpłatne.
        [standard] Połączenie kosztuje tyle samo, co z numerem, który zaczyna się od 01 lub 02.
       *[other] Zapytaj swoją sieć telefoniczną, ile kosztuje połączenie.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Możesz też do nas napisać przez ten formularz: { $form }
    }

    Do tego czasu możesz pytać mnie, dniem i nocą.
    .title = Rozmowa z człowiekiem

# The same, and advisers can call later.
talk-later =
    Telefonu nikt teraz nie odbierze. Nasza infolinia otworzy się { $opens }.

    W razie zagrożenia życia zadzwoń pod numer { $number-emergency }. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne). Jeśli chcesz z kimś teraz porozmawiać, zadzwoń do Samaritans (telefon zaufania) pod numer { -samaritans }, bezpłatnie, o każdej porze.

    Gdy infolinia będzie otwarta, zadzwoń pod numer { $phone }. Aby zadzwonić z tego telefonu, dotknij { $phone-link }. To ten sam numer. Godziny: { $hours }.

    { $call-cost ->
        [free] Połączenie jest bezpłatne.
        [standard] Połączenie kosztuje tyle samo, co z numerem, który zaczyna się od 01 lub 02.
       *[other] Zapytaj swoją sieć telefoniczną, ile kosztuje połączenie.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Możesz też do nas napisać przez ten formularz: { $form }
    }

    Możemy też zadzwonić do Ciebie, gdy infolinia będzie otwarta. Do tego czasu możesz pytać mnie, dniem i nocą.
    .title = Rozmowa z człowiekiem
    .call-back = Poproś, żebyśmy zadzwonili
    .call-back-words = zadzwońcie, zadzwońcie do mnie, oddzwońcie, oddzwonienie, zadzwoń do mnie, proszę o telefon
