# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
adviser-consent =
    ਤੁਸੀਂ ਇੱਥੇ, ਇਸ ਚੈਟ ਵਿੱਚ, ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਇਹ ਪੜ੍ਹੋ।

    ਜੇ ਤੁਸੀਂ ਹਾਂ ਕਹਿੰਦੇ ਹੋ, ਤਾਂ ਉਸ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਜੋ ਲਿਖੋਗੇ, ਸਾਡੀ ਟੀਮ ਉਹ ਪੜ੍ਹ ਸਕਦੀ ਹੈ। ਉਨ੍ਹਾਂ ਨੂੰ ਤੁਹਾਡਾ ਨਾਂ ਜਾਂ ਨੰਬਰ ਨਹੀਂ ਦਿਸਦਾ। ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਕਿਹੜੇ ਸਫ਼ੇ ਪੜ੍ਹਦੇ ਹੋ। ਇਹ ਵੀ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਹਾਡੀ ਲਿਖੀ ਕੋਈ ਗੱਲ ਤੁਰੰਤ ਮਦਦ ਵਾਲੀ ਲੱਗੀ ਜਾਂ ਨਹੀਂ।

    Telegram ਵੀ ਇਹ ਚੈਟ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਇਹ end-to-end encrypted (ਪੂਰੀ ਤਰ੍ਹਾਂ ਗੁਪਤ ਕੋਡ ਵਿੱਚ) ਨਹੀਂ ਹੈ। ਅਸੀਂ ਆਪਣੀ ਕਾਪੀ ਚੈਟ ਖਤਮ ਹੋਣ ਤੋਂ { $topic-days } ਦਿਨ ਬਾਅਦ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ।

    ਤੁਸੀਂ ਜੋ ਦੱਸਦੇ ਹੋ, ਉਹ ਗੁਪਤ ਰਹਿੰਦਾ ਹੈ, ਪਰ ਕੁਝ ਹਾਲਤਾਂ ਵਿੱਚ ਨਹੀਂ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਨੂੰ ਖਤਰਾ ਹੈ, ਤਾਂ ਸ਼ਾਇਦ ਸਾਨੂੰ ਹੋਰਾਂ ਨੂੰ ਦੱਸਣਾ ਪਵੇ। ਜੇ ਕਿਸੇ ਬੱਚੇ ਜਾਂ ਬਾਲਗ ਨੂੰ ਨੁਕਸਾਨ ਦਾ ਖਤਰਾ ਹੈ, ਤਾਂ ਵੀ ਇਹੀ ਗੱਲ ਹੈ।

    ਕੀ ਤੁਸੀਂ ਇਸ ਦੀ ਥਾਂ ਫ਼ੋਨ 'ਤੇ ਗੱਲ ਕਰਨੀ ਪਸੰਦ ਕਰੋਗੇ? { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।

    ਕੀ ਮੈਂ ਕਿਸੇ ਸਲਾਹਕਾਰ ਨੂੰ ਦੱਸਾਂ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਹੋ?
    .words =
        ਇਹ ਕੌਣ ਪੜ੍ਹੇਗਾ, ਇਹ ਕੌਣ ਪੜ੍ਹਦਾ ਹੈ, ਕੌਣ ਪੜ੍ਹ ਸਕਦਾ ਹੈ, ਇਹ ਕੌਣ ਦੇਖੇਗਾ, ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ, ਕੀ ਇਹ ਗੁਪਤ ਹੈ, ਕੀ ਮੇਰਾ ਨਾਂ ਦਿਸਦਾ ਹੈ,
        ਕੀ ਮੇਰਾ ਨੰਬਰ ਦਿਸਦਾ ਹੈ, ਕਿੰਨੇ ਦਿਨ ਰੱਖਦੇ ਹੋ, ਫਿਰ ਪੜ੍ਹਾਓ, kaun parhega, eh kaun parhda hai, kaun dekhega, ki eh gupt hai
# The same in a few words, after the person asked something else in between.
adviser-ask-again = ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹੋ? ਬਟਨ ਦਬਾਓ, ਜਾਂ ਹਾਂ ਜਾਂ ਨਹੀਂ ਲਿਖੋ।
adviser-agree = ਹਾਂ, ਸਲਾਹਕਾਰ ਨੂੰ ਪੁੱਛੋ
    .words =
        ਹਾਂ, ਹਾਂ ਜੀ, ਹਾਂਜੀ, ਜੀ, ਜੀ ਹਾਂ, ਆਹੋ, ਠੀਕ ਹੈ, ਠੀਕ, ਸਹਿਮਤ, ਮੈਂ ਸਹਿਮਤ ਹਾਂ, ਮਨਜ਼ੂਰ ਹੈ, ਪੁੱਛੋ, ਪੁੱਛ ਲਓ, ਦੱਸ ਦਿਓ,
        yes, ok, okay, haan, han, haan ji, han ji, haanji, hanji, ji, ji haan, aho, theek hai, thik hai, sehmat, manzoor hai
adviser-decline = ਨਹੀਂ, ਧੰਨਵਾਦ
    .words =
        ਨਹੀਂ, ਨਹੀ, ਨਈ, ਨਾ, ਨਾਂਹ, ਨਹੀਂ ਜੀ, ਨਾ ਜੀ, ਜੀ ਨਹੀਂ, ਹੁਣ ਨਹੀਂ, ਅਜੇ ਨਹੀਂ, ਹਾਲੇ ਨਹੀਂ, no, no thanks, nahi, nahin, nai,
        na, naa, nahi ji, na ji, ji nahi, hun nahi, hune nahi, nahi dhanvaad

# They would rather not.
adviser-declined = ਕੋਈ ਗੱਲ ਨਹੀਂ। ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਇਹ ਚੈਟ ਨਹੀਂ ਦੇਖਦਾ। ਤੁਸੀਂ ਮੈਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਜਾਂ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।

# No adviser can be reached in this chat. $open says whether the advice line is open.
adviser-away =
    { $open ->
        [open] ਇਸ ਵੇਲੇ ਤੁਸੀਂ ਇਸ ਚੈਟ ਵਿੱਚ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਕਿਰਪਾ ਕਰਕੇ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਲਾਈਨ ਅੱਜ { $closes } ਤੱਕ ਖੁੱਲ੍ਹੀ ਹੈ।
       *[other] ਇਸ ਵੇਲੇ ਤੁਸੀਂ ਇਸ ਚੈਟ ਵਿੱਚ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ { $opens } ਖੁੱਲ੍ਹੇਗੀ। ਨੰਬਰ { $phone-link } ਹੈ।
    }

# They are in the queue now. What they write is kept until an adviser comes. If none comes, it
# is erased.
adviser-waiting =
    ਮੈਂ ਸਾਡੇ ਸਲਾਹਕਾਰਾਂ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਹੋ। { $ahead ->
        [0] ਅਗਲੀ ਵਾਰੀ ਤੁਹਾਡੀ ਹੈ।
        [one] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $ahead } ਵਿਅਕਤੀ ਹੈ।
       *[other] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $ahead } ਵਿਅਕਤੀ ਹਨ।
    } ਮੈਂ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗੇਗਾ।

    ਤੁਸੀਂ ਹੁਣ ਲਿਖ ਸਕਦੇ ਹੋ ਕਿ ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ। ਸਲਾਹਕਾਰ ਦੇ ਆਉਣ ਤੱਕ ਮੈਂ ਇਹ ਰੱਖਦਾ ਹਾਂ, ਅਤੇ ਫਿਰ ਅੱਗੇ ਦੇ ਦਿੰਦਾ ਹਾਂ। ਜੇ ਕੋਈ ਨਹੀਂ ਆਉਂਦਾ, ਤਾਂ ਮੈਂ ਇਹ ਮਿਟਾ ਦਿੰਦਾ ਹਾਂ। ਜੇ ਤੁਸੀਂ ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ ਚਾਹੁੰਦੇ, ਤਾਂ ਲਿਖੋ: “ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ”।

    ਜੇ ਤੁਹਾਨੂੰ ਹੁਣੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਨਾ ਕਰੋ। ਇਹ ਬਟਨ ਦਬਾਓ: { line-urgent }।

    ਜੇ ਤੁਸੀਂ ਫ਼ੋਨ ਕਰਨਾ ਪਸੰਦ ਕਰੋ, ਤਾਂ { $phone-link } 'ਤੇ ਕਰੋ।

