# The main menu and the menus under it. Each .name is a button, .name-words are other
# words people type for it, and .title is a short name for the menu. No variables.

# The main menu.
menu-main = Cu ce vă pot ajuta? Apăsați un buton sau scrieți întrebarea.
    .title = Meniul principal
    .budgets = Bugete personale de sănătate
    .budgets-words = bugete, bugete de sănătate, bugete personale, buget, health budget
    .aftercare = Îngrijire după externare (117)
    .aftercare-words = îngrijire după externare, îngrijire după spital, after-care, aftercare, after care, section 117
    .money = Bani și rețete
    .money-words = bani, costuri, plată, plăți, rețete
    .could-i = Pot avea un buget?
    .could-i-words = pot avea eu, verifică dacă pot avea, verific dacă pot avea, începe întrebările
    .real-one = Oferta mea e un buget real?
    .real-one-words = verifică oferta, verific oferta mea, verific bugetul meu, este real, e adevărat
    .plan = Planul meu și cine mă ajută
    .plan-words = planul meu, cine mă ajută, plan și oameni
    .wrong = Ceva nu a mers bine
    .wrong-words = problemă, probleme, ceva nu e bine, ceva nu merge, plângeri, reclamații
    .find-out = Informații și contact
    .find-out-words = informații, contact, aflu mai multe, vreau să aflu mai multe, contactați-ne

# Personal health budgets.
menu-budgets = Personal health budgets (bugete personale de sănătate). Ce doriți să știți?
    .title = Bugete personale de sănătate
    .what = Ce este bugetul de sănătate?
    .what-words = ce este, ce e, ce e asta, ce sunt bugetele
    .who = Cine poate avea un buget?
    .who-words = cine poate avea, cine primește, cine are dreptul
    .spend = Pe ce pot cheltui bugetul?
    .spend-words = cheltui, cheltuieli, pe ce îl pot cheltui, ce pot cumpăra
    .features = Cele șase caracteristici
    .features-words = caracteristici, șase caracteristici, caracteristicile principale, key features
    .continuing-care = Continuing Healthcare (CHC)
    .continuing-care-words = continuing healthcare, continuing care, chc, îngrijire continuă
    .wheelchair = Buget pentru scaun cu rotile
    .wheelchair-words = scaun cu rotile, scaun rulant, scaune cu rotile, cărucior, căruț
    .direct-payments = Bani de la NHS sau council
    .direct-payments-words = direct payment, direct payments, plată directă, plăți directe, bani de la council, bani de la primărie, diferența
    .give-up = Renunțarea la bugetul meu
    .give-up-words = renunț, renunț la buget, renunț la el, opresc bugetul, nu mai vreau bugetul

# Section 117 after-care.
menu-aftercare = Section 117 after-care (îngrijire după externare, articolul 117 din lege) este ajutor gratuit după unele internări în spital. Ce doriți să știți?
    .title = Îngrijire după externare (117)
    .what = Ce este 117 after-care?
    .what-words = ce este, ce e, ce este after-care, ce este aftercare, ce e îngrijirea după externare
    .who = Cine primește 117 after-care?
    .who-words = cine primește, cine are dreptul, care secțiuni, ce secțiuni
    .cost = Costul și cât durează
    .cost-words = cost, cât costă, cât durează, este gratuit, e gratis
    .ended = Dacă after-care se încheie
    .prescriptions = Rețete și medicamente
    .prescriptions-words = rețete, rețetă, medicamente, medicament, pastile
    .budget = 117 after-care și bugetele
    .budget-words = buget, buget de sănătate, pot avea buget

# Money and prescriptions.
menu-money = Bani și rețete. Ce doriți să știți?
    .title = Bani și rețete
    .spend = Pe ce pot cheltui bugetul?
    .spend-words = cheltui, cheltuieli, ce pot cumpăra
    .prescriptions = Rețete și medicamente
    .prescriptions-words = rețete, rețetă, medicamente, medicament, pastile
    .emergency = GP și îngrijire de urgență
    .emergency-words = gp, medic, medic de familie, doctor, spital
    .manage = Cum se administrează banii
    .manage-words = administrare, administrez banii, administrarea banilor, moduri
    .direct-payments = Bani de la NHS sau council
    .direct-payments-words = direct payment, direct payments, plată directă, plăți directe, bani de la council, bani de la primărie, diferența
    .aftercare-cost = After-care este gratuit?
    .aftercare-cost-words = after-care, aftercare, cât costă after-care, îngrijire după externare
    .employing = Dacă angajați pe cineva
    .top-ups = Plăți în plus (top-ups)

# The care plan, and the people who help.
menu-plan = Planul dumneavoastră și oamenii care vă ajută. Ce doriți să știți?
    .title = Planul meu și cine mă ajută
    .care-plan = Planul meu de îngrijire
    .care-plan-words = plan de îngrijire, plan, planul meu, care plan
    .coordinator = Cine răspunde de îngrijire?
    .coordinator-words = care co-ordinator, care coordinator, coordonator, coordonator de îngrijire, key worker
    .decisions = Ajutor pentru a decide
    .decisions-words = decid, decizie, decizii, a decide, hotărâre
    .medicine = Oprirea medicamentelor
    .medicine-words = opresc medicamentele, vreau să opresc medicamentele, nu mai vreau medicamente, oprirea medicamentelor, renunț la medicamente
    .moving = Mutarea casei
    .moving-words = mutare, mă mut, ne mutăm, mutarea casei, adresă nouă, schimb adresa
    .deciding = A decide pentru altcineva
    .carers = Ajutor pentru îngrijitori
    .person = Pot vorbi cu o persoană?
    .person-words = cineva din echipă, cineva din echipa voastră

# Something went wrong.
menu-wrong = Îmi pare rău că ceva nu a mers bine. Despre ce este vorba?
    .title = Ceva nu a mers bine
    .refused = Am primit un refuz
    .refused-words = refuz, refuzat, au spus nu, mi-au spus nu, mi s-a spus nu, m-au refuzat, respins
    .complain = Vreau să fac o plângere
    .complain-words = plângere, reclamație, mă plâng, vreau să mă plâng, fac plângere, fac reclamație
    .charged = After-care: factură sau oprire
    .charged-words = factură, mi-au cerut bani, am fost taxat, am fost taxată, vor să oprească, îl opresc
    .chemist = Farmacia mi-a cerut bani
    .chemist-words = farmacie, farmacia, farmacist, rețetă, medicamente
    .no-worker = Nu știu cine se ocupă de mine
    .no-worker-words = key worker, care co-ordinator, care coordinator, coordonator, nu am coordonator, nu am key worker
    .plan = Planul meu nu funcționează
    .plan-words = plan, planul meu, nu am plan, fără plan, revizuire, vreau o revizuire
    .give-up = Vreau să renunț la buget
    .give-up-words = renunț, renunț la buget, renunț la el, opresc bugetul, nu mai vreau bugetul
    .died = A murit cineva
    .died-words = a murit, deces, moarte

# Find out more, contact us.
menu-find-out = Informații. Ce căutați?
    .title = Informații și contact
    .read = Unde citiți mai mult
    .read-words = citit, de citit, site-uri, pagini web, broșuri
    .call = Numărul de telefon și orele
    .call-words = telefon, număr, număr de telefon, ore, orar, program
    .course = Cursul de peer leadership
    .course-words = curs, peer leadership
    .who-reads = Cine poate citi acest chat
    .privacy = Botul și confidențialitatea
    .privacy-words = confidențialitate, despre bot, despre acest bot, datele mele, este privat, este confidențial
