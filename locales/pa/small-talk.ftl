# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ। ਮੈਂ ਬੌਟ ਹਾਂ। ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਸਵਾਲ ਲਿਖੋ, ਜਾਂ ਲਿਖੋ: ਮੀਨੂ।
    .words =
        ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ, ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਜੀ, ਸਾਸਰੀਕਾਲ, ਨਮਸਤੇ, ਹੈਲੋ, ਹਾਇ, ਕੀ
        ਹਾਲ ਹੈ, ਕੀ ਹਾਲ ਚਾਲ, ਕਿਵੇਂ ਹੋ, hello, hi, sat sri akal, sat shri akal, ssa,
        sasrikaal, namaste, ki haal hai, ki haal aa, kidda, kiddan

# Thanks and praise.
small-talk-thanks =
    ਕੋਈ ਗੱਲ ਨਹੀਂ। ਜੇ ਹੋਰ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ ਪੁੱਛ ਲਓ। ਤੁਸੀਂ ਇਹ ਵੀ ਲਿਖ ਸਕਦੇ ਹੋ: ਮੀਨੂ।
    .words =
        ਧੰਨਵਾਦ, ਬਹੁਤ ਧੰਨਵਾਦ, ਤੁਹਾਡਾ ਧੰਨਵਾਦ, ਬਹੁਤ ਬਹੁਤ ਧੰਨਵਾਦ, ਮਦਦ ਲਈ ਧੰਨਵਾਦ, ਸ਼ੁਕਰੀਆ,
        ਬਹੁਤ ਸ਼ੁਕਰੀਆ, ਮਿਹਰਬਾਨੀ, ਠੀਕ ਹੈ ਧੰਨਵਾਦ, dhanvaad, dhanwad, bahut dhanvaad, bahut
        dhanwad, shukriya, shukria, meharbani, thanks, thank you

# Somebody says good night. $number-emergency and -samaritans are numbers.
small-talk-night =
    ਸ਼ੁਭ ਰਾਤ। ਮੈਂ ਬੌਟ ਹਾਂ, ਅਤੇ ਤੁਸੀਂ ਮੈਨੂੰ ਕਿਸੇ ਵੀ ਵੇਲੇ ਲਿਖ ਸਕਦੇ ਹੋ।

    ਜੇ ਰਾਤ ਔਖੀ ਹੋ ਜਾਵੇ, ਤਾਂ Samaritans (ਗੱਲ ਸੁਣਨ ਵਾਲੀ ਸੰਸਥਾ) ਨੂੰ { -samaritans } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਜਾਂ ਲਿਖੋ: ਤੁਰੰਤ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
    .words =
        ਸ਼ੁਭ ਰਾਤ, ਸ਼ੁਭ ਰਾਤਰੀ, ਗੁੱਡ ਨਾਈਟ, ਮੈਂ ਸੌਣ ਜਾ ਰਿਹਾ ਹਾਂ, ਮੈਂ ਸੌਣ ਜਾ ਰਹੀ ਹਾਂ, ਸੌਣ
        ਲੱਗਾ ਹਾਂ, ਸੌਣ ਲੱਗੀ ਹਾਂ, shubh raat, shubh ratri, sohn laga haan, good night

# Somebody says sorry, or never mind.
small-talk-sorry =
    ਮਾਫ਼ੀ ਮੰਗਣ ਦੀ ਕੋਈ ਲੋੜ ਨਹੀਂ। ਜਿੰਨਾ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ, ਲਓ।
    .words =
        ਮਾਫ਼ ਕਰਨਾ, ਮਾਫ ਕਰਨਾ, ਮਾਫ਼ ਕਰੋ, ਮਾਫ ਕਰੋ, ਸੌਰੀ, ਸੋਰੀ, ਮੁਆਫ਼ ਕਰਨਾ, ਮੇਰੀ ਗਲਤੀ, ਮੇਰੀ
        ਗਲਤੀ ਹੈ, ਗਲਤੀ ਹੋ ਗਈ, ਕੋਈ ਗੱਲ ਨਹੀਂ, ਛੱਡੋ, maaf karna, maaf karo, sorry, galti ho
        gayi, koi gal nahi

