# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
# .words ask for this text once more.
# helpline: allow long-message, because who agrees has to see all of it at once
adviser-consent =
    You can talk to an adviser here, in this chat. Please read this first.

    If you say yes, our team can read what you write from then on. They do not see your name or your number. They see which pages you read here, and whether something you wrote sounded urgent.

    Telegram can read this chat too. It is not end-to-end encrypted. We erase our copy { $topic-days } days after the chat ends.

    What you say is confidential, with some exceptions. We may have to tell others if someone's life is at risk. The same is true if a child or an adult is at risk of harm.

    Would you rather talk by phone? Call { $phone-link }.

    Shall I tell an adviser that you are here?
    .words =
        who will read it, who will read this, who reads it, who reads this, who can read
        it, who can read this, who sees it, who sees this, who can see it, who can see
        this, who will see it, who will see this, what can they see, what do they see,
        what will they see, can they see my name, do they see my name, can they see my
        number, do they see my number, is it private, is it confidential, is this
        confidential, is this private, how long do you keep it, what am i agreeing to,
        read it again
# The same in a few words, after the person asked something else in between.
adviser-ask-again = Do you still want to write with an adviser? Tap a button, or type yes or no.
adviser-agree = Yes, ask an adviser
    .words =
        yes, yes please, y, ok, okay, ok then, okay then, fine, that is fine, thats
        fine, i agree, agree, sure, yeah, yep, yup, aye, absolutely, definitely, of
        course, go ahead, go on, go on then, yes go on, please do, all right, alright
adviser-decline = No, thank you
    .words =
        no, n, no thanks, no thank you, nope, nah, not now, never mind, nevermind,
        forget it, id rather not, i would rather not, rather not, absolutely not,
        definitely not, i dont agree, i do not agree, i changed my mind, i have changed
        my mind, ive changed my mind, please dont, dont

# They would rather not.
adviser-declined = That is fine. Nobody on our team sees this chat. You can ask me, or call { $phone-link }.

# No adviser can be reached in this chat. $open says whether the advice line is open.
adviser-away = { $open ->
    [open] You cannot talk to an adviser in this chat just now. Please call { $phone-link }. The line is open until { $closes } today.
   *[other] You cannot talk to an adviser in this chat just now. Our advice line opens { $opens }. The number is { $phone-link }.
}

# They are in the queue now. What they write is kept until an adviser comes. If none comes, it
# is erased.
adviser-waiting =
    I have told our advisers that you are here. { $ahead ->
        [0] You are next.
        [one] There is 1 person before you.
       *[other] There are { $ahead } people before you.
    } I cannot say how long it will take.

    You can write now what it is about. I keep it until an adviser comes, and then pass it on. If none comes, I erase it. If you do not want to wait, type: stop waiting.

    If you need help at once, please do not wait. Tap the button: { line-urgent }.

    If you would rather call: { $phone-link }.

# They are still in the queue. They are told this every few minutes, and when they ask with one
# of the .words.
adviser-still-waiting =
    You are still waiting for an adviser. { $ahead ->
        [0] You are next.
        [one] There is 1 person before you.
       *[other] There are { $ahead } people before you.
    } I cannot say how long it will take.

    If you would rather call: { $phone-link }. If you do not want to wait, type: stop waiting.
    .words =
        how long, how long will it take, how long will it be, how long is the wait, how
        long do i have to wait, how long must i wait, how long is the queue, how much
        longer, how long now, where am i in the queue, where am i, what number am i,
        what place am i, am i next, am i still waiting, am i in the queue, who is before
        me, how many people, how many people are before me, how many are before me, how
        many people are waiting, how many before me, when will someone come, when is it
        my turn, when will an adviser come
