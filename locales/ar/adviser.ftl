# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
adviser-consent =
    يمكنك التحدث مع أحد المستشارين هنا، في هذه المحادثة. يُرجى قراءة هذا أولًا.

    إذا قلت نعم، يمكن لفريقنا أن يقرأ ما تكتبه ابتداءً من تلك اللحظة. لا يرون اسمك ولا رقمك. يرون الصفحات التي تقرؤها هنا، وهل بدا شيء مما كتبته عاجلًا.

    يمكن لشركة Telegram أيضًا قراءة هذه المحادثة. فهي ليست مشفّرة تشفيرًا تامًا بين الطرفين. نمسح نسختنا بعد { $topic-days ->
        [one] يوم واحد
        [two] يومين
        [few] { $topic-days } أيام
        [many] { $topic-days } يومًا
       *[other] { $topic-days } يوم
    } من انتهاء المحادثة.

    ما تقوله سري، مع بعض الاستثناءات. قد نضطر إلى إخبار آخرين إذا كانت حياة أحد في خطر. وينطبق ذلك أيضًا إذا كان طفل أو شخص بالغ معرضًا للأذى.

    هل تفضل التحدث بالهاتف؟ اتصل على { $phone-link }.

    هل تريد أن أخبر أحد المستشارين بأنك هنا؟
    .words = من يقرأ هذا, من سيقرأ هذا, مين يقرأ هذا, من يرى هذا, من يمكنه رؤية هذا, مين بيشوف هذا, ماذا يرون, هل يرون اسمي, هل يرون رقمي, هل هذا سري, هل هذا خاص, كم تحتفظون به, على ماذا أوافق, على ماذا اوافق, اقرأ مرة أخرى
# The same in a few words, after the person asked something else in between.
adviser-ask-again = هل ما زلت تريد الكتابة إلى أحد المستشارين؟ اضغط على زر، أو اكتب نعم أو لا.
adviser-agree = نعم، اطلب مستشارًا
    .words =
        نعم, نعم من فضلك, أجل, اجل, ايوه, أيوه, ايوا, أيوا, ايوة, أيوة, اي, إي, اوك, اوكي, أوكي, موافق, موافقة, موافقه,
        أوافق, اوافق, طيب, تمام, أكيد, اكيد, na3am, naam, aywa, aiwa, tamam, muwafiq
adviser-decline = لا، شكرًا
    .words = لا, لأ, كلا, لا شكرا, لا شكرًا, لا شكراً, ليس الآن, ليس الان, مو الحين, مش الآن, مش هلق, مش دلوقتي, la, laa, la shukran

# They would rather not.
adviser-declined = لا بأس. لا يرى أحد من فريقنا هذه المحادثة. يمكنك أن تسألني، أو تتصل على { $phone-link }.

# No adviser can be reached in this chat. $open says whether the advice line is open.
adviser-away =
    { $open ->
        [open] لا يمكنك التحدث مع مستشار في هذه المحادثة في الوقت الحالي. يُرجى الاتصال على { $phone-link }. الخط مفتوح حتى الساعة { $closes } اليوم.
       *[other] لا يمكنك التحدث مع مستشار في هذه المحادثة في الوقت الحالي. يفتح خط المشورة { $opens }. الرقم هو { $phone-link }.
    }

# They are in the queue now. What they write is kept until an adviser comes. If none comes, it
# is erased.
adviser-waiting =
    أخبرتُ مستشارينا أنك هنا. { $ahead ->
        [0] دورك هو التالي.
        [one] قبلك شخص واحد.
        [two] قبلك شخصان.
        [few] قبلك { $ahead } أشخاص.
        [many] قبلك { $ahead } شخصًا.
       *[other] قبلك { $ahead } شخص.
    } لا يمكنني أن أقول كم سيستغرق ذلك.

    يمكنك الآن أن تكتب ما هو الموضوع. أحتفظ به إلى أن يأتي مستشار، ثم أنقله إليه. إذا لم يأتِ أحد، أمسحه. إذا كنت لا تريد الانتظار، اكتب: لا أريد الانتظار.

    إذا كنت تحتاج إلى مساعدة فورًا، من فضلك لا تنتظر. اضغط على الزر: { line-urgent }.

    إذا كنت تفضل الاتصال بالهاتف: { $phone-link }.

# They are still in the queue. They are told this every few minutes.
adviser-still-waiting =
    ما زلت في انتظار مستشار. { $ahead ->
        [0] دورك هو التالي.
        [one] قبلك شخص واحد.
        [two] قبلك شخصان.
        [few] قبلك { $ahead } أشخاص.
        [many] قبلك { $ahead } شخصًا.
       *[other] قبلك { $ahead } شخص.
    } لا يمكنني أن أقول كم سيستغرق ذلك.

    إذا كنت تفضل الاتصال بالهاتف: { $phone-link }. إذا كنت لا تريد الانتظار، اكتب: لا أريد الانتظار.
    .words = كم من الوقت, كم الوقت, كم يستغرق, كم باقي, كم بقي, كم انتظر, متى دوري, هل أنا التالي, هل انا التالي, أين أنا في الدور, كم شخص قبلي, كم واحد قبلي, من قبلي, متى يأتي المستشار, متى يجي احد
adviser-stop-waiting = التوقف عن الانتظار
    .words =
        إلغاء, الغاء, إلغاء من فضلك, الغاء من فضلك, لا أريد الانتظار, لا اريد الانتظار, لا أريد أن أنتظر,
        ما بدي انتظر, ما ابي انتظر, مش عايز استنى, مش عايزة استنى, لا تنتظر, انس الأمر, انسى الموضوع, la urid al intizar

# What they wrote while they wait.
adviser-held = شكرًا لك. أحتفظ بهذا للمستشار. لم يقرأه أي مستشار بعد. إذا كنت لا تريد الانتظار، اكتب: لا أريد الانتظار.
adviser-held-full = لم أتمكن من الاحتفاظ بهذه الرسالة. لا يمكنني الاحتفاظ بالمزيد للمستشار. يُرجى الانتظار، أو الاتصال على { $phone-link }.
adviser-held-changed = غيّرتُ هذا فيما أحتفظ به للمستشار.

# They wait no longer.
adviser-cancelled =
    { $held ->
        [0] لم تعد في الانتظار.
       *[other] لم تعد في الانتظار. لم أنقل ما كتبته أثناء الانتظار إلى أحد. وقد مسحتُه.
    } لا يقرأ أحد من فريقنا ما تكتبه الآن. لطلب مستشار مرة أخرى، اكتب: تحدث.

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent.
adviser-not-taken =
    أعتذر. لا يوجد مستشار متاح في الوقت الحالي. لم تعد في الانتظار، ولا يقرأ أحد من فريقنا ما تكتبه الآن.{ $held ->
        [0] {""}
       *[other] {" "}لم أنقل ما كتبته أثناء الانتظار إلى أحد. وقد مسحتُه.
    }{ $urgent ->
        [yes] {""}

            إذا كنت في خطر، من فضلك لا تنتظر. اتصل على { $number-emergency } الآن. للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health).
       *[no] {""}
    }

    يُرجى الاتصال بنا على { $phone-link }. أو يمكننا أن نتصل بك. { $chat ->
        [open] ويمكنك أيضًا طلب مستشار مرة أخرى: اضغط على { line-talk }.
       *[closed] لا يمكنك حاليًا طلب مستشار هنا مرة أخرى.
    }

# The line closed before an adviser could take them, or the team takes nobody new in this chat
# today. $open says whether the advice line is open for calls all the same.
adviser-line-closed =
    أعتذر. { $open ->
        [open] لا يمكن لمستشارينا استقبال أي شخص جديد في هذه المحادثة حاليًا.
       *[other] أُغلق خط المشورة حاليًا، ولم يتمكن أي مستشار من الحضور.
    } لا يقرأ أحد من فريقنا ما تكتبه الآن.{ $held ->
        [0] {""}
       *[other] {" "}لم أنقل ما كتبته أثناء الانتظار إلى أحد. وقد مسحتُه.
    }{ $urgent ->
        [yes] {""}

            إذا كنت في خطر، من فضلك لا تنتظر. اتصل على { $number-emergency } الآن. للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health).
       *[no] {""}
    }

    { $open ->
        [open] يُرجى الاتصال بنا على { $phone-link }. الخط مفتوح حتى الساعة { $closes } اليوم.
       *[other] يفتح خطنا { $opens }. الرقم هو { $phone-link }.
    } أو يمكننا أن نتصل بك.

