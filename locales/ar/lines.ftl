# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = رجوع
    .words =
        ارجع, أرجع, الرجوع, عودة, العودة, السابق, للخلف, إلى الخلف, الى الخلف, رجوع من فضلك,
        ارجعني, ruju3, rujou3, irja3, erga3, arja3
line-menu = القائمة الرئيسية
    .words =
        القائمة, القائمه, قائمة, قائمه, الرئيسية, الرئيسيه, القائمة الرئيسيه, المواضيع, الصفحة الرئيسية,
        اعرض القائمة, أرني القائمة, ارني القائمة, القائمة من فضلك, القائمة الرئيسية من فضلك,
        العودة إلى القائمة, العودة الى القائمة, من جديد, ابدأ من جديد, ابدا من جديد, نبدأ من جديد,
        من البداية, البداية, إلغاء, الغاء, al qaima, alqaima, qaima, el qaema, qaema, min jadid
line-talk = التحدث مع شخص
    .words =
        تحدث, التحدث, أتحدث, اتحدث, أريد التحدث, اريد التحدث, أريد التحدث مع شخص,
        اريد التحدث مع شخص, أريد أن أتحدث مع شخص, اريد ان اتحدث مع شخص, اريد اتكلم مع شخص,
        بدي احكي مع حدا, ابي اكلم احد, عايز اكلم حد, عايزة اكلم حد, اريد احجي ويا احد,
        تحدث معنا, التحدث معكم, التحدث مع فريقكم, التحدث مع موظف, التحدث مع إنسان,
        tahadath, tahaddath, ta7adath, atakallam, bidi ahki ma3 hada
line-urgent = مساعدة عاجلة
    .words =
        عاجل, عاجلة, مساعدة عاجله, المساعدة العاجلة, طارئ, طارئة, حالة طارئة, طوارئ, الطوارئ, طوارى, أزمة, ازمة,
        نجدة, النجدة, إسعاف, اسعاف, الإسعاف, الاسعاف, مساعدة فورية, ajil, 3ajil, musa3ada ajila,
        musaada ajila, tawari, tawari2, is3af, isaaf
line-language = تغيير اللغة
    .words =
        لغة, لغه, اللغة, اللغه, لغات, اللغات, لغة أخرى, لغة اخرى, لغه ثانيه, غير اللغة,
        lugha, logha, allugha, taghyir al lugha
line-stop = إيقاف وإنهاء المحادثة
    .words =
        توقف, قف, إيقاف, ايقاف, أوقف, اوقف, إنهاء, انهاء, إنهاء المحادثة, انهاء المحادثة, انهاء المحادثه,
        أوقف المحادثة, اوقف المحادثة, أنه المحادثة, انهي المحادثة, خروج, اخرج, وداعا, وداعًا, وداعاً,
        مع السلامة, مع السلامه, باي, باي باي, إلى اللقاء, الى اللقاء, tawaqaf, tawakaf, khuruj,
        wada3an, ma3 salama, maa salama, ma3 alsalama
line-shorter = إجابات أقصر
line-longer = إجابات أطول
line-more = قراءة المزيد
    .words =
        المزيد, مزيد, أكثر, اكثر, اقرأ المزيد, اقرا المزيد, أخبرني المزيد, اخبرني المزيد, الصفحة التالية, التالي,
        al mazid, almazid, akthar, aktar
line-carry-on = المتابعة من حيث كنت
    .words =
        متابعة, متابعه, المتابعة, تابع, استمر, استمرار, أكمل, اكمل, كمل, واصل, مواصلة, أعد, اعد, كرر, كرر من فضلك,
        مرة أخرى, مرة اخرى, مره ثانيه, أعد السؤال, اعد السؤال, ماذا كان السؤال, ما كان السؤال,
        ما هو السؤال, ما هي الخيارات, ماهي الخيارات, أرني الخيارات, ارني الخيارات, tabi3, istamir, akmil, kammil

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    لم يتضح لي ما تقصده. هل هو أحد هذه المواضيع؟

    إذا شعرت بالمرض، اتصل على { $number-nhs-111 }. إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }.

# After "no" to the question in line-did-you-mean.
line-none-of-these = حسنًا، لم يكن أيًا من هذه. يُرجى أن تسألني بكلمات أخرى. للتحدث مع شخص، اكتب: تحدث. لرؤية كل ما أعرفه، اكتب: القائمة.

# After "yes" to it, when there is more than one topic.
line-which-one = أي موضوع تقصد؟ اضغط عليه، أو اكتب رقمه، مثلًا: 1.
line-which-number = لست متأكدًا مما تقصده بهذا الرقم. قد يكون أحد خياراتي، أو رقمًا في سؤالي. اضغط على زر، أو اكتب إجابتك بالكلمات.

