# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = واپس جائیں
    .words =
        واپس, واپس جاؤ, واپس جانا ہے, پیچھے, پیچھے جائیں, پچھلا, back, go back, wapas, wapis, vapas, wapas jao,
        wapas jana hai, peeche, peche, pichla
line-menu = مین مینو
    .words =
        مینو, مینیو, مین مینیو, ہوم, مینو دکھائیں, شروع سے, شروع سے شروع, دوبارہ شروع, نئے سرے سے, منسوخ, کینسل,
        menu, main menu, home, menu dikhao, menu dikhaen, shuru se, dobara shuru, restart,
        start again, cancel
line-talk = کسی انسان سے بات کریں
    .words =
        انسان, کسی سے بات, مجھے کسی سے بات کرنی ہے, insaan, insan, insaan se baat karni hai,
        بات, بات کرنی ہے, بات کرنا ہے, بات کریں, انسان سے بات, آپ کی ٹیم سے بات, talk, talk to a person,
        mujhe insan se baat karni hai, mujhe insaan se baat karni hai, kisi se baat karni hai,
        mujhe kisi se baat karni hai, kisi insan se baat, mujhe baat karni hai,
        baat, bat karni hai, baat karni hai, baat karna hai, insan se baat, insaan se baat
line-urgent = فوری مدد
    .words =
        فوری, ایمرجنسی, ایمرجینسی, ہنگامی, ہنگامی مدد, بحران, urgent, urgent help, emergency, crisis,
        fori madad, fauri madad, foran madad, imergency, 999, 111
line-language = زبان بدلیں
    .words =
        زبان, زبانیں, دوسری زبان, زبان تبدیل کریں, language, languages, change language, other language,
        zaban, zuban, zaban badlo, zaban badlen, doosri zaban, dusri zaban
line-stop = رکیں اور چیٹ ختم کریں
    .words =
        رکیں, رکو, رک جائیں, بند, بند کریں, بند کرو, بس, ختم, ختم کریں, چیٹ ختم, چیٹ ختم کریں, چیٹ بند,
        چیٹ بند کریں, خدا حافظ, اللہ حافظ, stop, end, quit, exit, bye, goodbye, end chat, stop chat,
        ruko, band karo, band karen, bas, khatam, khatam karo, chat khatam, chat band, khuda hafiz,
        allah hafiz
line-shorter = مختصر جواب
line-longer = لمبے جواب
line-more = مزید پڑھیں
    .words =
        مزید, اور, اور بتائیں, مزید بتائیں, آگے, اگلا صفحہ, more, read more, tell me more, mazeed, mazid,
        aur, aur batao, aur bataen, aage, agla
line-carry-on = جہاں تھے وہیں سے جاری رکھیں
    .words =
        جاری, جاری رکھیں, آگے چلیں, دوبارہ, پھر سے, دہرائیں, پھر بتائیں, سوال کیا تھا, سوال دوبارہ, carry on,
        continue, repeat, again, jari, jari rakho, jari rakhen, aage chalo, dobara, phir se, phir batao,
        sawal kya tha

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    آپ کا مطلب مجھے ٹھیک سے سمجھ نہیں آیا۔ کیا یہ ان میں سے کوئی بات ہے؟

    اگر آپ کی طبیعت خراب ہو تو { $number-nhs-111 } پر فون کریں۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔

# After "no" to the question in line-did-you-mean.
line-none-of-these = ٹھیک ہے، یہ ان میں سے کوئی بات نہیں تھی۔ براہ کرم مجھ سے دوسرے لفظوں میں پوچھیں۔ کسی انسان سے بات کرنے کے لیے لکھیں: بات۔ جو کچھ میں جانتا ہوں، وہ سب دیکھنے کے لیے لکھیں: مینو۔

