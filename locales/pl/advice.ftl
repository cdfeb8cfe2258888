# Answers about finding out more, reaching us, and what to do when something goes wrong.

# Answer: how to contact the helpline. The contact card with the number comes just before it.
# Deaf people and people who look for an email address come here too: send them nowhere else.
# $phone and $phone-link are the same number, $hours are the opening hours, $open is open
# or closed now, $opens is when it opens next,
# $call-cost is standard, free or other, $form is the address of the form or none.
advice-contact-helpline =
    Możesz zadzwonić na naszą infolinię pod numer { $phone }. Godziny: { $hours }. W dni wolne od pracy (bank holidays) jest zamknięta. { $open ->
        [open] Dziś działa do { $closes }.
       *[closed] Teraz jest zamknięta. Otworzy się { $opens }.
    }

    Aby zadzwonić z tego telefonu, dotknij { $phone-link }. To ten sam numer.

    { $call-cost ->
        [free] Połączenie jest bezpłatne.
        [standard] Połączenie kosztuje tyle samo, co z numerem, który zaczyna się od 01 lub 02. Jeśli w Twoim abonamencie są darmowe minuty, rozmowa z nich korzysta.
       *[other] Zapytaj swoją sieć telefoniczną, ile kosztuje połączenie.
    }

    { $form ->
        [none] Mam tylko ten numer telefonu. Nie znam żadnego adresu e-mail ani formularza.
       *[other] Możesz też do nas napisać przez ten formularz: { $form }
    } Jeśli nie możesz rozmawiać przez telefon, może zadzwonić za Ciebie ktoś, komu ufasz. Aby sprawdzić, czy możesz tu pisać z doradcą, napisz: rozmowa.
    .title = Numer telefonu i godziny
