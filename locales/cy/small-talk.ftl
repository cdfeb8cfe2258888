# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    Helo. Bot ydw i. Teipiwch eich cwestiwn yn eich geiriau eich hun, neu teipiwch: dewislen.
    .words =
        helo, helo 'na, hylo, shwmae, shw mae, sut mae, s'mae, haia, hai, bore da,
        prynhawn da, pnawn da, noswaith dda, sut dych chi, sut ydych chi, sut wyt ti,
        hello, hi, dwi yma, prawf

# Thanks and praise.
small-talk-thanks =
    Croeso. Os ydych chi eisiau gwybod mwy, gofynnwch. Gallwch chi hefyd deipio: dewislen.
    .words =
        diolch, diolch yn fawr, diolch yn fawr iawn, diolch i chi, diolch i ti, diolch
        am eich help, diolch am yr help, diolch o galon, llawer o ddiolch, iawn diolch,
        ok diolch, gwych, grêt, da iawn, ardderchog

# Somebody says good night. $number-emergency and -samaritans are numbers.
small-talk-night =
    Nos da. Bot ydw i, a gallwch chi ysgrifennu ata i unrhyw bryd.

    Os bydd y nos yn anodd, ffoniwch y Samaritans (elusen sy'n gwrando) ar { -samaritans }, am ddim, unrhyw bryd. Neu teipiwch: brys. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.
    .words =
        nos da, nos da i chi, nos da diolch, diolch nos da, cysgwch yn dda, cysga'n
        dawel, dwi'n mynd i'r gwely, dw i'n mynd i'r gwely, mynd i'r gwely, dwi'n mynd i
        gysgu, dw i'n mynd i gysgu

# Somebody says sorry, or never mind.
small-talk-sorry =
    Does dim angen ymddiheuro. Cymerwch eich amser.
    .words =
        sori, mae'n ddrwg gen i, mae'n ddrwg gyda fi, ddrwg gen i, mae'n flin gen i,
        mae'n flin 'da fi, esgusodwch fi, camgymeriad, fy mai i, dim ots, peidiwch â
        phoeni, anghofiwch e, anghofiwch o, botwm anghywir

# Somebody says all right, or thinks aloud.
small-talk-ok =
    Iawn. Gallwch chi ofyn mwy i mi unrhyw bryd, neu deipio: dewislen.
    .words =
        iawn, ocê, oce, ok, okay, dwi'n deall, dw i'n deall, rwy'n deall, deall, o'r
        gorau, popeth yn iawn, da, hmm, arhoswch, arhosa, eiliad, munud, un funud, un
        eiliad

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    Bot ydw i, nid person. Rwy'n ateb dros { $helpline }. I siarad â pherson, teipiwch: siarad.
    .words =
        pwy, pwy sydd yna, pwy sy 'na, pwy sy yna, pwy ydych chi, pwy dych chi, pwy wyt
        ti, ydych chi'n fot, ydych chi'n bot, bot wyt ti, bot ydych chi, ydych chi'n
        robot, robot wyt ti, ydych chi'n berson, wyt ti'n berson, person wyt ti, person
        ydych chi, ydy hwn yn fot, oes rhywun yna, oes rhywun 'na, oes 'na rywun yna,
        oes rhywun yno, gyda phwy dwi'n siarad, efo pwy dwi'n siarad, bot, robot

# One little word, which may be the beginning of any question.
small-talk-unfinished =
    Mae angen ychydig mwy o eiriau arna i i ddod o hyd i ateb. Er enghraifft: pwy all gael cyllideb? Neu teipiwch: dewislen.
    .words =
        beth, be, pam, sut, pryd, ble, lle, faint, pa un, pa, a beth, ac wedyn, beth
        nawr, be rwan, wedyn beth, felly

# What the bot can do, and how it works.
small-talk-abilities =
    Rwy'n ateb cwestiynau am NHS personal health budgets (cyllidebau iechyd personol) a section 117 after-care (ôl-ofal adran 117). Teipiwch gwestiwn yn eich geiriau eich hun, neu teipiwch “dewislen” i weld y pynciau i gyd. I siarad â pherson, teipiwch: siarad.
    .words =
        beth allwch chi ei wneud, beth alli di wneud, be fedri di neud, be fedrwch chi
        neud, sut allwch chi helpu, sut alli di helpu, beth ga i ofyn, be ga i ofyn, sut
        mae hwn yn gweithio, sut mae hyn yn gweithio, beth ddylwn i wneud, be ddylwn i
        neud, beth dwi'n teipio, mae gen i gwestiwn, mae gyda fi gwestiwn, dwi angen
        gwybodaeth, dw i angen gwybodaeth

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    Rydw i eisiau eich helpu i ddod o hyd i'r lle iawn. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl.

    Teipiwch “brys” i weld mwy o ffyrdd o gael help nawr. Teipiwch “siarad” i siarad â pherson, neu “dewislen” i weld beth rwy'n ei wybod. Neu dywedwch mewn ychydig eiriau am beth mae hyn.
    .words =
        help, helpwch fi, helpa fi, helpwch fi os gwelwch yn dda, help plîs, help plis,
        dwi angen help, dw i angen help, rwy angen help, mae angen help arna i, allwch
        chi fy helpu, alli di fy helpu, fedrwch chi helpu fi, dwi ddim yn gwybod beth
        i'w wneud, dwi'm yn gwbod be i neud, mae gen i broblem, mae gyda fi broblem,
        dwi'n poeni, dw i'n poeni, mae ofn arna i, dwi'n ofnus, does neb yn helpu, does
        neb yn fy helpu

# Somebody is angry with the bot.
small-talk-unkind =
    Mae'n ddrwg gen i na wnes i helpu. Teipiwch “siarad” i siarad â pherson, neu “dewislen” i weld beth rwy'n ei wybod.
    .words =
        da i ddim, rwyt ti'n dda i ddim, dwyt ti ddim yn helpu, dydy hwn ddim yn helpu,
        dyw hwn ddim yn helpu, dydy hyn ddim yn gweithio, dyw hyn ddim yn gweithio,
        sbwriel, rwtsh, twp, bot twp, hurt, gwastraff amser, dydych chi ddim yn deall,
        dwyt ti ddim yn deall, nid dyna ofynnais i, dim dyna ofynnais i, gad lonydd i
        fi, gadewch lonydd i mi

# Somebody does not understand what was said or asked.
small-talk-explain =
    Mae'n ddrwg gen i nad yw hyn yn glir. Pa eiriau sy'n anodd? Teipiwch nhw, er enghraifft: beth yw Continuing Healthcare?

    Os gofynnais i gwestiwn, gallwch chi hefyd ateb nad ydych chi'n siŵr. I ofyn i gynghorydd, teipiwch: siarad.
    .words =
        dwi ddim yn deall, dw i ddim yn deall, dydw i ddim yn deall, dwi'm yn deall, sa
        i'n deall, sai'n deall, ddim yn deall, wnes i ddim deall, dwi ddim yn deall y
        cwestiwn, dydw i ddim yn deall y cwestiwn, beth mae hynny'n ei feddwl, beth mae
        hynny'n feddwl, beth mae hwnna'n feddwl, be ma hynna'n feddwl, beth yw hynny,
        beth ydy hynny, be di hynna, beth yw hwnna, esboniwch, esbonia, esboniwch os
        gwelwch yn dda, geiriau haws, geiriau syml, yn syml plîs, mae'n rhy anodd, rhy
        anodd, mae'n gymhleth, geiriau anodd, dwi wedi drysu, dw i wedi drysu

# Is it private, who can see it.
small-talk-private =
    Does dim person yn darllen tra byddwch chi'n siarad â mi. Dydw i ddim yn dweud wrth eich tîm gofal, y cyngor, yr heddlu na neb arall. Ond gall unrhyw un sy'n gallu agor eich Telegram weld y sgwrs hon.

    Fel arfer, alla i ddim gwybod pwy ydych chi na ble rydych chi. Felly alla i ddim anfon help atoch chi. Peidiwch â theipio eich enw, eich cyfeiriad na'ch NHS number (rhif GIG), os gwelwch yn dda. Does dim angen y rhain arna i.

    Os ydych chi'n siarad â chynghorydd, gall ein tîm ddarllen hynny. Efallai y bydd rhaid iddyn nhw ddweud wrth eraill os gallai rhywun gael niwed. I weld beth rydyn ni'n ei gadw, teipiwch: /privacy. I'w ddileu, teipiwch: /forget
    .title = Pwy all ddarllen y sgwrs hon
    .words =
        ydy hwn yn breifat, ydy hyn yn breifat, yw hwn yn breifat, ydy hyn yn
        gyfrinachol, yw hyn yn gyfrinachol, pwy sy'n darllen hwn, pwy sy'n darllen hyn,
        pwy all weld hwn, pwy all weld hyn, pwy all ddarllen hwn, fydd rhywun yn gwybod,
        ydych chi'n dweud wrth rywun, wnewch chi ddweud wrth rywun, wnewch chi ddweud
        wrth fy meddyg, ydych chi'n gwybod pwy ydw i, ydych chi'n gwybod ble ydw i,
        dilëwch fy nata, dileu fy nata, dilëwch bopeth, dileu popeth

# Deaf, or cannot or will not phone. $phone is the number
# of the helpline, $form is the address of the form or none. Do not name Relay UK for our own
# number before somebody has tried it: see docs/content-review.md. -shout is in urgent.ftl.
# "I cant talk on the phone" itself is left to the topics, which know who was in danger before.
small-talk-deaf =
    I weld a allwch chi ysgrifennu at gynghorydd yma, teipiwch: siarad. Mae gan ein cynghorwyr rif ffôn hefyd: { $phone }. Gall rhywun rydych chi'n ymddiried ynddo ffonio drosoch chi.{ $form ->
        [none] {""}
       *[other] {" "}Gallwch chi hefyd ysgrifennu aton ni gyda'r ffurflen hon: { $form }
    }

    Mewn perygl, neu angen help nawr? Tecstiwch SHOUT i { -shout }, am ddim, ddydd a nos. Teipiwch “brys” i weld mwy o ffyrdd heb ffonio.
    .words =
        dwi'n fyddar, dw i'n fyddar, rwy'n fyddar, byddar, dwi ddim yn clywed, dw i ddim
        yn clywed, dwi ddim yn clywed yn dda, dwi'n drwm fy nghlyw, trwm fy nghlyw, alla
        i ddim ffonio, fedra i ddim ffonio, alla i ddim siarad ar y ffôn, fedra i ddim
        siarad ar y ffôn, dwi ddim yn hoffi ffonio, dwi ddim yn hoffi'r ffôn, dwi ddim
        yn licio ffonio, dwi ddim eisiau ffonio, dim ffôn, heb ffonio, heb ffôn, does
        gen i ddim ffôn, ga i ysgrifennu, ga i sgwennu, ga i deipio, well gen i
        ysgrifennu, well gen i sgwennu, alla i ddim siarad, fedra i ddim siarad, tecst,
        tecstio

