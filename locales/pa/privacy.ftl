# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of three messages. $keeps-hours says for how many hours after the last
# message a conversation is kept; $keeps-questions whether questions that I do not understand
# are kept without what could tell whose they are.
privacy-keeps =
    .title = ਇਹ ਬੌਟ ਅਤੇ ਪਰਦੇਦਾਰੀ

# About privacy, second of three messages: talking to an adviser in this chat, and being called.
# It has to say the same as adviser-consent.
privacy-advisers =
    ਜੇ ਤੁਸੀਂ ਇੱਥੇ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰਦੇ ਹੋ, ਤਾਂ ਸਾਡੀ ਟੀਮ ਉਹ ਚੈਟ ਪੜ੍ਹ ਸਕਦੀ ਹੈ। ਉਨ੍ਹਾਂ ਨੂੰ ਤੁਹਾਡਾ ਨਾਂ, username ਜਾਂ ਨੰਬਰ ਨਹੀਂ ਦਿਸਦਾ। ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਹੜੇ ਸਫ਼ੇ ਪੜ੍ਹਦੇ ਹੋ। ਇਹ ਵੀ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਹਾਡੀ ਲਿਖੀ ਕੋਈ ਗੱਲ ਤੁਰੰਤ ਮਦਦ ਵਾਲੀ ਲੱਗੀ ਜਾਂ ਨਹੀਂ।

    ਉਡੀਕ ਕਰਦੇ ਹੋਏ ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਮੈਂ ਉਹ ਸਲਾਹਕਾਰ ਦੇ ਆਉਣ ਤੱਕ ਰੱਖਦਾ ਹਾਂ। ਜੇ ਕੋਈ ਨਹੀਂ ਆਉਂਦਾ, ਤਾਂ ਮੈਂ ਉਹ ਮਿਟਾ ਦਿੰਦਾ ਹਾਂ।

    ਅਸੀਂ ਚੈਟ ਦੀ ਆਪਣੀ ਕਾਪੀ ਚੈਟ ਖਤਮ ਹੋਣ ਤੋਂ { $topic-days } ਦਿਨ ਬਾਅਦ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ। ਇੱਕ ਦਿਨ ਦੇ ਅੰਦਰ /forget ਲਿਖੋ, ਤਾਂ ਮੈਂ ਉਹ ਉਸੇ ਵੇਲੇ ਮਿਟਾ ਦਿੰਦਾ ਹਾਂ।

    ਜੇ ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ ਕਿ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕੀਤਾ ਜਾਵੇ, ਤਾਂ ਪੂਰਾ ਨੰਬਰ ਸਿਰਫ਼ ਫ਼ੋਨ ਕਰਨ ਵਾਲੇ ਸਲਾਹਕਾਰ ਨੂੰ ਦਿਸਦਾ ਹੈ। ਮੈਂ ਉਹ ਨੰਬਰ ਕਾਲ ਤੋਂ ਬਾਅਦ, ਜਾਂ { $callback-days } ਦਿਨ ਬਾਅਦ ਮਿਟਾ ਦਿੰਦਾ ਹਾਂ। ਜਦੋਂ ਤੱਕ ਚੈਟ ਜਾਂ ਕਾਲ ਖਤਮ ਨਹੀਂ ਹੁੰਦੀ, ਮੈਂ ਤੁਹਾਡੇ ਜਵਾਬ ਵੀ ਰੱਖਦਾ ਹਾਂ।
    .title = ਇੱਥੇ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰਨਾ

# About privacy, third of three messages. It follows the second. $unsent-hours says for how
# many hours a message is kept that cannot be delivered.
privacy-rights =
    ਜੇ ਮੇਰਾ ਕੋਈ ਸੁਨੇਹਾ ਤੁਹਾਡੇ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦਾ, ਤਾਂ ਮੈਂ ਵੱਧ ਤੋਂ ਵੱਧ { $unsent-hours } ਘੰਟੇ ਤੱਕ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਹਾਂ। ਫਿਰ ਮੈਂ ਉਹ ਮਿਟਾ ਦਿੰਦਾ ਹਾਂ।

    ਜੇ ਤੁਸੀਂ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰਦੇ ਹੋ, ਤਾਂ ਉਹ ਗੱਲ ਗੁਪਤ ਰਹਿੰਦੀ ਹੈ, ਪਰ ਕੁਝ ਹਾਲਤਾਂ ਵਿੱਚ ਨਹੀਂ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਨੂੰ ਖਤਰਾ ਹੈ, ਤਾਂ ਸ਼ਾਇਦ ਉਨ੍ਹਾਂ ਨੂੰ ਹੋਰਾਂ ਨੂੰ ਦੱਸਣਾ ਪਵੇ। ਜੇ ਕਿਸੇ ਬੱਚੇ ਜਾਂ ਬਾਲਗ ਨੂੰ ਨੁਕਸਾਨ ਦਾ ਖਤਰਾ ਹੈ, ਤਾਂ ਵੀ ਇਹੀ ਗੱਲ ਹੈ। ਅੱਤਵਾਦ ਦੇ ਮਾਮਲੇ ਵਿੱਚ, ਜਾਂ ਜੇ ਅਦਾਲਤ ਹੁਕਮ ਦੇਵੇ, ਤਾਂ ਵੀ।

    ਆਮ ਤੌਰ 'ਤੇ ਮੈਂ ਇਹ ਪਤਾ ਨਹੀਂ ਲਾ ਸਕਦਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ ਜਾਂ ਕਿੱਥੇ ਹੋ। ਇਸ ਲਈ ਮੈਂ ਤੁਹਾਡੇ ਕੋਲ ਮਦਦ ਨਹੀਂ ਭੇਜ ਸਕਦਾ।

    ਅਸੀਂ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ (data) ਕਿਵੇਂ ਵਰਤਦੇ ਹਾਂ, ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਸ਼ਿਕਾਇਤ ਕਰ ਸਕਦੇ ਹੋ। ਕਿਸੇ ਸਲਾਹਕਾਰ ਨੂੰ ਦੱਸੋ। ਸਾਨੂੰ 30 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਜਵਾਬ ਦੇ ਕੇ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ ਕਿ ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਸਾਨੂੰ ਮਿਲ ਗਈ ਹੈ।
    .title = ਤੁਹਾਡੀ ਪਰਦੇਦਾਰੀ ਅਤੇ ਹੱਕ
