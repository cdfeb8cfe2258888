# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = ਪਿੱਛੇ ਜਾਓ
    .words =
        ਪਿੱਛੇ, ਪਿਛੇ, ਪਿਛੇ ਜਾਓ, ਵਾਪਸ, ਵਾਪਿਸ, ਵਾਪਸ ਜਾਓ, ਪਿਛਲਾ, ਪਿੱਛੇ ਜਾਣਾ ਹੈ, back, go back,
        pichhe, piche, pichhe jao, piche jao, vapas, wapas, vapis, wapis, vapas jao, wapas jao
line-menu = ਮੁੱਖ ਮੀਨੂ
    .words =
        ਮੀਨੂ, ਮੇਨੂ, ਮੈਨਿਊ, ਮੀਨੂੰ, ਮੁੱਖ ਮੇਨੂ, ਮੁਖ ਮੀਨੂ, ਮੀਨੂ ਦਿਖਾਓ, ਮੀਨੂ ਵਿਖਾਓ, ਵਿਸ਼ੇ, ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ,
        ਫਿਰ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ, ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ, ਸ਼ੁਰੂ ਤੋਂ, ਰੱਦ, ਰੱਦ ਕਰੋ, menu, main menu, home, topics,
        start again, restart, cancel, mukh menu, menu dikhao, menu vikhao, muhr shuru karo,
        dubara shuru karo, phir ton shuru karo, shuru ton, radd karo
line-talk = ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰੋ
    .words =
        ਗੱਲ, ਗਲ, ਗੱਲ ਕਰੋ, ਗਲ ਕਰੋ, ਗੱਲ ਕਰਨੀ, ਗੱਲ ਕਰਨੀ ਹੈ, ਗੱਲ ਕਰਨੀ ਏ, ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ,
        ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ, ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ, talk, talk to us, talk to a person, gall, gal,
        gall karo, gal karo, gall karni, gal karni, gall karni hai, gal karni hai, gal karni aa,
        kise naal gall karni hai, kise nal gal karni hai, tuhade naal gall karni hai
line-urgent = ਤੁਰੰਤ ਮਦਦ
    .words =
        ਤੁਰੰਤ, ਤੁਰਤ ਮਦਦ, ਫੌਰੀ ਮਦਦ, ਫ਼ੌਰੀ ਮਦਦ, ਛੇਤੀ ਮਦਦ, ਜ਼ਰੂਰੀ ਮਦਦ, ਐਮਰਜੈਂਸੀ, ਐਮਰਜੰਸੀ, ਸੰਕਟ, urgent,
        urgent help, emergency, crisis, 999, 111, turant, turant madad, fauri madad, chheti madad,
        zaroori madad, sankat
line-language = ਭਾਸ਼ਾ ਬਦਲੋ
    .words =
        ਭਾਸ਼ਾ, ਭਾਸ਼ਾਵਾਂ, ਬੋਲੀ, ਬੋਲੀ ਬਦਲੋ, ਜ਼ੁਬਾਨ, ਜ਼ਬਾਨ, ਹੋਰ ਭਾਸ਼ਾ, ਹੋਰ ਬੋਲੀ, ਦੂਜੀ ਭਾਸ਼ਾ, language, languages,
        change language, other language, bhasha, bhasha badlo, boli, boli badlo, zuban, zaban, hor bhasha
line-stop = ਰੁਕੋ ਅਤੇ ਚੈਟ ਖਤਮ ਕਰੋ
    .words =
        ਰੁਕੋ, ਰੋਕੋ, ਬੰਦ, ਬੰਦ ਕਰੋ, ਖਤਮ, ਖ਼ਤਮ, ਖਤਮ ਕਰੋ, ਖ਼ਤਮ ਕਰੋ, ਚੈਟ ਬੰਦ, ਚੈਟ ਬੰਦ ਕਰੋ, ਚੈਟ ਖਤਮ,
        ਚੈਟ ਖ਼ਤਮ, ਚੈਟ ਖਤਮ ਕਰੋ, ਚੈਟ ਖ਼ਤਮ ਕਰੋ, ਅਲਵਿਦਾ, ਬਾਏ, ਬਾਏ ਬਾਏ, stop, end, quit, exit, bye, goodbye,
        bye bye, stop chat, end chat, end the chat, finish, ruko, band, band karo, khatam, khatam karo,
        chat band karo, chat khatam, chat khatam karo, alvida
