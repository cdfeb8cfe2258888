# What advisers read in their group. Only the team sees these lines, so they are written in
# one language.
# $code is the code of a person, such as K7QF. $adviser is the name an adviser chose.

# Cards. $state is waiting, talking, callback, calling or closed. $pages are the titles of the
# pages the person read. $asked-at is when they asked. $not-today is how many cannot take it.
# $tries says how often we called them, $tried-at when last.
# Of somebody who is called, $name is whom to ask for, $voicemail whether a message may be left
# and $say-who whether the caller may say who they are. When all is over, the code stays, and
# why ($end) and when ($over-at) it ended. $from-desk is the desk that handed them on.
staff-card = #{ $code }{ $state ->
    [closed] {" "}· Over at { $over-at }: { $end ->
        [not-taken] nobody took them in time
        [line-closed] we closed, and nobody had taken them
        [nobody-else] { $adviser } could not go on, and nobody else was there
        [not-answered] { $adviser } did not answer, and nobody else was there
        [cancelled] they wanted it no longer
        [call-instead] they want a call instead, on another card
        [by-person] they ended it
        [by-adviser] closed by { $adviser }
        [transferred] handed to another desk by { $adviser }
        [blocked] blocked by { $adviser }
        [silent] they did not write any more
        [left] they cannot be reached any more
        [no-desk] this group could not be used
        [called] { $adviser } called them
        [not-reached] called three times, and nobody answered
        [wrong-number] the number was wrong, and they were asked for another
        [not-wanted] no call was wanted
       *[other] nobody called them in { $callback-days } days
    }.
   *[other] {" "}· { $language } · asked at { $asked-at }{ $from-desk ->
        [none] {""}
       *[other] {" "}· handed on by { $from-desk }
    }{ $urgent ->
        [yes] {" "}· URGENT WORDS
       *[no] {""}
    }{ $asked-help ->
        [yes] {" "}· tapped Urgent help, and has the numbers
       *[no] {""}
    }{ $flagged ->
        [yes] {" "}· a colleague asks you to look
       *[no] {""}
    }
    { $state ->
        [waiting] Waits for an adviser to chat.
        [talking] Taken by { $adviser }: they are talking.
        [callback] Wants a call: { $when }. Number: { $callback-number }.
        [calling] Taken by { $adviser }, who calls them: { $when }. Number: { $callback-number }.{ $name ->
            [none] {" "}Ask for nobody by name.
           *[other] {" "}Ask for “{ $name }”.
        } { $voicemail ->
            [yes] You may leave a message.
           *[no] Leave no message.
        } { $say-who ->
            [yes] You may tell others that you call from an advice line.
           *[no] If somebody else answers, do not say that you are an advice line.
        }
       *[other] {""}
    }{ $tries ->
        [0] {""}
        [one] {" "}We called them once{ $tried-at ->
            [none] {""}
           *[other] , at { $tried-at }
        }, and they did not answer.
       *[other] {" "}We called them { $tries } times{ $tried-at ->
            [none] {""}
           *[other] , last at { $tried-at }
        }, and they did not answer.
    }
    { $pages ->
        [none] { $state ->
            [waiting] They read no pages here.
            [callback] They read no pages here.
           *[other] {""}
        }
       *[other] Read: { $pages }
    }{ $not-today ->
        [0] {""}
        [one] {" "}· One of you cannot take it today.
       *[other] {" "}· { $not-today } of you cannot take it today.
    }
}