# The adviser had to go, or does not answer, and nobody else is there. $can-call says whether we
# can call them.
adviser-nobody-else =
    { $silent ->
        [yes] { $adviser ->
                [none] أعتذر، لا يصلني رد من المستشار.
               *[other] أعتذر، لا يصلني رد من { $adviser }.
            }
       *[no] { $adviser ->
                [none] أعتذر، كان على المستشار المغادرة.
               *[other] أعتذر، كان على { $adviser } المغادرة.
            }
    } { $open ->
        [open] لا يوجد شخص آخر يمكنه المتابعة في هذه المحادثة الآن، لذلك انتهت المحادثة.
       *[other] نحن مغلقون الآن، لذلك انتهت المحادثة.
    } لا يقرأ أحد من فريقنا ما تكتبه الآن.{ $urgent ->
        [yes] {""}

            إذا كنت في خطر، من فضلك لا تنتظر. اتصل على { $number-emergency } الآن. للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health).
       *[no] {""}
    }

    { $open ->
        [open] يُرجى الاتصال بنا على { $phone-link }. الخط مفتوح حتى الساعة { $closes } اليوم.
       *[other] يفتح خطنا { $opens }. الرقم هو { $phone-link }.
    }{ $can-call ->
        [yes] {" "}أو يمكننا أن نتصل بك.
       *[no] {""}
    }

# The team cannot be reached in this chat because of a fault on our side.
adviser-no-desk =
    أعتذر. هناك عطل من جانبنا، ولا يمكن لأي مستشار قراءة هذه المحادثة الآن.{ $held ->
        [0] {""}
       *[other] {" "}لم أنقل ما كتبته أثناء الانتظار إلى أحد. وقد مسحتُه.
    }{ $urgent ->
        [yes] {""}

            إذا كنت في خطر، من فضلك لا تنتظر. اتصل على { $number-emergency } الآن. للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health).
       *[no] {""}
    }

    يُرجى الاتصال على { $phone-link }. أوقات عمل الخط: { $hours }.
adviser-call-me = من فضلكم اتصلوا بي
    .words =
        اتصلوا بي, اتصل بي, أتصلوا بي, كلموني, كلمني, كلموني بالتلفون, خابروني, اتصلوا فيني, رنوا علي, دقوا علي,
        اتصلوا بي من فضلكم, itasilu bi, ittasilu bi, kallimuni

# An adviser is there now.
adviser-joined =
    { $adviser ->
        [none] أنت الآن تتحدث مع مستشار من فريقنا. ما تكتبه يصل إليه.
       *[other] أنت الآن تتحدث مع { $adviser } من مستشاري فريقنا. ما تكتبه يصل إلى { $adviser }.
    }

    للمساعدة العاجلة، يمكنك الضغط على الزر أدناه في أي وقت. لإنهاء المحادثة، اكتب: إنهاء المحادثة.

# They tapped a button, or typed a command, menu or stop, while an adviser is there. Also after
# they said that they want to go on.
adviser-talking =
    { $adviser ->
        [none] أنت تتحدث مع مستشار. ما تكتبه يصل إليه.
       *[other] أنت تتحدث مع { $adviser }. ما تكتبه يصل إلى { $adviser }.
    } لا أنقل الأزرار التي تضغط عليها.

    لإنهاء المحادثة مع المستشار، اضغط على الزر أو اكتب: إنهاء المحادثة. أو تابع الكتابة فقط.
adviser-end = إنهاء المحادثة
    .words =
        انهاء المحادثة, انهاء المحادثه, إنهاء المحادثة من فضلك, انهاء المحادثة من فضلك, إنهاء المحادثة الآن,
        انهاء المحادثة الان, أنه المحادثة, انهي المحادثة, أنهي المحادثة, inha al muhadatha
adviser-stay = متابعة الحديث
    .words = متابعة, متابعه, تابع, نتابع, استمر, استمرار, أكمل, اكمل, كمل, نكمل, tabi3, istamir, kammil

# The person ended the chat. Two buttons follow: did it help?
adviser-ended =
    انتهت المحادثة مع المستشار. لقد عدت إليّ أنا، البرنامج الآلي (bot). لا يقرأ أحد من فريقنا ما تكتبه الآن.

    هل أفادك ذلك؟

# The adviser ended the chat.
adviser-closed =
    { $adviser ->
        [none] أنهى المستشار المحادثة.
       *[other] أُنهيت المحادثة من جانب { $adviser }.
    } لقد عدت إليّ أنا، البرنامج الآلي (bot). لا يقرأ أحد من فريقنا ما تكتبه الآن.

    هل أفادك ذلك؟

