# The six questions "Is what I am offered a real personal health budget?" and where they end.

# First question, with an introduction. .title is on the button that starts these questions.
is-it-a-real-one-centre =
    A real personal health budget has six key features. I will ask about each one. If you do not know, that is all right.

    Question 1 of 6: are you at the centre of making your plan? This means you help to make it, and you agree who takes part.
    .title = Is my offer a real budget?
    .yes = Yes
    .yes-words =
        yes, yes please, yea, yeah, yep, yup, yes thanks, y, ye, definitely, of course,
        correct, that is right, thats right, i am, yes i am, mostly, i do, yes mate,
        yeah mate, yh, yeh, yess, yes definitely, yes of course, sure, aye, for sure,
        absolutely, yes that is right, yes thats right, yes it is, yup yes, oh yes,
        yes sir, yes i have, i have, ive got it, im pretty sure, pretty sure, fairly sure
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, i am not, im not, no i am
        not, no im not, i was not, i wasnt, they did it without me, nobody asked me, i was
        left out, (they|my team|the team|the nurse|my nurse|the social worker|the council) (made|did|wrote) (it|the plan|my plan|everything) (without me|for me|themselves|on their own),
        (the|my|a) (social worker|nurse|team|coordinator|doctor) (did|did it|did it all|wrote it|made it|decides|decided), i had no say, they just sent it to me, i do not, i dont,
        prob not, probs not, prolly not, probly not, most likely not, not likely,
        unlikely, i doubt it, doubt it, i doubt that, dont think so, dont think we do,
        dont think i do, i dont believe so, not that i know, not that i know of, not that
        im aware of, not as far as i know, not to my knowledge, i guess not, guess not, i
        suppose not, suppose not, nah mate, no mate, no sorry, sorry no, no chance, no
        way, not me, not us, not for me
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure,
        maybe, perhaps, possibly, might be, could be, do not know, dont know, i dont
        know, i do not know, dunno, i dunno, idk, no idea, no clue, not certain, cant
        say, cannot remember, cant remember, i cant remember, i dont remember, skip,
        pass, rather not say, prefer not to say, i dont want to say, sort of, kind of, a
        bit, partly, sometimes,
        i guess, i guess so, i suppose, i suppose so, probably, prob, probs, prolly, most
        likely, kinda, sorta, might do, might have, could do, i might, we might, think so
        maybe, yes and no, bit of both, half and half, hard to say, hard to tell, hard to
        know, not 100 percent sure, not 100 sure, who knows, wish i knew, i would have to
        ask, i need to ask, need to ask, ill have to ask, i have to ask, ask my mum, i
        really dont know, i honestly dont know, havent a clue, i havent a clue, not a
        clue, no clue mate, search me, beats me, dont ask me,
        i think so, yes i think so, think so, yeah i think so, i believe so, yes i believe so

# Question 2: agreeing the goals. No variables.
is-it-a-real-one-goals =
    Question 2 of 6: do you and the professionals agree your goals together? Goals are what you want to get better, or be able to do (your outcomes).
    .yes = Yes
    .yes-words =
        yes, yes please, yea, yeah, yep, yup, yes thanks, y, ye, definitely, of course,
        correct, that is right, thats right, we do, yes we do, we did, yes we did, i do,
        i did, yes mate, yeah mate, yh, yeh, yess, yes definitely, yes of course, sure,
        aye, for sure, absolutely, yes that is right, yes thats right, yes it is, yup yes,
        oh yes, yes sir, yes i have, i have, ive got it, im pretty sure, pretty sure,
        fairly sure
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, we do not, we dont, no we
        dont, we did not, we didnt, no we didnt, i dont, i didnt, they decided, i do not, i
        did not,
        prob not, probs not, prolly not, probly not, most likely not, not likely,
        unlikely, i doubt it, doubt it, i doubt that, dont think so, dont think we do,
        dont think i do, i dont believe so, not that i know, not that i know of, not that
        im aware of, not as far as i know, not to my knowledge, i guess not, guess not, i
        suppose not, suppose not, nah mate, no mate, no sorry, sorry no, no chance, no
        way, not me, not us, not for me
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure,
        maybe, perhaps, possibly, might be, could be, do not know, dont know, i dont
        know, i do not know, dunno, i dunno, idk, no idea, no clue, not certain, cant
        say, cannot remember, cant remember, i cant remember, i dont remember, skip,
        pass, rather not say, prefer not to say, i dont want to say, sort of, kind of, a
        bit, partly, some of them, sometimes,
        i guess, i guess so, i suppose, i suppose so, probably, prob, probs, prolly, most
        likely, kinda, sorta, might do, might have, could do, i might, we might, think so
        maybe, yes and no, bit of both, half and half, hard to say, hard to tell, hard to
        know, not 100 percent sure, not 100 sure, who knows, wish i knew, i would have to
        ask, i need to ask, need to ask, ill have to ask, i have to ask, ask my mum, i
        really dont know, i honestly dont know, havent a clue, i havent a clue, not a
        clue, no clue mate, search me, beats me, dont ask me,
        i think so, yes i think so, think so, yeah i think so, i believe so, yes i believe so

