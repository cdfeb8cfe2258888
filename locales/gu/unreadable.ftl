# When somebody sends something that is not text. $number-emergency and $number-nhs-111
# come from helpline.toml.
unreadable-message =
    માફ કરશો, તમે જે મોકલ્યું તે હું વાંચી ન શકું. હું બોટ છું. હું ફોટા, વિડિયો, સ્ટિકર કે ફાઇલો જોઈ ન શકું. હું વૉઇસ મેસેજ સાંભળી ન શકું.

    કૃપા કરીને તમારો સવાલ થોડા શબ્દોમાં ટાઇપ કરો.

    માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો. કોઈને ઈજા થઈ હોય કે કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.
    .title = હું ફક્ત લખાણ વાંચી શકું
