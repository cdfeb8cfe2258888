# The greeting. The main menu follows right after it.
# $number-emergency and $number-nhs-111 come from helpline.toml.
start-hello =
    ہیلو۔ میں ایک بوٹ (خودکار پروگرام) ہوں، انسان نہیں۔ میں آپ کو NHS (سرکاری صحت سروس) کے personal health budgets (صحت کے ذاتی بجٹ) کے بارے میں بتا سکتا ہوں۔ اور section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) کے بارے میں بھی۔ یہ چیٹ مفت ہے۔

    کوئی بٹن دبائیں، یا اپنے لفظوں میں سوال لکھیں۔

    Telegram کی ایسی چیٹ end-to-end encrypted (کہ صرف بھیجنے والا اور پانے والا پڑھ سکے) نہیں ہوتی۔ یہ فون استعمال کرنے والے دوسرے لوگ بھی اسے دیکھ سکتے ہیں۔

    کیا آپ کی جان خطرے میں ہے؟ { $number-emergency } پر فون کریں۔ ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔ یا "فوری مدد" دبائیں۔
    .title = آغاز
