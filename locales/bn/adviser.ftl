# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
adviser-consent =
    আপনি এখানে, এই চ্যাটে, একজন পরামর্শদাতার সাথে কথা বলতে পারেন। দয়া করে আগে এটি পড়ুন।

    আপনি হ্যাঁ বললে, তখন থেকে আপনি যা লেখেন আমাদের টিম তা পড়তে পারে। তাঁরা আপনার নাম বা নম্বর দেখেন না। আপনি এখানে কোন পাতা পড়েছেন, তাঁরা তা দেখেন। আপনার কোনো লেখা জরুরি মনে হয়েছিল কি না, তাও দেখেন।

    Telegram-ও এই চ্যাট পড়তে পারে। এটি end-to-end encrypted (শুরু থেকে শেষ পর্যন্ত গোপন সংকেতে সুরক্ষিত) নয়। চ্যাট শেষ হওয়ার { $topic-days } দিন পর আমরা আমাদের কপি মুছে ফেলি।

    আপনি যা বলেন, তা গোপন রাখা হয়। তবে কিছু ব্যতিক্রম আছে। কারও জীবনের ঝুঁকি থাকলে, আমাদের হয়তো অন্যদের জানাতে হবে। কোনো শিশু বা প্রাপ্তবয়স্ক মানুষ ক্ষতির ঝুঁকিতে থাকলেও তা-ই।

    আপনি কি বরং ফোনে কথা বলতে চান? এই নম্বরে ফোন করুন: { $phone-link }।

    আপনি এখানে আছেন, তা কি আমি একজন পরামর্শদাতাকে জানাব?
    .words =
        কে পড়বে, এটা কে পড়বে, কে পড়ে, কে পড়তে পারে, কারা পড়ে, কে দেখবে, কে দেখতে পারে, এটা কি গোপন, আমার নাম কি দেখা যায়,
        আমার নম্বর কি দেখা যায়, কত দিন রাখেন, আবার পড়ে শোনান, ke porbe, ke dekhbe, eta ki gopon
# The same in a few words, after the person asked something else in between.
adviser-ask-again = আপনি কি এখনো পরামর্শদাতাকে লিখতে চান? একটি বোতাম চাপুন, অথবা লিখুন: হ্যাঁ বা না।
adviser-agree = হ্যাঁ, পরামর্শদাতাকে জানান
    .words =
        হ্যাঁ, হ্যা, হা, হাঁ, জি, জ্বি, জী, ঠিক আছে, আচ্ছা, রাজি, আমি রাজি, জানান, yes, yes please, ok, okay, agree,
        hae, hya, ha, haa, ji, jee, ji oy, oy, thik ache, tik ase, accha, acha, raji, ami raji
adviser-decline = না, ধন্যবাদ
    .words = না, নাহ, জি না, এখন না, থাক, লাগবে না, no, no thanks, nope, na, nah, ji na, ekhon na, thak, lagbe na, lagto na

# They would rather not.
adviser-declined = ঠিক আছে। আমাদের টিমের কেউ এই চ্যাট দেখেন না। আপনি আমাকে জিজ্ঞেস করতে পারেন, অথবা ফোন করতে পারেন: { $phone-link }।

# No adviser can be reached in this chat. $open says whether the advice line is open.
adviser-away =
    { $open ->
        [open] এই মুহূর্তে আপনি এই চ্যাটে পরামর্শদাতার সাথে কথা বলতে পারবেন না। দয়া করে এই নম্বরে ফোন করুন: { $phone-link }। লাইন আজ { $closes } পর্যন্ত খোলা।
       *[other] এই মুহূর্তে আপনি এই চ্যাটে পরামর্শদাতার সাথে কথা বলতে পারবেন না। আমাদের পরামর্শ লাইন খুলবে { $opens }। নম্বরটি হলো { $phone-link }।
    }

# They are in the queue now. What they write is kept until an adviser comes. If none comes, it
# is erased.
adviser-waiting =
    আপনি এখানে আছেন, তা আমি আমাদের পরামর্শদাতাদের জানিয়েছি। { $ahead ->
        [0] এরপরই আপনার পালা।
        [one] আপনার আগে { $ahead } জন আছেন।
       *[other] আপনার আগে { $ahead } জন আছেন।
    } কত সময় লাগবে, আমি তা বলতে পারি না।

    কী নিয়ে কথা বলতে চান, তা এখন লিখতে পারেন। পরামর্শদাতা না আসা পর্যন্ত আমি তা রাখি, তারপর তাঁকে দিই। কেউ না এলে, আমি তা মুছে ফেলি। অপেক্ষা করতে না চাইলে লিখুন: অপেক্ষা করব না।

    এখনই সাহায্য দরকার হলে, দয়া করে অপেক্ষা করবেন না। এই বোতামটি চাপুন: { line-urgent }।

    এর বদলে ফোন করতে চাইলে: { $phone-link }।

