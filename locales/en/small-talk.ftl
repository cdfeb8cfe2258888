# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    Hello. I am a bot. Type your question in your own words, or type: menu.
    .words =
        hello (anyone|anybody|pls|please|hello|hi|all|team|guys|folks|x|love|mate|duck|there|bot|again|everyone|world), hello
        any one, hi (pls|please|everyone|team|guys|folks|x|love|mate|pal|duck|there|bot|again|all|hello|ya), helo helo, hi
        hope (your|youre) well, (hi|hello|i|) hope you are well, hope your well, (evening|hiya|morning) all, (evening|morning)
        everyone, hiya (x|love), hi there x, hello im (new|back), (hi|) im new here, (hello|) i am new here, (its|) me again,
        its (only|) me, (hi|hello) its me again, im back again, i am back again, hi im back,
        (salaam|salam|assalamualaikum|namaste|namaskar|shwmae|buna|ola|marhaba|merhaba|hello|helo|hullo|hallo|ello|hi|hiya|hya|hey|heya|morning|gm|afternoon|evening|gday|greetings|howdy|yo|alright|wotcha|sup|wassup|start|begin|ready|test|testing),
        (assalamu|asalam|salaam) alaikum, as salaam alaikum, sat sri akal, kem cho, shwmae bawb, (bore|prynhawn) da, noswaith
        dda, dzien dobry wszystkim, buna ziua, bom dia, (hello|hi|) how are you, hello are you there, hi good
        (morning|afternoon), hey (there|bot|hi|up), (ey|ay|whats) up, good (morning|afternoon|evening|day), good morning to
        you, you alright, you all right, alright mate, all right there, how are you (doing|today), how r u, hows it going, how
        do you do, (nice|pleased) to meet you, dear (sir|madam|team), dear sir or madam, to whom it may concern, im
        (here|back|ready), i am (here|back|ready), lets (start|begin)

# Thanks and praise.
small-talk-thanks =
    You are welcome. If you want to know more, just ask. You can also type: menu.
    .words =
        (many thanks|thanks|thank you) indeed,
        (cheers|ta|thanks) (hun|hon|darling|petal|pet|my lovely),
        (your|youre|ur|you are) (very|so|) kind,
        thats kind,
        that is kind of you,
        nobody has been kind in ages,
        nobody been kind in ages,
        you are nice,
        ur nice,
        thank you so much you have been (such|a|) great help, thank you so much youve been great help, thank you you have been
        great help, (thanks|) youve been great help, thanks so much youve been great help, (you|u) have been great help, youve
        been (such|a) great help, you have been a (good|great) help, you (been|are) a great help, thanks you have been (a|)
        great help, thank you so much you have been (great|brilliant), thank you so much youve been (great|brilliant|lovely),
        thank you so much youve been a (great|big) help, thank you so much you have been such a help, thank you so much youve
        been (so|really) helpful, thank you so much you have been very kind, thank you so much youve been so kind, thank you
        so much you were very helpful, thank you so much that was (really|so) helpful, thank you so much that really helped,
        thank you so much that helped a lot, thank you so much this has been helpful, thank you so much (your|youre) a star,
        thank you so much your very kind, thank you so much youre so kind, thanks so much you have been (great|brilliant),
        thanks so much youve been (great|brilliant|lovely), thanks so much youve been a (great|big) help, thanks so much you
        have been a great help, thanks so much you have been such a help, thanks so much youve been (so|really) helpful,
        thanks so much you have been very kind, thanks so much youve been so kind, thanks so much you were very helpful,
        thanks so much that was (really|so) helpful, thanks so much that really helped, thanks so much that helped a lot,
        thanks so much this has been helpful, thanks so much (your|youre) a star, thanks so much your very kind, thanks so
        much youre so kind, thank (you|u) you have been (great|brilliant), thank (you|u) youve been (great|brilliant|lovely),
        thank (you|u) youve been a (great|big) help, thank (you|u) you have been a great help, thank (you|u) you have been
        such a help, thank (you|u) youve been (so|really) helpful, thank (you|u) you have been very kind, thank (you|u) youve
        been so kind, thank (you|u) you were very helpful, thank (you|u) that was (really|so) helpful, thank (you|u) that
        really helped, thank (you|u) that helped a lot, thank (you|u) this has been helpful, thank (you|u) (your|youre) a
        star, thank (you|u) your very kind, thank (you|u) youre so kind, thanks you have been (great|brilliant), thanks youve
        been (great|brilliant|lovely), thanks youve been a (great|big) help, thanks you have been such a help, thanks youve
        been (so|really) helpful, thanks you have been very kind, thanks youve been so kind, thanks you were very helpful,
        thanks that was (really|so) helpful, thanks that really helped, thanks that helped a lot, thanks this has been
        helpful, thanks (your|youre) a star, thanks your very kind, thanks youre so kind, great help thank you, great help
        thanks, you have been (great|helpful), youve been (great|brilliant), you are a star, your a star, thank (u|you)
        (so|very) much, (thanku|thankyou|thanks) so much, (thankyou|thanks|ta) very much, thank you (x|xx|bot), thanks
        (x|xx|loads|mate|love|bot|anyway|again), thank u (x|), thank (u|you) so much x, ta (x|pal|duck|love), cheers
        (x|pal|bud|duck|mate), ok thank you (so|very) much, ok thanks so much, ok thank u, ok (thanku|ta|cheers), ok thats
        great thank you, ok thank you for your (help|time), (ok|many) thanks for your help, thank you for your
        (time|patience|help), thanks for your (time|help), thank you for (listening|replying|answering|that), thanks for
        (listening|replying|answering|that|helping), thankyou for listening, thank you for being here, thanks for being here,
        thank you (and|) god bless, thank you (god|) bless you, (thanks|) god bless, bless you thank you, that is a great
        help, thats a (great|big) help, that is very kind, (thats|youre) very kind, that is kind of you, i am grateful,
        (im|so) grateful, im so grateful, very (grateful|helpful|kind|good),
        (lovely|brilliant|perfect|wonderful|excellent|ok|okay|great) thank you, thats (lovely|brilliant|great|all) thank you,
        thats (great|all) thanks, thanks that was great, you helped me, (you|youve) helped a lot, you really helped, youve
        helped me a lot, thats really helpful, that was (really|very|) helpful, (so|really|thats) helpful,
        (shukriya|dhanyavad|dhanyawad|diolch|dziękuję|dzięki|mulțumesc|obrigado|obrigada|شكرا|شکریہ|ধন্যবাদ|ਧੰਨਵਾਦ|આભાર|meharbani|merci|gracias|thanks|thankyou|thanku|cheers|ta|thx|thnx|tnx|thanx|ty|tysm|tyvm|appreciated|helpful|great|brilliant|perfect|lovely|excellent|wonderful|fantastic|amazing|awesome|good|nice|cool),
        diolch yn fawr, thank you very much that is all, thank you very much thats all, thanks very much thats all, thanks
        that is all, that is all thank you, (thank|bless) you, thank you for the (help|information|info), thank you for
        helping me, thank you that helps, thank you that (was|is) helpful, thank you thats all, thank you that is all, thanks
        a (lot|million), thanks for the (help|info), thanks thats (all|helpful), thanks that helps,
        (many|ok|okay|great|lovely|brilliant|perfect) thanks, cheers for that, much (appreciated|obliged), i appreciate
        (it|that), that (helps|helped), that is (helpful|great|good), you have been very helpful, youve been very helpful, you
        are very kind, god bless you, good (bot|job), well done, nice one, thats (great|good), great stuff, you are great,
        youre great, i love you, love it

# Somebody says good night. $number-emergency and -samaritans are numbers.
small-talk-night =
    Good night. I am a bot, and you can write to me at any hour.

    If the night gets hard, call Samaritans on { -samaritans }, free, at any time. Or type urgent. If a life is in danger, call { $number-emergency }.
    .words =
        (good|night|nighty|ok|thanks) night, (goodnight|night|nite|gn|bedtime), nite (nite|then|x), night (then|all|x),
        goodnight (then|bot|all|everyone|x), good night (then|bot), night night x, (thanks|ok) goodnight, (thanks|ok) good
        night, thank you (and|) goodnight, thank you (and|) good night, thanks and goodnight, thanks and good night, ok night
        night, (im|) (off|going) to bed, i am (off|going) to bed, (off|going) to bed now, im going to (bed|sleep) now, i am
        going to (bed|sleep) now, bed time, time for bed, going to sleep now, have a good night, sleep (well|tight), goodnight
        sleep well

# Somebody says sorry, or never mind.
small-talk-sorry =
    There is nothing to be sorry for. Take all the time you need.
    .words =
        sorry to bother you (but|again|all), sorry to bother (u|you), sorry to bother u but, sorry to bother you (so|this)
        late, (hi|hello|im|so) sorry to bother you, (hi|hello|im) sorry to bother you but, i am sorry to bother you, sorry for
        bothering you (again|), sorry to trouble you (but|), hi sorry to trouble you, sorry to be a (nuisance|bother|pain),
        sorry to keep asking, sorry to ask (again|), sorry to be a pain but, sorry (but|typo), sorry its (so|) late, sorry to
        message so late, sorry for the long (message|text), sorry that was long, sorry im new to this, sorry i am new to this,
        sorry im not good at this, sorry i am not good at this, sorry im rubbish at this, sorry im not good with phones, sorry
        im slow, sorry i (am|type) slow, sorry im a bit slow, sorry i cant spell, sorry (for|about) my spelling, sorry bad
        spelling, sorry my spelling is bad, excuse my spelling, sorry if this is a (silly|stupid) question, sorry if its a
        silly question, sorry if this is silly, (sorry|) (silly|stupid) question, this might be a (silly|stupid) question, am
        i bothering you, am i being a pain, am i a nuisance, i hope im not bothering you, i dont want to bother (you|anyone),
        i do not want to bother you, i dont want to be a (bother|nuisance), i feel bad for asking, i feel (silly|stupid)
        asking, i feel silly, (sorry|oops|whoops|apologies|pardon), (im|so|very|oops|oh) sorry, i am (so|)
        sorry, im so sorry, sorry (about|for) that, sorry for asking, sorry for the trouble, sorry my mistake, sorry wrong
        button, (sorry|) i pressed the wrong button, my (mistake|bad|apologies), i (apologise|apologize),
        (pardon|excuse|forgive|ignore) me, ignore that, wrong (button|chat), that was a mistake, didnt mean (that|it), i didnt
        mean (to|it), i did not mean (to|it), dont worry, do not worry, no (worries|problem), it does
        not matter, (it|) doesnt matter, sorry i didnt mean (it|that), (im|) sorry for wasting your time, sorry to waste your
        time, sorry i wasted your time, sorry for all the questions, sorry for so many questions, sorry (im|for) being a pain

# Somebody says all right, or thinks aloud.
small-talk-ok =
    All right. You can ask me more at any time, or type: menu.
    .words =
        (no|nah|nope) (thanks|thank you|ta|its ok|its okay|its fine|im ok|im fine|you are ok|youre ok) (anyway|),
        (no|nah) not (now|yet|today),
        (maybe|perhaps) (later|another time|tomorrow),
        (nvm|never mind|nah) (sorted|its sorted|all sorted|im sorted),
        (actually|on second thoughts) (no|leave it|never mind|no thanks),
        (no|nah) (wait|hang on) (dont|leave it|),
        (all|its|thats|its all) sorted (now|thanks|cheers|),
        (wait|hang on) (one|just one) (more|more thing|minute|sec),
        (not|) (right now|just yet),
        nvm,
        forget it,
        never mind,
        nevermind,
        lol ignore me,
        (ok|okay|okey|oki|k|kk|oh|ah|right|alrighty|fine|sound|understood|noted|hmm|hm|mm|mmm|mhm|aha|um|er|erm|well|interesting|wow|really|lol|haha|ha|hahaha|xx|x|xxx|done|wait),
        okey dokey, okie dokie, ok (then|fine|good|great|cool|understood), (okay|right|alright|fine) then, okay great,
        (ok|okay|oh|ah|now) i see, (ok|okay|) got it, ok i understand, (ok|) i get it, ok no problem, (oh|ah|right) ok, oh
        (okay|right), ah okay, i (see|understand|will), i (see|understand) now, (im|) all right, that is fine, (thats|sounds)
        fine, fair enough, sounds good, i get it now, (that|) makes sense, will do, i will (do|try) that, ill (do|try) that,
        ill try, i will try, uh huh, ha ha, i am (done|thinking|reading|ok|okay|fine|good), im done reading, one
        (moment|minute|sec), (hold|hang) on, just a (minute|moment), give me a minute, let me think, let me read it, im
        (reading|ok|okay|fine|alright|good), sorry im ok,
        sorry i am ok, im all right really, im good thanks, (i|ive|) changed my mind, i have changed my mind, im ok (really|honest|thanks), i am ok really,
        im fine really

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    I am a bot, not a person. I answer for { $helpline }. To reach a person, type: talk.
    .words =
        please (answer|reply|respond), (please|pls|) answer me, pls (answer|reply), answer me please, reply please, please
        reply to me, why (dont|wont) you (answer|reply), why is nobody answering, why is no one answering, (nobody|noone) is
        answering, no one is answering, nobody (answers|replies), no one (answers|replies), is (anyone|any1|someone) there
        pls, is anyone there (please|plz), is (any1|anyone|anybody|someone|somebody) there,
        (any1|ru|whos|anyone|anybody|u|you|still) there, (any1|anyone|anybody) there pls, any1 there plz, anyone there please,
        is (anybody|anyone) out there, is there anyone out there, (anyone|anybody) out there, is somebody there please, hello
        is (someone|anyone|anybody) there, hello is anyone there please, hi is (anyone|anybody|someone) there, hello (r|are) u
        there, hello (ru|you) there, hi are you there, are you there (please|pls), (r|are) u there pls, r u there plz, are u
        (there|ai|real|human|nhs|mind|rethink), is there (somebody|anyone|anybody) there, is there anyone there please, anyone
        (awake|up), is anyone (up|here|listening), anybody (up|awake), r u (ai|human|real|there|mind|rethink|nhs), r u an ai,
        u ai, is it ai, what is (ur|your) name, whats (ur|your) name, do you have a name, have you got a name,
        (bot|robot|chatbot|who), (youre|) a bot, is this a (bot|chatbot|robot|computer|machine|person|human|charity), is it a
        (bot|robot), are you a (bot|chatbot|robot|computer|machine|charity|doctor|nurse|person|human), are you a chat bot, are
        you (bot|ai|chatgpt|nhs|real|human|there|alive|awake|rethink|mind|sane|samaritans|peoplehub|dwp), (r|are) u a bot, r u
        a robot, are you just a bot, you are (just|) a bot, so you are a bot, so youre a bot, is this
        (ai|chatgpt|automated|automatic|real|rethink|mind|sane|samaritans|peoplehub|nhs), is this an ai, are you an
        (ai|adviser|advisor), is this an automated service, is this an automatic reply, who (are|made|runs|r|owns) you, who r
        u, who are (u|ya), who is (this|it|there|answering), whos (behind|) this, who am i (talking|speaking|chatting|writing)
        to, who am i speaking with, who (runs|owns) this, what are you (called|), what is this (bot|chat|charity|), do you
        work for the (nhs|council|government|police|hospital), are you the
        (nhs|police|government|dwp|council|hospital|samaritans), is this the
        (nhs|police|government|council|hospital|samaritans), are you from the (council|government|dwp|nhs), are you my care
        coordinator, are you a social worker, are you a real (person|human), are you a human being, are you a man or a woman,
        is (this|it) a real person, is this a real human, am i talking to a (person|human|bot|robot|machine|computer), am i
        (talking|speaking) to a real person, am i (speaking|chatting) to a person, am i speaking to a (human|robot), am i
        chatting with a bot, is there a (person|human) there, is there a real person there, (person|human) or robot, bot or
        human, (human|person) or bot, real person or bot, are you still there, is (anyone|anybody|someone) reading this, does
        (anyone|anybody) read this, does a person read this, can anyone hear me, can you feel, do you have feelings, do you
        sleep, who is (it|this) please, are you social services, is this social services, do you love me, can i trust
        (you|this), i dont trust (you|this|bots), i do not trust you, who are you (lot|people|guys), who (are|r) u lot, who
        are these people, who is this lot, (r|are) u the nhs, r u rethink mental illness, is this run by the nhs, are you run
        by the nhs, are you rethink mental illness, is this rethink mental illness, you are rethink, am i talking to rethink,
        do you work for rethink, are you from (rethink|mind), are you part of rethink, is rethink your charity, are you mind
        charity, is this the mind charity, are you age uk, are you citizens advice, is this citizens advice, are you part of
        the nhs, (which|whose) charity is this, what (charity|organisation|helpline|line) is this, (which|what) charity are
        you, (what|which) (charity|organisation) are you from, (which|what) charity am i talking to, who am i talking to here,
        (which|what) charity do you work for, are u a charity, name of (the|your) charity, what is (the|your) charity called,
        whats (the|your) charity called, who runs this charity, (which|what) charity, which (organisation|helpline) is this,
        what organisation are you, who do you work for, who is behind this (bot|), which advice line is this

# Whether we are there on a bank holiday. $hours are the opening hours of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
small-talk-holidays =
    Our advice line is closed on bank holidays, such as Christmas Day and Good Friday. On other days it is open { $hours }. It may close on a few more days. To see when it opens next, type: talk.

    I am a bot, and I answer every day and every night.

    Samaritans are there every day too, free, day and night, on { -samaritans }. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If a life is in danger, call { $number-emergency }.
    .words =
        are you (shut|closed|open) christmas week, are you (shut|open) xmas week, are you lot shut xmas week, are you
        (open|closed) between christmas and new year, are you (open|closed|shut|there|working) on (christmas|xmas|boxing) day,
        are u open on (christmas|xmas|boxing) day, is the (line|helpline) open on (christmas|xmas|boxing) day, is the phone
        line open on (christmas|xmas|boxing) day, is anyone there on (christmas|xmas|boxing) day, will you be open on
        (christmas|xmas|boxing) day, are you (open|closed|shut|there|working) (at|over) (christmas|xmas|easter), are u open
        (at|over) (christmas|xmas|easter), is the (line|helpline) open (at|over) (christmas|xmas|easter), is the phone line
        open (at|over) (christmas|xmas|easter), is anyone there (at|over) (christmas|xmas|easter), will you be open (at|over)
        (christmas|xmas|easter), are you (open|closed|shut|there|working) on christmas eve, are u open on christmas eve, is
        the (line|helpline) open on christmas eve, is the phone line open on christmas eve, is anyone there on christmas eve,
        will you be open on christmas eve, are you (open|closed|shut|there|working) on new years (day|eve), are u open on new
        years (day|eve), is the (line|helpline) open on new years (day|eve), is the phone line open on new years (day|eve), is
        anyone there on new years (day|eve), will you be open on new years (day|eve), are you (open|closed|shut|there|working)
        (at|over) new (years|year), are u open (at|over) new (years|year), is the (line|helpline) open (at|over) new
        (years|year), is the phone line open (at|over) new (years|year), is anyone there (at|over) new (years|year), will you
        be open (at|over) new (years|year), are you (open|closed|shut|there|working) on good friday, are u open on good
        friday, is the (line|helpline) open on good friday, is the phone line open on good friday, is anyone there on good
        friday, will you be open on good friday, are you (open|closed|shut|there|working) on easter (monday|sunday), are u
        open on easter (monday|sunday), is the (line|helpline) open on easter (monday|sunday), is the phone line open on
        easter (monday|sunday), is anyone there on easter (monday|sunday), will you be open on easter (monday|sunday), are you
        (open|closed|shut|there|working) (on|over) bank holidays, are u open (on|over) bank holidays, is the (line|helpline)
        open (on|over) bank holidays, is the phone line open (on|over) bank holidays, is anyone there (on|over) bank holidays,
        will you be open (on|over) bank holidays, are you (open|closed|shut|there|working) on (a|the|) bank holiday, are u
        open on (a|the|) bank holiday, is the (line|helpline) open on (a|the|) bank holiday, is the phone line open on
        (a|the|) bank holiday, is anyone there on (a|the|) bank holiday, will you be open on (a|the|) bank holiday, are you
        (open|closed|shut|there|working) on bank holiday monday, are u open on bank holiday monday, is the (line|helpline)
        open on bank holiday monday, is the phone line open on bank holiday monday, is anyone there on bank holiday monday,
        will you be open on bank holiday monday, are you (open|closed|shut|there|working) over the bank holiday, are u open
        over the bank holiday, is the (line|helpline) open over the bank holiday, is the phone line open over the bank
        holiday, is anyone there over the bank holiday, will you be open over the bank holiday, are you open bank holidays,
        open bank (holidays|holiday), open on bank holidays, open on (christmas|boxing) day, open (christmas|xmas|boxing) day,
        open (at|over) christmas, open xmas, open (on|) new years day, open at easter, open good friday, are you open
        (christmas|xmas|easter), are you open christmas (day|eve), are you open boxing day, are you open new years day, are
        you open easter monday, are you open good friday, do you work (on|) christmas day, do you work bank holidays, do you
        (work|close) on bank holidays, do you (work|close|shut) at christmas, do you (close|shut) for christmas, when do you
        close for christmas, when are you open (over|at) christmas, (christmas|xmas|easter|holiday) (opening|) hours,
        (christmas|xmas|easter) opening times, bank holiday hours, bank holiday opening (hours|times), opening (hours|times)
        (over|at) christmas, what are your hours (at|over) christmas, what are your christmas (opening|) hours, can i
        (call|ring) you on christmas day, can i (phone|ring|call) on christmas day, can i (call|ring) on a bank holiday, can i
        call you on a bank holiday, can i (ring|call) at christmas, who can i (call|ring) on christmas day, who can i talk to
        on christmas day, who can i call at christmas, who can i talk to at christmas, who is open on christmas day, whos open
        on christmas day, (anyone|anybody) there on christmas day, is anybody there on christmas day, are you open (on|at)
        eid, are you open on diwali

