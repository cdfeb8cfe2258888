# The greeting. The main menu follows right after it.
# $number-emergency and $number-nhs-111 come from helpline.toml.
start-hello =
    ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ। ਮੈਂ ਬੌਟ (ਕੰਪਿਊਟਰ ਪ੍ਰੋਗਰਾਮ) ਹਾਂ, ਇਨਸਾਨ ਨਹੀਂ। ਮੈਂ ਤੁਹਾਨੂੰ NHS (ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ) ਦੇ personal health budget (ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ) ਬਾਰੇ ਦੱਸ ਸਕਦਾ ਹਾਂ। ਅਤੇ section 117 after-care (ਹਸਪਤਾਲ ਤੋਂ ਬਾਅਦ ਦੀ ਦੇਖਭਾਲ) ਬਾਰੇ ਵੀ। ਇਹ ਚੈਟ ਮੁਫ਼ਤ ਹੈ।

    ਤੁਸੀਂ ਕੋਈ ਬਟਨ ਦਬਾ ਸਕਦੇ ਹੋ, ਜਾਂ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਸਵਾਲ ਲਿਖ ਸਕਦੇ ਹੋ।

    Telegram ਦੀਆਂ ਅਜਿਹੀਆਂ ਚੈਟਾਂ end-to-end encrypted (ਪੂਰੀ ਤਰ੍ਹਾਂ ਗੁਪਤ ਕੋਡ ਵਿੱਚ) ਨਹੀਂ ਹਨ। ਇਹ ਫ਼ੋਨ ਵਰਤਣ ਵਾਲੇ ਹੋਰ ਲੋਕ ਇਨ੍ਹਾਂ ਨੂੰ ਦੇਖ ਸਕਦੇ ਹਨ।

    ਕੀ ਤੁਹਾਡੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ? { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ। ਜਾਂ “ਤੁਰੰਤ ਮਦਦ” ਦਬਾਓ।
    .title = ਸ਼ੁਰੂ
