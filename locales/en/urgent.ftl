# Fixed texts for people who may be in danger. They must show even when nothing else
# works, so they use no variables and the numbers are typed in.
#
# Do not change a text here without the people who sign these off: somebody who knows
# crisis care, and somebody who has lived through it. See docs/content-review.md.
# Rules: 999 first. Say that this is a bot. Never repeat what the person said about how.
# Never promise that help is coming. Only numbers checked against the service's own page.
#
# .later is for somebody who has read the text and goes on. Its first paragraph says when to
# call 999. A danger without .later has urgent-soft instead.

# Somebody who may be thinking of ending their life.
urgent-suicide =
    It sounds like you may be going through something very hard. I am a bot, so I cannot keep you safe. People can help you now.

    Call 999 or go to A&E if you have hurt yourself, taken something, or your life is in danger.

    Call 111 if you need urgent mental health help, day or night. Choose the mental health option (option 2).

    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.

    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.

    If I got this wrong, you can carry on.
    .later =
        Are you in danger now, or have you hurt yourself? Call 999, or go to A&E. If you can, move away from anything that could hurt you. Go to someone you trust.

        I am a bot, but people will listen: Samaritans on 116 123, free, at any time. Or text SHOUT to 85258. Or call 111 and choose the mental health option. If you are under 19, you can call Childline on 0800 1111.

# Somebody who may hurt themselves.
urgent-self-harm =
    It sounds like things are very hard for you. I am a bot, so I cannot keep you safe. People can help you now.

    Call 999 or go to A&E if you are badly hurt, have taken something, or your life is in danger.

    Call 111 if you need urgent mental health help, day or night. Choose the mental health option (option 2).

    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.

    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.

    If I got this wrong, you can carry on.

# Somebody who may have taken something.
urgent-overdose =
    If you have taken something that could harm you, call 999 or go to A&E now. Please do this even if you feel all right. Do the same if someone with you has taken it.

    I am a bot, so I cannot keep you safe. People can help you now.

    Call 111 if you need urgent mental health help, day or night. Choose the mental health option (option 2).

    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.

    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.

    If I got this wrong, you can carry on.
    .later =
        If you have taken something that could harm you, call 999 or go to A&E now. Please do this even if you feel all right. Do the same if someone with you has taken it.

        If you want to talk too, call Samaritans on 116 123, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.

# Somebody who may hurt another person.
urgent-harm-others =
    It sounds like someone could get hurt. I am a bot, so I cannot keep anyone safe. People can help you now.

    Call 999 if you or someone else is in danger, or if you think you may hurt someone.

    Call 111 if you need urgent mental health help, day or night. Choose the mental health option (option 2).

    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.

    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.

    If I got this wrong, you can carry on.
    .later =
        Call 999 if you or someone else is in danger, or if you think you may hurt someone.

        Call 111 if you need urgent mental health help, day or night. Choose the mental health option (option 2).

# Somebody who may be hearing, seeing or believing frightening things.
# Never say that it is true or that it is not true.
urgent-psychosis =
    It sounds like this is very frightening for you. I am a bot, so I cannot keep you safe. People can help you now.

    Call 999 or go to A&E if you or someone else is in danger, or may get hurt.

    Call 111 if you need urgent mental health help, day or night. Choose the mental health option (option 2).

    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.

    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.

    If I got this wrong, you can carry on.

# Somebody who may be hurt or threatened by another person.
urgent-abuse =
    Call 999 if you or someone else is in danger now.

    I am sorry this is happening. I am a bot, so I cannot keep you safe. Is it safe for you to read this now? Others may see it on this phone. You can delete this chat.

    Call 111 if you need urgent mental health help, day or night. Choose the mental health option (option 2).

    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.

    Is somebody you live with, or lived with, hurting you? The National Domestic Abuse Helpline is free, day and night: 0808 2000 247.

    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.

    If I got this wrong, you can carry on.
    .later =
        Call 999 if you or someone else is in danger now.

        If you want to talk, call Samaritans on 116 123, free, at any time. If you are under 19, you can call Childline on 0800 1111.