# Somebody says all right, or thinks aloud.
small-talk-ok =
    ਠੀਕ ਹੈ। ਤੁਸੀਂ ਮੈਨੂੰ ਕਿਸੇ ਵੀ ਵੇਲੇ ਹੋਰ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਜਾਂ ਲਿਖੋ: ਮੀਨੂ।
    .words =
        ਠੀਕ ਹੈ, ਠੀਕ, ਅੱਛਾ, ਚੰਗਾ, ਚੰਗਾ ਜੀ, ਓਕੇ, ਸਮਝ ਗਿਆ, ਸਮਝ ਗਈ, ਸਮਝ ਆ ਗਈ, ਇੱਕ ਮਿੰਟ,
        ਠਹਿਰੋ, theek hai, thik hai, theek aa, changa, changa ji, acha, ok, okay, samajh
        gaya, samajh gayi, ik mint

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    ਮੈਂ ਬੌਟ ਹਾਂ, ਇਨਸਾਨ ਨਹੀਂ। ਮੈਂ { $helpline } ਵੱਲੋਂ ਜਵਾਬ ਦਿੰਦਾ ਹਾਂ। ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਲਿਖੋ: ਗੱਲ।
    .words =
        ਕੌਣ, ਕੌਣ ਹੈ, ਤੁਸੀਂ ਕੌਣ ਹੋ, ਤੂੰ ਕੌਣ ਹੈਂ, ਕੀ ਤੁਸੀਂ ਬੌਟ ਹੋ, ਕੀ ਤੁਸੀਂ ਰੋਬੋਟ ਹੋ, ਕੀ
        ਤੁਸੀਂ ਇਨਸਾਨ ਹੋ, ਕੀ ਇਹ ਮਸ਼ੀਨ ਹੈ, ਕੀ ਇਹ ਬੌਟ ਹੈ, ਕੋਈ ਹੈ, ਕੀ ਕੋਈ ਹੈ, ਕੋਈ ਹੈ ਉੱਥੇ,
        ਮੈਂ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰ ਰਿਹਾ ਹਾਂ, ਮੈਂ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰ ਰਹੀ ਹਾਂ, ਕੀ ਕੋਈ ਪੜ੍ਹ ਰਿਹਾ ਹੈ,
        ਬੌਟ, ਰੋਬੋਟ, kaun, kaun hai, tusi kaun ho, tu kaun hai, ki tusi insaan ho, ki
        tusi robot ho, koi hai

# One little word, which may be the beginning of any question.
small-talk-unfinished =
    ਜਵਾਬ ਲੱਭਣ ਲਈ ਮੈਨੂੰ ਕੁਝ ਹੋਰ ਸ਼ਬਦ ਚਾਹੀਦੇ ਹਨ। ਜਿਵੇਂ: ਬਜਟ ਕਿਸ ਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ? ਜਾਂ ਲਿਖੋ: ਮੀਨੂ।
    .words =
        ਕੀ, ਕਿਉਂ, ਕਿਵੇਂ, ਕਦੋਂ, ਕਿੱਥੇ, ਕਿੰਨਾ, ਕਿੰਨੇ, ਕਿਹੜਾ, ਕਿਹੜੀ, ਅਤੇ, ਫਿਰ ਕੀ, ਹੁਣ ਕੀ,
        ki, kyon, kiven, kado, kithe, hun ki

# What the bot can do, and how it works.
small-talk-abilities =
    ਮੈਂ NHS (ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ) ਦੇ personal health budget (ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ) ਅਤੇ section 117 after-care (ਹਸਪਤਾਲ ਤੋਂ ਬਾਅਦ ਦੀ ਦੇਖਭਾਲ) ਬਾਰੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿੰਦਾ ਹਾਂ। ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਸਵਾਲ ਲਿਖੋ, ਜਾਂ ਸਾਰੇ ਵਿਸ਼ੇ ਦੇਖਣ ਲਈ ਲਿਖੋ: ਮੀਨੂ। ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਲਿਖੋ: ਗੱਲ।
    .words =
        ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ, ਤੁਸੀਂ ਕੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ, ਤੁਸੀਂ ਮੇਰੀ ਕੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ, ਮੈਂ
        ਕੀ ਪੁੱਛ ਸਕਦਾ ਹਾਂ, ਮੈਂ ਕੀ ਪੁੱਛ ਸਕਦੀ ਹਾਂ, ਇਹ ਕਿਵੇਂ ਕੰਮ ਕਰਦਾ ਹੈ, ਮੈਂ ਕੀ ਕਰਾਂ, ਕੀ
        ਲਿਖਾਂ, ਮੇਰਾ ਇੱਕ ਸਵਾਲ ਹੈ, ਮੈਨੂੰ ਜਾਣਕਾਰੀ ਚਾਹੀਦੀ ਹੈ, ਮੈਨੂੰ ਸਲਾਹ ਚਾਹੀਦੀ ਹੈ, main ki
        karan, mera ik sawal hai, mainu jankari chahidi hai

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    ਮੈਂ ਚਾਹੁੰਦਾ ਹਾਂ ਕਿ ਤੁਹਾਨੂੰ ਸਹੀ ਥਾਂ ਮਿਲੇ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ।

    ਹੁਣ ਮਦਦ ਲੈਣ ਦੇ ਹੋਰ ਤਰੀਕਿਆਂ ਲਈ ਲਿਖੋ: ਤੁਰੰਤ। ਕਿਸੇ ਇਨਸਾਨ ਲਈ ਲਿਖੋ: ਗੱਲ। ਮੈਨੂੰ ਕੀ ਪਤਾ ਹੈ, ਇਹ ਦੇਖਣ ਲਈ ਲਿਖੋ: ਮੀਨੂ। ਜਾਂ ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਗੱਲ ਕੀ ਹੈ।
    .words =
        ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਕੀ ਤੁਸੀਂ ਮੇਰੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ, ਕੀ ਤੁਸੀਂ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ,
        ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ ਕੀ ਕਰਾਂ, ਪਤਾ ਨਹੀਂ ਕੀ ਕਰਾਂ, ਮੈਨੂੰ ਇੱਕ ਮੁਸ਼ਕਲ ਹੈ, ਮੈਨੂੰ ਡਰ ਲੱਗਦਾ
        ਹੈ, ਮੈਨੂੰ ਡਰ ਲੱਗ ਰਿਹਾ ਹੈ, ਮੈਨੂੰ ਚਿੰਤਾ ਹੈ, ਮੈਂ ਪਰੇਸ਼ਾਨ ਹਾਂ, ਕੋਈ ਮੇਰੀ ਮਦਦ ਨਹੀਂ
        ਕਰਦਾ, mainu madad chahidi hai, mainu madad chahidi, mainu dar lagda hai, mainu
        dar lagda, main pareshan haan, pata nahi ki karan

