# The questions "Could I have a personal health budget?" and where they end.

# First question. .title is on the button that starts these questions. No variables.
could-i-have-one-place =
    I will ask up to five short questions. Then I can tell you if you may have a right to a personal health budget. You can stop at any time.

    You can also do this for someone you care for. Then answer for them.

    Where do you get your NHS care?
    .title = Could I have a budget?
    .england = In England
    .england-words =
        england, in england, england please, i live in england, im in england, i am in
        england, english, english nhs, london, greater london, manchester, greater
        manchester, birmingham, leeds, liverpool, sheffield, bristol, nottingham, leicester,
        bradford, coventry, hull, stoke, stoke on trent, derby, plymouth, southampton,
        portsmouth, sunderland, wolverhampton, norwich, brighton, exeter, york, oxford,
        cambridge, luton, blackpool, bolton, middlesbrough, preston, peterborough, swindon,
        ipswich, gloucester, carlisle, cornwall, devon, dorset, somerset, kent, essex,
        sussex, surrey, norfolk, suffolk, hampshire, yorkshire, lancashire, cumbria,
        cheshire, merseyside, tyneside, northumberland, county durham, lincolnshire,
        midlands, west midlands, east midlands, east anglia
    .wales = In Wales
    .wales-words =
        wales, in wales, i live in wales, welsh, north wales, south wales, mid wales, west
        wales, cymru, cardiff, swansea, wrexham
    .elsewhere = Somewhere else
    .elsewhere-words =
        scotland, in scotland, i live in scotland, scottish, glasgow, edinburgh, aberdeen,
        dundee, inverness, northern ireland, n ireland, ni, belfast, derry, londonderry,
        ireland, isle of man, jersey, guernsey, other, elsewhere, another country, abroad,
        outside the uk, not in england, not england, none of these, neither
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure, maybe,
        perhaps, possibly, might be, could be, do not know, dont know, i dont know, i do not
        know, dunno, i dunno, idk, no idea, no clue, not certain, cant say, cannot remember,
        cant remember, i cant remember, i dont remember, i dont understand, i do not
        understand, dont understand, what is that, what does that mean, skip, pass, rather
        not say, prefer not to say, i dont want to say, uk, the uk, in the uk, united
        kingdom, britain, great britain, gb, near the border, more than one place, both

# Said after "not sure" to the first question, before the next question. No variables.
could-i-have-one-place-help =
    That is all right. If your GP or your hospital is in England, the answer is England.

    I will go on with the questions for England. Please check this with your NHS team later, because the rules are different in other places.

# Asks the age. In .retry, $from and $to are the smallest and the biggest number.
could-i-have-one-age =
    How old are you? Please type a number.

    I ask because some care has a different name for children and for adults.
    .retry = Please type the age as a number from { $from } to { $to }. If you answer for someone else, type their age.

# Question about Continuing Healthcare. No variables.
could-i-have-one-continuing-care =
    Do you get NHS Continuing Healthcare? For a child or young person, it is called Children's Continuing Care.

    This is NHS money for your care. People get it after a formal assessment of all their needs.
    .yes = Yes
    .yes-words =
        yes, yes please, yea, yeah, yep, yup, yes thanks, yes i think so, i think so, y, ye,
        definitely, of course, correct, that is right, thats right, i do, yes i do, we do,
        yes we do, he does, she does, they do, i get it, i have it, i get chc, chc
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, i do not, i dont, no i do
        not, no i dont, we dont, he doesnt, she doesnt, they dont, i was refused, i was
        turned down, we do not, he does not, she does not, they do not
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure, maybe,
        perhaps, possibly, might be, could be, do not know, dont know, i dont know, i do not
        know, dunno, i dunno, idk, no idea, no clue, not certain, cant say, cannot remember,
        cant remember, i cant remember, i dont remember, i dont understand, i do not
        understand, dont understand, what is that, what does that mean, skip, pass, rather
        not say, prefer not to say, i dont want to say, waiting to hear, i am being
        assessed, i have applied

# Said after "not sure" about Continuing Healthcare, before the next question. No variables.
could-i-have-one-continuing-care-help =
    That is all right. Before Continuing Healthcare starts, people look at all your needs with you. They use a form called the Decision Support Tool. Your NHS team can tell you if this was done for you.

    Here is the next question.

