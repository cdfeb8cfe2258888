# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
adviser-consent =
    آپ یہاں، اسی چیٹ میں، کسی ایڈوائزر (مشورہ دینے والے) سے بات کر سکتے ہیں۔ براہ کرم پہلے یہ پڑھ لیں۔

    اگر آپ ہاں کہیں تو اس کے بعد آپ جو لکھیں، ہماری ٹیم وہ پڑھ سکتی ہے۔ ٹیم کو آپ کا نام یا نمبر نظر نہیں آتا۔ ٹیم کو نظر آتا ہے کہ آپ یہاں کون سے صفحے پڑھتے ہیں۔ اور یہ کہ آپ کی لکھی کوئی بات ہنگامی لگی یا نہیں۔

    Telegram بھی یہ چیٹ پڑھ سکتا ہے۔ یہ end-to-end encrypted (کہ صرف بھیجنے والا اور پانے والا پڑھ سکے) نہیں ہے۔ چیٹ ختم ہونے کے { $topic-days } دن بعد ہم اپنی کاپی مٹا دیتے ہیں۔

    آپ کی بات راز میں رہتی ہے، مگر کچھ صورتوں میں نہیں۔ اگر کسی کی جان خطرے میں ہو تو شاید ہمیں دوسروں کو بتانا پڑے۔ اگر کسی بچے یا بالغ کو نقصان پہنچنے کا خطرہ ہو، تب بھی یہی ہے۔

    کیا آپ کو فون پر بات کرنا زیادہ پسند ہے؟ { $phone-link } پر فون کریں۔

    کیا میں کسی ایڈوائزر کو بتا دوں کہ آپ یہاں ہیں؟
    .words = یہ کون پڑھے گا, یہ کون پڑھتا ہے, کون پڑھے گا, یہ کون دیکھے گا, کون دیکھ سکتا ہے, وہ کیا دیکھتے ہیں, کیا میرا نام نظر آتا ہے, کیا میرا نمبر نظر آتا ہے, کیا یہ راز میں رہے گا, کیا یہ پرائیویٹ ہے, کتنے دن رکھتے ہیں, پھر سے پڑھیں, kaun parhega, kon parhega, kya ye private hai
# The same in a few words, after the person asked something else in between.
adviser-ask-again = کیا آپ کو اب بھی ایڈوائزر سے لکھ کر بات کرنی ہے؟ کوئی بٹن دبائیں، یا لکھیں: ہاں، یا: نہیں۔
adviser-agree = جی، ایڈوائزر کو بتائیں
    .words =
        ہاں, جی, جی ہاں, ہاں جی, ٹھیک ہے, اوکے, ضرور, منظور ہے, مجھے منظور ہے, بالکل, yes, yes please, ok, okay,
        agree, haan, han, haa, ji, jee, ji haan, ji han, haan ji, theek hai, thik hai, zaroor, bilkul, manzoor hai
adviser-decline = نہیں، شکریہ
    .words =
        نہیں, نہی, نہ, جی نہیں, نہیں جی, ابھی نہیں, رہنے دیں, no, no thanks, nope, not now, nahi, nahin, nai, nhi,
        na, ji nahi, abhi nahi, rehne den

# They would rather not.
adviser-declined = کوئی بات نہیں۔ ہماری ٹیم میں سے کوئی یہ چیٹ نہیں دیکھتا۔ آپ مجھ سے پوچھ سکتے ہیں، یا { $phone-link } پر فون کر سکتے ہیں۔

# No adviser can be reached in this chat. $open says whether the advice line is open.
adviser-away =
    { $open ->
        [open] ابھی اس چیٹ میں ایڈوائزر (مشورہ دینے والے) سے بات نہیں ہو سکتی۔ براہ کرم { $phone-link } پر فون کریں۔ لائن آج { $closes } تک کھلی ہے۔
       *[other] ابھی اس چیٹ میں ایڈوائزر (مشورہ دینے والے) سے بات نہیں ہو سکتی۔ ہماری ایڈوائس لائن (مشورے کی فون لائن) { $opens } کھلے گی۔ نمبر یہ ہے: { $phone-link }۔
    }

# They are in the queue now. What they write is kept until an adviser comes. If none comes, it
# is erased.
adviser-waiting =
    میں نے اپنی ٹیم کے ایڈوائزروں کو بتا دیا ہے کہ آپ یہاں ہیں۔ { $ahead ->
        [0] اگلی باری آپ کی ہے۔
        [one] آپ سے پہلے 1 شخص ہے۔
       *[other] آپ سے پہلے { $ahead } لوگ ہیں۔
    } میں نہیں بتا سکتا کہ کتنا وقت لگے گا۔

    آپ ابھی لکھ سکتے ہیں کہ بات کس بارے میں ہے۔ میں اسے ایڈوائزر کے آنے تک رکھتا ہوں، پھر آگے پہنچا دیتا ہوں۔ اگر کوئی نہ آئے تو میں اسے مٹا دیتا ہوں۔ اگر آپ انتظار نہیں کرنا چاہتے تو لکھیں: انتظار نہیں۔

    اگر آپ کو فوراً مدد چاہیے تو براہ کرم انتظار نہ کریں۔ یہ بٹن دبائیں: { line-urgent }۔

    اگر آپ فون کرنا پسند کریں: { $phone-link }۔