# They are still in the queue. They are told this every few minutes.
adviser-still-waiting =
    আপনি এখনো একজন পরামর্শদাতার জন্য অপেক্ষা করছেন। { $ahead ->
        [0] এরপরই আপনার পালা।
        [one] আপনার আগে { $ahead } জন আছেন।
       *[other] আপনার আগে { $ahead } জন আছেন।
    } কত সময় লাগবে, আমি তা বলতে পারি না।

    এর বদলে ফোন করতে চাইলে: { $phone-link }। অপেক্ষা করতে না চাইলে লিখুন: অপেক্ষা করব না।
    .words =
        কত সময়, কত সময় লাগবে, কতক্ষণ, কতক্ষণ লাগবে, আর কতক্ষণ, আর কত সময়, আমার পালা কখন, আমার আগে কতজন, আমার আগে কয়জন,
        কতজন আছে, কখন আসবেন, পরামর্শদাতা কখন আসবেন, koto somoy lagbe, kotokkhon, ar kotokkhon
adviser-stop-waiting = আর অপেক্ষা করব না
    .words =
        বাতিল, বাতিল করুন, অপেক্ষা করব না, অপেক্ষা করতে চাই না, থাক, থাক লাগবে না, cancel, cancel please,
        batil, opekkha korbo na, wait korbo na, thak lagbe na

# What they wrote while they wait.
adviser-held = ধন্যবাদ। আমি এটি পরামর্শদাতার জন্য রাখছি। এখনো কোনো পরামর্শদাতা এটি পড়েননি। অপেক্ষা করতে না চাইলে লিখুন: অপেক্ষা করব না।
adviser-held-full = এই মেসেজটি আমি রাখতে পারিনি। পরামর্শদাতার জন্য আমি আর কিছু রাখতে পারছি না। দয়া করে অপেক্ষা করুন, অথবা এই নম্বরে ফোন করুন: { $phone-link }।
adviser-held-changed = পরামর্শদাতার জন্য আমি যা রাখছি, তাতে এটি বদলে দিয়েছি।

# They wait no longer.
adviser-cancelled =
    { $held ->
        [0] আপনি আর অপেক্ষা করছেন না।
       *[other] আপনি আর অপেক্ষা করছেন না। অপেক্ষার সময় আপনি যা লিখেছেন, তা কাউকে দেওয়া হয়নি। আমি তা মুছে ফেলেছি।
    } এখন আপনি যা লেখেন, আমাদের টিমের কেউ তা পড়েন না। আবার পরামর্শদাতা চাইলে লিখুন: কথা বা talk।

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent.
adviser-not-taken =
    আমি দুঃখিত। এই মুহূর্তে কোনো পরামর্শদাতা খালি নেই। আপনি আর অপেক্ষার তালিকায় নেই। এখন আপনি যা লেখেন, আমাদের টিমের কেউ তা পড়েন না।{ $held ->
        [0] {""}
       *[other] {" "}অপেক্ষার সময় আপনি যা লিখেছেন, তা কাউকে দেওয়া হয়নি। আমি তা মুছে ফেলেছি।
    }{ $urgent ->
        [yes] {""}

            আপনি বিপদে থাকলে দয়া করে অপেক্ষা করবেন না। এখনই { $number-emergency } নম্বরে ফোন করুন। মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন।
       *[no] {""}
    }

    দয়া করে আমাদের এই নম্বরে ফোন করুন: { $phone-link }। অথবা আমরা আপনাকে ফোন করতে পারি। { $chat ->
        [open] আপনি আবার পরামর্শদাতা চাইতেও পারেন। এই বোতামটি চাপুন: { line-talk }।
       *[closed] আপাতত আপনি এখানে আবার পরামর্শদাতা চাইতে পারবেন না।
    }

# The line closed before an adviser could take them, or the team takes nobody new in this chat
# today. $open says whether the advice line is open for calls all the same.
adviser-line-closed =
    আমি দুঃখিত। { $open ->
        [open] আপাতত আমাদের পরামর্শদাতারা এই চ্যাটে নতুন কাউকে নিতে পারছেন না।
       *[other] আপাতত আমাদের পরামর্শ লাইন বন্ধ হয়ে গেছে, আর কোনো পরামর্শদাতা আসতে পারেননি।
    } এখন আপনি যা লেখেন, আমাদের টিমের কেউ তা পড়েন না।{ $held ->
        [0] {""}
       *[other] {" "}অপেক্ষার সময় আপনি যা লিখেছেন, তা কাউকে দেওয়া হয়নি। আমি তা মুছে ফেলেছি।
    }{ $urgent ->
        [yes] {""}

            আপনি বিপদে থাকলে দয়া করে অপেক্ষা করবেন না। এখনই { $number-emergency } নম্বরে ফোন করুন। মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন।
       *[no] {""}
    }

    { $open ->
        [open] দয়া করে আমাদের এই নম্বরে ফোন করুন: { $phone-link }। লাইন আজ { $closes } পর্যন্ত খোলা।
       *[other] আমাদের লাইন খুলবে { $opens }। নম্বরটি হলো { $phone-link }।
    } অথবা আমরা আপনাকে ফোন করতে পারি।