# What is 111. $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-nhs-111 =
    { $number-nhs-111 } yw rhif ffôn y GIG (NHS) ar gyfer pan fyddwch chi'n teimlo'n sâl, neu pan fydd angen help iechyd meddwl ar frys. Mae am ddim, ac ar agor ddydd a nos. Ar gyfer iechyd meddwl, dewiswch yr opsiwn iechyd meddwl.

    Os oes bywyd mewn perygl, ffoniwch { $number-emergency }. A dydy 117 ddim yn rhif ffôn: cyfraith am ôl-ofal yw section 117.

# Signing up with a GP, or getting an appointment. Nothing is known here but where to ask.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-gp =
    Alla i ddim eich cofrestru gyda GP (meddyg teulu) na threfnu apwyntiad. Gofynnwch i feddygfa, os gwelwch yn dda. Os aiff hynny o'i le, gall y Patient Advice and Liaison Service (PALS) eich helpu gyda phroblemau gyda'r GIG.

    Mae gweld eich GP am ddim. Os ydych chi'n teimlo'n sâl a ddim yn siŵr beth i'w wneud, ffoniwch { $number-nhs-111 }. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }. I ofyn i gynghorydd, teipiwch: siarad.

# Words that only an adviser can explain. $phone is the number of the helpline, $hours its hours.
small-talk-adviser =
    Does gen i ddim ateb i hynny y galla i fod yn siŵr ohono. Pobl yw ein cynghorwyr, a gallwch chi ofyn iddyn nhw: { $phone }. Yr oriau yw { $hours }. I weld a allwch chi ysgrifennu at gynghorydd yma, teipiwch: siarad.

    Rhywun sy'n eich helpu i ddweud beth rydych chi ei eisiau yw advocate (eiriolwr). Mae gwahanol fathau. Gall eich tîm ddweud wrthoch chi beth sydd ar gael lle rydych chi'n byw.

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    Dim ond am NHS personal health budgets (cyllidebau iechyd personol) a section 117 after-care (ôl-ofal adran 117) rwy'n gwybod. Dydw i ddim yn gwybod am fudd-daliadau, fel PIP neu Universal Credit. Dydw i ddim yn gwybod chwaith sut mae cyllideb yn cyd-fynd â nhw.

    Gofynnwch i'r swyddfa sy'n talu'r budd-dal, os gwelwch yn dda. Gallwch chi hefyd ofyn i'n cynghorwyr a allan nhw helpu. Teipiwch: siarad.
    .words = pip, universal credit, budd-daliadau, budd-dal, credyd cynhwysol

