# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
adviser-consent =
    Puteți vorbi cu un consilier aici, în această conversație. Vă rog să citiți mai întâi ce urmează.

    Dacă spuneți da, echipa noastră poate citi ce scrieți de atunci înainte. Echipa nu vede numele sau numărul dumneavoastră. Vede ce pagini citiți aici și dacă ceva ce ați scris părea urgent.

    Și Telegram poate citi această conversație. Ea nu este criptată de la un capăt la altul (end-to-end). Ștergem copia noastră la { $topic-days ->
        [one] o zi
        [few] { $topic-days } zile
       *[other] { $topic-days } de zile
    } după ce se încheie conversația.

    Ce spuneți este confidențial, cu unele excepții. Dacă viața cuiva este în pericol, s-ar putea să trebuiască să spunem altora. La fel este dacă un copil sau un adult riscă să sufere un rău.

    Ați prefera să vorbiți la telefon? Sunați la { $phone-link }.

    Să îi spun unui consilier că sunteți aici?
    .words = cine citește, cine citește asta, cine o să citească, cine poate citi asta, cine vede asta, ce vedeți, ce văd ei, îmi vedeți numele, îmi vedeți numărul, e privat, e confidențial, este confidențial, cât timp păstrați, cu ce sunt de acord, citește din nou
# The same in a few words, after the person asked something else in between.
adviser-ask-again = Mai doriți să scrieți unui consilier? Apăsați un buton sau scrieți da ori nu.
adviser-agree = Da, chemați un consilier
    .words = da, da vă rog, da te rog, ok, okay, bine, e bine, de acord, sunt de acord, sigur, desigur, sigur că da
adviser-decline = Nu, mulțumesc
    .words = nu, nu mersi, nu vreau, nu acum, mai târziu

# They would rather not.
adviser-declined = Nu este nicio problemă. Nimeni din echipa noastră nu vede această conversație. Mă puteți întreba pe mine sau puteți suna la { $phone-link }.

# No adviser can be reached in this chat. $open says whether the advice line is open.
adviser-away =
    { $open ->
        [open] Chiar acum nu puteți vorbi cu un consilier în această conversație. Vă rog să sunați la { $phone-link }. Linia este deschisă astăzi până la ora { $closes }.
       *[other] Chiar acum nu puteți vorbi cu un consilier în această conversație. Linia noastră de îndrumare se deschide { $opens }. Numărul este { $phone-link }.
    }

# They are in the queue now. What they write is kept until an adviser comes. If none comes, it
# is erased.
adviser-waiting =
    Le-am spus consilierilor noștri că sunteți aici. { $ahead ->
        [0] Sunteți următoarea persoană.
        [one] Este 1 persoană înaintea dumneavoastră.
        [few] Sunt { $ahead } persoane înaintea dumneavoastră.
       *[other] Sunt { $ahead } de persoane înaintea dumneavoastră.
    } Nu pot spune cât va dura.

    Puteți scrie acum despre ce este vorba. Păstrez ce scrieți până vine un consilier și apoi transmit mai departe. Dacă nu vine niciunul, șterg. Dacă nu doriți să așteptați, scrieți: nu mai aștept.

    Dacă aveți nevoie de ajutor imediat, vă rog să nu așteptați. Apăsați butonul: { line-urgent }.

    Dacă preferați să sunați: { $phone-link }.

# They are still in the queue. They are told this every few minutes.
adviser-still-waiting =
    Sunteți încă în așteptarea unui consilier. { $ahead ->
        [0] Sunteți următoarea persoană.
        [one] Este 1 persoană înaintea dumneavoastră.
        [few] Sunt { $ahead } persoane înaintea dumneavoastră.
       *[other] Sunt { $ahead } de persoane înaintea dumneavoastră.
    } Nu pot spune cât va dura.

    Dacă preferați să sunați: { $phone-link }. Dacă nu doriți să așteptați, scrieți: nu mai aștept.
    .words = cât durează, cât mai durează, cât timp durează, cât o să dureze, cât trebuie să aștept, cât mai aștept, cât mai am de așteptat, al câtelea sunt, a câta sunt, unde sunt în rând, câte persoane, câți sunt înaintea mea, câte persoane sunt înaintea mea, când vine cineva, când îmi vine rândul