line-shorter = ਛੋਟੇ ਜਵਾਬ
line-longer = ਲੰਮੇ ਜਵਾਬ
line-more = ਹੋਰ ਪੜ੍ਹੋ
    .words =
        ਹੋਰ, ਹੋਰ ਦੱਸੋ, ਹੋਰ ਦਸੋ, ਹੋਰ ਪੜੋ, ਅੱਗੇ ਪੜ੍ਹੋ, ਅੱਗੇ ਪੜੋ, ਅਗਲਾ ਸਫ਼ਾ, ਅਗਲਾ ਸਫਾ, more, read more,
        tell me more, next page, hor, hor dasso, hor daso, hor parho, hor paro, agge parho, agla safa
line-carry-on = ਜਿੱਥੇ ਸੀ, ਉੱਥੋਂ ਜਾਰੀ ਰੱਖੋ
    .words =
        ਜਾਰੀ ਰੱਖੋ, ਜਾਰੀ ਰਖੋ, ਅੱਗੇ, ਅੱਗੇ ਚੱਲੋ, ਅਗੇ ਚਲੋ, ਅੱਗੇ ਵਧੋ, ਦੁਬਾਰਾ, ਦੋਬਾਰਾ, ਫਿਰ, ਫੇਰ, ਫਿਰ ਦੱਸੋ,
        ਫੇਰ ਦੱਸੋ, ਦੁਬਾਰਾ ਦੱਸੋ, ਦੁਬਾਰਾ ਪੁੱਛੋ, ਫਿਰ ਪੁੱਛੋ, ਫਿਰ ਦਿਖਾਓ, ਸਵਾਲ ਕੀ ਸੀ, carry on, continue, resume,
        go on, repeat, again, jari rakho, agge, agge challo, agge chalo, dubara, phir, pher, phir dasso,
        pher dasso, dubara dasso, dubara puchho, sawal ki si

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਹਾਡਾ ਕੀ ਮਤਲਬ ਹੈ। ਕੀ ਇਹ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਹੈ?

    ਜੇ ਤੁਹਾਡੀ ਤਬੀਅਤ ਖਰਾਬ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।

# After "no" to the question in line-did-you-mean.
line-none-of-these = ਠੀਕ ਹੈ, ਇਹ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਸੀ। ਕਿਰਪਾ ਕਰਕੇ ਮੈਨੂੰ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛੋ। ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਇਹ ਲਿਖੋ: ਗੱਲ। ਮੈਨੂੰ ਜੋ ਕੁਝ ਪਤਾ ਹੈ, ਉਹ ਸਾਰਾ ਦੇਖਣ ਲਈ ਇਹ ਲਿਖੋ: ਮੀਨੂ।

# After "yes" to it, when there is more than one topic.
line-which-one = ਤੁਹਾਡਾ ਮਤਲਬ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸ ਤੋਂ ਹੈ? ਉਸ ਨੂੰ ਦਬਾਓ, ਜਾਂ ਉਸ ਦਾ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ: 1।
line-which-number = ਮੈਨੂੰ ਪੱਕਾ ਨਹੀਂ ਪਤਾ ਕਿ ਇਸ ਨੰਬਰ ਤੋਂ ਤੁਹਾਡਾ ਕੀ ਮਤਲਬ ਹੈ। ਇਹ ਮੇਰੀਆਂ ਚੋਣਾਂ ਵਿੱਚੋਂ ਇੱਕ ਹੋ ਸਕਦਾ ਹੈ, ਜਾਂ ਮੇਰੇ ਸਵਾਲ ਵਿਚਲਾ ਨੰਬਰ। ਕਿਰਪਾ ਕਰਕੇ ਬਟਨ ਦਬਾਓ, ਜਾਂ ਆਪਣਾ ਜਵਾਬ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ।

# Somebody asks to be called, and no adviser can be asked to. How to reach us comes below.
line-cannot-call = ਮੈਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਨਹੀਂ ਕਰ ਸਕਦਾ ਅਤੇ ਨਾ ਹੀ ਫ਼ੋਨ ਦਾ ਸਮਾਂ ਰੱਖ ਸਕਦਾ ਹਾਂ। ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਇਸ ਤਰ੍ਹਾਂ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹੋ।

