# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
adviser-consent =
    તમે અહીં, આ ચેટમાં, સલાહકાર સાથે વાત કરી શકો છો. કૃપા કરીને પહેલાં આ વાંચો.

    તમે હા કહો, તો ત્યારથી તમે જે લખો તે અમારી ટીમ વાંચી શકે છે. તેમને તમારું નામ કે નંબર દેખાતાં નથી. તમે અહીં કયાં પાનાં વાંચો છો તે તેમને દેખાય છે. તમે લખેલું કંઈ તાત્કાલિક લાગ્યું હતું કે નહીં, તે પણ દેખાય છે.

    Telegram પણ આ ચેટ વાંચી શકે છે. તે શરૂથી અંત સુધી સુરક્ષિત (end-to-end encrypted) નથી. ચેટ પૂરી થયાના { $topic-days } દિવસ પછી અમે અમારી નકલ ભૂંસી નાખીએ છીએ.

    તમે જે કહો તે ખાનગી રહે છે, પણ તેમાં કેટલાક અપવાદ છે. કોઈનો જીવ જોખમમાં હોય, તો અમારે બીજાને જણાવવું પડે એવું બને. કોઈ બાળક કે પુખ્ત વ્યક્તિને નુકસાન થવાનું જોખમ હોય ત્યારે પણ એવું જ છે.

    શું તમને ફોન પર વાત કરવી વધારે ગમશે? { $phone-link } પર ફોન કરો.

    તમે અહીં છો એમ હું સલાહકારને જણાવું?
    .words =
        આ કોણ વાંચશે, કોણ વાંચશે, આ કોણ વાંચે છે, કોણ વાંચી શકે, આ કોણ જોશે, કોણ જોઈ શકે, શું આ ખાનગી છે, મારું નામ દેખાય છે,
        મારો નંબર દેખાય છે, કેટલા દિવસ રાખો છો, ફરી વંચાવો, aa kon vanchshe, kon vanchshe, kon joi shake, aa khangi che
# The same in a few words, after the person asked something else in between.
adviser-ask-again = શું તમારે હજી સલાહકારને લખવું છે? બટન દબાવો, અથવા હા કે ના ટાઇપ કરો.
adviser-agree = હા, સલાહકારને પૂછો
    .words =
        હા, હાં, હા જી, હાજી, ઓકે, સારું, ભલે, ઠીક છે, સંમત છું, ha, haa, haan, ha ji, haji,
        saru, bhale, thik che, sammat chu, yes, yes please, ok, okay, sure, yeah, yep, agree,
        i agree, go ahead
adviser-decline = ના, આભાર
    .words = ના, ના જી, નાજી, હમણાં નહીં, અત્યારે નહીં, na, naa, na ji, hamna nahi, atyare nahi, no, no thanks, nope, not now

# They would rather not.
adviser-declined = વાંધો નહીં. અમારી ટીમમાંથી કોઈ આ ચેટ જોતું નથી. તમે મને પૂછી શકો છો, અથવા { $phone-link } પર ફોન કરી શકો છો.

# No adviser can be reached in this chat. $open says whether the advice line is open.
adviser-away =
    { $open ->
        [open] હમણાં તમે આ ચેટમાં સલાહકાર સાથે વાત ન કરી શકો. કૃપા કરીને { $phone-link } પર ફોન કરો. લાઇન આજે { $closes } વાગ્યા સુધી ખુલ્લી છે.
       *[other] હમણાં તમે આ ચેટમાં સલાહકાર સાથે વાત ન કરી શકો. અમારી સલાહ લાઇન { $opens } ખુલે છે. નંબર { $phone-link } છે.
    }

# They are in the queue now. What they write is kept until an adviser comes. If none comes, it
# is erased.
adviser-waiting =
    તમે અહીં છો એમ મેં અમારા સલાહકારોને જણાવ્યું છે. { $ahead ->
        [0] હવે પછીનો વારો તમારો છે.
        [one] તમારી આગળ { $ahead } વ્યક્તિ છે.
       *[other] તમારી આગળ { $ahead } લોકો છે.
    } કેટલો સમય લાગશે તે હું કહી ન શકું.

    વાત શેના વિશે છે તે તમે હમણાં લખી શકો છો. સલાહકાર આવે ત્યાં સુધી હું તે રાખું છું, અને પછી તેમને પહોંચાડું છું. કોઈ ન આવે, તો હું તે ભૂંસી નાખું છું. તમારે રાહ ન જોવી હોય, તો ટાઇપ કરો: રાહ નથી જોવી.

    તમને તરત મદદ જોઈએ, તો કૃપા કરીને રાહ ન જુઓ. આ બટન દબાવો: { line-urgent }.

    ફોન કરવો વધારે ગમે, તો: { $phone-link }.

