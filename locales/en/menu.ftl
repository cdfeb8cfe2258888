# The main menu and the menus under it. Each .name is a button, .name-words are other
# words people type for it, and .title is a short name for the menu. No variables.

# The main menu.
menu-main =
    What can I help you with? Tap a button, or type your question.
    .title = Main menu
    .budgets = Personal health budgets
    .budgets-words = budgets, health budgets, personal budgets
    .aftercare = Section 117 after-care
    .aftercare-words = aftercare, after-care, after care
    .money = Money and prescriptions
    .money-words = money, costs, paying
    .could-i = Could I have a budget?
    .could-i-words = could i, could i have one, could i get one, check if i could have one, start the questions
    .real-one = Is my offer a real budget?
    .real-one-words = check my offer, check my budget, is it real
    .plan = My plan and who helps me
    .plan-words = my plan, who helps me, plan and people
    .wrong = Something went wrong
    .wrong-words = problem, problems, something is wrong, complaints
    .find-out = Find out more, contact us
    .find-out-words = find out more, contact, contact us, information

# Personal health budgets.
menu-budgets =
    Personal health budgets. What do you want to know?
    .title = Personal health budgets
    .what = What is a health budget?
    .what-words = what is it, what are they
    .who = Who can have one?
    .who-words = who can have it, who gets one
    .spend = What can I spend it on?
    .spend-words = spend, spending
    .features = The six key features
    .features-words = features, key features, six features
    .continuing-care = Continuing Healthcare (CHC)
    .continuing-care-words = continuing healthcare, continuing care, chc
    .wheelchair = Wheelchair budget
    .wheelchair-words = wheelchair, wheelchairs, buggy
    .direct-payments = Health budget or council money
    .direct-payments-words = direct payments, council money, the difference
    .give-up = Giving up my budget
    .give-up-words = give it up, stop my budget

# Section 117 after-care.
menu-aftercare =
    Section 117 after-care is free help after some stays in hospital. What do you want to know?
    .title = Section 117 after-care
    .what = What is 117 after-care?
    .what-words = what is it, what is after-care, what is aftercare
    .who = Who gets after-care?
    .who-words = who gets it, which sections
    .cost = Cost and how long it lasts
    .cost-words = cost, how long, is it free
    .ended = If after-care is ended
    .ended-words = ended, it was ended, they are ending it, stopped, they stopped it
    .prescriptions = Prescriptions and medicine
    .prescriptions-words = prescriptions, medicine, tablets
    .budget = After-care and budgets
    .budget-words = budget, health budget, can i have a budget

# Money and prescriptions.
menu-money =
    Money and prescriptions. What do you want to know?
    .title = Money and prescriptions
    .spend = What can I spend it on?
    .spend-words = spend, spending
    .prescriptions = Prescriptions and medicine
    .prescriptions-words = prescriptions, medicine, tablets
    .emergency = GP and emergency care
    .emergency-words = gp, doctor, hospital
    .manage = Ways to manage the money
    .manage-words = manage, managing the money, ways
    .direct-payments = Health budget or council money
    .direct-payments-words = direct payments, council money, the difference
    .aftercare-cost = Is after-care free?
    .aftercare-cost-words = aftercare, after-care, cost of after-care
    .employing = If you employ someone
    .employing-words = employ, employing, tax, sick pay
    .top-ups = Paying extra (top-ups)
    .top-ups-words = top-up, top-ups, paying extra, pay extra

# The care plan, and the people who help.
menu-plan =
    Your plan and the people who help you. What do you want to know?
    .title = My plan and who helps me
    .care-plan = My care plan
    .care-plan-words = care plan, plan, my plan
    .coordinator = Who is in charge of my care?
    .coordinator-words = care co-ordinator, care coordinator, key worker
    .decisions = Help to decide
    .decisions-words = decide, deciding, decisions
    .medicine = Stopping medicine
    .medicine-words = stop medicine, stop my medicine, stopping my medicine, coming off medicine
    .moving = Moving home
    .moving-words = moving, moving house, i am moving, im moving, new address
    .deciding = Deciding for someone else
    .deciding-words = power of attorney, deputy, deciding for someone
    .carers = Help for unpaid carers
    .carers-words = carer, carers, unpaid carer
    .person = Can I talk to a person?
    .person-words = someone from your team

# Something went wrong.
menu-wrong =
    I am sorry that something went wrong. What is it about?
    .title = Something went wrong
    .refused = I was told no
    .refused-words = refused, they said no, told no, i was refused, turned down
    .complain = I want to complain
    .complain-words = complain, complaint, make a complaint
    .charged = After-care: bill or ending
    .charged-words = bill, charged, they are ending it
    .chemist = The chemist charged me
    .chemist-words = chemist, prescription, medicine
    .no-worker = I do not know my key worker
    .no-worker-words = key worker, care co-ordinator, no key worker
    .plan = My plan is not working
    .plan-words = plan, my plan, no plan, review, i want a review
    .give-up = I want to give up my budget
    .give-up-words = give it up, stop my budget
    .died = Someone has died
    .died-words = died, death, somebody died, a death

# Find out more, contact us.
menu-find-out =
    Find out more. What are you looking for?
    .title = Find out more, contact us
    .read = Where to read more
    .read-words = read, websites, factsheets
    .call = Phone number and hours
    .call-words = phone, number, hours
    .course = Peer leadership course
    .course-words = course, peer leadership
    .who-reads = Who can read this chat
    .privacy = About this bot and privacy
    .privacy-words = privacy, about this bot, is it private
