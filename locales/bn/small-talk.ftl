# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    হ্যালো। আমি একটি বট। নিজের মতো করে প্রশ্ন লিখুন, অথবা লিখুন: মেনু।
    .words =
        হ্যালো, হেলো, হাই, আসসালামু আলাইকুম, আস্সালামু আলাইকুম, সালাম, নমস্কার, আদাব,
        শুভ সকাল, শুভ সন্ধ্যা, কেমন আছেন, কেমন আছো, কিতা খবর, hello, hi,
        assalamualaikum, salam, slm, nomoshkar, kemon achen, kemon achho, kita khobor

# Thanks and praise.
small-talk-thanks =
    আপনাকে স্বাগত। আরও জানতে চাইলে জিজ্ঞেস করুন। লিখতে পারেন: মেনু।
    .words =
        ধন্যবাদ, অনেক ধন্যবাদ, আপনাকে ধন্যবাদ, অসংখ্য ধন্যবাদ, সাহায্যের জন্য ধন্যবাদ,
        থ্যাংক ইউ, ঠিক আছে ধন্যবাদ, শুকরিয়া, dhonnobad, dhonnobaad, onek dhonnobad,
        thanks, thank you, shukria

# Somebody says good night. $number-emergency and -samaritans are numbers.
small-talk-night =
    শুভ রাত্রি। আমি একটি বট, আর আপনি আমাকে যেকোনো সময় লিখতে পারেন।

    রাতটা কঠিন হয়ে গেলে Samaritans (মনের কষ্টে কথা শোনার সেবা)-কে ফোন করুন: { -samaritans }। এটি ফ্রি, যেকোনো সময়। অথবা লিখুন: জরুরি। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।
    .words =
        শুভ রাত্রি, শুভরাত্রি, গুড নাইট, ঘুমাতে যাচ্ছি, আমি ঘুমাতে যাচ্ছি, ঘুমাতে যাই,
        shuvo ratri, shubho ratri, ghumate jachchi, ghumate jacchi, good night

# Somebody says sorry, or never mind.
small-talk-sorry =
    দুঃখিত হওয়ার কিছু নেই। যত সময় লাগে, নিন।
    .words =
        দুঃখিত, আমি দুঃখিত, সরি, মাফ করবেন, মাফ করেন, ক্ষমা করবেন, ভুল হয়েছে, ভুল হয়ে
        গেছে, আমার ভুল, ভুল বোতাম, বাদ দিন, কোনো সমস্যা নেই, sorry, maf korben, vul
        hoyeche, bhul hoyeche, bad din

# Somebody says all right, or thinks aloud.
small-talk-ok =
    ঠিক আছে। আপনি যেকোনো সময় আমাকে আরও জিজ্ঞেস করতে পারেন, অথবা লিখুন: মেনু।
    .words =
        ঠিক আছে, ঠিকাছে, আচ্ছা, ওকে, বুঝেছি, বুঝলাম, বুঝতে পেরেছি, এক মিনিট, একটু
        দাঁড়ান, দাঁড়ান, একটু অপেক্ষা করুন, ok, okay, thik ache, accha, acha, bujhechi,
        bujhlam, ek minit

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    আমি একটি বট, মানুষ নই। আমি { $helpline }-এর হয়ে উত্তর দিই। মানুষের সাথে কথা বলতে লিখুন: কথা।
    .words =
        কে, আপনি কে, তুমি কে, ওখানে কে, কে কথা বলছেন, আপনি কি বট, আপনি কি রোবট, আপনি কি
        মানুষ, তুমি কি মানুষ, এটা কি বট, এটা কি মেশিন, কেউ আছেন, কেউ আছে, কেউ কি আছেন,
        কেউ কি আছে, আমি কার সাথে কথা বলছি, কেউ কি এটা পড়ছে, বট, রোবট, apni ke, tumi ke,
        apni ki manush, apni ki robot, keu ache, keu achen, keu ki ache