# After a command, such as /hours, that there is not. The menu or the open question follows.
line-unknown-command = ਮੈਨੂੰ ਇਹ ਕਮਾਂਡ ਨਹੀਂ ਪਤਾ।

# Before the greeting, when the first message was not understood.
line-not-understood-yet = ਮਾਫ਼ ਕਰਨਾ, ਮੈਨੂੰ ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਮੈਂ ਇਹ ਕੁਝ ਕਰ ਸਕਦਾ ਹਾਂ।

# Before a question that the person has not seen for a while: what they typed may be an
# answer to it.
line-question-again = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਜਵਾਬ ਸੀ ਜਾਂ ਨਹੀਂ। ਮੇਰਾ ਸਵਾਲ ਫਿਰ ਇਹ ਹੈ।

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = ਮੈਨੂੰ ਲੱਗਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਦੋ ਗੱਲਾਂ ਪੁੱਛੀਆਂ ਹਨ। ਇਹ ਪਹਿਲੀ ਦਾ ਜਵਾਬ ਹੈ। ਦੂਜੀ ਲਈ ਪਹਿਲਾ ਬਟਨ ਦਬਾਓ।

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = ਹਾਂ, ਮੈਂ ਇਹੀ ਪੁੱਛਿਆ ਸੀ
    .words =
        ਹਾਂ, ਹਾਂ ਜੀ, ਹਾਂਜੀ, ਜੀ, ਜੀ ਹਾਂ, ਆਹੋ, ਠੀਕ, ਠੀਕ ਹੈ, ਸਹੀ, ਸਹੀ ਹੈ, ਹਾਂ ਠੀਕ ਹੈ, ਹਾਂ ਧੰਨਵਾਦ, ਇਹੀ, ਇਹੋ,
        ਇਹੀ ਪੁੱਛਿਆ ਸੀ, ਮੈਂ ਇਹੀ ਪੁੱਛਿਆ ਸੀ, ਇਹੀ ਪੁਛਿਆ ਸੀ, yes, yeah, correct, haan, han, haan ji, han ji, haanji,
        hanji, ji, ji haan, aho, theek, theek hai, thik hai, sahi, sahi hai, ehi, eho, ehi puchhia si, ehi puchia si
line-asked-no = ਨਹੀਂ, ਮੈਂ ਕੁਝ ਹੋਰ ਪੁੱਛਿਆ ਸੀ
    .words =
        ਨਹੀਂ, ਨਹੀ, ਨਈ, ਨਾ, ਨਾਂਹ, ਨਹੀਂ ਜੀ, ਨਾ ਜੀ, ਜੀ ਨਹੀਂ, ਇਹ ਨਹੀਂ, ਇਹ ਨਹੀ, ਕੁਝ ਹੋਰ, ਕੁਛ ਹੋਰ, ਗਲਤ, ਗ਼ਲਤ, ਗਲਤ ਹੈ,
        ਇਹ ਗਲਤ ਹੈ, ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ, ਕੋਈ ਨਹੀਂ, ਮੈਂ ਇਹ ਨਹੀਂ ਪੁੱਛਿਆ, ਕੁਝ ਹੋਰ ਪੁੱਛਿਆ ਸੀ, no, nope, none,
        nahi, nahin, nai, na, naa, nahi ji, na ji, ji nahi, eh nahi, kujh hor, kuj hor, kuch hor, galat, galat hai,
        main eh nahi puchhia, mai eh nahi puchia

# After the first of these buttons.
line-asked-thanks = ਮੈਨੂੰ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਅਸੀਂ ਸਿਰਫ਼ ਤੁਹਾਡਾ ਜਵਾਬ ਗਿਣਦੇ ਹਾਂ। ਅਸੀਂ ਤੁਹਾਡੇ ਸ਼ਬਦ ਨਹੀਂ ਰੱਖਦੇ।

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = ਮੈਨੂੰ ਅਫ਼ਸੋਸ ਹੈ। ਕੀ ਇਹ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਹੈ? ਜੇ ਨਹੀਂ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛੋ, ਜਾਂ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰੋ।