# Question 3: knowing the amount early. No variables.
is-it-a-real-one-amount =
    Question 3 of 6: did someone tell you early on roughly how much money there is?
    .yes = Yes
    .yes-words =
        (yes|) (they|the nhs|she|he|my team) told me (the amount|how much|), i know (the amount|how much), (yes|) they said how
        much, they did, (yes|) she did, (yes|) he did,
        yes, yes please, yea, yeah, yep, yup, yes thanks, y, ye, definitely, of course,
        correct, that is right, thats right, they did, yes they did, someone did,
        i was told, i was, i know how much, yes mate, yeah mate, yh, yeh, yess,
        yes definitely, yes of course, sure, aye, for sure, absolutely, yes that is right,
        yes thats right, yes it is, yup yes, oh yes, yes sir, yes i have, i have,
        ive got it, im pretty sure, pretty sure, fairly sure
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, they did not, they didnt, no
        they didnt, no one did, nobody did, nobody told me, no one told me, i was not told,
        i wasnt told, i wasnt, i was not, someone did not, someone didnt,
        prob not, probs not, prolly not, probly not, most likely not, not likely,
        unlikely, i doubt it, doubt it, i doubt that, dont think so, dont think we do,
        dont think i do, i dont believe so, not that i know, not that i know of, not that
        im aware of, not as far as i know, not to my knowledge, i guess not, guess not, i
        suppose not, suppose not, nah mate, no mate, no sorry, sorry no, no chance, no
        way, not me, not us, not for me
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure,
        maybe, perhaps, possibly, might be, could be, do not know, dont know, i dont
        know, i do not know, dunno, i dunno, idk, no idea, no clue, not certain, cant
        say, cannot remember, cant remember, i cant remember, i dont remember, skip,
        pass, rather not say, prefer not to say, i dont want to say, sort of, kind of,
        roughly,
        i guess, i guess so, i suppose, i suppose so, probably, prob, probs, prolly, most
        likely, kinda, sorta, a bit, might do, might have, could do, i might, we might,
        think so maybe, yes and no, bit of both, half and half, hard to say, hard to tell,
        hard to know, not 100 percent sure, not 100 sure, who knows, wish i knew, i would
        have to ask, i need to ask, need to ask, ill have to ask, i have to ask, ask my
        mum, i really dont know, i honestly dont know, havent a clue, i havent a clue, not
        a clue, no clue mate, search me, beats me, dont ask me,
        i think so, yes i think so, think so, yeah i think so, i believe so, yes i believe so