adviser-stop-waiting = Nu mai vreau să aștept
    .words =
        anulează, anulați, anulează te rog, anulați vă rog, nu mai aștept, nu vreau să aștept,
        nu aștept, ies din rând, ies din așteptare, lasă, lăsați, las-o baltă, nu mai contează

# What they wrote while they wait.
adviser-held = Vă mulțumesc. Păstrez mesajul pentru consilier. Încă nu l-a citit niciun consilier. Dacă nu doriți să așteptați, scrieți: nu mai aștept.
adviser-held-full = Nu am putut păstra acest mesaj. Nu mai pot păstra nimic pentru consilier. Vă rog să așteptați sau să sunați la { $phone-link }.
adviser-held-changed = Am schimbat asta în ce păstrez pentru consilier.

# They wait no longer.
adviser-cancelled =
    { $held ->
        [0] Ați ieșit din rândul de așteptare.
       *[other] Ați ieșit din rândul de așteptare. Ce ați scris cât timp ați așteptat nu a fost transmis. Am șters tot.
    } Nimeni din echipa noastră nu citește ce scrieți acum. Ca să cereți din nou un consilier, scrieți: vorbesc.

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent.
adviser-not-taken =
    Îmi pare rău. Chiar acum niciun consilier nu este liber. Nu mai sunteți în rândul de așteptare și nimeni din echipa noastră nu citește ce scrieți acum.{ $held ->
        [0] {""}
       *[other] {" "}Ce ați scris cât timp ați așteptat nu a fost transmis. Am șters tot.
    }{ $urgent ->
        [yes] {""}

            Dacă sunteți în pericol, vă rog să nu așteptați. Sunați acum la { $number-emergency }. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option).
       *[no] {""}
    }

    Vă rog să ne sunați la { $phone-link }. Sau vă putem suna noi. { $chat ->
        [open] Puteți și să cereți din nou un consilier: apăsați { line-talk }.
       *[closed] Deocamdată nu puteți cere din nou un consilier aici.
    }

# The line closed before an adviser could take them, or the team takes nobody new in this chat
# today. $open says whether the advice line is open for calls all the same.
adviser-line-closed =
    Îmi pare rău. { $open ->
        [open] Deocamdată consilierii noștri nu pot primi pe nimeni nou în această conversație.
       *[other] Linia noastră de îndrumare s-a închis deocamdată și niciun consilier nu a putut veni.
    } Nimeni din echipa noastră nu citește ce scrieți acum.{ $held ->
        [0] {""}
       *[other] {" "}Ce ați scris cât timp ați așteptat nu a fost transmis. Am șters tot.
    }{ $urgent ->
        [yes] {""}

            Dacă sunteți în pericol, vă rog să nu așteptați. Sunați acum la { $number-emergency }. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option).
       *[no] {""}
    }

    { $open ->
        [open] Vă rog să ne sunați la { $phone-link }. Linia este deschisă astăzi până la ora { $closes }.
       *[other] Linia noastră se deschide { $opens }. Numărul este { $phone-link }.
    } Sau vă putem suna noi.

# The adviser had to go, or does not answer, and nobody else is there. $can-call says whether we
# can call them.
adviser-nobody-else =
    { $silent ->
        [yes] { $adviser ->
                [none] Consilierul nu răspunde, îmi pare rău.
               *[other] { $adviser } nu răspunde, îmi pare rău.
            }
       *[no] { $adviser ->
                [none] Consilierul a trebuit să plece, îmi pare rău.
               *[other] { $adviser } a trebuit să plece, îmi pare rău.
            }
    } { $open ->
        [open] Acum nimeni altcineva nu poate prelua această conversație, așa că s-a încheiat.
       *[other] Acum este închis la noi, așa că s-a încheiat conversația.
    } Nimeni din echipa noastră nu citește ce scrieți acum.{ $urgent ->
        [yes] {""}

            Dacă sunteți în pericol, vă rog să nu așteptați. Sunați acum la { $number-emergency }. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option).
       *[no] {""}
    }

    { $open ->
        [open] Vă rog să ne sunați la { $phone-link }. Linia este deschisă astăzi până la ora { $closes }.
       *[other] Linia noastră se deschide { $opens }. Numărul este { $phone-link }.
    }{ $can-call ->
        [yes] {" "}Sau vă putem suna noi.
       *[no] {""}
    }