# line-did-you-mean once more, the second time in a row. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean-again =
    ਮੈਨੂੰ ਹਾਲੇ ਵੀ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਹਾਡਾ ਕੀ ਮਤਲਬ ਹੈ। ਕੀ ਇਹ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਹੈ?

    ਜੇ ਨਹੀਂ, ਤਾਂ ਤੁਸੀਂ { $phone } 'ਤੇ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਜਾਂ ਇਹ ਲਿਖੋ: “ਗੱਲ” ਜਾਂ “talk”।

    ਜੇ ਤੁਹਾਡੀ ਤਬੀਅਤ ਖਰਾਬ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।

# After an urgent text. $open says whether the advice line is open now, $opens when it opens,
# $closes when it closes.
line-urgent-hours =
    { $open ->
        [open] ਇਹ ਚੈਟ ਕੋਈ ਇਨਸਾਨ ਨਹੀਂ ਪੜ੍ਹਦਾ। ਸਾਡੇ ਸਲਾਹਕਾਰ ਅੱਜ { $closes } ਤੱਕ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹਨ। ਉਨ੍ਹਾਂ ਦਾ ਨੰਬਰ { $phone } ਹੈ। ਉਹ ਐਮਰਜੈਂਸੀ ਸੇਵਾ ਨਹੀਂ ਹਨ।
       *[other] ਇਹ ਚੈਟ ਕੋਈ ਇਨਸਾਨ ਨਹੀਂ ਪੜ੍ਹਦਾ। ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ ਬੰਦ ਹੈ। ਇਹ { $opens } ਖੁੱਲ੍ਹੇਗੀ, ਅਤੇ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਉੱਥੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦੇਵੇਗਾ। ਕਿਰਪਾ ਕਰਕੇ ਉੱਪਰ ਲਿਖੇ ਨੰਬਰ ਹੁਣੇ ਵਰਤੋ।
    }

# The same while an adviser is there, and while the person waits for one.
line-urgent-adviser = ਇਸ ਚੈਟ ਵਿੱਚ ਇੱਕ ਸਲਾਹਕਾਰ ਹੈ, ਪਰ ਸ਼ਾਇਦ ਇਹ ਸੁਨੇਹਾ ਉਸੇ ਵੇਲੇ ਨਾ ਦੇਖੇ। ਸਲਾਹਕਾਰ ਐਮਰਜੈਂਸੀ ਸੇਵਾ ਨਹੀਂ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਉੱਪਰ ਲਿਖੇ ਨੰਬਰ ਹੁਣੇ ਵਰਤੋ।
line-urgent-waiting = ਹਾਲੇ ਕੋਈ ਸਲਾਹਕਾਰ ਨਹੀਂ ਆਇਆ, ਇਸ ਲਈ ਹੁਣ ਇਹ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਸਲਾਹਕਾਰ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ। ਉੱਪਰ ਲਿਖੇ ਨੰਬਰ ਹੁਣੇ ਵਰਤੋ।

# After an urgent text, when the person asked something in the same message. A button with
# the title of the answer follows.
line-urgent-asked = ਤੁਸੀਂ ਮੈਥੋਂ ਕੁਝ ਹੋਰ ਵੀ ਪੁੱਛਿਆ ਸੀ। ਜਦੋਂ ਤੁਹਾਨੂੰ ਜਵਾਬ ਚਾਹੀਦਾ ਹੋਵੇ, ਬਟਨ ਦਬਾਓ।

# Above the buttons with the languages.
line-choose-language = ਤੁਹਾਨੂੰ ਕਿਹੜੀ ਭਾਸ਼ਾ ਚਾਹੀਦੀ ਹੈ? ਕੋਈ ਇੱਕ ਦਬਾਓ, ਜਾਂ ਉਸ ਦਾ ਨਾਂ ਲਿਖੋ।

# Under every message in a language, as long as no person has checked these words.
line-unchecked = ਇਹ ਅਨੁਵਾਦ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ। ਜੇ ਗੱਲ ਜ਼ਰੂਰੀ ਹੈ, ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।

# Above a message there is only in English, for somebody who reads another language.
line-only-english = ਇਹ ਮੇਰੇ ਕੋਲ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।