# They are still in the queue. They are told this every few minutes.
adviser-still-waiting =
    آپ ابھی ایڈوائزر کے انتظار میں ہیں۔ { $ahead ->
        [0] اگلی باری آپ کی ہے۔
        [one] آپ سے پہلے 1 شخص ہے۔
       *[other] آپ سے پہلے { $ahead } لوگ ہیں۔
    } میں نہیں بتا سکتا کہ کتنا وقت لگے گا۔

    اگر آپ فون کرنا پسند کریں: { $phone-link }۔ اگر آپ انتظار نہیں کرنا چاہتے تو لکھیں: انتظار نہیں۔
    .words = کتنی دیر, اور کتنی دیر, کتنا وقت, کتنا وقت لگے گا, کتنا انتظار, میری باری کب, میری باری کب آئے گی, مجھ سے پہلے کتنے لوگ, کتنے لوگ ہیں, کوئی کب آئے گا, ایڈوائزر کب آئے گا, kitni der, kitna waqt lagega, meri bari kab, kitne log
adviser-stop-waiting = اب انتظار نہیں کرنا
    .words =
        منسوخ, کینسل, انتظار نہیں, انتظار نہیں کرنا, انتظار ختم, قطار چھوڑیں, رہنے دیں, cancel, cancel please, do not wait,
        never mind, intezar nahi, intezar nahi karna, intizar nahi karna, rehne den, rehne do, cancel karo

# What they wrote while they wait.
adviser-held = شکریہ۔ میں یہ ایڈوائزر کے لیے رکھ رہا ہوں۔ ابھی تک کسی ایڈوائزر نے یہ نہیں پڑھا۔ اگر آپ انتظار نہیں کرنا چاہتے تو لکھیں: انتظار نہیں۔
adviser-held-full = میں یہ پیغام نہیں رکھ سکا۔ میں ایڈوائزر کے لیے اس سے زیادہ نہیں رکھ سکتا۔ براہ کرم انتظار کریں، یا { $phone-link } پر فون کریں۔
adviser-held-changed = ایڈوائزر کے لیے رکھے ہوئے پیغام میں یہ تبدیلی کر دی گئی ہے۔

# They wait no longer.
adviser-cancelled =
    { $held ->
        [0] آپ اب انتظار میں نہیں ہیں۔
       *[other] آپ اب انتظار میں نہیں ہیں۔ انتظار کے دوران آپ نے جو لکھا، وہ آگے نہیں پہنچایا گیا۔ میں نے اسے مٹا دیا ہے۔
    } اب آپ جو لکھیں، ہماری ٹیم میں سے کوئی نہیں پڑھتا۔ دوبارہ ایڈوائزر سے بات کے لیے لکھیں: بات۔

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent.
adviser-not-taken =
    معذرت۔ ابھی کوئی ایڈوائزر فارغ نہیں ہے۔ آپ اب انتظار میں نہیں ہیں، اور اب آپ جو لکھیں، ہماری ٹیم میں سے کوئی نہیں پڑھتا۔{ $held ->
        [0] {""}
       *[other] {" "}انتظار کے دوران آپ نے جو لکھا، وہ آگے نہیں پہنچایا گیا۔ میں نے اسے مٹا دیا ہے۔
    }{ $urgent ->
        [yes] {""}

            اگر آپ خطرے میں ہیں تو براہ کرم انتظار نہ کریں۔ ابھی { $number-emergency } پر فون کریں۔ ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔
       *[no] {""}
    }

    براہ کرم ہمیں { $phone-link } پر فون کریں۔ یا ہم آپ کو فون کر سکتے ہیں۔ { $chat ->
        [open] آپ دوبارہ بھی ایڈوائزر سے بات کا کہہ سکتے ہیں: "{ line-talk }" دبائیں۔
       *[closed] فی الحال آپ یہاں دوبارہ ایڈوائزر سے بات کا نہیں کہہ سکتے۔
    }

# The line closed before an adviser could take them, or the team takes nobody new in this chat
# today. $open says whether the advice line is open for calls all the same.
adviser-line-closed =
    معذرت۔ { $open ->
        [open] فی الحال ہمارے ایڈوائزر اس چیٹ میں کسی نئے شخص سے بات نہیں کر سکتے۔
       *[other] ہماری ایڈوائس لائن (مشورے کی فون لائن) فی الحال بند ہو گئی ہے، اور کوئی ایڈوائزر نہیں آ سکا۔
    } اب آپ جو لکھیں، ہماری ٹیم میں سے کوئی نہیں پڑھتا۔{ $held ->
        [0] {""}
       *[other] {" "}انتظار کے دوران آپ نے جو لکھا، وہ آگے نہیں پہنچایا گیا۔ میں نے اسے مٹا دیا ہے۔
    }{ $urgent ->
        [yes] {""}

            اگر آپ خطرے میں ہیں تو براہ کرم انتظار نہ کریں۔ ابھی { $number-emergency } پر فون کریں۔ ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔
       *[no] {""}
    }

    { $open ->
        [open] براہ کرم ہمیں { $phone-link } پر فون کریں۔ لائن آج { $closes } تک کھلی ہے۔
       *[other] ہماری لائن { $opens } کھلے گی۔ نمبر یہ ہے: { $phone-link }۔
    } یا ہم آپ کو فون کر سکتے ہیں۔

