# Answers about personal health budgets.
# .title is on buttons that lead here. .more and .more-2 come after the button for more.
# Numbers, prices and addresses come from helpline.toml.
# Do not begin an answer with Yes or No: people ask about the same thing in different ways,
# and a bare No can then say the opposite of what is true.

# Answer: what is a personal health budget. No variables.
phb-what =
    Personal health budget (osobisty budżet zdrowotny) to pieniądze z NHS (publicznej służby zdrowia). Są na opiekę i wsparcie, które pasują do Twoich potrzeb: zdrowia i dobrego samopoczucia.

    Planujesz go ze swoim miejscowym zespołem NHS i razem go uzgadniacie. Razem z Tobą może to robić ktoś, kto mówi w Twoim imieniu. Dla dziecka robi to z zespołem rodzina lub opiekunowie.

    To nie są dodatkowe pieniądze. NHS i tak wydałaby je na Twoją opiekę. Z budżetem masz większy wpływ na to, jak są użyte.

    Nie wiem, jak budżet ma się do Twoich oszczędności lub zasiłków. Zapytaj doradcę.
    .title = Co to jest budżet zdrowotny?
    .more =
        Wcześnie dowiadujesz się, ile mniej więcej jest pieniędzy. Uzgadniasz ze swoim zespołem, co ma się poprawić albo co chcesz móc robić. Zespół może to nazywać „outcomes” (Twoje cele). Potem możesz elastycznie używać pieniędzy, aby to osiągnąć.

        Chodzi o większy wybór i wpływ dla osób, które długo chorują lub mają niepełnosprawność. To część tego, co NHS (publiczna służba zdrowia) nazywa „personalised care” (opieka dopasowana do osoby).
    .more-2 =
        Ten pomysł ma dwa źródła. Osoby z niepełnosprawnościami domagały się swoich praw i bardziej zwyczajnego życia. NHS (publiczna służba zdrowia) chciała opieki dopasowanej do każdej osoby.

        Wcześniej przy planowaniu opieki ludzie często mieli mały wybór. Budżet daje więcej wyboru Tobie i Twoim bliskim.

# Answer: what the budget can be spent on. No variables.
phb-spend =
    Budżet możesz wydać na opiekę i wsparcie, które uzgodnisz ze swoim zespołem NHS (publicznej służby zdrowia) w planie opieki.

    Nie można z niego płacić za alkohol, tytoń, hazard, długi ani nic nielegalnego.

    Najpierw ustalacie razem, jakie masz potrzeby zdrowotne i co by pomogło. Być może musi się też zgodzić Twój miejscowy ICB (integrated care board). To organ NHS, który płaci za opiekę w Twojej okolicy.

    Może to być coś, czego NHS zwykle nie oferuje. Na przykład przybierasz na wadze przez leki. Wtedy budżet mógłby zapłacić za siłownię.

    Zapytaj swój zespół, zanim coś kupisz. Zapytaj zespół także wtedy, gdy zostaną pieniądze.
    .title = Na co można wydać budżet?
    .more =
        Z budżetu nie można też płacić za:

        - pomoc w nagłych wypadkach ani wizyty u GP (lekarza rodzinnego)
        - recepty

        W innych sprawach każda okolica ma swoje zasady. Dlatego niczego nie mogę obiecać. Na przykład w sprawie terapii (counselling) nie wszystkie okolice mają to samo zdanie.

        Jeśli martwisz się, że popełnisz błąd, zapytaj swój zespół. Powie Ci, co jest w Twoim planie, a czego w nim nie ma.

