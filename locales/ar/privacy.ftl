# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of three messages. $keeps-hours says for how many hours after the last
# message a conversation is kept; $keeps-questions whether questions that I do not understand
# are kept without what could tell whose they are.
privacy-keeps =
    أنا برنامج آلي (bot). ما لم يكن هناك مستشار في هذه المحادثة، لا يقرأ أي شخص ما تكتبه. من فضلك لا تكتب اسمك أو عنوانك أو رقم NHS (رقمك في هيئة الخدمات الصحية الوطنية).

    تبقى رسائلنا على أجهزة Telegram وعلى هاتفك. وهي ليست مشفّرة تشفيرًا تامًا بين الطرفين. ويمكن لأي شخص يستطيع فتح Telegram الخاص بك أن يقرأها. يمكنك حذف هذه المحادثة في Telegram.

    أتذكر الصفحات التي قرأتها، والأزرار التي ضغطت عليها، والأرقام التي كتبتها، وهل بدا شيء عاجلًا. { $keeps-hours ->
        [24] أحتفظ بها حتى مرور يوم على آخر رسالة منك.
        [zero] أحتفظ بها حتى مرور { $keeps-hours } ساعة على آخر رسالة منك.
        [one] أحتفظ بها حتى مرور ساعة واحدة على آخر رسالة منك.
        [two] أحتفظ بها حتى مرور ساعتين على آخر رسالة منك.
        [few] أحتفظ بها حتى مرور { $keeps-hours } ساعات على آخر رسالة منك.
        [many] أحتفظ بها حتى مرور { $keeps-hours } ساعة على آخر رسالة منك.
       *[other] أحتفظ بها حتى مرور { $keeps-hours } ساعة على آخر رسالة منك.
    } اكتب /stop فأنسى أجوبتك. اكتب /forget فأمسح كل ما أحتفظ به عنك.

    نحن نُحصي الصفحات التي تُقرأ، وأين يتوقف الناس، وهل كانت الأجوبة صحيحة. لا نسجّل من هو الشخص، ولا أي كلمات. { $keeps-questions ->
        [yes] إذا لم أفهم سؤالًا، أحتفظ بالكلمات الشائعة فيه لمدة 30 يومًا. أحذف الأسماء والأرقام أولًا، ولا شيء يدل على من سأل.
       *[no] {""}
    }
    .title = عن هذا البرنامج والخصوصية

# About privacy, second of three messages: talking to an adviser in this chat, and being called.
# It has to say the same as adviser-consent.
privacy-advisers =
    إذا تحدثت مع أحد مستشارينا هنا، يمكن لفريقنا قراءة تلك المحادثة. لا يرون اسمك أو اسم المستخدم أو رقمك. يرون الصفحات التي تقرؤها، وهل بدا شيء مما كتبته عاجلًا.

    أحتفظ بما تكتبه أثناء الانتظار إلى أن يأتي مستشار. إذا لم يأتِ أحد، أمسحه.

    نمسح نسختنا من المحادثة بعد { $topic-days ->
        [one] يوم واحد
        [two] يومين
        [few] { $topic-days } أيام
        [many] { $topic-days } يومًا
       *[other] { $topic-days } يوم
    } من انتهائها. اكتب /forget خلال يوم من آخر رسالة منك، فأمسحها فورًا.

    إذا طلبت مكالمة، فلا يرى الرقم كاملًا إلا المستشار الذي يتصل بك. ويرى فريقنا بقية ما تجيب به. أمسح الرقم وبقية الأجوبة بعد المكالمة، أو بعد { $callback-days ->
        [one] يوم واحد
        [two] يومين
        [few] { $callback-days } أيام
        [many] { $callback-days } يومًا
       *[other] { $callback-days } يوم
    }. وإلى أن تنتهي المحادثة أو المكالمة، أحتفظ بأجوبتك أيضًا.
    .title = التحدث مع مستشار هنا

# About privacy, third of four messages: who answers for the data, and what people can ask for.
# $controller is the charity's name and $privacy-contact where to write to, or none.
privacy-who =
    { $controller ->
        [none] المؤسسة الخيرية التي تدير هذا البوت مسؤولة عن كيفية استخدام بياناتك.
       *[other] المسؤول عن كيفية استخدام بياناتك هو: { $controller }.
    } { $privacy-contact ->
        [none] للسؤال عن بياناتك، اسأل مستشارًا.
       *[other] للسؤال عن بياناتك، اكتب إلى: { $privacy-contact }
    }

    لك حقوق. يمكنك أن تطلب نسخة مما نحتفظ به عنك. يمكنك أن تطلب منا تصحيحه أو حذفه أو استخدامه أقل. ويمكنك أن تعترض على طريقة استخدامنا له. معظمه يُحذف بعد يوم من آخر رسالة منك. اكتب /forget فأحذفه فورًا.

    يمكنك أيضًا أن تشتكي إلى Information Commissioner's Office (ICO). وهو يراقب حماية البيانات في المملكة المتحدة. يُرجى أن تخبرنا أولًا إن استطعت. { $link-ico }
    .title = من المسؤول عن بياناتك

# About privacy, third of three messages. It follows the second. $unsent-hours says for how
# many hours a message is kept that cannot be delivered.
privacy-rights =
    إذا لم أتمكن من إيصال رسالة إليك، أحاول لمدة تصل إلى { $unsent-hours ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $unsent-hours } ساعات
        [many] { $unsent-hours } ساعة
       *[other] { $unsent-hours } ساعة
    }. بعد ذلك أمسحها.

    إذا تحدثت مع أحد مستشارينا، يبقى الحديث سريًا مع بعض الاستثناءات. قد يضطرون إلى إخبار آخرين إذا كانت حياة أحد في خطر. وينطبق ذلك أيضًا إذا كان طفل أو شخص بالغ معرضًا للأذى. وينطبق كذلك على الإرهاب، أو إذا أمرت محكمة بذلك.

    لا أستطيع عادةً أن أعرف من أنت أو أين أنت. لذلك لا أستطيع إرسال مساعدة إليك.

    يمكنك تقديم شكوى من طريقة استخدامنا لبياناتك. أخبر أحد مستشارينا. علينا أن نرد خلال 30 يومًا لنقول إننا تسلمنا شكواك.
    .title = خصوصيتك وحقوقك