# One little word, which may be the beginning of any question.
small-talk-unfinished =
    I need a few more words to find an answer. For example: who can have a budget? Or type: menu.
    .words =
        (my|) (mum|mam|dad|son|daughter|husband|wife|partner|brother|sister|nan|grandad|mother|father|friend|carer),
        (hi|hello|) (its|it is|this is) about my (mum|mam|dad|son|daughter|husband|wife|partner|brother|sister|nan|grandad|mother|father|friend|child|kid),
        (its|it is) for my (mum|mam|dad|son|daughter|husband|wife|partner|brother|sister|nan|grandad|mother|father|friend|child|kid),
        (i am|im) (asking|writing|messaging) (about|for) my (mum|mam|dad|son|daughter|husband|wife|partner|brother|sister|nan|grandad|mother|father|friend|child|kid),
        (hi|hello|) (it is|its|this is) about (me|myself|someone|a friend|somebody),
        (what|wat|wot|why|how|when|where|which|whose|whos|and|so|but|if), what (about|if|else|kind), and (then|now), but why,
        how (come|long|much|many), why (not|though), why is that, where to, (like|about|then|so) what, such as, for example,
        in what way, (since|by) when, (by|with|to|from) who, from where, which (one|ones), and then what

# What the bot can do, and how it works.
small-talk-abilities =
    I answer questions about NHS personal health budgets and section 117 after-care. Type a question in your own words, or type menu to see all my topics. To reach a person, type: talk.
    .words =
        quick q, got a quick (q|question), (hiya|hi|hello|) (need|i need) to (know|kno|ask) (something|somthing|sumthing) (quick|quickly|),
        can i ask (you|u|) (somthing|sumthing) (quick|quickly|),
        (a|hi|) quick question, just a quick question, i have a quick question, ive got a (quick|) question, (hi|hello) i have
        a question, hi ive got a question, hi can i ask something, (hi|hello) can i ask a question, can i ask (u|you)
        something, can i ask a question (pls|please), can i ask a quick question, (could|can|may) i ask a question,
        (could|may|can) i ask something, (hi|hello) i need some advice, (hi|) i need advice, i need (some|) advice please,
        (some|) advice please, can you help me (pls|please|plz), can u help me (pls|plz), can u help (plz|me), can you help
        (pls|please|me), could you help me please, could (u|you) help me, (pls|hi|hello|evening|how) can you help me, (pls|hi)
        can u help me, (hi|how) can you help, hi can you help please, hello can you help me please, good (morning|afternoon)
        can you help me, good morning can you help, hoping you can help (me|), hi hoping you can help, i hope you can help
        (me|), i wonder if you can help (me|), wondering if you can help, (i|) dont know where to start, i do not know where
        to start, (im|) not sure where to start, i dont know what to (say|ask), dont know what to say, i do not know what to
        ask, not sure what to ask, i dont know how to ask, is it too late to ask, is it ok to ask (something|), can i ask
        (you|) anything, what can (you|u) do, what can you do for me, what do you (do|know), what else can you do, what
        (can|do) you help with, what can you help me with, what can i ask (you|about|), what can i do here, what
        (can|do|should|shall) i do, what do you know about, what are you for, what is this (bot|) for, whats this for, what
        are you able to do, what questions can i ask, what sort of things can i ask, what (topics|now|next), which topics,
        what topics do you know, what is on here, how do you (help|work), can (you|u) help, can you answer questions, i
        (have|got) a question, i have some questions,
        (question|questions|advice|instructions|commands|options|joke|jokes|weather|time), i want to ask something, i want to
        ask a question, i would like to ask a question, i (need|want) information, i need some (information|advice), how does
        (this|it) work, how do i use (this|you), how do i use this bot, how to use (this|), how does (the|this) bot work,
        (how|where) do i (start|begin), where to start, what do i do now, what should i type, what do i (type|say), what are
        (the|my) options, show me the options, explain this, how do i ask a question, do i type here, do i just type, can i
        type, tell me a (joke|story), a joke, tell me something, what is the (weather|time|date), whats the
        (weather|time|date), whats the weather like, what (time|day) is it, what day is it today, can we chat, just chat, talk
        about something, sing a song, what is two plus two, what can you tell me, do i need an appointment, do i need to book

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    I want to help you find the right place. If a life is in danger, call { $number-emergency }. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option.

    Type urgent for more ways to get help now. Type talk for a person, or menu for what I know. Or tell me in a few words what it is about.
    .words =
        (want|someone|somebody|please|pls|plz|help|need) help, (i|) (want|need) some help, me (need|want) help, need some help
        please, i need some help (please|pls), help please x, (helpp|help|hlp|support|assist|assistance|sos|stuck|struggling),
        (please|pls) can someone help, can someone help me please, can someone please help, can (someone|you) please help me,
        can anyone help please, can (anybody|someone|anyone) help, can (anybody|someone|somebody|anyone) help me, (will|could)
        someone help me, help (me|please|now|urgent|needed|pls|plz), help me (please|now|pls|plz|out),
        (please|pls|plz|someone|somebody) help me, i need (help|support|assistance|someone), i need help
        (please|now|asap|pls|plz), i need your help, i really need help, i need help with something, need help
        (please|now|pls|plz), i want help, i would like (some|) help, i need some support, please can (someone|you) help me,
        please can you help, could you please help me, will you help me, who can help (me|), (i|) dont know what to do, i do
        not know what to do, i dont know where to turn, i do not know where to turn, i dont know who to ask, i have (got|) a
        problem, ive got a problem, i am (stuck|lost|struggling|worried|scared), im (stuck|lost|struggling|worried|scared), i
        give up, nobody cares, no one cares, nobody helps me, no one helps me, nobody will help me, no one will help me, i
        cant cope, i need to talk, can u help pls, help me out please, (please|pls|plz) i need help, help with something, can
        you help with something

# Somebody is angry with the bot.
small-talk-unkind =
    I am sorry that I was no help to you. Type talk to reach a person, or menu to see what I know.
    .words =
        (ur|youre) all useless, you are all useless, (all|your|ur|completely|totally|bloody|fucking) useless, (ur|youre|your)
        all the same, you do not (care|understand), you dont care about me, you lot dont care, none of you care, you (lot|)
        are all the same, thats not what i (asked|said|meant|want), that is not what i (asked|said|meant|want), i didnt ask
        that, i did not ask that, that is not an answer, thats not an answer, that (doesnt|didnt) answer my question, that
        (does|did) not answer my question, wrong answer, you got (it|that) wrong, you never listen, (hurry|shut|fed) up, hurry
        up please, be quick (please|), come on hurry up, (your|ur) (shit|stupid), you are
        (shit|useless|rubbish|stupid|dumb|thick|hopeless|broken|annoying|wrong), youre
        (shit|useless|rubbish|stupid|dumb|hopeless|broken|annoying|wrong), (your|youre) useless fuck off, fuck off your
        useless, fuck off you are useless, useless piece of shit, u r useless,
        (useless|unhelpful|rubbish|crap|shit|bullshit|nonsense|stupid|dumb|idiot|thick|pathetic|terrible|awful|ridiculous|fuck|ffs|wtf|bollocks|wanker|twat|annoying),
        (useless|stupid|dumb|bad|hopeless|bloody|fucking) bot, this is
        (useless|rubbish|crap|shit|shite|bullshit|nonsense|stupid|pathetic|terrible|awful|bad|ridiculous|hopeless|annoying),
        useless thing, you are no help, (youre|your|thats) no help, no (help|use), no (help|use) at all, (this|that) is no
        help, that (did|does) not help, (that|you) didnt help, (that|this) doesnt help, this does not (help|work), this isnt
        (helping|helpful|working), this is not (helping|helpful|working), you are not (helping|listening), (youre|your) not
        helping, not (very|) helpful, that (was|is) not helpful, thats not (helpful|right), you havent helped, you have not
        helped, what a load of rubbish, load of rubbish, this is a joke, what a joke, you stupid (bot|thing), stupid
        (thing|machine|computer), you (idiot|suck), you are an idiot, youre an idiot, what a waste of time, waste of
        (time|space), this is a waste of time, total waste of time, you are a waste of time, this bot is
        (hopeless|useless|rubbish|stupid), this bot does not work, this (bot|) doesnt work, you dont
        (work|listen|understand|care|help), i hate (you|this|bots|robots), i hate this bot, (hate|screw) you, i dont
        (like|understand) you, i do not (like|understand) you, i dont like bots, i hate talking to bots, i dont want a bot, i
        do not want a bot, i dont want to talk to a (bot|robot), i do not want to talk to a bot, go away, shut up bot, get
        lost, (fuck|piss|bugger|sod|f) off, fuck (you|this|sake), for (fucks|gods) sake, bloody hell, this sucks, so annoying,
        youre not listening, you dont understand (me|anything), you do not understand me, you dont get it, you know nothing,
        that is not right, not what i asked, you did not answer my question, you didnt answer my question, you havent answered
        my question, i am fed up, im fed up, stop (that|this|asking), stop asking me (questions|), make it stop talking, i
        said stop, (thanks|) that was useless, thanks for nothing, i said that already, i already said that, i (have|) told
        you already, i already told you, are you listening

# Somebody does not understand what was said or asked.
small-talk-explain =
    I am sorry that this is not clear. Which words are hard? Type them, for example: what is Continuing Healthcare?

    If I asked you a question, you can also answer: I am not sure. To ask an adviser, type: talk.
    .words =
        i (dont|didnt|cant|cannot) understand, i (do|did) not understand, dont understand, i cant understand this, i dont get
        (it|this), dont get it, i didnt get that, i dont understand (this|it|that), i do not understand (this|that), i dont
        understand (the|this|your) question, i do not understand (the|your) question, dont (understand|get) the question, i
        dont get (the|your) question, i dont (understand|know) what you mean, i do not understand what you mean, i dont know
        what (that|this|it) means, i do not know what that (means|is), dont know what that means, i dont know what (that|it)
        is, i dont know the word, i dont know (those|these) words, i dont understand (the|these) words, i dont understand all
        this, i dont understand any of (this|it), i dont understand what it says, i dont follow, im not following, what does
        (that|this|it) mean, whats (that|it|this) mean, what does that mean please, wot does (that|it) mean, what
        (that|it|you) mean, what is meant by that, (meaning|wdym|explain|confused|confusing|huh|eh|ay), what is the meaning,
        whats the meaning, (what|wot) do you mean, what do u mean, what do you mean by that, what did you mean, what (is|was)
        that, what is that please, (whats|wots) that, what are (they|those|these), what is that in english, please explain,
        explain (please|that|it|more), (can|could) you explain, can u explain, can you explain (that|it|this), explain
        (that|it) please, (please|) explain the question, can you explain the question, explain it again, simpler please, can
        you say (it|that) in simple words, in other words, say (it|that) another way, can you say it another way, (hard|big)
        words, (the|those) words are hard, the words are too hard, (its|) too (hard|complicated), (it|this) is too hard, too
        hard for me, (this|it) is too complicated, this is complicated, its complicated, i am (so|very|) confused, (im|so)
        confused, im (so|really) confused, (this|it|that) is confusing, (its|very|thats|so) confusing, i am lost with this, im
        lost with this, (you|youve) lost me, you have lost me, what was that about