# The adviser had to go, or does not answer, and nobody else is there. $can-call says whether we
# can call them.
adviser-nobody-else =
    { $silent ->
        [yes] { $adviser ->
                [none] পরামর্শদাতা উত্তর দিচ্ছেন না, আমি দুঃখিত।
               *[other] { $adviser } উত্তর দিচ্ছেন না, আমি দুঃখিত।
            }
       *[no] { $adviser ->
                [none] পরামর্শদাতাকে চলে যেতে হয়েছে, আমি দুঃখিত।
               *[other] { $adviser }-কে চলে যেতে হয়েছে, আমি দুঃখিত।
            }
    } { $open ->
        [open] এখন এই চ্যাটে তাঁর জায়গায় আর কেউ আসতে পারবেন না। তাই চ্যাটটি শেষ হয়েছে।
       *[other] আমরা এখন বন্ধ। তাই চ্যাটটি শেষ হয়েছে।
    } এখন আপনি যা লেখেন, আমাদের টিমের কেউ তা পড়েন না।{ $urgent ->
        [yes] {""}

            আপনি বিপদে থাকলে দয়া করে অপেক্ষা করবেন না। এখনই { $number-emergency } নম্বরে ফোন করুন। মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন।
       *[no] {""}
    }

    { $open ->
        [open] দয়া করে আমাদের এই নম্বরে ফোন করুন: { $phone-link }। লাইন আজ { $closes } পর্যন্ত খোলা।
       *[other] আমাদের লাইন খুলবে { $opens }। নম্বরটি হলো { $phone-link }।
    }{ $can-call ->
        [yes] {" "}অথবা আমরা আপনাকে ফোন করতে পারি।
       *[no] {""}
    }

# The team cannot be reached in this chat because of a fault on our side.
adviser-no-desk =
    আমি দুঃখিত। আমাদের দিকে কিছু একটা কাজ করছে না। তাই এখন কোনো পরামর্শদাতা এই চ্যাট পড়তে পারছেন না।{ $held ->
        [0] {""}
       *[other] {" "}অপেক্ষার সময় আপনি যা লিখেছেন, তা কাউকে দেওয়া হয়নি। আমি তা মুছে ফেলেছি।
    }{ $urgent ->
        [yes] {""}

            আপনি বিপদে থাকলে দয়া করে অপেক্ষা করবেন না। এখনই { $number-emergency } নম্বরে ফোন করুন। মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন।
       *[no] {""}
    }

    দয়া করে এই নম্বরে ফোন করুন: { $phone-link }। লাইন খোলা থাকে { $hours }।
adviser-call-me = আমাকে ফোন করুন
    .words =
        আমাকে কল করুন, ফোন করুন, কল করুন, ফোন করেন, আমারে ফোন দেন, call me, phone me, ring me, call me back,
        amake phone korun, amake call korun, amare phone den, amare call den

# An adviser is there now.
adviser-joined =
    { $adviser ->
        [none] আপনি এখন আমাদের টিমের একজন পরামর্শদাতার সাথে কথা বলছেন। আপনি যা লেখেন, তা তাঁর কাছে যায়।
       *[other] আপনি এখন { $adviser }-এর সাথে কথা বলছেন। { $adviser } আমাদের টিমের একজন পরামর্শদাতা। আপনি যা লেখেন, তা { $adviser }-এর কাছে যায়।
    }

    জরুরি সাহায্যের জন্য যেকোনো সময় নিচের বোতামটি চাপতে পারেন। চ্যাট শেষ করতে লিখুন: চ্যাট শেষ বা end chat।

# They tapped a button, or typed a command, menu or stop, while an adviser is there. Also after
# they said that they want to go on.
adviser-talking =
    { $adviser ->
        [none] আপনি একজন পরামর্শদাতার সাথে কথা বলছেন। আপনি যা লেখেন, তা তাঁর কাছে যায়।
       *[other] আপনি { $adviser }-এর সাথে কথা বলছেন। আপনি যা লেখেন, তা { $adviser }-এর কাছে যায়।
    } তবে আপনি যে বোতাম চাপেন, আমি তা পাঠাই না।

    পরামর্শদাতার সাথে চ্যাট শেষ করতে বোতামটি চাপুন অথবা লিখুন: চ্যাট শেষ। না হলে লিখতে থাকুন।
adviser-end = চ্যাট শেষ করুন
    .words =
        চ্যাট শেষ, চ্যাট শেষ করো, চ্যাট বন্ধ, চ্যাট বন্ধ করুন, চ্যাট শেষ বা end chat, end chat, end the chat,
        end chat please, chat shesh, chat sesh, chat shesh korun, chat bondho
adviser-stay = কথা চালিয়ে যান
    .words = চালিয়ে যান, চালিয়ে যাই, চলুক, go on, carry on, chaliye jan, chaliye jai, cholte thakun