# One little word, which may be the beginning of any question.
small-talk-unfinished =
    উত্তর খুঁজতে আমার আরও কয়েকটি শব্দ দরকার। যেমন: কে বাজেট পেতে পারে? অথবা লিখুন: মেনু।
    .words =
        কী, কি, কেন, কীভাবে, কিভাবে, কখন, কবে, কোথায়, কত, কোনটা, কোনটি, আর, তারপর,
        তারপর কী, এখন কী, এখন কি, keno, kivabe, kibhabe, kokhon, kothay, koto, tarpor,
        ekhon ki

# What the bot can do, and how it works.
small-talk-abilities =
    আমি NHS (সরকারি স্বাস্থ্যসেবা)-এর personal health budget (ব্যক্তিগত স্বাস্থ্য বাজেট) আর section 117 after-care (আইনের 117 ধারায় হাসপাতাল ছাড়ার পরের সেবা) নিয়ে প্রশ্নের উত্তর দিই। নিজের মতো করে প্রশ্ন লিখুন, অথবা সব বিষয় দেখতে লিখুন: মেনু। মানুষের সাথে কথা বলতে লিখুন: কথা।
    .words =
        আপনি কী করতে পারেন, আপনি কি করতে পারেন, আপনি কী জানেন, আপনি কীভাবে সাহায্য করতে
        পারেন, আমি কী জিজ্ঞেস করতে পারি, এটা কীভাবে কাজ করে, এটা কিভাবে কাজ করে, আমি কী
        করব, আমি কি করব, কী লিখব, কি লিখব, আমার একটা প্রশ্ন আছে, আমার একটি প্রশ্ন আছে,
        আমার তথ্য দরকার, আমার পরামর্শ দরকার, ami ki korbo, amar ekta proshno ache

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    আমি চাই আপনি ঠিক জায়গাটি খুঁজে পান। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন। মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন।

    এখন সাহায্য পাওয়ার আরও উপায় দেখতে লিখুন: জরুরি। মানুষের সাথে কথা বলতে লিখুন: কথা। আমি কী জানি তা দেখতে লিখুন: মেনু। অথবা অল্প কথায় বলুন, বিষয়টি কী।
    .words =
        আমার সাহায্য দরকার, আমার সাহায্য লাগবে, সাহায্য চাই, আপনি কি আমাকে সাহায্য করতে
        পারেন, আপনি কি সাহায্য করতে পারেন, কী করব বুঝতে পারছি না, কি করব বুঝতে পারছি না,
        আমার একটা সমস্যা আছে, আমার ভয় লাগছে, আমার ভয় লাগে, আমি ভয় পাচ্ছি, আমি
        চিন্তিত, আমার খুব চিন্তা হচ্ছে, কেউ আমাকে সাহায্য করে না, amar sahajjo dorkar,
        amar sahajjo lagbe, amar help lagbe, amar voy lagche, amar bhoy lagche, ki korbo
        bujhte parchi na

# Somebody is angry with the bot.
small-talk-unkind =
    আমি সাহায্য করতে পারিনি বলে দুঃখিত। মানুষের সাথে কথা বলতে লিখুন: কথা। আমি কী জানি তা দেখতে লিখুন: মেনু।
    .words =
        বেকার, ফালতু, আপনি ফালতু, একদম বেকার, কোনো লাভ নেই, কোন লাভ নেই, এতে সাহায্য
        হয়নি, এটা কাজ করে না, বাজে, বোকা, বোকা বট, আপনি বোঝেন না, আমি এটা জিজ্ঞেস
        করিনি, faltu, bekar, baje, kono lav nai

