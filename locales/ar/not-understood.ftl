# When a typed message was not understood. Buttons with the likeliest topics may follow.

# The first time. $number-emergency and $number-nhs-111 come from helpline.toml.
not-understood-first =
    عذرًا، لم أفهم ذلك. أنا برنامج آلي (bot)، ولا أعرف إلا عن personal health budget (الميزانية الصحية الشخصية) والرعاية اللاحقة بموجب section 117 (المادة 117).

    يُرجى المحاولة مرة أخرى ببضع كلمات قصيرة، مثلًا: من يمكنه الحصول عليها. ويمكنك أيضًا أن تكتب: القائمة.

    لا يمكنني تقديم نصيحة طبية. إذا شعرت بالمرض، اتصل على { $number-nhs-111 }. إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }.

# Straight after a first one. $phone and $phone-link are the same number of the helpline,
# $open is open or closed now, $closes is when it closes, $opens is when it opens next.
not-understood-again =
    عذرًا، ما زلت لا أفهم. هذا خطئي أنا، وليس خطأك. يمكن لشخص أن يساعدك أفضل مني.

    يمكنك الاتصال بمستشارينا على { $phone }. للاتصال من هذا الهاتف، اضغط على { $phone-link }. { $open ->
        [open] هم موجودون الآن، حتى الساعة { $closes }.
       *[closed] هم غير موجودين الآن. يفتح الخط { $opens }.
    }

    للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health). إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }.

# The third time in a row, and every time after that. The variables are the same.
not-understood-still =
    ما زلت لا أفهم، وأعتذر عن ذلك. اكتب القائمة لترى كل ما يمكنني فعله. أو اكتب تحدث للوصول إلى شخص.

    رقمنا هو { $phone }. للاتصال من هذا الهاتف، اضغط على { $phone-link }. { $open ->
        [open] مستشارونا موجودون الآن، حتى الساعة { $closes }.
       *[closed] مستشارونا غير موجودين الآن. يفتح الخط { $opens }.
    }

    إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }. للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health).
