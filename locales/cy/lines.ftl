# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = Mynd yn ôl
    .words = yn ôl, nôl, mynd nôl, ewch yn ôl, ewch nôl, cam yn ôl, blaenorol, yn ôl plîs, yn ôl os gwelwch yn dda
line-menu = Prif ddewislen
    .words =
        dewislen, y ddewislen, ddewislen, y brif ddewislen, brif ddewislen, hafan, pynciau,
        dangos y ddewislen, dangoswch y ddewislen, dewislen plîs, dewislen os gwelwch yn dda,
        nôl i'r ddewislen, yn ôl i'r ddewislen, mynd i'r ddewislen, ailddechrau, dechrau eto,
        dechrau o'r dechrau, o'r dechrau
line-talk = Siarad â pherson
    .words =
        siarad, siarad â rhywun, siarad gyda rhywun, siarad efo rhywun, siarad gyda pherson,
        siarad efo person, siarad â chi, siarad gyda chi, siarad efo chi, siarad â'ch tîm,
        siarad gyda'ch tîm, dw i eisiau siarad â rhywun, dwi isio siarad â rhywun
line-urgent = Help ar frys
    .words = brys, ar frys, help brys, cymorth brys, argyfwng, mewn argyfwng, creisis, ambiwlans, 999, 111
line-language = Newid iaith
    .words = iaith, ieithoedd, iaith arall, newid yr iaith
line-stop = Stopio a gorffen y sgwrs
    .words =
        stop, stopio, stopiwch, gorffen, gorffennwch, diwedd, gadael, cau, hwyl, hwyl fawr, ta ta,
        da bo, da boch, da bo chi, gorffen sgwrs, gorffen y sgwrs, gorffen y sgwrs plîs,
        gorffen y sgwrs os gwelwch yn dda, stopio'r sgwrs
line-shorter = Atebion byrrach
line-longer = Atebion hirach
line-more = Darllen mwy
    .words = mwy, rhagor, darllen rhagor, dywedwch fwy, dywedwch fwy wrtha i, tudalen nesaf, y dudalen nesaf
line-carry-on = Cario ymlaen lle'r oeddwn i
    .words =
        cario ymlaen, parhau, ymlaen, ewch ymlaen, mynd ymlaen, dal ati, ailadrodd, ailadroddwch,
        eto, eto plîs, eto os gwelwch yn dda, dywedwch eto, dywedwch hynny eto, dangoswch eto,
        gofynnwch eto, beth oedd y cwestiwn, beth yw'r dewisiadau, beth ydy'r dewisiadau,
        beth oedd y dewisiadau, dangoswch y dewisiadau

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    Dydw i ddim yn siŵr beth rydych chi'n ei feddwl. Ydych chi'n holi am un o'r rhain?

    Os ydych chi'n teimlo'n sâl, ffoniwch { $number-nhs-111 }. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.

# After "no" to the question in line-did-you-mean.
line-none-of-these = Iawn, doedd dim un o'r rhain yn gywir. Gofynnwch i mi mewn geiriau eraill, os gwelwch yn dda. I siarad â pherson, teipiwch: siarad. I weld popeth rwy'n ei wybod, teipiwch: dewislen.

# After "yes" to it, when there is more than one topic.
line-which-one = Pa un rydych chi'n ei feddwl? Pwyswch arno, neu teipiwch ei rif, er enghraifft: 1.
line-which-number = Nid wyf yn siŵr beth rydych chi'n ei olygu wrth y rhif hwnnw. Gallai fod yn un o'm dewisiadau, neu'n rhif yn fy nghwestiwn. Pwyswch fotwm, neu teipiwch eich ateb mewn geiriau.

# Somebody asks to be called, and no adviser can be asked to. How to reach us comes below.
line-cannot-call = Ni allaf eich ffonio na threfnu galwad. Dyma sut y gallwch chi gysylltu â ni.

# After a command, such as /hours, that there is not. The menu or the open question follows.
line-unknown-command = Dydw i ddim yn adnabod y gorchymyn hwnnw.

# Before the greeting, when the first message was not understood.
line-not-understood-yet = Mae'n ddrwg gen i, wnes i ddim deall eich neges. Dyma beth alla i ei wneud.

