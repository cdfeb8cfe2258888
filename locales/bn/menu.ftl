# The main menu and the menus under it. Each .name is a button, .name-words are other
# words people type for it, and .title is a short name for the menu. No variables.

# The main menu.
menu-main = কোন বিষয়ে আপনাকে সাহায্য করতে পারি? একটি বোতাম চাপুন, অথবা আপনার প্রশ্ন লিখুন।
    .title = মূল মেনু
    .budgets = ব্যক্তিগত স্বাস্থ্য বাজেট
    .budgets-words = বাজেট, স্বাস্থ্য বাজেট, হেলথ বাজেট, পার্সোনাল হেলথ বাজেট, health budget, budget, budgets, shastho budget
    .aftercare = 117 ধারা: হাসপাতালের পর সেবা
    .aftercare-words =
        আফটার কেয়ার, আফটারকেয়ার, পরের সেবা, হাসপাতালের পরের সেবা, সেকশন 117, 117 ধারা, 117 ধারার সেবা, aftercare,
        after-care, after care, section 117, section 117 after-care, porer sheba
    .money = টাকা ও প্রেসক্রিপশন
    .money-words = টাকা, পয়সা, টাকা পয়সা, খরচ, money, costs, taka, poysha, taka poysha, khoroch, koros
    .could-i = আমি কি বাজেট পেতে পারি?
    .could-i-words =
        আমি কি পাব, আমি কি পাবো, আমি কি পেতে পারি, আমি পাইমু নি, প্রশ্ন শুরু করুন, could i, ami ki pabo,
        ami ki pete pari, ami ki budget pabo, ami paimu ni
    .real-one = আমার অফারটি কি আসল বাজেট?
    .real-one-words =
        অফার দেখুন, আমার বাজেট দেখুন, আসল কি না, এটা কি আসল, check my offer, is it real, amar offer,
        eta ki asol, asol ni
    .plan = আমার প্ল্যান ও সাহায্যকারী
    .plan-words =
        প্ল্যান, আমার প্ল্যান, আমার পরিকল্পনা, কে সাহায্য করে, আমাকে কে সাহায্য করবে, my plan, who helps me,
        amar plan, ke shahajjo kore, ke help kore
    .wrong = কিছু একটা সমস্যা হয়েছে
    .wrong-words =
        সমস্যা, সমস্যা হয়েছে, ঝামেলা, অভিযোগ, problem, problems, complaint, complaints, shomossha,
        somossa, jhamela, ovijog
    .find-out = আরও জানুন, যোগাযোগ করুন
    .find-out-words =
        আরও জানতে চাই, আরো জানতে চাই, যোগাযোগ, তথ্য, contact, contact us, information, find out more,
        aro jante chai, jogajog, tottho

# Personal health budgets.
menu-budgets = Personal health budget (ব্যক্তিগত স্বাস্থ্য বাজেট)। আপনি কী জানতে চান?
    .title = ব্যক্তিগত স্বাস্থ্য বাজেট
    .what = স্বাস্থ্য বাজেট কী?
    .what-words = এটা কী, এটা কি, এটা কিতা, বাজেট কী, বাজেট কি, what is it, eta ki, eta kita, budget ki, budget kita
    .who = কে বাজেট পেতে পারেন?
    .who-words = কে পায়, কে পাবে, কে পেতে পারে, কারা পায়, কারা পাবে, who can have it, ke pay, ke pabe, kara pay, ke paito pare
    .spend = কীসে খরচ করতে পারি?
    .spend-words = খরচ, কিসে খরচ করব, কী কিনতে পারি, spend, spending, khoroch, khoroch korbo, ki kinte pari
    .features = ছয়টি মূল বৈশিষ্ট্য
    .features-words = বৈশিষ্ট্য, মূল বৈশিষ্ট্য, ছয় বৈশিষ্ট্য, features, key features, six features, boishisto
    .continuing-care = Continuing Healthcare (CHC)
    .continuing-care-words = কন্টিনিউইং হেলথকেয়ার, কন্টিনিউইং কেয়ার, চলমান সেবা, সিএইচসি, continuing healthcare, continuing care, chc
    .wheelchair = হুইলচেয়ার বাজেট
    .wheelchair-words = হুইলচেয়ার, হুইল চেয়ার, wheelchair, wheelchairs, wheel chair
    .direct-payments = NHS বাজেট বা কাউন্সিলের টাকা
    .direct-payments-words =
        ডিরেক্ট পেমেন্ট, কাউন্সিলের টাকা, কাউন্সিল, পার্থক্য, তফাত, direct payment, direct payments, council,
        council money, councilor taka, parthokko, tofat
    .give-up = বাজেট ছেড়ে দেওয়া
    .give-up-words =
        বাজেট ছেড়ে দেব, ছেড়ে দিতে চাই, বাজেট চাই না, বাজেট আর চাই না, give it up, stop my budget,
        budget chere debo, budget chai na, budget sharte chai