# Question about section 117 after-care. No variables.
could-i-have-one-aftercare =
    Do you get section 117 after-care? Or were you ever detained (sectioned) in hospital under one of these sections?

    - section 3
    - section 37 or 45A, by a court
    - section 47 or 48, from prison

    If any of this is true, the answer is yes. It is also yes if you are in hospital on one of these sections now.
    .yes = Yes
    .yes-words =
        yes, yes please, yea, yeah, yep, yup, yes thanks, yes i think so, i think so, y, ye,
        definitely, of course, correct, that is right, thats right, i do, i was, yes i do,
        yes i was, we do, he was, she was, they were, he does, she does, i get it, i have
        it, i am on one, i was sectioned, section 3, s3, s 3, sec 3, sect 3, a section 3, on
        section 3, on a section 3, on a 3, i was on section 3, i was on a section 3, yes
        section 3, section 37, s37, s 37, sec 37, sect 37, a section 37, on section 37, on a
        section 37, on a 37, i was on section 37, i was on a section 37, yes section 37, 37,
        section 45a, s45a, s 45a, sec 45a, sect 45a, a section 45a, on section 45a, on a
        section 45a, on a 45a, i was on section 45a, i was on a section 45a, yes section
        45a, 45a, section 47, s47, s 47, sec 47, sect 47, a section 47, on section 47, on a
        section 47, on a 47, i was on section 47, i was on a section 47, yes section 47, 47,
        section 48, s48, s 48, sec 48, sect 48, a section 48, on section 48, on a section
        48, on a 48, i was on section 48, i was on a section 48, yes section 48, 48, section
        37 41, section 37/41, 37/41, section 3 and 37, section 3 or 37, section 2 and 3,
        section 2 then 3, section 2 then section 3, section 2 and section 3, section 117,
        s117, 117, i have section 117, i have 117, i get section 117, cto, community
        treatment order, on a cto, i am on a cto, im on a cto
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, i do not, i dont, i was not,
        i wasnt, no i wasnt, no i was not, no i do not, no i dont, he wasnt, she wasnt,
        never sectioned, i was never sectioned, never been sectioned, voluntary, i was
        voluntary, informal, section 2, s2, on a section 2, i was on section 2, i was on a
        section 2, just section 2, only section 2, section 4, s4, on a section 4, i was on
        section 4, i was on a section 4, just section 4, only section 4, section 5, s5, on a
        section 5, i was on section 5, i was on a section 5, just section 5, only section 5,
        section 38, s38, on a section 38, i was on section 38, i was on a section 38, just
        section 38, only section 38, we do not, we dont, he was not, she was not, they were
        not, they werent, he does not, he doesnt, she does not, she doesnt
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure, maybe,
        perhaps, possibly, might be, could be, do not know, dont know, i dont know, i do not
        know, dunno, i dunno, idk, no idea, no clue, not certain, cant say, cannot remember,
        cant remember, i cant remember, i dont remember, i dont understand, i do not
        understand, dont understand, what is that, what does that mean, skip, pass, rather
        not say, prefer not to say, i dont want to say, i was sectioned but dont know which,
        dont know which section, not sure which section, which section, i was in hospital,
        section 7, section 12, section 17, section 20, section 25, section 30, section 35,
        section 36, section 39, section 41, section 42, section 43, section 44, section 46,
        section 49, section 132, section 135, section 136, s135, s136, 135, 136

# Said after "not sure" about after-care, before the next question. No variables.
could-i-have-one-aftercare-help =
    That is all right. This can be hard to know. The number of your section may be in letters from the hospital. Your mental health team can also tell you. Section 2, 4 or 5 alone does not count.

    Here is the last question.

# Question about wheelchair services. No variables.
could-i-have-one-wheelchair =
    Are you registered with an NHS wheelchair service? Or has someone referred you to one, and you meet its rules?
    .yes = Yes
    .yes-words =
        yes, yes please, yea, yeah, yep, yup, yes thanks, yes i think so, i think so, y, ye,
        definitely, of course, correct, that is right, thats right, i am, yes i am, i was,
        we are, he is, she is, i have been referred, i was referred, ive been referred
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, i am not, im not, no i am
        not, no im not, i was not, i wasnt, we are not, he isnt, she isnt, i dont, i do not,
        no wheelchair, i dont have a wheelchair, i dont use a wheelchair, i can walk, we
        arent, he is not, she is not
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure, maybe,
        perhaps, possibly, might be, could be, do not know, dont know, i dont know, i do not
        know, dunno, i dunno, idk, no idea, no clue, not certain, cant say, cannot remember,
        cant remember, i cant remember, i dont remember, i dont understand, i do not
        understand, dont understand, what is that, what does that mean, skip, pass, rather
        not say, prefer not to say, i dont want to say, i have a wheelchair, i use a
        wheelchair, i have one, i have a wheelchair but not from the nhs, i bought my own

# Said after "not sure" about the wheelchair service, before the result. No variables.
could-i-have-one-wheelchair-help =
    That is all right. If the NHS gave you a wheelchair or a specialist buggy, ask them. They can tell you if you are registered with the wheelchair service.

