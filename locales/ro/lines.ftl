# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = Înapoi
    .words = pasul anterior, anterior, un pas înapoi, înapoi te rog, înapoi vă rog, du-te înapoi, mergi înapoi
line-menu = Meniul principal
    .words =
        meniu, meniul, meniu te rog, meniu vă rog, arată meniul, arată-mi meniul, vreau meniul,
        înapoi la meniu, mergi la meniu, subiecte, teme, început, de la început, de la capăt,
        reîncepe, începe din nou, ia-o de la capăt
line-talk = Vorbiți cu o persoană
    .words =
        vorbesc, vorbim, vorbiți, vorbesc cu o persoană, vorbesc cu cineva, vreau să vorbesc,
        vreau să vorbesc cu cineva, vreau să vorbesc cu o persoană, vorbesc cu voi,
        vorbesc cu echipa
line-urgent = Ajutor urgent
    .words = urgent, urgență, urgențe, e urgent, este urgent, criză, sunt în criză, ambulanță, salvare, 999, 111, 112
line-language = Schimbați limba
    .words = limba, limbi, altă limbă, schimbă limba, vreau altă limbă
line-stop = Stop: încheiați conversația
    .words =
        stop, oprește, oprește-te, opriți, închide, închideți, ieșire, la revedere, pa, pa pa,
        încheie, închei, încheie conversația, închei conversația, încheie conversația te rog,
        încheie conversația vă rog, închide conversația, termină, terminat
line-shorter = Răspunsuri mai scurte
line-longer = Răspunsuri mai lungi
line-more = Citiți mai mult
    .words = mai mult, mai multe, citește mai mult, citesc mai mult, spune-mi mai mult, spuneți-mi mai mult, pagina următoare
line-carry-on = Continuați de unde ați rămas
    .words =
        continuă, continuați, continui, continuare, mai departe, reia, repetă, repetă te rog,
        repetați, repetați vă rog, mai spune o dată, mai spuneți o dată, încă o dată, din nou,
        din nou te rog, din nou vă rog, arată-mi din nou, întreabă-mă din nou,
        care era întrebarea, ce pot alege, ce variante am, arată-mi variantele

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    Nu știu sigur ce vreți să spuneți. Este ceva din lista de mai jos?

    Dacă vă simțiți rău, sunați la { $number-nhs-111 }. Dacă viața cuiva este în pericol, sunați la { $number-emergency }.

# After "no" to the question in line-did-you-mean.
line-none-of-these = Bine, nu era nimic din listă. Vă rog să mă întrebați cu alte cuvinte. Ca să vorbiți cu o persoană, scrieți: vorbesc. Ca să vedeți tot ce știu, scrieți: meniu.

# After "yes" to it, when there is more than one topic.
line-which-one = Despre care este vorba? Apăsați subiectul sau scrieți numărul lui, de exemplu: 1.
line-which-number = Nu sunt sigur ce înseamnă acest număr. Poate fi una dintre variantele mele sau un număr din întrebarea mea. Apăsați un buton sau scrieți răspunsul în cuvinte.

# Somebody asks to be called, and no adviser can be asked to. How to reach us comes below.
line-cannot-call = Nu vă pot suna și nu pot programa un apel. Iată cum ne puteți contacta.

# After a command, such as /hours, that there is not. The menu or the open question follows.
line-unknown-command = Nu cunosc această comandă.

# Before the greeting, when the first message was not understood.
line-not-understood-yet = Îmi pare rău, nu am înțeles mesajul dumneavoastră. Iată ce pot face.

# Before a question that the person has not seen for a while: what they typed may be an
# answer to it.
line-question-again = Nu știu sigur dacă acesta a fost un răspuns. Iată din nou întrebarea mea.

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = Cred că ați întrebat două lucruri. Iată primul răspuns. Pentru celălalt, apăsați primul buton.

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = Da, asta am întrebat
    .words =
        da, da da, da asta, da asta este, da asta era, da mersi, da mulțumesc, da vă mulțumesc,
        da vă rog, da te rog, exact, corect, e corect, așa e, așa este, asta e, asta este,
        despre asta am întrebat
line-asked-no = Nu, am întrebat altceva
    .words =
        nu, nu nu, ba nu, nu e asta, nu este asta, nu asta, nu asta am întrebat, nu chiar,
        niciuna, niciunul, nimic din astea, altceva, greșit, e greșit, am întrebat altceva,
        nu am întrebat asta, n-am întrebat asta

# After the first of these buttons.
line-asked-thanks = Vă mulțumesc că mi-ați spus. Noi doar numărăm răspunsul. Nu păstrăm cuvintele dumneavoastră.

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = Îmi pare rău. Este ceva din lista de mai jos? Dacă nu, întrebați-mă cu alte cuvinte sau vorbiți cu o persoană.

# line-did-you-mean once more, the second time in a row. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean-again =
    Tot nu știu sigur ce vreți să spuneți. Este ceva din lista de mai jos?

    Dacă nu, puteți vorbi cu o persoană la { $phone }. Sau scrieți: vorbesc.

    Dacă vă simțiți rău, sunați la { $number-nhs-111 }. Dacă viața cuiva este în pericol, sunați la { $number-emergency }.