# The person ended the chat. Two buttons follow: did it help?
adviser-ended =
    পরামর্শদাতার সাথে চ্যাট শেষ হয়েছে। আপনি আবার আমার সাথে, অর্থাৎ বটের সাথে, আছেন। এখন আপনি যা লেখেন, আমাদের টিমের কেউ তা পড়েন না।

    এতে কি আপনার উপকার হয়েছে?

# The adviser ended the chat.
adviser-closed =
    { $adviser ->
        [none] পরামর্শদাতা চ্যাট শেষ করেছেন।
       *[other] { $adviser } চ্যাট শেষ করেছেন।
    } আপনি আবার আমার সাথে, অর্থাৎ বটের সাথে, আছেন। এখন আপনি যা লেখেন, আমাদের টিমের কেউ তা পড়েন না।

    এতে কি আপনার উপকার হয়েছে?

# The adviser ended the chat, and for some days no adviser can be asked for here.
adviser-blocked =
    { $chat ->
        [yes] { $adviser ->
                [none] পরামর্শদাতা চ্যাট শেষ করেছেন।
               *[other] { $adviser } চ্যাট শেষ করেছেন।
            }{" "}
       *[no] {""}
    }{ $days ->
        [one] { $days } দিন
       *[other] { $days } দিন
    } আপনি এখানে পরামর্শদাতাকে লিখতে পারবেন না, আমাদের ফোন করতে বলতেও পারবেন না। তবু আমাকে জিজ্ঞেস করতে পারেন, আর এই নম্বরে ফোন করতে পারেন: { $phone-link }। জরুরি সাহায্য সব সময় আছে।

# The block was taken back.
adviser-unblocked = আপনি আবার এখানে পরামর্শদাতাকে লিখতে পারবেন। পরামর্শদাতা চাইলে লিখুন: কথা বা talk।

# They had everything erased. $state is waiting, talking or callback.
adviser-forgotten =
    { $state ->
        [talking] { $adviser ->
                [none] পরামর্শদাতার সাথে চ্যাট শেষ হয়েছে।
               *[other] { $adviser }-এর সাথে চ্যাট শেষ হয়েছে।
            }
        [waiting] আপনি আর পরামর্শদাতার জন্য অপেক্ষা করছেন না।
       *[callback] আমরা আপনাকে ফোন করব না।
    } এখন আপনি যা লেখেন, আমাদের টিমের কেউ তা পড়েন না।

# They want to talk to somebody, and are talking to an adviser already.
adviser-already =
    { $adviser ->
        [none] আপনি তো এখন একজন পরামর্শদাতার সাথেই কথা বলছেন। এখানে লিখুন, তিনি তা পাবেন।
       *[other] আপনি তো এখন { $adviser }-এর সাথেই কথা বলছেন। এখানে লিখুন, { $adviser } তা পাবেন।
    }

# The adviser had to go.
adviser-handed-back =
    { $adviser ->
        [none] পরামর্শদাতাকে চলে যেতে হয়েছে, আমি দুঃখিত।
       *[other] { $adviser }-কে চলে যেতে হয়েছে, আমি দুঃখিত।
    } আমি অন্য একজন পরামর্শদাতা চেয়েছি। { $ahead ->
        [0] এরপরই আপনার পালা।
        [one] আপনার আগে { $ahead } জন আছেন।
       *[other] আপনার আগে { $ahead } জন আছেন।
    } আপনি আগে যা লিখেছেন, পরের পরামর্শদাতা তা পড়তে পারেন। এর বদলে ফোন করতে চাইলে: { $phone-link }।

# The adviser did not answer for a while.
adviser-silent =
    { $adviser ->
        [none] পরামর্শদাতা উত্তর দিচ্ছেন না, আমি দুঃখিত।
       *[other] { $adviser } উত্তর দিচ্ছেন না, আমি দুঃখিত।
    } আমি অন্য একজন পরামর্শদাতা চেয়েছি। { $ahead ->
        [0] এরপরই আপনার পালা।
        [one] আপনার আগে { $ahead } জন আছেন।
       *[other] আপনার আগে { $ahead } জন আছেন।
    } আপনি আগে যা লিখেছেন, পরের পরামর্শদাতা তা পড়তে পারেন। এর বদলে ফোন করতে চাইলে: { $phone-link }।

# Another team can help better.
adviser-transferred =
    { $adviser ->
        [none] পরামর্শদাতা আমাদের অন্য একটি টিমকে আপনার সাথে কথা বলতে বলেছেন।
       *[other] { $adviser } আমাদের অন্য একটি টিমকে আপনার সাথে কথা বলতে বলেছেন।
    } আপনি আগে যা লিখেছেন, নতুন টিম তা দেখে না। কী নিয়ে কথা বলতে চান, তা এখন আবার লিখতে পারেন। { $ahead ->
        [0] এরপরই আপনার পালা।
        [one] আপনার আগে { $ahead } জন আছেন।
       *[other] আপনার আগে { $ahead } জন আছেন।
    }

