# The way to a person. The contact card with the number comes just before each of these.
# $phone and $phone-link are the same number, $hours are the opening hours,
# $call-cost is standard, free or other, $form is the address of the form or none.

# While the helpline is open. $closes is when it closes.
talk-open =
    Puteți vorbi acum cu un consilier. Linia noastră de îndrumare este deschisă astăzi până la ora { $closes }.

    Sunați la { $phone }. Ca să sunați de pe acest telefon, apăsați { $phone-link }. Este același număr.

    { $call-cost ->
        [free] Apelul este gratuit.
        [standard] Apelul costă la fel ca un apel la un număr care începe cu 01 sau 02. Dacă abonamentul dumneavoastră are minute gratuite, apelul le folosește pe acelea.
       *[other] Întrebați compania de telefonie cât costă apelul.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Ne puteți scrie și cu acest formular: { $form }
    }
    .title = Vorbiți cu o persoană

# While advisers take people in this chat. Buttons lead there and to a call. $open says whether
# the phone line is open too: a desk may have hours of its own.
talk-here =
    { $open ->
        [open] Puteți vorbi acum cu un consilier, la telefon sau în această conversație. Linia noastră de îndrumare este deschisă astăzi până la ora { $closes }.

            Sunați la { $phone }. Ca să sunați de pe acest telefon, apăsați { $phone-link }. Este același număr.
       *[other] Puteți scrie acum unui consilier în această conversație. Acum nimeni nu poate răspunde la telefon. Linia se deschide { $opens }.

            Când este deschisă, sunați la { $phone }. Ca să sunați de pe acest telefon, apăsați { $phone-link }. Este același număr.
    }

    { $call-cost ->
        [free] Apelul este gratuit.
        [standard] Apelul costă la fel ca un apel la un număr care începe cu 01 sau 02. Dacă abonamentul dumneavoastră are minute gratuite, apelul le folosește pe acelea.
       *[other] Întrebați compania de telefonie cât costă apelul.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Ne puteți scrie și cu acest formular: { $form }
    }

    Dacă nu puteți vorbi la telefon, puteți scrie aici unui consilier. Sau vă putem suna noi.
    .title = Vorbiți cu o persoană
    .chat = Scrieți unui consilier
    .chat-words = chat, scriu, scriu aici, aici, în această conversație, consilier, un consilier, scriu cu un consilier, scriu unui consilier, scriu consilierului, chat cu un consilier
    .call-back = Cereți să vă sunăm noi
    .call-back-words = sună-mă, sunați-mă, să mă sunați, vreau să mă sunați, sunați-mă voi, sunați-mă înapoi, telefonați-mi

# While the helpline is open, but advisers take nobody new in this chat: later they can call.
talk-call =
    Puteți vorbi acum cu un consilier. Linia noastră de îndrumare este deschisă astăzi până la ora { $closes }.

    Sunați la { $phone }. Ca să sunați de pe acest telefon, apăsați { $phone-link }. Este același număr.

    { $call-cost ->
        [free] Apelul este gratuit.
        [standard] Apelul costă la fel ca un apel la un număr care începe cu 01 sau 02. Dacă abonamentul dumneavoastră are minute gratuite, apelul le folosește pe acelea.
       *[other] Întrebați compania de telefonie cât costă apelul.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Ne puteți scrie și cu acest formular: { $form }
    }

    Chiar acum nu puteți scrie aici unui consilier. Dacă doriți, vă putem suna mai târziu.
    .title = Vorbiți cu o persoană
    .call-back = Cereți să vă sunăm noi
    .call-back-words = sună-mă, sunați-mă, să mă sunați, vreau să mă sunați, sunați-mă voi, sunați-mă înapoi, telefonați-mi

# While the helpline is closed: the most important thing first. $opens is when it opens next.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
talk-closed =
    Acum nimeni nu poate răspunde la telefon. Linia noastră de îndrumare se deschide { $opens }.

    Dacă viața cuiva este în pericol, sunați la { $number-emergency }. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option). Dacă doriți să vorbiți cu cineva acum, sunați la Samaritans (organizație care vă ascultă) la { -samaritans }, gratuit, la orice oră.

    Când linia este deschisă, sunați la { $phone }. Ca să sunați de pe acest telefon, apăsați { $phone-link }. Este același număr. Programul este { $hours }.

    { $call-cost ->
        [free] Apelul este gratuit.
        [standard] Apelul costă la fel ca un apel la un număr care începe cu 01 sau 02.
       *[other] Întrebați compania de telefonie cât costă apelul.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Ne puteți scrie și cu acest formular: { $form }
    }

    Până atunci mă puteți întreba pe mine, zi și noapte.
    .title = Vorbiți cu o persoană

# The same, and advisers can call later.
talk-later =
    Acum nimeni nu poate răspunde la telefon. Linia noastră de îndrumare se deschide { $opens }.

    Dacă viața cuiva este în pericol, sunați la { $number-emergency }. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option). Dacă doriți să vorbiți cu cineva acum, sunați la Samaritans (organizație care vă ascultă) la { -samaritans }, gratuit, la orice oră.

    Când linia este deschisă, sunați la { $phone }. Ca să sunați de pe acest telefon, apăsați { $phone-link }. Este același număr. Programul este { $hours }.

    { $call-cost ->
        [free] Apelul este gratuit.
        [standard] Apelul costă la fel ca un apel la un număr care începe cu 01 sau 02.
       *[other] Întrebați compania de telefonie cât costă apelul.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Ne puteți scrie și cu acest formular: { $form }
    }

    Vă putem și suna, când linia este deschisă. Până atunci mă puteți întreba pe mine, zi și noapte.
    .title = Vorbiți cu o persoană
    .call-back = Cereți să vă sunăm noi
    .call-back-words = sună-mă, sunați-mă, să mă sunați, vreau să mă sunați, sunați-mă voi, sunați-mă înapoi, telefonați-mi
