# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
adviser-consent =
    You can talk to an adviser here, in this chat. Please read this first.

    If you say yes, our team can read what you write from then on. They do not see your name or your number. They see which pages you read here, and whether something you wrote sounded urgent.

    Telegram can read this chat too. It is not end-to-end encrypted. We erase our copy { $topic-days } days after the chat ends.

    What you say is confidential, with some exceptions. We may have to tell others if someone's life is at risk. The same is true if a child or an adult is at risk of harm.

    Would you rather talk by phone? Call { $phone-link }.

    Shall I tell an adviser that you are here?
# The same in a few words, after the person asked something else in between.
adviser-ask-again = Do you still want to write with an adviser? Tap a button, or type yes or no.
adviser-agree = Yes, ask an adviser
    .words = yes, yes please, ok, okay, i agree, agree, sure, yeah, yep, go ahead
adviser-decline = No, thank you
    .words = no, no thanks, nope, nah, not now

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

    You can write now what it is about. I keep it until an adviser comes, and then pass it on. If none comes, I erase it.

    If you need help at once, please do not wait. Tap the button: { line-urgent }.

    If you would rather call: { $phone-link }.

# They are still in the queue. They are told this every few minutes.
adviser-still-waiting =
    You are still waiting for an adviser. { $ahead ->
        [0] You are next.
        [one] There is 1 person before you.
       *[other] There are { $ahead } people before you.
    }

    If you would rather call: { $phone-link }.
adviser-stop-waiting = Stop waiting
    .words =
        cancel, cancel please, do not wait, i do not want to wait, dont want to wait, leave
        the queue, never mind

# What they wrote while they wait.
adviser-held = Thank you. I keep this for the adviser. No adviser has read it yet.
adviser-held-full = I could not keep this message. I cannot keep any more for the adviser. Please wait, or call { $phone-link }.
adviser-held-changed = I have changed this in what I keep for the adviser.

# They wait no longer.
adviser-cancelled = { $held ->
    [0] You are not waiting any more.
   *[other] You are not waiting any more. What you wrote while you waited was not passed on. I have erased it.
} Nobody on our team reads what you write now. To ask for an adviser again, type: talk.

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent.
adviser-not-taken =
    I am sorry. No adviser is free just now. You are not waiting any more, and nobody on our team reads what you write now.{ $held ->
        [0] {""}
       *[other] {" "}What you wrote while you waited was not passed on. I have erased it.
    }{ $urgent ->
        [yes] {""}

            If you are in danger, please do not wait. Call { $number-emergency } now. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option.
       *[no] {""}
    }

    Please call us on { $phone-link }. Or we can call you. You can also ask for an adviser again: tap { line-talk }.

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
       *[other] The number is { $phone-link }. The line is open { $hours }.
    } Or we can call you.

# The adviser had to go, or does not answer, and nobody else is there. $can-call says whether we
# can call them.
adviser-nobody-else =
    { $adviser ->
        [none] The adviser had to go, I am sorry.
       *[other] { $adviser } had to go, I am sorry.
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
    .words = call me, ring me, phone me, call me back, ring me back

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
} I do not pass on buttons you tap, or words like menu and stop.

    To end the chat with the adviser, tap the button. Or just write on.
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

# The adviser ended the chat, and for some days no adviser can be asked for here.
adviser-blocked = { $adviser ->
    [none] The adviser has ended the chat.
   *[other] { $adviser } has ended the chat.
} For some days you cannot write with an adviser here. You can still ask me, and call { $phone-link }. Urgent help is always there.

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

# They have not written for a while.
adviser-still-there = { $adviser ->
    [none] The adviser is waiting for your answer.
   *[other] { $adviser } is waiting for your answer.
} Are you still there? Take your time. If you write nothing, I will end the chat in { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }. You can ask for an adviser again after that.
adviser-ended-silent = I have ended the chat with the adviser, as you did not write. That is fine. You can ask for an adviser again. Nobody on our team reads what you write now.

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
callback-number = { $again ->
    [yes] I cannot use that number. Please type a number in the United Kingdom that we can call, for example a mobile number.
   *[no] Which number should we call? Please type it.
}
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on = { $adviser ->
    [none] I have passed this on to the adviser.
   *[other] I have passed this on to { $adviser }.
} For the call I still need an answer:
callback-number-right = I understood { $callback-number }. Is that right?
callback-name = Who should we ask for? You can make up a name. Our team sees it.
callback-no-name = Ask for nobody
    .words = no name, no, i would rather not say, nobody, skip
callback-voicemail = If nobody answers, may we leave a message?
callback-say-who = If someone else answers, may we say that we are an advice line?
# .words lists little words that may stand beside a time.
callback-when = When should we call? These are times when our line is open.
    .words = in, the, on, at, please, would, be, is, best, good, fine, ok, yes, i, prefer, like, then
callback-any-time = Any time you are open
    .words = any time, anytime, whenever
# $day is a day of the week, $date its date.
callback-morning = { $day } { $date }, morning
callback-afternoon = { $day } { $date }, afternoon
callback-confirm =
    Is all of this right?

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
callback-yes = Yes
    .words = yes please, yeah, yep, ok, that is right, thats right, correct
callback-no = No
    .words = no thanks, nope, nah, wrong
callback-send = Yes, please call me
    .words = yes, yes please, ok, send, all right, correct
callback-cancel = No call, thank you
    .words =
        cancel, do not call, no call, no call please, do not call me, please do not call me,
        dont call me, dont ring me, do not ring me, cancel the call, cancel my call, i do not
        want a call, i dont want a call, stop the call
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
            [none] Thank you. The chat with the adviser has ended. The adviser will call you. They try
           *[other] Thank you. The chat with { $adviser } has ended. { $adviser } will call you. They try
        }
       *[no] Thank you. An adviser will call you. They try
    } up to three times, while our line is open. Nobody on our team reads what you write here now.

    You can call us too: { $phone-link }. If you do not want the call any more, tap the button above: { callback-cancel }.
# $given says whether they had given a number.
callback-cancelled = { $given ->
    [yes] We will not call you. I have erased your number.
   *[no] All right, no call.
}
callback-already = You have asked us to call you. An adviser will call while our line is open. If you would rather call: { $phone-link }.
callback-no-answer = { $tries ->
    [1] We called you, and nobody answered. We will try again while our line is open.
   *[other] We called you again, and nobody answered. We will try once more.
} You can call us too: { $phone-link }.
callback-given-up = We called you three times, and nobody answered. I have erased your number. You can call us on { $phone-link }, or ask for a call again.
callback-expired = I am sorry. We did not manage to call you in { $callback-days } days. I have erased your number. Please call us on { $phone-link }.
