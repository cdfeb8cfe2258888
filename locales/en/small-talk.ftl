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
        r u the nhs, are u the nhs, are u nhs, are u mind, r u mind, r u rethink mental
        illness, is this run by the nhs, are you run by the nhs,
        are you rethink, is this rethink, are you rethink mental illness, is this rethink
        mental illness, are u rethink, r u rethink, you are rethink, am i talking to
        rethink, do you work for rethink, are you from rethink, are you part of rethink, is
        rethink your charity, are you mind, is this mind, are you mind charity, is this the
        mind charity, are you from mind, are you sane, is this sane, are you samaritans, are
        you the samaritans, is this samaritans, is this the samaritans, are you peoplehub,
        is this peoplehub, are you age uk, are you citizens advice, is this citizens advice,
        r u nhs, is this nhs, are you from the nhs, are you part of the nhs, are you dwp,
        which charity is this, what charity is this, which charity are you, what charity are
        you, what charity are you from, which charity are you from, which charity am i
        talking to, what charity am i talking to, who am i talking to here, which charity do
        you work for, what charity do you work for, whose charity is this, is this a
        charity, are u a charity, name of the charity, name of your charity, what is the
        charity called, whats the charity called, whats your charity called, what is your
        charity called, what is this charity, who runs this charity, which charity, what
        charity, what organisation is this, which organisation is this, what organisation
        are you, what organisation are you from, which organisation are you from, who do you
        work for, who is behind this, whos behind this, who is behind this bot, who owns
        this, who owns you, what helpline is this, which helpline is this, what line is
        this, which advice line is this,
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