# Ending: under 18, with Children's Continuing Care. $place is where the NHS care is: england or not-sure.
could-i-have-one-right-child =
    From your answers, there is a legal right to have a personal health budget{ $place ->
        [not-sure] , if the NHS care is in England
       *[other] {""}
    }. The reason is Children's Continuing Care.

    What to do now: tell the NHS team that arranges this care that you want a budget. The family or carers plan it with the team. The NHS has to give you information, advice and support.

    The NHS can say no if a budget is not suitable. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: an adult with NHS Continuing Healthcare. $place is england or not-sure.
could-i-have-one-right-adult =
    From your answers, you have a legal right to have a personal health budget{ $place ->
        [not-sure] , if your NHS care is in England
       *[other] {""}
    }. The reason is NHS Continuing Healthcare.

    What to do now: tell the NHS team that arranges this care that you want a budget. The NHS has to give you information, advice and support.

    The NHS can say no if a budget is not suitable for you. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: under 18, with section 117 after-care. $place is england or not-sure.
could-i-have-one-right-aftercare-young =
    From your answers, you may have a legal right to have a personal health budget{ $place ->
        [not-sure] , if your NHS care is in England
       *[other] {""}
    }. The reason is section 117 after-care. Children and young people have this right too.

    What to do now: tell your mental health team that you want a budget. A parent or carer can help you plan it. If you are in hospital now, after-care starts when you leave.

    The NHS can say no if a budget is not suitable for you. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: an adult with section 117 after-care. $place is england or not-sure.
could-i-have-one-right-aftercare =
    From your answers, you may have a legal right to have a personal health budget{ $place ->
        [not-sure] , if your NHS care is in England
       *[other] {""}
    }. The reason is section 117 after-care.

    What to do now: tell your mental health team that you want a budget. If you are in hospital now, after-care starts when you leave. If it was long ago, ask if your after-care was ever ended. If you have no team, talk to an adviser.

    The NHS can say no if a budget is not suitable for you. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: uses NHS wheelchair services. $continuing-care and $aftercare are the answers
# given before: no or not-sure. $place is england or not-sure.
could-i-have-one-right-wheelchair =
    From your answers, you may have a legal right to have a personal wheelchair budget{ $place ->
        [not-sure] , if your NHS care is in England
       *[other] {""}
    }. It is for when you need a new wheelchair or a specialist buggy.

    What to do now: ask your NHS wheelchair service for a personal wheelchair budget.

    { $continuing-care ->
        [not-sure] You were not sure about Continuing Healthcare{ $aftercare ->
            [not-sure] {" "}or section 117 after-care
           *[other] {""}
        }. Please ask your NHS team. It can give you a right to another budget.
       *[other] { $aftercare ->
            [not-sure] You were not sure about section 117 after-care. Please ask your mental health team. It can give you a right to another budget.
           *[other] Your area may also offer other health budgets. You can ask your NHS team.
        }
    }

    I am a bot, so this is only a guide. The NHS can tell you for certain.

# Ending: not sure about something, and no group fits for certain.
# $continuing-care, $aftercare and $wheelchair are the answers: no or not-sure.
# A line starts with {""} only to keep the line break in front of it.
could-i-have-one-find-out =
    I cannot tell yet, because you were not sure. Please ask your NHS team this:{ $continuing-care ->
        [not-sure] {""}
            - Do I get NHS Continuing Healthcare or Children's Continuing Care?
       *[other] {""}
    }{ $aftercare ->
        [not-sure] {""}
            - Do I have a right to section 117 after-care?
       *[other] {""}
    }{ $wheelchair ->
        [not-sure] {""}
            - Am I registered with the NHS wheelchair service?
       *[other] {""}
    }

    If the answer is yes, you may have a legal right to a budget. If it is no, your area may still offer you one. Ask your local integrated care board (ICB). That is the NHS body that pays for care in your area.

    I am a bot, so this is only a guide.

# Ending: in none of the three groups. No variables.
could-i-have-one-may-still-ask =
    From your answers, you are not in one of the three groups with a legal right. But you may still be able to get a budget.

    Each area decides who else can have one. This is called the local offer.

    What to do now: ask your NHS team if people like you can get a budget in your area. You can also look on the website of your local integrated care board (ICB). That is the NHS body that pays for care in your area.

    I am a bot, so this is only a guide.

# Ending: Wales. No variables.
could-i-have-one-wales =
    Sorry, personal health budgets are for England only.

    Section 117 after-care is the law in Wales too. If you were detained (sectioned) in hospital, you may have a right to free after-care. I can tell you more about that.

    For other help in Wales, please ask your local NHS team.

# Ending: Scotland, Northern Ireland or another country. No variables.
could-i-have-one-elsewhere =
    Sorry, personal health budgets are for England only. The law on after-care that I know about is for England and Wales.

    Your local health team can tell you what help there is where you live.
