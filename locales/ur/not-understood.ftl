# When a typed message was not understood. Buttons with the likeliest topics may follow.

# The first time. $number-emergency and $number-nhs-111 come from helpline.toml.
not-understood-first =
    معذرت، یہ مجھے سمجھ نہیں آیا۔ میں ایک بوٹ ہوں۔ مجھے صرف personal health budgets (صحت کے ذاتی بجٹ) اور section 117 after-care (ہسپتال کے بعد کی دیکھ بھال) کا علم ہے۔

    براہ کرم چند مختصر لفظوں میں دوبارہ لکھیں، مثلاً: بجٹ کس کو ملتا ہے۔ آپ یہ بھی لکھ سکتے ہیں: مینو۔

    میں طبی مشورہ نہیں دے سکتا۔ اگر آپ کی طبیعت خراب ہو تو { $number-nhs-111 } پر فون کریں۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔

# Straight after a first one. $phone and $phone-link are the same number of the helpline,
# $open is open or closed now, $closes is when it closes, $opens is when it opens next.
not-understood-again =
    معذرت، مجھے اب بھی سمجھ نہیں آیا۔ یہ میری غلطی ہے، آپ کی نہیں۔ کوئی انسان آپ کی بہتر مدد کر سکتا ہے۔

    آپ ہمارے ایڈوائزر (مشورہ دینے والے) کو { $phone } پر فون کر سکتے ہیں۔ اسی فون سے کال کرنے کے لیے { $phone-link } دبائیں۔ { $open ->
        [open] وہ ابھی موجود ہیں، { $closes } تک۔
       *[closed] وہ ابھی موجود نہیں ہیں۔ لائن { $opens } کھلے گی۔
    }

    ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔

# The third time in a row, and every time after that. The variables are the same.
not-understood-still =
    مجھے اب بھی سمجھ نہیں آ رہا، معذرت چاہتا ہوں۔ میں جو کچھ کر سکتا ہوں وہ دیکھنے کے لیے لکھیں: مینو۔ یا کسی انسان تک پہنچنے کے لیے لکھیں: بات۔

    ہمارا نمبر { $phone } ہے۔ اسی فون سے کال کرنے کے لیے { $phone-link } دبائیں۔ { $open ->
        [open] ہمارے ایڈوائزر (مشورہ دینے والے) ابھی موجود ہیں، { $closes } تک۔
       *[closed] ہمارے ایڈوائزر (مشورہ دینے والے) ابھی موجود نہیں ہیں۔ لائن { $opens } کھلے گی۔
    }

    اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔ ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔
