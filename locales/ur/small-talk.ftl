# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    ہیلو۔ میں ایک بوٹ ہوں۔ اپنے لفظوں میں سوال لکھیں، یا لکھیں: مینو۔
    .words =
        السلام علیکم, اسلام علیکم, سلام, ہیلو, ہائے, آداب, صبح بخیر, شام بخیر, کیا حال
        ہے, کیسے ہیں, کیسے ہو, hello, hi, salam, salaam, assalam o alaikum,
        assalamualaikum, aslam o alaikum, aoa, asalam alaikum, kya haal hai, kaise ho,
        kese ho, adaab

# Thanks and praise.
small-talk-thanks =
    کوئی بات نہیں۔ اگر آپ مزید جاننا چاہیں تو پوچھ لیں۔ آپ یہ بھی لکھ سکتے ہیں: مینو۔
    .words =
        شکریہ, بہت شکریہ, بہت بہت شکریہ, آپ کا شکریہ, مہربانی, بہت مہربانی, جزاک اللہ,
        مدد کا شکریہ, ٹھیک ہے شکریہ, shukria, shukriya, bahut shukria, bohat shukria,
        bohot shukriya, meherbani, mehrbani, jazakallah, jazak allah, thanks, thank you

# Somebody says good night. $number-emergency and -samaritans are numbers.
small-talk-night =
    شب بخیر۔ میں ایک بوٹ ہوں، اور آپ مجھے کسی بھی وقت لکھ سکتے ہیں۔

    اگر رات مشکل ہو جائے تو Samaritans (بات سننے والا خیراتی ادارہ) کو { -samaritans } پر فون کریں۔ یہ کسی بھی وقت اور مفت ہے۔ یا لکھیں: فوری۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔
    .words =
        شب بخیر, شب خیر, گڈ نائٹ, سونے جا رہا ہوں, سونے جا رہی ہوں, میں سونے جا رہا ہوں,
        میں سونے جا رہی ہوں, shab bakhair, shab khair, shabba khair, sone ja raha hun,
        sone ja rahi hun, good night

# Somebody says sorry, or never mind.
small-talk-sorry =
    معافی کی کوئی بات نہیں۔ جتنا وقت چاہیے، لیں۔
    .words =
        معاف کریں, معاف کیجیے, معافی چاہتا ہوں, معافی چاہتی ہوں, معذرت, سوری, غلطی ہو
        گئی, میری غلطی ہے, کوئی بات نہیں, رہنے دیں, چھوڑیں, maaf karen, maaf kijiye,
        maafi, mazrat, sorry, ghalti ho gai, rehne den, koi baat nahi

# Somebody says all right, or thinks aloud.
small-talk-ok =
    ٹھیک ہے۔ آپ مجھ سے کسی بھی وقت اور پوچھ سکتے ہیں، یا لکھیں: مینو۔
    .words =
        ٹھیک ہے, ٹھیک, اچھا, جی اچھا, اوکے, سمجھ گیا, سمجھ گئی, سمجھ آ گئی, ایک منٹ, ذرا
        رکیں, theek hai, thik hai, theek, acha, achha, ok, okay, samajh gaya, samajh
        gai, ek minute, aik minute

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    میں ایک بوٹ ہوں، انسان نہیں۔ میں { $helpline } کی طرف سے جواب دیتا ہوں۔ کسی انسان سے بات کرنے کے لیے لکھیں: بات۔
    .words =
        کون, کون ہے, کون ہیں, آپ کون ہیں, تم کون ہو, کون بات کر رہا ہے, کیا آپ بوٹ ہیں,
        کیا آپ روبوٹ ہیں, کیا آپ انسان ہیں, کیا یہ مشین ہے, کیا یہ بوٹ ہے, کوئی ہے, کوئی
        ہے وہاں, کیا کوئی ہے, کیا کوئی پڑھ رہا ہے, کیا میں انسان سے بات کر رہا ہوں, کیا
        میں انسان سے بات کر رہی ہوں, بوٹ, روبوٹ, kaun, kon, kaun hai, kon hai, aap kaun
        hain, aap kon hain, tum kaun ho, kya aap insaan hain, kya aap insan hain, kya ye
        bot hai, kya ye machine hai, koi hai, koi hai wahan

