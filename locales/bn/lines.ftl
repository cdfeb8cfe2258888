# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = পিছনে ফিরে যান
    .words =
        পিছনে, পেছনে, পিছনে যান, পেছনে যান, পিছনে যাব, ফিরে যান, ফিরে যাব, ফেরত, আগের ধাপ,
        back, go back, pichone, pisone, pechone, fire jan, fire jabo, firot jaimu, ager dhap
line-menu = মূল মেনু
    .words =
        মেনু, মেন্যু, মেনু দেখান, মেনু বা menu, প্রধান মেনু, হোম, বিষয়গুলো, আবার শুরু, নতুন করে শুরু,
        প্রথম থেকে, শুরু থেকে, বাতিল, menu, main menu, mul menu, menu dekhan, home, abar shuru,
        abar suru, notun kore shuru, prothom theke, shuru theke, batil
line-talk = মানুষের সাথে কথা বলুন
    .words =
        কথা, কথা বলব, কথা বলবো, কথা বলতে চাই, কথা বলমু, কথা বা talk, কারও সাথে কথা বলব,
        কারো সাথে কথা বলতে চাই, মানুষের সঙ্গে কথা বলতে চাই, মানুষের লগে মাততাম চাই,
        talk, talk to a person, kotha, kota, kotha bolbo, kotha bolte chai, kota bolte chai,
        kotha bolmu, manusher sathe kotha bolte chai, manusher loge mattam chai
line-urgent = জরুরি সাহায্য
    .words =
        জরুরি, জরুরী, জরুরী সাহায্য, জরুরি সহায়তা, ইমার্জেন্সি, বিপদ, বিপদে আছি, আমি বিপদে আছি,
        urgent, urgent help, emergency, crisis, joruri, jaruri, joruri shahajjo, joruri sahajjo,
        joruri help, bipod, bipode achi, ami bipode achi, 999, 111
line-language = ভাষা বদলান
    .words =
        ভাষা, অন্য ভাষা, ভাষা পরিবর্তন, ভাষা বদল, language, change language, languages, bhasha,
        vasha, basha, onno bhasha, onno vasha, bhasha bodlan, vasha bodlan
line-stop = থামুন ও চ্যাট শেষ করুন
    .words =
        থামুন, থামো, থামাও, শেষ, শেষ করুন, শেষ করো, চ্যাট শেষ, চ্যাট শেষ করুন, চ্যাট বন্ধ, চ্যাট বন্ধ করুন,
        বন্ধ, বন্ধ করুন, বিদায়, খোদা হাফেজ, আল্লাহ হাফেজ, stop, end, end chat, end the chat, bye,
        goodbye, thamun, tamun, shesh, sesh, chat shesh, chat sesh, bondho, bondo, biday,
        khoda hafez, allah hafez
line-shorter = ছোট উত্তর
line-longer = বড় উত্তর
line-more = আরও পড়ুন
    .words = আরও, আরো, আরো পড়ুন, আরও বলুন, আরো বলুন, পরের পাতা, more, read more, aro, aro porun, aro bolun, porer pata
line-carry-on = আগের জায়গা থেকে এগিয়ে যান
    .words =
        এগিয়ে যান, এগিয়ে যাই, চালিয়ে যান, চালিয়ে যাই, চলুক, আবার, আবার বলুন, আবার দেখান,
        প্রশ্নটা কী ছিল, প্রশ্ন কী ছিল, carry on, continue, go on, egiye jan, egiye jai, chaliye jan,
        chaliye jai, cholte thakun, abar, abar bolun, abar dekhan, proshno ki chilo, prosno ki chilo

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    আপনি কী বলতে চাইছেন, আমি ঠিক বুঝতে পারিনি। এগুলোর কোনো একটি কি?

    অসুস্থ লাগলে { $number-nhs-111 } নম্বরে ফোন করুন। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।

# After "no" to the question in line-did-you-mean.
line-none-of-these = ঠিক আছে, এগুলোর কোনোটিই নয়। দয়া করে অন্যভাবে লিখে আমাকে জিজ্ঞেস করুন। মানুষের সাথে কথা বলতে লিখুন: কথা। আমি যা যা জানি, সব দেখতে লিখুন: মেনু।

