# The main menu and the menus under it. Each .name is a button, .name-words are other
# words people type for it, and .title is a short name for the menu. No variables.

# The main menu.
menu-main = ਮੈਂ ਕਿਸ ਗੱਲ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹਾਂ? ਕੋਈ ਬਟਨ ਦਬਾਓ, ਜਾਂ ਆਪਣਾ ਸਵਾਲ ਲਿਖੋ।
    .title = ਮੁੱਖ ਮੀਨੂ
    .budgets = ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ (PHB)
    .budgets-words = ਬਜਟ, ਸਿਹਤ ਬਜਟ, ਨਿੱਜੀ ਬਜਟ, ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ, ਨਿਜੀ ਸਿਹਤ ਬਜਟ, budget, budgets, health budget, sehat budget, niji sehat budget, bajat
    .aftercare = Section 117 after-care
    .aftercare-words = ਆਫਟਰਕੇਅਰ, ਆਫਟਰ ਕੇਅਰ, ਸੈਕਸ਼ਨ 117, ਹਸਪਤਾਲ ਤੋਂ ਬਾਅਦ ਦੀ ਦੇਖਭਾਲ, ਬਾਅਦ ਦੀ ਦੇਖਭਾਲ, aftercare, after-care, after care, section 117, hospital ton baad, baad di dekhbhal
    .money = ਪੈਸੇ ਅਤੇ ਦਵਾਈ ਦੀ ਪਰਚੀ
    .money-words = ਪੈਸੇ, ਪੈਸਾ, ਖਰਚਾ, ਖਰਚੇ, ਪਰਚੀ, money, costs, paise, paisa, pese, kharcha, parchi
    .could-i = ਕੀ ਮੈਨੂੰ ਬਜਟ ਮਿਲ ਸਕਦਾ ਹੈ?
    .could-i-words = ਮੈਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ, ਕੀ ਮੈਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ, ਮੈਨੂੰ ਬਜਟ ਮਿਲ ਸਕਦਾ, ਸਵਾਲ ਸ਼ੁਰੂ ਕਰੋ, mainu mil sakda hai, ki mainu budget mil sakda, menu budget mil sakda, sawal shuru karo, could i
    .real-one = ਕੀ ਇਹ ਪੇਸ਼ਕਸ਼ ਅਸਲੀ ਬਜਟ ਹੈ?
    .real-one-words = ਅਸਲੀ, ਅਸਲੀ ਹੈ, ਅਸਲੀ ਬਜਟ, ਕੀ ਇਹ ਅਸਲੀ ਹੈ, ਮੇਰੀ ਪੇਸ਼ਕਸ਼, ਮੇਰਾ ਬਜਟ ਦੇਖੋ, asli, asli hai, asli budget, ki eh asli hai, meri peshkash
    .plan = ਮੇਰੀ ਯੋਜਨਾ, ਮੇਰੇ ਮਦਦਗਾਰ
    .plan-words = ਮੇਰੀ ਯੋਜਨਾ, ਯੋਜਨਾ, ਪਲਾਨ, ਮੇਰਾ ਪਲਾਨ, ਮੇਰੀ ਮਦਦ ਕੌਣ ਕਰਦਾ ਹੈ, ਮਦਦਗਾਰ, plan, my plan, mera plan, meri yojna, meri madad kaun karda hai
    .wrong = ਕੁਝ ਗਲਤ ਹੋਇਆ ਹੈ
    .wrong-words = ਸਮੱਸਿਆ, ਮੁਸ਼ਕਲ, ਮੁਸ਼ਕਿਲ, ਕੁਝ ਗਲਤ, ਗੜਬੜ, ਸ਼ਿਕਾਇਤਾਂ, problem, problems, samassia, mushkil, kujh galat, kuj galat hoya, garbar
    .find-out = ਹੋਰ ਜਾਣੋ, ਸੰਪਰਕ ਕਰੋ
    .find-out-words = ਹੋਰ ਜਾਣੋ, ਸੰਪਰਕ, ਸੰਪਰਕ ਕਰੋ, ਜਾਣਕਾਰੀ, ਹੋਰ ਜਾਣਕਾਰੀ, contact, contact us, information, jankari, hor jankari, sampark, hor jano