adviser-stop-waiting = Stop waiting
    .words =
        cancel, cancel it, cancel that, cancel this, cancel my request, cancel the
        request, cancel the chat, do not wait, dont wait, stop the waiting, i do not
        want to wait, i dont want to wait, dont want to wait, i do not want to wait any
        more, i dont want to wait any more, i do not want to wait anymore, i dont want
        to wait anymore, i dont want to wait any longer, i do not want to wait any
        longer, i cant wait any more, i cannot wait any more, i cant wait any longer, i
        cannot wait any longer, leave the queue, leave queue, take me out of the queue,
        never mind, nevermind, no thanks, no thank you, forget it, forget about it, i
        changed my mind, i have changed my mind, ive changed my mind, changed my mind, i
        do not need an adviser any more, i dont need an adviser any more, i dont need an
        adviser anymore, i do not need an adviser anymore, i dont need an adviser, i do
        not need an adviser, i dont want an adviser, i do not want an adviser, i dont
        want an adviser any more, i have to go, ive got to go, i have got to go, i need
        to go, i must go, gotta go, got to go, i am leaving, im leaving

# What they wrote while they wait.
adviser-held = Thank you. I keep this for the adviser. No adviser has read it yet. If you do not want to wait, type: stop waiting.
adviser-held-full = I could not keep this message. I cannot keep any more for the adviser. Please wait, or call { $phone-link }.
adviser-held-changed = I have changed this in what I keep for the adviser.

# They wait no longer.
adviser-cancelled = { $held ->
    [0] You are not waiting any more.
   *[other] You are not waiting any more. What you wrote while you waited was not passed on. I have erased it.
} Nobody on our team reads what you write now. To ask for an adviser again, type: talk.

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent,
# $chat whether an adviser can be asked for again at this moment.
adviser-not-taken =
    I am sorry. No adviser is free just now. You are not waiting any more, and nobody on our team reads what you write now.{ $held ->
        [0] {""}
       *[other] {" "}What you wrote while you waited was not passed on. I have erased it.
    }{ $urgent ->
        [yes] {""}

            If you are in danger, please do not wait. Call { $number-emergency } now. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option.
       *[no] {""}
    }

    Please call us on { $phone-link }. Or we can call you. { $chat ->
        [open] You can also ask for an adviser again: tap { line-talk }.
       *[closed] For now you cannot ask for an adviser here again.
    }

# The line closed before an adviser could take them, or the team takes nobody new in this chat
# today. $open says whether the advice line is open for calls all the same.
adviser-line-closed =
    I am sorry. { $open ->
        [open] Our advisers cannot take anybody new in this chat for now.
       *[other] Our advice line has closed for now, and no adviser could come.
    } Nobody on our team reads what you write now.{ $held ->
        [0] {""}
       *[other] {" "}What you wrote while you waited was not passed on. I have erased it.
    }{ $urgent ->
        [yes] {""}

            If you are in danger, please do not wait. Call { $number-emergency } now. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option.
       *[no] {""}
    }

    { $open ->
        [open] Please call us on { $phone-link }. The line is open until { $closes } today.
       *[other] Our line opens { $opens }. The number is { $phone-link }.
    } Or we can call you.

# The adviser had to go, or does not answer ($silent), and nobody else is there. $can-call says
# whether we can call them.
adviser-nobody-else =
    { $silent ->
        [yes] { $adviser ->
            [none] The adviser is not answering, I am sorry.
           *[other] { $adviser } is not answering, I am sorry.
        }
       *[no] { $adviser ->
            [none] The adviser had to go, I am sorry.
           *[other] { $adviser } had to go, I am sorry.
        }
    } { $open ->
        [open] Nobody else can take over in this chat now, so the chat has ended.
       *[other] We are closed now, so the chat has ended.
    } Nobody on our team reads what you write now.{ $urgent ->
        [yes] {""}

            If you are in danger, please do not wait. Call { $number-emergency } now. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option.
       *[no] {""}
    }

    { $open ->
        [open] Please call us on { $phone-link }. The line is open until { $closes } today.
       *[other] Our line opens { $opens }. The number is { $phone-link }.
    }{ $can-call ->
        [yes] {" "}Or we can call you.
       *[no] {""}
    }