# Somebody does not understand what was said or asked.
small-talk-explain =
    বিষয়টি পরিষ্কার হয়নি বলে দুঃখিত। কোন শব্দগুলো কঠিন? সেগুলো লিখুন, যেমন: Continuing Healthcare কী?

    আমি কিছু জিজ্ঞেস করে থাকলে, আপনি এটাও বলতে পারেন যে আপনি নিশ্চিত নন। পরামর্শদাতাকে জিজ্ঞেস করতে লিখুন: কথা।
    .words =
        বুঝলাম না, আমি বুঝলাম না, বুঝিনি, আমি বুঝিনি, বুঝি না, আমি বুঝি না, বুঝতে পারছি
        না, আমি বুঝতে পারছি না, প্রশ্নটা বুঝিনি, এর মানে কী, এর মানে কি, মানে কী, মানে
        কি, মানে, এটা কী, এটা কি, বুঝিয়ে বলুন, একটু বুঝিয়ে বলুন, সহজ করে বলুন, সহজ
        ভাষায় বলুন, সহজ ভাষায়, খুব কঠিন, কঠিন শব্দ, bujhlam na, bujhi nai, bujhini,
        bujhi na, er mane ki, mane ki, eta ki, bujhiye bolun, sohoj kore bolun

# Is it private, who can see it.
small-talk-private =
    আপনি যখন আমার সাথে কথা বলেন, কোনো মানুষ তা পড়েন না। আমি আপনার সেবা দেওয়া টিম, কাউন্সিল, পুলিশ বা অন্য কাউকে কিছু বলি না। তবে কেউ আপনার Telegram খুলতে পারলে এই চ্যাট দেখতে পারেন।

    সাধারণত আমি জানতে পারি না আপনি কে বা কোথায় আছেন। তাই আমি আপনার কাছে সাহায্য পাঠাতে পারি না। দয়া করে আপনার নাম, ঠিকানা বা NHS number (NHS নম্বর) লিখবেন না। এগুলো আমার দরকার নেই।

    আপনি পরামর্শদাতার সাথে কথা বললে, আমাদের টিম তা পড়তে পারে। কারও ক্ষতি হতে পারে মনে হলে, তাঁদের হয়তো অন্যদের জানাতে হবে। আমরা কী রাখি তা দেখতে লিখুন: /privacy। তা মুছে ফেলতে লিখুন: /forget
    .title = এই চ্যাট কে পড়তে পারে
    .words =
        এটা কি গোপন, এটা কি প্রাইভেট, এটা কি গোপনীয়, কে পড়ে, এটা কে পড়ে, কে দেখতে
        পারে, এটা কে দেখে, এটা কে দেখতে পারে, কে পড়তে পারে, কেউ কি জানবে, আপনি কি কাউকে
        বলবেন, কাউকে বলবেন, আমার ডাক্তারকে বলবেন, আপনি কি জানেন আমি কে, আপনি কি জানেন
        আমি কোথায়, আমার তথ্য মুছে দিন, সব মুছে দিন, সব মুছে ফেলুন, eta ki gopon, ke
        pore, keu ki janbe, sob muche din

# Deaf, or cannot or will not phone. $phone is the number
# of the helpline, $form is the address of the form or none. Do not name Relay UK for our own
# number before somebody has tried it: see docs/content-review.md. -shout is in urgent.ftl.
# "I cant talk on the phone" itself is left to the topics, which know who was in danger before.
small-talk-deaf =
    আপনি এখানে একজন পরামর্শদাতার সাথে লিখে কথা বলতে পারেন কি না, তা দেখতে লিখুন: কথা। আমাদের পরামর্শদাতাদের একটি ফোন নম্বরও আছে: { $phone }। আপনি বিশ্বাস করেন এমন কেউ আপনার হয়ে ফোন করতে পারেন।{ $form ->
        [none] {""}
       *[other] {" "}আপনি এই ফর্ম দিয়েও আমাদের লিখতে পারেন: { $form }
    }

    আপনি কি বিপদে, বা এখনই সাহায্য দরকার? SHOUT লিখে { -shout } নম্বরে টেক্সট (SMS) করুন। এটি ফ্রি, দিনে ও রাতে। ফোন ছাড়া আরও উপায় দেখতে লিখুন: জরুরি।
    .words =
        আমি বধির, আমি কানে শুনি না, আমি কানে কম শুনি, আমি শুনতে পাই না, কানে শুনি না,
        আমি ফোন করতে পারি না, ফোন করতে পারি না, আমি ফোনে কথা বলতে পারি না, ফোনে কথা বলতে
        পারি না, ফোনে কথা বলতে ভালো লাগে না, আমার ফোন ভালো লাগে না, ফোন করতে চাই না,
        আমার ফোন নেই, আমি কি লিখতে পারি, লিখে কথা বলতে চাই, আমি লিখতে চাই, ফোন ছাড়া,
        ami phone korte pari na, phone e kotha bolte pari na, ami kane shuni na, phone
        chara, ami ki likhte pari

