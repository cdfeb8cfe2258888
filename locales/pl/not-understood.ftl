# When a typed message was not understood. Buttons with the likeliest topics may follow.

# The first time. $number-emergency and $number-nhs-111 come from helpline.toml.
not-understood-first =
    Przepraszam, nie rozumiem. Jestem botem i znam się tylko na dwóch sprawach. To personal health budget (osobisty budżet zdrowotny) i opieka po szpitalu z section 117 (artykuł ustawy).

    Spróbuj jeszcze raz w kilku krótkich słowach, na przykład: kto może go mieć. Możesz też napisać: menu.

    Nie mogę udzielać porad medycznych. Jeśli źle się czujesz, zadzwoń pod numer { $number-nhs-111 }. W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.

# Straight after a first one. $phone and $phone-link are the same number of the helpline,
# $open is open or closed now, $closes is when it closes, $opens is when it opens next.
not-understood-again =
    Przepraszam, nadal nie rozumiem. To moja wina, nie Twoja. Człowiek może Ci lepiej pomóc.

    Możesz zadzwonić do naszych doradców pod numer { $phone }. Aby zadzwonić z tego telefonu, dotknij { $phone-link }. { $open ->
        [open] Są tam teraz, do { $closes }.
       *[closed] Teraz ich tam nie ma. Infolinia otworzy się { $opens }.
    }

    Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne). W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.

# The third time in a row, and every time after that. The variables are the same.
not-understood-still =
    Dalej tego nie rozumiem. Przepraszam. Napisz menu, aby zobaczyć, w czym mogę pomóc. Albo napisz rozmowa, aby trafić do człowieka.

    Nasz numer to { $phone }. Aby zadzwonić z tego telefonu, dotknij { $phone-link }. { $open ->
        [open] Nasi doradcy są tam teraz, do { $closes }.
       *[closed] Naszych doradców teraz tam nie ma. Infolinia otworzy się { $opens }.
    }

    W razie zagrożenia życia zadzwoń pod numer { $number-emergency }. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne).
