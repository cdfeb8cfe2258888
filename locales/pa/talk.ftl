# The way to a person. The contact card with the number comes just before each of these.
# $phone and $phone-link are the same number, $hours are the opening hours,
# $call-cost is standard, free or other, $form is the address of the form or none.

# While the helpline is open. $closes is when it closes.
talk-open =
    ਤੁਸੀਂ ਹੁਣ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ ਅੱਜ { $closes } ਤੱਕ ਖੁੱਲ੍ਹੀ ਹੈ।

    { $phone } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਸ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰਨ ਲਈ { $phone-link } ਦਬਾਓ। ਇਹ ਉਹੀ ਨੰਬਰ ਹੈ।

    { $call-cost ->
        [free] ਇਹ ਕਾਲ ਮੁਫ਼ਤ ਹੈ।
        [standard] ਇਸ ਕਾਲ ਦੇ ਓਨੇ ਹੀ ਪੈਸੇ ਲੱਗਦੇ ਹਨ, ਜਿੰਨੇ 01 ਜਾਂ 02 ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੇ ਨੰਬਰ 'ਤੇ ਕਾਲ ਦੇ ਲੱਗਦੇ ਹਨ। ਜੇ ਤੁਹਾਡੇ ਫ਼ੋਨ ਦੇ ਪਲਾਨ ਵਿੱਚ ਮੁਫ਼ਤ ਮਿੰਟ ਹਨ, ਤਾਂ ਉਹ ਮਿੰਟ ਵਰਤੇ ਜਾਂਦੇ ਹਨ।
       *[other] ਆਪਣੀ ਫ਼ੋਨ ਕੰਪਨੀ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਕਾਲ ਦੇ ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
    }{ $form ->
        [none] {""}
       *[other] {""}

            ਤੁਸੀਂ ਇਸ ਫਾਰਮ ਨਾਲ ਸਾਨੂੰ ਲਿਖ ਵੀ ਸਕਦੇ ਹੋ: { $form }
    }
    .title = ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰੋ

# While advisers take people in this chat. Buttons lead there and to a call. $open says whether
# the phone line is open too: a desk may have hours of its own.
talk-here =
    { $open ->
        [open] ਤੁਸੀਂ ਹੁਣ ਫ਼ੋਨ 'ਤੇ ਜਾਂ ਇਸ ਚੈਟ ਵਿੱਚ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ ਅੱਜ { $closes } ਤੱਕ ਖੁੱਲ੍ਹੀ ਹੈ।

            { $phone } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਸ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰਨ ਲਈ { $phone-link } ਦਬਾਓ। ਇਹ ਉਹੀ ਨੰਬਰ ਹੈ।
       *[other] ਤੁਸੀਂ ਹੁਣ ਇਸ ਚੈਟ ਵਿੱਚ ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਇਸ ਵੇਲੇ ਫ਼ੋਨ ਚੁੱਕਣ ਵਾਲਾ ਕੋਈ ਨਹੀਂ। ਲਾਈਨ { $opens } ਖੁੱਲ੍ਹੇਗੀ।

            ਜਦੋਂ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੋਵੇ, { $phone } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਸ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰਨ ਲਈ { $phone-link } ਦਬਾਓ। ਇਹ ਉਹੀ ਨੰਬਰ ਹੈ।
    }

    { $call-cost ->
        [free] ਇਹ ਕਾਲ ਮੁਫ਼ਤ ਹੈ।
        [standard] ਇਸ ਕਾਲ ਦੇ ਓਨੇ ਹੀ ਪੈਸੇ ਲੱਗਦੇ ਹਨ, ਜਿੰਨੇ 01 ਜਾਂ 02 ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੇ ਨੰਬਰ 'ਤੇ ਕਾਲ ਦੇ ਲੱਗਦੇ ਹਨ। ਜੇ ਤੁਹਾਡੇ ਫ਼ੋਨ ਦੇ ਪਲਾਨ ਵਿੱਚ ਮੁਫ਼ਤ ਮਿੰਟ ਹਨ, ਤਾਂ ਉਹ ਮਿੰਟ ਵਰਤੇ ਜਾਂਦੇ ਹਨ।
       *[other] ਆਪਣੀ ਫ਼ੋਨ ਕੰਪਨੀ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਕਾਲ ਦੇ ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
    }{ $form ->
        [none] {""}
       *[other] {""}

            ਤੁਸੀਂ ਇਸ ਫਾਰਮ ਨਾਲ ਸਾਨੂੰ ਲਿਖ ਵੀ ਸਕਦੇ ਹੋ: { $form }
    }

    ਜੇ ਤੁਸੀਂ ਫ਼ੋਨ 'ਤੇ ਗੱਲ ਨਹੀਂ ਕਰ ਸਕਦੇ, ਤਾਂ ਤੁਸੀਂ ਇੱਥੇ ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਜਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਾਂ।
    .title = ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰੋ
    .chat = ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਕਰੋ
    .chat-words =
        ਚੈਟ, ਲਿਖੋ, ਲਿਖ ਕੇ, ਲਿਖਣਾ ਹੈ, ਇੱਥੇ, ਇਥੇ, ਇਸ ਚੈਟ ਵਿੱਚ, ਸਲਾਹਕਾਰ, ਸਲਾਹਕਾਰ ਨਾਲ ਚੈਟ, ਸਲਾਹਕਾਰ ਨੂੰ ਲਿਖੋ,
        ਇੱਥੇ ਗੱਲ ਕਰੋ, chat, write, here, adviser, likho, likh ke, likhna hai, ithe, ethe, is chat vich, salahkar,
        salahkar naal chat
    .call-back = ਮੈਨੂੰ ਫ਼ੋਨ ਕਰਨ ਲਈ ਕਹੋ
    .call-back-words =
        ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਮੈਨੂੰ ਫੋਨ ਕਰੋ, ਫ਼ੋਨ ਕਰੋ, ਫੋਨ ਕਰੋ, ਮੈਨੂੰ ਕਾਲ ਕਰੋ, ਕਾਲ ਕਰੋ, ਵਾਪਸ ਫ਼ੋਨ ਕਰੋ, call me, call back,
        callback, phone me, mainu phone karo, menu phone karo, mainu call karo, menu call karo, phone karo

