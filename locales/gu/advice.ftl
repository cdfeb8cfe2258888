# Answers about finding out more, reaching us, and what to do when something goes wrong.

# Answer: how to contact the helpline. The contact card with the number comes just before it.
# Deaf people and people who look for an email address come here too: send them nowhere else.
# $phone and $phone-link are the same number, $hours are the opening hours, $open is open
# or closed now, $opens is when it opens next,
# $call-cost is standard, free or other, $form is the address of the form or none.
advice-contact-helpline =
    તમે { $phone } પર અમારી સલાહ લાઇનને ફોન કરી શકો છો. તે { $hours } ખુલ્લી હોય છે. bank holiday (જાહેર રજા)ના દિવસે તે બંધ હોય છે. { $open ->
        [open] લાઇન આજે { $closes } વાગ્યા સુધી ખુલ્લી છે.
       *[closed] તે હમણાં બંધ છે, અને { $opens } ખુલે છે.
    }

    આ ફોનથી ફોન કરવા { $phone-link } દબાવો. તે એ જ નંબર છે.

    { $call-cost ->
        [free] આ ફોન કૉલ મફત છે.
        [standard] આ ફોન કૉલનો ખર્ચ 01 કે 02થી શરૂ થતા નંબર પરના કૉલ જેટલો જ છે. તમારા ફોન પ્લાનમાં મફત મિનિટો હોય, તો તેમાંથી વપરાય છે.
       *[other] ફોન કૉલનો ખર્ચ કેટલો થાય તે તમારી ફોન કંપનીને પૂછો.
    }

    { $form ->
        [none] મારી પાસે ફક્ત આ ફોન નંબર છે. મને કોઈ ઇમેઇલ સરનામા કે ફૉર્મની ખબર નથી.
       *[other] તમે આ ફૉર્મથી પણ અમને લખી શકો છો: { $form }
    } તમે ફોન ન વાપરી શકો, તો તમારા ભરોસાની કોઈ વ્યક્તિ તમારા વતી ફોન કરી શકે છે. અહીં સલાહકારને લખી શકાય કે નહીં તે જોવા માટે ટાઇપ કરો: વાત (કે talk).
    .title = ફોન નંબર અને સમય