# They are still in the queue. They are told this every few minutes.
adviser-still-waiting =
    તમે હજી સલાહકારની રાહ જુઓ છો. { $ahead ->
        [0] હવે પછીનો વારો તમારો છે.
        [one] તમારી આગળ { $ahead } વ્યક્તિ છે.
       *[other] તમારી આગળ { $ahead } લોકો છે.
    } કેટલો સમય લાગશે તે હું કહી ન શકું.

    ફોન કરવો વધારે ગમે, તો: { $phone-link }. તમારે રાહ ન જોવી હોય, તો ટાઇપ કરો: રાહ નથી જોવી.
    .words =
        કેટલો સમય, કેટલો સમય લાગશે, કેટલી વાર, કેટલી વાર લાગશે, હજી કેટલી વાર, મારો વારો ક્યારે, મારો વારો ક્યારે આવશે, મારી આગળ કેટલા છે,
        કેટલા લોકો છે, સલાહકાર ક્યારે આવશે, કોઈ ક્યારે આવશે, ketlo samay lagshe, ketli var, ketli vaar lagshe, maro varo kyare
adviser-stop-waiting = રાહ જોવાનું બંધ કરો
    .words =
        રદ કરો, રાહ નથી જોવી, મારે રાહ નથી જોવી, રહેવા દો, જવા દો, rad karo, raah nathi jovi,
        rah nathi jovi, mare rah nathi jovi, raheva do, java do, cancel, do not wait, never mind

# What they wrote while they wait.
adviser-held = આભાર. હું આ સલાહકાર માટે રાખું છું. હજી કોઈ સલાહકારે તે વાંચ્યું નથી. તમારે રાહ ન જોવી હોય, તો ટાઇપ કરો: રાહ નથી જોવી.
adviser-held-full = આ સંદેશ રાખી શકાયો નથી. સલાહકાર માટે હું હવે વધારે રાખી ન શકું. કૃપા કરીને રાહ જુઓ, અથવા { $phone-link } પર ફોન કરો.
adviser-held-changed = સલાહકાર માટે હું જે રાખું છું, તેમાં મેં આ બદલ્યું છે.

# They wait no longer.
adviser-cancelled =
    { $held ->
        [0] હવે તમે સલાહકાર માટેની કતારમાં નથી.
       *[other] હવે તમે સલાહકાર માટેની કતારમાં નથી. રાહ જોતી વખતે તમે જે લખ્યું હતું તે કોઈને પહોંચાડ્યું નથી. મેં તે ભૂંસી નાખ્યું છે.
    } હવે તમે જે લખો તે અમારી ટીમમાંથી કોઈ વાંચતું નથી. ફરી સલાહકાર માગવા માટે ટાઇપ કરો: વાત (કે talk).

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent.
adviser-not-taken =
    માફ કરશો. હમણાં કોઈ સલાહકાર ઉપલબ્ધ નથી. હવે તમે કતારમાં નથી, અને તમે જે લખો તે અમારી ટીમમાંથી કોઈ વાંચતું નથી.{ $held ->
        [0] {""}
       *[other] {" "}રાહ જોતી વખતે તમે જે લખ્યું હતું તે કોઈને પહોંચાડ્યું નથી. મેં તે ભૂંસી નાખ્યું છે.
    }{ $urgent ->
        [yes] {""}

            તમે જોખમમાં હો, તો કૃપા કરીને રાહ ન જુઓ. હમણાં જ { $number-emergency } પર ફોન કરો. માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો.
       *[no] {""}
    }

    કૃપા કરીને અમને { $phone-link } પર ફોન કરો. અથવા અમે તમને ફોન કરી શકીએ છીએ. { $chat ->
        [open] તમે ફરી સલાહકાર માગી પણ શકો છો. તે માટે આ દબાવો: { line-talk }.
       *[closed] હાલ પૂરતું તમે અહીં ફરી સલાહકાર માગી નહીં શકો.
    }

# The line closed before an adviser could take them, or the team takes nobody new in this chat
# today. $open says whether the advice line is open for calls all the same.
adviser-line-closed =
    માફ કરશો. { $open ->
        [open] હાલ પૂરતા અમારા સલાહકારો આ ચેટમાં કોઈ નવી વ્યક્તિને લઈ શકે તેમ નથી.
       *[other] અમારી સલાહ લાઇન હાલ પૂરતી બંધ થઈ ગઈ છે, અને કોઈ સલાહકાર આવી શક્યા નથી.
    } હવે તમે જે લખો તે અમારી ટીમમાંથી કોઈ વાંચતું નથી.{ $held ->
        [0] {""}
       *[other] {" "}રાહ જોતી વખતે તમે જે લખ્યું હતું તે કોઈને પહોંચાડ્યું નથી. મેં તે ભૂંસી નાખ્યું છે.
    }{ $urgent ->
        [yes] {""}

            તમે જોખમમાં હો, તો કૃપા કરીને રાહ ન જુઓ. હમણાં જ { $number-emergency } પર ફોન કરો. માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો.
       *[no] {""}
    }

    { $open ->
        [open] કૃપા કરીને અમને { $phone-link } પર ફોન કરો. લાઇન આજે { $closes } વાગ્યા સુધી ખુલ્લી છે.
       *[other] અમારી લાઇન { $opens } ખુલે છે. નંબર { $phone-link } છે.
    } અથવા અમે તમને ફોન કરી શકીએ છીએ.