# They have not written for a while.
adviser-still-there =
    { $adviser ->
        [none] পরামর্শদাতা আপনার উত্তরের অপেক্ষায় আছেন।
       *[other] { $adviser } আপনার উত্তরের অপেক্ষায় আছেন।
    } আপনি কি এখনো আছেন? তাড়াহুড়ো নেই। আপনি কিছু না লিখলে, { $minutes ->
        [one] { $minutes } মিনিট
       *[other] { $minutes } মিনিট
    } পর আমি চ্যাট শেষ করব। { $chat ->
        [open] তার পরেও আপনি আবার পরামর্শদাতা চাইতে পারেন।
       *[closed] তখন আমরা এই চ্যাটে নতুন কাউকে নিই না। আপনি আমাদের এই নম্বরে ফোন করতে পারেন: { $phone-link }। আমাদের লাইন খোলা থাকে { $hours }।
    }
adviser-ended-silent =
    আপনি কিছু লেখেননি, তাই পরামর্শদাতার সাথে চ্যাট আমি শেষ করেছি। এতে কোনো অসুবিধা নেই। এখন আপনি যা লেখেন, আমাদের টিমের কেউ তা পড়েন না। { $chat ->
        [open] আপনি আবার পরামর্শদাতা চাইতে পারেন।
       *[closed] { $open ->
                [open] এই মুহূর্তে আমরা এই চ্যাটে নতুন কাউকে নিচ্ছি না। আপনি আজ { $closes } পর্যন্ত আমাদের এই নম্বরে ফোন করতে পারেন: { $phone-link }।
               *[other] আমাদের লাইন খুলবে { $opens }। নম্বরটি হলো { $phone-link }।
            }
    }

# A photo, a voice message and so on. Words that came with it are passed on.
adviser-cannot-send = এটি আমি পরামর্শদাতাকে পাঠাতে পারি না, শুধু লেখা পাঠাতে পারি। দয়া করে লিখে জানান, অথবা এই নম্বরে ফোন করুন: { $phone-link }।

# The team's side is not working.
adviser-not-reached = আমি দুঃখিত। আপনার কোনো একটি লেখা আমাদের টিমের কাছে পৌঁছায়নি। দয়া করে পরে সেটি আবার পাঠান, অথবা এই নম্বরে ফোন করুন: { $phone-link }।
adviser-slow = আপনার লেখা এখনো পরামর্শদাতার কাছে পৌঁছায়নি। এই মুহূর্তে একটু বেশি সময় লাগছে। না পৌঁছালে আমি আপনাকে জানাব।

# The adviser offers to call.
adviser-would-call =
    { $adviser ->
        [none] পরামর্শদাতা আপনার সাথে ফোনে কথা বলতে চান।
       *[other] { $adviser } আপনার সাথে ফোনে কথা বলতে চান।
    } আমরা কি আপনাকে ফোন করতে পারি? রাজি থাকলে এই বোতামটি চাপুন: { adviser-call-me }। না চাইলে শুধু লিখতে থাকুন।

# They would rather not be called.
adviser-no-call =
    { $adviser ->
        [none] ঠিক আছে, ফোন করা হবে না। আপনি এখনো পরামর্শদাতাকে লিখছেন।
       *[other] ঠিক আছে, ফোন করা হবে না। আপনি এখনো { $adviser }-কে লিখছেন।
    }

# Did it help?
adviser-helped = উপকার হয়েছে
    .words = হ্যাঁ, হ্যা, হা, জি, জ্বি, জী, হয়েছে, হ্যাঁ হয়েছে, জি হয়েছে, হইছে, হ্যাঁ ধন্যবাদ, yes, hae, ha, ji, oy, hoyeche, hoise, oise
adviser-not-helped = উপকার হয়নি
    .words = না, জি না, হয়নি, না হয়নি, তেমন না, হইছে না, no, na, ji na, hoyni, hoy nai, oise na
adviser-thanks = জানানোর জন্য ধন্যবাদ। আমরা শুধু আপনার উত্তরটি গুনি।

# Being called. What it means, before the questions. privacy-advisers has to say the same.
callback-before =
    নম্বর লেখার আগে দয়া করে এটি পড়ুন।

    যে পরামর্শদাতা আপনাকে ফোন করবেন, শুধু তিনিই পুরো নম্বরটি দেখেন। আমাদের টিম দেখে নম্বরের শেষ তিনটি সংখ্যা, আপনি যে নাম দেন, আর এখানে আপনি যা উত্তর দেন। আপনি কোন পাতা পড়েছেন, তাঁরা তা দেখেন। আপনার কোনো লেখা জরুরি মনে হয়েছিল কি না, তাও দেখেন। Telegram-এ আপনার নাম বা নম্বর তাঁরা দেখেন না।

    ফোনের পরে, অথবা { $callback-days } দিন পর, আমরা নম্বর ও নাম মুছে ফেলি। Telegram এই চ্যাট পড়তে পারে। এটি end-to-end encrypted (শুরু থেকে শেষ পর্যন্ত গোপন সংকেতে সুরক্ষিত) নয়। আপনি যা লেখেন, আপনি মুছে না ফেলা পর্যন্ত তা এই চ্যাটে থেকে যায়।

    আপনি কি বরং আমাদের ফোন করতে চান? নম্বরটি হলো { $phone-link }।