# They are still in the queue. They are told this every few minutes.
adviser-still-waiting =
    ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਸਲਾਹਕਾਰ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੋ। { $ahead ->
        [0] ਅਗਲੀ ਵਾਰੀ ਤੁਹਾਡੀ ਹੈ।
        [one] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $ahead } ਵਿਅਕਤੀ ਹੈ।
       *[other] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $ahead } ਵਿਅਕਤੀ ਹਨ।
    } ਮੈਂ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗੇਗਾ।

    ਜੇ ਤੁਸੀਂ ਫ਼ੋਨ ਕਰਨਾ ਪਸੰਦ ਕਰੋ, ਤਾਂ { $phone-link } 'ਤੇ ਕਰੋ। ਜੇ ਤੁਸੀਂ ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ ਚਾਹੁੰਦੇ, ਤਾਂ ਲਿਖੋ: “ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ”।
    .words =
        ਕਿੰਨਾ ਸਮਾਂ, ਕਿੰਨਾ ਸਮਾਂ ਲੱਗੇਗਾ, ਕਿੰਨੀ ਦੇਰ, ਕਿੰਨੀ ਦੇਰ ਲੱਗੇਗੀ, ਹੋਰ ਕਿੰਨੀ ਦੇਰ, ਮੇਰੀ ਵਾਰੀ ਕਦੋਂ ਆਵੇਗੀ, ਮੇਰੇ ਤੋਂ ਪਹਿਲਾਂ ਕਿੰਨੇ ਹਨ,
        ਕਿੰਨੇ ਲੋਕ ਹਨ, ਸਲਾਹਕਾਰ ਕਦੋਂ ਆਵੇਗਾ, ਕੋਈ ਕਦੋਂ ਆਵੇਗਾ, kinna time, kinna time lagega, kinni der, kinni der lagegi, meri vari kado
adviser-stop-waiting = ਹੋਰ ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ
    .words =
        ਰੱਦ, ਰੱਦ ਕਰੋ, ਉਡੀਕ ਨਹੀਂ, ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ, ਮੈਂ ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ, ਉਡੀਕ ਬੰਦ ਕਰੋ, ਰਹਿਣ ਦਿਓ, cancel, do not wait,
        udeek nahi karni, udik nahi karni, radd karo, rehn dio

# What they wrote while they wait.
adviser-held = ਧੰਨਵਾਦ। ਮੈਂ ਇਹ ਸਲਾਹਕਾਰ ਲਈ ਰੱਖ ਲਿਆ ਹੈ। ਹਾਲੇ ਕਿਸੇ ਸਲਾਹਕਾਰ ਨੇ ਇਹ ਨਹੀਂ ਪੜ੍ਹਿਆ। ਜੇ ਤੁਸੀਂ ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ ਚਾਹੁੰਦੇ, ਤਾਂ ਲਿਖੋ: “ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ”।
adviser-held-full = ਮੈਂ ਇਹ ਸੁਨੇਹਾ ਨਹੀਂ ਰੱਖ ਸਕਿਆ। ਮੈਂ ਸਲਾਹਕਾਰ ਲਈ ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ ਰੱਖ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਕਰੋ, ਜਾਂ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
adviser-held-changed = ਮੈਂ ਸਲਾਹਕਾਰ ਲਈ ਜੋ ਰੱਖਿਆ ਹੈ, ਉਸ ਵਿੱਚ ਇਹ ਬਦਲ ਦਿੱਤਾ ਹੈ।

# They wait no longer.
adviser-cancelled =
    { $held ->
        [0] ਤੁਸੀਂ ਹੁਣ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ ਹੋ।
       *[other] ਤੁਸੀਂ ਹੁਣ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ ਹੋ। ਉਡੀਕ ਕਰਦੇ ਹੋਏ ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਅੱਗੇ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ। ਮੈਂ ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਹੈ।
    } ਹੁਣ ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ। ਦੁਬਾਰਾ ਸਲਾਹਕਾਰ ਮੰਗਣ ਲਈ ਲਿਖੋ: “ਗੱਲ” ਜਾਂ “talk”।

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent.
adviser-not-taken =
    ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ। ਇਸ ਵੇਲੇ ਕੋਈ ਸਲਾਹਕਾਰ ਵਿਹਲਾ ਨਹੀਂ। ਤੁਸੀਂ ਹੁਣ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ ਹੋ, ਅਤੇ ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।{ $held ->
        [0] {""}
       *[other] {" "}ਉਡੀਕ ਕਰਦੇ ਹੋਏ ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਅੱਗੇ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ। ਮੈਂ ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਹੈ।
    }{ $urgent ->
        [yes] {""}

            ਜੇ ਤੁਸੀਂ ਖਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਨਾ ਕਰੋ। ਹੁਣੇ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ।
       *[no] {""}
    }

    ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਾਂ। { $chat ->
        [open] ਤੁਸੀਂ ਦੁਬਾਰਾ ਸਲਾਹਕਾਰ ਵੀ ਮੰਗ ਸਕਦੇ ਹੋ: “{ line-talk }” ਦਬਾਓ।
       *[closed] ਫਿਲਹਾਲ ਤੁਸੀਂ ਇੱਥੇ ਦੁਬਾਰਾ ਸਲਾਹਕਾਰ ਨਹੀਂ ਮੰਗ ਸਕਦੇ।
    }

# The line closed before an adviser could take them, or the team takes nobody new in this chat
# today. $open says whether the advice line is open for calls all the same.
adviser-line-closed =
    ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ। { $open ->
        [open] ਫਿਲਹਾਲ ਸਾਡੇ ਸਲਾਹਕਾਰ ਇਸ ਚੈਟ ਵਿੱਚ ਕਿਸੇ ਨਵੇਂ ਵਿਅਕਤੀ ਨਾਲ ਗੱਲ ਨਹੀਂ ਕਰ ਸਕਦੇ।
       *[other] ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ ਫਿਲਹਾਲ ਬੰਦ ਹੋ ਗਈ ਹੈ, ਅਤੇ ਕੋਈ ਸਲਾਹਕਾਰ ਨਹੀਂ ਆ ਸਕਿਆ।
    } ਹੁਣ ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।{ $held ->
        [0] {""}
       *[other] {" "}ਉਡੀਕ ਕਰਦੇ ਹੋਏ ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਅੱਗੇ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ। ਮੈਂ ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਹੈ।
    }{ $urgent ->
        [yes] {""}

            ਜੇ ਤੁਸੀਂ ਖਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਨਾ ਕਰੋ। ਹੁਣੇ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ।
       *[no] {""}
    }

    { $open ->
        [open] ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਲਾਈਨ ਅੱਜ { $closes } ਤੱਕ ਖੁੱਲ੍ਹੀ ਹੈ।
       *[other] ਸਾਡੀ ਲਾਈਨ { $opens } ਖੁੱਲ੍ਹੇਗੀ। ਨੰਬਰ { $phone-link } ਹੈ।
    } ਜਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਾਂ।

