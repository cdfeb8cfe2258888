# When somebody stops the conversation. $number-emergency and $number-nhs-111 come
# from helpline.toml.
goodbye-message =
    شکریہ۔ ہماری بات چیت یہاں ختم ہوتی ہے، اور میں آپ کے جواب بھول چکا ہوں۔ پیغام اس چیٹ میں تب تک رہتے ہیں جب تک آپ انہیں ڈیلیٹ نہ کریں۔

    آپ کسی بھی وقت واپس آ سکتے ہیں۔ یہ دبائیں یا لکھیں: /start

    ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔
    .title = خدا حافظ