# What to take, how much, and what goes with what. Never say here what a medicine does.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-dose =
    Alla i ddim rhoi cyngor meddygol, felly alla i ddim dweud wrthoch chi beth i'w gymryd na faint. Gofynnwch i fferyllydd, eich GP (meddyg teulu) neu eich tîm iechyd meddwl, os gwelwch yn dda.

    Os ydych chi'n teimlo'n sâl, neu os yw'r feddyginiaeth wedi dod i ben, ffoniwch { $number-nhs-111 }, ddydd neu nos. Os ydych chi wedi cymryd gormod, neu os oes bywyd mewn perygl, ffoniwch { $number-emergency }.
    .words = faint alla i gymryd, faint ga i gymryd, ga i gymryd dau, sawl tabled, dim tabledi ar ôl, dim tabledi ar ol, does gen i ddim tabledi ar ôl

# Somebody has no home, no money or no food. Nothing is known here but that advisers can be asked.
# $number-emergency comes from helpline.toml.
small-talk-need =
    Mae'n ddrwg gen i fod pethau mor anodd. Dim ond am NHS personal health budgets (cyllidebau iechyd personol) a section 117 after-care (ôl-ofal adran 117) rwy'n gwybod. Alla i ddim helpu gyda chartref, bwyd nac arian i fyw.

    Oes gennych chi ddim cartref, neu a allech chi ei golli? Gofynnwch i'ch cyngor am help, a dywedwch os ydych chi'n sâl. Os oes gennych chi hawl i section 117 after-care, dywedwch wrth eich tîm iechyd meddwl hefyd. Gall gynnwys cartref â chymorth.

    Pobl yw ein cynghorwyr. Gallwch chi ofyn iddyn nhw pwy sy'n helpu gyda hyn. Teipiwch: siarad. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.
    .words = does gen i ddim arian, does gen i ddim bwyd, sdim arian gyda fi, sdim bwyd gyda fi, does gen i ddim cartref, rwy'n ddigartref, dwi'n ddigartref, digartref