# What is 111. $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-nhs-111 =
    { $number-nhs-111 } হলো NHS (সরকারি স্বাস্থ্যসেবা)-এর ফোন নম্বর। অসুস্থ লাগলে বা মানসিক স্বাস্থ্যের জরুরি সাহায্য লাগলে সেখানে ফোন করুন। এটি বিনা খরচে, দিনরাত খোলা। মানসিক স্বাস্থ্যের জন্য mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন।

    কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন। আর 117 কোনো ফোন নম্বর নয়: section 117 হলো হাসপাতাল ছাড়ার পরের সেবার আইন।

# Signing up with a GP, or getting an appointment. Nothing is known here but where to ask.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-gp =
    আমি আপনাকে GP (পারিবারিক ডাক্তার)-এর কাছে নাম লেখাতে বা অ্যাপয়েন্টমেন্ট করে দিতে পারি না। দয়া করে কোনো GP-র ক্লিনিকে জিজ্ঞেস করুন। তাতে সমস্যা হলে Patient Advice and Liaison Service (PALS) NHS-এর সমস্যায় আপনাকে সাহায্য করতে পারে।

    GP দেখাতে টাকা লাগে না। অসুস্থ লাগলে আর কী করবেন বুঝতে না পারলে { $number-nhs-111 } নম্বরে ফোন করুন। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন। পরামর্শদাতাকে জিজ্ঞেস করতে লিখুন: কথা।

# Words that only an adviser can explain. $phone is the number of the helpline, $hours its hours.
small-talk-adviser =
    এর এমন কোনো উত্তর আমার কাছে নেই যা নিয়ে আমি নিশ্চিত হতে পারি। আমাদের পরামর্শদাতারা মানুষ, আপনি তাঁদের জিজ্ঞেস করতে পারেন: { $phone }। সময় হলো { $hours }। এখানে পরামর্শদাতার সাথে লিখে কথা বলা যায় কি না দেখতে লিখুন: কথা।

    Advocate (আপনার পক্ষে কথা বলার সাহায্যকারী) হলেন এমন কেউ যিনি আপনি কী চান তা বলতে সাহায্য করেন। নানা ধরনের আছেন। আপনি যেখানে থাকেন সেখানে কী আছে, তা আপনার টিম বলতে পারে।

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    আমি শুধু NHS (সরকারি স্বাস্থ্যসেবা)-এর personal health budget (ব্যক্তিগত স্বাস্থ্য বাজেট) আর section 117 after-care (হাসপাতাল ছাড়ার পরের সেবা) নিয়ে জানি। PIP বা Universal Credit-এর মতো benefits (সরকারি ভাতা) নিয়ে আমি জানি না। বাজেটের সাথে এগুলোর কী সম্পর্ক, তাও জানি না।

    যে অফিস ভাতা দেয়, দয়া করে তাদের জিজ্ঞেস করুন। আমাদের পরামর্শদাতারা সাহায্য করতে পারেন কি না, তাও জিজ্ঞেস করতে পারেন। লিখুন: কথা।
    .words = pip, universal credit, benefits, ভাতা, সরকারি ভাতা

