# The questions "Could I have a personal health budget?" and where they end.

# First question. .title is on the button that starts these questions. No variables.
could-i-have-one-place =
    میں زیادہ سے زیادہ پانچ چھوٹے سوال پوچھوں گا۔ پھر میں بتا سکتا ہوں کہ کیا آپ کو personal health budget (صحت کا ذاتی بجٹ) لینے کا حق ہو سکتا ہے۔ آپ کسی بھی وقت رک سکتے ہیں۔

    آپ یہ کسی ایسے شخص کے لیے بھی کر سکتے ہیں جس کی آپ دیکھ بھال کرتے ہیں۔ تب اس کی طرف سے جواب دیں۔

    آپ NHS (سرکاری صحت سروس) کی دیکھ بھال کہاں لیتے ہیں؟
    .title = کیا مجھے بجٹ مل سکتا ہے؟
    .england = انگلینڈ میں
    .england-words = انگلینڈ, انگلستان, لندن, برمنگھم, مانچسٹر, بریڈفورڈ, لیڈز, لوٹن, england, london, birmingham, manchester, bradford, leeds, luton, england mein
    .wales = ویلز میں
    .wales-words = ویلز, کارڈف, سوانزی, wales, cardiff, swansea, wales mein
    .elsewhere = کسی اور جگہ
    .elsewhere-words = اسکاٹ لینڈ, سکاٹ لینڈ, گلاسگو, ایڈنبرا, شمالی آئرلینڈ, آئرلینڈ, کہیں اور, scotland, glasgow, edinburgh, northern ireland, ireland, kahin aur, kisi aur jagah
    .not-sure = مجھے یقین نہیں
    .not-sure-words = معلوم نہیں, پتا نہیں, پتہ نہیں, یقین نہیں, شاید, مجھے معلوم نہیں, مجھے پتا نہیں, میرا خیال ہے, not sure, dont know, maybe, pata nahi, maloom nahi, shayad, mujhe pata nahi, mera khayal hai

# Said after "not sure" to the first question, before the next question. No variables.
could-i-have-one-place-help =
    کوئی بات نہیں۔ اگر آپ کا GP (فیملی ڈاکٹر) یا آپ کا ہسپتال انگلینڈ میں ہے تو جواب انگلینڈ ہے۔

    میں انگلینڈ کے سوالوں کے ساتھ آگے چلتا ہوں۔ براہ کرم بعد میں اپنی NHS (سرکاری صحت سروس) ٹیم سے پوچھ لیں، کیونکہ دوسری جگہوں پر اصول مختلف ہیں۔

# Asks the age. In .retry, $from and $to are the smallest and the biggest number.
could-i-have-one-age =
    آپ کی عمر کتنی ہے؟ براہ کرم نمبر لکھیں۔

    میں یہ اس لیے پوچھتا ہوں کہ کچھ دیکھ بھال کا نام بچوں اور بالغوں کے لیے مختلف ہے۔
    .retry =
        براہ کرم عمر سالوں میں لکھیں، { $from } سے { $to } تک کا نمبر۔ اگر آپ کسی اور کی طرف سے جواب دے رہے ہیں تو اس کی عمر لکھیں۔

        بچہ ایک سال سے چھوٹا ہو تو 0 لکھیں۔ بتانا نہیں چاہتے؟ کسی بھی بالغ کے لیے 18 کافی ہے۔

