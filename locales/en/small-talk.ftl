# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    Hello. I am a bot. Type your question in your own words, or type: menu.
    .words =
        hello anyone, hello any one, hello anybody, hello pls, hello please, hi pls, hi
        please, hello hello, helo helo, hello hi, hi hope your well, hi hope you are
        well, hope your well, hi hope youre well, hello hope you are well, evening all,
        evening everyone, morning everyone, hello all, hi everyone, hi team, hello team,
        hi guys, hello guys, hi folks, hello folks, hiya all, hello x, hi x, hiya x,
        hello love, hi love, hi mate, hello mate, hi pal, hi duck, hello duck, hi there
        x, hello im new, hi im new here, hello i am new here, im new here, i am new
        here, its me again, its me, its only me, me again, hi its me again, hello its me
        again, im back again, i am back again, hello im back, hi im back, salaam, salam,
        assalamualaikum, assalamu alaikum, asalam alaikum, as salaam alaikum, salaam
        alaikum, namaste, sat sri akal, kem cho, namaskar, shwmae, shwmae bawb, bore da,
        noswaith dda, prynhawn da, dzien dobry wszystkim, buna, buna ziua, ola, bom dia,
        marhaba, merhaba,
        hello, hello there, hello bot, hello again, hello everyone, hello how are you, hello
        are you there, helo, hullo, hallo, ello, hi, hi there, hi bot, hi again, hi all, hi
        how are you, hi hello, hi good morning, hi good afternoon, hiya, hiya love, hi ya,
        hya, hey, hey there, hey bot, heya, hey hi, hey up, ey up, ay up, morning, good
        morning, good morning to you, morning all, gm, afternoon, good afternoon, evening,
        good evening, good day, gday, greetings,
        howdy, yo, alright, you alright, you all right, alright mate, all right there,
        wotcha, sup, whats up, wassup, how are you, how are you doing, how are you today,
        how r u, hows it going, how do you do, nice to meet you, pleased to meet you, dear
        sir, dear sir or madam, dear madam, dear team, to whom it may concern, hope you are
        well, i hope you are well, im here, i am here, i am back, im back, start, begin,
        lets start, lets begin, ready, i am ready, im ready, test, testing, hello world

# Thanks and praise.
small-talk-thanks =
    You are welcome. If you want to know more, just ask. You can also type: menu.
    .words =
        thank you so much you have been great help, thank you so much youve been great
        help, thank you you have been great help, thanks youve been great help, thanks
        so much youve been great help, thank you so much you have been such great help,
        you have been great help, youve been great help, u have been great help, youve
        been such great help, you have been a good help, you been a great help, thanks
        you have been great help,
        thank you so much you have been great, thank you so much youve been great, thank
        you so much youve been a great help, thank you so much you have been a great
        help, thank you so much you have been such a help, thank you so much youve been
        a big help, thank you so much youve been so helpful, thank you so much youve
        been really helpful, thank you so much you have been very kind, thank you so
        much youve been so kind, thank you so much you were very helpful, thank you so
        much that was really helpful, thank you so much that was so helpful, thank you
        so much that really helped, thank you so much that helped a lot, thank you so
        much this has been helpful, thank you so much your a star, thank you so much
        youre a star, thank you so much your very kind, thank you so much youre so kind,
        thank you so much youve been brilliant, thank you so much you have been
        brilliant, thank you so much youve been lovely, thanks so much you have been
        great, thanks so much youve been great, thanks so much youve been a great help,
        thanks so much you have been a great help, thanks so much you have been such a
        help, thanks so much youve been a big help, thanks so much youve been so
        helpful, thanks so much youve been really helpful, thanks so much you have been
        very kind, thanks so much youve been so kind, thanks so much you were very
        helpful, thanks so much that was really helpful, thanks so much that was so
        helpful, thanks so much that really helped, thanks so much that helped a lot,
        thanks so much this has been helpful, thanks so much your a star, thanks so much
        youre a star, thanks so much your very kind, thanks so much youre so kind,
        thanks so much youve been brilliant, thanks so much you have been brilliant,
        thanks so much youve been lovely, thank you you have been great, thank you youve
        been great, thank you youve been a great help, thank you you have been a great
        help, thank you you have been such a help, thank you youve been a big help,
        thank you youve been so helpful, thank you youve been really helpful, thank you
        you have been very kind, thank you youve been so kind, thank you you were very
        helpful, thank you that was really helpful, thank you that was so helpful, thank
        you that really helped, thank you that helped a lot, thank you this has been
        helpful, thank you your a star, thank you youre a star, thank you your very
        kind, thank you youre so kind, thank you youve been brilliant, thank you you
        have been brilliant, thank you youve been lovely, thanks you have been great,
        thanks youve been great, thanks youve been a great help, thanks you have been a
        great help, thanks you have been such a help, thanks youve been a big help,
        thanks youve been so helpful, thanks youve been really helpful, thanks you have
        been very kind, thanks youve been so kind, thanks you were very helpful, thanks
        that was really helpful, thanks that was so helpful, thanks that really helped,
        thanks that helped a lot, thanks this has been helpful, thanks your a star,
        thanks youre a star, thanks your very kind, thanks youre so kind, thanks youve
        been brilliant, thanks you have been brilliant, thanks youve been lovely, thank
        u you have been great, thank u youve been great, thank u youve been a great
        help, thank u you have been a great help, thank u you have been such a help,
        thank u youve been a big help, thank u youve been so helpful, thank u youve been
        really helpful, thank u you have been very kind, thank u youve been so kind,
        thank u you were very helpful, thank u that was really helpful, thank u that was
        so helpful, thank u that really helped, thank u that helped a lot, thank u this
        has been helpful, thank u your a star, thank u youre a star, thank u your very
        kind, thank u youre so kind, thank u youve been brilliant, thank u you have been
        brilliant, thank u youve been lovely, great help thank you, great help thanks,
        youve been a great help, you have been a great help, you are a great help, you
        have been great, youve been great, youve been brilliant, you are a star, your a
        star, thank u so much, thanku so much, thankyou so much, thankyou very much,
        thank u very much, thank you x, thank you xx, thanks x, thanks xx, thank u x,
        thank u so much x, thank you so much x, ta x, cheers x, ta pal, cheers pal,
        cheers bud, cheers duck, ta duck, ok thank you so much, ok thanks so much, ok
        thank you very much, ok thank u, ok thanku, ok ta, ok cheers, ok thats great
        thank you, ok thank you for your help, ok thanks for your help, ok thank you for
        your time, thank you for your time, thanks for your time, thank you for your
        patience, thank you for listening, thanks for listening, thankyou for listening,
        thank you for being here, thanks for being here, thanks for replying, thank you
        for replying, thank you for answering, thanks for answering, thank you god
        bless, thank you god bless you, thanks god bless, thank you and god bless, thank
        you bless you, bless you thank you, that is a great help, thats a great help,
        thats a big help, that is very kind, thats very kind, that is kind of you, i am
        grateful, im grateful, im so grateful, very grateful, so grateful, many thanks
        for your help, lovely thank you, brilliant thank you, perfect thank you,
        wonderful thank you, excellent thank you, thats lovely thank you, thats
        brilliant thank you, thats great thank you, thats great thanks, thanks that was
        great, you helped me, you helped a lot, you really helped, youve helped me a
        lot, youve helped a lot, thats really helpful, that was really helpful, so
        helpful, really helpful, shukriya, dhanyavad, dhanyawad, diolch, diolch yn fawr,
        dziękuję, dzięki, mulțumesc, obrigado, obrigada, شكرا, شکریہ, ধন্যবাদ, ਧੰਨਵਾਦ,
        આભાર, meharbani, merci, gracias,
        thank you very much that is all, thank you very much thats all, thanks very much
        thats all, thanks that is all, that is all thank you, thats all thank you, thats
        all thanks,
        thanks, thank you, thankyou, thank u, thanku, thank you so much, thank you very
        much, thank you for your help, thank you for the help, thank you for that, thank you
        for helping me, thank you that helps, thank you that was helpful, thank you that is
        helpful, thank you bot, thank you thats all, thank you that is all, thank you for
        the information, thank you for the info, thanks a lot, thanks so much, thanks very
        much, thanks a million, thanks loads, thanks for that, thanks for your help, thanks
        for the help, thanks for helping, thanks for the info, thanks mate, thanks love,
        thanks bot, thanks thats all, thanks thats helpful, thanks that helps, thanks
        anyway, thanks again, many thanks, ok thanks, ok thank you, okay thanks, okay thank
        you, great thanks, great thank you, lovely thanks, brilliant thanks, perfect thanks,
        cheers, cheers mate, cheers for that, ta, ta very much, ta love, thx, thnx, tnx,
        thanx, ty, tysm, tyvm, much appreciated, appreciated, i appreciate it, i appreciate
        that, much obliged, that helps, that helped, that was helpful, thats helpful, that
        is helpful, very helpful, that was very helpful, helpful, you have been very
        helpful, youve been very helpful, you have been helpful, you are very kind, youre
        very kind, very kind, bless you, god bless, god bless you, good bot, well done, nice
        one, good job, great, brilliant, perfect, lovely, excellent, wonderful, fantastic,
        amazing, awesome, good, very good, nice, cool, that is great, thats great, that is
        good, thats good, great stuff, you are great, youre great, i love you, love it

# Somebody says good night. $number-emergency and -samaritans are numbers.
small-talk-night =
    Good night. I am a bot, and you can write to me at any hour.

    If the night gets hard, call Samaritans on { -samaritans }, free, at any time. Or type urgent. If a life is in danger, call { $number-emergency }.
    .words =
        good night, goodnight, night, night night, nite, nite nite, night then, goodnight then,
        good night then, goodnight bot, good night bot, night all, goodnight all, goodnight
        everyone, nighty night, night x, goodnight x, night night x, nite then, nite x, gn,
        thanks goodnight, thanks good night, thank you goodnight, thank you good night, thank
        you and goodnight, thank you and good night, thanks and goodnight, thanks and good
        night, ok goodnight, ok good night, ok night, ok night night, thanks night, im off to
        bed, i am off to bed, off to bed, off to bed now, im going to bed, i am going to bed,
        going to bed, going to bed now, im going to bed now, i am going to bed now, bed time,
        bedtime, time for bed, going to sleep now, im going to sleep now, i am going to sleep
        now, have a good night, sleep well, sleep tight, goodnight sleep well

# Somebody says sorry, or never mind.
small-talk-sorry =
    There is nothing to be sorry for. Take all the time you need.
    .words =
        sorry to bother you but, sorry to bother u, sorry to bother u but, sorry to
        bother you again, sorry to bother you all, sorry to bother you so late, sorry to
        bother you this late, hi sorry to bother you, hello sorry to bother you, hi
        sorry to bother you but, hello sorry to bother you but, im sorry to bother you,
        i am sorry to bother you, im sorry to bother you but, so sorry to bother you,
        sorry for bothering you again, sorry to trouble you, sorry to trouble you but,
        hi sorry to trouble you, sorry to be a nuisance, sorry to be a bother, sorry to
        keep asking, sorry to ask, sorry to ask again, sorry to be a pain but, sorry
        but, sorry its late, sorry its so late, sorry to message so late, sorry for the
        long message, sorry for the long text, sorry that was long, sorry im new to
        this, sorry i am new to this, sorry im not good at this, sorry i am not good at
        this, sorry im rubbish at this, sorry im not good with phones, sorry im slow,
        sorry i am slow, sorry im a bit slow, sorry i type slow, sorry i cant spell,
        sorry for my spelling, sorry about my spelling, sorry bad spelling, sorry my
        spelling is bad, excuse my spelling, sorry if this is a silly question, sorry if
        this is a stupid question, sorry if its a silly question, sorry if this is
        silly, sorry silly question, sorry stupid question, this might be a silly
        question, this might be a stupid question, silly question, stupid question, am i
        bothering you, am i being a pain, am i a nuisance, i hope im not bothering you,
        i dont want to bother you, i do not want to bother you, i dont want to be a
        bother, i dont want to bother anyone, i dont want to be a nuisance, i feel bad
        for asking, i feel silly asking, i feel silly, i feel stupid asking,
        sorry, im sorry, i am sorry, so sorry, im so sorry, i am so sorry, very sorry, sorry
        about that, sorry for that, sorry to bother you, sorry to be a pain, sorry for
        bothering you, sorry for asking, sorry for the trouble, sorry my mistake, sorry
        wrong button, sorry i pressed the wrong button, sorry typo, my mistake, my bad,
        oops, oops sorry, whoops, oh sorry, apologies, my apologies, i apologise, i
        apologize, pardon, pardon me, excuse me, forgive me, ignore that, ignore me, wrong
        button, i pressed the wrong button, wrong chat, that was a mistake, didnt mean that,
        i didnt mean to, i did not mean to, never mind, nevermind, nvm, forget it, dont
        worry, do not worry, no worries, no problem, it does not matter, it doesnt matter,
        doesnt matter,
        i didnt mean it, i did not mean it, didnt mean it, sorry i didnt mean it, sorry
        i didnt mean that,
        sorry for wasting your time, sorry to waste your time, sorry i wasted your time,
        im sorry for wasting your time, sorry for all the questions, sorry for so many
        questions, sorry im being a pain, sorry for being a pain

# Somebody says all right, or thinks aloud.
small-talk-ok =
    All right. You can ask me more at any time, or type: menu.
    .words =
        ok, okay, okey, okey dokey, oki, okie dokie, k, kk, ok then, okay then, ok fine, ok
        good, ok great, ok cool, okay great, ok i see, okay i see, ok got it, okay got it,
        ok understood, ok i understand, ok i get it, ok no problem, oh ok, oh okay, ah ok,
        ah okay, oh, oh right, oh i see, ah, ah i see, i see, i see now, right, right then,
        right ok, all right, alright then, alrighty, fine, fine then, that is fine, thats
        fine, fair enough, sounds good, sound, sounds fine, got it, understood, i
        understand, i understand now, i get it, i get it now, makes sense, that makes sense,
        now i see, noted, will do, i will do that, ill do that, i will, ill try, i will try,
        i will try that, ill try that, hmm, hm, mm, mmm, mhm, uh huh, aha, um, er, erm,
        well, interesting, wow, really, lol, haha, ha, ha ha, hahaha, xx, x, xxx, done, i am
        done, im done reading, one moment, one minute, one sec, wait, hold on, hang on, just
        a minute, just a moment, give me a minute, let me think, i am thinking, let me read
        it, i am reading, im reading,
        im ok, i am ok, im ok now, i am ok now, im okay, im okay now, i am okay, sorry
        im ok, sorry i am ok, im fine, i am fine, im fine now, i am fine now, im all
        right, i am all right, im alright, im alright now, im all right now, im good, im
        good thanks, i am good, feeling better, i feel better, i feel better now, im
        feeling better, im feeling better now, im better now, i am better now, changed
        my mind, i changed my mind, ive changed my mind, i have changed my mind,
        im ok really, i am ok really, im fine really, im ok honest, im ok thanks, im all
        right really

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    I am a bot, not a person. I answer for { $helpline }. To reach a person, type: talk.
    .words =
        please answer, please answer me, pls answer, pls answer me, answer me, answer me
        please, please reply, pls reply, reply please, please respond, please reply to
        me, why dont you answer, why wont you answer, why dont you reply, why wont you
        reply, why is nobody answering, why is no one answering, nobody is answering, no
        one is answering, noone is answering, nobody answers, no one answers, nobody
        replies, no one replies,
        is anyone there pls, is anyone there please, is anyone there plz, is any1 there,
        is any1 there pls, any1 there, any1 there pls, any1 there plz, anyone there pls,
        anyone there please, anybody there pls, is anybody out there, is anyone out
        there, is there anyone out there, anyone out there, anybody out there, is
        someone there pls, is somebody there please, hello is someone there, hello is
        anyone there, hello is anybody there, hello is anyone there please, hi is anyone
        there, hi is anybody there, hi is someone there, hello r u there, hello ru
        there, ru there, hello you there, hi are you there, are you there please, are
        you there pls, r u there pls, r u there plz, are u there, are u there pls, hello
        are u there, is there somebody there, is there anyone there please, anyone
        awake, is anyone up, anyone up, anybody up, anybody awake,
        r u ai, are u ai, r u an ai, u ai, is it ai, what is ur name, whats ur name,
        what is your name, whats your name, do you have a name, have you got a name,
        bot, robot, a bot, chatbot, is this a bot, is this a chatbot, is this a robot, is it
        a bot, is it a robot, are you a bot, are you a chatbot, are you a chat bot, are you
        a robot, are you bot, r u a bot, r u a robot, are u a bot, are you just a bot, you
        are a bot, youre a bot, you are just a bot, so you are a bot, so youre a bot, is
        this ai, is this an ai, are you ai, are you an ai, are you a computer, are you a
        machine, are you chatgpt, is this chatgpt, is this a computer, is this automated, is
        this an automated service, is this an automatic reply, is this a machine, is this
        automatic, who are you, who r u, who are u, who is this, whos this, who is it, who
        am i talking to, who am i speaking to, who am i speaking with, who am i chatting to,
        who am i writing to, who is there, whos there, who is answering, who made you, who
        runs this, who runs you, what are you, what is this, what is this bot, what is this
        chat, what is your name, whats your name, do you have a name, what are you called,
        do you work for the nhs, are you the nhs, is this the nhs, are you nhs, are you a
        charity, are you from the council, are you a doctor, are you a nurse, are you my
        care coordinator, are you a social worker, are you real, are you a real person, are
        you a person, are you a real human, are you a human, are you human, r u human, r u
        real, are u real, are u human, are you a human being, are you a man or a woman, are
        you an adviser, are you an advisor, is this a real person, is this a person, is this
        a human, is it a real person, is this real, is this a real human, am i talking to a
        person, am i talking to a real person, am i talking to a human, am i talking to a
        bot, am i talking to a robot, am i talking to a machine, am i talking to a computer,
        am i speaking to a person, am i speaking to a real person, am i speaking to a human,
        am i speaking to a robot, am i chatting to a person, am i chatting with a bot, is
        there a person there, is there a human there, is there a real person there, person
        or robot, human or robot, bot or human, human or bot, person or bot, real person or
        bot, is anyone there, is anybody there, anyone there, anybody there, is anyone here,
        is someone there, is somebody there, is there anyone there, is there anybody there,
        are you there, r u there, u there, you there, are you still there, still there, is
        anyone reading this, is anybody reading this, does anyone read this, does anybody
        read this, does a person read this, is someone reading this, is anyone listening,
        can anyone hear me, are you alive, are you awake, can you feel, do you have
        feelings, do you sleep,
        who, who is it please, who is this please, who r you,
        are you the police, is this the police, are you the government, is this the
        government, are you from the government, are you the dwp, are you from the dwp,
        are you the council, is this the council, are you the hospital, is this the
        hospital, are you social services, is this social services, do you work for the
        council, do you work for the government, do you work for the police, do you work
        for the hospital, do you love me, can i trust you, can i trust this, i dont
        trust you, i do not trust you, i dont trust this, i dont trust bots,
        who are you lot, who are u lot, who are you people, who are these people, who is
        this lot, who are you guys, who r u lot, who are ya

# One little word, which may be the beginning of any question.
small-talk-unfinished =
    I need a few more words to find an answer. For example: who can have a budget? Or type: menu.
    .words =
        what, wat, wot, why, how, when, where, which, whose, whos, what about, and, and then,
        so, but, if, but why, how come, why not, why is that, why though, what if, what else,
        how long, how much, how many, where to, like what, such as, for example, in what way,
        since when, by who, by when, with who, to who, from who, from where, about what, what
        kind, which one, which ones, and now, and then what, then what, so what

# What the bot can do, and how it works.
small-talk-abilities =
    I answer questions about NHS personal health budgets and section 117 after-care. Type a question in your own words, or type menu to see all my topics. To reach a person, type: talk.
    .words =
        quick question, just a quick question, a quick question, i have a quick
        question, ive got a quick question, hi i have a question, hello i have a
        question, hi ive got a question, hi quick question, hi can i ask something, hi
        can i ask a question, hello can i ask a question, can i ask u something, can i
        ask a question pls, can i ask a question please, can i ask a quick question,
        could i ask a question, could i ask something, may i ask something, hi i need
        some advice, hi i need advice, hello i need some advice, i need some advice
        please, i need advice please, advice please, some advice please, can you help me
        pls, can you help me please, can you help me plz, can u help me pls, can u help
        me plz, can u help plz, can you help pls, can you help please, could you help me
        please, could u help me, pls can you help me, pls can u help me, hi can you help
        me, hi can you help, hello can you help me, hi can u help me, hi can you help
        please, hello can you help me please, good morning can you help me, good morning
        can you help, good afternoon can you help me, evening can you help me, hoping
        you can help, hoping you can help me, hi hoping you can help, i hope you can
        help, i hope you can help me, i wonder if you can help, i wonder if you can help
        me, wondering if you can help, i dont know where to start, i do not know where
        to start, dont know where to start, not sure where to start, im not sure where
        to start, i dont know what to say, dont know what to say, i dont know what to
        ask, i do not know what to ask, not sure what to ask, i dont know how to ask, is
        it too late to ask, is it ok to ask something, is it ok to ask, can i ask you
        anything, can i ask anything,
        what can you do, what can u do, what can you do for me, what do you do, what else
        can you do, what can you help with, what can you help me with, what do you help
        with, what can i ask, what can i ask you, what can i ask about, what can i do here,
        what can i do, what do you know, what do you know about, what are you for, what is
        this for, what is this bot for, whats this for, what are you able to do, what
        questions can i ask, what sort of things can i ask, what topics, which topics, what
        topics do you know, what is on here, how can you help, how can you help me, how do
        you help, can you help, can you help me, could you help me, can u help, can u help
        me, can you answer questions, can i ask a question, can i ask you something, can i
        ask something, may i ask a question, i have a question, ive got a question, i got a
        question, i have some questions, question, questions, i want to ask something, i
        want to ask a question, i would like to ask a question, i need information, i need
        some information, i want information, i need advice, i need some advice, advice, how
        does this work, how does it work, how do you work, how do i use this, how do i use
        you, how do i use this bot, how to use this, how to use, how does the bot work, how
        do i start, how do i begin, where do i start, where do i begin, where to start, what
        do i do, what do i do now, what now, what next, what should i do, what should i
        type, what do i type, what do i say, what shall i do, instructions, commands,
        options, what are the options, what are my options, show me the options, explain
        this, how does this bot work, how do i ask a question, do i type here, do i just
        type, can i type,
        tell me a joke, a joke, joke, jokes, tell me something, tell me a story, what is
        the weather, whats the weather, whats the weather like, weather, what is the
        time, whats the time, what time is it, time, what day is it, what is the date,
        whats the date, what day is it today, can we chat, just chat, talk about
        something, sing a song, what is two plus two,
        what can you tell me, do i need an appointment, do i need to book

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    I want to help you find the right place. If a life is in danger, call { $number-emergency }. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option.

    Type urgent for more ways to get help now. Type talk for a person, or menu for what I know. Or tell me in a few words what it is about.
    .words =
        want help, want some help, i want some help, me need help, me want help, need
        some help, need some help please, i need some help please, i need some help pls,
        help please x, helpp, please can someone help, pls can someone help, can someone
        help me please, can someone please help, can someone please help me, can anyone
        help please, can anybody help, can anybody help me, someone help, somebody help,
        will someone help me,
        help, help me, help me please, help please, please help, please help me, pls help,
        pls help me, plz help, plz help me, hlp, help help, help now, help me now, i need
        help, i need help please, i need help now, i need help asap, i need your help, i
        need some help, i really need help, i need help with something, need help, need help
        please, need help now, i want help, i would like help, i would like some help, i
        need support, i need some support, support, assist, assistance, i need assistance,
        sos, someone help me, somebody help me, can someone help me, can someone help, can
        somebody help me, can anyone help, can anyone help me, please can someone help me,
        please can you help me, please can you help, can you please help me, could you
        please help me, could someone help me, will you help me, who can help me, who can
        help, i dont know what to do, i do not know what to do, dont know what to do, i dont
        know where to turn, i do not know where to turn, i dont know who to ask, i have a
        problem, i have got a problem, ive got a problem, i am stuck, im stuck, stuck, i am
        lost, im lost, i give up, nobody cares, no one cares, nobody helps me, no one helps
        me, nobody will help me, no one will help me, im struggling, i am struggling,
        struggling, i cant cope, i need to talk, i need someone, im worried, i am worried,
        im scared, i am scared,
        help urgent, help needed, need help pls, need help plz, i need help pls, i need
        help plz, can u help pls, help pls, help plz, help me pls, help me plz, help me
        out, help me out please, please i need help, pls i need help, plz i need help,
        help with something, can you help with something

# Somebody is angry with the bot.
small-talk-unkind =
    I am sorry that I was no help to you. Type talk to reach a person, or menu to see what I know.
    .words =
        ur all useless, you are all useless, youre all useless, all useless, ur all the
        same,
        you do not care, you dont care about me, you lot dont care, none of you care,
        you are all the same, youre all the same, you lot are all the same, your all the
        same, thats not what i asked, that is not what i asked, thats not what i said,
        that is not what i said, i didnt ask that, i did not ask that, that is not an
        answer, thats not an answer, that doesnt answer my question, that does not
        answer my question, wrong answer, you got it wrong, you got that wrong, you
        never listen,
        hurry up, hurry up please, be quick, be quick please, come on hurry up,
        your shit, ur shit, you are shit, youre shit, your useless fuck off, fuck off
        your useless, fuck off you are useless, youre useless fuck off, useless piece of
        shit,
        you are useless, youre useless, your useless, ur useless, u r useless, useless,
        useless bot, this is useless, useless thing, completely useless, totally
        useless, you are no help, youre no help, your no help, no help, no help at all,
        no use, no use at all, this is no help, that is no help, thats no help, that did
        not help, that didnt help, that does not help, that doesnt help, this does not
        help, this doesnt help, this isnt helping, this is not helping, you are not
        helping, youre not helping, your not helping, not helpful, unhelpful, that was
        not helpful, that is not helpful, thats not helpful, this is not helpful, this
        isnt helpful, not very helpful, you havent helped, you have not helped, this is
        rubbish, rubbish, you are rubbish, youre rubbish, what a load of rubbish, load
        of rubbish, this is crap, crap, this is shit, shit, this is shite, bullshit,
        this is bullshit, this is nonsense, nonsense, this is a joke, what a joke, this
        is stupid, stupid, stupid bot, you are stupid, youre stupid, your stupid, ur
        stupid, you stupid bot, you stupid thing, stupid thing, stupid machine, stupid
        computer, dumb, dumb bot, you are dumb, youre dumb, idiot, you idiot, you are an
        idiot, youre an idiot, thick, you are thick, pathetic, this is pathetic,
        terrible, this is terrible, awful, this is awful, this is bad, bad bot, this is
        ridiculous, ridiculous, what a waste of time, waste of time, this is a waste of
        time, total waste of time, you are a waste of time, waste of space, hopeless
        bot, this is hopeless, this bot is hopeless, you are hopeless, youre hopeless,
        this bot is useless, this bot is rubbish, this bot is stupid, this bot does not
        work, this bot doesnt work, this does not work, this doesnt work, this isnt
        working, this is not working, you dont work, you are broken, youre broken, i
        hate you, i hate this, i hate this bot, hate you, i hate bots, i hate robots, i
        dont like you, i do not like you, i dont like bots, i hate talking to bots, i
        dont want a bot, i do not want a bot, i dont want to talk to a bot, i do not
        want to talk to a bot, i dont want to talk to a robot, go away, shut up, shut up
        bot, get lost, fuck off, fuck you, fuck, fuck this, fuck sake, for fucks sake,
        for gods sake, ffs, wtf, piss off, bugger off, sod off, screw you, bollocks,
        bloody useless, bloody hell, bloody bot, fucking useless, fucking bot, wanker,
        twat, you suck, this sucks, you are annoying, youre annoying, annoying, this is
        annoying, so annoying, you are not listening, youre not listening, you dont
        listen, you dont understand, you do not understand, you dont understand me, you
        do not understand me, you dont get it, you dont understand anything, you know
        nothing, you are wrong, youre wrong, that is not right, thats not right, not
        what i asked, thats not what i meant, that is not what i meant, that is not what
        i want, thats not what i want, you did not answer my question, you didnt answer
        my question, you havent answered my question, that did not answer my question,
        that didnt answer my question, i am fed up, im fed up, fed up, you dont care, i
        dont understand you, i do not understand you, stop that, stop this, stop asking,
        stop asking me, stop asking me questions, make it stop talking, i said stop,
        thanks that was useless, that was useless, thanks for nothing, f off, you dont
        help, you didnt help, i said that already, i already said that, i told you
        already, i have told you already, i already told you, are you listening