# Before a question that the person has not seen for a while: what they typed may be an
# answer to it.
line-question-again = Dydw i ddim yn siŵr ai ateb oedd hwnna. Dyma fy nghwestiwn eto.

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = Rwy'n meddwl eich bod chi wedi gofyn dau beth. Dyma'r cyntaf. Pwyswch y botwm cyntaf i gael y llall.

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = Ie, dyna ofynnais i
    .words =
        ie, ia, ydy, ydi, ydw, do, oedd, ie diolch, ie plîs, ie os gwelwch yn dda, ia plîs,
        cywir, mae'n gywir, yn union, dyna fo, dyna fe, dyna ni, dyna'r cwestiwn, dyna fy nghwestiwn
line-asked-no = Na, gofynnais rywbeth arall
    .words =
        na, nage, naci, nac ydy, nac ydi, nac ydw, naddo, nac oedd, na ddim hynny, ddim hynny,
        ddim wir, dim un, dim un o'r rhain, rhywbeth arall, anghywir, mae'n anghywir,
        nid dyna ofynnais i, ddim dyna ofynnais i, gofynnais i rywbeth arall, nes i ofyn rhywbeth arall

# After the first of these buttons.
line-asked-thanks = Diolch am ddweud wrtha i. Dim ond cyfri eich ateb rydyn ni. Dydyn ni ddim yn cadw eich geiriau.

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = Mae'n ddrwg gen i. Ydych chi'n holi am un o'r rhain? Os na, gofynnwch i mi mewn geiriau eraill, neu siaradwch â pherson.

# line-did-you-mean once more, the second time in a row. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean-again =
    Dydw i ddim yn siŵr o hyd beth rydych chi'n ei feddwl. Ydych chi'n holi am un o'r rhain?

    Os na, gallwch chi siarad â pherson ar { $phone }. Neu teipiwch: siarad.

    Os ydych chi'n teimlo'n sâl, ffoniwch { $number-nhs-111 }. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.

# After an urgent text. $open says whether the advice line is open now, $opens when it opens,
# $closes when it closes.
line-urgent-hours =
    { $open ->
        [open] Does dim person yn darllen y sgwrs hon. Gall ein cynghorwyr siarad â chi ar { $phone } tan { $closes } heddiw. Dydyn nhw ddim yn wasanaeth argyfwng.
       *[other] Does dim person yn darllen y sgwrs hon. Mae ein llinell gyngor ar gau, ac ni fydd neb yn ateb yno nes iddi agor { $opens }. Defnyddiwch y rhifau uchod nawr, os gwelwch yn dda.
    }

# The same while an adviser is there, and while the person waits for one.
line-urgent-adviser = Mae cynghorydd yn y sgwrs hon, ond efallai na fydd yn gweld hyn ar unwaith. Dydy'r cynghorwyr ddim yn wasanaeth argyfwng. Defnyddiwch y rhifau uchod nawr, os gwelwch yn dda.
line-urgent-waiting = Does dim cynghorydd wedi dod eto, felly does neb yn darllen hyn nawr. Peidiwch ag aros am gynghorydd, os gwelwch yn dda. Defnyddiwch y rhifau uchod nawr.

# After an urgent text, when the person asked something in the same message. A button with
# the title of the answer follows.
line-urgent-asked = Gofynnoch chi rywbeth arall i mi hefyd. Pan fyddwch chi eisiau'r ateb, pwyswch y botwm.

# Above the buttons with the languages.
line-choose-language = Pa iaith ydych chi ei heisiau? Pwyswch un, neu teipiwch ei henw.

# Under every message in a language, as long as no person has checked these words.
line-unchecked = Does dim person wedi gwirio'r cyfieithiad hwn. Os yw'n bwysig, gofynnwch i ni.

# Above a message there is only in English, for somebody who reads another language.
line-only-english = Dim ond yn Saesneg mae hwn gen i.

# Under every message in another language than English, and above urgent texts, as long as
# nobody has checked the urgent texts in that language. In your language, put its own English
# name for the example: people who answer 111 and 999 know that word.
line-urgent-here = Os oes bywyd mewn perygl, ffoniwch { $number-emergency }. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 }. Dywedwch enw eich iaith yn Saesneg, er enghraifft: Welsh.