# Question about Continuing Healthcare. No variables.
could-i-have-one-continuing-care =
    کیا آپ کو NHS Continuing Healthcare (CHC، مسلسل دیکھ بھال) ملتی ہے؟ بچے یا نوجوان کے لیے اسے Children's Continuing Care (بچوں کی مسلسل دیکھ بھال) کہتے ہیں۔

    یہ آپ کی دیکھ بھال کے لیے NHS (سرکاری صحت سروس) کی رقم ہے۔ یہ لوگوں کو ان کی سب ضرورتوں کے باقاعدہ جائزے کے بعد ملتی ہے۔
    .yes = ہاں
    .yes-words = جی, جی ہاں, ہاں جی, بالکل, yes, haan, han, ji, ji haan, haan ji, bilkul
    .no = نہیں
    .no-words = جی نہیں, نہیں جی, بالکل نہیں, no, nahi, nahin, ji nahi, bilkul nahi
    .not-sure = مجھے یقین نہیں
    .not-sure-words = معلوم نہیں, پتا نہیں, پتہ نہیں, یقین نہیں, شاید, مجھے معلوم نہیں, مجھے پتا نہیں, میرا خیال ہے, not sure, dont know, maybe, pata nahi, maloom nahi, shayad, mujhe pata nahi, mera khayal hai

# Said after "not sure" about Continuing Healthcare, before the next question. No variables.
could-i-have-one-continuing-care-help =
    کوئی بات نہیں۔ Continuing Healthcare (مسلسل دیکھ بھال) شروع ہونے سے پہلے لوگ آپ کے ساتھ آپ کی سب ضرورتیں دیکھتے ہیں۔ وہ ایک فارم استعمال کرتے ہیں جسے Decision Support Tool کہتے ہیں۔ آپ کی NHS (سرکاری صحت سروس) ٹیم بتا سکتی ہے کہ کیا آپ کے لیے ایسا ہوا تھا۔

    اگلا سوال یہ ہے۔

# Question about section 117 after-care. No variables.
could-i-have-one-aftercare =
    کیا آپ کو section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) ملتی ہے؟ یا کیا آپ کو کبھی ان sections (دفعات) میں سے کسی کے تحت ہسپتال میں روکا گیا تھا (section کیا گیا تھا)؟

    - section 3
    - section 37 یا 45A، عدالت کے حکم سے
    - section 47 یا 48، جیل سے

    اگر ان میں سے کوئی بات درست ہے تو جواب ہاں ہے۔ اگر آپ ابھی ان میں سے کسی section پر ہسپتال میں ہیں تو بھی جواب ہاں ہے۔
    .yes = ہاں
    .yes-words = جی, جی ہاں, ہاں جی, بالکل, yes, haan, han, ji, ji haan, haan ji, bilkul
    .no = نہیں
    .no-words = جی نہیں, نہیں جی, بالکل نہیں, no, nahi, nahin, ji nahi, bilkul nahi
    .not-sure = مجھے یقین نہیں
    .not-sure-words = معلوم نہیں, پتا نہیں, پتہ نہیں, یقین نہیں, شاید, مجھے معلوم نہیں, مجھے پتا نہیں, میرا خیال ہے, not sure, dont know, maybe, pata nahi, maloom nahi, shayad, mujhe pata nahi, mera khayal hai

# Said after "not sure" about after-care, before the next question. No variables.
could-i-have-one-aftercare-help =
    کوئی بات نہیں۔ یہ جاننا مشکل ہو سکتا ہے۔ آپ کے section (دفعہ) کا نمبر ہسپتال کے خطوں میں ہو سکتا ہے۔ آپ کی ذہنی صحت کی ٹیم بھی بتا سکتی ہے۔ صرف section 2، 4 یا 5 شمار نہیں ہوتا۔

    آخری سوال یہ ہے۔

# Question about wheelchair services. No variables.
could-i-have-one-wheelchair = کیا آپ NHS wheelchair service (سرکاری وہیل چیئر سروس) میں رجسٹرڈ ہیں؟ یا کیا کسی نے آپ کو وہاں بھیجا (refer کیا) ہے اور آپ اس کی شرطیں پوری کرتے ہیں؟
    .yes = ہاں
    .yes-words = جی, جی ہاں, ہاں جی, بالکل, yes, haan, han, ji, ji haan, haan ji, bilkul
    .no = نہیں
    .no-words = جی نہیں, نہیں جی, بالکل نہیں, no, nahi, nahin, ji nahi, bilkul nahi
    .not-sure = مجھے یقین نہیں
    .not-sure-words = معلوم نہیں, پتا نہیں, پتہ نہیں, یقین نہیں, شاید, مجھے معلوم نہیں, مجھے پتا نہیں, میرا خیال ہے, not sure, dont know, maybe, pata nahi, maloom nahi, shayad, mujhe pata nahi, mera khayal hai

