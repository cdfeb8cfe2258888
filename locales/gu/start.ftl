# The greeting. The main menu follows right after it.
# $number-emergency and $number-nhs-111 come from helpline.toml.
start-hello =
    નમસ્તે. હું બોટ છું, માણસ નથી. હું બે વાત વિશે કહી શકું છું. પહેલી: NHS (આરોગ્ય સેવા)નું personal health budget (વ્યક્તિગત આરોગ્ય બજેટ). બીજી: section 117 after-care (કલમ 117: હોસ્પિટલ પછીની સંભાળ). આ ચેટ મફત છે.

    તમે બટન દબાવી શકો છો, અથવા તમારા પોતાના શબ્દોમાં સવાલ ટાઇપ કરી શકો છો.

    Telegram પર આવી ચેટ શરૂથી અંત સુધી સુરક્ષિત (end-to-end encrypted) હોતી નથી. આ ફોન વાપરતા બીજા લોકો તેને જોઈ શકે એવું બને.

    શું તમારો જીવ જોખમમાં છે? { $number-emergency } પર ફોન કરો. માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો. અથવા "તાત્કાલિક મદદ" દબાવો.
    .title = શરૂઆત
