# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    Bună ziua. Sunt un bot (program automat). Scrieți întrebarea cu cuvintele dumneavoastră sau scrieți: meniu.
    .words =
        bună, buna, bună ziua, buna ziua, bună seara, buna seara, bună dimineața, buna
        dimineata, salut, salutare, alo, hello, hi, hei, servus, sunt aici, test

# Thanks and praise.
small-talk-thanks =
    Cu plăcere. Dacă doriți să aflați mai multe, întrebați-mă. Puteți scrie și: meniu.
    .words =
        mulțumesc, multumesc, mulțumesc mult, multumesc mult, vă mulțumesc, va
        multumesc, mulțumesc frumos, multumesc frumos, mersi, mersi mult, merci,
        mulțumesc pentru ajutor, multumesc pentru ajutor, ok mulțumesc, ok multumesc, ok
        mersi, super, perfect, foarte bine, m-ați ajutat, m-ati ajutat

# Somebody says good night. $number-emergency and -samaritans are numbers.
small-talk-night =
    Noapte bună. Sunt un bot și îmi puteți scrie la orice oră.

    Dacă noaptea devine grea, sunați la Samaritans (organizație care vă ascultă) la { -samaritans }, gratuit, la orice oră. Sau scrieți: urgent. Dacă viața cuiva este în pericol, sunați la { $number-emergency }.
    .words =
        noapte bună, noapte buna, noapte liniștită, noapte linistita, mă duc la culcare,
        ma duc la culcare, merg la culcare, mă culc, ma culc, mă duc să dorm, ma duc sa
        dorm, mulțumesc noapte bună, multumesc noapte buna

# Somebody says sorry, or never mind.
small-talk-sorry =
    Nu aveți de ce să vă cereți scuze. Luați-vă tot timpul de care aveți nevoie.
    .words =
        scuze, scuzați, scuzati, scuzați-mă, scuzati-ma, îmi cer scuze, imi cer scuze,
        îmi pare rău, imi pare rau, iertați-mă, iertati-ma, greșeala mea, greseala mea,
        am greșit, am gresit, nu contează, nu conteaza, lasă, lasati, lăsați, buton
        greșit, buton gresit

# Somebody says all right, or thinks aloud.
small-talk-ok =
    Bine. Mă puteți întreba mai multe oricând sau puteți scrie: meniu.
    .words =
        ok, okay, bine, e bine, am înțeles, am inteles, înțeleg, inteleg, clar, în
        regulă, in regula, aha, hmm, stați, stati, o clipă, o clipa, un moment, imediat

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    Sunt un bot (program automat), nu o persoană. Răspund pentru { $helpline }. Ca să vorbiți cu o persoană, scrieți: vorbesc.
    .words =
        cine, cine e, cine este, cine e acolo, cine este acolo, cine sunteți, cine
        sunteti, cine ești, cine esti, sunteți bot, sunteti bot, sunteți robot, sunteti
        robot, ești robot, esti robot, ești bot, esti bot, ești om, esti om, sunteți om,
        sunteti om, este o persoană, este o persoana, vorbesc cu un robot, vorbesc cu un
        om, cu cine vorbesc, e cineva acolo, este cineva acolo, e cineva, este cineva,
        citește cineva, citeste cineva, bot, robot

# One little word, which may be the beginning of any question.
small-talk-unfinished =
    Am nevoie de încă vreo câteva cuvinte ca să găsesc un răspuns. De exemplu: cine poate avea un buget? Sau scrieți: meniu.
    .words =
        ce, cum, de ce, când, cand, unde, cât, cat, care, și, si, și apoi, si apoi, și
        acum, si acum, adică, adica

# What the bot can do, and how it works.
small-talk-abilities =
    Răspund la întrebări despre NHS personal health budgets (bugete personale de sănătate) și section 117 after-care (îngrijire după externare, articolul 117 din lege). Scrieți o întrebare cu cuvintele dumneavoastră sau scrieți „meniu” ca să vedeți toate subiectele. Ca să vorbiți cu o persoană, scrieți: vorbesc.
    .words =
        ce poți face, ce poti face, ce puteți face, ce puteti face, ce știți, ce stiti,
        cu ce mă puteți ajuta, cu ce ma puteti ajuta, cum mă puteți ajuta, cum ma puteti
        ajuta, ce pot întreba, ce pot intreba, cum funcționează, cum functioneaza, ce să
        fac, ce sa fac, ce să scriu, ce sa scriu, am o întrebare, am o intrebare, am
        nevoie de informații, am nevoie de informatii

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    Vreau să vă ajut să găsiți locul potrivit. Dacă viața cuiva este în pericol, sunați la { $number-emergency }. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option).

    Scrieți „urgent” pentru alte feluri de a primi ajutor acum. Scrieți „vorbesc” pentru o persoană sau „meniu” pentru ce știu eu. Sau spuneți-mi în câteva cuvinte despre ce este vorba.
    .words =
        ajutor vă rog frumos, ajutați-mă vă rog frumos, am nevoie de ajutor, am nevoie
        de ajutor vă rog, mă puteți ajuta, ma puteti ajuta, mă poți ajuta, ma poti
        ajuta, vreau ajutor, nu știu ce să fac, nu stiu ce sa fac, am o problemă, am o
        problema, mi-e frică, mi-e frica, îmi e frică, imi e frica, sunt îngrijorat,
        sunt ingrijorat, sunt îngrijorată, sunt ingrijorata, nimeni nu mă ajută, nimeni
        nu ma ajuta