# Under every message in another language than English, and above urgent texts, as long as
# nobody has checked the urgent texts in that language. In your language, put its own English
# name for the example: people who answer 111 and 999 know that word.
line-urgent-here = ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਆਪਣੀ ਭਾਸ਼ਾ ਦਾ ਨਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਕਹੋ, ਜਿਵੇਂ: Punjabi.

# After a tap on a button from an earlier conversation.
line-old-button = ਇਹ ਬਟਨ ਪਹਿਲਾਂ ਦੀ ਚੈਟ ਦਾ ਹੈ ਅਤੇ ਹੁਣ ਕੰਮ ਨਹੀਂ ਕਰਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੋਂ ਅੱਗੇ ਚੱਲੋ।

# When our team changed the questions, and the person was in the middle of them.
line-moved = ਅਸੀਂ ਇਹ ਸਵਾਲ ਬਦਲ ਦਿੱਤੇ ਹਨ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਮੈਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਸਵਾਲ ਤੁਹਾਨੂੰ ਫਿਰ ਪੁੱਛਾਂ।

# When the person changed a message they had sent before.
line-edited = ਮੈਂ ਦੇਖਿਆ ਕਿ ਤੁਸੀਂ ਇੱਕ ਸੁਨੇਹਾ ਬਦਲਿਆ ਹੈ। ਮੈਂ ਸਿਰਫ਼ ਨਵੇਂ ਸੁਨੇਹੇ ਪੜ੍ਹ ਸਕਦਾ ਹਾਂ, ਇਸ ਲਈ ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਫਿਰ ਭੇਜੋ।

# When the typed words fit none of the choices of a question. The question follows again.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-not-in-flow-choice =
    ਮਾਫ਼ ਕਰਨਾ, ਮੈਨੂੰ ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਬਟਨ ਦਬਾਓ, ਜਾਂ ਉਸ ਦਾ ਨੰਬਰ ਜਾਂ ਉਸ 'ਤੇ ਲਿਖੇ ਸ਼ਬਦ ਲਿਖੋ।

    ਜੇ ਤੁਹਾਡੀ ਤਬੀਅਤ ਖਰਾਬ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
    .words = ਨਹੀਂ, ਨਾ, ਕਦੇ ਨਹੀਂ, ਕੋਈ ਨਹੀਂ, ਪਰ, ਲਗਭਗ, ਇਨਕਾਰ, ਮਨ੍ਹਾ, ਰੱਦ, ਖਤਮ, ਖ਼ਤਮ, ਬੰਦ, ਅਰਜ਼ੀ, ਅਰਜੀ, ਉਡੀਕ, ਜਾਂਚ, ਜੇ, ਜਾਂ, nahi, nahin, na, kade nahi, par, lagbhag, inkar, mana, radd, khatam, band, arzi, udeek, janch, je

# While our database cannot be used: the answer comes when it can. $phone-link is the number
# of the helpline, $hours are its opening hours.
line-answer-later =
    ਮਾਫ਼ ਕਰਨਾ, ਮੈਂ ਇਸ ਵੇਲੇ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦਾ। ਜਿੰਨੀ ਛੇਤੀ ਹੋ ਸਕੇ, ਮੈਂ ਜਵਾਬ ਦੇਵਾਂਗਾ।

    ਤੁਸੀਂ ਸਾਡੀ ਸਲਾਹ ਲਾਈਨ ਨੂੰ { $phone-link } 'ਤੇ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਇਸ ਦੇ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $hours }।

    ਜੇ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਤੁਰੰਤ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ { $number-nhs-111 } 'ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਵਾਲਾ ਵਿਕਲਪ (mental health option) ਚੁਣੋ। ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।

# When so many messages came at once that older answers were left out.
line-not-each-answered = ਤੁਸੀਂ ਇੱਕੋ ਵੇਲੇ ਬਹੁਤ ਸਾਰੇ ਸੁਨੇਹੇ ਭੇਜੇ ਹਨ। ਮੈਂ ਕੁਝ ਜਵਾਬ ਛੱਡ ਦਿੱਤੇ ਹਨ। ਜੇ ਤੁਹਾਡਾ ਜਵਾਬ ਨਹੀਂ ਆਇਆ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਪੁੱਛੋ।

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = ਇਹ ਇੱਕ ਪਰਖ ਹੈ। ਹਾਲੇ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ ਕਿ ਸਾਡਾ ਫ਼ੋਨ ਨੰਬਰ ਸਹੀ ਹੈ।