# The team cannot be reached in this chat because of a fault on our side.
adviser-no-desk =
    Îmi pare rău. Ceva s-a stricat la noi și niciun consilier nu poate citi acum această conversație.{ $held ->
        [0] {""}
       *[other] {" "}Ce ați scris cât timp ați așteptat nu a fost transmis. Am șters tot.
    }{ $urgent ->
        [yes] {""}

            Dacă sunteți în pericol, vă rog să nu așteptați. Sunați acum la { $number-emergency }. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option).
       *[no] {""}
    }

    Vă rog să sunați la { $phone-link }. Linia este deschisă { $hours }.
adviser-call-me = Vă rog să mă sunați
    .words = sunați-mă, sună-mă, să mă sunați, vreau să mă sunați, sunați-mă înapoi, sună-mă înapoi, telefonați-mi

# An adviser is there now.
adviser-joined =
    { $adviser ->
        [none] Acum vorbiți cu un consilier din echipa noastră. Ce scrieți ajunge la acest consilier.
       *[other] Acum vorbiți cu { $adviser }, consilier în echipa noastră. Ce scrieți ajunge la { $adviser }.
    }

    Pentru ajutor urgent, puteți apăsa oricând butonul de mai jos. Ca să încheiați conversația, scrieți: încheie conversația.

# They tapped a button, or typed a command, menu or stop, while an adviser is there. Also after
# they said that they want to go on.
adviser-talking =
    { $adviser ->
        [none] Vorbiți cu un consilier. Ce scrieți ajunge la acest consilier.
       *[other] Vorbiți cu { $adviser }. Ce scrieți ajunge la { $adviser }.
    } Nu transmit butoanele pe care le apăsați.

    Ca să încheiați conversația cu consilierul, apăsați butonul sau scrieți: încheie conversația. Sau pur și simplu scrieți mai departe.
adviser-end = Încheiați conversația
    .words = încheie conversația, închei conversația, încheie conversația te rog, încheie conversația vă rog, încheie conversația acum
adviser-stay = Vorbesc mai departe
    .words = mai departe, continuă, continuăm

# The person ended the chat. Two buttons follow: did it help?
adviser-ended =
    Conversația cu consilierul s-a încheiat. Acum vorbiți din nou cu mine, botul. Nimeni din echipa noastră nu citește ce scrieți acum.

    V-a ajutat?

# The adviser ended the chat.
adviser-closed =
    { $adviser ->
        [none] Consilierul a încheiat conversația.
       *[other] { $adviser } a încheiat conversația.
    } Acum vorbiți din nou cu mine, botul. Nimeni din echipa noastră nu citește ce scrieți acum.

    V-a ajutat?

# The adviser ended the chat, and for some days no adviser can be asked for here.
adviser-blocked =
    { $chat ->
        [yes] { $adviser ->
                [none] Consilierul a încheiat conversația.
               *[other] { $adviser } a încheiat conversația.
            }{" "}
       *[no] {""}
    }Timp de { $days ->
        [one] 1 zi
        [few] { $days } zile
       *[other] { $days } de zile
    } nu puteți scrie aici unui consilier și nu ne puteți cere să vă sunăm. Mă puteți întreba în continuare pe mine și puteți suna la { $phone-link }. Ajutorul urgent este mereu aici.

# The block was taken back.
adviser-unblocked = Puteți scrie din nou aici unui consilier. Ca să cereți un consilier, scrieți: vorbesc.

# They had everything erased. $state is waiting, talking or callback.
adviser-forgotten =
    { $state ->
        [talking] { $adviser ->
                [none] Conversația cu consilierul s-a încheiat.
               *[other] Conversația cu { $adviser } s-a încheiat.
            }
        [waiting] Nu mai sunteți în așteptarea unui consilier.
       *[callback] Nu vă vom suna.
    } Nimeni din echipa noastră nu citește ce scrieți acum.