# The adviser had to go, or does not answer, and nobody else is there. $can-call says whether we
# can call them.
adviser-nobody-else =
    { $silent ->
        [yes] { $adviser ->
                [none] માફ કરશો, સલાહકાર જવાબ આપતા નથી.
               *[other] માફ કરશો, { $adviser } જવાબ આપતા નથી.
            }
       *[no] { $adviser ->
                [none] માફ કરશો, સલાહકારને જવું પડ્યું.
               *[other] માફ કરશો, { $adviser }ને જવું પડ્યું.
            }
    } { $open ->
        [open] હમણાં આ ચેટ બીજું કોઈ સંભાળી શકે તેમ નથી, તેથી ચેટ પૂરી થઈ છે.
       *[other] અમારી સેવા હવે બંધ છે, તેથી ચેટ પૂરી થઈ છે.
    } હવે તમે જે લખો તે અમારી ટીમમાંથી કોઈ વાંચતું નથી.{ $urgent ->
        [yes] {""}

            તમે જોખમમાં હો, તો કૃપા કરીને રાહ ન જુઓ. હમણાં જ { $number-emergency } પર ફોન કરો. માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો.
       *[no] {""}
    }

    { $open ->
        [open] કૃપા કરીને અમને { $phone-link } પર ફોન કરો. લાઇન આજે { $closes } વાગ્યા સુધી ખુલ્લી છે.
       *[other] અમારી લાઇન { $opens } ખુલે છે. નંબર { $phone-link } છે.
    }{ $can-call ->
        [yes] {" "}અથવા અમે તમને ફોન કરી શકીએ છીએ.
       *[no] {""}
    }

# The team cannot be reached in this chat because of a fault on our side.
adviser-no-desk =
    માફ કરશો. અમારી બાજુએ કંઈક બગડ્યું છે, અને હમણાં કોઈ સલાહકાર આ ચેટ વાંચી શકે તેમ નથી.{ $held ->
        [0] {""}
       *[other] {" "}રાહ જોતી વખતે તમે જે લખ્યું હતું તે કોઈને પહોંચાડ્યું નથી. મેં તે ભૂંસી નાખ્યું છે.
    }{ $urgent ->
        [yes] {""}

            તમે જોખમમાં હો, તો કૃપા કરીને રાહ ન જુઓ. હમણાં જ { $number-emergency } પર ફોન કરો. માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો.
       *[no] {""}
    }

    કૃપા કરીને { $phone-link } પર ફોન કરો. લાઇન { $hours } ખુલ્લી હોય છે.
adviser-call-me = કૃપા કરીને મને ફોન કરો
    .words =
        મને ફોન કરો, મને કૉલ કરો, મને કોલ કરો, સામેથી ફોન કરો, mane phone karo, mane fon karo,
        mane call karo, samethi phone karo, call me, ring me, phone me, call me back, ring me back

# An adviser is there now.
adviser-joined =
    { $adviser ->
        [none] હવે તમે અમારી ટીમના સલાહકાર સાથે વાત કરો છો. તમે જે લખો તે તેમને પહોંચે છે.
       *[other] હવે તમે અમારી ટીમના સલાહકાર { $adviser } સાથે વાત કરો છો. તમે જે લખો તે { $adviser }ને પહોંચે છે.
    }

    તાત્કાલિક મદદ માટે તમે ગમે ત્યારે નીચેનું બટન દબાવી શકો છો. ચેટ પૂરી કરવા માટે ટાઇપ કરો: ચેટ બંધ (કે end chat).

# They tapped a button, or typed a command, menu or stop, while an adviser is there. Also after
# they said that they want to go on.
adviser-talking =
    { $adviser ->
        [none] તમે સલાહકાર સાથે વાત કરો છો. તમે જે લખો તે તેમને પહોંચે છે.
       *[other] તમે { $adviser } સાથે વાત કરો છો. તમે જે લખો તે { $adviser }ને પહોંચે છે.
    } તમે દબાવેલાં બટન તેમને પહોંચતાં નથી.

    સલાહકાર સાથેની ચેટ પૂરી કરવા માટે બટન દબાવો અથવા ટાઇપ કરો: ચેટ બંધ. અથવા લખવાનું ચાલુ રાખો.
adviser-end = ચેટ પૂરી કરો
    .words =
        ચેટ બંધ, ચેટ બંધ કરો, ચેટ પૂરી, ચેટ હમણાં બંધ કરો, chat bandh, chat band, chat bandh karo,
        chat band karo, chat puri karo, end chat, end the chat, end chat please
adviser-stay = વાત ચાલુ રાખો
    .words = ચાલુ રાખો, આગળ વધો, chalu rakho, vaat chalu rakho, vat chalu rakho, aagal vadho, go on, carry on

# The person ended the chat. Two buttons follow: did it help?
adviser-ended =
    સલાહકાર સાથેની ચેટ પૂરી થઈ છે. હવે ફરી તમે મારી, બોટની, સાથે છો. હવે તમે જે લખો તે અમારી ટીમમાંથી કોઈ વાંચતું નથી.

    શું તેનાથી મદદ મળી?

