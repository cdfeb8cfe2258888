# The greeting. The main menu follows right after it.
# $number-emergency and $number-nhs-111 come from helpline.toml.
start-hello =
    Hello. I am a bot, not a person. I can tell you about NHS personal health budgets and section 117 after-care. This chat is free.

    You can tap a button, or type a question in your own words.

    Telegram chats like this one are not end-to-end encrypted. Other people who use this phone may see them.

    Is your life in danger? Call { $number-emergency }. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. Or tap Urgent help.
    .title = Start