# Another language, or little English. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-language =
    I understand English best. For health help, call { $number-nhs-111 } and say your language. You can ask for an interpreter, a person who speaks your language. If a life is in danger, call { $number-emergency } and say your language.

    Someone you trust can call our advice line for you: { $phone }.
    .words =
        (dw|dydw) i ddim yn siarad saesneg, dwi ddim yn (siarad|dallt) saesneg, dw i ddim yn deall saesneg, dim saesneg,
        (cyfieithydd|ਦੁਭਾਸ਼ੀਆ|দোভাষী|tradutor|tercüman|turjubaan|переводчик|перекладач|traductor|我不会说英语|我需要翻译|需要翻译|interpretor|romaneste|polish|polski|cześć|czesc|pomocy|urdu|اردو|punjabi|panjabi|ਪੰਜਾਬੀ|پنجابی|bengali|bangla|বাংলা|sylheti|gujarati|ગુજરાતી|hindi|हिन्दी|हिंदी|arabic|عربي|العربية|romanian|română|romana|portuguese|português|portugues|spanish|español|espanol|hola|french|français|francais|bonjour|german|deutsch|italian|italiano|somali|soomaali|turkish|türkçe|turkce|farsi|فارسی|persian|dari|pashto|kurdish|kurdî|tamil|தமிழ்|chinese|mandarin|cantonese|中文|ukrainian|українська|russian|русский|lithuanian|lietuvių|bulgarian|български|hungarian|magyar|welsh|cymraeg|greek|albanian|shqip|tigrinya|amharic|vietnamese|english|interpreter|translator|translate|translation|interpreters|مترجم|tlumacz|tłumacz|interpret|traducator|interprete),
        dw i angen cyfieithydd, dwi angen cyfieithydd, (cyfieithydd|cymraeg) os gwelwch yn dda, oes cyfieithydd, ga i
        gyfieithydd, am nevoie de (interpret|traducator|ajutor), am nevoie de un (interpret|traducator), nevoie de
        (interpret|traducator|translator), vreau interpret, vreau un (interpret|traducator), imi trebuie interpret, imi
        trebuie un (interpret|traducator), nu (vorbesc|stiu) bine engleza, nu prea vorbesc engleza, vorbesc doar romana,
        (vorbesc|in|vorbiti) romana, vorbesc numai romaneste, interpreter
        (chahiye|chaiye|chahie|chahida|lagbe|dorkar|needed|pls), mujhe
        (interpreter|translator|dubhashiya|mutarjim|tarjuman|madad) chahiye, mujhe interpreter chaiye,
        (translator|dubhashiya|anuvadak|mutarjim|tarjuman|madad) chahiye, (koi|kya) interpreter hai, koi translator hai,
        (kya|mujhe|) interpreter mil sakta hai, (hindi|urdu) bolne wala chahiye, koi (hindi|urdu) bolta hai, mujhe
        (angrezi|english|inglish) nahi ati, angrezi nahi (ati|aundi|aati), english nahi (ati|aati|aundi), mujhe
        (english|angrezi) nahi aati hai, main angrezi nahi (bolta|bolti|janta|bolda|boldi), main english nahi
        (janta|bolta|bolti), (mujhe|sirf) hindi aati hai, mujhe sirf (hindi|urdu) aati hai, (sirf|mujhe) urdu aati hai, meri
        english achi nahi (hai|), meri english kamzor hai, मुझे (अंग्रेजी|अंग्रेज़ी) नहीं आती, (मुझे|) दुभाषिया चाहिए, czy
        moge dostac tlumacza, (chce|potrzebuje) tlumacza, prosze o (tlumacza|pomoc), (tlumacz|polski) prosze, potrzebny
        tlumacz, potrzebuje polskiego tlumacza, nie (umiem|mówię|mowie|rozumiem|czytam) po angielsku, nie umiem mowic po
        angielsku, moj angielski jest slaby, slaby angielski, (mainu|menu|) interpreter chahida hai, mainu
        (interpreter|translator|dubhashia) chahida, menu interpreter chahida, translator (chahida|lagbe), dubhashia chahida,
        mainu (angrezi|english) ni aundi, (menu|mainu) angrezi nahi aundi, punjabi bolan wala chahida, koi punjabi bolda,
        (ਮੈਨੂੰ|) ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ, (ਮੈਨੂੰ|) ਅੰਗਰੇਜ਼ੀ ਨਹੀਂ ਆਉਂਦੀ, ami ingreji (jani|bujhi|zani|pari) na, ami
        (ingreji|english) bolte pari na, ami (english|kichu|) bujhi na, amar (ingreji|english) bhalo na, amar ingreji bala
        nay, ingreji (jani|pari) na, amar (interpreter|dobhashi|translator) lagbe, amar (interpreter|dobhashi|sahajjo) dorkar,
        (dobhashi|dovashi) lagbe, dobhashi dorkar, (আমার|) দোভাষী (লাগবে|দরকার), আমি ইংরেজি বলতে পারি না, আমি ইংরেজি
        (বুঝি|জানি|পারি) না, أحتاج إلى مترجم, (أريد|بدي|محتاج|محتاجة|ممكن|احتاج|أحتاج) مترجم, أريد مترجما, هل يوجد مترجم, ما
        (بحكي|بعرف|اعرف) انجليزي, لا (أعرف|أفهم|أتحدث|أتكلم) الإنجليزية, لا (اجيد|اتكلم) الانجليزية, لغتي الإنجليزية ضعيفة,
        (ahtaj|urid|bidi) mutarjim, ma (bahki|ba3ref) inglizi, quero um intérprete, preciso de (intérprete|tradutor|ajuda),
        (tem|há|necesito) intérprete, não (sei|percebo|falo) inglês, eu não falo inglês, falo pouco inglês, só falo português,
        (o|) meu inglês é fraco, mane angreji nathi (avadtu|aavadtu), mane english nathi (aavdtu|avadtu|aavadtu),
        (angreji|english) nathi avadtu, english nathi aavdtu, (interpreter|dubhashiyo|translator) joie che, mane
        (interpreter|dubhashiyo|madad) joie che, (mare|) interpreter joiye che, mane interpreter joiye, gujarati bolnar joie
        che, (મને|) દુભાષિયો જોઈએ છે, મને અંગ્રેજી આવડતું નથી, (મને|) અંગ્રેજી નથી આવડતું, tercüman (istiyorum|lazım),
        turjubaan baan u baahanahay, (мне|) нужен переводчик, (мені|) потрібен перекладач, necesito un (traductor|interprete),
        j ai besoin d un interprète, من انگلیسی بلد نیستم, مترجم می خواهم, nuk flas anglisht, nem beszélek angolul, nekalbu
        angliškai, speak no english, dont speak any english, i dont speak (any|good|much) english, can someone interpret for
        me, i need someone to (interpret|translate), interpreter for my (mum|mother|husband), an interpreter please, need an
        interpreter, i (want|need) a interpreter,
        (please|an|need|polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh)
        interpreter, i need
        (interpretor|interpreter|translation|polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh),
        i need an (interpretor|interpreter), can i (bring|have|get) an interpreter, can i ask for an interpreter, how do i get
        an interpreter, who can interpret, (mum|she|he) only speaks urdu, my mum only speaks urdu, urdu speaker
        (please|chahiye), koi urdu mein baat kar sakta hai, ammi ko english nahi aati, ammi sirf urdu samajhti hain, dw i
        eisiau siarad cymraeg, dwi isio siarad cymraeg, siarad cymraeg, vorbiti limba romana, do you speak
        (polish|urdu|punjabi|bengali|gujarati|hindi|arabic|romanian|portuguese|spanish|french|german|italian|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|lithuanian|bulgarian|hungarian|welsh|english),
        (do|can) you speak (another|my) language, do you speak (any|) other languages, (what|which) languages do you speak,
        what language do you speak, (what|which|other) languages, can i change (the|) language, how do i change the language,
        (my|another|different|foreign) language, can you speak (polish|urdu|punjabi|arabic), can i write in (polish|urdu), can
        i write in my language, is this in (polish|urdu), in (polish|urdu|english) please,
        (polish|urdu|arabic|english|translate|interpreter|translator|punjabi|bengali|sylheti|gujarati|hindi|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh)
        please, is there a polish version, is there an urdu version, is this (available|) in other languages,
        (mowisz|prosze|proszę|mozna|można|mowie|mówię|rozmowa|) po polsku, czy (mówisz|mozna|można) po polsku, nie rozumiem
        (pytania|tego|), (dzień|dzien) dobry, (limba|în|vorbiți) română, nu (înțeleg|inteleg), nu
        (vorbesc|stiu|inteleg|citesc) engleza, no hablo inglés, no (entiendo|understand|comprendo), je ne parle pas anglais, i
        want an interpreter, do you have (an|) interpreter, do you (have|offer|use) interpreters, is there an interpreter, i
        need a translator, can i (have|get) a translator, need translator, please translate, can (you|somebody) translate, can
        you translate this, can you translate this for me, is there a (translation|translator), i (dont|cannot|cant|not|no)
        speak english, i do not (speak|understand|know) english, i dont (speak|understand) english well, i do not
        (speak|understand) english well, i do not speak good english, me no speak english, (no|dont|not) speak english,
        (no|not|bad|little|small) english, (i|me) no understand, no (understand|know) english, (i|) not understand, i dont
        (understand|read|know) english, i (cant|cannot) (read|understand) english, my english is (bad|poor|weak), my english
        (is|) not good, my english is not (very|so) good, my english (bad|weak), sorry (for|) my english, sorry my english is
        bad, sorry for my bad english, a little english, i speak (little|no) english, i speak a little english, english is not
        my (first|) language, english isnt my first language, english is my second language, my (mother|mum) does not speak
        english, my (mum|dad|son) doesnt speak english, i want
        (interpreter|polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh),
        can i have interpreter, can someone interpret, someone to translate, i need language help, language (help|support), i
        need another language, (in|) my language please, in my language, can i speak my language, can i use my own language,
        english (is|) hard, english is hard for me, my english (is|) very bad, english not good, not good (in|) english, i am
        not good in english, im not good at english, dont know english, i no speak good english, i not good english, cant
        understand english, i am learning english, im learning english, do you have someone who speaks (my|another) language,
        someone who speaks my language, is there anyone who speaks my language, i need someone who speaks my language, does
        anyone speak my language, (mujhe|) (urdu|hindi) mein baat karni hai, urdu mein baat (karo|karein|karen), urdu
        (mein|me), urdu mein (bolo|likho|batao|batain), mujhe urdu mein batao, kya aap (urdu|hindi|punjabi) bolte hain, kya
        aap urdu bolte ho, aap urdu bolte hain, kya aap urdu bol sakte hain, kya (yahan|) koi urdu bolta hai, urdu bolne wala,
        koi urdu bolne wala hai, main urdu (bolta|bolti) hun, mujhe (english|angrezi|samajh) nahi aati, mujhe english nahin
        aati, mujhe english samajh nahi aati, english samajh nahi (aati|ati), samajh nahi (aati|aayi|aaya), mujhe english kam
        aati hai, hindi mein, hindi mein baat karo, punjabi (vich|ch) gal karo, (mainu|menu) english nahi aundi, (kya|) tusi
        punjabi bolde ho, gujarati ma vaat karo, tame gujarati bolo cho, ami english (jani|pari) na, (apni|) bangla bolte
        paren, banglay kotha bolun, bangla te kotha bolte chai, (مجھے|) انگریزی نہیں آتی, کیا آپ اردو بولتے ہیں, اردو میں بات
        کریں, اردو میں بات کرنی ہے, مترجم چاہیے, هل (تتكلم|تتكلمون) العربية, ਕੀ ਤੁਸੀਂ ਪੰਜਾਬੀ ਬੋਲਦੇ ਹੋ, আপনি কি বাংলা বলতে
        পারেন, po polsku (prosze|proszę), polski proszę, czy ktos (tam|) mowi po polsku, czy ktoś mówi po polsku, czy mowi
        ktos po polsku, (mowie|mówię) tylko po polsku, nie (znam|rozumiem|umiem) angielskiego, nie znam angielskiego dobrze,
        (slabo|słabo) znam angielski, slabo mowie po angielsku, słabo mówię po angielsku, nie mowie dobrze po angielsku,
        potrzebuję tłumacza, czy jest (tlumacz|tłumacz), chce rozmawiac po polsku, chcę rozmawiać po polsku, (jezyk|język)
        polski, in romana va rog, vorbiti romaneste, nu știu engleză, (em|fala|falam) portugues, (em|fala) português, alguem
        fala portugues, nao (falo|entendo) ingles, não falo inglês bem, preciso de um (interprete|tradutor), (en|habla|hablan)
        español, en (espanol|francais), habla espanol, no (hablo|entiendo|se) ingles, parlez vous francais, je ne comprends
        (pas|rien), (parlate|parli|parla) italiano, non parlo inglese, türkçe biliyor musunuz, ingilizce bilmiyorum, af
        soomaali, ma ku hadashaa soomaali, (я|) не говорю по английски, вы говорите по русски, не розмовляю англійською,
        siaradwch chi gymraeg, cymraeg plis, yn gymraeg, do you have (someone|anyone) who speaks
        (polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh),
        is there (someone|anyone) who speaks
        (polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh),
        does anyone (there|) speak
        (polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh),
        someone who speaks
        (polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh),
        can i speak to someone in
        (polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh),
        (can|) i speak
        (polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh),
        i only speak
        (polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh),
        i need a
        (polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh)
        interpreter, can i have a
        (polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh)
        interpreter,
        (polish|urdu|punjabi|bengali|sylheti|gujarati|hindi|arabic|romanian|portuguese|spanish|french|somali|turkish|farsi|kurdish|tamil|chinese|ukrainian|russian|welsh)
        speaker, mujhe samajh nahi (aaya|aayi), mujhe samajh nahin aayi, mujhe samajh nahi aa raha, samajh nahi aa rahi, kuch
        samajh nahi aaya, mujhe (kisi|insan) se baat karni hai, kisi se baat karni hai, meri madad (karo|karein), kya koi
        madad kar sakta hai, koi madad karega, mainu madad chahidi, mainu samajh nahi aayi, mainu kise naal gal karni hai,
        bujhte parchi na, nie rozumiem co tu jest napisane, nie rozumiem tej wiadomosci, (nic|ja) nie rozumiem, potrzebuje
        pomocy, potrzebuję pomocy po polsku, prosze (mi|) pomoc, czy ktos mi pomoze, czy ktos moze mi pomoc, czy ktos mi moze
        pomoc, czy mozesz mi pomoc, czy moze mi (pan|pani) pomoc, moze mi ktos pomoc, (pomozcie|pomoz) mi, (czy|halo) jest tam
        ktos, czy ktos tu jest, co mam (zrobic|robic), nie wiem co (robic|zrobic), chce z kims porozmawiac, chce porozmawiac z
        kims, (chcialbym|chcialabym) porozmawiac, chce zadzwonic, gdzie (mam|moge) zadzwonic, do kogo mam zadzwonic, (moja|)
        mama nie mowi po angielsku, nu inteleg (nimic|intrebarea), nu inteleg ce (scrie|spuneti), nu inteleg ce scrie aici,
        (nu|n) am inteles, nu stiu engleza bine, am nevoie de ajutor va rog, ma puteti ajuta, ma poate ajuta cineva, puteti sa
        ma ajutati, va rog ajutati ma, ajutati ma va rog, (este|e) cineva acolo, vreau sa vorbesc cu cineva, as vrea sa
        vorbesc cu cineva, cu cine pot vorbi, cu cine pot sa vorbesc, unde pot suna, unde sun, ce (trebuie|) sa fac, nu stiu
        ce sa fac, mama (mea|) nu vorbeste engleza, vorbiti romaneste va rog, no entiendo (nada|esto), no entiendo la
        pregunta, no entiendo el mensaje, no lo entiendo, no comprendo nada, hablo poco ingles, no hablo mucho ingles,
        necesito ayuda, (necesito|) ayuda por favor, me (puede|pueden) ayudar, puede ayudarme, alguien me puede ayudar, hay
        alguien (ahi|), quiero hablar con alguien, con quien puedo hablar, donde puedo llamar, que hago, que puedo hacer, no
        se que hacer, mi madre no habla ingles, mi madre necesita ayuda, en español por favor, hablan ustedes español, habla
        usted español, je ne comprends pas la question, je ne comprends pas ce message, je ne (comprends|lis) pas l anglais,
        je ne comprends pas langlais, je comprends pas, je n ai pas compris, je nai pas compris, je parle (pas|peu) anglais,
        je parle un peu anglais, j ai besoin d aide, jai besoin daide, j ai besoin d aide s il vous plait, jai besoin daide
        sil vous plait, aidez moi, aidez moi s il vous plait, pouvez vous m aider, pouvez vous maider, est ce que quelqu un
        peut m aider, quelquun peut maider, il y a quelqu un, il y a quelquun, je (veux|voudrais) parler a quelqu un, je veux
        parler a quelquun, a qui puis je parler, qui puis je appeler, que dois je faire, je ne sais pas quoi faire, ma mere ne
        parle pas anglais, en francais s il vous plait, en francais sil vous plait, non capisco (niente|linglese|), non
        capisco la domanda, non ho capito, non capisco l inglese, ho bisogno di aiuto, mi potete aiutare, puo aiutarmi, mi
        serve aiuto, ich verstehe (das|) nicht, ich (verstehe|spreche) kein englisch, ich brauche hilfe, konnen sie mir
        helfen, sprechen sie deutsch, nao (entendo|entendi|compreendo|percebo), nao (entendo|percebo) nada, nao entendo a
        pergunta, preciso de ajuda por favor, podem me ajudar, pode ajudar me, alguem me pode ajudar, ha alguem ai, quero
        falar com alguem, nao sei o que fazer, a minha mae nao fala ingles

# Is it private, who can see it.
small-talk-private =
    No person reads along while you and I talk. I do not tell your care team, the council, the police or anyone else. But anyone who can open your Telegram can see this chat.

    I usually cannot find out who or where you are. So I cannot send help to you. Please do not type your name, address or NHS number. I do not need them.

    If you talk to an adviser, our team can read that. They may have to tell others if someone could come to harm. To see what we keep, type: /privacy. To erase it, type: /forget
    .title = Who can read this chat
    .words =
        (private|confidential|confidentiality|anonymous|privacy|gdpr|erase|delete|unsubscribe), is this
        (private|secret|safe|secure|encrypted|confidential|anonymous|recorded|saved|monitored|tracked), is it
        (private|secret|safe|secure|encrypted|confidential|anonymous|saved), is this chat
        (private|safe|secure|confidential|recorded), is our chat private, is this (conversation|all|really) private, how
        private is this, are you (private|confidential), can i talk in private, is it safe to (talk|type|write) here, is this
        conversation confidential, is what i say confidential, am i anonymous, can i (stay|be) anonymous, privacy
        (policy|notice), (whats|) your privacy policy, what is your privacy policy, data protection, my (data|privacy), what
        about my (data|privacy), what about privacy, what happens to my (data|information|messages), what happens with my
        data, what happens to what i (type|write|say), what do you do with my (data|information|messages), what do you
        (keep|store), what do you (keep|store|know) about me, do you know (who|where) i am, do you know my name, do you know
        where i live, can you see my (name|number), can you see my phone number, can you see where i am, can you (see|forget)
        me, can you find out who i am, do you have my (number|details), do you tell (anyone|anybody|people), do you tell my
        (doctor|gp|team), do you tell the (nhs|council|police), will you tell (anyone|anybody), will you tell my
        (doctor|gp|team|family|mum|parents|nurse), will you tell the police, will you tell my care coordinator, will
        (anyone|anybody) know, will anyone find out, will my (team|doctor) know, will my (doctor|team|family|mum) see this,
        who will know, who (will|can) see this, who can see this chat, who can see what i (write|type), who can (see|read) my
        messages, who (sees|reads) this, who (sees|reads) my messages, who can read this, who has access to this, can
        (anyone|anybody|others|people) see this, can anyone read this, can other people see this, can my
        (doctor|team|gp|family) see this, can the (nhs|police) see this, can you keep a secret, do you (share|sell|save|store)
        my data, do you share my (information|details|messages), do you (share|save|keep|store|record) this, do you pass this
        on, do you pass on my details, do you (save|keep|store) my messages, do you save this chat, do you keep a record, do
        you keep records, is this being (recorded|saved|monitored), are you recording this, are you
        (recording|watching|tracking) me, are you spying on me, are you listening to me, can i delete this (chat|), how do i
        (delete|erase) this, how do i (delete|clear) this chat, how do i delete my (messages|data),
        (delete|clear|wipe|erase|forget) this chat, delete my
        (data|messages|information|details|chat|account|conversation|history), (delete|forget|wipe) everything,
        (erase|remove|clear|wipe) my data, (forget|unsubscribe|remove|delete) me, delete (what|everything) you know about me,
        erase (please|this|everything|me|all|it), erase it please, erase my data please, delete (it|this), delete this
        (please|conversation), delete everything you have (about|on) me, forget me please, (forget|delete) it all, (r|) u
        recording me, do u keep what i say, will u tell my nurse, will my mum see it, stop (messaging|texting|contacting) me,
        stop sending (me|) messages, stop writing to me, do not (message|contact) me, dont (message|contact) me (again|), no
        more messages (please|), how do i unsubscribe, unsubscribe please, remove me from your list, take me off (your|the)
        list, remove my (number|details), (please|just|) leave me alone, leave me alone please, (delete|erase|forget)
        everything about me, (delete|forget) all about me, delete all my (data|messages|information), delete (our|the) chat,
        delete all this, (delete|erase|forget) what i said, delete what i wrote, delete chat history, clear (my|the) chat,
        clear (chat|history), clear my history, erase my (chat|messages), forget about what i said, right to be forgotten, can
        you delete my (data|chat|messages), can you delete everything, can you erase this, please delete my
        (data|messages|chat), please delete all my messages, please erase my chat, please stop (messaging|texting) me, please
        delete (everything|this), please forget me, how do i delete everything, how do i (erase|clear) my chat, opt (me|) out,
        i want to opt out, (i|) withdraw (my|) consent

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
        can i email (you|someone), do you have an email (address|),
        (deaf|bsl|signvideo|minicom|textphone|typetalk|webchat|whatsapp|sms), im (deaf|deafblind|mute), i am
        (deaf|deafblind|mute|nonverbal), iam deaf, i m deaf, i am a deaf person, i am (profoundly|very|half|going) deaf, i am
        hard of hearing, (im|) hard of hearing, i have hearing (loss|aids), i am hearing impaired, (im|) hearing impaired, i
        wear hearing aids, i am (deaf|autistic) and cant use the phone, im (deaf|autistic) and cant use the phone, im deaf i
        cant use the phone, i am deaf so i cannot call, im deaf so i cant call, i am deaf how can i contact you, im deaf how
        do i contact you, i am deaf how do i call, how do deaf people contact you, what if i am deaf, what if im deaf, my
        (mum|dad|son|daughter|husband|wife) is deaf, i (cannot|cant) (hear|phone|call|ring|speak|talk), cant
        (hear|phone|call), i can not hear, i cannot (hear|call|phone) you, i cannot (hear|talk|speak) on the phone, i cant
        (hear|speak) on the phone, i (cannot|cant|dont) hear well, i (cant|cannot) hear very well, i do not hear well, i cant
        hear (people|you) on the phone, i (cannot|cant|dont) use the phone, i (cannot|cant) use a phone, (cant|cannot) use the
        phone, cant use phone, i (can|do) not use the phone, i (cannot|cant) make calls, i (cant|cannot) make phone calls, i
        cant (ring|call|phone) you, i i cant talk on the phone, (cant|cannot) talk on the phone, i dont talk on the phone, i
        dont like the (phone|telephone), i do not like the phone, i hate the phone, i hate (phones|calling), i hate phone
        calls, i hate talking on the phone, i dont like (phone|making) calls, i do not like phone calls, i dont like talking
        on the phone, phone calls make me anxious, i (get|am) anxious on the phone, i am scared of the phone, (im|) scared of
        the phone, i have phone anxiety, phone (anxiety|only), i (dont|cant|cannot) do phone calls, i dont want to
        (call|phone|ring), i do not want to (call|phone), i have no (phone|credit|minutes|voice), i dont have a phone, no
        (credit|phone|phones|calls|minutes), i have no credit on my phone, i am non verbal, im non verbal, i have a speech
        impairment, i have a (stammer|stutter), i (stammer|stutter|sign), sign (language|video), british sign language, i use
        sign language, i use bsl, do you have (bsl|webchat|whatsapp), do you do (bsl|webchat|whatsapp|sms), is there a bsl
        interpreter, i need a bsl interpreter, bsl interpreter, sign language interpreter, i need a sign language interpreter,
        relay uk, text (relay|phone|number|line|only|please|me), do you have a (textphone|minicom|webchat), can i
        (text|message|whatsapp|sms) you, can (i|we) text, can i text (someone|instead), can i (text|message) a person, can i
        text an adviser, is there a (text|whatsapp) number, do you have a text number, can i write to (you|someone), can i
        write instead, can i type to a person, can i type to someone, can i chat to a person online, can i chat with someone
        online, can i do this online, other ways to contact you, is there another way to contact you, another way to contact
        you, how can i contact you without (a|) phone, how do i contact you without calling, how do i contact you without the
        phone, (i|) cant (talk|hear) on phone, cant speak on the phone, i cant (do|use) phones, cant do (phone|) calls, i cant
        do calls, i dont like (phones|calling|calls), dont like (phones|calling), dont like the phone, dont like phone calls,
        i dont like ringing people, hate phones, (hate|not|without) the phone, (hate|no) phone calls, (i|) dont want to talk
        on the phone, i would rather not (phone|call), id rather not (phone|call), (rather|chat|type|text) not phone, rather
        not call, i prefer not to (phone|call), (here|) not on the phone, not by phone, no (phone|calls) please, no phone
        calls please, no calls only text, (only|please|prefer|rather|by) text, text (only|me) please, please text me,
        (please|) text me instead, can (you|u|someone|somebody) text me, could (you|someone) text me, please can you text me,
        can someone text me please, i want to text (someone|), id rather (text|type|message), i would rather
        (text|type|message), i prefer to (text|type|write|message), i prefer (text|typing|writing|messages), prefer to text,
        rather (text|type|write) than talk, rather text than (phone|call), rather write than phone, by (text|message) please,
        by message, can we do (it|this) by (text|message), can we do this in writing, in writing please, can we message, can i
        message someone, dont (call|ring|phone) me text me, please dont call me text me, dont call text, i (cant|cannot)
        (talk|speak) out loud, cant talk out loud, i cant talk right now can i type, i cant talk can i (type|text), i cant
        talk can we text, (i|) cant hear u, i cant hear u on phone, i cannot hear you on the phone, i have (trouble|bad)
        hearing, i have trouble hearing on the phone, (my|) hearing is bad, bad hearing, im (very|quite) deaf, i am a bit
        deaf, im a bit deaf, im deaf as a post, deaf (person|here), deaf person here, i am shy on the phone, im (shy|anxious)
        on the phone, i get panicky on the phone, i get panicky on calls, i (panic|freeze) on the phone, i freeze up on the
        phone, i go blank on the phone, the phone scares me, (phones|calls) scare me, (phones|calls) make me anxious, phone
        calls scare me, (im|) scared of phones, i am autistic and cant phone, im autistic and cant phone, im autistic i cant
        do calls, i have autism and cant do calls, my phone has no credit, i have no minutes left, i dont have (any|) credit,
        no money for calls, (ive|) lost my voice, i have lost my voice, (web|online) chat, is there a webchat, is there a web
        chat, is there an online chat, do you have an online chat, are you on whatsapp, can i send (you|) a text, is there
        (someone|anyone) i can text, somewhere i can text, talk here not phone, not phone here, is there a way without
        (phoning|calling), without a phone, without phoning, do i have to (phone|ring|call) (you|), do i have to talk on the
        phone, do i have to use the phone, is it only (by|) phone, is it phone only