# They want to talk to somebody, and are talking to an adviser already.
adviser-already =
    { $adviser ->
        [none] Vorbiți deja cu un consilier. Scrieți aici și mesajul ajunge la consilier.
       *[other] Vorbiți deja cu { $adviser }. Scrieți aici și mesajul ajunge la { $adviser }.
    }

# The adviser had to go.
adviser-handed-back =
    { $adviser ->
        [none] Consilierul a trebuit să plece, îmi pare rău.
       *[other] { $adviser } a trebuit să plece, îmi pare rău.
    } Am cerut alt consilier. { $ahead ->
        [0] Sunteți următoarea persoană.
        [one] Este 1 persoană înaintea dumneavoastră.
        [few] Sunt { $ahead } persoane înaintea dumneavoastră.
       *[other] Sunt { $ahead } de persoane înaintea dumneavoastră.
    } Următorul consilier poate citi ce ați scris înainte. Dacă preferați să sunați: { $phone-link }.

# The adviser did not answer for a while.
adviser-silent =
    { $adviser ->
        [none] Consilierul nu răspunde, îmi pare rău.
       *[other] { $adviser } nu răspunde, îmi pare rău.
    } Am cerut alt consilier. { $ahead ->
        [0] Sunteți următoarea persoană.
        [one] Este 1 persoană înaintea dumneavoastră.
        [few] Sunt { $ahead } persoane înaintea dumneavoastră.
       *[other] Sunt { $ahead } de persoane înaintea dumneavoastră.
    } Următorul consilier poate citi ce ați scris înainte. Dacă preferați să sunați: { $phone-link }.

# Another team can help better.
adviser-transferred =
    { $adviser ->
        [none] Consilierul a rugat o altă echipă de la noi să vorbească cu dumneavoastră.
       *[other] { $adviser } a rugat o altă echipă de la noi să vorbească cu dumneavoastră.
    } Această echipă nu vede ce ați scris înainte. Puteți scrie din nou acum despre ce este vorba. { $ahead ->
        [0] Sunteți următoarea persoană.
        [one] Este 1 persoană înaintea dumneavoastră.
        [few] Sunt { $ahead } persoane înaintea dumneavoastră.
       *[other] Sunt { $ahead } de persoane înaintea dumneavoastră.
    }

# They have not written for a while.
adviser-still-there =
    { $adviser ->
        [none] Consilierul așteaptă răspunsul dumneavoastră.
       *[other] { $adviser } așteaptă răspunsul dumneavoastră.
    } Mai sunteți aici? Nu vă grăbiți. Dacă nu scrieți nimic, voi încheia conversația peste { $minutes ->
        [one] 1 minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }. { $chat ->
        [open] După aceea puteți cere din nou un consilier.
       *[closed] După aceea nu mai primim pe nimeni nou în această conversație. Ne puteți suna la { $phone-link }. Linia noastră este deschisă { $hours }.
    }
adviser-ended-silent =
    Am încheiat conversația cu consilierul, pentru că nu ați mai scris. Nu este nicio problemă. Nimeni din echipa noastră nu citește ce scrieți acum. { $chat ->
        [open] Puteți cere din nou un consilier.
       *[closed] { $open ->
                [open] Chiar acum nu primim pe nimeni nou în această conversație. Ne puteți suna la { $phone-link } astăzi până la ora { $closes }.
               *[other] Linia noastră se deschide { $opens }. Numărul este { $phone-link }.
            }
    }

# A photo, a voice message and so on. Words that came with it are passed on.
adviser-cannot-send = Nu pot transmite asta consilierului, numai cuvinte. Vă rog să scrieți în cuvinte sau să sunați la { $phone-link }.

# The team's side is not working.
adviser-not-reached = Îmi pare rău. Ceva ce ați scris nu a ajuns la echipa noastră. Vă rog să trimiteți din nou mai târziu sau să sunați la { $phone-link }.
adviser-slow = Consilierul încă nu a primit ce ați scris. Chiar acum durează puțin mai mult. Vă voi spune dacă nu ajunge.

