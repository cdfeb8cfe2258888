# Answers about personal health budgets.
# .title is on buttons that lead here. .more and .more-2 come after the button for more.
# Numbers, prices and addresses come from helpline.toml.
# Do not begin an answer with Yes or No: people ask about the same thing in different ways,
# and a bare No can then say the opposite of what is true.

# Answer: what is a personal health budget. No variables.
phb-what =
    Arian gan yr NHS (y GIG) yw personal health budget (cyllideb iechyd bersonol). Mae ar gyfer gofal a chymorth sy'n addas i'ch anghenion iechyd a lles.

    Rydych chi'n ei chynllunio gyda'ch tîm NHS lleol, ac yn cytuno arni gyda'ch gilydd. Gall rhywun sy'n siarad drosoch chi wneud hyn gyda chi. I blentyn, y teulu neu'r gofalwyr sy'n gwneud hyn gyda'r tîm.

    Nid arian ychwanegol yw hwn. Byddai'r NHS wedi gwario'r arian hwn ar eich gofal beth bynnag. Gyda chyllideb, mae gennych chi fwy o lais o ran sut i'w ddefnyddio.

    Dydw i ddim yn gwybod sut mae cyllideb yn cyd-fynd â'ch cynilion neu'ch budd-daliadau. Gofynnwch i gynghorydd, os gwelwch yn dda.
    .title = Beth yw cyllideb iechyd?
    .more =
        Rydych chi'n clywed yn gynnar tua faint o arian sydd. Rydych chi'n cytuno â'ch tîm beth hoffech chi ei weld yn gwella, neu beth hoffech chi allu ei wneud. Efallai y byddan nhw'n galw'r rhain yn outcomes (canlyniadau). Yna gallwch chi ddefnyddio'r arian mewn ffordd hyblyg i gyrraedd yno.

        Y nod yw mwy o ddewis a rheolaeth i bobl â chyflyrau iechyd hirdymor neu anableddau. Mae'n rhan o'r hyn mae'r NHS (y GIG) yn ei alw'n personalised care (gofal wedi'i bersonoli).
    .more-2 =
        Daw'r syniad o ddau le. Gofynnodd pobl anabl am eu hawliau, ac am fywyd mwy cyffredin. Roedd yr NHS (y GIG) eisiau gofal sy'n addas i bob person.

        Cyn hynny, yn aml doedd y ffordd o gynllunio gofal ddim yn rhoi llawer o ddewis i bobl. Mae cyllideb yn rhoi mwy o'r dewis i chi ac i'r bobl sy'n agos atoch chi.

# Answer: what the budget can be spent on. No variables.
phb-spend =
    Gallwch chi wario'r gyllideb ar ofal a chymorth rydych chi a'ch tîm NHS (y GIG) yn cytuno arnyn nhw yn eich cynllun gofal.

    All y gyllideb ddim talu am alcohol, tybaco, gamblo, dyledion nac unrhyw beth anghyfreithlon.

    Yn gyntaf, rydych chi'n gweithio allan gyda'ch gilydd beth yw eich anghenion iechyd, a beth fyddai'n helpu. Efallai y bydd rhaid i'ch integrated care board (ICB, bwrdd gofal integredig) lleol gytuno hefyd. Dyna'r corff NHS sy'n talu am ofal yn eich ardal.

    Gall fod yn rhywbeth nad yw'r NHS yn ei gynnig fel arfer. Er enghraifft, mae eich meddyginiaeth yn gwneud i chi fagu pwysau. Yna efallai y byddai'r gyllideb yn talu ffioedd campfa.

    Gofynnwch i'ch tîm cyn prynu unrhyw beth, os gwelwch yn dda. Gofynnwch iddyn nhw hefyd os oes arian dros ben.
    .title = Ar beth galla i wario'r arian?
    .more =
        All y gyllideb ddim talu am y rhain chwaith:

        - gofal brys, neu weld eich GP (meddyg teulu)
        - presgripsiynau

        Ar gyfer pethau eraill, mae gan bob ardal ei rheolau ei hun. Dyna pam na alla i addo unrhyw un peth. Er enghraifft, dydy pob ardal ddim yn cytuno am gwnsela.

        Os ydych chi'n poeni am gamgymeriad, gofynnwch i'ch tîm. Gallan nhw ddweud wrthych chi beth sydd yn eich cynllun a beth sydd ddim.

# Answer: paying at the chemist, free medicine under after-care, and what the budget cannot pay.
# Somebody may be standing at the counter: what to do there comes first.
# Never tell people to tick a box or to say "117" at the chemist: see docs/content-review.md.
# It uses $prices (current or past) and the prices from helpline.toml.
phb-prescriptions =
    Yn y fferyllfa rydych chi'n talu{ $prices ->
        [current] {" "}{ $price-prescription } am bob eitem
       *[past] {""}
    }, oni bai eich bod chi ar restr yr NHS (y GIG) ar gyfer presgripsiynau am ddim. Dydy section 117 (adran 117) ynddi ei hun ddim ar y rhestr honno.

    Os ydych chi'n talu, gofynnwch am ffurflen FP57 bryd hynny. Mae'r ffurflen ar gyfer cael eich arian yn ôl. Allwch chi ddim ei chael yn nes ymlaen.

    Peidiwch â llofnodi eich bod chi wedi'ch eithrio (exempt, ddim yn talu) oni bai eich bod chi'n siŵr.

    Gall section 117 after-care (ôl-ofal) gynnwys meddyginiaeth am ddim at eich iechyd meddwl. Gofynnwch i'ch tîm gofal sut i'w chael.

    All personal health budget (cyllideb iechyd bersonol) ddim talu am bresgripsiynau.

    Os na allwch chi dalu, dywedwch wrth eich tîm gofal cyn i chi fynd heb eich meddyginiaeth. I weld ffyrdd o dalu llai, pwyswch Darllen mwy.
    .title = Presgripsiwn a meddyginiaeth
    .more =
        Mae ffyrdd eraill o dalu llai, neu ddim byd:

        - eich oedran: o dan 16, neu 60 a throsodd
        - maternity exemption certificate (tystysgrif eithrio mamolaeth), os ydych chi'n feichiog neu wedi cael babi yn y 12 mis diwethaf
        - tystysgrif HC2, gan yr NHS Low Income Scheme (cynllun incwm isel y GIG)
        - Universal Credit (Credyd Cynhwysol), ond dim ond os ydych chi'n bodloni rheolau ychwanegol
        - medical exemption certificate (tystysgrif eithrio feddygol), ar gyfer rhai cyflyrau corfforol
        - prepayment certificate (tystysgrif rhagdalu): rydych chi'n talu unwaith am eich holl bresgripsiynau mewn 3 neu 12 mis

        Nid yw tax credits (credydau treth) yn cyfri mwyach.

        { $prices ->
            [current] Mae pob eitem ar bresgripsiwn yn costio { $price-prescription }. Mae prepayment certificate yn costio { $price-prepayment-3-months } am 3 mis, neu { $price-prepayment-12-months } am 12 mis.
           *[past] Gofynnwch yn y fferyllfa beth yw'r prisiau nawr.
        }
    .more-2 =
        Gall after-care (ôl-ofal) gynnwys meddyginiaeth at y cyflwr iechyd meddwl oedd y rheswm am eich cadw yn yr ysbyty (detained). Nid yw'n cynnwys meddyginiaeth at gyflyrau eraill.

        Daw meddyginiaeth am ddim gan y tîm sy'n gyfrifol am eich ôl-ofal. Gwaith y tîm hwnnw yw ei threfnu. Efallai nad oes ffordd benodol mewn rhai ardaloedd, felly gofynnwch.

        Os nad ydych chi'n siŵr a ydych chi ar restr yr NHS (y GIG), gofynnwch i'ch tîm cyn i chi lofnodi.