# After /forget: everything kept about the person has been erased.
line-forgotten =
    ਮੈਂ ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਕੁਝ ਰੱਖਿਆ ਸੀ, ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਹੈ।

    ਮੈਂ ਇਸ ਚੈਟ ਦੇ ਸੁਨੇਹੇ ਨਹੀਂ ਮਿਟਾ ਸਕਦਾ। ਉਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ਵਿੱਚ ਅਤੇ Telegram ਦੇ ਕੰਪਿਊਟਰਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ। ਤੁਸੀਂ Telegram ਵਿੱਚ ਇਹ ਚੈਟ ਮਿਟਾ ਸਕਦੇ ਹੋ।

    ਫਿਰ ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਕੁਝ ਵੀ ਲਿਖੋ।

# The commands that Telegram lists beside the place to type.
command-back = ਇੱਕ ਕਦਮ ਪਿੱਛੇ ਜਾਓ
command-menu = ਮੁੱਖ ਮੀਨੂ
command-talk = ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰੋ
command-urgent = ਤੁਰੰਤ ਮਦਦ
command-language = ਭਾਸ਼ਾ ਬਦਲੋ
command-stop = ਚੈਟ ਖਤਮ ਕਰੋ
command-privacy = ਮੈਂ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਰੱਖਦਾ ਹਾਂ
command-forget = ਮੈਂ ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਰੱਖਦਾ ਹਾਂ, ਉਹ ਮਿਟਾਓ

# The bot's page on Telegram, before somebody writes: at most 512 characters.
bot-description =
    ਮੈਂ { $helpline } ਦਾ ਬੌਟ (ਕੰਪਿਊਟਰ ਪ੍ਰੋਗਰਾਮ) ਹਾਂ। ਮੈਂ NHS ਦੇ personal health budget (ਨਿੱਜੀ ਸਿਹਤ ਬਜਟ) ਅਤੇ section 117 after-care (ਹਸਪਤਾਲ ਤੋਂ ਬਾਅਦ ਦੀ ਦੇਖਭਾਲ) ਬਾਰੇ ਦਿਨ ਰਾਤ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿੰਦਾ ਹਾਂ। ਮੈਂ ਇਹ ਵੀ ਦੱਸ ਸਕਦਾ ਹਾਂ ਕਿ ਸਲਾਹਕਾਰ ਨਾਲ ਗੱਲ ਕਿਵੇਂ ਕਰਨੀ ਹੈ।

    ਮੈਂ ਇਨਸਾਨ ਨਹੀਂ ਹਾਂ। ਜੇ ਤੁਹਾਡੀ ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number-emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।

# The same, at most 120 characters.
bot-short-description = NHS ਦੇ personal health budget ਅਤੇ section 117 after-care ਬਾਰੇ ਜਵਾਬ। ਮੈਂ ਬੌਟ ਹਾਂ, ਇਨਸਾਨ ਨਹੀਂ।

# Words that may stand beside the name of a language when somebody asks for it: "in Polish
# please". With any other word it is not taken: "I do not speak Polish".
language-beside = ਕਿਰਪਾ, ਕਰਕੇ, ਵਿੱਚ, ਵਿਚ, ਗੱਲ, ਕਰੋ, ਕਰਨੀ, ਮੈਂ, ਮੈਨੂੰ, ਚਾਹੀਦਾ, ਚਾਹੀਦੀ, ਹੈ, ਭਾਸ਼ਾ, ਬਦਲੋ, ਲਿਖੋ, ਹੁਣ, ਜੀ

# What this language is called, in this language.
line-language-name = ਪੰਜਾਬੀ
    .words = punjabi, panjabi, panjaabi, punjaabi, ਪਜਾਬੀ, ਪੰਜਾਬੀ ਵਿੱਚ, ਪੰਜਾਬੀ ਵਿਚ, ਗੁਰਮੁਖੀ, gurmukhi, punjabi vich, panjabi vich