# The adviser ended the chat.
adviser-closed =
    { $adviser ->
        [none] સલાહકારે ચેટ પૂરી કરી છે.
       *[other] { $adviser }એ ચેટ પૂરી કરી છે.
    } હવે ફરી તમે મારી, બોટની, સાથે છો. હવે તમે જે લખો તે અમારી ટીમમાંથી કોઈ વાંચતું નથી.

    શું તેનાથી મદદ મળી?

# The adviser ended the chat, and for some days no adviser can be asked for here.
adviser-blocked =
    { $chat ->
        [yes] { $adviser ->
                [none] સલાહકારે ચેટ પૂરી કરી છે.
               *[other] { $adviser }એ ચેટ પૂરી કરી છે.
            }{" "}
       *[no] {""}
    }{ $days ->
        [one] { $days } દિવસ
       *[other] { $days } દિવસ
    } તમે અહીં સલાહકારને લખી ન શકો, અને અમને ફોન કરવાનું કહી ન શકો. તમે મને હજી પૂછી શકો છો, અને { $phone-link } પર ફોન કરી શકો છો. તાત્કાલિક મદદ હંમેશાં મળે છે.

# The block was taken back.
adviser-unblocked = હવે તમે અહીં ફરી સલાહકારને લખી શકો છો. સલાહકાર માગવા માટે ટાઇપ કરો: વાત (કે talk).

# They had everything erased. $state is waiting, talking or callback.
adviser-forgotten =
    { $state ->
        [talking] { $adviser ->
                [none] સલાહકાર સાથેની ચેટ પૂરી થઈ છે.
               *[other] { $adviser } સાથેની ચેટ પૂરી થઈ છે.
            }
        [waiting] હવે તમે સલાહકાર માટેની કતારમાં નથી.
       *[callback] અમે તમને ફોન નહીં કરીએ.
    } હવે તમે જે લખો તે અમારી ટીમમાંથી કોઈ વાંચતું નથી.

# They want to talk to somebody, and are talking to an adviser already.
adviser-already =
    { $adviser ->
        [none] તમે સલાહકાર સાથે વાત કરો જ છો. બસ અહીં લખો, અને તે તેમને મળે છે.
       *[other] તમે { $adviser } સાથે વાત કરો જ છો. બસ અહીં લખો, અને તે { $adviser }ને મળે છે.
    }

# The adviser had to go.
adviser-handed-back =
    { $adviser ->
        [none] માફ કરશો, સલાહકારને જવું પડ્યું.
       *[other] માફ કરશો, { $adviser }ને જવું પડ્યું.
    } મેં બીજા સલાહકારને બોલાવ્યા છે. { $ahead ->
        [0] હવે પછીનો વારો તમારો છે.
        [one] તમારી આગળ { $ahead } વ્યક્તિ છે.
       *[other] તમારી આગળ { $ahead } લોકો છે.
    } તમે પહેલાં જે લખ્યું હતું તે નવા સલાહકાર વાંચી શકે છે. ફોન કરવો વધારે ગમે, તો: { $phone-link }.

# The adviser did not answer for a while.
adviser-silent =
    { $adviser ->
        [none] માફ કરશો, સલાહકાર જવાબ આપતા નથી.
       *[other] માફ કરશો, { $adviser } જવાબ આપતા નથી.
    } મેં બીજા સલાહકારને બોલાવ્યા છે. { $ahead ->
        [0] હવે પછીનો વારો તમારો છે.
        [one] તમારી આગળ { $ahead } વ્યક્તિ છે.
       *[other] તમારી આગળ { $ahead } લોકો છે.
    } તમે પહેલાં જે લખ્યું હતું તે નવા સલાહકાર વાંચી શકે છે. ફોન કરવો વધારે ગમે, તો: { $phone-link }.

# Another team can help better.
adviser-transferred =
    { $adviser ->
        [none] સલાહકારે અમારી બીજી એક ટીમને તમારી સાથે વાત કરવા કહ્યું છે.
       *[other] { $adviser }એ અમારી બીજી એક ટીમને તમારી સાથે વાત કરવા કહ્યું છે.
    } તમે પહેલાં જે લખ્યું હતું તે તેમને દેખાતું નથી. વાત શેના વિશે છે તે તમે હવે ફરી લખી શકો છો. { $ahead ->
        [0] હવે પછીનો વારો તમારો છે.
        [one] તમારી આગળ { $ahead } વ્યક્તિ છે.
       *[other] તમારી આગળ { $ahead } લોકો છે.
    }

