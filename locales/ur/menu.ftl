# The main menu and the menus under it. Each .name is a button, .name-words are other
# words people type for it, and .title is a short name for the menu. No variables.

# The main menu.
menu-main = میں آپ کی کس بات میں مدد کروں؟ کوئی بٹن دبائیں، یا اپنا سوال لکھیں۔
    .title = مین مینو
    .budgets = صحت کے ذاتی بجٹ
    .budgets-words = بجٹ, صحت کا بجٹ, صحت کے بجٹ, ذاتی بجٹ, budget, budgets, health budgets, personal budgets, sehat ka budget, sehat ke budget, zati budget
    .aftercare = ہسپتال کے بعد دیکھ بھال (117)
    .aftercare-words = after-care, aftercare, after care, آفٹر کیئر, ہسپتال کے بعد, بعد کی دیکھ بھال, hospital ke baad, haspatal ke baad, dekh bhal, dekhbhal
    .money = پیسے اور دوا کے نسخے
    .money-words = پیسے, پیسہ, پیسا, رقم, خرچہ, خرچے, money, costs, paise, paisay, paisa, raqam, kharcha
    .could-i = کیا مجھے بجٹ مل سکتا ہے؟
    .could-i-words = مجھے مل سکتا ہے, کیا مجھے ملے گا, سوال شروع کریں, could i, mujhe mil sakta hai, kya mujhe mil sakta hai, kya mujhe milega, sawal shuru karo
    .real-one = کیا یہ پیشکش اصلی بجٹ ہے؟
    .real-one-words = پیشکش, میری پیشکش, آفر, اصلی, کیا یہ اصلی ہے, بجٹ چیک کریں, check my offer, check my budget, asli, asli budget, kya ye asli hai, budget check
    .plan = میرا پلان اور میرے مددگار
    .plan-words = میرا پلان, پلان, میری مدد کون کرتا ہے, مددگار, my plan, mera plan, plan, meri madad kaun karta hai, kaun madad karta hai
    .wrong = کچھ غلط ہو گیا
    .wrong-words = مسئلہ, مسئلے, مسائل, غلط, شکایت, شکایتیں, problem, problems, masla, maslay, masle, ghalat, galat, shikayat, kuch ghalat ho gaya
    .find-out = مزید معلومات، رابطہ
    .find-out-words = معلومات, رابطہ, رابطہ کریں, مزید جانیں, contact, contact us, information, rabta, maloomat, malumat

# Personal health budgets.
menu-budgets = Personal health budgets (صحت کے ذاتی بجٹ)۔ آپ کو کیا معلوم کرنا ہے؟
    .title = صحت کے ذاتی بجٹ
    .what = صحت کا بجٹ کیا ہے؟
    .what-words = کیا ہے, یہ کیا ہے, یہ کیا ہوتا ہے, what is it, kya hai, ye kya hai, yeh kya hai, ye kya hota hai
    .who = بجٹ کس کو مل سکتا ہے؟
    .who-words = کس کو ملتا ہے, کس کو مل سکتا ہے, کون لے سکتا ہے, kis ko milta hai, kisko milta hai, kis ko mil sakta hai, kon le sakta hai, kaun le sakta hai
    .spend = بجٹ کس پر خرچ ہو سکتا ہے؟
    .spend-words = خرچ, خرچ کرنا, کیا خریدیں, spend, spending, kharch, kharch karna, kya khariden
    .features = چھ اہم باتیں
    .features-words = اہم باتیں, چھ باتیں, خصوصیات, features, key features, six features, aham batein, ahem batein, chay batein
    .continuing-care = مسلسل دیکھ بھال (CHC)
    .continuing-care-words = مسلسل دیکھ بھال, سی ایچ سی, chc, continuing healthcare, continuing care, musalsal dekh bhal
    .wheelchair = وہیل چیئر کا بجٹ
    .wheelchair-words = وہیل چیئر, ویل چیئر, وہیل چیر, بگی, wheelchair, wheel chair, wheelchairs, buggy
    .direct-payments = صحت کا بجٹ یا کونسل کی رقم
    .direct-payments-words = کونسل کی رقم, کونسل کے پیسے, براہ راست ادائیگی, ڈائریکٹ پیمنٹ, فرق, direct payment, direct payments, council money, council ke paise, farq
    .give-up = اپنا بجٹ چھوڑنا
    .give-up-words = چھوڑنا, بجٹ چھوڑنا, بجٹ بند کرنا, give it up, chorna, chhorna, budget chorna, budget chhorna, budget band karna

