# The main menu and the menus under it. Each .name is a button, .name-words are other
# words people type for it, and .title is a short name for the menu. No variables.

# The main menu.
menu-main = W czym mogę pomóc? Dotknij przycisku albo napisz pytanie.
    .title = Menu główne
    .budgets = Osobisty budżet zdrowotny
    .budgets-words = budżet zdrowotny, budżety, budżety zdrowotne, osobiste budżety
    .aftercare = Opieka po szpitalu (117)
    .aftercare-words = opieka po szpitalu, opieka po wyjściu ze szpitala, section 117, aftercare, after-care
    .money = Pieniądze i recepty
    .money-words = pieniądze, kasa, koszty, opłaty, płacenie
    .could-i = Czy mogę mieć budżet?
    .could-i-words = czy mogę, sprawdź czy mogę mieć budżet, zacznij pytania
    .real-one = Czy to prawdziwy budżet?
    .real-one-words = sprawdź moją ofertę, sprawdź mój budżet, czy oferta jest prawdziwa
    .plan = Mój plan i kto mi pomaga
    .plan-words = mój plan, plan, kto mi pomaga, plan i ludzie
    .wrong = Coś poszło nie tak
    .wrong-words = problem, problemy, mam problem, coś jest źle, skargi
    .find-out = Więcej informacji i kontakt
    .find-out-words = więcej informacji, kontakt, informacje, skontaktuj się z nami

# Personal health budgets.
menu-budgets = Personal health budget (osobisty budżet zdrowotny). Co chcesz wiedzieć?
    .title = Osobisty budżet zdrowotny
    .what = Co to jest budżet zdrowotny?
    .what-words = co to jest, co to, co to za budżet
    .who = Kto może mieć budżet?
    .who-words = kto może, kto go może mieć, kto dostaje
    .spend = Na co można wydać budżet?
    .spend-words = wydać, wydatki, na co wydać, na co
    .features = Sześć głównych cech
    .features-words = cechy, główne cechy, sześć cech
    .continuing-care = Continuing Healthcare (CHC)
    .continuing-care-words = continuing healthcare, continuing care, chc, długotrwała opieka
    .wheelchair = Budżet na wózek inwalidzki
    .wheelchair-words = wózek, wózek inwalidzki, wózki, wózek specjalny
    .direct-payments = Budżet NHS czy z council
    .direct-payments-words = direct payments, direct payment, pieniądze z council, pieniądze z gminy, różnica
    .give-up = Rezygnacja z budżetu
    .give-up-words = rezygnacja, zrezygnować, chcę zrezygnować, rezygnuję

# Section 117 after-care.
menu-aftercare = Opieka po szpitalu z section 117 (artykuł ustawy), po angielsku after-care, to bezpłatna pomoc po niektórych pobytach w szpitalu. Co chcesz wiedzieć?
    .title = Opieka po szpitalu (117)
    .what = Czym jest opieka po szpitalu?
    .what-words = co to jest, co to, co to jest after-care, co to jest aftercare
    .who = Kto ma prawo do opieki 117?
    .who-words = kto ma prawo, kto ją dostaje, które sections, jakie sections
    .cost = Koszt i czas trwania opieki
    .cost-words = koszt, ile kosztuje, jak długo, czy jest za darmo, czy jest bezpłatna
    .ended = Gdy opieka 117 się kończy
    .prescriptions = Recepty i leki
    .prescriptions-words = recepty, recepta, leki, lekarstwa, tabletki
    .budget = Opieka po szpitalu a budżet
    .budget-words = budżet, budżet zdrowotny, czy mogę mieć budżet