# Somebody is angry with the bot.
small-talk-unkind =
    Îmi pare rău că nu v-am fost de folos. Scrieți „vorbesc” pentru o persoană sau „meniu” ca să vedeți ce știu.
    .words =
        ești inutil, esti inutil, inutil, nu ajută, nu ajuta, nu mă ajută, nu ma ajuta,
        nu mă ajutați, nu ma ajutati, nu merge, nu funcționează, nu functioneaza,
        prostie, prostii, prost, ești prost, esti prost, nu înțelegeți, nu intelegeti,
        nu asta am întrebat, nu asta am intrebat, lasă-mă, lasa-ma, lăsați-mă în pace,
        lasati-ma in pace

# Somebody does not understand what was said or asked.
small-talk-explain =
    Îmi pare rău că nu este clar. Care cuvinte sunt grele? Scrieți-le, de exemplu: ce este Continuing Healthcare?

    Dacă v-am întrebat ceva, puteți răspunde și că nu sunteți sigur. Ca să întrebați un consilier, scrieți: vorbesc.
    .words =
        nu înțeleg, nu inteleg, nu am înțeles, nu am inteles, nu înțeleg întrebarea, nu
        inteleg intrebarea, ce înseamnă, ce inseamna, ce înseamnă asta, ce inseamna
        asta, ce este asta, ce e asta, ce e aia, explicați, explicati, explică, explica,
        puteți explica, puteti explica, mai simplu, mai simplu vă rog, e prea greu, prea
        greu, e complicat, cuvinte grele, sunt confuz, sunt confuză, sunt confuza

# Is it private, who can see it.
small-talk-private =
    Cât timp vorbiți cu mine, nicio persoană nu citește. Nu spun nimic echipei care vă îngrijește, primăriei (council), poliției sau altcuiva. Dar oricine vă poate deschide contul Telegram poate vedea această conversație.

    De obicei nu pot afla cine sunteți sau unde sunteți. De aceea nu pot trimite ajutor la dumneavoastră. Vă rog să nu scrieți numele, adresa sau NHS number (numărul NHS). Nu am nevoie de ele.

    Dacă vorbiți cu un consilier, echipa noastră poate citi acea conversație. S-ar putea să trebuiască să spună altora, dacă cineva riscă să sufere un rău. Ca să vedeți ce păstrăm, scrieți: /privacy. Ca să ștergeți, scrieți: /forget
    .title = Cine poate citi aici
    .words =
        este privat, e privat, este confidențial, este confidential, e confidențial, e
        confidential, cine citește, cine citeste, cine citește asta, cine citeste asta,
        cine vede, cine vede asta, cine poate citi, află cineva, afla cineva, spuneți
        cuiva, spuneti cuiva, spui cuiva, îi spuneți medicului, ii spuneti medicului,
        știți cine sunt, stiti cine sunt, știi cine sunt, stii cine sunt, știți unde
        sunt, stiti unde sunt, este anonim, e anonim, ștergeți datele mele, stergeti
        datele mele, ștergeți tot, stergeti tot

# Deaf, or cannot or will not phone. $phone is the number
# of the helpline, $form is the address of the form or none. Do not name Relay UK for our own
# number before somebody has tried it: see docs/content-review.md. -shout is in urgent.ftl.
# "I cant talk on the phone" itself is left to the topics, which know who was in danger before.
small-talk-deaf =
    Ca să vedeți dacă puteți scrie aici cu un consilier, scrieți: vorbesc. Consilierii noștri au și un număr de telefon: { $phone }. Cineva în care aveți încredere poate suna în locul dumneavoastră.{ $form ->
        [none] {""}
       *[other] {" "}Ne puteți scrie și cu acest formular: { $form }
    }

    Sunteți în pericol sau aveți nevoie de ajutor acum? Trimiteți un SMS cu SHOUT la { -shout }, gratuit, zi și noapte. Scrieți „urgent” pentru alte feluri fără telefon.
    .words =
        sunt surd, sunt surdă, sunt surda, nu aud, nu aud bine, nu pot vorbi la telefon,
        nu pot să vorbesc la telefon, nu pot sa vorbesc la telefon, nu pot suna, nu pot
        să sun, nu pot sa sun, nu vreau să sun, nu vreau sa sun, nu îmi place la
        telefon, nu imi place la telefon, nu am telefon, prefer să scriu, prefer sa
        scriu, pot să scriu, pot sa scriu, pot scrie, fără telefon, fara telefon, nu pot
        vorbi

# What is 111. $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-nhs-111 =
    { $number-nhs-111 } este numărul de telefon al NHS (serviciul public de sănătate) pentru când vă simțiți rău sau aveți nevoie de ajutor urgent de sănătate mintală. Este gratuit și deschis zi și noapte. Pentru sănătate mintală, alegeți opțiunea de sănătate mintală (mental health option).

    Dacă viața cuiva este în pericol, sunați la { $number-emergency }. Iar 117 nu este un număr de telefon: section 117 este o lege despre îngrijirea după externare.

# Signing up with a GP, or getting an appointment. Nothing is known here but where to ask.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-gp =
    Nu vă pot înscrie la un GP (medic de familie) și nu pot face o programare. Vă rog să întrebați la un cabinet GP. Dacă nu merge bine, Patient Advice and Liaison Service (PALS) vă poate ajuta cu problemele cu NHS.

    Consultația la GP este gratuită. Dacă vă simțiți rău și nu știți ce să faceți, sunați la { $number-nhs-111 }. Dacă viața cuiva este în pericol, sunați la { $number-emergency }. Ca să întrebați un consilier, scrieți: vorbesc.

# Words that only an adviser can explain. $phone is the number of the helpline, $hours its hours.
small-talk-adviser =
    Nu am la asta un răspuns de care să pot fi sigur. Consilierii noștri sunt oameni și îi puteți întreba: { $phone }. Programul este { $hours }. Ca să vedeți dacă puteți scrie aici cu un consilier, scrieți: vorbesc.

    Un advocate (avocat al pacientului, nu un jurist) este cineva care vă ajută să spuneți ce doriți. Există mai multe feluri. Echipa vă poate spune ce există acolo unde locuiți.

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    Știu doar despre NHS personal health budgets (bugete personale de sănătate) și section 117 after-care (îngrijire după externare). Nu știu despre ajutoare de la stat, cum ar fi PIP sau Universal Credit. Nu știu nici cum se potrivește un buget cu ele.

    Vă rog să întrebați biroul care plătește ajutorul. Îi puteți întreba și pe consilierii noștri dacă pot ajuta. Scrieți: vorbesc.
    .words = pip, universal credit, ajutor social, ajutoare, beneficii, alocație, alocatie

# What to take, how much, and what goes with what. Never say here what a medicine does.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-dose =
    Nu pot da sfaturi medicale, deci nu vă pot spune ce să luați sau cât. Vă rog să întrebați un farmacist, medicul GP (medicul de familie) sau echipa de sănătate mintală.

    Dacă vă simțiți rău sau ați rămas fără medicament, sunați la { $number-nhs-111 }, zi sau noapte. Dacă ați luat prea mult sau viața cuiva este în pericol, sunați la { $number-emergency }.
    .words = pot să iau două, pot sa iau doua, cât pot să iau, cat pot sa iau, câte pastile pot să iau, cate pastile pot sa iau, pot să iau mai mult, pot sa iau mai mult, am uitat pastila, nu mai am medicamente, mi s-au terminat pastilele, nu mai am pastile

# Somebody has no home, no money or no food. Nothing is known here but that advisers can be asked.
# $number-emergency comes from helpline.toml.
small-talk-need =
    Îmi pare rău că vă este atât de greu. Știu doar despre NHS personal health budgets (bugete personale de sănătate) și section 117 after-care (îngrijire după externare). Nu pot ajuta cu o locuință, mâncare sau bani de trai.

    Nu aveți locuință sau o puteți pierde? Cereți ajutor la council (primărie) și spuneți dacă sunteți bolnav. Dacă aveți dreptul la section 117 after-care, spuneți și echipei de sănătate mintală. Poate include o locuință cu sprijin.

    Consilierii noștri sunt oameni. Îi puteți întreba cine ajută cu asta. Scrieți: vorbesc. Dacă viața cuiva este în pericol, sunați la { $number-emergency }.
    .words = nu am mâncare, nu am mancare, nu am ce mânca, nu am ce manca, nu am bani, nu am casă, nu am casa, nu am unde să stau, nu am unde sa stau, nu am unde să dorm, nu am unde sa dorm, am nevoie de bani, am nevoie de o locuință, am nevoie de o locuinta