# They have not written for a while.
adviser-still-there =
    { $adviser ->
        [none] સલાહકાર તમારા જવાબની રાહ જુએ છે.
       *[other] { $adviser } તમારા જવાબની રાહ જુએ છે.
    } શું તમે હજી ત્યાં છો? નિરાંતે લખો. તમે કંઈ નહીં લખો, તો હું { $minutes ->
        [one] { $minutes } મિનિટમાં
       *[other] { $minutes } મિનિટમાં
    } ચેટ પૂરી કરીશ. { $chat ->
        [open] તે પછી તમે ફરી સલાહકાર માગી શકો છો.
       *[closed] ત્યારે અમે આ ચેટમાં કોઈ નવી વ્યક્તિને લેતા નથી. તમે અમને { $phone-link } પર ફોન કરી શકો છો. અમારી લાઇન { $hours } ખુલ્લી હોય છે.
    }
adviser-ended-silent =
    તમે લખ્યું નહીં, તેથી મેં સલાહકાર સાથેની ચેટ પૂરી કરી છે. વાંધો નહીં. હવે તમે જે લખો તે અમારી ટીમમાંથી કોઈ વાંચતું નથી. { $chat ->
        [open] તમે ફરી સલાહકાર માગી શકો છો.
       *[closed] { $open ->
                [open] હમણાં અમે આ ચેટમાં કોઈ નવી વ્યક્તિને લેતા નથી. તમે અમને આજે { $closes } વાગ્યા સુધી { $phone-link } પર ફોન કરી શકો છો.
               *[other] અમારી લાઇન { $opens } ખુલે છે. નંબર { $phone-link } છે.
            }
    }

# A photo, a voice message and so on. Words that came with it are passed on.
adviser-cannot-send = આ હું સલાહકારને પહોંચાડી ન શકું, ફક્ત શબ્દો પહોંચાડી શકું. કૃપા કરીને તે શબ્દોમાં લખો, અથવા { $phone-link } પર ફોન કરો.

# The team's side is not working.
adviser-not-reached = માફ કરશો. તમે લખેલું કંઈક અમારી ટીમને પહોંચ્યું નથી. કૃપા કરીને થોડી વાર પછી ફરી મોકલો, અથવા { $phone-link } પર ફોન કરો.
adviser-slow = તમે લખેલું હજી સલાહકારને મળ્યું નથી. હમણાં થોડી વધારે વાર લાગે છે. તે ત્યાં નહીં પહોંચે, તો હું તમને કહીશ.

# The adviser offers to call.
adviser-would-call =
    { $adviser ->
        [none] સલાહકાર તમારી સાથે ફોન પર વાત કરવા માગે છે.
       *[other] { $adviser } તમારી સાથે ફોન પર વાત કરવા માગે છે.
    } શું અમે તમને ફોન કરીએ? હા હોય, તો આ બટન દબાવો: { adviser-call-me }. ના હોય, તો બસ લખવાનું ચાલુ રાખો.

# They would rather not be called.
adviser-no-call =
    { $adviser ->
        [none] ભલે, ફોન નહીં કરીએ. સલાહકાર સાથે તમારું લખવાનું હજી ચાલુ છે.
       *[other] ભલે, ફોન નહીં કરીએ. { $adviser } સાથે તમારું લખવાનું હજી ચાલુ છે.
    }

# Did it help?
adviser-helped = મદદ મળી
    .words = હા, હા મળી, હા મદદ મળી, હા આભાર, ha, haa, haan, ha mali, ha madad mali, madad mali, yes, yes it helped, yes thanks
adviser-not-helped = મદદ મળી નહીં
    .words = ના, ના મળી, મદદ ન મળી, ખાસ નહીં, na, naa, na mali, madad na mali, khas nahi, no, not really
adviser-thanks = જણાવવા બદલ આભાર. અમે તમારો જવાબ ફક્ત ગણીએ છીએ.

# Being called. What it means, before the questions. privacy-advisers has to say the same.
callback-before =
    નંબર ટાઇપ કરતાં પહેલાં કૃપા કરીને આ વાંચો.

    ફક્ત તમને ફોન કરનાર સલાહકારને આખો નંબર દેખાય છે. અમારી ટીમને તેના છેલ્લા ત્રણ આંકડા, તમે આપેલું નામ અને તમે અહીં જે જવાબ આપો તે દેખાય છે. તમે કયાં પાનાં વાંચો છો તે તેમને દેખાય છે. તમે લખેલું કંઈ તાત્કાલિક લાગ્યું હતું કે નહીં, તે પણ દેખાય છે. Telegram પરનું તમારું નામ કે નંબર તેમને દેખાતાં નથી.

    ફોન કૉલ પછી, અથવા { $callback-days } દિવસ પછી, અમે નંબર અને નામ ભૂંસી નાખીએ છીએ. Telegram આ ચેટ વાંચી શકે છે. તે શરૂથી અંત સુધી સુરક્ષિત (end-to-end encrypted) નથી. તમે જે ટાઇપ કરો તે તમે ભૂંસી ન નાખો ત્યાં સુધી આ ચેટમાં રહે છે.

    શું તમને અમને ફોન કરવો વધારે ગમશે? નંબર છે { $phone-link }.

