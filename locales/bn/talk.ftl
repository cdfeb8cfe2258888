# The way to a person. The contact card with the number comes just before each of these.
# $phone and $phone-link are the same number, $hours are the opening hours,
# $call-cost is standard, free or other, $form is the address of the form or none.

# While the helpline is open. $closes is when it closes.
talk-open =
    আপনি এখন একজন পরামর্শদাতার সাথে কথা বলতে পারেন। আমাদের পরামর্শ লাইন আজ { $closes } পর্যন্ত খোলা।

    { $phone } নম্বরে ফোন করুন। এই ফোন থেকে কল করতে এখানে চাপুন: { $phone-link }। দুটি একই নম্বর।

    { $call-cost ->
        [free] এই কল ফ্রি।
        [standard] 01 বা 02 দিয়ে শুরু হয় এমন নম্বরে কল করতে যত খরচ, এই কলেও তত খরচ। আপনার ফোনের প্যাকেজে ফ্রি মিনিট থাকলে, সেখান থেকেই মিনিট কাটা হয়।
       *[other] এই কলে কত খরচ হবে, তা আপনার ফোন কোম্পানিকে জিজ্ঞেস করুন।
    }{ $form ->
        [none] {""}
       *[other] {""}

            এই ফর্ম দিয়েও আমাদের লিখতে পারেন: { $form }
    }
    .title = মানুষের সাথে কথা বলুন

# While advisers take people in this chat. Buttons lead there and to a call. $open says whether
# the phone line is open too: a desk may have hours of its own.
talk-here =
    { $open ->
        [open] আপনি এখন ফোনে বা এই চ্যাটে একজন পরামর্শদাতার সাথে কথা বলতে পারেন। আমাদের পরামর্শ লাইন আজ { $closes } পর্যন্ত খোলা।

            { $phone } নম্বরে ফোন করুন। এই ফোন থেকে কল করতে এখানে চাপুন: { $phone-link }। দুটি একই নম্বর।
       *[other] আপনি এখন এই চ্যাটে একজন পরামর্শদাতাকে লিখতে পারেন। এখন কেউ ফোন ধরতে পারবেন না। লাইন খুলবে { $opens }।

            লাইন খোলা থাকলে { $phone } নম্বরে ফোন করুন। এই ফোন থেকে কল করতে এখানে চাপুন: { $phone-link }। দুটি একই নম্বর।
    }

    { $call-cost ->
        [free] এই কল ফ্রি।
        [standard] 01 বা 02 দিয়ে শুরু হয় এমন নম্বরে কল করতে যত খরচ, এই কলেও তত খরচ। আপনার ফোনের প্যাকেজে ফ্রি মিনিট থাকলে, সেখান থেকেই মিনিট কাটা হয়।
       *[other] এই কলে কত খরচ হবে, তা আপনার ফোন কোম্পানিকে জিজ্ঞেস করুন।
    }{ $form ->
        [none] {""}
       *[other] {""}

            এই ফর্ম দিয়েও আমাদের লিখতে পারেন: { $form }
    }

    ফোনে কথা বলতে না পারলে, এখানে একজন পরামর্শদাতাকে লিখতে পারেন। অথবা আমরা আপনাকে ফোন করতে পারি।
    .title = মানুষের সাথে কথা বলুন
    .chat = পরামর্শদাতাকে লিখুন
    .chat-words =
        চ্যাট, লিখব, লিখবো, এখানে, এই চ্যাটে, পরামর্শদাতা, পরামর্শদাতার সাথে চ্যাট, এখানে কথা বলব,
        chat, write, here, adviser, likhbo, lekhbo, likhmu, ekhane, ekhane likhbo, ei chate
    .call-back = আমাকে ফোন করতে বলুন
    .call-back-words =
        আমাকে ফোন করুন, আমাকে কল করুন, আমারে ফোন দেন, ফোন করবেন, কল ব্যাক, call me, call back, callback,
        amake phone korun, amake call korun, amare phone den, amare call den