# Whether we are there on a bank holiday. $hours are the opening hours of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
small-talk-holidays =
    Our advice line is closed on bank holidays, such as Christmas Day and Good Friday. On other days it is open { $hours }. It may close on a few more days. To see when it opens next, type: talk.

    I am a bot, and I answer every day and every night.

    Samaritans are there every day too, free, day and night, on { -samaritans }. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If a life is in danger, call { $number-emergency }.
    .words =
        are you shut christmas week, are you shut xmas week, are you lot shut xmas week, are
        you closed christmas week, are you open christmas week, are you open xmas week, are
        you open between christmas and new year, are you closed between christmas and new
        year,
        are you open on christmas day, are you closed on christmas day, are you shut on
        christmas day, are you there on christmas day, are you working on christmas day, are
        u open on christmas day, is the line open on christmas day, is the phone line open
        on christmas day, is anyone there on christmas day, is the helpline open on
        christmas day, will you be open on christmas day, are you open at christmas, are you
        closed at christmas, are you shut at christmas, are you there at christmas, are you
        working at christmas, are u open at christmas, is the line open at christmas, is the
        phone line open at christmas, is anyone there at christmas, is the helpline open at
        christmas, will you be open at christmas, are you open over christmas, are you
        closed over christmas, are you shut over christmas, are you there over christmas,
        are you working over christmas, are u open over christmas, is the line open over
        christmas, is the phone line open over christmas, is anyone there over christmas, is
        the helpline open over christmas, will you be open over christmas, are you open at
        xmas, are you closed at xmas, are you shut at xmas, are you there at xmas, are you
        working at xmas, are u open at xmas, is the line open at xmas, is the phone line
        open at xmas, is anyone there at xmas, is the helpline open at xmas, will you be
        open at xmas, are you open over xmas, are you closed over xmas, are you shut over
        xmas, are you there over xmas, are you working over xmas, are u open over xmas, is
        the line open over xmas, is the phone line open over xmas, is anyone there over
        xmas, is the helpline open over xmas, will you be open over xmas, are you open on
        xmas day, are you closed on xmas day, are you shut on xmas day, are you there on
        xmas day, are you working on xmas day, are u open on xmas day, is the line open on
        xmas day, is the phone line open on xmas day, is anyone there on xmas day, is the
        helpline open on xmas day, will you be open on xmas day, are you open on christmas
        eve, are you closed on christmas eve, are you shut on christmas eve, are you there
        on christmas eve, are you working on christmas eve, are u open on christmas eve, is
        the line open on christmas eve, is the phone line open on christmas eve, is anyone
        there on christmas eve, is the helpline open on christmas eve, will you be open on
        christmas eve, are you open on boxing day, are you closed on boxing day, are you
        shut on boxing day, are you there on boxing day, are you working on boxing day, are
        u open on boxing day, is the line open on boxing day, is the phone line open on
        boxing day, is anyone there on boxing day, is the helpline open on boxing day, will
        you be open on boxing day, are you open on new years day, are you closed on new
        years day, are you shut on new years day, are you there on new years day, are you
        working on new years day, are u open on new years day, is the line open on new years
        day, is the phone line open on new years day, is anyone there on new years day, is
        the helpline open on new years day, will you be open on new years day, are you open
        on new years eve, are you closed on new years eve, are you shut on new years eve,
        are you there on new years eve, are you working on new years eve, are u open on new
        years eve, is the line open on new years eve, is the phone line open on new years
        eve, is anyone there on new years eve, is the helpline open on new years eve, will
        you be open on new years eve, are you open at new years, are you closed at new
        years, are you shut at new years, are you there at new years, are you working at new
        years, are u open at new years, is the line open at new years, is the phone line
        open at new years, is anyone there at new years, is the helpline open at new years,
        will you be open at new years, are you open over new years, are you closed over new
        years, are you shut over new years, are you there over new years, are you working
        over new years, are u open over new years, is the line open over new years, is the
        phone line open over new years, is anyone there over new years, is the helpline open
        over new years, will you be open over new years, are you open at new year, are you
        closed at new year, are you shut at new year, are you there at new year, are you
        working at new year, are u open at new year, is the line open at new year, is the
        phone line open at new year, is anyone there at new year, is the helpline open at
        new year, will you be open at new year, are you open over new year, are you closed
        over new year, are you shut over new year, are you there over new year, are you
        working over new year, are u open over new year, is the line open over new year, is
        the phone line open over new year, is anyone there over new year, is the helpline
        open over new year, will you be open over new year, are you open on good friday, are
        you closed on good friday, are you shut on good friday, are you there on good
        friday, are you working on good friday, are u open on good friday, is the line open
        on good friday, is the phone line open on good friday, is anyone there on good
        friday, is the helpline open on good friday, will you be open on good friday, are
        you open at easter, are you closed at easter, are you shut at easter, are you there
        at easter, are you working at easter, are u open at easter, is the line open at
        easter, is the phone line open at easter, is anyone there at easter, is the helpline
        open at easter, will you be open at easter, are you open over easter, are you closed
        over easter, are you shut over easter, are you there over easter, are you working
        over easter, are u open over easter, is the line open over easter, is the phone line
        open over easter, is anyone there over easter, is the helpline open over easter,
        will you be open over easter, are you open on easter monday, are you closed on
        easter monday, are you shut on easter monday, are you there on easter monday, are
        you working on easter monday, are u open on easter monday, is the line open on
        easter monday, is the phone line open on easter monday, is anyone there on easter
        monday, is the helpline open on easter monday, will you be open on easter monday,
        are you open on easter sunday, are you closed on easter sunday, are you shut on
        easter sunday, are you there on easter sunday, are you working on easter sunday, are
        u open on easter sunday, is the line open on easter sunday, is the phone line open
        on easter sunday, is anyone there on easter sunday, is the helpline open on easter
        sunday, will you be open on easter sunday, are you open on bank holidays, are you
        closed on bank holidays, are you shut on bank holidays, are you there on bank
        holidays, are you working on bank holidays, are u open on bank holidays, is the line
        open on bank holidays, is the phone line open on bank holidays, is anyone there on
        bank holidays, is the helpline open on bank holidays, will you be open on bank
        holidays, are you open over bank holidays, are you closed over bank holidays, are
        you shut over bank holidays, are you there over bank holidays, are you working over
        bank holidays, are u open over bank holidays, is the line open over bank holidays,
        is the phone line open over bank holidays, is anyone there over bank holidays, is
        the helpline open over bank holidays, will you be open over bank holidays, are you
        open on a bank holiday, are you closed on a bank holiday, are you shut on a bank
        holiday, are you there on a bank holiday, are you working on a bank holiday, are u
        open on a bank holiday, is the line open on a bank holiday, is the phone line open
        on a bank holiday, is anyone there on a bank holiday, is the helpline open on a bank
        holiday, will you be open on a bank holiday, are you open on bank holiday, are you
        closed on bank holiday, are you shut on bank holiday, are you there on bank holiday,
        are you working on bank holiday, are u open on bank holiday, is the line open on
        bank holiday, is the phone line open on bank holiday, is anyone there on bank
        holiday, is the helpline open on bank holiday, will you be open on bank holiday, are
        you open on bank holiday monday, are you closed on bank holiday monday, are you shut
        on bank holiday monday, are you there on bank holiday monday, are you working on
        bank holiday monday, are u open on bank holiday monday, is the line open on bank
        holiday monday, is the phone line open on bank holiday monday, is anyone there on
        bank holiday monday, is the helpline open on bank holiday monday, will you be open
        on bank holiday monday, are you open on the bank holiday, are you closed on the bank
        holiday, are you shut on the bank holiday, are you there on the bank holiday, are
        you working on the bank holiday, are u open on the bank holiday, is the line open on
        the bank holiday, is the phone line open on the bank holiday, is anyone there on the
        bank holiday, is the helpline open on the bank holiday, will you be open on the bank
        holiday, are you open over the bank holiday, are you closed over the bank holiday,
        are you shut over the bank holiday, are you there over the bank holiday, are you
        working over the bank holiday, are u open over the bank holiday, is the line open
        over the bank holiday, is the phone line open over the bank holiday, is anyone there
        over the bank holiday, is the helpline open over the bank holiday, will you be open
        over the bank holiday, are you open bank holidays, open bank holidays, open bank
        holiday, open on bank holidays, open on christmas day, open christmas day, open at
        christmas, open over christmas, open xmas, open xmas day, open on boxing day, open
        boxing day, open new years day, open on new years day, open at easter, open good
        friday, are you open christmas, are you open xmas, are you open christmas day, are
        you open boxing day, are you open new years day, are you open christmas eve, are you
        open easter, are you open easter monday, are you open good friday, do you work
        christmas day, do you work bank holidays, do you work on bank holidays, do you work
        on christmas day, do you work at christmas, do you close at christmas, do you close
        for christmas, do you close on bank holidays, do you shut at christmas, do you shut
        for christmas, when do you close for christmas, when are you open over christmas,
        when are you open at christmas, christmas opening hours, christmas opening times,
        christmas hours, xmas hours, xmas opening hours, xmas opening times, bank holiday
        hours, bank holiday opening hours, bank holiday opening times, easter hours, easter
        opening hours, easter opening times, opening hours over christmas, opening times
        over christmas, opening hours at christmas, opening times at christmas, what are
        your hours at christmas, what are your hours over christmas, what are your christmas
        hours, what are your christmas opening hours, holiday hours, holiday opening hours,
        can i call you on christmas day, can i ring you on christmas day, can i phone on
        christmas day, can i ring on christmas day, can i call on christmas day, can i call
        on a bank holiday, can i ring on a bank holiday, can i call you on a bank holiday,
        can i ring at christmas, can i call at christmas, who can i call on christmas day,
        who can i ring on christmas day, who can i talk to on christmas day, who can i call
        at christmas, who can i talk to at christmas, who is open on christmas day, whos
        open on christmas day, anyone there on christmas day, anybody there on christmas
        day, is anybody there on christmas day, are you open on eid, are you open at eid,
        are you open on diwali

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
        mujhe samajh nahi aaya, mujhe samajh nahi aayi, mujhe samajh nahin aayi, samajh nahi
        aaya, mujhe samajh nahi aa raha, samajh nahi aa rahi, kuch samajh nahi aaya, mujhe
        kisi se baat karni hai, mujhe insan se baat karni hai, kisi se baat karni hai, mujhe
        madad chahiye, madad chahiye, meri madad karo, meri madad karein, kya koi madad kar
        sakta hai, koi madad karega, mainu madad chahidi, mainu samajh nahi aayi, mainu kise
        naal gal karni hai, mane madad joie che, amar sahajjo dorkar, ami bujhi na, ami
        kichu bujhi na, bujhte parchi na,
        nie rozumiem pytania, nie rozumiem tego, nie rozumiem co tu jest napisane, nie
        rozumiem tej wiadomosci, nic nie rozumiem, ja nie rozumiem, potrzebuje pomocy,
        potrzebuję pomocy po polsku, prosze o pomoc, prosze pomoc, prosze mi pomoc, czy ktos
        mi pomoze, czy ktos moze mi pomoc, czy ktos mi moze pomoc, czy mozesz mi pomoc, czy
        moze mi pan pomoc, czy moze mi pani pomoc, moze mi ktos pomoc, pomozcie mi, pomoz
        mi, czy jest tam ktos, czy ktos tu jest, halo jest tam ktos, co mam zrobic, co mam
        robic, nie wiem co robic, nie wiem co zrobic, chce z kims porozmawiac, chce
        porozmawiac z kims, chcialbym porozmawiac, chcialabym porozmawiac, chce zadzwonic,
        gdzie mam zadzwonic, gdzie moge zadzwonic, do kogo mam zadzwonic, nie umiem
        angielskiego, nie czytam po angielsku, moja mama nie mowi po angielsku, mama nie
        mowi po angielsku, nu inteleg nimic, nu inteleg intrebarea, nu inteleg ce scrie, nu
        inteleg ce scrie aici, nu inteleg ce spuneti, nu am inteles, n am inteles, nu stiu
        engleza bine, nu citesc engleza, am nevoie de ajutor, am nevoie de ajutor va rog, ma
        puteti ajuta, ma poate ajuta cineva, puteti sa ma ajutati, va rog ajutati ma,
        ajutati ma va rog, este cineva acolo, e cineva acolo, vreau sa vorbesc cu cineva, as
        vrea sa vorbesc cu cineva, cu cine pot vorbi, cu cine pot sa vorbesc, unde pot suna,
        unde sun, ce sa fac, nu stiu ce sa fac, ce trebuie sa fac, mama nu vorbeste engleza,
        mama mea nu vorbeste engleza, vorbiti romaneste va rog, no entiendo nada, no
        entiendo la pregunta, no entiendo esto, no entiendo el mensaje, no entiendo ingles,
        no lo entiendo, no comprendo, no comprendo nada, no se ingles, hablo poco ingles, no
        hablo mucho ingles, necesito ayuda, necesito ayuda por favor, ayuda por favor, me
        puede ayudar, me pueden ayudar, puede ayudarme, alguien me puede ayudar, hay alguien
        ahi, hay alguien, quiero hablar con alguien, con quien puedo hablar, donde puedo
        llamar, que hago, que puedo hacer, no se que hacer, mi madre no habla ingles, mi
        madre necesita ayuda, en español por favor, hablan ustedes español, habla usted
        español, je ne comprends rien, je ne comprends pas la question, je ne comprends pas
        ce message, je ne comprends pas l anglais, je ne comprends pas langlais, je
        comprends pas, je n ai pas compris, je nai pas compris, je parle pas anglais, je
        parle peu anglais, je parle un peu anglais, je ne lis pas l anglais, j ai besoin d
        aide, jai besoin daide, j ai besoin d aide s il vous plait, jai besoin daide sil
        vous plait, aidez moi, aidez moi s il vous plait, pouvez vous m aider, pouvez vous
        maider, est ce que quelqu un peut m aider, quelquun peut maider, il y a quelqu un,
        il y a quelquun, je veux parler a quelqu un, je veux parler a quelquun, je voudrais
        parler a quelqu un, a qui puis je parler, qui puis je appeler, que dois je faire, je
        ne sais pas quoi faire, ma mere ne parle pas anglais, en francais s il vous plait,
        en francais sil vous plait, non capisco, non capisco niente, non capisco la domanda,
        non ho capito, non capisco l inglese, non capisco linglese, ho bisogno di aiuto, mi
        potete aiutare, puo aiutarmi, mi serve aiuto, parla italiano, ich verstehe nicht,
        ich verstehe das nicht, ich verstehe kein englisch, ich spreche kein englisch, ich
        brauche hilfe, konnen sie mir helfen, sprechen sie deutsch, nao entendo, nao
        entendi, nao entendo nada, nao entendo a pergunta, nao compreendo, nao percebo, nao
        percebo nada, preciso de ajuda, preciso de ajuda por favor, podem me ajudar, pode
        ajudar me, alguem me pode ajudar, ha alguem ai, quero falar com alguem, nao sei o
        que fazer, a minha mae nao fala ingles,
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
        what happens to the budget if i go back in hospital, does the budget stop if i go
        back in hospital, what happens to my budget if i go back in hospital, does my budget
        stop if i go back in hospital, what happens to the money if i go back in hospital,
        does the money stop if i go back in hospital, what happens to the budget if i go
        back into hospital, does the budget stop if i go back into hospital, what happens to
        my budget if i go back into hospital, does my budget stop if i go back into
        hospital, what happens to the money if i go back into hospital, does the money stop
        if i go back into hospital, what happens to the budget if i go into hospital, does
        the budget stop if i go into hospital, what happens to my budget if i go into
        hospital, does my budget stop if i go into hospital, what happens to the money if i
        go into hospital, does the money stop if i go into hospital, what happens to the
        budget if i go in hospital, does the budget stop if i go in hospital, what happens
        to my budget if i go in hospital, does my budget stop if i go in hospital, what
        happens to the money if i go in hospital, does the money stop if i go in hospital,
        what happens to the budget if he goes back in hospital, does the budget stop if he
        goes back in hospital, what happens to his budget if he goes back in hospital, does
        his budget stop if he goes back in hospital, what happens to the money if he goes
        back in hospital, does the money stop if he goes back in hospital, what happens to
        the budget if he goes back into hospital, does the budget stop if he goes back into
        hospital, what happens to his budget if he goes back into hospital, does his budget
        stop if he goes back into hospital, what happens to the money if he goes back into
        hospital, does the money stop if he goes back into hospital, what happens to the
        budget if he goes into hospital, does the budget stop if he goes into hospital, what
        happens to his budget if he goes into hospital, does his budget stop if he goes into
        hospital, what happens to the money if he goes into hospital, does the money stop if
        he goes into hospital, what happens to the budget if he goes in hospital, does the
        budget stop if he goes in hospital, what happens to his budget if he goes in
        hospital, does his budget stop if he goes in hospital, what happens to the money if
        he goes in hospital, does the money stop if he goes in hospital, what happens to the
        budget if she goes back in hospital, does the budget stop if she goes back in
        hospital, what happens to her budget if she goes back in hospital, does her budget
        stop if she goes back in hospital, what happens to the money if she goes back in
        hospital, does the money stop if she goes back in hospital, what happens to the
        budget if she goes back into hospital, does the budget stop if she goes back into
        hospital, what happens to her budget if she goes back into hospital, does her budget
        stop if she goes back into hospital, what happens to the money if she goes back into
        hospital, does the money stop if she goes back into hospital, what happens to the
        budget if she goes into hospital, does the budget stop if she goes into hospital,
        what happens to her budget if she goes into hospital, does her budget stop if she
        goes into hospital, what happens to the money if she goes into hospital, does the
        money stop if she goes into hospital, what happens to the budget if she goes in
        hospital, does the budget stop if she goes in hospital, what happens to her budget
        if she goes in hospital, does her budget stop if she goes in hospital, what happens
        to the money if she goes in hospital, does the money stop if she goes in hospital,
        what happens to the budget if i am in hospital, does the budget stop if i am in
        hospital, what happens to my budget if i am in hospital, does my budget stop if i am
        in hospital, what happens to the money if i am in hospital, does the money stop if i
        am in hospital, what happens to the budget if i am back in hospital, does the budget
        stop if i am back in hospital, what happens to my budget if i am back in hospital,
        does my budget stop if i am back in hospital, what happens to the money if i am back
        in hospital, does the money stop if i am back in hospital, what happens to the
        budget if i am sectioned again, does the budget stop if i am sectioned again, what
        happens to my budget if i am sectioned again, does my budget stop if i am sectioned
        again, what happens to the money if i am sectioned again, does the money stop if i
        am sectioned again, what happens to the budget if he is in hospital, does the budget
        stop if he is in hospital, what happens to his budget if he is in hospital, does his
        budget stop if he is in hospital, what happens to the money if he is in hospital,
        does the money stop if he is in hospital, what happens to the budget if he is back
        in hospital, does the budget stop if he is back in hospital, what happens to his
        budget if he is back in hospital, does his budget stop if he is back in hospital,
        what happens to the money if he is back in hospital, does the money stop if he is
        back in hospital, what happens to the budget if he is sectioned again, does the
        budget stop if he is sectioned again, what happens to his budget if he is sectioned
        again, does his budget stop if he is sectioned again, what happens to the money if
        he is sectioned again, does the money stop if he is sectioned again, what happens to
        the budget if she is in hospital, does the budget stop if she is in hospital, what
        happens to her budget if she is in hospital, does her budget stop if she is in
        hospital, what happens to the money if she is in hospital, does the money stop if
        she is in hospital, what happens to the budget if she is back in hospital, does the
        budget stop if she is back in hospital, what happens to her budget if she is back in
        hospital, does her budget stop if she is back in hospital, what happens to the money
        if she is back in hospital, does the money stop if she is back in hospital, what
        happens to the budget if she is sectioned again, does the budget stop if she is
        sectioned again, what happens to her budget if she is sectioned again, does her
        budget stop if she is sectioned again, what happens to the money if she is sectioned
        again, does the money stop if she is sectioned again, does my budget stop in
        hospital, do i lose my budget in hospital, do i lose my budget if i go into
        hospital, do i lose my budget if i go back into hospital, does he lose his budget in
        hospital, does she lose her budget in hospital, budget in hospital, what about the
        budget in hospital, what happens to the budget in hospital, what happens to my
        budget in hospital, what happens to my budget while i am in hospital, what happens
        to my budget while im in hospital, does the budget carry on in hospital, does my
        budget carry on in hospital,
        mental capacity, capacity, the mental capacity act, mental capacity act, mca,
        capacity assessment, what is mental capacity, what is capacity, what does capacity
        mean, what does mental capacity mean, what is a capacity assessment, they say i have
        no capacity, they said i have no capacity, they say i lack capacity, best interests,
        best interest, best interests meeting, what is a best interests meeting, a best
        interests decision,
        can i add to my budget, can i leave my budget in my will, can i leave the budget in
        my will, can i leave it in my will, can i leave my phb in my will, can i put my
        budget in my will, can i put the budget in my will, is my budget part of my will,
        does my budget go in my will, does the budget go in my will, can i leave my budget
        to my kids, can i leave my budget to my children, can i leave my budget to my son,
        can i leave my budget to my daughter, can i leave the budget to my family, can my
        kids inherit my budget, can my family inherit my budget, can my wife inherit my
        budget, can my husband inherit my budget, can someone inherit my budget, can the
        budget be inherited, is the budget inherited, nearest relative, nearest relatives,
        my nearest relative, the nearest relative, what is a nearest relative, what is the
        nearest relative, what does nearest relative mean, who is my nearest relative, who
        is the nearest relative, who is nearest relative, whos my nearest relative, change
        my nearest relative, change nearest relative, how do i change my nearest relative,
        can i change my nearest relative, rights of the nearest relative, nearest relative
        rights, imha, an imha, what is an imha, what is a imha, what is imha, whats an imha,
        imha meaning, what does imha mean, what does imha stand for, do i get an imha, can i
        have an imha, can i get an imha, i need an imha, i want an imha, how do i get an
        imha, independent mental health advocate, mental health advocate, what is an
        independent mental health advocate, imca, what is an imca, icaa, care act advocate,
        what is a care act advocate, advocate, advocates, an advocate, what is an advocate,
        do i get an advocate, can i have an advocate, i need an advocate, i want an
        advocate, amhp, what is an amhp, approved mental health professional, tribunal, what
        is a tribunal, mental health tribunal, guardianship, what is guardianship,
        conditional discharge, dols, what is dols, what if i lose the tribunal, i have a
        tribunal, ive got a tribunal, my tribunal, the tribunal, my mental health tribunal,
        a tribunal, when is my tribunal, i want a tribunal, how do i get a tribunal, how do
        i ask for a tribunal, can i have a tribunal, can i appeal to the tribunal, appeal to
        the tribunal, what happens at a tribunal, what happens at the tribunal, tribunal
        help, help with my tribunal, help with a tribunal, hospital managers hearing,
        managers hearing, will they section me, can they section me, are they going to
        section me, could they section me, will i be sectioned, am i going to be sectioned,
        will i get sectioned, can i be sectioned, will i be sectioned again, am i on a
        section, im on a section, i am on a section, what section am i on, which section am
        i on, i want to go home, can i go home, when can i go home, i want to leave
        hospital, can i leave hospital, i want to leave the ward, can i leave the ward, can
        i leave, they wont discharge me, they wont let me go home, how do i get off my
        section, how do i get off a section, how do i get off my cto, how do i get off a
        cto, how do i come off a cto, how do i come off my cto, get off my section, get off
        my cto, i want to get off my cto, i dont want to be on a cto, can i appeal, appeal
        my section, can i appeal my section, how do i appeal my section, what are my rights,
        whats my rights, my rights, do i have rights, do i have any rights, i want to know
        my rights, rights, i want a second opinion, second opinion, can i get a second
        opinion, can i have a second opinion, can i see my notes, can i see my records, i
        want to see my notes, i want my notes, how do i see my notes, how do i see my
        records, medical records, my medical records, my records, my notes, i want a
        different doctor, i want a new doctor, i want a different psychiatrist, i want a new
        psychiatrist, change my psychiatrist, can i change my psychiatrist, how do i change
        my psychiatrist, i want to change my psychiatrist, different psychiatrist, new
        psychiatrist, i need a lawyer, i need a solicitor, i want a lawyer, i want a
        solicitor, can you get me a solicitor, can you get me a lawyer, can you find me a
        solicitor, solicitors, a lawyer, a solicitor, mental health solicitor, can i sue
        them, i want to sue them, can i sue, i am going to sue, im going to sue, my visa,
        immigration, driving licence, can i drive, dvla

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    I only know about NHS personal health budgets and section 117 after-care. I do not know about benefits, such as PIP or Universal Credit. I do not know how a budget fits with them either.

    Please ask the office that pays the benefit. You can also ask our advisers whether they can help. Type: talk.
    .words =
        will they stop my pip if i get a budget, will they stop my pip if i get the budget,
        will i lose my pip if i get a budget, will they stop my benefits if i get a budget,
        will they stop my benefits if i get the budget, will i lose my benefits if i get a
        budget, will they stop my universal credit if i get a budget, will they stop my
        universal credit if i get the budget, will i lose my universal credit if i get a
        budget, will they stop my esa if i get a budget, will they stop my esa if i get the
        budget, will i lose my esa if i get a budget, will they stop my dla if i get a
        budget, will they stop my dla if i get the budget, will i lose my dla if i get a
        budget, will they stop my uc if i get a budget, will they stop my uc if i get the
        budget, will i lose my uc if i get a budget, will they stop my benefits, will they
        cut my pip if i get a budget, will they cut my pip if i get the budget, will they
        cut my benefits if i get a budget, will they cut my benefits if i get the budget,
        will they cut my universal credit if i get a budget, will they cut my universal
        credit if i get the budget, will they cut my esa if i get a budget, will they cut my
        esa if i get the budget, will they cut my dla if i get a budget, will they cut my
        dla if i get the budget, will they cut my uc if i get a budget, will they cut my uc
        if i get the budget, will they cut my benefits, will they take away my pip if i get
        a budget, will they take away my pip if i get the budget, will they take away my
        benefits if i get a budget, will they take away my benefits if i get the budget,
        will they take away my universal credit if i get a budget, will they take away my
        universal credit if i get the budget, will they take away my esa if i get a budget,
        will they take away my esa if i get the budget, will they take away my dla if i get
        a budget, will they take away my dla if i get the budget, will they take away my uc
        if i get a budget, will they take away my uc if i get the budget, will they take
        away my benefits, will they take my pip if i get a budget, will they take my pip if
        i get the budget, will they take my benefits if i get a budget, will they take my
        benefits if i get the budget, will they take my universal credit if i get a budget,
        will they take my universal credit if i get the budget, will they take my esa if i
        get a budget, will they take my esa if i get the budget, will they take my dla if i
        get a budget, will they take my dla if i get the budget, will they take my uc if i
        get a budget, will they take my uc if i get the budget, will they take my benefits,
        will they reduce my pip if i get a budget, will they reduce my pip if i get the
        budget, will they reduce my benefits if i get a budget, will they reduce my benefits
        if i get the budget, will they reduce my universal credit if i get a budget, will
        they reduce my universal credit if i get the budget, will they reduce my esa if i
        get a budget, will they reduce my esa if i get the budget, will they reduce my dla
        if i get a budget, will they reduce my dla if i get the budget, will they reduce my
        uc if i get a budget, will they reduce my uc if i get the budget, will they reduce
        my benefits, will they touch my pip if i get a budget, will they touch my pip if i
        get the budget, will they touch my benefits if i get a budget, will they touch my
        benefits if i get the budget, will they touch my universal credit if i get a budget,
        will they touch my universal credit if i get the budget, will they touch my esa if i
        get a budget, will they touch my esa if i get the budget, will they touch my dla if
        i get a budget, will they touch my dla if i get the budget, will they touch my uc if
        i get a budget, will they touch my uc if i get the budget, will they touch my
        benefits, do i have to tell benefits, do i have to tell the benefits, do i have to
        tell benefits people, do i need to tell benefits, do i tell benefits, do i need to
        tell the dwp, do i tell dwp, do i need to tell dwp, do i have to tell pip, do i need
        to tell pip, do i have to tell universal credit, do i need to tell universal credit,
        do i need to tell the job centre, do i tell the job centre, do i have to tell the
        jobcentre, should i tell the dwp, should i tell benefits, pip, my pip, p i p, about
        pip, about my pip, pip money, pip payment, pip payments, pip form, pip review, pip
        assessment, pip appeal, what is pip, whats pip, what about pip, what about my pip, i
        mean pip, i mean my pip, no i mean pip, no i mean my pip, no my pip, no pip, i meant
        pip, i meant my pip, no i meant my pip, its about pip, its about my pip, it is about
        my pip, i have a question about pip, question about pip, i get pip, im on pip, i am
        on pip, help with pip, help with my pip, help with my pip form, how do i apply for
        pip, apply for pip, how do i claim pip, claim pip, can i get pip, can i claim pip,
        do i get pip, my pip stopped, my pip has stopped, they stopped my pip, they stopped
        my benefits, my benefits stopped, my benefits have stopped, they took my pip, will i
        lose my pip, do i lose my pip, will i lose my benefits, do i lose my benefits, will
        they stop my pip, will they stop my benefits, does it affect pip, does it affect my
        pip, will it affect pip, will it affect my pip, does a budget affect my pip, does a
        phb affect my pip, will a phb affect my pip, will a budget affect my pip, does it
        affect benefits, does it affect my benefits, will it affect benefits, will it affect
        my benefits, does a budget affect my benefits, does a phb affect my benefits, will a
        phb affect my benefits, will a budget affect my benefits, does it affect my
        universal credit, will it affect my universal credit, does it affect universal
        credit, does it affect my uc, will it affect my uc, does it affect my esa, will it
        affect my esa, does it affect my dla, does it count as income, does a budget count
        as income, does a phb count as income, does it count as savings, pip and a phb, phb
        and pip, pip and phb, benefits and phb, phb and benefits, budget and benefits,
        benefits and a budget, can i have pip and a phb, can i have pip and a budget, can i
        get both pip and a phb, is it the same as pip, is a phb the same as pip, dla, my
        dla, disability living allowance, esa, my esa, employment and support allowance, uc,
        my uc, universal credit, my universal credit, universal credit help, benefits, my
        benefits, benefit, about benefits, about my benefits, what about benefits, what
        about my benefits, i mean my benefits, no i mean my benefits, no i mean benefits,
        help with benefits, help with my benefits, benefits advice, benefit advice, benefits
        help, what benefits can i get, what benefits can i claim, what am i entitled to, am
        i entitled to benefits, disability benefits, disability benefit, disability money,
        sickness benefit, sick pay, ssp, jsa, income support, pension credit, state pension,
        my pension, attendance allowance, housing benefit, my housing benefit, council tax,
        council tax help, council tax reduction, lcwra, limited capability for work, dwp,
        the dwp, job centre, jobcentre, the job centre, personal independence payment, my
        personal independence payment, does it affect his pip, does it affect her pip, will
        it affect his pip, will it affect her pip, does it affect his benefits, does it
        affect her benefits, will it affect his benefits, will it affect her benefits, does
        it affect his pip and universal credit, does it affect pip and universal credit,
        does it affect my pip and universal credit, will he lose his pip, will she lose her
        pip, will he lose his benefits, will she lose her benefits, does it change my
        benefits, does it change my pip, does it count for benefits, do i have to tell dwp,
        do i have to tell the dwp, do i tell the dwp, do i have to tell the job centre, will
        it stop my benefits, will it stop my pip, will it stop my universal credit, what
        about pip and universal credit, what about universal credit, what about my universal
        credit, is this about benefits, does a budget affect pip, does a budget affect
        benefits, does a budget affect universal credit, does a budget affect my universal
        credit, does a budget affect my uc, does a budget affect my esa, does a budget
        affect my dla, does a budget affect my housing benefit, does a budget affect my
        pension, does a phb affect pip, does a phb affect benefits, does a phb affect
        universal credit, does a phb affect my universal credit, does a phb affect my uc,
        does a phb affect my esa, does a phb affect my dla, does a phb affect my housing
        benefit, does a phb affect my pension, does a personal health budget affect my pip,
        does a personal health budget affect pip, does a personal health budget affect my
        benefits, does a personal health budget affect benefits, does a personal health
        budget affect universal credit, does a personal health budget affect my universal
        credit, does a personal health budget affect my uc, does a personal health budget
        affect my esa, does a personal health budget affect my dla, does a personal health
        budget affect my housing benefit, does a personal health budget affect my pension,
        does having a budget affect my pip, does having a budget affect pip, does having a
        budget affect my benefits, does having a budget affect benefits, does having a
        budget affect universal credit, does having a budget affect my universal credit,
        does having a budget affect my uc, does having a budget affect my esa, does having a
        budget affect my dla, does having a budget affect my housing benefit, does having a
        budget affect my pension, does having a phb affect my pip, does having a phb affect
        pip, does having a phb affect my benefits, does having a phb affect benefits, does
        having a phb affect universal credit, does having a phb affect my universal credit,
        does having a phb affect my uc, does having a phb affect my esa, does having a phb
        affect my dla, does having a phb affect my housing benefit, does having a phb affect
        my pension, does the budget affect my pip, does the budget affect pip, does the
        budget affect my benefits, does the budget affect benefits, does the budget affect
        universal credit, does the budget affect my universal credit, does the budget affect
        my uc, does the budget affect my esa, does the budget affect my dla, does the budget
        affect my housing benefit, does the budget affect my pension, does my budget affect
        my pip, does my budget affect pip, does my budget affect my benefits, does my budget
        affect benefits, does my budget affect universal credit, does my budget affect my
        universal credit, does my budget affect my uc, does my budget affect my esa, does my
        budget affect my dla, does my budget affect my housing benefit, does my budget
        affect my pension, does my phb affect my pip, does my phb affect pip, does my phb
        affect my benefits, does my phb affect benefits, does my phb affect universal
        credit, does my phb affect my universal credit, does my phb affect my uc, does my
        phb affect my esa, does my phb affect my dla, does my phb affect my housing benefit,
        does my phb affect my pension, does this affect my pip, does this affect pip, does
        this affect my benefits, does this affect benefits, does this affect universal
        credit, does this affect my universal credit, does this affect my uc, does this
        affect my esa, does this affect my dla, does this affect my housing benefit, does
        this affect my pension, does the money affect my pip, does the money affect pip,
        does the money affect my benefits, does the money affect benefits, does the money
        affect universal credit, does the money affect my universal credit, does the money
        affect my uc, does the money affect my esa, does the money affect my dla, does the
        money affect my housing benefit, does the money affect my pension, will a budget
        affect pip, will a budget affect benefits, will a budget affect universal credit,
        will a budget affect my universal credit, will a budget affect my uc, will a budget
        affect my esa, will a budget affect my dla, will a budget affect my housing benefit,
        will a budget affect my pension, will a phb affect pip, will a phb affect benefits,
        will a phb affect universal credit, will a phb affect my universal credit, will a
        phb affect my uc, will a phb affect my esa, will a phb affect my dla, will a phb
        affect my housing benefit, will a phb affect my pension, will a personal health
        budget affect my pip, will a personal health budget affect pip, will a personal
        health budget affect my benefits, will a personal health budget affect benefits,
        will a personal health budget affect universal credit, will a personal health budget
        affect my universal credit, will a personal health budget affect my uc, will a
        personal health budget affect my esa, will a personal health budget affect my dla,
        will a personal health budget affect my housing benefit, will a personal health
        budget affect my pension, will having a budget affect my pip, will having a budget
        affect pip, will having a budget affect my benefits, will having a budget affect
        benefits, will having a budget affect universal credit, will having a budget affect
        my universal credit, will having a budget affect my uc, will having a budget affect
        my esa, will having a budget affect my dla, will having a budget affect my housing
        benefit, will having a budget affect my pension, will having a phb affect my pip,
        will having a phb affect pip, will having a phb affect my benefits, will having a
        phb affect benefits, will having a phb affect universal credit, will having a phb
        affect my universal credit, will having a phb affect my uc, will having a phb affect
        my esa, will having a phb affect my dla, will having a phb affect my housing
        benefit, will having a phb affect my pension, will the budget affect my pip, will
        the budget affect pip, will the budget affect my benefits, will the budget affect
        benefits, will the budget affect universal credit, will the budget affect my
        universal credit, will the budget affect my uc, will the budget affect my esa, will
        the budget affect my dla, will the budget affect my housing benefit, will the budget
        affect my pension, will my budget affect my pip, will my budget affect pip, will my
        budget affect my benefits, will my budget affect benefits, will my budget affect
        universal credit, will my budget affect my universal credit, will my budget affect
        my uc, will my budget affect my esa, will my budget affect my dla, will my budget
        affect my housing benefit, will my budget affect my pension, will my phb affect my
        pip, will my phb affect pip, will my phb affect my benefits, will my phb affect
        benefits, will my phb affect universal credit, will my phb affect my universal
        credit, will my phb affect my uc, will my phb affect my esa, will my phb affect my
        dla, will my phb affect my housing benefit, will my phb affect my pension, will this
        affect my pip, will this affect pip, will this affect my benefits, will this affect
        benefits, will this affect universal credit, will this affect my universal credit,
        will this affect my uc, will this affect my esa, will this affect my dla, will this
        affect my housing benefit, will this affect my pension, will the money affect my
        pip, will the money affect pip, will the money affect my benefits, will the money
        affect benefits, will the money affect universal credit, will the money affect my
        universal credit, will the money affect my uc, will the money affect my esa, will
        the money affect my dla, will the money affect my housing benefit, will the money
        affect my pension, would a budget affect my pip, would a budget affect pip, would a
        budget affect my benefits, would a budget affect benefits, would a budget affect
        universal credit, would a budget affect my universal credit, would a budget affect
        my uc, would a budget affect my esa, would a budget affect my dla, would a budget
        affect my housing benefit, would a budget affect my pension, would a phb affect my
        pip, would a phb affect pip, would a phb affect my benefits, would a phb affect
        benefits, would a phb affect universal credit, would a phb affect my universal
        credit, would a phb affect my uc, would a phb affect my esa, would a phb affect my
        dla, would a phb affect my housing benefit, would a phb affect my pension, would a
        personal health budget affect my pip, would a personal health budget affect pip,
        would a personal health budget affect my benefits, would a personal health budget
        affect benefits, would a personal health budget affect universal credit, would a
        personal health budget affect my universal credit, would a personal health budget
        affect my uc, would a personal health budget affect my esa, would a personal health
        budget affect my dla, would a personal health budget affect my housing benefit,
        would a personal health budget affect my pension, would having a budget affect my
        pip, would having a budget affect pip, would having a budget affect my benefits,
        would having a budget affect benefits, would having a budget affect universal
        credit, would having a budget affect my universal credit, would having a budget
        affect my uc, would having a budget affect my esa, would having a budget affect my
        dla, would having a budget affect my housing benefit, would having a budget affect
        my pension, would having a phb affect my pip, would having a phb affect pip, would
        having a phb affect my benefits, would having a phb affect benefits, would having a
        phb affect universal credit, would having a phb affect my universal credit, would
        having a phb affect my uc, would having a phb affect my esa, would having a phb
        affect my dla, would having a phb affect my housing benefit, would having a phb
        affect my pension, would the budget affect my pip, would the budget affect pip,
        would the budget affect my benefits, would the budget affect benefits, would the
        budget affect universal credit, would the budget affect my universal credit, would
        the budget affect my uc, would the budget affect my esa, would the budget affect my
        dla, would the budget affect my housing benefit, would the budget affect my pension,
        would my budget affect my pip, would my budget affect pip, would my budget affect my
        benefits, would my budget affect benefits, would my budget affect universal credit,
        would my budget affect my universal credit, would my budget affect my uc, would my
        budget affect my esa, would my budget affect my dla, would my budget affect my
        housing benefit, would my budget affect my pension, would my phb affect my pip,
        would my phb affect pip, would my phb affect my benefits, would my phb affect
        benefits, would my phb affect universal credit, would my phb affect my universal
        credit, would my phb affect my uc, would my phb affect my esa, would my phb affect
        my dla, would my phb affect my housing benefit, would my phb affect my pension,
        would this affect my pip, would this affect pip, would this affect my benefits,
        would this affect benefits, would this affect universal credit, would this affect my
        universal credit, would this affect my uc, would this affect my esa, would this
        affect my dla, would this affect my housing benefit, would this affect my pension,
        would the money affect my pip, would the money affect pip, would the money affect my
        benefits, would the money affect benefits, would the money affect universal credit,
        would the money affect my universal credit, would the money affect my uc, would the
        money affect my esa, would the money affect my dla, would the money affect my
        housing benefit, would the money affect my pension, will i lose my pip if i get a
        budget, will i lose my pip if i get a phb, will i lose my pip if i get a personal
        health budget, will i lose my pip if i get it, will i lose my pip if i get one, will
        i lose my pip if i get this, will i lose my pip if i have a budget, will i lose my
        pip if i have a phb, will i lose my pip if i have a personal health budget, will i
        lose my pip if i have it, will i lose my pip if i have one, will i lose my pip if i
        have this, will i lose my benefits if i get a budget, will i lose my benefits if i
        get a phb, will i lose my benefits if i get a personal health budget, will i lose my
        benefits if i get it, will i lose my benefits if i get one, will i lose my benefits
        if i get this, will i lose my benefits if i have a budget, will i lose my benefits
        if i have a phb, will i lose my benefits if i have a personal health budget, will i
        lose my benefits if i have it, will i lose my benefits if i have one, will i lose my
        benefits if i have this, will i lose my universal credit if i get a budget, will i
        lose my universal credit if i get a phb, will i lose my universal credit if i get a
        personal health budget, will i lose my universal credit if i get it, will i lose my
        universal credit if i get one, will i lose my universal credit if i get this, will i
        lose my universal credit if i have a budget, will i lose my universal credit if i
        have a phb, will i lose my universal credit if i have a personal health budget, will
        i lose my universal credit if i have it, will i lose my universal credit if i have
        one, will i lose my universal credit if i have this, will i lose my esa if i get a
        budget, will i lose my esa if i get a phb, will i lose my esa if i get a personal
        health budget, will i lose my esa if i get it, will i lose my esa if i get one, will
        i lose my esa if i get this, will i lose my esa if i have a budget, will i lose my
        esa if i have a phb, will i lose my esa if i have a personal health budget, will i
        lose my esa if i have it, will i lose my esa if i have one, will i lose my esa if i
        have this, will i lose my dla if i get a budget, will i lose my dla if i get a phb,
        will i lose my dla if i get a personal health budget, will i lose my dla if i get
        it, will i lose my dla if i get one, will i lose my dla if i get this, will i lose
        my dla if i have a budget, will i lose my dla if i have a phb, will i lose my dla if
        i have a personal health budget, will i lose my dla if i have it, will i lose my dla
        if i have one, will i lose my dla if i have this, will getting a budget affect my
        pip, will getting a budget affect my benefits, will getting a budget affect my
        universal credit, will getting a budget affect my esa, will getting a phb affect my
        pip, will getting a phb affect my benefits, will getting a phb affect my universal
        credit, will getting a phb affect my esa, will getting a personal health budget
        affect my pip, will getting a personal health budget affect my benefits, will
        getting a personal health budget affect my universal credit, will getting a personal
        health budget affect my esa, will having a personal health budget affect my pip,
        will having a personal health budget affect my benefits, will having a personal
        health budget affect my universal credit, will having a personal health budget
        affect my esa, if i get a budget do i lose my pip, if i get a phb do i lose my pip,
        if i get a budget do i lose my benefits, if i get a phb do i lose my benefits, can i
        have a budget and pip, can i have a phb and benefits, can i have pip and a personal
        health budget, scared i will lose my benefits, scared i will lose my pip, im scared
        of losing my pip, im scared of losing my benefits, im worried about losing my pip,
        im worried about losing my benefits

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
