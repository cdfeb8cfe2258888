# Answers about section 117 after-care.
# Never treat 117 as a phone number, and never mix it up with NHS 111.

# Answer: what is section 117 after-care.
# $number-nhs-111 is the phone number of NHS 111.
s117-what =
    Opieka z section 117 (artykuł ustawy), po angielsku after-care, to bezpłatna pomoc po wyjściu ze szpitala. Jest dla osób zatrzymanych w szpitalu przymusowo (sectioned, detained) na podstawie niektórych części Mental Health Act (ustawy o zdrowiu psychicznym).

    117 to numer przepisu, który daje Ci to prawo. To nie jest numer telefonu. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne).

    Tę opiekę muszą zapewnić i NHS (publiczna służba zdrowia), i social services (opieka społeczna) Twojego council (lokalnego samorządu). Może to być opieka zdrowotna, opieka społeczna, pomoc w sprawie pracy albo mieszkanie ze wsparciem. Może to być też pomoc w Twoich potrzebach społecznych, kulturowych i duchowych.
    .title = Section 117: co to jest?
    .more =
        Ta pomoc jest na potrzeby, które wynikają z Twojego zaburzenia psychicznego albo są z nim związane. Ma zmniejszyć ryzyko, że Twój stan się pogorszy i wrócisz do szpitala.

        W Anglii osoby z prawem do tej opieki mają też prawo do personal health budget (osobistego budżetu zdrowotnego). Tak jest od 2 grudnia 2019.

        Prawo się zmienia. Większość zmian jeszcze nie weszła w życie.

# Answer: who has a right to section 117 after-care. No variables.
s117-who =
    Niektóre sections (artykuły) Mental Health Act (ustawy o zdrowiu psychicznym) dają prawo do opieki z section 117 po wyjściu ze szpitala:

    - section 3: przymusowo umieszczono Cię w szpitalu na leczenie
    - section 37 lub 45A: sąd skierował Cię do szpitala
    - section 47 lub 48: przeniesiono Cię z więzienia do szpitala

    Masz to prawo także w czasie, gdy obowiązuje Cię community treatment order (CTO, nakaz leczenia poza szpitalem).

    Samo section 2, 4, 5 lub 38 nie daje tego prawa. Nie daje go też pobyt w szpitalu z własnej woli (voluntary).

    Dzieci i młodzież też mają to prawo.
    .title = Kto ma prawo do section 117?
    .more =
        Zachowujesz to prawo, jeśli po zakończeniu Twojego section (przymusowego pobytu) pobyt w szpitalu trwał dalej z Twojej woli.

        Czy obowiązuje Cię community treatment order (CTO, nakaz leczenia poza szpitalem)? W takim razie Twoja opieka po szpitalu nie może się skończyć, dopóki on trwa.

        Opieka nie kończy się tylko dlatego, że minął czas. Czy to było wiele lat temu? Zapytaj swój zespół zdrowia psychicznego albo council (lokalny samorząd), czy Twoja opieka została kiedyś zakończona.
    .more-2 =
        Jeśli później pójdziesz do szpitala z własnej woli albo na section (artykuł) 2, Twoja opieka po szpitalu się nie kończy.

        Jeśli znów zatrzymają Cię przymusowo na podstawie jednego z podanych przeze mnie artykułów, możesz dostać opiekę po wyjściu ze szpitala. Ale może się zmienić to, który council (lokalny samorząd) płaci.

        Section 117 to prawo w Anglii i Walii. Szkocja i Irlandia Północna mają inne prawo.

# Answer: is after-care free, and when does it end. No variables.
s117-cost-and-how-long =
    Opieka po szpitalu z section 117 (artykuł ustawy) jest bezpłatna. Nie ma means test (sprawdzania dochodów i oszczędności): Twoje dochody i oszczędności nie mają znaczenia i nikt nie może żądać od Ciebie opłat.

    Nie ma limitu czasu. Trwa tak długo, jak jej potrzebujesz. Może się skończyć tylko wtedy, gdy NHS (publiczna służba zdrowia) i council (lokalny samorząd) wspólnie uznają, że już jej nie potrzebujesz.

    Mieszkanie ze wsparciem może być częścią opieki po szpitalu. Kto płaci czynsz, zależy od Twojej sytuacji. Zapytaj o to doradcę.

    Jeśli dostaniesz rachunek albo ktoś chce zakończyć Twoją opiekę, poproś o powody na piśmie. Możesz też porozmawiać o tym z doradcą.
    .title = Koszt i czas trwania opieki
    .more =
        W NHS (publicznej służbie zdrowia) decyduje o tym Twój ICB (integrated care board, organ NHS). Dawne clinical commissioning groups (CCG) to teraz ICB.

        Jeśli obowiązuje Cię community treatment order (CTO, nakaz leczenia poza szpitalem), Twoja opieka nie może się skończyć, dopóki on trwa.

        Darmowe leki to osobna sprawa. Zobacz odpowiedź o receptach.