# Personal health budgets.
menu-budgets = Personal health budget (ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ)। ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?
    .title = ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ (PHB)
    .what = ਸਿਹਤ ਬਜਟ ਕੀ ਹੈ?
    .what-words = ਇਹ ਕੀ ਹੈ, ਕੀ ਹੈ, ਇਹ ਕੀ ਹੁੰਦਾ ਹੈ, eh ki hai, ki hai, ki hunda hai, sehat budget ki hai
    .who = ਬਜਟ ਕਿਸ ਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ?
    .who-words = ਕਿਸ ਨੂੰ, ਕਿਸ ਨੂੰ ਮਿਲਦਾ ਹੈ, ਕਿਸ ਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ, ਕੌਣ ਲੈ ਸਕਦਾ ਹੈ, kis nu milda hai, kisnu mil sakda hai, kaun lai sakda hai
    .spend = ਬਜਟ ਕਿਸ 'ਤੇ ਖਰਚ ਹੋ ਸਕਦਾ ਹੈ?
    .spend-words = ਖਰਚ, ਖਰਚਣਾ, ਕਿੱਥੇ ਖਰਚ ਕਰਾਂ, ਕਿਸ ਤੇ ਖਰਚ, spend, kharch, kharchna, kithe kharch karan, kis te kharch
    .features = ਛੇ ਮੁੱਖ ਗੱਲਾਂ
    .features-words = ਮੁੱਖ ਗੱਲਾਂ, ਛੇ ਗੱਲਾਂ, 6 ਗੱਲਾਂ, features, key features, chhe gallan, che galla, mukh gallan
    .continuing-care = Continuing Healthcare (CHC)
    .continuing-care-words = ਲਗਾਤਾਰ ਸਿਹਤ ਦੇਖਭਾਲ, ਲਗਾਤਾਰ ਦੇਖਭਾਲ, ਸੀਐਚਸੀ, continuing healthcare, continuing care, chc, lagatar dekhbhal
    .wheelchair = ਵ੍ਹੀਲਚੇਅਰ ਲਈ ਬਜਟ
    .wheelchair-words = ਵ੍ਹੀਲਚੇਅਰ, ਵੀਲਚੇਅਰ, ਵੀਲ ਚੇਅਰ, ਪਹੀਆ ਕੁਰਸੀ, ਬੱਗੀ, wheelchair, wheel chair, buggy, pahia kursi
    .direct-payments = ਸਿਹਤ ਬਜਟ ਜਾਂ ਕੌਂਸਲ ਦਾ ਪੈਸਾ
    .direct-payments-words = ਕੌਂਸਲ ਦਾ ਪੈਸਾ, ਕੌਂਸਲ ਦੇ ਪੈਸੇ, ਫਰਕ, ਕੀ ਫਰਕ ਹੈ, ਸਿੱਧਾ ਭੁਗਤਾਨ, direct payment, direct payments, council da paisa, council de paise, farak, ki farak hai
    .give-up = ਆਪਣਾ ਬਜਟ ਛੱਡਣਾ
    .give-up-words = ਬਜਟ ਛੱਡਣਾ, ਛੱਡਣਾ, ਛਡਣਾ ਹੈ, ਬਜਟ ਬੰਦ ਕਰਨਾ, ਮੇਰਾ ਬਜਟ ਬੰਦ ਕਰੋ, budget chhadna, budget chadna, chhadna, budget band karna

