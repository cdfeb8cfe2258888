# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = Go back
    .words =
        back, previous, go back please, back please, can i go back, can we go back, take me
        back, go back one, one back, back one, go back two, back two, go back 2, go back two steps, go back a step, back a step, i want to go back
    .mistake-words =
        (sorry|oops|no|no wait|) i (pressed|pushed|tapped|hit|chose|picked|clicked|typed|put|gave) the wrong (one|answer|choice|option|number), (i|ive|i
        have) (made|did) a mistake (sorry|), can i change (my|that|the last|my last) answer, (i want to|let me|i need to) change (my|that|the last|my
        last) answer, change my answer, (how do i|how can i|how to) change (my|the|an) (answer|last answer), i answered (it|that|) wrong, i got that (one|) wrong, can i go back to (the last question|the question before|question one|question 1),
        (that was|that is|thats) the wrong answer, undo, undo that
    .correcting-words =
        i meant, i mean, (no|sorry|oops|wait|no wait|wait no|sorry no|no sorry|actually|hang on) (i meant|i mean|i meant to say|i meant to put|i should
        have said|i should have put), (no wait|wait no|oops|hang on) (it was|its|it is|i was|he was|she was|hes|shes|im|i am), i should have
        (said|put), (no|sorry|no sorry|sorry no|oops|wait) (my|his|her) age is
    .hesitating-words = actually, wait, no wait, wait no, hang on, oops, oh, sorry no wait, no actually, no hang on
line-menu = Main menu
    .words =
        menu, home, topics, show the menu, show me the menu, main menu please, menu please,
        back to the menu, go to the menu, restart, start again, start over, begin again,
        cancel, start again please, start over please, back to the start, can i start again
line-talk = Talk to a person
    .words =
        talk, talk to us, talk to our team, advisers, advisors, an adviser, an advisor, the
        adviser, adviser please, advisor please, talk to adviser, talk to an adviser, talk
        to advisor, speak to adviser, speak to an adviser, i want an adviser, i need an
        adviser, phone number, the phone number, your phone number, phone number please,
        put me through, put me thru, connect me, put me through please, i changed my mind i want a person,
        telephone number, your number, number please, phone you, ring you, call you, talk
        talk, talk please, talk now, talk to me, lets talk, can we talk, talk to someone,
        talk to somebody, chat to someone, human, a human, human please, real person, a real
        person, a person, person, person please, operator, agent, someone real,
        speak to someone, speak to somebody, i want to speak to someone, i need to speak to
        someone, i want to talk to someone, can i speak to someone, can i talk to someone,
        speak to a person, speak to a human, i want to speak to a person, i want to talk to a
        person, i need a person, i want a person, i need a human, i want a human, get me an
        adviser, get me an advisor, get me a person, get me a human, can i have an adviser,
        i would like an adviser, i want to speak to an adviser, i want to talk to an adviser
line-urgent = Urgent help
    .words =
        urgent, emergency, crisis, 999, 111, nine nine nine, triple nine, nine double nine,
        one one one, triple one, one double one, call 999, call 111, ring 999, ring 111
