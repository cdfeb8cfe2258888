# When something goes wrong on our side. $phone is the number of the helpline, $hours
# are its opening hours. $number-emergency and $number-nhs-111 come from helpline.toml.
trouble-message =
    ਮਾਫ਼ ਕਰਨਾ, ਸਾਡੇ ਪਾਸੇ ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ। ਇਹ ਤੁਹਾਡਾ ਕਸੂਰ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

    ਤੁਸੀਂ ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ ਨੂੰ { $phone-link } 'ਤੇ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਇਸ ਦੇ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $hours }।

    ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
    .title = ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ
