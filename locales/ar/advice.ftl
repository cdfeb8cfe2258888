# Answers about finding out more, reaching us, and what to do when something goes wrong.

# Answer: how to contact the helpline. The contact card with the number comes just before it.
# Deaf people and people who look for an email address come here too: send them nowhere else.
# $phone and $phone-link are the same number, $hours are the opening hours, $open is open
# or closed now, $opens is when it opens next,
# $call-cost is standard, free or other, $form is the address of the form or none.
advice-contact-helpline =
    يمكنك الاتصال بخط المشورة على { $phone }. أوقات عمل الخط: { $hours }. والخط مغلق في العطل الرسمية (bank holidays). { $open ->
        [open] الخط مفتوح حتى الساعة { $closes } اليوم.
       *[closed] الخط مغلق الآن، ويفتح { $opens }.
    }

    للاتصال من هذا الهاتف، اضغط على { $phone-link }. إنه الرقم نفسه.

    { $call-cost ->
        [free] المكالمة مجانية.
        [standard] تكلفة المكالمة هي نفس تكلفة الاتصال برقم يبدأ بـ 01 أو 02. إذا كانت في باقتك دقائق مجانية، فتُستخدم هذه الدقائق.
       *[other] اسأل شركة هاتفك عن تكلفة المكالمة.
    }

    { $form ->
        [none] ليس لدي إلا رقم الهاتف هذا. لا أعرف أي بريد إلكتروني ولا أي نموذج.
       *[other] يمكنك أيضًا أن تكتب إلينا بهذا النموذج: { $form }
    } إذا لم تستطع استخدام الهاتف، يمكن لشخص تثق به أن يتصل نيابةً عنك. لمعرفة هل يمكنك الكتابة إلى مستشار هنا، اكتب: تحدث.
    .title = رقم الهاتف وأوقات العمل
