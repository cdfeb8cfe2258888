# When somebody sends something that is not text. $number-emergency and $number-nhs-111
# come from helpline.toml.
unreadable-message =
    Sorry, I cannot read what you sent. I am a bot. I cannot see photos, videos, stickers or files, and I cannot hear voice messages.

    Please type your question in a few words.

    If you need urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If someone is hurt or a life is in danger, call { $number-emergency }.
    .title = I can only read text