# Being called. The questions come one after the other.
# $callback-number is the number they gave. $again says whether the last answer did not fit.
callback-number =
    { $again ->
        [yes] এই নম্বরটি আমি ব্যবহার করতে পারছি না। দয়া করে যুক্তরাজ্যের (UK) একটি নম্বর সংখ্যায় লিখুন, যেখানে আমরা ফোন করতে পারি। যেমন একটি মোবাইল নম্বর। এটি থামাতে লিখুন: ফোন চাই না।
       *[no] কোন নম্বরে ফোন করব? দয়া করে নম্বরটি লিখুন। এটি থামাতে লিখুন: ফোন চাই না।
    }
    .zero-words = জিরো, শুন্য, ও, shunno, jiro
    .double-words = ডাবল, ডবল, dabol
    .triple-words = ট্রিপল, ট্রিপেল, tripol
    .plus-words = প্লাস, যোগ
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on =
    { $adviser ->
        [none] আমি এটি পরামর্শদাতাকে দিয়েছি।
       *[other] আমি এটি { $adviser }-কে দিয়েছি।
    } ফোনের জন্য আমার এখনো একটি উত্তর দরকার:
# An adviser called, and the number was wrong. They are asked for another.
callback-wrong-number = আমরা আপনাকে ফোন করার চেষ্টা করেছি, কিন্তু আপনার দেওয়া নম্বরটি ভুল মনে হচ্ছে। আমি তা মুছে ফেলেছি। আপনি এখনো ফোন পেতে চাইলে, দয়া করে আমাদের অন্য একটি নম্বর দিন।
# The adviser has gone while they were asked for a number.
callback-ended = আমি আপনাকে ফোনের বিষয়ে আর প্রশ্ন করছি না। দয়া করে এখন কোনো ফোন নম্বর লিখবেন না। আপনি এখনো ফোন পেতে চাইলে লিখুন: আমাকে ফোন করুন।
# They typed a number after that. A button follows to ask for a call.
callback-kept-back = এটি ফোন নম্বর মনে হচ্ছে। আমি এটি কাউকে দিইনি, আর রেখেও দিইনি। যে পরামর্শদাতা আপনাকে ফোন করবেন, শুধু তাঁরই এটি দেখা উচিত। আপনি ফোন পেতে চাইলে বোতামটি চাপুন, অথবা লিখুন: আমাকে ফোন করুন।
# They typed a number in a chat where another question about the call is open. It follows again.
callback-number-beside = এটি ফোন নম্বর মনে হচ্ছে। আমি এটি কাউকে দিইনি। ফোনের জন্য আমাদের অন্য একটি নম্বর দিতে লিখুন: ভুল নম্বর।
callback-number-right =
    { $again ->
        [yes] আমি তা বুঝিনি। দয়া করে হ্যাঁ বা না লিখুন, অথবা অন্য একটি নম্বর লিখুন। এটি থামাতে লিখুন: ফোন চাই না।{" "}
       *[no] {""}
    }আমি এই নম্বরটি বুঝেছি: { $callback-number }। এটি কি ঠিক?
    .words =
        নম্বর, নাম্বার, ভুল নম্বর, ভুল নাম্বার, নম্বর ভুল, নম্বরটা ভুল, নম্বর বদলান, নম্বর বদলাব, নম্বর বদলাতে চাই, অন্য নম্বর, অন্য নাম্বার,
        nombor, vul number, number bodlan, onno number
callback-name =
    { $again ->
        [yes] এটি আমার কাছে নাম মনে হয়নি। ঠিক মানুষটি যেন ফোনে আসেন, তাই আমরা নাম চাই। দয়া করে একটি নাম লিখুন, অথবা লিখুন: নাম বলব না। এটি থামাতে লিখুন: ফোন চাই না।{" "}
       *[no] {""}
    }ফোন করে আমরা কাকে চাইব? আপনি বানানো নামও দিতে পারেন। আমাদের টিম নামটি দেখে।
    .words = নাম, ভুল নাম, নাম ভুল, নামটা ভুল, নাম বদলান, নাম বদলাব, নাম বদলাতে চাই, অন্য নাম, nam, naam, vul nam, nam bodlan, onno nam
    .before-words = আমার নাম, আমার নাম হলো, আমার নাম হল, নাম, আমি, আমাকে, এটা, amar nam, amar naam, nam, naam, ami
    .never-words =
        কী, কি, কেন, কে, কার, কাকে, কীভাবে, কিভাবে, কখন, কবে, কোথায়, কোন, কত, আপনি, আপনারা, আমরা, আমার, না, নাহ, হ্যাঁ, জি, ভুল,
        বদলান, থামুন, বাতিল, কারণ, যদি, কিন্তু, বলুন, নম্বর, সময়, দুঃখিত, দাঁড়ান, দয়া করে, ki, keno, kivabe, kokhon, kothay, apni, na
