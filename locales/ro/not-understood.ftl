# When a typed message was not understood. Buttons with the likeliest topics may follow.

# The first time. $number-emergency and $number-nhs-111 come from helpline.toml.
not-understood-first =
    Îmi pare rău, nu am înțeles. Sunt un bot (program automat). Știu doar despre personal health budgets (bugete personale de sănătate) și section 117 after-care (îngrijire după externare, articolul 117 din lege).

    Vă rog să încercați din nou cu câteva cuvinte, de exemplu: cine poate avea un buget. Puteți scrie și: meniu.

    Nu pot da sfaturi medicale. Dacă vă simțiți rău, sunați la { $number-nhs-111 }. Dacă viața cuiva este în pericol, sunați la { $number-emergency }.

# Straight after a first one. $phone and $phone-link are the same number of the helpline,
# $open is open or closed now, $closes is when it closes, $opens is when it opens next.
not-understood-again =
    Îmi pare rău, tot nu înțeleg. Este vina mea, nu a dumneavoastră. O persoană vă poate ajuta mai bine.

    Îi puteți suna pe consilierii noștri la { $phone }. Ca să sunați de pe acest telefon, apăsați { $phone-link }. { $open ->
        [open] Ei sunt acolo acum, până la ora { $closes }.
       *[closed] Acum ei nu sunt acolo. Linia se deschide { $opens }.
    }

    Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option). Dacă viața cuiva este în pericol, sunați la { $number-emergency }.

# The third time in a row, and every time after that. The variables are the same.
not-understood-still =
    Tot nu reușesc să înțeleg și îmi pare rău. Scrieți „meniu” ca să vedeți tot ce pot face. Sau scrieți „vorbesc” ca să ajungeți la o persoană.

    Numărul nostru este { $phone }. Ca să sunați de pe acest telefon, apăsați { $phone-link }. { $open ->
        [open] Consilierii noștri sunt acolo acum, până la ora { $closes }.
       *[closed] Consilierii noștri nu sunt acolo acum. Linia se deschide { $opens }.
    }

    Dacă viața cuiva este în pericol, sunați la { $number-emergency }. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option).