# Answer: does the budget pay for the GP or emergency care. Somebody may be ill now, so the
# numbers come first. $number-emergency and $number-nhs-111 come from helpline.toml.
phb-gp-emergency =
    Os oes bywyd mewn perygl, ffoniwch { $number-emergency }. Os ydych chi'n teimlo'n sâl a ddim yn siŵr beth i'w wneud, ffoniwch { $number-nhs-111 }.

    Mae gweld eich GP (meddyg teulu) yn dal am ddim, a gofal brys hefyd. Nid ydyn nhw'n cael eu talu o'ch cyllideb.

    Mae'r gyllideb ar gyfer y gofal a'r cymorth arbenigol sydd eu hangen arnoch chi oherwydd eich salwch neu eich anabledd.

    Felly peidiwch â chadw draw oherwydd y gyllideb, os gwelwch yn dda. Gofynnwch am help yn yr un ffordd ag o'r blaen.
    .title = GP a gofal brys

# Answer: the difference between a personal health budget and social care direct payments. No variables.
phb-vs-direct-payments =
    Arian yr NHS (y GIG) yw personal health budget (cyllideb iechyd bersonol). Mae'n talu am eich anghenion gofal iechyd arbenigol.

    Arian y cyngor lleol yw direct payments (taliadau uniongyrchol) ar gyfer gofal cymdeithasol. Maen nhw'n talu am eich anghenion gofal cymdeithasol.

    Felly dau beth gwahanol ydyn nhw. Os oes un gennych chi, ac rydych chi'n cael cynnig y llall, gofynnwch i'r NHS a'r cyngor lleol sut maen nhw'n cyd-fynd.

    Byddwch yn ofalus gyda'r geiriau: mae dau ystyr i "direct payment". Mae hefyd yn enw ar un o'r tair ffordd o gael personal health budget. Yn y ffordd honno, mae'r NHS yn talu arian i chi, ac rydych chi'n prynu'r gofal yn eich cynllun.
    .title = Arian NHS neu'r cyngor lleol
    .more =
        Os yw'r cyngor lleol yn penderfynu y gallwch chi gael gofal cymdeithasol, gallwch chi ddewis:

        - mae'r cyngor lleol yn trefnu gwasanaethau i chi, neu
        - rydych chi'n cael direct payments (taliadau uniongyrchol), ac yn trefnu gwasanaethau a thalu amdanyn nhw eich hun

        Weithiau mae pobl yn dweud "personal budget" (cyllideb bersonol) yn unig. Yna gofynnwch iddyn nhw: ydy'r arian hwn gan yr NHS (y GIG) neu gan y cyngor lleol?