# After an urgent text. $open says whether the advice line is open now, $opens when it opens,
# $closes when it closes.
line-urgent-hours =
    { $open ->
        [open] Nicio persoană nu citește această conversație. Consilierii noștri pot vorbi cu dumneavoastră la { $phone }, astăzi până la ora { $closes }. Ei nu sunt un serviciu de urgență.
       *[other] Nicio persoană nu citește această conversație. Linia noastră de îndrumare este închisă. Acolo nu răspunde nimeni până când se deschide, { $opens }. Vă rog să folosiți acum numerele de mai sus.
    }

# The same while an adviser is there, and while the person waits for one.
line-urgent-adviser = Un consilier este în această conversație, dar poate că nu vede mesajul imediat. Consilierii nu sunt un serviciu de urgență. Vă rog să folosiți acum numerele de mai sus.
line-urgent-waiting = Încă nu a venit niciun consilier, deci nimeni nu citește acum acest mesaj. Vă rog să nu așteptați un consilier. Folosiți acum numerele de mai sus.

# After an urgent text, when the person asked something in the same message. A button with
# the title of the answer follows.
line-urgent-asked = M-ați întrebat și altceva. Când doriți răspunsul, apăsați butonul.

# Above the buttons with the languages.
line-choose-language = Ce limbă doriți? Apăsați pe una dintre ele sau scrieți numele ei.

# Under every message in a language, as long as no person has checked these words.
line-unchecked = Nicio persoană nu a verificat această traducere. Dacă este ceva important, întrebați-ne.

# Above a message there is only in English, for somebody who reads another language.
line-only-english = Acest text îl am doar în engleză.

# Under every message in another language than English, and above urgent texts, as long as
# nobody has checked the urgent texts in that language. In your language, put its own English
# name for the example: people who answer 111 and 999 know that word.
line-urgent-here = Dacă viața cuiva este în pericol, sunați la { $number-emergency }. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 }. Spuneți în engleză ce limbă vorbiți, de exemplu: Romanian.

# After a tap on a button from an earlier conversation.
line-old-button = Acest buton este dintr-o conversație mai veche și nu mai funcționează. Vă rog să continuați aici.

# When our team changed the questions, and the person was in the middle of them.
line-moved = Am schimbat aceste întrebări. S-ar putea să vă pun din nou una dintre ele.

# When the person changed a message they had sent before.
line-edited = Am văzut că ați schimbat un mesaj. Pot citi doar mesaje noi, așa că vă rog să îl trimiteți din nou.

# When the typed words fit none of the choices of a question. The question follows again.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-not-in-flow-choice =
    Îmi pare rău, nu am înțeles. Vă rog să apăsați un buton sau să scrieți numărul lui ori cuvintele de pe el.

    Dacă vă simțiți rău, sunați la { $number-nhs-111 }. Dacă viața cuiva este în pericol, sunați la { $number-emergency }.
    .words = nu, niciodată, deloc, niciunul, niciuna, n-am, dar, aproape, refuzat, refuzată, respins, respinsă, s-a terminat, se termină, oprit, oprită, anulat, anulată, în curs, cerere, am cerut, am aplicat, aștept, așteptăm, evaluare, evaluat, evaluată, dacă, sau

# While our database cannot be used: the answer comes when it can. $phone-link is the number
# of the helpline, $hours are its opening hours.
line-answer-later =
    Îmi pare rău, acum nu pot răspunde. Voi răspunde cât de repede pot.

    Puteți suna și la linia noastră de îndrumare: { $phone-link }. Este deschisă { $hours }.

    Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option). Dacă viața cuiva este în pericol, sunați la { $number-emergency }.

# When so many messages came at once that older answers were left out.
line-not-each-answered = Ați trimis multe mesaje deodată. Am lăsat deoparte unele răspunsuri. Dacă lipsește răspunsul la întrebarea dumneavoastră, vă rog să întrebați din nou.

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = Aceasta este o probă. Nicio persoană nu a verificat încă dacă numărul nostru de telefon este corect.

# After /forget: everything kept about the person has been erased.
line-forgotten =
    Am șters ce păstram despre dumneavoastră.

    Nu pot șterge mesajele din această conversație. Ele rămân pe telefonul dumneavoastră și pe calculatoarele Telegram. Puteți șterge conversația în Telegram.

    Ca să începeți din nou, scrieți orice.

# The commands that Telegram lists beside the place to type.
command-back = Un pas înapoi
command-menu = Meniul principal
command-talk = Vorbiți cu o persoană
command-urgent = Ajutor urgent
command-language = Schimbați limba
command-stop = Încheiați conversația
command-privacy = Ce păstrez despre dumneavoastră
command-forget = Șterg ce păstrez despre dumneavoastră