# While the helpline is open, but advisers take nobody new in this chat: later they can call.
talk-call =
    ਤੁਸੀਂ ਹੁਣ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ ਅੱਜ { $closes } ਤੱਕ ਖੁੱਲ੍ਹੀ ਹੈ।

    { $phone } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਸ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰਨ ਲਈ { $phone-link } ਦਬਾਓ। ਇਹ ਉਹੀ ਨੰਬਰ ਹੈ।

    { $call-cost ->
        [free] ਇਹ ਕਾਲ ਮੁਫ਼ਤ ਹੈ।
        [standard] ਇਸ ਕਾਲ ਦੇ ਓਨੇ ਹੀ ਪੈਸੇ ਲੱਗਦੇ ਹਨ, ਜਿੰਨੇ 01 ਜਾਂ 02 ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੇ ਨੰਬਰ 'ਤੇ ਕਾਲ ਦੇ ਲੱਗਦੇ ਹਨ। ਜੇ ਤੁਹਾਡੇ ਫ਼ੋਨ ਦੇ ਪਲਾਨ ਵਿੱਚ ਮੁਫ਼ਤ ਮਿੰਟ ਹਨ, ਤਾਂ ਉਹ ਮਿੰਟ ਵਰਤੇ ਜਾਂਦੇ ਹਨ।
       *[other] ਆਪਣੀ ਫ਼ੋਨ ਕੰਪਨੀ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਕਾਲ ਦੇ ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
    }{ $form ->
        [none] {""}
       *[other] {""}

            ਤੁਸੀਂ ਇਸ ਫਾਰਮ ਨਾਲ ਸਾਨੂੰ ਲਿਖ ਵੀ ਸਕਦੇ ਹੋ: { $form }
    }

    ਇਸ ਵੇਲੇ ਤੁਸੀਂ ਇੱਥੇ ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਜੇ ਤੁਸੀਂ ਚਾਹੋ, ਤਾਂ ਅਸੀਂ ਬਾਅਦ ਵਿੱਚ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਾਂ।
    .title = ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰੋ
    .call-back = ਮੈਨੂੰ ਫ਼ੋਨ ਕਰਨ ਲਈ ਕਹੋ
    .call-back-words =
        ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਮੈਨੂੰ ਫੋਨ ਕਰੋ, ਫ਼ੋਨ ਕਰੋ, ਫੋਨ ਕਰੋ, ਮੈਨੂੰ ਕਾਲ ਕਰੋ, ਕਾਲ ਕਰੋ, ਵਾਪਸ ਫ਼ੋਨ ਕਰੋ, call me, call back,
        callback, phone me, mainu phone karo, menu phone karo, mainu call karo, menu call karo, phone karo