# The adviser had to go, or does not answer, and nobody else is there. $can-call says whether we
# can call them.
adviser-nobody-else =
    { $silent ->
        [yes] { $adviser ->
                [none] ਸਲਾਹਕਾਰ ਵੱਲੋਂ ਜਵਾਬ ਨਹੀਂ ਆ ਰਿਹਾ, ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ।
               *[other] { $adviser } ਵੱਲੋਂ ਜਵਾਬ ਨਹੀਂ ਆ ਰਿਹਾ, ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ।
            }
       *[no] { $adviser ->
                [none] ਸਲਾਹਕਾਰ ਨੂੰ ਜਾਣਾ ਪਿਆ, ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ।
               *[other] { $adviser } ਨੂੰ ਜਾਣਾ ਪਿਆ, ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ।
            }
    } { $open ->
        [open] ਹੁਣ ਇਸ ਚੈਟ ਵਿੱਚ ਹੋਰ ਕੋਈ ਸਲਾਹਕਾਰ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈ ਸਕਦਾ, ਇਸ ਲਈ ਚੈਟ ਖਤਮ ਹੋ ਗਈ ਹੈ।
       *[other] ਅਸੀਂ ਹੁਣ ਬੰਦ ਹਾਂ, ਇਸ ਲਈ ਚੈਟ ਖਤਮ ਹੋ ਗਈ ਹੈ।
    } ਹੁਣ ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।{ $urgent ->
        [yes] {""}

            ਜੇ ਤੁਸੀਂ ਖਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਨਾ ਕਰੋ। ਹੁਣੇ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ।
       *[no] {""}
    }

    { $open ->
        [open] ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਲਾਈਨ ਅੱਜ { $closes } ਤੱਕ ਖੁੱਲ੍ਹੀ ਹੈ।
       *[other] ਸਾਡੀ ਲਾਈਨ { $opens } ਖੁੱਲ੍ਹੇਗੀ। ਨੰਬਰ { $phone-link } ਹੈ।
    }{ $can-call ->
        [yes] {" "}ਜਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਾਂ।
       *[no] {""}
    }

# The team cannot be reached in this chat because of a fault on our side.
adviser-no-desk =
    ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ। ਸਾਡੇ ਪਾਸੇ ਕੁਝ ਖਰਾਬ ਹੋ ਗਿਆ ਹੈ, ਅਤੇ ਹੁਣ ਕੋਈ ਸਲਾਹਕਾਰ ਇਹ ਚੈਟ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ।{ $held ->
        [0] {""}
       *[other] {" "}ਉਡੀਕ ਕਰਦੇ ਹੋਏ ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਅੱਗੇ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ। ਮੈਂ ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਹੈ।
    }{ $urgent ->
        [yes] {""}

            ਜੇ ਤੁਸੀਂ ਖਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਨਾ ਕਰੋ। ਹੁਣੇ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ।
       *[no] {""}
    }

    ਕਿਰਪਾ ਕਰਕੇ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਲਾਈਨ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $hours }।
adviser-call-me = ਕਿਰਪਾ ਕਰਕੇ ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ
    .words =
        ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਮੈਨੂੰ ਫੋਨ ਕਰੋ, ਫ਼ੋਨ ਕਰੋ, ਫੋਨ ਕਰੋ, ਮੈਨੂੰ ਕਾਲ ਕਰੋ, ਕਾਲ ਕਰੋ, ਵਾਪਸ ਫ਼ੋਨ ਕਰੋ, call me, call me back,
        phone me, mainu phone karo, menu phone karo, mainu call karo, menu call karo, phone karo

# An adviser is there now.
adviser-joined =
    { $adviser ->
        [none] ਹੁਣ ਤੁਸੀਂ ਸਾਡੀ ਟੀਮ ਦੇ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰ ਰਹੇ ਹੋ। ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਉਹ ਸਲਾਹਕਾਰ ਨੂੰ ਜਾਂਦਾ ਹੈ।
       *[other] ਹੁਣ ਤੁਸੀਂ { $adviser } ਨਾਲ ਗੱਲ ਕਰ ਰਹੇ ਹੋ। ਇਹ ਸਾਡੀ ਟੀਮ ਦੇ ਸਲਾਹਕਾਰ ਹਨ। ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਉਹ { $adviser } ਨੂੰ ਜਾਂਦਾ ਹੈ।
    }

    ਤੁਰੰਤ ਮਦਦ ਲਈ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਹੇਠਲਾ ਬਟਨ ਦਬਾ ਸਕਦੇ ਹੋ। ਚੈਟ ਖਤਮ ਕਰਨ ਲਈ ਲਿਖੋ: “ਚੈਟ ਖਤਮ” ਜਾਂ “end chat”।

# They tapped a button, or typed a command, menu or stop, while an adviser is there. Also after
# they said that they want to go on.
adviser-talking =
    { $adviser ->
        [none] ਤੁਸੀਂ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰ ਰਹੇ ਹੋ। ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਉਹ ਸਲਾਹਕਾਰ ਨੂੰ ਜਾਂਦਾ ਹੈ।
       *[other] ਤੁਸੀਂ { $adviser } ਨਾਲ ਗੱਲ ਕਰ ਰਹੇ ਹੋ। ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਉਹ { $adviser } ਨੂੰ ਜਾਂਦਾ ਹੈ।
    } ਮੈਂ ਤੁਹਾਡੇ ਦਬਾਏ ਬਟਨ ਅੱਗੇ ਨਹੀਂ ਦਿੰਦਾ।

    ਸਲਾਹਕਾਰ ਨਾਲ ਚੈਟ ਖਤਮ ਕਰਨ ਲਈ ਬਟਨ ਦਬਾਓ ਜਾਂ ਲਿਖੋ: “ਚੈਟ ਖਤਮ”। ਜਾਂ ਬੱਸ ਲਿਖਦੇ ਰਹੋ।
adviser-end = ਚੈਟ ਖਤਮ ਕਰੋ
    .words =
        ਚੈਟ ਖਤਮ, ਚੈਟ ਖ਼ਤਮ, ਚੈਟ ਖ਼ਤਮ ਕਰੋ, ਚੈਟ ਬੰਦ, ਚੈਟ ਬੰਦ ਕਰੋ, ਚੈਟ ਖਤਮ ਕਰ ਦਿਓ, end chat, end the chat, chat khatam,
        chat khatam karo, chat band karo
adviser-stay = ਗੱਲ ਜਾਰੀ ਰੱਖੋ
    .words = ਜਾਰੀ ਰੱਖੋ, ਜਾਰੀ ਰਖੋ, ਅੱਗੇ ਚੱਲੋ, ਗੱਲ ਕਰਦੇ ਰਹੋ, go on, carry on, jari rakho, gall jari rakho, agge challo

# The person ended the chat. Two buttons follow: did it help?
adviser-ended =
    ਸਲਾਹਕਾਰ ਨਾਲ ਚੈਟ ਖਤਮ ਹੋ ਗਈ ਹੈ। ਤੁਸੀਂ ਫਿਰ ਮੇਰੇ, ਬੌਟ ਦੇ, ਨਾਲ ਹੋ। ਹੁਣ ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।

    ਕੀ ਇਸ ਨਾਲ ਮਦਦ ਮਿਲੀ?

# The adviser ended the chat.
adviser-closed =
    { $adviser ->
        [none] ਸਲਾਹਕਾਰ ਨੇ ਚੈਟ ਖਤਮ ਕਰ ਦਿੱਤੀ ਹੈ।
       *[other] { $adviser } ਨੇ ਚੈਟ ਖਤਮ ਕਰ ਦਿੱਤੀ ਹੈ।
    } ਤੁਸੀਂ ਫਿਰ ਮੇਰੇ, ਬੌਟ ਦੇ, ਨਾਲ ਹੋ। ਹੁਣ ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।

    ਕੀ ਇਸ ਨਾਲ ਮਦਦ ਮਿਲੀ?

# The adviser ended the chat, and for some days no adviser can be asked for here.
adviser-blocked =
    { $chat ->
        [yes] { $adviser ->
                [none] ਸਲਾਹਕਾਰ ਨੇ ਚੈਟ ਖਤਮ ਕਰ ਦਿੱਤੀ ਹੈ।
               *[other] { $adviser } ਨੇ ਚੈਟ ਖਤਮ ਕਰ ਦਿੱਤੀ ਹੈ।
            }{" "}
       *[no] {""}
    }{ $days ->
        [one] { $days } ਦਿਨ
       *[other] { $days } ਦਿਨਾਂ
    } ਲਈ ਤੁਸੀਂ ਇੱਥੇ ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਨਹੀਂ ਕਰ ਸਕਦੇ, ਅਤੇ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰਨ ਲਈ ਨਹੀਂ ਕਹਿ ਸਕਦੇ। ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਮੈਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਅਤੇ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। “ਤੁਰੰਤ ਮਦਦ” ਹਮੇਸ਼ਾ ਮੌਜੂਦ ਹੈ।