# One little word, which may be the beginning of any question.
small-talk-unfinished =
    جواب ڈھونڈنے کے لیے مجھے چند اور لفظ چاہییں۔ مثلاً: بجٹ کس کو ملتا ہے؟ یا لکھیں: مینو۔
    .words =
        کیا, کیوں, کیسے, کب, کہاں, کتنا, کتنے, کون سا, کون سی, اور, پھر, پھر کیا, اب
        کیا, kya, kyun, kyu, kaise, kab, kahan, kitna, phir, phir kya, ab kya

# What the bot can do, and how it works.
small-talk-abilities =
    میں NHS (سرکاری صحت سروس) کے personal health budgets (صحت کے ذاتی بجٹ) اور section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) کے بارے میں سوالوں کے جواب دیتا ہوں۔ اپنے لفظوں میں سوال لکھیں، یا سب موضوع دیکھنے کے لیے لکھیں: مینو۔ کسی انسان سے بات کرنے کے لیے لکھیں: بات۔
    .words =
        آپ کیا کر سکتے ہیں, تم کیا کر سکتے ہو, آپ کیا جانتے ہیں, آپ میری کیا مدد کر سکتے
        ہیں, میں کیا پوچھ سکتا ہوں, میں کیا پوچھ سکتی ہوں, یہ کیسے کام کرتا ہے, میں کیا
        کروں, کیا لکھوں, میرا ایک سوال ہے, مجھے ایک سوال پوچھنا ہے, مجھے معلومات چاہییں,
        مجھے مشورہ چاہیے, aap kya kar sakte hain, main kya karun, kya likhun, mera ek
        sawal hai, mujhe maloomat chahiye

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    میں چاہتا ہوں کہ آپ کو صحیح جگہ مل جائے۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔ ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔

    ابھی مدد پانے کے اور طریقوں کے لیے لکھیں: فوری۔ کسی انسان کے لیے لکھیں: بات۔ جو میں جانتا ہوں وہ دیکھنے کے لیے لکھیں: مینو۔ یا چند لفظوں میں بتائیں کہ بات کیا ہے۔
    .words =
        مجھے مدد چاہیے جی, کیا آپ میری مدد کر سکتے ہیں, کیا آپ مدد کر سکتے ہیں, کوئی
        میری مدد کرے, مجھے سمجھ نہیں آ رہا کیا کروں, سمجھ نہیں آتا کیا کروں, مجھے ایک
        مسئلہ ہے, مجھے ڈر لگ رہا ہے, مجھے ڈر لگتا ہے, میں پریشان ہوں, میں بہت پریشان
        ہوں, کوئی میری مدد نہیں کرتا, main pareshan hun, main bohat pareshan hun, mujhe
        dar lag raha hai, mujhe dar lagta hai, samajh nahi aa raha kya karun, mujhe ek
        masla hai

# Somebody is angry with the bot.
small-talk-unkind =
    مجھے افسوس ہے کہ میں آپ کے کام نہ آ سکا۔ کسی انسان سے بات کرنے کے لیے لکھیں: بات۔ جو میں جانتا ہوں وہ دیکھنے کے لیے لکھیں: مینو۔
    .words =
        بیکار, بے کار, بالکل بیکار, آپ بیکار ہیں, کوئی فائدہ نہیں, اس سے مدد نہیں ملی,
        یہ کام نہیں کرتا, فضول, بکواس, پاگل, بے وقوف, آپ نہیں سمجھتے, میں نے یہ نہیں
        پوچھا, میں نے یہ نہیں پوچھا تھا, چھوڑ دو مجھے, bekar, bakwas, fazool, koi faida
        nahi, ye kaam nahi karta