# What to take, how much, and what goes with what. Never say here what a medicine does.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-dose =
    আমি চিকিৎসার পরামর্শ দিতে পারি না, তাই কী খাবেন বা কতটা খাবেন তা বলতে পারি না। দয়া করে ফার্মাসিস্ট, আপনার GP (পারিবারিক ডাক্তার) বা আপনার মানসিক স্বাস্থ্যের টিমকে জিজ্ঞেস করুন।

    অসুস্থ লাগলে বা ওষুধ ফুরিয়ে গেলে দিনে বা রাতে { $number-nhs-111 } নম্বরে ফোন করুন। বেশি ওষুধ খেয়ে ফেললে বা কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।
    .words = কতটা খাব, কতগুলো ওষুধ খাব, কয়টা ওষুধ খাব, দুটো খেতে পারি, ওষুধ ফুরিয়ে গেছে, আমার ওষুধ শেষ, ওষুধ শেষ হয়ে গেছে, koita osudh khabo, amar osudh shesh, osudh shesh hoye geche

# Somebody has no home, no money or no food. Nothing is known here but that advisers can be asked.
# $number-emergency comes from helpline.toml.
small-talk-need =
    অবস্থা এত কঠিন বলে আমি দুঃখিত। আমি শুধু NHS (সরকারি স্বাস্থ্যসেবা)-এর personal health budget (ব্যক্তিগত স্বাস্থ্য বাজেট) আর section 117 after-care (হাসপাতাল ছাড়ার পরের সেবা) নিয়ে জানি। ঘর, খাবার বা সংসার চালানোর টাকার ব্যাপারে আমি সাহায্য করতে পারি না।

    আপনার কি ঘর নেই, বা ঘর হারাতে পারেন? council (স্থানীয় সরকার)-এর কাছে সাহায্য চান, আর অসুস্থ হলে তা বলুন। section 117 after-care পাওয়ার অধিকার থাকলে মানসিক স্বাস্থ্য টিমকেও জানান। এর মধ্যে সহায়তাসহ ঘরও থাকতে পারে।

    আমাদের পরামর্শদাতারা মানুষ। এ ব্যাপারে কে সাহায্য করে, তা তাঁদের জিজ্ঞেস করতে পারেন। লিখুন: কথা। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।
    .words = আমার টাকা নেই, আমার কাছে টাকা নেই, খাবার নেই, ঘরে খাবার নেই, আমার থাকার জায়গা নেই, আমার ঘর নেই, amar taka nai, amar kache taka nai, khabar nai, amar thakar jayga nai

# Somebody asks whether it is true, or wants a promise.
small-talk-sure =
    আমি একটি বট, আর আমি প্রশ্ন ভুল বুঝতে পারি। আপনার টিম কী ঠিক করবে, সে কথা আমি দিতে পারি না।

    নিশ্চিত হতে আপনার NHS টিমকে জিজ্ঞেস করুন। অথবা পরামর্শদাতাকে জিজ্ঞেস করুন, লিখুন: কথা।
    .words = আপনি কি নিশ্চিত, এটা কি সত্যি, eta ki shotti

# Somebody asks how long something takes, and not what. Nothing is known here about that.
small-talk-wait =
    আপনাকে কতদিন অপেক্ষা করতে হবে, আমি জানি না। বাজেট, পরিকল্পনা আবার দেখা বা উত্তরের জন্য আপনার NHS টিমকে জিজ্ঞেস করুন, তারা কবে জানাবে।

    এখন কোনো পরামর্শদাতা আছেন কি না দেখতে লিখুন: কথা। অপেক্ষা করা সম্ভব না হলে লিখুন: জরুরি।
    .words = কতদিন অপেক্ষা করতে হবে, কতক্ষণ অপেক্ষা করতে হবে, কতদিন লাগবে, কতক্ষণ লাগবে, kotodin lagbe, kotokkhon lagbe