# The adviser ended the chat, and for some days no adviser can be asked for here.
adviser-blocked =
    { $chat ->
        [yes] { $adviser ->
                [none] أنهى المستشار المحادثة.
               *[other] أُنهيت المحادثة من جانب { $adviser }.
            }{" "}
       *[no] {""}
    }لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } لا يمكنك الكتابة إلى أي مستشار هنا، ولا أن تطلب أن نتصل بك. ما زال بإمكانك أن تسألني، وأن تتصل على { $phone-link }. والمساعدة العاجلة موجودة دائمًا.

# The block was taken back.
adviser-unblocked = يمكنك الآن الكتابة إلى مستشار هنا مرة أخرى. لطلب مستشار، اكتب: تحدث.

# They had everything erased. $state is waiting, talking or callback.
adviser-forgotten =
    { $state ->
        [talking] { $adviser ->
                [none] انتهت المحادثة مع المستشار.
               *[other] انتهت المحادثة مع { $adviser }.
            }
        [waiting] لم تعد في انتظار مستشار.
       *[callback] لن نتصل بك.
    } لا يقرأ أحد من فريقنا ما تكتبه الآن.

# They want to talk to somebody, and are talking to an adviser already.
adviser-already =
    { $adviser ->
        [none] أنت تتحدث بالفعل مع مستشار. اكتب هنا فقط، وسيصل إليه ما تكتبه.
       *[other] أنت تتحدث بالفعل مع { $adviser }. اكتب هنا فقط، وسيصل ما تكتبه إلى { $adviser }.
    }

# The adviser had to go.
adviser-handed-back =
    { $adviser ->
        [none] أعتذر، كان على المستشار المغادرة.
       *[other] أعتذر، كان على { $adviser } المغادرة.
    } لقد طلبتُ لك مستشارًا آخر. { $ahead ->
        [0] دورك هو التالي.
        [one] قبلك شخص واحد.
        [two] قبلك شخصان.
        [few] قبلك { $ahead } أشخاص.
        [many] قبلك { $ahead } شخصًا.
       *[other] قبلك { $ahead } شخص.
    } يمكن للمستشار التالي أن يقرأ ما كتبته من قبل. إذا كنت تفضل الاتصال بالهاتف: { $phone-link }.

# The adviser did not answer for a while.
adviser-silent =
    { $adviser ->
        [none] أعتذر، لا يصلني رد من المستشار.
       *[other] أعتذر، لا يصلني رد من { $adviser }.
    } لقد طلبتُ لك مستشارًا آخر. { $ahead ->
        [0] دورك هو التالي.
        [one] قبلك شخص واحد.
        [two] قبلك شخصان.
        [few] قبلك { $ahead } أشخاص.
        [many] قبلك { $ahead } شخصًا.
       *[other] قبلك { $ahead } شخص.
    } يمكن للمستشار التالي أن يقرأ ما كتبته من قبل. إذا كنت تفضل الاتصال بالهاتف: { $phone-link }.

# Another team can help better.
adviser-transferred =
    { $adviser ->
        [none] طلب المستشار من فريق آخر لدينا أن يتحدث معك.
       *[other] وصل طلب من { $adviser } إلى فريق آخر لدينا للتحدث معك.
    } هم لا يرون ما كتبته من قبل. يمكنك الآن أن تكتب مرة أخرى ما هو الموضوع. { $ahead ->
        [0] دورك هو التالي.
        [one] قبلك شخص واحد.
        [two] قبلك شخصان.
        [few] قبلك { $ahead } أشخاص.
        [many] قبلك { $ahead } شخصًا.
       *[other] قبلك { $ahead } شخص.
    }