# The adviser had to go, or does not answer, and nobody else is there. $can-call says whether we
# can call them.
adviser-nobody-else =
    { $silent ->
        [yes] { $adviser ->
                [none] معذرت، ایڈوائزر کا جواب نہیں آ رہا۔
               *[other] معذرت، { $adviser } کا جواب نہیں آ رہا۔
            }
       *[no] { $adviser ->
                [none] معذرت، ایڈوائزر کو جانا پڑا۔
               *[other] معذرت، { $adviser } کو جانا پڑا۔
            }
    } { $open ->
        [open] ابھی اس چیٹ میں کوئی اور یہ بات چیت نہیں سنبھال سکتا، اس لیے چیٹ ختم ہو گئی ہے۔
       *[other] اب ہم بند ہیں، اس لیے چیٹ ختم ہو گئی ہے۔
    } اب آپ جو لکھیں، ہماری ٹیم میں سے کوئی نہیں پڑھتا۔{ $urgent ->
        [yes] {""}

            اگر آپ خطرے میں ہیں تو براہ کرم انتظار نہ کریں۔ ابھی { $number-emergency } پر فون کریں۔ ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔
       *[no] {""}
    }

    { $open ->
        [open] براہ کرم ہمیں { $phone-link } پر فون کریں۔ لائن آج { $closes } تک کھلی ہے۔
       *[other] ہماری لائن { $opens } کھلے گی۔ نمبر یہ ہے: { $phone-link }۔
    }{ $can-call ->
        [yes] {" "}یا ہم آپ کو فون کر سکتے ہیں۔
       *[no] {""}
    }

# The team cannot be reached in this chat because of a fault on our side.
adviser-no-desk =
    معذرت۔ ہماری طرف کچھ خراب ہے، اور ابھی کوئی ایڈوائزر یہ چیٹ نہیں پڑھ سکتا۔{ $held ->
        [0] {""}
       *[other] {" "}انتظار کے دوران آپ نے جو لکھا، وہ آگے نہیں پہنچایا گیا۔ میں نے اسے مٹا دیا ہے۔
    }{ $urgent ->
        [yes] {""}

            اگر آپ خطرے میں ہیں تو براہ کرم انتظار نہ کریں۔ ابھی { $number-emergency } پر فون کریں۔ ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔
       *[no] {""}
    }

    براہ کرم { $phone-link } پر فون کریں۔ لائن { $hours } کھلی ہوتی ہے۔
adviser-call-me = براہ کرم مجھے فون کریں
    .words = مجھے فون کریں, مجھے کال کریں, فون کریں, کال کریں, کال بیک, call me, ring me, phone me, call me back, mujhe call karen, mujhe call karo, mujhe phone karen, mujhe phone karo, call karo, phone karo

# An adviser is there now.
adviser-joined =
    { $adviser ->
        [none] اب آپ کی بات ہماری ٹیم کے ایک ایڈوائزر (مشورہ دینے والے) سے ہو رہی ہے۔ آپ جو لکھیں، وہ ان تک پہنچتا ہے۔
       *[other] اب آپ کی بات { $adviser } سے ہو رہی ہے۔ یہ ہماری ٹیم میں ایڈوائزر ہیں۔ آپ جو لکھیں، وہ { $adviser } تک پہنچتا ہے۔
    }

    فوری مدد کے لیے آپ کسی بھی وقت نیچے کا بٹن دبا سکتے ہیں۔ چیٹ ختم کرنے کے لیے لکھیں: چیٹ ختم۔

# They tapped a button, or typed a command, menu or stop, while an adviser is there. Also after
# they said that they want to go on.
adviser-talking =
    { $adviser ->
        [none] آپ کی بات ایڈوائزر سے ہو رہی ہے۔ آپ جو لکھیں، وہ ان تک پہنچتا ہے۔
       *[other] آپ کی بات { $adviser } سے ہو رہی ہے۔ آپ جو لکھیں، وہ { $adviser } تک پہنچتا ہے۔
    } جو بٹن آپ دبائیں وہ میں آگے نہیں پہنچاتا۔

    ایڈوائزر سے چیٹ ختم کرنے کے لیے بٹن دبائیں یا لکھیں: چیٹ ختم۔ یا بس لکھتے رہیں۔
adviser-end = چیٹ ختم کریں
    .words = چیٹ ختم, چیٹ ختم کرو, چیٹ ختم کر دیں, چیٹ بند, چیٹ بند کریں, end chat, end the chat, chat khatam, chat khatam karo, chat khatam karen, chat band, chat band karo
adviser-stay = بات جاری رکھیں
    .words = جاری, جاری رکھیں, بات جاری, go on, carry on, jari rakhen, jari rakho, baat jari rakhen

# The person ended the chat. Two buttons follow: did it help?
adviser-ended =
    ایڈوائزر سے چیٹ ختم ہو گئی ہے۔ اب آپ کی بات پھر مجھ سے، یعنی بوٹ سے، ہے۔ اب آپ جو لکھیں، ہماری ٹیم میں سے کوئی نہیں پڑھتا۔

    کیا اس سے مدد ملی؟