# The team cannot be reached in this chat because of a fault on our side.
adviser-no-desk =
    I am sorry. Something is broken on our side, and no adviser can read this chat now.{ $held ->
        [0] {""}
       *[other] {" "}What you wrote while you waited was not passed on. I have erased it.
    }{ $urgent ->
        [yes] {""}

            If you are in danger, please do not wait. Call { $number-emergency } now. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option.
       *[no] {""}
    }

    Please call { $phone-link }. The line is open { $hours }.
adviser-call-me = Please call me
    .words =
        call me, ring me, phone me, call me back, ring me back, phone me back, call me
        instead, ring me instead, phone me instead, can you call me, can you ring me,
        can you phone me, can you call me back, can you ring me back, can you call me
        instead, can you ring me instead, can you phone me instead, could you call me,
        could you ring me, could you call me instead, could you ring me instead, can
        someone call me, can someone ring me, can someone phone me, can somebody call
        me, i want a call, i want a call back, i want a callback, i would like a call, i
        would like a call back, id like a call back, id rather be called, i would rather
        be called, call back, callback

# An adviser is there now.
adviser-joined = { $adviser ->
    [none] You are now talking to an adviser from our team. What you write goes to them.
   *[other] You are now talking to { $adviser }, an adviser from our team. What you write goes to { $adviser }.
}

    For urgent help you can tap the button below at any time. To end the chat, type: end chat.

# They tapped a button, or typed a command, menu or stop, while an adviser is there. Also after
# they said that they want to go on.
adviser-talking = { $adviser ->
    [none] You are talking to an adviser. What you write goes to them.
   *[other] You are talking to { $adviser }. What you write goes to { $adviser }.
} I do not pass on buttons you tap.

    To end the chat with the adviser, tap the button or type: end chat. Or just write on.
adviser-end = End the chat
    .words = end chat, end the chat, end chat please, end the chat please, end the chat now
adviser-stay = Go on talking
    .words = go on, carry on

# The person ended the chat. Two buttons follow: did it help?
adviser-ended =
    The chat with the adviser has ended. You are back with me, the bot. Nobody on our team reads what you write now.

    Did it help?

# The adviser ended the chat.
adviser-closed = { $adviser ->
    [none] The adviser has ended the chat.
   *[other] { $adviser } has ended the chat.
} You are back with me, the bot. Nobody on our team reads what you write now.

    Did it help?

# For so many $days no adviser can be asked for here, and no call. $chat says whether an adviser ends
# a chat with it.
adviser-blocked = { $chat ->
    [yes] { $adviser ->
        [none] The adviser has ended the chat.
       *[other] { $adviser } has ended the chat.
    }{" "}
   *[no] {""}
}For { $days ->
    [one] 1 day
   *[other] { $days } days
} you cannot write with an adviser here, or ask us to call you. You can still ask me, and call { $phone-link }. Urgent help is always there.

# The block was taken back.
adviser-unblocked = You can write with an adviser here again. To ask for one, type: talk.

# They had everything erased. $state is waiting, talking or callback.
adviser-forgotten = { $state ->
    [talking] { $adviser ->
        [none] The chat with the adviser has ended.
       *[other] The chat with { $adviser } has ended.
    }
    [waiting] You are not waiting for an adviser any more.
   *[callback] We will not call you.
} Nobody on our team reads what you write now.

# They want to talk to somebody, and are talking to an adviser already.
adviser-already = { $adviser ->
    [none] You are already talking to an adviser. Just write here, and they get it.
   *[other] You are already talking to { $adviser }. Just write here, and { $adviser } gets it.
}

# The adviser had to go.
adviser-handed-back = { $adviser ->
    [none] The adviser had to go, I am sorry.
   *[other] { $adviser } had to go, I am sorry.
} I have asked for another adviser. { $ahead ->
        [0] You are next.
        [one] There is 1 person before you.
       *[other] There are { $ahead } people before you.
    } The next adviser can read what you wrote before. If you would rather call: { $phone-link }.

# The adviser did not answer for a while.
adviser-silent = { $adviser ->
    [none] The adviser is not answering, I am sorry.
   *[other] { $adviser } is not answering, I am sorry.
} I have asked for another adviser. { $ahead ->
        [0] You are next.
        [one] There is 1 person before you.
       *[other] There are { $ahead } people before you.
    } The next adviser can read what you wrote before. If you would rather call: { $phone-link }.