# Section 117 after-care.
menu-aftercare = Section 117 after-care (আইনের 117 ধারায় হাসপাতাল ছাড়ার পরের সেবা) হলো ফ্রি সাহায্য। হাসপাতালে থাকার পর কিছু কিছু ক্ষেত্রে তা পাওয়া যায়। আপনি কী জানতে চান?
    .title = 117 ধারা: হাসপাতালের পর সেবা
    .what = 117 ধারার সেবা কী?
    .what-words =
        এটা কী, এটা কি, এটা কিতা, আফটার কেয়ার কী, আফটারকেয়ার কি, what is it, what is aftercare,
        what is after-care, eta ki, eta kita, aftercare ki
    .who = 117 ধারার সেবা কে পান?
    .who-words = কে পায়, কে পাবে, কারা পায়, কোন সেকশন, কোন ধারা, who gets it, which sections, ke pay, ke pabe, kara pay, kon section
    .cost = খরচ, আর কত দিন চলে
    .cost-words = খরচ, কত দিন, কতদিন, এটা কি ফ্রি, ফ্রি কি, cost, how long, is it free, khoroch, koto din, kotodin, free ni, eta ki free
    .ended = 117-এর সেবা শেষ হলে
    .prescriptions = প্রেসক্রিপশন ও ওষুধ
    .prescriptions-words = প্রেসক্রিপশন, ওষুধ, ঔষধ, অষুধ, ট্যাবলেট, prescription, prescriptions, medicine, tablets, oshudh, osud, oushodh
    .budget = 117 ধারার সেবা ও বাজেট
    .budget-words = বাজেট, স্বাস্থ্য বাজেট, আমি কি বাজেট পাব, budget, health budget, ami ki budget pabo

# Money and prescriptions.
menu-money = টাকা ও প্রেসক্রিপশন। আপনি কী জানতে চান?
    .title = টাকা ও প্রেসক্রিপশন
    .spend = কীসে খরচ করতে পারি?
    .spend-words = খরচ, কিসে খরচ করব, কী কিনতে পারি, spend, spending, khoroch, khoroch korbo, ki kinte pari
    .prescriptions = প্রেসক্রিপশন ও ওষুধ
    .prescriptions-words = প্রেসক্রিপশন, ওষুধ, ঔষধ, অষুধ, ট্যাবলেট, prescription, prescriptions, medicine, tablets, oshudh, osud, oushodh
    .emergency = GP ও জরুরি চিকিৎসা
    .emergency-words = জিপি, ডাক্তার, হাসপাতাল, gp, doctor, daktar, hospital, hashpatal
    .manage = টাকা সামলানোর উপায়
    .manage-words = টাকা সামলানো, সামলানো, উপায়, manage, managing the money, ways, taka shamlano, upay
    .direct-payments = NHS বাজেট বা কাউন্সিলের টাকা
    .direct-payments-words =
        ডিরেক্ট পেমেন্ট, কাউন্সিলের টাকা, কাউন্সিল, পার্থক্য, তফাত, direct payment, direct payments, council,
        council money, councilor taka, parthokko, tofat
    .aftercare-cost = 117 ধারার সেবা কি ফ্রি?
    .aftercare-cost-words = আফটার কেয়ার, আফটারকেয়ার, পরের সেবা, পরের সেবার খরচ, aftercare, after-care, after care, aftercare ki free, aftercare free ni
    .employing = কাউকে কাজে রাখলে
    .top-ups = বাড়তি টাকা দেওয়া (top-ups)

