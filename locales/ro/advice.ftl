# Answers about finding out more, reaching us, and what to do when something goes wrong.

# Answer: how to contact the helpline. The contact card with the number comes just before it.
# Deaf people and people who look for an email address come here too: send them nowhere else.
# $phone and $phone-link are the same number, $hours are the opening hours, $open is open
# or closed now, $opens is when it opens next,
# $call-cost is standard, free or other, $form is the address of the form or none.
advice-contact-helpline =
    Puteți suna linia noastră de îndrumare la { $phone }. Este deschisă { $hours }. Este închisă în zilele de sărbătoare legală (bank holidays). { $open ->
        [open] Astăzi este deschisă până la ora { $closes }.
       *[closed] Acum este închisă și se deschide { $opens }.
    }

    Ca să sunați de pe acest telefon, apăsați { $phone-link }. Este același număr.

    { $call-cost ->
        [free] Apelul este gratuit.
        [standard] Apelul costă la fel ca un apel la un număr care începe cu 01 sau 02. Dacă abonamentul dumneavoastră are minute gratuite, apelul le folosește pe acelea.
       *[other] Întrebați compania de telefonie cât costă apelul.
    }

    { $form ->
        [none] Am doar acest număr de telefon. Nu cunosc nicio adresă de e-mail și niciun formular.
       *[other] Ne puteți scrie și cu acest formular: { $form }
    } Dacă nu puteți folosi telefonul, poate suna în locul dumneavoastră cineva în care aveți încredere. Ca să vedeți dacă puteți scrie aici unui consilier, scrieți: vorbesc.
    .title = Numărul de telefon și orele