# Question 4: enough money. No variables.
is-it-a-real-one-enough =
    Question 4 of 6: is the money enough for the needs and goals in your plan?
    .yes = Yes
    .yes-words =
        yes, yes please, yea, yeah, yep, yup, yes thanks, y, ye, definitely, of course,
        correct, that is right, thats right, it is, yes it is, plenty, yes mate, yeah mate,
        yh, yeh, yess, yes definitely, yes of course, sure, aye, for sure, absolutely,
        yes that is right, yes thats right, yup yes, oh yes, yes sir, yes i have, i have,
        ive got it, im pretty sure, pretty sure, fairly sure
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, it is not, it isnt, no it
        isnt, no it is not, not enough, its not enough, it is not enough, too little,
        prob not, probs not, prolly not, probly not, most likely not, not likely,
        unlikely, i doubt it, doubt it, i doubt that, dont think so, dont think we do,
        dont think i do, i dont believe so, not that i know, not that i know of, not that
        im aware of, not as far as i know, not to my knowledge, i guess not, guess not, i
        suppose not, suppose not, nah mate, no mate, no sorry, sorry no, no chance, no
        way, not me, not us, not for me
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure,
        maybe, perhaps, possibly, might be, could be, do not know, dont know, i dont
        know, i do not know, dunno, i dunno, idk, no idea, no clue, not certain, cant
        say, cannot remember, cant remember, i cant remember, i dont remember, skip,
        pass, rather not say, prefer not to say, i dont want to say, sort of, kind of,
        nearly, almost, only just,
        i guess, i guess so, i suppose, i suppose so, probably, prob, probs, prolly, most
        likely, kinda, sorta, a bit, might do, might have, could do, i might, we might,
        think so maybe, yes and no, bit of both, half and half, hard to say, hard to tell,
        hard to know, not 100 percent sure, not 100 sure, who knows, wish i knew, i would
        have to ask, i need to ask, need to ask, ill have to ask, i have to ask, ask my
        mum, i really dont know, i honestly dont know, havent a clue, i havent a clue, not
        a clue, no clue mate, search me, beats me, dont ask me,
        i think so, yes i think so, think so, yeah i think so, i believe so, yes i believe so

# Question 5: choosing how the money is managed. No variables.
is-it-a-real-one-manage =
    Question 5 of 6: can you choose how the money is managed? There are three ways:

    - the NHS keeps the money (a notional budget)
    - another organisation holds it (a third-party budget)
    - the NHS pays it to you (a direct payment)

    A mix is possible too.
    .yes = Yes
    .yes-words =
        yes, yes please, yea, yeah, yep, yup, yes thanks, y, ye, definitely, of course,
        correct, that is right, thats right, i can, yes i can, we can, i could,
        they asked me, yes mate, yeah mate, yh, yeh, yess, yes definitely, yes of course,
        sure, aye, for sure, absolutely, yes that is right, yes thats right, yes it is,
        yup yes, oh yes, yes sir, yes i have, i have, ive got it, im pretty sure,
        pretty sure, fairly sure
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, i cannot, i cant, no i cant,
        no i cannot, we cant, they decided, i was not asked, nobody asked me, i can not, we
        can not, i could not, i couldnt,
        prob not, probs not, prolly not, probly not, most likely not, not likely,
        unlikely, i doubt it, doubt it, i doubt that, dont think so, dont think we do,
        dont think i do, i dont believe so, not that i know, not that i know of, not that
        im aware of, not as far as i know, not to my knowledge, i guess not, guess not, i
        suppose not, suppose not, nah mate, no mate, no sorry, sorry no, no chance, no
        way, not me, not us, not for me
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure,
        maybe, perhaps, possibly, might be, could be, do not know, dont know, i dont
        know, i do not know, dunno, i dunno, idk, no idea, no clue, not certain, cant
        say, cannot remember, cant remember, i cant remember, i dont remember, skip,
        pass, rather not say, prefer not to say, i dont want to say, sort of, kind of,
        partly,
        i guess, i guess so, i suppose, i suppose so, probably, prob, probs, prolly, most
        likely, kinda, sorta, a bit, might do, might have, could do, i might, we might,
        think so maybe, yes and no, bit of both, half and half, hard to say, hard to tell,
        hard to know, not 100 percent sure, not 100 sure, who knows, wish i knew, i would
        have to ask, i need to ask, need to ask, ill have to ask, i have to ask, ask my
        mum, i really dont know, i honestly dont know, havent a clue, i havent a clue, not
        a clue, no clue mate, search me, beats me, dont ask me,
        i think so, yes i think so, think so, yeah i think so, i believe so, yes i believe so