# Its foreign-words: common words of other languages in Latin letters that are no English ones. A message of which half
# are such words, and two at least, is shown the languages there are.
line-language = Change language
    .words = language, languages, other language
    .foreign-words =
        nie, czy, jest, jestem, mam, jak, dla, moge, moze, pomoc, potrzebuje, prosze, dziekuje, gdzie, kiedy, dlaczego,
        ktos, cos, mnie, moj, moja, moje, sie, juz, tylko, bardzo, zrobic, pieniadze, lekarz, rozumiem, chce, dzien, dobry,
        nu, sunt, este, pentru, cum, ce, unde, vreau, ajutor, inteleg, multumesc, vorbesc, bani, mea, meu, si, trebuie,
        je, ne, suis, est, vous, avec, mon, comprends, besoin, aide, dans, une, les, des, qui, quoi, merci, bonjour, parle,
        el, los, las, necesito, necesita, ayuda, como, que, por, mi, tengo, puedo, quiero, hablo, entiendo, hola, donde,
        cuando, dinero, esta, gracias, madre, una, preciso, nao, eu, voce, posso, tenho, ajuda, obrigado, obrigada, falo,
        quero, dinheiro, minha, sono, bisogno, aiuto, capisco, parlo, grazie, voglio, soldi, mia, mio, che, ich, nicht,
        habe, brauche, hilfe, kann, bitte, danke, und, der, wie, mein, meine, verstehe, geld, mujhe, hai, kya, mera, meri,
        nahi, nahin, ke, ki, ka, se, ko, hoon, chahiye, madad, paisa, paise, aap, kaise, mein, karna, ben, bir, yardim,
        istiyorum, nasil, icin, bilmiyorum
line-stop = Stop and end the chat
    .words =
        stop, end, quit, exit, bye, goodbye, bye bye, good bye, stop chat, stop the chat,
        end chat, end chat please, end the chat, end the chat please, finish, stop please, stop
        now, please stop, stop it, stop it please, stop talking, i want to stop talking, stop
        this chat, please stop this chat, i want to end the chat, i want to end this chat, end
        this chat, end the conversation, end the conversation please, end conversation, i want
        to leave, thanks bye, thank you bye, ok bye, bye now, bye for now, bye thanks,
        ok thx bye, thx bye, ok thnx bye, cya, see ya, see you, see you later, see ya later, cu later, laters, ta ra,
        tara, ta ta, cheerio, ttfn, toodle pip, bye x, bye xx, bye love, bye mate, bye
        then, bye thank you, cheers bye, ta bye, thanks for your help bye, thank you for
        your help bye, thanks goodbye, thank you goodbye, ok thanks bye, okay bye, thats
        all bye, thats all thanks bye, thats all thank you bye, have to go, i have to
        go, i have to go now, got to go, ive got to go, i got to go, gotta go, gtg, g2g,
        i want to stop, i want to stop now, i want to stop this, i want to stop here, can
        we stop, can we stop now, can we stop here, can i stop now, can i stop here, lets
        stop, lets stop here, stop this please, please stop this, stop here,
        stop here please, i want to finish, i want to finish now, im finished now, thats
        me done, thats me done thanks, thats me done thank you, i need to go, i need to go
        now, i need to stop, i need to stop now, enough for today, thats enough, thats
        enough for today, thats enough for now, thats enough thanks, no more questions, no
        more questions please, i dont want any more questions, i dont want more questions,
        i dont want to answer any more questions, i dont want to answer any more

line-shorter = Shorter answers
line-longer = Longer answers
line-more = Read more
    .words = more, tell me more, next page, next, next please
line-carry-on = Carry on where I was
    .words =
        carry on, continue, resume, go on, repeat, repeat that, repeat please, say that again,
        say it again, again, again please, read it again, read that again, what did you say,
        come again, repeat that please, repeat it please, can you repeat that, list options,
        list the choices, list the options, read the choices, read the
        options, read out the options, read out the choices, what can i type, show me again, ask me again, what was the question,
        what are my choices, what are the choices, what were the choices, show me the choices,
        (what|which) question (am i on|is this|are we on), where was i, where were we, how many (more|) questions (are there|are left|left|to go|), how
        many (are|) left, how many more, what did you ask, what did you just ask, say again, (read|tell) me the (options|choices), (list|read) the (topics|menu), go back to the question,
        back to the question, back to my question, back to the questions

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    I am not sure what you mean. Is it one of these?

    If you feel ill, call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }.