# Being called. The questions come one after the other.
# $callback-number is the number they gave. $again says whether the last answer did not fit.
callback-number =
    { $again ->
        [yes] તે નંબર વાપરી શકાય તેમ નથી. કૃપા કરીને United Kingdomનો એવો નંબર આંકડામાં ટાઇપ કરો જેના પર અમે ફોન કરી શકીએ, જેમ કે મોબાઇલ નંબર. આ અટકાવવા માટે ટાઇપ કરો: ફોન નહીં.
       *[no] કયા નંબર પર ફોન કરીએ? કૃપા કરીને તે ટાઇપ કરો. આ અટકાવવા માટે ટાઇપ કરો: ફોન નહીં.
    }
    .zero-words = ઝીરો, જીરો, મીંડું, ઓ, shunya, mindu
    .double-words = ડબલ, dabal
    .triple-words = ટ્રિપલ, ટ્રીપલ, tripal
    .plus-words = પ્લસ, વત્તા
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on =
    { $adviser ->
        [none] આ મેં સલાહકારને પહોંચાડ્યું છે.
       *[other] આ મેં { $adviser }ને પહોંચાડ્યું છે.
    } ફોન કૉલ માટે મારે હજી એક જવાબ જોઈએ:
# An adviser called, and the number was wrong. They are asked for another.
callback-wrong-number = અમે તમને ફોન કરવાનો પ્રયત્ન કર્યો, પણ તમે આપેલો નંબર ખોટો લાગે છે. મેં તે ભૂંસી નાખ્યો છે. તમારે હજી ફોન જોઈતો હોય, તો કૃપા કરીને અમને બીજો નંબર આપો.
# The adviser has gone while they were asked for a number.
callback-ended = હવે હું તમને ફોન વિશે વધુ પૂછતો નથી. કૃપા કરીને હમણાં કોઈ ફોન નંબર ટાઇપ ન કરો. તમારે હજી ફોન જોઈતો હોય, તો ટાઇપ કરો: મને ફોન કરો.
# They typed a number after that. A button follows to ask for a call.
callback-kept-back = તે ફોન નંબર લાગે છે. મેં તે કોઈને પહોંચાડ્યો નથી, અને રાખ્યો પણ નથી. જે સલાહકાર તમને ફોન કરે, ફક્ત તેમણે જ તે જોવો જોઈએ. તમારે ફોન જોઈતો હોય, તો બટન દબાવો અથવા ટાઇપ કરો: મને ફોન કરો.
# They typed a number in a chat where another question about the call is open. It follows again.
callback-number-beside = તે ફોન નંબર લાગે છે. મેં તે કોઈને પહોંચાડ્યો નથી. ફોન માટે અમને બીજો નંબર આપવો હોય, તો ટાઇપ કરો: ખોટો નંબર.
callback-number-right =
    { $again ->
        [yes] મને તે સમજાયું નહીં. કૃપા કરીને હા કે ના ટાઇપ કરો, અથવા બીજો નંબર ટાઇપ કરો. આ અટકાવવા માટે ટાઇપ કરો: ફોન નહીં.{" "}
       *[no] {""}
    }મને આ નંબર સમજાયો: { $callback-number }. શું તે સાચો છે?
    .words =
        નંબર, ખોટો નંબર, નંબર ખોટો છે, મારો નંબર ખોટો છે, નંબર બદલો, નંબર બદલવો છે, મારે નંબર બદલવો છે, બીજો નંબર, અલગ નંબર,
        nambar, khoto number, number khoto che, number badlo, number badalvo che, bijo number
callback-name =
    { $again ->
        [yes] મને તે નામ લાગ્યું નહીં. યોગ્ય વ્યક્તિ ફોન પર આવે તે માટે અમે નામ પૂછીએ છીએ. કૃપા કરીને નામ ટાઇપ કરો, અથવા ટાઇપ કરો: નામ નહીં. આ અટકાવવા માટે ટાઇપ કરો: ફોન નહીં.{" "}
       *[no] {""}
    }ફોન પર અમે કોને બોલાવીએ? તમે કોઈ પણ નામ બનાવી શકો છો. અમારી ટીમને તે દેખાય છે.
    .words =
        નામ, ખોટું નામ, નામ ખોટું છે, મારું નામ ખોટું છે, નામ બદલો, નામ બદલવું છે, મારે નામ બદલવું છે, બીજું નામ, અલગ નામ,
        naam, nam, khotu naam, naam khotu che, naam badlo, biju naam
    .before-words = મારું નામ, મારુ નામ, નામ, હું, મને, આ, maru naam, maru nam, naam, nam, hu, mane
    .never-words =
        શું, કેમ, કોણ, કોનું, કોને, કેવી, કેવી રીતે, ક્યારે, ક્યાં, કયો, કયું, કેટલા, તમે, અમે, મારે, કોઈ, ના, નહીં, નથી, હા, ખોટું, ખોટો,
        બદલો, બંધ, રદ, કારણ કે, પણ, કહો, નંબર, સમય, માફ, ઊભા રહો, કૃપા કરીને, shu, kem, kon, kyare, kya, tame, nahi, nathi
