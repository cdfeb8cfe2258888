# The way to a person. The contact card with the number comes just before each of these.
# $phone and $phone-link are the same number, $hours are the opening hours,
# $call-cost is standard, free or other, $form is the address of the form or none.

# While the helpline is open. $closes is when it closes.
talk-open =
    Gallwch chi siarad â chynghorydd nawr. Mae ein llinell gyngor ar agor tan { $closes } heddiw.

    Ffoniwch { $phone }. I ffonio o'r ffôn hwn, pwyswch { $phone-link }. Yr un rhif yw hwn.

    { $call-cost ->
        [free] Mae'r alwad am ddim.
        [standard] Mae'r alwad yn costio'r un faint â galwad i rif sy'n dechrau gyda 01 neu 02. Os oes munudau am ddim yn eich cynllun ffôn, mae'n defnyddio'r rheini.
       *[other] Gofynnwch i'ch cwmni ffôn beth yw cost yr alwad.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Gallwch chi hefyd ysgrifennu aton ni gyda'r ffurflen hon: { $form }
    }
    .title = Siarad â pherson

# While advisers take people in this chat. Buttons lead there and to a call. $open says whether
# the phone line is open too: a desk may have hours of its own.
talk-here =
    { $open ->
        [open] Gallwch chi siarad â chynghorydd nawr, dros y ffôn neu yn y sgwrs hon. Mae ein llinell gyngor ar agor tan { $closes } heddiw.

            Ffoniwch { $phone }. I ffonio o'r ffôn hwn, pwyswch { $phone-link }. Yr un rhif yw hwn.
       *[other] Gallwch chi ysgrifennu at gynghorydd yn y sgwrs hon nawr. All neb ateb y ffôn nawr. Mae'r llinell yn agor { $opens }.

            Pan fydd ar agor, ffoniwch { $phone }. I ffonio o'r ffôn hwn, pwyswch { $phone-link }. Yr un rhif yw hwn.
    }

    { $call-cost ->
        [free] Mae'r alwad am ddim.
        [standard] Mae'r alwad yn costio'r un faint â galwad i rif sy'n dechrau gyda 01 neu 02. Os oes munudau am ddim yn eich cynllun ffôn, mae'n defnyddio'r rheini.
       *[other] Gofynnwch i'ch cwmni ffôn beth yw cost yr alwad.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Gallwch chi hefyd ysgrifennu aton ni gyda'r ffurflen hon: { $form }
    }

    Os na allwch chi siarad ar y ffôn, gallwch chi ysgrifennu at gynghorydd yma. Neu gallwn ni eich ffonio chi.
    .title = Siarad â pherson
    .chat = Ysgrifennu at gynghorydd
    .chat-words = sgwrs, sgwrsio, chat, ysgrifennu, yma, fan hyn, yn y sgwrs hon, cynghorydd, sgwrsio â chynghorydd, sgwrsio gyda chynghorydd, sgwennu at gynghorydd
    .call-back = Gofyn i ni eich ffonio chi
    .call-back-words = ffoniwch fi, ffonia fi, ffonio fi, ffoniwch fi'n ôl, ffoniwch fi nôl, galwch fi, rhowch ganiad i mi

# While the helpline is open, but advisers take nobody new in this chat: later they can call.
talk-call =
    Gallwch chi siarad â chynghorydd nawr. Mae ein llinell gyngor ar agor tan { $closes } heddiw.

    Ffoniwch { $phone }. I ffonio o'r ffôn hwn, pwyswch { $phone-link }. Yr un rhif yw hwn.

    { $call-cost ->
        [free] Mae'r alwad am ddim.
        [standard] Mae'r alwad yn costio'r un faint â galwad i rif sy'n dechrau gyda 01 neu 02. Os oes munudau am ddim yn eich cynllun ffôn, mae'n defnyddio'r rheini.
       *[other] Gofynnwch i'ch cwmni ffôn beth yw cost yr alwad.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Gallwch chi hefyd ysgrifennu aton ni gyda'r ffurflen hon: { $form }
    }

    Allwch chi ddim ysgrifennu at gynghorydd yma ar hyn o bryd. Os hoffech chi, gallwn ni eich ffonio chi yn nes ymlaen.
    .title = Siarad â pherson
    .call-back = Gofyn i ni eich ffonio chi
    .call-back-words = ffoniwch fi, ffonia fi, ffonio fi, ffoniwch fi'n ôl, ffoniwch fi nôl, galwch fi, rhowch ganiad i mi

# While the helpline is closed: the most important thing first. $opens is when it opens next.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
talk-closed =
    All neb ateb y ffôn nawr. Mae ein llinell gyngor yn agor { $opens }.

    Os oes bywyd mewn perygl, ffoniwch { $number-emergency }. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl. Os ydych chi eisiau siarad â rhywun nawr, ffoniwch y Samaritans (elusen sy'n gwrando) ar { -samaritans }, am ddim, unrhyw bryd.

    Pan fyddwn ni ar agor, ffoniwch { $phone }. I ffonio o'r ffôn hwn, pwyswch { $phone-link }. Yr un rhif yw hwn. Rydyn ni ar agor { $hours }.

    { $call-cost ->
        [free] Mae'r alwad am ddim.
        [standard] Mae'r alwad yn costio'r un faint â galwad i rif sy'n dechrau gyda 01 neu 02.
       *[other] Gofynnwch i'ch cwmni ffôn beth yw cost yr alwad.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Gallwch chi hefyd ysgrifennu aton ni gyda'r ffurflen hon: { $form }
    }

    Tan hynny gallwch chi ofyn i mi, ddydd a nos.
    .title = Siarad â pherson

# The same, and advisers can call later.
talk-later =
    All neb ateb y ffôn nawr. Mae ein llinell gyngor yn agor { $opens }.

    Os oes bywyd mewn perygl, ffoniwch { $number-emergency }. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl. Os ydych chi eisiau siarad â rhywun nawr, ffoniwch y Samaritans (elusen sy'n gwrando) ar { -samaritans }, am ddim, unrhyw bryd.

    Pan fyddwn ni ar agor, ffoniwch { $phone }. I ffonio o'r ffôn hwn, pwyswch { $phone-link }. Yr un rhif yw hwn. Rydyn ni ar agor { $hours }.

    { $call-cost ->
        [free] Mae'r alwad am ddim.
        [standard] Mae'r alwad yn costio'r un faint â galwad i rif sy'n dechrau gyda 01 neu 02.
       *[other] Gofynnwch i'ch cwmni ffôn beth yw cost yr alwad.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Gallwch chi hefyd ysgrifennu aton ni gyda'r ffurflen hon: { $form }
    }

    Gallwn ni hefyd eich ffonio chi pan fyddwn ni ar agor. Tan hynny gallwch chi ofyn i mi, ddydd a nos.
    .title = Siarad â pherson
    .call-back = Gofyn i ni eich ffonio chi
    .call-back-words = ffoniwch fi, ffonia fi, ffonio fi, ffoniwch fi'n ôl, ffoniwch fi nôl, galwch fi, rhowch ganiad i mi