# The adviser ended the chat.
adviser-closed =
    { $adviser ->
        [none] ایڈوائزر نے چیٹ ختم کر دی ہے۔
       *[other] { $adviser } نے چیٹ ختم کر دی ہے۔
    } اب آپ کی بات پھر مجھ سے، یعنی بوٹ سے، ہے۔ اب آپ جو لکھیں، ہماری ٹیم میں سے کوئی نہیں پڑھتا۔

    کیا اس سے مدد ملی؟

# The adviser ended the chat, and for some days no adviser can be asked for here.
adviser-blocked =
    { $chat ->
        [yes] { $adviser ->
                [none] ایڈوائزر نے چیٹ ختم کر دی ہے۔
               *[other] { $adviser } نے چیٹ ختم کر دی ہے۔
            }{" "}
       *[no] {""}
    }{ $days ->
        [one] 1 دن
       *[other] { $days } دن
    } تک یہاں ایڈوائزر سے لکھ کر بات نہیں ہو سکتی، اور آپ ہم سے فون کرنے کو بھی نہیں کہہ سکتے۔ آپ اب بھی مجھ سے پوچھ سکتے ہیں، اور { $phone-link } پر فون کر سکتے ہیں۔ فوری مدد ہمیشہ موجود ہے۔

# The block was taken back.
adviser-unblocked = اب آپ یہاں پھر ایڈوائزر سے لکھ کر بات کر سکتے ہیں۔ اس کے لیے لکھیں: بات۔

# They had everything erased. $state is waiting, talking or callback.
adviser-forgotten =
    { $state ->
        [talking] { $adviser ->
                [none] ایڈوائزر سے چیٹ ختم ہو گئی ہے۔
               *[other] { $adviser } سے چیٹ ختم ہو گئی ہے۔
            }
        [waiting] آپ اب ایڈوائزر کے انتظار میں نہیں ہیں۔
       *[callback] ہم آپ کو فون نہیں کریں گے۔
    } اب آپ جو لکھیں، ہماری ٹیم میں سے کوئی نہیں پڑھتا۔

# They want to talk to somebody, and are talking to an adviser already.
adviser-already =
    { $adviser ->
        [none] آپ کی بات پہلے ہی ایڈوائزر سے ہو رہی ہے۔ بس یہاں لکھیں، وہ ان تک پہنچ جائے گا۔
       *[other] آپ کی بات پہلے ہی { $adviser } سے ہو رہی ہے۔ بس یہاں لکھیں، وہ { $adviser } تک پہنچ جائے گا۔
    }

# The adviser had to go.
adviser-handed-back =
    { $adviser ->
        [none] معذرت، ایڈوائزر کو جانا پڑا۔
       *[other] معذرت، { $adviser } کو جانا پڑا۔
    } میں نے کسی اور ایڈوائزر کے لیے کہہ دیا ہے۔ { $ahead ->
        [0] اگلی باری آپ کی ہے۔
        [one] آپ سے پہلے 1 شخص ہے۔
       *[other] آپ سے پہلے { $ahead } لوگ ہیں۔
    } آپ نے پہلے جو لکھا، اگلا ایڈوائزر وہ پڑھ سکتا ہے۔ اگر آپ فون کرنا پسند کریں: { $phone-link }۔

# The adviser did not answer for a while.
adviser-silent =
    { $adviser ->
        [none] معذرت، ایڈوائزر کا جواب نہیں آ رہا۔
       *[other] معذرت، { $adviser } کا جواب نہیں آ رہا۔
    } میں نے کسی اور ایڈوائزر کے لیے کہہ دیا ہے۔ { $ahead ->
        [0] اگلی باری آپ کی ہے۔
        [one] آپ سے پہلے 1 شخص ہے۔
       *[other] آپ سے پہلے { $ahead } لوگ ہیں۔
    } آپ نے پہلے جو لکھا، اگلا ایڈوائزر وہ پڑھ سکتا ہے۔ اگر آپ فون کرنا پسند کریں: { $phone-link }۔

# Another team can help better.
adviser-transferred =
    { $adviser ->
        [none] ایڈوائزر نے ہماری ایک اور ٹیم سے کہا ہے کہ آپ سے بات کرے۔
       *[other] { $adviser } نے ہماری ایک اور ٹیم سے کہا ہے کہ آپ سے بات کرے۔
    } آپ نے پہلے جو لکھا، وہ اس ٹیم کو نظر نہیں آتا۔ آپ ابھی دوبارہ لکھ سکتے ہیں کہ بات کس بارے میں ہے۔ { $ahead ->
        [0] اگلی باری آپ کی ہے۔
        [one] آپ سے پہلے 1 شخص ہے۔
       *[other] آپ سے پہلے { $ahead } لوگ ہیں۔
    }

