# When something goes wrong on our side. $phone is the number of the helpline, $hours
# are its opening hours. $number-emergency and $number-nhs-111 come from helpline.toml.
trouble-message =
    معذرت، ہماری طرف کچھ خرابی ہو گئی ہے۔ اس میں آپ کی کوئی غلطی نہیں۔ براہ کرم چند منٹ بعد دوبارہ کوشش کریں۔

    آپ ہماری ایڈوائس لائن (مشورے کی فون لائن) کو { $phone-link } پر فون بھی کر سکتے ہیں۔ لائن { $hours } کھلی ہوتی ہے۔

    ذہنی صحت کی فوری مدد کے لیے { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔ اگر کسی کی جان خطرے میں ہو تو { $number-emergency } پر فون کریں۔
    .title = کچھ خرابی ہو گئی