# Somebody does not understand what was said or asked.
small-talk-explain =
    مجھے افسوس ہے کہ بات واضح نہیں۔ کون سے لفظ مشکل ہیں؟ وہ لکھیں، مثلاً: Continuing Healthcare کیا ہے؟

    اگر میں نے آپ سے کچھ پوچھا ہو تو آپ یہ بھی بتا سکتے ہیں کہ آپ کو یقین نہیں۔ کسی ایڈوائزر سے پوچھنے کے لیے لکھیں: بات۔
    .words =
        مجھے سمجھ نہیں آئی, سمجھ نہیں آئی, مجھے سمجھ نہیں آیا, سمجھ نہیں آیا, میں نہیں
        سمجھا, میں نہیں سمجھی, اس کا کیا مطلب ہے, اس کا مطلب کیا ہے, کیا مطلب, مطلب,
        مطلب کیا, یہ کیا ہے, سمجھائیں, سمجھا دیں, آسان لفظوں میں, آسان الفاظ میں, آسان
        لفظوں میں بتائیں, بہت مشکل ہے, مشکل ہے, مشکل لفظ, samajh nahi aai, samajh nahi
        aayi, samajh nahi aya, kya matlab, is ka kya matlab hai, iska kya matlab hai,
        matlab, ye kya hai, samjha den, asaan lafzon mein, mushkil hai

# Another language, or little English. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-language =
    میں انگریزی سب سے اچھی سمجھتا ہوں۔ صحت کی مدد کے لیے { $number-nhs-111 } پر فون کریں اور اپنی زبان کا نام انگریزی میں بتائیں، مثلاً: Urdu۔ آپ ترجمان (interpreter) مانگ سکتے ہیں، یعنی ایسا شخص جو آپ کی زبان بولتا ہو۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں اور اپنی زبان کا نام بتائیں۔

    کوئی ایسا شخص جس پر آپ کو بھروسا ہو، آپ کی طرف سے ہماری مشورے کی لائن پر فون کر سکتا ہے: { $phone }۔
    .words = کیا آپ اردو بولتے ہیں, مجھے اردو میں بات کرنی ہے, مجھے انگریزی نہیں آتی, میری انگریزی کمزور ہے, ترجمان چاہیے, مجھے ترجمان چاہیے, کوئی اردو بولنے والا ہے, mujhe english nahi aati, mujhe angrezi nahi aati, meri english kamzor hai, tarjuman chahiye, mujhe tarjuman chahiye

# Is it private, who can see it.
small-talk-private =
    جب آپ مجھ سے بات کرتے ہیں تو کوئی انسان ساتھ نہیں پڑھتا۔ میں آپ کی کیئر ٹیم (دیکھ بھال کی ٹیم)، کونسل، پولیس یا کسی اور کو نہیں بتاتا۔ مگر جو کوئی آپ کا Telegram کھول سکتا ہے، وہ یہ چیٹ دیکھ سکتا ہے۔

    عام طور پر میں نہیں جان سکتا کہ آپ کون ہیں یا کہاں ہیں۔ اس لیے میں آپ کے پاس مدد نہیں بھیج سکتا۔ براہ کرم اپنا نام، پتہ یا NHS number (این ایچ ایس نمبر) نہ لکھیں۔ مجھے ان کی ضرورت نہیں۔

    اگر آپ کسی ایڈوائزر سے بات کریں تو ہماری ٹیم وہ پڑھ سکتی ہے۔ اگر کسی کو نقصان پہنچ سکتا ہو تو شاید انہیں دوسروں کو بتانا پڑے۔ ہم کیا رکھتے ہیں، یہ دیکھنے کے لیے لکھیں: /privacy۔ اسے مٹانے کے لیے لکھیں: /forget
    .title = یہ چیٹ کون پڑھ سکتا ہے
    .words =
        کیا یہ پرائیویٹ ہے, کیا یہ راز میں ہے, کیا یہ راز رہے گا, یہ کون پڑھتا ہے, کون
        پڑھتا ہے, یہ کون دیکھ سکتا ہے, کون دیکھ سکتا ہے, کون پڑھ سکتا ہے, کیا کسی کو پتہ
        چلے گا, کیا آپ کسی کو بتائیں گے, کیا آپ میرے ڈاکٹر کو بتائیں گے, کیا آپ جانتے
        ہیں میں کون ہوں, کیا آپ کو پتہ ہے میں کہاں ہوں, میرا ڈیٹا مٹا دیں, سب مٹا دیں,
        سب کچھ مٹا دیں, kya ye private hai, ye kaun parhta hai, kaun parh sakta hai, kya
        kisi ko pata chalega, kya aap kisi ko bataenge, mera data mita den, sab mita den