# When somebody would rather not answer, where "not sure" is no choice: how old they are.
small-talk-rather-not = ঠিক আছে। আপনাকে উত্তর দিতেই হবে না। কিছু প্রশ্নে এগোতে হলে আমার উত্তর লাগে। সেগুলো ছেড়ে যেতে লিখুন: মেনু। পরামর্শদাতাকে জিজ্ঞেস করতে লিখুন: কথা।
    .words = বলতে চাই না, আমি বলতে চাই না, বলব না, bolte chai na

# Somebody says how bad they feel, and asks nothing. $number-emergency and $number-nhs-111 come
# from helpline.toml, -samaritans from urgent.ftl.
small-talk-low =
    এখন আপনার এত কষ্ট হচ্ছে বলে আমি দুঃখিত। আমি একটি বট, তাই মানুষের জায়গা নিতে পারি না। এখনই কারও সাথে কথা বলতে চাইলে Samaritans (মনের কষ্টে কথা শোনার সেবা)-কে ফোন করুন: { -samaritans }। এটি ফ্রি, যেকোনো সময়।

    মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।

    আমাদের টিমের সাথে কথা বলতে লিখুন: কথা। অথবা বলুন আপনি কী জানতে চান। যত সময় লাগে, নিন।
    .words =
        আমার মন খারাপ, মন খারাপ, মনটা খারাপ, আমার খুব মন খারাপ, আমি একা, আমি খুব একা,
        আমার একা লাগে, একা লাগে, খুব একা লাগছে, আমার কান্না পায়, আমি কাঁদছি, কান্না
        থামছে না, আমি ক্লান্ত, আমি খুব ক্লান্ত, আমার ঘুম আসে না, ঘুম আসে না, আমার খুব
        কষ্ট হচ্ছে, কষ্ট হচ্ছে, আমার ডিপ্রেশন, আমি ডিপ্রেশনে আছি, amar mon kharap, mon
        kharap, ami eka, eka lage, amar kosto hocche, ghum ashe na, kanna pay

# Somebody has lost a person, or an animal.
small-talk-loss =
    আপনার প্রিয়জনকে হারানোর জন্য আমি খুব দুঃখিত। যত সময় লাগে, নিন।

    আমি একটি বট, কিন্তু আমাদের পরামর্শদাতারা মানুষ। তাঁদের ফোন করতে পারেন: { $phone }। সময় হলো { $hours }। এখানে পরামর্শদাতার সাথে লিখে কথা বলা যায় কি না দেখতে লিখুন: কথা।

    খুব কঠিন হয়ে গেলে Samaritans (মনের কষ্টে কথা শোনার সেবা)-কে ফোন করুন: { -samaritans }। এটি ফ্রি, যেকোনো সময়। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।

    তাঁর সেবাযত্নে কি কোনো ভুল হয়েছে? কীভাবে অভিযোগ করতে হয়, তা একজন পরামর্শদাতা বলতে পারেন। কেউ মারা গেলে বাজেটের কী হয়, তা আমি জানি না। তাঁর NHS দল বা কোনো পরামর্শদাতাকে জিজ্ঞেস করুন।
    .title = কেউ মারা গেছেন
    .words =
        আমার মা মারা গেছেন, মা মারা গেছেন, আম্মা মারা গেছেন, আমার আম্মা মারা গেছেন, আমার
        বাবা মারা গেছেন, বাবা মারা গেছেন, আব্বা মারা গেছেন, আমার আব্বা মারা গেছেন, আমার
        স্বামী মারা গেছেন, আমার স্ত্রী মারা গেছেন, আমার ছেলে মারা গেছে, আমার মেয়ে মারা
        গেছে, আমার ভাই মারা গেছে, আমার বোন মারা গেছে, amar ma mara gechen, amar baba
        mara gechen, amma mara gechen, abba mara gechen, amar shami mara gechen