# Somebody asks to be called, and no adviser can be asked to. How to reach us comes below.
line-cannot-call = لا أستطيع الاتصال بك أو حجز مكالمة. هكذا يمكنك الوصول إلينا.

# After a command, such as /hours, that there is not. The menu or the open question follows.
line-unknown-command = لا أعرف هذا الأمر.

# Before the greeting, when the first message was not understood.
line-not-understood-yet = عذرًا، لم أفهم رسالتك. هذا ما يمكنني فعله.

# Before a question that the person has not seen for a while: what they typed may be an
# answer to it.
line-question-again = لا أعرف إن كان ذلك جوابًا. هذا سؤالي مرة أخرى.

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = أظن أنك سألت عن شيئين. هذا جواب الأول. اضغط على الزر الأول لترى الآخر.

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = نعم، هذا ما سألت عنه
    .words =
        نعم, أجل, اجل, ايوه, أيوه, ايوا, أيوا, ايوة, أيوة, اي, إي, اه, آه, صح, صحيح, مضبوط, نعم شكرا, نعم شكرًا,
        نعم من فضلك, نعم هذا هو, هذا صحيح, هذا سؤالي, هذا هو, هذا ما سألت عنه, هذا ما سالت عنه,
        na3am, naam, aywa, aiwa, aywah, sah, sa7, sahih
line-asked-no = لا، سألت عن شيء آخر
    .words =
        لا, لأ, كلا, لا ليس هذا, ليس هذا, مو هذا, مش هذا, مش هيك, مش كده, مش ده, غلط, خطأ, خطا, هذا خطأ, هذا خطا,
        ولا واحد, لا شيء منها, شيء آخر, شيء اخر, شي ثاني, شي تاني, سألت عن شيء آخر,
        سالت عن شيء اخر, ليس هذا سؤالي, مو هذا سؤالي, لم أسأل عن هذا, لم اسال عن هذا,
        ما سألت عن هذا, la, laa, la2, mish hada, mu hatha, ghalat

# After the first of these buttons.
line-asked-thanks = شكرًا لإخباري. نحن نحسب عدد الأجوبة فقط، ولا نحتفظ بكلماتك.

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = أعتذر. هل هو أحد هذه المواضيع؟ إن لم يكن كذلك، يُرجى أن تسألني بكلمات أخرى، أو أن تتحدث مع شخص.

# line-did-you-mean once more, the second time in a row. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean-again =
    ما زلت لا أعرف ما تقصده. هل هو أحد هذه المواضيع؟

    إن لم يكن كذلك، يمكنك التحدث مع شخص على الرقم { $phone }. أو اكتب: تحدث.

    إذا شعرت بالمرض، اتصل على { $number-nhs-111 }. إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }.

# After an urgent text. $open says whether the advice line is open now, $opens when it opens,
# $closes when it closes.
line-urgent-hours =
    { $open ->
        [open] لا يقرأ أي شخص هذه المحادثة. يمكن لمستشارينا التحدث معك على الرقم { $phone } حتى الساعة { $closes } اليوم. لكنهم ليسوا خدمة طوارئ.
       *[other] لا يقرأ أي شخص هذه المحادثة. خط المشورة مغلق، ولن يرد أحد هناك حتى يفتح الخط { $opens }. يُرجى استخدام الأرقام المذكورة أعلاه الآن.
    }

# The same while an adviser is there, and while the person waits for one.
line-urgent-adviser = يوجد مستشار في هذه المحادثة، لكنه قد لا يرى هذا فورًا. مستشارونا ليسوا خدمة طوارئ. يُرجى استخدام الأرقام المذكورة أعلاه الآن.
line-urgent-waiting = لم يأتِ أي مستشار بعد، لذلك لا يقرأ أحد هذا الآن. من فضلك لا تنتظر مجيئه. استخدم الأرقام المذكورة أعلاه الآن.

# After an urgent text, when the person asked something in the same message. A button with
# the title of the answer follows.
line-urgent-asked = سألتني أيضًا عن شيء. عندما تريد الجواب، اضغط على الزر.

# Above the buttons with the languages.
line-choose-language = أي لغة تريد؟ اضغط على واحدة، أو اكتب اسمها.

# Under every message in a language, as long as no person has checked these words.
line-unchecked = لم يراجع أي شخص هذه الترجمة. إذا كان الأمر مهمًا، اسألنا.

# Above a message there is only in English, for somebody who reads another language.
line-only-english = هذا متوفر لدي بالإنجليزية فقط.