# Somebody does not understand what was said or asked.
small-talk-explain =
    I am sorry that this is not clear. Which words are hard? Type them, for example: what is Continuing Healthcare?

    If I asked you a question, you can also answer: I am not sure. To ask an adviser, type: talk.
    .words =
        i dont understand, i do not understand, dont understand, i didnt understand, i
        did not understand, i cant understand, i cannot understand, i cant understand
        this, i dont get it, dont get it, i dont get this, i didnt get that, i dont
        understand this, i do not understand this, i dont understand it, i dont
        understand that, i do not understand that, i dont understand the question, i do
        not understand the question, i dont understand this question, i dont understand
        your question, i do not understand your question, dont understand the question,
        i dont get the question, i dont get your question, dont get the question, i dont
        understand what you mean, i do not understand what you mean, i dont know what
        you mean, i dont know what that means, i do not know what that means, i dont
        know what this means, dont know what that means, i dont know what it means, i
        dont know what that is, i do not know what that is, i dont know what it is, i
        dont know the word, i dont know those words, i dont know these words, i dont
        understand the words, i dont understand these words, i dont understand all this,
        i dont understand any of this, i dont understand any of it, i dont understand
        what it says, i dont follow, im not following, what does that mean, what does
        this mean, what does it mean, whats that mean, whats it mean, whats this mean,
        what does that mean please, wot does that mean, wot does it mean, what that
        mean, what it mean, what is meant by that, meaning, what is the meaning, whats
        the meaning, what do you mean, what do u mean, wdym, what you mean, wot do you
        mean, what do you mean by that, what did you mean, what is that, what is that
        please, whats that, wots that, what are they, what are those, what are these,
        what is that in english, explain, please explain, explain please, can you
        explain, can u explain, could you explain, can you explain that, can you explain
        it, can you explain this, explain that, explain that please, explain it, explain
        it please, explain the question, please explain the question, can you explain
        the question, explain more, explain it again, simpler please, can you say it in
        simple words, can you say that in simple words, in other words, say it another
        way, say that another way, can you say it another way, hard words, the words are
        hard, those words are hard, the words are too hard, too hard, its too hard, it
        is too hard, this is too hard, too hard for me, big words, too complicated, this
        is too complicated, its too complicated, it is too complicated, this is
        complicated, its complicated, confused, i am confused, im confused, i am so
        confused, im so confused, im really confused, i am very confused, so confused,
        confusing, this is confusing, its confusing, it is confusing, very confusing,
        that is confusing, thats confusing, so confusing, i am lost with this, im lost
        with this, you lost me, youve lost me, you have lost me, huh, eh, ay, what was
        that, what was that about

# Another language, or little English. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-language =
    I understand English best. For health help, call { $number-nhs-111 } and say your language. You can ask for an interpreter, a person who speaks your language. If a life is in danger, call { $number-emergency } and say your language.

    Someone you trust can call our advice line for you: { $phone }.
    .words =
        dw i ddim yn siarad saesneg, dwi ddim yn siarad saesneg, dydw i ddim yn siarad
        saesneg, dw i ddim yn deall saesneg, dwi ddim yn dallt saesneg, dim saesneg,
        cyfieithydd, dw i angen cyfieithydd, dwi angen cyfieithydd, cyfieithydd os
        gwelwch yn dda, oes cyfieithydd, ga i gyfieithydd, am nevoie de interpret, am
        nevoie de un interpret, nevoie de interpret, nevoie de traducator, nevoie de
        translator, vreau interpret, vreau un interpret, vreau un traducator, imi
        trebuie interpret, imi trebuie un interpret, imi trebuie un traducator, nu
        vorbesc bine engleza, nu prea vorbesc engleza, nu stiu bine engleza, vorbesc
        doar romana, vorbesc romana, vorbesc numai romaneste, interpreter chahiye, mujhe
        interpreter chahiye, interpreter chaiye, interpreter chahie, mujhe interpreter
        chaiye, translator chahiye, mujhe translator chahiye, koi interpreter hai, kya
        interpreter hai, koi translator hai, interpreter mil sakta hai, kya interpreter
        mil sakta hai, mujhe interpreter mil sakta hai, dubhashiya chahiye, mujhe
        dubhashiya chahiye, anuvadak chahiye, mutarjim chahiye, mujhe mutarjim chahiye,
        hindi bolne wala chahiye, koi hindi bolta hai, mujhe angrezi nahi ati, angrezi
        nahi ati, english nahi ati, mujhe english nahi ati, mujhe english nahi aati hai,
        mujhe angrezi nahi aati hai, main angrezi nahi bolta, main angrezi nahi bolti,
        main angrezi nahi janta, main english nahi janta, mujhe hindi aati hai, mujhe
        sirf hindi aati hai, sirf urdu aati hai, sirf hindi aati hai, meri english achi
        nahi, meri english achi nahi hai, meri english kamzor hai, मुझे अंग्रेजी नहीं
        आती, मुझे अंग्रेज़ी नहीं आती, मुझे दुभाषिया चाहिए, दुभाषिया चाहिए, czy moge
        dostac tlumacza, chce tlumacza, prosze o tlumacza, tlumacz prosze, potrzebny
        tlumacz, potrzebuje polskiego tlumacza, nie umiem po angielsku, nie umiem mowic
        po angielsku, moj angielski jest slaby, slaby angielski, interpreter chahida,
        interpreter chahida hai, mainu interpreter chahida, mainu interpreter chahida
        hai, menu interpreter chahida, menu interpreter chahida hai, translator chahida,
        mainu translator chahida, dubhashia chahida, mainu dubhashia chahida, mainu
        angrezi ni aundi, mainu english ni aundi, menu angrezi nahi aundi, angrezi nahi
        aundi, main angrezi nahi bolda, main angrezi nahi boldi, punjabi bolan wala
        chahida, koi punjabi bolda, ਮੈਨੂੰ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ, ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ,
        ਦੁਭਾਸ਼ੀਆ, ਅੰਗਰੇਜ਼ੀ ਨਹੀਂ ਆਉਂਦੀ, ami ingreji jani na, ami ingreji bolte pari na,
        ami english bolte pari na, ami ingreji bujhi na, ami english bujhi na, ami
        ingreji zani na, amar ingreji bhalo na, amar ingreji bala nay, ingreji jani na,
        ingreji pari na, interpreter lagbe, amar interpreter lagbe, interpreter dorkar,
        amar interpreter dorkar, dobhashi lagbe, amar dobhashi lagbe, dovashi lagbe,
        dobhashi dorkar, amar dobhashi dorkar, translator lagbe, amar translator lagbe,
        আমার দোভাষী লাগবে, দোভাষী লাগবে, দোভাষী দরকার, আমার দোভাষী দরকার, দোভাষী, আমি
        ইংরেজি বলতে পারি না, আমি ইংরেজি বুঝি না, أحتاج إلى مترجم, أريد مترجم, أريد
        مترجما, بدي مترجم, محتاج مترجم, محتاجة مترجم, هل يوجد مترجم, ممكن مترجم, ما بحكي
        انجليزي, ما بعرف انجليزي, ما اعرف انجليزي, لا أعرف الإنجليزية, لا أفهم
        الإنجليزية, لا أتحدث الإنجليزية, لا اجيد الانجليزية, لغتي الإنجليزية ضعيفة,
        ahtaj mutarjim, urid mutarjim, bidi mutarjim, ma bahki inglizi, ma ba3ref
        inglizi, quero um intérprete, preciso de intérprete, preciso de tradutor,
        tradutor, tem intérprete, há intérprete, não sei inglês, não percebo inglês, eu
        não falo inglês, falo pouco inglês, só falo português, o meu inglês é fraco, meu
        inglês é fraco, mane angreji nathi avadtu, mane angreji nathi aavadtu, mane
        english nathi aavdtu, angreji nathi avadtu, english nathi aavdtu, interpreter
        joie che, mane interpreter joie che, interpreter joiye che, mane interpreter
        joiye, mare interpreter joiye che, dubhashiyo joie che, mane dubhashiyo joie
        che, translator joie che, gujarati bolnar joie che, મને દુભાષિયો જોઈએ છે,
        દુભાષિયો જોઈએ છે, મને અંગ્રેજી આવડતું નથી, અંગ્રેજી નથી આવડતું, tercüman,
        tercüman istiyorum, tercüman lazım, turjubaan, turjubaan baan u baahanahay,
        переводчик, мне нужен переводчик, нужен переводчик, перекладач, мені потрібен
        перекладач, потрібен перекладач, traductor, necesito un traductor, necesito
        intérprete, j ai besoin d un interprète, من انگلیسی بلد نیستم, مترجم می خواهم,
        nuk flas anglisht, nem beszélek angolul, nekalbu angliškai, 我不会说英语, 我需要翻译, 需要翻译,
        speak no english, dont speak any english, i dont speak any english, can someone
        interpret for me, i need someone to interpret, interpreter for my mum,
        interpreter for my mother, interpreter for my husband, interpreter needed, an
        interpreter please, need an interpreter, i want a interpreter, please
        interpreter, interpreter pls, interpretor, i need interpretor, i need an
        interpretor, can i bring an interpreter, can i ask for an interpreter, how do i
        get an interpreter, who can interpret,
        mum only speaks urdu, my mum only speaks urdu, she only speaks urdu, he only speaks
        urdu, urdu speaker please, urdu speaker chahiye, koi urdu mein baat kar sakta hai,
        ammi ko english nahi aati, ammi sirf urdu samajhti hain, cymraeg os gwelwch yn dda,
        dw i eisiau siarad cymraeg, dwi isio siarad cymraeg, siarad cymraeg, romaneste,
        vorbiti limba romana, an interpreter,
        do you speak polish, do you speak urdu, do you speak punjabi, do you speak bengali,
        do you speak gujarati, do you speak hindi, do you speak arabic, do you speak
        romanian, do you speak portuguese, do you speak spanish, do you speak french, do you
        speak german, do you speak italian, do you speak somali, do you speak turkish, do
        you speak farsi, do you speak kurdish, do you speak tamil, do you speak chinese, do
        you speak ukrainian, do you speak russian, do you speak lithuanian, do you speak
        bulgarian, do you speak hungarian, do you speak welsh, do you speak another
        language, do you speak other languages, do you speak my language, do you speak any
        other languages, do you speak english, what languages do you speak, which languages
        do you speak, what language do you speak, what languages, which languages, can i
        change the language, can i change language, how do i change the language, my
        language, can you speak polish, can you speak urdu, can you speak punjabi, can you
        speak arabic, can you speak my language, can you speak another language, can i write
        in polish, can i write in urdu, can i write in my language, is this in polish, is
        this in urdu, in polish please, in urdu please, polish please, urdu please, arabic
        please, is there a polish version, is there an urdu version, is this in other
        languages, is this available in other languages, polish, polski, po polsku, czy
        mówisz po polsku, mowisz po polsku, nie mówię po angielsku, nie rozumiem, nie mowie
        po angielsku, dzień dobry, dzien dobry, cześć, czesc, pomocy, urdu, اردو, punjabi,
        panjabi, ਪੰਜਾਬੀ, پنجابی, bengali, bangla, বাংলা, sylheti, gujarati, ગુજરાતી, hindi,
        हिन्दी, हिंदी, arabic, عربي, العربية, romanian, română, romana, limba română, nu
        înțeleg, nu inteleg, nu vorbesc engleza, portuguese, português, portugues, não falo
        inglês, spanish, español, espanol, hola, no hablo inglés, no entiendo, french,
        français, francais, bonjour, je ne parle pas anglais, german, deutsch, italian,
        italiano, somali, soomaali, turkish, türkçe, turkce, farsi, فارسی, persian, dari,
        pashto, kurdish, kurdî, tamil, தமிழ், chinese, mandarin, cantonese, 中文, ukrainian,
        українська, russian, русский, lithuanian, lietuvių, bulgarian, български, hungarian,
        magyar, welsh, cymraeg, greek, albanian, shqip, tigrinya, amharic, vietnamese,
        english, english please, in english please, interpreter, i need an interpreter, i
        want an interpreter, need interpreter, can i have an interpreter, can i get an
        interpreter, do you have an interpreter, do you have interpreters, is there an
        interpreter, translator, i need a translator, can i have a translator, need
        translator, translate, translate please, please translate, can you translate, can
        you translate this, can you translate this for me, translation, is there a
        translation, i dont speak english, i do not speak english, i dont speak english
        well, i do not speak english well, i dont speak good english, i do not speak good
        english, i dont speak much english, i cannot speak english, i cant speak english, i
        not speak english, me no speak english, no speak english, dont speak english, not
        speak english, no english, not english, no understand, i no understand, no
        understand english, not understand, me no understand, i not understand, i dont
        understand english, i do not understand english, i dont read english, i cant read
        english, i cannot read english, my english is bad, my english is not good, my
        english not good, my english is not very good, my english bad, my english is poor,
        bad english, sorry my english, sorry for my english, sorry my english is bad, sorry
        for my bad english, little english, a little english, i speak little english, i
        speak a little english, small english, english is not my first language, english is
        not my language, english isnt my first language, english is my second language, my
        mother does not speak english, my mum doesnt speak english, my mum does not speak
        english, my dad doesnt speak english, my son doesnt speak english, i need
        interpreter, i want interpreter, interpreter please, can i have interpreter, i need
        a interpreter, interpreters, do you have interpreter, do you offer interpreters, do
        you use interpreters, can someone interpret, can somebody translate, i need someone
        to translate, someone to translate, i need translation, can i get a translator, is
        there a translator, translator please, i need language help, language help, language
        support, other languages, another language, different language, i need another
        language, my language please, in my language, in my language please, can i speak my
        language, can i use my own language, foreign language, english is hard, english is
        hard for me, english hard, my english is weak, my english weak, my english is very
        bad, my english very bad, my english is not so good, english not good, not good
        english, not good in english, i am not good in english, im not good at english, i do
        not know english, i dont know english, dont know english, no know english, i no
        speak english, i no speak good english, i not good english, i speak no english, i
        dont understand english well, i do not understand english well, i cant understand
        english, cant understand english, i cannot understand english, i am learning
        english, im learning english, do you have someone who speaks my language, someone
        who speaks my language, is there anyone who speaks my language, i need someone who
        speaks my language, does anyone speak my language, do you have someone who speaks
        another language, mujhe urdu mein baat karni hai, urdu mein baat karni hai, urdu
        mein baat karo, urdu mein baat karein, urdu mein baat karen, urdu mein, urdu me,
        urdu mein bolo, urdu mein likho, urdu mein batao, urdu mein batain, mujhe urdu mein
        batao, kya aap urdu bolte hain, kya aap urdu bolte ho, aap urdu bolte hain, kya aap
        urdu bol sakte hain, kya yahan koi urdu bolta hai, koi urdu bolta hai, kya koi urdu
        bolta hai, urdu bolne wala, urdu bolne wala chahiye, koi urdu bolne wala hai, mujhe
        urdu aati hai, mujhe sirf urdu aati hai, main urdu bolta hun, main urdu bolti hun,
        mujhe english nahi aati, english nahi aati, mujhe english nahin aati, mujhe angrezi
        nahi aati, angrezi nahi aati, mujhe inglish nahi ati, mujhe english samajh nahi
        aati, english samajh nahi aati, english samajh nahi ati, mujhe samajh nahi aati,
        samajh nahi aati, samajh nahi aayi, main english nahi bolta, main english nahi
        bolti, mujhe english kam aati hai, tarjuman chahiye, mujhe tarjuman chahiye, hindi
        mein, hindi mein baat karo, hindi mein baat karni hai, mujhe hindi mein baat karni
        hai, kya aap hindi bolte hain, kya aap punjabi bolte hain, punjabi vich gal karo,
        punjabi ch gal karo, mainu english nahi aundi, menu english nahi aundi, english nahi
        aundi, mainu angrezi nahi aundi, kya tusi punjabi bolde ho, tusi punjabi bolde ho,
        gujarati ma vaat karo, mane english nathi avadtu, mane english nathi aavadtu,
        english nathi avadtu, tame gujarati bolo cho, amar english bhalo na, ami english
        jani na, ami english pari na, ami ingreji pari na, bangla bolte paren, apni bangla
        bolte paren, banglay kotha bolun, bangla te kotha bolte chai, مجھے انگریزی نہیں آتی,
        انگریزی نہیں آتی, کیا آپ اردو بولتے ہیں, اردو میں بات کریں, اردو میں بات کرنی ہے,
        مترجم چاہیے, لا اتكلم الانجليزية, لا أتكلم الإنجليزية, هل تتكلم العربية, هل تتكلمون
        العربية, احتاج مترجم, أحتاج مترجم, مترجم, ਕੀ ਤੁਸੀਂ ਪੰਜਾਬੀ ਬੋਲਦੇ ਹੋ, ਮੈਨੂੰ ਅੰਗਰੇਜ਼ੀ
        ਨਹੀਂ ਆਉਂਦੀ, আমি ইংরেজি জানি না, আমি ইংরেজি পারি না, আপনি কি বাংলা বলতে পারেন, મને
        અંગ્રેજી નથી આવડતું, po polsku prosze, po polsku proszę, prosze po polsku, proszę po
        polsku, polski prosze, polski proszę, czy ktos mowi po polsku, czy ktoś mówi po
        polsku, czy ktos tam mowi po polsku, czy mowi ktos po polsku, czy mozna po polsku,
        czy można po polsku, mozna po polsku, można po polsku, mowie po polsku, mówię po
        polsku, mowie tylko po polsku, mówię tylko po polsku, nie znam angielskiego, nie
        znam angielskiego dobrze, slabo znam angielski, słabo znam angielski, slabo mowie po
        angielsku, słabo mówię po angielsku, nie mowie dobrze po angielsku, nie rozumiem po
        angielsku, nie rozumiem angielskiego, potrzebuje tlumacza, potrzebuję tłumacza,
        tlumacz, tłumacz, czy jest tlumacz, czy jest tłumacz, chce rozmawiac po polsku, chcę
        rozmawiać po polsku, rozmowa po polsku, jezyk polski, język polski, in romana, în
        română, in romana va rog, vorbiti romana, vorbiți română, vorbiti romaneste, nu stiu
        engleza, nu știu engleză, nu inteleg engleza, am nevoie de traducator, am nevoie de
        un traducator, interpret, traducator, em portugues, em português, fala portugues,
        fala português, falam portugues, alguem fala portugues, nao falo ingles, não falo
        inglês bem, nao entendo ingles, preciso de um interprete, preciso de um tradutor,
        interprete, en español, en espanol, habla español, habla espanol, hablan español, no
        hablo ingles, necesito un interprete, en francais, parlez vous francais, je ne
        comprends pas, parlate italiano, non parlo inglese, parli italiano, türkçe biliyor
        musunuz, ingilizce bilmiyorum, af soomaali, ma ku hadashaa soomaali, не говорю по
        английски, я не говорю по английски, вы говорите по русски, не розмовляю
        англійською, siaradwch chi gymraeg, cymraeg plis, yn gymraeg, do you have someone
        who speaks polish, is there someone who speaks polish, do you have anyone who speaks
        polish, does anyone there speak polish, is there anyone who speaks polish, does
        anyone speak polish, someone who speaks polish, can i speak to someone in polish,
        can i speak polish, i speak polish, i only speak polish, i want polish, i need
        polish, polish interpreter, i need a polish interpreter, can i have a polish
        interpreter, polish speaker, do you have someone who speaks urdu, is there someone
        who speaks urdu, do you have anyone who speaks urdu, does anyone there speak urdu,
        is there anyone who speaks urdu, does anyone speak urdu, someone who speaks urdu,
        can i speak to someone in urdu, can i speak urdu, i speak urdu, i only speak urdu, i
        want urdu, i need urdu, urdu interpreter, i need a urdu interpreter, can i have a
        urdu interpreter, urdu speaker, do you have someone who speaks punjabi, is there
        someone who speaks punjabi, do you have anyone who speaks punjabi, does anyone there
        speak punjabi, is there anyone who speaks punjabi, does anyone speak punjabi,
        someone who speaks punjabi, can i speak to someone in punjabi, can i speak punjabi,
        i speak punjabi, i only speak punjabi, i want punjabi, i need punjabi, punjabi
        interpreter, i need a punjabi interpreter, can i have a punjabi interpreter, punjabi
        speaker, punjabi please, do you have someone who speaks bengali, is there someone
        who speaks bengali, do you have anyone who speaks bengali, does anyone there speak
        bengali, is there anyone who speaks bengali, does anyone speak bengali, someone who
        speaks bengali, can i speak to someone in bengali, can i speak bengali, i speak
        bengali, i only speak bengali, i want bengali, i need bengali, bengali interpreter,
        i need a bengali interpreter, can i have a bengali interpreter, bengali speaker,
        bengali please, do you have someone who speaks sylheti, is there someone who speaks
        sylheti, do you have anyone who speaks sylheti, does anyone there speak sylheti, is
        there anyone who speaks sylheti, does anyone speak sylheti, someone who speaks
        sylheti, can i speak to someone in sylheti, can i speak sylheti, i speak sylheti, i
        only speak sylheti, i want sylheti, i need sylheti, sylheti interpreter, i need a
        sylheti interpreter, can i have a sylheti interpreter, sylheti speaker, sylheti
        please, do you have someone who speaks gujarati, is there someone who speaks
        gujarati, do you have anyone who speaks gujarati, does anyone there speak gujarati,
        is there anyone who speaks gujarati, does anyone speak gujarati, someone who speaks
        gujarati, can i speak to someone in gujarati, can i speak gujarati, i speak
        gujarati, i only speak gujarati, i want gujarati, i need gujarati, gujarati
        interpreter, i need a gujarati interpreter, can i have a gujarati interpreter,
        gujarati speaker, gujarati please, do you have someone who speaks hindi, is there
        someone who speaks hindi, do you have anyone who speaks hindi, does anyone there
        speak hindi, is there anyone who speaks hindi, does anyone speak hindi, someone who
        speaks hindi, can i speak to someone in hindi, can i speak hindi, i speak hindi, i
        only speak hindi, i want hindi, i need hindi, hindi interpreter, i need a hindi
        interpreter, can i have a hindi interpreter, hindi speaker, hindi please, do you
        have someone who speaks arabic, is there someone who speaks arabic, do you have
        anyone who speaks arabic, does anyone there speak arabic, is there anyone who speaks
        arabic, does anyone speak arabic, someone who speaks arabic, can i speak to someone
        in arabic, can i speak arabic, i speak arabic, i only speak arabic, i want arabic, i
        need arabic, arabic interpreter, i need a arabic interpreter, can i have a arabic
        interpreter, arabic speaker, do you have someone who speaks romanian, is there
        someone who speaks romanian, do you have anyone who speaks romanian, does anyone
        there speak romanian, is there anyone who speaks romanian, does anyone speak
        romanian, someone who speaks romanian, can i speak to someone in romanian, can i
        speak romanian, i speak romanian, i only speak romanian, i want romanian, i need
        romanian, romanian interpreter, i need a romanian interpreter, can i have a romanian
        interpreter, romanian speaker, romanian please, do you have someone who speaks
        portuguese, is there someone who speaks portuguese, do you have anyone who speaks
        portuguese, does anyone there speak portuguese, is there anyone who speaks
        portuguese, does anyone speak portuguese, someone who speaks portuguese, can i speak
        to someone in portuguese, can i speak portuguese, i speak portuguese, i only speak
        portuguese, i want portuguese, i need portuguese, portuguese interpreter, i need a
        portuguese interpreter, can i have a portuguese interpreter, portuguese speaker,
        portuguese please, do you have someone who speaks spanish, is there someone who
        speaks spanish, do you have anyone who speaks spanish, does anyone there speak
        spanish, is there anyone who speaks spanish, does anyone speak spanish, someone who
        speaks spanish, can i speak to someone in spanish, can i speak spanish, i speak
        spanish, i only speak spanish, i want spanish, i need spanish, spanish interpreter,
        i need a spanish interpreter, can i have a spanish interpreter, spanish speaker,
        spanish please, do you have someone who speaks french, is there someone who speaks
        french, do you have anyone who speaks french, does anyone there speak french, is
        there anyone who speaks french, does anyone speak french, someone who speaks french,
        can i speak to someone in french, can i speak french, i speak french, i only speak
        french, i want french, i need french, french interpreter, i need a french
        interpreter, can i have a french interpreter, french speaker, french please, do you
        have someone who speaks somali, is there someone who speaks somali, do you have
        anyone who speaks somali, does anyone there speak somali, is there anyone who speaks
        somali, does anyone speak somali, someone who speaks somali, can i speak to someone
        in somali, can i speak somali, i speak somali, i only speak somali, i want somali, i
        need somali, somali interpreter, i need a somali interpreter, can i have a somali
        interpreter, somali speaker, somali please, do you have someone who speaks turkish,
        is there someone who speaks turkish, do you have anyone who speaks turkish, does
        anyone there speak turkish, is there anyone who speaks turkish, does anyone speak
        turkish, someone who speaks turkish, can i speak to someone in turkish, can i speak
        turkish, i speak turkish, i only speak turkish, i want turkish, i need turkish,
        turkish interpreter, i need a turkish interpreter, can i have a turkish interpreter,
        turkish speaker, turkish please, do you have someone who speaks farsi, is there
        someone who speaks farsi, do you have anyone who speaks farsi, does anyone there
        speak farsi, is there anyone who speaks farsi, does anyone speak farsi, someone who
        speaks farsi, can i speak to someone in farsi, can i speak farsi, i speak farsi, i
        only speak farsi, i want farsi, i need farsi, farsi interpreter, i need a farsi
        interpreter, can i have a farsi interpreter, farsi speaker, farsi please, do you
        have someone who speaks kurdish, is there someone who speaks kurdish, do you have
        anyone who speaks kurdish, does anyone there speak kurdish, is there anyone who
        speaks kurdish, does anyone speak kurdish, someone who speaks kurdish, can i speak
        to someone in kurdish, can i speak kurdish, i speak kurdish, i only speak kurdish, i
        want kurdish, i need kurdish, kurdish interpreter, i need a kurdish interpreter, can
        i have a kurdish interpreter, kurdish speaker, kurdish please, do you have someone
        who speaks tamil, is there someone who speaks tamil, do you have anyone who speaks
        tamil, does anyone there speak tamil, is there anyone who speaks tamil, does anyone
        speak tamil, someone who speaks tamil, can i speak to someone in tamil, can i speak
        tamil, i speak tamil, i only speak tamil, i want tamil, i need tamil, tamil
        interpreter, i need a tamil interpreter, can i have a tamil interpreter, tamil
        speaker, tamil please, do you have someone who speaks chinese, is there someone who
        speaks chinese, do you have anyone who speaks chinese, does anyone there speak
        chinese, is there anyone who speaks chinese, does anyone speak chinese, someone who
        speaks chinese, can i speak to someone in chinese, can i speak chinese, i speak
        chinese, i only speak chinese, i want chinese, i need chinese, chinese interpreter,
        i need a chinese interpreter, can i have a chinese interpreter, chinese speaker,
        chinese please, do you have someone who speaks ukrainian, is there someone who
        speaks ukrainian, do you have anyone who speaks ukrainian, does anyone there speak
        ukrainian, is there anyone who speaks ukrainian, does anyone speak ukrainian,
        someone who speaks ukrainian, can i speak to someone in ukrainian, can i speak
        ukrainian, i speak ukrainian, i only speak ukrainian, i want ukrainian, i need
        ukrainian, ukrainian interpreter, i need a ukrainian interpreter, can i have a
        ukrainian interpreter, ukrainian speaker, ukrainian please, do you have someone who
        speaks russian, is there someone who speaks russian, do you have anyone who speaks
        russian, does anyone there speak russian, is there anyone who speaks russian, does
        anyone speak russian, someone who speaks russian, can i speak to someone in russian,
        can i speak russian, i speak russian, i only speak russian, i want russian, i need
        russian, russian interpreter, i need a russian interpreter, can i have a russian
        interpreter, russian speaker, russian please, do you have someone who speaks welsh,
        is there someone who speaks welsh, do you have anyone who speaks welsh, does anyone
        there speak welsh, is there anyone who speaks welsh, does anyone speak welsh,
        someone who speaks welsh, can i speak to someone in welsh, can i speak welsh, i
        speak welsh, i only speak welsh, i want welsh, i need welsh, welsh interpreter, i
        need a welsh interpreter, can i have a welsh interpreter, welsh speaker, welsh
        please