# A time of day. $hour is 0 to 23, $hour12 is 1 to 12, $half is am or pm, $minute is two
# digits, or none at the full hour.
clock = { $half ->
    [am] ਸਵੇਰੇ
    [pm] { $hour ->
        [12] ਦੁਪਹਿਰ
        [17] ਸ਼ਾਮ
        [18] ਸ਼ਾਮ
        [19] ਸ਼ਾਮ
        [20] ਰਾਤ
        [21] ਰਾਤ
        [22] ਰਾਤ
        [23] ਰਾਤ
       *[other] ਬਾਅਦ ਦੁਪਹਿਰ
    }
   *[other] { $half }
} { $minute ->
    [none] { $hour12 } ਵਜੇ
   *[other] { $hour12 }:{ $minute } ਵਜੇ
}

# When the helpline opens next. It comes after words like "It opens".
# $day is today, tomorrow or a weekday. $clock is a time such as 9:30am.
# $date is a date such as 4 January, or none when it is within the next six days.
opens =
    { $date ->
        [none] { $day ->
                [today] ਅੱਜ { $clock }
                [tomorrow] ਕੱਲ੍ਹ { $clock }
                [monday] ਸੋਮਵਾਰ ਨੂੰ { $clock }
                [tuesday] ਮੰਗਲਵਾਰ ਨੂੰ { $clock }
                [wednesday] ਬੁੱਧਵਾਰ ਨੂੰ { $clock }
                [thursday] ਵੀਰਵਾਰ ਨੂੰ { $clock }
                [friday] ਸ਼ੁੱਕਰਵਾਰ ਨੂੰ { $clock }
                [saturday] ਸ਼ਨਿੱਚਰਵਾਰ ਨੂੰ { $clock }
               *[sunday] ਐਤਵਾਰ ਨੂੰ { $clock }
            }
       *[other] { $day ->
                [today] ਅੱਜ { $clock }
                [tomorrow] ਕੱਲ੍ਹ { $clock }
                [monday] ਸੋਮਵਾਰ, { $date } ਨੂੰ { $clock }
                [tuesday] ਮੰਗਲਵਾਰ, { $date } ਨੂੰ { $clock }
                [wednesday] ਬੁੱਧਵਾਰ, { $date } ਨੂੰ { $clock }
                [thursday] ਵੀਰਵਾਰ, { $date } ਨੂੰ { $clock }
                [friday] ਸ਼ੁੱਕਰਵਾਰ, { $date } ਨੂੰ { $clock }
                [saturday] ਸ਼ਨਿੱਚਰਵਾਰ, { $date } ਨੂੰ { $clock }
               *[sunday] ਐਤਵਾਰ, { $date } ਨੂੰ { $clock }
            }
    }

# When nobody knows when the line opens next. It comes after words like "It opens".
opens-unknown = ਕਿਸੇ ਅਜਿਹੇ ਦਿਨ, ਜਿਸ ਦਾ ਮੈਨੂੰ ਹਾਲੇ ਪਤਾ ਨਹੀਂ,

# The opening hours of some days. $from and $to are times, $days are the days.
hours-range = { $days }, { $from } ਤੋਂ { $to } ਤੱਕ

# Days in a row. $first and $last are days of the week.
days-range = { $first } ਤੋਂ { $last }

# A day of the year. $day is a number, $month is the name of a month.
day-of-year = { $day } { $month }

# The days of the week.
weekday-monday = ਸੋਮਵਾਰ
weekday-tuesday = ਮੰਗਲਵਾਰ
weekday-wednesday = ਬੁੱਧਵਾਰ
weekday-thursday = ਵੀਰਵਾਰ
weekday-friday = ਸ਼ੁੱਕਰਵਾਰ
weekday-saturday = ਸ਼ਨਿੱਚਰਵਾਰ
weekday-sunday = ਐਤਵਾਰ

# The months.
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ

# How people write numbers. Names from nought to nineteen, in order; then twenty to ninety.
number-units = ਸਿਫ਼ਰ, ਇੱਕ, ਦੋ, ਤਿੰਨ, ਚਾਰ, ਪੰਜ, ਛੇ, ਸੱਤ, ਅੱਠ, ਨੌਂ, ਦਸ, ਗਿਆਰਾਂ, ਬਾਰਾਂ, ਤੇਰਾਂ, ਚੌਦਾਂ, ਪੰਦਰਾਂ, ਸੋਲਾਂ, ਸਤਾਰਾਂ, ਅਠਾਰਾਂ, ਉੱਨੀ
number-tens = ਵੀਹ, ਤੀਹ, ਚਾਲੀ, ਪੰਜਾਹ, ਸੱਠ, ਸੱਤਰ, ਅੱਸੀ, ਨੱਬੇ
# How people name a choice by its place: "the second one", "the last". Then words that may
# stand beside it.
number-order = ਪਹਿਲਾ, ਦੂਜਾ, ਤੀਜਾ, ਚੌਥਾ, ਪੰਜਵਾਂ, ਛੇਵਾਂ, ਸੱਤਵਾਂ, ਅੱਠਵਾਂ
    .endings = ਵਾਂ
number-last = ਆਖਰੀ, ਆਖ਼ਰੀ
number-order-beside = ਵਾਲਾ, ਵਾਲੀ, ਜਵਾਬ, ਬਟਨ, ਚਾਹੀਦਾ, ਨੂੰ, ਮੈਨੂੰ, wala, wali, ਨੰਬਰ, ਧੰਨਵਾਦ, ਸ਼ੁਕਰੀਆ, ਜੀ, number
# Words that may stand beside a number when somebody says how old they are. With any other
# word the number is not taken: "section 3" is not an age.
number-beside = ਮੈਂ, ਮੈ, ਮੇਰੀ, ਮੇਰਾ, ਮੇਰੇ, ਉਹ, ਉਸ, ਉਸਦੀ, ਉਹਦੀ, ਉਨ੍ਹਾਂ, ਦੀ, ਦਾ, ਦੇ, ਉਮਰ, ਸਾਲ, ਸਾਲਾਂ, ਵਰ੍ਹੇ, ਵਰ੍ਹਿਆਂ, ਹਾਂ, ਹੈ, ਹਨ, ਏ, ਆ, ਤੇ, ਅਤੇ, ਲਗਭਗ, ਕਰੀਬ, ਤਕਰੀਬਨ, ਸ਼ਾਇਦ, ਹੁਣ, ਪੁੱਤਰ, ਪੁੱਤ, ਬੇਟਾ, ਧੀ, ਬੇਟੀ, ਮਾਂ, ਪਿਤਾ, ਮਾਤਾ, ਮੰਮੀ, ਡੈਡੀ, ਪਤੀ, ਪਤਨੀ, ਘਰਵਾਲਾ, ਘਰਵਾਲੀ, ਬੱਚਾ, ਬੱਚੇ, ਬੱਚੀ, ਭਰਾ, ਭੈਣ, ਨਾਨੀ, ਦਾਦੀ, ਸਾਥੀ, ਪਾਰਟਨਰ, ਉਸਦਾ, ਉਹਦਾ, ਸਾਡੀ, ਸਾਡਾ, ਸਾਡੇ, ਉਸਨੂੰ, ਉਹਨੂੰ, ਸਿਰਫ਼, ਸਿਰਫ, ਬੱਸ, ਪੂਰੇ, ਪੂਰੀ, ਠੀਕ, ਹਾਲੇ, ਅਜੇ, ਵੀ, ਖ਼ਿਆਲ, ਖਿਆਲ, ਜਵਾਬ, ਨੰਬਰ, ਕੁ, ਹੋ, ਗਿਆ, ਗਈ, ਗਏ, main, mai, mein, meri, mera, mere, oh, usdi, ohdi, di, da, de, umar, umr, saal, sal, saalan, haan, han, hai, hun, hunn, te, lagbhag, kareeb, takreeban, shayad, putt, puttar, beta, dhee, beti, ma, pita, mata, mummy, mammi, daddy, pati, patni, gharwala, gharwali, bacha, bache, bachi, bhra, bhai, bhen, bhain, nani, dadi, saathi, partner, usda, ohda, sadi, sada, sade, usnu, ohnu, sirf, bas, poore, pure, theek, hale, haale, aje, vi, khayal, jawab, number, ku, age, years, old
