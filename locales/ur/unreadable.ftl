# When somebody sends something that is not text. $number-emergency and $number-nhs-111
# come from helpline.toml.
unreadable-message =
    معذرت، جو آپ نے بھیجا ہے وہ میں نہیں پڑھ سکتا۔ میں ایک بوٹ ہوں۔ میں تصویریں، ویڈیو، اسٹیکر یا فائلیں نہیں دیکھ سکتا، اور آواز والے پیغام نہیں سن سکتا۔

    براہ کرم اپنا سوال چند لفظوں میں لکھیں۔

    اگر آپ کو ذہنی صحت کی فوری مدد چاہیے تو { $number-nhs-111 } پر فون کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔ اگر کسی کو چوٹ لگی ہے یا کسی کی جان خطرے میں ہے تو { $number-emergency } پر فون کریں۔
    .title = میں صرف لکھا ہوا پڑھ سکتا ہوں
