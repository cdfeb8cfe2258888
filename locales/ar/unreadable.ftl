# When somebody sends something that is not text. $number-emergency and $number-nhs-111
# come from helpline.toml.
unreadable-message =
    عذرًا، لا يمكنني قراءة ما أرسلته. أنا برنامج آلي (bot). لا يمكنني رؤية الصور أو الفيديو أو الملصقات أو الملفات، ولا يمكنني سماع الرسائل الصوتية.

    يُرجى كتابة سؤالك ببضع كلمات.

    إذا كنت تحتاج إلى مساعدة عاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health). إذا أصيب أحد أو كانت حياة أحد في خطر، اتصل على { $number-emergency }.
    .title = لا يمكنني قراءة إلا النصوص