# Section 117 after-care.
menu-aftercare = Section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) مفت مدد ہے۔ یہ ہسپتال میں کچھ طرح کے داخلوں کے بعد ملتی ہے۔ آپ کو کیا معلوم کرنا ہے؟
    .title = ہسپتال کے بعد دیکھ بھال (117)
    .what = 117 کی دیکھ بھال کیا ہے؟
    .what-words = کیا ہے, یہ کیا ہے, یہ کیا ہوتی ہے, what is it, kya hai, ye kya hai, yeh kya hai, aftercare kya hai
    .who = 117 کی دیکھ بھال کس کے لیے؟
    .who-words = کس کو ملتی ہے, کس کے لیے, کون سے سیکشن, who gets it, which sections, kis ko milti hai, kisko milti hai, kis ke liye, kon se section
    .cost = خرچ، اور کب تک ملتی ہے
    .cost-words = خرچ, کب تک, کتنی دیر, کیا مفت ہے, cost, how long, kharch, kab tak, kitni der, kya muft hai
    .ended = اگر after-care ختم کی جائے
    .prescriptions = نسخے اور دوا
    .prescriptions-words = نسخے, نسخہ, دوا, دوائی, دوائیں, گولیاں, prescription, prescriptions, medicine, tablets, nuskha, nuskhe, dawa, dawai, goliyan
    .budget = 117 کی دیکھ بھال اور بجٹ
    .budget-words = بجٹ, صحت کا بجٹ, کیا مجھے بجٹ ملے گا, budget, health budget, sehat ka budget, kya budget milega

# Money and prescriptions.
menu-money = پیسے اور دوا کے نسخے۔ آپ کو کیا معلوم کرنا ہے؟
    .title = پیسے اور دوا کے نسخے
    .spend = بجٹ کس پر خرچ ہو سکتا ہے؟
    .spend-words = خرچ, خرچ کرنا, کیا خریدیں, spend, spending, kharch, kharch karna, kya khariden
    .prescriptions = نسخے اور دوا
    .prescriptions-words = نسخے, نسخہ, دوا, دوائی, دوائیں, گولیاں, prescription, prescriptions, medicine, tablets, nuskha, nuskhe, dawa, dawai, goliyan
    .emergency = GP اور ایمرجنسی علاج
    .emergency-words = جی پی, ڈاکٹر, ہسپتال, gp, doctor, hospital, daktar, haspatal
    .manage = رقم سنبھالنے کے طریقے
    .manage-words = طریقے, سنبھالنا, رقم سنبھالنا, پیسے سنبھالنا, manage, tareeqe, tariqe, sambhalna, paise sambhalna
    .direct-payments = صحت کا بجٹ یا کونسل کی رقم
    .direct-payments-words = کونسل کی رقم, کونسل کے پیسے, براہ راست ادائیگی, ڈائریکٹ پیمنٹ, فرق, direct payment, direct payments, council money, council ke paise, farq
    .aftercare-cost = کیا 117 کی دیکھ بھال مفت ہے؟
    .aftercare-cost-words = after-care, aftercare, آفٹر کیئر, دیکھ بھال, دیکھ بھال کا خرچ, کیا مفت ہے, kya muft hai, dekh bhal, dekhbhal
    .employing = اگر آپ کسی کو نوکری دیں
    .top-ups = اضافی رقم دینا (top-ups)