# After "yes" to it, when there is more than one topic.
line-which-one = আপনি কোনটির কথা বলছেন? সেটি চাপুন, অথবা তার নম্বর লিখুন, যেমন: 1।
line-which-number = এই নম্বর দিয়ে আপনি কী বোঝাতে চাইছেন, তা আমি নিশ্চিত নই। এটি আমার দেওয়া কোনো উত্তর হতে পারে, অথবা আমার প্রশ্নের কোনো নম্বর। একটি বোতাম চাপুন, অথবা কথায় আপনার উত্তর লিখুন।

# Somebody asks to be called, and no adviser can be asked to. How to reach us comes below.
line-cannot-call = আমি আপনাকে ফোন করতে বা ফোনের সময় ঠিক করতে পারি না। আমাদের সঙ্গে এভাবে যোগাযোগ করতে পারেন।

# After a command, such as /hours, that there is not. The menu or the open question follows.
line-unknown-command = এই কমান্ডটি আমি জানি না।

# Before the greeting, when the first message was not understood.
line-not-understood-yet = দুঃখিত, আপনার মেসেজটি আমি বুঝতে পারিনি। আমি কী কী করতে পারি, তা নিচে আছে।

# Before a question that the person has not seen for a while: what they typed may be an
# answer to it.
line-question-again = এটি উত্তর ছিল কি না, আমি নিশ্চিত নই। আমার প্রশ্নটি আবার দিলাম।

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = মনে হয় আপনি দুটি বিষয় জানতে চেয়েছেন। আগে প্রথমটির উত্তর দিচ্ছি। অন্যটির জন্য প্রথম বোতামটি চাপুন।

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = হ্যাঁ, এটাই জানতে চেয়েছি
    .words =
        হ্যাঁ, হ্যা, হা, হাঁ, জি, জ্বি, জী, হ্যাঁ এটাই, জি এটাই, হ্যাঁ ধন্যবাদ, জি ধন্যবাদ, ঠিক, ঠিক আছে,
        এটাই, yes, yeah, yep, hae, hya, ha, haa, ji, jee, ji oy, oy, thik, tik, thik ache, tik ase, etai
line-asked-no = না, অন্য কিছু জানতে চেয়েছি
    .words =
        না, নাহ, জি না, না এটা না, এটা না, এটা নয়, একটাও না, কোনোটাই না, অন্য কিছু, অন্য কথা, ভুল,
        এটা ভুল, no, nope, na, nah, ji na, eta na, eta noy, onno kichu, onno kisu, vul, bhul, bul, kunutai na

# After the first of these buttons.
line-asked-thanks = জানানোর জন্য ধন্যবাদ। আমরা শুধু আপনার উত্তরটি গুনি। আপনার লেখা কথা আমরা রাখি না।

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = আমি দুঃখিত। এগুলোর কোনো একটি কি? না হলে অন্য কথায় আবার জিজ্ঞেস করুন, অথবা মানুষের সাথে কথা বলুন।

# line-did-you-mean once more, the second time in a row. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean-again =
    আপনি কী বলতে চাইছেন, আমি এখনো ঠিক বুঝতে পারিনি। এগুলোর কোনো একটি কি?

    না হলে, { $phone } নম্বরে ফোন করে একজন মানুষের সাথে কথা বলতে পারেন। অথবা লিখুন: কথা বা talk।

    অসুস্থ লাগলে { $number-nhs-111 } নম্বরে ফোন করুন। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।

# After an urgent text. $open says whether the advice line is open now, $opens when it opens,
# $closes when it closes.
line-urgent-hours =
    { $open ->
        [open] কোনো মানুষ এই চ্যাট পড়েন না। আজ { $closes } পর্যন্ত আপনি { $phone } নম্বরে আমাদের পরামর্শদাতাদের সাথে কথা বলতে পারেন। তাঁরা জরুরি সেবা নন।
       *[other] কোনো মানুষ এই চ্যাট পড়েন না। আমাদের পরামর্শ লাইন এখন বন্ধ। লাইন খুলবে { $opens }। তার আগে সেখানে কেউ ফোন ধরবেন না। দয়া করে এখনই উপরের নম্বরগুলো ব্যবহার করুন।
    }