# Somebody is angry with the bot.
small-talk-unkind =
    ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ ਕਿ ਮੈਂ ਤੁਹਾਡੇ ਕੰਮ ਨਹੀਂ ਆਇਆ। ਕਿਸੇ ਇਨਸਾਨ ਲਈ ਲਿਖੋ: ਗੱਲ। ਮੈਨੂੰ ਕੀ ਪਤਾ ਹੈ, ਇਹ ਦੇਖਣ ਲਈ ਲਿਖੋ: ਮੀਨੂ।
    .words =
        ਬੇਕਾਰ, ਬਿਲਕੁਲ ਬੇਕਾਰ, ਤੁਸੀਂ ਬੇਕਾਰ ਹੋ, ਕੋਈ ਫਾਇਦਾ ਨਹੀਂ, ਇਹ ਕੰਮ ਨਹੀਂ ਕਰਦਾ, ਇਸ ਨਾਲ
        ਮਦਦ ਨਹੀਂ ਮਿਲੀ, ਬਕਵਾਸ, ਪਾਗਲ, ਮੂਰਖ, ਤੁਸੀਂ ਸਮਝਦੇ ਨਹੀਂ, ਮੈਂ ਇਹ ਨਹੀਂ ਪੁੱਛਿਆ, bekar,
        bakwas, koi faida nahi

# Somebody does not understand what was said or asked.
small-talk-explain =
    ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ ਕਿ ਇਹ ਸਾਫ਼ ਨਹੀਂ। ਕਿਹੜੇ ਸ਼ਬਦ ਔਖੇ ਹਨ? ਉਹ ਲਿਖੋ, ਜਿਵੇਂ: Continuing Healthcare ਕੀ ਹੈ?

    ਜੇ ਮੈਂ ਤੁਹਾਨੂੰ ਕੁਝ ਪੁੱਛਿਆ ਹੈ, ਤਾਂ ਤੁਸੀਂ ਇਹ ਵੀ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਤੁਹਾਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ। ਸਲਾਹਕਾਰ ਨੂੰ ਪੁੱਛਣ ਲਈ ਲਿਖੋ: ਗੱਲ।
    .words =
        ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਈ, ਸਮਝ ਨਹੀਂ ਆਈ, ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਇਆ, ਸਮਝ ਨਹੀਂ ਆਇਆ, ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ
        ਆਉਂਦੀ, ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ, ਇਸਦਾ ਕੀ ਮਤਲਬ ਹੈ, ਕੀ ਮਤਲਬ, ਮਤਲਬ, ਇਹ ਕੀ ਹੈ, ਸਮਝਾਓ, ਸੌਖੇ
        ਸ਼ਬਦਾਂ ਵਿੱਚ, ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ, ਬਹੁਤ ਔਖਾ ਹੈ, ਔਖਾ ਹੈ, ਔਖੇ ਸ਼ਬਦ, samajh nahi
        aayi, samajh nahi aai, ki matlab, ki matlab hai, isda ki matlab hai, eh ki hai,
        samjhao, aukha hai