# After "yes" to it, when there is more than one topic.
line-which-one = آپ کا مطلب ان میں سے کون سی بات ہے؟ اسے دبائیں، یا اس کا نمبر لکھیں، مثلاً: 1۔
line-which-number = مجھے یقین نہیں کہ اس نمبر سے آپ کا کیا مطلب ہے۔ یہ میرے جوابوں میں سے ایک ہو سکتا ہے، یا میرے سوال میں آنے والا نمبر۔ براہِ کرم بٹن دبائیں، یا اپنا جواب لفظوں میں لکھیں۔

# Somebody asks to be called, and no adviser can be asked to. How to reach us comes below.
line-cannot-call = میں آپ کو فون نہیں کر سکتا، نہ فون کا وقت طے کر سکتا ہوں۔ آپ ہم سے اس طرح رابطہ کر سکتے ہیں۔

# After a command, such as /hours, that there is not. The menu or the open question follows.
line-unknown-command = میں یہ کمانڈ نہیں جانتا۔

# Before the greeting, when the first message was not understood.
line-not-understood-yet = معذرت، آپ کا پیغام مجھے سمجھ نہیں آیا۔ میں یہ کام کر سکتا ہوں۔

# Before a question that the person has not seen for a while: what they typed may be an
# answer to it.
line-question-again = مجھے یقین نہیں کہ یہ جواب تھا۔ میرا سوال دوبارہ یہ ہے۔

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = میرا خیال ہے آپ نے دو باتیں پوچھی ہیں۔ پہلی بات کا جواب یہ ہے۔ دوسری بات کے لیے پہلا بٹن دبائیں۔

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = جی، میں نے یہی پوچھا
    .words =
        ہاں, جی, جی ہاں, ہاں جی, ہاں یہی, یہی پوچھا, یہی پوچھا تھا, بالکل, صحیح, درست, ٹھیک ہے, yes, yeah,
        haan, han, haa, ji, jee, ji haan, ji han, haan ji, yehi, yahi, yahi pucha tha, bilkul, sahi, theek hai
line-asked-no = نہیں، کچھ اور پوچھا تھا
    .words =
        نہیں, نہی, نہ, جی نہیں, نہیں جی, یہ نہیں, یہ نہیں پوچھا, کچھ اور, کوئی نہیں, ان میں سے کوئی نہیں, غلط,
        no, nope, nahi, nahin, nai, nhi, na, ji nahi, ye nahi, yeh nahi, kuch aur, kuch or, koi nahi,
        ghalat, galat

# After the first of these buttons.
line-asked-thanks = بتانے کا شکریہ۔ ہم صرف آپ کا جواب گنتے ہیں۔ ہم آپ کے الفاظ نہیں رکھتے۔

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = معذرت۔ کیا یہ ان میں سے کوئی بات ہے؟ اگر نہیں تو براہ کرم مجھ سے دوسرے لفظوں میں پوچھیں، یا کسی انسان سے بات کریں۔

# line-did-you-mean once more, the second time in a row. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean-again =
    آپ کا مطلب مجھے اب بھی ٹھیک سے سمجھ نہیں آیا۔ کیا یہ ان میں سے کوئی بات ہے؟

    اگر نہیں تو آپ { $phone } پر کسی انسان سے بات کر سکتے ہیں۔ یا لکھیں: بات۔

    اگر آپ کی طبیعت خراب ہو تو { $number-nhs-111 } پر فون کریں۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔

# After an urgent text. $open says whether the advice line is open now, $opens when it opens,
# $closes when it closes.
line-urgent-hours =
    { $open ->
        [open] کوئی انسان یہ چیٹ نہیں پڑھتا۔ ہمارے ایڈوائزر (مشورہ دینے والے) آج { $closes } تک { $phone } پر آپ سے بات کر سکتے ہیں۔ وہ ایمرجنسی سروس نہیں ہیں۔
       *[other] کوئی انسان یہ چیٹ نہیں پڑھتا۔ ہماری ایڈوائس لائن (مشورے کی فون لائن) بند ہے۔ لائن { $opens } کھلے گی۔ اس سے پہلے وہاں کوئی جواب نہیں دے گا۔ براہ کرم ابھی اوپر والے نمبر استعمال کریں۔
    }

