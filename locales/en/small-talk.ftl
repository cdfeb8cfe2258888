# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    Hello. I am a bot. Type your question in your own words, or type: menu.
    .words =
        hello, hello there, hello bot, hello again, hello everyone, hello how are you, hello
        are you there, helo, hullo, hallo, ello, hi, hi there, hi bot, hi again, hi all, hi
        how are you, hi hello, hi good morning, hi good afternoon, hiya, hiya love, hi ya,
        hya, hey, hey there, hey bot, heya, hey hi, hey up, ey up, ay up, morning, good
        morning, good morning to you, morning all, gm, afternoon, good afternoon, evening,
        good evening, good day, gday, good night, goodnight, night, night night, greetings,
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

# Somebody says sorry, or never mind.
small-talk-sorry =
    There is nothing to be sorry for. Take all the time you need.
    .words =
        sorry, im sorry, i am sorry, so sorry, im so sorry, i am so sorry, very sorry, sorry
        about that, sorry for that, sorry to bother you, sorry to be a pain, sorry for
        bothering you, sorry for asking, sorry for the trouble, sorry my mistake, sorry
        wrong button, sorry i pressed the wrong button, sorry typo, my mistake, my bad,
        oops, oops sorry, whoops, oh sorry, apologies, my apologies, i apologise, i
        apologize, pardon, pardon me, excuse me, forgive me, ignore that, ignore me, wrong
        button, i pressed the wrong button, wrong chat, that was a mistake, didnt mean that,
        i didnt mean to, i did not mean to, never mind, nevermind, nvm, forget it, dont
        worry, do not worry, no worries, no problem, it does not matter, it doesnt matter,
        doesnt matter

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
        it, i am reading, im reading

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    I am a bot, not a person. I answer for { $helpline }. To reach a person, type: talk.
    .words =
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
        feelings, do you sleep

# What the bot can do, and how it works.
small-talk-abilities =
    I answer questions about NHS personal health budgets and section 117 after-care. Type a question in your own words, or type menu to see all my topics. To reach a person, type: talk.
    .words =
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
        type, can i type

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    I want to help you find the right place. If a life is in danger, call { $number-emergency }. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option.

    Type urgent for more ways to get help now. Type talk for a person, or menu for what I know. Or tell me in a few words what it is about.
    .words =
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
        im scared, i am scared

# Somebody is angry with the bot.
small-talk-unkind =
    I am sorry that I was no help to you. Type talk to reach a person, or menu to see what I know.
    .words =
        you are useless, youre useless, your useless, ur useless, u r useless, useless,
        useless bot, this is useless, useless thing, completely useless, totally useless,
        you are no help, youre no help, your no help, no help, no help at all, no use, no
        use at all, this is no help, that is no help, thats no help, that did not help, that
        didnt help, that does not help, that doesnt help, this does not help, this doesnt
        help, this isnt helping, this is not helping, you are not helping, youre not
        helping, your not helping, not helpful, unhelpful, that was not helpful, that is not
        helpful, thats not helpful, this is not helpful, this isnt helpful, not very
        helpful, you havent helped, you have not helped, this is rubbish, rubbish, you are
        rubbish, youre rubbish, what a load of rubbish, load of rubbish, this is crap, crap,
        this is shit, shit, this is shite, bullshit, this is bullshit, this is nonsense,
        nonsense, this is a joke, what a joke, this is stupid, stupid, stupid bot, you are
        stupid, youre stupid, your stupid, ur stupid, you stupid bot, you stupid thing,
        stupid thing, stupid machine, stupid computer, dumb, dumb bot, you are dumb, youre
        dumb, idiot, you idiot, you are an idiot, youre an idiot, thick, you are thick,
        pathetic, this is pathetic, terrible, this is terrible, awful, this is awful, this
        is bad, bad bot, this is ridiculous, ridiculous, what a waste of time, waste of
        time, this is a waste of time, total waste of time, you are a waste of time, waste
        of space, hopeless bot, this is hopeless, this bot is hopeless, you are hopeless,
        youre hopeless, this bot is useless, this bot is rubbish, this bot is stupid, this
        bot does not work, this bot doesnt work, this does not work, this doesnt work, this
        isnt working, this is not working, you dont work, you are broken, youre broken, i
        hate you, i hate this, i hate this bot, hate you, i hate bots, i hate robots, i dont
        like you, i do not like you, i dont like bots, i hate talking to bots, i dont want a
        bot, i do not want a bot, i dont want to talk to a bot, i do not want to talk to a
        bot, i dont want to talk to a robot, go away, shut up, shut up bot, get lost, fuck
        off, fuck you, fuck, fuck this, fuck sake, for fucks sake, for gods sake, ffs, wtf,
        piss off, bugger off, sod off, screw you, bollocks, bloody useless, bloody hell,
        bloody bot, fucking useless, fucking bot, wanker, twat, you suck, this sucks, you
        are annoying, youre annoying, annoying, this is annoying, so annoying, you are not
        listening, youre not listening, you dont listen, you dont understand, you do not
        understand, you dont understand me, you do not understand me, you dont get it, you
        dont understand anything, you know nothing, you are wrong, youre wrong, that is not
        right, thats not right, not what i asked, thats not what i meant, that is not what i
        meant, that is not what i want, thats not what i want, you did not answer my
        question, you didnt answer my question, you havent answered my question, that did
        not answer my question, that didnt answer my question, i am fed up, im fed up, fed
        up, you dont care, i dont understand, i do not understand, i dont get it, i dont
        understand you, i do not understand you, i dont understand this, i am confused, im
        confused, confused, this is confusing, confusing, too complicated, this is too
        complicated

# Another language, or little English. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-language =
    This bot works in English. For health help, call { $number-nhs-111 } and say your language. If a life is in danger, call { $number-emergency }.

    Someone you trust can call our advice line for you: { $phone }.
    .words =
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
        english, my dad doesnt speak english, my son doesnt speak english

# Is it private, who can see it.
small-talk-private =
    No person reads along while you and I talk. But anyone who can open your Telegram can see this chat. To see what I keep, or to erase it, type: /privacy
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
        my data, forget me, forget everything, delete what you know about me

# Deaf, or cannot or will not phone. $phone is the number
# of the helpline, $form is the address of the form or none. Do not name Relay UK for our own
# number before somebody has tried it: see docs/content-review.md.
small-talk-deaf =
    To see whether you can write with an adviser here, type: talk. Our advisers also have a phone number: { $phone }. Someone you trust could call for you.{ $form ->
        [none] {""}
       *[other] {" "}You can also write to us with this form: { $form }
    }

    In danger, or need help now? Type urgent. It shows ways without a phone call.
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
        i contact you without the phone
