# When a typed message was not understood. Buttons with the likeliest topics may follow.

# The first time. $number-emergency and $number-nhs-111 come from helpline.toml.
not-understood-first =
    Mae'n ddrwg gen i, wnes i ddim deall hynny. Bot ydw i. Dim ond am personal health budgets (cyllidebau iechyd personol) a section 117 after-care (ôl-ofal adran 117) rydw i'n gwybod.

    Rhowch gynnig arall arni gydag ychydig o eiriau byrion, er enghraifft: pwy all gael cyllideb. Gallwch chi hefyd deipio: dewislen.

    Alla i ddim rhoi cyngor meddygol. Os ydych chi'n teimlo'n sâl, ffoniwch { $number-nhs-111 }. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.

# Straight after a first one. $phone and $phone-link are the same number of the helpline,
# $open is open or closed now, $closes is when it closes, $opens is when it opens next.
not-understood-again =
    Mae'n ddrwg gen i, dydw i ddim yn deall o hyd. Fy mai i yw hynny, nid eich bai chi. Gall person eich helpu chi'n well.

    Gallwch chi ffonio ein cynghorwyr ar { $phone }. I ffonio o'r ffôn hwn, pwyswch { $phone-link }. { $open ->
        [open] Maen nhw yno nawr, tan { $closes }.
       *[closed] Dydyn nhw ddim yno nawr. Mae'r llinell yn agor { $opens }.
    }

    I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.

# The third time in a row, and every time after that. The variables are the same.
not-understood-still =
    Dydw i ddim yn deall o hyd, ac mae'n ddrwg gen i. Teipiwch dewislen i weld popeth y galla i ei wneud. Neu teipiwch siarad i gyrraedd person.

    Ein rhif ni yw { $phone }. I ffonio o'r ffôn hwn, pwyswch { $phone-link }. { $open ->
        [open] Mae ein cynghorwyr yno nawr, tan { $closes }.
       *[closed] Dydy ein cynghorwyr ddim yno nawr. Mae'r llinell yn agor { $opens }.
    }

    Os oes bywyd mewn perygl, ffoniwch { $number-emergency }. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl.