# The same for a question that leans on the answer above, such as "how much is it": nothing more is known.
# Its leaning-words point at something said before; asking-words begin a short question that does. After a death,
# left-words ask about what is left behind, and own-words about oneself. Without any of loss-words, nobody is taken to have died. bare-words are whole questions that can be asked of
# anything: after an answer, they are about that. $phone is the number of the helpline, $hours its hours.
line-follow-up =
    I am not sure that I know more about that than I wrote above. Is it one of these?

    If not, please ask our advisers: { $phone }, { $hours }. Or ask me again, and say what it is about.
    .leaning-words =
        it, its, that, thats, this, them, they, theyre, those, these, he, hes, she, shes, him, her, his, theirs, one, ones,
        then, and, also, so, but, otherwise, instead, else, same, too, either, neither, both, about, there, next, after, again,
        another, other
    .left-words = budget, budgets, money, payment, payments, pay, paid, phb, equipment, wheelchair, account, claim, bank, keep, kept, left, leftover, owe, owed, owing, return, back, close, cancel, stop, inherit, funeral, estate, hers,
        sell, refund, repay, spare, unspent
    .loss-words = died, dies, die, dying, dead, death, deaths, dieing, dyed, deceased, passed, passes, past, passing, lost, lose, losing, loss, funeral, bereaved,
        bereavement, grief, grieving, grieve, widow, widower, widowed, killed, murdered, suicide, gone, late, coroner, inquest, cremated, cremation,
        buried, burying, bury, ashes, miscarriage, miscarried, stillborn, stillbirth, away, hanged, rip, heaven, mourning, condolences, estate, probate,
        hospice, departed, without, miss, missing, anniversary, anymore, longer, make, made, hung, hanged, hanging, life, gassed,
        topped, shot, drowned, drown, overdosed, jumped, stabbed, crash, dide, sleeping, rest, born, poisoned, himself, herself
    .own-words = own, myself
    .going-on-words = and, or, plus, what about, how about
    .asking-words = how, when, why, who, where, what, which, can, could, do, does, is, are, will
    .bare-words =
        what (can|do|should|shall) i do (now|next|about it|about this|about that|), (so|ok|) what now,
        is (it|this|that) free, (do|will|would) i (need|have|get|) to pay, do i (have|need|) to pay for (it|this|that|anything),
        (do|will) i pay (for it|for this|for that|anything|), (does|will|would) (it|this|that) cost (anything|money|me|me
        anything|a lot|much), how much (is it|does it cost|will it cost|do i pay|does that cost|would it cost), what does (it|that)
        cost, whats the cost, who pays (for it|for this|for that|), who decides (it|this|that|on that|on this|about that|about
        it|), who (makes|took|takes) (that|the) decision, who is in charge (of it|of that|), how long (does it take|does it last|is
        it for|do i have it|will it last), when does (it|that) (start|end|stop|run out), (can|will|could) (it|that) be
        stopped, (is|are) (it|that|this|they) (allowed|legal|right|lawful|fair|normal), (can|are) they (do that|do this|allowed|allowed to|allowed to
        do that), do i get (the|my) money back, can i get (it|that|my money|the money) back, (can|could) i appeal, how long, who are they, (can|will|do) they (stop|take) (it|that) (away|), where do i (apply|go|start|ask|get it|get that), who do i
        (ask|tell|contact|talk to|apply to), (can i|could i|can i just) say no, do i have to (do|have|take) (it|this|that)

# After "no" to the question in line-did-you-mean.
line-none-of-these = All right, it was none of these. Please ask me in other words. To talk to a person, type: talk. To see all that I know, type: menu.

# After "yes" to it, when there is more than one topic.
line-which-one = Which one do you mean? Tap it, or type its number, for example: 1.

# After a number that could be a choice, and stands in the question too: "3", where it asks about section 3.
line-which-number = I am not sure what you mean by that number. It could be one of my choices, or a number in my question. Please tap a button, or type your answer in words.

# Somebody asks to be called, and no adviser can be asked to. How to reach us comes below.
line-cannot-call = I cannot call you or book a call. This is how you can reach us.

# After a command, such as /hours, that there is not. The menu or the open question follows.
line-unknown-command = I do not know that command.

