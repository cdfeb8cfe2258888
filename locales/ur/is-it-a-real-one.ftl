# The six questions "Is what I am offered a real personal health budget?" and where they end.

# First question, with an introduction. .title is on the button that starts these questions.
is-it-a-real-one-centre =
    اصلی personal health budget (صحت کے ذاتی بجٹ) کی چھ اہم باتیں ہیں۔ میں ہر ایک کے بارے میں پوچھوں گا۔ اگر آپ کو معلوم نہ ہو تو کوئی بات نہیں۔

    سوال 1، کل 6: کیا آپ کا پلان بنانے میں سب سے اہم آپ ہیں؟ یعنی آپ اسے بنانے میں شامل ہیں، اور کون اس میں شامل ہو، یہ آپ کی رضامندی سے طے ہوتا ہے۔
    .title = کیا یہ پیشکش اصلی بجٹ ہے؟
    .yes = ہاں
    .yes-words = جی, جی ہاں, ہاں جی, بالکل, yes, haan, han, ji, ji haan, haan ji, bilkul
    .no = نہیں
    .no-words = جی نہیں, نہیں جی, بالکل نہیں, no, nahi, nahin, ji nahi, bilkul nahi
    .not-sure = مجھے یقین نہیں
    .not-sure-words = معلوم نہیں, پتا نہیں, پتہ نہیں, یقین نہیں, شاید, مجھے معلوم نہیں, مجھے پتا نہیں, میرا خیال ہے, not sure, dont know, maybe, pata nahi, maloom nahi, shayad, mujhe pata nahi, mera khayal hai

# Question 2: agreeing the goals. No variables.
is-it-a-real-one-goals = سوال 2، کل 6: کیا آپ اور پیشہ ور لوگ آپ کے مقاصد مل کر طے کرتے ہیں؟ مقاصد وہ ہیں جو آپ بہتر کرنا چاہتے ہیں، یا جو آپ کرنے کے قابل ہونا چاہتے ہیں (outcomes، نتائج)۔
    .yes = ہاں
    .yes-words = جی, جی ہاں, ہاں جی, بالکل, yes, haan, han, ji, ji haan, haan ji, bilkul
    .no = نہیں
    .no-words = جی نہیں, نہیں جی, بالکل نہیں, no, nahi, nahin, ji nahi, bilkul nahi
    .not-sure = مجھے یقین نہیں
    .not-sure-words = معلوم نہیں, پتا نہیں, پتہ نہیں, یقین نہیں, شاید, مجھے معلوم نہیں, مجھے پتا نہیں, میرا خیال ہے, not sure, dont know, maybe, pata nahi, maloom nahi, shayad, mujhe pata nahi, mera khayal hai

# Question 3: knowing the amount early. No variables.
is-it-a-real-one-amount = سوال 3، کل 6: کیا کسی نے آپ کو شروع ہی میں بتایا کہ اندازاً کتنی رقم ہے؟
    .yes = ہاں
    .yes-words = جی, جی ہاں, ہاں جی, بالکل, yes, haan, han, ji, ji haan, haan ji, bilkul
    .no = نہیں
    .no-words = جی نہیں, نہیں جی, بالکل نہیں, no, nahi, nahin, ji nahi, bilkul nahi
    .not-sure = مجھے یقین نہیں
    .not-sure-words = معلوم نہیں, پتا نہیں, پتہ نہیں, یقین نہیں, شاید, مجھے معلوم نہیں, مجھے پتا نہیں, میرا خیال ہے, not sure, dont know, maybe, pata nahi, maloom nahi, shayad, mujhe pata nahi, mera khayal hai

# Question 4: enough money. No variables.
is-it-a-real-one-enough = سوال 4، کل 6: کیا رقم آپ کے پلان کی ضرورتوں اور مقاصد کے لیے کافی ہے؟
    .yes = ہاں
    .yes-words = جی, جی ہاں, ہاں جی, بالکل, yes, haan, han, ji, ji haan, haan ji, bilkul
    .no = نہیں
    .no-words = جی نہیں, نہیں جی, بالکل نہیں, no, nahi, nahin, ji nahi, bilkul nahi
    .not-sure = مجھے یقین نہیں
    .not-sure-words = معلوم نہیں, پتا نہیں, پتہ نہیں, یقین نہیں, شاید, مجھے معلوم نہیں, مجھے پتا نہیں, میرا خیال ہے, not sure, dont know, maybe, pata nahi, maloom nahi, shayad, mujhe pata nahi, mera khayal hai

# Question 5: choosing how the money is managed. No variables.
is-it-a-real-one-manage =
    سوال 5، کل 6: کیا آپ چن سکتے ہیں کہ رقم کیسے سنبھالی جائے؟ تین طریقے ہیں:

    - رقم NHS (سرکاری صحت سروس) کے پاس رہتی ہے (notional budget)
    - رقم کسی دوسرے ادارے کے پاس رہتی ہے (third-party budget)
    - NHS رقم آپ کو دیتی ہے (direct payment، براہ راست ادائیگی)

    یہ طریقے ملائے بھی جا سکتے ہیں۔
    .yes = ہاں
    .yes-words = جی, جی ہاں, ہاں جی, بالکل, yes, haan, han, ji, ji haan, haan ji, bilkul
    .no = نہیں
    .no-words = جی نہیں, نہیں جی, بالکل نہیں, no, nahi, nahin, ji nahi, bilkul nahi
    .not-sure = مجھے یقین نہیں
    .not-sure-words = معلوم نہیں, پتا نہیں, پتہ نہیں, یقین نہیں, شاید, مجھے معلوم نہیں, مجھے پتا نہیں, میرا خیال ہے, not sure, dont know, maybe, pata nahi, maloom nahi, shayad, mujhe pata nahi, mera khayal hai