# The same while an adviser is there, and while the person waits for one.
line-urgent-adviser = একজন পরামর্শদাতা এই চ্যাটে আছেন, কিন্তু তিনি হয়তো এটি সঙ্গে সঙ্গে দেখবেন না। পরামর্শদাতারা জরুরি সেবা নন। দয়া করে এখনই উপরের নম্বরগুলো ব্যবহার করুন।
line-urgent-waiting = এখনো কোনো পরামর্শদাতা আসেননি, তাই এখন কেউ এটি পড়ছেন না। দয়া করে তাঁদের জন্য অপেক্ষা করবেন না। এখনই উপরের নম্বরগুলো ব্যবহার করুন।

# After an urgent text, when the person asked something in the same message. A button with
# the title of the answer follows.
line-urgent-asked = আপনি আমাকে একটি প্রশ্নও করেছেন। উত্তরটি যখন চাইবেন, বোতামটি চাপুন।

# Above the buttons with the languages.
line-choose-language = আপনি কোন ভাষা চান? একটি ভাষায় চাপুন, অথবা ভাষার নাম লিখুন।

# Under every message in a language, as long as no person has checked these words.
line-unchecked = কোনো মানুষ এই অনুবাদ যাচাই করেননি। বিষয়টি গুরুত্বপূর্ণ হলে আমাদের জিজ্ঞেস করুন।

# Above a message there is only in English, for somebody who reads another language.
line-only-english = এটি আমার কাছে শুধু ইংরেজিতে আছে।

# Under every message in another language than English, and above urgent texts, as long as
# nobody has checked the urgent texts in that language. In your language, put its own English
# name for the example: people who answer 111 and 999 know that word.
line-urgent-here = কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন। মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন। আপনার ভাষার নাম ইংরেজিতে বলুন, যেমন: Bengali (বেঙ্গলি)।

# After a tap on a button from an earlier conversation.
line-old-button = ওই বোতামটি আগের একটি চ্যাটের। সেটি এখন আর কাজ করে না। দয়া করে এখান থেকে এগিয়ে যান।

# When our team changed the questions, and the person was in the middle of them.
line-moved = আমরা এই প্রশ্নগুলো বদলেছি। এগুলোর কোনো একটি আমি হয়তো আপনাকে আবার জিজ্ঞেস করব।

# When the person changed a message they had sent before.
line-edited = আমি দেখেছি, আপনি একটি মেসেজ বদলেছেন। আমি শুধু নতুন মেসেজ পড়তে পারি। তাই দয়া করে সেটি আবার পাঠান।

# When the typed words fit none of the choices of a question. The question follows again.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-not-in-flow-choice =
    দুঃখিত, আমি তা বুঝতে পারিনি। দয়া করে একটি বোতাম চাপুন, অথবা তার নম্বর বা তার লেখাটি লিখুন।

    অসুস্থ লাগলে { $number-nhs-111 } নম্বরে ফোন করুন। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।
    .words = না, নাই, নেই, কখনও না, কোনোটা না, কিন্তু, তবে, প্রায়, মানা, প্রত্যাখ্যান, বাতিল, শেষ, বন্ধ, আবেদন, অপেক্ষা, যাচাই, মূল্যায়ন, যদি, অথবা, বা, na, nai, nei, kokhono na, kintu, tobe, pray, mana, batil, sesh, shesh, bondho, abedon, opekkha, jodi, othoba

# While our database cannot be used: the answer comes when it can. $phone-link is the number
# of the helpline, $hours are its opening hours.
line-answer-later =
    দুঃখিত, আমি এই মুহূর্তে উত্তর দিতে পারছি না। যত তাড়াতাড়ি পারি উত্তর দেব।

    আপনি আমাদের পরামর্শ লাইনেও ফোন করতে পারেন: { $phone-link }। লাইন খোলা থাকে { $hours }।

    মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।

# When so many messages came at once that older answers were left out.
line-not-each-answered = আপনি একসঙ্গে অনেক মেসেজ পাঠিয়েছেন। আমি কিছু উত্তর বাদ দিয়েছি। আপনার উত্তরটি না পেলে দয়া করে আবার জিজ্ঞেস করুন।

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = এটি পরীক্ষামূলক। আমাদের ফোন নম্বরটি ঠিক কি না, তা এখনো কোনো মানুষ যাচাই করেননি।

