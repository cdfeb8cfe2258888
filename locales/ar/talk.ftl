# The way to a person. The contact card with the number comes just before each of these.
# $phone and $phone-link are the same number, $hours are the opening hours,
# $call-cost is standard, free or other, $form is the address of the form or none.

# While the helpline is open. $closes is when it closes.
talk-open =
    يمكنك التحدث مع أحد مستشارينا الآن. خط المشورة مفتوح حتى الساعة { $closes } اليوم.

    اتصل على { $phone }. للاتصال من هذا الهاتف، اضغط على { $phone-link }. إنه الرقم نفسه.

    { $call-cost ->
        [free] المكالمة مجانية.
        [standard] تكلفة المكالمة هي نفس تكلفة الاتصال برقم يبدأ بـ 01 أو 02. إذا كانت في باقتك دقائق مجانية، فتُستخدم هذه الدقائق.
       *[other] اسأل شركة هاتفك عن تكلفة المكالمة.
    }{ $form ->
        [none] {""}
       *[other] {""}

            يمكنك أيضًا أن تكتب إلينا بهذا النموذج: { $form }
    }
    .title = التحدث مع شخص

# While advisers take people in this chat. Buttons lead there and to a call. $open says whether
# the phone line is open too: a desk may have hours of its own.
talk-here =
    { $open ->
        [open] يمكنك التحدث مع أحد مستشارينا الآن، بالهاتف أو في هذه المحادثة. خط المشورة مفتوح حتى الساعة { $closes } اليوم.

            اتصل على { $phone }. للاتصال من هذا الهاتف، اضغط على { $phone-link }. إنه الرقم نفسه.
       *[other] يمكنك الآن الكتابة إلى أحد مستشارينا في هذه المحادثة. لا يمكن لأحد الرد على الهاتف الآن. يفتح الخط { $opens }.

            عندما يكون الخط مفتوحًا، اتصل على { $phone }. للاتصال من هذا الهاتف، اضغط على { $phone-link }. إنه الرقم نفسه.
    }

    { $call-cost ->
        [free] المكالمة مجانية.
        [standard] تكلفة المكالمة هي نفس تكلفة الاتصال برقم يبدأ بـ 01 أو 02. إذا كانت في باقتك دقائق مجانية، فتُستخدم هذه الدقائق.
       *[other] اسأل شركة هاتفك عن تكلفة المكالمة.
    }{ $form ->
        [none] {""}
       *[other] {""}

            يمكنك أيضًا أن تكتب إلينا بهذا النموذج: { $form }
    }

    إذا لم تستطع التحدث بالهاتف، يمكنك الكتابة إلى أحد مستشارينا هنا. أو يمكننا أن نتصل بك.
    .title = التحدث مع شخص
    .chat = الكتابة إلى أحد المستشارين
    .chat-words = كتابة, الكتابة, اكتب, أكتب, هنا, في هذه المحادثة, مستشار, المستشار, دردشة, محادثة مستشار, مراسلة مستشار, أكتب لمستشار, اكتب لمستشار, اكتب هنا, mustashar, kitaba, huna
    .call-back = اطلب أن نتصل بك
    .call-back-words = اتصلوا بي, اتصل بي, أتصلوا بي, كلموني, كلمني, اتصلوا فيني, خابروني, مكالمة, itasilu bi, ittasilu bi, kallimuni

# While the helpline is open, but advisers take nobody new in this chat: later they can call.
talk-call =
    يمكنك التحدث مع أحد مستشارينا الآن. خط المشورة مفتوح حتى الساعة { $closes } اليوم.

    اتصل على { $phone }. للاتصال من هذا الهاتف، اضغط على { $phone-link }. إنه الرقم نفسه.

    { $call-cost ->
        [free] المكالمة مجانية.
        [standard] تكلفة المكالمة هي نفس تكلفة الاتصال برقم يبدأ بـ 01 أو 02. إذا كانت في باقتك دقائق مجانية، فتُستخدم هذه الدقائق.
       *[other] اسأل شركة هاتفك عن تكلفة المكالمة.
    }{ $form ->
        [none] {""}
       *[other] {""}

            يمكنك أيضًا أن تكتب إلينا بهذا النموذج: { $form }
    }

    لا يمكنك الكتابة إلى أحد مستشارينا هنا في الوقت الحالي. إذا أردت، يمكننا أن نتصل بك لاحقًا.
    .title = التحدث مع شخص
    .call-back = اطلب أن نتصل بك
    .call-back-words = اتصلوا بي, اتصل بي, أتصلوا بي, كلموني, كلمني, اتصلوا فيني, خابروني, مكالمة, itasilu bi, ittasilu bi, kallimuni

# While the helpline is closed: the most important thing first. $opens is when it opens next.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
talk-closed =
    لا يمكن لأحد الرد على الهاتف الآن. يفتح خط المشورة { $opens }.

    إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }. للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health). إذا أردت التحدث مع أحد الآن، اتصل بـ Samaritans (خط للدعم النفسي) على { -samaritans }، مجانًا وفي أي وقت.

    عندما يكون خطنا مفتوحًا، اتصل على { $phone }. للاتصال من هذا الهاتف، اضغط على { $phone-link }. إنه الرقم نفسه. أوقات العمل: { $hours }.

    { $call-cost ->
        [free] المكالمة مجانية.
        [standard] تكلفة المكالمة هي نفس تكلفة الاتصال برقم يبدأ بـ 01 أو 02.
       *[other] اسأل شركة هاتفك عن تكلفة المكالمة.
    }{ $form ->
        [none] {""}
       *[other] {""}

            يمكنك أيضًا أن تكتب إلينا بهذا النموذج: { $form }
    }

    وحتى ذلك الحين يمكنك أن تسألني، ليلًا ونهارًا.
    .title = التحدث مع شخص

# The same, and advisers can call later.
talk-later =
    لا يمكن لأحد الرد على الهاتف الآن. يفتح خط المشورة { $opens }.

    إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }. للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health). إذا أردت التحدث مع أحد الآن، اتصل بـ Samaritans (خط للدعم النفسي) على { -samaritans }، مجانًا وفي أي وقت.

    عندما يكون خطنا مفتوحًا، اتصل على { $phone }. للاتصال من هذا الهاتف، اضغط على { $phone-link }. إنه الرقم نفسه. أوقات العمل: { $hours }.

    { $call-cost ->
        [free] المكالمة مجانية.
        [standard] تكلفة المكالمة هي نفس تكلفة الاتصال برقم يبدأ بـ 01 أو 02.
       *[other] اسأل شركة هاتفك عن تكلفة المكالمة.
    }{ $form ->
        [none] {""}
       *[other] {""}

            يمكنك أيضًا أن تكتب إلينا بهذا النموذج: { $form }
    }

    يمكننا أيضًا أن نتصل بك عندما يكون خطنا مفتوحًا. وحتى ذلك الحين يمكنك أن تسألني، ليلًا ونهارًا.
    .title = التحدث مع شخص
    .call-back = اطلب أن نتصل بك
    .call-back-words = اتصلوا بي, اتصل بي, أتصلوا بي, كلموني, كلمني, اتصلوا فيني, خابروني, مكالمة, itasilu bi, ittasilu bi, kallimuni