# What is 111. $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-nhs-111 =
    { $number-nhs-111 } is the phone number of the NHS for when you feel ill, or need urgent mental health help. It is free, and open day and night. For mental health, choose the mental health option.

    If a life is in danger, call { $number-emergency }. And 117 is not a phone number: section 117 is a law about after-care.
    .words =
        (what|who) is 111, whats (nhs|) 111, what is (the|nhs) 111, what does 111 do, what is 111 (for|number), whats 111 for,
        what is the 111 number, who answers 111, what happens (when|if) i (call|ring) 111, is 111 free, is it free to
        (call|ring) 111, does 111 cost money, when is 111 open, is 111 open at night, is 111 open now, is 111 24 hours, 111
        (or|and) 117, is 111 the same as 117, is 117 the same as 111, is it 111 or 117, do i (call|ring) 111 or 117, (the|)
        difference between 111 and 117, what is the difference between 111 and 117, whats the difference between 111 and 117,
        (can|do|should) i (call|ring) 117, (call|ring) 117, is 117 a phone number, is 117 a number to call, can i speak to a
        nurse on 111, what is (111|) option 2, whats 111 option 2

# Somebody has called for help, or it is on its way. Their words are in urgent.yaml: they count only after an urgent
# text. Never promise that help comes. $number-emergency comes from helpline.toml.
small-talk-reached =
    It is good that somebody knows. Please do what they tell you, and stay with someone if you can.

    If it gets worse, or nobody comes, call { $number-emergency }. Say that you have called before. You can write to me again, but I am a bot. To see all the numbers, type: urgent.
    .words =
        (i|ive|i have|we|weve|we have|my mum|my dad) (already|just|) (called|rang|phoned|dialled) (999|111|an ambulance|the ambulance|the police)
        (already|), (ambulance|an ambulance|the ambulance|the police|police) (is|are|) (coming|on the way|on its way|on their
        way|here) (now|)

# Somebody could not get through, or was not helped there. More of their words are in urgent.yaml.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans and -shout from urgent.ftl.
small-talk-not-reached =
    I am sorry. It is hard to ask for help and not get it. You did the right thing. Please try again.

    If a life is in danger, call { $number-emergency } or go to A&E. You do not need anyone to agree first.

    Lines can be busy. You can call Samaritans on { -samaritans }, text SHOUT to { -shout }, or call { $number-nhs-111 } again and choose the mental health option. Can someone you trust be with you while you try?
    .words =
        (tried|called|rang|phoned) 111 and nobody answered, (tried|called|rang|phoned) 111 no answer, (i|ive|i have)
        (tried|called|rang|phoned) 111 (nobody answered|no answer|they didnt help), (tried|called) samaritans no answer, the
        crisis team (wont answer|did not answer|didnt answer|did not help|didnt help)

# Somebody in danger asks us to call, to come or to stay. Their words are in urgent.yaml: they count only after an urgent text.
# $number-emergency comes from helpline.toml, -samaritans and -shout from urgent.ftl.
small-talk-cannot-come =
    I am a bot. I cannot call you, come to you or send anyone. I am sorry. You deserve a person now.

    Is a life in danger? Call { $number-emergency }.

    Samaritans are people who listen: { -samaritans }, free, day and night. If it is hard to speak, text SHOUT to { -shout }. Or ask someone near you to stay with you.

    To see if one of our advisers is there now, type: talk.
    .words = can you stay with me, will you stay with me, stay with me please

# Somebody in danger asks what happens when they call. The same. Promise nothing that others decide.
small-talk-what-then =
    Somebody answers and asks what is wrong. You can say it in your own words. You can also say: I do not know what to say, but I am not safe.

    I do not know what they will decide. They are there to keep you safe, and you can ask them what happens next.

    With Samaritans, on { -samaritans }, you only talk. They listen, and it is free.
    .words =
        what happens (if|when) i (call|ring) (999|samaritans|the samaritans), what do i say to (111|999|samaritans|the samaritans), what
        will (111|999|samaritans|the samaritans) (say|ask|do)

# Somebody in danger is angry with the bot, or wants no more numbers. The same.
small-talk-sorry-bot =
    I am sorry. I am only a bot, and numbers are all that I have. You should have a person to talk to, and I am not one.

    I do not want you to come to harm. If a life is in danger, call { $number-emergency }. If you want to be heard, Samaritans listen at any time: { -samaritans }.
    .words = stop sending me numbers, stop giving me numbers, no more numbers, i dont want numbers, i dont want a number

# Somebody in danger has put away what could hurt them, has gone from there, or has told somebody. The same.
small-talk-safer =
    That was a good step. Thank you for telling me.

    Have you taken something, or are you hurt? Call { $number-emergency }, even if you feel all right now.

    The feeling can come back. Stay with someone if you can. Samaritans listen at any time: { -samaritans }, free.
    .words = i told my (mum|mam|dad|partner|husband|wife|friend|sister|brother) how i feel, i told someone how i feel

# Somebody speaks of a call that they think is booked, and none is. Who is to be called has another reply.
# $phone is the number of the helpline, $hours its hours.
small-talk-no-call =
    No call is booked for you here, so nobody will call you.

    You can call our advisers: { $phone }, { $hours }. To see whether one can call you, type: talk.
    .words =
        (when|what time) will (you|they|someone|the adviser) (call|ring|phone) (me|), (will|are) you (call|calling|going to call|ring) me,
        (is|are) (you|they|someone) (calling|ringing|going to call|going to ring) me, is my call booked, did you book my
        call, is (it|the call|my call) (booked|cancelled|canceled), (when|what time) is my call, cancel (the|my|that) (call|callback|call back),
        i want to cancel (the|my|that) call

# Somebody wants to tell of another person who is treated badly. $number-emergency comes from helpline.toml.
small-talk-reporting =
    If somebody is in danger now, call { $number-emergency }.

    Are you worried that an adult is hurt, neglected or used? Anyone can tell the council where that person lives. Ask for adult social care, and say it is a safeguarding concern. For a child, ask for children's social care. You do not have to be sure, and you do not have to give your name.

    If it was a crime, and nobody is in danger now, the police are on 101.
    .words =
        (what is|whats) (a|) safeguarding (concern|referral|alert|), safeguarding (team|number|referral|concern|alert|),
        (how|where) (do|can|would|should) (i|we|you) (report|tell someone about|raise|make) (a|) (safeguarding|safeguarding
        concern|safeguarding referral|safeguarding alert|abuse|neglect|elder abuse|child abuse)

# Somebody has a complaint or praise for this bot or for our advice line. $phone is the number of the helpline, $hours its hours.
small-talk-about-us =
    Thank you for telling us. Is it about me, the bot, or about our advice line? Please tell our advisers on { $phone }, { $hours }. Ask for whoever looks after complaints. You can also type talk, to see whether you can write to one here.

    Is it about the NHS, or about the council? Then type: complaints.
    .words =
        (how|where|who) (do|can|would|should) i complain (about|to) (you|u|this bot|the bot|this chat|this service|this line|your
        line|your advice line|the advice line|this charity|the charity|your service|your adviser|your advisers|your team|your
        staff), (how|where) (do|can) i complain about (an|your|the|one of your) (adviser|advisor|advisers|advisors) (of yours|),
        (i|id like to|i would like to|i want to|want to|i need to|can i|how to) (complain|make a complaint|give feedback|leave feedback) about
        (you|u|this bot|the bot|this chat|this service|this line|your line|your advice line|this charity|the charity|your service|your
        adviser|your advisers|your team|your staff), complain about (you|this bot|the bot|this service|your adviser|your
        advisers), (a|) complaint about (you|this bot|the bot|this chat|this service|your advice line|your adviser|the charity),
        (where|how) (can|do) i (give|leave|send) (you|) feedback, (give|leave|send) feedback, (i have|ive got|i got) feedback (for
        you|), feedback, (what is|whats) your complaints (procedure|process|policy), your complaints (procedure|process|policy)

# Signing up with a GP, or getting an appointment. Nothing is known here but where to ask.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-gp =
    I cannot sign you up with a GP (a family doctor) or book an appointment. Please ask a GP surgery. If that goes wrong, the Patient Advice and Liaison Service (PALS) can help you with problems with the NHS.

    Seeing your GP is free. If you feel ill and are not sure what to do, call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }. To ask an adviser, type: talk.
    .words =
        how do i register with a (gp|doctor|doctors|surgery), (how|) can i register with a gp, how do you register with a gp,
        how to register with a (gp|doctor), how do i sign up (with|to) a gp, how do i (join|get|find|see) a gp, how do i
        (get|find) a doctor, find a (gp|doctor), find me a gp, where can i find a gp, register (with|at|for) a gp, register
        with (gp|doctor), register with a doctor, (register|no|change) gp, gp
        (registration|register|appointment|appointments), sign up with a gp, i need a (gp|doctor), i (need|want) to register
        with a gp, i have no (gp|doctor), i dont have a (gp|doctor), i do not have a gp, i havent got a gp, i lost my gp, can
        i change my gp, change my gp, how do i change my gp, how do i change (gp|doctor), change (doctor|doctors), register
        with a (doctor|gp) if homeless, register with a gp if im homeless, register with a gp when homeless, register with a
        gp with no address, can i register with a gp if i am homeless, can i register with a gp if im homeless, how do i
        register with a gp if im homeless, can i register with a gp without an address, can i register with a doctor if
        homeless, no address for gp, (gp|doctors) wont register me, the gp wont register me, gp wont take me, gp refused to
        register me, (i|) cant (get|see) a gp, (i|) cant get a (gp|doctors) appointment, (i|) cant get an appointment, (i|)
        cant get an appointment with my gp, (i|) cant see my gp, (i|) cant see a doctor, (i|) cant get through to my gp, cant
        get through to the doctors, (doctors|doctor) appointment, (book|make) a gp appointment, book gp appointment, book a
        doctors appointment, book me a gp appointment, i need a (gp|doctors) appointment, i need to see a (gp|doctor), how do
        i (get|book) a gp appointment, no gp appointments, no appointments at my gp