callback-no-name = કોઈનું નામ ન લેશો
    .words =
        નામ નહીં, નામ નથી આપવું, ના, નથી કહેવું, મારે નથી કહેવું, કોઈ નહીં, રહેવા દો, naam nahi,
        nam nahi, naam nathi aapvu, na, naa, nathi kahevu, koi nahi, raheva do, no name, no, nobody,
        skip
callback-voicemail =
    { $again ->
        [yes] મને તે સમજાયું નહીં. કૃપા કરીને હા કે ના ટાઇપ કરો. આ અટકાવવા માટે ટાઇપ કરો: ફોન નહીં.{" "}
       *[no] {""}
    }કોઈ જવાબ ન આપે, તો અમે સંદેશ મૂકી શકીએ?
callback-say-who =
    { $again ->
        [yes] મને તે સમજાયું નહીં. કૃપા કરીને હા કે ના ટાઇપ કરો. આ અટકાવવા માટે ટાઇપ કરો: ફોન નહીં.{" "}
       *[no] {""}
    }બીજું કોઈ ફોન ઉપાડે, તો અમે સલાહ લાઇન છીએ એમ કહી શકીએ?
# .words lists little words that may stand beside a time.
callback-when =
    { $again ->
        [yes] મને તે સમજાયું નહીં, અથવા ત્યારે અમે ફોન કરી શકતા નથી. આ અટકાવવા માટે ટાઇપ કરો: ફોન નહીં.{" "}
       *[no] {""}
    }અમે ક્યારે ફોન કરીએ? અમારી લાઇન ખુલ્લી હોય ત્યારે જ અમે ફોન કરીએ છીએ, બીજા કોઈ સમયે નહીં. નંબર કે સમય ટાઇપ કરો:

    { $times }
    .words =
        માં, પર, ને, એ, તો, કૃપા, કરીને, મહેરબાની, હોય, છે, સારું, ઠીક, ચાલશે, ફાવશે, હા, મને,
        ગમશે, પછી, વાગ્યે, ma, par, to, krupa, karine, maherbani, hoy, che, chhe, saru, thik,
        chalshe, favshe, ha, mane, gamshe, pachi, pachhi, vagye, in, the, on, at, please, ok, yes,
        i, then,
        વાગે, સાડા, સવા, પોણા, લગભગ, આસપાસ, કદાચ, આવતી, સમયે, દિવસે, ફોન, કૉલ, કોલ, કરો, કરજો, તમે,
        vage, sada, sava, pona, lagbhag, samaye, phone, karo, karjo
    .today-words = આજે, આજ, aaje, aje, aaj
    .tomorrow-words = કાલે, આવતીકાલે, કાલ, kale, kaale, kal, avtikale
    .morning-words = સવારે, સવાર, સવારમાં, સવારના, savare, savar, savarma
    .afternoon-words = બપોરે, બપોર, બપોરના, બપોરમાં, bapore, bapor, baporna
callback-any-time = ખુલ્લા સમયમાં ગમે ત્યારે
    .words = ગમે ત્યારે, કોઈ પણ સમયે, કોઈપણ સમયે, game tyare, game tyaare, koi pan samaye, any time, anytime, whenever
# $day is a day of the week, $date its date.
callback-morning = { $day } { $date }, સવારે
callback-afternoon = { $day } { $date }, બપોરે
callback-confirm =
    { $again ->
        [yes] મને તે સમજાયું નહીં. કૃપા કરીને હા કે ના ટાઇપ કરો. આ અટકાવવા માટે ટાઇપ કરો: ફોન નહીં.{" "}
       *[no] {""}
    }શું આ બધું બરાબર છે?

    અમે { $callback-number } પર ફોન કરીશું.
    { $name ->
        [none] અમે કોઈનું નામ લઈને નહીં બોલાવીએ.
       *[other] અમે { $name }ને બોલાવીશું.
    }
    { $voicemail ->
        [yes] અમે સંદેશ મૂકી શકીએ છીએ.
       *[no] અમે સંદેશ નહીં મૂકીએ.
    }
    { $say-who ->
        [yes] અમે સલાહ લાઇન છીએ એમ કહી શકીએ છીએ.
       *[no] અમે કોણ છીએ તે બીજા કોઈને નહીં કહીએ.
    }
    ક્યારે: { $when }.
    .words =
        સમય, ટાઇમ, ખોટો સમય, સમય ખોટો છે, સમય બદલો, સમય બદલવો છે, મારે સમય બદલવો છે, બીજો સમય, દિવસ બદલો, બીજો દિવસ, ક્યારે,
        samay, samay khoto che, samay badlo, bijo samay
# They said that something of it is not right.
callback-change = શું બરાબર નથી? ટાઇપ કરો: નંબર, નામ કે સમય. તમારે ફોન ન જોઈતો હોય, તો ટાઇપ કરો: ફોન નહીં.
callback-yes = હા
    .words = હાં, હા જી, હાજી, બરાબર, બરાબર છે, સાચું, ઓકે, ha, haa, haan, ha ji, barabar, barabar che, sachu, yes, yes please, yeah, yep, ok, correct