# The bot's page on Telegram, before somebody writes: at most 512 characters.
bot-description =
    Sunt un bot (program automat) de la { $helpline }. Răspund zi și noapte la întrebări despre NHS personal health budgets (bugete personale de sănătate) și section 117 after-care (îngrijire după externare, articolul 117 din lege). Vă pot spune și cum să vorbiți cu un consilier.

    Nu sunt o persoană. Dacă viața dumneavoastră este în pericol, sunați la { $number-emergency }.

# The same, at most 120 characters.
bot-short-description = Răspunsuri despre bugete de sănătate NHS și section 117 (îngrijire după externare). Sunt un bot, nu o persoană.

# Words that may stand beside the name of a language when somebody asks for it: "in Polish
# please". With any other word it is not taken: "I do not speak Polish".
language-beside = vă, rog, te, în, limba, pe, vreau, aș, vrea, pot, se, poate, să, vorbesc, vorbiți, scriu, scrieți, citesc, schimbați, schimbă, acum, bună

# What this language is called, in this language.
line-language-name = Română
    .words = romana, limba română, romanian, rumanian, roumanian, românește, în română, vorbesc română

# A time of day. $hour is 0 to 23, $hour12 is 1 to 12, $half is am or pm, $minute is two
# digits, or none at the full hour.
clock = { $minute ->
    [none] { $hour }:00
   *[other] { $hour }:{ $minute }
}

# When the helpline opens next. It comes after words like "It opens".
# $day is today, tomorrow or a weekday. $clock is a time such as 9:30am.
# $date is a date such as 4 January, or none when it is within the next six days.
opens =
    { $date ->
        [none] { $day ->
                [today] astăzi la ora { $clock }
                [tomorrow] mâine la ora { $clock }
                [monday] luni la ora { $clock }
                [tuesday] marți la ora { $clock }
                [wednesday] miercuri la ora { $clock }
                [thursday] joi la ora { $clock }
                [friday] vineri la ora { $clock }
                [saturday] sâmbătă la ora { $clock }
               *[sunday] duminică la ora { $clock }
            }
       *[other] { $day ->
                [today] astăzi la ora { $clock }
                [tomorrow] mâine la ora { $clock }
                [monday] luni, { $date }, la ora { $clock }
                [tuesday] marți, { $date }, la ora { $clock }
                [wednesday] miercuri, { $date }, la ora { $clock }
                [thursday] joi, { $date }, la ora { $clock }
                [friday] vineri, { $date }, la ora { $clock }
                [saturday] sâmbătă, { $date }, la ora { $clock }
               *[sunday] duminică, { $date }, la ora { $clock }
            }
    }

# When nobody knows when the line opens next. It comes after words like "It opens".
opens-unknown = într-o zi pe care încă nu o știu

# The opening hours of some days. $from and $to are times, $days are the days.
hours-range = de la { $from } la { $to }, { $days }

# Days in a row. $first and $last are days of the week.
days-range = de { $first } până { $last }

# A day of the year. $day is a number, $month is the name of a month.
day-of-year = { $day } { $month }

# The days of the week.
weekday-monday = luni
weekday-tuesday = marți
weekday-wednesday = miercuri
weekday-thursday = joi
weekday-friday = vineri
weekday-saturday = sâmbătă
weekday-sunday = duminică

# The months.
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

# How people write numbers. Names from nought to nineteen, in order; then twenty to ninety.
number-units = zero, unu, doi, trei, patru, cinci, șase, șapte, opt, nouă, zece, unsprezece, doisprezece, treisprezece, paisprezece, cincisprezece, șaisprezece, șaptesprezece, optsprezece, nouăsprezece
number-tens = douăzeci, treizeci, patruzeci, cincizeci, șaizeci, șaptezeci, optzeci, nouăzeci
# How people name a choice by its place: "the second one", "the last". Then words that may
# stand beside it.
number-order = primul, al doilea, al treilea, al patrulea, al cincilea, al șaselea, al șaptelea, al optulea
    .endings = ul, lea
number-last = ultimul, ultima
number-order-beside = pe, cel, cea, la, opțiunea, răspunsul, butonul, te, vă, rog, vreau, aleg, numărul, numarul, nr, alege, apăs, mulțumesc, multumesc
# Words that may stand beside a number when somebody says how old they are. With any other
# word the number is not taken: "section 3" is not an age.
number-beside = eu, am, are, ani, an, anișori, de, vârsta, vârstă, vârsta mea, e, este, sunt, el, ea, lui, ei, i, meu, mea, al, fiul, fiica, fiu, fiică, băiatul, fata, copilul, mama, tata, soțul, soția, și, cam, aproximativ, vreo, circa, abia, doar, acum, cred, zic, poate, probabil, număr, numărul, împlinit, a, fac, face, făcut, lor, nostru, noastră, noastre, ai, ale, peste, exact, fix, numai, încă, tot, păi, împlinește, împlinesc, soț, soție, mamă, tată, mamei, tatălui, soțului, soției, fiului, fiicei, copil, copilului, băiat, fată, frate, fratele, fratelui, soră, sora, surorii, bunica, bunicii, partener, partenerul, partenera, partenerului, partenerei, răspuns, răspunsul
