# The way to a person. The contact card with the number comes just before each of these.
# $phone and $phone-link are the same number, $hours are the opening hours,
# $call-cost is standard, free or other, $form is the address of the form or none.

# While the helpline is open. $closes is when it closes.
talk-open =
    તમે હમણાં સલાહકાર સાથે વાત કરી શકો છો. અમારી સલાહ લાઇન આજે { $closes } વાગ્યા સુધી ખુલ્લી છે.

    { $phone } પર ફોન કરો. આ ફોનથી ફોન કરવા { $phone-link } દબાવો. તે એ જ નંબર છે.

    { $call-cost ->
        [free] આ ફોન કૉલ મફત છે.
        [standard] આ ફોન કૉલનો ખર્ચ 01 કે 02થી શરૂ થતા નંબર પરના કૉલ જેટલો જ છે. તમારા ફોન પ્લાનમાં મફત મિનિટો હોય, તો તેમાંથી વપરાય છે.
       *[other] ફોન કૉલનો ખર્ચ કેટલો થાય તે તમારી ફોન કંપનીને પૂછો.
    }{ $form ->
        [none] {""}
       *[other] {""}

            તમે આ ફૉર્મથી પણ અમને લખી શકો છો: { $form }
    }
    .title = વ્યક્તિ સાથે વાત કરો

# While advisers take people in this chat. Buttons lead there and to a call. $open says whether
# the phone line is open too: a desk may have hours of its own.
talk-here =
    { $open ->
        [open] તમે હમણાં ફોન પર કે આ ચેટમાં સલાહકાર સાથે વાત કરી શકો છો. અમારી સલાહ લાઇન આજે { $closes } વાગ્યા સુધી ખુલ્લી છે.

            { $phone } પર ફોન કરો. આ ફોનથી ફોન કરવા { $phone-link } દબાવો. તે એ જ નંબર છે.
       *[other] તમે હમણાં આ ચેટમાં સલાહકારને લખી શકો છો. હમણાં કોઈ ફોનનો જવાબ આપી શકે તેમ નથી. લાઇન { $opens } ખુલે છે.

            તે ખુલ્લી હોય ત્યારે { $phone } પર ફોન કરો. આ ફોનથી ફોન કરવા { $phone-link } દબાવો. તે એ જ નંબર છે.
    }

    { $call-cost ->
        [free] આ ફોન કૉલ મફત છે.
        [standard] આ ફોન કૉલનો ખર્ચ 01 કે 02થી શરૂ થતા નંબર પરના કૉલ જેટલો જ છે. તમારા ફોન પ્લાનમાં મફત મિનિટો હોય, તો તેમાંથી વપરાય છે.
       *[other] ફોન કૉલનો ખર્ચ કેટલો થાય તે તમારી ફોન કંપનીને પૂછો.
    }{ $form ->
        [none] {""}
       *[other] {""}

            તમે આ ફૉર્મથી પણ અમને લખી શકો છો: { $form }
    }

    તમે ફોન પર વાત ન કરી શકો, તો અહીં સલાહકારને લખી શકો છો. અથવા અમે તમને ફોન કરી શકીએ છીએ.
    .title = વ્યક્તિ સાથે વાત કરો
    .chat = સલાહકારને અહીં લખો
    .chat-words =
        ચેટ, લખો, લખવું, લખવું છે, અહીં, અહીંયાં, આ ચેટમાં, સલાહકાર, સલાહકારને લખો,
        સલાહકાર સાથે ચેટ, અહીં લખો, chat, lakho, lakhvu, lakhvu che, ahi, ahiya, ahin, aa chat ma,
        salahkar, salahkar ne lakho, salahkar sathe chat, write, here, adviser
    .call-back = મને ફોન કરવા વિનંતી
    .call-back-words =
        મને ફોન કરો, મને કૉલ કરો, મને કોલ કરો, સામેથી ફોન કરો, કૉલ બેક, કોલ બેક, mane phone karo,
        mane fon karo, mane call karo, samethi phone karo, samethi fon karo, call me, call back,
        callback, ring me, phone me

