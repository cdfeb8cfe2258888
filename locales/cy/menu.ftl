# The main menu and the menus under it. Each .name is a button, .name-words are other
# words people type for it, and .title is a short name for the menu. No variables.

# The main menu.
menu-main = Sut galla i eich helpu chi? Pwyswch fotwm, neu teipiwch eich cwestiwn.
    .title = Prif ddewislen
    .budgets = Cyllidebau iechyd personol
    .budgets-words = cyllidebau, cyllideb, cyllidebau iechyd, cyllideb iechyd, cyllidebau personol
    .aftercare = Ôl-ofal adran 117
    .aftercare-words = ôl-ofal, olofal, after-care, aftercare, section 117, adran 117
    .money = Arian a phresgripsiynau
    .money-words = arian, costau, talu, pres
    .could-i = Alla i gael cyllideb?
    .could-i-words = alla i gael un, ga i un, gwirio a alla i gael un, dechrau'r cwestiynau
    .real-one = Ydy fy nghynnig yn un go iawn?
    .real-one-words = gwirio fy nghynnig, gwirio fy nghyllideb, ydy o'n go iawn, ydy e'n go iawn, go iawn
    .plan = Fy nghynllun a phwy sy'n helpu
    .plan-words = fy nghynllun, cynllun, pwy sy'n fy helpu, cynllun a phobl
    .wrong = Aeth rhywbeth o'i le
    .wrong-words = problem, problemau, mae rhywbeth o'i le, cwynion
    .find-out = Mwy o wybodaeth, cysylltu
    .find-out-words = gwybodaeth, mwy o wybodaeth, cysylltu, cysylltu â ni

# Personal health budgets.
menu-budgets = Personal health budgets (cyllidebau iechyd personol). Beth hoffech chi ei wybod?
    .title = Cyllidebau iechyd personol
    .what = Beth yw cyllideb iechyd?
    .what-words = beth yw hi, beth ydy hi, beth yw e, beth ydy o, beth ydyn nhw
    .who = Pwy all gael cyllideb?
    .who-words = pwy all gael un, pwy sy'n cael un
    .spend = Ar beth galla i wario'r arian?
    .spend-words = gwario, gwariant, beth alla i brynu
    .features = Y chwe nodwedd allweddol
    .features-words = nodweddion, nodweddion allweddol, chwe nodwedd
    .continuing-care = Continuing Healthcare (CHC)
    .continuing-care-words = continuing healthcare, continuing care, chc, gofal iechyd parhaus, gofal parhaus
    .wheelchair = Cyllideb cadair olwyn
    .wheelchair-words = cadair olwyn, cadeiriau olwyn, cadair, bygi
    .direct-payments = Arian NHS neu'r cyngor lleol
    .direct-payments-words = direct payments, direct payment, taliadau uniongyrchol, taliad uniongyrchol, arian cyngor, arian y cyngor, y gwahaniaeth
    .give-up = Rhoi'r gorau i fy nghyllideb
    .give-up-words = rhoi'r gorau, rhoi'r gorau iddi, stopio fy nghyllideb, gorffen fy nghyllideb

# Section 117 after-care.
menu-aftercare = Help am ddim ar ôl rhai cyfnodau yn yr ysbyty yw section 117 after-care (ôl-ofal adran 117). Beth hoffech chi ei wybod?
    .title = Ôl-ofal adran 117
    .what = Beth yw ôl-ofal adran 117?
    .what-words = beth yw e, beth ydy o, beth yw hwn, beth yw ôl-ofal, beth ydy ôl-ofal
    .who = Pwy sy'n cael ôl-ofal 117?
    .who-words = pwy sy'n ei gael, pwy sy'n cael, pa adrannau
    .cost = Cost a pha mor hir mae'n para
    .cost-words = cost, pa mor hir, am ba hyd, ydy o am ddim, ydy e am ddim, ydy hwn am ddim
    .ended = Os daw ôl-ofal i ben
    .prescriptions = Presgripsiwn a meddyginiaeth
    .prescriptions-words = presgripsiwn, presgripsiynau, meddyginiaeth, moddion, tabledi
    .budget = Ôl-ofal a chyllidebau
    .budget-words = cyllideb, cyllidebau, cyllideb iechyd, alla i gael cyllideb

# Money and prescriptions.
menu-money = Arian a phresgripsiynau. Beth hoffech chi ei wybod?
    .title = Arian a phresgripsiynau
    .spend = Ar beth galla i wario'r arian?
    .spend-words = gwario, gwariant, beth alla i brynu
    .prescriptions = Presgripsiwn a meddyginiaeth
    .prescriptions-words = presgripsiwn, presgripsiynau, meddyginiaeth, moddion, tabledi
    .emergency = GP a gofal brys
    .emergency-words = gp, meddyg, meddyg teulu, doctor, ysbyty
    .manage = Ffyrdd o reoli'r arian
    .manage-words = rheoli, rheoli'r arian, ffyrdd
    .direct-payments = Arian NHS neu'r cyngor lleol
    .direct-payments-words = direct payments, direct payment, taliadau uniongyrchol, taliad uniongyrchol, arian cyngor, arian y cyngor, y gwahaniaeth
    .aftercare-cost = Ydy ôl-ofal am ddim?
    .aftercare-cost-words = ôl-ofal, after-care, aftercare, cost ôl-ofal
    .employing = Os ydych yn cyflogi rhywun
    .top-ups = Talu mwy (top-ups)

# The care plan, and the people who help.
menu-plan = Eich cynllun a'r bobl sy'n eich helpu chi. Beth hoffech chi ei wybod?
    .title = Fy nghynllun a phwy sy'n helpu
    .care-plan = Fy nghynllun gofal
    .care-plan-words = cynllun gofal, cynllun, fy nghynllun, care plan
    .coordinator = Pwy sy'n arwain fy ngofal?
    .coordinator-words = care co-ordinator, care coordinator, cydlynydd, cydlynydd gofal, key worker, gweithiwr allweddol
    .decisions = Help i benderfynu
    .decisions-words = penderfynu, penderfyniad, penderfyniadau
    .medicine = Stopio meddyginiaeth
    .medicine-words = stopio meddyginiaeth, stopio fy meddyginiaeth, dw i eisiau stopio fy meddyginiaeth, rhoi'r gorau i feddyginiaeth, peidio cymryd meddyginiaeth
    .moving = Symud tŷ
    .moving-words = symud, symud tŷ, symud ty, dw i'n symud, dwi'n symud, cyfeiriad newydd
    .deciding = Penderfynu dros rywun arall
    .carers = Help i ofalwyr di-dâl
    .person = Alla i siarad â pherson?
    .person-words = rhywun o'ch tîm, rhywun o'r tîm

# Something went wrong.
menu-wrong = Mae'n ddrwg gen i fod rhywbeth wedi mynd o'i le. Beth yw'r broblem?
    .title = Aeth rhywbeth o'i le
    .refused = Cefais fy ngwrthod
    .refused-words = gwrthod, gwrthodwyd, wedi gwrthod, ces fy ngwrthod, dywedon nhw na, dywedwyd na, wedi dweud na
    .complain = Rydw i eisiau cwyno
    .complain-words = cwyno, cwyn, gwneud cwyn, dwi eisiau cwyno, dwi isio cwyno
    .charged = Ôl-ofal: bil neu ddod i ben
    .charged-words = bil, codi tâl, codwyd tâl, maen nhw'n dod ag ef i ben
    .chemist = Codwyd tâl yn y fferyllfa
    .chemist-words = fferyllfa, fferyllydd, siop fferyllydd, presgripsiwn, meddyginiaeth, moddion
    .no-worker = Pwy yw fy key worker?
    .no-worker-words = key worker, gweithiwr allweddol, care co-ordinator, care coordinator, cydlynydd gofal, dim gweithiwr allweddol
    .plan = Nid yw'r cynllun yn gweithio
    .plan-words = cynllun, fy nghynllun, dim cynllun, adolygiad, dwi eisiau adolygiad, dwi isio adolygiad
    .give-up = Eisiau rhoi'r gorau i gyllideb
    .give-up-words = rhoi'r gorau, rhoi'r gorau iddi, stopio fy nghyllideb, gorffen fy nghyllideb
    .died = Mae rhywun wedi marw
    .died-words = marw, marwolaeth, bu farw rhywun

# Find out more, contact us.
menu-find-out = Mwy o wybodaeth. Am beth rydych chi'n chwilio?
    .title = Mwy o wybodaeth, cysylltu
    .read = Ble i ddarllen mwy
    .read-words = darllen, gwefannau, taflenni, taflenni ffeithiau
    .call = Rhif ffôn ac oriau agor
    .call-words = ffôn, rhif, rhif ffôn, oriau, oriau agor
    .course = Cwrs peer leadership
    .course-words = cwrs, peer leadership
    .who-reads = Pwy all ddarllen y sgwrs hon
    .privacy = Y bot hwn a phreifatrwydd
    .privacy-words = preifatrwydd, am y bot hwn, y bot, ydy hwn yn breifat