# Somebody asks whether it is true, or wants a promise.
small-talk-sure =
    Bot ydw i, a galla i gamddeall cwestiwn. Alla i ddim addo beth fydd eich tîm yn ei benderfynu.

    I fod yn siŵr, gofynnwch i'ch tîm GIG. Neu gofynnwch i gynghorydd: teipiwch siarad.
    .words = ydych chi'n siŵr, ydych chi'n siwr, wyt ti'n siŵr, wyt ti'n siwr, ydy hynny'n wir, ydy hyn yn wir

# Somebody asks how long something takes, and not what. Nothing is known here about that.
small-talk-wait =
    Dydw i ddim yn gwybod pa mor hir y bydd rhaid i chi aros. Ar gyfer cyllideb, adolygiad neu ateb, gofynnwch i'ch tîm GIG pryd byddwch chi'n clywed ganddyn nhw.

    I weld a oes cynghorydd yno nawr, teipiwch: siarad. Os na all hyn aros, teipiwch: brys.
    .words = pa mor hir yw'r aros, faint o amser mae'n cymryd, faint o amser fydd yn cymryd, pa mor hir, dal i aros

# When somebody would rather not answer, where "not sure" is no choice: how old they are.
small-talk-rather-not = Mae hynny'n iawn. Does dim rhaid i chi ateb. Mae angen ateb i rai cwestiynau cyn y galla i fynd ymlaen. I'w gadael nhw, teipiwch: dewislen. I ofyn i gynghorydd, teipiwch: siarad.
    .words = dydw i ddim eisiau dweud, dwi ddim eisiau dweud, gwell gen i beidio dweud, sgipio

