# The way to a person. The contact card with the number comes just before each of these.
# $phone and $phone-link are the same number, $hours are the opening hours,
# $call-cost is standard, free or other, $form is the address of the form or none.

# While the helpline is open. $closes is when it closes.
talk-open =
    آپ ابھی کسی ایڈوائزر (مشورہ دینے والے) سے بات کر سکتے ہیں۔ ہماری ایڈوائس لائن (مشورے کی فون لائن) آج { $closes } تک کھلی ہے۔

    { $phone } پر فون کریں۔ اسی فون سے کال کرنے کے لیے { $phone-link } دبائیں۔ یہ وہی نمبر ہے۔

    { $call-cost ->
        [free] کال مفت ہے۔
        [standard] کال کا خرچ اتنا ہی ہے جتنا 01 یا 02 سے شروع ہونے والے نمبر کا۔ اگر آپ کے فون پیکج میں مفت منٹ ہیں تو وہی منٹ استعمال ہوں گے۔
       *[other] اپنی فون کمپنی سے پوچھیں کہ کال کا کتنا خرچ ہے۔
    }{ $form ->
        [none] {""}
       *[other] {""}

            آپ اس فارم سے ہمیں لکھ بھی سکتے ہیں: { $form }
    }
    .title = کسی انسان سے بات کریں

# While advisers take people in this chat. Buttons lead there and to a call. $open says whether
# the phone line is open too: a desk may have hours of its own.
talk-here =
    { $open ->
        [open] آپ ابھی کسی ایڈوائزر (مشورہ دینے والے) سے بات کر سکتے ہیں، فون پر یا اسی چیٹ میں۔ ہماری ایڈوائس لائن (مشورے کی فون لائن) آج { $closes } تک کھلی ہے۔

            { $phone } پر فون کریں۔ اسی فون سے کال کرنے کے لیے { $phone-link } دبائیں۔ یہ وہی نمبر ہے۔
       *[other] آپ ابھی اسی چیٹ میں کسی ایڈوائزر (مشورہ دینے والے) سے لکھ کر بات کر سکتے ہیں۔ ابھی فون پر کوئی جواب نہیں دے سکتا۔ لائن { $opens } کھلے گی۔

            جب لائن کھلی ہو تو { $phone } پر فون کریں۔ اسی فون سے کال کرنے کے لیے { $phone-link } دبائیں۔ یہ وہی نمبر ہے۔
    }

    { $call-cost ->
        [free] کال مفت ہے۔
        [standard] کال کا خرچ اتنا ہی ہے جتنا 01 یا 02 سے شروع ہونے والے نمبر کا۔ اگر آپ کے فون پیکج میں مفت منٹ ہیں تو وہی منٹ استعمال ہوں گے۔
       *[other] اپنی فون کمپنی سے پوچھیں کہ کال کا کتنا خرچ ہے۔
    }{ $form ->
        [none] {""}
       *[other] {""}

            آپ اس فارم سے ہمیں لکھ بھی سکتے ہیں: { $form }
    }

    اگر آپ فون پر بات نہیں کر سکتے تو یہاں ایڈوائزر سے لکھ کر بات کر سکتے ہیں۔ یا ہم آپ کو فون کر سکتے ہیں۔
    .title = کسی انسان سے بات کریں
    .chat = ایڈوائزر سے لکھ کر بات کریں
    .chat-words = چیٹ, لکھنا, لکھ کر, یہاں, یہیں, اسی چیٹ میں, ایڈوائزر, ایڈوائزر سے چیٹ, chat, write, adviser, advisor, yahan, yahin, likhna, likh kar, adviser se chat
    .call-back = ہمیں فون کرنے کا کہیں
    .call-back-words = مجھے فون کریں, مجھے کال کریں, فون کریں, کال کریں, کال بیک, call me, call back, callback, ring me, phone me, mujhe call karen, mujhe call karo, mujhe phone karen, mujhe phone karo, call karo, phone karo

