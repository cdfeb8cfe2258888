# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = Go back
    .words = back, previous, go back please
line-menu = Main menu
    .words = menu, home, topics, show the menu
line-talk = Talk to a person
    .words = talk, talk to us, talk to our team
line-urgent = Urgent help
    .words = urgent, emergency, crisis, 999, 111
line-language = Change language
    .words = language, languages, other language
line-stop = Stop and end the chat
    .words = stop, end, quit, exit, bye, goodbye, end the chat
line-more = Read more
    .words = more, tell me more, next page
line-carry-on = Carry on where I was
    .words = carry on, continue, resume, go on

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    I am not sure what you mean. Is it one of these?

    I cannot give medical advice. If you feel ill, call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }.

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = I think you asked two things. Here is the first. Tap the first button for the other.

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = Yes, I asked this
    .words = yes i asked this, that is what i asked
line-asked-no = No, I asked something else
    .words = no i asked something else, that is not what i asked

# After the first of these buttons.
line-asked-thanks = Thank you for telling me. We only count your answer. We do not keep your words.

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = I am sorry. Is it one of these? If not, please ask me in other words, or talk to a person.

# Above the buttons with the languages.
line-choose-language = Which language do you want? Tap one, or type its name.

# After a tap on a button from an earlier conversation.
line-old-button = That button is from an earlier chat and does not work any more. Please go on here.

# When our team changed the questions, and the person was in the middle of them.
line-moved = We have changed these questions. I may ask you one of them again.

# When the person changed a message they had sent before.
line-edited = I saw that you changed a message. I can only read new messages, so please send it again.

# When the typed words fit none of the choices of a question. The question follows again.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-not-in-flow-choice =
    Sorry, I did not understand that. Please tap one of the buttons, or type the words on it.

    I cannot give medical advice. If you feel ill, call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }.

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = This is a trial. No person has checked yet that our phone number is right.

# After /forget: everything kept about the person has been erased.
line-forgotten =
    I have erased what I kept about you.

    I cannot erase the messages in this chat. You can delete the chat in Telegram.

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

# What this language is called, in this language.
line-language-name = English

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