# The care plan, and the people who help.
menu-plan = আপনার প্ল্যান, আর যাঁরা আপনাকে সাহায্য করেন। আপনি কী জানতে চান?
    .title = আমার প্ল্যান ও সাহায্যকারী
    .care-plan = আমার কেয়ার প্ল্যান
    .care-plan-words = কেয়ার প্ল্যান, প্ল্যান, আমার প্ল্যান, পরিকল্পনা, care plan, plan, my plan, amar plan
    .coordinator = আমার সেবার দায়িত্বে কে?
    .coordinator-words =
        কেয়ার কোঅর্ডিনেটর, কেয়ার কো-অর্ডিনেটর, কী ওয়ার্কার, কি ওয়ার্কার, care co-ordinator, care coordinator,
        key worker, amar dayitte ke
    .decisions = সিদ্ধান্ত নিতে সাহায্য
    .decisions-words = সিদ্ধান্ত, সিদ্ধান্ত নেওয়া, decide, decisions, shiddhanto, siddhanto
    .medicine = ওষুধ বন্ধ করা
    .medicine-words = ওষুধ বন্ধ করা, ওষুধ বন্ধ করতে চাই, ওষুধ ছাড়তে চাই, ওষুধ খেতে চাই না, oshudh bondho, oshud bondho korte chai, oshudh charte chai, oshudh khete chai na
    .moving = বাসা বদল
    .moving-words = বাসা বদল, বাসা বদলাচ্ছি, বাড়ি বদলাচ্ছি, নতুন ঠিকানা, basha bodol, basha bodlacchi, bari bodlacchi, notun thikana
    .deciding = অন্যের হয়ে সিদ্ধান্ত নেওয়া
    .carers = পরিবারের সেবাদাতার সাহায্য
    .person = মানুষের সাথে কথা বলা যাবে?
    .person-words = আপনাদের টিমের কেউ, টিমের কেউ, someone from your team, apnader teamer keu, teamer keu

# Something went wrong.
menu-wrong = কিছু একটা সমস্যা হয়েছে জেনে আমি দুঃখিত। সমস্যাটি কী নিয়ে?
    .title = কিছু একটা সমস্যা হয়েছে
    .refused = আমাকে ‘না’ বলা হয়েছে
    .refused-words = না করেছে, না বলেছে, ওরা না করেছে, দেয়নি, মানা করেছে, refused, they said no, told no, na bolse, na koreche, na korse, mana korse, dey nai
    .complain = আমি অভিযোগ করতে চাই
    .complain-words = অভিযোগ, নালিশ, অভিযোগ করব, complain, complaint, ovijog, obhijog, nalish
    .charged = 117 ধারার সেবা: বিল বা বন্ধ
    .charged-words = বিল, বিল এসেছে, সেবা বন্ধ করছে, টাকা চেয়েছে, bill, charged, bill ashche, bill aise, taka chaiche, sheba bondho korche
    .chemist = ফার্মেসি টাকা নিয়েছে
    .chemist-words = ফার্মেসি, ফার্মেসী, কেমিস্ট, ওষুধের দোকান, প্রেসক্রিপশন, ওষুধ, ঔষধ, chemist, pharmacy, prescription, medicine, oshudh, osud
    .no-worker = আমার key worker কে, জানি না
    .no-worker-words =
        কী ওয়ার্কার, কি ওয়ার্কার, কেয়ার কোঅর্ডিনেটর, কেয়ার কো-অর্ডিনেটর, key worker, care co-ordinator,
        care coordinator, no key worker, key worker nai, key worker nei
    .plan = আমার প্ল্যান কাজ করছে না
    .plan-words = প্ল্যান, আমার প্ল্যান, প্ল্যান নেই, রিভিউ, রিভিউ চাই, plan, my plan, no plan, review, amar plan, plan nai, review chai
    .give-up = আমি বাজেট ছেড়ে দিতে চাই
    .give-up-words =
        বাজেট ছেড়ে দেব, ছেড়ে দিতে চাই, বাজেট চাই না, বাজেট আর চাই না, give it up, stop my budget,
        budget chere debo, budget chai na, budget sharte chai
    .died = কেউ মারা গেছেন
    .died-words = মৃত্যু, মারা গেছে, মারা গেছেন

# Find out more, contact us.
menu-find-out = আরও জানুন। আপনি কী খুঁজছেন?
    .title = আরও জানুন, যোগাযোগ করুন
    .read = আরও কোথায় পড়তে পারি
    .read-words = পড়তে চাই, ওয়েবসাইট, তথ্যপত্র, read, websites, factsheets, porte chai
    .call = ফোন নম্বর ও খোলার সময়
    .call-words = ফোন, নম্বর, নাম্বার, ফোন নম্বর, ফোন নাম্বার, সময়, কখন খোলা, phone, number, hours, fon, nombor, phone number, kokhon khola, somoy
    .course = Peer leadership কোর্স
    .course-words = কোর্স, পিয়ার লিডারশিপ, course, peer leadership, kors
    .who-reads = এই চ্যাট কে পড়তে পারে
    .privacy = এই বট ও গোপনীয়তা
    .privacy-words = গোপনীয়তা, এই বট, এটা কি গোপন, গোপন থাকবে, privacy, about this bot, is it private, gopon, gopon ni, eta ki gopon