# Is it private, who can see it.
small-talk-private =
    ਜਦੋਂ ਤੁਸੀਂ ਮੇਰੇ ਨਾਲ ਗੱਲ ਕਰਦੇ ਹੋ, ਕੋਈ ਇਨਸਾਨ ਨਾਲ ਨਹੀਂ ਪੜ੍ਹਦਾ। ਮੈਂ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਟੀਮ, ਕੌਂਸਲ, ਪੁਲਿਸ ਜਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਨਹੀਂ ਦੱਸਦਾ। ਪਰ ਜੋ ਕੋਈ ਤੁਹਾਡਾ Telegram ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ, ਉਹ ਇਹ ਚੈਟ ਦੇਖ ਸਕਦਾ ਹੈ।

    ਆਮ ਤੌਰ 'ਤੇ ਮੈਂ ਨਹੀਂ ਜਾਣ ਸਕਦਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ ਜਾਂ ਕਿੱਥੇ ਹੋ। ਇਸ ਲਈ ਮੈਂ ਤੁਹਾਡੇ ਕੋਲ ਮਦਦ ਨਹੀਂ ਭੇਜ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਨਾਂ, ਪਤਾ ਜਾਂ NHS number (NHS ਨੰਬਰ) ਨਾ ਲਿਖੋ। ਮੈਨੂੰ ਇਨ੍ਹਾਂ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।

    ਜੇ ਤੁਸੀਂ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰਦੇ ਹੋ, ਤਾਂ ਸਾਡੀ ਟੀਮ ਉਹ ਪੜ੍ਹ ਸਕਦੀ ਹੈ। ਜੇ ਕਿਸੇ ਨੂੰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੋਵੇ, ਤਾਂ ਸ਼ਾਇਦ ਉਨ੍ਹਾਂ ਨੂੰ ਹੋਰਾਂ ਨੂੰ ਦੱਸਣਾ ਪਵੇ। ਅਸੀਂ ਕੀ ਰੱਖਦੇ ਹਾਂ, ਇਹ ਦੇਖਣ ਲਈ ਲਿਖੋ: /privacy। ਇਸ ਨੂੰ ਮਿਟਾਉਣ ਲਈ ਲਿਖੋ: /forget
    .title = ਇਹ ਚੈਟ ਕੌਣ ਪੜ੍ਹ ਸਕਦਾ ਹੈ
    .words =
        ਕੀ ਇਹ ਗੁਪਤ ਹੈ, ਕੀ ਇਹ ਪ੍ਰਾਈਵੇਟ ਹੈ, ਕੌਣ ਪੜ੍ਹਦਾ ਹੈ, ਇਹ ਕੌਣ ਪੜ੍ਹਦਾ ਹੈ, ਇਹ ਕੌਣ ਦੇਖਦਾ
        ਹੈ, ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ, ਕੌਣ ਪੜ੍ਹ ਸਕਦਾ ਹੈ, ਕੀ ਕਿਸੇ ਨੂੰ ਪਤਾ ਲੱਗੇਗਾ, ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ
        ਦੱਸੋਗੇ, ਕੀ ਤੁਸੀਂ ਮੇਰੇ ਡਾਕਟਰ ਨੂੰ ਦੱਸੋਗੇ, ਕੀ ਤੁਹਾਨੂੰ ਪਤਾ ਹੈ ਮੈਂ ਕੌਣ ਹਾਂ, ਕੀ
        ਤੁਹਾਨੂੰ ਪਤਾ ਹੈ ਮੈਂ ਕਿੱਥੇ ਹਾਂ, ਸਭ ਮਿਟਾ ਦਿਓ, ਮੇਰਾ ਡਾਟਾ ਮਿਟਾ ਦਿਓ, ki eh gupt hai,
        kaun parhda hai, ki kise nu pata lagega

# Deaf, or cannot or will not phone. $phone is the number
# of the helpline, $form is the address of the form or none. Do not name Relay UK for our own
# number before somebody has tried it: see docs/content-review.md. -shout is in urgent.ftl.
# "I cant talk on the phone" itself is left to the topics, which know who was in danger before.
small-talk-deaf =
    ਇਹ ਦੇਖਣ ਲਈ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਸਲਾਹਕਾਰ ਨੂੰ ਲਿਖ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ, ਲਿਖੋ: ਗੱਲ। ਸਾਡੇ ਸਲਾਹਕਾਰਾਂ ਦਾ ਫ਼ੋਨ ਨੰਬਰ ਵੀ ਹੈ: { $phone }। ਜਿਸ 'ਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ, ਉਹ ਤੁਹਾਡੇ ਲਈ ਫ਼ੋਨ ਕਰ ਸਕਦਾ ਹੈ।{ $form ->
        [none] {""}
       *[other] {" "}ਤੁਸੀਂ ਸਾਨੂੰ ਇਸ ਫਾਰਮ ਨਾਲ ਵੀ ਲਿਖ ਸਕਦੇ ਹੋ: { $form }
    }

    ਕੀ ਤੁਸੀਂ ਖਤਰੇ ਵਿੱਚ ਹੋ, ਜਾਂ ਹੁਣ ਮਦਦ ਚਾਹੀਦੀ ਹੈ? { -shout } 'ਤੇ SHOUT ਲਿਖ ਕੇ ਟੈਕਸਟ (SMS) ਭੇਜੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ, ਦਿਨ ਹੋਵੇ ਜਾਂ ਰਾਤ। ਫ਼ੋਨ ਤੋਂ ਬਿਨਾਂ ਹੋਰ ਤਰੀਕਿਆਂ ਲਈ ਲਿਖੋ: ਤੁਰੰਤ।
    .words =
        ਮੈਂ ਬੋਲਾ ਹਾਂ, ਮੈਂ ਬੋਲੀ ਹਾਂ, ਮੈਨੂੰ ਸੁਣਦਾ ਨਹੀਂ, ਮੈਨੂੰ ਘੱਟ ਸੁਣਦਾ ਹੈ, ਮੈਂ ਸੁਣ ਨਹੀਂ
        ਸਕਦਾ, ਮੈਂ ਸੁਣ ਨਹੀਂ ਸਕਦੀ, ਮੈਂ ਫ਼ੋਨ ਨਹੀਂ ਕਰ ਸਕਦਾ, ਮੈਂ ਫ਼ੋਨ ਨਹੀਂ ਕਰ ਸਕਦੀ, ਮੈਂ ਫੋਨ
        ਨਹੀਂ ਕਰ ਸਕਦਾ, ਮੈਂ ਫੋਨ ਨਹੀਂ ਕਰ ਸਕਦੀ, ਮੈਂ ਫ਼ੋਨ 'ਤੇ ਗੱਲ ਨਹੀਂ ਕਰ ਸਕਦਾ, ਮੈਂ ਫ਼ੋਨ 'ਤੇ
        ਗੱਲ ਨਹੀਂ ਕਰ ਸਕਦੀ, ਮੈਨੂੰ ਫ਼ੋਨ ਪਸੰਦ ਨਹੀਂ, ਮੇਰੇ ਕੋਲ ਫ਼ੋਨ ਨਹੀਂ, ਕੀ ਮੈਂ ਲਿਖ ਸਕਦਾ ਹਾਂ,
        ਕੀ ਮੈਂ ਲਿਖ ਸਕਦੀ ਹਾਂ, ਮੈਂ ਲਿਖਣਾ ਚਾਹੁੰਦਾ ਹਾਂ, ਮੈਂ ਲਿਖਣਾ ਚਾਹੁੰਦੀ ਹਾਂ, ਫ਼ੋਨ ਤੋਂ
        ਬਿਨਾਂ, main phone nahi kar sakda, main phone nahi kar sakdi, mainu sunda nahi,
        phone ton bina

