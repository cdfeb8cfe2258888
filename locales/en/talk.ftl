# The way to a person. The contact card with the number comes just before each of these.
# $phone and $phone-link are the same number, $hours are the opening hours,
# $call-cost is standard, free or other, $form is the address of the form or none.

# While the helpline is open. $closes is when it closes.
talk-open =
    You can talk to an adviser now. Our advice line is open until { $closes } today.

    Call { $phone }. To call from this phone, tap { $phone-link }. It is the same number.

    { $call-cost ->
        [free] The call is free.
        [standard] The call costs the same as a call to a number that starts with 01 or 02. If your phone plan has free minutes, it uses those.
       *[other] Ask your phone company what the call costs.
    }{ $form ->
        [none] {""}
       *[other] {""}

            You can also write to us with this form: { $form }
    }
    .title = Talk to a person

# While advisers take people in this chat. Buttons lead there and to a call. $open says whether
# the phone line is open too: a desk may have hours of its own.
talk-here =
    { $open ->
        [open] You can talk to an adviser now, by phone or in this chat. Our advice line is open until { $closes } today.

            Call { $phone }. To call from this phone, tap { $phone-link }. It is the same number.
       *[other] You can write with an adviser in this chat now. Nobody can answer the phone now. The line opens { $opens }.

            When it is open, call { $phone }. To call from this phone, tap { $phone-link }. It is the same number.
    }

    { $call-cost ->
        [free] The call is free.
        [standard] The call costs the same as a call to a number that starts with 01 or 02. If your phone plan has free minutes, it uses those.
       *[other] Ask your phone company what the call costs.
    }{ $form ->
        [none] {""}
       *[other] {""}

            You can also write to us with this form: { $form }
    }

    If you cannot talk on the phone, you can write with an adviser here. Or we can call you.
    .title = Talk to a person
    .chat = Write with an adviser
    .chat-words =
        chat, write, here, in this chat, adviser, chat with an adviser, write to an
        adviser, write with an adviser, talk here, i want to chat, i want to chat here,
        i would like to chat, id like to chat, can i chat, can i chat here, can i chat
        with someone, can i chat to someone, chat with someone, chat here, i want to
        write, i want to write here, i would like to write, id like to write, id rather
        write, i would rather write, i want to type, can i type to someone, can i write
        to someone, type to someone, type to somebody, type to a person, write to
        someone, write to somebody, write to a person, i want to type to someone, i want
        to write to someone, message someone, text someone,
        adviser here, an adviser here, in here, here please, in this chat please, chat
        please, write please, writing, in writing, by writing, type, typing, i would
        rather type, id rather type, i prefer to type, i prefer to write, i prefer
        typing, i prefer writing, text, text please, by text, text me, text me please,
        please text me, can you text me, can someone text me, can somebody text me, can
        i text, can i text someone, text someone please, i want to text, id rather text,
        i would rather text, i prefer text, rather text, message, by message, message
        me, message an adviser, message someone please, can i message someone, can i
        message an adviser, text an adviser, type to an adviser, chat to an adviser,
        chat with an adviser please, chat to an adviser please, write with an adviser
        please, write to an adviser please, write with someone, write with somebody,
        write with a person, not the phone, not by phone, no phone, no phone please, not
        on the phone, no calls, no calls please, i dont like phones, i dont like the
        phone, i dont like phone calls, i hate the phone, i hate phones, i cant phone, i
        cant call, i cant use the phone, i cannot use the phone, i cant talk on the
        phone, i cannot talk on the phone, i cant hear on the phone, i cant speak, i
        cannot speak, i cant talk, i am deaf, im deaf, deaf, webchat, web chat, live
        chat, online chat
    .call-back = Ask us to call you
    .call-back-words =
        call me, please call me, call back, callback, call me back, please call me back,
        ring me, please ring me, ring me back, please ring me back, phone me, please
        phone me, phone me back, can you call me, can you ring me, can you phone me, can
        you call me back, can you ring me back, could you call me, could you ring me,
        could you call me back, can someone call me, can someone ring me, can someone
        phone me, can someone call me back, can somebody call me, can somebody ring me,
        can somebody phone me, could someone call me, could someone ring me, i want a
        call, i want a call back, i want a callback, i would like a call, i would like a
        call back, i would like a callback, id like a call, id like a call back, i need
        a call back, request a call back, ask for a call back, ask for a call, get a
        call back, i want you to call me, i want you to ring me, i want to be called, i
        want to be called back, will you call me, will you ring me, call me instead,
        ring me instead