# Money and prescriptions.
menu-money = Pieniądze i recepty. Co chcesz wiedzieć?
    .title = Pieniądze i recepty
    .spend = Na co można wydać budżet?
    .spend-words = wydać, wydatki, na co wydać, na co
    .prescriptions = Recepty i leki
    .prescriptions-words = recepty, recepta, leki, lekarstwa, tabletki
    .emergency = Lekarz GP i nagłe wypadki
    .emergency-words = gp, lekarz, lekarz rodzinny, doktor, szpital
    .manage = Jak zarządzać pieniędzmi
    .manage-words = zarządzać, zarządzanie, sposoby, sposoby zarządzania
    .direct-payments = Budżet NHS czy z council
    .direct-payments-words = direct payments, direct payment, pieniądze z council, pieniądze z gminy, różnica
    .aftercare-cost = Czy opieka 117 jest bezpłatna?
    .aftercare-cost-words = aftercare, after-care, opieka po szpitalu, koszt opieki po szpitalu
    .employing = Gdy kogoś zatrudniasz
    .top-ups = Dopłaty (top-ups)

# The care plan, and the people who help.
menu-plan = Twój plan i osoby, które Ci pomagają. Co chcesz wiedzieć?
    .title = Mój plan i kto mi pomaga
    .care-plan = Mój plan opieki
    .care-plan-words = plan opieki, plan, mój plan, care plan
    .coordinator = Kto odpowiada za moją opiekę?
    .coordinator-words = koordynator, koordynator opieki, care co-ordinator, care coordinator, key worker
    .decisions = Pomoc w podjęciu decyzji
    .decisions-words = decyzja, decyzje, decydować, pomoc w decyzji
    .medicine = Odstawienie leków
    .medicine-words = odstawić leki, odstawienie leków, przestać brać leki, nie chcę brać leków, odstawiam leki
    .moving = Przeprowadzka
    .moving-words = przeprowadzka, przeprowadzam się, przeprowadzka do innego miasta, nowy adres, zmiana adresu
    .deciding = Decyzje za kogoś innego
    .carers = Pomoc dla opiekunów rodzin
    .person = Czy mogę z kimś porozmawiać?
    .person-words = ktoś z waszego zespołu, ktoś z zespołu

# Something went wrong.
menu-wrong = Przykro mi, że coś poszło nie tak. Czego to dotyczy?
    .title = Coś poszło nie tak
    .refused = Odmówiono mi
    .refused-words = odmowa, dostałem odmowę, dostałam odmowę, nie zgodzili się, powiedzieli nie
    .complain = Chcę złożyć skargę
    .complain-words = skarga, złożyć skargę, reklamacja, zażalenie
    .charged = Opieka: rachunek lub koniec
    .charged-words = rachunek, każą mi płacić, kończą moją opiekę, chcą skończyć opiekę
    .chemist = Apteka pobrała opłatę
    .chemist-words = apteka, recepta, recepty, lekarstwo, leki
    .no-worker = Nie znam swojego key workera
    .no-worker-words = key worker, care co-ordinator, koordynator, nie mam key workera, brak key workera
    .plan = Mój plan się nie sprawdza
    .plan-words = plan, mój plan, brak planu, nie mam planu, przegląd planu, chcę przeglądu planu
    .give-up = Chcę zrezygnować z budżetu
    .give-up-words = rezygnacja, zrezygnować, chcę zrezygnować, rezygnuję
    .died = Ktoś zmarł
    .died-words = śmierć, zmarł, zmarła, ktoś zmarł

# Find out more, contact us.
menu-find-out = Więcej informacji. Czego szukasz?
    .title = Więcej informacji i kontakt
    .read = Gdzie przeczytać więcej
    .read-words = czytać, strony internetowe, ulotki, broszury
    .call = Numer telefonu i godziny
    .call-words = telefon, numer, numer telefonu, godziny, godziny otwarcia
    .course = Kurs Peer Leadership
    .course-words = kurs, peer leadership
    .who-reads = Kto może czytać ten czat
    .privacy = O tym bocie i prywatność
    .privacy-words = prywatność, o tym bocie, bot, czy to jest prywatne