# Another team can help better.
adviser-transferred = { $adviser ->
    [none] The adviser has asked another of our teams to talk to you.
   *[other] { $adviser } has asked another of our teams to talk to you.
} They do not see what you wrote before. You can write again now what it is about. { $ahead ->
        [0] You are next.
        [one] There is 1 person before you.
       *[other] There are { $ahead } people before you.
    }

# They have not written for a while. $chat says whether they can ask for an adviser again when the
# chat ends then.
adviser-still-there = { $adviser ->
    [none] The adviser is waiting for your answer.
   *[other] { $adviser } is waiting for your answer.
} Are you still there? Take your time. If you write nothing, I will end the chat in { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }. { $chat ->
        [open] You can ask for an adviser again after that.
       *[closed] We take nobody new in this chat then. You can call us on { $phone-link }. Our line is open { $hours }.
    }
# $chat says whether they can ask for an adviser again now.
adviser-ended-silent = I have ended the chat with the adviser, as you did not write. That is fine. Nobody on our team reads what you write now. { $chat ->
    [open] You can ask for an adviser again.
   *[closed] { $open ->
        [open] We take nobody new in this chat just now. You can call us on { $phone-link } until { $closes } today.
       *[other] Our line opens { $opens }. The number is { $phone-link }.
    }
}

# A photo, a voice message and so on. Words that came with it are passed on.
adviser-cannot-send = I cannot pass this on to the adviser, only words. Please write it in words, or call { $phone-link }.

# The team's side is not working.
adviser-not-reached = I am sorry. Something you wrote did not reach our team. Please send it again later, or call { $phone-link }.
adviser-slow = The adviser does not have what you wrote yet. It takes a little longer just now. I will tell you if it does not get there.

# The adviser offers to call.
adviser-would-call = { $adviser ->
    [none] The adviser would like to talk to you by phone.
   *[other] { $adviser } would like to talk to you by phone.
} May we call you? If so, tap the button: { adviser-call-me }. If not, just write on.

# They would rather not be called.
adviser-no-call = { $adviser ->
    [none] All right, no call. You are still writing with the adviser.
   *[other] All right, no call. You are still writing with { $adviser }.
}

# Did it help?
adviser-helped = It helped
    .words = yes, yes it did, it did, yes it helped, yes thanks, yes thank you
adviser-not-helped = It did not help
    .words = no, not really, it did not, no it did not
adviser-thanks = Thank you for telling me. We only count your answer.

# Being called. What it means, before the questions. privacy-advisers has to say the same.
callback-before =
    Please read this before you type a number.

    Only the adviser who calls you sees the whole number. Our team sees its last three digits, the name you give, and what you answer here. They see which pages you read, and whether something you wrote sounded urgent. They do not see your name or number on Telegram.

    We erase the number and the name after the call, or after { $callback-days } days. Telegram can read this chat. It is not end-to-end encrypted. What you type stays in it until you delete it.

    Would you rather call us? The number is { $phone-link }.