# The card at the top of a topic.
staff-pinned = #{ $code } · { $language }{ $from-desk ->
    [none] {""}
   *[other] {" "}· handed on by { $from-desk }
}{ $urgent ->
    [yes] {" "}· URGENT WORDS: they had the urgent numbers at once
   *[no] {""}
}{ $asked-help ->
    [yes] {" "}· tapped Urgent help, and has the numbers
   *[no] {""}
}{ $flagged ->
    [yes] {" "}· flagged
   *[no] {""}
}
    { $pages ->
        [none] They read no pages here.
       *[other] Read: { $pages }
    }
    { $state ->
        [waiting] Nobody talks to them now. They wait in the queue. Tap Take to talk to them.
        [talking] Taken by { $adviser }. What they write here goes to the person. A message that starts with // is a note: it stays here. What others write stays here too.
        [callback] Wants a call: { $when }. Take it from the waiting room.
        [calling] Taken by { $adviser }, who calls them: { $when }.{ $name ->
            [none] {" "}Ask for nobody by name.
           *[other] {" "}Ask for “{ $name }”.
        } { $voicemail ->
            [yes] You may leave a message.
           *[no] Leave no message.
        } { $say-who ->
            [yes] You may tell others that you call from an advice line.
           *[no] If somebody else answers, do not say that you are an advice line.
        }
       *[closed] Over at { $over-at }.{ $goes-on ->
            [yes] {" "}To go on within a day, open this topic again.
           *[no] {""}
        }
    }
# The name of a topic. $page is the last page they read.
staff-topic-name = { $code } · { $language }{ $page ->
    [none] {""}
   *[other] {" "}· { $page }
}
staff-unnamed = an adviser

# Buttons.
staff-button-take = Take
staff-button-not-today = Not today
staff-button-answers = Answers
staff-button-hand-back = Hand back
staff-button-close = Close
staff-button-call = Call back
staff-button-flag = Flag
staff-button-unflag = Unflag
staff-button-send = Send it
staff-button-number = Show the number
staff-button-talked = We talked
staff-button-no-answer = No answer
staff-button-wrong-number = Wrong number
staff-button-not-wanted = No call wanted
staff-button-give-back = Give it back

# Shown to who taps a button. At most 200 letters.
staff-over = This is over. There is nothing left to do.
staff-not-member = Only members of this group can do this.
staff-taken = Already taken by { $adviser }.
# $named says whether they have chosen a name.
staff-yours = #{ $code } is yours. Write in its topic: what you write there goes to the person.{ $named ->
    [yes] {""}
   *[no] {" "}They see you as "an adviser". For your next chat choose a name: /me Sam
}
staff-take-first = Take this person first. The button is on the card in the waiting room.
# They have taken a call, and tap or type what is for a chat.
staff-is-call = They want a call, so there is no chat. To leave the call to others, tap { staff-button-give-back }.
staff-not-today = Noted. Your colleagues still see the card.
staff-done = Done.
# Whoever has a person or a call: for buttons that only they can use.
staff-only-theirs = Only the adviser who took this can do that. It was taken by { $adviser }.
# $when is the time they asked for, if that is not now.
staff-number = { $callback-number }{ $when ->
    [none] {""}
   *[other] . They asked for another time: { $when }.
}
staff-given-back = The card is there for all of you again. The person was told nothing.
staff-any-time = any time we are open
staff-anonymous = You act as the group, so nothing came of this. Please turn off "Remain anonymous" in your rights, so that the person has somebody to talk to.