callback-no = ના
    .words = ના જી, નાજી, ના આભાર, નહીં, ખોટું, ખોટો છે, na, naa, na ji, nahi, khotu, khoto che, no, no thanks, nope, wrong
callback-send = હા, કૃપા કરીને ફોન કરો
    .words = હા, હાં, હા જી, ઓકે, બરાબર, બરાબર છે, મોકલો, ભલે, ha, haa, haan, ha ji, barabar, barabar che, moklo, bhale, yes, yes please, ok, send, all right, correct
callback-cancel = ફોન નહીં, આભાર
    .words =
        ફોન નહીં, ફોન ન કરો, ફોન ન કરશો, મને ફોન ન કરો, મને ફોન ન કરશો, ફોન નથી જોઈતો, ફોન રદ કરો,
        phone nahi, fon nahi, phone na karo, fon na karo, mane phone na karo, mane fon na karo,
        phone na karsho, phone nathi joito, phone rad karo, no call, do not call, do not call me,
        dont call me, cancel the call
    .loose-words = રદ કરો, rad karo, cancel, જવા દો, વાત જવા દો, બધું રદ કરો, આ રદ કરો, વિચાર બદલાયો, મારો વિચાર બદલાયો, મેં વિચાર બદલ્યો, java do, badhu rad karo, vichar badlayo
    .beside-words = કૃપા, કરીને, મહેરબાની, પ્લીઝ, માફ, કરશો, ઠીક, સારું, હા, જી, હવે, બસ, તો, આભાર, krupa, karine, have, aabhar
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
                [none] આભાર. સલાહકાર સાથેની ચેટ પૂરી થઈ છે. સલાહકાર તમને ફોન કરશે. તેઓ
               *[other] આભાર. { $adviser } સાથેની ચેટ પૂરી થઈ છે. { $adviser } તમને ફોન કરશે. તેઓ
            }
       *[no] આભાર. સલાહકાર તમને ફોન કરશે. તેઓ
    } અમારી લાઇન ખુલ્લી હોય ત્યારે ત્રણ વખત સુધી પ્રયત્ન કરશે. હવે તમે અહીં જે લખો તે અમારી ટીમમાંથી કોઈ વાંચતું નથી.

    તમે પણ અમને ફોન કરી શકો છો: { $phone-link }. હવે તમારે ફોન ન જોઈતો હોય, તો ટાઇપ કરો: ફોન નહીં.
# $given says whether they had given a number.
callback-cancelled =
    { $given ->
        [yes] અમે તમને ફોન નહીં કરીએ. મેં તમારો નંબર ભૂંસી નાખ્યો છે.
       *[no] ભલે, ફોન નહીં કરીએ.
    }
callback-already =
    તમે અમને ફોન કરવાનું કહ્યું છે. ક્યારે: { $when }. અમારી લાઇન ખુલ્લી હોય ત્યારે સલાહકાર ફોન કરશે. તમારે ફોન કરવો વધારે ગમે, તો: { $phone-link }.

    હવે તમારે ફોન ન જોઈતો હોય, તો ટાઇપ કરો: ફોન નહીં. નંબર કે સમય બદલવા માટે પણ ટાઇપ કરો: ફોન નહીં. પછી ફરી ફોન કરવાનું કહો.

    હું સલાહકારને કંઈ પહોંચાડી શકતો નથી. ફોન આવે ત્યારે તેમને કહેજો.
    .about-words = ફોન, કૉલ, કોલ, સલાહકાર, સલાહકારને
callback-no-answer =
    { $tries ->
        [1] અમે તમને ફોન કર્યો, પણ કોઈએ જવાબ ન આપ્યો. અમારી લાઇન ખુલ્લી હોય ત્યારે અમે ફરી પ્રયત્ન કરીશું.
       *[other] અમે તમને ફરી ફોન કર્યો, પણ કોઈએ જવાબ ન આપ્યો. અમે હજી એક વાર પ્રયત્ન કરીશું.
    } તમે પણ અમને ફોન કરી શકો છો: { $phone-link }.
callback-given-up = અમે તમને ત્રણ વખત ફોન કર્યો, પણ કોઈએ જવાબ ન આપ્યો. મેં તમારો નંબર ભૂંસી નાખ્યો છે. તમે અમને { $phone-link } પર ફોન કરી શકો છો, અથવા ફરી ફોન કરવાનું કહી શકો છો.
# An adviser has noted that they talked, or that no call is wanted: a slip would leave the person
# waiting.
callback-done = સલાહકારે નોંધ્યું છે કે આ ફોન થઈ ગયો છે. મેં તમારો નંબર ભૂંસી નાખ્યો છે. જો કોઈએ તમારી સાથે વાત ન કરી હોય, તો ફરીથી ફોન માગો, અથવા અમને { $phone-link } પર ફોન કરો.
callback-expired = માફ કરશો. અમે { $callback-days } દિવસમાં તમને ફોન કરી શક્યા નથી. મેં તમારો નંબર ભૂંસી નાખ્યો છે. કૃપા કરીને અમને { $phone-link } પર ફોન કરો.