# They have not written for a while.
adviser-still-there =
    { $adviser ->
        [none] المستشار في انتظار ردك.
       *[other] { $adviser } في انتظار ردك.
    } هل ما زلت هنا؟ خذ وقتك. إذا لم تكتب شيئًا، فسأنهي المحادثة بعد { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. { $chat ->
        [open] يمكنك طلب مستشار مرة أخرى بعد ذلك.
       *[closed] عندها لن نستقبل أي شخص جديد في هذه المحادثة. يمكنك الاتصال بنا على { $phone-link }. أوقات عمل الخط: { $hours }.
    }
adviser-ended-silent =
    أنهيتُ المحادثة مع المستشار لأنك لم تكتب. لا بأس في ذلك. لا يقرأ أحد من فريقنا ما تكتبه الآن. { $chat ->
        [open] يمكنك طلب مستشار مرة أخرى.
       *[closed] { $open ->
                [open] لا نستقبل أي شخص جديد في هذه المحادثة في الوقت الحالي. يمكنك الاتصال بنا على { $phone-link } حتى الساعة { $closes } اليوم.
               *[other] يفتح خطنا { $opens }. الرقم هو { $phone-link }.
            }
    }

# A photo, a voice message and so on. Words that came with it are passed on.
adviser-cannot-send = لا يمكنني نقل هذا إلى المستشار، بل الكلمات فقط. يُرجى كتابته بالكلمات، أو الاتصال على { $phone-link }.

# The team's side is not working.
adviser-not-reached = أعتذر. شيء مما كتبته لم يصل إلى فريقنا. يُرجى إرساله مرة أخرى لاحقًا، أو الاتصال على { $phone-link }.
adviser-slow = لم يصل ما كتبته إلى المستشار بعد. يستغرق الأمر وقتًا أطول قليلًا الآن. سأخبرك إذا لم يصل.

# The adviser offers to call.
adviser-would-call =
    { $adviser ->
        [none] يود المستشار التحدث معك بالهاتف.
       *[other] هناك رغبة من { $adviser } في التحدث معك بالهاتف.
    } هل يمكننا أن نتصل بك؟ إذا كان الجواب نعم، اضغط على الزر: { adviser-call-me }. وإذا كان لا، فتابع الكتابة فقط.

# They would rather not be called.
adviser-no-call =
    { $adviser ->
        [none] حسنًا، لا مكالمة. ما زلت تكتب إلى المستشار.
       *[other] حسنًا، لا مكالمة. ما زلت تكتب إلى { $adviser }.
    }

# Did it help?
adviser-helped = أفادني ذلك
    .words = نعم, نعم أفادني, نعم افادني, أفادني, افادني, نعم شكرا, نعم شكرًا, نعم شكراً, ايوه, أيوه, ايوا, أيوا, نعم ساعدني, ساعدني, na3am, naam, aywa, aiwa
adviser-not-helped = لم يفدني ذلك
    .words = لا, لأ, كلا, لم يفدني, ما افادني, ما أفادني, ما ساعدني, لم يساعدني, مو كثير, مش كتير, ليس كثيرا, la, laa
adviser-thanks = شكرًا لإخباري. نحن نحسب عدد الأجوبة فقط.

# Being called. What it means, before the questions. privacy-advisers has to say the same.
callback-before =
    يُرجى قراءة هذا قبل أن تكتب رقمًا.

    لا يرى الرقم كاملًا إلا المستشار الذي يتصل بك. ويرى فريقنا آخر ثلاثة أرقام منه، والاسم الذي تعطيه، وما تجيب به هنا. ويرون الصفحات التي تقرؤها، وهل بدا شيء مما كتبته عاجلًا. ولا يرون اسمك أو رقمك على Telegram.

    نمسح الرقم والاسم بعد المكالمة، أو بعد { $callback-days ->
        [one] يوم واحد
        [two] يومين
        [few] { $callback-days } أيام
        [many] { $callback-days } يومًا
       *[other] { $callback-days } يوم
    }. يمكن لشركة Telegram قراءة هذه المحادثة. فهي ليست مشفّرة تشفيرًا تامًا بين الطرفين. وما تكتبه يبقى فيها إلى أن تحذفه.

    هل تفضل أن تتصل أنت بنا؟ الرقم هو { $phone-link }.

# Being called. The questions come one after the other.
# $callback-number is the number they gave. $again says whether the last answer did not fit.
callback-number =
    { $again ->
        [yes] لا يمكنني استخدام ذلك كرقم. يُرجى كتابة رقم في المملكة المتحدة يمكننا الاتصال به، بالأرقام لا بالحروف، مثل رقم هاتف محمول. لإيقاف هذا، اكتب: لا مكالمة.
       *[no] على أي رقم نتصل؟ يُرجى كتابته. لإيقاف هذا، اكتب: لا مكالمة.
    }
    .zero-words = زيرو, sifr, sefr, zero
    .double-words = دبل, دابل, دوبل, double
    .triple-words = تربل, تريبل, triple
    .plus-words = زائد, زايد, بلس, plus
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on =
    { $adviser ->
        [none] نقلتُ هذا إلى المستشار.
       *[other] نقلتُ هذا إلى { $adviser }.
    } ومن أجل المكالمة ما زلت أحتاج إلى جواب:
# An adviser called, and the number was wrong. They are asked for another.
callback-wrong-number = حاولنا الاتصال بك، لكن يبدو أن الرقم الذي أعطيته خطأ. لقد مسحتُه. إذا كنت ما زلت تريد مكالمة، يُرجى إعطاؤنا رقمًا آخر.
# The adviser has gone while they were asked for a number.
callback-ended = لم أعد أسألك عن مكالمة. من فضلك لا تكتب أي رقم هاتف الآن. إذا كنت ما زلت تريد مكالمة، اكتب: اتصلوا بي.
# They typed a number after that. A button follows to ask for a call.
callback-kept-back = يبدو هذا رقم هاتف. لم أنقله إلى أحد، ولم أحتفظ به. لا ينبغي أن يراه إلا مستشار يتصل بك. إذا كنت تريد مكالمة، اضغط على الزر أو اكتب: اتصلوا بي.
# They typed a number in a chat where another question about the call is open. It follows again.
callback-number-beside = يبدو هذا رقم هاتف. لم أنقله إلى أحد. لإعطائنا رقمًا آخر للمكالمة، اكتب: رقم خطأ.
callback-number-right =
    { $again ->
        [yes] لم أفهم ذلك. يُرجى كتابة نعم أو لا، أو كتابة رقم آخر. لإيقاف هذا، اكتب: لا مكالمة.{" "}
       *[no] {""}
    }فهمتُ أن الرقم هو { $callback-number }. هل هذا صحيح؟
    .words = الرقم خطأ, رقم خطأ, الرقم غلط, رقم غلط, رقم آخر, رقم اخر, رقم ثاني, تغيير الرقم, غيروا الرقم, أريد تغيير الرقم, اريد تغيير الرقم, هذا ليس رقمي, الرقم, رقم, raqm
callback-name =
    { $again ->
        [yes] لم يبدُ لي ذلك اسمًا. نسأل عن اسم كي يأتي الشخص المناسب إلى الهاتف. يُرجى كتابة اسم، أو اكتب: بدون اسم. لإيقاف هذا، اكتب: لا مكالمة.{" "}
       *[no] {""}
    }عندما نتصل، عن أي اسم نسأل؟ يمكنك اختيار اسم غير حقيقي. يراه فريقنا.
    .words = الاسم خطأ, اسم خطأ, الاسم غلط, اسم غلط, اسم آخر, اسم اخر, اسم ثاني, تغيير الاسم, غيروا الاسم, أريد تغيير الاسم, اريد تغيير الاسم, الاسم, اسم, ism
    .before-words = اسمي هو, إسمي هو, اسمي, إسمي, الاسم هو, الاسم, اسم, أنا اسمي, انا اسمي, أنا, انا, اسألوا عن, اسالوا عن, نادوني, ismi, ana
    .never-words = ما, ماذا, شو, ايش, إيش, وش, شنو, من, مين, لماذا, ليش, ليه, كيف, متى, أين, اين, وين, هل, كم, أي, اي, لا, لن, لم, ليس, ليست, مش, مو, إذا, اذا, لو, لكن, لأن, لان, أريد, اريد, بدي, عايز, عايزة, يمكن, ممكن, عندي, هذا, هذه, أنت, انت, أنتم, انتم, أنا, انا, غلط, خطأ, تغيير, إلغاء, الغاء, توقف, انتظر, قل, قولوا, رقم, الرقم, اسم, الاسم, وقت, الوقت, آسف, اسف, نعم
callback-no-name = لا تسألوا عن أحد باسمه
    .words = لا, لأ, بدون اسم, من دون اسم, لا اسم, لا أحد, لا احد, أفضل ألا أقول, افضل الا اقول, لا أريد أن أقول, لا اريد ان اقول, تخطي, تخط, bidun ism, la
callback-voicemail =
    { $again ->
        [yes] لم أفهم ذلك. يُرجى كتابة نعم أو لا. لإيقاف هذا، اكتب: لا مكالمة.{" "}
       *[no] {""}
    }إذا لم يرد أحد، هل يمكننا ترك رسالة صوتية؟
callback-say-who =
    { $again ->
        [yes] لم أفهم ذلك. يُرجى كتابة نعم أو لا. لإيقاف هذا، اكتب: لا مكالمة.{" "}
       *[no] {""}
    }إذا رد شخص آخر، هل يمكننا أن نقول إننا خط مشورة؟
# .words lists little words that may stand beside a time.
callback-when =
    { $again ->
        [yes] لم أفهم ذلك، أو لا يمكننا الاتصال في ذلك الوقت. لإيقاف هذا، اكتب: لا مكالمة.{" "}
       *[no] {""}
    }متى نتصل بك؟ نتصل عندما يكون خطنا مفتوحًا، وليس في أي وقت آخر. اكتب رقمًا أو وقتًا:

    { $times }
    .words = في, على, من, فضلك, فضلكم, يوم, الساعة, الساعه, ساعة, هو, هي, يكون, أفضل, افضل, الأفضل, الافضل, جيد, جيدة, مناسب, مناسبة, تمام, اوك, اوكي, نعم, أنا, انا, أريد, اريد, ثم, إذن, اذن, حوالي, نحو, تقريبا, تقريبًا, بعد, نصف, النصف, ونصف, ربع, الربع, وربع, و, إلى, الى, لو, سمحت, وقت, الوقت, أي, اي, القادم, القادمة, اتصل, اتصلوا, بي, يمكن, ممكن, يمكنكم, ربما, يناسبني, لي, بدي, fi, yom, yawm, sa3a
    .today-words = اليوم, هاليوم, النهاردة, النهارده, alyawm, elyom
    .tomorrow-words = غدا, غدًا, غداً, الغد, بكرة, بكره, بكرا, باكر, bukra, bokra, ghadan
    .morning-words = صباح, الصباح, صباحا, صباحًا, صباحاً, الصبح, صبح, sabah, sabahan
    .afternoon-words = ظهر, الظهر, ظهرا, ظهرًا, ظهراً, العصر, عصر, عصرا, عصرًا, duhr, dohr, 3asr
callback-any-time = أي وقت يكون الخط مفتوحًا
    .words = أي وقت, اي وقت, في أي وقت, في اي وقت, متى شئتم, متى ما تريدون, كل الأوقات, كل الاوقات, ay waqt, ayy waqt
# $day is a day of the week, $date its date.
callback-morning = صباح { $day } { $date }
callback-afternoon = بعد ظهر { $day } { $date }
callback-confirm =
    { $again ->
        [yes] لم أفهم ذلك. يُرجى كتابة نعم أو لا. لإيقاف هذا، اكتب: لا مكالمة.{" "}
       *[no] {""}
    }هل كل هذا صحيح؟

    نتصل على { $callback-number }.
    { $name ->
        [none] لا نسأل عن أحد باسمه.
       *[other] نسأل عن { $name }.
    }
    { $voicemail ->
        [yes] يمكننا ترك رسالة صوتية.
       *[no] لا نترك أي رسالة.
    }
    { $say-who ->
        [yes] يمكننا أن نقول إننا خط مشورة.
       *[no] لا نقول لأي شخص آخر من نحن.
    }
    الوقت: { $when }.
    .words = الوقت خطأ, وقت خطأ, الوقت غلط, وقت آخر, وقت اخر, وقت ثاني, تغيير الوقت, غيروا الوقت, أريد تغيير الوقت, يوم آخر, يوم اخر, تغيير اليوم, الوقت, وقت, متى
# They said that something of it is not right.
callback-change = ما الذي ليس صحيحًا؟ اكتب: الرقم أو الاسم أو الوقت. إذا كنت لا تريد مكالمة، اكتب: لا مكالمة.
callback-yes = نعم
    .words = نعم من فضلك, نعم من فضلكم, أجل, اجل, ايوه, أيوه, ايوا, أيوا, ايوة, أيوة, اي, إي, اه, آه, اوك, اوكي, تمام, صح, صحيح, هذا صحيح, مضبوط, na3am, naam, aywa, aiwa, sah, sa7
callback-no = لا
    .words = لأ, كلا, لا شكرا, لا شكرًا, لا شكراً, غلط, خطأ, خطا, la, laa, la2, ghalat
callback-send = نعم، من فضلكم اتصلوا بي
    .words = نعم, نعم من فضلك, نعم من فضلكم, أجل, اجل, ايوه, أيوه, ايوا, أيوا, اوك, اوكي, تمام, طيب, أرسل, ارسل, صح, صحيح, na3am, naam, aywa, aiwa, tamam
callback-cancel = لا مكالمة، شكرًا
    .words =
        لا مكالمة, لا مكالمه, لا تتصلوا, لا تتصلوا بي, لا تتصل بي, من فضلكم لا تتصلوا بي,
        ما تتصلوا فيني, لا تكلموني, لا أريد مكالمة, لا اريد مكالمة, ما بدي مكالمة, مش عايز مكالمة,
        مش عايزة مكالمة, إلغاء المكالمة, الغاء المكالمة, الغاء المكالمه, ألغوا المكالمة, الغوا المكالمة,
        la mukalama, la titasilu bi
    .loose-words = إلغاء, الغاء, إلغاء كل شيء, الغاء كل شيء, الغاء كل شي, انس الأمر, انسى الأمر, انسى الموضوع, انسوا الأمر, انسوا الموضوع, غيرت رأيي, غيرت رايي, لقد غيرت رأيي
    .beside-words = من, فضلك, فضلكم, لو, سمحت, سمحتم, آسف, اسف, آسفة, اسفة, اوك, اوكي, طيب, نعم, شكرا, شكرًا, شكراً, الآن, الان, بس, مرحبا, خلاص
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
                [none] شكرًا لك. انتهت المحادثة مع المستشار. سيتصل بك المستشار. سنحاول الاتصال
               *[other] شكرًا لك. انتهت المحادثة مع { $adviser }. سيصلك اتصال من { $adviser }. سنحاول الاتصال
            }
       *[no] شكرًا لك. سيتصل بك أحد المستشارين. سنحاول الاتصال
    } حتى ثلاث مرات، عندما يكون خطنا مفتوحًا. لا يقرأ أحد من فريقنا ما تكتبه هنا الآن.

    يمكنك أيضًا أن تتصل بنا: { $phone-link }. إذا لم تعد تريد المكالمة، اكتب: لا مكالمة.