# Is it private, who can see it.
small-talk-private =
    No person reads along while you and I talk. I do not tell your care team, the council, the police or anyone else. But anyone who can open your Telegram can see this chat.

    I usually cannot find out who or where you are. So I cannot send help to you. Please do not type your name, address or NHS number. I do not need them.

    If you talk to an adviser, our team can read that. They may have to tell others if someone could come to harm. To see what we keep, type: /privacy. To erase it, type: /forget
    .title = Who can read this chat
    .words =
        private, is this private, is it private, is this chat private, is our chat private,
        is this conversation private, is this all private, is this really private, how
        private is this, are you private, can i talk in private, is this secret, is it
        secret, is this safe, is it safe, is this chat safe, is it safe to talk here, is it
        safe to type here, is it safe to write here, is this secure, is it secure, is this
        chat secure, is this encrypted, is it encrypted, is this confidential, is it
        confidential, is this chat confidential, is this conversation confidential, is what
        i say confidential, are you confidential, confidential, confidentiality, is this
        anonymous, is it anonymous, am i anonymous, anonymous, can i stay anonymous, can i
        be anonymous, privacy, privacy policy, privacy notice, your privacy policy, whats
        your privacy policy, what is your privacy policy, data protection, gdpr, my data, my
        privacy, what about my data, what about my privacy, what about privacy, what happens
        to my data, what happens with my data, what happens to my information, what happens
        to what i type, what happens to what i write, what happens to what i say, what
        happens to my messages, what do you do with my data, what do you do with my
        information, what do you do with my messages, what do you keep, what do you keep
        about me, what do you store, what do you store about me, what do you know about me,
        do you know who i am, do you know my name, do you know where i am, do you know where
        i live, can you see my name, can you see my number, can you see my phone number, can
        you see where i am, can you see me, can you find out who i am, do you have my
        number, do you have my details, do you tell anyone, do you tell anybody, do you tell
        people, do you tell my doctor, do you tell my gp, do you tell the nhs, do you tell
        my team, do you tell the council, do you tell the police, will you tell anyone, will
        you tell anybody, will you tell my doctor, will you tell my gp, will you tell my
        team, will you tell the police, will you tell my care coordinator, will you tell my
        family, will you tell my mum, will you tell my parents, will anyone know, will
        anybody know, will anyone find out, will my team know, will my doctor know, will my
        doctor see this, will my team see this, will my family see this, who will know, who
        will see this, who can see this, who can see this chat, who can see what i write,
        who can see what i type, who can see my messages, who sees this, who sees my
        messages, who reads this, who can read this, who can read my messages, who reads my
        messages, who has access to this, can anyone see this, can anybody see this, can
        anyone read this, can other people see this, can others see this, can people see
        this, can my doctor see this, can my team see this, can my gp see this, can my
        family see this, can the nhs see this, can the police see this, can you keep a
        secret, do you share my data, do you share my information, do you share this, do you
        share my details, do you share my messages, do you sell my data, do you pass this
        on, do you pass on my details, do you save this, do you save my messages, do you
        save my data, do you save this chat, do you keep my messages, do you keep this, do
        you keep a record, do you keep records, do you store my data, do you store this, do
        you store my messages, do you record this, is this recorded, is this chat recorded,
        is this being recorded, is this being saved, is this saved, is it saved, is this
        monitored, is this being monitored, are you recording this, are you recording me,
        are you watching me, are you spying on me, are you listening to me, is this tracked,
        are you tracking me, can i delete this, can i delete this chat, how do i delete
        this, how do i delete this chat, how do i delete my messages, how do i delete my
        data, delete this chat, delete my data, delete my messages, delete everything, erase
        my data, forget me, forget everything, delete what you know about me, erase, erase please, erase it please, erase my data please, delete, delete it, delete this, delete this please, delete everything you have about me, forget me please, forget it all, u recording me, r u recording me, do u keep what i say, will you tell my nurse, will u tell my nurse, will my mum see this, will my mum see it, stop messaging
        me, stop texting me, stop sending me messages, stop sending messages, stop
        contacting me, stop writing to me, do not message me, dont message me, dont message
        me again, do not contact me, dont contact me, dont contact me again, no more
        messages, no more messages please, unsubscribe, unsubscribe me, how do i
        unsubscribe, unsubscribe please, remove me, remove me from your list, take me off
        your list, take me off the list, remove my number, remove my details, remove my
        data, leave me alone, please leave me alone, just leave me alone, leave me alone
        please, delete everything about me, delete everything you have on me, delete
        everything you know about me, delete all about me, delete all my data, delete all my
        messages, delete all my information, delete my information, delete my details,
        delete my chat, delete my account, delete me, delete my conversation, delete our
        chat, delete this conversation, delete the chat, delete all this, delete it all,
        delete what i said, delete what i wrote, delete my history, delete chat history,
        clear my chat, clear this chat, clear the chat, clear chat, clear my data, clear my
        history, clear history, wipe my data, wipe this chat, wipe everything, erase my
        chat, erase this chat, erase this, erase everything, erase everything about me,
        erase me, erase all, erase my messages, erase it, erase what i said, forget what i
        said, forget all about me, forget everything about me, forget about what i said,
        forget this chat, right to be forgotten, can you delete my data, can you delete my
        chat, can you delete everything, can you delete my messages, can you erase this, can
        you forget me, please delete my data, please delete my messages, please delete all
        my messages, please delete my chat, please erase my chat, please stop messaging me,
        please stop texting me, please delete everything, please delete this, please forget
        me, how do i delete everything, how do i erase this, how do i erase my chat, how do
        i clear this chat, how do i clear my chat, opt out, opt me out, i want to opt out,
        withdraw consent, withdraw my consent, i withdraw my consent, i withdraw consent

# Deaf, or cannot or will not phone. $phone is the number
# of the helpline, $form is the address of the form or none. Do not name Relay UK for our own
# number before somebody has tried it: see docs/content-review.md. -shout is in urgent.ftl.
# "I cant talk on the phone" itself is left to the topics, which know who was in danger before.
small-talk-deaf =
    To see whether you can write with an adviser here, type: talk. Our advisers also have a phone number: { $phone }. Someone you trust could call for you.{ $form ->
        [none] {""}
       *[other] {" "}You can also write to us with this form: { $form }
    }

    In danger, or need help now? Text SHOUT to { -shout }, free, day and night. Type urgent for more ways without a phone call.
    .words =
        deaf, im deaf, i am deaf, iam deaf, i m deaf, i am a deaf person, i am profoundly
        deaf, i am hard of hearing, im hard of hearing, hard of hearing, i have hearing
        loss, i am hearing impaired, im hearing impaired, hearing impaired, i wear hearing
        aids, i have hearing aids, i am deafblind, im deafblind, i am deaf and cant use the
        phone, im deaf and cant use the phone, im deaf i cant use the phone, i am deaf so i
        cannot call, im deaf so i cant call, i am deaf how can i contact you, im deaf how do
        i contact you, i am deaf how do i call, how do deaf people contact you, what if i am
        deaf, what if im deaf, my mum is deaf, my dad is deaf, my son is deaf, my daughter
        is deaf, my husband is deaf, my wife is deaf, i cannot hear, i cant hear, cant hear,
        i can not hear, i cannot hear you, i cannot hear on the phone, i cant hear on the
        phone, i cannot hear well, i cant hear well, i cant hear very well, i cannot hear
        very well, i dont hear well, i do not hear well, i cant hear people on the phone, i
        cannot use the phone, i cant use the phone, i cannot use a phone, i cant use a
        phone, cant use the phone, cannot use the phone, cant use phone, i can not use the
        phone, i dont use the phone, i do not use the phone, i cannot phone, i cant phone,
        cant phone, i cannot call, i cant call, cant call, i cannot make calls, i cant make
        calls, i cant make phone calls, i cannot make phone calls, i cant ring, i cannot
        ring, i cant ring you, i cant call you, i cannot call you, i cannot phone you, i
        cant phone you, i i cant talk on the phone, cant talk on the phone, i dont talk on
        the phone, i dont like the phone, i do not like the phone, i hate the phone, i hate
        phones, i hate phone calls, i hate calling, i hate talking on the phone, i dont like
        phone calls, i do not like phone calls, i dont like talking on the phone, phone
        calls make me anxious, i get anxious on the phone, i am scared of the phone, im
        scared of the phone, i have phone anxiety, phone anxiety, i dont do phone calls, i
        dont want to call, i do not want to call, i dont want to phone, i do not want to
        phone, i dont want to ring, i have no phone, i dont have a phone, i have no credit,
        no credit, i have no credit on my phone, i cannot speak, i cant speak, i cant talk,
        i cannot talk, i am mute, im mute, i am non verbal, im non verbal, i am nonverbal, i
        have a speech impairment, i have a stammer, i stammer, i have a stutter, i stutter,
        sign language, bsl, british sign language, i use sign language, i use bsl, i sign,
        do you have bsl, do you do bsl, is there a bsl interpreter, i need a bsl
        interpreter, bsl interpreter, sign language interpreter, i need a sign language
        interpreter, signvideo, sign video, relay uk, text relay, minicom, textphone, text
        phone, typetalk, do you have a textphone, do you have a minicom, can i text you, can
        i text, can i text someone, can i text instead, can i text a person, can i text an
        adviser, is there a text number, do you have a text number, text number, text line,
        can i write to you, can i write to someone, can i write instead, can i type to a
        person, can i type to someone, can i chat to a person online, can i chat with
        someone online, can i do this online, other ways to contact you, is there another
        way to contact you, another way to contact you, how can i contact you without phone,
        how can i contact you without a phone, how do i contact you without calling, how do
        i contact you without the phone,
        i cannot talk on the phone, i cant talk on phone, cant
        talk on phone, cannot talk on the phone, i cant speak on the phone, i cannot
        speak on the phone, cant speak on the phone, i cant do phones, i cant do phone
        calls, i cannot do phone calls, cant do phone calls, i cant do calls, cant do
        calls, i cant use phones, i dont like phones, dont like phones, i dont like the
        telephone, dont like the phone, dont like phone calls, dont like calling, i dont
        like calling, i dont like calls, i dont like making calls, i dont like ringing
        people, hate phones, hate the phone, hate phone calls, i dont want to talk on
        the phone, dont want to talk on the phone, i would rather not phone, id rather
        not phone, id rather not call, i would rather not call, rather not phone, rather
        not call, i prefer not to phone, i prefer not to call, not on the phone, not the
        phone, not by phone, no phone, no phone please, no phones, no phone calls, no
        phone calls please, no calls, no calls please, no calls only text, text only,
        only text, text only please, text please, text me, text me please, please text
        me, please text, please text me instead, text me instead, can you text me, can u
        text me, could you text me, please can you text me, can someone text me, can
        somebody text me, could someone text me, can someone text me please, i want to
        text, i want to text someone, id rather text, i would rather text, i prefer to
        text, i prefer text, prefer text, prefer to text, rather text, rather text than
        talk, rather text than phone, rather text than call, rather type than talk,
        rather write than talk, rather write than phone, i would rather type, id rather
        type, i prefer to type, i prefer typing, i prefer to write, i prefer writing, id
        rather message, i would rather message, i prefer to message, i prefer messages,
        by text, by text please, by message, by message please, can we do it by text,
        can we do it by message, can we do this by text, can we do this by message, can
        we do this in writing, in writing please, can we text, can we message, can i
        message you, can i message someone, can i message a person, dont call me text
        me, please dont call me text me, dont call text, dont ring me text me, dont
        phone me text me, i cant talk out loud, i cannot talk out loud, cant talk out
        loud, i cant speak out loud, i cannot speak out loud, i cant talk right now can
        i type, i cant talk can i type, i cant talk can i text, i cant talk can we text,
        i cant hear u, cant hear u, i cant hear u on phone, cant hear on phone, i cant
        hear on phone, i cant hear you on the phone, i cannot hear you on the phone, i
        have trouble hearing, i have trouble hearing on the phone, i have bad hearing,
        my hearing is bad, bad hearing, hearing is bad, i am very deaf, im very deaf, im
        quite deaf, i am a bit deaf, im a bit deaf, i am half deaf, i am going deaf, im
        deaf as a post, deaf person, deaf person here, deaf here, i am shy on the phone,
        im shy on the phone, i get panicky on the phone, i get panicky on calls, i panic
        on the phone, i freeze on the phone, i freeze up on the phone, i go blank on the
        phone, the phone scares me, phones scare me, phones make me anxious, phone calls
        scare me, calls make me anxious, calls scare me, i am anxious on the phone, im
        anxious on the phone, scared of phones, scared of the phone, im scared of
        phones, i am autistic and cant phone, im autistic and cant phone, i am autistic
        and cant use the phone, im autistic and cant use the phone, im autistic i cant
        do calls, i have autism and cant do calls, my phone has no credit, no minutes, i
        have no minutes, i have no minutes left, i dont have credit, i dont have any
        credit, no money for calls, i have no voice, lost my voice, i have lost my
        voice, ive lost my voice, webchat, web chat, is there a webchat, is there a web
        chat, do you have webchat, do you have a webchat, do you do webchat, online
        chat, is there an online chat, do you have an online chat, whatsapp, do you do
        whatsapp, do you have whatsapp, are you on whatsapp, can i whatsapp you, is
        there a whatsapp number, sms, can i sms you, do you do sms, can i send a text,
        can i send you a text, is there someone i can text, is there anyone i can text,
        somewhere i can text, talk here not phone, chat not phone, type not phone, text
        not phone, here not on the phone, not phone here, is there a way without
        phoning, is there a way without calling, without the phone, without a phone,
        without phoning, do i have to phone, do i have to phone you, do i have to ring,
        do i have to ring you, do i have to call, do i have to call you, do i have to
        talk on the phone, do i have to use the phone, is it only phone, is it only by
        phone, is it phone only, phone only

# What is 111. $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-nhs-111 =
    { $number-nhs-111 } is the phone number of the NHS for when you feel ill, or need urgent mental health help. It is free, and open day and night. For mental health, choose the mental health option.

    If a life is in danger, call { $number-emergency }. And 117 is not a phone number: section 117 is a law about after-care.
    .words =
        what is 111, whats 111, what is the 111, what is nhs 111, whats nhs 111, what does
        111 do, what is 111 for, whats 111 for, what is 111 number, what is the 111 number,
        who answers 111, who is 111, what happens when i call 111, what happens if i call
        111, what happens when i ring 111, what happens if i ring 111, is 111 free, is it
        free to call 111, is it free to ring 111, does 111 cost money, when is 111 open, is
        111 open at night, is 111 open now, is 111 24 hours, 111 or 117, 111 and 117, is 111
        the same as 117, is 117 the same as 111, is it 111 or 117, do i call 111 or 117, do
        i ring 111 or 117, difference between 111 and 117, the difference between 111 and
        117, what is the difference between 111 and 117, whats the difference between 111
        and 117, can i call 117, can i ring 117, do i call 117, do i ring 117, should i call
        117, should i ring 117, call 117, ring 117, is 117 a phone number, is 117 a number
        to call, can i speak to a nurse on 111, what is 111 option 2, whats 111 option 2,
        what is option 2

# Signing up with a GP, or getting an appointment. Nothing is known here but where to ask.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-gp =
    I cannot sign you up with a GP (a family doctor) or book an appointment. Please ask a GP surgery. If that goes wrong, the Patient Advice and Liaison Service (PALS) can help you with problems with the NHS.

    Seeing your GP is free. If you feel ill and are not sure what to do, call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }. To ask an adviser, type: talk.
    .words =
        how do i register with a gp, how do i register with a doctor, how do i register with
        a doctors, how can i register with a gp, how do i register with a surgery, how do
        you register with a gp, how to register with a gp, how to register with a doctor,
        how do i sign up with a gp, how do i sign up to a gp, how do i join a gp, how do i
        get a gp, how do i get a doctor, how do i find a gp, how do i find a doctor, find a
        gp, find a doctor, find me a gp, where can i find a gp, register with a gp, register
        with gp, register with a doctor, register with doctor, register at a gp, register
        gp, gp registration, gp register, register for a gp, sign up with a gp, i need a gp,
        i need to register with a gp, i need a doctor, i want to register with a gp, i have
        no gp, i dont have a gp, i do not have a gp, i havent got a gp, no gp, i have no
        doctor, i dont have a doctor, i lost my gp, can i register with a gp, can i change
        my gp, change gp, change my gp, how do i change my gp, how do i change gp, how do i
        change doctor, change doctor, change doctors, register with a doctor if homeless,
        register with a gp if homeless, register with a gp if im homeless, register with a
        gp when homeless, register with a gp with no address, can i register with a gp if i
        am homeless, can i register with a gp if im homeless, how do i register with a gp if
        im homeless, can i register with a gp without an address, can i register with a
        doctor if homeless, no address for gp, gp wont register me, the gp wont register me,
        gp wont take me, gp refused to register me, doctors wont register me, cant get a gp,
        i cant get a gp, cant get a gp appointment, i cant get a gp appointment, cant get a
        doctors appointment, i cant get a doctors appointment, cant get an appointment, i
        cant get an appointment, cant get an appointment with my gp, i cant get an
        appointment with my gp, cant see my gp, i cant see my gp, cant see a gp, i cant see
        a gp, cant see a doctor, i cant see a doctor, cant get through to my gp, i cant get
        through to my gp, cant get through to the doctors, gp appointment, gp appointments,
        doctors appointment, doctor appointment, book a gp appointment, book gp appointment,
        book a doctors appointment, book me a gp appointment, make a gp appointment, i need
        a gp appointment, i need a doctors appointment, i need to see a gp, i need to see a
        doctor, how do i get a gp appointment, how do i book a gp appointment, how do i see
        a gp, no gp appointments, no appointments at my gp