# Said after "not sure" about the wheelchair service, before the result. No variables.
could-i-have-one-wheelchair-help = کوئی بات نہیں۔ اگر NHS (سرکاری صحت سروس) نے آپ کو وہیل چیئر یا خاص بگی (specialist buggy) دی ہے تو ان سے پوچھیں۔ وہ بتا سکتے ہیں کہ کیا آپ وہیل چیئر سروس میں رجسٹرڈ ہیں۔

# Ending: under 18, with Children's Continuing Care. $place is where the NHS care is: england or not-sure.
could-i-have-one-right-child =
    آپ کے جوابوں کے مطابق personal health budget (صحت کا ذاتی بجٹ) لینے کا قانونی حق ہے{ $place ->
        [not-sure] ، اگر NHS کی دیکھ بھال انگلینڈ میں ہے
       *[other] {""}
    }۔ وجہ Children's Continuing Care (بچوں کی مسلسل دیکھ بھال) ہے۔

    اب کیا کریں: NHS (سرکاری صحت سروس) کی جو ٹیم اس دیکھ بھال کا انتظام کرتی ہے، اسے بتائیں کہ آپ بجٹ چاہتے ہیں۔ گھر والے یا دیکھ بھال کرنے والے ٹیم کے ساتھ اس کا پلان بناتے ہیں۔ NHS پر لازم ہے کہ معلومات، مشورہ اور مدد دے۔

    اگر بجٹ موزوں نہ ہو تو NHS انکار کر سکتی ہے۔ تب وجہ پوچھیں۔

    میں ایک بوٹ ہوں، اس لیے یہ صرف رہنمائی ہے۔ آپ کی NHS ٹیم یقین سے بتا سکتی ہے۔

# Ending: an adult with NHS Continuing Healthcare. $place is england or not-sure.
could-i-have-one-right-adult =
    آپ کے جوابوں کے مطابق personal health budget (صحت کا ذاتی بجٹ) لینا آپ کا قانونی حق ہے{ $place ->
        [not-sure] ، اگر آپ کی NHS کی دیکھ بھال انگلینڈ میں ہے
       *[other] {""}
    }۔ وجہ NHS Continuing Healthcare (CHC، مسلسل دیکھ بھال) ہے۔

    اب کیا کریں: NHS (سرکاری صحت سروس) کی جو ٹیم اس دیکھ بھال کا انتظام کرتی ہے، اسے بتائیں کہ آپ بجٹ چاہتے ہیں۔ NHS پر لازم ہے کہ آپ کو معلومات، مشورہ اور مدد دے۔

    اگر بجٹ آپ کے لیے موزوں نہ ہو تو NHS انکار کر سکتی ہے۔ تب وجہ پوچھیں۔

    میں ایک بوٹ ہوں، اس لیے یہ صرف رہنمائی ہے۔ آپ کی NHS ٹیم یقین سے بتا سکتی ہے۔

# Ending: under 18, with section 117 after-care. $place is england or not-sure.
could-i-have-one-right-aftercare-young =
    آپ کے جوابوں کے مطابق آپ کو personal health budget (صحت کا ذاتی بجٹ) لینے کا قانونی حق ہو سکتا ہے{ $place ->
        [not-sure] ، اگر آپ کی NHS کی دیکھ بھال انگلینڈ میں ہے
       *[other] {""}
    }۔ وجہ section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) ہے۔ بچوں اور نوجوانوں کو بھی یہ حق ہے۔

    اب کیا کریں: اپنی ذہنی صحت کی ٹیم کو بتائیں کہ آپ بجٹ چاہتے ہیں۔ ماں، باپ یا دیکھ بھال کرنے والا پلان بنانے میں مدد کر سکتا ہے۔ اگر آپ ابھی ہسپتال میں ہیں تو after-care ہسپتال سے نکلنے پر شروع ہوتی ہے۔

    اگر بجٹ آپ کے لیے موزوں نہ ہو تو NHS (سرکاری صحت سروس) انکار کر سکتی ہے۔ تب وجہ پوچھیں۔

    میں ایک بوٹ ہوں، اس لیے یہ صرف رہنمائی ہے۔ آپ کی NHS ٹیم یقین سے بتا سکتی ہے۔