callback-no-name = কারও নাম বলবেন না
    .words = না, নাম না, নাম বলব না, নাম দেব না, কেউ না, no name, no, nobody, skip, na, nam na, nam bolbo na, nam dibo na, keu na
callback-voicemail =
    { $again ->
        [yes] আমি তা বুঝিনি। দয়া করে হ্যাঁ বা না লিখুন। এটি থামাতে লিখুন: ফোন চাই না।{" "}
       *[no] {""}
    }কেউ ফোন না ধরলে, আমরা কি একটি মেসেজ রেখে যেতে পারি?
callback-say-who =
    { $again ->
        [yes] আমি তা বুঝিনি। দয়া করে হ্যাঁ বা না লিখুন। এটি থামাতে লিখুন: ফোন চাই না।{" "}
       *[no] {""}
    }অন্য কেউ ফোন ধরলে, আমরা কি বলতে পারি যে আমরা একটি পরামর্শ লাইন?
# .words lists little words that may stand beside a time.
callback-when =
    { $again ->
        [yes] আমি তা বুঝিনি, অথবা তখন আমরা ফোন করতে পারি না। এটি থামাতে লিখুন: ফোন চাই না।{" "}
       *[no] {""}
    }আমরা কখন ফোন করব? আমাদের লাইন খোলা থাকার সময় আমরা ফোন করি, অন্য সময় নয়। একটি নম্বর বা সময় লিখুন:

    { $times }
    .words =
        টায়, টা, এ, তে, দিকে, সময়, হলে, ভালো, ভাল, হয়, হবে, দয়া, করে, প্লিজ, হ্যাঁ, জি, ঠিক, আছে, আমি, চাই, তখন,
        tay, ta, te, dike, somoy, hole, bhalo, valo, bala, hoy, hobe, please, ji, thik, ache, ami, chai, tokhon,
        in, the, on, at, ok, yes,
        দিন, দিনে, পর, পরে, এর, দুপুরের, সকালের, প্রায়, হয়তো, সাড়ে, সোয়া, পৌনে, আমাকে, ফোন, কল, করুন, পারেন,
        share, shoa, poune, por, pore, phone, korun
    .today-words = আজ, আজকে, aj, ajke, aaj
    .tomorrow-words = আগামীকাল, আগামিকাল, কাল, কালকে, kal, kalke, agamikal
    .morning-words = সকাল, সকালে, সকালবেলা, sokal, sokale, shokal, shokale
    .afternoon-words = দুপুর, দুপুরে, বিকাল, বিকালে, বিকেল, বিকেলে, dupur, dupure, bikal, bikale, bikel, bikele
callback-any-time = খোলা থাকলে যেকোনো সময়
    .words =
        যেকোনো সময়, যে কোনো সময়, যেকোন সময়, যখন খুশি, সব সময়, any time, anytime, whenever,
        jekono somoy, je kono somoy, jokhon khushi, jekunu somoy
# $day is a day of the week, $date its date.
callback-morning = { $day } { $date }, সকালে
callback-afternoon = { $day } { $date }, দুপুরের পর
callback-confirm =
    { $again ->
        [yes] আমি তা বুঝিনি। দয়া করে হ্যাঁ বা না লিখুন। এটি থামাতে লিখুন: ফোন চাই না।{" "}
       *[no] {""}
    }এই সব কি ঠিক আছে?

    আমরা { $callback-number } নম্বরে ফোন করব।
    { $name ->
        [none] আমরা কাউকে নাম ধরে চাইব না।
       *[other] আমরা { $name }-কে চাইব।
    }
    { $voicemail ->
        [yes] আমরা মেসেজ রেখে যেতে পারি।
       *[no] আমরা কোনো মেসেজ রেখে যাব না।
    }
    { $say-who ->
        [yes] আমরা বলতে পারি যে আমরা একটি পরামর্শ লাইন।
       *[no] আমরা কে, তা অন্য কাউকে বলব না।
    }
    কখন: { $when }।
    .words =
        সময়, ভুল সময়, সময় ভুল, সময়টা ভুল, সময় বদলান, সময় বদলাব, সময় বদলাতে চাই, অন্য সময়, অন্য দিন, দিন বদলান, কখন,
        somoy, vul somoy, somoy bodlan, onno somoy
# They said that something of it is not right.
callback-change = কী ঠিক নেই? লিখুন: নম্বর, নাম বা সময়। ফোন না চাইলে লিখুন: ফোন চাই না।
callback-yes = হ্যাঁ
    .words =
        হ্যা, হা, হাঁ, জি, জ্বি, জী, ঠিক, ঠিক আছে, আচ্ছা, পারেন, yes, yes please, ok, hae, hya, ha, haa, ji, jee, oy,
        ji oy, thik, thik ache, tik ase, accha, acha, paren