# While the helpline is open, but advisers take nobody new in this chat: later they can call.
talk-call =
    آپ ابھی کسی ایڈوائزر (مشورہ دینے والے) سے بات کر سکتے ہیں۔ ہماری ایڈوائس لائن (مشورے کی فون لائن) آج { $closes } تک کھلی ہے۔

    { $phone } پر فون کریں۔ اسی فون سے کال کرنے کے لیے { $phone-link } دبائیں۔ یہ وہی نمبر ہے۔

    { $call-cost ->
        [free] کال مفت ہے۔
        [standard] کال کا خرچ اتنا ہی ہے جتنا 01 یا 02 سے شروع ہونے والے نمبر کا۔ اگر آپ کے فون پیکج میں مفت منٹ ہیں تو وہی منٹ استعمال ہوں گے۔
       *[other] اپنی فون کمپنی سے پوچھیں کہ کال کا کتنا خرچ ہے۔
    }{ $form ->
        [none] {""}
       *[other] {""}

            آپ اس فارم سے ہمیں لکھ بھی سکتے ہیں: { $form }
    }

    ابھی یہاں ایڈوائزر سے لکھ کر بات نہیں ہو سکتی۔ اگر آپ چاہیں تو ہم آپ کو بعد میں فون کر سکتے ہیں۔
    .title = کسی انسان سے بات کریں
    .call-back = ہمیں فون کرنے کا کہیں
    .call-back-words = مجھے فون کریں, مجھے کال کریں, فون کریں, کال کریں, کال بیک, call me, call back, callback, ring me, phone me, mujhe call karen, mujhe call karo, mujhe phone karen, mujhe phone karo, call karo, phone karo

# While the helpline is closed: the most important thing first. $opens is when it opens next.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
talk-closed =
    ابھی فون پر کوئی جواب نہیں دے سکتا۔ ہماری ایڈوائس لائن (مشورے کی فون لائن) { $opens } کھلے گی۔

    اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔ ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔ اگر آپ ابھی کسی سے بات کرنا چاہیں تو Samaritans (بات سننے والا خیراتی ادارہ) کو { -samaritans } پر فون کریں۔ یہ کسی بھی وقت اور مفت ہے۔

    جب ہماری لائن کھلی ہو تو { $phone } پر فون کریں۔ اسی فون سے کال کرنے کے لیے { $phone-link } دبائیں۔ یہ وہی نمبر ہے۔ لائن کے اوقات: { $hours }۔

    { $call-cost ->
        [free] کال مفت ہے۔
        [standard] کال کا خرچ اتنا ہی ہے جتنا 01 یا 02 سے شروع ہونے والے نمبر کا۔
       *[other] اپنی فون کمپنی سے پوچھیں کہ کال کا کتنا خرچ ہے۔
    }{ $form ->
        [none] {""}
       *[other] {""}

            آپ اس فارم سے ہمیں لکھ بھی سکتے ہیں: { $form }
    }

    تب تک آپ دن رات مجھ سے پوچھ سکتے ہیں۔
    .title = کسی انسان سے بات کریں

# The same, and advisers can call later.
talk-later =
    ابھی فون پر کوئی جواب نہیں دے سکتا۔ ہماری ایڈوائس لائن (مشورے کی فون لائن) { $opens } کھلے گی۔

    اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔ ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔ اگر آپ ابھی کسی سے بات کرنا چاہیں تو Samaritans (بات سننے والا خیراتی ادارہ) کو { -samaritans } پر فون کریں۔ یہ کسی بھی وقت اور مفت ہے۔

    جب ہماری لائن کھلی ہو تو { $phone } پر فون کریں۔ اسی فون سے کال کرنے کے لیے { $phone-link } دبائیں۔ یہ وہی نمبر ہے۔ لائن کے اوقات: { $hours }۔

    { $call-cost ->
        [free] کال مفت ہے۔
        [standard] کال کا خرچ اتنا ہی ہے جتنا 01 یا 02 سے شروع ہونے والے نمبر کا۔
       *[other] اپنی فون کمپنی سے پوچھیں کہ کال کا کتنا خرچ ہے۔
    }{ $form ->
        [none] {""}
       *[other] {""}

            آپ اس فارم سے ہمیں لکھ بھی سکتے ہیں: { $form }
    }

    جب ہماری لائن کھلی ہو تو ہم آپ کو فون بھی کر سکتے ہیں۔ تب تک آپ دن رات مجھ سے پوچھ سکتے ہیں۔
    .title = کسی انسان سے بات کریں
    .call-back = ہمیں فون کرنے کا کہیں
    .call-back-words = مجھے فون کریں, مجھے کال کریں, فون کریں, کال کریں, کال بیک, call me, call back, callback, ring me, phone me, mujhe call karen, mujhe call karo, mujhe phone karen, mujhe phone karo, call karo, phone karo
