# The greeting. The main menu follows right after it.
# $number-emergency and $number-nhs-111 come from helpline.toml.
start-hello =
    Helo. Bot ydw i, nid person. Galla i ddweud wrthych chi am NHS personal health budgets (cyllidebau iechyd personol) a section 117 after-care (ôl-ofal adran 117). Mae'r sgwrs hon am ddim.

    Gallwch chi bwyso botwm, neu deipio cwestiwn yn eich geiriau eich hun.

    Nid yw sgyrsiau Telegram fel hon wedi'u hamgryptio o un pen i'r llall (end-to-end encrypted). Efallai y gall pobl eraill sy'n defnyddio'r ffôn hwn eu gweld.

    A yw eich bywyd mewn perygl? Ffoniwch { $number-emergency }. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl. Neu pwyswch Help ar frys.
    .title = Dechrau