# Somebody asks whether it is true, or wants a promise.
small-talk-sure =
    Sunt un bot (program automat) și pot înțelege greșit o întrebare. Nu pot promite ce va hotărî echipa dumneavoastră.

    Ca să fiți sigur, întrebați echipa NHS. Sau întrebați un consilier: scrieți vorbesc.
    .words = ești sigur, esti sigur, sunteți sigur, sunteti sigur, e adevărat, e adevarat, este adevărat, este adevarat

# Somebody asks how long something takes, and not what. Nothing is known here about that.
small-talk-wait =
    Nu știu cât va trebui să așteptați. Pentru un buget, o revizuire sau un răspuns, întrebați echipa NHS când veți primi vești.

    Ca să vedeți dacă este acum un consilier, scrieți: vorbesc. Dacă nu se poate aștepta, scrieți: urgent.
    .words = cât durează, cat dureaza, cât trebuie să aștept, cat trebuie sa astept, cât timp durează, cat timp dureaza, când aflu, cand aflu, încă aștept, inca astept

# When somebody would rather not answer, where "not sure" is no choice: how old they are.
small-talk-rather-not = Este în regulă. Nu trebuie să răspundeți. La unele întrebări am nevoie de un răspuns ca să pot continua. Ca să ieșiți din ele, scrieți: meniu. Ca să întrebați un consilier, scrieți: vorbesc.
    .words = sari peste, nu vreau să spun, nu vreau sa spun, prefer să nu spun, prefer sa nu spun, nu spun

# Somebody says how bad they feel, and asks nothing. $number-emergency and $number-nhs-111 come
# from helpline.toml, -samaritans from urgent.ftl.
small-talk-low =
    Îmi pare rău că vă este atât de greu acum. Sunt un bot, așa că nu pot ține loc de om. Dacă doriți să vorbiți cu cineva acum, sunați la Samaritans (organizație care vă ascultă) la { -samaritans }, gratuit, la orice oră.

    Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option). Dacă viața cuiva este în pericol, sunați la { $number-emergency }.

    Ca să vorbiți cu echipa noastră, scrieți: vorbesc. Sau spuneți-mi ce doriți să aflați și luați-vă timpul necesar.
    .words =
        sunt trist, sunt tristă, sunt trista, mi-e greu, mi e greu, îmi este greu, imi
        este greu, mi-e rău, îmi e rău, mă simt rău, ma simt rau, mă simt singur, ma
        simt singur, mă simt singură, ma simt singura, sunt singur, sunt singură, sunt
        singura, sunt obosit, sunt obosită, sunt obosita, nu pot dormi, nu pot să dorm,
        nu pot sa dorm, plâng, plang, plâng tot timpul, plang tot timpul, sunt deprimat,
        sunt deprimată, sunt deprimata, am depresie

# Somebody has lost a person, or an animal.
small-talk-loss =
    Îmi pare foarte rău pentru pierderea dumneavoastră. Luați-vă tot timpul de care aveți nevoie.

    Sunt un bot, dar consilierii noștri sunt oameni. Îi puteți suna la { $phone }. Programul este { $hours }. Ca să vedeți dacă puteți scrie aici cu un consilier, scrieți: vorbesc.

    Dacă devine prea greu, sunați la Samaritans (organizație care vă ascultă) la { -samaritans }, gratuit, la orice oră. Dacă viața cuiva este în pericol, sunați la { $number-emergency }.

    Ceva nu a mers bine cu îngrijirea persoanei? Un consilier vă poate spune cum să faceți o plângere. Nu știu ce se întâmplă cu un buget după un deces. Întrebați echipa NHS a persoanei sau un consilier.
    .title = A murit cineva
    .words =
        a murit mama, mama a murit, mi-a murit mama, a murit tata, tata a murit, mi-a
        murit tata, a murit soțul meu, a murit sotul meu, soțul meu a murit, sotul meu a
        murit, a murit soția mea, a murit sotia mea, soția mea a murit, sotia mea a
        murit, a murit fiul meu, fiul meu a murit, a murit fiica mea, fiica mea a murit,
        fratele meu a murit, sora mea a murit, bunica a murit, bunicul a murit, sunt în
        doliu, sunt in doliu