# The questions come one after the other.
# $callback-number is the number they gave. $again says whether the last answer did not fit.
# People may read a number out in words. The digits are those of number-units; the lists are what
# else is said: "oh" for nought, "double seven", "triple seven", "plus four four".
callback-number = { $again ->
    [yes] I cannot use that as a number. Please type a number in the United Kingdom that we can call, in digits, for example a mobile number. To stop this, type: no call.
   *[no] Which number should we call? Please type it. To stop this, type: no call.
}
    .zero-words = oh, o, nought, naught, nil, nothing
    .double-words = double
    .triple-words = triple, treble
    .plus-words = plus
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on = { $adviser ->
    [none] I have passed this on to the adviser.
   *[other] I have passed this on to { $adviser }.
} For the call I still need an answer:
# An adviser called, and the number was wrong. They are asked for another.
callback-wrong-number = We tried to call you, but the number you gave seems to be wrong. I have erased it. If you still want a call, please give us another number.
# The adviser has gone while they were asked for a number.
callback-ended = I do not ask you about a call any more. Please type no phone number now. If you still want a call, type: call me.
# They typed a number after that. A button follows to ask for a call.
callback-kept-back = That looks like a phone number. I did not pass it on, and I did not keep it. Only an adviser who calls you should see it. If you want a call, tap the button or type: call me.
# They typed a number in a chat where another question about the call is open. It follows again.
callback-number-beside = That looks like a phone number. I did not pass it on. To give us another number for the call, type: wrong number.
# .words are typed later to give another number.
callback-number-right = { $again ->
    [yes] I did not understand that. Please type yes or no, or type another number. To stop this, type: no call.{" "}
   *[no] {""}
}I understood { $callback-number }. Is that right?
    .words =
        wrong number, the wrong number, that is the wrong number, thats the wrong
        number, its the wrong number, it is the wrong number, change the number, change
        my number, change number, change the phone number, the number is wrong, my
        number is wrong, number is wrong, another number, a different number, different
        number, use another number, use a different number, i gave the wrong number, i
        typed the wrong number, i want to change the number, i want to change my number,
        the number, number, can i change my number, can i change the number, i need to
        change my number, my number has changed
# .words are typed at the end to give another name. .before-words may stand before a name, and a
# text that begins with one of .never-words is none.
callback-name = { $again ->
    [yes] I did not take that for a name. We ask for a name so that the right person comes to the phone. Please type one, or type: no name. To stop this, type: no call.{" "}
   *[no] {""}
}Who should we ask for? You can make up a name. Our team sees it.
    .words =
        wrong name, the wrong name, change the name, change my name, change name, the
        name is wrong, my name is wrong, name is wrong, another name, a different name,
        different name, i want to change the name, the name, name
    .before-words =
        my name is, my names, my name, the name is, name is, name, it is, its, this is,
        i am, im, i am called, im called, they call me, people call me, just call me,
        ask for, just ask for, please ask for, you can ask for, for
    .never-words =
        what, whats, why, who, whos, whose, how, hows, when, where, wheres, which, can
        you, can i, can we, could, do, does, did, is, are, am, was, will you, will it,
        will they, will i, would, should, shall, may i, might, have, has, i, id, ill,
        ive, im, we, you, they, there, it, its, that, thats, this, the, my, not, no,
        never, dont, doesnt, wrong, change, stop, cancel, because, if, but, tell me,
        say, please tell, number, name, time, sorry, wait, yes, yeah, please
callback-no-name = Ask for nobody
    .words =
        no name, no names, no, none, nobody, no one, noone, skip, skip it, skip this,
        pass, rather not, id rather not, i would rather not, i rather not, id rather not
        say, i would rather not say, rather not say, prefer not to say, prefer not, i
        prefer not to say, i would prefer not to say, id prefer not to say, i dont want
        to say, i do not want to say, dont want to say, i dont want to give a name, i do
        not want to give a name, dont want to give a name, i dont want to give my name,
        i do not want to give my name, dont want to give my name, not telling, not
        telling you, im not telling you, i dont know, i do not know, dont know, dunno,
        not sure, im not sure, i am not sure, dont ask for anyone, do not ask for
        anyone, dont ask for anybody, anyone, anybody, whoever answers, whoever picks
        up, i dont mind, i do not mind, dont mind, it does not matter, it doesnt matter,
        doesnt matter, no thanks, no thank you, nope, nah, n, anonymous, leave it blank,
        without a name, i have no name, i want to stay anonymous
