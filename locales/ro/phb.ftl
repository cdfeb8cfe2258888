# Answers about personal health budgets.
# .title is on buttons that lead here. .more and .more-2 come after the button for more.
# Numbers, prices and addresses come from helpline.toml.
# Do not begin an answer with Yes or No: people ask about the same thing in different ways,
# and a bare No can then say the opposite of what is true.

# Answer: what is a personal health budget. No variables.
phb-what =
    Un personal health budget (buget personal de sănătate) înseamnă bani de la NHS (serviciul public de sănătate). Banii sunt pentru îngrijire și sprijin potrivite cu nevoile dumneavoastră de sănătate și de stare de bine.

    Planificați bugetul cu echipa NHS locală și îl stabiliți împreună. Cineva care vorbește în numele dumneavoastră poate face acest lucru împreună cu dumneavoastră. Pentru un copil, familia sau cei care îl îngrijesc fac acest lucru cu echipa.

    Nu sunt bani în plus. NHS ar fi cheltuit oricum acești bani pentru îngrijirea dumneavoastră. Cu un buget, aveți un cuvânt mai mare de spus despre cum sunt folosiți.

    Nu știu cum se potrivește un buget cu economiile sau cu ajutoarele dumneavoastră de la stat (benefits). Vă rog să întrebați un consilier.
    .title = Ce este bugetul de sănătate?
    .more =
        Aflați de la început cam câți bani sunt. Stabiliți cu echipa ce doriți să se îmbunătățească sau ce doriți să puteți face. Echipa le poate numi „outcomes” (rezultate). Apoi puteți folosi banii în mod flexibil ca să ajungeți acolo.

        Scopul este mai multă alegere și mai mult control pentru persoanele cu probleme de sănătate de lungă durată sau cu dizabilități. Bugetul face parte din ceea ce NHS numește personalised care (îngrijire personalizată).
    .more-2 =
        Ideea vine din două părți. Persoanele cu dizabilități și-au cerut drepturile și o viață mai obișnuită. NHS a dorit o îngrijire potrivită pentru fiecare persoană.

        Înainte, felul în care se planifica îngrijirea le lăsa adesea oamenilor puțin de ales. Un buget vă lasă să alegeți mai mult, dumneavoastră și celor apropiați.

# Answer: what the budget can be spent on. No variables.
phb-spend =
    Puteți cheltui bugetul pe îngrijirea și sprijinul pe care le stabiliți cu echipa NHS (serviciul public de sănătate) în planul de îngrijire (care plan).

    Bugetul nu poate plăti alcool, tutun, jocuri de noroc, datorii sau ceva ilegal.

    Mai întâi stabiliți împreună care sunt nevoile dumneavoastră de sănătate și ce v-ar ajuta. S-ar putea să trebuiască să fie de acord și integrated care board din zona dumneavoastră (ICB, consiliul de îngrijire integrată). Acesta este organismul NHS care plătește îngrijirea din zonă.

    Poate fi ceva ce NHS nu oferă de obicei. De exemplu, medicamentele vă fac să vă îngrășați. Atunci bugetul ar putea plăti sala de sport.

    Vă rog să întrebați echipa înainte să cumpărați ceva. Întrebați echipa și atunci când rămân bani.
    .title = Pe ce pot cheltui bugetul?
    .more =
        Bugetul nu poate plăti nici:

        - îngrijirea de urgență sau consultațiile la GP (medicul de familie)
        - rețetele

        Pentru alte lucruri, fiecare zonă are regulile ei. De aceea nu vă pot promite niciun lucru anume. De exemplu, nu toate zonele sunt de acord cu plata pentru consiliere psihologică (counselling).

        Dacă vă temeți de o greșeală, întrebați echipa. Vă poate spune ce este în planul dumneavoastră și ce nu este.