# While the helpline is open, but advisers take nobody new in this chat: later they can call.
talk-call =
    আপনি এখন একজন পরামর্শদাতার সাথে কথা বলতে পারেন। আমাদের পরামর্শ লাইন আজ { $closes } পর্যন্ত খোলা।

    { $phone } নম্বরে ফোন করুন। এই ফোন থেকে কল করতে এখানে চাপুন: { $phone-link }। দুটি একই নম্বর।

    { $call-cost ->
        [free] এই কল ফ্রি।
        [standard] 01 বা 02 দিয়ে শুরু হয় এমন নম্বরে কল করতে যত খরচ, এই কলেও তত খরচ। আপনার ফোনের প্যাকেজে ফ্রি মিনিট থাকলে, সেখান থেকেই মিনিট কাটা হয়।
       *[other] এই কলে কত খরচ হবে, তা আপনার ফোন কোম্পানিকে জিজ্ঞেস করুন।
    }{ $form ->
        [none] {""}
       *[other] {""}

            এই ফর্ম দিয়েও আমাদের লিখতে পারেন: { $form }
    }

    এই মুহূর্তে আপনি এখানে পরামর্শদাতাকে লিখতে পারবেন না। আপনি চাইলে, আমরা পরে আপনাকে ফোন করতে পারি।
    .title = মানুষের সাথে কথা বলুন
    .call-back = আমাকে ফোন করতে বলুন
    .call-back-words =
        আমাকে ফোন করুন, আমাকে কল করুন, আমারে ফোন দেন, ফোন করবেন, কল ব্যাক, call me, call back, callback,
        amake phone korun, amake call korun, amare phone den, amare call den

# While the helpline is closed: the most important thing first. $opens is when it opens next.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
talk-closed =
    এখন কেউ ফোন ধরতে পারবেন না। আমাদের পরামর্শ লাইন খুলবে { $opens }।

    কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন। মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন। এখনই কারও সাথে কথা বলতে চাইলে Samaritans (মনের কষ্টে কথা শোনার সেবা)-কে ফোন করুন: { -samaritans }। এটি ফ্রি, যেকোনো সময়।

    আমাদের লাইন খোলা থাকলে { $phone } নম্বরে ফোন করুন। এই ফোন থেকে কল করতে এখানে চাপুন: { $phone-link }। দুটি একই নম্বর। খোলা থাকে { $hours }।

    { $call-cost ->
        [free] এই কল ফ্রি।
        [standard] 01 বা 02 দিয়ে শুরু হয় এমন নম্বরে কল করতে যত খরচ, এই কলেও তত খরচ।
       *[other] এই কলে কত খরচ হবে, তা আপনার ফোন কোম্পানিকে জিজ্ঞেস করুন।
    }{ $form ->
        [none] {""}
       *[other] {""}

            এই ফর্ম দিয়েও আমাদের লিখতে পারেন: { $form }
    }

    ততক্ষণ আপনি দিনরাত আমাকে জিজ্ঞেস করতে পারেন।
    .title = মানুষের সাথে কথা বলুন

# The same, and advisers can call later.
talk-later =
    এখন কেউ ফোন ধরতে পারবেন না। আমাদের পরামর্শ লাইন খুলবে { $opens }।

    কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন। মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন। এখনই কারও সাথে কথা বলতে চাইলে Samaritans (মনের কষ্টে কথা শোনার সেবা)-কে ফোন করুন: { -samaritans }। এটি ফ্রি, যেকোনো সময়।

    আমাদের লাইন খোলা থাকলে { $phone } নম্বরে ফোন করুন। এই ফোন থেকে কল করতে এখানে চাপুন: { $phone-link }। দুটি একই নম্বর। খোলা থাকে { $hours }।

    { $call-cost ->
        [free] এই কল ফ্রি।
        [standard] 01 বা 02 দিয়ে শুরু হয় এমন নম্বরে কল করতে যত খরচ, এই কলেও তত খরচ।
       *[other] এই কলে কত খরচ হবে, তা আপনার ফোন কোম্পানিকে জিজ্ঞেস করুন।
    }{ $form ->
        [none] {""}
       *[other] {""}

            এই ফর্ম দিয়েও আমাদের লিখতে পারেন: { $form }
    }

    লাইন খোলা থাকার সময় আমরাও আপনাকে ফোন করতে পারি। ততক্ষণ আপনি দিনরাত আমাকে জিজ্ঞেস করতে পারেন।
    .title = মানুষের সাথে কথা বলুন
    .call-back = আমাকে ফোন করতে বলুন
    .call-back-words =
        আমাকে ফোন করুন, আমাকে কল করুন, আমারে ফোন দেন, ফোন করবেন, কল ব্যাক, call me, call back, callback,
        amake phone korun, amake call korun, amare phone den, amare call den