# The adviser offers to call.
adviser-would-call =
    { $adviser ->
        [none] Consilierul ar dori să vorbească la telefon cu dumneavoastră.
       *[other] { $adviser } ar dori să vorbească la telefon cu dumneavoastră.
    } Vă putem suna? Dacă da, apăsați butonul: { adviser-call-me }. Dacă nu, scrieți mai departe.

# They would rather not be called.
adviser-no-call =
    { $adviser ->
        [none] Bine, fără apel. Continuați să vă scrieți cu consilierul.
       *[other] Bine, fără apel. Continuați să vă scrieți cu { $adviser }.
    }

# Did it help?
adviser-helped = M-a ajutat
    .words = da, da m-a ajutat, da a ajutat, a ajutat, da mersi, da mulțumesc, da vă mulțumesc
adviser-not-helped = Nu m-a ajutat
    .words = nu, nu chiar, nu a ajutat, n-a ajutat, nu prea
adviser-thanks = Vă mulțumesc că mi-ați spus. Noi doar numărăm răspunsul dumneavoastră.

# Being called. What it means, before the questions. privacy-advisers has to say the same.
callback-before =
    Vă rog să citiți asta înainte să scrieți un număr.

    Numai consilierul care vă sună vede tot numărul. Echipa noastră vede ultimele trei cifre ale lui, numele pe care îl dați și ce răspundeți aici. Vede ce pagini citiți și dacă ceva ce ați scris părea urgent. Nu vede numele sau numărul dumneavoastră de pe Telegram.

    Ștergem numărul și numele după apel sau după { $callback-days ->
        [one] o zi
        [few] { $callback-days } zile
       *[other] { $callback-days } de zile
    }. Telegram poate citi această conversație. Ea nu este criptată de la un capăt la altul (end-to-end). Ce scrieți rămâne în ea până când ștergeți dumneavoastră.

    Ați prefera să ne sunați? Numărul este { $phone-link }.

# Being called. The questions come one after the other.
# $callback-number is the number they gave. $again says whether the last answer did not fit.
callback-number =
    { $again ->
        [yes] Nu pot folosi asta ca număr. Vă rog să scrieți cu cifre un număr din Regatul Unit la care putem suna, de exemplu un număr de mobil. Ca să opriți aici, scrieți: fără apel.
       *[no] La ce număr să sunăm? Vă rog să îl scrieți. Ca să opriți aici, scrieți: fără apel.
    }
    .zero-words = o, oh, nul
    .double-words = dublu, dublă
    .triple-words = triplu, triplă
    .plus-words = plus
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on =
    { $adviser ->
        [none] Am transmis asta consilierului.
       *[other] Am transmis asta către { $adviser }.
    } Pentru apel am nevoie încă de un răspuns:
# An adviser called, and the number was wrong. They are asked for another.
callback-wrong-number = Am încercat să vă sunăm, dar numărul pe care l-ați dat pare greșit. L-am șters. Dacă mai doriți un apel, vă rog să ne dați alt număr.
# The adviser has gone while they were asked for a number.
callback-ended = Nu vă mai întreb despre apel. Vă rog să nu scrieți acum niciun număr de telefon. Dacă mai doriți un apel, scrieți: sunați-mă.
# They typed a number after that. A button follows to ask for a call.
callback-kept-back = Acesta pare un număr de telefon. Nu l-am transmis și nu l-am păstrat. Ar trebui să îl vadă doar consilierul care vă sună. Dacă doriți un apel, apăsați butonul sau scrieți: sunați-mă.
# They typed a number in a chat where another question about the call is open. It follows again.
callback-number-beside = Acesta pare un număr de telefon. Nu l-am transmis. Ca să ne dați alt număr pentru apel, scrieți: număr greșit.
callback-number-right =
    { $again ->
        [yes] Nu am înțeles. Vă rog să scrieți da sau nu ori să scrieți alt număr. Ca să opriți aici, scrieți: fără apel.{" "}
       *[no] {""}
    }Am înțeles { $callback-number }. Este corect?
    .words = număr greșit, numărul e greșit, numărul este greșit, nu e numărul bun, schimbă numărul, schimbați numărul, vreau să schimb numărul, alt număr, am greșit numărul, am dat numărul greșit, numărul de telefon, numărul, număr