callback-voicemail = { $again ->
    [yes] I did not understand that. Please type yes or no. To stop this, type: no call.{" "}
   *[no] {""}
}If nobody answers, may we leave a message?
callback-say-who = { $again ->
    [yes] I did not understand that. Please type yes or no. To stop this, type: no call.{" "}
   *[no] {""}
}If someone else answers, may we say that we are an advice line?
# $times are the times that can be chosen, with their numbers, a line each. .words lists little
# words that may stand beside a time; the other lists are names of days and of their halves.
callback-when = { $again ->
    [yes] I did not understand that, or we cannot call then. To stop this, type: no call.{" "}
   *[no] {""}
}When should we call? We call while our line is open, and at no other time. Type a number or a time:

    { $times }
    .words =
        in, the, on, at, please, would, be, is, best, good, fine, ok, yes, i, prefer,
        like, then, next, around, about, after, before, oclock, o, clock, half, past,
        quarter, to, it, me, call, ring, phone, can, you, id, maybe, any, time, day, of,
        sometime, for, works, suits, great, a
    .today-words = today, this, todays
    .tomorrow-words = tomorrow, tomorow, tommorow, tommorrow, tomorro, tmrw, tmw, tomoz
    .morning-words = morning, mornings, morn, am
    .afternoon-words = afternoon, afternoons, aft, pm, lunchtime, lunch
callback-any-time = Any time the line is open
    .words =
        any time, anytime, any, any day, whenever, when you can, whenever you can,
        whenever you like, any time you like, anytime is fine, any time is fine, any
        time you are open, as soon as possible, as soon as you can, asap, soon, now,
        right now, straight away, straightaway, right away, at once, soonest, the
        soonest, earliest, the earliest, first available, i dont mind, i do not mind,
        dont mind, you choose, you decide, it does not matter, it doesnt matter, doesnt
        matter, all of them, any of them, any of these, either, not bothered, im not
        bothered, im easy, no preference, call me any time,
        call me anytime, call any time, call me whenever
# $day is a day of the week, $date its date.
callback-morning = { $day } { $date }, morning
callback-afternoon = { $day } { $date }, afternoon
# .words are typed at the end to give another time.
callback-confirm =
    { $again ->
        [yes] I did not understand that. Please type yes or no. To stop this, type: no call.{" "}
       *[no] {""}
    }Is all of this right?

    We call { $callback-number }.
    { $name ->
        [none] We ask for nobody by name.
       *[other] We ask for { $name }.
    }
    { $voicemail ->
        [yes] We may leave a message.
       *[no] We leave no message.
    }
    { $say-who ->
        [yes] We may say that we are an advice line.
       *[no] We do not say who we are to anyone else.
    }
    When: { $when }.
    .words =
        wrong time, the wrong time, change the time, change time, the time is wrong,
        time is wrong, another time, a different time, different time, change the day,
        another day, a different day, wrong day, i want to change the time, the time,
        time, when
# They said that something of it is not right.
callback-change = What is not right? Type: number, name or time. If you want no call, type: no call.
callback-yes = Yes
    .words =
        yes please, y, yeah, yea, yep, yup, ya, ye, aye, ok, okay, sure, fine, that is
        right, thats right, right, correct, that is correct, thats correct, it is, it is
        right, its right, thats it, that is it, thats the one, thats mine, you can, you
        may, yes you can, yes you may, please do, go ahead, of course, definitely,
        absolutely, certainly, i dont mind, i do not mind, dont mind, no problem, all
        right, alright, thats fine, that is fine, thats ok, that is ok, all good,
        perfect, yes it is, yes thats right, yes that is right, yes thats it, yes
        correct
callback-no = No
    .words =
        no thanks, no thank you, n, nope, nah, naw, wrong, not right, incorrect, that is
        wrong, thats wrong, it is wrong, its wrong, it is not, it isnt, no it is not, no
        it isnt, no thats wrong, no that is wrong, thats not right, that is not right,
        not that, please dont, please do not, dont, do not, no dont, no please dont,
        rather not, id rather not, i would rather not, id rather you didnt, i would
        rather you did not, definitely not, absolutely not, certainly not, of course
        not, never, no never, no way, not at all, no you cant, no you may not, better
        not, prefer not, i prefer not, i dont want that, i do not want that
callback-send = Yes, please call me
    .words =
        yes, yes please, y, ok, okay, send, send it, all right, alright, all of it, all
        of it is right, all right yes, correct, all correct, fine, go on then, call me,
        please call me, please call
