# The greeting. The main menu follows right after it.
# $number-emergency and $number-nhs-111 come from helpline.toml.
start-hello =
    Bună ziua. Sunt un bot (program automat), nu o persoană. Vă pot spune despre NHS personal health budgets (bugete personale de sănătate). Vă pot spune și despre section 117 after-care (îngrijire după externare, articolul 117 din lege). Această conversație este gratuită.

    Puteți apăsa un buton sau scrie o întrebare cu cuvintele dumneavoastră.

    Conversațiile Telegram ca aceasta nu sunt criptate de la un capăt la altul (end-to-end). Alte persoane care folosesc acest telefon le pot vedea.

    Viața dumneavoastră este în pericol? Sunați la { $number-emergency }. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option). Sau apăsați Ajutor urgent.
    .title = Început