# What is 111. $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-nhs-111 =
    { $number-nhs-111 } NHS (ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ) ਦਾ ਫ਼ੋਨ ਨੰਬਰ ਹੈ। ਇਹ ਉਦੋਂ ਲਈ ਹੈ ਜਦੋਂ ਤੁਹਾਡੀ ਤਬੀਅਤ ਖਰਾਬ ਹੋਵੇ ਜਾਂ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੋਵੇ। ਇਹ ਮੁਫ਼ਤ ਹੈ ਅਤੇ ਦਿਨ-ਰਾਤ ਖੁੱਲ੍ਹਾ ਹੈ। ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ।

    ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਅਤੇ 117 ਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ ਹੈ: section 117 ਹਸਪਤਾਲ ਤੋਂ ਬਾਅਦ ਦੀ ਦੇਖਭਾਲ ਬਾਰੇ ਕਾਨੂੰਨ ਹੈ।

# Signing up with a GP, or getting an appointment. Nothing is known here but where to ask.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-gp =
    ਮੈਂ ਤੁਹਾਨੂੰ GP (ਪਰਿਵਾਰਕ ਡਾਕਟਰ) ਕੋਲ ਰਜਿਸਟਰ ਨਹੀਂ ਕਰ ਸਕਦਾ ਅਤੇ ਨਾ ਹੀ ਮਿਲਣ ਦਾ ਸਮਾਂ ਲੈ ਸਕਦਾ ਹਾਂ। ਕਿਰਪਾ ਕਰਕੇ ਕਿਸੇ GP ਦੇ ਕਲੀਨਿਕ ਨੂੰ ਪੁੱਛੋ। ਜੇ ਉਸ ਵਿੱਚ ਕੋਈ ਮੁਸ਼ਕਲ ਆਵੇ, ਤਾਂ Patient Advice and Liaison Service (PALS) NHS ਨਾਲ ਮੁਸ਼ਕਲਾਂ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ।

    GP ਨੂੰ ਮਿਲਣਾ ਮੁਫ਼ਤ ਹੈ। ਜੇ ਤੁਹਾਡੀ ਤਬੀਅਤ ਖਰਾਬ ਹੈ ਅਤੇ ਪਤਾ ਨਹੀਂ ਕਿ ਕੀ ਕਰਨਾ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਸਲਾਹਕਾਰ ਨੂੰ ਪੁੱਛਣ ਲਈ ਲਿਖੋ: ਗੱਲ।