# They have not written for a while.
adviser-still-there =
    { $adviser ->
        [none] ایڈوائزر کو آپ کے جواب کا انتظار ہے۔
       *[other] { $adviser } کو آپ کے جواب کا انتظار ہے۔
    } کیا آپ ابھی یہاں ہیں؟ کوئی جلدی نہیں۔ اگر آپ کچھ نہ لکھیں تو میں { $minutes ->
        [one] 1 منٹ
       *[other] { $minutes } منٹ
    } میں چیٹ ختم کر دوں گا۔ { $chat ->
        [open] اس کے بعد آپ دوبارہ ایڈوائزر سے بات کا کہہ سکتے ہیں۔
       *[closed] اس وقت ہم اس چیٹ میں کسی نئے شخص سے بات نہیں کریں گے۔ آپ ہمیں { $phone-link } پر فون کر سکتے ہیں۔ ہماری لائن { $hours } کھلی ہوتی ہے۔
    }
adviser-ended-silent =
    آپ نے کچھ نہیں لکھا، اس لیے میں نے ایڈوائزر سے چیٹ ختم کر دی ہے۔ کوئی بات نہیں۔ اب آپ جو لکھیں، ہماری ٹیم میں سے کوئی نہیں پڑھتا۔ { $chat ->
        [open] آپ دوبارہ ایڈوائزر سے بات کا کہہ سکتے ہیں۔
       *[closed] { $open ->
                [open] ابھی ہم اس چیٹ میں کسی نئے شخص سے بات نہیں کر سکتے۔ آپ ہمیں آج { $closes } تک { $phone-link } پر فون کر سکتے ہیں۔
               *[other] ہماری لائن { $opens } کھلے گی۔ نمبر یہ ہے: { $phone-link }۔
            }
    }

# A photo, a voice message and so on. Words that came with it are passed on.
adviser-cannot-send = میں یہ ایڈوائزر تک نہیں پہنچا سکتا، صرف لکھے ہوئے الفاظ پہنچا سکتا ہوں۔ براہ کرم اسے لفظوں میں لکھیں، یا { $phone-link } پر فون کریں۔

# The team's side is not working.
adviser-not-reached = معذرت۔ آپ کی لکھی کوئی بات ہماری ٹیم تک نہیں پہنچی۔ براہ کرم اسے بعد میں دوبارہ بھیجیں، یا { $phone-link } پر فون کریں۔
adviser-slow = آپ نے جو لکھا، وہ ابھی ایڈوائزر کو نہیں ملا۔ اس وقت تھوڑی دیر لگ رہی ہے۔ اگر وہ نہ پہنچا تو میں آپ کو بتا دوں گا۔

# The adviser offers to call.
adviser-would-call =
    { $adviser ->
        [none] ایڈوائزر کی خواہش ہے کہ آپ سے فون پر بات ہو۔
       *[other] { $adviser } کی خواہش ہے کہ آپ سے فون پر بات ہو۔
    } کیا ہم آپ کو فون کر سکتے ہیں؟ اگر ہاں تو یہ بٹن دبائیں: { adviser-call-me }۔ اگر نہیں تو بس لکھتے رہیں۔

# They would rather not be called.
adviser-no-call =
    { $adviser ->
        [none] ٹھیک ہے، فون نہیں ہوگا۔ لکھ کر آپ کی بات ایڈوائزر سے جاری ہے۔
       *[other] ٹھیک ہے، فون نہیں ہوگا۔ لکھ کر آپ کی بات { $adviser } سے جاری ہے۔
    }

# Did it help?
adviser-helped = اس سے مدد ملی
    .words = ہاں, جی, جی ہاں, ہاں جی, مدد ملی, ہاں مدد ملی, yes, haan, han, haa, ji, jee, ji haan, ji han, haan ji, madad mili, haan madad mili
adviser-not-helped = اس سے مدد نہیں ملی
    .words = نہیں, نہی, نہ, جی نہیں, نہیں جی, خاص نہیں, مدد نہیں ملی, no, nahi, nahin, nai, nhi, na, ji nahi, khas nahi, madad nahi mili
adviser-thanks = بتانے کا شکریہ۔ ہم صرف آپ کا جواب گنتے ہیں۔

# Being called. What it means, before the questions. privacy-advisers has to say the same.
callback-before =
    براہ کرم نمبر لکھنے سے پہلے یہ پڑھیں۔

    پورا نمبر صرف وہ ایڈوائزر (مشورہ دینے والا) دیکھتا ہے جو آپ کو فون کرے۔ ہماری ٹیم کو اس کے آخری تین ہندسے، آپ کا دیا ہوا نام، اور یہاں آپ کے جواب نظر آتے ہیں۔ ٹیم کو نظر آتا ہے کہ آپ کون سے صفحے پڑھتے ہیں۔ اور یہ کہ آپ کی لکھی کوئی بات ہنگامی لگی یا نہیں۔ ٹیم کو Telegram پر آپ کا نام یا نمبر نظر نہیں آتا۔

    ہم نمبر اور نام کو کال کے بعد، یا { $callback-days } دن بعد مٹا دیتے ہیں۔ Telegram یہ چیٹ پڑھ سکتا ہے۔ یہ end-to-end encrypted (کہ صرف بھیجنے والا اور پانے والا پڑھ سکے) نہیں ہے۔ آپ جو لکھیں، وہ اس چیٹ میں رہتا ہے جب تک آپ اسے نہ مٹائیں۔

    کیا آپ کو خود ہمیں فون کرنا زیادہ پسند ہے؟ نمبر یہ ہے: { $phone-link }۔