# Somebody who is worried about the life of another person.
urgent-third-party =
    It sounds like you are very worried about someone. I am a bot, so I cannot keep them safe. People can help now.

    Call 999 if they have hurt themselves, taken something, or their life is in danger. Or take them to A&E, if that is safe for you both.

    Call 111 if they need urgent mental health help, day or night. Choose the mental health option (option 2).

    Samaritans are there for them, and for you too: 116 123, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.

    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.

    If I got this wrong, you can carry on.
    .later =
        Call 999 if they have hurt themselves, taken something, or their life is in danger. Or take them to A&E, if that is safe for you both.

        Call 111 if they need urgent mental health help, day or night. Choose the mental health option (option 2).

        Samaritans are there for you too: 116 123, free, at any time. If you are under 19, you can call Childline on 0800 1111.

# Somebody who may be ill or hurt in their body, for example with chest pain.
urgent-medical =
    This may need medical help now. I am a bot, so I cannot tell how serious it is.

    Call 999 if a life may be in danger. For example: chest pain, trouble breathing, or a swollen face, mouth, tongue or throat. Call 999 too if someone is badly hurt or will not wake up.

    Call 111 if it is not an emergency, or if you are not sure. It is open day and night.

    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.

    If I got this wrong, you can carry on.
    .later =
        Call 999 now if a life may be in danger, or if someone will not wake up.

        Call 111 if it is not an emergency, or if you are not sure. It is open day and night.

# Somebody pressed the button for urgent help. .talk, .more-ways and .not-meant are the
# buttons under every urgent text.
urgent-any =
    I am a bot, so I cannot keep you safe. People can help you now.

    Call 999 or go to A&E if you have hurt yourself, taken something, or your life is in danger.

    Call 111 if you need urgent mental health help, day or night. Choose the mental health option (option 2).

    Call Samaritans on 116 123 if you want to talk, free, at any time. Or text SHOUT to 85258. If you are under 19, you can call Childline on 0800 1111.

    Deaf, or cannot hear on the phone? For 999: 999 BSL (999bsl.co.uk). For 111: Relay UK on 18001 111.
    .talk = Talk to our team
    .more-ways = More ways to get help
    .not-meant = I did not mean that

# After the button More ways to get help.
urgent-more =
    If a life is in danger, call 999 or go to A&E. I am a bot, so I cannot keep you safe.

    Cannot talk on the phone? Text SHOUT to 85258, free, day and night.

    Under 19? Call Childline on 0800 1111. It is free, and not on the phone bill.

    Is somebody hurting you at home? Call the National Domestic Abuse Helpline on 0808 2000 247. It is free, day and night.

    Would you like to write? Email Samaritans at jo@samaritans.org. They may not answer at once.

    Deaf? Use 999 BSL (999bsl.co.uk), free, day and night. You can reach 111 with Relay UK on 18001 111, or with SignVideo. You can only text 999 if you signed up for it before.

    Is English hard for you? Call 111 and say your language. They can find an interpreter.

    Our team is not there day and night. Tap Talk to our team to see when they are next there.

# One line under an ordinary answer, when the message sounded low. It also stands alone, for
# somebody who has seen the texts above and goes on.
urgent-soft = If your life is in danger, call 999. If things get too hard, call Samaritans on 116 123, free, at any time, or text SHOUT to 85258. Or call 111 and choose the mental health option. Under 19? Call Childline on 0800 1111.