# Answer: paying at the chemist, free medicine under after-care, and what the budget cannot pay.
# Somebody may be standing at the counter: what to do there comes first.
# Never tell people to tick a box or to say "117" at the chemist: see docs/content-review.md.
# It uses $prices (current or past) and the prices from helpline.toml.
phb-prescriptions =
    W aptece płacisz{ $prices ->
        [current] {" "}{ $price-prescription } za każdą pozycję
       *[past] {""}
    }, chyba że jesteś na liście NHS (publicznej służby zdrowia) osób z darmowymi receptami. Samo section 117 (artykuł ustawy) nie daje miejsca na tej liście.

    Jeśli płacisz, od razu poproś o formularz FP57. Prosisz nim o zwrot pieniędzy. Później nie można dostać tego formularza.

    Nie podpisuj, że nie musisz płacić (exempt), jeśli nie masz pewności.

    Opieka po szpitalu z section 117 może obejmować darmowe leki na zdrowie psychiczne. Zapytaj swój zespół opieki, jak je dostać.

    Personal health budget (osobisty budżet zdrowotny) nie może płacić za recepty.

    Jeśli nie możesz zapłacić, powiedz o tym zespołowi opieki, zanim zostaniesz bez leków. Aby zobaczyć, jak płacić mniej, dotknij Czytaj dalej.
    .title = Recepty i leki
    .more =
        Są inne sposoby, by płacić mniej albo nic:

        - Twój wiek: poniżej 16 lat albo 60 lat i więcej
        - maternity exemption certificate (zaświadczenie dla kobiet w ciąży), jeśli jesteś w ciąży albo masz dziecko urodzone w ostatnich 12 miesiącach
        - zaświadczenie HC2 z NHS Low Income Scheme (programu NHS, publicznej służby zdrowia, dla osób o niskich dochodach)
        - zasiłek Universal Credit, ale tylko jeśli spełniasz dodatkowe warunki
        - medical exemption certificate (medyczne zaświadczenie o zwolnieniu z opłat), przy niektórych chorobach ciała
        - prepayment certificate (przedpłata): płacisz raz za wszystkie swoje recepty przez 3 lub 12 miesięcy

        Zasiłki tax credits już się nie liczą.

        { $prices ->
            [current] Każda pozycja na recepcie kosztuje { $price-prescription }. Prepayment certificate kosztuje { $price-prepayment-3-months } na 3 miesiące albo { $price-prepayment-12-months } na 12 miesięcy.
           *[past] Zapytaj w aptece, jakie są teraz opłaty.
        }
    .more-2 =
        Opieka po szpitalu może obejmować leki na to zaburzenie psychiczne, z powodu którego Cię zatrzymano w szpitalu (detained). Nie obejmuje leków na inne choroby.

        Darmowe leki pochodzą od zespołu, który odpowiada za Twoją opiekę po szpitalu. To ten zespół ma je załatwić. Niektóre okolice mogą nie mieć na to ustalonego sposobu, więc zapytaj.

        Jeśli nie wiesz na pewno, czy jesteś na liście NHS (publicznej służby zdrowia), zapytaj swój zespół, zanim coś podpiszesz.

# Answer: does the budget pay for the GP or emergency care. Somebody may be ill now, so the
# numbers come first. $number-emergency and $number-nhs-111 come from helpline.toml.
phb-gp-emergency =
    W razie zagrożenia życia zadzwoń pod numer { $number-emergency }. Jeśli źle się czujesz i nie wiesz na pewno, co robić, zadzwoń pod numer { $number-nhs-111 }.

    Wizyta u GP (lekarza rodzinnego) jest nadal bezpłatna, tak samo jak pomoc w nagłych wypadkach. Nie są opłacane z Twojego budżetu.

    Budżet jest na specjalistyczną opiekę i wsparcie, których potrzebujesz z powodu choroby lub niepełnosprawności.

    Dlatego nie rezygnuj z pomocy z powodu budżetu. Szukaj pomocy tak samo jak przedtem.
    .title = Lekarz GP i nagłe wypadki

