# Answers about section 117 after-care.
# Never treat 117 as a phone number, and never mix it up with NHS 111.

# Answer: what is section 117 after-care.
# $number-nhs-111 is the phone number of NHS 111.
s117-what =
    Help am ddim ar ôl i chi adael yr ysbyty yw section 117 after-care (ôl-ofal adran 117). Mae ar gyfer pobl a gafodd eu cadw yn yr ysbyty dan orfodaeth (sectioned, detained) dan rai rhannau o'r Mental Health Act (Deddf Iechyd Meddwl).

    117 yw rhif y gyfraith sy'n rhoi'r hawl hon i chi. Nid rhif ffôn yw 117. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl.

    Rhaid i'r ddau, sef yr NHS (y GIG) a gwasanaethau cymdeithasol eich cyngor lleol, ddarparu after-care. Gall fod yn ofal iechyd, gofal cymdeithasol, help gyda gwaith, neu dai â chymorth. Gall hefyd fod yn help gyda'ch anghenion cymdeithasol, diwylliannol ac ysbrydol.
    .title = Beth yw ôl-ofal adran 117?
    .more =
        Mae'r help ar gyfer anghenion sy'n dod o'ch cyflwr iechyd meddwl, neu sy'n gysylltiedig ag ef. Mae yno i leihau'r siawns y byddwch chi'n gwaethygu ac yn mynd yn ôl i'r ysbyty.

        Yn Lloegr, mae gan bobl â hawl i'r after-care (ôl-ofal) hwn hefyd hawl i gael personal health budget (cyllideb iechyd bersonol). Mae hyn yn wir ers 2 Rhagfyr 2019.

        Mae'r gyfraith yn newid. Dydy'r rhan fwyaf o'r newidiadau ddim wedi dechrau eto.

# Answer: who has a right to section 117 after-care. No variables.
s117-who =
    Mae rhai adrannau (sections) o'r Mental Health Act (Deddf Iechyd Meddwl) yn rhoi hawl i chi gael section 117 after-care (ôl-ofal adran 117) pan fyddwch chi'n gadael yr ysbyty:

    - section 3: cawsoch chi eich cadw yn yr ysbyty i gael triniaeth
    - section 37 neu 45A: anfonodd llys chi i'r ysbyty
    - section 47 neu 48: cawsoch chi eich symud o'r carchar i'r ysbyty

    Mae'r hawl gennych chi hefyd tra byddwch chi ar community treatment order (CTO, gorchymyn triniaeth gymunedol).

    Dydy section 2, 4, 5 neu 38 ar ei phen ei hun ddim yn rhoi'r hawl hon i chi. Dydy mynd i'r ysbyty o'ch dewis eich hun (voluntary) ddim chwaith.

    Mae'r hawl gan blant a phobl ifanc hefyd.
    .title = Pwy sy'n cael ôl-ofal 117?
    .more =
        Rydych chi'n cadw'r hawl os arhosoch chi yn yr ysbyty o'ch dewis eich hun ar ôl i'ch section (adran) ddod i ben.

        Ydych chi ar community treatment order (CTO, gorchymyn triniaeth gymunedol)? Os felly, all eich after-care (ôl-ofal) ddim dod i ben tra byddwch chi arno.

        Nid yw'n dod i ben dim ond am fod amser wedi mynd heibio. Oedd hyn flynyddoedd yn ôl? Gofynnwch i'ch tîm iechyd meddwl neu'r cyngor lleol a ddaeth eich after-care i ben erioed.
    .more-2 =
        Os ewch chi i'r ysbyty wedyn o'ch dewis eich hun, neu ar section 2, nid yw eich after-care (ôl-ofal) yn dod i ben.

        Os cewch chi eich cadw yn yr ysbyty (detained) eto ar un o'r sections a restrais i, gallwch chi gael after-care pan fyddwch chi'n gadael. Ond gall y cyngor lleol sy'n talu newid.

        Section 117 (adran 117) yw'r gyfraith yng Nghymru a Lloegr. Mae gan yr Alban a Gogledd Iwerddon gyfreithiau eraill.

# Answer: is after-care free, and when does it end. No variables.
s117-cost-and-how-long =
    Mae section 117 after-care (ôl-ofal adran 117) am ddim. Does dim means test (prawf modd): nid yw eich incwm a'ch cynilion yn gwneud gwahaniaeth, ac all neb godi tâl arnoch chi.

    Does dim terfyn amser. Mae'n parhau cyhyd ag y bydd ei angen arnoch chi. Dim ond mewn un ffordd y gall ddod i ben: rhaid i'r NHS (y GIG) a'r cyngor lleol, y ddau, gytuno nad oes ei angen arnoch chi mwyach.

    Gall tai â chymorth fod yn rhan o after-care (ôl-ofal). Mae pwy sy'n talu'r rhent yn dibynnu ar eich sefyllfa. Gofynnwch i gynghorydd am hyn, os gwelwch yn dda.

    Os cewch chi fil, neu os oes rhywun eisiau dod â'ch after-care i ben, gofynnwch am y rhesymau yn ysgrifenedig. Gallwch chi hefyd siarad â chynghorydd am hyn.
    .title = Cost a pha mor hir mae'n para
    .more =
        Y rhan o'r NHS (y GIG) sy'n penderfynu yw eich integrated care board (ICB, bwrdd gofal integredig). ICBs yw'r hen clinical commissioning groups (CCGs) erbyn hyn.

        Os ydych chi ar community treatment order (CTO, gorchymyn triniaeth gymunedol), all eich after-care ddim dod i ben tra byddwch chi arno.

        Mae meddyginiaeth am ddim yn gwestiwn ar wahân. Edrychwch ar yr ateb am bresgripsiynau.
