# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of four messages. $keeps-hours says for how many hours after the last
# message a conversation is kept; $keeps-questions whether questions that I do not understand
# are kept without what could tell whose they are.
# helpline: allow long-message, because what is kept is told in one piece
privacy-keeps =
    I am a bot. No person reads along unless an adviser is here. Please do not type your name, address or NHS number.

    Our messages stay on Telegram's computers and on your phone. They are not end-to-end encrypted. Anyone who can open your Telegram can read them. You can delete this chat in Telegram.

    I remember which pages you read, what you tapped, numbers you typed, and if something sounded urgent. { $keeps-hours ->
        [24] I keep them until a day after your last message.
       *[other] I keep them until { $keeps-hours } hours after your last message.
    } Type /stop and I forget your answers. Type /forget and I erase all that I keep about you.

    We count which pages are read, where people stop, and whether answers were right. We do not count who, and no words. { $keeps-questions ->
        [yes] If I do not understand a question, I keep the common words in it for 30 days. I take out names and numbers first, and nothing says who asked.
       *[no] {""}
    }
    .title = About this bot and privacy

# About privacy, second of four messages: talking to an adviser in this chat, and being called.
# It has to say the same as adviser-consent and callback-before.
# helpline: allow long-message, because what is kept is told in one piece
privacy-advisers =
    If you talk to an adviser here, our team can read that chat. They do not see your name, username or number. They see which pages you read, and whether something you wrote sounded urgent.

    I keep what you write while you wait until an adviser comes. If none comes, I erase it.

    We erase our copy of the chat { $topic-days } days after it ends. Type /forget within a day of your last message, and I erase it at once.

    If you ask for a call, only the adviser who calls sees the whole number. Our team sees the rest of what you answer. I erase both after the call, or after { $callback-days } days. Until the chat or call is over, I keep your answers too.
    .title = Talking to an adviser here

# About privacy, third of four messages: who answers for the data, and what people can ask for.
# $controller is the charity's name and $privacy-contact where to write to, or none.
privacy-who =
    { $controller ->
        [none] The charity behind this bot answers for how your data is used.
       *[other] { $controller } answers for how your data is used.
    } { $privacy-contact ->
        [none] To ask about your data, ask an adviser.
       *[other] To ask about your data, write to: { $privacy-contact }
    }

    You have rights. You can ask for a copy of what we keep about you. You can ask us to correct it, erase it, or use it less. You can object to how we use it. Most of it is gone a day after your last message. Type /forget and I erase it at once.

    You can also complain to the Information Commissioner's Office (ICO). It watches over data protection in the UK. Please tell us first if you can. { $link-ico }
    .title = Who answers for your data

# About privacy, last of four messages. It follows the third. $unsent-hours says for how
# many hours a message is kept that cannot be delivered.
privacy-rights =
    If I cannot get a message through to you, I try for up to { $unsent-hours } hours. Then I erase it.

    If you talk to an adviser, it is confidential with some exceptions. They may have to tell others if someone's life is at risk. The same is true if a child or an adult is at risk of harm. It is also true for terrorism, or if a court orders it.

    I usually cannot find out who or where you are. So I cannot send help to you.

    You can complain about how we use your data. Tell an adviser. We have to reply within 30 days to say that we got your complaint.
    .title = Your privacy and your rights
