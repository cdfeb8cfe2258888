# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of three messages. $keeps-hours says for how many hours after the last
# message a conversation is kept; $keeps-questions whether questions that I do not understand
# are kept without what could tell whose they are.
privacy-keeps =
    .title = یہ بوٹ اور رازداری

# About privacy, second of three messages: talking to an adviser in this chat, and being called.
# It has to say the same as adviser-consent.
privacy-advisers =
    اگر آپ یہاں کسی ایڈوائزر (مشورہ دینے والے) سے بات کریں تو ہماری ٹیم وہ چیٹ پڑھ سکتی ہے۔ ٹیم کو آپ کا نام، یوزر نیم یا نمبر نظر نہیں آتا۔ ٹیم کو نظر آتا ہے کہ آپ کون سے صفحے پڑھتے ہیں۔ اور یہ کہ آپ کی لکھی کوئی بات ہنگامی لگی یا نہیں۔

    انتظار کے دوران آپ جو لکھیں، میں اسے ایڈوائزر کے آنے تک رکھتا ہوں۔ اگر کوئی نہ آئے تو میں اسے مٹا دیتا ہوں۔

    چیٹ ختم ہونے کے { $topic-days } دن بعد ہم اس کی اپنی کاپی مٹا دیتے ہیں۔ اگر آپ ایک دن کے اندر /forget لکھیں تو میں اسے فوراً مٹا دیتا ہوں۔

    اگر آپ کہیں کہ ہم فون کریں تو پورا نمبر صرف فون کرنے والا ایڈوائزر دیکھتا ہے۔ میں اسے کال کے بعد، یا { $callback-days } دن بعد مٹا دیتا ہوں۔ جب تک چیٹ یا کال ختم نہ ہو، میں آپ کے جواب بھی رکھتا ہوں۔
    .title = یہاں ایڈوائزر سے بات کرنا

# About privacy, third of three messages. It follows the second. $unsent-hours says for how
# many hours a message is kept that cannot be delivered.
privacy-rights =
    اگر میرا کوئی پیغام آپ تک نہ پہنچے تو میں { $unsent-hours } گھنٹے تک کوشش کرتا ہوں۔ پھر میں اسے مٹا دیتا ہوں۔

    ایڈوائزر (مشورہ دینے والے) سے آپ کی بات راز میں رہتی ہے، مگر کچھ صورتوں میں نہیں۔ اگر کسی کی جان خطرے میں ہو تو شاید انہیں دوسروں کو بتانا پڑے۔ اگر کسی بچے یا بالغ کو نقصان پہنچنے کا خطرہ ہو، تب بھی یہی ہے۔ دہشت گردی کی صورت میں، یا اگر عدالت حکم دے، تب بھی یہی ہے۔

    عام طور پر مجھے پتا نہیں چل سکتا کہ آپ کون ہیں یا کہاں ہیں۔ اس لیے میں آپ کے پاس مدد نہیں بھیج سکتا۔

    ہم آپ کا ڈیٹا (معلومات) کیسے استعمال کرتے ہیں، آپ اس کی شکایت کر سکتے ہیں۔ کسی ایڈوائزر کو بتائیں۔ ہم پر لازم ہے کہ 30 دن کے اندر بتائیں کہ آپ کی شکایت ہمیں مل گئی ہے۔
    .title = آپ کی رازداری اور حقوق