# The same while an adviser is there, and while the person waits for one.
line-urgent-adviser = ایک ایڈوائزر اس چیٹ میں موجود ہے، مگر ہو سکتا ہے کہ وہ یہ فوراً نہ دیکھے۔ ایڈوائزر ایمرجنسی سروس نہیں ہیں۔ براہ کرم ابھی اوپر والے نمبر استعمال کریں۔
line-urgent-waiting = ابھی تک کوئی ایڈوائزر نہیں آیا، اس لیے یہ ابھی کوئی نہیں پڑھ رہا۔ براہ کرم ایڈوائزر کا انتظار نہ کریں۔ ابھی اوپر والے نمبر استعمال کریں۔

# After an urgent text, when the person asked something in the same message. A button with
# the title of the answer follows.
line-urgent-asked = آپ نے مجھ سے ایک بات بھی پوچھی تھی۔ جب جواب چاہیے ہو تو بٹن دبائیں۔

# Above the buttons with the languages.
line-choose-language = آپ کو کون سی زبان چاہیے؟ کسی زبان کا بٹن دبائیں، یا اس کا نام لکھیں۔

# Under every message in a language, as long as no person has checked these words.
line-unchecked = یہ ترجمہ کسی انسان نے چیک نہیں کیا۔ اگر بات اہم ہو تو ہم سے پوچھیں۔

# Above a message there is only in English, for somebody who reads another language.
line-only-english = یہ میرے پاس صرف انگریزی میں ہے۔

# Under every message in another language than English, and above urgent texts, as long as
# nobody has checked the urgent texts in that language. In your language, put its own English
# name for the example: people who answer 111 and 999 know that word.
line-urgent-here = اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔ ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں۔ اپنی زبان کا نام انگریزی میں بتائیں، مثلاً: Urdu۔

# After a tap on a button from an earlier conversation.
line-old-button = یہ بٹن پہلے کی کسی چیٹ کا ہے اور اب کام نہیں کرتا۔ براہ کرم یہاں سے آگے چلیں۔

# When our team changed the questions, and the person was in the middle of them.
line-moved = ہم نے یہ سوال بدل دیے ہیں۔ ہو سکتا ہے کہ میں ان میں سے کوئی سوال دوبارہ پوچھوں۔

# When the person changed a message they had sent before.
line-edited = میں نے دیکھا کہ آپ نے ایک پیغام بدلا ہے۔ میں صرف نئے پیغام پڑھ سکتا ہوں، اس لیے براہ کرم اسے دوبارہ بھیجیں۔

# When the typed words fit none of the choices of a question. The question follows again.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-not-in-flow-choice =
    معذرت، یہ مجھے سمجھ نہیں آیا۔ براہ کرم کوئی بٹن دبائیں، یا اس کا نمبر یا اس پر لکھے ہوئے لفظ لکھیں۔

    اگر آپ کی طبیعت خراب ہو تو { $number-nhs-111 } پر فون کریں۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔
    .words = نہیں, نہ, کبھی نہیں, کوئی نہیں, لیکن, مگر, تقریباً, انکار, منع, مسترد, رد, ختم, بند, منسوخ, درخواست, دی ہے, انتظار, جانچ, اگر, یا, nahi, nahin, nai, kabhi nahi, lekin, magar, taqreeban, inkar, mana, mustarad, khatam, band, mansookh, darkhwast, intezar, intizar, janch, agar, ya

# While our database cannot be used: the answer comes when it can. $phone-link is the number
# of the helpline, $hours are its opening hours.
line-answer-later =
    معذرت، میں ابھی جواب نہیں دے سکتا۔ جیسے ہی ممکن ہوا، میں جواب دوں گا۔

    آپ ہماری ایڈوائس لائن (مشورے کی فون لائن) کو { $phone-link } پر فون بھی کر سکتے ہیں۔ لائن { $hours } کھلی ہوتی ہے۔

    ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔

# When so many messages came at once that older answers were left out.
line-not-each-answered = آپ نے ایک ساتھ بہت سے پیغام بھیجے۔ میں نے کچھ جواب چھوڑ دیے ہیں۔ اگر آپ کا جواب نہیں آیا تو براہ کرم دوبارہ پوچھیں۔

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = یہ ایک آزمائش ہے۔ ابھی تک کسی انسان نے چیک نہیں کیا کہ ہمارا فون نمبر صحیح ہے۔

# After /forget: everything kept about the person has been erased.
line-forgotten =
    آپ کے بارے میں جو کچھ میرے پاس تھا، وہ میں نے مٹا دیا ہے۔

    میں اس چیٹ کے پیغام نہیں مٹا سکتا۔ وہ آپ کے فون اور Telegram کے کمپیوٹروں پر رہتے ہیں۔ آپ Telegram میں یہ چیٹ ڈیلیٹ کر سکتے ہیں۔

    دوبارہ شروع کرنے کے لیے کچھ بھی لکھیں۔

# The commands that Telegram lists beside the place to type.
command-back = ایک قدم واپس جائیں
command-menu = مین مینو
command-talk = کسی انسان سے بات کریں
command-urgent = فوری مدد
command-language = زبان بدلیں
command-stop = چیٹ ختم کریں
command-privacy = میرے پاس آپ کے بارے میں کیا ہے
command-forget = جو میرے پاس آپ کے بارے میں ہے، وہ مٹائیں

# The bot's page on Telegram, before somebody writes: at most 512 characters.
bot-description =
    میں { $helpline } کا بوٹ ہوں۔ میں دن رات NHS (سرکاری صحت سروس) کے personal health budgets (صحت کے ذاتی بجٹ) اور section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) کے بارے میں سوالوں کے جواب دیتا ہوں۔ میں یہ بھی بتا سکتا ہوں کہ ایڈوائزر (مشورہ دینے والے) سے بات کیسے کریں۔

    میں انسان نہیں ہوں۔ اگر آپ کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔

# The same, at most 120 characters.
bot-short-description = NHS کے personal health budgets اور section 117 after-care کے بارے میں جواب۔ یہ بوٹ ہے، انسان نہیں۔

# Words that may stand beside the name of a language when somebody asks for it: "in Polish
# please". With any other word it is not taken: "I do not speak Polish".
language-beside = براہ, کرم, مہربانی, میں, کو, بات, کریں, کرنا, چاہتا, چاہتی, ہوں, مجھے, چاہیے, زبان, بدلیں, لکھیں, لکھنا, اب, سلام

# What this language is called, in this language.
line-language-name = اردو
    .words = urdu, urdoo, oordoo, اُردو, اردو زبان, ارود, urdu zaban, urdu language, in urdu, urdu mein, اردو میں

# A time of day. $hour is 0 to 23, $hour12 is 1 to 12, $half is am or pm, $minute is two
# digits, or none at the full hour.
clock = { $half ->
    [am] { $hour ->
        [0] رات
        [1] رات
        [2] رات
        [3] رات
       *[other] صبح
    }
    [pm] { $hour ->
        [12] دوپہر
        [13] دوپہر
        [14] دوپہر
        [15] دوپہر
        [16] شام
        [17] شام
        [18] شام
        [19] شام
       *[other] رات
    }
   *[other] { $half }
} { $minute ->
    [none] { $hour12 } بجے
   *[other] { $hour12 }:{ $minute } بجے
}