# Words that only an adviser can explain. $phone is the number of the helpline, $hours its hours.
small-talk-adviser =
    I have no answer to that which I can be sure of. Our advisers are people, and you can ask them: { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.

    An advocate is somebody who helps you say what you want. There are different kinds. Your team can tell you what there is where you live.
    .words =
        can i top up my budget, can i topup my budget, can i top up the budget, can i
        topup the budget, can i top up my phb, can i topup my phb, can i top it up, can
        i topup, can i top up, top up my budget, topping up my budget, is topping up
        allowed, are top ups allowed, can my family top it up, can my family top up my
        budget, can my mum top up my budget, can i add my own money, can i add my own
        money to it, can i add my own money to my budget, can i add to my budget, can i
        put my own money in, can i put my own money in it, can i put my own money into
        my budget, can i put in my own money, can i pay the rest myself, can i pay the
        difference, can i pay the extra myself, can i leave my budget in my will, can i
        leave the budget in my will, can i leave it in my will, can i leave my phb in my
        will, can i put my budget in my will, can i put the budget in my will, is my
        budget part of my will, does my budget go in my will, does the budget go in my
        will, can i leave my budget to my kids, can i leave my budget to my children,
        can i leave my budget to my son, can i leave my budget to my daughter, can i
        leave the budget to my family, can my kids inherit my budget, can my family
        inherit my budget, can my wife inherit my budget, can my husband inherit my
        budget, can someone inherit my budget, can the budget be inherited, is the
        budget inherited,
        nearest relative, nearest relatives, my nearest relative, the nearest relative, what
        is a nearest relative, what is the nearest relative, what does nearest relative
        mean, who is my nearest relative, who is the nearest relative, who is nearest
        relative, whos my nearest relative, change my nearest relative, change nearest
        relative, how do i change my nearest relative, can i change my nearest relative,
        rights of the nearest relative, nearest relative rights, imha, an imha, what is an
        imha, what is a imha, what is imha, whats an imha, imha meaning, what does imha
        mean, what does imha stand for, do i get an imha, can i have an imha, can i get an
        imha, i need an imha, i want an imha, how do i get an imha, independent mental
        health advocate, mental health advocate, what is an independent mental health
        advocate, imca, what is an imca, icaa, care act advocate, what is a care act
        advocate, advocate, advocates, an advocate, what is an advocate, do i get an
        advocate, can i have an advocate, i need an advocate, i want an advocate, amhp, what
        is an amhp, approved mental health professional, tribunal, what is a tribunal,
        mental health tribunal, lasting power of attorney, power of attorney, lpa, what is
        lpa, court of protection, deputyship, guardianship, what is guardianship,
        conditional discharge, dols, what is dols,
        what if i lose the tribunal, i have a tribunal, ive got a tribunal, my tribunal,
        the tribunal, my mental health tribunal, a tribunal, when is my tribunal, i want
        a tribunal, how do i get a tribunal, how do i ask for a tribunal, can i have a
        tribunal, can i appeal to the tribunal, appeal to the tribunal, what happens at
        a tribunal, what happens at the tribunal, tribunal help, help with my tribunal,
        help with a tribunal, hospital managers hearing, managers hearing, mental
        capacity, capacity, the mental capacity act, mental capacity act, mca, capacity
        assessment, what is mental capacity, what is capacity, what does capacity mean,
        what does mental capacity mean, what is a capacity assessment, lacks capacity,
        lack of capacity, no capacity, she has no capacity, he has no capacity, she
        lacks capacity, he lacks capacity, my mum lacks capacity, my mum has no
        capacity, my dad has no capacity, my dad lacks capacity, my son lacks capacity,
        my son has no capacity, my daughter has no capacity, they say i have no
        capacity, they said i have no capacity, they say i lack capacity, they say she
        has no capacity, they say he has no capacity, my mum cant decide, my mum cannot
        decide, my mum cant decide for herself, my mum cannot decide for herself, she
        cant decide for herself, he cant decide for himself, she cannot decide for
        herself, he cannot decide for himself, my dad cant decide for himself, my son
        cant decide for himself, who decides if she cant decide, who decides if he cant
        decide, who decides if she cant, who decides if he cant, who decides for her,
        who decides for him, who decides for my mum, who decides for my dad, who decides
        for my son, can i decide for my mum, can i decide for my dad, can i decide for
        my son, can i decide for her, can i decide for him, can someone else decide for
        me, can my mum decide for me, who can decide for me, can i decide for my
        daughter, best interests, best interest, best interests meeting, what is a best
        interests meeting, a best interests decision, appointee, an appointee, what is
        an appointee, deputy, a deputy, what is a deputy, health and welfare deputy, do
        i need power of attorney, i have power of attorney, i have lpa, i have lasting
        power of attorney, do i need lasting power of attorney, poa, court appointed
        deputy,
        could they section me, can i be sectioned, am i on a section, im
        on a section, i am on a section, what section am i on, which section am i on, i
        want to go home, can i go home, when can i go home, i want to leave hospital,
        can i leave hospital, i want to leave the ward, can i leave the ward, can i
        leave, they wont discharge me, they wont let me go home, how do i get off my
        section, how do i get off a section, how do i get off my cto, how do i get off a
        cto, how do i come off a cto, how do i come off my cto, get off my section, get
        off my cto, i want to get off my cto, i dont want to be on a cto, can i appeal, appeal my section, can i appeal my section,
        how do i appeal my section, what are my rights, whats my rights, my rights, do i
        have rights, do i have any rights, i want to know my rights, rights, i want a
        second opinion, second opinion, can i get a second opinion, can i have a second
        opinion, can i see my notes, can i see my records, i want to see my notes, i
        want my notes, how do i see my notes, how do i see my records, medical records,
        my medical records, my records, my notes, i want a different doctor, i want a
        new doctor, i want a different psychiatrist, i want a new psychiatrist, change
        my psychiatrist, can i change my psychiatrist, how do i change my psychiatrist,
        i want to change my psychiatrist, different psychiatrist, new psychiatrist, i
        need a lawyer, i need a solicitor, i want a lawyer, i want a solicitor, can you
        get me a solicitor, can you get me a lawyer, can you find me a solicitor, solicitors, a lawyer, a solicitor, mental health solicitor,
        can i sue them, i want to sue them, can i sue, i am going to sue, im going to
        sue, my visa, immigration, driving licence, can i drive, dvla,
        power of attorney for my mum, power of attorney for my dad, power of attorney for
        my son, power of attorney for my daughter, power of attorney for my wife, power of
        attorney for my husband, poa for my mum, poa for my dad, lpa for my mum, lpa for
        my dad, how do i get power of attorney, do i need poa, do i need an lpa, i am my
        mums attorney, im my mums attorney, i am my dads attorney, im my dads attorney, i
        am his attorney, i am her attorney, i am an attorney, i have power of attorney for
        my mum, i have power of attorney for my dad, i have power of attorney for mum, i
        have power of attorney for dad, ive got power of attorney, i have got power of
        attorney, i have poa, ive got poa

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    I only know about NHS personal health budgets and section 117 after-care. I do not know about benefits, such as PIP or Universal Credit. I do not know how a budget fits with them either.

    Please ask the office that pays the benefit. You can also ask our advisers whether they can help. Type: talk.
    .words =
        will they stop my pip if i get a budget, will they stop my pip if i get the
        budget, will i lose my pip if i get a budget, will they stop my benefits if i
        get a budget, will they stop my benefits if i get the budget, will i lose my
        benefits if i get a budget, will they stop my universal credit if i get a
        budget, will they stop my universal credit if i get the budget, will i lose my
        universal credit if i get a budget, will they stop my esa if i get a budget,
        will they stop my esa if i get the budget, will i lose my esa if i get a budget,
        will they stop my dla if i get a budget, will they stop my dla if i get the
        budget, will i lose my dla if i get a budget, will they stop my uc if i get a
        budget, will they stop my uc if i get the budget, will i lose my uc if i get a
        budget, will they stop my benefits, will they cut my pip if i get a budget, will
        they cut my pip if i get the budget, will they cut my benefits if i get a
        budget, will they cut my benefits if i get the budget, will they cut my
        universal credit if i get a budget, will they cut my universal credit if i get
        the budget, will they cut my esa if i get a budget, will they cut my esa if i
        get the budget, will they cut my dla if i get a budget, will they cut my dla if
        i get the budget, will they cut my uc if i get a budget, will they cut my uc if
        i get the budget, will they cut my benefits, will they take away my pip if i get
        a budget, will they take away my pip if i get the budget, will they take away my
        benefits if i get a budget, will they take away my benefits if i get the budget,
        will they take away my universal credit if i get a budget, will they take away
        my universal credit if i get the budget, will they take away my esa if i get a
        budget, will they take away my esa if i get the budget, will they take away my
        dla if i get a budget, will they take away my dla if i get the budget, will they
        take away my uc if i get a budget, will they take away my uc if i get the
        budget, will they take away my benefits, will they take my pip if i get a
        budget, will they take my pip if i get the budget, will they take my benefits if
        i get a budget, will they take my benefits if i get the budget, will they take
        my universal credit if i get a budget, will they take my universal credit if i
        get the budget, will they take my esa if i get a budget, will they take my esa
        if i get the budget, will they take my dla if i get a budget, will they take my
        dla if i get the budget, will they take my uc if i get a budget, will they take
        my uc if i get the budget, will they take my benefits, will they reduce my pip
        if i get a budget, will they reduce my pip if i get the budget, will they reduce
        my benefits if i get a budget, will they reduce my benefits if i get the budget,
        will they reduce my universal credit if i get a budget, will they reduce my
        universal credit if i get the budget, will they reduce my esa if i get a budget,
        will they reduce my esa if i get the budget, will they reduce my dla if i get a
        budget, will they reduce my dla if i get the budget, will they reduce my uc if i
        get a budget, will they reduce my uc if i get the budget, will they reduce my
        benefits, will they touch my pip if i get a budget, will they touch my pip if i
        get the budget, will they touch my benefits if i get a budget, will they touch
        my benefits if i get the budget, will they touch my universal credit if i get a
        budget, will they touch my universal credit if i get the budget, will they touch
        my esa if i get a budget, will they touch my esa if i get the budget, will they
        touch my dla if i get a budget, will they touch my dla if i get the budget, will
        they touch my uc if i get a budget, will they touch my uc if i get the budget,
        will they touch my benefits,
        do i have to tell benefits, do i have to tell the benefits, do i have to tell
        benefits people, do i need to tell benefits, do i tell benefits, do i need to
        tell the dwp, do i tell dwp, do i need to tell dwp, do i have to tell pip, do i
        need to tell pip, do i have to tell universal credit, do i need to tell
        universal credit, do i need to tell the job centre, do i tell the job centre, do
        i have to tell the jobcentre, should i tell the dwp, should i tell benefits,
        pip, my pip, p i p, about pip, about my pip, pip money, pip payment, pip payments, pip
        form, pip review, pip assessment, pip appeal, what is pip, whats pip, what about pip,
        what about my pip, i mean pip, i mean my pip, no i mean pip, no i mean my pip, no my
        pip, no pip, i meant pip, i meant my pip, no i meant my pip, its about pip, its about
        my pip, it is about my pip, i have a question about pip, question about pip, i get
        pip, im on pip, i am on pip, help with pip, help with my pip, help with my pip form,
        how do i apply for pip, apply for pip, how do i claim pip, claim pip, can i get pip,
        can i claim pip, do i get pip, my pip stopped, my pip has stopped, they stopped my
        pip, they stopped my benefits, my benefits stopped, my benefits have stopped, they
        took my pip, will i lose my pip, do i lose my pip, will i lose my benefits, do i lose
        my benefits, will they stop my pip, will they stop my benefits, does it affect pip,
        does it affect my pip, will it affect pip, will it affect my pip, does a budget affect
        my pip, does a phb affect my pip, will a phb affect my pip, will a budget affect my
        pip, does it affect benefits, does it affect my benefits, will it affect benefits,
        will it affect my benefits, does a budget affect my benefits, does a phb affect my
        benefits, will a phb affect my benefits, will a budget affect my benefits, does it
        affect my universal credit, will it affect my universal credit, does it affect
        universal credit, does it affect my uc, will it affect my uc, does it affect my esa,
        will it affect my esa, does it affect my dla, does it count as income, does a budget
        count as income, does a phb count as income, does it count as savings, pip and a phb,
        phb and pip, pip and phb, benefits and phb, phb and benefits, budget and benefits,
        benefits and a budget, can i have pip and a phb, can i have pip and a budget, can i
        get both pip and a phb, is it the same as pip, is a phb the same as pip, dla, my dla,
        disability living allowance, esa, my esa, employment and support allowance, uc, my uc,
        universal credit, my universal credit, universal credit help, benefits, my benefits,
        benefit, about benefits, about my benefits, what about benefits, what about my
        benefits, i mean my benefits, no i mean my benefits, no i mean benefits, help with
        benefits, help with my benefits, benefits advice, benefit advice, benefits help, what
        benefits can i get, what benefits can i claim, what am i entitled to, am i entitled to
        benefits, disability benefits, disability benefit, disability money, sickness benefit,
        sick pay, ssp, jsa, income support, pension credit, state pension, my pension,
        attendance allowance, carers allowance, carer allowance, carers benefit, can i get
        carers allowance, how do i get carers allowance, i get carers allowance, housing
        benefit, my housing benefit, council tax, council tax help, council tax reduction,
        lcwra, limited capability for work, dwp, the dwp, job centre, jobcentre, the job
        centre, personal independence payment, my personal independence payment,
        does it affect his pip, does it affect her pip, will it affect his pip, will it
        affect her pip, does it affect his benefits, does it affect her benefits, will
        it affect his benefits, will it affect her benefits, does it affect his pip and
        universal credit, does it affect pip and universal credit, does it affect my pip
        and universal credit, will he lose his pip, will she lose her pip, will he lose
        his benefits, will she lose her benefits, does it change my benefits, does it
        change my pip, does it count for benefits, do i have to tell dwp, do i have to
        tell the dwp, do i tell the dwp, do i have to tell the job centre, will it stop
        my benefits, will it stop my pip, will it stop my universal credit, what about
        pip and universal credit, what about universal credit, what about my universal
        credit,
        is this about benefits,
        does a budget affect pip, does a budget affect benefits, does a budget affect
        universal credit, does a budget affect my universal credit, does a budget affect
        my uc, does a budget affect my esa, does a budget affect my dla, does a budget
        affect my housing benefit, does a budget affect my pension, does a budget affect
        my carers allowance, does a phb affect pip, does a phb affect benefits, does a
        phb affect universal credit, does a phb affect my universal credit, does a phb
        affect my uc, does a phb affect my esa, does a phb affect my dla, does a phb
        affect my housing benefit, does a phb affect my pension, does a phb affect my
        carers allowance, does a personal health budget affect my pip, does a personal
        health budget affect pip, does a personal health budget affect my benefits, does
        a personal health budget affect benefits, does a personal health budget affect
        universal credit, does a personal health budget affect my universal credit, does
        a personal health budget affect my uc, does a personal health budget affect my
        esa, does a personal health budget affect my dla, does a personal health budget
        affect my housing benefit, does a personal health budget affect my pension, does
        a personal health budget affect my carers allowance, does having a budget affect
        my pip, does having a budget affect pip, does having a budget affect my
        benefits, does having a budget affect benefits, does having a budget affect
        universal credit, does having a budget affect my universal credit, does having a
        budget affect my uc, does having a budget affect my esa, does having a budget
        affect my dla, does having a budget affect my housing benefit, does having a
        budget affect my pension, does having a budget affect my carers allowance, does
        having a phb affect my pip, does having a phb affect pip, does having a phb
        affect my benefits, does having a phb affect benefits, does having a phb affect
        universal credit, does having a phb affect my universal credit, does having a
        phb affect my uc, does having a phb affect my esa, does having a phb affect my
        dla, does having a phb affect my housing benefit, does having a phb affect my
        pension, does having a phb affect my carers allowance, does the budget affect my
        pip, does the budget affect pip, does the budget affect my benefits, does the
        budget affect benefits, does the budget affect universal credit, does the budget
        affect my universal credit, does the budget affect my uc, does the budget affect
        my esa, does the budget affect my dla, does the budget affect my housing
        benefit, does the budget affect my pension, does the budget affect my carers
        allowance, does my budget affect my pip, does my budget affect pip, does my
        budget affect my benefits, does my budget affect benefits, does my budget affect
        universal credit, does my budget affect my universal credit, does my budget
        affect my uc, does my budget affect my esa, does my budget affect my dla, does
        my budget affect my housing benefit, does my budget affect my pension, does my
        budget affect my carers allowance, does my phb affect my pip, does my phb affect
        pip, does my phb affect my benefits, does my phb affect benefits, does my phb
        affect universal credit, does my phb affect my universal credit, does my phb
        affect my uc, does my phb affect my esa, does my phb affect my dla, does my phb
        affect my housing benefit, does my phb affect my pension, does my phb affect my
        carers allowance, does this affect my pip, does this affect pip, does this
        affect my benefits, does this affect benefits, does this affect universal
        credit, does this affect my universal credit, does this affect my uc, does this
        affect my esa, does this affect my dla, does this affect my housing benefit,
        does this affect my pension, does this affect my carers allowance, does the
        money affect my pip, does the money affect pip, does the money affect my
        benefits, does the money affect benefits, does the money affect universal
        credit, does the money affect my universal credit, does the money affect my uc,
        does the money affect my esa, does the money affect my dla, does the money
        affect my housing benefit, does the money affect my pension, does the money
        affect my carers allowance, will a budget affect pip, will a budget affect
        benefits, will a budget affect universal credit, will a budget affect my
        universal credit, will a budget affect my uc, will a budget affect my esa, will
        a budget affect my dla, will a budget affect my housing benefit, will a budget
        affect my pension, will a budget affect my carers allowance, will a phb affect
        pip, will a phb affect benefits, will a phb affect universal credit, will a phb
        affect my universal credit, will a phb affect my uc, will a phb affect my esa,
        will a phb affect my dla, will a phb affect my housing benefit, will a phb
        affect my pension, will a phb affect my carers allowance, will a personal health
        budget affect my pip, will a personal health budget affect pip, will a personal
        health budget affect my benefits, will a personal health budget affect benefits,
        will a personal health budget affect universal credit, will a personal health
        budget affect my universal credit, will a personal health budget affect my uc,
        will a personal health budget affect my esa, will a personal health budget
        affect my dla, will a personal health budget affect my housing benefit, will a
        personal health budget affect my pension, will a personal health budget affect
        my carers allowance, will having a budget affect my pip, will having a budget
        affect pip, will having a budget affect my benefits, will having a budget affect
        benefits, will having a budget affect universal credit, will having a budget
        affect my universal credit, will having a budget affect my uc, will having a
        budget affect my esa, will having a budget affect my dla, will having a budget
        affect my housing benefit, will having a budget affect my pension, will having a
        budget affect my carers allowance, will having a phb affect my pip, will having
        a phb affect pip, will having a phb affect my benefits, will having a phb affect
        benefits, will having a phb affect universal credit, will having a phb affect my
        universal credit, will having a phb affect my uc, will having a phb affect my
        esa, will having a phb affect my dla, will having a phb affect my housing
        benefit, will having a phb affect my pension, will having a phb affect my carers
        allowance, will the budget affect my pip, will the budget affect pip, will the
        budget affect my benefits, will the budget affect benefits, will the budget
        affect universal credit, will the budget affect my universal credit, will the
        budget affect my uc, will the budget affect my esa, will the budget affect my
        dla, will the budget affect my housing benefit, will the budget affect my
        pension, will the budget affect my carers allowance, will my budget affect my
        pip, will my budget affect pip, will my budget affect my benefits, will my
        budget affect benefits, will my budget affect universal credit, will my budget
        affect my universal credit, will my budget affect my uc, will my budget affect
        my esa, will my budget affect my dla, will my budget affect my housing benefit,
        will my budget affect my pension, will my budget affect my carers allowance,
        will my phb affect my pip, will my phb affect pip, will my phb affect my
        benefits, will my phb affect benefits, will my phb affect universal credit, will
        my phb affect my universal credit, will my phb affect my uc, will my phb affect
        my esa, will my phb affect my dla, will my phb affect my housing benefit, will
        my phb affect my pension, will my phb affect my carers allowance, will this
        affect my pip, will this affect pip, will this affect my benefits, will this
        affect benefits, will this affect universal credit, will this affect my
        universal credit, will this affect my uc, will this affect my esa, will this
        affect my dla, will this affect my housing benefit, will this affect my pension,
        will this affect my carers allowance, will the money affect my pip, will the
        money affect pip, will the money affect my benefits, will the money affect
        benefits, will the money affect universal credit, will the money affect my
        universal credit, will the money affect my uc, will the money affect my esa,
        will the money affect my dla, will the money affect my housing benefit, will the
        money affect my pension, will the money affect my carers allowance, would a
        budget affect my pip, would a budget affect pip, would a budget affect my
        benefits, would a budget affect benefits, would a budget affect universal
        credit, would a budget affect my universal credit, would a budget affect my uc,
        would a budget affect my esa, would a budget affect my dla, would a budget
        affect my housing benefit, would a budget affect my pension, would a budget
        affect my carers allowance, would a phb affect my pip, would a phb affect pip,
        would a phb affect my benefits, would a phb affect benefits, would a phb affect
        universal credit, would a phb affect my universal credit, would a phb affect my
        uc, would a phb affect my esa, would a phb affect my dla, would a phb affect my
        housing benefit, would a phb affect my pension, would a phb affect my carers
        allowance, would a personal health budget affect my pip, would a personal health
        budget affect pip, would a personal health budget affect my benefits, would a
        personal health budget affect benefits, would a personal health budget affect
        universal credit, would a personal health budget affect my universal credit,
        would a personal health budget affect my uc, would a personal health budget
        affect my esa, would a personal health budget affect my dla, would a personal
        health budget affect my housing benefit, would a personal health budget affect
        my pension, would a personal health budget affect my carers allowance, would
        having a budget affect my pip, would having a budget affect pip, would having a
        budget affect my benefits, would having a budget affect benefits, would having a
        budget affect universal credit, would having a budget affect my universal
        credit, would having a budget affect my uc, would having a budget affect my esa,
        would having a budget affect my dla, would having a budget affect my housing
        benefit, would having a budget affect my pension, would having a budget affect
        my carers allowance, would having a phb affect my pip, would having a phb affect
        pip, would having a phb affect my benefits, would having a phb affect benefits,
        would having a phb affect universal credit, would having a phb affect my
        universal credit, would having a phb affect my uc, would having a phb affect my
        esa, would having a phb affect my dla, would having a phb affect my housing
        benefit, would having a phb affect my pension, would having a phb affect my
        carers allowance, would the budget affect my pip, would the budget affect pip,
        would the budget affect my benefits, would the budget affect benefits, would the
        budget affect universal credit, would the budget affect my universal credit,
        would the budget affect my uc, would the budget affect my esa, would the budget
        affect my dla, would the budget affect my housing benefit, would the budget
        affect my pension, would the budget affect my carers allowance, would my budget
        affect my pip, would my budget affect pip, would my budget affect my benefits,
        would my budget affect benefits, would my budget affect universal credit, would
        my budget affect my universal credit, would my budget affect my uc, would my
        budget affect my esa, would my budget affect my dla, would my budget affect my
        housing benefit, would my budget affect my pension, would my budget affect my
        carers allowance, would my phb affect my pip, would my phb affect pip, would my
        phb affect my benefits, would my phb affect benefits, would my phb affect
        universal credit, would my phb affect my universal credit, would my phb affect
        my uc, would my phb affect my esa, would my phb affect my dla, would my phb
        affect my housing benefit, would my phb affect my pension, would my phb affect
        my carers allowance, would this affect my pip, would this affect pip, would this
        affect my benefits, would this affect benefits, would this affect universal
        credit, would this affect my universal credit, would this affect my uc, would
        this affect my esa, would this affect my dla, would this affect my housing
        benefit, would this affect my pension, would this affect my carers allowance,
        would the money affect my pip, would the money affect pip, would the money
        affect my benefits, would the money affect benefits, would the money affect
        universal credit, would the money affect my universal credit, would the money
        affect my uc, would the money affect my esa, would the money affect my dla,
        would the money affect my housing benefit, would the money affect my pension,
        would the money affect my carers allowance, will i lose my pip if i get a
        budget, will i lose my pip if i get a phb, will i lose my pip if i get a
        personal health budget, will i lose my pip if i get it, will i lose my pip if i
        get one, will i lose my pip if i get this, will i lose my pip if i have a
        budget, will i lose my pip if i have a phb, will i lose my pip if i have a
        personal health budget, will i lose my pip if i have it, will i lose my pip if i
        have one, will i lose my pip if i have this, will i lose my benefits if i get a
        budget, will i lose my benefits if i get a phb, will i lose my benefits if i get
        a personal health budget, will i lose my benefits if i get it, will i lose my
        benefits if i get one, will i lose my benefits if i get this, will i lose my
        benefits if i have a budget, will i lose my benefits if i have a phb, will i
        lose my benefits if i have a personal health budget, will i lose my benefits if
        i have it, will i lose my benefits if i have one, will i lose my benefits if i
        have this, will i lose my universal credit if i get a budget, will i lose my
        universal credit if i get a phb, will i lose my universal credit if i get a
        personal health budget, will i lose my universal credit if i get it, will i lose
        my universal credit if i get one, will i lose my universal credit if i get this,
        will i lose my universal credit if i have a budget, will i lose my universal
        credit if i have a phb, will i lose my universal credit if i have a personal
        health budget, will i lose my universal credit if i have it, will i lose my
        universal credit if i have one, will i lose my universal credit if i have this,
        will i lose my esa if i get a budget, will i lose my esa if i get a phb, will i
        lose my esa if i get a personal health budget, will i lose my esa if i get it,
        will i lose my esa if i get one, will i lose my esa if i get this, will i lose
        my esa if i have a budget, will i lose my esa if i have a phb, will i lose my
        esa if i have a personal health budget, will i lose my esa if i have it, will i
        lose my esa if i have one, will i lose my esa if i have this, will i lose my dla
        if i get a budget, will i lose my dla if i get a phb, will i lose my dla if i
        get a personal health budget, will i lose my dla if i get it, will i lose my dla
        if i get one, will i lose my dla if i get this, will i lose my dla if i have a
        budget, will i lose my dla if i have a phb, will i lose my dla if i have a
        personal health budget, will i lose my dla if i have it, will i lose my dla if i
        have one, will i lose my dla if i have this, will getting a budget affect my
        pip, will getting a budget affect my benefits, will getting a budget affect my
        universal credit, will getting a budget affect my esa, will getting a phb affect
        my pip, will getting a phb affect my benefits, will getting a phb affect my
        universal credit, will getting a phb affect my esa, will getting a personal
        health budget affect my pip, will getting a personal health budget affect my
        benefits, will getting a personal health budget affect my universal credit, will
        getting a personal health budget affect my esa, will having a personal health
        budget affect my pip, will having a personal health budget affect my benefits,
        will having a personal health budget affect my universal credit, will having a
        personal health budget affect my esa, if i get a budget do i lose my pip, if i
        get a phb do i lose my pip, if i get a budget do i lose my benefits, if i get a
        phb do i lose my benefits, can i have a budget and pip, can i have a phb and
        benefits, can i have pip and a personal health budget, scared i will lose my
        benefits, scared i will lose my pip, im scared of losing my pip, im scared of
        losing my benefits, im worried about losing my pip, im worried about losing my
        benefits

# What to take, how much, and what goes with what. Never say here what a medicine does.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-dose =
    I cannot give medical advice, so I cannot tell you what to take or how much. Please ask a pharmacist, your GP or your mental health team.

    If you feel ill, or have run out, call { $number-nhs-111 }, day or night. If you have taken too much, or a life is in danger, call { $number-emergency }.
    .words =
        my meds ran out today, my meds ran out tonight, my medicine ran out, my
        medication ran out, ran out of my meds, ive ran out of meds, ive ran out of my
        meds, ive run out of medication, ive run out of medicine, ive no meds left, what
        do i do if i run out of meds, what if i run out of meds, what do i do if i run
        out,
        can i take two, can i take 2, can i take more, can i take another one, can i
        take another, can i take one more, can i take extra, can i take them together,
        can i take both, can i double up, can i take a double dose, how many can i take,
        how much can i take, how many do i take, how much do i take, how many should i
        take, how many tablets can i take, how many tablets do i take, how many tablets
        should i take, what dose do i take, what dose should i take, what is the dose,
        whats the dose, what dose, dose, my dose, is my dose too high, can i change my
        dose, i missed a dose, missed a dose, i missed my dose, i forgot my tablets,
        forgot my tablets, forgot my meds, i missed my tablets, i
        missed my meds, what if i miss a dose, can i drink, can i drink alcohol, can i
        drink on these, can i drink on my tablets, can i drink on my meds, can i drink
        with my meds, can i drink with my tablets, is it ok to drink on these, is it ok
        to drink, is it safe to drink on these, can i have a drink, can i smoke weed,
        side effects, side effect, what are the side effects, whats the side effects, i
        have side effects, i get side effects, i am getting side effects, bad side
        effects, is this a side effect, do these make you fat, do they make you fat, why
        do my tablets make me tired, my tablets make me tired, my meds make me tired, my
        tablets make me sick, what are my tablets for, what is this tablet, what are
        these tablets, what tablets should i take, which tablets should i take, i need
        my meds, i need my tablets, i need my medication, need my meds, need my tablets,
        where do i get my tablets, where can i get my tablets, where do i get my meds,
        where do i get my tablets at night, where can i get my meds at night, i ran out,
        run out, ive run out, i have run out, run out of tablets, run out of meds, run
        out of medication, ran out of tablets, ran out of meds, out of tablets, out of
        meds, no tablets left, no meds left, i have no tablets left, i have no meds
        left, ive run out of tablets, ive run out of meds, i have run out of meds, i
        have run out of my tablets, i have run out of my meds, ive run out of my
        tablets, ive run out of my meds, i have run out of my medication, ive run out of
        my medication, i ran out of tablets, i ran out of my tablets, i ran out of meds,
        i ran out of my meds, im out of tablets, im out of meds, chemist is shut, the
        chemist is shut, the chemist is closed, pharmacy is shut, the pharmacy is shut,
        is the chemist open, where is a chemist, where is a chemist open, chemist open
        now, late night chemist, repeat prescription, i need a repeat prescription, how
        do i get a repeat prescription, can you prescribe, can you give me tablets, can
        you get me my tablets,
        my tablets have run out, tablets have run out, my medication has run out, my meds
        have run out, my medicine has run out, my tablets ran out, my meds ran out, i have
        run out of tablets, i have run out of medication,
        ive lost my tablets, i have lost my tablets, i lost my tablets, lost my tablets,
        ive lost my meds, i have lost my meds, i lost my meds, lost my meds, i lost my
        medication, ive lost my medication, i have lost my medication

# Somebody has no home, no money or no food. Nothing is known here but that advisers can be asked.
# $number-emergency comes from helpline.toml.
small-talk-need =
    I am sorry that things are so hard. I only know about NHS personal health budgets and section 117 after-care. I cannot help with a home, food or money to live on.

    Our advisers are people. You can ask them who helps with this. Type: talk. If a life is in danger, call { $number-emergency }.
    .words =
        they gona evict me, they gona evict me friday, they gona evict me on friday,
        they gona evict me on monday, they gona evict me next week, they gona evict me
        tomorrow, they gona evict me this week, they gona evict us, they gona evict us
        friday, they gona evict us on friday, they gona evict us on monday, they gona
        evict us next week, they gona evict us tomorrow, they gona evict us this week,
        they gona kick me out, they gona kick me out friday, they gona kick me out on
        friday, they gona kick me out on monday, they gona kick me out next week, they
        gona kick me out tomorrow, they gona kick me out this week, they gona throw me
        out, they gona throw me out friday, they gona throw me out on friday, they gona
        throw me out on monday, they gona throw me out next week, they gona throw me out
        tomorrow, they gona throw me out this week, they gonna evict me, they gonna
        evict me friday, they gonna evict me on friday, they gonna evict me on monday,
        they gonna evict me next week, they gonna evict me tomorrow, they gonna evict me
        this week, they gonna evict us, they gonna evict us friday, they gonna evict us
        on friday, they gonna evict us on monday, they gonna evict us next week, they
        gonna evict us tomorrow, they gonna evict us this week, they gonna kick me out,
        they gonna kick me out friday, they gonna kick me out on friday, they gonna kick
        me out on monday, they gonna kick me out next week, they gonna kick me out
        tomorrow, they gonna kick me out this week, they gonna throw me out, they gonna
        throw me out friday, they gonna throw me out on friday, they gonna throw me out
        on monday, they gonna throw me out next week, they gonna throw me out tomorrow,
        they gonna throw me out this week, they are going to evict me, they are going to
        evict me friday, they are going to evict me on friday, they are going to evict
        me on monday, they are going to evict me next week, they are going to evict me
        tomorrow, they are going to evict me this week, they are going to evict us, they
        are going to evict us friday, they are going to evict us on friday, they are
        going to evict us on monday, they are going to evict us next week, they are
        going to evict us tomorrow, they are going to evict us this week, they are going
        to kick me out, they are going to kick me out friday, they are going to kick me
        out on friday, they are going to kick me out on monday, they are going to kick
        me out next week, they are going to kick me out tomorrow, they are going to kick
        me out this week, they are going to throw me out, they are going to throw me out
        friday, they are going to throw me out on friday, they are going to throw me out
        on monday, they are going to throw me out next week, they are going to throw me
        out tomorrow, they are going to throw me out this week, theyre going to evict
        me, theyre going to evict me friday, theyre going to evict me on friday, theyre
        going to evict me on monday, theyre going to evict me next week, theyre going to
        evict me tomorrow, theyre going to evict me this week, theyre going to evict us,
        theyre going to evict us friday, theyre going to evict us on friday, theyre
        going to evict us on monday, theyre going to evict us next week, theyre going to
        evict us tomorrow, theyre going to evict us this week, theyre going to kick me
        out, theyre going to kick me out friday, theyre going to kick me out on friday,
        theyre going to kick me out on monday, theyre going to kick me out next week,
        theyre going to kick me out tomorrow, theyre going to kick me out this week,
        theyre going to throw me out, theyre going to throw me out friday, theyre going
        to throw me out on friday, theyre going to throw me out on monday, theyre going
        to throw me out next week, theyre going to throw me out tomorrow, theyre going
        to throw me out this week, theyre gonna evict me, theyre gonna evict me friday,
        theyre gonna evict me on friday, theyre gonna evict me on monday, theyre gonna
        evict me next week, theyre gonna evict me tomorrow, theyre gonna evict me this
        week, theyre gonna evict us, theyre gonna evict us friday, theyre gonna evict us
        on friday, theyre gonna evict us on monday, theyre gonna evict us next week,
        theyre gonna evict us tomorrow, theyre gonna evict us this week, theyre gonna
        kick me out, theyre gonna kick me out friday, theyre gonna kick me out on
        friday, theyre gonna kick me out on monday, theyre gonna kick me out next week,
        theyre gonna kick me out tomorrow, theyre gonna kick me out this week, theyre
        gonna throw me out, theyre gonna throw me out friday, theyre gonna throw me out
        on friday, theyre gonna throw me out on monday, theyre gonna throw me out next
        week, theyre gonna throw me out tomorrow, theyre gonna throw me out this week,
        they want to evict me, they want to evict me friday, they want to evict me on
        friday, they want to evict me on monday, they want to evict me next week, they
        want to evict me tomorrow, they want to evict me this week, they want to evict
        us, they want to evict us friday, they want to evict us on friday, they want to
        evict us on monday, they want to evict us next week, they want to evict us
        tomorrow, they want to evict us this week, they want to kick me out, they want
        to kick me out friday, they want to kick me out on friday, they want to kick me
        out on monday, they want to kick me out next week, they want to kick me out
        tomorrow, they want to kick me out this week, they want to throw me out, they
        want to throw me out friday, they want to throw me out on friday, they want to
        throw me out on monday, they want to throw me out next week, they want to throw
        me out tomorrow, they want to throw me out this week, they will evict me, they
        will evict me friday, they will evict me on friday, they will evict me on
        monday, they will evict me next week, they will evict me tomorrow, they will
        evict me this week, they will evict us, they will evict us friday, they will
        evict us on friday, they will evict us on monday, they will evict us next week,
        they will evict us tomorrow, they will evict us this week, they will kick me
        out, they will kick me out friday, they will kick me out on friday, they will
        kick me out on monday, they will kick me out next week, they will kick me out
        tomorrow, they will kick me out this week, they will throw me out, they will
        throw me out friday, they will throw me out on friday, they will throw me out on
        monday, they will throw me out next week, they will throw me out tomorrow, they
        will throw me out this week, they are trying to evict me, they are trying to
        evict me friday, they are trying to evict me on friday, they are trying to evict
        me on monday, they are trying to evict me next week, they are trying to evict me
        tomorrow, they are trying to evict me this week, they are trying to evict us,
        they are trying to evict us friday, they are trying to evict us on friday, they
        are trying to evict us on monday, they are trying to evict us next week, they
        are trying to evict us tomorrow, they are trying to evict us this week, they are
        trying to kick me out, they are trying to kick me out friday, they are trying to
        kick me out on friday, they are trying to kick me out on monday, they are trying
        to kick me out next week, they are trying to kick me out tomorrow, they are
        trying to kick me out this week, they are trying to throw me out, they are
        trying to throw me out friday, they are trying to throw me out on friday, they
        are trying to throw me out on monday, they are trying to throw me out next week,
        they are trying to throw me out tomorrow, they are trying to throw me out this
        week,
        bailiffs took my telly, bailiffs took my tv, bailiffs took my things, bailiffs
        took my stuff, bailiffs took my car, baliffs took my telly, baliffs took my tv,
        baliffs took my things, baliffs took my stuff, baliffs took my car, bailifs took
        my telly, bailifs took my tv, bailifs took my things, bailifs took my stuff,
        bailifs took my car, the bailiffs took my telly, the bailiffs took my tv, the
        bailiffs took my things, the bailiffs took my stuff, the bailiffs took my car,
        the baliffs took my telly, the baliffs took my tv, the baliffs took my things,
        the baliffs took my stuff, the baliffs took my car, the bailifs took my telly,
        the bailifs took my tv, the bailifs took my things, the bailifs took my stuff,
        the bailifs took my car,
        the bailiffs, bailiffs coming, the bailiffs coming, bailiffs coming tomorrow,
        the bailiffs coming tomorrow, bailiffs are coming tomorrow, the bailiffs are
        coming tomorrow, bailiffs coming today, the bailiffs coming today, bailiffs are
        coming today, the bailiffs are coming today, bailiffs coming round, the bailiffs
        coming round, bailiffs are at the door, the bailiffs are at the door, bailiffs
        at the door, the bailiffs at the door, bailiffs at my door, the bailiffs at my
        door, bailiffs are here, bailiffs have been, the bailiffs have been, bailiffs
        keep coming, the bailiffs keep coming, bailiffs came, the bailiffs came,
        bailiffs came today, the bailiffs came today, baliffs, the baliffs, baliffs
        coming, the baliffs coming, baliffs are coming, the baliffs are coming, baliffs
        coming tomorrow, the baliffs coming tomorrow, baliffs are coming tomorrow, the
        baliffs are coming tomorrow, baliffs coming today, the baliffs coming today,
        baliffs are coming today, the baliffs are coming today, baliffs coming round,
        the baliffs coming round, baliffs are at the door, the baliffs are at the door,
        baliffs at the door, the baliffs at the door, baliffs at my door, the baliffs at
        my door, baliffs are here, the baliffs are here, baliffs have been, the baliffs
        have been, baliffs keep coming, the baliffs keep coming, baliffs came, the
        baliffs came, baliffs came today, the baliffs came today, bailifs, the bailifs,
        bailifs coming, the bailifs coming, bailifs are coming, the bailifs are coming,
        bailifs coming tomorrow, the bailifs coming tomorrow, bailifs are coming
        tomorrow, the bailifs are coming tomorrow, bailifs coming today, the bailifs
        coming today, bailifs are coming today, the bailifs are coming today, bailifs
        coming round, the bailifs coming round, bailifs are at the door, the bailifs are
        at the door, bailifs at the door, the bailifs at the door, bailifs at my door,
        the bailifs at my door, bailifs are here, the bailifs are here, bailifs have
        been, the bailifs have been, bailifs keep coming, the bailifs keep coming,
        bailifs came, the bailifs came, bailifs came today, the bailifs came today,
        balifs, the balifs, balifs coming, the balifs coming, balifs are coming, the
        balifs are coming, balifs coming tomorrow, the balifs coming tomorrow, balifs
        are coming tomorrow, the balifs are coming tomorrow, balifs coming today, the
        balifs coming today, balifs are coming today, the balifs are coming today,
        balifs coming round, the balifs coming round, balifs are at the door, the balifs
        are at the door, balifs at the door, the balifs at the door, balifs at my door,
        the balifs at my door, balifs are here, the balifs are here, balifs have been,
        the balifs have been, balifs keep coming, the balifs keep coming, balifs came,
        the balifs came, balifs came today, the balifs came today, bailiff, the bailiff,
        bailiff coming, the bailiff coming, bailiff are coming, the bailiff are coming,
        bailiff coming tomorrow, the bailiff coming tomorrow, bailiff are coming
        tomorrow, the bailiff are coming tomorrow, bailiff coming today, the bailiff
        coming today, bailiff are coming today, the bailiff are coming today, bailiff
        coming round, the bailiff coming round, bailiff are at the door, the bailiff are
        at the door, bailiff at the door, the bailiff at the door, bailiff at my door,
        the bailiff at my door, bailiff are here, the bailiff are here, bailiff have
        been, the bailiff have been, bailiff keep coming, the bailiff keep coming,
        bailiff came, the bailiff came, bailiff came today, the bailiff came today,
        baliff, the baliff, baliff coming, the baliff coming, baliff are coming, the
        baliff are coming, baliff coming tomorrow, the baliff coming tomorrow, baliff
        are coming tomorrow, the baliff are coming tomorrow, baliff coming today, the
        baliff coming today, baliff are coming today, the baliff are coming today,
        baliff coming round, the baliff coming round, baliff are at the door, the baliff
        are at the door, baliff at the door, the baliff at the door, baliff at my door,
        the baliff at my door, baliff are here, the baliff are here, baliff have been,
        the baliff have been, baliff keep coming, the baliff keep coming, baliff came,
        the baliff came, baliff came today, the baliff came today, baylifs, the baylifs,
        baylifs coming, the baylifs coming, baylifs are coming, the baylifs are coming,
        baylifs coming tomorrow, the baylifs coming tomorrow, baylifs are coming
        tomorrow, the baylifs are coming tomorrow, baylifs coming today, the baylifs
        coming today, baylifs are coming today, the baylifs are coming today, baylifs
        coming round, the baylifs coming round, baylifs are at the door, the baylifs are
        at the door, baylifs at the door, the baylifs at the door, baylifs at my door,
        the baylifs at my door, baylifs are here, the baylifs are here, baylifs have
        been, the baylifs have been, baylifs keep coming, the baylifs keep coming,
        baylifs came, the baylifs came, baylifs came today, the baylifs came today, debt
        collectors, the debt collectors, debt collectors coming, the debt collectors
        coming, debt collectors are coming, the debt collectors are coming, debt
        collectors coming tomorrow, the debt collectors coming tomorrow, debt collectors
        are coming tomorrow, the debt collectors are coming tomorrow, debt collectors
        coming today, the debt collectors coming today, debt collectors are coming
        today, the debt collectors are coming today, debt collectors coming round, the
        debt collectors coming round, debt collectors are at the door, the debt
        collectors are at the door, debt collectors at the door, the debt collectors at
        the door, debt collectors at my door, the debt collectors at my door, debt
        collectors are here, the debt collectors are here, debt collectors have been,
        the debt collectors have been, debt collectors keep coming, the debt collectors
        keep coming, debt collectors came, the debt collectors came, debt collectors
        came today, the debt collectors came today, bank has frozen my account, bank has
        froze my account, bank has blocked my account, bank has closed my account, bank
        has frozen my card, bank has blocked my card, bank has stopped my card, bank has
        frozen my money, the bank has frozen my account, the bank has froze my account,
        the bank has blocked my account, the bank has closed my account, the bank has
        frozen my card, the bank has blocked my card, the bank has stopped my card, the
        bank has frozen my money, my bank has frozen my account, my bank has froze my
        account, my bank has blocked my account, my bank has closed my account, my bank
        has frozen my card, my bank has blocked my card, my bank has stopped my card, my
        bank has frozen my money, the bank have frozen my account, the bank have froze
        my account, the bank have blocked my account, the bank have closed my account,
        the bank have frozen my card, the bank have blocked my card, the bank have
        stopped my card, the bank have frozen my money, they have frozen my account,
        they have froze my account, they have blocked my account, they have closed my
        account, they have frozen my card, they have blocked my card, they have stopped
        my card, they have frozen my money, bank frozen my account, bank froze my
        account, bank blocked my account, bank closed my account, bank frozen my card,
        bank blocked my card, bank stopped my card, bank frozen my money, the bank
        frozen my account, the bank froze my account, the bank blocked my account, the
        bank closed my account, the bank frozen my card, the bank blocked my card, the
        bank stopped my card, the bank frozen my money, my bank frozen my account, my
        bank froze my account, my bank blocked my account, my bank closed my account, my
        bank frozen my card, my bank blocked my card, my bank stopped my card, my bank
        frozen my money, theyve frozen my account, theyve froze my account, theyve
        blocked my account, theyve closed my account, theyve frozen my card, theyve
        blocked my card, theyve stopped my card, theyve frozen my money, my account is
        frozen, my account has been frozen, my bank account is frozen, my account got
        frozen, my card is blocked, my card has been stopped, no money until friday, no
        money left, i nowhere to go, ive nowhere to go, ive got nowhere to go, i have
        nowhere to go tonight, i need somewhere to stay, i need somewhere to go,
        somewhere to stay tonight,
        i cant afford heating, i cant afford the heating, i cant afford my heating, i
        cannot afford heating, i cannot afford the heating, i cant heat my home, i cant
        heat my flat, i cant afford electric, i cant afford my electric, i cant afford
        gas, i cant afford my gas, i cant afford the gas,
        got no money for food, no money for food, i have no money for food, ive got no
        money for food, i havent got any food, no food, i have no food, theres no food
        in the house, i cant afford food, cant afford to eat, i cant afford to eat, im
        homeless tonight, im homeless tonite, homeless tonight, i am homeless tonight,
        im sleeping rough, i am sleeping rough, sleeping rough,
        im homeless, i am homeless, homeless, we are homeless, i have nowhere to go,
        nowhere to go, i have nowhere to stay, nowhere to stay, nowhere to live, i have
        nowhere to live, i have nowhere to sleep, nowhere to sleep, sofa surfing, im
        sofa surfing, i am sofa surfing, they are evicting me, they are kicking me out,
        im being evicted, i am being evicted, being evicted, evicted, eviction, i got an
        eviction letter, eviction notice, i have been evicted, ive been evicted, my
        landlord is evicting me, landlord kicking me out, kicked out, i got kicked out,
        i have been kicked out, ive been kicked out, i need a flat, i need a house, i
        need housing, i need a home, housing help, council
        house, i need a council house, i need somewhere to live, i need to move out, i
        cant pay my rent, i cannot pay my rent, cant pay my rent, cant pay the rent, i
        cant pay the rent, rent arrears, i have rent arrears, im behind with my rent, im
        behind on my rent, i have no money, i have no money left, no money, i have got
        no money, ive got no money, skint, im skint, broke, im broke, i am broke, i need
        money, need money, i need cash, i need a loan, can you lend me money, can you
        give me money, give me money, send me money, i have no food, i have got no food,
        ive got no food, no food, no food in the house, i need food, i am hungry, im
        hungry, hungry, food bank, foodbank, where is a food bank, i need a food bank,
        no electric, i have no electric, no gas, i have no gas, no heating, i have no
        heating, my heating is off, my electric is off, no electricity, i am cold, im
        cold, cant pay my bills, i cant pay my bills, i cant pay the bills, cant pay the
        bills, i am in debt, im in debt, in debt, debt, debts, my debts, help with debt,
        bailiffs, bailiffs are coming, the bailiffs are coming, the bailiffs are here,
        i need a place to live, i need somewhere to sleep, i need a new flat, i need a bed
        for the night, i need money today, i need a food parcel, i need food vouchers,
        food parcel, food parcels, can you help with food, can you help with rent, can you
        help me with housing, can you help with my rent, who helps with rent, my fridge is
        empty, nothing to eat, ive nothing to eat, i have nothing to eat, there is no food
        in the house, the meter has run out, my meter has run out, no credit on the meter,
        the hostel is kicking me out, the hostel is kicking me out tomorrow, the hostel
        is kicking me out today, the hostel is kicking me out tonight, the hostel is
        kicking me out on friday, the hostel is kicking me out on monday, the hostel is
        kicking me out next week, my hostel is kicking me out, my hostel is kicking me
        out tomorrow, my hostel is kicking me out today, my hostel is kicking me out
        tonight, my hostel is kicking me out on friday, my hostel is kicking me out on
        monday, my hostel is kicking me out next week, hostel is kicking me out, hostel
        is kicking me out tomorrow, hostel is kicking me out today, hostel is kicking me
        out tonight, hostel is kicking me out on friday, hostel is kicking me out on
        monday, hostel is kicking me out next week, the landlord is kicking me out, the
        landlord is kicking me out tomorrow, the landlord is kicking me out today, the
        landlord is kicking me out tonight, the landlord is kicking me out on friday,
        the landlord is kicking me out on monday, the landlord is kicking me out next
        week, my landlord is kicking me out, my landlord is kicking me out tomorrow, my
        landlord is kicking me out today, my landlord is kicking me out tonight, my
        landlord is kicking me out on friday, my landlord is kicking me out on monday,
        my landlord is kicking me out next week, the council is kicking me out, the
        council is kicking me out tomorrow, the council is kicking me out today, the
        council is kicking me out tonight, the council is kicking me out on friday, the
        council is kicking me out on monday, the council is kicking me out next week,
        the council are kicking me out, the council are kicking me out tomorrow, the
        council are kicking me out today, the council are kicking me out tonight, the
        council are kicking me out on friday, the council are kicking me out on monday,
        the council are kicking me out next week, the b and b is kicking me out, the b
        and b is kicking me out tomorrow, the b and b is kicking me out today, the b and
        b is kicking me out tonight, the b and b is kicking me out on friday, the b and
        b is kicking me out on monday, the b and b is kicking me out next week, the b&b
        is kicking me out, the b&b is kicking me out tomorrow, the b&b is kicking me out
        today, the b&b is kicking me out tonight, the b&b is kicking me out on friday,
        the b&b is kicking me out on monday, the b&b is kicking me out next week, the
        housing association is kicking me out, the housing association is kicking me out
        tomorrow, the housing association is kicking me out today, the housing
        association is kicking me out tonight, the housing association is kicking me out
        on friday, the housing association is kicking me out on monday, the housing
        association is kicking me out next week, the hostel is evicting me, the hostel
        is evicting me tomorrow, the hostel is evicting me today, the hostel is evicting
        me on friday, the hostel is evicting me on monday, the hostel is evicting me
        next week, my hostel is evicting me, my hostel is evicting me tomorrow, my
        hostel is evicting me today, my hostel is evicting me on friday, my hostel is
        evicting me on monday, my hostel is evicting me next week, hostel is evicting
        me, hostel is evicting me tomorrow, hostel is evicting me today, hostel is
        evicting me on friday, hostel is evicting me on monday, hostel is evicting me
        next week, the landlord is evicting me, the landlord is evicting me tomorrow,
        the landlord is evicting me today, the landlord is evicting me on friday, the
        landlord is evicting me on monday, the landlord is evicting me next week, my
        landlord is evicting me tomorrow, my landlord is evicting me today, my landlord
        is evicting me on friday, my landlord is evicting me on monday, my landlord is
        evicting me next week, the council is evicting me, the council is evicting me
        tomorrow, the council is evicting me today, the council is evicting me on
        friday, the council is evicting me on monday, the council is evicting me next
        week, the b and b is evicting me, the b and b is evicting me tomorrow, the b and
        b is evicting me today, the b and b is evicting me on friday, the b and b is
        evicting me on monday, the b and b is evicting me next week, the b&b is evicting
        me, the b&b is evicting me tomorrow, the b&b is evicting me today, the b&b is
        evicting me on friday, the b&b is evicting me on monday, the b&b is evicting me
        next week, the housing association is evicting me, the housing association is
        evicting me tomorrow, the housing association is evicting me today, the housing
        association is evicting me on friday, the housing association is evicting me on
        monday, the housing association is evicting me next week, im being evicted
        today, im being evicted tomorrow, im being evicted tonight, im being evicted on
        friday, im being evicted on monday, im being evicted monday, im being evicted
        friday, im being evicted next week, im being evicted this week, im being kicked
        out today, im being kicked out tomorrow, im being kicked out tonight, im being
        kicked out on friday, im being kicked out on monday, im being kicked out monday,
        im being kicked out friday, im being kicked out next week, im being kicked out
        this week, im being thrown out today, im being thrown out tomorrow, im being
        thrown out tonight, im being thrown out on friday, im being thrown out on
        monday, im being thrown out monday, im being thrown out friday, im being thrown
        out next week, im being thrown out this week, im being made homeless today, im
        being made homeless tomorrow, im being made homeless tonight, im being made
        homeless on friday, im being made homeless on monday, im being made homeless
        monday, im being made homeless friday, im being made homeless next week, im
        being made homeless this week, im being put out today, im being put out
        tomorrow, im being put out tonight, im being put out on friday, im being put out
        on monday, im being put out monday, im being put out friday, im being put out
        next week, im being put out this week, i am being evicted today, i am being
        evicted tomorrow, i am being evicted on friday, i am being evicted on monday, i
        am being evicted next week, i am being evicted this week, i am being kicked out
        today, i am being kicked out tomorrow, i am being kicked out on friday, i am
        being kicked out on monday, i am being kicked out next week, i am being kicked
        out this week, i am being thrown out today, i am being thrown out tomorrow, i am
        being thrown out on friday, i am being thrown out on monday, i am being thrown
        out next week, i am being thrown out this week, i am being made homeless today,
        i am being made homeless tomorrow, i am being made homeless on friday, i am
        being made homeless on monday, i am being made homeless next week, i am being
        made homeless this week, evicted tomorrow, evicted from tomorrow, evicted on
        monday, evicted on friday, evicted next week, evicted today, getting evicted
        tomorrow, getting evicted from tomorrow, getting evicted on monday, getting
        evicted on friday, getting evicted next week, getting evicted today, kicked out
        tomorrow, kicked out from tomorrow, kicked out on monday, kicked out on friday,
        kicked out next week, kicked out today, sleeping rough tomorrow, sleeping rough
        from tomorrow, sleeping rough on monday, sleeping rough on friday, sleeping
        rough next week, sleeping rough today, homeless tomorrow, homeless from
        tomorrow, homeless on monday, homeless on friday, homeless next week, homeless
        today, on the street tomorrow, on the street from tomorrow, on the street on
        monday, on the street on friday, on the street next week, on the street today,
        on the streets tomorrow, on the streets from tomorrow, on the streets on monday,
        on the streets on friday, on the streets next week, on the streets today, i will
        be homeless, i will be homeless tomorrow, ill be homeless, ill be homeless
        tomorrow, im going to be homeless, i am going to be homeless, im gonna be
        homeless, we will be homeless, i have to leave my hostel, i have to leave the
        hostel, i have to leave my flat, i have to leave temporary accommodation, my
        temporary accommodation is ending, they are throwing me out, they are chucking
        me out, im losing my flat, im losing my home, i am losing my home, scared of
        losing my flat, scared of losing my home, im scared of losing my flat, im scared
        of losing my home, i might lose my flat, i might lose my home, i might be
        homeless soon

# Somebody cannot see or tap, or does not know how to choose.
small-talk-typing =
    You can do everything here by typing. To choose, type the number of a choice, or its words. To have the choices again, type: repeat. For less to read, type: shorter.

    I can only write, not speak. To talk with a person, type: talk. For urgent help, type: urgent.
    .words =
        i am blind, im blind, blind, i am partially sighted, im partially sighted,
        partially sighted, i am visually impaired, im visually impaired, visually
        impaired, i cant see well, i cant see very well, i cannot see well, i cant see
        the screen, i cant see the buttons, i cannot see the buttons, i cant see any
        buttons, i dont see any buttons, i see no buttons, there are no buttons, where
        are the buttons, no buttons, what buttons, which buttons, what button, which
        button, my eyes are bad, bad eyes, my sight is bad, bad eyesight, i use a screen
        reader, im using a screen reader, i am using a screen reader, screen reader,
        screenreader, voiceover, voice over, talkback, i use voiceover, i use talkback,
        i dictate, i am dictating, dictation, can you do voice, can you speak, can you
        talk out loud, can you read it out, can you read it out loud, can you read it to
        me, can you read this to me, read it to me, read it out, read it out loud, read
        out loud, can i talk to you with my voice, can i use my voice, can i speak to
        you, can i send a voice message, can i send a voice note, can i send voice
        messages, bigger writing, bigger letters, bigger text, bigger print, large
        print, can you make it bigger, make it bigger, the writing is too small, writing
        is too small, too small to read, i cant tap, i cannot tap, i cant press, i
        cannot press, i cant press the buttons, i cannot press the buttons, i cant tap
        the buttons, i cant use the buttons, i cannot use the buttons, i cant use
        buttons, i dont use buttons, the buttons dont work, buttons dont work, the
        button does not work, the button doesnt work, nothing happens when i tap,
        nothing happens when i press, how do i choose, how do i pick one, how do i pick,
        how do i select, what do i press, which do i press, do i press a number, do i
        type a number, do i type the number, can i type a number, can i type the number,
        can i type numbers, do i have to tap, do i have to press, how do i answer, how
        do i answer this, how do i answer the question, my hands shake i cant press, i
        only type, i can only type

# Somebody asks whether it is true, or wants a promise.
small-talk-sure =
    I am a bot, and I can misunderstand a question. I cannot promise what your team will decide.

    To be sure, ask your NHS team. Or ask an adviser: type talk.
    .words =
        are you sure, are you sure about that, r u sure, you sure, are you certain, is
        that true, is this true, is it true, is that right, is this right, is that
        correct, is this correct, is that definite, really is that true, how do you
        know, how do you know that, how can i be sure, who says, who told you, who told
        you that, says who, according to who, are you making it up, you are making it
        up, youre making it up, promise, promise me, do you promise, can you promise,
        can you promise me, can you promise that, you promised, promise me i will get
        it, can you guarantee, can you guarantee it, can you guarantee that, is it
        guaranteed, will i definitely get it, will i get it for sure, will they say yes,
        will i get it, do you think i will get it, can you be wrong, could you be wrong,
        are you ever wrong, do you make mistakes, are you always right

# Somebody asks how long something takes, and not what. Nothing is known here about that.
small-talk-wait =
    I do not know how long you will have to wait. For a budget, a review or a reply, ask your NHS team when you will hear from them.

    To see whether an adviser is there now, type: talk. If it cannot wait, type: urgent.
    .words =
        how long is the wait, how long will i wait, how long do i have to wait, how long do
        i wait, how long will i have to wait, how long must i wait, how long does it take,
        how long will it take, how long does this take, how long will this take, how long is
        the waiting list, how long is the waiting time, what is the wait, whats the wait,
        what is the waiting time, what are the waiting times, waiting list, waiting lists,
        waiting time, waiting times, is there a wait, is there a waiting list, is there a
        queue, is there a long wait, where am i in the queue, how long is the queue, how
        many people are waiting, how many are in front of me, how many people are in front
        of me, when will i hear, when will i hear back, when will they ring, when will they
        call, when will they ring me, when will they call me, when will they tell me, when
        do i find out, when will i find out, when will i know, when do i get it, when will i
        get it, when does it start, how much longer, how much longer do i have to wait, how
        much longer will it be, why is it taking so long, why does it take so long, it is
        taking so long, its taking too long, i have been waiting for weeks, ive been waiting
        for weeks, ive been waiting for months, i have been waiting for months, ive been
        waiting ages, i have been waiting ages, i am still waiting, im still waiting, still
        waiting,
        how long does it take to get one, how long does it take to get a budget, how
        long does it take to get a phb, how long does it take to get a personal health
        budget, how long does it take to set up, how long does it take to set it up, how
        long does it take to get the money, how long does it take to sort out, how long
        does it take to hear back, how long does it take to be approved, how long does
        it take to get an answer, how long will it take to get one, how long will it
        take to get a budget, how long will it take to get a phb, how long will it take
        to get a personal health budget, how long will it take to set up, how long will
        it take to set it up, how long will it take to get the money, how long will it
        take to sort out, how long will it take to hear back, how long will it take to
        be approved, how long will it take to get an answer, how long to get a budget,
        how long to get a phb, how long until i get it, how long till i get it, when
        will i get my budget, when do i get my budget, when will my budget start, how
        long do they take, how long do they take to decide

# When somebody would rather not answer, where "not sure" is no choice: how old they are.
small-talk-rather-not =
    That is all right. You do not have to answer. Some questions need an answer before I can go on. To leave them, type: menu. To ask an adviser, type: talk.
    .words =
        skip, skip it, skip this, skip that, skip please, skip this one, skip this question,
        can i skip, can i skip this, pass, next question, rather not say, i would rather not
        say, id rather not say, i rather not say, prefer not to say, i prefer not to say, i
        would prefer not to say, id prefer not to say, not telling, not telling you, im not
        telling, im not telling you, i am not telling you, i wont tell you, i wont say, i
        dont want to say, i do not want to say, i dont want to tell you, i dont want to tell
        you my age, not saying, im not saying, none of your business, thats private, that is
        private, why do you ask, why do you need to know, why do you need that, why do you
        want to know, why do you need my age, why do you want my age, do i have to say, do i
        have to answer, do i have to tell you, do i have to tell you my age

# Somebody says how bad they feel, and asks nothing. $number-emergency and $number-nhs-111 come
# from helpline.toml, -samaritans from urgent.ftl.
small-talk-low =
    I am sorry that it is so hard right now. I am a bot, so I cannot take the place of a person. If you want to talk to someone now, call Samaritans on { -samaritans }, free, at any time.

    For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If a life is in danger, call { $number-emergency }.

    To reach our team, type: talk. Or tell me what you want to know, and take your time.
    .words =
        i cant do this, i can not do this, cant do this, i feel sick with worry, im sick
        with worry, im so ashamed, i am so ashamed, im the same age now as when he died,
        i cnt sleep, cnt sleep, cnt slep, i cant slep, cant slep, i carnt sleep, carnt
        sleep, im frightnd, i am frightnd, frightnd, im frigtened, im fritened, i am
        fritened, im scard, i am scard, scard, so scard, im so scard, im skared, skared,
        im sacred of everything, im lonley, i am lonley, lonley, so lonley, im so
        lonley, i feel lonley, im depresed, i am depresed, depresed, im depressd, i cnt
        cope, cnt cope, i carnt cope, carnt cope, im anxius, im stresed, im stressd, im
        so tierd, im tierd, i am tierd, im panicing, panicing, having a panick attack,
        im having a panick attack, i feel so bad, i feel realy bad, i feel realy low, i
        feel shit, i feel like shit, i feel crap, feel like crap, i feel horrible, no
        one would notice, nobody would notice, no one would notice if i was gone, im
        crying again, carnt stop crying, cnt stop crying, i cnt stop crying, please talk
        to me, just talk to me, please can u just talk to me, can you just talk to me,
        can u talk to me, can you talk to me, i just need someone to talk to, i need
        someone to talk to, i need to talk to someone tonight, nobody is awake, no one
        is awake, everyone is asleep, im on my own, i am on my own, im on my own
        tonight, im alone in the house,
        i cant take it, cant take it, i can not take it, i cant take this, cant take
        this, i cant take any more, cant take any more, i cant take much more, cant take
        much more, i cant take it all, i cant take much more of this, i cant take any
        more of this, i just cant take it, i really cant take it, i cant stand it, i
        cant stand this, i cant bear it, i cant bear this,
        me sad, me so sad, i sad, i am so sad, very sad, me scared, me not happy, me not
        ok, me not well, me upset, me cry, i cry a lot, i cry all day, i cry all the
        time,
        im scared and i cant cope, im scared and cant cope, i am scared and i cant cope,
        scared and cant cope, i cant cope any more with this, i cant cope no more with
        this, i cant cope with this any more, i cant cope with all this, i cant cope
        with any of this, im so tired of it all, im tired of it all, so tired of it all,
        i am so tired of all this, im tired and scared, im scared and tired, im scared
        and alone, i cant cope with caring any more, i cant cope with caring for her any
        more, i cant cope with caring for him any more, i cant cope with caring for mum
        any more, i am worn out with caring, im worn out with caring, caring is too much
        for me, im overwhelmed and scared,
        lonely, so lonely, im lonely, i am lonely, im so lonely, i am so lonely, i feel
        lonely, i feel so lonely, feeling lonely, worthless, i feel worthless, feeling
        worthless, cant stop crying, i cant stop crying, i keep crying, im crying, i am
        crying, crying, i was crying all day, frightened, frightend, im frightened, i am
        frightened, so frightened, afraid, im afraid, i am afraid, sad, im sad, i am sad, so
        sad, im so sad, i feel sad, feeling sad, i feel low, i feel so low, feeling low, im
        feeling low, low, i feel down, feeling down, im down, depressed, im depressed, i am
        depressed, im so depressed, i feel depressed, feeling depressed, anxious, im
        anxious, i am anxious, so anxious, im so anxious, i feel anxious, feeling anxious,
        tired, so tired, im tired, i am tired, im so tired, exhausted, im exhausted, i am
        exhausted, i feel awful, i feel rubbish, feeling rubbish, i feel terrible, i feel
        bad, bad day, bad night, im having a bad day, i am having a bad day, having a bad
        day, i had a bad day, having a bad night, im having a bad night, cant sleep, i cant
        sleep, nobody believes me, no one believes me, they think im making it up, they
        think i am making it up, nobody listens, no one listens, nobody listens to me, no
        one listens to me, nobody understands, no one understands, nobody understands me, im
        shaking, i am shaking, its hard, it is hard, its so hard, it is so hard, everything
        is hard, im ashamed, i am ashamed, im embarrassed, i feel stupid, i feel empty, im
        upset, i am upset, so upset,
        cant cope, cannot cope, i cannot cope, not coping, im not coping, i am not
        coping, cant cope today, i cant cope today, cant sleep again, i cant sleep
        again, still cant sleep, awake again, awake all night, been awake all night, i
        hear things, im hearing things, i am hearing things, hearing things, panic attack, im having a panic attack, i
        am having a panic attack, having a panic attack, panicking, im panicking, i am
        panicking, i am in a state, im in a state, in a state, i feel lost, im so
        worried, i am so worried, i am terrified, im terrified, terrified, i am
        stressed, im stressed, so stressed, im so stressed, stressed out, im stressed
        out, overwhelmed, i am overwhelmed, im overwhelmed, i feel overwhelmed, im
        scared of my letter, nobody helps, no one helps, nobody rings me back, no one
        rings me back, nobody calls me back, no one calls me back, its all too much, it is all too much, its too much, i miss my
        mum, i miss my dad, i miss my son, i miss my daughter, i miss my wife, i miss my
        husband, i miss her, i miss him,
        what am i even for, what am i for, whats it all for, what is it all for, ive got
        nothing left, i have got nothing left, i have nothing left, i got nothing left,
        ive nothing left, nothing left, nothing left for me, i see no other way, i cant
        keep doing this, i can not keep doing this, i cannot keep doing this, i cant keep
        on doing this, i cant do this on my own, im at the end of the road, im at the end
        of my rope, im at my wits end, i am at my wits end, im at the end of my tether, i
        am at the end of my tether, im worn out, i am worn out, worn out, im burnt out, i
        am burnt out, im shattered, im knackered, im done in,
        i feel useless, i feel hopeless, im useless, im scared of the night, i hate
        nights, i hate the nights, nights are the worst, nights are hard, cant stop
        shaking, my head is a mess, my heads a mess, my head wont stop, my head wont
        switch off, i feel ill, i feel rough, i feel like a burden, scared they will lock
        me up again, i dont feel right, i do not feel right,
        its over, it is over, its all over, it doesnt matter anymore, it doesnt matter any
        more, it does not matter any more, nothing matters, nothing matters any more,
        whats the point, what is the point, whats the point any more, why bother, i have
        no one, ive no one, ive got no one, ive got nobody, i have nobody, im so alone, im
        so alone tonight, i am so alone, im all alone, nobody gives a shit, no one gives a
        shit, nobody gives a damn, i want my mum, i want my mam, i need my mum, why am i
        here, i lied im not ok, im not ok, i am not ok, im not okay, i am not okay, im not
        doing well, not doing well, not doing so well, dont worry about me, i hate myself,
        i hate my life, i hate being me, i hate them all, i hate everyone, everything is
        wrong, everything is too much,
        social services took my baby, social services took my baby away, social services
        took my baby off me, social services took my baby from me, social services took
        my kids, social services took my kids away, social services took my kids off me,
        social services took my kids from me, social services took my children, social
        services took my children away, social services took my children off me, social
        services took my children from me, social services took my son, social services
        took my son away, social services took my son off me, social services took my
        son from me, social services took my daughter, social services took my daughter
        away, social services took my daughter off me, social services took my daughter
        from me, social services took my child, social services took my child away,
        social services took my child off me, social services took my child from me,
        social services took my newborn, social services took my newborn away, social
        services took my newborn off me, social services took my newborn from me, social
        services have taken my baby, social services have taken my baby away, social
        services have taken my baby off me, social services have taken my baby from me,
        social services have taken my kids, social services have taken my kids away,
        social services have taken my kids off me, social services have taken my kids
        from me, social services have taken my children, social services have taken my
        children away, social services have taken my children off me, social services
        have taken my children from me, social services have taken my son, social
        services have taken my son away, social services have taken my son off me,
        social services have taken my son from me, social services have taken my
        daughter, social services have taken my daughter away, social services have
        taken my daughter off me, social services have taken my daughter from me, social
        services have taken my child, social services have taken my child away, social
        services have taken my child off me, social services have taken my child from
        me, social services have taken my newborn, social services have taken my newborn
        away, social services have taken my newborn off me, social services have taken
        my newborn from me, they took my baby, they took my baby away, they took my baby
        off me, they took my baby from me, they took my kids, they took my kids away,
        they took my kids off me, they took my kids from me, they took my children, they
        took my children away, they took my children off me, they took my children from
        me, they took my son, they took my son away, they took my son off me, they took
        my son from me, they took my daughter, they took my daughter away, they took my
        daughter off me, they took my daughter from me, they took my child, they took my
        child away, they took my child off me, they took my child from me, they took my
        newborn, they took my newborn away, they took my newborn off me, they took my
        newborn from me, they have taken my baby, they have taken my baby away, they
        have taken my baby off me, they have taken my baby from me, they have taken my
        kids, they have taken my kids away, they have taken my kids off me, they have
        taken my kids from me, they have taken my children, they have taken my children
        away, they have taken my children off me, they have taken my children from me,
        they have taken my son, they have taken my son away, they have taken my son off
        me, they have taken my son from me, they have taken my daughter, they have taken
        my daughter away, they have taken my daughter off me, they have taken my
        daughter from me, they have taken my child, they have taken my child away, they
        have taken my child off me, they have taken my child from me, they have taken my
        newborn, they have taken my newborn away, they have taken my newborn off me,
        they have taken my newborn from me, the social took my baby, the social took my
        baby away, the social took my baby off me, the social took my baby from me, the
        social took my kids, the social took my kids away, the social took my kids off
        me, the social took my kids from me, the social took my children, the social
        took my children away, the social took my children off me, the social took my
        children from me, the social took my son, the social took my son away, the
        social took my son off me, the social took my son from me, the social took my
        daughter, the social took my daughter away, the social took my daughter off me,
        the social took my daughter from me, the social took my child, the social took
        my child away, the social took my child off me, the social took my child from
        me, the social took my newborn, the social took my newborn away, the social took
        my newborn off me, the social took my newborn from me, the social have taken my
        baby, the social have taken my baby away, the social have taken my baby off me,
        the social have taken my baby from me, the social have taken my kids, the social
        have taken my kids away, the social have taken my kids off me, the social have
        taken my kids from me, the social have taken my children, the social have taken
        my children away, the social have taken my children off me, the social have
        taken my children from me, the social have taken my son, the social have taken
        my son away, the social have taken my son off me, the social have taken my son
        from me, the social have taken my daughter, the social have taken my daughter
        away, the social have taken my daughter off me, the social have taken my
        daughter from me, the social have taken my child, the social have taken my child
        away, the social have taken my child off me, the social have taken my child from
        me, the social have taken my newborn, the social have taken my newborn away, the
        social have taken my newborn off me, the social have taken my newborn from me,
        ss took my baby, ss took my baby away, ss took my baby off me, ss took my baby
        from me, ss took my kids, ss took my kids away, ss took my kids off me, ss took
        my kids from me, ss took my children, ss took my children away, ss took my
        children off me, ss took my children from me, ss took my son, ss took my son
        away, ss took my son off me, ss took my son from me, ss took my daughter, ss
        took my daughter away, ss took my daughter off me, ss took my daughter from me,
        ss took my child, ss took my child away, ss took my child off me, ss took my
        child from me, ss took my newborn, ss took my newborn away, ss took my newborn
        off me, ss took my newborn from me, ss have taken my baby, ss have taken my baby
        away, ss have taken my baby off me, ss have taken my baby from me, ss have taken
        my kids, ss have taken my kids away, ss have taken my kids off me, ss have taken
        my kids from me, ss have taken my children, ss have taken my children away, ss
        have taken my children off me, ss have taken my children from me, ss have taken
        my son, ss have taken my son away, ss have taken my son off me, ss have taken my
        son from me, ss have taken my daughter, ss have taken my daughter away, ss have
        taken my daughter off me, ss have taken my daughter from me, ss have taken my
        child, ss have taken my child away, ss have taken my child off me, ss have taken
        my child from me, ss have taken my newborn, ss have taken my newborn away, ss
        have taken my newborn off me, ss have taken my newborn from me, social workers
        took my baby, social workers took my baby away, social workers took my baby off
        me, social workers took my baby from me, social workers took my kids, social
        workers took my kids away, social workers took my kids off me, social workers
        took my kids from me, social workers took my children, social workers took my
        children away, social workers took my children off me, social workers took my
        children from me, social workers took my son, social workers took my son away,
        social workers took my son off me, social workers took my son from me, social
        workers took my daughter, social workers took my daughter away, social workers
        took my daughter off me, social workers took my daughter from me, social workers
        took my child, social workers took my child away, social workers took my child
        off me, social workers took my child from me, social workers took my newborn,
        social workers took my newborn away, social workers took my newborn off me,
        social workers took my newborn from me, social workers have taken my baby,
        social workers have taken my baby away, social workers have taken my baby off
        me, social workers have taken my baby from me, social workers have taken my
        kids, social workers have taken my kids away, social workers have taken my kids
        off me, social workers have taken my kids from me, social workers have taken my
        children, social workers have taken my children away, social workers have taken
        my children off me, social workers have taken my children from me, social
        workers have taken my son, social workers have taken my son away, social workers
        have taken my son off me, social workers have taken my son from me, social
        workers have taken my daughter, social workers have taken my daughter away,
        social workers have taken my daughter off me, social workers have taken my
        daughter from me, social workers have taken my child, social workers have taken
        my child away, social workers have taken my child off me, social workers have
        taken my child from me, social workers have taken my newborn, social workers
        have taken my newborn away, social workers have taken my newborn off me, social
        workers have taken my newborn from me, they are taking my baby away, they are
        taking my kids away, they are taking my children away, they are taking my son
        away, they are taking my daughter away, they are taking my child away, they are
        taking my newborn away, they are taking my baby, they are taking my kids, they
        are taking my children, they are taking my son, they are taking my daughter,
        they are taking my child, they are taking my newborn, social services are taking
        my baby, social services are taking my kids, social services are taking my
        children, social services are taking my son, social services are taking my
        daughter, social services are taking my child, social services are taking my
        newborn, i lost my baby to care, i lost my kids to care, i lost my children to
        care, i lost my son to care, i lost my daughter to care, i lost my child to
        care, i lost my newborn to care, my baby was taken into care, my kids were taken
        into care, my children were taken into care, my son was taken into care, my
        daughter was taken into care, my kids are in care, my children are in care, my
        baby is in care, my kids got taken, my baby got taken, i miss my kids, i miss my
        baby, i miss my children, i want my kids back, i want my baby back,
        i dnt no wat 2 do, i dnt no wat 2 do ne more, i dnt no wat to do, i dont no what
        to do, i dont no wat to do, dont no what to do, i dont know what to do anymore,
        i dont know what to do any more, i dont know what to do no more, dont know what
        to do anymore, i dont know what to do with myself, i dont feel real, nothing
        feels real, i dont feel real anymore, i dont feel real any more, im 15 and i
        hate myself, i hate myself so much, i really hate myself, why is it always worse
        at night, its always worse at night, nights are worst

# A child who lives with somebody unwell, and says no danger. -childline and -samaritans are in
# urgent.ftl, $number-emergency comes from helpline.toml.
small-talk-child =
    I am sorry. It can be very hard when someone at home is unwell.

    I am a bot, not a person. If you are under 19, you can talk to a person at Childline on { -childline }. It is free, and not on the phone bill.

    Is someone hurt or in danger, or are you not safe? Call { $number-emergency }. It is all right to call if you are a child.

    You could also tell a grown-up you trust, such as a teacher. Or type urgent for more ways to get help.
    .words =
        im 8 and mum and dad are fighting, im 9 and mum and dad are fighting, im 10 and
        mum and dad are fighting, im 11 and mum and dad are fighting, im 12 and mum and
        dad are fighting, im 13 and mum and dad are fighting, im 14 and mum and dad are
        fighting, im 15 and mum and dad are fighting, im 16 and mum and dad are
        fighting, im 17 and mum and dad are fighting, my mum and dad are fighting, mum
        and dad are fighting, my mum and dad keep fighting, my parents are fighting,
        im 8 and my mum is sectioned, im 8 and my mum got sectioned, im 8 and my mum is in
        hospital, im 8 and my mum is ill, im 8 and my dad is sectioned, im 8 and my dad got
        sectioned, im 8 and my dad is in hospital, im 8 and my dad is ill, im 8 and mummy is
        sectioned, im 8 and mummy got sectioned, im 8 and mummy is in hospital, im 8 and
        mummy is ill, i am 8 and my mum is sectioned, i am 8 and my mum got sectioned, i am
        8 and my mum is in hospital, i am 8 and my mum is ill, i am 8 and my dad is
        sectioned, i am 8 and my dad got sectioned, i am 8 and my dad is in hospital, i am 8
        and my dad is ill, i am 8 and mummy is sectioned, i am 8 and mummy got sectioned, i
        am 8 and mummy is in hospital, i am 8 and mummy is ill, im 8 and im scared, im 8 and
        scared, i am 8 and i am scared, im 8 and i look after my mum, im 8 and i look after
        my dad, im 8 and i care for my mum, im 8 and i care for my dad, im 8 and home alone,
        im 8 and im on my own, im 8 years old and im scared, im only 8, i am only 8, im 9
        and my mum is sectioned, im 9 and my mum got sectioned, im 9 and my mum is in
        hospital, im 9 and my mum is ill, im 9 and my dad is sectioned, im 9 and my dad got
        sectioned, im 9 and my dad is in hospital, im 9 and my dad is ill, im 9 and mummy is
        sectioned, im 9 and mummy got sectioned, im 9 and mummy is in hospital, im 9 and
        mummy is ill, i am 9 and my mum is sectioned, i am 9 and my mum got sectioned, i am
        9 and my mum is in hospital, i am 9 and my mum is ill, i am 9 and my dad is
        sectioned, i am 9 and my dad got sectioned, i am 9 and my dad is in hospital, i am 9
        and my dad is ill, i am 9 and mummy is sectioned, i am 9 and mummy got sectioned, i
        am 9 and mummy is in hospital, i am 9 and mummy is ill, im 9 and im scared, im 9 and
        scared, i am 9 and i am scared, im 9 and i look after my mum, im 9 and i look after
        my dad, im 9 and i care for my mum, im 9 and i care for my dad, im 9 and home alone,
        im 9 and im on my own, im 9 years old and im scared, im only 9, i am only 9, im 10
        and my mum is sectioned, im 10 and my mum got sectioned, im 10 and my mum is in
        hospital, im 10 and my mum is ill, im 10 and my dad is sectioned, im 10 and my dad
        got sectioned, im 10 and my dad is in hospital, im 10 and my dad is ill, im 10 and
        mummy is sectioned, im 10 and mummy got sectioned, im 10 and mummy is in hospital,
        im 10 and mummy is ill, i am 10 and my mum is sectioned, i am 10 and my mum got
        sectioned, i am 10 and my mum is in hospital, i am 10 and my mum is ill, i am 10 and
        my dad is sectioned, i am 10 and my dad got sectioned, i am 10 and my dad is in
        hospital, i am 10 and my dad is ill, i am 10 and mummy is sectioned, i am 10 and
        mummy got sectioned, i am 10 and mummy is in hospital, i am 10 and mummy is ill, im
        10 and im scared, im 10 and scared, i am 10 and i am scared, im 10 and i look after
        my mum, im 10 and i look after my dad, im 10 and i care for my mum, im 10 and i care
        for my dad, im 10 and home alone, im 10 and im on my own, im 10 years old and im
        scared, im only 10, i am only 10, im 11 and my mum is sectioned, im 11 and my mum
        got sectioned, im 11 and my mum is in hospital, im 11 and my mum is ill, im 11 and
        my dad is sectioned, im 11 and my dad got sectioned, im 11 and my dad is in
        hospital, im 11 and my dad is ill, im 11 and mummy is sectioned, im 11 and mummy got
        sectioned, im 11 and mummy is in hospital, im 11 and mummy is ill, i am 11 and my
        mum is sectioned, i am 11 and my mum got sectioned, i am 11 and my mum is in
        hospital, i am 11 and my mum is ill, i am 11 and my dad is sectioned, i am 11 and my
        dad got sectioned, i am 11 and my dad is in hospital, i am 11 and my dad is ill, i
        am 11 and mummy is sectioned, i am 11 and mummy got sectioned, i am 11 and mummy is
        in hospital, i am 11 and mummy is ill, im 11 and im scared, im 11 and scared, i am
        11 and i am scared, im 11 and i look after my mum, im 11 and i look after my dad, im
        11 and i care for my mum, im 11 and i care for my dad, im 11 and home alone, im 11
        and im on my own, im 11 years old and im scared, im only 11, i am only 11, im 12 and
        my mum is sectioned, im 12 and my mum got sectioned, im 12 and my mum is in
        hospital, im 12 and my mum is ill, im 12 and my dad is sectioned, im 12 and my dad
        got sectioned, im 12 and my dad is in hospital, im 12 and my dad is ill, im 12 and
        mummy is sectioned, im 12 and mummy got sectioned, im 12 and mummy is in hospital,
        im 12 and mummy is ill, i am 12 and my mum is sectioned, i am 12 and my mum got
        sectioned, i am 12 and my mum is in hospital, i am 12 and my mum is ill, i am 12 and
        my dad is sectioned, i am 12 and my dad got sectioned, i am 12 and my dad is in
        hospital, i am 12 and my dad is ill, i am 12 and mummy is sectioned, i am 12 and
        mummy got sectioned, i am 12 and mummy is in hospital, i am 12 and mummy is ill, im
        12 and im scared, im 12 and scared, i am 12 and i am scared, im 12 and i look after
        my mum, im 12 and i look after my dad, im 12 and i care for my mum, im 12 and i care
        for my dad, im 12 and home alone, im 12 and im on my own, im 12 years old and im
        scared, im only 12, i am only 12, im 13 and my mum is sectioned, im 13 and my mum
        got sectioned, im 13 and my mum is in hospital, im 13 and my mum is ill, im 13 and
        my dad is sectioned, im 13 and my dad got sectioned, im 13 and my dad is in
        hospital, im 13 and my dad is ill, im 13 and mummy is sectioned, im 13 and mummy got
        sectioned, im 13 and mummy is in hospital, im 13 and mummy is ill, i am 13 and my
        mum is sectioned, i am 13 and my mum got sectioned, i am 13 and my mum is in
        hospital, i am 13 and my mum is ill, i am 13 and my dad is sectioned, i am 13 and my
        dad got sectioned, i am 13 and my dad is in hospital, i am 13 and my dad is ill, i
        am 13 and mummy is sectioned, i am 13 and mummy got sectioned, i am 13 and mummy is
        in hospital, i am 13 and mummy is ill, im 13 and im scared, im 13 and scared, i am
        13 and i am scared, im 13 and i look after my mum, im 13 and i look after my dad, im
        13 and i care for my mum, im 13 and i care for my dad, im 13 and home alone, im 13
        and im on my own, im 13 years old and im scared, im only 13, i am only 13, im 14 and
        my mum is sectioned, im 14 and my mum got sectioned, im 14 and my mum is in
        hospital, im 14 and my mum is ill, im 14 and my dad is sectioned, im 14 and my dad
        got sectioned, im 14 and my dad is in hospital, im 14 and my dad is ill, im 14 and
        mummy is sectioned, im 14 and mummy got sectioned, im 14 and mummy is in hospital,
        im 14 and mummy is ill, i am 14 and my mum is sectioned, i am 14 and my mum got
        sectioned, i am 14 and my mum is in hospital, i am 14 and my mum is ill, i am 14 and
        my dad is sectioned, i am 14 and my dad got sectioned, i am 14 and my dad is in
        hospital, i am 14 and my dad is ill, i am 14 and mummy is sectioned, i am 14 and
        mummy got sectioned, i am 14 and mummy is in hospital, i am 14 and mummy is ill, im
        14 and im scared, im 14 and scared, i am 14 and i am scared, im 14 and i look after
        my mum, im 14 and i look after my dad, im 14 and i care for my mum, im 14 and i care
        for my dad, im 14 and home alone, im 14 and im on my own, im 14 years old and im
        scared, im only 14, i am only 14, im 15 and my mum is sectioned, im 15 and my mum
        got sectioned, im 15 and my mum is in hospital, im 15 and my mum is ill, im 15 and
        my dad is sectioned, im 15 and my dad got sectioned, im 15 and my dad is in
        hospital, im 15 and my dad is ill, im 15 and mummy is sectioned, im 15 and mummy got
        sectioned, im 15 and mummy is in hospital, im 15 and mummy is ill, i am 15 and my
        mum is sectioned, i am 15 and my mum got sectioned, i am 15 and my mum is in
        hospital, i am 15 and my mum is ill, i am 15 and my dad is sectioned, i am 15 and my
        dad got sectioned, i am 15 and my dad is in hospital, i am 15 and my dad is ill, i
        am 15 and mummy is sectioned, i am 15 and mummy got sectioned, i am 15 and mummy is
        in hospital, i am 15 and mummy is ill, im 15 and im scared, im 15 and scared, i am
        15 and i am scared, im 15 and i look after my mum, im 15 and i look after my dad, im
        15 and i care for my mum, im 15 and i care for my dad, im 15 and home alone, im 15
        and im on my own, im 15 years old and im scared, im only 15, i am only 15, im 16 and
        my mum is sectioned, im 16 and my mum got sectioned, im 16 and my mum is in
        hospital, im 16 and my mum is ill, im 16 and my dad is sectioned, im 16 and my dad
        got sectioned, im 16 and my dad is in hospital, im 16 and my dad is ill, im 16 and
        mummy is sectioned, im 16 and mummy got sectioned, im 16 and mummy is in hospital,
        im 16 and mummy is ill, i am 16 and my mum is sectioned, i am 16 and my mum got
        sectioned, i am 16 and my mum is in hospital, i am 16 and my mum is ill, i am 16 and
        my dad is sectioned, i am 16 and my dad got sectioned, i am 16 and my dad is in
        hospital, i am 16 and my dad is ill, i am 16 and mummy is sectioned, i am 16 and
        mummy got sectioned, i am 16 and mummy is in hospital, i am 16 and mummy is ill, im
        16 and im scared, im 16 and scared, i am 16 and i am scared, im 16 and i look after
        my mum, im 16 and i look after my dad, im 16 and i care for my mum, im 16 and i care
        for my dad, im 16 and home alone, im 16 and im on my own, im 16 years old and im
        scared, im only 16, i am only 16, im 17 and my mum is sectioned, im 17 and my mum
        got sectioned, im 17 and my mum is in hospital, im 17 and my mum is ill, im 17 and
        my dad is sectioned, im 17 and my dad got sectioned, im 17 and my dad is in
        hospital, im 17 and my dad is ill, im 17 and mummy is sectioned, im 17 and mummy got
        sectioned, im 17 and mummy is in hospital, im 17 and mummy is ill, i am 17 and my
        mum is sectioned, i am 17 and my mum got sectioned, i am 17 and my mum is in
        hospital, i am 17 and my mum is ill, i am 17 and my dad is sectioned, i am 17 and my
        dad got sectioned, i am 17 and my dad is in hospital, i am 17 and my dad is ill, i
        am 17 and mummy is sectioned, i am 17 and mummy got sectioned, i am 17 and mummy is
        in hospital, i am 17 and mummy is ill, im 17 and im scared, im 17 and scared, i am
        17 and i am scared, im 17 and i look after my mum, im 17 and i look after my dad, im
        17 and i care for my mum, im 17 and i care for my dad, im 17 and home alone, im 17
        and im on my own, im 17 years old and im scared, im only 17, i am only 17, im a kid,
        i am a kid, im a child, i am a child, im just a kid, im only a kid, i am only a kid,
        im a kid and im scared, im a child and im scared, i am a young carer, im a young
        carer, mummy is sad, mummy is poorly, mummy is crying, my mummy is crying, my mum is
        sectioned and im scared, my mum got sectioned and im a kid, who looks after me if my
        mum is in hospital, who will look after me, will i go into care, are they going to
        take me away from my mum, will they take me away from my mum, my mum is sectioned
        and im 13

# Somebody is worn out from caring for another person. $phone is the number of the helpline, $hours
# its hours. $number-emergency comes from helpline.toml, -samaritans from urgent.ftl.
small-talk-carer =
    I am sorry. Looking after someone can be very hard, and you matter too.

    I am a bot, but our advisers are people. You can ask them what help there may be: { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.

    You can also tell the team of the person you look after that you cannot go on like this.

    If it gets too hard, call Samaritans on { -samaritans }, free, at any time. If a life is in danger, call { $number-emergency }.
    .words =
        im so tired of looking after him, im so tired of looking after her, im so tired
        of looking after mum, im so tired of looking after dad, im so tired of looking
        after my mum, im so tired of looking after my dad, im so tired of looking after
        my husband, im so tired of looking after my wife, im so tired of looking after
        my son, im so tired of looking after my daughter, i am so tired of looking after
        him, i am so tired of looking after her, i am so tired of looking after mum, i
        am so tired of looking after dad, i am so tired of looking after my mum, i am so
        tired of looking after my dad, i am so tired of looking after my husband, i am
        so tired of looking after my wife, i am so tired of looking after my son, i am
        so tired of looking after my daughter, im tired of looking after him, im tired
        of looking after her, im tired of looking after mum, im tired of looking after
        dad, im tired of looking after my mum, im tired of looking after my dad, im
        tired of looking after my husband, im tired of looking after my wife, im tired
        of looking after my son, im tired of looking after my daughter, im fed up of
        looking after him, im fed up of looking after her, im fed up of looking after
        mum, im fed up of looking after dad, im fed up of looking after my mum, im fed
        up of looking after my dad, im fed up of looking after my husband, im fed up of
        looking after my wife, im fed up of looking after my son, im fed up of looking
        after my daughter, im sick of looking after him, im sick of looking after her,
        im sick of looking after mum, im sick of looking after dad, im sick of looking
        after my mum, im sick of looking after my dad, im sick of looking after my
        husband, im sick of looking after my wife, im sick of looking after my son, im
        sick of looking after my daughter, i cant carry on looking after him, i cant
        carry on looking after her, i cant carry on looking after mum, i cant carry on
        looking after dad, i cant carry on looking after my mum, i cant carry on looking
        after my dad, i cant carry on looking after my husband, i cant carry on looking
        after my wife, i cant carry on looking after my son, i cant carry on looking
        after my daughter, i cant go on looking after him, i cant go on looking after
        her, i cant go on looking after mum, i cant go on looking after dad, i cant go
        on looking after my mum, i cant go on looking after my dad, i cant go on looking
        after my husband, i cant go on looking after my wife, i cant go on looking after
        my son, i cant go on looking after my daughter, i cant keep looking after my
        son, i cant keep looking after my daughter, im so tired of caring, im tired of
        caring, i am so tired of caring, i cant be his carer any more, i cant be her
        carer any more, i cant be a carer any more, i dont want to be a carer any more,
        i am at breaking point looking after mum, i am at breaking point looking after dad,
        i am at breaking point looking after him, i am at breaking point looking after her,
        i am at breaking point looking after my mum, i am at breaking point looking after my
        dad, i am at breaking point looking after my husband, i am at breaking point looking
        after my wife, i am at breaking point looking after my son, i am at breaking point
        looking after my daughter, i am at breaking point looking after my partner, i am at
        breaking point looking after my brother, i am at breaking point looking after my
        sister, i am at breaking point looking after my mother, i am at breaking point
        looking after nan, i am at breaking point caring for mum, i am at breaking point
        caring for dad, i am at breaking point caring for him, i am at breaking point caring
        for her, i am at breaking point caring for my mum, i am at breaking point caring for
        my dad, i am at breaking point caring for my husband, i am at breaking point caring
        for my wife, i am at breaking point caring for my son, i am at breaking point caring
        for my daughter, i am at breaking point caring for my partner, i am at breaking
        point caring for my brother, i am at breaking point caring for my sister, i am at
        breaking point caring for my mother, i am at breaking point caring for nan, im at
        breaking point looking after mum, im at breaking point looking after dad, im at
        breaking point looking after him, im at breaking point looking after her, im at
        breaking point looking after my mum, im at breaking point looking after my dad, im
        at breaking point looking after my husband, im at breaking point looking after my
        wife, im at breaking point looking after my son, im at breaking point looking after
        my daughter, im at breaking point looking after my partner, im at breaking point
        looking after my brother, im at breaking point looking after my sister, im at
        breaking point looking after my mother, im at breaking point looking after nan, im
        at breaking point caring for mum, im at breaking point caring for dad, im at
        breaking point caring for him, im at breaking point caring for her, im at breaking
        point caring for my mum, im at breaking point caring for my dad, im at breaking
        point caring for my husband, im at breaking point caring for my wife, im at breaking
        point caring for my son, im at breaking point caring for my daughter, im at breaking
        point caring for my partner, im at breaking point caring for my brother, im at
        breaking point caring for my sister, im at breaking point caring for my mother, im
        at breaking point caring for nan, i am exhausted looking after mum, i am exhausted
        looking after dad, i am exhausted looking after him, i am exhausted looking after
        her, i am exhausted looking after my mum, i am exhausted looking after my dad, i am
        exhausted looking after my husband, i am exhausted looking after my wife, i am
        exhausted caring for mum, i am exhausted caring for dad, i am exhausted caring for
        him, i am exhausted caring for her, i am exhausted caring for my mum, i am exhausted
        caring for my dad, i am exhausted caring for my husband, i am exhausted caring for
        my wife, im exhausted looking after mum, im exhausted looking after dad, im
        exhausted looking after him, im exhausted looking after her, im exhausted looking
        after my mum, im exhausted looking after my dad, im exhausted looking after my
        husband, im exhausted looking after my wife, im exhausted caring for mum, im
        exhausted caring for dad, im exhausted caring for him, im exhausted caring for her,
        im exhausted caring for my mum, im exhausted caring for my dad, im exhausted caring
        for my husband, im exhausted caring for my wife, im worn out looking after mum, im
        worn out looking after dad, im worn out looking after him, im worn out looking after
        her, im worn out looking after my mum, im worn out looking after my dad, im worn out
        looking after my husband, im worn out looking after my wife, im worn out caring for
        mum, im worn out caring for dad, im worn out caring for him, im worn out caring for
        her, im worn out caring for my mum, im worn out caring for my dad, im worn out
        caring for my husband, im worn out caring for my wife, i am struggling looking after
        mum, i am struggling looking after dad, i am struggling looking after him, i am
        struggling looking after her, i am struggling looking after my mum, i am struggling
        looking after my dad, i am struggling looking after my husband, i am struggling
        looking after my wife, i am struggling caring for mum, i am struggling caring for
        dad, i am struggling caring for him, i am struggling caring for her, i am struggling
        caring for my mum, i am struggling caring for my dad, i am struggling caring for my
        husband, i am struggling caring for my wife, im struggling looking after mum, im
        struggling looking after dad, im struggling looking after him, im struggling looking
        after her, im struggling looking after my mum, im struggling looking after my dad,
        im struggling looking after my husband, im struggling looking after my wife, im
        struggling caring for mum, im struggling caring for dad, im struggling caring for
        him, im struggling caring for her, im struggling caring for my mum, im struggling
        caring for my dad, im struggling caring for my husband, im struggling caring for my
        wife, i cant cope looking after mum, i cant cope looking after mum any more, i cant
        cope looking after mum anymore, i cant cope looking after dad, i cant cope looking
        after dad any more, i cant cope looking after dad anymore, i cant cope looking after
        him, i cant cope looking after him any more, i cant cope looking after him anymore,
        i cant cope looking after her, i cant cope looking after her any more, i cant cope
        looking after her anymore, i cant cope looking after my mum, i cant cope looking
        after my mum any more, i cant cope looking after my mum anymore, i cant cope looking
        after my dad, i cant cope looking after my dad any more, i cant cope looking after
        my dad anymore, i cant cope looking after my husband, i cant cope looking after my
        husband any more, i cant cope looking after my husband anymore, i cant cope looking
        after my wife, i cant cope looking after my wife any more, i cant cope looking after
        my wife anymore, i cant cope caring for mum, i cant cope caring for mum any more, i
        cant cope caring for mum anymore, i cant cope caring for dad, i cant cope caring for
        dad any more, i cant cope caring for dad anymore, i cant cope caring for him, i cant
        cope caring for him any more, i cant cope caring for him anymore, i cant cope caring
        for her, i cant cope caring for her any more, i cant cope caring for her anymore, i
        cant cope caring for my mum, i cant cope caring for my mum any more, i cant cope
        caring for my mum anymore, i cant cope caring for my dad, i cant cope caring for my
        dad any more, i cant cope caring for my dad anymore, i cant cope caring for my
        husband, i cant cope caring for my husband any more, i cant cope caring for my
        husband anymore, i cant cope caring for my wife, i cant cope caring for my wife any
        more, i cant cope caring for my wife anymore, i can not cope looking after mum, i
        can not cope looking after mum any more, i can not cope looking after mum anymore, i
        can not cope looking after dad, i can not cope looking after dad any more, i can not
        cope looking after dad anymore, i can not cope looking after him, i can not cope
        looking after him any more, i can not cope looking after him anymore, i can not cope
        looking after her, i can not cope looking after her any more, i can not cope looking
        after her anymore, i can not cope looking after my mum, i can not cope looking after
        my mum any more, i can not cope looking after my mum anymore, i can not cope looking
        after my dad, i can not cope looking after my dad any more, i can not cope looking
        after my dad anymore, i can not cope looking after my husband, i can not cope
        looking after my husband any more, i can not cope looking after my husband anymore,
        i can not cope looking after my wife, i can not cope looking after my wife any more,
        i can not cope looking after my wife anymore, i can not cope caring for mum, i can
        not cope caring for mum any more, i can not cope caring for mum anymore, i can not
        cope caring for dad, i can not cope caring for dad any more, i can not cope caring
        for dad anymore, i can not cope caring for him, i can not cope caring for him any
        more, i can not cope caring for him anymore, i can not cope caring for her, i can
        not cope caring for her any more, i can not cope caring for her anymore, i can not
        cope caring for my mum, i can not cope caring for my mum any more, i can not cope
        caring for my mum anymore, i can not cope caring for my dad, i can not cope caring
        for my dad any more, i can not cope caring for my dad anymore, i can not cope caring
        for my husband, i can not cope caring for my husband any more, i can not cope caring
        for my husband anymore, i can not cope caring for my wife, i can not cope caring for
        my wife any more, i can not cope caring for my wife anymore, cant cope looking after
        mum, cant cope looking after mum any more, cant cope looking after mum anymore, cant
        cope looking after dad, cant cope looking after dad any more, cant cope looking
        after dad anymore, cant cope looking after him, cant cope looking after him any
        more, cant cope looking after him anymore, cant cope looking after her, cant cope
        looking after her any more, cant cope looking after her anymore, cant cope looking
        after my mum, cant cope looking after my mum any more, cant cope looking after my
        mum anymore, cant cope looking after my dad, cant cope looking after my dad any
        more, cant cope looking after my dad anymore, cant cope looking after my husband,
        cant cope looking after my husband any more, cant cope looking after my husband
        anymore, cant cope looking after my wife, cant cope looking after my wife any more,
        cant cope looking after my wife anymore, cant cope caring for mum, cant cope caring
        for mum any more, cant cope caring for mum anymore, cant cope caring for dad, cant
        cope caring for dad any more, cant cope caring for dad anymore, cant cope caring for
        him, cant cope caring for him any more, cant cope caring for him anymore, cant cope
        caring for her, cant cope caring for her any more, cant cope caring for her anymore,
        cant cope caring for my mum, cant cope caring for my mum any more, cant cope caring
        for my mum anymore, cant cope caring for my dad, cant cope caring for my dad any
        more, cant cope caring for my dad anymore, cant cope caring for my husband, cant
        cope caring for my husband any more, cant cope caring for my husband anymore, cant
        cope caring for my wife, cant cope caring for my wife any more, cant cope caring for
        my wife anymore, i cant keep looking after mum, i cant keep looking after mum any
        more, i cant keep looking after mum anymore, i cant keep looking after dad, i cant
        keep looking after dad any more, i cant keep looking after dad anymore, i cant keep
        looking after him, i cant keep looking after him any more, i cant keep looking after
        him anymore, i cant keep looking after her, i cant keep looking after her any more,
        i cant keep looking after her anymore, i cant keep looking after my mum, i cant keep
        looking after my mum any more, i cant keep looking after my mum anymore, i cant keep
        looking after my dad, i cant keep looking after my dad any more, i cant keep looking
        after my dad anymore, i cant keep looking after my husband, i cant keep looking
        after my husband any more, i cant keep looking after my husband anymore, i cant keep
        looking after my wife, i cant keep looking after my wife any more, i cant keep
        looking after my wife anymore, i cant keep caring for mum, i cant keep caring for
        mum any more, i cant keep caring for mum anymore, i cant keep caring for dad, i cant
        keep caring for dad any more, i cant keep caring for dad anymore, i cant keep caring
        for him, i cant keep caring for him any more, i cant keep caring for him anymore, i
        cant keep caring for her, i cant keep caring for her any more, i cant keep caring
        for her anymore, i cant keep caring for my mum, i cant keep caring for my mum any
        more, i cant keep caring for my mum anymore, i cant keep caring for my dad, i cant
        keep caring for my dad any more, i cant keep caring for my dad anymore, i cant keep
        caring for my husband, i cant keep caring for my husband any more, i cant keep
        caring for my husband anymore, i cant keep caring for my wife, i cant keep caring
        for my wife any more, i cant keep caring for my wife anymore, i cant cope with mum
        any more, i cant cope with mum anymore, i cant look after mum any more, i cant look
        after mum anymore, i cant care for mum any more, i cant care for mum anymore, i cant
        cope with dad any more, i cant cope with dad anymore, i cant look after dad any
        more, i cant look after dad anymore, i cant care for dad any more, i cant care for
        dad anymore, i cant cope with him any more, i cant cope with him anymore, i cant
        look after him any more, i cant look after him anymore, i cant care for him any
        more, i cant care for him anymore, i cant cope with her any more, i cant cope with
        her anymore, i cant look after her any more, i cant look after her anymore, i cant
        care for her any more, i cant care for her anymore, i cant cope with my mum any
        more, i cant cope with my mum anymore, i cant look after my mum any more, i cant
        look after my mum anymore, i cant care for my mum any more, i cant care for my mum
        anymore, i cant cope with my dad any more, i cant cope with my dad anymore, i cant
        look after my dad any more, i cant look after my dad anymore, i cant care for my dad
        any more, i cant care for my dad anymore, i cant cope with my husband any more, i
        cant cope with my husband anymore, i cant look after my husband any more, i cant
        look after my husband anymore, i cant care for my husband any more, i cant care for
        my husband anymore, i cant cope with my wife any more, i cant cope with my wife
        anymore, i cant look after my wife any more, i cant look after my wife anymore, i
        cant care for my wife any more, i cant care for my wife anymore, carer burnout, i am
        a carer and i cant cope, im a carer and i cant cope, im a carer and im at breaking
        point, i am a carer and i am at breaking point, i am the only one looking after him,
        i am the only one looking after her, i need a break from caring, i need a break from
        caring for him, i need a break from caring for her, nobody helps me look after him,
        nobody helps me look after her, no one helps me look after him, no one helps me look
        after her, who looks after the carer, who cares for the carers, caring is killing
        me, caring is breaking me, looking after him is killing me, looking after her is
        killing me, im a worn out carer

# Somebody close is going to die. The same variables, and $number-nhs-111.
small-talk-dying =
    I am very sorry. This must be very hard for you.

    Did something change just now, or do you fear for them? Call { $number-nhs-111 }. If they need help at once, call { $number-emergency }.

    I am a bot, but our advisers are people. You can call them on { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.

    If you want to talk to someone now, call Samaritans on { -samaritans }, free, at any time.
    .words =
        my husband is dieing, my husband is dyin, my wife is dieing, my wife is dyin, my
        mum is dieing, my mum is dyin, my dad is dieing, my dad is dyin, my mam is
        dieing, my mam is dyin, my nan is dieing, my nan is dyin, my partner is dieing,
        my partner is dyin, my brother is dieing, my brother is dyin, my sister is
        dieing, my sister is dyin, my friend is dieing, my friend is dyin, drs say days,
        they say days, they say weeks, the doctors say days, they said she has days,
        they said he has days, they say she has weeks, they say he has weeks,
        my husband is dying, my husband is dying of cancer, my wife is dying of cancer,
        my mum is dying of cancer, my dad is dying of cancer, my mum has days to live,
        my dad has days to live, my husband has days to live, my wife has days to live,
        my husband is terminal, my husband is terminally ill, my husband is end of life, my
        husband is on end of life care, my husband is at the end of life, my husband has
        weeks to live, my husband has not got long, my husband hasnt got long left, my
        husband is in a hospice, my husband has cancer, my wife is dying, my wife is
        terminal, my wife is terminally ill, my wife is end of life, my wife is on end of
        life care, my wife is at the end of life, my wife has weeks to live, my wife has not
        got long, my wife hasnt got long left, my wife is in a hospice, my wife has cancer,
        my mum is dying, my mum is terminal, my mum is terminally ill, my mum is end of
        life, my mum is on end of life care, my mum is at the end of life, my mum has weeks
        to live, my mum has not got long, my mum hasnt got long left, my mum is in a
        hospice, my mum has cancer, my mam is dying, my mam is terminal, my mam is
        terminally ill, my mam is end of life, my mam is on end of life care, my mam is at
        the end of life, my mam has weeks to live, my mam has not got long, my mam hasnt got
        long left, my mam is in a hospice, my mam has cancer, my dad is dying, my dad is
        terminal, my dad is terminally ill, my dad is end of life, my dad is on end of life
        care, my dad is at the end of life, my dad has weeks to live, my dad has not got
        long, my dad hasnt got long left, my dad is in a hospice, my dad has cancer, my
        mother is dying, my mother is terminal, my mother is terminally ill, my mother is
        end of life, my mother is on end of life care, my mother is at the end of life, my
        mother has weeks to live, my mother has not got long, my mother hasnt got long left,
        my mother is in a hospice, my mother has cancer, my father is dying, my father is
        terminal, my father is terminally ill, my father is end of life, my father is on end
        of life care, my father is at the end of life, my father has weeks to live, my
        father has not got long, my father hasnt got long left, my father is in a hospice,
        my father has cancer, my nan is dying, my nan is terminal, my nan is terminally ill,
        my nan is end of life, my nan is on end of life care, my nan is at the end of life,
        my nan has weeks to live, my nan has not got long, my nan hasnt got long left, my
        nan is in a hospice, my nan has cancer, my gran is dying, my gran is terminal, my
        gran is terminally ill, my gran is end of life, my gran is on end of life care, my
        gran is at the end of life, my gran has weeks to live, my gran has not got long, my
        gran hasnt got long left, my gran is in a hospice, my gran has cancer, my son is
        terminal, my son is terminally ill, my son is end of life, my son is on end of life
        care, my son is at the end of life, my son has weeks to live, my son has not got
        long, my son hasnt got long left, my son is in a hospice, my son has cancer, my
        daughter is terminal, my daughter is terminally ill, my daughter is end of life, my
        daughter is on end of life care, my daughter is at the end of life, my daughter has
        weeks to live, my daughter has not got long, my daughter hasnt got long left, my
        daughter is in a hospice, my daughter has cancer, my brother is dying, my brother is
        terminal, my brother is terminally ill, my brother is end of life, my brother is on
        end of life care, my brother is at the end of life, my brother has weeks to live, my
        brother has not got long, my brother hasnt got long left, my brother is in a
        hospice, my brother has cancer, my sister is dying, my sister is terminal, my sister
        is terminally ill, my sister is end of life, my sister is on end of life care, my
        sister is at the end of life, my sister has weeks to live, my sister has not got
        long, my sister hasnt got long left, my sister is in a hospice, my sister has
        cancer, my partner is dying, my partner is terminal, my partner is terminally ill,
        my partner is end of life, my partner is on end of life care, my partner is at the
        end of life, my partner has weeks to live, my partner has not got long, my partner
        hasnt got long left, my partner is in a hospice, my partner has cancer, my friend is
        dying, my friend is terminal, my friend is terminally ill, my friend is end of life,
        my friend is on end of life care, my friend is at the end of life, my friend has
        weeks to live, my friend has not got long, my friend hasnt got long left, my friend
        is in a hospice, my friend has cancer, mum is dying, dad is dying, nan is dying,
        mums dying, dads dying, my mums dying, my dads dying, my husbands dying, my wifes
        dying, my nans dying, someone i love is dying, the person i care for is dying, im
        losing my mum, im losing my dad, i am losing my mum, i am losing my dad, im losing
        my husband, im losing my wife

# Somebody is afraid of being sectioned again. Promise nothing: nobody here decides it. The same
# variables, without $number-nhs-111.
small-talk-locked-up =
    I am sorry. It is frightening not to know that. I am a bot, so I decide nothing about you, and I cannot say what will happen.

    You can tell your team what you are afraid of, and ask what they are thinking. Someone you trust can be there with you.

    Our advisers are people, and you can ask them too: { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.

    If it gets too hard, call Samaritans on { -samaritans }, free, at any time. If a life is in danger, call { $number-emergency }.
    .words =
        they are putting me in hospital, they are putting me in hospital tomorrow, they
        are putting me in hospital today, they are putting me in hospital tonight, they
        are putting me in the ward, they are putting me in the ward tomorrow, they are
        putting me in the ward today, they are putting me in the ward tonight, they are
        putting me in hospital again, they are putting me in hospital again tomorrow,
        they are putting me in hospital again today, they are putting me in hospital
        again tonight, they are putting me in a ward, they are putting me in a ward
        tomorrow, they are putting me in a ward today, they are putting me in a ward
        tonight, theyre putting me in hospital, theyre putting me in hospital tomorrow,
        theyre putting me in hospital today, theyre putting me in hospital tonight,
        theyre putting me in the ward, theyre putting me in the ward tomorrow, theyre
        putting me in the ward today, theyre putting me in the ward tonight, theyre
        putting me in hospital again, theyre putting me in hospital again tomorrow,
        theyre putting me in hospital again today, theyre putting me in hospital again
        tonight, theyre putting me in a ward, theyre putting me in a ward tomorrow,
        theyre putting me in a ward today, theyre putting me in a ward tonight, they are
        taking me to hospital, they are taking me to hospital tomorrow, they are taking
        me to hospital today, they are taking me to hospital tonight, they are taking me
        to the ward, they are taking me to the ward tomorrow, they are taking me to the
        ward today, they are taking me to the ward tonight, they are taking me to
        hospital again, they are taking me to hospital again tomorrow, they are taking
        me to hospital again today, they are taking me to hospital again tonight, they
        are taking me to a ward tomorrow, they are taking me to a ward today, they are
        taking me to a ward tonight, theyre taking me to hospital, theyre taking me to
        hospital tomorrow, theyre taking me to hospital today, theyre taking me to
        hospital tonight, theyre taking me to the ward, theyre taking me to the ward
        tomorrow, theyre taking me to the ward today, theyre taking me to the ward
        tonight, theyre taking me to hospital again, theyre taking me to hospital again
        tomorrow, theyre taking me to hospital again today, theyre taking me to hospital
        again tonight, theyre taking me to a ward tomorrow, theyre taking me to a ward
        today, theyre taking me to a ward tonight, they want me in hospital, they want
        me in hospital tomorrow, they want me in hospital today, they want me in
        hospital tonight, they want me in the ward, they want me in the ward tomorrow,
        they want me in the ward today, they want me in the ward tonight, they want me
        in hospital again, they want me in hospital again tomorrow, they want me in
        hospital again today, they want me in hospital again tonight, they want me in a
        ward tomorrow, they want me in a ward today, they want me in a ward tonight, i
        have to go into hospital, i have to go into hospital tomorrow, i have to go into
        hospital today, i have to go into hospital tonight, i have to go into the ward,
        i have to go into the ward tomorrow, i have to go into the ward today, i have to
        go into the ward tonight, i have to go into hospital again, i have to go into
        hospital again tomorrow, i have to go into hospital again today, i have to go
        into hospital again tonight, i have to go into a ward tomorrow, i have to go
        into a ward today, i have to go into a ward tonight, im going into hospital, im
        going into hospital tomorrow, im going into hospital today, im going into
        hospital tonight, im going into the ward, im going into the ward tomorrow, im
        going into the ward today, im going into the ward tonight, im going into
        hospital again, im going into hospital again tomorrow, im going into hospital
        again today, im going into hospital again tonight, im going into a ward
        tomorrow, im going into a ward today, im going into a ward tonight, i am going
        into hospital, i am going into hospital tomorrow, i am going into hospital
        today, i am going into hospital tonight, i am going into the ward, i am going
        into the ward tomorrow, i am going into the ward today, i am going into the ward
        tonight, i am going into hospital again, i am going into hospital again
        tomorrow, i am going into hospital again today, i am going into hospital again
        tonight, i am going into a ward tomorrow, i am going into a ward today, i am
        going into a ward tonight, they are taking me into hospital, they are taking me
        into hospital tomorrow, they are taking me into hospital today, they are taking
        me into hospital tonight, they are taking me into the ward, they are taking me
        into the ward tomorrow, they are taking me into the ward today, they are taking
        me into the ward tonight, they are taking me into hospital again, they are
        taking me into hospital again tomorrow, they are taking me into hospital again
        today, they are taking me into hospital again tonight, they are taking me into a
        ward tomorrow, they are taking me into a ward today, they are taking me into a
        ward tonight,
        will they section me, can they section me, are they going to section me, will i
        be sectioned, am i going to be sectioned, will i get sectioned, will i be
        sectioned again,
        am i going to be locked up, am i going to be sectioned again, am i going to be
        locked away, am i going to be locked away again, am i going to be put away, am i
        going to be put away again, am i going to be put back in hospital, am i going to
        be detained, am i going to be detained again, am i going to be put on a section,
        am i going to be put on a section again, am i gonna be locked up, am i gonna be
        locked up again, am i gonna be sectioned, am i gonna be sectioned again, am i
        gonna be locked away, am i gonna be locked away again, am i gonna be put away,
        am i gonna be put away again, am i gonna be put back in hospital, am i gonna be
        detained, am i gonna be detained again, am i gonna be put on a section, am i
        gonna be put on a section again, am i getting locked up, am i getting locked up
        again, am i getting sectioned, am i getting sectioned again, am i getting locked
        away, am i getting locked away again, am i getting put away, am i getting put
        away again, am i getting put back in hospital, am i getting detained, am i
        getting detained again, am i getting put on a section, am i getting put on a
        section again, will i be locked up, will i be locked up again, will i be locked
        away, will i be locked away again, will i be put away, will i be put away again,
        will i be put back in hospital, will i be detained, will i be detained again,
        will i be put on a section, will i be put on a section again, will i get locked
        up, will i get locked up again, will i get sectioned again, will i get locked
        away, will i get locked away again, will i get put away, will i get put away
        again, will i get put back in hospital, will i get detained, will i get detained
        again, will i get put on a section, will i get put on a section again, im scared
        i will be locked up, im scared i will be locked up again, im scared i will be
        sectioned, im scared i will be sectioned again, im scared i will be locked away,
        im scared i will be locked away again, im scared i will be put away, im scared i
        will be put away again, im scared i will be put back in hospital, im scared i
        will be detained, im scared i will be detained again, im scared i will be put on
        a section, im scared i will be put on a section again, im scared ill be locked
        up, im scared ill be locked up again, im scared ill be sectioned, im scared ill
        be sectioned again, im scared ill be locked away, im scared ill be locked away
        again, im scared ill be put away, im scared ill be put away again, im scared ill
        be put back in hospital, im scared ill be detained, im scared ill be detained
        again, im scared ill be put on a section, im scared ill be put on a section
        again, i am scared i will be locked up, i am scared i will be locked up again, i
        am scared i will be sectioned, i am scared i will be sectioned again, i am
        scared i will be locked away, i am scared i will be locked away again, i am
        scared i will be put away, i am scared i will be put away again, i am scared i
        will be put back in hospital, i am scared i will be detained, i am scared i will
        be detained again, i am scared i will be put on a section, i am scared i will be
        put on a section again, scared ill be locked up, scared ill be locked up again,
        scared ill be sectioned, scared ill be sectioned again, scared ill be locked
        away, scared ill be locked away again, scared ill be put away, scared ill be put
        away again, scared ill be put back in hospital, scared ill be detained, scared
        ill be detained again, scared ill be put on a section, scared ill be put on a
        section again, im scared of being locked up, im scared of being locked up again,
        im scared of being sectioned, im scared of being sectioned again, im scared of
        being locked away, im scared of being locked away again, im scared of being put
        away, im scared of being put away again, im scared of being put back in
        hospital, im scared of being detained, im scared of being detained again, im
        scared of being put on a section, im scared of being put on a section again, i
        am scared of being locked up, i am scared of being locked up again, i am scared
        of being sectioned, i am scared of being sectioned again, i am scared of being
        locked away, i am scared of being locked away again, i am scared of being put
        away, i am scared of being put away again, i am scared of being put back in
        hospital, i am scared of being detained, i am scared of being detained again, i
        am scared of being put on a section, i am scared of being put on a section
        again, scared of being locked up, scared of being locked up again, scared of
        being sectioned, scared of being sectioned again, scared of being locked away,
        scared of being locked away again, scared of being put away, scared of being put
        away again, scared of being put back in hospital, scared of being detained,
        scared of being detained again, scared of being put on a section, scared of
        being put on a section again, im afraid of being locked up, im afraid of being
        locked up again, im afraid of being sectioned, im afraid of being sectioned
        again, im afraid of being locked away, im afraid of being locked away again, im
        afraid of being put away, im afraid of being put away again, im afraid of being
        put back in hospital, im afraid of being detained, im afraid of being detained
        again, im afraid of being put on a section, im afraid of being put on a section
        again, i am afraid of being locked up, i am afraid of being locked up again, i
        am afraid of being sectioned, i am afraid of being sectioned again, i am afraid
        of being locked away, i am afraid of being locked away again, i am afraid of
        being put away, i am afraid of being put away again, i am afraid of being put
        back in hospital, i am afraid of being detained, i am afraid of being detained
        again, i am afraid of being put on a section, i am afraid of being put on a
        section again, am i about to be locked up, am i about to be locked up again, am
        i about to be sectioned, am i about to be sectioned again, am i about to be
        locked away, am i about to be locked away again, am i about to be put away, am i
        about to be put away again, am i about to be put back in hospital, am i about to
        be detained, am i about to be detained again, am i about to be put on a section,
        am i about to be put on a section again, i dont want to be locked up, i dont
        want to be locked up again, i dont want to be sectioned, i dont want to be
        sectioned again, i dont want to be locked away, i dont want to be locked away
        again, i dont want to be put away, i dont want to be put away again, i dont want
        to be put back in hospital, i dont want to be detained, i dont want to be
        detained again, i dont want to be put on a section, i dont want to be put on a
        section again, i do not want to be locked up, i do not want to be locked up
        again, i do not want to be sectioned, i do not want to be sectioned again, i do
        not want to be locked away, i do not want to be locked away again, i do not want
        to be put away, i do not want to be put away again, i do not want to be put back
        in hospital, i do not want to be detained, i do not want to be detained again, i
        do not want to be put on a section, i do not want to be put on a section again,
        im frightened of being locked up, im frightened of being locked up again, im
        frightened of being sectioned, im frightened of being sectioned again, im
        frightened of being locked away, im frightened of being locked away again, im
        frightened of being put away, im frightened of being put away again, im
        frightened of being put back in hospital, im frightened of being detained, im
        frightened of being detained again, im frightened of being put on a section, im
        frightened of being put on a section again, i am frightened of being locked up,
        i am frightened of being locked up again, i am frightened of being sectioned, i
        am frightened of being sectioned again, i am frightened of being locked away, i
        am frightened of being locked away again, i am frightened of being put away, i
        am frightened of being put away again, i am frightened of being put back in
        hospital, i am frightened of being detained, i am frightened of being detained
        again, i am frightened of being put on a section, i am frightened of being put
        on a section again, are they going to lock me up, are they going to lock me up
        again, are they going to section me again, are they going to lock me away, are
        they going to put me away, are they going to put me away again, are they going
        to put me back in hospital, are they going to take me back to hospital, are they
        going to put me on a section again, are they going to have me sectioned, are
        they gonna lock me up, are they gonna lock me up again, are they gonna section
        me, are they gonna section me again, are they gonna lock me away, are they gonna
        put me away, are they gonna put me away again, are they gonna put me back in
        hospital, are they gonna take me back to hospital, are they gonna put me on a
        section again, are they gonna have me sectioned, will they lock me up, will they
        lock me up again, will they section me again, will they lock me away, will they
        put me away, will they put me away again, will they put me back in hospital,
        will they take me back to hospital, will they put me on a section again, will
        they have me sectioned, im scared they will lock me up, im scared they will lock
        me up again, im scared they will section me, im scared they will section me
        again, im scared they will lock me away, im scared they will put me away, im
        scared they will put me away again, im scared they will put me back in hospital,
        im scared they will take me back to hospital, im scared they will put me on a
        section again, im scared they will have me sectioned, im scared theyll lock me
        up, im scared theyll lock me up again, im scared theyll section me, im scared
        theyll section me again, im scared theyll lock me away, im scared theyll put me
        away, im scared theyll put me away again, im scared theyll put me back in
        hospital, im scared theyll take me back to hospital, im scared theyll put me on
        a section again, im scared theyll have me sectioned, i am scared they will lock
        me up, i am scared they will lock me up again, i am scared they will section me,
        i am scared they will section me again, i am scared they will lock me away, i am
        scared they will put me away, i am scared they will put me away again, i am
        scared they will put me back in hospital, i am scared they will take me back to
        hospital, i am scared they will put me on a section again, i am scared they will
        have me sectioned, scared theyll lock me up, scared theyll lock me up again,
        scared theyll section me, scared theyll section me again, scared theyll lock me
        away, scared theyll put me away, scared theyll put me away again, scared theyll
        put me back in hospital, scared theyll take me back to hospital, scared theyll
        put me on a section again, scared theyll have me sectioned, what if they lock me
        up, what if they lock me up again, what if they section me, what if they section
        me again, what if they lock me away, what if they put me away, what if they put
        me away again, what if they put me back in hospital, what if they take me back
        to hospital, what if they put me on a section again, what if they have me
        sectioned, im afraid they will lock me up, im afraid they will lock me up again,
        im afraid they will section me, im afraid they will section me again, im afraid
        they will lock me away, im afraid they will put me away, im afraid they will put
        me away again, im afraid they will put me back in hospital, im afraid they will
        take me back to hospital, im afraid they will put me on a section again, im
        afraid they will have me sectioned, they are going to lock me up, they are going
        to lock me up again, they are going to section me, they are going to section me
        again, they are going to lock me away, they are going to put me away, they are
        going to put me away again, they are going to put me back in hospital, they are
        going to take me back to hospital, they are going to put me on a section again,
        they are going to have me sectioned, theyre going to lock me up, theyre going to
        lock me up again, theyre going to section me, theyre going to section me again,
        theyre going to lock me away, theyre going to put me away, theyre going to put
        me away again, theyre going to put me back in hospital, theyre going to take me
        back to hospital, theyre going to put me on a section again, theyre going to
        have me sectioned, they want to lock me up, they want to lock me up again, they
        want to section me, they want to section me again, they want to lock me away,
        they want to put me away, they want to put me away again, they want to put me
        back in hospital, they want to take me back to hospital, they want to put me on
        a section again, they want to have me sectioned, do they want to lock me up, do
        they want to lock me up again, do they want to section me, do they want to
        section me again, do they want to lock me away, do they want to put me away, do
        they want to put me away again, do they want to put me back in hospital, do they
        want to take me back to hospital, do they want to put me on a section again, do
        they want to have me sectioned, will you lock me up, will you lock me up again,
        will you section me, will you section me again, will you lock me away, will you
        put me away, will you put me away again, will you put me back in hospital, will
        you take me back to hospital, will you put me on a section again, will you have
        me sectioned, are you going to lock me up, are you going to lock me up again,
        are you going to section me, are you going to section me again, are you going to
        lock me away, are you going to put me away, are you going to put me away again,
        are you going to put me back in hospital, are you going to take me back to
        hospital, are you going to put me on a section again, are you going to have me
        sectioned, can they lock me up, can they lock me up again, can they section me
        again, can they lock me away, can they put me away, can they put me away again,
        can they put me back in hospital, can they take me back to hospital, can they
        put me on a section again, can they have me sectioned, am i going back on the
        ward, am i going back to the ward, am i going back in hospital, am i going back
        to hospital, i cant go back on the ward, i cant go back there, i am scared of
        the ward, dont section me, please dont section me, dont lock me up, please dont
        lock me up, dont let them section me, dont let them lock me up,
        am i going to be locked up again,

# Somebody is told to pay money back, or fears to be punished for how they spent it. We know that a
# direct payment can be stopped and asked back, and no more. The same variables.
small-talk-owing =
    I am sorry that you have this worry. I do not know what will happen in your case.

    Is it about your budget? If a direct payment is not used as agreed, it can be stopped. The NHS can also ask for money back. I do not know what else may follow.

    You can ask your team for their reasons in writing. You can ask our advisers too: { $phone }. The hours are { $hours }. To write with one here, type: talk.

    If it gets too hard, call Samaritans on { -samaritans }, free, at any time. If a life is in danger, call { $number-emergency }.
    .words =
        i spent it on gambling, spent it on gambling, i gambled it, i gambled it all, i
        gambled the money, i gambled my budget, i lost it gambling, spent all the pa
        money on gambling, i spent the pa money on gambling, i am so ashamed of what i
        did with the budget, im ashamed of what i did with the budget, im ashamed of
        what i did with the money, im ashamed of what i spent it on, they will find out
        what i spent it on,
        they say i owe them money, they say i owe thousands, they say i owe it all back,
        they say i owe the nhs money, they say i owe the council money, they want the
        money back, they want their money back, they want it all back, they want me to
        pay it back, they want me to pay it all back, they say i have to pay it back,
        they say i must pay it back, do i have to pay it back, i have to pay it back, i
        cant pay it back, i cant pay the money back, how can i pay that back, they say i
        committed fraud, they said i committed fraud, they say its fraud, they say it is
        fraud, they are calling it fraud, they accuse me of fraud, they accused me of
        fraud, they say i stole the money, they say i stole from them, they think i
        stole the money, they say i misused it, they say i misused my budget, they say i
        misused the money, they say i spent it wrong, am i in trouble for spending it
        wrong, am i in trouble, will i be in trouble, am i a criminal, is it fraud, is
        that fraud, is it stealing, i spent it wrong, i spent it all, ive spent it all,
        i spent all the money, ive spent all the money, i spent it on drink, i spent it
        on drugs, i spent it on food, i spent it on the rent, i spent the budget on
        rent, i spent the budget on food, i used the budget for bills, i used it for the
        rent, i used it to pay bills, i bought something i shouldnt have, i bought
        something i should not have, i bought something i shouldnt, ive bought something
        i shouldnt have, i spent it on something i shouldnt have, i spent the money on
        something i shouldnt have, i spent my budget on something i shouldnt have, i
        bought something i shouldnt have with the budget, i bought something i shouldnt
        have with my budget, i bought something that was not allowed, i bought something
        that wasnt allowed, im going to be in so much trouble, they are taking me to
        court, theyre taking me to court, they are taking me to court over the budget,
        they say i owe 500 pounds, they said i owe 500 pounds, they want 500 pounds
        back, it says i owe 500 pounds, i owe 500 pounds, they say i owe 500, they said
        i owe 500, they want 500 back, it says i owe 500, i owe 500, they say i owe 500
        quid, they said i owe 500 quid, they want 500 quid back, it says i owe 500 quid,
        i owe 500 quid, they say i owe 1000 pounds, they said i owe 1000 pounds, they
        want 1000 pounds back, it says i owe 1000 pounds, i owe 1000 pounds, they say i
        owe 1000, they said i owe 1000, they want 1000 back, it says i owe 1000, i owe
        1000, they say i owe 1000 quid, they said i owe 1000 quid, they want 1000 quid
        back, it says i owe 1000 quid, i owe 1000 quid, they say i owe 1500 pounds, they
        said i owe 1500 pounds, they want 1500 pounds back, it says i owe 1500 pounds, i
        owe 1500 pounds, they say i owe 1500, they said i owe 1500, they want 1500 back,
        it says i owe 1500, i owe 1500, they say i owe 1500 quid, they said i owe 1500
        quid, they want 1500 quid back, it says i owe 1500 quid, i owe 1500 quid, they
        say i owe 2000 pounds, they said i owe 2000 pounds, they want 2000 pounds back,
        it says i owe 2000 pounds, i owe 2000 pounds, they say i owe 2000, they said i
        owe 2000, they want 2000 back, it says i owe 2000, i owe 2000, they say i owe
        2000 quid, they said i owe 2000 quid, they want 2000 quid back, it says i owe
        2000 quid, i owe 2000 quid, they say i owe 3000 pounds, they said i owe 3000
        pounds, they want 3000 pounds back, it says i owe 3000 pounds, i owe 3000
        pounds, they say i owe 3000, they said i owe 3000, they want 3000 back, it says
        i owe 3000, i owe 3000, they say i owe 3000 quid, they said i owe 3000 quid,
        they want 3000 quid back, it says i owe 3000 quid, i owe 3000 quid, they say i
        owe 4000 pounds, they said i owe 4000 pounds, they want 4000 pounds back, it
        says i owe 4000 pounds, i owe 4000 pounds, they say i owe 4000, they said i owe
        4000, they want 4000 back, it says i owe 4000, i owe 4000, they say i owe 4000
        quid, they said i owe 4000 quid, they want 4000 quid back, it says i owe 4000
        quid, i owe 4000 quid, they say i owe 5000 pounds, they said i owe 5000 pounds,
        they want 5000 pounds back, it says i owe 5000 pounds, i owe 5000 pounds, they
        say i owe 5000, they said i owe 5000, they want 5000 back, it says i owe 5000, i
        owe 5000, they say i owe 5000 quid, they said i owe 5000 quid, they want 5000
        quid back, it says i owe 5000 quid, i owe 5000 quid, they say i owe 6000 pounds,
        they said i owe 6000 pounds, they want 6000 pounds back, it says i owe 6000
        pounds, i owe 6000 pounds, they say i owe 6000, they said i owe 6000, they want
        6000 back, it says i owe 6000, i owe 6000, they say i owe 6000 quid, they said i
        owe 6000 quid, they want 6000 quid back, it says i owe 6000 quid, i owe 6000
        quid, they say i owe 8000 pounds, they said i owe 8000 pounds, they want 8000
        pounds back, it says i owe 8000 pounds, i owe 8000 pounds, they say i owe 8000,
        they said i owe 8000, they want 8000 back, it says i owe 8000, i owe 8000, they
        say i owe 8000 quid, they said i owe 8000 quid, they want 8000 quid back, it
        says i owe 8000 quid, i owe 8000 quid, they say i owe 10000 pounds, they said i
        owe 10000 pounds, they want 10000 pounds back, it says i owe 10000 pounds, i owe
        10000 pounds, they say i owe 10000, they said i owe 10000, they want 10000 back,
        it says i owe 10000, i owe 10000, they say i owe 10000 quid, they said i owe
        10000 quid, they want 10000 quid back, it says i owe 10000 quid, i owe 10000
        quid, they say i owe four thousand pounds, they said i owe four thousand pounds,
        they want four thousand pounds back, it says i owe four thousand pounds, i owe
        four thousand pounds, they say i owe four thousand, they said i owe four
        thousand, they want four thousand back, it says i owe four thousand, i owe four
        thousand, they say i owe four thousand quid, they said i owe four thousand quid,
        they want four thousand quid back, it says i owe four thousand quid, i owe four
        thousand quid, they say i owe five thousand pounds, they said i owe five
        thousand pounds, they want five thousand pounds back, it says i owe five
        thousand pounds, i owe five thousand pounds, they say i owe five thousand, they
        said i owe five thousand, they want five thousand back, it says i owe five
        thousand, i owe five thousand, they say i owe five thousand quid, they said i
        owe five thousand quid, they want five thousand quid back, it says i owe five
        thousand quid, i owe five thousand quid, they say i owe two thousand pounds,
        they said i owe two thousand pounds, they want two thousand pounds back, it says
        i owe two thousand pounds, i owe two thousand pounds, they say i owe two
        thousand, they said i owe two thousand, they want two thousand back, it says i
        owe two thousand, i owe two thousand, they say i owe two thousand quid, they
        said i owe two thousand quid, they want two thousand quid back, it says i owe
        two thousand quid, i owe two thousand quid, they say i owe three thousand
        pounds, they said i owe three thousand pounds, they want three thousand pounds
        back, it says i owe three thousand pounds, i owe three thousand pounds, they say
        i owe three thousand, they said i owe three thousand, they want three thousand
        back, it says i owe three thousand, i owe three thousand, they say i owe three
        thousand quid, they said i owe three thousand quid, they want three thousand
        quid back, it says i owe three thousand quid, i owe three thousand quid, will i
        go to prison, will i go to prison for spending it wrong, will i go to prison for
        spending it on the wrong thing, will i go to prison for misusing it, will i go
        to prison for misusing my budget, will i go to prison over this, will i go to
        prison for this, will i go to prison if i spent it wrong, will i go to prison
        for the budget, will i go to jail, will i go to jail for spending it wrong, will
        i go to jail for spending it on the wrong thing, will i go to jail for misusing
        it, will i go to jail for misusing my budget, will i go to jail over this, will
        i go to jail for this, will i go to jail if i spent it wrong, will i go to jail
        for the budget, will i go to court, will i go to court for spending it wrong,
        will i go to court for spending it on the wrong thing, will i go to court for
        misusing it, will i go to court for misusing my budget, will i go to court over
        this, will i go to court for this, will i go to court if i spent it wrong, will
        i go to court for the budget, can i go to prison, can i go to prison for
        spending it wrong, can i go to prison for spending it on the wrong thing, can i
        go to prison for misusing it, can i go to prison for misusing my budget, can i
        go to prison over this, can i go to prison for this, can i go to prison if i
        spent it wrong, can i go to prison for the budget, can i go to jail, can i go to
        jail for spending it wrong, can i go to jail for spending it on the wrong thing,
        can i go to jail for misusing it, can i go to jail for misusing my budget, can i
        go to jail over this, can i go to jail for this, can i go to jail if i spent it
        wrong, can i go to jail for the budget, can i go to court, can i go to court for
        spending it wrong, can i go to court for spending it on the wrong thing, can i
        go to court for misusing it, can i go to court for misusing my budget, can i go
        to court over this, can i go to court for this, can i go to court if i spent it
        wrong, can i go to court for the budget, am i going to prison, am i going to
        prison for spending it wrong, am i going to prison for spending it on the wrong
        thing, am i going to prison for misusing it, am i going to prison for misusing
        my budget, am i going to prison over this, am i going to prison for this, am i
        going to prison if i spent it wrong, am i going to prison for the budget, am i
        going to jail, am i going to jail for spending it wrong, am i going to jail for
        spending it on the wrong thing, am i going to jail for misusing it, am i going
        to jail for misusing my budget, am i going to jail over this, am i going to jail
        for this, am i going to jail if i spent it wrong, am i going to jail for the
        budget, am i going to court, am i going to court for spending it wrong, am i
        going to court for spending it on the wrong thing, am i going to court for
        misusing it, am i going to court for misusing my budget, am i going to court
        over this, am i going to court for this, am i going to court if i spent it
        wrong, am i going to court for the budget, could i go to prison, could i go to
        prison for spending it wrong, could i go to prison for spending it on the wrong
        thing, could i go to prison for misusing it, could i go to prison for misusing
        my budget, could i go to prison over this, could i go to prison for this, could
        i go to prison if i spent it wrong, could i go to prison for the budget, could i
        go to jail, could i go to jail for spending it wrong, could i go to jail for
        spending it on the wrong thing, could i go to jail for misusing it, could i go
        to jail for misusing my budget, could i go to jail over this, could i go to jail
        for this, could i go to jail if i spent it wrong, could i go to jail for the
        budget, could i go to court, could i go to court for spending it wrong, could i
        go to court for spending it on the wrong thing, could i go to court for misusing
        it, could i go to court for misusing my budget, could i go to court over this,
        could i go to court for this, could i go to court if i spent it wrong, could i
        go to court for the budget, do i go to prison, do i go to prison for spending it
        wrong, do i go to prison for spending it on the wrong thing, do i go to prison
        for misusing it, do i go to prison for misusing my budget, do i go to prison
        over this, do i go to prison for this, do i go to prison if i spent it wrong, do
        i go to prison for the budget, do i go to jail, do i go to jail for spending it
        wrong, do i go to jail for spending it on the wrong thing, do i go to jail for
        misusing it, do i go to jail for misusing my budget, do i go to jail over this,
        do i go to jail for this, do i go to jail if i spent it wrong, do i go to jail
        for the budget, do i go to court, do i go to court for spending it wrong, do i
        go to court for spending it on the wrong thing, do i go to court for misusing
        it, do i go to court for misusing my budget, do i go to court over this, do i go
        to court for this, do i go to court if i spent it wrong, do i go to court for
        the budget, will they send me to prison, will they send me to prison for
        spending it wrong, will they send me to prison for spending it on the wrong
        thing, will they send me to prison for misusing it, will they send me to prison
        for misusing my budget, will they send me to prison over this, will they send me
        to prison for this, will they send me to prison if i spent it wrong, will they
        send me to prison for the budget, will they send me to jail, will they send me
        to jail for spending it wrong, will they send me to jail for spending it on the
        wrong thing, will they send me to jail for misusing it, will they send me to
        jail for misusing my budget, will they send me to jail over this, will they send
        me to jail for this, will they send me to jail if i spent it wrong, will they
        send me to jail for the budget, will they send me to court, will they send me to
        court for spending it wrong, will they send me to court for spending it on the
        wrong thing, will they send me to court for misusing it, will they send me to
        court for misusing my budget, will they send me to court over this, will they
        send me to court for this, will they send me to court if i spent it wrong, will
        they send me to court for the budget, can they send me to prison, can they send
        me to prison for spending it wrong, can they send me to prison for spending it
        on the wrong thing, can they send me to prison for misusing it, can they send me
        to prison for misusing my budget, can they send me to prison over this, can they
        send me to prison for this, can they send me to prison if i spent it wrong, can
        they send me to prison for the budget, can they send me to jail, can they send
        me to jail for spending it wrong, can they send me to jail for spending it on
        the wrong thing, can they send me to jail for misusing it, can they send me to
        jail for misusing my budget, can they send me to jail over this, can they send
        me to jail for this, can they send me to jail if i spent it wrong, can they send
        me to jail for the budget, can they send me to court, can they send me to court
        for spending it wrong, can they send me to court for spending it on the wrong
        thing, can they send me to court for misusing it, can they send me to court for
        misusing my budget, can they send me to court over this, can they send me to
        court for this, can they send me to court if i spent it wrong, can they send me
        to court for the budget, can i be arrested, can i be arrested for this, can i be
        arrested for spending it wrong, can i be arrested for misusing my budget, can i
        be prosecuted, can i be prosecuted for this, can i be done for fraud, can i be
        fined, can i be sued, will i be arrested, will i be arrested for this, will i be
        arrested for spending it wrong, will i be arrested for misusing my budget, will
        i be prosecuted, will i be prosecuted for this, will i be done for fraud, will i
        be fined, will i be sued, am i going to be arrested, am i going to be arrested
        for this, am i going to be arrested for spending it wrong, am i going to be
        arrested for misusing my budget, am i going to be prosecuted, am i going to be
        prosecuted for this, am i going to be done for fraud, am i going to be fined, am
        i going to be sued, could i be arrested, could i be arrested for this, could i
        be arrested for spending it wrong, could i be arrested for misusing my budget,
        could i be prosecuted, could i be prosecuted for this, could i be done for
        fraud, could i be fined, could i be sued,
        they say i owe money,

# Somebody has lost a person, or an animal. Never begin with money here. What happens to a budget
# after a death is not known. $phone is the number of the helpline, $hours its hours.
# $number-emergency comes from helpline.toml, -samaritans from urgent.ftl.
small-talk-loss =
    I am very sorry for your loss. Take all the time you need.

    I am a bot, but our advisers are people. You can call them on { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.

    If it gets too hard, call Samaritans on { -samaritans }, free, at any time. If a life is in danger, call { $number-emergency }.

    Did something go wrong with their care? An adviser can tell you how to complain. I do not know what happens to a budget after a death. Please ask their NHS team or an adviser.
    .title = Someone has died
    .words =
        my son killed himself, my son committed suicide, my son commited suicide, my son
        hung himself, my son hanged himself, my son took his own life, my son took his
        life, my son ended his life, my son died by suicide, i lost my son to suicide,
        we lost my son to suicide, lost my son to suicide, my brother killed himself, my
        brother committed suicide, my brother commited suicide, my brother hung himself,
        my brother hanged himself, my brother took his own life, my brother took his
        life, my brother ended his life, my brother died by suicide, i lost my brother
        to suicide, we lost my brother to suicide, lost my brother to suicide, my dad
        killed himself, my dad committed suicide, my dad commited suicide, my dad hung
        himself, my dad hanged himself, my dad took his own life, my dad took his life,
        my dad ended his life, my dad died by suicide, i lost my dad to suicide, we lost
        my dad to suicide, lost my dad to suicide, my father killed himself, my father
        committed suicide, my father commited suicide, my father hung himself, my father
        hanged himself, my father took his own life, my father took his life, my father
        ended his life, my father died by suicide, i lost my father to suicide, we lost
        my father to suicide, lost my father to suicide, my husband killed himself, my
        husband committed suicide, my husband commited suicide, my husband hung himself,
        my husband hanged himself, my husband took his own life, my husband took his
        life, my husband ended his life, my husband died by suicide, i lost my husband
        to suicide, we lost my husband to suicide, lost my husband to suicide, my uncle
        killed himself, my uncle committed suicide, my uncle commited suicide, my uncle
        hung himself, my uncle hanged himself, my uncle took his own life, my uncle took
        his life, my uncle ended his life, my uncle died by suicide, i lost my uncle to
        suicide, we lost my uncle to suicide, lost my uncle to suicide, my nephew killed
        himself, my nephew committed suicide, my nephew commited suicide, my nephew hung
        himself, my nephew hanged himself, my nephew took his own life, my nephew took
        his life, my nephew ended his life, my nephew died by suicide, i lost my nephew
        to suicide, we lost my nephew to suicide, lost my nephew to suicide, my
        boyfriend killed himself, my boyfriend committed suicide, my boyfriend commited
        suicide, my boyfriend hung himself, my boyfriend hanged himself, my boyfriend
        took his own life, my boyfriend took his life, my boyfriend ended his life, my
        boyfriend died by suicide, i lost my boyfriend to suicide, we lost my boyfriend
        to suicide, lost my boyfriend to suicide, my grandad killed himself, my grandad
        committed suicide, my grandad commited suicide, my grandad hung himself, my
        grandad hanged himself, my grandad took his own life, my grandad took his life,
        my grandad ended his life, my grandad died by suicide, i lost my grandad to
        suicide, we lost my grandad to suicide, lost my grandad to suicide, my lad
        killed himself, my lad committed suicide, my lad commited suicide, my lad hung
        himself, my lad hanged himself, my lad took his own life, my lad took his life,
        my lad ended his life, my lad died by suicide, i lost my lad to suicide, we lost
        my lad to suicide, lost my lad to suicide, my boy killed himself, my boy
        committed suicide, my boy commited suicide, my boy hung himself, my boy hanged
        himself, my boy took his own life, my boy took his life, my boy ended his life,
        my boy died by suicide, i lost my boy to suicide, we lost my boy to suicide,
        lost my boy to suicide, my stepson killed himself, my stepson committed suicide,
        my stepson commited suicide, my stepson hung himself, my stepson hanged himself,
        my stepson took his own life, my stepson took his life, my stepson ended his
        life, my stepson died by suicide, i lost my stepson to suicide, we lost my
        stepson to suicide, lost my stepson to suicide, my daughter killed herself, my
        daughter committed suicide, my daughter commited suicide, my daughter hung
        herself, my daughter hanged herself, my daughter took her own life, my daughter
        took her life, my daughter ended her life, my daughter died by suicide, i lost
        my daughter to suicide, we lost my daughter to suicide, lost my daughter to
        suicide, my sister killed herself, my sister committed suicide, my sister
        commited suicide, my sister hung herself, my sister hanged herself, my sister
        took her own life, my sister took her life, my sister ended her life, my sister
        died by suicide, i lost my sister to suicide, we lost my sister to suicide, lost
        my sister to suicide, my mum killed herself, my mum committed suicide, my mum
        commited suicide, my mum hung herself, my mum hanged herself, my mum took her
        own life, my mum took her life, my mum ended her life, my mum died by suicide, i
        lost my mum to suicide, we lost my mum to suicide, lost my mum to suicide, my
        mam killed herself, my mam committed suicide, my mam commited suicide, my mam
        hung herself, my mam hanged herself, my mam took her own life, my mam took her
        life, my mam ended her life, my mam died by suicide, i lost my mam to suicide,
        we lost my mam to suicide, lost my mam to suicide, my mother killed herself, my
        mother committed suicide, my mother commited suicide, my mother hung herself, my
        mother hanged herself, my mother took her own life, my mother took her life, my
        mother ended her life, my mother died by suicide, i lost my mother to suicide,
        we lost my mother to suicide, lost my mother to suicide, my wife killed herself,
        my wife committed suicide, my wife commited suicide, my wife hung herself, my
        wife hanged herself, my wife took her own life, my wife took her life, my wife
        ended her life, my wife died by suicide, i lost my wife to suicide, we lost my
        wife to suicide, lost my wife to suicide, my aunt killed herself, my aunt
        committed suicide, my aunt commited suicide, my aunt hung herself, my aunt
        hanged herself, my aunt took her own life, my aunt took her life, my aunt ended
        her life, my aunt died by suicide, i lost my aunt to suicide, we lost my aunt to
        suicide, lost my aunt to suicide, my auntie killed herself, my auntie committed
        suicide, my auntie commited suicide, my auntie hung herself, my auntie hanged
        herself, my auntie took her own life, my auntie took her life, my auntie ended
        her life, my auntie died by suicide, i lost my auntie to suicide, we lost my
        auntie to suicide, lost my auntie to suicide, my niece killed herself, my niece
        committed suicide, my niece commited suicide, my niece hung herself, my niece
        hanged herself, my niece took her own life, my niece took her life, my niece
        ended her life, my niece died by suicide, i lost my niece to suicide, we lost my
        niece to suicide, lost my niece to suicide, my girlfriend killed herself, my
        girlfriend committed suicide, my girlfriend commited suicide, my girlfriend hung
        herself, my girlfriend hanged herself, my girlfriend took her own life, my
        girlfriend took her life, my girlfriend ended her life, my girlfriend died by
        suicide, i lost my girlfriend to suicide, we lost my girlfriend to suicide, lost
        my girlfriend to suicide, my nan killed herself, my nan committed suicide, my
        nan commited suicide, my nan hung herself, my nan hanged herself, my nan took
        her own life, my nan took her life, my nan ended her life, my nan died by
        suicide, i lost my nan to suicide, we lost my nan to suicide, lost my nan to
        suicide, my gran killed herself, my gran committed suicide, my gran commited
        suicide, my gran hung herself, my gran hanged herself, my gran took her own
        life, my gran took her life, my gran ended her life, my gran died by suicide, i
        lost my gran to suicide, we lost my gran to suicide, lost my gran to suicide, my
        girl killed herself, my girl committed suicide, my girl commited suicide, my
        girl hung herself, my girl hanged herself, my girl took her own life, my girl
        took her life, my girl ended her life, my girl died by suicide, i lost my girl
        to suicide, we lost my girl to suicide, lost my girl to suicide, my partner
        killed himself, my partner committed suicide, my partner commited suicide, my
        partner hung himself, my partner hanged himself, my partner took his own life,
        my partner took his life, my partner ended his life, my partner died by suicide,
        my partner killed herself, my partner hung herself, my partner hanged herself,
        my partner took her own life, my partner took her life, my partner ended her
        life, i lost my partner to suicide, we lost my partner to suicide, lost my
        partner to suicide, my friend killed himself, my friend committed suicide, my
        friend commited suicide, my friend hung himself, my friend hanged himself, my
        friend took his own life, my friend took his life, my friend ended his life, my
        friend died by suicide, my friend killed herself, my friend hung herself, my
        friend hanged herself, my friend took her own life, my friend took her life, my
        friend ended her life, i lost my friend to suicide, we lost my friend to
        suicide, lost my friend to suicide, my best friend killed himself, my best
        friend committed suicide, my best friend commited suicide, my best friend hung
        himself, my best friend hanged himself, my best friend took his own life, my
        best friend took his life, my best friend ended his life, my best friend died by
        suicide, my best friend killed herself, my best friend hung herself, my best
        friend hanged herself, my best friend took her own life, my best friend took her
        life, my best friend ended her life, i lost my best friend to suicide, we lost
        my best friend to suicide, lost my best friend to suicide, my mate killed
        himself, my mate committed suicide, my mate commited suicide, my mate hung
        himself, my mate hanged himself, my mate took his own life, my mate took his
        life, my mate ended his life, my mate died by suicide, my mate killed herself,
        my mate hung herself, my mate hanged herself, my mate took her own life, my mate
        took her life, my mate ended her life, i lost my mate to suicide, we lost my
        mate to suicide, lost my mate to suicide, my cousin killed himself, my cousin
        committed suicide, my cousin commited suicide, my cousin hung himself, my cousin
        hanged himself, my cousin took his own life, my cousin took his life, my cousin
        ended his life, my cousin died by suicide, my cousin killed herself, my cousin
        hung herself, my cousin hanged herself, my cousin took her own life, my cousin
        took her life, my cousin ended her life, i lost my cousin to suicide, we lost my
        cousin to suicide, lost my cousin to suicide, my child killed himself, my child
        committed suicide, my child commited suicide, my child hung himself, my child
        hanged himself, my child took his own life, my child took his life, my child
        ended his life, my child died by suicide, my child killed herself, my child hung
        herself, my child hanged herself, my child took her own life, my child took her
        life, my child ended her life, i lost my child to suicide, we lost my child to
        suicide, lost my child to suicide, my twin killed himself, my twin committed
        suicide, my twin commited suicide, my twin hung himself, my twin hanged himself,
        my twin took his own life, my twin took his life, my twin ended his life, my
        twin died by suicide, my twin killed herself, my twin hung herself, my twin
        hanged herself, my twin took her own life, my twin took her life, my twin ended
        her life, i lost my twin to suicide, we lost my twin to suicide, lost my twin to
        suicide, my flatmate killed himself, my flatmate committed suicide, my flatmate
        commited suicide, my flatmate hung himself, my flatmate hanged himself, my
        flatmate took his own life, my flatmate took his life, my flatmate ended his
        life, my flatmate died by suicide, my flatmate killed herself, my flatmate hung
        herself, my flatmate hanged herself, my flatmate took her own life, my flatmate
        took her life, my flatmate ended her life, i lost my flatmate to suicide, we
        lost my flatmate to suicide, lost my flatmate to suicide, my neighbour killed
        himself, my neighbour committed suicide, my neighbour commited suicide, my
        neighbour hung himself, my neighbour hanged himself, my neighbour took his own
        life, my neighbour took his life, my neighbour ended his life, my neighbour died
        by suicide, my neighbour killed herself, my neighbour hung herself, my neighbour
        hanged herself, my neighbour took her own life, my neighbour took her life, my
        neighbour ended her life, i lost my neighbour to suicide, we lost my neighbour
        to suicide, lost my neighbour to suicide, he killed himself, he committed
        suicide, he commited suicide, he hung himself, he hanged himself, he took his
        own life, he took his life, he ended his life, he died by suicide, she killed
        herself, she committed suicide, she commited suicide, she hung herself, she
        hanged herself, she took her own life, she took her life, she ended her life,
        she died by suicide, we lost dad to suicide, we lost mum to suicide, we lost our
        son to suicide, we lost our daughter to suicide, we lost our boy to suicide, we
        lost our girl to suicide, we lost him to suicide, we lost her to suicide,
        my mum was murdered, my dad was murdered, my brother was murdered, my sister was
        murdered, my son was murdered, my daughter was murdered, my husband was
        murdered, my wife was murdered, my partner was murdered, my friend was murdered,
        my uncle was murdered, my cousin was murdered, my mum was killed, my dad was
        killed, my brother was killed, my sister was killed, my son was killed, my
        daughter was killed, my husband was killed, my wife was killed, my partner was
        killed, my friend was killed, my uncle was killed, my cousin was killed,
        he died, she died, he has died, she has died, hes died, shes died, he passed
        away, she passed away, hes passed away, shes passed away, hes dead, he is
        dead, shes dead, she is dead, i had a miscarriage, we had a miscarriage,
        miscarriage, i lost the baby, stillborn, stillbirth, my baby was stillborn,
        funeral today, its the funeral today, its the funeral tomorrow, the funeral
        is today, the funeral is tomorrow,
        my mum died, my mum has died, my mum passed away, my mam died, my mam has died, my
        mam passed away, my mom died, my mom has died, my mom passed away, my mother died,
        my mother has died, my mother passed away, my dad died, my dad has died, my dad
        passed away, my father died, my father has died, my father passed away, my nan died,
        my nan has died, my nan passed away, my gran died, my gran has died, my gran passed
        away, my grandad died, my grandad has died, my grandad passed away, my brother died,
        my brother has died, my brother passed away, my sister died, my sister has died, my
        sister passed away, my son died, my son has died, my son passed away, my daughter
        died, my daughter has died, my daughter passed away, my wife died, my wife has died,
        my wife passed away, my husband died, my husband has died, my husband passed away,
        my partner died, my partner has died, my partner passed away, my friend died, my
        friend has died, my friend passed away, my baby died, my baby has died, my baby
        passed away, my dog died, my dog has died, my dog passed away, my cat died, my cat
        has died, my cat passed away, someone died, somebody died, my friend has passed
        away, im grieving, i am grieving, grieving, grief, bereaved, bereavement