# Somebody says how bad they feel, and asks nothing. $number-emergency and $number-nhs-111 come
# from helpline.toml, -samaritans from urgent.ftl.
small-talk-low =
    Mae'n ddrwg gen i ei bod hi mor anodd nawr. Bot ydw i, felly alla i ddim cymryd lle person. Os ydych chi eisiau siarad â rhywun nawr, ffoniwch y Samaritans (elusen sy'n gwrando) ar { -samaritans }, am ddim, unrhyw bryd.

    I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.

    I siarad â'n tîm, teipiwch: siarad. Neu dywedwch beth rydych chi eisiau ei wybod, a chymerwch eich amser.
    .words =
        dwi'n drist, dw i'n drist, rwy'n drist, dwi'n teimlo'n isel, dw i'n teimlo'n
        isel, teimlo'n isel, dwi'n unig, dw i'n unig, rwy'n unig, dwi'n teimlo'n unig,
        dwi'n crio, dw i'n crio, dwi'n llefain, alla i ddim cysgu, fedra i ddim cysgu,
        methu cysgu, dwi wedi blino, dw i wedi blino, wedi blino'n lân, dwi'n isel, dw
        i'n isel, mae'n anodd, mae'n galed, dwi'n cael diwrnod gwael

# Somebody has lost a person, or an animal.
small-talk-loss =
    Mae'n ddrwg iawn gen i am eich colled. Cymerwch eich amser.

    Bot ydw i, ond pobl yw ein cynghorwyr. Gallwch chi eu ffonio ar { $phone }. Yr oriau yw { $hours }. I weld a allwch chi ysgrifennu at gynghorydd yma, teipiwch: siarad.

    Os yw'n mynd yn rhy anodd, ffoniwch y Samaritans (elusen sy'n gwrando) ar { -samaritans }, am ddim, unrhyw bryd. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.

    Aeth rhywbeth o'i le gyda'u gofal? Gall cynghorydd ddweud wrthoch chi sut i gwyno. Dydw i ddim yn gwybod beth sy'n digwydd i gyllideb ar ôl marwolaeth. Gofynnwch i'w tîm NHS neu i gynghorydd.
    .title = Mae rhywun wedi marw
    .words =
        bu farw mam, mae mam wedi marw, buodd mam farw, mae fy mam wedi marw, bu farw fy
        mam, bu farw dad, mae dad wedi marw, mae fy nhad wedi marw, bu farw fy nhad, bu
        farw fy ngŵr, mae fy ngŵr wedi marw, bu farw fy ngwraig, mae fy ngwraig wedi
        marw, bu farw fy mab, mae fy mab wedi marw, bu farw fy merch, mae fy merch wedi
        marw, bu farw fy mrawd, bu farw fy chwaer, bu farw nain, bu farw taid, bu farw
        mam-gu, bu farw tad-cu, dwi'n galaru, galar
