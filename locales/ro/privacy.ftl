# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of three messages. $keeps-hours says for how many hours after the last
# message a conversation is kept; $keeps-questions whether questions that I do not understand
# are kept without what could tell whose they are.
privacy-keeps =
    Sunt un bot (program automat). Dacă nu este un consilier în acest chat, nu citește nicio persoană. Vă rog să nu scrieți numele, adresa sau NHS number (numărul NHS).

    Mesajele noastre rămân pe calculatoarele Telegram și pe telefonul dumneavoastră. Ele nu sunt criptate de la un capăt la altul (end-to-end). Oricine vă poate deschide contul Telegram le poate citi. Puteți șterge această conversație în Telegram.

    Țin minte ce pagini citiți, ce butoane apăsați, ce numere scrieți și dacă ceva părea urgent. { $keeps-hours ->
        [24] Le păstrez până la o zi după ultimul dumneavoastră mesaj.
        [one] Le păstrez până la o oră după ultimul dumneavoastră mesaj.
        [few] Le păstrez până la { $keeps-hours } ore după ultimul dumneavoastră mesaj.
       *[other] Le păstrez până la { $keeps-hours } de ore după ultimul dumneavoastră mesaj.
    } Scrieți /stop și uit răspunsurile dumneavoastră. Scrieți /forget și șterg tot ce păstrez despre dumneavoastră.

    Numărăm ce pagini sunt citite, unde se opresc oamenii și dacă răspunsurile au fost cele potrivite. Nu numărăm cine sunt oamenii și nici cuvintele lor. { $keeps-questions ->
        [yes] Dacă nu înțeleg o întrebare, păstrez 30 de zile cuvintele obișnuite din ea. Mai întâi scot numele și numerele, și nimic nu arată cine a întrebat.
       *[no] {""}
    }
    .title = Botul și confidențialitatea

# About privacy, second of three messages: talking to an adviser in this chat, and being called.
# It has to say the same as adviser-consent.
privacy-advisers =
    Dacă vorbiți aici cu un consilier, echipa noastră poate citi acea conversație. Echipa nu vede numele, numele de utilizator sau numărul dumneavoastră. Vede ce pagini citiți și dacă ceva ce ați scris părea urgent.

    Păstrez ce scrieți în timp ce așteptați, până vine un consilier. Dacă nu vine niciunul, șterg totul.

    Ștergem copia noastră a conversației la { $topic-days ->
        [one] o zi
        [few] { $topic-days } zile
       *[other] { $topic-days } de zile
    } după ce se încheie. Scrieți /forget în cel mult o zi de la ultimul dumneavoastră mesaj și o șterg imediat.

    Dacă cereți să vă sunăm, numai consilierul care sună vede tot numărul. Echipa noastră vede restul răspunsurilor dumneavoastră. Le șterg pe amândouă după apel sau după { $callback-days ->
        [one] o zi
        [few] { $callback-days } zile
       *[other] { $callback-days } de zile
    }. Până se încheie conversația sau apelul, păstrez și răspunsurile dumneavoastră.
    .title = Cum vorbiți cu un consilier

# About privacy, third of four messages: who answers for the data, and what people can ask for.
# $controller is the charity's name and $privacy-contact where to write to, or none.
privacy-who =
    { $controller ->
        [none] De felul în care sunt folosite datele dumneavoastră răspunde organizația de caritate care ține acest bot.
       *[other] De felul în care sunt folosite datele dumneavoastră răspunde { $controller }.
    } { $privacy-contact ->
        [none] Ca să întrebați despre datele dumneavoastră, întrebați un consilier.
       *[other] Ca să întrebați despre datele dumneavoastră, scrieți la: { $privacy-contact }
    }

    Aveți drepturi. Puteți cere o copie a ceea ce păstrăm despre dumneavoastră. Puteți cere să corectăm, să ștergem sau să folosim mai puțin aceste date. Vă puteți opune felului în care le folosim. Cea mai mare parte dispare la o zi după ultimul dumneavoastră mesaj. Scrieți /forget și șterg totul imediat.

    Puteți și să faceți plângere la Information Commissioner's Office (ICO). Acesta veghează la protecția datelor în Regatul Unit. Dacă puteți, spuneți-ne întâi nouă. { $link-ico }
    .title = Cine răspunde de date

# About privacy, third of three messages. It follows the second. $unsent-hours says for how
# many hours a message is kept that cannot be delivered.
privacy-rights =
    Dacă un mesaj de la mine nu poate ajunge la dumneavoastră, încerc { $unsent-hours ->
        [one] cel mult o oră
        [few] cel mult { $unsent-hours } ore
       *[other] cel mult { $unsent-hours } de ore
    }. Apoi îl șterg.

    Dacă vorbiți cu un consilier, discuția este confidențială, cu unele excepții. Dacă viața cuiva este în pericol, s-ar putea ca ei să trebuiască să spună altora. La fel este dacă un copil sau un adult riscă să sufere un rău. La fel este și în caz de terorism sau dacă un tribunal cere acest lucru.

    De obicei nu pot afla cine sunteți sau unde sunteți. De aceea nu pot trimite ajutor la dumneavoastră.

    Puteți face o plângere despre cum folosim datele dumneavoastră. Spuneți-i unui consilier. Trebuie să vă răspundem în 30 de zile ca să confirmăm că am primit plângerea.
    .title = Date și drepturi