# Written into a topic.
staff-only-note = This stays here. The person is talking to { $adviser }.
# $state is waiting, callback or closed.
staff-nobody-there = This did not go to the person. Nobody is talking to them now. { $state ->
    [waiting] To write to them, tap { staff-button-take } first.
    [callback] They want a call: the chat is over.
   *[closed] To write to them within a day, close this topic in Telegram if it is open, and open it again.
}
staff-cannot-send = This did not go to the person. I cannot pass on contacts, places or things I cannot read. Please write it in words.
staff-not-given = This did not reach the person. Telegram did not take it. Please write it in other words.
staff-taken-back = Taken back. They may have read it.
staff-nothing-to-take = There is nothing to take back: the person does not have this message.
staff-too-late = This was not taken back: Telegram lets me do that for 48 hours only. The person still has it.
# $had says whether the person had it once.
staff-not-changed = This did not go to the person: { $had ->
    [yes] it was taken back, or is too old to be changed.
   *[no] they never had what you changed.
} Please write it as a new message.
staff-unsend-how = Nothing was done. /unsend has to be a reply to a message of yours that went out to the person.
staff-stroke = This did not go to the person: it begins with a stroke. For a note write // first.
# A message that was changed into something that begins with a stroke.
staff-stroke-changed = Changing a message runs no command. If the person had this message, they still have it as it was. Please write a new message.
# $desk is where they are now, if that is another desk.
staff-old-topic = This did not go to the person: this topic is over. { $desk ->
    [none] If they have asked again, they have another code and another topic.
   *[other] They are at the desk { $desk } now.
}
# Words as a reply to a card or a notice of ours. $taken says whether somebody has taken a call,
# $yours whether whoever wrote it talks to the person.
staff-beside = This did not reach the person. { $state ->
    [waiting] Please tap { staff-button-take } on the card #{ $code }, then write in the topic that opens.
    [talking] { $yours ->
        [yes] Please write it in your topic with them, { $code }.
       *[no] They are talking to { $adviser }, in the topic { $code }.
    }
    [callback] They want a call. { $taken ->
        [yes] It was taken by { $adviser }.
       *[no] To call them, tap { staff-button-take } on the card #{ $code }.
    }
   *[closed] #{ $code } is over.
}
# Words outside of a person's topic, while somebody waits or whoever wrote them talks to somebody.
staff-to-nobody = If this was meant for a person: it did not reach anybody. To write to somebody who waits, tap { staff-button-take } on the card. To write to somebody you have taken, write in the topic with their code. I say this once an hour at most.
staff-no-going-on = This reaches nobody, and this chat cannot go on: the person cannot be reached here any more, or the call is done.
staff-gone = This did not go to the person: they cannot be reached any more. This topic is over.
# $until is when the block ends.
staff-is-blocked = This did not go to the person: they are blocked until { $until }. To take it back: /unblock
# $media is what it was.
staff-unreadable = They sent { $media ->
    [picture] a picture
    [recording] a voice message, music or a film
    [sticker] a sticker
    [document] a file
    [location] a place on a map
    [contact] a contact
   *[other] something that I cannot read
}. I did not bring it to you. They were told so.
staff-urgent = Urgent words. The person was given the urgent numbers at once.
# Written into Notices, so that it rings. $asked is since when they wait, $minutes for how long
# they waited. $closed says whether it ended because the line closed.
staff-urgent-waits = Urgent words: #{ $code } has been waiting since { $asked }. Please take them now.
# Written into Notices. $when is when they want to be called, $taken whether somebody has taken it.
staff-urgent-call = Urgent words: #{ $code }, who wants a call ({ $when }). They have the urgent numbers. { $taken ->
    [yes] { $adviser } has taken the call: please call as soon as you can.
   *[no] Nobody has taken the call: please tap { staff-button-take } on the card.
}
# Written into Notices. $codes are those who wait, $count how many they are.
staff-all-away = { $count ->
    [one] { $codes } waits
   *[other] { $codes } wait
} for an adviser, and everybody whose name I know is away. Whoever can, please tap { staff-button-take } on the card.
staff-urgent-cancelled = #{ $code } (urgent words) has stopped waiting. They were told so.
staff-urgent-not-taken = #{ $code } (urgent words) waited { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}{ $closed ->
    [yes] {" "}until we closed
   *[no] {""}
}, and nobody came. They were told the urgent numbers, and that nobody reads what they write now.
# The same of somebody without urgent words.
staff-not-taken = #{ $code } waited { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}{ $closed ->
    [yes] {" "}until we closed
   *[no] {""}
}, and nobody came. They were told so, and that nobody reads what they write now.
# A time on another day than today.
staff-at-on-day = { $clock } on { $day } { $date }
# A day.
staff-day = { $day } { $date }
staff-person-ended = The person has ended the chat.
staff-person-left = The person cannot be reached any more. They have blocked the bot, or left Telegram.
staff-person-silent = The person did not write any more. The chat is over. They were told.
staff-closed = The chat is over. The person was told.
# $desk says whether the desk is open, $minutes how long there is still time to answer. It is
# closing when it will be closed by then.
staff-nudge = { $desk ->
    [open] The person is waiting for your answer. If you cannot go on, tap { staff-button-hand-back }. If they said goodbye, tap { staff-button-close }. If you write nothing in the next { $minutes ->
        [one] minute
       *[other] { $minutes } minutes
    }, they go back to the queue and are told.
    [closing] The person is waiting for your answer. If you write nothing in the next { $minutes ->
        [one] minute
       *[other] { $minutes } minutes
    }, the chat ends and they are told: we will be closed by then, so there is no queue. Please answer, or tap { staff-button-close } or { staff-button-call }.
   *[closed] The person is waiting for your answer. We are closed, so there is no queue. If you write nothing in the next { $minutes ->
        [one] minute
       *[other] { $minutes } minutes
    }, the chat ends and they are told. Please answer, or tap { staff-button-close } or { staff-button-call }.
}
staff-back-to-queue = The person waited too long for an answer and is in the queue again. They were told.
# $minutes is how long there is still time to answer; 0 when it is for the person to write.
staff-shift-over = We are closed now, so there is no queue. { $minutes ->
    [0] {""}
    [one] The person is waiting for your answer. If you write nothing in the next minute, the chat ends and they are told.{" "}
   *[other] The person is waiting for your answer. If you write nothing in the next { $minutes } minutes, the chat ends and they are told.{" "}
}Please come to an end with the person. Then tap { staff-button-close }, or { staff-button-call } to talk another day. { staff-button-hand-back } would end the chat: nobody else is there.
# The adviser cannot go on while the desk is closed, or has not answered ($silent). Also shown to
# who taps the button.
staff-nobody-else = We are closed, so there is no queue. The chat is over. The person was told that you { $silent ->
    [yes] did not answer
   *[no] had to go
}, and that nobody else can take over now.
staff-topic-again = This topic was made again, as the old one was gone. The chat goes on here. What was written before is not here.
staff-call-offered = I asked the person whether you may call. If they say yes, I ask them for a number. I tell you here.
staff-call-asking = They would like a call. I am asking them for a number now. What else they write still comes to you.
# $given says whether they had given a number.
staff-call-declined = There is no call now. { $given ->
    [yes] The number that they had given is erased.
   *[no] They gave no number.
} You are still writing with them.
# $when is when they want to be called, $now says whether that is now.
staff-call-dropped = I was asking them about a call. That is over too: nobody calls them, and no number is kept.
# Three tries without an answer erase the number. $minutes is how long there is between two.
staff-tried-just-now = You or somebody else has just noted that nobody answered. Please leave at least { $minutes } minutes between two tries.
# The person tapped so below the urgent numbers.
staff-not-meant = They say that they did not mean the urgent words.
staff-call-agreed = They said yes, and gave a number. The chat is over, and they were told so. { $now ->
    [yes] Please call now: { staff-button-number } is on the card above.
   *[no] Please call at the time they chose: { $when }. { staff-button-number } is on the card above.
}
# Written into Notices when somebody has taken a call and has not said how it went.
staff-call-nudge = #{ $code }: { $adviser } has taken this call and has not said how it went. Please tap on the card how it went, or tap { staff-button-give-back }.
# Written into Notices when the time begins that somebody asked for. $taken says whether somebody
# has taken the call.
staff-call-begins = #{ $code }: the time for this call begins now ({ $when }). { $taken ->
    [yes] { $adviser } has taken it.
   *[no] Nobody has taken it yet: please tap { staff-button-take } on the card.
}
# Written into Notices each day while nobody has taken a call.
staff-call-waits = #{ $code }: nobody has taken this call yet ({ $when }). Please tap { staff-button-take } on the card. { $callback-days } days after they asked, the number is erased.
# Written into Notices when that has happened.
staff-call-expired = #{ $code }: they wanted a call, and did not get one in { $callback-days } days. The number is erased. They were told so.
# Written into Notices when somebody takes back a call that an adviser has taken.
staff-call-cancelled = #{ $code } wants no call any more. { $adviser } had taken it: please do not call. The number is erased.
# The person wrote a number into the chat after or beside the questions about a call.
staff-call-kept-back = They wrote a phone number here. I did not bring it to you, and did not keep it: a number is for the one who calls, and for nobody else. To ask them for it again, tap { staff-button-call }.
# Written into Notices when nobody has said for a working day how a call went.
staff-call-freed = #{ $code }: { $adviser } took this call a working day ago and has not said how it went. Anybody can take it again: the card is in the waiting room. The person was told nothing.
# $minutes is how long we are still open.
staff-closes-soon = We close in { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}, and take nobody new in this chat from now on. Please come to an end with the person. If you hand them back now, they may find nobody.
staff-help-asked = They tapped Urgent help, and have the numbers.
# The person chose another language. $language is what it calls itself.
staff-language = From now on they read the bot in { $language }.
# Written into Notices. $state is waiting, talking or callback.
staff-forgotten = #{ $code }{ $urgent ->
    [yes] {" "}(urgent words)
   *[no] {""}
} { $state ->
    [talking] has ended the chat and had everything erased.
    [waiting] waits no longer and had everything erased.
   *[callback] wants no call any more and had everything erased.
} They were told so.
staff-block-how = Nothing was done. Please give the days, from 1 to 30, and the reason. For example: /block 7 threats
staff-not-blocked = There is nothing to take back: this person can ask for an adviser.
staff-unblocked = This person can ask for an adviser again. They were told so.
# $desks are the other desks that work now, $example the first of them.
staff-no-such-desk = Nothing was done. { $desks ->
    [none] There is only this desk at the moment.
   *[other] Please give the name of another desk: { $desks }. For example: /transfer { $example }
}
staff-transferred = The person waits at the desk { $desk } now. They were told.
staff-blocked = No chats and no calls with this person for { $days ->
    [one] 1 day
   *[other] { $days } days
}. They can still ask the bot, and have the number and urgent help. It is over, and they were told so. Reason: { $reason }. To take it back: /unblock
staff-flagged = #{ $code }: { $adviser } asks you to look.
staff-answers = Which answer? Tap one to see it first. To search, type /c and a word.
staff-no-answers = There is no prepared answer like that. /c shows all of them.
# $text is the answer as the team reads it, $theirs as the person will, if that is different.
# $translated says whether it is in the person's language.
staff-preview = { $translated ->
    [yes] {""}
   *[no] Not in the person's language yet: they will get it in English.
    {""}
}The person will get this:

    { $theirs ->
        [none] { $text }
       *[other] { $theirs }

    In English:

    { $text }
    }