# After a tap on a button from an earlier conversation.
line-old-button = Mae'r botwm hwnnw o sgwrs gynharach, ac nid yw'n gweithio mwyach. Ewch ymlaen yma, os gwelwch yn dda.

# When our team changed the questions, and the person was in the middle of them.
line-moved = Rydyn ni wedi newid y cwestiynau hyn. Efallai y bydda i'n gofyn un ohonyn nhw i chi eto.

# When the person changed a message they had sent before.
line-edited = Gwelais eich bod chi wedi newid neges. Dim ond negeseuon newydd alla i eu darllen, felly anfonwch hi eto, os gwelwch yn dda.

# When the typed words fit none of the choices of a question. The question follows again.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-not-in-flow-choice =
    Mae'n ddrwg gen i, wnes i ddim deall hynny. Pwyswch fotwm, neu teipiwch ei rif neu'r geiriau sydd arno, os gwelwch yn dda.

    Os ydych chi'n teimlo'n sâl, ffoniwch { $number-nhs-111 }. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.
    .words = na, nac oes, nage, dim, ddim, erioed, byth, ond, bron, gwrthod, gwrthodwyd, gwrthodon nhw, daeth i ben, gorffen, gorffennodd, stopiodd, canslo, cais, gwneud cais, wedi gwneud cais, aros, disgwyl, asesiad, asesu, os, neu

# While our database cannot be used: the answer comes when it can. $phone-link is the number
# of the helpline, $hours are its opening hours.
line-answer-later =
    Mae'n ddrwg gen i, alla i ddim ateb ar hyn o bryd. Bydda i'n ateb cyn gynted ag y galla i.

    Gallwch chi hefyd ffonio ein llinell gyngor ar { $phone-link }. Mae ar agor { $hours }.

    I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.

# When so many messages came at once that older answers were left out.
line-not-each-answered = Anfonoch chi lawer o negeseuon gyda'i gilydd. Rydw i wedi gadael rhai atebion allan. Gofynnwch eto os yw eich ateb chi ar goll, os gwelwch yn dda.

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = Treial yw hwn. Does dim person wedi gwirio eto bod ein rhif ffôn yn gywir.

# After /forget: everything kept about the person has been erased.
line-forgotten =
    Rydw i wedi dileu'r hyn roeddwn i'n ei gadw amdanoch chi.

    Alla i ddim dileu'r negeseuon yn y sgwrs hon. Maen nhw'n aros ar eich ffôn ac ar gyfrifiaduron Telegram. Gallwch chi ddileu'r sgwrs yn Telegram.

    I ddechrau eto, teipiwch unrhyw beth.

# The commands that Telegram lists beside the place to type.
command-back = Mynd yn ôl un cam
command-menu = Y brif ddewislen
command-talk = Siarad â pherson
command-urgent = Help ar frys
command-language = Newid yr iaith
command-stop = Gorffen y sgwrs
command-privacy = Beth rydw i'n ei gadw amdanoch chi
command-forget = Dileu beth rydw i'n ei gadw amdanoch chi

# The bot's page on Telegram, before somebody writes: at most 512 characters.
bot-description =
    Bot gan { $helpline } ydw i. Rwy'n ateb cwestiynau am NHS personal health budgets (cyllidebau iechyd personol) a section 117 after-care (ôl-ofal adran 117), ddydd a nos. Galla i hefyd ddweud wrthych chi sut i siarad â chynghorydd.

    Nid person ydw i. Os yw eich bywyd mewn perygl, ffoniwch { $number-emergency }.

# The same, at most 120 characters.
bot-short-description = Atebion am NHS personal health budgets (cyllidebau iechyd) a section 117 (ôl-ofal). Bot, nid person.

# Words that may stand beside the name of a language when somebody asks for it: "in Polish
# please". With any other word it is not taken: "I do not speak Polish".
language-beside = os, gwelwch, yn, dda, dw, rwy, i, eisiau, isio, hoffwn, siarad, ysgrifennu, darllen, newid, iaith, y, gaf, allwch, chi, nawr, rŵan, helo

# What this language is called, in this language.
line-language-name = Cymraeg
    .words = welsh, gymraeg, yn gymraeg, yr iaith gymraeg, iaith gymraeg, siarad cymraeg, cymraeg plîs, welsh language

