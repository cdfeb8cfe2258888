# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of three messages. $keeps-hours says for how many hours after the last
# message a conversation is kept; $keeps-questions whether questions that I do not understand
# are kept without what could tell whose they are.
privacy-keeps =
    Bot ydw i. Oni bai bod cynghorydd yn y sgwrs hon, does dim person yn darllen. Peidiwch â theipio eich enw, eich cyfeiriad na'ch NHS number (rhif GIG), os gwelwch yn dda.

    Mae ein negeseuon yn aros ar gyfrifiaduron Telegram ac ar eich ffôn. Nid ydyn nhw wedi'u hamgryptio o un pen i'r llall (end-to-end encrypted). Gall unrhyw un sy'n gallu agor eich Telegram eu darllen. Gallwch chi ddileu'r sgwrs hon yn Telegram.

    Rwy'n cofio pa dudalennau ddarllenoch chi, pa fotymau bwysoch chi, pa rifau deipioch chi, ac a oedd rhywbeth yn swnio'n frys. { $keeps-hours ->
        [24] Rwy'n eu cadw tan ddiwrnod ar ôl eich neges olaf.
        [zero] Rwy'n eu cadw tan { $keeps-hours } awr ar ôl eich neges olaf.
        [one] Rwy'n eu cadw tan { $keeps-hours } awr ar ôl eich neges olaf.
        [two] Rwy'n eu cadw tan { $keeps-hours } awr ar ôl eich neges olaf.
        [few] Rwy'n eu cadw tan { $keeps-hours } awr ar ôl eich neges olaf.
        [many] Rwy'n eu cadw tan { $keeps-hours } awr ar ôl eich neges olaf.
       *[other] Rwy'n eu cadw tan { $keeps-hours } awr ar ôl eich neges olaf.
    } Teipiwch /stop ac rwy'n anghofio eich atebion. Teipiwch /forget ac rwy'n dileu popeth rwy'n ei gadw amdanoch chi.

    Rydyn ni'n cyfri pa dudalennau sy'n cael eu darllen, ble mae pobl yn stopio, ac a oedd yr atebion yn iawn. Dydyn ni ddim yn cyfri pwy, na geiriau. { $keeps-questions ->
        [yes] Os na fydda i'n deall cwestiwn, rwy'n cadw'r geiriau cyffredin ynddo am 30 diwrnod. Rwy'n tynnu enwau a rhifau allan yn gyntaf, a does dim byd yn dweud pwy ofynnodd.
       *[no] {""}
    }
    .title = Y bot hwn a phreifatrwydd

# About privacy, second of three messages: talking to an adviser in this chat, and being called.
# It has to say the same as adviser-consent.
privacy-advisers =
    Os ydych chi'n siarad â chynghorydd yma, gall ein tîm ddarllen y sgwrs honno. Dydyn nhw ddim yn gweld eich enw, eich enw defnyddiwr na'ch rhif. Maen nhw'n gweld pa dudalennau rydych chi'n eu darllen, ac a oedd rhywbeth ysgrifennoch chi yn swnio'n frys.

    Rwy'n cadw beth rydych chi'n ei ysgrifennu wrth aros, nes bydd cynghorydd yn dod. Os na fydd neb yn dod, rwy'n ei ddileu.

    Rydyn ni'n dileu ein copi ni o'r sgwrs { $topic-days ->
        [two] 2 ddiwrnod
       *[other] { $topic-days } diwrnod
    } ar ôl iddi orffen. Teipiwch /forget o fewn diwrnod i'ch neges olaf, ac rwy'n ei ddileu ar unwaith.

    Os ydych chi'n gofyn am alwad, dim ond y cynghorydd sy'n ffonio sy'n gweld y rhif cyfan. Mae ein tîm yn gweld gweddill eich atebion. Rwy'n dileu'r ddau ar ôl yr alwad, neu ar ôl { $callback-days ->
        [two] 2 ddiwrnod
       *[other] { $callback-days } diwrnod
    }. Nes bydd y sgwrs neu'r alwad drosodd, rwy'n cadw eich atebion hefyd.
    .title = Siarad â chynghorydd yma

# About privacy, third of four messages: who answers for the data, and what people can ask for.
# $controller is the charity's name and $privacy-contact where to write to, or none.
privacy-who =
    { $controller ->
        [none] Yr elusen y tu ôl i'r bot hwn sy'n atebol am sut mae eich data'n cael eu defnyddio.
       *[other] { $controller } sy'n atebol am sut mae eich data'n cael eu defnyddio.
    } { $privacy-contact ->
        [none] I holi am eich data, gofynnwch i gynghorydd.
       *[other] I holi am eich data, ysgrifennwch at: { $privacy-contact }
    }

    Mae gennych chi hawliau. Gallwch ofyn am gopi o'r hyn rydyn ni'n ei gadw amdanoch chi. Gallwch ofyn i ni ei gywiro, ei ddileu, neu ei ddefnyddio'n llai. Gallwch wrthwynebu sut rydyn ni'n ei ddefnyddio. Mae'r rhan fwyaf yn mynd ddiwrnod ar ôl eich neges olaf. Teipiwch /forget a byddaf yn ei ddileu ar unwaith.

    Gallwch hefyd gwyno wrth yr Information Commissioner's Office (ICO). Mae'n gwylio diogelu data yn y DU. Dywedwch wrthon ni'n gyntaf os gallwch chi. { $link-ico }
    .title = Pwy sy'n atebol am eich data

# About privacy, third of three messages. It follows the second. $unsent-hours says for how
# many hours a message is kept that cannot be delivered.
privacy-rights =
    Os na alla i gael neges drwodd i chi, rwy'n ceisio am hyd at { $unsent-hours } awr. Yna rwy'n ei dileu.

    Os ydych chi'n siarad â chynghorydd, mae'n gyfrinachol gyda rhai eithriadau. Efallai y bydd rhaid iddyn nhw ddweud wrth eraill os yw bywyd rhywun mewn perygl. Mae'r un peth yn wir os yw plentyn neu oedolyn mewn perygl o niwed. Mae'n wir hefyd am derfysgaeth, neu os yw llys yn gorchymyn hynny.

    Fel arfer, alla i ddim darganfod pwy ydych chi na ble rydych chi. Felly alla i ddim anfon help atoch chi.

    Gallwch chi gwyno am sut rydyn ni'n defnyddio eich data. Dywedwch wrth gynghorydd. Rhaid i ni ateb o fewn 30 diwrnod i ddweud ein bod wedi cael eich cwyn.
    .title = Eich preifatrwydd a'ch hawliau