# Section 117 after-care.
menu-aftercare = Section 117 after-care (ਹਸਪਤਾਲ ਤੋਂ ਬਾਅਦ ਦੀ ਦੇਖਭਾਲ) ਮੁਫ਼ਤ ਮਦਦ ਹੈ। ਇਹ ਹਸਪਤਾਲ ਵਿੱਚ ਰਹਿਣ ਤੋਂ ਬਾਅਦ ਮਿਲਦੀ ਹੈ, ਪਰ ਹਰ ਵਾਰ ਨਹੀਂ। ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?
    .title = Section 117 after-care
    .what = 117 after-care ਕੀ ਹੈ?
    .what-words = ਇਹ ਕੀ ਹੈ, ਕੀ ਹੈ, ਆਫਟਰਕੇਅਰ ਕੀ ਹੈ, eh ki hai, ki hai, aftercare ki hai, after care ki hai
    .who = After-care ਕਿਸ ਨੂੰ ਮਿਲਦੀ ਹੈ?
    .who-words = ਕਿਸ ਨੂੰ, ਕਿਸ ਨੂੰ ਮਿਲਦੀ ਹੈ, ਕਿਹੜੇ ਸੈਕਸ਼ਨ, ਕਿਹੜਾ ਸੈਕਸ਼ਨ, kis nu mildi hai, kisnu mildi, kehre section, kihre section
    .cost = ਖਰਚਾ ਅਤੇ ਕਿੰਨੇ ਸਮੇਂ ਲਈ
    .cost-words = ਖਰਚਾ, ਕਿੰਨਾ ਖਰਚਾ, ਕਿੰਨੀ ਦੇਰ, ਕਿੰਨਾ ਸਮਾਂ, ਕੀ ਇਹ ਮੁਫ਼ਤ ਹੈ, ਮੁਫਤ, ਮੁਫ਼ਤ, cost, kharcha, kinni der, kinna sama, muft, muft hai, ki eh muft hai
    .ended = ਜੇ after-care ਖਤਮ ਹੋਵੇ
    .prescriptions = ਪਰਚੀ ਅਤੇ ਦਵਾਈ
    .prescriptions-words = ਪਰਚੀ, ਦਵਾਈ, ਦਵਾਈਆਂ, ਗੋਲੀਆਂ, prescription, prescriptions, parchi, dawai, davai, dwaiyan, goliyan
    .budget = After-care ਅਤੇ ਬਜਟ
    .budget-words = ਬਜਟ, ਸਿਹਤ ਬਜਟ, ਕੀ ਮੈਨੂੰ ਬਜਟ ਮਿਲ ਸਕਦਾ, budget, health budget, sehat budget, bajat

# Money and prescriptions.
menu-money = ਪੈਸੇ ਅਤੇ ਦਵਾਈ ਦੀ ਪਰਚੀ (prescription)। ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?
    .title = ਪੈਸੇ ਅਤੇ ਦਵਾਈ ਦੀ ਪਰਚੀ
    .spend = ਬਜਟ ਕਿਸ 'ਤੇ ਖਰਚ ਹੋ ਸਕਦਾ ਹੈ?
    .spend-words = ਖਰਚ, ਖਰਚਣਾ, ਕਿੱਥੇ ਖਰਚ ਕਰਾਂ, ਕਿਸ ਤੇ ਖਰਚ, spend, kharch, kharchna, kithe kharch karan, kis te kharch
    .prescriptions = ਪਰਚੀ ਅਤੇ ਦਵਾਈ
    .prescriptions-words = ਪਰਚੀ, ਦਵਾਈ, ਦਵਾਈਆਂ, ਗੋਲੀਆਂ, prescription, prescriptions, parchi, dawai, davai, dwaiyan, goliyan
    .emergency = GP ਅਤੇ ਐਮਰਜੈਂਸੀ ਇਲਾਜ
    .emergency-words = ਜੀਪੀ, ਜੀ ਪੀ, ਡਾਕਟਰ, ਹਸਪਤਾਲ, gp, doctor, daktar, hospital, haspatal
    .manage = ਪੈਸੇ ਸੰਭਾਲਣ ਦੇ ਤਰੀਕੇ
    .manage-words = ਸੰਭਾਲਣਾ, ਪੈਸੇ ਸੰਭਾਲਣਾ, ਪੈਸੇ ਸੰਭਾਲਣੇ, ਤਰੀਕੇ, manage, paise sambhalna, sambhalna, tareeke, tarike
    .direct-payments = ਸਿਹਤ ਬਜਟ ਜਾਂ ਕੌਂਸਲ ਦਾ ਪੈਸਾ
    .direct-payments-words = ਕੌਂਸਲ ਦਾ ਪੈਸਾ, ਕੌਂਸਲ ਦੇ ਪੈਸੇ, ਫਰਕ, ਕੀ ਫਰਕ ਹੈ, ਸਿੱਧਾ ਭੁਗਤਾਨ, direct payment, direct payments, council da paisa, council de paise, farak, ki farak hai
    .aftercare-cost = ਕੀ after-care ਮੁਫ਼ਤ ਹੈ?
    .aftercare-cost-words = ਆਫਟਰਕੇਅਰ, ਆਫਟਰ ਕੇਅਰ, ਆਫਟਰਕੇਅਰ ਦਾ ਖਰਚਾ, aftercare, after-care, after care, aftercare da kharcha, aftercare muft hai
    .employing = ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਕੰਮ ਦਿਓ
    .top-ups = ਵਾਧੂ ਪੈਸੇ ਦੇਣਾ (top-ups)