# Words that only an adviser can explain. $phone is the number of the helpline, $hours its hours.
small-talk-adviser =
    I have no answer to that which I can be sure of. Our advisers are people, and you can ask them: { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.
    .words =
        can i add to my budget, can i (leave|put) (my|the) budget in my will, can i leave it in my will, can i leave my phb in
        my will, is my budget part of my will, does (my|the) budget go in my will, can i leave my budget to my
        (kids|children|son|daughter), can i leave the budget to my family, can my (kids|family|wife|husband) inherit my
        budget, can someone inherit my budget, can the budget be inherited, is the budget inherited, nearest
        (relative|relatives), (my|the|change) nearest relative, what is (a|the) nearest relative, what does nearest relative
        mean, who is (my|the|) nearest relative, (whos|change) my nearest relative, how do i change my nearest relative, can i
        change my nearest relative, rights of the nearest relative, nearest relative rights,
        (icaa|amhp|tribunal|guardianship|dols|capacity|mca|rights|solicitors|immigration|dvla),
        what is an amhp, what is a tribunal, what is
        (guardianship|dols|capacity), what does capacity mean, mental health (tribunal|solicitor), approved mental health professional,
        conditional discharge, what if i lose the tribunal, (can|) i have a tribunal, ive got a tribunal, my
        (tribunal|rights|records|notes|visa), (the|a) tribunal, my mental health tribunal, when is my tribunal, i want a
        (tribunal|lawyer|solicitor), how do i get a tribunal, how do i ask for a tribunal, can i appeal to the tribunal,
        appeal to the tribunal, what happens at (a|the) tribunal, tribunal help, help with (my|a) tribunal, (hospital|)
        managers hearing, mental capacity, (the|) mental capacity act, capacity assessment, what is mental capacity, what does
        mental capacity mean, what is a capacity assessment, they (say|said) i have no capacity, they say i lack capacity,
        best (interests|interest), best interests meeting, what is a best interests meeting, a best interests decision, could
        they section me, can i be sectioned, am i on a section, im on a section, i am on a section, (what|which) section am i
        on, i want to go home, (when|) can i go home, i want to leave hospital, can i leave hospital, i want to leave the
        ward, can i leave the ward, can i (leave|appeal|sue|drive), they wont discharge me, they wont let me go home, how do i
        get off (my|a) section, how do i (get|come) off (my|a) cto, get off my (section|cto), i want to get off my cto, i dont
        want to be on a cto, appeal my section, can i appeal my section, how do i appeal my section, what are my rights, whats
        my rights, do i have (any|) rights, i want to know my rights, i want a second opinion, second opinion, can i
        (get|have) a second opinion, can i see my (notes|records), i want to see my notes, i want my notes, how do i see my
        (notes|records), (my|) medical records, i want a (different|new) (doctor|psychiatrist), change my psychiatrist, can i
        change my psychiatrist, how do i change my psychiatrist, i want to change my psychiatrist, (different|new)
        psychiatrist, i need a (lawyer|solicitor), can you (get|find) me a solicitor, can you get me a lawyer, a
        (lawyer|solicitor), can i sue them, i want to sue them, i am going to sue, im going to sue, driving licence, what
        happens to (the|my) budget if i (go|am) back in hospital, does (the|my) budget stop if i (go|am) back in hospital,
        what happens to the money if i (go|am) back in hospital, does the money stop if i (go|am) back in hospital, what
        happens to (the|my) budget if i go back into hospital, does (the|my) budget stop if i go back into hospital, what
        happens to the money if i go back into hospital, does the money stop if i go back into hospital, what happens to
        (the|my) budget if i go (into|in) hospital, does (the|my) budget stop if i go (into|in) hospital, what happens to the
        money if i go (into|in) hospital, does the money stop if i go (into|in) hospital, what happens to (the|his) budget if
        he (goes|is) back in hospital, does (the|his) budget stop if he (goes|is) back in hospital, what happens to the money
        if (he|she) (goes|is) back in hospital, does the money stop if (he|she) (goes|is) back in hospital, what happens to
        (the|his) budget if he goes back into hospital, does (the|his) budget stop if he goes back into hospital, what happens
        to the money if (he|she) goes back into hospital, does the money stop if (he|she) goes back into hospital, what
        happens to (the|his) budget if he goes (into|in) hospital, does (the|his) budget stop if he goes (into|in) hospital,
        what happens to the money if (he|she) goes (into|in) hospital, does the money stop if (he|she) goes (into|in)
        hospital, what happens to (the|her) budget if she (goes|is) back in hospital, does (the|her) budget stop if she
        (goes|is) back in hospital, what happens to (the|her) budget if she goes back into hospital, does (the|her) budget
        stop if she goes back into hospital, what happens to (the|her) budget if she goes (into|in) hospital, does (the|her)
        budget stop if she goes (into|in) hospital, what happens to (the|my) budget if i am in hospital, does (the|my) budget
        stop if i am in hospital, what happens to the money if i am in hospital, does the money stop if i am in hospital, what
        happens to (the|my) budget if i am sectioned again, does (the|my) budget stop if i am sectioned again, what happens to
        the money if i am sectioned again, does the money stop if i am sectioned again, what happens to (the|his) budget if he
        is in hospital, does (the|his) budget stop if he is in hospital, what happens to the money if (he|she) is in hospital,
        does the money stop if (he|she) is in hospital, what happens to (the|his) budget if he is sectioned again, does
        (the|his) budget stop if he is sectioned again, what happens to the money if (he|she) is sectioned again, does the
        money stop if (he|she) is sectioned again, what happens to (the|her) budget if she is in hospital, does (the|her)
        budget stop if she is in hospital, what happens to (the|her) budget if she is sectioned again, does (the|her) budget
        stop if she is sectioned again, does my budget stop in hospital, do i lose my budget in hospital, do i lose my budget
        if i go (back|) into hospital, does he lose his budget in hospital, does she lose her budget in hospital, budget in
        hospital, what about the budget in hospital, what happens to (the|my) budget in hospital, what happens to my budget
        while i am in hospital, what happens to my budget while im in hospital, does (the|my) budget carry on in hospital

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    I only know about NHS personal health budgets and section 117 after-care. I do not know about benefits, such as PIP or Universal Credit. I do not know how a budget fits with them either.

    Please ask the office that pays the benefit. You can also ask our advisers whether they can help. Type: talk.
    .words =
        will they (stop|cut|take|reduce|touch) my (pip|benefits|esa|dla|uc) if i get (a|the) budget, will i lose my
        (pip|benefits|esa|dla|uc) if i get a budget, will they (stop|cut|take|reduce|touch) my universal credit if i get
        (a|the) budget, will i lose my universal credit if i (get|have) a (budget|phb), will they (stop|cut|take|reduce|touch)
        my benefits, will they take away my (pip|benefits|esa|dla|uc) if i get (a|the) budget, will they take away my
        universal credit if i get (a|the) budget, will they take away my benefits, do i have to tell (benefits|pip|dwp), do i
        have to tell the (benefits|jobcentre|dwp), do i have to tell benefits people, do i need to tell (benefits|dwp|pip),
        (do|should) i tell benefits, do i need to tell the dwp, do i tell dwp, do i (have|need) to tell universal credit, do i
        (need|have) to tell the job centre, do i tell the job centre, (should|do) i tell the dwp,
        (pip|dla|esa|uc|benefits|benefit|ssp|jsa|lcwra|dwp|jobcentre), my (pip|dla|esa|uc|benefits|pension), p i p,
        (about|whats|no|claim) pip, (about|no) my pip, pip (money|payment|payments|form|review|assessment|appeal), what is
        pip, (what|its|question) about pip, (what|its) about my pip, i (mean|meant|get) pip, (no|) i (mean|meant) my pip, no i
        mean (pip|benefits), it is about my pip, i have a question about pip, im on pip, i am on pip, help with (my|)
        (pip|benefits), help with my pip form, how do i apply for pip, apply for pip, how do i claim pip, (can|do) i get pip,
        can i claim pip, my (pip|benefits) stopped, my pip has stopped, they (stopped|took) my pip, they stopped my benefits,
        my benefits have stopped, (will|do) i lose my (pip|benefits), will (they|it) stop my pip, (does|will) it affect
        (his|her|) (pip|benefits), does it affect my (pip|benefits|uc|esa|dla), will it affect my (pip|benefits|uc|esa),
        (does|will|would) (having|) a (budget|phb) affect my (pip|benefits|uc|esa|dla|pension), (does|will) it affect my
        universal credit, does it affect universal credit, does it count as (income|savings), does a (budget|phb) count as
        income, pip and a phb, phb and (pip|benefits), (pip|benefits) and phb, budget and benefits, benefits and a budget, can
        i have pip and a (phb|budget), can i get both pip and a phb, is it the same as pip, is a phb the same as pip,
        disability living allowance, employment and support allowance, (universal|pension) credit, my universal credit,
        universal credit help, (about|disability) benefits, (what|) about my benefits, what about benefits, (no|) i mean my
        benefits, (benefits|benefit) advice, benefits help, what benefits can i (get|claim), what am i entitled to, am i
        entitled to benefits, disability (benefit|money), (sickness|housing) benefit, sick pay, income support, state pension,
        attendance allowance, my housing benefit, council tax (help|reduction|), limited capability for work, the dwp, (the|)
        job centre, (my|) personal independence payment, does it affect (his|my|) pip and universal credit, will he lose his
        (pip|benefits), will she lose her (pip|benefits), does it change my (benefits|pip), does it count for benefits, will
        it stop my benefits, will it stop my universal credit, what about pip and universal credit, what about (my|) universal
        credit, is this about benefits, (does|will|would) (having|) a (budget|phb) affect (pip|benefits), (does|will|would)
        (having|) a (budget|phb) affect (my|) universal credit, (does|will|would) (having|) a (budget|phb) affect my housing
        benefit, (does|will|would) a personal health budget affect my (pip|benefits|uc|esa|dla|pension), (does|will|would) a
        personal health budget affect (pip|benefits), (does|will|would) a personal health budget affect (my|) universal
        credit, (does|will|would) a personal health budget affect my housing benefit, (does|will|would) (the|my) budget affect
        my (pip|benefits|uc|esa|dla|pension), (does|will|would) (the|my) budget affect (pip|benefits), (does|will|would)
        (the|my) budget affect (my|) universal credit, (does|will|would) (the|my) budget affect my housing benefit,
        (does|will|would) my phb affect my (pip|benefits|uc|esa|dla|pension), (does|will|would) my phb affect (pip|benefits),
        (does|will|would) my phb affect (my|) universal credit, (does|will|would) my phb affect my housing benefit,
        (does|will|would) this affect my (pip|benefits|uc|esa|dla|pension), (does|will|would) this affect (pip|benefits),
        (does|will|would) this affect (my|) universal credit, (does|will|would) this affect my housing benefit,
        (does|will|would) the money affect my (pip|benefits|uc|esa|dla|pension), (does|will|would) the money affect
        (pip|benefits), (does|will|would) the money affect (my|) universal credit, (does|will|would) the money affect my
        housing benefit, will i lose my (pip|benefits|esa|dla) if i (get|have) a phb, will i lose my (pip|benefits|esa|dla) if
        i (get|have) a personal health budget, will i lose my (pip|benefits|esa|dla) if i (get|have) (it|one|this), will i
        lose my (pip|benefits|esa|dla) if i have a budget, will i lose my universal credit if i (get|have) a personal health
        budget, will i lose my universal credit if i (get|have) (it|one|this), will getting a (budget|phb) affect my
        (pip|benefits|esa), will getting a (budget|phb) affect my universal credit, will (getting|having) a personal health
        budget affect my (pip|benefits|esa), will (getting|having) a personal health budget affect my universal credit, if i
        get a (budget|phb) do i lose my (pip|benefits), can i have a budget and pip, can i have a phb and benefits, can i have
        pip and a personal health budget, scared i will lose my (benefits|pip), im scared of losing my (pip|benefits), im
        worried about losing my (pip|benefits)

# What to take, how much, and what goes with what. Never say here what a medicine does.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-dose =
    I cannot give medical advice, so I cannot tell you what to take or how much. Please ask a pharmacist, your GP or your mental health team.

    If you feel ill, or have run out, call { $number-nhs-111 }, day or night. If you have taken too much, or a life is in danger, call { $number-emergency }.
    .words =
        my meds ran out (today|tonight), my (medicine|medication|tablets|meds) ran out, (ive|i|) ran out of my meds, (ive|i)
        ran out of meds, ive run out of (medication|medicine|tablets|meds), ive no meds left, what do i do if i run out of
        meds, what if i run out of meds, what do i do if i run out, can i take (two|2|more|another|extra|both), can i take
        another one, can i take one more, can i take them together, can i double up, can i take a double dose, how many
        (tablets|) (can|do|should) i take, how much (can|do) i take, what dose (do|should) i take, what is the dose, whats the
        dose, (what|my|) dose, is my dose too high, can i change my dose, (i|) missed a dose, i missed my (dose|meds), i
        (forgot|missed|need|lost) my tablets, (forgot|need|lost) my (tablets|meds), what if i miss a dose, can i drink
        (alcohol|), can i drink on these, can i drink (on|with) my (tablets|meds), is it (ok|safe) to drink on these, is it ok
        to drink, can i have a drink, can i smoke weed, side (effects|effect), what are the side effects, whats the side
        effects, i (have|get) side effects, i am getting side effects, bad side effects, is this a side effect, do
        (these|they) make you fat, why do my tablets make me tired, my (tablets|meds) make me tired, my tablets make me sick,
        what are my tablets for, what is this tablet, what are these tablets, (what|which) tablets should i take, i
        (need|lost) my (meds|medication), where (do|can) i get my tablets, where do i get my meds, where do i get my tablets
        at night, where can i get my meds at night, i ran out, (ive|) run out, (i|tablets) have run out, (run|ran|im) out of
        tablets, run out of (meds|medication), (ran|im) out of meds, out of (tablets|meds), no (tablets|meds) left, i have no
        (tablets|meds) left, i have run out of (meds|tablets|medication), i have run out of my (tablets|meds|medication), ive
        run out of my (tablets|meds|medication), i ran out of (my|) tablets, (the|) (chemist|pharmacy) is shut, the chemist is
        closed, is the chemist open, where is a chemist (open|), chemist open now, late night chemist, repeat prescription, i
        need a repeat prescription, how do i get a repeat prescription, can you prescribe, can you give me tablets, can you
        get me my tablets, my (tablets|meds) have run out, my (medication|medicine) has run out, ive lost my
        (tablets|meds|medication), i have lost my (tablets|meds|medication)

# Somebody has no home, no money or no food. Nothing is known here but that advisers can be asked.
# $number-emergency comes from helpline.toml.
small-talk-need =
    I am sorry that things are so hard. I only know about NHS personal health budgets and section 117 after-care. I cannot help with a home, food or money to live on.

    Have you no home, or may you lose it? Ask your council for help, and say if you are unwell. If you have a right to section 117 after-care, tell your mental health team too. It can include a home with support.

    Our advisers are people. You can ask them who helps with this. Type: talk. If a life is in danger, call { $number-emergency }.
    .words =
        they (gona|gonna|will) evict (me|us) (friday|tomorrow|), they (gona|gonna|will) evict (me|us) on (friday|monday), they
        (gona|gonna|will) evict (me|us) (next|this) week, they (gona|gonna|will) (kick|throw) me out (friday|tomorrow|), they
        (gona|gonna|will) (kick|throw) me out on (friday|monday), they (gona|gonna|will) (kick|throw) me out (next|this) week,
        they are (going|trying) to evict (me|us) (friday|tomorrow|), they are (going|trying) to evict (me|us) on
        (friday|monday), they are (going|trying) to evict (me|us) (next|this) week, they are (going|trying) to (kick|throw) me
        out (friday|tomorrow|), they are (going|trying) to (kick|throw) me out on (friday|monday), they are (going|trying) to
        (kick|throw) me out (next|this) week, theyre going to evict (me|us) (friday|tomorrow|), theyre going to evict (me|us)
        on (friday|monday), theyre going to evict (me|us) (next|this) week, theyre going to (kick|throw) me out
        (friday|tomorrow|), theyre going to (kick|throw) me out on (friday|monday), theyre going to (kick|throw) me out
        (next|this) week, theyre gonna evict (me|us) (friday|tomorrow|), theyre gonna evict (me|us) on (friday|monday), theyre
        gonna evict (me|us) (next|this) week, theyre gonna (kick|throw) me out (friday|tomorrow|), theyre gonna (kick|throw)
        me out on (friday|monday), theyre gonna (kick|throw) me out (next|this) week, they want to evict (me|us)
        (friday|tomorrow|), they want to evict (me|us) on (friday|monday), they want to evict (me|us) (next|this) week, they
        want to (kick|throw) me out (friday|tomorrow|), they want to (kick|throw) me out on (friday|monday), they want to
        (kick|throw) me out (next|this) week, (the|) (bailiffs|baliffs|bailifs) took my (telly|tv|things|stuff|car), the
        (bailiffs|baliffs|bailifs|balifs|bailiff|baliff|baylifs), (the|)
        (bailiffs|baliffs|bailifs|balifs|bailiff|baliff|baylifs) (coming|came), (the|)
        (bailiffs|baliffs|bailifs|balifs|bailiff|baliff|baylifs) coming (tomorrow|today|round), (the|)
        (bailiffs|baliffs|bailifs|balifs|bailiff|baliff|baylifs) are coming (tomorrow|today), (the|)
        (bailiffs|baliffs|bailifs|balifs|bailiff|baliff|baylifs) are at the door, (the|)
        (bailiffs|baliffs|bailifs|balifs|bailiff|baliff|baylifs) at (the|my) door,
        (bailiffs|baliffs|bailifs|balifs|bailiff|baliff|baylifs) are here, (the|)
        (bailiffs|baliffs|bailifs|balifs|bailiff|baliff|baylifs) have been, (the|)
        (bailiffs|baliffs|bailifs|balifs|bailiff|baliff|baylifs) keep coming, (the|)
        (bailiffs|baliffs|bailifs|balifs|bailiff|baliff|baylifs) came today,
        (baliffs|bailifs|balifs|bailiff|baliff|baylifs|homeless|evicted|eviction|skint|broke|hungry|foodbank|debt|debts|bailiffs),
        (baliffs|bailifs|balifs|bailiff|baliff|baylifs|bailiffs) are coming, the
        (baliffs|bailifs|balifs|bailiff|baliff|baylifs|bailiffs) are (coming|here), (the|) debt collectors (coming|came|),
        (the|) debt collectors (are|keep) coming, (the|) debt collectors coming (tomorrow|today|round), (the|) debt collectors
        are coming (tomorrow|today), (the|) debt collectors are at the door, (the|) debt collectors at (the|my) door, (the|)
        debt collectors are here, (the|) debt collectors have been, (the|) debt collectors came today, (the|my|) bank has
        (frozen|froze|blocked|closed) my account, (the|my|) bank has frozen my (card|money), (the|my|) bank has
        (blocked|stopped) my card, the bank have (frozen|froze|blocked|closed) my account, the bank have frozen my
        (card|money), the bank have (blocked|stopped) my card, they have (frozen|froze|blocked|closed) my account, they have
        frozen my (card|money), they have (blocked|stopped) my card, (bank|theyve) (frozen|froze|blocked|closed) my account,
        (bank|theyve) frozen my (card|money), (bank|theyve) (blocked|stopped) my card, (the|my) bank
        (frozen|froze|blocked|closed) my account, (the|my) bank frozen my (card|money), (the|my) bank (blocked|stopped) my
        card, my account (is|got) frozen, my account has been frozen, my bank account is frozen, my card is blocked, my card
        has been stopped, no money until friday, no money left, (i|ive) nowhere to go, ive got nowhere to go, i have nowhere
        to go tonight, i need somewhere to (stay|go|live|sleep), somewhere to stay tonight, i cant afford
        (heating|electric|gas|food), i (cant|cannot) afford the heating, i cant afford my (heating|electric|gas), i cannot
        afford heating, i cant heat my (home|flat), i cant afford the gas, (got|) no money for food, i have no money for food,
        ive got no money for food, i havent got any food, no (food|money|electric|gas|heating|electricity), i have no
        (food|money|electric|gas|heating), (theres|) no food in the house, (i|) cant afford to eat, im homeless
        (tonight|tonite), homeless (tonight|tomorrow|today), i am homeless tonight, (im|) sleeping rough, i am sleeping rough,
        im (homeless|skint|broke|hungry|cold), i am (homeless|broke|hungry|cold), we are homeless, i have nowhere to
        (go|stay|live|sleep), nowhere to (go|stay|live|sleep), (im|) sofa surfing, i am sofa surfing, they are evicting me,
        they are (kicking|throwing|chucking) me out, (im|) being evicted, i am being evicted (today|tomorrow|), i got an
        eviction letter, eviction notice, i have been evicted, ive been evicted, my (landlord|hostel) is evicting me, landlord
        kicking me out, kicked out (tomorrow|today|), i got kicked out, i have been kicked out, ive been kicked out, i need a
        (flat|house|home|loan), i need (housing|money|cash|food), housing help, council house, i need a council house, i need
        to move out, i (cant|cannot) pay my rent, cant pay (my|the) (rent|bills), i cant pay the (rent|bills), rent arrears, i
        have rent arrears, im behind (with|on) my rent, i have no money left, i have got no (money|food), ive got no
        (money|food), need money, can you (lend|give) me money, (give|send) me money, food (bank|parcel|parcels), where is a
        food bank, i need a food (bank|parcel), my (heating|electric) is off, i cant pay my bills, i am in debt, (im|) in
        debt, my debts, help with debt, i need a place to live, i need a new flat, i need a bed for the night, i need money
        today, i need food vouchers, can you help with (food|rent), can you help me with housing, can you help with my rent,
        who helps with rent, my fridge is empty, (ive|) nothing to eat, i have nothing to eat, there is no food in the house,
        (the|my) meter has run out, no credit on the meter, the (hostel|landlord|council|b&b) is kicking me out
        (tomorrow|today|tonight|), the (hostel|landlord|council|b&b) is kicking me out on (friday|monday), the
        (hostel|landlord|council|b&b) is kicking me out next week, my (hostel|landlord) is kicking me out
        (tomorrow|today|tonight|), my (hostel|landlord) is kicking me out on (friday|monday), my (hostel|landlord) is kicking
        me out next week, hostel is kicking me out (tomorrow|today|tonight|), hostel is kicking me out on (friday|monday),
        hostel is kicking me out next week, the council are kicking me out (tomorrow|today|tonight|), the council are kicking
        me out on (friday|monday), the council are kicking me out next week, the b and b is kicking me out
        (tomorrow|today|tonight|), the b and b is kicking me out on (friday|monday), the b and b is kicking me out next week,
        the housing association is kicking me out (tomorrow|today|tonight|), the housing association is kicking me out on
        (friday|monday), the housing association is kicking me out next week, the (hostel|landlord|council|b&b) is evicting me
        (tomorrow|today|), the (hostel|landlord|council|b&b) is evicting me on (friday|monday), the
        (hostel|landlord|council|b&b) is evicting me next week, my (hostel|landlord) is evicting me (tomorrow|today), my
        (hostel|landlord) is evicting me on (friday|monday), my (hostel|landlord) is evicting me next week, hostel is evicting
        me (tomorrow|today|), hostel is evicting me on (friday|monday), hostel is evicting me next week, the b and b is
        evicting me (tomorrow|today|), the b and b is evicting me on (friday|monday), the b and b is evicting me next week,
        the housing association is evicting me (tomorrow|today|), the housing association is evicting me on (friday|monday),
        the housing association is evicting me next week, im being evicted (today|tomorrow|tonight|monday|friday), im being
        evicted on (friday|monday), im being evicted (next|this) week, im being (kicked|thrown|put) out
        (today|tomorrow|tonight|monday|friday), im being (kicked|thrown|put) out on (friday|monday), im being
        (kicked|thrown|put) out (next|this) week, im being made homeless (today|tomorrow|tonight|monday|friday), im being made
        homeless on (friday|monday), im being made homeless (next|this) week, i am being evicted on (friday|monday), i am
        being evicted (next|this) week, i am being (kicked|thrown) out (today|tomorrow), i am being (kicked|thrown) out on
        (friday|monday), i am being (kicked|thrown) out (next|this) week, i am being made homeless (today|tomorrow), i am
        being made homeless on (friday|monday), i am being made homeless (next|this) week, (getting|) evicted
        (tomorrow|today), (evicted|homeless) from tomorrow, (evicted|homeless) on (monday|friday), (evicted|homeless) next
        week, getting evicted from tomorrow, getting evicted on (monday|friday), getting evicted next week, kicked out from
        tomorrow, kicked out on (monday|friday), kicked out next week, sleeping rough (tomorrow|today), sleeping rough from
        tomorrow, sleeping rough on (monday|friday), sleeping rough next week, on the (street|streets) (tomorrow|today), on
        the (street|streets) from tomorrow, on the (street|streets) on (monday|friday), on the (street|streets) next week,
        (i|we) will be homeless, i will be homeless tomorrow, ill be homeless (tomorrow|), im going to be homeless, i am going
        to be homeless, im gonna be homeless, i have to leave (my|the) hostel, i have to leave my flat, i have to leave
        temporary accommodation, my temporary accommodation is ending, im losing my (flat|home), i am losing my home, (im|)
        scared of losing my (flat|home), i might lose my (flat|home), i might be homeless soon

# Somebody cannot see or tap, or does not know how to choose.
small-talk-typing =
    You can do everything here by typing. To choose, type the number of a choice, or its words. To have the choices again, type: repeat. For less to read, type: shorter.

    I can only write, not speak. To talk with a person, type: talk. For urgent help, type: urgent.
    .words =
        (i am|im) blind (i|and i|and) use a screen reader,
        (screen reader|voiceover|talkback) (here|user|user here) (please no buttons|no buttons please|no buttons|),
        (im|i am) (a screen reader user|blind|partially sighted|using jaws|using voiceover|using talkback) (how do i choose|i
        cant see the buttons|how do i use this|how do i pick|),
        i am (blind|dictating), im blind, (blind|screenreader|voiceover|talkback|dictation), i am partially sighted, (im|)
        partially sighted, i am visually impaired, (im|) visually impaired, i (cant|cannot) see well, i cant see very well, i
        cant see the screen, i cant (see|press|tap|use) the buttons, i cannot (see|press|use) the buttons, i (cant|dont) see
        any buttons, i see no buttons, there are no buttons, where are the buttons, (no|what|which) buttons, (what|which)
        button, my eyes are bad, bad (eyes|eyesight), my sight is bad, i use a screen reader, im using a screen reader, i am
        using a screen reader, screen reader, voice over, i use (voiceover|talkback), i dictate, can you do voice, can you
        speak, can you talk out loud, can you read it out (loud|), can you read (it|this) to me, read it to me, read it out,
        read (it|) out loud, can i talk to you with my voice, can i use my voice, can i speak to you, can i send a voice
        (message|note), can i send voice messages, bigger (writing|letters|text|print), large print, can you make it bigger,
        make it bigger, (the|) writing is too small, too small to read, i (cant|cannot) (tap|press), i (cant|dont) use
        buttons, (the|) buttons dont work, the button does not work, the button doesnt work, nothing happens when i
        (tap|press), how do i (choose|pick|select|answer), how do i pick one, (what|which) do i press, do i (press|type) a
        number, (do|can) i type the number, can i type a number, can i type numbers, do i have to (tap|press), how do i answer
        this, how do i answer the question, my hands shake i cant press, i (can|) only type

# Somebody asks whether it is true, or wants a promise.
small-talk-sure =
    I am a bot, and I can misunderstand a question. I cannot promise what your team will decide.

    To be sure, ask your NHS team. Or ask an adviser: type talk.
    .words =
        are you (sure|certain), are you sure about that, r u sure, you (sure|promised), is that (true|right|correct|definite),
        is (this|it) true, is this (right|correct), really is that true, how do you know (that|), how can i be sure, who says,
        who told you (that|), says who, according to who, are you making it up, you are making it up, youre making it up,
        promise (me|), (do|can) you promise, can you promise (me|that), promise me i will get it, can you guarantee
        (it|that|), is it guaranteed, will i (definitely|) get it, will i get it for sure, will they say yes, do you think i
        will get it, (can|could) you be wrong, are you ever wrong, do you make mistakes, are you always right

# Somebody asks how long something takes, and not what. Nothing is known here about that.
small-talk-wait =
    I do not know how long you will have to wait. For a budget, a review or a reply, ask your NHS team when you will hear from them.

    To see whether an adviser is there now, type: talk. If it cannot wait, type: urgent.
    .words =
        how long is the (wait|queue), how long (will|do|must) i wait, how long (do|will) i have to wait, how long (does|will)
        (it|this) take, how long is the waiting (list|time), what is the wait, whats the wait, what is the waiting time, what
        are the waiting times, waiting (list|lists|time|times), is there a (wait|queue), is there a waiting list, is there a
        long wait, where am i in the queue, how many people are waiting, how many (people|) are in front of me, when will i
        (hear|know), when will i hear back, when will they tell me, when (do|will) i
        find out, when (do|will) i get it, when does it start, how much longer, how much longer do i have to wait, how much
        longer will it be, why is it taking so long, why does it take so long, it is taking so long, its taking too long, i
        have been waiting for (weeks|months), ive been waiting for (weeks|months), ive been waiting ages, i have been waiting
        ages, i am still waiting, (im|) still waiting, how long (does|will) it take to get one, how long (does|will) it take
        to get a (budget|phb), how long (does|will) it take to get a personal health budget, how long (does|will) it take to
        set (it|) up, how long (does|will) it take to get the money, how long (does|will) it take to sort out, how long
        (does|will) it take to hear back, how long (does|will) it take to be approved, how long (does|will) it take to get an
        answer, how long to get a (budget|phb), how long (until|till) i get it, when (will|do) i get my budget, when will my
        budget start, how long do they take, how long do they take to decide

# When somebody would rather not answer, where "not sure" is no choice: how old they are.
small-talk-rather-not =
    That is all right. You do not have to answer. Some questions need an answer before I can go on. To leave them, type: menu. To ask an adviser, type: talk.
    .words =
        (i|id rather|i would rather|id prefer to) (dont|do not|not|cannot|cant|wont) (want to|) answer (that|this|it|that one|this
        one|), (skip|pass), skip (it|this|that|please), skip this (one|question), can i skip (this|), next question, (id|i|) rather
        not say, i would rather not say, (i|id|) prefer not to say, i would prefer not to say, (im|) not (telling|saying),
        (im|) not telling you, i am not telling you, i wont tell you, i wont say, i dont want to say, i do not want to say, i
        dont want to tell you, i dont want to tell you my age, none of your business, thats private, that is private, why do
        you ask, why do you (need|want) to know, why do you need that, why do you (need|want) my age, do i have to
        (say|answer), do i have to tell you, do i have to tell you my age

# Somebody says how bad they feel, and asks nothing. $number-emergency and $number-nhs-111 come
# from helpline.toml, -samaritans from urgent.ftl.
small-talk-low =
    I am sorry that it is so hard right now. I am a bot, so I cannot take the place of a person. If you want to talk to someone now, call Samaritans on { -samaritans }, free, at any time.

    For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If a life is in danger, call { $number-emergency }.

    To reach our team, type: talk. Or tell me what you want to know, and take your time.
    .retry =
        Thank you for telling me. I am a bot, and I did not understand all of it. You do not need to find the right words.

        A person can listen: call Samaritans on { -samaritans }, free, at any time. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If a life is in danger, call { $number-emergency }.

        Or type talk for our team, or menu for what I know about.
    .words =
        (this|it|all this|the paperwork|all this paperwork) is (doing my head in|driving me mad|driving me up the wall|killing me),
        (no one|nobody|no1) to talk to,
        i have (no one|nobody) to talk to,
        (its|it is) so quiet (here|in here|tonight),
        so lonely,
        nobody (rings|visits|comes),
        i hate my life,
        i cant (do|take|stand|bear) this, i can not do this, cant (do|take) this, i feel sick with worry, im sick with worry,
        im so (ashamed|scard|lonley|tierd|lonely|sad|depressed|anxious|tired|worried|stressed|alone), i am so
        (ashamed|sad|lonely|worried|alone), im the same age now as when he died, (i|) (cnt|carnt|cant) sleep, (cnt|cant) slep,
        i cant slep, im
        (frightnd|frigtened|fritened|scard|skared|lonley|depresed|depressd|anxius|stresed|stressd|tierd|panicing|lonely|crying|frightened|afraid|sad|down|depressed|anxious|tired|exhausted|shaking|ashamed|embarrassed|upset|panicking|terrified|stressed|overwhelmed|shattered|knackered|useless),
        i am
        (frightnd|fritened|scard|lonley|depresed|tierd|lonely|crying|frightened|afraid|sad|depressed|anxious|tired|exhausted|shaking|ashamed|upset|panicking|terrified|stressed|overwhelmed),
        (frightnd|scard|skared|lonley|depresed|panicing|lonely|worthless|crying|frightened|frightend|afraid|sad|low|depressed|anxious|tired|exhausted|panicking|terrified|overwhelmed),
        so (scard|lonley|lonely|frightened|sad|anxious|tired|upset|stressed), im sacred of everything, i feel
        (lonley|shit|crap|horrible|lonely|worthless|sad|low|down|depressed|anxious|awful|rubbish|terrible|bad|stupid|empty|lost|overwhelmed|useless|hopeless|ill|rough),
        i (cnt|carnt|cannot) cope, (cnt|carnt|cant|cannot) cope, (im|) having a (panick|panic) attack, i feel so
        (bad|lonely|low), i feel realy (bad|low), i feel like shit, feel like crap, no one would notice, nobody would notice,
        no one would notice if i was gone, im crying again, (carnt|cnt|cant) stop crying, i (cnt|cant) stop crying,
        (please|just) talk to me, please can u just talk to me, can you just talk to me, can (u|you) talk to me, i (just|)
        need someone to talk to, i need to talk to someone tonight, nobody is awake, no one is awake, everyone is asleep, im
        on my own (tonight|), i am on my own, im alone in the house, i cant (take|stand|bear) it, cant take it, i can not take
        it, (i|) cant take (any|much) more, i cant take it all, i cant take (much|any) more of this, i (just|really) cant take
        it, (me|i|very) sad, me so sad, me (scared|upset|cry), me not (happy|ok|well), i cry a lot, i cry all day, i cry all
        the time, im scared and (i|) cant cope, i am scared and i cant cope, scared and cant cope, i cant cope (any|no) more
        with this, i cant cope with (this|caring) any more, i cant cope with all this, i cant cope with any of this, im so
        tired of it all, (im|so) tired of it all, i am so tired of all this, im (tired|overwhelmed) and scared, im scared and
        (tired|alone), i cant cope with caring for (her|him|mum) any more, i am worn out with caring, im worn out with caring,
        caring is too much for me, feeling (lonely|worthless|sad|low|down|depressed|anxious|rubbish), i keep crying, i was
        crying all day, im feeling low, bad (day|night), (im|) having a bad (day|night), i am having a bad day, i had a bad
        day, nobody (believes|understands) me, no one believes me, they think im making it up, they think i am making it up,
        nobody (listens|understands|helps), no one (listens|understands|helps), nobody listens to me, no one listens to me,
        its (hard|over), (it|everything) is hard, its so hard, it is so hard, not coping, im not (coping|ok|okay), i am not
        (coping|ok|okay), (i|) cant cope today, (i|) cant sleep again, still cant sleep, awake again, (been|) awake all night,
        i hear things, (im|) hearing things, i am hearing things, panic attack, i am having a panic attack, i am in a state,
        (im|) in a state, (stressed|worn) out, im (stressed|worn|burnt) out, im scared of my letter, nobody (rings|calls) me
        back, no one (rings|calls) me back, its (all|) too much, it is all too much, i miss my
        (mum|dad|son|daughter|wife|husband|kids|baby|children), i miss (her|him), what am i (even|) for, whats it all for,
        what is it all for, (ive|i) got nothing left, i have (got|) nothing left, ive nothing left, nothing (left|matters),
        nothing left for me, i see no other way, i (cant|cannot) keep doing this, i can not keep doing this, i cant keep on
        doing this, i cant do this on my own, im at the end of the road, im at the end of my (rope|tether), im at my wits end,
        i am at my wits end, i am at the end of my tether, i am (worn|burnt) out, im done in, im scared of the night, i hate
        (nights|myself|everyone), i hate the nights, nights are the worst, nights are (hard|worst), cant stop shaking, my head
        is a mess, my heads a mess, my head wont stop, my head wont switch off, i feel like a burden, scared they will lock me
        up again, i dont feel (right|real), i do not feel right, it is over, its all over, it doesnt matter anymore, it doesnt
        matter any more, it does not matter any more, nothing matters any more, whats the point, what is the point, whats the
        point any more, why bother, i have no one, ive (got|) no one, ive got nobody, i have nobody, im so alone tonight, im
        all alone, nobody gives a (shit|damn), no one gives a shit, i (want|need) my mum, i want my mam, why am i here, i lied
        im not ok, (im|) not doing well, not doing so well, dont worry about me, i hate my life, i hate being me, i hate them
        all, everything is wrong, everything is too much, social (services|workers) took my
        (baby|kids|children|son|daughter|child|newborn) (away|), social (services|workers) took my
        (baby|kids|children|son|daughter|child|newborn) (off|from) me, social (services|workers) have taken my
        (baby|kids|children|son|daughter|child|newborn) (away|), social (services|workers) have taken my
        (baby|kids|children|son|daughter|child|newborn) (off|from) me, (they|ss) took my
        (baby|kids|children|son|daughter|child|newborn) (away|), (they|ss) took my
        (baby|kids|children|son|daughter|child|newborn) (off|from) me, (they|ss) have taken my
        (baby|kids|children|son|daughter|child|newborn) (away|), (they|ss) have taken my
        (baby|kids|children|son|daughter|child|newborn) (off|from) me, the social took my
        (baby|kids|children|son|daughter|child|newborn) (away|), the social took my
        (baby|kids|children|son|daughter|child|newborn) (off|from) me, the social have taken my
        (baby|kids|children|son|daughter|child|newborn) (away|), the social have taken my
        (baby|kids|children|son|daughter|child|newborn) (off|from) me, they are taking my
        (baby|kids|children|son|daughter|child|newborn) (away|), social services are taking my
        (baby|kids|children|son|daughter|child|newborn), i lost my (baby|kids|children|son|daughter|child|newborn) to care, my
        (baby|son|daughter) was taken into care, my (kids|children) were taken into care, my (kids|children) are in care, my
        baby is in care, my (kids|baby) got taken, i want my (kids|baby) back, i dnt no wat (2|to) do, i dnt no wat 2 do ne
        more, i dont no (what|wat) to do, dont no what to do, (i|) dont know what to do anymore, i dont know what to do
        (any|no) more, i dont know what to do with myself, nothing feels real, i dont feel real anymore, i dont feel real any
        more, im 15 and i hate myself, i hate myself so much, i really hate myself, why is it always worse at night, its
        always worse at night

# Somebody says that they feel very high, hardly sleep or spend far more than they would. More ways to
# say so stand in urgent.yaml, under replies. $number-nhs-111 comes from helpline.toml.
small-talk-high =
    It sounds as if a lot is going on for you. I am a bot, so I cannot tell how well you are.

    Do you sleep much less than before, or spend much more? Please tell your mental health team or your GP today. Or call { $number-nhs-111 } and choose the mental health option. It is open day and night.

    Is somebody in danger, or could they be soon? Type: urgent.
    .retry =
        Thank you for telling me. I am a bot, so I cannot tell how well you are.

        Feeling very good when you hardly sleep can be a sign that you are becoming unwell. Please tell your mental health team or your GP today. Or call { $number-nhs-111 } and choose the mental health option. It is open day and night.

        If a life is in danger, call { $number-emergency }.
    .words =
        i (am|feel) manic, im manic, im going manic, i think im (manic|going manic|getting manic|hypomanic|going high),
        (im|i am) (hypomanic|having a manic episode|in a manic episode)

# Whether something is free, where no answer stands above that it could be about. $call-cost is standard, free or other.
small-talk-free =
    Writing to me here is free. { $call-cost ->
        [free] Calls to our advice line are free too.
        [standard] A call to our line costs the same as one to a number that starts with 01 or 02.
       *[other] Ask your phone company what a call to our advice line costs.
    }

    Section 117 after-care is free. A personal health budget is money from the NHS for your care. At the chemist, you may have to pay for your medicine.

    Do you want to know more about one of these? Type it, for example: prescriptions.
    .words =
        is (it|this|that|this chat|this service|it all|everything) free (to use|of charge|), (does|will|would) (it|this|that|this chat) cost
        (anything|money|me|me anything|a lot|much), how much (does it cost|does this cost|do you charge|is it), do (you|they) charge (for this|), (do|will|would) i
        (need|have|get) to pay (anything|for this|for it|for anything|), what does (it|this) cost, whats the cost, is there a (charge|cost|fee)

# How much money somebody would get. More ways to ask stand in urgent.yaml, under replies. No variables.
small-talk-amount =
    I do not know how much it would be. It depends on the needs in your care plan, and should be enough to meet them.

    Your NHS team should tell you early on roughly how much there is. You can ask them. To ask an adviser, type: talk.
    .words =
        how much will i get, how much would i get, how much do i get, how much can i get, how much do you get,
        how much money will i get, how much money do you get

# What the NHS body that pays is. More ways to ask stand in urgent.yaml, under replies. No variables.
small-talk-icb =
    Your integrated care board (ICB) is the NHS body that pays for care in your area. Before July 2022 there were clinical commissioning groups (CCGs) instead.

    Your NHS team can tell you which one is yours, and how to reach it.
    .words =
        icb, icbs, (an|the|my) icb, ccg, (a|the|my) ccg, integrated care board, integrated care boards,
        clinical commissioning group

# What a nominee and a representative are. $phone is the number of the helpline, $hours its hours.
small-talk-nominee =
    A nominee is a person you choose to get a direct payment for you, and to look after the money. A representative does this for somebody who cannot decide about it themselves.

    The NHS has to agree. Ask your NHS team whether somebody can do it for you, and what they would have to do.

    For more, please ask our advisers: { $phone }, { $hours }.
    .words =
        nominee, nominees, nominee please, (a|the|my) nominee

# What an advocate is. $phone is the number of the helpline, $hours its hours.
small-talk-advocate =
    An advocate is a person who helps you say what you want. There are different kinds. Which one you can get depends on your situation. Ask your team what there is where you live.

    If you want to complain about NHS care, you have a legal right to free help from an advocate.

    For more, please ask our advisers: { $phone }, { $hours }.
    .words =
        imha, imca, an imha, what is an (imha|imca), what is (a|) imha, whats an imha, imha meaning, what does imha mean,
        what does imha stand for, (do|can) i get an imha, can i have an imha, i (need|want) an imha, how do i get an imha,
        independent mental health advocate, mental health advocate, what is an independent mental health advocate,
        advocate, advocates, an advocate, what is an advocate, care act advocate, what is a care act advocate, do i get an advocate, can i have an advocate, i (need|want) an advocate

# What a community treatment order is. $phone is the number of the helpline, $hours its hours.
small-talk-cto =
    A community treatment order (CTO) means that you can leave hospital while you are still under the Mental Health Act. There are rules you have to keep, and you may be called back to hospital.

    While you are on one, you have a right to section 117 after-care.

    For more about the law, please ask our advisers: { $phone }, { $hours }.
    .words =
        cto, ctos, a cto, (what is|whats|what does) (a|) cto (mean|), community treatment order, a community treatment order

# Somebody lives in Scotland, Wales or Northern Ireland. $phone is the number of the helpline,
# $hours its hours.
small-talk-not-england =
    I only know how it is in England. Personal health budgets are for England. Section 117 after-care is for England and Wales. Scotland and Northern Ireland have laws of their own.

    Please ask the people who plan your care where you live. You can also ask our advisers: { $phone }, { $hours }.
    .words =
        im in (scotland|wales|northern ireland), i live in (scotland|wales|northern ireland)

# What the Mental Health Act is. $phone is the number of the helpline, $hours its hours.
small-talk-mental-health-act =
    The Mental Health Act is a law. It says when people can be kept in hospital for their mental health. This is often called being sectioned, because the parts of the law are called sections.

    Some sections give you a right to section 117 after-care when you leave hospital. Do you know your section? Type it, for example: section 3.

    For more about the law, please ask our advisers: { $phone }, { $hours }.
    .words =
        (what is|whats|what does|explain|about|) (the|) mental health act (mean|say|do|is|) (please|),
        (what is|whats) the mha, mha

# Somebody says that they are well or safe, or were unwell long ago. -samaritans is in urgent.ftl.
small-talk-better =
    Thank you for telling me. I am glad.

    If it gets hard, you can call Samaritans on { -samaritans }, free, at any time. Or type: urgent.

    What would you like to know? Type your question, or type: menu.
    .words =
        (i|) (feel|am feeling|im feeling) (a|) bit better (now|today|),
        (im|i am|were|we are|hes|he is|shes|she is|theyre|they are) (ok|okay|fine|alright|all right|better|feeling better|much
        better|calm|calmer|calmed down) (now|again), i am all right, (im|) feeling better,
        (i|im|i am|) (feel|feeling) (so|much|a lot|loads|a little) better (now|today|),
        (i feel|im feeling|i am feeling) (amazing|great|good|really good|brilliant|incredible|fantastic|wonderful) (today|now|),
        (feel|feeling) (amazing|great|good|really good|brilliant|incredible|fantastic|wonderful) (today|now|),
        (my|the) voices (are|have) (gone|stopped) (now|) (thank god|thankfully|),
        (im|i am) safe (now|tonight|here|with him|with her|at home|),
        (told|i told) (u|you) (im|i am) not suicidal,
        (no|no no|nah) (im|i am) not (suicidal|in danger|going to hurt myself|going to do anything|hurting myself) (im|i am) (just|) (low|sad|tired|fed up|knackered|stressed|worn out),
        (no|no no|nah) (im|i am) not (suicidal|in danger|going to hurt myself|going to do anything|hurting myself),
        (im|i am) not (suicidal|in danger|going to hurt myself|going to do anything) (just low|just sad|just tired|just fed up|),
        not suicidal (just low|just sad|just tired|just fed up|),
        (ive|i have|i was) never been suicidal,
        (ive|i have|i have got|) no plans to (harm|hurt|kill) myself,
        i had (psychosis|a breakdown|an eating disorder|depression) (in 2015|in 2010|in 2018|in 2020|years ago|a long time ago|once),
        my (abusive|violent) ex is in prison (now|),
        i used to (self harm|selfharm|hurt myself) (years ago|a long time ago|when i was young|as a teenager|),
        (its|it is|it was) (20|10|15|five|ten|twenty) years ago (now|)

# A child who lives with somebody unwell, and says no danger. -childline and -samaritans are in
# urgent.ftl, $number-emergency comes from helpline.toml.
small-talk-child =
    Thank you for telling me. I am sorry if things are hard for you.

    I am a bot, not a person. If you are under 19, you can talk to a person at Childline on { -childline }. It is free, and not on the phone bill.

    Is someone hurt or in danger, or are you not safe? Call { $number-emergency }. It is all right to call if you are a child.

    You could also tell a grown-up you trust, such as a teacher. Or type urgent for more ways to get help.
    .retry =
        Thank you for telling me. I am a bot, and I did not understand all of it.

        Is someone hurt? Can you not wake them up? Are you not safe? Call { $number-emergency }. It is all right to call if you are a child.

        Childline will listen to you, about anything: { -childline }. It is free, and not on the phone bill.
    .words =
        young carer (help|), (im|i am) a young carer, (im|i am) (7|8|9|10|11|12|13|14|15|16|17) (years old|),
        (im|i am) (8|9|10|11|12|13|14|15) and (i|) (look after|care for) my (mum|mam|dad|nan|brother|sister),
        (im|i am) (8|9|10|11|12|13|14|15) (and|) my (mum|mam|dad) (has|is) (schizophrenia|bipolar|ill|sick|poorly|depressed|in hospital|sectioned),
        my (mum|mam|dad) (got|was|is) sectioned (today|) what happens to me,
        im (8|9|10|11|12|13|14|15|16|17) and mum and dad are fighting, my mum and dad (are|keep) fighting, mum and dad are
        fighting, my parents are fighting, im (8|9|10|11|12|13|14|15|16|17) and my (mum|dad) (is|got) sectioned, im
        (8|9|10|11|12|13|14|15|16|17) and my (mum|dad) is in hospital, im (8|9|10|11|12|13|14|15|16|17) and my (mum|dad) is
        ill, im (8|9|10|11|12|13|14|15|16|17) and mummy (is|got) sectioned, im (8|9|10|11|12|13|14|15|16|17) and mummy is in
        hospital, im (8|9|10|11|12|13|14|15|16|17) and mummy is ill, i am (8|9|10|11|12|13|14|15|16|17) and my (mum|dad)
        (is|got) sectioned, i am (8|9|10|11|12|13|14|15|16|17) and my (mum|dad) is in hospital, i am
        (8|9|10|11|12|13|14|15|16|17) and my (mum|dad) is ill, i am (8|9|10|11|12|13|14|15|16|17) and mummy (is|got)
        sectioned, i am (8|9|10|11|12|13|14|15|16|17) and mummy is in hospital, i am (8|9|10|11|12|13|14|15|16|17) and mummy
        is ill, im (8|9|10|11|12|13|14|15|16|17) and (im|) scared, i am (8|9|10|11|12|13|14|15|16|17) and i am scared, im
        (8|9|10|11|12|13|14|15|16|17) and i look after my (mum|dad), im (8|9|10|11|12|13|14|15|16|17) and i care for my
        (mum|dad), im (8|9|10|11|12|13|14|15|16|17) and home alone, im (8|9|10|11|12|13|14|15|16|17) and im on my own, im
        (8|9|10|11|12|13|14|15|16|17) years old and im scared, im only (8|9|10|11|12|13|14|15|16|17), i am only
        (8|9|10|11|12|13|14|15|16|17), im a (kid|child), i am a (kid|child), im (just|only) a kid, i am only a kid, im a
        (kid|child) and im scared, i am a young carer, im a young carer, mummy is (sad|poorly|crying), my mummy is crying, my
        mum is sectioned and im (scared|13), my mum got sectioned and im a kid, who looks after me if my mum is in hospital,
        who will look after me, will i go into care, are they going to take me away from my mum, will they take me away from
        my mum

# Somebody is worn out from caring for another person. $phone is the number of the helpline, $hours
# its hours. $number-emergency comes from helpline.toml, -samaritans from urgent.ftl.
small-talk-carer =
    I am sorry. Looking after someone can be very hard, and you matter too.

    I am a bot, but our advisers are people. You can ask them what help there may be: { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.

    You can also tell the team of the person you look after that you cannot go on like this.

    If it gets too hard, call Samaritans on { -samaritans }, free, at any time. If a life is in danger, call { $number-emergency }.
    .retry =
        Thank you for telling me. I am a bot, and I did not understand all of it.

        A person can listen: call Samaritans on { -samaritans }, free, at any time. Our advisers can tell you what help there may be: { $phone }, { $hours }.

        If you cannot keep someone safe tonight, call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }.
    .words =
        i could (strangle|throttle|slap|shake|scream at) (him|her) (sometimes|),
        i could strangle my (mum|dad|husband|wife) (sometimes|),
        ive had enough of caring,
        (ive|i have) had enough of (this|) caring,
        (im|i am|) at breaking point,
        (carer|carers) breakdown, (im|i am|) done being a carer,
        i havent slept in (two|three|four|2|3|4) (days|nights) (caring for|looking after) (him|her|my son|my mum|my dad|my wife|my husband),
        (i|) cant look after (him|her|my son|my mum|my dad|my husband|my wife|my daughter) (any more|anymore),
        (im|i am) a carer and (im|i am) (breaking|broken|exhausted|done|finished|worn out),
        (im|i am) (exhausted|worn out|tired) being a carer,
        (social services|) please take (him|her|my son|my mum|my dad|my daughter) i cant cope,
        im so tired of looking after (him|her|mum|dad), im so tired of looking after my (mum|dad|husband|wife|son|daughter), i
        am so tired of looking after (him|her|mum|dad), i am so tired of looking after my (mum|dad|husband|wife|son|daughter),
        im (tired|sick) of looking after (him|her|mum|dad), im (tired|sick) of looking after my
        (mum|dad|husband|wife|son|daughter), im fed up of looking after (him|her|mum|dad), im fed up of looking after my
        (mum|dad|husband|wife|son|daughter), i cant (carry|go) on looking after (him|her|mum|dad), i cant (carry|go) on
        looking after my (mum|dad|husband|wife|son|daughter), i cant keep looking after my
        (son|daughter|mum|dad|husband|wife), im (so|) tired of caring, i am so tired of caring, i cant be (his|her|a) carer
        any more, i dont want to be a carer any more, i am at breaking point looking after (mum|dad|him|her|nan), i am at
        breaking point looking after my (mum|dad|husband|wife|son|daughter|partner|brother|sister|mother), i am at breaking
        point caring for (mum|dad|him|her|nan), i am at breaking point caring for my
        (mum|dad|husband|wife|son|daughter|partner|brother|sister|mother), im at breaking point looking after
        (mum|dad|him|her|nan), im at breaking point looking after my
        (mum|dad|husband|wife|son|daughter|partner|brother|sister|mother), im at breaking point caring for
        (mum|dad|him|her|nan), im at breaking point caring for my
        (mum|dad|husband|wife|son|daughter|partner|brother|sister|mother), i am (exhausted|struggling) looking after
        (mum|dad|him|her), i am (exhausted|struggling) looking after my (mum|dad|husband|wife), i am (exhausted|struggling)
        caring for (mum|dad|him|her), i am (exhausted|struggling) caring for my (mum|dad|husband|wife), im
        (exhausted|struggling) looking after (mum|dad|him|her), im (exhausted|struggling) looking after my
        (mum|dad|husband|wife), im (exhausted|struggling) caring for (mum|dad|him|her), im (exhausted|struggling) caring for
        my (mum|dad|husband|wife), im worn out looking after (mum|dad|him|her), im worn out looking after my
        (mum|dad|husband|wife), im worn out caring for (mum|dad|him|her), im worn out caring for my (mum|dad|husband|wife), i
        cant (cope|keep) looking after (mum|dad|him|her) (anymore|), i cant (cope|keep) looking after (mum|dad|him|her) any
        more, (i|) cant cope looking after my (mum|dad|husband|wife), i cant (cope|keep) looking after my
        (mum|dad|husband|wife) any more, i cant (cope|keep) looking after my (mum|dad|husband|wife) anymore, i cant
        (cope|keep) caring for (mum|dad|him|her) (anymore|), i cant (cope|keep) caring for (mum|dad|him|her) any more, i cant
        (cope|keep) caring for my (mum|dad|husband|wife) (anymore|), i cant (cope|keep) caring for my (mum|dad|husband|wife)
        any more, i can not cope looking after (mum|dad|him|her) (anymore|), i can not cope looking after (mum|dad|him|her)
        any more, i can not cope looking after my (mum|dad|husband|wife) (anymore|), i can not cope looking after my
        (mum|dad|husband|wife) any more, i can not cope caring for (mum|dad|him|her) (anymore|), i can not cope caring for
        (mum|dad|him|her) any more, i can not cope caring for my (mum|dad|husband|wife) (anymore|), i can not cope caring for
        my (mum|dad|husband|wife) any more, cant cope looking after (mum|dad|him|her) (anymore|), cant cope looking after
        (mum|dad|him|her) any more, cant cope looking after my (mum|dad|husband|wife) any more, cant cope looking after my
        (mum|dad|husband|wife) anymore, cant cope caring for (mum|dad|him|her) (anymore|), cant cope caring for
        (mum|dad|him|her) any more, cant cope caring for my (mum|dad|husband|wife) (anymore|), cant cope caring for my
        (mum|dad|husband|wife) any more, i cant cope with (mum|dad|him|her) any more, i cant cope with (mum|dad|him|her)
        anymore, i cant look after (mum|dad|him|her) any more, i cant look after (mum|dad|him|her) anymore, i cant care for
        (mum|dad|him|her) any more, i cant care for (mum|dad|him|her) anymore, i cant cope with my (mum|dad|husband|wife) any
        more, i cant cope with my (mum|dad|husband|wife) anymore, i cant look after my (mum|dad|husband|wife) any more, i cant
        look after my (mum|dad|husband|wife) anymore, i cant care for my (mum|dad|husband|wife) any more, i cant care for my
        (mum|dad|husband|wife) anymore, carer burnout, i am a carer and i cant cope, im a carer and i cant cope, im a carer
        and im at breaking point, i am a carer and i am at breaking point, i am the only one looking after (him|her), i need a
        break from caring, i need a break from caring for (him|her), nobody helps me look after (him|her), no one helps me
        look after (him|her), who looks after the carer, who cares for the carers, caring is (killing|breaking) me, looking
        after (him|her) is killing me, im a worn out carer

# Somebody close is going to die. The same variables, and $number-nhs-111.
small-talk-dying =
    I am very sorry. This must be very hard for you.

    Did something change just now, or do you fear for them? Call { $number-nhs-111 }. If they need help at once, call { $number-emergency }.

    I am a bot, but our advisers are people. You can call them on { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.

    If you want to talk to someone now, call Samaritans on { -samaritans }, free, at any time.
    .words =
        my (husband|wife|mum|dad|mam|nan|partner|brother|sister|friend) is (dieing|dyin), (drs|they) say days, they say weeks,
        the doctors say days, they said (she|he) has days, they say (she|he) has weeks, my
        (husband|wife|mum|mam|dad|mother|father|nan|gran|brother|sister|partner|friend) is dying, my (husband|wife|mum|dad) is
        dying of cancer, my (mum|dad|husband|wife) has days to live, my
        (husband|wife|mum|mam|dad|mother|father|nan|gran|son|daughter|brother|sister|partner|friend) is terminal, my
        (husband|wife|mum|mam|dad|mother|father|nan|gran|son|daughter|brother|sister|partner|friend) is terminally ill, my
        (husband|wife|mum|mam|dad|mother|father|nan|gran|son|daughter|brother|sister|partner|friend) is end of life, my
        (husband|wife|mum|mam|dad|mother|father|nan|gran|son|daughter|brother|sister|partner|friend) is on end of life care,
        my (husband|wife|mum|mam|dad|mother|father|nan|gran|son|daughter|brother|sister|partner|friend) is at the end of life,
        my (husband|wife|mum|mam|dad|mother|father|nan|gran|son|daughter|brother|sister|partner|friend) has weeks to live, my
        (husband|wife|mum|mam|dad|mother|father|nan|gran|son|daughter|brother|sister|partner|friend) has not got long, my
        (husband|wife|mum|mam|dad|mother|father|nan|gran|son|daughter|brother|sister|partner|friend) hasnt got long left, my
        (husband|wife|mum|mam|dad|mother|father|nan|gran|son|daughter|brother|sister|partner|friend) is in a hospice, my
        (husband|wife|mum|mam|dad|mother|father|nan|gran|son|daughter|brother|sister|partner|friend) has cancer, (mum|dad|nan)
        is dying, (mums|dads) dying, my (mums|dads|husbands|wifes|nans) dying, someone i love is dying, the person i care for
        is dying, im losing my (mum|dad|husband|wife), i am losing my (mum|dad)

# Somebody is afraid of being sectioned again. Promise nothing: nobody here decides it. The same
# variables, without $number-nhs-111.
small-talk-locked-up =
    I am sorry. It is frightening not to know that. I am a bot, so I decide nothing about you, and I cannot say what will happen.

    You can tell your team what you are afraid of, and ask what they are thinking. Someone you trust can be there with you.

    Our advisers are people, and you can ask them too: { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.

    If it gets too hard, call Samaritans on { -samaritans }, free, at any time. If a life is in danger, call { $number-emergency }.
    .words =
        they are putting me in hospital (tomorrow|today|tonight|again|), they are putting me in (the|a) ward
        (tomorrow|today|tonight|), they are putting me in hospital again (tomorrow|today|tonight), theyre putting me in
        hospital (tomorrow|today|tonight|again|), theyre putting me in (the|a) ward (tomorrow|today|tonight|), theyre putting
        me in hospital again (tomorrow|today|tonight), they are taking me (to|into) hospital (tomorrow|today|tonight|again|),
        they are taking me (to|into) the ward, they are taking me (to|into) (the|a) ward (tomorrow|today|tonight), they are
        taking me (to|into) hospital again (tomorrow|today|tonight), theyre taking me to hospital
        (tomorrow|today|tonight|again|), theyre taking me to the ward, theyre taking me to (the|a) ward
        (tomorrow|today|tonight), theyre taking me to hospital again (tomorrow|today|tonight), they want me in hospital
        (tomorrow|today|tonight|again|), they want me in the ward, they want me in (the|a) ward (tomorrow|today|tonight), they
        want me in hospital again (tomorrow|today|tonight), i have to go into hospital (tomorrow|today|tonight|again|), i have
        to go into the ward, i have to go into (the|a) ward (tomorrow|today|tonight), i have to go into hospital again
        (tomorrow|today|tonight), im going into hospital (tomorrow|today|tonight|again|), im going into the ward, im going
        into (the|a) ward (tomorrow|today|tonight), im going into hospital again (tomorrow|today|tonight), i am going into
        hospital (tomorrow|today|tonight|again|), i am going into the ward, i am going into (the|a) ward
        (tomorrow|today|tonight), i am going into hospital again (tomorrow|today|tonight), (will|can) they section me
        (again|), are (they|you) going to section me (again|), will i (be|get) (sectioned|detained) (again|), am i
        (going|about) to be (sectioned|detained) (again|), am i (going|about) to be locked (up|away), am i (going|about) to be
        (locked|put) away again, am i (going|about) to be put away, am i (going|about) to be put back in hospital, am i
        (going|about) to be put on a section (again|), am i gonna be locked (up|away) (again|), am i gonna be
        (sectioned|detained) (again|), am i gonna be put away (again|), am i gonna be put back in hospital, am i gonna be put
        on a section (again|), am i getting locked (up|away) (again|), am i getting (sectioned|detained) (again|), am i
        getting put away (again|), am i getting put back in hospital, am i getting put on a section (again|), will i (be|get)
        locked (up|away) (again|), will i (be|get) put away (again|), will i (be|get) put back in hospital, will i (be|get)
        put on a section (again|), im scared i will be locked (up|away) (again|), im scared i will be (sectioned|detained)
        (again|), im scared i will be put away (again|), im scared i will be put back in hospital, im scared i will be put on
        a section (again|), (im|) scared ill be locked (up|away) (again|), (im|) scared ill be (sectioned|detained) (again|),
        (im|) scared ill be put away (again|), (im|) scared ill be put back in hospital, (im|) scared ill be put on a section
        (again|), i am scared i will be locked (up|away) (again|), i am scared i will be (sectioned|detained) (again|), i am
        scared i will be put away (again|), i am scared i will be put back in hospital, i am scared i will be put on a section
        (again|), im (scared|afraid|frightened) of being locked (up|away) (again|), im (scared|afraid|frightened) of being
        (sectioned|detained) (again|), im (scared|afraid|frightened) of being put away (again|), im (scared|afraid|frightened)
        of being put back in hospital, im (scared|afraid|frightened) of being put on a section (again|), i am
        (scared|afraid|frightened) of being locked (up|away) (again|), i am (scared|afraid|frightened) of being
        (sectioned|detained) (again|), i am (scared|afraid|frightened) of being put away (again|), i am
        (scared|afraid|frightened) of being put back in hospital, i am (scared|afraid|frightened) of being put on a section
        (again|), scared of being locked (up|away) (again|), scared of being (sectioned|detained) (again|), scared of being
        put away (again|), scared of being put back in hospital, scared of being put on a section (again|), am i (about|going)
        to be locked up again, i dont want to be locked (up|away) (again|), i dont want to be (sectioned|detained) (again|), i
        dont want to be put away (again|), i dont want to be put back in hospital, i dont want to be put on a section
        (again|), i do not want to be locked (up|away) (again|), i do not want to be (sectioned|detained) (again|), i do not
        want to be put away (again|), i do not want to be put back in hospital, i do not want to be put on a section (again|),
        are (they|you) going to lock me (up|away), are (they|you) going to lock me up again, are (they|you) going to put me
        away (again|), are (they|you) going to put me back in hospital, are (they|you) going to take me back to hospital, are
        (they|you) going to put me on a section again, are (they|you) going to have me sectioned, are they gonna lock me
        (up|away), are they gonna lock me up again, are they gonna section me (again|), are they gonna put me away (again|),
        are they gonna put me back in hospital, are they gonna take me back to hospital, are they gonna put me on a section
        again, are they gonna have me sectioned, (will|can) they lock me (up|away), (will|can) they lock me up again,
        (will|can) they put me away (again|), (will|can) they put me back in hospital, (will|can) they take me back to
        hospital, (will|can) they put me on a section again, (will|can) they have me sectioned, im (scared|afraid) they will
        lock me (up|away), im (scared|afraid) they will lock me up again, im (scared|afraid) they will section me (again|), im
        (scared|afraid) they will put me away (again|), im (scared|afraid) they will put me back in hospital, im
        (scared|afraid) they will take me back to hospital, im (scared|afraid) they will put me on a section again, im
        (scared|afraid) they will have me sectioned, (im|) scared theyll lock me (up|away), (im|) scared theyll lock me up
        again, (im|) scared theyll section me (again|), (im|) scared theyll put me away (again|), (im|) scared theyll put me
        back in hospital, (im|) scared theyll take me back to hospital, (im|) scared theyll put me on a section again, (im|)
        scared theyll have me sectioned, i am scared they will lock me (up|away), i am scared they will lock me up again, i am
        scared they will section me (again|), i am scared they will put me away (again|), i am scared they will put me back in
        hospital, i am scared they will take me back to hospital, i am scared they will put me on a section again, i am scared
        they will have me sectioned, what if they lock me (up|away), what if they lock me up again, what if they section me
        (again|), what if they put me away (again|), what if they put me back in hospital, what if they take me back to
        hospital, what if they put me on a section again, what if they have me sectioned, they are going to lock me (up|away),
        they are going to lock me up again, they are going to section me (again|), they are going to put me away (again|),
        they are going to put me back in hospital, they are going to take me back to hospital, they are going to put me on a
        section again, they are going to have me sectioned, theyre going to lock me (up|away), theyre going to lock me up
        again, theyre going to section me (again|), theyre going to put me away (again|), theyre going to put me back in
        hospital, theyre going to take me back to hospital, theyre going to put me on a section again, theyre going to have me
        sectioned, (do|) they want to lock me (up|away), (do|) they want to lock me up again, (do|) they want to section me
        (again|), (do|) they want to put me away (again|), (do|) they want to put me back in hospital, (do|) they want to take
        me back to hospital, (do|) they want to put me on a section again, (do|) they want to have me sectioned, will you lock
        me (up|away), will you lock me up again, will you section me (again|), will you put me away (again|), will you put me
        back in hospital, will you take me back to hospital, will you put me on a section again, will you have me sectioned,
        am i going back (on|to) the ward, am i going back (in|to) hospital, i cant go back on the ward, i cant go back there,
        i am scared of the ward, (please|) dont section me, (please|) dont lock me up, dont let them section me, dont let them
        lock me up

# Somebody is told to pay money back, or fears to be punished for how they spent it. We know that a
# direct payment can be stopped and asked back, and no more. The same variables.
small-talk-owing =
    I am sorry that you have this worry. I do not know what will happen in your case.

    Is it about your budget? If a direct payment is not used as agreed, it can be stopped. The NHS can also ask for money back. I do not know what else may follow.

    You can ask your team for their reasons in writing. You can ask our advisers too: { $phone }. The hours are { $hours }. To write with one here, type: talk.

    If it gets too hard, call Samaritans on { -samaritans }, free, at any time. If a life is in danger, call { $number-emergency }.
    .words =
        i spent it on (gambling|drink|drugs|food), spent it on gambling, i gambled it, i (gambled|spent) it all, i gambled the
        money, i gambled my budget, i lost it gambling, spent all the pa money on gambling, i spent the pa money on gambling,
        i am so ashamed of what i did with the budget, im ashamed of what i did with the (budget|money), im ashamed of what i
        spent it on, they will find out what i spent it on, they say i owe them money, they say i owe
        (thousands|500|1000|1500|2000|3000|4000|5000|6000|8000|10000|money), they say i owe it all back, they say i owe the
        (nhs|council) money, they want (the|their) money back, they want it all back, they want me to pay it (all|) back, they
        say i have to pay it back, they say i must pay it back, (do|) i have to pay it back, i cant pay it back, i cant pay
        the money back, how can i pay that back, they (say|said) i committed fraud, they say its fraud, they say it is fraud,
        they are calling it fraud, they (accuse|accused) me of fraud, they (say|think) i stole the money, they say i stole
        from them, they say i misused it, they say i misused my budget, they say i misused the money, they say i spent it
        wrong, am i in trouble for spending it wrong, am i in trouble, will i be in trouble, am i a criminal, is (it|that)
        fraud, is it stealing, i spent it wrong, ive spent it all, (i|ive) spent all the money, i spent it on the rent, i
        spent the budget on (rent|food), i used the budget for bills, i used it for the rent, i used it to pay bills, (i|ive)
        bought something i shouldnt have, i bought something i should not have, i bought something i shouldnt, i spent it on
        something i shouldnt have, i spent the money on something i shouldnt have, i spent my budget on something i shouldnt
        have, i bought something i shouldnt have with (the|my) budget, i bought something that was not allowed, i bought
        something that wasnt allowed, im going to be in so much trouble, they are taking me to court, theyre taking me to
        court, they are taking me to court over the budget, they (say|said) i owe
        (500|1000|1500|2000|3000|4000|5000|6000|8000|10000) (pounds|quid), they want
        (500|1000|1500|2000|3000|4000|5000|6000|8000|10000) (pounds|quid|) back, it says i owe
        (500|1000|1500|2000|3000|4000|5000|6000|8000|10000) (pounds|quid|), i owe
        (500|1000|1500|2000|3000|4000|5000|6000|8000|10000) (pounds|quid|), they said i owe
        (500|1000|1500|2000|3000|4000|5000|6000|8000|10000), they (say|said) i owe (four|five|two|three) thousand
        (pounds|quid|), they want (four|five|two|three) thousand (pounds|quid|) back, it says i owe (four|five|two|three)
        thousand (pounds|quid|), i owe (four|five|two|three) thousand (pounds|quid|), (will|can|could|do) i go to
        (prison|jail|court), (will|can|could|do) i go to (prison|jail|court) for spending it wrong, (will|can|could|do) i go
        to (prison|jail|court) for spending it on the wrong thing, (will|can|could|do) i go to (prison|jail|court) for
        misusing it, (will|can|could|do) i go to (prison|jail|court) for misusing my budget, (will|can|could|do) i go to
        (prison|jail|court) (over|for) this, (will|can|could|do) i go to (prison|jail|court) if i spent it wrong,
        (will|can|could|do) i go to (prison|jail|court) for the budget, am i going to (prison|jail|court), am i going to
        (prison|jail|court) for spending it wrong, am i going to (prison|jail|court) for spending it on the wrong thing, am i
        going to (prison|jail|court) for misusing it, am i going to (prison|jail|court) for misusing my budget, am i going to
        (prison|jail|court) (over|for) this, am i going to (prison|jail|court) if i spent it wrong, am i going to
        (prison|jail|court) for the budget, (will|can) they send me to (prison|jail|court), (will|can) they send me to
        (prison|jail|court) for spending it wrong, (will|can) they send me to (prison|jail|court) for spending it on the wrong
        thing, (will|can) they send me to (prison|jail|court) for misusing it, (will|can) they send me to (prison|jail|court)
        for misusing my budget, (will|can) they send me to (prison|jail|court) (over|for) this, (will|can) they send me to
        (prison|jail|court) if i spent it wrong, (will|can) they send me to (prison|jail|court) for the budget,
        (can|will|could) i be (arrested|prosecuted|fined|sued), (can|will|could) i be (arrested|prosecuted) for this,
        (can|will|could) i be arrested for spending it wrong, (can|will|could) i be arrested for misusing my budget,
        (can|will|could) i be done for fraud, am i going to be (arrested|prosecuted|fined|sued), am i going to be
        (arrested|prosecuted) for this, am i going to be arrested for spending it wrong, am i going to be arrested for
        misusing my budget, am i going to be done for fraud
# The help that was to come has not come. $phone is the number of the helpline, $hours its hours.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-no-cover =
    I am sorry. It is frightening when the help does not come.

    Do you have a number for when something goes wrong, from your agency or your care team? Call it first.

    Are you stuck, or without food, drink or medicine? Call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }.

    I am a bot, but our advisers are people. They can tell you what you can ask for after that: { $phone }. The hours are { $hours }.
    .retry =
        I am sorry. I am a bot, and I did not understand all of it.

        Are you stuck, or without food, drink or medicine? Are you ill? Call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }.

        Call the number of your agency or your care team again, and say that you cannot wait. Our advisers: { $phone }, { $hours }.
    .words =
        (my|the|) (carer|carers|pa|night sitter|sitter) (havent|hasnt|didnt|never) (come|came|turned up|turn up|showed|arrived|shown up) (again|today|tonight|last night|last night either|this morning|yet|),
        (carer|carers|pa|night sitter|sitter|night carer|agency carer) no show (again|today|),
        (my|the) (carer|carers|pa|night sitter|sitter|night carer|agency carer) (is|are) (late|an hour late|two hours late|hours late|not here|not here yet|still not here),
        (the|my|) agency (says|said) (no carer|no carers|nobody|no one) (til|till|until|before) (monday|tomorrow|tuesday|next week|friday),
        (the|my|) agency (cancelled|has cancelled|let us down|let me down) (again|today|tonight|),
        (nobody|no one) (came|come|has come) to (do|give|help with) my (meds|tablets|injection),
        (i|) (cant|cannot) get (out of bed|up on my own|to the toilet|off the toilet|out of this chair),
        (my|the|his|her) (carer|carers|pa|helper|support worker|nurse|night carer|personal assistant) (hasnt|has not|didnt|did not) (come|turn up|turned up|show up|shown up|arrived),
        (my|the|his|her) (carer|carers|pa|helper|support worker|nurse|night carer|personal assistant) (hasnt|has not|didnt|did not) (come|turned up|turn up|arrived) (today|tonight|this morning|yet),
        our (carer|carers|pa|helper|support worker|nurse|night carer|personal assistant) (hasnt|didnt) (come|turn up|turned up|shown up|arrived),
        (my|the|his|her|our) (carer|carers|pa|helper|support worker|nurse|night carer|morning carer|personal assistant|agency carer|care worker|sitter) (never|never even) (came|come|turned up|showed up|arrived),
        (my|the|his|her|our) (carer|carers|pa|helper|support worker|nurse|night carer|morning carer|personal assistant|agency carer|care worker|sitter) (let me down|has let me down|let us down|cancelled|has cancelled|cancelled on me|cant come|cant make it|cant come tonight|cant come today|isnt coming|is not coming|is off sick|is sick|is ill|is late|is off),
        (no|no one|nobody) (carer|carers|one|cover|staff|) (came|come|has come|turned up|has turned up|coming) (today|tonight|this morning|),
        (no|theres no|there is no|i have no|we have no|got no) (cover|carer|carers|care|help) (tonight|today|tomorrow|this weekend|this morning|for tonight|for today),
        (the|my) (agency|care agency|care company|company) (let me down|has let me down|let us down|cancelled|didnt send anyone|did not send anyone|hasnt sent anyone|has not sent anyone|sent no one|sent nobody|have let me down) (tonight|today|again|),
        (no one|nobody) (has come|came|is coming|turned up) to (help me|get me up|put me to bed|wash me|feed me|do my care|get me out of bed|give me my meds),
        (who|what) do i (call|ring|do) if (my|the) (carer|pa|helper) (doesnt|does not|dont) (come|turn up|show up)

# Somebody's money was taken by a person they know. The variables are the same.
small-talk-stolen =
    I am sorry. That should not happen to you.

    Do you feel safe? If you or someone else is in danger now, call { $number-emergency }.

    Do not give anybody your PIN or your bank details.

    Tell your NHS team, or someone you trust who is not part of it. If it is your budget, the NHS team needs to know soon. They can look at another way to hold the money.

    I am a bot, but our advisers are people. You can ask them what to do next: { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.
    .retry =
        I am sorry. I am a bot, and I did not understand all of it.

        If you are in danger now, call { $number-emergency }. Does a bank card or a bank account have something to do with it? Call your bank, on the number that is on the card.

        Our advisers are people: { $phone }, { $hours }. Or tell someone you trust.
    .words =
        (my|) (pa|carer|helper|son|daughter|nephew|neighbour) (is nicking|nicks|keeps nicking|is stealing|pinched|pinches) (my money|money|from me|things|my things),
        (someone|somebody|a man|a woman) (rang|called|phoned) from (the bank|my bank) and i gave (them|him|her) (my pin|my pin number|my card details|my password|my bank details),
        i gave (someone|somebody|them|him|her|a stranger) my (pin|pin number|card|card details|bank details|password),
        (ive|i have|i) been scammed,
        (was that|was it) a scam,
        my neighbour makes me pay (him|her) (every week|),
        he needs (money|2 grand|a loan) for (his|a) visa,
        ive already sent (him|her|them) (money|5|500|thousands),
        a man online asked (me|) for (my|) money,
        my (mum|dad|son|daughter|husband|wife|partner|brother|sister|nan|grandson|nephew|ex|carer|pa|helper|support worker|neighbour|nominee|agency) (stole|steals|is stealing|has stolen|nicked|took|takes|has taken|is taking) (from me|my money|my cash|my budget|my budget money|my direct payment|my card|money from me|the budget|the budget money|my phb),
        my (mum|dad|son|daughter|husband|wife|partner|brother|sister|nan|grandson|nephew|ex|carer|pa|helper|support worker|neighbour|nominee|agency) (spends|is spending|spent|has spent|uses|is using|used) (my money|my budget|my budget money|my direct payment|my card|the budget|the budget money|my phb|all my money),
        my (mum|dad|son|daughter|husband|wife|partner|brother|sister|nan|grandson|nephew|ex|carer|pa|helper|support worker|neighbour|nominee|agency) robbed me,
        (someone|somebody) (stole|steals|is stealing|has stolen|nicked|took|takes|has taken|is taking|keeps taking|is spending|has spent|is using|used) (from me|my money|my cash|my budget|my budget money|my direct payment|my card|my direct payment card|money from me|the budget|the budget money|my phb|my phb money|money from my account),
        my (money|budget|budget money|direct payment|card|cash) (was|has been|is being|got|is) (stolen|nicked|taken|used by someone else|used by someone),
        (i think|i think that) my (carer|pa|helper|son|daughter) is (stealing|stealing from me|taking my money)

# Somebody asks what happens to a budget when they die. -samaritans is in urgent.ftl, the other variables are
# the same.
small-talk-after-death =
    I am sorry if somebody has died. I do not know what happens to a budget then. Please ask the NHS team that pays it, or our advisers: { $phone }. The hours are { $hours }.

    Do you ask because things are very hard for you? You can call Samaritans on { -samaritans }, free, at any time. If a life is in danger, call { $number-emergency }.
    .words =
        what (happens|will happen) (to|with) (the|my) (budget|phb|personal health budget|health budget|direct payment|money) (when|if|after) i (die|am dead|pass away),
        what happens to (the|a|his|her|their|mums|dads) (budget|phb|personal health budget|direct payment|money) (when|if|after) (someone|somebody|he|she|they|mum|dad) (die|dies|died|passes away),
        (does|will) (the|my) (budget|phb|personal health budget|direct payment|money) (stop|end|go on|carry on) (when|if|after) (i|someone|he|she|they) (die|dies),
        who gets (my|the) (budget|phb|budget money|money) (when|if|after) i (die|am dead|pass away)


# Somebody asks how a budget and section 117 after-care belong together. No variables.
small-talk-budget-and-after-care =
    They are two things, and you may have a right to both.

    Section 117 after-care is the help itself. It is free. It is for people who were in hospital on some sections of the Mental Health Act.

    A personal health budget is NHS money for care that you and your NHS team plan together. In England, people with a right to 117 after-care also have a right to have a budget.

    You can ask me more about each of them.
    .words =
        is a (phb|budget|personal health budget|health budget) the same as (117|section 117|aftercare|after care),
        is (117|section 117|aftercare|after care) the same as a (phb|budget|personal health budget|health budget)

# Somebody has lost a person, or an animal. Never begin with money here. What happens to a budget
# after a death is not known. $phone is the number of the helpline, $hours its hours.
# $number-emergency comes from helpline.toml, -samaritans from urgent.ftl.
small-talk-loss =
    I am very sorry for your loss. Take all the time you need.

    I am a bot, but our advisers are people. You can call them on { $phone }. The hours are { $hours }. To see whether you can write with one here, type: talk.

    If it gets too hard, call Samaritans on { -samaritans }, free, at any time. If a life is in danger, call { $number-emergency }.

    Did something go wrong with their care? An adviser can tell you how to complain. I do not know what happens to a budget after a death. Please ask their NHS team or an adviser.
    .retry =
        I am sorry. I am a bot, and I did not understand that. You do not need to find the right words.

        A person can listen: call Samaritans on { -samaritans }, free, at any time. If a life is in danger, call { $number-emergency }.

        Our advisers can help with questions about their care or their budget: { $phone }, { $hours }. Or ask me in a few words.
    .title = Someone has died
    .words =
        my
        (son|brother|dad|father|husband|uncle|nephew|boyfriend|grandad|lad|boy|stepson|partner|friend|mate|cousin|child|twin|flatmate|neighbour)
        (killed|hung|hanged) himself, my
        (son|brother|dad|father|husband|uncle|nephew|boyfriend|grandad|lad|boy|stepson|daughter|sister|mum|mam|mother|wife|aunt|auntie|niece|girlfriend|nan|gran|girl|partner|friend|mate|cousin|child|twin|flatmate|neighbour)
        (committed|commited) suicide, my
        (son|brother|dad|father|husband|uncle|nephew|boyfriend|grandad|lad|boy|stepson|partner|friend|mate|cousin|child|twin|flatmate|neighbour)
        took his own life, my
        (son|brother|dad|father|husband|uncle|nephew|boyfriend|grandad|lad|boy|stepson|partner|friend|mate|cousin|child|twin|flatmate|neighbour)
        (took|ended) his life, my
        (son|brother|dad|father|husband|uncle|nephew|boyfriend|grandad|lad|boy|stepson|daughter|sister|mum|mam|mother|wife|aunt|auntie|niece|girlfriend|nan|gran|girl|partner|friend|mate|cousin|child|twin|flatmate|neighbour)
        died by suicide, (i|we|) lost my
        (son|brother|dad|father|husband|uncle|nephew|boyfriend|grandad|lad|boy|stepson|daughter|sister|mum|mam|mother|wife|aunt|auntie|niece|girlfriend|nan|gran|girl|partner|friend|mate|cousin|child|twin|flatmate|neighbour)
        to suicide, my
        (daughter|sister|mum|mam|mother|wife|aunt|auntie|niece|girlfriend|nan|gran|girl|partner|friend|mate|cousin|child|twin|flatmate|neighbour)
        (killed|hung|hanged) herself, my
        (daughter|sister|mum|mam|mother|wife|aunt|auntie|niece|girlfriend|nan|gran|girl|partner|friend|mate|cousin|child|twin|flatmate|neighbour)
        took her own life, my
        (daughter|sister|mum|mam|mother|wife|aunt|auntie|niece|girlfriend|nan|gran|girl|partner|friend|mate|cousin|child|twin|flatmate|neighbour)
        (took|ended) her life, my best friend (killed|hung|hanged) (himself|herself), my best friend (committed|commited)
        suicide, my best friend took (his|her) own life, my best friend (took|ended) (his|her) life, my best friend died by
        suicide, (i|we|) lost my best friend to suicide, he (killed|hung|hanged) himself, (he|she) (committed|commited)
        suicide, he took his own life, he (took|ended) his life, (he|she) died by suicide, she (killed|hung|hanged) herself,
        she took her own life, she (took|ended) her life, we lost (dad|mum|him|her) to suicide, we lost our
        (son|daughter|boy|girl) to suicide, my (mum|dad|brother|sister|son|daughter|husband|wife|partner|friend|uncle|cousin)
        was (murdered|killed), (he|she|hes|shes|someone|somebody) died, (he|she) has died, (he|she|hes|shes) passed away,
        (hes|shes) dead, (he|she) is dead, (i|we) had a miscarriage,
        (miscarriage|stillborn|stillbirth|grieving|grief|bereaved|bereavement), i lost the baby, my baby was stillborn,
        funeral today, its the funeral (today|tomorrow), the funeral is (today|tomorrow), my
        (mum|mam|mom|mother|dad|father|nan|gran|grandad|brother|sister|son|daughter|wife|husband|partner|friend|baby|dog|cat)
        (has|) died, my
        (mum|mam|mom|mother|dad|father|nan|gran|grandad|brother|sister|son|daughter|wife|husband|partner|friend|baby|dog|cat)
        passed away, my friend has passed away, im grieving, i am grieving