# Under every message in another language than English, and above urgent texts, as long as
# nobody has checked the urgent texts in that language. In your language, put its own English
# name for the example: people who answer 111 and 999 know that word.
line-urgent-here = إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }. للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 }. قل اسم لغتك بالإنجليزية، مثلًا: Arabic.

# After a tap on a button from an earlier conversation.
line-old-button = هذا الزر من محادثة سابقة ولم يعد يعمل. يُرجى المتابعة من هنا.

# When our team changed the questions, and the person was in the middle of them.
line-moved = لقد غيّرنا هذه الأسئلة. قد أطرح عليك أحدها مرة أخرى.

# When the person changed a message they had sent before.
line-edited = رأيتُ أنك غيّرت رسالة. لا يمكنني قراءة إلا الرسائل الجديدة، لذلك يُرجى إرسالها مرة أخرى.

# When the typed words fit none of the choices of a question. The question follows again.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-not-in-flow-choice =
    عذرًا، لم أفهم ذلك. يُرجى الضغط على زر، أو كتابة رقمه أو الكلمات المكتوبة عليه.

    إذا شعرت بالمرض، اتصل على { $number-nhs-111 }. إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }.
    .words = لا, لم, لن, ليس, ليست, أبدا, أبدًا, ابدا, ما عندي, لكن, تقريبا, تقريبًا, رفض, رفضوا, مرفوض, رُفض, انتهى, انتهت, توقف, توقفت, ألغي, الغي, طلب, قدمت, أنتظر, انتظر, انتظار, تقييم, إذا, اذا, أو, او, la, lam, mish, mu, lakin, bas

# While our database cannot be used: the answer comes when it can. $phone-link is the number
# of the helpline, $hours are its opening hours.
line-answer-later =
    عذرًا، لا يمكنني الرد الآن. سأرد حالما أستطيع.

    يمكنك أيضًا الاتصال بخط المشورة على { $phone-link }. أوقات عمل الخط: { $hours }.

    للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health). إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }.

# When so many messages came at once that older answers were left out.
line-not-each-answered = أرسلت رسائل كثيرة دفعة واحدة. لم أرد على بعضها. يُرجى السؤال مرة أخرى إذا لم تجد الرد على سؤالك.

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = هذه تجربة. لم يتحقق أي شخص بعد من أن رقم هاتفنا صحيح.

# After /forget: everything kept about the person has been erased.
line-forgotten =
    لقد مسحتُ ما احتفظتُ به عنك.

    لا يمكنني مسح الرسائل في هذه المحادثة. فهي تبقى على هاتفك وعلى أجهزة Telegram. يمكنك حذف المحادثة في Telegram.

    للبدء من جديد، اكتب أي شيء.

# The commands that Telegram lists beside the place to type.
command-back = الرجوع خطوة واحدة
command-menu = القائمة الرئيسية
command-talk = التحدث مع شخص
command-urgent = مساعدة عاجلة
command-language = تغيير اللغة
command-stop = إنهاء المحادثة
command-privacy = ما أحتفظ به عنك
command-forget = مسح ما أحتفظ به عنك

# The bot's page on Telegram, before somebody writes: at most 512 characters.
bot-description =
    أنا برنامج آلي (bot) تابع لخدمة { $helpline }. أجيب ليلًا ونهارًا عن أسئلة حول personal health budget (الميزانية الصحية الشخصية) من NHS (هيئة الخدمات الصحية الوطنية)، وحول الرعاية اللاحقة بموجب section 117 (المادة 117). ويمكنني أيضًا أن أخبرك كيف تتحدث مع أحد المستشارين.

    أنا لست شخصًا. إذا كانت حياتك في خطر، اتصل على { $number-emergency }.

# The same, at most 120 characters.
bot-short-description = أجوبة عن personal health budget (الميزانية الصحية الشخصية) من NHS ورعاية section 117 اللاحقة. برنامج آلي، لا إنسان.

# Words that may stand beside the name of a language when somebody asks for it: "in Polish
# please". With any other word it is not taken: "I do not speak Polish".
language-beside = من, فضلك, لو, سمحت, أريد, اريد, أن, ان, أتحدث, اتحدث, التحدث, أكتب, اكتب, الكتابة, باللغة, اللغة, لغة, إلى, الى, تغيير, الآن, مرحبا

# What this language is called, in this language.
line-language-name = العربية
    .words =
        عربي, العربي, عربية, عربيه, العربيه, اللغة العربية, اللغه العربيه, لغة عربية, بالعربي, بالعربية, بالعربيه,
        arabic, arabi, 3arabi, 3araby, araby, al arabiya, alarabiya, bil arabi, bel3arabi