# After /forget: everything kept about the person has been erased.
line-forgotten =
    আপনার সম্পর্কে আমি যা রেখেছিলাম, তা মুছে ফেলেছি।

    এই চ্যাটের মেসেজগুলো আমি মুছতে পারি না। সেগুলো আপনার ফোনে ও Telegram-এর কম্পিউটারে থেকে যায়। আপনি Telegram-এ এই চ্যাট মুছে ফেলতে পারেন।

    আবার শুরু করতে যেকোনো কিছু লিখুন।

# The commands that Telegram lists beside the place to type.
command-back = এক ধাপ পিছনে যান
command-menu = মূল মেনু
command-talk = মানুষের সাথে কথা বলুন
command-urgent = জরুরি সাহায্য
command-language = ভাষা বদলান
command-stop = চ্যাট শেষ করুন
command-privacy = আপনার সম্পর্কে আমি কী রাখি
command-forget = আপনার সম্পর্কে যা রাখি, তা মুছে ফেলুন

# The bot's page on Telegram, before somebody writes: at most 512 characters.
bot-description =
    আমি { $helpline }-এর বট। আমি NHS (সরকারি স্বাস্থ্যসেবা)-এর personal health budget (ব্যক্তিগত স্বাস্থ্য বাজেট) ও section 117 after-care (হাসপাতাল ছাড়ার পরের সেবা) নিয়ে দিনরাত প্রশ্নের উত্তর দিই। পরামর্শদাতার সাথে কীভাবে কথা বলবেন, তাও বলতে পারি।

    আমি মানুষ নই। আপনার জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।

# The same, at most 120 characters.
bot-short-description = NHS personal health budget (ব্যক্তিগত স্বাস্থ্য বাজেট) ও section 117 after-care নিয়ে উত্তর। বট, মানুষ নয়।

# Words that may stand beside the name of a language when somebody asks for it: "in Polish
# please". With any other word it is not taken: "I do not speak Polish".
language-beside = দয়া, করে, আমি, আমার, চাই, কথা, বলতে, বলুন, লিখতে, লিখুন, পড়তে, ভাষা, ভাষায়, বদলান, এখন, হ্যালো

# What this language is called, in this language.
line-language-name = বাংলা
    .words =
        bengali, bangla, bangali, bangladeshi, bengoli, banglay, বাঙলা, বাংলায়, বাংলা ভাষা, বেঙ্গলি, বাংলাদেশি,
        sylheti, syleti, siloti, sylhety, সিলেটি, সিলেটী, ছিলটি

# A time of day. $hour is 0 to 23, $hour12 is 1 to 12, $half is am or pm, $minute is two
# digits, or none at the full hour.
clock = { $hour ->
    [0] রাত
    [1] রাত
    [2] রাত
    [3] রাত
    [4] ভোর
    [5] ভোর
    [6] সকাল
    [7] সকাল
    [8] সকাল
    [9] সকাল
    [10] সকাল
    [11] সকাল
    [12] দুপুর
    [13] দুপুর
    [14] দুপুর
    [15] বিকেল
    [16] বিকেল
    [17] বিকেল
    [18] সন্ধ্যা
    [19] সন্ধ্যা
    [20] রাত
    [21] রাত
    [22] রাত
    [23] রাত
   *[other] { $half }
} { $minute ->
    [none] { $hour12 }টা
   *[other] { $hour12 }:{ $minute }টা
}

# When the helpline opens next. It comes after words like "It opens".
# $day is today, tomorrow or a weekday. $clock is a time such as 9:30am.
# $date is a date such as 4 January, or none when it is within the next six days.
opens =
    { $date ->
        [none] { $day ->
                [today] আজ { $clock }য়
                [tomorrow] আগামীকাল { $clock }য়
                [monday] সোমবার { $clock }য়
                [tuesday] মঙ্গলবার { $clock }য়
                [wednesday] বুধবার { $clock }য়
                [thursday] বৃহস্পতিবার { $clock }য়
                [friday] শুক্রবার { $clock }য়
                [saturday] শনিবার { $clock }য়
               *[sunday] রবিবার { $clock }য়
            }
       *[other] { $day ->
                [today] আজ { $clock }য়
                [tomorrow] আগামীকাল { $clock }য়
                [monday] সোমবার, { $date }, { $clock }য়
                [tuesday] মঙ্গলবার, { $date }, { $clock }য়
                [wednesday] বুধবার, { $date }, { $clock }য়
                [thursday] বৃহস্পতিবার, { $date }, { $clock }য়
                [friday] শুক্রবার, { $date }, { $clock }য়
                [saturday] শনিবার, { $date }, { $clock }য়
               *[sunday] রবিবার, { $date }, { $clock }য়
            }
    }