# .words end it at once. .loose-words do too, but not in the middle of other questions. Both may
# have .beside-words around them, and so may small talk.
callback-cancel = No call, thank you
    .words =
        do not call, dont call, no call, no call please, no calls, do not call me, dont
        call me, dont ring me, do not ring me, dont phone me, do not phone me, dont
        ring, do not ring, dont phone, do not phone, i dont want you to call me, i do
        not want you to call me, i dont want you to ring me, i do not want you to ring
        me, i dont want you to phone me, i do not want you to phone me, i dont want you
        to call, i dont want you to ring, dont call me back, do not call me back, dont
        ring me back, i dont want to be called, i do not want to be called, i dont want
        to be rung, dont want a call, dont want the call, cancel the call, cancel my
        call, cancel call, cancel the call back, cancel my call back, cancel call back,
        cancel the callback, cancel my callback, cancel callback, cancel the phone call,
        i do not want a call, i dont want a call, i dont want a call back, i do not want
        a call back, i dont want the call, i do not want the call, i dont want a call
        any more, i do not want a call any more, i dont want a call anymore, i do not
        want a call anymore, i dont want the call any more, i do not want the call any
        more, i no longer want a call, i no longer want the call, i no longer want a
        call back, i no longer need a call, i no longer need the call, i dont need a
        call, i do not need a call, i dont need the call, i dont need a call any more, i
        dont need a call anymore, i dont need the call any more, no need to call, no
        need to ring, no need to call me, stop the call, stop calling me, stop ringing
        me, forget the call, i want no call any more, i want no call anymore, i want no
        call, no call any more, no call anymore, dont call me any more, dont call me
        anymore, do not call me any more, dont ring me any more, i changed my mind about
        the call, i have changed my mind about the call, ive changed my mind about the
        call, changed my mind about the call
    .loose-words =
        cancel, cancel it, cancel that, cancel this, cancel everything, never mind,
        nevermind, forget it, forget about it, i changed my mind, i have changed my
        mind, ive changed my mind, changed my mind
    .beside-words =
        please, pls, plz, sorry, ok, okay, oh, actually, no, yes, thanks, thank, you,
        now, just, can, could, hi, hello, well, so, then, and, thankyou, ta, cheers, but, hey,
        hiya, um, er, erm, right, anyway
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
            [none] Thank you. The chat with the adviser has ended. The adviser will call you. They try
           *[other] Thank you. The chat with { $adviser } has ended. { $adviser } will call you. They try
        }
       *[no] Thank you. An adviser will call you. They try
    } up to three times, while our line is open. Nobody on our team reads what you write here now.

    You can call us too: { $phone-link }. If you do not want the call any more, type: no call.
# $given says whether they had given a number.
callback-cancelled = { $given ->
    [yes] We will not call you. I have erased your number.
   *[no] All right, no call.
}
# Somebody asked for a call again, or spoke of it. $when is the time they chose. Who is to be called
# and says one of .about-words reads this.
callback-already = You have asked us to call you. When: { $when }. An adviser will call while our line is open. If you would rather call: { $phone-link }.

    If you do not want the call any more, type: no call. To change the number or the time, type no call too, and then ask for a call again.

    I cannot pass anything on to the adviser. Please tell them when they call.
    .about-words = call, calls, called, calling, ring, rings, rang, rung, ringing, phoned, phoning, callback, adviser, advisers, advisor, advisors
callback-no-answer = { $tries ->
    [1] We called you, and nobody answered. We will try again while our line is open.
   *[other] We called you again, and nobody answered. We will try once more.
} You can call us too: { $phone-link }.
callback-given-up = We called you three times, and nobody answered. I have erased your number. You can call us on { $phone-link }, or ask for a call again.
# An adviser has noted that they talked, or that no call is wanted: a slip would leave the person
# waiting.
callback-done = An adviser has noted that this call is done. I have erased your number. If nobody has talked to you, please ask for a call again, or call us on { $phone-link }.
callback-expired = I am sorry. We did not manage to call you in { $callback-days } days. I have erased your number. Please call us on { $phone-link }.