# Question 6: using the money in ways that make sense. No variables.
is-it-a-real-one-use = سوال 6، کل 6: کیا آپ رقم ایسے طریقوں سے اور ایسے وقت پر استعمال کر سکتے ہیں جو آپ کے لیے مناسب ہوں؟ یعنی جیسا آپ نے اپنے پلان میں طے کیا۔
    .yes = ہاں
    .yes-words = جی, جی ہاں, ہاں جی, بالکل, yes, haan, han, ji, ji haan, haan ji, bilkul
    .no = نہیں
    .no-words = جی نہیں, نہیں جی, بالکل نہیں, no, nahi, nahin, ji nahi, bilkul nahi
    .not-sure = مجھے یقین نہیں
    .not-sure-words = معلوم نہیں, پتا نہیں, پتہ نہیں, یقین نہیں, شاید, مجھے معلوم نہیں, مجھے پتا نہیں, میرا خیال ہے, not sure, dont know, maybe, pata nahi, maloom nahi, shayad, mujhe pata nahi, mera khayal hai

# Which features are missing. Shown when at least one answer was no.
# $centre, $goals, $amount, $enough, $manage and $use are the answers: yes, no or not-sure.
# A line starts with {""} only to keep the line break in front of it.
is-it-a-real-one-missing =
    شکریہ۔ آپ کے جوابوں کے مطابق کچھ کمی ہے:{ $centre ->
        [no] {""}
            - پلان بنانے میں سب سے اہم آپ نہیں ہیں۔
       *[other] {""}
    }{ $goals ->
        [no] {""}
            - آپ اور پیشہ ور لوگ آپ کے مقاصد مل کر طے نہیں کرتے۔
       *[other] {""}
    }{ $amount ->
        [no] {""}
            - کسی نے آپ کو شروع میں نہیں بتایا کہ اندازاً کتنی رقم ہے۔
       *[other] {""}
    }{ $enough ->
        [no] {""}
            - رقم آپ کی ضرورتوں اور مقاصد کے لیے کافی نہیں۔
       *[other] {""}
    }{ $manage ->
        [no] {""}
            - آپ نہیں چن سکتے کہ رقم کیسے سنبھالی جائے۔
       *[other] {""}
    }{ $use ->
        [no] {""}
            - آپ رقم ایسے طریقوں سے اور ایسے وقت پر استعمال نہیں کر سکتے جو آپ کے لیے مناسب ہوں۔
       *[other] {""}
    }

    اصلی personal health budget (صحت کے ذاتی بجٹ) میں چھ کی چھ اہم باتیں ہوتی ہیں۔

# Which features the person was not sure about. Follows the message above, or comes first
# when no answer was no. The variables are the same.
is-it-a-real-one-unsure =
    آپ کو ان باتوں کے بارے میں یقین نہیں تھا، اس لیے براہ کرم اپنی NHS (سرکاری صحت سروس) ٹیم سے پوچھیں:{ $centre ->
        [not-sure] {""}
            - کیا میرا پلان بنانے میں سب سے اہم میں خود ہوں؟
       *[other] {""}
    }{ $goals ->
        [not-sure] {""}
            - کیا ہم میرے مقاصد مل کر طے کرتے ہیں؟
       *[other] {""}
    }{ $amount ->
        [not-sure] {""}
            - اندازاً کتنی رقم ہے؟
       *[other] {""}
    }{ $enough ->
        [not-sure] {""}
            - کیا رقم میری ضرورتوں اور مقاصد کے لیے کافی ہے؟
       *[other] {""}
    }{ $manage ->
        [not-sure] {""}
            - کیا میں چن سکتا ہوں کہ رقم کیسے سنبھالی جائے؟
       *[other] {""}
    }{ $use ->
        [not-sure] {""}
            - کیا میں اسے ایسے طریقوں سے اور ایسے وقت پر استعمال کر سکتا ہوں جو میرے لیے مناسب ہوں؟
       *[other] {""}
    }

# Ending after the two messages above: what to do. No variables.
is-it-a-real-one-what-to-do =
    اب آپ یہ کر سکتے ہیں: یہ اپنی NHS (سرکاری صحت سروس) ٹیم یا اپنے care co-ordinator (دیکھ بھال کے ذمہ دار کارکن) کو دکھائیں۔ ہو سکتا ہے آپ اسے key worker کے نام سے جانتے ہوں۔ ہر بات کے بارے میں پوچھیں۔ اگر پلان ابھی بننا شروع ہوا ہے تو ہو سکتا ہے کچھ باتیں بعد میں آئیں۔

    اگر وہ انکار کریں تو لکھ کر وجہ بتانے کو کہیں۔ آپ انہیں دوبارہ دیکھنے کو کہہ سکتے ہیں، اور شکایت کر سکتے ہیں۔ آپ اس بارے میں کسی ایڈوائزر (مشورہ دینے والے) سے بات بھی کر سکتے ہیں۔

    میں ایک بوٹ ہوں، اس لیے یہ صرف رہنمائی ہے۔

# Ending: all six features are there. No variables.
is-it-a-real-one-all-there =
    آپ کے جوابوں کے مطابق چھ کی چھ اہم باتیں موجود ہیں۔ اصلی personal health budget (صحت کا ذاتی بجٹ) ایسا ہی ہوتا ہے۔

    اب آپ یہ کر سکتے ہیں: اپنے پلان کی نقل مانگیں اور اسے اپنے پاس رکھیں۔ اگر پلان آپ کی ضرورتوں کے مطابق نہ رہے تو آپ جائزے کا کہہ سکتے ہیں۔

    میں ایک بوٹ ہوں، اس لیے یہ صرف رہنمائی ہے۔