# Being called. The questions come one after the other.
# $callback-number is the number they gave. $again says whether the last answer did not fit.
callback-number =
    { $again ->
        [yes] میں اسے نمبر کے طور پر استعمال نہیں کر سکتا۔ براہ کرم برطانیہ (United Kingdom) کا ایسا نمبر ہندسوں میں لکھیں جس پر ہم فون کر سکیں، مثلاً موبائل نمبر۔ اسے روکنے کے لیے لکھیں: فون نہیں چاہیے۔
       *[no] ہم کس نمبر پر فون کریں؟ براہ کرم نمبر لکھیں۔ اسے روکنے کے لیے لکھیں: فون نہیں چاہیے۔
    }
    .zero-words = زیرو, سفر, zero, ziro, sifar, sifr
    .double-words = ڈبل, double, dabal
    .triple-words = ٹرپل, triple, tripal
    .plus-words = پلس, جمع, plus
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on =
    { $adviser ->
        [none] میں نے یہ ایڈوائزر تک پہنچا دیا ہے۔
       *[other] میں نے یہ { $adviser } تک پہنچا دیا ہے۔
    } فون کال کے لیے مجھے ابھی ایک جواب چاہیے:
# An adviser called, and the number was wrong. They are asked for another.
callback-wrong-number = ہم نے آپ کو فون کرنے کی کوشش کی، مگر لگتا ہے کہ آپ کا دیا ہوا نمبر غلط ہے۔ میں نے اسے مٹا دیا ہے۔ اگر آپ کو اب بھی فون چاہیے تو براہ کرم ہمیں کوئی اور نمبر دیں۔
# The adviser has gone while they were asked for a number.
callback-ended = میں اب آپ سے فون کال کے بارے میں نہیں پوچھ رہا۔ براہ کرم اب کوئی فون نمبر نہ لکھیں۔ اگر آپ کو اب بھی فون چاہیے تو لکھیں: مجھے فون کریں۔
# They typed a number after that. A button follows to ask for a call.
callback-kept-back = یہ فون نمبر لگتا ہے۔ میں نے اسے آگے نہیں پہنچایا، اور نہ اپنے پاس رکھا۔ اسے صرف وہ ایڈوائزر دیکھے جو آپ کو فون کرے۔ اگر آپ کو فون چاہیے تو بٹن دبائیں یا لکھیں: مجھے فون کریں۔
# They typed a number in a chat where another question about the call is open. It follows again.
callback-number-beside = یہ فون نمبر لگتا ہے۔ میں نے اسے آگے نہیں پہنچایا۔ کال کے لیے ہمیں کوئی اور نمبر دینے کے لیے لکھیں: غلط نمبر۔
callback-number-right =
    { $again ->
        [yes] یہ مجھے سمجھ نہیں آیا۔ براہ کرم ہاں یا نہیں لکھیں، یا کوئی اور نمبر لکھیں۔ اسے روکنے کے لیے لکھیں: فون نہیں چاہیے۔{" "}
       *[no] {""}
    }میں نے یہ نمبر سمجھا: { $callback-number }۔ کیا یہ صحیح ہے؟
    .words = غلط نمبر, نمبر غلط ہے, نمبر بدلیں, نمبر بدلنا ہے, دوسرا نمبر, کوئی اور نمبر, میرا نمبر غلط ہے, نمبر, galat number, number galat hai, number badlo, number badalna hai, dusra number, number
callback-name =
    { $again ->
        [yes] یہ مجھے نام نہیں لگا۔ ہم نام اس لیے پوچھتے ہیں کہ صحیح شخص فون پر آئے۔ براہ کرم کوئی نام لکھیں، یا لکھیں: نام نہیں۔ اسے روکنے کے لیے لکھیں: فون نہیں چاہیے۔{" "}
       *[no] {""}
    }ہم فون پر کس کا پوچھیں؟ آپ کوئی فرضی نام بھی رکھ سکتے ہیں۔ یہ نام ہماری ٹیم دیکھتی ہے۔
    .words = غلط نام, نام غلط ہے, نام بدلیں, نام بدلنا ہے, دوسرا نام, کوئی اور نام, نام, galat naam, naam galat hai, naam badlo, naam badalna hai, dusra naam, naam
    .before-words = میرا نام ہے, میرا نام, نام ہے, نام, میں ہوں, یہ ہے, mera naam hai, mera naam, mera nam, naam hai, naam, main hoon, mein hun
    .never-words = کیا, کیوں, کون, کس, کسے, کب, کہاں, کیسے, کتنا, کتنی, کتنے, کونسا, میں, مجھے, میرا, میری, میرے, ہم, آپ, وہ, یہ, نہیں, نہ, مت, اگر, لیکن, مگر, کیونکہ, غلط, بدلیں, روکیں, رکیں, منسوخ, کینسل, بتائیں, نمبر, نام, وقت, معذرت, سوری, جی, ہاں, براہ, پلیز, kya, kia, kyun, kyu, kaun, kon, kis, kab, kahan, kaise, kitna, kitni, kitne, mujhe, mera, meri, main, mein, hum, aap, wo, woh, ye, yeh, nahi, nahin, agar, lekin, magar, galat, batao, naam, waqt, haan
