# When somebody stops the conversation. $number-emergency and $number-nhs-111 come
# from helpline.toml.
goodbye-message =
    Thank you. This is the end of our talk, and I have forgotten your answers. The messages stay in this chat until you delete them.

    You can come back at any time. Tap or type: /start

    For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If a life is in danger, call { $number-emergency }.
    .title = Goodbye