# While the helpline is closed: the most important thing first. $opens is when it opens next.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
talk-closed =
    ਇਸ ਵੇਲੇ ਫ਼ੋਨ ਚੁੱਕਣ ਵਾਲਾ ਕੋਈ ਨਹੀਂ। ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ { $opens } ਖੁੱਲ੍ਹੇਗੀ।

    ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ। ਜੇ ਤੁਸੀਂ ਹੁਣ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ Samaritans (ਗੱਲ ਸੁਣਨ ਵਾਲੀ ਸੰਸਥਾ) ਨੂੰ { -samaritans } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।

    ਜਦੋਂ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੋਵੇ, { $phone } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਸ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰਨ ਲਈ { $phone-link } ਦਬਾਓ। ਇਹ ਉਹੀ ਨੰਬਰ ਹੈ। ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $hours }।

    { $call-cost ->
        [free] ਇਹ ਕਾਲ ਮੁਫ਼ਤ ਹੈ।
        [standard] ਇਸ ਕਾਲ ਦੇ ਓਨੇ ਹੀ ਪੈਸੇ ਲੱਗਦੇ ਹਨ, ਜਿੰਨੇ 01 ਜਾਂ 02 ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੇ ਨੰਬਰ 'ਤੇ ਕਾਲ ਦੇ ਲੱਗਦੇ ਹਨ।
       *[other] ਆਪਣੀ ਫ਼ੋਨ ਕੰਪਨੀ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਕਾਲ ਦੇ ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
    }{ $form ->
        [none] {""}
       *[other] {""}

            ਤੁਸੀਂ ਇਸ ਫਾਰਮ ਨਾਲ ਸਾਨੂੰ ਲਿਖ ਵੀ ਸਕਦੇ ਹੋ: { $form }
    }

    ਉਦੋਂ ਤੱਕ ਤੁਸੀਂ ਦਿਨ ਰਾਤ ਮੈਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ।
    .title = ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰੋ

# The same, and advisers can call later.
talk-later =
    ਇਸ ਵੇਲੇ ਫ਼ੋਨ ਚੁੱਕਣ ਵਾਲਾ ਕੋਈ ਨਹੀਂ। ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ { $opens } ਖੁੱਲ੍ਹੇਗੀ।

    ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ। ਜੇ ਤੁਸੀਂ ਹੁਣ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ Samaritans (ਗੱਲ ਸੁਣਨ ਵਾਲੀ ਸੰਸਥਾ) ਨੂੰ { -samaritans } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।

    ਜਦੋਂ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੋਵੇ, { $phone } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਸ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰਨ ਲਈ { $phone-link } ਦਬਾਓ। ਇਹ ਉਹੀ ਨੰਬਰ ਹੈ। ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $hours }।

    { $call-cost ->
        [free] ਇਹ ਕਾਲ ਮੁਫ਼ਤ ਹੈ।
        [standard] ਇਸ ਕਾਲ ਦੇ ਓਨੇ ਹੀ ਪੈਸੇ ਲੱਗਦੇ ਹਨ, ਜਿੰਨੇ 01 ਜਾਂ 02 ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੇ ਨੰਬਰ 'ਤੇ ਕਾਲ ਦੇ ਲੱਗਦੇ ਹਨ।
       *[other] ਆਪਣੀ ਫ਼ੋਨ ਕੰਪਨੀ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਕਾਲ ਦੇ ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
    }{ $form ->
        [none] {""}
       *[other] {""}

            ਤੁਸੀਂ ਇਸ ਫਾਰਮ ਨਾਲ ਸਾਨੂੰ ਲਿਖ ਵੀ ਸਕਦੇ ਹੋ: { $form }
    }

    ਜਦੋਂ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੋਵੇ, ਅਸੀਂ ਵੀ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਾਂ। ਉਦੋਂ ਤੱਕ ਤੁਸੀਂ ਦਿਨ ਰਾਤ ਮੈਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ।
    .title = ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰੋ
    .call-back = ਮੈਨੂੰ ਫ਼ੋਨ ਕਰਨ ਲਈ ਕਹੋ
    .call-back-words =
        ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਮੈਨੂੰ ਫੋਨ ਕਰੋ, ਫ਼ੋਨ ਕਰੋ, ਫੋਨ ਕਰੋ, ਮੈਨੂੰ ਕਾਲ ਕਰੋ, ਕਾਲ ਕਰੋ, ਵਾਪਸ ਫ਼ੋਨ ਕਰੋ, call me, call back,
        callback, phone me, mainu phone karo, menu phone karo, mainu call karo, menu call karo, phone karo