# Deaf, or cannot or will not phone. $phone is the number
# of the helpline, $form is the address of the form or none. Do not name Relay UK for our own
# number before somebody has tried it: see docs/content-review.md. -shout is in urgent.ftl.
# "I cant talk on the phone" itself is left to the topics, which know who was in danger before.
small-talk-deaf =
    یہ دیکھنے کے لیے کہ آپ یہاں کسی ایڈوائزر کو لکھ سکتے ہیں یا نہیں، لکھیں: بات۔ ہمارے ایڈوائزر (مشورہ دینے والے) کا فون نمبر بھی ہے: { $phone }۔ کوئی ایسا شخص جس پر آپ کو بھروسا ہو، آپ کی طرف سے فون کر سکتا ہے۔{ $form ->
        [none] {""}
       *[other] {" "}آپ ہمیں اس فارم سے بھی لکھ سکتے ہیں: { $form }
    }

    کیا آپ خطرے میں ہیں، یا ابھی مدد چاہیے؟ { -shout } پر SHOUT لکھ کر ٹیکسٹ (SMS) بھیجیں۔ یہ مفت ہے، دن ہو یا رات۔ فون کے بغیر اور طریقوں کے لیے لکھیں: فوری۔
    .words =
        میں بہرا ہوں, میں بہری ہوں, مجھے سنائی نہیں دیتا, مجھے کم سنائی دیتا ہے, میں سن
        نہیں سکتا, میں سن نہیں سکتی, میں فون نہیں کر سکتا, میں فون نہیں کر سکتی, میں فون
        پر بات نہیں کر سکتا, میں فون پر بات نہیں کر سکتی, مجھے فون پسند نہیں, مجھے فون
        پر بات کرنا پسند نہیں, میرے پاس فون نہیں, میں لکھنا چاہتا ہوں, میں لکھنا چاہتی
        ہوں, کیا میں لکھ سکتا ہوں, کیا میں لکھ سکتی ہوں, بغیر فون کے, فون کے بغیر, main
        phone nahi kar sakta, main phone nahi kar sakti, phone par baat nahi kar sakta,
        phone par baat nahi kar sakti, mujhe sunai nahi deta, phone ke baghair, kya main
        likh sakta hun, kya main likh sakti hun

# What is 111. $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-nhs-111 =
    { $number-nhs-111 } NHS (سرکاری صحت سروس) کا فون نمبر ہے۔ یہ اس وقت کے لیے ہے جب آپ کی طبیعت خراب ہو یا ذہنی صحت کی فوری مدد چاہیے ہو۔ یہ مفت ہے اور دن رات کھلا ہے۔ ذہنی صحت کے لیے ذہنی صحت (mental health) کا آپشن چنیں۔

    اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔ اور 117 فون نمبر نہیں ہے: section 117 ہسپتال کے بعد کی دیکھ بھال کا قانون ہے۔

# Signing up with a GP, or getting an appointment. Nothing is known here but where to ask.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-gp =
    میں آپ کو GP (فیملی ڈاکٹر) کے پاس رجسٹر نہیں کر سکتا اور نہ اپائنٹمنٹ لے سکتا ہوں۔ براہ کرم کسی GP کے کلینک سے پوچھیں۔ اگر اس میں مسئلہ ہو تو Patient Advice and Liaison Service (PALS) NHS کے مسئلوں میں آپ کی مدد کر سکتی ہے۔

    GP کو دکھانا مفت ہے۔ اگر آپ کی طبیعت خراب ہو اور سمجھ نہ آئے کہ کیا کریں تو { $number-nhs-111 } پر فون کریں۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔ کسی ایڈوائزر سے پوچھنے کے لیے لکھیں: بات۔

