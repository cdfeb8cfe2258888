# Answers about finding out more, reaching us, and what to do when something goes wrong.

# Answer: how to contact the helpline. The contact card with the number comes just before it.
# Deaf people and people who look for an email address come here too: send them nowhere else.
# $phone and $phone-link are the same number, $hours are the opening hours, $open is open
# or closed now, $opens is when it opens next,
# $call-cost is standard, free or other, $form is the address of the form or none.
advice-contact-helpline =
    আপনি { $phone } নম্বরে আমাদের পরামর্শ লাইনে ফোন করতে পারেন। লাইন খোলা থাকে { $hours }। ব্যাংক হলিডেতে (সরকারি ছুটির দিনে) বন্ধ থাকে। { $open ->
        [open] লাইন আজ { $closes } পর্যন্ত খোলা।
       *[closed] লাইন এখন বন্ধ। খুলবে { $opens }।
    }

    এই ফোন থেকে কল করতে এখানে চাপুন: { $phone-link }। দুটি একই নম্বর।

    { $call-cost ->
        [free] এই কল ফ্রি।
        [standard] 01 বা 02 দিয়ে শুরু হয় এমন নম্বরে কল করতে যত খরচ, এই কলেও তত খরচ। আপনার ফোনের প্যাকেজে ফ্রি মিনিট থাকলে, সেখান থেকেই মিনিট কাটা হয়।
       *[other] এই কলে কত খরচ হবে, তা আপনার ফোন কোম্পানিকে জিজ্ঞেস করুন।
    }

    { $form ->
        [none] আমার কাছে শুধু এই ফোন নম্বরটি আছে। কোনো ইমেইল ঠিকানা বা ফর্ম আমার জানা নেই।
       *[other] এই ফর্ম দিয়েও আমাদের লিখতে পারেন: { $form }
    } আপনি ফোন ব্যবহার করতে না পারলে, আপনার বিশ্বাসের কেউ আপনার হয়ে ফোন করতে পারেন। এখানে পরামর্শদাতাকে লেখা যায় কি না, তা দেখতে লিখুন: কথা বা talk।
    .title = ফোন নম্বর ও খোলার সময়