# The block was taken back.
adviser-unblocked = ਤੁਸੀਂ ਇੱਥੇ ਫਿਰ ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਸਲਾਹਕਾਰ ਮੰਗਣ ਲਈ ਲਿਖੋ: “ਗੱਲ” ਜਾਂ “talk”।

# They had everything erased. $state is waiting, talking or callback.
adviser-forgotten =
    { $state ->
        [talking] { $adviser ->
                [none] ਸਲਾਹਕਾਰ ਨਾਲ ਚੈਟ ਖਤਮ ਹੋ ਗਈ ਹੈ।
               *[other] { $adviser } ਨਾਲ ਚੈਟ ਖਤਮ ਹੋ ਗਈ ਹੈ।
            }
        [waiting] ਤੁਸੀਂ ਹੁਣ ਸਲਾਹਕਾਰ ਦੀ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ ਹੋ।
       *[callback] ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਨਹੀਂ ਕਰਾਂਗੇ।
    } ਹੁਣ ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।

# They want to talk to somebody, and are talking to an adviser already.
adviser-already =
    { $adviser ->
        [none] ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਰ ਰਹੇ ਹੋ। ਬੱਸ ਇੱਥੇ ਲਿਖੋ, ਇਹ ਸਲਾਹਕਾਰ ਨੂੰ ਮਿਲ ਜਾਂਦਾ ਹੈ।
       *[other] ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ { $adviser } ਨਾਲ ਗੱਲ ਕਰ ਰਹੇ ਹੋ। ਬੱਸ ਇੱਥੇ ਲਿਖੋ, ਇਹ { $adviser } ਨੂੰ ਮਿਲ ਜਾਂਦਾ ਹੈ।
    }

# The adviser had to go.
adviser-handed-back =
    { $adviser ->
        [none] ਸਲਾਹਕਾਰ ਨੂੰ ਜਾਣਾ ਪਿਆ, ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ।
       *[other] { $adviser } ਨੂੰ ਜਾਣਾ ਪਿਆ, ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ।
    } ਮੈਂ ਕੋਈ ਹੋਰ ਸਲਾਹਕਾਰ ਮੰਗਿਆ ਹੈ। { $ahead ->
        [0] ਅਗਲੀ ਵਾਰੀ ਤੁਹਾਡੀ ਹੈ।
        [one] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $ahead } ਵਿਅਕਤੀ ਹੈ।
       *[other] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $ahead } ਵਿਅਕਤੀ ਹਨ।
    } ਤੁਸੀਂ ਪਹਿਲਾਂ ਜੋ ਲਿਖਿਆ, ਅਗਲੇ ਸਲਾਹਕਾਰ ਉਹ ਪੜ੍ਹ ਸਕਦੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਫ਼ੋਨ ਕਰਨਾ ਪਸੰਦ ਕਰੋ, ਤਾਂ { $phone-link } 'ਤੇ ਕਰੋ।

# The adviser did not answer for a while.
adviser-silent =
    { $adviser ->
        [none] ਸਲਾਹਕਾਰ ਵੱਲੋਂ ਜਵਾਬ ਨਹੀਂ ਆ ਰਿਹਾ, ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ।
       *[other] { $adviser } ਵੱਲੋਂ ਜਵਾਬ ਨਹੀਂ ਆ ਰਿਹਾ, ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ।
    } ਮੈਂ ਕੋਈ ਹੋਰ ਸਲਾਹਕਾਰ ਮੰਗਿਆ ਹੈ। { $ahead ->
        [0] ਅਗਲੀ ਵਾਰੀ ਤੁਹਾਡੀ ਹੈ।
        [one] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $ahead } ਵਿਅਕਤੀ ਹੈ।
       *[other] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $ahead } ਵਿਅਕਤੀ ਹਨ।
    } ਤੁਸੀਂ ਪਹਿਲਾਂ ਜੋ ਲਿਖਿਆ, ਅਗਲੇ ਸਲਾਹਕਾਰ ਉਹ ਪੜ੍ਹ ਸਕਦੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਫ਼ੋਨ ਕਰਨਾ ਪਸੰਦ ਕਰੋ, ਤਾਂ { $phone-link } 'ਤੇ ਕਰੋ।

# Another team can help better.
adviser-transferred =
    { $adviser ->
        [none] ਸਲਾਹਕਾਰ ਨੇ ਸਾਡੀ ਇੱਕ ਹੋਰ ਟੀਮ ਨੂੰ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਕਿਹਾ ਹੈ।
       *[other] { $adviser } ਨੇ ਸਾਡੀ ਇੱਕ ਹੋਰ ਟੀਮ ਨੂੰ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਕਿਹਾ ਹੈ।
    } ਤੁਸੀਂ ਪਹਿਲਾਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਉਸ ਟੀਮ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ। ਤੁਸੀਂ ਹੁਣ ਫਿਰ ਲਿਖ ਸਕਦੇ ਹੋ ਕਿ ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ। { $ahead ->
        [0] ਅਗਲੀ ਵਾਰੀ ਤੁਹਾਡੀ ਹੈ।
        [one] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $ahead } ਵਿਅਕਤੀ ਹੈ।
       *[other] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $ahead } ਵਿਅਕਤੀ ਹਨ।
    }

# They have not written for a while.
adviser-still-there =
    { $adviser ->
        [none] ਸਲਾਹਕਾਰ ਨੂੰ ਤੁਹਾਡੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਹੈ।
       *[other] { $adviser } ਨੂੰ ਤੁਹਾਡੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਹੈ।
    } ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਇੱਥੇ ਹੋ? ਜਿੰਨਾ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ, ਲਓ। ਜੇ ਤੁਸੀਂ ਕੁਝ ਨਹੀਂ ਲਿਖਦੇ, ਤਾਂ ਮੈਂ { $minutes ->
        [one] { $minutes } ਮਿੰਟ
       *[other] { $minutes } ਮਿੰਟ
    } ਬਾਅਦ ਚੈਟ ਖਤਮ ਕਰ ਦੇਵਾਂਗਾ। { $chat ->
        [open] ਉਸ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਫਿਰ ਸਲਾਹਕਾਰ ਮੰਗ ਸਕਦੇ ਹੋ।
       *[closed] ਉਸ ਵੇਲੇ ਅਸੀਂ ਇਸ ਚੈਟ ਵਿੱਚ ਕਿਸੇ ਨਵੇਂ ਵਿਅਕਤੀ ਨਾਲ ਗੱਲ ਨਹੀਂ ਕਰਦੇ। ਤੁਸੀਂ ਸਾਨੂੰ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਸਾਡੀ ਲਾਈਨ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $hours }।
    }
adviser-ended-silent =
    ਮੈਂ ਸਲਾਹਕਾਰ ਨਾਲ ਚੈਟ ਖਤਮ ਕਰ ਦਿੱਤੀ ਹੈ, ਕਿਉਂਕਿ ਤੁਸੀਂ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਕੋਈ ਗੱਲ ਨਹੀਂ। ਹੁਣ ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ। { $chat ->
        [open] ਤੁਸੀਂ ਫਿਰ ਸਲਾਹਕਾਰ ਮੰਗ ਸਕਦੇ ਹੋ।
       *[closed] { $open ->
                [open] ਇਸ ਵੇਲੇ ਅਸੀਂ ਇਸ ਚੈਟ ਵਿੱਚ ਕਿਸੇ ਨਵੇਂ ਵਿਅਕਤੀ ਨਾਲ ਗੱਲ ਨਹੀਂ ਕਰਦੇ। ਤੁਸੀਂ ਸਾਨੂੰ ਅੱਜ { $closes } ਤੱਕ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
               *[other] ਸਾਡੀ ਲਾਈਨ { $opens } ਖੁੱਲ੍ਹੇਗੀ। ਨੰਬਰ { $phone-link } ਹੈ।
            }
    }