# Answer: paying at the chemist, free medicine under after-care, and what the budget cannot pay.
# Somebody may be standing at the counter: what to do there comes first.
# Never tell people to tick a box or to say "117" at the chemist: see docs/content-review.md.
# It uses $prices (current or past) and the prices from helpline.toml.
phb-prescriptions =
    La farmacie plătiți{ $prices ->
        [current] {" "}{ $price-prescription } pentru fiecare produs
       *[past] {""}
    }, în afară de cazul în care sunteți pe lista NHS (serviciul public de sănătate) pentru rețete gratuite. Section 117 (articolul 117 din lege), luat singur, nu este pe această listă.

    Dacă plătiți, cereți chiar atunci un formular FP57. Cu el cereți banii înapoi. Nu puteți primi formularul mai târziu.

    Nu semnați că aveți scutire (exempt, adică nu plătiți), decât dacă știți sigur.

    Section 117 after-care (îngrijire după externare) poate include medicamente gratuite pentru sănătatea mintală. Întrebați echipa care vă îngrijește cum le puteți primi.

    Un personal health budget (buget personal de sănătate) nu poate plăti rețetele.

    Dacă nu puteți plăti, spuneți echipei care vă îngrijește înainte să rămâneți fără medicamente. Pentru moduri de a plăti mai puțin, apăsați Citiți mai mult.
    .title = Rețete și medicamente
    .more =
        Sunt și alte căi să plătiți mai puțin sau nimic:

        - vârsta: sub 16 ani, sau 60 de ani și peste
        - un maternity exemption certificate (certificat de scutire pentru maternitate), dacă sunteți însărcinată sau ați avut un copil în ultimele 12 luni
        - un certificat HC2, de la NHS Low Income Scheme (programul NHS pentru venituri mici)
        - Universal Credit (ajutor de la stat), dar numai dacă îndepliniți condiții în plus
        - un medical exemption certificate (certificat medical de scutire), pentru unele probleme fizice
        - un prepayment certificate (certificat de plată în avans): plătiți o singură dată pentru toate rețetele din 3 sau 12 luni

        Tax credits (credite fiscale) nu mai contează.

        { $prices ->
            [current] Fiecare produs de pe rețetă costă { $price-prescription }. Un prepayment certificate costă { $price-prepayment-3-months } pentru 3 luni sau { $price-prepayment-12-months } pentru 12 luni.
           *[past] Întrebați la farmacie ce prețuri sunt acum.
        }
    .more-2 =
        After-care (îngrijirea după externare) poate acoperi medicamentele pentru problema de sănătate mintală care a dus la internarea nevoluntară (detained). Nu acoperă medicamentele pentru alte probleme.

        Medicamentele gratuite vin de la echipa care răspunde de after-care. Această echipă trebuie să le asigure. Este posibil ca unele zone să nu aibă o procedură stabilită, așa că întrebați.

        Dacă nu știți sigur că sunteți pe lista NHS (serviciul public de sănătate), întrebați echipa înainte să semnați.

# Answer: does the budget pay for the GP or emergency care. Somebody may be ill now, so the
# numbers come first. $number-emergency and $number-nhs-111 come from helpline.toml.
phb-gp-emergency =
    Dacă viața cuiva este în pericol, sunați la { $number-emergency }. Dacă vă simțiți rău și nu știți sigur ce să faceți, sunați la { $number-nhs-111 }.

    Consultațiile la GP (medicul de familie) sunt în continuare gratuite, la fel și îngrijirea de urgență. Ele nu se plătesc din bugetul dumneavoastră.

    Bugetul este pentru îngrijirea și sprijinul de specialitate de care aveți nevoie din cauza bolii sau a dizabilității.

    De aceea, vă rog să nu evitați ajutorul medical din cauza bugetului. Cereți ajutor la fel ca înainte.
    .title = GP și îngrijire de urgență