# A time of day. $hour is 0 to 23, $hour12 is 1 to 12, $half is am or pm, $minute is two
# digits, or none at the full hour.
clock = { $minute ->
    [none] { $hour12 }{ $half }
   *[other] { $hour12 }:{ $minute }{ $half }
}

# When the helpline opens next. It comes after words like "It opens".
# $day is today, tomorrow or a weekday. $clock is a time such as 9:30am.
# $date is a date such as 4 January, or none when it is within the next six days.
opens =
    { $date ->
        [none] { $day ->
                [today] am { $clock } heddiw
                [tomorrow] am { $clock } yfory
                [monday] am { $clock } ddydd Llun
                [tuesday] am { $clock } ddydd Mawrth
                [wednesday] am { $clock } ddydd Mercher
                [thursday] am { $clock } ddydd Iau
                [friday] am { $clock } ddydd Gwener
                [saturday] am { $clock } ddydd Sadwrn
               *[sunday] am { $clock } ddydd Sul
            }
       *[other] { $day ->
                [today] am { $clock } heddiw
                [tomorrow] am { $clock } yfory
                [monday] am { $clock } ddydd Llun { $date }
                [tuesday] am { $clock } ddydd Mawrth { $date }
                [wednesday] am { $clock } ddydd Mercher { $date }
                [thursday] am { $clock } ddydd Iau { $date }
                [friday] am { $clock } ddydd Gwener { $date }
                [saturday] am { $clock } ddydd Sadwrn { $date }
               *[sunday] am { $clock } ddydd Sul { $date }
            }
    }

# When nobody knows when the line opens next. It comes after words like "It opens".
opens-unknown = ar ddiwrnod nad ydw i'n ei wybod eto

# The opening hours of some days. $from and $to are times, $days are the days.
hours-range = o { $from } tan { $to }, { $days }

# Days in a row. $first and $last are days of the week.
days-range = rhwng { $first } a { $last }

# A day of the year. $day is a number, $month is the name of a month.
day-of-year = { $day } { $month }

# The days of the week.
weekday-monday = dydd Llun
weekday-tuesday = dydd Mawrth
weekday-wednesday = dydd Mercher
weekday-thursday = dydd Iau
weekday-friday = dydd Gwener
weekday-saturday = dydd Sadwrn
weekday-sunday = dydd Sul

# The months.
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

# How people write numbers. Names from nought to nineteen, in order; then twenty to ninety.
number-units = dim, un, dau, tri, pedwar, pump, chwech, saith, wyth, naw, deg, un ar ddeg, deuddeg, tri ar ddeg, pedwar ar ddeg, pymtheg, un ar bymtheg, dau ar bymtheg, deunaw, pedwar ar bymtheg
number-tens = ugain, trideg, deugain, hanner cant, trigain, saithdeg, wythdeg, nawdeg
# How people name a choice by its place: "the second one", "the last". Then words that may
# stand beside it.
number-order = cyntaf, ail, trydydd, pedwerydd, pumed, chweched, seithfed, wythfed
    .endings = af, il, ydd, edd, ed
number-last = olaf, ola
number-order-beside = y, yr, un, dewis, ateb, botwm, os, gwelwch, yn, dda, plîs, dw, i, eisiau, rhif, diolch, pwyso, gwasgu
# Words that may stand beside a number when somebody says how old they are. With any other
# word the number is not taken: "section 3" is not an age.
number-beside = fi, i, dwi, dw, rwyf, rydw, rwy, rwyn, in, yn, n, mae, maen, e, o, ef, hi, nhw, fy, ei, oed, oedran, blwydd, mlwydd, flwydd, blynedd, mlynedd, flynedd, bron, tua, rhyw, newydd, droi, nawr, rwan, rhif, mab, merch, mam, dad, tad, gŵr, gwraig, plentyn, yw, ydy, ydi, efallai, siŵr, meddwl, dweud, old, years, a, eu, ein, dros, oddeutu, fras, debyg, fel, wel, union, dal, hyd, troi, fo, fe, fab, ferch, nhad, ngŵr, ngwraig, wraig, mhlentyn, brawd, mrawd, chwaer, nain, mamgu, partner, mhartner, ateb
