# Answers about section 117 after-care.
# Never treat 117 as a phone number, and never mix it up with NHS 111.

# Answer: what is section 117 after-care.
# $number-nhs-111 is the phone number of NHS 111.
s117-what =
    Section 117 after-care (îngrijire după externare) este ajutor gratuit după ce ieșiți din spital. Este pentru persoanele internate nevoluntar (sectioned, detained) în baza unor părți din Mental Health Act (legea sănătății mintale).

    117 este numărul articolului de lege care vă dă acest drept. Nu este un număr de telefon. Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option).

    NHS (serviciul public de sănătate) și serviciile sociale de la council (autoritatea locală) trebuie amândouă să ofere after-care. Poate fi îngrijire medicală, îngrijire socială, ajutor cu munca sau locuință cu sprijin. Poate fi și ajutor pentru nevoile dumneavoastră sociale, culturale și spirituale.
    .title = Ce este 117 after-care?
    .more =
        Ajutorul este pentru nevoile care vin din problema dumneavoastră de sănătate mintală sau au legătură cu ea. El există ca să scadă riscul să vă fie mai rău și să ajungeți din nou în spital.

        În Anglia, persoanele cu drept la after-care (îngrijire după externare) au și dreptul la un personal health budget (buget personal de sănătate). Așa este din 2 decembrie 2019.

        Legea se schimbă. Cele mai multe schimbări nu au început încă.

# Answer: who has a right to section 117 after-care. No variables.
s117-who =
    Unele articole (sections) din Mental Health Act (legea sănătății mintale) vă dau dreptul la section 117 after-care (îngrijire după externare) când ieșiți din spital:

    - section 3: v-au ținut în spital pentru tratament
    - section 37 sau 45A: un tribunal v-a trimis la spital
    - section 47 sau 48: v-au mutat din închisoare la spital

    Aveți acest drept și cât timp sunteți sub un community treatment order (CTO, ordin de tratament în comunitate).

    Numai section 2, 4, 5 sau 38 nu vă dă acest drept. Nici internarea de bunăvoie (voluntary) nu îl dă.

    Și copiii și tinerii au acest drept.
    .title = Cine primește 117 after-care?
    .more =
        Păstrați dreptul dacă ați rămas în spital de bunăvoie după ce s-a încheiat section (internarea nevoluntară).

        Sunteți sub un community treatment order (CTO, ordin de tratament în comunitate)? Atunci after-care (îngrijirea după externare) nu se poate încheia cât timp îl aveți.

        Dreptul nu se încheie doar pentru că a trecut timp. S-a întâmplat cu ani în urmă? Întrebați echipa de sănătate mintală sau la council (autoritatea locală) dacă after-care a fost încheiat vreodată.
    .more-2 =
        Dacă mai târziu mergeți la spital de bunăvoie sau cu section 2, after-care (îngrijirea după externare) nu se încheie.

        Dacă vă internează din nou nevoluntar (detained) pe un section din lista mea, puteți primi after-care când ieșiți. Dar se poate schimba council (autoritatea locală) care plătește.

        Section 117 (articolul 117) este lege în Anglia și Țara Galilor. Scoția și Irlanda de Nord au alte legi.

# Answer: is after-care free, and when does it end. No variables.
s117-cost-and-how-long =
    Section 117 after-care (îngrijire după externare, articolul 117 din lege) este gratuit. Nu există means test (verificarea veniturilor și a economiilor): veniturile și economiile nu contează și nimeni nu vă poate cere bani.

    Nu are limită de timp. Continuă cât timp aveți nevoie. Se poate încheia numai când NHS (serviciul public de sănătate) și council (autoritatea locală) sunt de acord, amândouă, că nu mai aveți nevoie.

    Locuința cu sprijin poate face parte din after-care. Cine plătește chiria depinde de situația dumneavoastră. Vă rog să întrebați un consilier despre asta.

    Dacă primiți o factură sau cineva vrea să încheie after-care, cereți motivele în scris. Puteți vorbi despre asta și cu un consilier.
    .title = Costul și cât durează
    .more =
        Partea din NHS (serviciul public de sănătate) care hotărăște este integrated care board (ICB, consiliul de îngrijire integrată). Clinical commissioning groups (CCG, vechile organisme NHS) sunt acum ICB.

        Dacă sunteți sub un community treatment order (CTO, ordin de tratament în comunitate), after-care (îngrijirea după externare) nu se poate încheia cât timp îl aveți.

        Medicamentele gratuite sunt o întrebare separată. Vedeți răspunsul despre rețete.