# Words that only an adviser can explain. $phone is the number of the helpline, $hours its hours.
small-talk-adviser =
    میرے پاس اس کا ایسا جواب نہیں جس پر مجھے یقین ہو۔ ہمارے ایڈوائزر انسان ہیں اور آپ ان سے پوچھ سکتے ہیں: { $phone }۔ اوقات یہ ہیں: { $hours }۔ کیا آپ یہاں کسی ایڈوائزر سے لکھ کر بات کر سکتے ہیں، یہ دیکھنے کے لیے لکھیں: بات۔

    Advocate (آپ کی بات پہنچانے والا مددگار) وہ ہے جو آپ کو اپنی بات کہنے میں مدد دے۔ ان کی کئی قسمیں ہیں۔ آپ کی ٹیم بتا سکتی ہے کہ آپ کے علاقے میں کیا ہے۔

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    میں صرف NHS (سرکاری صحت سروس) کے personal health budgets (صحت کے ذاتی بجٹ) اور section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) کے بارے میں جانتا ہوں۔ میں PIP یا Universal Credit جیسے benefits (سرکاری مالی امداد) کے بارے میں نہیں جانتا۔ میں یہ بھی نہیں جانتا کہ بجٹ کا ان سے کیا تعلق ہے۔

    براہ کرم اس دفتر سے پوچھیں جو یہ امداد دیتا ہے۔ آپ ہمارے ایڈوائزر سے بھی پوچھ سکتے ہیں کہ کیا وہ مدد کر سکتے ہیں۔ لکھیں: بات۔
    .words = pip, universal credit, بینیفٹس, بینیفٹ, benefits

# What to take, how much, and what goes with what. Never say here what a medicine does.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-dose =
    میں طبی مشورہ نہیں دے سکتا، اس لیے میں نہیں بتا سکتا کہ کیا لیں یا کتنا لیں۔ براہ کرم فارماسسٹ، اپنے GP (فیملی ڈاکٹر) یا اپنی ذہنی صحت کی ٹیم سے پوچھیں۔

    اگر آپ کی طبیعت خراب ہو یا دوا ختم ہو گئی ہو تو دن ہو یا رات { $number-nhs-111 } پر فون کریں۔ اگر آپ نے دوا زیادہ لے لی ہو یا کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔
    .words = کیا میں دو لے سکتا ہوں, کیا میں دو لے سکتی ہوں, کتنی گولیاں لوں, کتنی دوا لوں, دوا ختم ہو گئی, میری دوا ختم ہو گئی, میری دوائی ختم ہو گئی, میں دوا لینا بھول گیا, میں دوا لینا بھول گئی, kitni goliyan loon, kitni dawa loon, dawa khatam ho gayi, meri dawai khatam ho gayi

# Somebody has no home, no money or no food. Nothing is known here but that advisers can be asked.
# $number-emergency comes from helpline.toml.
small-talk-need =
    مجھے افسوس ہے کہ حالات اتنے مشکل ہیں۔ میں صرف NHS (سرکاری صحت سروس) کے personal health budgets (صحت کے ذاتی بجٹ) اور section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) کے بارے میں جانتا ہوں۔ میں گھر، کھانے یا گزارے کے پیسوں میں مدد نہیں کر سکتا۔

    کیا آپ کے پاس گھر نہیں، یا گھر چھن سکتا ہے؟ اپنی council (مقامی حکومت) سے مدد مانگیں، اور بیمار ہوں تو بتائیں۔ اگر آپ کو section 117 after-care کا حق ہے تو اپنی ذہنی صحت کی ٹیم کو بھی بتائیں۔ اس میں مدد والا گھر بھی شامل ہو سکتا ہے۔

    ہمارے ایڈوائزر انسان ہیں۔ آپ ان سے پوچھ سکتے ہیں کہ اس میں کون مدد کرتا ہے۔ لکھیں: بات۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔
    .words = میرے پاس پیسے نہیں, میرے پاس پیسے نہیں ہیں, کھانے کو کچھ نہیں, میرے پاس کھانا نہیں, میرا گھر نہیں, میرے پاس گھر نہیں, میں بے گھر ہوں, مجھے پیسے چاہئیں, مجھے گھر چاہیے, mere paas paise nahi, mere paas paise nahi hain, khane ko kuch nahi, mere paas ghar nahi, main beghar hoon