# A photo, a voice message and so on. Words that came with it are passed on.
adviser-cannot-send = ਮੈਂ ਇਹ ਸਲਾਹਕਾਰ ਨੂੰ ਨਹੀਂ ਦੇ ਸਕਦਾ, ਸਿਰਫ਼ ਸ਼ਬਦ ਦੇ ਸਕਦਾ ਹਾਂ। ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਾਂ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।

# The team's side is not working.
adviser-not-reached = ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ। ਤੁਹਾਡੀ ਲਿਖੀ ਕੋਈ ਗੱਲ ਸਾਡੀ ਟੀਮ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚੀ। ਕਿਰਪਾ ਕਰਕੇ ਉਹ ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਭੇਜੋ, ਜਾਂ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
adviser-slow = ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਹਾਲੇ ਸਲਾਹਕਾਰ ਕੋਲ ਨਹੀਂ ਪਹੁੰਚਿਆ। ਇਸ ਵੇਲੇ ਥੋੜ੍ਹਾ ਵੱਧ ਸਮਾਂ ਲੱਗ ਰਿਹਾ ਹੈ। ਜੇ ਉਹ ਨਹੀਂ ਪਹੁੰਚਦਾ, ਤਾਂ ਮੈਂ ਤੁਹਾਨੂੰ ਦੱਸਾਂਗਾ।

# The adviser offers to call.
adviser-would-call =
    { $adviser ->
        [none] ਸਲਾਹਕਾਰ ਤੁਹਾਡੇ ਨਾਲ ਫ਼ੋਨ 'ਤੇ ਗੱਲ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹਨ।
       *[other] { $adviser } ਤੁਹਾਡੇ ਨਾਲ ਫ਼ੋਨ 'ਤੇ ਗੱਲ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹਨ।
    } ਕੀ ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰੀਏ? ਜੇ ਹਾਂ, ਤਾਂ ਇਹ ਬਟਨ ਦਬਾਓ: { adviser-call-me }। ਜੇ ਨਹੀਂ, ਤਾਂ ਬੱਸ ਲਿਖਦੇ ਰਹੋ।

# They would rather not be called.
adviser-no-call =
    { $adviser ->
        [none] ਠੀਕ ਹੈ, ਫ਼ੋਨ ਨਹੀਂ ਕਰਾਂਗੇ। ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਸਲਾਹਕਾਰ ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਕਰ ਰਹੇ ਹੋ।
       *[other] ਠੀਕ ਹੈ, ਫ਼ੋਨ ਨਹੀਂ ਕਰਾਂਗੇ। ਤੁਸੀਂ ਹਾਲੇ ਵੀ { $adviser } ਨਾਲ ਲਿਖ ਕੇ ਗੱਲ ਕਰ ਰਹੇ ਹੋ।
    }

# Did it help?
adviser-helped = ਮਦਦ ਮਿਲੀ
    .words =
        ਹਾਂ, ਹਾਂ ਜੀ, ਹਾਂਜੀ, ਜੀ ਹਾਂ, ਆਹੋ, ਹਾਂ ਮਿਲੀ, ਹਾਂ ਮਦਦ ਮਿਲੀ, ਹਾਂ ਧੰਨਵਾਦ, yes, haan, han, haan ji, hanji, haan mili,
        madad mili, haan madad mili
adviser-not-helped = ਮਦਦ ਨਹੀਂ ਮਿਲੀ
    .words =
        ਨਹੀਂ, ਨਹੀ, ਨਾ, ਨਹੀਂ ਜੀ, ਨਾ ਜੀ, ਨਹੀਂ ਮਿਲੀ, ਕੋਈ ਮਦਦ ਨਹੀਂ ਮਿਲੀ, ਖਾਸ ਨਹੀਂ, no, not really, nahi, nahin, nahi mili,
        madad nahi mili, khaas nahi
adviser-thanks = ਮੈਨੂੰ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਅਸੀਂ ਸਿਰਫ਼ ਤੁਹਾਡਾ ਜਵਾਬ ਗਿਣਦੇ ਹਾਂ।

# Being called. What it means, before the questions. privacy-advisers has to say the same.
callback-before =
    ਨੰਬਰ ਲਿਖਣ ਤੋਂ ਪਹਿਲਾਂ ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਪੜ੍ਹੋ।

    ਪੂਰਾ ਨੰਬਰ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰਨ ਵਾਲੇ ਸਲਾਹਕਾਰ ਨੂੰ ਦਿਸਦਾ ਹੈ। ਸਾਡੀ ਟੀਮ ਨੂੰ ਉਸ ਦੇ ਆਖਰੀ ਤਿੰਨ ਅੰਕ, ਤੁਹਾਡਾ ਦਿੱਤਾ ਨਾਂ, ਅਤੇ ਇੱਥੇ ਦਿੱਤੇ ਤੁਹਾਡੇ ਜਵਾਬ ਦਿਸਦੇ ਹਨ। ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਹੜੇ ਸਫ਼ੇ ਪੜ੍ਹਦੇ ਹੋ। ਇਹ ਵੀ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਹਾਡੀ ਲਿਖੀ ਕੋਈ ਗੱਲ ਤੁਰੰਤ ਮਦਦ ਵਾਲੀ ਲੱਗੀ ਜਾਂ ਨਹੀਂ। ਉਨ੍ਹਾਂ ਨੂੰ Telegram 'ਤੇ ਤੁਹਾਡਾ ਨਾਂ ਜਾਂ ਨੰਬਰ ਨਹੀਂ ਦਿਸਦਾ।

    ਅਸੀਂ ਨੰਬਰ ਅਤੇ ਨਾਂ ਕਾਲ ਤੋਂ ਬਾਅਦ, ਜਾਂ { $callback-days } ਦਿਨ ਬਾਅਦ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ। Telegram ਇਹ ਚੈਟ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਇਹ end-to-end encrypted (ਪੂਰੀ ਤਰ੍ਹਾਂ ਗੁਪਤ ਕੋਡ ਵਿੱਚ) ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਉਹ ਇਸ ਚੈਟ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ, ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਉਸ ਨੂੰ ਨਹੀਂ ਮਿਟਾਉਂਦੇ।

    ਕੀ ਤੁਸੀਂ ਇਸ ਦੀ ਥਾਂ ਆਪ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਪਸੰਦ ਕਰੋਗੇ? ਨੰਬਰ { $phone-link } ਹੈ।

# Being called. The questions come one after the other.
# $callback-number is the number they gave. $again says whether the last answer did not fit.
callback-number =
    { $again ->
        [yes] ਮੈਂ ਉਹ ਨੰਬਰ ਨਹੀਂ ਵਰਤ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਯੂ.ਕੇ. (UK) ਦਾ ਅਜਿਹਾ ਨੰਬਰ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਸ 'ਤੇ ਅਸੀਂ ਫ਼ੋਨ ਕਰ ਸਕੀਏ, ਜਿਵੇਂ ਮੋਬਾਈਲ ਨੰਬਰ। ਇਹ ਰੋਕਣ ਲਈ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”।
       *[no] ਅਸੀਂ ਕਿਹੜੇ ਨੰਬਰ 'ਤੇ ਫ਼ੋਨ ਕਰੀਏ? ਕਿਰਪਾ ਕਰਕੇ ਉਹ ਲਿਖੋ। ਇਹ ਰੋਕਣ ਲਈ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”।
    }
    .zero-words = ਜ਼ੀਰੋ, ਜੀਰੋ, ਸਿਫਰ, ਓ, sifar, jeero
    .double-words = ਡਬਲ, ਡੱਬਲ, dabal
    .triple-words = ਟ੍ਰਿਪਲ, ਟਰਿਪਲ, ਤ੍ਰਿਪਲ
    .plus-words = ਪਲੱਸ, ਪਲਸ
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on =
    { $adviser ->
        [none] ਮੈਂ ਇਹ ਸਲਾਹਕਾਰ ਨੂੰ ਦੇ ਦਿੱਤਾ ਹੈ।
       *[other] ਮੈਂ ਇਹ { $adviser } ਨੂੰ ਦੇ ਦਿੱਤਾ ਹੈ।
    } ਫ਼ੋਨ ਕਾਲ ਲਈ ਮੈਨੂੰ ਹਾਲੇ ਇੱਕ ਜਵਾਬ ਚਾਹੀਦਾ ਹੈ:
