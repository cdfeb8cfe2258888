# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of two messages. No variables.
privacy-keeps =
    I am a bot. No person reads along while you and I talk. I do not ask for your name, and please do not type it. Please do not type your address or your NHS number either.

    Our messages stay on Telegram's computers and on your phone. They are not end-to-end encrypted. Anyone who can open your Telegram can read them. You can delete this chat in Telegram.

    To keep my place, I remember which buttons you chose. Type /forget and I will erase what I keep about you.
    .title = About this bot and privacy

# About privacy, second of two messages. It follows the first. No variables.
privacy-rights =
    If you talk to an adviser, it is confidential with some exceptions. They may have to tell others if someone's life is at risk. The same is true if a child or an adult is at risk of harm. It is also true for terrorism, or if a court orders it.

    I usually cannot find out who or where you are. So I cannot send help to you.

    You can complain about how we use your data. Tell an adviser. We have to reply within 30 days to say that we got your complaint.
    .title = Your privacy and your rights