callback-name =
    { $again ->
        [yes] Nu mi s-a părut că este un nume. Cerem un nume ca să vină la telefon persoana potrivită. Vă rog să scrieți un nume sau scrieți: fără nume. Ca să opriți aici, scrieți: fără apel.{" "}
       *[no] {""}
    }Cu cine să cerem să vorbim? Puteți inventa un nume. Echipa noastră îl vede.
    .words = nume greșit, numele e greșit, numele este greșit, schimbă numele, schimbați numele, vreau să schimb numele, alt nume, numele, nume
    .before-words = mă numesc, numele meu este, numele meu e, numele este, numele e, numele, nume, mă cheamă, eu sunt, sunt, este, e, mi se spune, îmi zice, spuneți-mi, vorbiți cu, cu
    .never-words = ce, de ce, la ce, pentru ce, cine, cu cine, cui, al cui, cum, când, unde, care, cât, câte, câți, pot, puteți, aș, vreau, o să, este, e, sunt, am, aveți, nu, niciodată, greșit, schimbă, schimbați, stop, oprește, anulează, anulați, pentru că, dacă, dar, spune, spuneți, asta, acesta, acest, număr, numărul, nume, numele, oră, scuze, stai, așteptați, da, vă rog, te rog
callback-no-name = Nu cereți pe nimeni anume
    .words = fără nume, niciun nume, nu, prefer să nu spun, nimeni, pe nimeni, sari peste
callback-voicemail =
    { $again ->
        [yes] Nu am înțeles. Vă rog să scrieți da sau nu. Ca să opriți aici, scrieți: fără apel.{" "}
       *[no] {""}
    }Dacă nu răspunde nimeni, putem lăsa un mesaj?
callback-say-who =
    { $again ->
        [yes] Nu am înțeles. Vă rog să scrieți da sau nu. Ca să opriți aici, scrieți: fără apel.{" "}
       *[no] {""}
    }Dacă răspunde altcineva, putem spune că suntem o linie de îndrumare?
# .words lists little words that may stand beside a time.
callback-when =
    { $again ->
        [yes] Nu am înțeles sau nu putem suna atunci. Ca să opriți aici, scrieți: fără apel.{" "}
       *[no] {""}
    }Când să vă sunăm? Sunăm numai cât timp linia noastră este deschisă. Scrieți un număr din listă sau un moment:

    { $times }
    .words = în, la, pe, de, vă rog, vă, te, rog, aș, vrea, ar, fi, este, e, cel, mai, bine, bun, bună, ok, da, eu, prefer, îmi, place, atunci, ziua, ora, orele, cam, spre, jurul, după, înainte, sunați, mă, puteți, poate, vreau, următoarea, perfect
    .today-words = azi, astăzi
    .tomorrow-words = mâine, mîine
    .morning-words = dimineață, dimineți, dim
    .afternoon-words = după-amiază, după-masă, dupamiaza, amiază, masă, prânz
callback-any-time = Oricând este deschis
    .words = oricând, la orice oră, când puteți
# $day is a day of the week, $date its date.
callback-morning = { $day } dimineața, { $date }
callback-afternoon = { $day } după-amiaza, { $date }
callback-confirm =
    { $again ->
        [yes] Nu am înțeles. Vă rog să scrieți da sau nu. Ca să opriți aici, scrieți: fără apel.{" "}
       *[no] {""}
    }Este totul corect?

    Sunăm la { $callback-number }.
    { $name ->
        [none] Nu cerem pe nimeni pe nume.
       *[other] Cerem să vorbim cu { $name }.
    }
    { $voicemail ->
        [yes] Putem lăsa un mesaj.
       *[no] Nu lăsăm niciun mesaj.
    }
    { $say-who ->
        [yes] Putem spune că suntem o linie de îndrumare.
       *[no] Nu spunem nimănui altcuiva cine suntem.
    }
    Când: { $when }.
    .words = oră greșită, ora e greșită, zi greșită, ziua e greșită, schimbă ora, schimbați ora, schimbă ziua, schimbați ziua, vreau să schimb ora, altă oră, altă zi, alt moment, oră, când