# Question 6: using the money in ways that make sense. No variables.
is-it-a-real-one-use =
    Question 6 of 6: can you use the money in ways and at times that make sense to you? This means as you agreed in your plan.
    .yes = Yes
    .yes-words =
        yes, yes please, yea, yeah, yep, yup, yes thanks, y, ye, definitely, of course,
        correct, that is right, thats right, i can, yes i can, we can, mostly, yes mate,
        yeah mate, yh, yeh, yess, yes definitely, yes of course, sure, aye, for sure,
        absolutely, yes that is right, yes thats right, yes it is, yup yes, oh yes,
        yes sir, yes i have, i have, ive got it, im pretty sure, pretty sure, fairly sure
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, i cannot, i cant, no i cant,
        no i cannot, we cant, they decide, too many rules, i can not, we can not,
        prob not, probs not, prolly not, probly not, most likely not, not likely,
        unlikely, i doubt it, doubt it, i doubt that, dont think so, dont think we do,
        dont think i do, i dont believe so, not that i know, not that i know of, not that
        im aware of, not as far as i know, not to my knowledge, i guess not, guess not, i
        suppose not, suppose not, nah mate, no mate, no sorry, sorry no, no chance, no
        way, not me, not us, not for me
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure,
        maybe, perhaps, possibly, might be, could be, do not know, dont know, i dont
        know, i do not know, dunno, i dunno, idk, no idea, no clue, not certain, cant
        say, cannot remember, cant remember, i cant remember, i dont remember, skip,
        pass, rather not say, prefer not to say, i dont want to say, sort of, kind of,
        partly, sometimes,
        i guess, i guess so, i suppose, i suppose so, probably, prob, probs, prolly, most
        likely, kinda, sorta, a bit, might do, might have, could do, i might, we might,
        think so maybe, yes and no, bit of both, half and half, hard to say, hard to tell,
        hard to know, not 100 percent sure, not 100 sure, who knows, wish i knew, i would
        have to ask, i need to ask, need to ask, ill have to ask, i have to ask, ask my
        mum, i really dont know, i honestly dont know, havent a clue, i havent a clue, not
        a clue, no clue mate, search me, beats me, dont ask me,
        i think so, yes i think so, think so, yeah i think so, i believe so, yes i believe so

# Which features are missing. Shown when at least one answer was no.
# $centre, $goals, $amount, $enough, $manage and $use are the answers: yes, no or not-sure.
# A line starts with {""} only to keep the line break in front of it.
is-it-a-real-one-missing =
    Thank you. From your answers, something is missing:{ $centre ->
        [no] {""}
            - You are not at the centre of making your plan.
       *[other] {""}
    }{ $goals ->
        [no] {""}
            - You and the professionals do not agree your goals together.
       *[other] {""}
    }{ $amount ->
        [no] {""}
            - Nobody told you early on roughly how much money there is.
       *[other] {""}
    }{ $enough ->
        [no] {""}
            - The money is not enough for your needs and goals.
       *[other] {""}
    }{ $manage ->
        [no] {""}
            - You cannot choose how the money is managed.
       *[other] {""}
    }{ $use ->
        [no] {""}
            - You cannot use the money in ways and at times that make sense to you.
       *[other] {""}
    }

    A real personal health budget has all six key features.

# Which features the person was not sure about. Follows the message above, or comes first
# when no answer was no. The variables are the same.
is-it-a-real-one-unsure =
    You were not sure about this, so please ask your NHS team:{ $centre ->
        [not-sure] {""}
            - Am I at the centre of making my plan?
       *[other] {""}
    }{ $goals ->
        [not-sure] {""}
            - Do we agree my goals together?
       *[other] {""}
    }{ $amount ->
        [not-sure] {""}
            - Roughly how much money is there?
       *[other] {""}
    }{ $enough ->
        [not-sure] {""}
            - Is the money enough for my needs and goals?
       *[other] {""}
    }{ $manage ->
        [not-sure] {""}
            - Can I choose how the money is managed?
       *[other] {""}
    }{ $use ->
        [not-sure] {""}
            - Can I use it in ways and at times that make sense to me?
       *[other] {""}
    }

# Ending after the two messages above: what to do. No variables.
is-it-a-real-one-what-to-do =
    What you can do now: show this to your NHS team or your care co-ordinator (you may know them as a key worker). Ask about each point. Some points may still come, if you are at the start of making your plan.

    If they say no, ask for the reasons in writing. You can ask them to look again, and you can complain. You can also talk to an adviser about it.

    I am a bot, so this is only a guide.

# Ending: all six features are there. No variables.
is-it-a-real-one-all-there =
    From your answers, all six key features are there. This is what a real personal health budget looks like.

    What you can do now: ask for a copy of your plan, and keep it. If the plan no longer meets your needs, you can ask for a review.

    I am a bot, so this is only a guide.