# Ending: an adult with section 117 after-care. $place is england or not-sure.
could-i-have-one-right-aftercare =
    آپ کے جوابوں کے مطابق آپ کو personal health budget (صحت کا ذاتی بجٹ) لینے کا قانونی حق ہو سکتا ہے{ $place ->
        [not-sure] ، اگر آپ کی NHS کی دیکھ بھال انگلینڈ میں ہے
       *[other] {""}
    }۔ وجہ section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) ہے۔

    اب کیا کریں: اپنی ذہنی صحت کی ٹیم کو بتائیں کہ آپ بجٹ چاہتے ہیں۔ اگر آپ ابھی ہسپتال میں ہیں تو after-care ہسپتال سے نکلنے پر شروع ہوتی ہے۔ اگر یہ بہت پہلے کی بات ہے تو پوچھیں کہ کیا آپ کی after-care کبھی ختم کی گئی تھی۔ اگر آپ کی کوئی ٹیم نہیں تو کسی ایڈوائزر (مشورہ دینے والے) سے بات کریں۔

    اگر بجٹ آپ کے لیے موزوں نہ ہو تو NHS (سرکاری صحت سروس) انکار کر سکتی ہے۔ تب وجہ پوچھیں۔

    میں ایک بوٹ ہوں، اس لیے یہ صرف رہنمائی ہے۔ آپ کی NHS ٹیم یقین سے بتا سکتی ہے۔

# Ending: uses NHS wheelchair services. $continuing-care and $aftercare are the answers
# given before: no or not-sure. $place is england or not-sure.
could-i-have-one-right-wheelchair =
    آپ کے جوابوں کے مطابق آپ کو personal wheelchair budget (وہیل چیئر کا ذاتی بجٹ) لینے کا قانونی حق ہو سکتا ہے{ $place ->
        [not-sure] ، اگر آپ کی NHS کی دیکھ بھال انگلینڈ میں ہے
       *[other] {""}
    }۔ یہ اس وقت کے لیے ہے جب آپ کو نئی وہیل چیئر یا خاص بگی (specialist buggy) چاہیے ہو۔

    اب کیا کریں: اپنی NHS (سرکاری صحت سروس) کی وہیل چیئر سروس سے personal wheelchair budget مانگیں۔

    { $continuing-care ->
        [not-sure] آپ کو Continuing Healthcare (مسلسل دیکھ بھال){ $aftercare ->
                [not-sure] {" "}یا section 117 after-care (ہسپتال کے بعد کی دیکھ بھال)
               *[other] {""}
            } کے بارے میں یقین نہیں تھا۔ براہ کرم اپنی NHS ٹیم سے پوچھیں۔ اس سے آپ کو ایک اور بجٹ کا حق مل سکتا ہے۔
       *[other] { $aftercare ->
                [not-sure] آپ کو section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) کے بارے میں یقین نہیں تھا۔ براہ کرم اپنی ذہنی صحت کی ٹیم سے پوچھیں۔ اس سے آپ کو ایک اور بجٹ کا حق مل سکتا ہے۔
               *[other] ہو سکتا ہے آپ کے علاقے میں صحت کے دوسرے بجٹ بھی ملتے ہوں۔ آپ اپنی NHS ٹیم سے پوچھ سکتے ہیں۔
            }
    }

    میں ایک بوٹ ہوں، اس لیے یہ صرف رہنمائی ہے۔ NHS یقین سے بتا سکتی ہے۔