# An adviser called, and the number was wrong. They are asked for another.
callback-wrong-number = ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰਨ ਦੀ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ, ਪਰ ਤੁਹਾਡਾ ਦਿੱਤਾ ਨੰਬਰ ਗਲਤ ਲੱਗਦਾ ਹੈ। ਮੈਂ ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਹੈ। ਜੇ ਤੁਹਾਨੂੰ ਹਾਲੇ ਵੀ ਫ਼ੋਨ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਕੋਈ ਹੋਰ ਨੰਬਰ ਦਿਓ।
# The adviser has gone while they were asked for a number.
callback-ended = ਮੈਂ ਹੁਣ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਬਾਰੇ ਹੋਰ ਨਹੀਂ ਪੁੱਛਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਹੁਣ ਕੋਈ ਫ਼ੋਨ ਨੰਬਰ ਨਾ ਲਿਖੋ। ਜੇ ਤੁਹਾਨੂੰ ਹਾਲੇ ਵੀ ਫ਼ੋਨ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ ਲਿਖੋ: “ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ”।
# They typed a number after that. A button follows to ask for a call.
callback-kept-back = ਇਹ ਫ਼ੋਨ ਨੰਬਰ ਲੱਗਦਾ ਹੈ। ਮੈਂ ਇਹ ਅੱਗੇ ਨਹੀਂ ਦਿੱਤਾ, ਅਤੇ ਆਪਣੇ ਕੋਲ ਨਹੀਂ ਰੱਖਿਆ। ਇਹ ਸਿਰਫ਼ ਉਸ ਸਲਾਹਕਾਰ ਨੂੰ ਦਿਸਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਸ ਨੇ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ। ਜੇ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ ਬਟਨ ਦਬਾਓ ਜਾਂ ਲਿਖੋ: “ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ”।
# They typed a number in a chat where another question about the call is open. It follows again.
callback-number-beside = ਇਹ ਫ਼ੋਨ ਨੰਬਰ ਲੱਗਦਾ ਹੈ। ਮੈਂ ਇਹ ਅੱਗੇ ਨਹੀਂ ਦਿੱਤਾ। ਫ਼ੋਨ ਲਈ ਸਾਨੂੰ ਕੋਈ ਹੋਰ ਨੰਬਰ ਦੇਣਾ ਹੋਵੇ, ਤਾਂ ਲਿਖੋ: “ਗਲਤ ਨੰਬਰ”।
callback-number-right =
    { $again ->
        [yes] ਮੈਨੂੰ ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਹਾਂ ਜਾਂ ਨਹੀਂ ਲਿਖੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਨੰਬਰ ਲਿਖੋ। ਇਹ ਰੋਕਣ ਲਈ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”।{" "}
       *[no] {""}
    }ਮੈਂ ਸਮਝਿਆ ਕਿ ਨੰਬਰ { $callback-number } ਹੈ। ਕੀ ਇਹ ਸਹੀ ਹੈ?
    .words =
        ਨੰਬਰ, ਗਲਤ ਨੰਬਰ, ਨੰਬਰ ਗਲਤ ਹੈ, ਨੰਬਰ ਗ਼ਲਤ ਹੈ, ਮੇਰਾ ਨੰਬਰ ਗਲਤ ਹੈ, ਨੰਬਰ ਬਦਲੋ, ਨੰਬਰ ਬਦਲਣਾ ਹੈ, ਹੋਰ ਨੰਬਰ, ਦੂਜਾ ਨੰਬਰ,
        galat number, number galat hai, number badlo, number badalna hai, hor number, duja number
callback-name =
    { $again ->
        [yes] ਮੈਨੂੰ ਇਹ ਨਾਂ ਨਹੀਂ ਲੱਗਿਆ। ਅਸੀਂ ਨਾਂ ਇਸ ਲਈ ਪੁੱਛਦੇ ਹਾਂ ਕਿ ਸਹੀ ਵਿਅਕਤੀ ਫ਼ੋਨ 'ਤੇ ਆਵੇ। ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਨਾਂ ਲਿਖੋ, ਜਾਂ ਲਿਖੋ: “ਕੋਈ ਨਾਂ ਨਹੀਂ”। ਇਹ ਰੋਕਣ ਲਈ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”।{" "}
       *[no] {""}
    }ਅਸੀਂ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰਾਉਣ ਲਈ ਕਹੀਏ? ਤੁਸੀਂ ਆਪਣੇ ਕੋਲੋਂ ਕੋਈ ਨਾਂ ਬਣਾ ਸਕਦੇ ਹੋ। ਇਹ ਨਾਂ ਸਾਡੀ ਟੀਮ ਨੂੰ ਦਿਸਦਾ ਹੈ।
    .words =
        ਨਾਂ, ਨਾਮ, ਗਲਤ ਨਾਂ, ਗਲਤ ਨਾਮ, ਨਾਂ ਗਲਤ ਹੈ, ਨਾਮ ਗਲਤ ਹੈ, ਨਾਂ ਬਦਲੋ, ਨਾਮ ਬਦਲੋ, ਨਾਂ ਬਦਲਣਾ ਹੈ, ਹੋਰ ਨਾਂ, ਹੋਰ ਨਾਮ,
        naam, naam galat hai, naam badlo, hor naam
    .before-words = ਮੇਰਾ ਨਾਂ, ਮੇਰਾ ਨਾਮ, ਨਾਂ, ਨਾਮ, ਮੈਂ, ਮੈ, ਮੈਨੂੰ, ਇਹ, mera naam, mera nam, mera na, naam, main, mainu
    .never-words =
        ਕੀ, ਕਿਉਂ, ਕੌਣ, ਕਿਸ, ਕਿਸਦਾ, ਕਿਵੇਂ, ਕਦੋਂ, ਕਿੱਥੇ, ਕਿਹੜਾ, ਕਿਹੜੀ, ਕਿੰਨਾ, ਕਿੰਨੀ, ਤੁਸੀਂ, ਅਸੀਂ, ਕੋਈ, ਨਹੀਂ, ਨਹੀ, ਨਾ, ਹਾਂ, ਗਲਤ, ਬਦਲੋ,
        ਰੁਕੋ, ਰੱਦ, ਕਿਉਂਕਿ, ਪਰ, ਦੱਸੋ, ਨੰਬਰ, ਸਮਾਂ, ਮਾਫ਼, ਉਡੀਕ, ਕਿਰਪਾ ਕਰਕੇ, ki, kyon, kyu, kaun, kive, kado, kithe, tusi, nahi, haan
callback-no-name = ਕਿਸੇ ਦਾ ਨਾਂ ਨਾ ਲਓ
    .words =
        ਕੋਈ ਨਾਂ ਨਹੀਂ, ਕੋਈ ਨਾਮ ਨਹੀਂ, ਨਾਂ ਨਹੀਂ ਦੱਸਣਾ, ਨਾਮ ਨਹੀਂ ਦੱਸਣਾ, ਨਹੀਂ, ਨਹੀ, ਨਾ, ਕੋਈ ਨਹੀਂ, ਕਿਸੇ ਦਾ ਨਹੀਂ, ਛੱਡੋ, no, no name,
        nobody, skip, nahi, nahin, na, koi naam nahi, koi na nahi, naam nahi dasna, koi nahi, chhaddo
callback-voicemail =
    { $again ->
        [yes] ਮੈਨੂੰ ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਹਾਂ ਜਾਂ ਨਹੀਂ ਲਿਖੋ। ਇਹ ਰੋਕਣ ਲਈ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”।{" "}
       *[no] {""}
    }ਜੇ ਕੋਈ ਫ਼ੋਨ ਨਾ ਚੁੱਕੇ, ਤਾਂ ਕੀ ਅਸੀਂ ਸੁਨੇਹਾ ਛੱਡ ਸਕਦੇ ਹਾਂ?