# Before the greeting, when the first message was not understood.
line-not-understood-yet = Sorry, I did not understand your message. Here is what I can do.

# Before a question that the person has not seen for a while: what they typed may be an
# answer to it.
line-question-again = I am not sure if that was an answer. Here is my question again.

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = I think you asked two things. Here is the first. Tap the first button for the other.

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = Yes, I asked this
    .words =
        yes, yes it is, yes it was, yes thanks, yes thank you, yes please, yeah, yep, yup, yea,
        aye, definitely, absolutely, that
        is right, thats right, i think so, i think yes, yes i think so, yes i do, yes he does,
        yes she does, yes they do, yes we do, yes i did, yes they did, correct, yes i asked this, that is what i asked, that is it
line-asked-no = No, I asked something else
    .words =
        no, nope, nah, never, no way, absolutely not, definitely not, no chance, i dont think so,
        i do not think so, no i do not, no i dont, nope i dont, no he does not, no he doesnt, no
        she does not, no she doesnt, no they do not, no they dont, no we do not, no we dont, no i
        did not, no i didnt, no they did not, no they didnt, nah they didnt, no it is not, no it isnt, no it was not, no it wasnt, not really, not
        that, none of these, none, something else, wrong, that is wrong, no i asked
        something else, that is not what i asked, i asked something else, i did not ask that

# After the first of these buttons.
line-asked-thanks = Thank you for telling me. We only count your answer. We do not keep your words.

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = I am sorry. Is it one of these? If not, please ask me in other words, or talk to a person.

# line-did-you-mean once more, the second time in a row. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean-again =
    I am still not sure what you mean. Is it one of these?

    If not, you can talk to a person on { $phone }. Or type: talk.

    If you feel ill, call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }.

# Before an urgent text, and before the way to us, for somebody who said that they are a child. -childline
# is in urgent.ftl, $number-emergency comes from helpline.toml.
line-child =
    It is all right to call when you are a child. Is someone hurt, or will they not wake up? Are you not safe? Call { $number-emergency } now. It is the right thing to do, and it is free.

    Childline will listen, at any time: { -childline }. It is free, and not on the phone bill.

# After an urgent text. $open says whether the advice line is open now, $opens when it opens,
# $closes when it closes.
line-urgent-hours = { $open ->
    [open] No person reads this chat. Our advisers can talk to you on { $phone } until { $closes } today. They are not an emergency service.
   *[other] No person reads this chat. Our advice line is closed, and nobody will answer there until it opens { $opens }. Please use the numbers above now.
}

# The same while an adviser is there, and while the person waits for one.
line-urgent-adviser = An adviser is in this chat, but may not see this at once. They are not an emergency service. Please use the numbers above now.
line-urgent-waiting = No adviser has come yet, so nobody reads this now. Please do not wait for one. Use the numbers above now.

# After an urgent text, when the person asked something in the same message. A button with
# the title of the answer follows.
line-urgent-asked = You also asked me something. When you want the answer, tap the button.

# Above the buttons with the languages.
line-choose-language = Which language do you want? Tap one, or type its name.

# Under every message in a language, as long as no person has checked these words.
line-unchecked = No person has checked this translation. If it matters, ask us.

# Above a message there is only in English, for somebody who reads another language.
line-only-english = I have this only in English.

# Under every message in another language than English, and above urgent texts, as long as
# nobody has checked the urgent texts in that language. In your language, put its own English
# name for the example: people who answer 111 and 999 know that word.
line-urgent-here = If a life is in danger, call { $number-emergency }. For urgent mental health help, call { $number-nhs-111 }. Say your language in English, for example: Polish.

# After a tap on a button from an earlier conversation.
line-old-button = That button is from an earlier chat and does not work any more. Please go on here.

# When our team changed the questions, and the person was in the middle of them.
line-moved = We have changed these questions. I may ask you one of them again.

# When the person changed a message they had sent before.
line-edited = I saw that you changed a message. I can only read new messages, so please send it again.