# When nobody knows when the line opens next. It comes after words like "It opens".
opens-unknown = এমন এক দিন, যা আমি এখনো জানি না

# The opening hours of some days. $from and $to are times, $days are the days.
hours-range = { $days }, { $from } থেকে { $to } পর্যন্ত

# Days in a row. $first and $last are days of the week.
days-range = { $first } থেকে { $last }

# A day of the year. $day is a number, $month is the name of a month.
day-of-year = { $day } { $month }

# The days of the week.
weekday-monday = সোমবার
weekday-tuesday = মঙ্গলবার
weekday-wednesday = বুধবার
weekday-thursday = বৃহস্পতিবার
weekday-friday = শুক্রবার
weekday-saturday = শনিবার
weekday-sunday = রবিবার

# The months.
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

# How people write numbers. Names from nought to nineteen, in order; then twenty to ninety.
number-units = শূন্য, এক, দুই, তিন, চার, পাঁচ, ছয়, সাত, আট, নয়, দশ, এগারো, বারো, তেরো, চৌদ্দ, পনেরো, ষোলো, সতেরো, আঠারো, উনিশ
number-tens = বিশ, ত্রিশ, চল্লিশ, পঞ্চাশ, ষাট, সত্তর, আশি, নব্বই
# How people name a choice by its place: "the second one", "the last". Then words that may
# stand beside it.
number-order = প্রথম, দ্বিতীয়, তৃতীয়, চতুর্থ, পঞ্চম, ষষ্ঠ, সপ্তম, অষ্টম
    .endings = ম, য়, র্থ, ষ্ঠ
number-last = শেষ
number-order-beside = টা, টি, উত্তর, বোতাম, চাই, আমি, দয়া, করে, একটা, নম্বর, নং, ধন্যবাদ
# Words that may stand beside a number when somebody says how old they are. With any other
# word the number is not taken: "section 3" is not an age.
number-beside = আমি, আমার, আমরার, আমাদের, তার, তাঁর, তাইর, ওর, উনার, উনি, ওনার, সে, তিনি, বয়স, বয়েস, বছর, বছরের, বৎসর, বছরে, এখন, এখনো, প্রায়, মাত্র, হবে, হয়েছে, হলো, হল, হইছে, পড়েছে, এবং, আর, মনে, হয়, ছেলে, ছেলের, মেয়ে, মেয়ের, মা, মায়ের, মার, আম্মা, আম্মার, বাবা, বাবার, আব্বা, আব্বার, ami, amar, tar, unar, se, tini, boyosh, boyos, bois, boish, boyes, bochor, bosor, bochhor, bocor, bochorer, bosorer, ekhon, ekon, pray, prai, matro, hobe, hoyeche, holo, oise, ar, mone, hoy, chele, cheler, meye, meyer, ma, mayer, amma, baba, babar, abba, abbar, i, am, im, my, age, years, year, old, তাদের, তাঁদের, তারা, তাঁরা, তাকে, তাঁকে, আমাকে, ওদের, এটা, এটি, উত্তর, ঠিক, শুধু, কেবল, মতো, মত, উপরে, ওপরে, বেশি, আনুমানিক, তো, স্ত্রী, স্ত্রীর, বউ, বউয়ের, স্বামী, স্বামীর, জামাই, জামাইর, বাচ্চা, বাচ্চার, সন্তান, সন্তানের, ভাই, ভাইয়ের, বোন, বোনের, নানি, নানির, নানী, নানীর, দাদি, দাদির, দাদী, দাদীর, পার্টনার, পার্টনারের, tader, amader, eta, uttor, thik, shudhu, moto, upore, beshi, stri, strir, bou, bouer, shami, shamir, jamai, bacha, bacchar, bachcha, shontan, shontaner, bhai, bhaier, vai, vaier, bon, boner, nani, nanir, dadi, dadir, its, he, hes, she, shes, they, theyre, aged, yrs, yr, yo, y, o, about, now, turned, son, daughter, mum, dad, around, roughly, his, her, hers, their, our, over, approx, approximately, only, exactly, still, turns, wife, husband, mother, father, child, kid, brother, sister, nan, partner