# Words that only an adviser can explain. $phone is the number of the helpline, $hours its hours.
small-talk-adviser =
    ਮੇਰੇ ਕੋਲ ਇਸ ਦਾ ਅਜਿਹਾ ਜਵਾਬ ਨਹੀਂ ਜਿਸ ਬਾਰੇ ਮੈਨੂੰ ਪੱਕਾ ਯਕੀਨ ਹੋਵੇ। ਸਾਡੇ ਸਲਾਹਕਾਰ ਇਨਸਾਨ ਹਨ, ਅਤੇ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ: { $phone }। ਸਮਾਂ ਹੈ: { $hours }। ਕੀ ਤੁਸੀਂ ਇੱਥੇ ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ, ਇਹ ਦੇਖਣ ਲਈ ਲਿਖੋ: ਗੱਲ।

    Advocate (ਤੁਹਾਡੀ ਗੱਲ ਰੱਖਣ ਵਾਲਾ ਮਦਦਗਾਰ) ਉਹ ਹੈ ਜੋ ਤੁਹਾਨੂੰ ਆਪਣੀ ਗੱਲ ਕਹਿਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ। ਇਹ ਕਈ ਤਰ੍ਹਾਂ ਦੇ ਹੁੰਦੇ ਹਨ। ਤੁਹਾਡੀ ਟੀਮ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਤੁਹਾਡੇ ਇਲਾਕੇ ਵਿੱਚ ਕੀ ਹੈ।

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    ਮੈਨੂੰ ਸਿਰਫ਼ NHS (ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ) ਦੇ personal health budget (ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ) ਅਤੇ section 117 after-care (ਹਸਪਤਾਲ ਤੋਂ ਬਾਅਦ ਦੀ ਦੇਖਭਾਲ) ਬਾਰੇ ਪਤਾ ਹੈ। ਮੈਨੂੰ PIP ਜਾਂ Universal Credit ਵਰਗੇ benefits (ਸਰਕਾਰੀ ਮਾਲੀ ਮਦਦ) ਬਾਰੇ ਨਹੀਂ ਪਤਾ। ਮੈਨੂੰ ਇਹ ਵੀ ਨਹੀਂ ਪਤਾ ਕਿ ਬਜਟ ਦਾ ਉਨ੍ਹਾਂ ਨਾਲ ਕੀ ਸੰਬੰਧ ਹੈ।

    ਕਿਰਪਾ ਕਰਕੇ ਉਸ ਦਫ਼ਤਰ ਨੂੰ ਪੁੱਛੋ ਜੋ ਇਹ ਮਦਦ ਦਿੰਦਾ ਹੈ। ਤੁਸੀਂ ਸਾਡੇ ਸਲਾਹਕਾਰਾਂ ਨੂੰ ਵੀ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਕੀ ਉਹ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ। ਲਿਖੋ: ਗੱਲ।
    .words = pip, universal credit, benefits, ਬੈਨੀਫਿਟ

# What to take, how much, and what goes with what. Never say here what a medicine does.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-dose =
    ਮੈਂ ਡਾਕਟਰੀ ਸਲਾਹ ਨਹੀਂ ਦੇ ਸਕਦਾ, ਇਸ ਲਈ ਮੈਂ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਕੀ ਲੈਣਾ ਹੈ ਜਾਂ ਕਿੰਨਾ। ਕਿਰਪਾ ਕਰਕੇ ਫਾਰਮਾਸਿਸਟ, ਆਪਣੇ GP (ਪਰਿਵਾਰਕ ਡਾਕਟਰ) ਜਾਂ ਆਪਣੀ ਮਾਨਸਿਕ ਸਿਹਤ ਟੀਮ ਨੂੰ ਪੁੱਛੋ।

    ਜੇ ਤੁਹਾਡੀ ਤਬੀਅਤ ਖਰਾਬ ਹੈ ਜਾਂ ਦਵਾਈ ਮੁੱਕ ਗਈ ਹੈ, ਤਾਂ ਦਿਨ ਹੋਵੇ ਜਾਂ ਰਾਤ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਤੁਸੀਂ ਦਵਾਈ ਬਹੁਤ ਜ਼ਿਆਦਾ ਲੈ ਲਈ ਹੈ ਜਾਂ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
    .words = ਕਿੰਨੀਆਂ ਗੋਲੀਆਂ ਲਵਾਂ, ਕਿੰਨੀ ਦਵਾਈ ਲਵਾਂ, ਦਵਾਈ ਮੁੱਕ ਗਈ, ਮੇਰੀ ਦਵਾਈ ਮੁੱਕ ਗਈ, ਦਵਾਈ ਖਤਮ ਹੋ ਗਈ, kinni dawai lavan, meri dawai muk gayi, dawai muk gayi

# Somebody has no home, no money or no food. Nothing is known here but that advisers can be asked.
# $number-emergency comes from helpline.toml.
small-talk-need =
    ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ ਕਿ ਹਾਲਾਤ ਇੰਨੇ ਔਖੇ ਹਨ। ਮੈਨੂੰ ਸਿਰਫ਼ NHS (ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ) ਦੇ personal health budget (ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ) ਅਤੇ section 117 after-care (ਹਸਪਤਾਲ ਤੋਂ ਬਾਅਦ ਦੀ ਦੇਖਭਾਲ) ਬਾਰੇ ਪਤਾ ਹੈ। ਮੈਂ ਘਰ, ਖਾਣੇ ਜਾਂ ਗੁਜ਼ਾਰੇ ਦੇ ਪੈਸਿਆਂ ਵਿੱਚ ਮਦਦ ਨਹੀਂ ਕਰ ਸਕਦਾ।

    ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਘਰ ਨਹੀਂ, ਜਾਂ ਘਰ ਖੁੱਸ ਸਕਦਾ ਹੈ? ਆਪਣੀ council (ਸਥਾਨਕ ਸਰਕਾਰ) ਤੋਂ ਮਦਦ ਮੰਗੋ, ਅਤੇ ਬਿਮਾਰ ਹੋ ਤਾਂ ਦੱਸੋ। ਜੇ ਤੁਹਾਨੂੰ section 117 after-care ਦਾ ਹੱਕ ਹੈ, ਤਾਂ ਆਪਣੀ ਮਾਨਸਿਕ ਸਿਹਤ ਟੀਮ ਨੂੰ ਵੀ ਦੱਸੋ। ਇਸ ਵਿੱਚ ਸਹਾਰੇ ਵਾਲਾ ਘਰ ਵੀ ਹੋ ਸਕਦਾ ਹੈ।

    ਸਾਡੇ ਸਲਾਹਕਾਰ ਇਨਸਾਨ ਹਨ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਇਸ ਵਿੱਚ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ। ਲਿਖੋ: ਗੱਲ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
    .words = ਮੇਰੇ ਕੋਲ ਪੈਸੇ ਨਹੀਂ, ਮੇਰੇ ਕੋਲ ਪੈਸੇ ਨਹੀਂ ਹਨ, ਖਾਣ ਨੂੰ ਕੁਝ ਨਹੀਂ, ਮੇਰੇ ਕੋਲ ਘਰ ਨਹੀਂ, ਮੈਂ ਬੇਘਰ ਹਾਂ, mere kol paise nahi, mere kol ghar nahi, khan nu kuj nahi