# The care plan, and the people who help.
menu-plan = ਤੁਹਾਡੀ ਯੋਜਨਾ ਅਤੇ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਲੋਕ। ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?
    .title = ਮੇਰੀ ਯੋਜਨਾ, ਮੇਰੇ ਮਦਦਗਾਰ
    .care-plan = ਮੇਰੀ ਦੇਖਭਾਲ ਦੀ ਯੋਜਨਾ
    .care-plan-words = ਕੇਅਰ ਪਲਾਨ, ਦੇਖਭਾਲ ਯੋਜਨਾ, ਯੋਜਨਾ, ਮੇਰੀ ਯੋਜਨਾ, ਪਲਾਨ, ਮੇਰਾ ਪਲਾਨ, care plan, plan, my plan, mera plan, meri yojna, yojna
    .coordinator = ਮੇਰੀ ਦੇਖਭਾਲ ਕੌਣ ਸੰਭਾਲਦਾ ਹੈ?
    .coordinator-words = ਕੇਅਰ ਕੋਆਰਡੀਨੇਟਰ, ਕੀ ਵਰਕਰ, ਮੁੱਖ ਵਰਕਰ, ਕੌਣ ਜ਼ਿੰਮੇਵਾਰ ਹੈ, care co-ordinator, care coordinator, key worker, kaun zimmevar hai
    .decisions = ਫੈਸਲਾ ਕਰਨ ਵਿੱਚ ਮਦਦ
    .decisions-words = ਫੈਸਲਾ, ਫ਼ੈਸਲਾ, ਫੈਸਲੇ, ਫੈਸਲਾ ਕਰਨਾ, decide, decisions, faisla, faisle, faisla karna
    .medicine = ਦਵਾਈ ਛੱਡਣੀ
    .medicine-words = ਦਵਾਈ ਛੱਡਣੀ, ਦਵਾਈ ਛੱਡਣੀ ਹੈ, ਦਵਾਈ ਬੰਦ ਕਰਨੀ, ਦਵਾਈ ਬੰਦ ਕਰਨੀ ਹੈ, ਦਵਾਈ ਨਹੀਂ ਲੈਣੀ, dawai chhadni, dawai chadni hai, dawai band karni hai, dawai nahi laini
    .moving = ਘਰ ਬਦਲਣਾ
    .moving-words = ਘਰ ਬਦਲਣਾ, ਘਰ ਬਦਲ ਰਿਹਾ ਹਾਂ, ਘਰ ਬਦਲ ਰਹੀ ਹਾਂ, ਨਵਾਂ ਪਤਾ, ghar badalna, ghar badal riha han, ghar badal rahi han, nava pata
    .deciding = ਕਿਸੇ ਹੋਰ ਲਈ ਫੈਸਲਾ ਕਰਨਾ
    .carers = ਪਰਿਵਾਰਕ ਦੇਖਭਾਲ: ਮਦਦ
    .person = ਕੀ ਕਿਸੇ ਨਾਲ ਗੱਲ ਹੋ ਸਕਦੀ ਹੈ?
    .person-words = ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ, ਟੀਮ ਦਾ ਕੋਈ ਬੰਦਾ, tuhadi team vichon koi, team da koi banda

