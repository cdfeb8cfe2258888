# Answers about finding out more, reaching us, and what to do when something goes wrong.

# Answer: how to contact the helpline. The contact card with the number comes just before it.
# Deaf people and people who look for an email address come here too: send them nowhere else.
# $phone and $phone-link are the same number, $hours are the opening hours, $open is open
# or closed now, $opens is when it opens next,
# $call-cost is standard, free or other, $form is the address of the form or none.
advice-contact-helpline =
    Gallwch chi ffonio ein llinell gyngor ar { $phone }. Mae ar agor { $hours }. Mae ar gau ar wyliau banc. { $open ->
        [open] Mae ar agor tan { $closes } heddiw.
       *[closed] Mae ar gau nawr, ac yn agor { $opens }.
    }

    I ffonio o'r ffôn hwn, pwyswch { $phone-link }. Yr un rhif yw hwn.

    { $call-cost ->
        [free] Mae'r alwad am ddim.
        [standard] Mae'r alwad yn costio'r un faint â galwad i rif sy'n dechrau gyda 01 neu 02. Os oes munudau am ddim yn eich cynllun ffôn, mae'n defnyddio'r rheini.
       *[other] Gofynnwch i'ch cwmni ffôn beth yw cost yr alwad.
    }

    { $form ->
        [none] Dim ond y rhif ffôn hwn sydd gen i. Does gen i ddim cyfeiriad e-bost na ffurflen.
       *[other] Gallwch chi hefyd ysgrifennu aton ni gyda'r ffurflen hon: { $form }
    } Os na allwch chi ddefnyddio'r ffôn, gall rhywun rydych chi'n ymddiried ynddo ffonio drosoch chi. I weld a allwch chi ysgrifennu at gynghorydd yma, teipiwch: siarad.
    .title = Rhif ffôn ac oriau agor