# $given says whether they had given a number.
callback-cancelled =
    { $given ->
        [yes] لن نتصل بك. لقد مسحتُ رقمك.
       *[no] حسنًا، لا مكالمة.
    }
callback-already =
    لقد طلبت منا أن نتصل بك. الموعد: { $when }. سيتصل بك أحد المستشارين عندما يكون خطنا مفتوحًا. إذا كنت تفضل أن تتصل أنت: { $phone-link }.

    إذا لم تعد تريد المكالمة، اكتب: لا مكالمة. لتغيير الرقم أو الوقت، اكتب أيضًا: لا مكالمة، ثم اطلب مكالمة مرة أخرى.

    لا أستطيع أن أنقل شيئًا إلى المستشار. من فضلك قل له ذلك عندما يتصل.
    .about-words = مكالمة, المكالمة, اتصال, الاتصال, تتصل, تتصلون, اتصلتم, ستتصلون, المستشار, مستشار, للمستشار
callback-no-answer =
    { $tries ->
        [1] اتصلنا بك، ولم يرد أحد. سنحاول مرة أخرى عندما يكون خطنا مفتوحًا.
       *[other] اتصلنا بك مرة أخرى، ولم يرد أحد. سنحاول مرة واحدة بعد.
    } يمكنك أيضًا أن تتصل بنا: { $phone-link }.
callback-given-up = اتصلنا بك ثلاث مرات، ولم يرد أحد. لقد مسحتُ رقمك. يمكنك الاتصال بنا على { $phone-link }، أو طلب مكالمة مرة أخرى.
# An adviser has noted that they talked, or that no call is wanted: a slip would leave the person
# waiting.
callback-done = سجّل المستشار أن هذه المكالمة قد تمت. لقد مسحتُ رقمك. إذا لم يتحدث معك أحد، فاطلب مكالمة مرة أخرى، أو اتصل بنا على { $phone-link }.
callback-expired =
    أعتذر. لم نتمكن من الاتصال بك خلال { $callback-days ->
        [one] يوم واحد
        [two] يومين
        [few] { $callback-days } أيام
        [many] { $callback-days } يومًا
       *[other] { $callback-days } يوم
    }. لقد مسحتُ رقمك. يُرجى الاتصال بنا على { $phone-link }.