# When the typed words fit none of the choices of a question. The question follows again.
# .words are words with which a message that begins like a choice is not that choice: after
# "yes, I was refused" the question is asked again. .beside-words say nothing around a choice:
# "we live in Leeds" is Leeds.
# $number-emergency and $number-nhs-111 come from helpline.toml.
# .elsewhere-words are about other questions: they take back a "yes" to one that does not say them. Behind .so-words, the
# last word may be the answer: "we wrote it together, so yes".
line-not-in-flow-choice =
    Sorry, I did not understand that. Please tap a button, or type its number or its words.

    If you feel ill, call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }.

    .words =
        no, not, never, none, isnt, arent, wasnt, werent, aint, dont, doesnt, didnt, havent,
        hasnt, hadnt, cant, cannot, wont, but, nearly, almost, refused, declined, denied,
        rejected, failed, ended, ends, stopped, cancelled, pending, applied, applying,
        application, waiting, assessed, assessment, if, or
    .beside-words =
        i, im, we, were, he, hes, she, shes, they, theyre, am, is, are, live, lives, living,
        in, at, near, its, it, for, my, mum, dad, mother, father, son, daughter, brother, sister, husband,
        wife, partner, get, gets, our, care, nhs, here, please, that, would, be, for, me, now
    .elsewhere-words = section, sectioned, sectioning, 117, wheelchair, wheelchairs, detained
    .so-words = so, then, therefore, guess, suppose, think, say

# While our database cannot be used: the answer comes when it can. $phone-link is the number
# of the helpline, $hours are its opening hours.
line-answer-later =
    Sorry, I cannot answer just now. I will answer as soon as I can.

    You can also call our advice line on { $phone-link }. It is open { $hours }.

    For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If a life is in danger, call { $number-emergency }.

# When so many messages came at once that older answers were left out.
line-not-each-answered = You sent many messages at once. I have left out some answers. Please ask again if yours is missing.

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = This is a trial. No person has checked yet that our phone number is right.

# After /forget: everything kept about the person has been erased.
line-forgotten =
    I have erased what I kept about you.

    I cannot erase the messages in this chat. They stay on your phone and on Telegram's computers. You can delete the chat in Telegram.

    To start again, type anything.

# The commands that Telegram lists beside the place to type.
command-back = Go back one step
command-menu = The main menu
command-talk = Talk to a person
command-urgent = Urgent help
command-language = Change the language
command-stop = End the chat
command-privacy = What I keep about you
command-forget = Erase what I keep about you

# The bot's page on Telegram, before somebody writes: at most 512 characters.
bot-description =
    I am a bot of { $helpline }. I answer questions about NHS personal health budgets and section 117 after-care, day and night. I can also tell you how to talk to an adviser.

    I am not a person. If your life is in danger, call { $number-emergency }.

# The same, at most 120 characters.
bot-short-description = Answers about NHS personal health budgets and section 117 after-care. A bot, not a person.

# The name of the bot on Telegram, at most 64 characters. $helpline is the name in helpline.toml.
# Take this message out to keep the name that the bot was given when it was made.
bot-name = { $helpline }

# Words that may stand beside the name of a language when somebody asks for it: "in Polish
# please". With any other word it is not taken: "I do not speak Polish".
language-beside = please, in, into, speak, speaking, can, could, you, i, we, do, want, need, this, it, is, have, get, to, the, a, language, change, switch, talk, write, read, my, me, use, show, give, would, like, prefer, now, hi, hello, ok, pls, plz, u, us, will, may, chat, type, answer, reply, back, thanks

