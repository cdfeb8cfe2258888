# When somebody sends something that is not text. $number-emergency and $number-nhs-111
# come from helpline.toml.
unreadable-message =
    Îmi pare rău, nu pot citi ce ați trimis. Sunt un bot (program automat). Nu pot vedea fotografii, filme, stickere sau fișiere și nu pot auzi mesaje vocale.

    Vă rog să scrieți întrebarea în câteva cuvinte.

    Dacă aveți nevoie de ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option). Dacă cineva este rănit sau viața cuiva este în pericol, sunați la { $number-emergency }.
    .title = Pot citi doar text