# When the helpline opens next. It comes after words like "It opens".
# $day is today, tomorrow or a weekday. $clock is a time such as 9:30am.
# $date is a date such as 4 January, or none when it is within the next six days.
opens =
    { $date ->
        [none] { $day ->
                [today] آج { $clock }
                [tomorrow] کل { $clock }
                [monday] پیر کو { $clock }
                [tuesday] منگل کو { $clock }
                [wednesday] بدھ کو { $clock }
                [thursday] جمعرات کو { $clock }
                [friday] جمعے کو { $clock }
                [saturday] ہفتے کو { $clock }
               *[sunday] اتوار کو { $clock }
            }
       *[other] { $day ->
                [today] آج { $clock }
                [tomorrow] کل { $clock }
                [monday] پیر { $date } کو { $clock }
                [tuesday] منگل { $date } کو { $clock }
                [wednesday] بدھ { $date } کو { $clock }
                [thursday] جمعرات { $date } کو { $clock }
                [friday] جمعہ { $date } کو { $clock }
                [saturday] ہفتہ { $date } کو { $clock }
               *[sunday] اتوار { $date } کو { $clock }
            }
    }

# When nobody knows when the line opens next. It comes after words like "It opens".
opens-unknown = کسی دن (مجھے ابھی معلوم نہیں کس دن)

# The opening hours of some days. $from and $to are times, $days are the days.
hours-range = { $days }، { $from } سے { $to } تک

# Days in a row. $first and $last are days of the week.
days-range = { $first } سے { $last } تک

# A day of the year. $day is a number, $month is the name of a month.
day-of-year = { $day } { $month }

# The days of the week.
weekday-monday = پیر
weekday-tuesday = منگل
weekday-wednesday = بدھ
weekday-thursday = جمعرات
weekday-friday = جمعہ
weekday-saturday = ہفتہ
weekday-sunday = اتوار

# The months.
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

# How people write numbers. Names from nought to nineteen, in order; then twenty to ninety.
number-units = صفر, ایک, دو, تین, چار, پانچ, چھ, سات, آٹھ, نو, دس, گیارہ, بارہ, تیرہ, چودہ, پندرہ, سولہ, سترہ, اٹھارہ, انیس
number-tens = بیس, تیس, چالیس, پچاس, ساٹھ, ستر, اسی, نوے
# How people name a choice by its place: "the second one", "the last". Then words that may
# stand beside it.
number-order = پہلا, دوسرا, تیسرا, چوتھا, پانچواں, چھٹا, ساتواں, آٹھواں
    .endings = واں
number-last = آخری
number-order-beside = والا, والی, جواب, بٹن, چاہیے, کو, میں, براہ, کرم, wala, wali, نمبر, شکریہ, number
# Words that may stand beside a number when somebody says how old they are. With any other
# word the number is not taken: "section 3" is not an age.
number-beside = میں, میرا, میری, میرے, مجھے, ہم, ہماری, وہ, یہ, اس, ان, اسکی, انکی, عمر, عمرہے, سال, سالہ, برس, کا, کی, کے, ہے, ہوں, ہیں, ہو, گیا, گئی, ہوگیا, اب, ابھی, اور, تقریبا, تقریباً, قریب, قریبا, لگ, بھگ, شاید, صرف, بس, نمبر, بیٹا, بیٹے, بیٹی, ماں, امی, ابو, والد, والدہ, شوہر, بیوی, ماما, پاپا, بچہ, بچے, بچی, بھائی, بہن, نانی, دادی, ساتھی, پارٹنر, اسکا, اسکے, انکا, انکے, ہمارا, ہمارے, اسے, انہیں, خیال, پورے, پوری, ٹھیک, بالکل, بھی, جواب, meri, mera, mere, main, mein, mai, me, hum, wo, woh, ye, yeh, us, uski, un, unki, umar, umr, age, aged, saal, sal, saaal, baras, year, years, yrs, old, ki, ka, ke, hai, he, hain, hun, hoon, ho, gaya, gayi, ab, abhi, aur, taqreeban, taqriban, takreeban, qareeb, qarib, shayad, sirf, beta, bete, beti, maa, ammi, abbu, abu, walid, walida, shohar, shauhar, biwi, bivi, bacha, bachi, bache, bhai, behen, bahen, behan, nani, dadi, saathi, partner, uska, uske, unka, unke, hamara, hamari, hamare, khayal, poore, pure, theek, bilkul, bhi, bas, jawab, i, am, im, is, my