# Answer: the difference between a personal health budget and social care direct payments. No variables.
phb-vs-direct-payments =
    Personal health budget (osobisty budżet zdrowotny) to pieniądze z NHS (publicznej służby zdrowia). Pokrywają specjalistyczną opiekę zdrowotną, której potrzebujesz.

    Direct payments (płatności bezpośrednie) na opiekę społeczną (social care) to pieniądze z council (lokalnego samorządu). Pokrywają opiekę społeczną, której potrzebujesz.

    To są więc dwie różne rzeczy. Jeśli masz jedną i proponują Ci drugą, zapytaj NHS i council, jak one się łączą.

    Uwaga na słowa: „direct payment” ma dwa znaczenia. To także nazwa jednego z trzech sposobów otrzymywania personal health budget. Wtedy NHS wypłaca Ci pieniądze, a Ty kupujesz opiekę ze swojego planu.
    .title = Budżet NHS czy z council
    .more =
        Jeśli council (lokalny samorząd) uzna, że możesz dostać opiekę społeczną (social care), możesz wybrać:

        - council załatwia usługi dla Ciebie, albo
        - dostajesz direct payments (płatności bezpośrednie), załatwiasz usługi we własnym zakresie i za nie płacisz

        Czasem ludzie mówią po prostu „personal budget” (osobisty budżet). Wtedy zapytaj: czy to pieniądze z NHS (publicznej służby zdrowia), czy z council?

# Answer: can I give up my budget. No variables.
phb-give-up =
    Możesz zrezygnować z personal health budget (osobistego budżetu zdrowotnego) w każdej chwili. Nie tracisz opieki i wsparcia. Dostajesz je w inny sposób.

    Najpierw powiedz o tym swojemu care co-ordinator (koordynatorowi opieki) albo zespołowi NHS (publicznej służby zdrowia). Wtedy mogą zaplanować z Tobą, jak dalej będzie wyglądać Twoja opieka.

    Jeśli trudna jest tylko sprawa pieniędzy, możesz poprosić o inny sposób zarządzania nimi. Nie musisz zajmować się nimi osobiście.
    .title = Rezygnacja z budżetu

# Answer: who has a legal right to a budget, and who else may get one. No variables.
phb-who-can-have =
    Personal health budget (osobisty budżet zdrowotny) jest dla ludzi w Anglii. Trzy grupy osób mają tam do niego prawo zapisane w przepisach:

    - osoby z NHS Continuing Healthcare (długotrwałą opieką publicznej służby zdrowia) oraz dzieci i młodzież z Continuing Care
    - osoby z prawem do opieki po szpitalu z section 117 (artykuł ustawy)
    - osoby, które korzystają z usług NHS w sprawie wózków inwalidzkich: do personal wheelchair budget (osobistego budżetu na wózek)

    Inne osoby być może też mogą go dostać, bez względu na wiek i chorobę. Decyduje o tym każda okolica. Zapytaj swój zespół NHS albo miejscowy ICB (integrated care board). To organ NHS, który płaci za opiekę w Twojej okolicy.

    Aby to sprawdzić kilkoma pytaniami, dotknij Czy mogę mieć budżet? w menu głównym.
    .title = Kto może mieć budżet?
    .more =
        To prawo jest mocne, ale NHS (publiczna służba zdrowia) może odmówić, jeśli budżet nie jest dla Ciebie odpowiedni. Jeśli odmówi, możesz zapytać o powody.

        Opieka po szpitalu i wózki liczą się od 2 grudnia 2019. Wcześniej prawo zapisane w przepisach miały tylko osoby z Continuing Healthcare (długotrwałą opieką) albo z Continuing Care dla dzieci. Okolice już wtedy mogły proponować budżety innym osobom.

        Niektóre strony w internecie są stare i wymieniają tylko Continuing Healthcare. Jeśli ktoś Ci tak mówi, poproś, by sprawdził przepisy od grudnia 2019.
    .more-2 =
        Twój ICB (integrated care board) to organ NHS (publicznej służby zdrowia), który płaci za opiekę w Twojej okolicy. Do lipca 2022 były zamiast niego clinical commissioning groups (CCG). Możesz nadal widzieć tę nazwę w starszych listach.

        Jeśli mieszkasz w Walii, Szkocji lub Irlandii Północnej, zapytaj swój miejscowy zespół NHS, co tam jest.