# Answer: the difference between a personal health budget and social care direct payments. No variables.
phb-vs-direct-payments =
    Un personal health budget (buget personal de sănătate) înseamnă bani de la NHS (serviciul public de sănătate). El plătește pentru nevoile dumneavoastră de îngrijire medicală de specialitate.

    Direct payments (plăți directe) pentru îngrijire socială (social care) sunt bani de la council (autoritatea locală). Ele plătesc pentru nevoile dumneavoastră de îngrijire socială.

    Deci sunt două lucruri diferite. Dacă îl aveți pe unul și vi se oferă celălalt, întrebați la NHS și la council cum se potrivesc împreună.

    Atenție la cuvinte: „direct payment” are două înțelesuri. Este și numele uneia dintre cele trei căi de a primi un personal health budget. Atunci NHS vă plătește banii, iar dumneavoastră cumpărați îngrijirea din plan.
    .title = Bani de la NHS sau council
    .more =
        Dacă la council (autoritatea locală) se stabilește că puteți primi îngrijire socială (social care), puteți alege:

        - autoritatea locală vă organizează serviciile, sau
        - primiți direct payments (plăți directe), iar serviciile le organizați și le plătiți dumneavoastră

        Uneori oamenii spun doar „personal budget” (buget personal). Atunci întrebați: acești bani sunt de la NHS (serviciul public de sănătate) sau de la council?

# Answer: can I give up my budget. No variables.
phb-give-up =
    Puteți renunța oricând la personal health budget (bugetul personal de sănătate). Nu vă pierdeți îngrijirea și sprijinul. Le primiți în alt fel.

    Spuneți mai întâi coordonatorului de îngrijire (care co-ordinator) sau echipei NHS (serviciul public de sănătate). Atunci pot planifica împreună cu dumneavoastră cum continuă îngrijirea.

    Dacă numai partea cu banii este grea, puteți cere un alt mod de a-i administra. Nu trebuie să aveți grijă de bani chiar dumneavoastră.
    .title = Renunțarea la bugetul meu

# Answer: who has a legal right to a budget, and who else may get one. No variables.
phb-who-can-have =
    Personal health budgets (bugetele personale de sănătate) sunt pentru Anglia. Acolo, trei grupuri de persoane au dreptul legal la un buget:

    - persoanele cu NHS Continuing Healthcare (CHC, îngrijire medicală continuă de la serviciul public de sănătate) sau, în cazul copiilor și tinerilor, cu Continuing Care (îngrijire continuă)
    - persoanele cu drept la section 117 after-care (îngrijire după externare, articolul 117 din lege)
    - persoanele care folosesc serviciile NHS pentru scaune cu rotile, pentru un personal wheelchair budget (buget personal pentru scaun cu rotile)

    S-ar putea ca și alte persoane să poată primi un buget, indiferent de vârstă sau de problema de sănătate. Fiecare zonă hotărăște. Întrebați echipa NHS sau integrated care board (ICB, consiliul de îngrijire integrată) local. Acesta este organismul NHS care plătește îngrijirea în zona dumneavoastră.

    Ca să verificați cu câteva întrebări, apăsați Pot avea un buget? în meniul principal.
    .title = Cine poate avea un buget?
    .more =
        Dreptul este puternic, dar NHS (serviciul public de sănătate) poate spune nu dacă un buget nu este potrivit pentru dumneavoastră. Dacă spune nu, puteți cere motivele.

        After-care (îngrijirea după externare) și scaunele cu rotile contează din 2 decembrie 2019. Înainte, dreptul legal îl aveau numai persoanele cu Continuing Healthcare (CHC, îngrijire medicală continuă) sau copiii cu Continuing Care (îngrijire continuă). Zonele puteau deja să ofere bugete și altor persoane.

        Unele pagini web sunt vechi și numesc doar Continuing Healthcare. Dacă cineva vă spune asta, cereți să verifice regulile din decembrie 2019.
    .more-2 =
        Integrated care board (ICB, consiliul de îngrijire integrată) este organismul NHS (serviciul public de sănătate) care plătește îngrijirea în zona dumneavoastră. Până în iulie 2022 existau în schimb clinical commissioning groups (CCG). S-ar putea să vedeți încă acest nume în scrisori mai vechi.

        Dacă locuiți în Țara Galilor, Scoția sau Irlanda de Nord, întrebați echipa NHS locală ce există acolo.