callback-no-name = کسی کا نام نہ لیں
    .words = نام نہیں, کوئی نام نہیں, نہیں, نہی, نہیں بتانا, کوئی نہیں, چھوڑیں, no name, no, nobody, skip, naam nahi, koi naam nahi, nahi, nahin, nahi batana, koi nahi, choro
callback-voicemail =
    { $again ->
        [yes] یہ مجھے سمجھ نہیں آیا۔ براہ کرم ہاں یا نہیں لکھیں۔ اسے روکنے کے لیے لکھیں: فون نہیں چاہیے۔{" "}
       *[no] {""}
    }اگر کوئی فون نہ اٹھائے تو کیا ہم پیغام چھوڑ سکتے ہیں؟
callback-say-who =
    { $again ->
        [yes] یہ مجھے سمجھ نہیں آیا۔ براہ کرم ہاں یا نہیں لکھیں۔ اسے روکنے کے لیے لکھیں: فون نہیں چاہیے۔{" "}
       *[no] {""}
    }اگر کوئی اور فون اٹھائے تو کیا ہم بتا سکتے ہیں کہ ہم ایڈوائس لائن (مشورے کی فون لائن) ہیں؟
# .words lists little words that may stand beside a time.
callback-when =
    { $again ->
        [yes] یہ مجھے سمجھ نہیں آیا، یا ہم اس وقت فون نہیں کر سکتے۔ اسے روکنے کے لیے لکھیں: فون نہیں چاہیے۔{" "}
       *[no] {""}
    }ہم کب فون کریں؟ ہم صرف تب فون کرتے ہیں جب ہماری لائن کھلی ہو، کسی اور وقت نہیں۔ کوئی نمبر یا وقت لکھیں:

    { $times }
    .words = میں, کو, پر, کے, کا, کی, وقت, دن, براہ, کرم, براہِ, پلیز, ٹھیک, ہے, ہو, ہوگا, گا, بہتر, اچھا, جی, ہاں, مجھے, تو, پھر, چاہیے, بعد, تقریباً, تقریبا, بجے, ساڑھے, سوا, پونے, اگلے, اگلا, آپ, فون, کال, کریں, کر, سکتے, ہیں, شاید, کسی, بھی, مناسب, mein, main, me, ko, par, ke, ka, ki, waqt, din, please, plz, theek, thik, hai, ho, hoga, behtar, acha, achha, ji, haan, mujhe, to, phir, chahiye, baad, taqreeban, baje, bajay, sarhe, saadhe, sawa, paune, agle, aap, phone, call, karen, karo, kar, shayad, time, ok, the, on, at, in, is, good, fine
    .today-words = آج, اج, aaj, aj
    .tomorrow-words = کل, kal, kul
    .morning-words = صبح, سویرے, subah, subha, subh, savere
    .afternoon-words = دوپہر, دوپہرکو, سہ پہر, dopahar, dopehar, dopeher, dupehar
callback-any-time = جب بھی لائن کھلی ہو
    .words = کبھی بھی, کسی بھی وقت, جب بھی, جب چاہیں, kabhi bhi, kisi bhi waqt, jab bhi, jab chahen, any time, anytime, whenever
# $day is a day of the week, $date its date.
callback-morning = { $day } { $date }، صبح
callback-afternoon = { $day } { $date }، دوپہر کے بعد
callback-confirm =
    { $again ->
        [yes] یہ مجھے سمجھ نہیں آیا۔ براہ کرم ہاں یا نہیں لکھیں۔ اسے روکنے کے لیے لکھیں: فون نہیں چاہیے۔{" "}
       *[no] {""}
    }کیا یہ سب صحیح ہے؟

    ہم { $callback-number } پر فون کریں گے۔
    { $name ->
        [none] ہم کسی کا نام لے کر نہیں پوچھیں گے۔
       *[other] ہم { $name } کا پوچھیں گے۔
    }
    { $voicemail ->
        [yes] ہم پیغام چھوڑ سکتے ہیں۔
       *[no] ہم پیغام نہیں چھوڑیں گے۔
    }
    { $say-who ->
        [yes] ہم بتا سکتے ہیں کہ ہم ایڈوائس لائن (مشورے کی فون لائن) ہیں۔
       *[no] ہم کسی اور کو نہیں بتائیں گے کہ ہم کون ہیں۔
    }
    کب: { $when }۔
    .words = غلط وقت, وقت غلط ہے, وقت بدلیں, وقت بدلنا ہے, دوسرا وقت, کوئی اور وقت, دوسرا دن, دن بدلیں, غلط دن, وقت, کب, waqt, galat waqt, waqt badlo, waqt badalna hai
# They said that something of it is not right.
callback-change = کیا صحیح نہیں ہے؟ لکھیں: نمبر، نام یا وقت۔ اگر آپ کو فون نہیں چاہیے تو لکھیں: فون نہیں چاہیے۔
callback-yes = جی ہاں
    .words = جی, ہاں, ہاں جی, صحیح, درست, ٹھیک ہے, اوکے, yes, yes please, ok, correct, haan, han, haa, ji, jee, ji haan, ji han, haan ji, sahi, theek hai, thik hai