# After the button I did not mean that, or .taken-back-words under an urgent text. .meant-words,
# typed later, bring the help again. .own-words are typed under a text about somebody else by who is in
# danger themselves, .other-words the other way round.
urgent-not-meant = That is all right. I would rather show this once too often. If you need it later, tap or type: urgent help.
    .meant-words =
        i do mean it, i did mean it, i mean it, i meant it, i really mean it, i really
        do mean it, i do really mean it, i really meant it, i did mean that, i do mean
        that, i meant that, i mean that, i meant what i said, i mean what i
        said, i meant what i wrote, i did mean what i said, it is true, its true, it was
        true, it is serious, its serious, i am serious, im serious, i was serious, i am
        being serious, im being serious, i am not joking, im not joking, i was not
        joking, i wasnt joking, it is not a joke, its not a joke, it was not a joke, i
        am not kidding, im not kidding, i lied, i was lying, i do tho, i do
        though, i really do, i do really, no i do, but i do, actually i do, i did tho, i
        did mean it (tho|though), i do mean it (tho|though), i meant it (tho|though),
        actually i do want (to|to die|it), yes i (do|did) mean it, i do want to, im
        lying i do mean it
    .own-words =
        (no|no no|actually|actually no|sorry|) (its me|it is me|me|i mean me|i meant me|its about me|it is
        about me), (no|no no|actually|actually no) (i do|i am|im suicidal|i am suicidal), not (her|him|them) (me|its
        me|it is me|i am), (and|) me too, i am (too|as well), im (too|as well), i do (too|as well), i feel (the same|like
        that too|that way too)
    .other-words =
        (no|sorry|) (its|it is|it was|thats) (not me|not about me), not me, (no|) not me (its|it is) my
        (mum|mam|dad|brother|sister|son|daughter|husband|wife|partner|friend|mate|boyfriend|girlfriend|nan), (no|)
        (its|it is) not me (its|it is) my
        (mum|mam|dad|brother|sister|son|daughter|husband|wife|partner|friend|mate|boyfriend|girlfriend|nan), (no|) (its|it
        is|it was) my (mum|mam|dad|brother|sister|son|daughter|husband|wife|partner|friend|mate|boyfriend|girlfriend|nan)
        (who|that) said it, (no|) (its|it is) my
        (mum|mam|dad|brother|sister|son|daughter|husband|wife|partner|friend|mate|boyfriend|girlfriend|nan) (not me|)
    .taken-back-words =
        (sorry|) (i|no i|) (did not|didnt|dont|do not) mean (it|that|this) (like that|that way|in that
        way|so) (sorry|), (sorry|) i (did not|didnt|dont|do not) mean (it|that|this) (sorry|), (sorry|)
        (it was|that was|this was|) (a mistake|by mistake|a typo|an accident|by accident|autocorrect)
        (sorry|), (sorry|) wrong (chat|person|number|group) (sorry|), (i|) (sent|typed|wrote) (it|this|that)
        by (mistake|accident) (sorry|), (i|) (sent|typed|wrote) the wrong (thing|word|one|message)
        (sorry|), i meant something else, not what i meant, that is not what i meant, thats not what i
        meant, you (misunderstood|have misunderstood|got me wrong|got that wrong), wrong end of the
        stick, (it was|that was|this was|) (last year|years ago|a year ago|two years ago|2 years ago|a few years ago|months
        ago|a few months ago|ages ago|a long time ago|a while back), (it was|that was|) (in|back in)
        (january|february|march|april|may|june|july|august|september|october|november|december),
        (no|no no|sorry|) (i mean|i meant|im talking about) (the|my) (budget|phb|direct
        payment|aftercare|care plan|money|contract|plan|forms|letters|letters and forms|forms and letters|paperwork|waiting|council|hair|nails),
        (i cut|) my (hair|nails|toenails) (lol|haha|i mean|), (no|sorry|)
        (the|my) (budget|phb|direct payment|aftercare|care plan|contract) i (mean|meant)

# The number of Samaritans, for messages outside this file to show.
-samaritans = 116 123

# The number to which SHOUT is texted, for the same.
-shout = 85258

# The number of Childline, for the same.
-childline = 0800 1111