# Somebody asks whether it is true, or wants a promise.
small-talk-sure =
    ਮੈਂ ਬੌਟ ਹਾਂ, ਅਤੇ ਮੈਂ ਸਵਾਲ ਗਲਤ ਸਮਝ ਸਕਦਾ ਹਾਂ। ਤੁਹਾਡੀ ਟੀਮ ਕੀ ਫ਼ੈਸਲਾ ਕਰੇਗੀ, ਇਸ ਦਾ ਵਾਅਦਾ ਮੈਂ ਨਹੀਂ ਕਰ ਸਕਦਾ।

    ਪੱਕਾ ਕਰਨ ਲਈ ਆਪਣੀ NHS ਟੀਮ ਨੂੰ ਪੁੱਛੋ। ਜਾਂ ਸਲਾਹਕਾਰ ਨੂੰ ਪੁੱਛੋ, ਲਿਖੋ: ਗੱਲ।
    .words = ਕੀ ਇਹ ਸੱਚ ਹੈ, ਕੀ ਤੁਹਾਨੂੰ ਯਕੀਨ ਹੈ, ki eh sach hai

# Somebody asks how long something takes, and not what. Nothing is known here about that.
small-talk-wait =
    ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿ ਤੁਹਾਨੂੰ ਕਿੰਨੀ ਉਡੀਕ ਕਰਨੀ ਪਵੇਗੀ। ਬਜਟ, ਯੋਜਨਾ ਦੀ ਦੁਬਾਰਾ ਜਾਂਚ ਜਾਂ ਜਵਾਬ ਲਈ ਆਪਣੀ NHS ਟੀਮ ਨੂੰ ਪੁੱਛੋ ਕਿ ਉਹ ਕਦੋਂ ਦੱਸਣਗੇ।

    ਹੁਣ ਕੋਈ ਸਲਾਹਕਾਰ ਹੈ ਜਾਂ ਨਹੀਂ, ਇਹ ਦੇਖਣ ਲਈ ਲਿਖੋ: ਗੱਲ। ਜੇ ਉਡੀਕ ਨਹੀਂ ਹੋ ਸਕਦੀ, ਤਾਂ ਲਿਖੋ: ਤੁਰੰਤ।
    .words = ਕਿੰਨੀ ਉਡੀਕ, ਕਿੰਨੀ ਉਡੀਕ ਕਰਨੀ ਪਵੇਗੀ, ਕਿੰਨਾ ਸਮਾਂ ਲੱਗੇਗਾ, ਕਿੰਨੀ ਦੇਰ ਲੱਗੇਗੀ, kinna sama lagega, kinni der lagegi

# When somebody would rather not answer, where "not sure" is no choice: how old they are.
small-talk-rather-not = ਕੋਈ ਗੱਲ ਨਹੀਂ। ਤੁਹਾਡੇ ਲਈ ਜਵਾਬ ਦੇਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਕੁਝ ਸਵਾਲਾਂ ਵਿੱਚ ਅੱਗੇ ਵਧਣ ਲਈ ਜਵਾਬ ਚਾਹੀਦਾ ਹੈ। ਉਨ੍ਹਾਂ ਨੂੰ ਛੱਡਣ ਲਈ ਲਿਖੋ: ਮੀਨੂ। ਸਲਾਹਕਾਰ ਨੂੰ ਪੁੱਛਣ ਲਈ ਲਿਖੋ: ਗੱਲ।
    .words = ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦਾ, ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦੀ, ਨਹੀਂ ਦੱਸਣਾ