# While the helpline is open, but advisers take nobody new in this chat: later they can call.
talk-call =
    You can talk to an adviser now. Our advice line is open until { $closes } today.

    Call { $phone }. To call from this phone, tap { $phone-link }. It is the same number.

    { $call-cost ->
        [free] The call is free.
        [standard] The call costs the same as a call to a number that starts with 01 or 02. If your phone plan has free minutes, it uses those.
       *[other] Ask your phone company what the call costs.
    }{ $form ->
        [none] {""}
       *[other] {""}

            You can also write to us with this form: { $form }
    }

    You cannot write with an adviser here just now. If you like, we can call you later.
    .title = Talk to a person
    .call-back = Ask us to call you
    .call-back-words =
        call me, please call me, call back, callback, call me back, please call me back,
        ring me, please ring me, ring me back, please ring me back, phone me, please
        phone me, phone me back, can you call me, can you ring me, can you phone me, can
        you call me back, can you ring me back, could you call me, could you ring me,
        could you call me back, can someone call me, can someone ring me, can someone
        phone me, can someone call me back, can somebody call me, can somebody ring me,
        can somebody phone me, could someone call me, could someone ring me, i want a
        call, i want a call back, i want a callback, i would like a call, i would like a
        call back, i would like a callback, id like a call, id like a call back, i need
        a call back, request a call back, ask for a call back, ask for a call, get a
        call back, i want you to call me, i want you to ring me, i want to be called, i
        want to be called back, will you call me, will you ring me, call me instead,
        ring me instead

# While the helpline is closed: the most important thing first. $opens is when it opens next.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
# helpline: allow long-message, because who to call now and when we are there stand together
talk-closed =
    Nobody can answer the phone now. Our advice line opens { $opens }.

    If a life is in danger, call { $number-emergency }. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If you want to talk to someone now, call Samaritans on { -samaritans }, free, at any time.

    When we are open, call { $phone }. To call from this phone, tap { $phone-link }. It is the same number. The hours are { $hours }.

    { $call-cost ->
        [free] The call is free.
        [standard] The call costs the same as a call to a number that starts with 01 or 02.
       *[other] Ask your phone company what the call costs.
    }{ $form ->
        [none] {""}
       *[other] {""}

            You can also write to us with this form: { $form }
    }

    Until then you can ask me, day and night.
    .title = Talk to a person

# The same, and advisers can call later.
# helpline: allow long-message, because who to call now and when we are there stand together
talk-later =
    Nobody can answer the phone now. Our advice line opens { $opens }.

    If a life is in danger, call { $number-emergency }. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If you want to talk to someone now, call Samaritans on { -samaritans }, free, at any time.

    When we are open, call { $phone }. To call from this phone, tap { $phone-link }. It is the same number. The hours are { $hours }.

    { $call-cost ->
        [free] The call is free.
        [standard] The call costs the same as a call to a number that starts with 01 or 02.
       *[other] Ask your phone company what the call costs.
    }{ $form ->
        [none] {""}
       *[other] {""}

            You can also write to us with this form: { $form }
    }

    We can also call you when we are open. Until then you can ask me, day and night.
    .title = Talk to a person
    .call-back = Ask us to call you
    .call-back-words =
        call me, please call me, call back, callback, call me back, please call me back,
        ring me, please ring me, ring me back, please ring me back, phone me, please
        phone me, phone me back, can you call me, can you ring me, can you phone me, can
        you call me back, can you ring me back, could you call me, could you ring me,
        could you call me back, can someone call me, can someone ring me, can someone
        phone me, can someone call me back, can somebody call me, can somebody ring me,
        can somebody phone me, could someone call me, could someone ring me, i want a
        call, i want a call back, i want a callback, i would like a call, i would like a
        call back, i would like a callback, id like a call, id like a call back, i need
        a call back, request a call back, ask for a call back, ask for a call, get a
        call back, i want you to call me, i want you to ring me, i want to be called, i
        want to be called back, will you call me, will you ring me, call me instead,
        ring me instead
