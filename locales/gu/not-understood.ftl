# When a typed message was not understood. Buttons with the likeliest topics may follow.

# The first time. $number-emergency and $number-nhs-111 come from helpline.toml.
not-understood-first =
    માફ કરશો, મને તે સમજાયું નહીં. હું બોટ છું. હું ફક્ત personal health budget (વ્યક્તિગત આરોગ્ય બજેટ) અને section 117 after-care (કલમ 117: હોસ્પિટલ પછીની સંભાળ) વિશે જાણું છું.

    કૃપા કરીને થોડા ટૂંકા શબ્દોમાં ફરી પ્રયત્ન કરો, જેમ કે: બજેટ કોને મળી શકે. તમે આ પણ ટાઇપ કરી શકો છો: મેનૂ (કે menu).

    હું તબીબી સલાહ ન આપી શકું. તબિયત સારી ન લાગતી હોય તો { $number-nhs-111 } પર ફોન કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.

# Straight after a first one. $phone and $phone-link are the same number of the helpline,
# $open is open or closed now, $closes is when it closes, $opens is when it opens next.
not-understood-again =
    માફ કરશો, મને હજી સમજાતું નથી. તે મારી ભૂલ છે, તમારી નહીં. કોઈ વ્યક્તિ તમને વધુ સારી મદદ કરી શકે છે.

    તમે { $phone } પર અમારા સલાહકારોને ફોન કરી શકો છો. આ ફોનથી ફોન કરવા { $phone-link } દબાવો. { $open ->
        [open] તેઓ હમણાં હાજર છે, { $closes } વાગ્યા સુધી.
       *[closed] તેઓ હમણાં હાજર નથી. લાઇન { $opens } ખુલે છે.
    }

    માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.

# The third time in a row, and every time after that. The variables are the same.
not-understood-still =
    મને હજી પણ સમજાતું નથી, માફ કરશો. હું જે કરી શકું તે બધું જોવા મેનૂ (કે menu) ટાઇપ કરો. અથવા વ્યક્તિ સુધી પહોંચવા વાત (કે talk) ટાઇપ કરો.

    અમારો નંબર { $phone } છે. આ ફોનથી ફોન કરવા { $phone-link } દબાવો. { $open ->
        [open] અમારા સલાહકારો હમણાં હાજર છે, { $closes } વાગ્યા સુધી.
       *[closed] અમારા સલાહકારો હમણાં હાજર નથી. લાઇન { $opens } ખુલે છે.
    }

    કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો. માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો.
