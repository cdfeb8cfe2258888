# When somebody stops the conversation. $number-emergency and $number-nhs-111 come
# from helpline.toml.
goodbye-message =
    ਧੰਨਵਾਦ। ਸਾਡੀ ਗੱਲਬਾਤ ਇੱਥੇ ਖਤਮ ਹੁੰਦੀ ਹੈ, ਅਤੇ ਮੈਂ ਤੁਹਾਡੇ ਜਵਾਬ ਭੁਲਾ ਦਿੱਤੇ ਹਨ। ਸੁਨੇਹੇ ਇਸ ਚੈਟ ਵਿੱਚ ਉਦੋਂ ਤੱਕ ਰਹਿੰਦੇ ਹਨ, ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਮਿਟਾਉਂਦੇ ਨਹੀਂ।

    ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ। ਇਹ ਦਬਾਓ ਜਾਂ ਲਿਖੋ: /start

    ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
    .title = ਅਲਵਿਦਾ
