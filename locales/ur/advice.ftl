# Answers about finding out more, reaching us, and what to do when something goes wrong.

# Answer: how to contact the helpline. The contact card with the number comes just before it.
# Deaf people and people who look for an email address come here too: send them nowhere else.
# $phone and $phone-link are the same number, $hours are the opening hours, $open is open
# or closed now, $opens is when it opens next,
# $call-cost is standard, free or other, $form is the address of the form or none.
advice-contact-helpline =
    آپ ہماری ایڈوائس لائن (مشورے کی فون لائن) کو { $phone } پر فون کر سکتے ہیں۔ لائن { $hours } کھلی ہوتی ہے۔ Bank holidays (سرکاری چھٹیوں) پر لائن بند ہوتی ہے۔ { $open ->
        [open] لائن آج { $closes } تک کھلی ہے۔
       *[closed] لائن ابھی بند ہے، اور { $opens } کھلے گی۔
    }

    اسی فون سے کال کرنے کے لیے { $phone-link } دبائیں۔ یہ وہی نمبر ہے۔

    { $call-cost ->
        [free] کال مفت ہے۔
        [standard] کال کا خرچ اتنا ہی ہے جتنا 01 یا 02 سے شروع ہونے والے نمبر کا۔ اگر آپ کے فون پیکج میں مفت منٹ ہیں تو وہی منٹ استعمال ہوں گے۔
       *[other] اپنی فون کمپنی سے پوچھیں کہ کال کا کتنا خرچ ہے۔
    }

    { $form ->
        [none] میرے پاس صرف یہ فون نمبر ہے۔ مجھے کوئی ای میل پتہ یا فارم معلوم نہیں۔
       *[other] آپ اس فارم سے ہمیں لکھ بھی سکتے ہیں: { $form }
    } اگر آپ فون استعمال نہیں کر سکتے تو کوئی قابل اعتماد شخص آپ کی طرف سے فون کر سکتا ہے۔ یہاں ایڈوائزر (مشورہ دینے والے) سے لکھ کر بات ہو سکتی ہے یا نہیں، یہ دیکھنے کے لیے لکھیں: بات۔
    .title = فون نمبر اور اوقات