callback-say-who =
    { $again ->
        [yes] ਮੈਨੂੰ ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਹਾਂ ਜਾਂ ਨਹੀਂ ਲਿਖੋ। ਇਹ ਰੋਕਣ ਲਈ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”।{" "}
       *[no] {""}
    }ਜੇ ਕੋਈ ਹੋਰ ਫ਼ੋਨ ਚੁੱਕੇ, ਤਾਂ ਕੀ ਅਸੀਂ ਦੱਸ ਸਕਦੇ ਹਾਂ ਕਿ ਅਸੀਂ ਇੱਕ ਸਲਾਹ ਲਾਈਨ ਹਾਂ?
# .words lists little words that may stand beside a time.
callback-when =
    { $again ->
        [yes] ਮੈਨੂੰ ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ, ਜਾਂ ਅਸੀਂ ਉਸ ਵੇਲੇ ਫ਼ੋਨ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਇਹ ਰੋਕਣ ਲਈ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”।{" "}
       *[no] {""}
    }ਅਸੀਂ ਕਦੋਂ ਫ਼ੋਨ ਕਰੀਏ? ਅਸੀਂ ਸਿਰਫ਼ ਉਦੋਂ ਫ਼ੋਨ ਕਰਦੇ ਹਾਂ ਜਦੋਂ ਸਾਡੀ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੁੰਦੀ ਹੈ, ਹੋਰ ਕਿਸੇ ਸਮੇਂ ਨਹੀਂ। ਇੱਕ ਨੰਬਰ ਜਾਂ ਸਮਾਂ ਲਿਖੋ:

    { $times }
    .words =
        ਵਿੱਚ, ਵਿਚ, ਨੂੰ, ਤੇ, ਦਾ, ਦੇ, ਦੀ, ਨੂ, ਵੇਲੇ, ਵਜੇ, ਕਿਰਪਾ, ਕਰਕੇ, ਜੀ, ਹਾਂ, ਹੈ, ਹੋਵੇ, ਠੀਕ, ਵਧੀਆ, ਚੰਗਾ, ਮੈਨੂੰ, ਮੇਰੇ, ਲਈ,
        ਰਹੇਗਾ, vich, nu, te, da, de, di, vele, vaje, ji, haan, hai, theek, thik, vadhia, changa, mainu, mere, lai, please, ok,
        ਸਮੇਂ, ਦਿਨ, ਬਾਅਦ, ਤੋਂ, ਲਗਭਗ, ਕਰੀਬ, ਸ਼ਾਇਦ, ਸਾਢੇ, ਸਵਾ, ਪੌਣੇ, ਫ਼ੋਨ, ਫੋਨ, ਕਾਲ, ਕਰੋ, ਤੁਸੀਂ,
        sadhe, sava, paune, baad, phone, karo
    .today-words = ਅੱਜ, ਅਜ, ajj, aj, aaj
    .tomorrow-words = ਕੱਲ੍ਹ, ਕੱਲ, ਕਲ, ਭਲਕੇ, kal, kall, bhalke
    .morning-words = ਸਵੇਰੇ, ਸਵੇਰ, ਸੁਬਹ, savere, sawere, saver, subah
    .afternoon-words = ਦੁਪਹਿਰ, ਦੁਪਹਿਰੇ, ਦੁਪਿਹਰ, ਦੁਪਹਿਰੋਂ, dupehar, dupahir, dupehre
callback-any-time = ਜਦੋਂ ਵੀ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੋਵੇ
    .words =
        ਕਿਸੇ ਵੀ ਵੇਲੇ, ਕਿਸੇ ਵੀ ਸਮੇਂ, ਕਦੇ ਵੀ, ਜਦੋਂ ਮਰਜ਼ੀ, ਜਦੋਂ ਵੀ, any time, anytime, kise vi vele, kise vi time, kade vi,
        jado marzi, jadon marzi
# $day is a day of the week, $date its date.
callback-morning = { $day } { $date }, ਸਵੇਰੇ
callback-afternoon = { $day } { $date }, ਬਾਅਦ ਦੁਪਹਿਰ
callback-confirm =
    { $again ->
        [yes] ਮੈਨੂੰ ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਹਾਂ ਜਾਂ ਨਹੀਂ ਲਿਖੋ। ਇਹ ਰੋਕਣ ਲਈ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”।{" "}
       *[no] {""}
    }ਕੀ ਇਹ ਸਭ ਸਹੀ ਹੈ?

    ਅਸੀਂ { $callback-number } 'ਤੇ ਫ਼ੋਨ ਕਰਾਂਗੇ।
    { $name ->
        [none] ਅਸੀਂ ਕਿਸੇ ਦਾ ਨਾਂ ਲੈ ਕੇ ਨਹੀਂ ਪੁੱਛਾਂਗੇ।
       *[other] ਅਸੀਂ { $name } ਨਾਲ ਗੱਲ ਕਰਾਉਣ ਲਈ ਕਹਾਂਗੇ।
    }
    { $voicemail ->
        [yes] ਅਸੀਂ ਸੁਨੇਹਾ ਛੱਡ ਸਕਦੇ ਹਾਂ।
       *[no] ਅਸੀਂ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਛੱਡਾਂਗੇ।
    }
    { $say-who ->
        [yes] ਅਸੀਂ ਦੱਸ ਸਕਦੇ ਹਾਂ ਕਿ ਅਸੀਂ ਇੱਕ ਸਲਾਹ ਲਾਈਨ ਹਾਂ।
       *[no] ਅਸੀਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਨਹੀਂ ਦੱਸਾਂਗੇ ਕਿ ਅਸੀਂ ਕੌਣ ਹਾਂ।
    }
    ਸਮਾਂ: { $when }।
    .words =
        ਸਮਾਂ, ਟਾਈਮ, ਗਲਤ ਸਮਾਂ, ਸਮਾਂ ਗਲਤ ਹੈ, ਸਮਾਂ ਬਦਲੋ, ਟਾਈਮ ਬਦਲੋ, ਸਮਾਂ ਬਦਲਣਾ ਹੈ, ਹੋਰ ਸਮਾਂ, ਦਿਨ ਬਦਲੋ, ਹੋਰ ਦਿਨ, ਕਦੋਂ,
        samaa, samaa badlo, time badlo, time galat hai
# They said that something of it is not right.
callback-change = ਕੀ ਸਹੀ ਨਹੀਂ ਹੈ? ਲਿਖੋ: “ਨੰਬਰ”, “ਨਾਂ” ਜਾਂ “ਸਮਾਂ”। ਜੇ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਨਹੀਂ ਚਾਹੀਦਾ, ਤਾਂ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”।
callback-yes = ਹਾਂ
    .words = ਹਾਂ ਜੀ, ਹਾਂਜੀ, ਜੀ, ਜੀ ਹਾਂ, ਆਹੋ, ਠੀਕ ਹੈ, ਠੀਕ, ਸਹੀ, ਸਹੀ ਹੈ, yes, ok, haan, han, haan ji, han ji, haanji, hanji, ji, aho, theek hai, thik hai, sahi hai
callback-no = ਨਹੀਂ
    .words = ਨਹੀ, ਨਈ, ਨਾ, ਨਾਂਹ, ਨਹੀਂ ਜੀ, ਨਾ ਜੀ, ਜੀ ਨਹੀਂ, ਗਲਤ, ਗ਼ਲਤ, ਗਲਤ ਹੈ, no, nahi, nahin, nai, na, naa, nahi ji, na ji, galat, galat hai
callback-send = ਹਾਂ, ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ ਜੀ
    .words = ਹਾਂ, ਹਾਂ ਜੀ, ਹਾਂਜੀ, ਜੀ ਹਾਂ, ਆਹੋ, ਠੀਕ ਹੈ, ਸਹੀ ਹੈ, ਭੇਜੋ, ਭੇਜ ਦਿਓ, yes, ok, send, haan, han, haan ji, hanji, theek hai, thik hai, sahi hai, bhejo