# Ending: not sure about something, and no group fits for certain.
# $continuing-care, $aftercare and $wheelchair are the answers: no or not-sure.
# A line starts with {""} only to keep the line break in front of it.
could-i-have-one-find-out =
    میں ابھی نہیں بتا سکتا، کیونکہ آپ کو یقین نہیں تھا۔ براہ کرم اپنی NHS (سرکاری صحت سروس) ٹیم سے یہ پوچھیں:{ $continuing-care ->
        [not-sure] {""}
            - کیا مجھے NHS Continuing Healthcare (CHC، مسلسل دیکھ بھال) یا Children's Continuing Care (بچوں کی مسلسل دیکھ بھال) ملتی ہے؟
       *[other] {""}
    }{ $aftercare ->
        [not-sure] {""}
            - کیا مجھے section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) کا حق ہے؟
       *[other] {""}
    }{ $wheelchair ->
        [not-sure] {""}
            - کیا میں NHS wheelchair service (سرکاری وہیل چیئر سروس) میں رجسٹرڈ ہوں؟
       *[other] {""}
    }

    اگر جواب ہاں ہو تو آپ کو بجٹ کا قانونی حق ہو سکتا ہے۔ اگر جواب نہیں ہو تو ہو سکتا ہے کہ آپ کا علاقہ پھر بھی آپ کو بجٹ دے۔ اپنے مقامی integrated care board (ICB، علاقے کے صحت بورڈ) سے پوچھیں۔ یہ NHS کا وہ ادارہ ہے جو آپ کے علاقے میں دیکھ بھال کے پیسے دیتا ہے۔

    میں ایک بوٹ ہوں، اس لیے یہ صرف رہنمائی ہے۔

# Ending: in none of the three groups. No variables.
could-i-have-one-may-still-ask =
    آپ کے جوابوں کے مطابق آپ ان تین گروپوں میں سے کسی میں نہیں جنہیں قانونی حق ہے۔ مگر ہو سکتا ہے کہ آپ کو پھر بھی بجٹ مل جائے۔

    ہر علاقہ خود طے کرتا ہے کہ اور کس کو بجٹ مل سکتا ہے۔ اسے local offer (مقامی پیشکش) کہتے ہیں۔

    اب کیا کریں: اپنی NHS (سرکاری صحت سروس) ٹیم سے پوچھیں کہ کیا آپ جیسے لوگوں کو آپ کے علاقے میں بجٹ مل سکتا ہے۔ آپ اپنے مقامی integrated care board (ICB، علاقے کے صحت بورڈ) کی ویب سائٹ بھی دیکھ سکتے ہیں۔ یہ NHS کا وہ ادارہ ہے جو آپ کے علاقے میں دیکھ بھال کے پیسے دیتا ہے۔

    میں ایک بوٹ ہوں، اس لیے یہ صرف رہنمائی ہے۔

# Ending: Wales. No variables.
could-i-have-one-wales =
    معذرت، personal health budgets (صحت کے ذاتی بجٹ) صرف انگلینڈ میں ہیں۔

    Section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) ویلز میں بھی قانون ہے۔ اگر آپ کو ہسپتال میں روکا گیا تھا (section کیا گیا تھا) تو آپ کو مفت after-care کا حق ہو سکتا ہے۔ میں اس کے بارے میں اور بتا سکتا ہوں۔

    ویلز میں دوسری مدد کے لیے براہ کرم اپنی مقامی NHS (سرکاری صحت سروس) ٹیم سے پوچھیں۔

# Ending: Scotland, Northern Ireland or another country. No variables.
could-i-have-one-elsewhere =
    معذرت، personal health budgets (صحت کے ذاتی بجٹ) صرف انگلینڈ میں ہیں۔ after-care (ہسپتال کے بعد کی دیکھ بھال) کا جو قانون میں جانتا ہوں، وہ انگلینڈ اور ویلز کا ہے۔

    آپ کی مقامی صحت کی ٹیم بتا سکتی ہے کہ جہاں آپ رہتے ہیں وہاں کیا مدد ملتی ہے۔