# They said that something of it is not right.
callback-change = Ce nu este corect? Scrieți: număr, nume sau oră. Dacă nu doriți niciun apel, scrieți: fără apel.
callback-yes = Da
    .words = da vă rog, da te rog, ok, așa e, așa este, corect, e corect
callback-no = Nu
    .words = nu mersi, nu mulțumesc, greșit, e greșit
callback-send = Da, vă rog să mă sunați
    .words = da, da vă rog, da te rog, ok, trimite, trimiteți, bine, corect
callback-cancel = Fără apel, mulțumesc
    .words =
        fără apel, fără apel vă rog, nu mă sunați, nu mă suna, vă rog să nu mă sunați, să nu mă sunați,
        anulează apelul, anulați apelul, nu vreau apel, nu vreau să mă sunați, nu mai vreau să mă sunați
    .loose-words = anulează, anulați, anulează tot, anulați tot, las-o baltă, lăsați-o baltă, nu mai contează, nu contează, m-am răzgândit, renunț, am renunțat, nu mai e nevoie, nu mai este nevoie
    .beside-words = vă, te, rog, scuze, ok, bine, da, mulțumesc, mersi, acum, doar, totuși, bună, salut, deci
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
                [none] Vă mulțumesc. Conversația cu consilierul s-a încheiat. Consilierul vă va suna. Va încerca
               *[other] Vă mulțumesc. Conversația cu { $adviser } s-a încheiat. { $adviser } vă va suna. Va încerca
            }
       *[no] Vă mulțumesc. Un consilier vă va suna. Va încerca
    } de cel mult trei ori, cât timp linia noastră este deschisă. Nimeni din echipa noastră nu citește acum ce scrieți aici.

    Ne puteți suna și dumneavoastră: { $phone-link }. Dacă nu mai doriți apelul, scrieți: fără apel.
# $given says whether they had given a number.
callback-cancelled =
    { $given ->
        [yes] Nu vă vom suna. Am șters numărul dumneavoastră.
       *[no] Bine, fără apel.
    }
callback-already =
    Ne-ați cerut să vă sunăm. Când: { $when }. Un consilier vă va suna cât timp linia noastră este deschisă. Dacă preferați să sunați: { $phone-link }.

    Dacă nu mai doriți apelul, scrieți: fără apel. Ca să schimbați numărul sau ora, scrieți tot: fără apel. Apoi cereți din nou un apel.

    Nu pot transmite nimic consilierului. Vă rog să îi spuneți când vă sună.
    .about-words = apel, apelul, suna, sună, sunați, sunat, sunați-mă, consilier, consilierul, consilierului
callback-no-answer =
    { $tries ->
        [1] V-am sunat și nu a răspuns nimeni. Vom încerca din nou cât timp linia noastră este deschisă.
       *[other] V-am sunat din nou și nu a răspuns nimeni. Vom mai încerca o dată.
    } Ne puteți suna și dumneavoastră: { $phone-link }.
callback-given-up = V-am sunat de trei ori și nu a răspuns nimeni. Am șters numărul dumneavoastră. Ne puteți suna la { $phone-link } sau puteți cere din nou un apel.
# An adviser has noted that they talked, or that no call is wanted: a slip would leave the person
# waiting.
callback-done = Un consilier a notat că acest apel s-a încheiat. Am șters numărul dumneavoastră. Dacă nu a vorbit nimeni cu dumneavoastră, cereți din nou un apel sau sunați-ne la { $phone-link }.
callback-expired =
    Îmi pare rău. Nu am reușit să vă sunăm în { $callback-days ->
        [one] 1 zi
        [few] { $callback-days } zile
       *[other] { $callback-days } de zile
    }. Am șters numărul dumneavoastră. Vă rog să ne sunați la { $phone-link }.
