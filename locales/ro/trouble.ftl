# When something goes wrong on our side. $phone is the number of the helpline, $hours
# are its opening hours. $number-emergency and $number-nhs-111 come from helpline.toml.
trouble-message =
    Îmi pare rău, ceva nu a mers bine la noi. Nu este vina dumneavoastră. Vă rog să încercați din nou peste câteva minute.

    Puteți suna și la linia noastră de îndrumare: { $phone-link }. Este deschisă { $hours }.

    Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option). Dacă viața cuiva este în pericol, sunați la { $number-emergency }.
    .title = A apărut o problemă