# Somebody cannot see or tap, or does not know how to choose.
small-talk-typing =
    یہاں آپ سب کچھ لکھ کر کر سکتے ہیں۔ کچھ چننے کے لیے اس کا نمبر یا اس کے لفظ لکھیں۔ سب آپشن دوبارہ دیکھنے کے لیے لکھیں: دوبارہ۔ کم پڑھنا ہو تو لکھیں: مختصر۔

    میں صرف لکھ سکتا ہوں، بول نہیں سکتا۔ کسی انسان سے بات کرنے کے لیے لکھیں: بات۔ فوری مدد کے لیے لکھیں: فوری۔
    .words = مجھے بٹن نظر نہیں آتے, بٹن نہیں ہیں, بٹن کہاں ہیں, مجھے بٹن نظر نہیں آ رہے, میں دیکھ نہیں سکتا, میں دیکھ نہیں سکتی, مجھے نظر نہیں آتا, لکھائی چھوٹی ہے, میں بٹن نہیں دبا سکتا, میں بٹن نہیں دبا سکتی, کیسے چنوں, mujhe button nazar nahi aate, button nahi hain, button kahan hain, main dekh nahi sakta, main dekh nahi sakti, mujhe nazar nahi aata, kaise chunu

# Somebody asks whether it is true, or wants a promise.
small-talk-sure =
    میں ایک بوٹ ہوں، اور میں سوال غلط سمجھ سکتا ہوں۔ آپ کی ٹیم کیا فیصلہ کرے گی، اس کا وعدہ میں نہیں کر سکتا۔

    یقین کے لیے اپنی NHS ٹیم سے پوچھیں۔ یا کسی ایڈوائزر سے پوچھیں، لکھیں: بات۔
    .words = کیا آپ کو یقین ہے, کیا یہ سچ ہے, پکا, kya yeh sach hai, pakka

# Somebody asks how long something takes, and not what. Nothing is known here about that.
small-talk-wait =
    میں نہیں جانتا کہ آپ کو کتنا انتظار کرنا پڑے گا۔ بجٹ، پلان کے دوبارہ جائزے یا جواب کے لیے اپنی NHS ٹیم سے پوچھیں کہ وہ آپ کو کب بتائیں گے۔

    ابھی کوئی ایڈوائزر ہے یا نہیں، یہ دیکھنے کے لیے لکھیں: بات۔ اگر انتظار نہیں ہو سکتا تو لکھیں: فوری۔
    .words = کتنا انتظار کرنا ہوگا, کتنا انتظار, کتنی دیر لگے گی, کتنا وقت لگے گا, کب تک انتظار, kitna intezar, kitni der lagegi, kitna waqt lagega

# When somebody would rather not answer, where "not sure" is no choice: how old they are.
small-talk-rather-not = کوئی بات نہیں۔ آپ کا جواب دینا ضروری نہیں۔ کچھ سوالوں میں آگے بڑھنے کے لیے جواب چاہیے ہوتا ہے۔ انہیں چھوڑنے کے لیے لکھیں: مینو۔ کسی ایڈوائزر سے پوچھنے کے لیے لکھیں: بات۔
    .words = نہیں بتانا چاہتا, نہیں بتانا چاہتی, میں نہیں بتاؤں گا, میں نہیں بتاؤں گی, nahi batana chahta, nahi batana chahti