# While the helpline is open, but advisers take nobody new in this chat: later they can call.
talk-call =
    તમે હમણાં સલાહકાર સાથે વાત કરી શકો છો. અમારી સલાહ લાઇન આજે { $closes } વાગ્યા સુધી ખુલ્લી છે.

    { $phone } પર ફોન કરો. આ ફોનથી ફોન કરવા { $phone-link } દબાવો. તે એ જ નંબર છે.

    { $call-cost ->
        [free] આ ફોન કૉલ મફત છે.
        [standard] આ ફોન કૉલનો ખર્ચ 01 કે 02થી શરૂ થતા નંબર પરના કૉલ જેટલો જ છે. તમારા ફોન પ્લાનમાં મફત મિનિટો હોય, તો તેમાંથી વપરાય છે.
       *[other] ફોન કૉલનો ખર્ચ કેટલો થાય તે તમારી ફોન કંપનીને પૂછો.
    }{ $form ->
        [none] {""}
       *[other] {""}

            તમે આ ફૉર્મથી પણ અમને લખી શકો છો: { $form }
    }

    હમણાં તમે અહીં સલાહકારને લખી ન શકો. તમે ઇચ્છો, તો અમે તમને પછીથી ફોન કરી શકીએ છીએ.
    .title = વ્યક્તિ સાથે વાત કરો
    .call-back = મને ફોન કરવા વિનંતી
    .call-back-words =
        મને ફોન કરો, મને કૉલ કરો, મને કોલ કરો, સામેથી ફોન કરો, કૉલ બેક, કોલ બેક, mane phone karo,
        mane fon karo, mane call karo, samethi phone karo, samethi fon karo, call me, call back,
        callback, ring me, phone me

# While the helpline is closed: the most important thing first. $opens is when it opens next.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
talk-closed =
    હમણાં કોઈ ફોનનો જવાબ આપી શકે તેમ નથી. અમારી સલાહ લાઇન { $opens } ખુલે છે.

    કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો. માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો. હમણાં કોઈની સાથે વાત કરવી હોય, તો Samaritansને { -samaritans } પર ગમે ત્યારે મફત ફોન કરો.

    અમારી લાઇન ખુલ્લી હોય ત્યારે { $phone } પર ફોન કરો. આ ફોનથી ફોન કરવા { $phone-link } દબાવો. તે એ જ નંબર છે. સમય: { $hours }.

    { $call-cost ->
        [free] આ ફોન કૉલ મફત છે.
        [standard] આ ફોન કૉલનો ખર્ચ 01 કે 02થી શરૂ થતા નંબર પરના કૉલ જેટલો જ છે.
       *[other] ફોન કૉલનો ખર્ચ કેટલો થાય તે તમારી ફોન કંપનીને પૂછો.
    }{ $form ->
        [none] {""}
       *[other] {""}

            તમે આ ફૉર્મથી પણ અમને લખી શકો છો: { $form }
    }

    ત્યાં સુધી તમે મને દિવસે કે રાત્રે પૂછી શકો છો.
    .title = વ્યક્તિ સાથે વાત કરો

# The same, and advisers can call later.
talk-later =
    હમણાં કોઈ ફોનનો જવાબ આપી શકે તેમ નથી. અમારી સલાહ લાઇન { $opens } ખુલે છે.

    કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો. માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો. હમણાં કોઈની સાથે વાત કરવી હોય, તો Samaritansને { -samaritans } પર ગમે ત્યારે મફત ફોન કરો.

    અમારી લાઇન ખુલ્લી હોય ત્યારે { $phone } પર ફોન કરો. આ ફોનથી ફોન કરવા { $phone-link } દબાવો. તે એ જ નંબર છે. સમય: { $hours }.

    { $call-cost ->
        [free] આ ફોન કૉલ મફત છે.
        [standard] આ ફોન કૉલનો ખર્ચ 01 કે 02થી શરૂ થતા નંબર પરના કૉલ જેટલો જ છે.
       *[other] ફોન કૉલનો ખર્ચ કેટલો થાય તે તમારી ફોન કંપનીને પૂછો.
    }{ $form ->
        [none] {""}
       *[other] {""}

            તમે આ ફૉર્મથી પણ અમને લખી શકો છો: { $form }
    }

    અમારી લાઇન ખુલ્લી હોય ત્યારે અમે તમને ફોન પણ કરી શકીએ છીએ. ત્યાં સુધી તમે મને દિવસે કે રાત્રે પૂછી શકો છો.
    .title = વ્યક્તિ સાથે વાત કરો
    .call-back = મને ફોન કરવા વિનંતી
    .call-back-words =
        મને ફોન કરો, મને કૉલ કરો, મને કોલ કરો, સામેથી ફોન કરો, કૉલ બેક, કોલ બેક, mane phone karo,
        mane fon karo, mane call karo, samethi phone karo, samethi fon karo, call me, call back,
        callback, ring me, phone me
