# Answers about finding out more, reaching us, and what to do when something goes wrong.

# Answer: how to contact the helpline. The contact card with the number comes just before it.
# Deaf people and people who look for an email address come here too: send them nowhere else.
# $phone and $phone-link are the same number, $hours are the opening hours, $open is open
# or closed now, $opens is when it opens next,
# $call-cost is standard, free or other, $form is the address of the form or none.
advice-contact-helpline =
    ਤੁਸੀਂ ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ ਨੂੰ { $phone } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਇਸ ਦੇ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $hours }। ਇਹ bank holidays (ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ) ਨੂੰ ਬੰਦ ਹੁੰਦੀ ਹੈ। { $open ->
        [open] ਲਾਈਨ ਅੱਜ { $closes } ਤੱਕ ਖੁੱਲ੍ਹੀ ਹੈ।
       *[closed] ਇਹ ਹੁਣ ਬੰਦ ਹੈ, ਅਤੇ { $opens } ਖੁੱਲ੍ਹੇਗੀ।
    }

    ਇਸ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰਨ ਲਈ { $phone-link } ਦਬਾਓ। ਇਹ ਉਹੀ ਨੰਬਰ ਹੈ।

    { $call-cost ->
        [free] ਇਹ ਕਾਲ ਮੁਫ਼ਤ ਹੈ।
        [standard] ਇਸ ਕਾਲ ਦੇ ਓਨੇ ਹੀ ਪੈਸੇ ਲੱਗਦੇ ਹਨ, ਜਿੰਨੇ 01 ਜਾਂ 02 ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੇ ਨੰਬਰ 'ਤੇ ਕਾਲ ਦੇ ਲੱਗਦੇ ਹਨ। ਜੇ ਤੁਹਾਡੇ ਫ਼ੋਨ ਦੇ ਪਲਾਨ ਵਿੱਚ ਮੁਫ਼ਤ ਮਿੰਟ ਹਨ, ਤਾਂ ਉਹ ਮਿੰਟ ਵਰਤੇ ਜਾਂਦੇ ਹਨ।
       *[other] ਆਪਣੀ ਫ਼ੋਨ ਕੰਪਨੀ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਕਾਲ ਦੇ ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
    }

    { $form ->
        [none] ਮੇਰੇ ਕੋਲ ਸਿਰਫ਼ ਇਹ ਫ਼ੋਨ ਨੰਬਰ ਹੈ। ਮੈਨੂੰ ਕਿਸੇ ਈਮੇਲ ਜਾਂ ਫਾਰਮ ਦਾ ਪਤਾ ਨਹੀਂ।
       *[other] ਤੁਸੀਂ ਇਸ ਫਾਰਮ ਨਾਲ ਸਾਨੂੰ ਲਿਖ ਵੀ ਸਕਦੇ ਹੋ: { $form }
    } ਜੇ ਤੁਸੀਂ ਫ਼ੋਨ ਨਹੀਂ ਵਰਤ ਸਕਦੇ, ਤਾਂ ਤੁਹਾਡੇ ਭਰੋਸੇ ਦਾ ਕੋਈ ਵਿਅਕਤੀ ਤੁਹਾਡੇ ਲਈ ਫ਼ੋਨ ਕਰ ਸਕਦਾ ਹੈ। ਕੀ ਤੁਸੀਂ ਇੱਥੇ ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ? ਇਹ ਦੇਖਣ ਲਈ “ਗੱਲ” ਜਾਂ “talk” ਲਿਖੋ।
    .title = ਫ਼ੋਨ ਨੰਬਰ ਅਤੇ ਸਮਾਂ