# Somebody says how bad they feel, and asks nothing. $number-emergency and $number-nhs-111 come
# from helpline.toml, -samaritans from urgent.ftl.
small-talk-low =
    ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ ਕਿ ਇਸ ਵੇਲੇ ਤੁਹਾਡੇ ਲਈ ਸਭ ਇੰਨਾ ਔਖਾ ਹੈ। ਮੈਂ ਬੌਟ ਹਾਂ, ਇਸ ਲਈ ਇਨਸਾਨ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈ ਸਕਦਾ। ਜੇ ਤੁਸੀਂ ਹੁਣ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ Samaritans (ਗੱਲ ਸੁਣਨ ਵਾਲੀ ਸੰਸਥਾ) ਨੂੰ { -samaritans } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।

    ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।

    ਸਾਡੀ ਟੀਮ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਲਿਖੋ: ਗੱਲ। ਜਾਂ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ। ਜਿੰਨਾ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ, ਲਓ।
    .words =
        ਮੈਂ ਉਦਾਸ ਹਾਂ, ਮੈਂ ਬਹੁਤ ਉਦਾਸ ਹਾਂ, ਮੈਂ ਇਕੱਲਾ ਹਾਂ, ਮੈਂ ਇਕੱਲੀ ਹਾਂ, ਮੈਂ ਬਹੁਤ ਇਕੱਲਾ
        ਹਾਂ, ਮੈਂ ਬਹੁਤ ਇਕੱਲੀ ਹਾਂ, ਮੈਂ ਰੋ ਰਿਹਾ ਹਾਂ, ਮੈਂ ਰੋ ਰਹੀ ਹਾਂ, ਰੋਣਾ ਆਉਂਦਾ ਹੈ, ਮੈਂ ਥੱਕ
        ਗਿਆ ਹਾਂ, ਮੈਂ ਥੱਕ ਗਈ ਹਾਂ, ਨੀਂਦ ਨਹੀਂ ਆਉਂਦੀ, ਮੈਨੂੰ ਨੀਂਦ ਨਹੀਂ ਆਉਂਦੀ, ਦਿਲ ਉਦਾਸ ਹੈ,
        ਮੈਨੂੰ ਡਿਪਰੈਸ਼ਨ ਹੈ, main udaas haan, main ikalla haan, main ikalli haan, neend
        nahi aundi, rona aunda hai, dil udaas hai

# Somebody has lost a person, or an animal.
small-talk-loss =
    ਤੁਹਾਡੇ ਦੁੱਖ ਦਾ ਮੈਨੂੰ ਬਹੁਤ ਅਫ਼ਸੋਸ ਹੈ। ਜਿੰਨਾ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ, ਲਓ।

    ਮੈਂ ਬੌਟ ਹਾਂ, ਪਰ ਸਾਡੇ ਸਲਾਹਕਾਰ ਇਨਸਾਨ ਹਨ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ { $phone } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਸਮਾਂ ਹੈ: { $hours }। ਕੀ ਤੁਸੀਂ ਇੱਥੇ ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ, ਇਹ ਦੇਖਣ ਲਈ ਲਿਖੋ: ਗੱਲ।

    ਜੇ ਬਹੁਤ ਔਖਾ ਹੋ ਜਾਵੇ, ਤਾਂ Samaritans (ਗੱਲ ਸੁਣਨ ਵਾਲੀ ਸੰਸਥਾ) ਨੂੰ { -samaritans } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।

    ਕੀ ਉਨ੍ਹਾਂ ਦੀ ਦੇਖਭਾਲ ਵਿੱਚ ਕੁਝ ਗਲਤ ਹੋਇਆ? ਸਲਾਹਕਾਰ ਤੁਹਾਨੂੰ ਦੱਸ ਸਕਦਾ ਹੈ ਕਿ ਸ਼ਿਕਾਇਤ ਕਿਵੇਂ ਕਰਨੀ ਹੈ। ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿ ਕਿਸੇ ਦੇ ਗੁਜ਼ਰਨ ਤੋਂ ਬਾਅਦ ਬਜਟ ਦਾ ਕੀ ਹੁੰਦਾ ਹੈ। ਉਨ੍ਹਾਂ ਦੀ NHS ਟੀਮ ਜਾਂ ਸਲਾਹਕਾਰ ਨੂੰ ਪੁੱਛੋ।
    .title = ਕੋਈ ਗੁਜ਼ਰ ਗਿਆ ਹੈ
    .words =
        ਮੇਰੀ ਮਾਂ ਗੁਜ਼ਰ ਗਈ, ਮੇਰੀ ਮਾਂ ਗੁਜ਼ਰ ਗਈ ਹੈ, ਮਾਂ ਗੁਜ਼ਰ ਗਈ, ਮੰਮੀ ਗੁਜ਼ਰ ਗਏ, ਮੇਰੇ ਮੰਮੀ
        ਗੁਜ਼ਰ ਗਏ, ਮੇਰੇ ਡੈਡੀ ਗੁਜ਼ਰ ਗਏ, ਡੈਡੀ ਗੁਜ਼ਰ ਗਏ, ਮੇਰੇ ਪਿਤਾ ਜੀ ਗੁਜ਼ਰ ਗਏ, ਪਿਤਾ ਜੀ
        ਗੁਜ਼ਰ ਗਏ, ਮੇਰੇ ਪਤੀ ਗੁਜ਼ਰ ਗਏ, ਮੇਰੀ ਪਤਨੀ ਗੁਜ਼ਰ ਗਈ, ਮੇਰਾ ਪੁੱਤਰ ਗੁਜ਼ਰ ਗਿਆ, ਮੇਰੀ ਧੀ
        ਗੁਜ਼ਰ ਗਈ, ਮੇਰਾ ਭਰਾ ਗੁਜ਼ਰ ਗਿਆ, ਮੇਰੀ ਭੈਣ ਗੁਜ਼ਰ ਗਈ, mummy guzar gaye, daddy guzar
        gaye