# The care plan, and the people who help.
menu-plan = آپ کا پلان، اور آپ کی مدد کرنے والے لوگ۔ آپ کو کیا معلوم کرنا ہے؟
    .title = میرا پلان اور میرے مددگار
    .care-plan = میری دیکھ بھال کا پلان
    .care-plan-words = پلان, میرا پلان, کیئر پلان, دیکھ بھال کا پلان, care plan, plan, my plan, mera plan
    .coordinator = میری دیکھ بھال کا ذمہ دار کون؟
    .coordinator-words = ذمہ دار, کیئر کوآرڈینیٹر, کی ورکر, care co-ordinator, care coordinator, key worker, keyworker, zimedar, zimmedar
    .decisions = فیصلہ کرنے میں مدد
    .decisions-words = فیصلہ, فیصلے, فیصلہ کرنا, decide, decisions, faisla, faisle, faisla karna
    .medicine = دوا چھوڑنا
    .medicine-words = دوا چھوڑنا, دوا چھوڑنی ہے, دوا بند کرنا, دوا بند کرنی ہے, دوا نہیں لینی, dawa chorna, dawa chorni hai, dawai band karni hai, dawai nahi leni
    .moving = گھر بدلنا
    .moving-words = گھر بدلنا, گھر بدل رہے ہیں, گھر بدل رہا ہوں, گھر بدل رہی ہوں, نیا پتہ, شفٹ ہونا, ghar badalna, ghar badal raha hun, ghar badal rahi hun, naya pata, shift hona
    .deciding = کسی اور کے لیے فیصلہ کرنا
    .carers = دیکھ بھال کرنے والوں کی مدد
    .person = کیا انسان سے بات ہو سکتی ہے؟
    .person-words = ٹیم کا کوئی آدمی, آپ کی ٹیم میں سے کوئی, someone from your team, team ka koi banda

# Something went wrong.
menu-wrong = افسوس ہے کہ کچھ غلط ہو گیا۔ یہ کس بارے میں ہے؟
    .title = کچھ غلط ہو گیا
    .refused = مجھے انکار کیا گیا
    .refused-words = انکار, انکار کر دیا, منع کر دیا, منع کیا, refused, told no, inkar, inkaar, mana kar diya, mana kiya
    .complain = مجھے شکایت کرنی ہے
    .complain-words = شکایت, شکایت کرنا, شکایت کرنی ہے, complain, complaint, shikayat, shikayat karni hai
    .charged = 117: بل، یا مدد ختم
    .charged-words = بل, بل آیا ہے, مجھ سے پیسے مانگے, مدد ختم کر رہے ہیں, bill, bill aya hai, charged, paise mange, madad khatam kar rahe hain
    .chemist = کیمسٹ نے مجھ سے پیسے لیے
    .chemist-words = کیمسٹ, فارمیسی, نسخہ, دوا, دوائی, chemist, pharmacy, prescription, medicine, nuskha, dawa, dawai
    .no-worker = مجھے اپنا key worker نہیں پتا
    .no-worker-words = کی ورکر, کیئر کوآرڈینیٹر, key worker, keyworker, care co-ordinator, care coordinator, no key worker, key worker nahi hai
    .plan = میرا پلان ٹھیک نہیں چل رہا
    .plan-words = پلان, میرا پلان, کوئی پلان نہیں, جائزہ, plan, my plan, mera plan, review, jaiza
    .give-up = مجھے اپنا بجٹ چھوڑنا ہے
    .give-up-words = چھوڑنا, بجٹ چھوڑنا, بجٹ بند کرنا, give it up, chorna, chhorna, budget chorna, budget chhorna, budget band karna
    .died = کسی کی وفات ہو گئی ہے
    .died-words = وفات, انتقال, موت

# Find out more, contact us.
menu-find-out = مزید معلومات۔ آپ کو کیا چاہیے؟
    .title = مزید معلومات، رابطہ
    .read = مزید کہاں پڑھا جائے
    .read-words = پڑھنا, ویب سائٹ, ویب سائٹس, read, website, websites, factsheets, parhna
    .call = فون نمبر اور اوقات
    .call-words = فون, نمبر, فون نمبر, اوقات, ٹائم, phone, number, hours, timing, auqat
    .course = Peer leadership کورس
    .course-words = کورس, پیئر لیڈرشپ, course, peer leadership
    .who-reads = یہ چیٹ کون پڑھ سکتا ہے
    .privacy = یہ بوٹ اور رازداری
    .privacy-words = رازداری, پرائیویسی, اس بوٹ کے بارے میں, privacy, about this bot, raazdari, razdari