staff-answer-twice = This was sent already. To send it once more, open it again under Answers.
# $name is the name of the answer, $text its words as the team reads them.
staff-answer-sent =
    The person has got this ({ $name }):

    { $text }
# Before a message of a person's that may be there already.
staff-repeated = (This may be a repeat.)
# Before words of a person's; never changed by anybody.
staff-relayed = { $text }

# Answers to commands.
staff-help =
    Cards in the waiting room are people who wait. Tap Take: a topic opens, and what you write there goes to the person.

    Start a message with // for a note that stays in the group.

    /me Sam: people you take from now on see you as Sam. /me away: your chats go back to the queue. /me here: back
    /queue: who waits, and who has whom
    /closed reason: no new people until tomorrow. /open: open again
    /setup: what this group still lacks

    In the topic of a person you have taken:
    /c: prepared answers. /c appeal: those about appeals
    /unsend, as a reply to your message: takes it back
    /transfer and the name of a desk: hands the person to that desk
    /block 7 reason: ends the chat, and no chats or calls with this person for 7 days. /unblock takes it back
# One of those who wait or want a call. $asked-at is when they asked, $when when they want to be
# called; it is none of somebody who waits for a chat. $adviser is who has taken the call.
# $urgent says whether something they wrote sounded urgent.
staff-queued = #{ $code } ({ $urgent ->
    [yes] URGENT WORDS,{" "}
   *[no] {""}
}asked at { $asked-at }{ $when ->
    [none] {""}
   *[other] , for { $when }
}{ $adviser ->
    [none] {""}
   *[other] , taken by { $adviser }
})
# One of those who are in a chat, and with whom.
staff-in-chat = #{ $code } with { $adviser }{ $urgent ->
    [yes] {" "}(URGENT WORDS)
   *[no] {""}
}
# $codes are those who wait, $chat-codes those who are in a chat, $call-codes those who want a
# call, each as above. $closed says who has closed the desk, as below.
staff-queue = { $count ->
    [0] Nobody waits.
    [one] 1 person waits: { $codes }.
   *[other] { $count } people wait: { $codes }.
}{ $chats ->
    [0] {""}
    [one] {" "}1 person is in a chat: { $chat-codes }.
   *[other] {" "}{ $chats } people are in a chat: { $chat-codes }.
}{ $calls ->
    [0] {""}
    [one] {" "}1 person wants a call: { $call-codes }.
   *[other] {" "}{ $calls } people want a call: { $call-codes }.
}{ $away ->
    [none] {""}
   *[other] {" "}Away: { $away }.
}{ $closed ->
    [none] {""}
   *[other] {" "}{ $closed }
}
staff-alias = From your next chat on, people see you as { $adviser }.
staff-alias-bad = Nothing was done. If you go, type: /me away. If you are back: /me here. To be called something, give a name of at most 30 letters, with no other signs and no phone number. For example: /me Sam
# $chats is how many they talk to, $codes who that is. $desk says whether others can take them.
# $calls are the calls that they have taken.
staff-away-on = You are away. You can still take people, and cards still come.{ $chats ->
    [0] {""}
   *[other] {" "}{ $desk ->
        [open] You were talking to { $codes }: they are in the queue again, and were told that you had to go.
       *[closed] You are talking to { $codes }. We are closed, so nobody else can take over: please come to an end with them.
    }
}{ $calls ->
    [none] {""}
   *[other] {" "}You have taken the call of { $calls }, and keep it. To leave it to others, tap { staff-button-give-back }.
}
staff-away-off = You are back.
staff-closed-desk = The desk takes no new people until tomorrow. Those who wait are told within minutes. People have the phone number, and can ask for a call.{ $reason ->
    [none] {""}
   *[other] {" "}Reason: { $reason }.
} To open again: /open
staff-open-desk = The desk is open in its hours again.
# Written into Notices. $until is a day.
staff-desk-closed = The desk was closed by { $adviser }. It takes nobody new until { $until }.{ $reason ->
    [none] {""}
   *[other] {" "}Reason: { $reason }.
}
staff-desk-opened = The desk was opened again by { $adviser }, in its hours.
staff-not-here = Nothing was done. Please type this in the topic of a person you have taken.
staff-unknown-command = I do not know this command. /help shows what there is.
# $findings is what has to be mended, one a line, or empty.
staff-set-up = { $findings ->
    [none] All is ready. Cards of people who wait appear in { staff-waiting-room }. What the team should know appears in { staff-notices }.
   *[other] Something has to be mended first:

    { $findings }
}
# In a group that is no desk yet. $number is the number of the group.
staff-no-desk-yet = This group is not a desk yet. Its number is { $number }. Give that number to whoever runs the bot.
# On Mondays. $asked, $taken and so on are counts, or "fewer than 5". $median and $longest are
# minutes, or none.
staff-week = Last week: { $asked } asked for an adviser here, { $taken } were taken, { $expired } were not taken in time. { $callbacks } asked for a call.{ $median ->
    [none] {""}
   *[other] {" "}Half of those taken waited { $median } minutes or less. The longest wait was { $longest } minutes.
}
staff-waiting-room = Waiting room
staff-notices = Notices