callback-cancel = ਫ਼ੋਨ ਨਾ ਕਰੋ, ਧੰਨਵਾਦ
    .words =
        ਫ਼ੋਨ ਨਾ ਕਰੋ, ਫੋਨ ਨਾ ਕਰੋ, ਮੈਨੂੰ ਫ਼ੋਨ ਨਾ ਕਰੋ, ਮੈਨੂੰ ਫੋਨ ਨਾ ਕਰੋ, ਕਾਲ ਨਾ ਕਰੋ, ਮੈਨੂੰ ਕਾਲ ਨਾ ਕਰੋ,
        ਫ਼ੋਨ ਨਹੀਂ ਚਾਹੀਦਾ, ਫੋਨ ਨਹੀਂ ਚਾਹੀਦਾ, ਕਾਲ ਰੱਦ ਕਰੋ, ਮੇਰੀ ਕਾਲ ਰੱਦ ਕਰੋ, no call, do not call me,
        dont call me, cancel my call, phone na karo, mainu phone na karo, menu phone na karo,
        call na karo, phone nahi chahida, call radd karo
    .loose-words = ਰੱਦ, ਰੱਦ ਕਰੋ, cancel, radd karo, ਰਹਿਣ ਦਿਓ, ਰਹਿਣ ਦੋ, ਸਭ ਰੱਦ ਕਰੋ, ਮੇਰਾ ਮਨ ਬਦਲ ਗਿਆ, ਮਨ ਬਦਲ ਗਿਆ, rehn dio, rehn do, sab radd karo, mera man badal gaya
    .beside-words = ਜੀ, ਪਲੀਜ਼, ਕਿਰਪਾ, ਕਰਕੇ, ਮਾਫ਼, ਕਰਨਾ, ਠੀਕ, ਹੈ, ਹਾਂ, ਹੁਣ, ਬੱਸ, ਤੇ, ਧੰਨਵਾਦ, ਸ਼ੁਕਰੀਆ, ji, hun, dhanvaad
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
                [none] ਧੰਨਵਾਦ। ਸਲਾਹਕਾਰ ਨਾਲ ਚੈਟ ਖਤਮ ਹੋ ਗਈ ਹੈ। ਸਲਾਹਕਾਰ ਵੱਲੋਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਆਵੇਗਾ।
               *[other] ਧੰਨਵਾਦ। { $adviser } ਨਾਲ ਚੈਟ ਖਤਮ ਹੋ ਗਈ ਹੈ। { $adviser } ਵੱਲੋਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਆਵੇਗਾ।
            }
       *[no] ਧੰਨਵਾਦ। ਸਲਾਹਕਾਰ ਵੱਲੋਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਆਵੇਗਾ।
    } ਜਦੋਂ ਸਾਡੀ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੋਵੇ, ਵੱਧ ਤੋਂ ਵੱਧ ਤਿੰਨ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ ਜਾਵੇਗੀ। ਤੁਸੀਂ ਇੱਥੇ ਹੁਣ ਜੋ ਲਿਖਦੇ ਹੋ, ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।

    ਤੁਸੀਂ ਵੀ ਸਾਨੂੰ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਜੇ ਤੁਹਾਨੂੰ ਹੁਣ ਫ਼ੋਨ ਨਹੀਂ ਚਾਹੀਦਾ, ਤਾਂ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”।
# $given says whether they had given a number.
callback-cancelled =
    { $given ->
        [yes] ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਨਹੀਂ ਕਰਾਂਗੇ। ਮੈਂ ਤੁਹਾਡਾ ਨੰਬਰ ਮਿਟਾ ਦਿੱਤਾ ਹੈ।
       *[no] ਠੀਕ ਹੈ, ਫ਼ੋਨ ਨਹੀਂ ਕਰਾਂਗੇ।
    }
callback-already =
    ਤੁਸੀਂ ਕਿਹਾ ਹੈ ਕਿ ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰੀਏ। ਕਦੋਂ: { $when }। ਜਦੋਂ ਸਾਡੀ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੋਵੇਗੀ, ਸਲਾਹਕਾਰ ਵੱਲੋਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਆਵੇਗਾ। ਜੇ ਤੁਸੀਂ ਆਪ ਫ਼ੋਨ ਕਰਨਾ ਪਸੰਦ ਕਰੋ, ਤਾਂ { $phone-link } 'ਤੇ ਕਰੋ।

    ਜੇ ਤੁਹਾਨੂੰ ਹੁਣ ਫ਼ੋਨ ਨਹੀਂ ਚਾਹੀਦਾ, ਤਾਂ ਲਿਖੋ: “ਫ਼ੋਨ ਨਾ ਕਰੋ”। ਨੰਬਰ ਜਾਂ ਸਮਾਂ ਬਦਲਣ ਲਈ ਵੀ “ਫ਼ੋਨ ਨਾ ਕਰੋ” ਲਿਖੋ, ਅਤੇ ਫਿਰ ਕਹੋ ਕਿ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਫ਼ੋਨ ਕਰੀਏ।

    ਮੈਂ ਸਲਾਹਕਾਰ ਤੱਕ ਕੁਝ ਨਹੀਂ ਪਹੁੰਚਾ ਸਕਦਾ। ਜਦੋਂ ਫ਼ੋਨ ਆਵੇ, ਉਦੋਂ ਦੱਸੋ।
    .about-words = ਫ਼ੋਨ, ਫੋਨ, ਕਾਲ, ਸਲਾਹਕਾਰ
callback-no-answer =
    { $tries ->
        [1] ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕੀਤਾ, ਪਰ ਕਿਸੇ ਨੇ ਨਹੀਂ ਚੁੱਕਿਆ। ਜਦੋਂ ਸਾਡੀ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੋਵੇਗੀ, ਅਸੀਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ।
       *[other] ਅਸੀਂ ਤੁਹਾਨੂੰ ਫਿਰ ਫ਼ੋਨ ਕੀਤਾ, ਪਰ ਕਿਸੇ ਨੇ ਨਹੀਂ ਚੁੱਕਿਆ। ਅਸੀਂ ਇੱਕ ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ।
    } ਤੁਸੀਂ ਵੀ ਸਾਨੂੰ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
callback-given-up = ਅਸੀਂ ਤੁਹਾਨੂੰ ਤਿੰਨ ਵਾਰ ਫ਼ੋਨ ਕੀਤਾ, ਪਰ ਕਿਸੇ ਨੇ ਨਹੀਂ ਚੁੱਕਿਆ। ਮੈਂ ਤੁਹਾਡਾ ਨੰਬਰ ਮਿਟਾ ਦਿੱਤਾ ਹੈ। ਤੁਸੀਂ ਸਾਨੂੰ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ, ਜਾਂ ਕਹਿ ਸਕਦੇ ਹੋ ਕਿ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਫ਼ੋਨ ਕਰੀਏ।
# An adviser has noted that they talked, or that no call is wanted: a slip would leave the person
# waiting.
callback-done = ਸਲਾਹਕਾਰ ਨੇ ਲਿਖਿਆ ਹੈ ਕਿ ਇਹ ਕਾਲ ਹੋ ਚੁੱਕੀ ਹੈ। ਮੈਂ ਤੁਹਾਡਾ ਨੰਬਰ ਮਿਟਾ ਦਿੱਤਾ ਹੈ। ਜੇ ਕਿਸੇ ਨੇ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਨਹੀਂ ਕੀਤੀ, ਤਾਂ ਫਿਰ ਕਾਲ ਮੰਗੋ, ਜਾਂ ਸਾਨੂੰ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
callback-expired = ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ। ਅਸੀਂ { $callback-days } ਦਿਨ ਵਿੱਚ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਨਹੀਂ ਕਰ ਸਕੇ। ਮੈਂ ਤੁਹਾਡਾ ਨੰਬਰ ਮਿਟਾ ਦਿੱਤਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ { $phone-link } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
