# When a typed message was not understood. Buttons with the likeliest topics may follow.

# The first time. $number-emergency and $number-nhs-111 come from helpline.toml.
not-understood-first =
    ਮਾਫ਼ ਕਰਨਾ, ਮੈਨੂੰ ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਮੈਂ ਬੌਟ ਹਾਂ। ਮੈਨੂੰ ਸਿਰਫ਼ personal health budget (ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ) ਅਤੇ section 117 after-care (ਹਸਪਤਾਲ ਤੋਂ ਬਾਅਦ ਦੀ ਦੇਖਭਾਲ) ਬਾਰੇ ਪਤਾ ਹੈ।

    ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹੇ ਜਿਹੇ ਛੋਟੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਿਵੇਂ: ਬਜਟ ਕਿਸ ਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਇਹ ਵੀ ਲਿਖ ਸਕਦੇ ਹੋ: “ਮੀਨੂ” ਜਾਂ “menu”।

    ਮੈਂ ਡਾਕਟਰੀ ਸਲਾਹ ਨਹੀਂ ਦੇ ਸਕਦਾ। ਜੇ ਤੁਹਾਡੀ ਤਬੀਅਤ ਖਰਾਬ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।

# Straight after a first one. $phone and $phone-link are the same number of the helpline,
# $open is open or closed now, $closes is when it closes, $opens is when it opens next.
not-understood-again =
    ਮਾਫ਼ ਕਰਨਾ, ਮੈਨੂੰ ਹਾਲੇ ਵੀ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਇਹ ਮੇਰਾ ਕਸੂਰ ਹੈ, ਤੁਹਾਡਾ ਨਹੀਂ। ਕੋਈ ਇਨਸਾਨ ਤੁਹਾਡੀ ਬਿਹਤਰ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।

    ਤੁਸੀਂ ਸਾਡੇ ਸਲਾਹਕਾਰਾਂ ਨੂੰ { $phone } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਇਸ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰਨ ਲਈ { $phone-link } ਦਬਾਓ। { $open ->
        [open] ਉਹ ਹੁਣ { $closes } ਤੱਕ ਉੱਥੇ ਹਨ।
       *[closed] ਉਹ ਹੁਣ ਉੱਥੇ ਨਹੀਂ ਹਨ। ਲਾਈਨ { $opens } ਖੁੱਲ੍ਹੇਗੀ।
    }

    ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।

# The third time in a row, and every time after that. The variables are the same.
not-understood-still =
    ਮੈਨੂੰ ਹਾਲੇ ਵੀ ਸਮਝ ਨਹੀਂ ਆ ਰਿਹਾ, ਅਤੇ ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ। ਮੈਂ ਜੋ ਕੁਝ ਕਰ ਸਕਦਾ ਹਾਂ, ਉਹ ਸਭ ਦੇਖਣ ਲਈ “ਮੀਨੂ” ਜਾਂ “menu” ਲਿਖੋ। ਕਿਸੇ ਇਨਸਾਨ ਤੱਕ ਪਹੁੰਚਣ ਲਈ “ਗੱਲ” ਜਾਂ “talk” ਲਿਖੋ।

    ਸਾਡਾ ਨੰਬਰ { $phone } ਹੈ। ਇਸ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰਨ ਲਈ { $phone-link } ਦਬਾਓ। { $open ->
        [open] ਸਾਡੇ ਸਲਾਹਕਾਰ ਹੁਣ { $closes } ਤੱਕ ਉੱਥੇ ਹਨ।
       *[closed] ਸਾਡੇ ਸਲਾਹਕਾਰ ਹੁਣ ਉੱਥੇ ਨਹੀਂ ਹਨ। ਲਾਈਨ { $opens } ਖੁੱਲ੍ਹੇਗੀ।
    }

    ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ।