# Somebody says how bad they feel, and asks nothing. $number-emergency and $number-nhs-111 come
# from helpline.toml, -samaritans from urgent.ftl.
small-talk-low =
    مجھے افسوس ہے کہ ابھی آپ کے لیے سب اتنا مشکل ہے۔ میں ایک بوٹ ہوں، اس لیے انسان کی جگہ نہیں لے سکتا۔ اگر آپ ابھی کسی سے بات کرنا چاہیں تو Samaritans (بات سننے والا خیراتی ادارہ) کو { -samaritans } پر فون کریں۔ یہ کسی بھی وقت اور مفت ہے۔

    ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔

    ہماری ٹیم سے بات کرنے کے لیے لکھیں: بات۔ یا بتائیں کہ آپ کیا جاننا چاہتے ہیں۔ جتنا وقت چاہیے، لیں۔
    .words =
        میں اداس ہوں, میں بہت اداس ہوں, میں اکیلا ہوں, میں اکیلی ہوں, مجھے اکیلا پن لگتا
        ہے, میں بہت اکیلا ہوں, میں بہت اکیلی ہوں, میں رو رہا ہوں, میں رو رہی ہوں, رونا
        آتا ہے, مجھے رونا آتا ہے, میں تھک گیا ہوں, میں تھک گئی ہوں, نیند نہیں آتی, مجھے
        نیند نہیں آتی, دل اداس ہے, دل بہت اداس ہے, مجھے ڈپریشن ہے, main udaas hun, main
        bohat udaas hun, main akela hun, main akeli hun, main ro raha hun, main ro rahi
        hun, rona ata hai, main thak gaya hun, main thak gai hun, neend nahi aati, dil
        udaas hai, mujhe depression hai

# Somebody has lost a person, or an animal.
small-talk-loss =
    مجھے آپ کے صدمے کا بہت افسوس ہے۔ جتنا وقت چاہیے، لیں۔

    میں ایک بوٹ ہوں، لیکن ہمارے ایڈوائزر انسان ہیں۔ آپ انہیں { $phone } پر فون کر سکتے ہیں۔ اوقات یہ ہیں: { $hours }۔ کیا آپ یہاں کسی ایڈوائزر سے لکھ کر بات کر سکتے ہیں، یہ دیکھنے کے لیے لکھیں: بات۔

    اگر یہ بہت مشکل ہو جائے تو Samaritans (بات سننے والا خیراتی ادارہ) کو { -samaritans } پر فون کریں۔ یہ کسی بھی وقت اور مفت ہے۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔

    کیا ان کی دیکھ بھال میں کچھ غلط ہوا؟ ایڈوائزر آپ کو بتا سکتا ہے کہ شکایت کیسے کریں۔ مجھے معلوم نہیں کہ کسی کی وفات کے بعد بجٹ کا کیا ہوتا ہے۔ ان کی NHS ٹیم یا کسی ایڈوائزر سے پوچھیں۔
    .title = کسی کی وفات ہو گئی ہے
    .words =
        میری امی فوت ہو گئیں, امی فوت ہو گئیں, میری امی کا انتقال ہو گیا, امی کا انتقال
        ہو گیا, میرے ابو فوت ہو گئے, ابو فوت ہو گئے, میرے ابو کا انتقال ہو گیا, ابو کا
        انتقال ہو گیا, میرے شوہر فوت ہو گئے, میرے شوہر کا انتقال ہو گیا, میری بیوی فوت
        ہو گئی, میری بیوی کا انتقال ہو گیا, میرا بیٹا فوت ہو گیا, میری بیٹی فوت ہو گئی,
        میرا بھائی فوت ہو گیا, میری بہن فوت ہو گئی, ammi ka inteqal ho gaya, abu ka
        inteqal ho gaya, shohar ka inteqal ho gaya, ammi faut ho gain, abu faut ho gaye