# Something went wrong.
menu-wrong = ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ ਕਿ ਕੁਝ ਗਲਤ ਹੋਇਆ। ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?
    .title = ਕੁਝ ਗਲਤ ਹੋਇਆ ਹੈ
    .refused = ਮੈਨੂੰ ਨਾਂਹ ਕਹਿ ਦਿੱਤੀ ਗਈ
    .refused-words = ਨਾਂਹ ਕਰ ਦਿੱਤੀ, ਨਾਂਹ ਕਹਿ ਦਿੱਤੀ, ਉਨ੍ਹਾਂ ਨੇ ਨਾਂਹ ਕਹੀ, ਮਨ੍ਹਾ ਕਰ ਦਿੱਤਾ, ਇਨਕਾਰ, refused, naah kar ditti, nah kar ditti, mana kar ditta, inkar
    .complain = ਮੈਂ ਸ਼ਿਕਾਇਤ ਕਰਨੀ ਹੈ
    .complain-words = ਸ਼ਿਕਾਇਤ, ਸ਼ਕਾਇਤ, ਸ਼ਿਕਾਇਤ ਕਰਨੀ ਹੈ, complain, complaint, shikayat, shikait, shikayat karni hai
    .charged = After-care ਦਾ ਬਿੱਲ ਜਾਂ ਅੰਤ
    .charged-words = ਬਿੱਲ, ਬਿਲ, ਬਿੱਲ ਆਇਆ ਹੈ, ਪੈਸੇ ਮੰਗ ਰਹੇ ਹਨ, ਉਹ ਬੰਦ ਕਰ ਰਹੇ ਹਨ, bill, charged, bill aya hai, paise mang rahe han, oh band kar rahe han
    .chemist = ਕੈਮਿਸਟ ਨੇ ਪੈਸੇ ਲਏ
    .chemist-words = ਕੈਮਿਸਟ, ਫਾਰਮੇਸੀ, ਪਰਚੀ, ਦਵਾਈ, chemist, pharmacy, prescription, parchi, dawai, davai
    .no-worker = ਮੈਨੂੰ key worker ਦਾ ਪਤਾ ਨਹੀਂ
    .no-worker-words = ਕੀ ਵਰਕਰ, ਮੁੱਖ ਵਰਕਰ, ਕੇਅਰ ਕੋਆਰਡੀਨੇਟਰ, ਵਰਕਰ ਦਾ ਪਤਾ ਨਹੀਂ, key worker, care co-ordinator, care coordinator, no key worker, worker da pata nahi
    .plan = ਮੇਰੀ ਯੋਜਨਾ ਠੀਕ ਨਹੀਂ ਚੱਲ ਰਹੀ
    .plan-words = ਯੋਜਨਾ, ਮੇਰੀ ਯੋਜਨਾ, ਪਲਾਨ, ਮੇਰਾ ਪਲਾਨ, ਰੀਵਿਊ, ਕੋਈ ਯੋਜਨਾ ਨਹੀਂ, plan, my plan, mera plan, no plan, review, meri yojna, plan theek nahi
    .give-up = ਮੈਂ ਆਪਣਾ ਬਜਟ ਛੱਡਣਾ ਹੈ
    .give-up-words = ਬਜਟ ਛੱਡਣਾ, ਛੱਡਣਾ, ਛਡਣਾ ਹੈ, ਬਜਟ ਬੰਦ ਕਰਨਾ, ਮੇਰਾ ਬਜਟ ਬੰਦ ਕਰੋ, budget chhadna, budget chadna, chhadna, budget band karna
    .died = ਕੋਈ ਗੁਜ਼ਰ ਗਿਆ ਹੈ
    .died-words = ਮੌਤ, ਗੁਜ਼ਰ ਗਏ, ਗੁਜ਼ਰ ਗਿਆ

# Find out more, contact us.
menu-find-out = ਹੋਰ ਜਾਣੋ। ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
    .title = ਹੋਰ ਜਾਣੋ, ਸੰਪਰਕ ਕਰੋ
    .read = ਹੋਰ ਕਿੱਥੇ ਪੜ੍ਹ ਸਕਦੇ ਹਾਂ
    .read-words = ਪੜ੍ਹੋ, ਪੜ੍ਹਨਾ, ਪੜਨਾ, ਵੈੱਬਸਾਈਟ, ਵੈਬਸਾਈਟ, ਪਰਚੇ, read, websites, website, factsheets, parhna, kithe parhan
    .call = ਫ਼ੋਨ ਨੰਬਰ ਅਤੇ ਸਮਾਂ
    .call-words = ਫ਼ੋਨ, ਫੋਨ, ਨੰਬਰ, ਫ਼ੋਨ ਨੰਬਰ, ਫੋਨ ਨੰਬਰ, ਸਮਾਂ, ਟਾਈਮ, phone, number, hours, phone number, nambar, time, sama
    .course = Peer leadership ਕੋਰਸ
    .course-words = ਕੋਰਸ, ਪੀਅਰ ਲੀਡਰਸ਼ਿਪ, course, kors, peer leadership
    .who-reads = ਇਹ ਚੈਟ ਕੌਣ ਪੜ੍ਹ ਸਕਦਾ ਹੈ
    .privacy = ਇਹ ਬੌਟ ਅਤੇ ਪਰਦੇਦਾਰੀ
    .privacy-words = ਪਰਦੇਦਾਰੀ, ਨਿੱਜਤਾ, ਗੁਪਤ, ਪ੍ਰਾਈਵੇਸੀ, ਕੀ ਇਹ ਗੁਪਤ ਹੈ, ਇਸ ਬੌਟ ਬਾਰੇ, privacy, pardedari, gupt, ki eh gupt hai, is bot bare