# Answer: can I give up my budget. No variables.
phb-give-up =
    Gallwch chi roi'r gorau i'ch personal health budget (cyllideb iechyd bersonol) unrhyw bryd. Dydych chi ddim yn colli eich gofal a'ch cymorth. Rydych chi'n eu cael mewn ffordd arall.

    Dywedwch wrth eich care co-ordinator (cydlynydd gofal) neu eich tîm NHS (y GIG) yn gyntaf. Yna gallan nhw gynllunio gyda chi sut mae eich gofal yn parhau.

    Os mai dim ond y rhan arian sy'n anodd, gallwch chi ofyn am ffordd arall o reoli'r arian. Does dim rhaid i chi ofalu am yr arian eich hun.
    .title = Rhoi'r gorau i fy nghyllideb

# Answer: who has a legal right to a budget, and who else may get one. No variables.
phb-who-can-have =
    Ar gyfer Lloegr mae personal health budgets (cyllidebau iechyd personol). Yno, mae gan dri grŵp o bobl hawl gyfreithiol i gael un:

    - pobl ag NHS Continuing Healthcare (CHC, gofal iechyd parhaus y GIG), neu Continuing Care (gofal parhaus) i blant a phobl ifanc
    - pobl â hawl i section 117 after-care (ôl-ofal adran 117)
    - pobl sy'n defnyddio gwasanaethau cadair olwyn yr NHS, ar gyfer personal wheelchair budget (cyllideb cadair olwyn bersonol)

    Efallai y gall pobl eraill gael un hefyd, beth bynnag yw eu hoedran neu eu cyflwr. Mae pob ardal yn penderfynu. Gofynnwch i'ch tîm NHS, neu i'ch integrated care board (ICB, bwrdd gofal integredig) lleol. Dyma'r corff NHS (y GIG) sy'n talu am ofal yn eich ardal.

    I wirio gydag ychydig o gwestiynau, pwyswch Alla i gael cyllideb? yn y brif ddewislen.
    .title = Pwy all gael cyllideb?
    .more =
        Mae'r hawl yn gryf, ond gall yr NHS (y GIG) ddweud na os nad yw cyllideb yn addas i chi. Os yw'n dweud na, gallwch chi ofyn am y rhesymau.

        Mae after-care (ôl-ofal) a chadeiriau olwyn yn cyfri ers 2 Rhagfyr 2019. Cyn hynny, dim ond pobl â Continuing Healthcare (CHC, gofal iechyd parhaus) neu Continuing Care (gofal parhaus) i blant oedd â'r hawl gyfreithiol. Roedd ardaloedd yn gallu cynnig cyllidebau i bobl eraill yn barod.

        Mae rhai tudalennau gwe yn hen, ac yn enwi Continuing Healthcare yn unig. Os yw rhywun yn dweud hynny wrthych chi, gofynnwch iddyn nhw wirio'r rheolau o fis Rhagfyr 2019.
    .more-2 =
        Eich integrated care board (ICB, bwrdd gofal integredig) yw'r corff NHS (y GIG) sy'n talu am ofal yn eich ardal. Tan fis Gorffennaf 2022, roedd clinical commissioning groups (CCGs) yn lle hynny. Efallai y gwelwch chi'r enw hwnnw o hyd mewn llythyrau hŷn.

        Os ydych chi'n byw yng Nghymru, yr Alban neu Ogledd Iwerddon, gofynnwch i'ch tîm NHS lleol beth sydd ar gael.