callback-no = جی نہیں
    .words = نہیں, نہی, نہ, نہیں جی, غلط, no, nope, nahi, nahin, nai, nhi, na, ji nahi, ghalat, galat
callback-send = جی، مجھے فون کریں
    .words = جی, ہاں, جی ہاں, ہاں جی, صحیح, درست, ٹھیک ہے, اوکے, بھیج دیں, yes, yes please, ok, send, correct, haan, han, haa, ji, jee, ji haan, ji han, haan ji, sahi, theek hai, thik hai, bhej do
callback-cancel = فون نہ کریں، شکریہ
    .words =
        فون نہ کریں, فون نہیں چاہیے, مجھے فون نہ کریں, کال نہ کریں, کال نہیں چاہیے, مجھے کال نہ کریں,
        کال منسوخ, کال کینسل, cancel call, cancel the call, no call, do not call, do not call me,
        dont call me, phone na karen, phone mat karo, phone nahi chahiye, mujhe phone na karen,
        call na karen, call mat karo, call nahi chahiye, mujhe call na karen, mujhe call mat karo,
        call cancel karo
    .loose-words = منسوخ, کینسل, cancel, رہنے دیں, رہنے دو, جانے دیں, بھول جائیں, سب منسوخ, سب کینسل, ارادہ بدل گیا, میرا ارادہ بدل گیا, میں نے ارادہ بدل دیا, rehne den, rehne do, jane den, irada badal gaya
    .beside-words = براہ, کرم, براہِ, پلیز, مہربانی, سوری, معذرت, اچھا, ٹھیک, ہے, اوکے, جی, ہاں, شکریہ, اب, ابھی, بس, تو, سلام, please, plz, sorry, acha, ok, ji, haan, shukriya, ab, bas
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
                [none] شکریہ۔ ایڈوائزر سے چیٹ ختم ہو گئی ہے۔ آپ کو ایڈوائزر کا فون آئے گا۔
               *[other] شکریہ۔ { $adviser } سے چیٹ ختم ہو گئی ہے۔ آپ کو { $adviser } کا فون آئے گا۔
            }
       *[no] شکریہ۔ آپ کو ایک ایڈوائزر کا فون آئے گا۔
    } فون کی زیادہ سے زیادہ تین بار کوشش ہوگی، جب ہماری لائن کھلی ہو۔ اب آپ یہاں جو لکھیں، ہماری ٹیم میں سے کوئی نہیں پڑھتا۔

    آپ بھی ہمیں فون کر سکتے ہیں: { $phone-link }۔ اگر آپ کو اب فون نہیں چاہیے تو لکھیں: فون نہیں چاہیے۔
# $given says whether they had given a number.
callback-cancelled =
    { $given ->
        [yes] ہم آپ کو فون نہیں کریں گے۔ میں نے آپ کا نمبر مٹا دیا ہے۔
       *[no] ٹھیک ہے، فون نہیں ہوگا۔
    }
callback-already =
    آپ نے کہا ہے کہ ہم آپ کو فون کریں۔ کب: { $when }۔ جب ہماری لائن کھلی ہوگی، آپ کو ایک ایڈوائزر کا فون آئے گا۔ اگر آپ خود فون کرنا پسند کریں: { $phone-link }۔

    اگر آپ کو اب فون نہیں چاہیے تو لکھیں: فون نہیں چاہیے۔ نمبر یا وقت بدلنے کے لیے بھی یہی لکھیں: فون نہیں چاہیے۔ پھر دوبارہ کہیں کہ ہم فون کریں۔

    میں ایڈوائزر تک کچھ نہیں پہنچا سکتا۔ جب فون آئے تو انہیں بتائیں۔
    .about-words = فون, کال, ایڈوائزر
callback-no-answer =
    { $tries ->
        [1] ہم نے آپ کو فون کیا، مگر کسی نے نہیں اٹھایا۔ جب ہماری لائن کھلی ہوگی، ہم دوبارہ کوشش کریں گے۔
       *[other] ہم نے آپ کو دوبارہ فون کیا، مگر کسی نے نہیں اٹھایا۔ ہم ایک بار اور کوشش کریں گے۔
    } آپ بھی ہمیں فون کر سکتے ہیں: { $phone-link }۔
callback-given-up = ہم نے آپ کو تین بار فون کیا، مگر کسی نے نہیں اٹھایا۔ میں نے آپ کا نمبر مٹا دیا ہے۔ آپ ہمیں { $phone-link } پر فون کر سکتے ہیں، یا دوبارہ کہہ سکتے ہیں کہ ہم فون کریں۔
# An adviser has noted that they talked, or that no call is wanted: a slip would leave the person
# waiting.
callback-done = ایڈوائزر نے لکھا ہے کہ یہ کال ہو چکی ہے۔ میں نے آپ کا نمبر مٹا دیا ہے۔ اگر کسی نے آپ سے بات نہیں کی تو دوبارہ کال مانگیں، یا ہمیں { $phone-link } پر فون کریں۔
callback-expired = معذرت۔ ہم { $callback-days } دن میں آپ کو فون نہیں کر سکے۔ میں نے آپ کا نمبر مٹا دیا ہے۔ براہ کرم ہمیں { $phone-link } پر فون کریں۔