# What this language is called, in this language.
line-language-name = English
    .words =
        english, longer answers, long answers, full answers, angielski, po angielsku, język angielski, saesneg, yn saesneg,
        engleză, în engleză, inglês, em inglês, inglese, anglais, ingles, inglés, angrezi, angrezi mein, angrezi vich, angreji, angreji ma,
        ingreji, ingreji te, انگریزی, انگریزی میں, الإنجليزية, بالإنجليزية, إنجليزي, بالإنجليزي, اللغة الإنجليزية, ইংরেজি, ইংরেজিতে,
        ইংরেজি ভাষা, અંગ્રેજી, અંગ્રેજીમાં, ਅੰਗਰੇਜ਼ੀ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ

# A time of day. $hour12 is the hour from 1 to 12, $half is am or pm, $minute is two
# digits, or none at the full hour. ($hour, from 0 to 23, is for other languages.)
clock = { $minute ->
    [none] { $hour12 }{ $half }
   *[other] { $hour12 }:{ $minute }{ $half }
}

# When the helpline opens next. It comes after words like "It opens".
# $day is today, tomorrow or a weekday. $clock is a time such as 9:30am.
# $date is a date such as 4 January, or none when it is within the next six days.
opens = { $date ->
    [none] { $day ->
        [today] at { $clock } today
        [tomorrow] at { $clock } tomorrow
        [monday] at { $clock } on Monday
        [tuesday] at { $clock } on Tuesday
        [wednesday] at { $clock } on Wednesday
        [thursday] at { $clock } on Thursday
        [friday] at { $clock } on Friday
        [saturday] at { $clock } on Saturday
       *[sunday] at { $clock } on Sunday
    }
   *[other] { $day ->
        [today] at { $clock } today
        [tomorrow] at { $clock } tomorrow
        [monday] at { $clock } on Monday { $date }
        [tuesday] at { $clock } on Tuesday { $date }
        [wednesday] at { $clock } on Wednesday { $date }
        [thursday] at { $clock } on Thursday { $date }
        [friday] at { $clock } on Friday { $date }
        [saturday] at { $clock } on Saturday { $date }
       *[sunday] at { $clock } on Sunday { $date }
    }
}

# When nobody knows when the line opens next. It comes after words like "It opens".
opens-unknown = on a day that I do not know yet

# The opening hours of some days. $from and $to are times, $days are the days.
hours-range = { $from } to { $to }, { $days }

# Days in a row. $first and $last are days of the week.
days-range = { $first } to { $last }

# A day of the year. $day is a number, $month is the name of a month.
day-of-year = { $day } { $month }

# The days of the week.
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

# The months.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# How people write numbers. Names from nought to nineteen, in order; then twenty to ninety.
number-units = zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen
number-tens = twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
# How people name a choice by its place: "the second one", "the last". Then words that may
# stand beside it.
number-order = first, second, third, fourth, fifth, sixth, seventh, eighth
    .endings = st, nd, rd, th
    .letters = a, b, c, d, e, f, g, h
number-last = last, bottom
number-order-beside = the, tap, one, number, num, option, choice, answer, button, please, id, like, want, i, press, choose, pick, mate, love, pal, ta, thanks, ill, take, go, for, with, have, my, is, it, its, that, yes, yeah, erm, um, er, list, on, in
# Words that may stand beside a number when somebody says how old they are. With any other
# word the number is not taken: "section 3" is not an age. With one of its .nearly-words, they are a year younger.
number-beside = i, a, s, for, love, mate, duck, pal, mid, late, early, half, am, im, is, its, he, hes, she, shes, they, theyre, my, age, aged, years, year, yrs, yr, yo, y, o, old, and, about, just, now, number, turned, son, daughter, mum, dad, id, say, think, around, roughly, probably, maybe, his, her, hers, their, our, over, approx, approximately, bout, round, like, well, only, exactly, still, turns, wife, husband, mother, father, child, kid, brother, sister, nan, partner, them, him, it, answer, odd, something, gone, today, gran, grandad, me, myself, mine, aye, yes, yeah, er, um, live, lives, living, in, from, england, london, leeds, manchester, birmingham, liverpool, sheffield, bristol, newcastle, nottingham, bradford, leicester
    .nearly-words = nearly, almost, soon