# A time of day. $hour is 0 to 23, $hour12 is 1 to 12, $half is am or pm, $minute is two
# digits, or none at the full hour.
clock = { $minute ->
    [none] { $hour12 }
   *[other] { $hour12 }:{ $minute }
} { $half ->
    [am] صباحًا
    [pm] { $hour ->
        [12] ظهرًا
        [13] بعد الظهر
        [14] بعد الظهر
        [15] بعد الظهر
        [16] بعد الظهر
       *[other] مساءً
    }
   *[other] { $half }
}

# When the helpline opens next. It comes after words like "It opens".
# $day is today, tomorrow or a weekday. $clock is a time such as 9:30am.
# $date is a date such as 4 January, or none when it is within the next six days.
opens =
    { $date ->
        [none] { $day ->
                [today] اليوم الساعة { $clock }
                [tomorrow] غدًا الساعة { $clock }
                [monday] يوم الاثنين الساعة { $clock }
                [tuesday] يوم الثلاثاء الساعة { $clock }
                [wednesday] يوم الأربعاء الساعة { $clock }
                [thursday] يوم الخميس الساعة { $clock }
                [friday] يوم الجمعة الساعة { $clock }
                [saturday] يوم السبت الساعة { $clock }
               *[sunday] يوم الأحد الساعة { $clock }
            }
       *[other] { $day ->
                [today] اليوم الساعة { $clock }
                [tomorrow] غدًا الساعة { $clock }
                [monday] يوم الاثنين { $date } الساعة { $clock }
                [tuesday] يوم الثلاثاء { $date } الساعة { $clock }
                [wednesday] يوم الأربعاء { $date } الساعة { $clock }
                [thursday] يوم الخميس { $date } الساعة { $clock }
                [friday] يوم الجمعة { $date } الساعة { $clock }
                [saturday] يوم السبت { $date } الساعة { $clock }
               *[sunday] يوم الأحد { $date } الساعة { $clock }
            }
    }

# When nobody knows when the line opens next. It comes after words like "It opens".
opens-unknown = في يوم لا أعرفه بعد

# The opening hours of some days. $from and $to are times, $days are the days.
hours-range = { $days } من الساعة { $from } إلى { $to }

# Days in a row. $first and $last are days of the week.
days-range = من { $first } إلى { $last }

# A day of the year. $day is a number, $month is the name of a month.
day-of-year = { $day } { $month }

# The days of the week.
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد

# The months.
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# How people write numbers. Names from nought to nineteen, in order; then twenty to ninety.
number-units = صفر, واحد, اثنين, ثلاثة, اربعة, خمسة, ستة, سبعة, ثمانية, تسعة, عشرة, احدعش, اثنعش, ثلاثطعش, اربعطعش, خمسطعش, سطعش, سبعطعش, ثمنطعش, تسعطعش
number-tens = عشرين, ثلاثين, اربعين, خمسين, ستين, سبعين, ثمانين, تسعين
# How people name a choice by its place: "the second one", "the last". Then words that may
# stand beside it.
number-order = الأول, الثاني, الثالث, الرابع, الخامس, السادس, السابع, الثامن
    .endings = st, nd, rd, th
number-last = الأخير, الاخير, آخر, اخر
number-order-beside = الخيار, الجواب, الإجابة, الاجابة, الزر, من, فضلك, أريد, اريد, واحد, رقم, شكرا, شكرًا, أختار, اختار
# Words that may stand beside a number when somebody says how old they are. With any other
# word the number is not taken: "section 3" is not an age.
number-beside = أنا, انا, عمري, عمره, عمرها, عمر, العمر, سني, سنة, سنه, سنين, سنوات, عام, عاما, عامًا, عاماً, أعوام, اعوام, هو, هي, وهو, وهي, عندي, عنده, عندها, لدي, ابني, إبني, ابنتي, بنتي, ولدي, أمي, امي, أبي, ابي, والدي, والدتي, و, حوالي, نحو, تقريبا, تقريبًا, تقريباً, الآن, الان, الحين, هلق, هلأ, دلوقتي, حاليا, حاليًا, رقم, بلغت, بلغ, من, صار, صرت, أقول, اقول, أظن, اظن, ربما, يمكن, فقط, بس, بالضبط, مازال, لازال, لسه, لسا, أكثر, اكثر, فوق, زوجي, زوجتي, أخي, اخي, أختي, اختي, جدتي, شريكي, شريكتي, طفلي, طفلتي, ابنه, ابنها, ابننا, ابنته, ابنتها, ابنتنا, بنتنا, عمرهم, هم, الجواب, جواب, ana, omri, 3omri, umri, 3umri, sana, sene, sanawat, snin, 3andi