callback-no = না
    .words = নাহ, জি না, ভুল, না না, no, no thanks, nope, na, nah, ji na, vul, bhul, bul
callback-send = হ্যাঁ, আমাকে ফোন করুন
    .words =
        হ্যাঁ, হ্যা, হা, হাঁ, জি, জ্বি, জী, ঠিক, ঠিক আছে, সব ঠিক, সব ঠিক আছে, আচ্ছা, পাঠান, yes, ok, send, hae, ha, ji, oy,
        thik, thik ache, tik ase, shob thik, pathan
callback-cancel = ফোন চাই না, ধন্যবাদ
    .words =
        ফোন বাতিল, ফোন চাই না, ফোন করবেন না, কল করবেন না, আমাকে ফোন করবেন না, ফোন লাগবে না,
        ফোন দিবেন না, no call, do not call, dont call me, phone batil, phone chai na, phone korben na,
        call korben na, phone lagbe na, phone diben na, phone lagto na
    .loose-words = বাতিল, বাতিল করুন, cancel, batil, থাক, থাক লাগবে না, লাগবে না, বাদ দিন, বাদ দেন, সব বাতিল, মত বদলেছি, আমি মত বদলেছি, thak, lagbe na, bad den
    .beside-words = দয়া, করে, প্লিজ, দুঃখিত, আচ্ছা, ঠিক, আছে, জি, হ্যাঁ, এখন, আর, তাহলে, ধন্যবাদ, ji, accha, ekhon, ar, dhonnobad
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
                [none] ধন্যবাদ। পরামর্শদাতার সাথে চ্যাট শেষ হয়েছে। পরামর্শদাতা আপনাকে ফোন করবেন। তিনি
               *[other] ধন্যবাদ। { $adviser }-এর সাথে চ্যাট শেষ হয়েছে। { $adviser } আপনাকে ফোন করবেন। তিনি
            }
       *[no] ধন্যবাদ। একজন পরামর্শদাতা আপনাকে ফোন করবেন। তিনি
    } লাইন খোলা থাকার সময় সর্বোচ্চ তিনবার চেষ্টা করবেন। এখন আপনি এখানে যা লেখেন, আমাদের টিমের কেউ তা পড়েন না।

    আপনিও আমাদের ফোন করতে পারেন: { $phone-link }। আর ফোন পেতে না চাইলে লিখুন: ফোন চাই না।
# $given says whether they had given a number.
callback-cancelled =
    { $given ->
        [yes] আমরা আপনাকে ফোন করব না। আমি আপনার নম্বর মুছে ফেলেছি।
       *[no] ঠিক আছে, ফোন করা হবে না।
    }
callback-already =
    আপনি আমাদের ফোন করতে বলেছেন। কখন: { $when }। আমাদের লাইন খোলা থাকার সময় একজন পরামর্শদাতা আপনাকে ফোন করবেন। নিজে ফোন করতে চাইলে: { $phone-link }।

    আর ফোন পেতে না চাইলে লিখুন: ফোন চাই না। নম্বর বা সময় বদলাতেও লিখুন: ফোন চাই না। তারপর আবার ফোন চাইবেন।

    আমি পরামর্শদাতাকে কিছু জানাতে পারি না। ফোন এলে তাঁকে বলবেন।
    .about-words = ফোন, কল, পরামর্শদাতা, পরামর্শদাতাকে
callback-no-answer =
    { $tries ->
        [1] আমরা আপনাকে ফোন করেছিলাম, কেউ ধরেননি। লাইন খোলা থাকার সময় আমরা আবার চেষ্টা করব।
       *[other] আমরা আপনাকে আবার ফোন করেছিলাম, কেউ ধরেননি। আমরা আর একবার চেষ্টা করব।
    } আপনিও আমাদের ফোন করতে পারেন: { $phone-link }।
callback-given-up = আমরা আপনাকে তিনবার ফোন করেছি, কেউ ধরেননি। আমি আপনার নম্বর মুছে ফেলেছি। আপনি আমাদের এই নম্বরে ফোন করতে পারেন: { $phone-link }। অথবা আবার ফোন চাইতে পারেন।
# An adviser has noted that they talked, or that no call is wanted: a slip would leave the person
# waiting.
callback-done = পরামর্শদাতা লিখেছেন যে এই ফোন কলটি হয়ে গেছে। আমি আপনার নম্বর মুছে ফেলেছি। কেউ আপনার সঙ্গে কথা না বলে থাকলে আবার ফোন চেয়ে নিন, বা আমাদের { $phone-link } নম্বরে ফোন করুন।
callback-expired = আমি দুঃখিত। { $callback-days } দিনে আমরা আপনাকে ফোন করে উঠতে পারিনি। আমি আপনার নম্বর মুছে ফেলেছি। দয়া করে আমাদের এই নম্বরে ফোন করুন: { $phone-link }।
