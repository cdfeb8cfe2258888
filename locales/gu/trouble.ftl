# When something goes wrong on our side. $phone is the number of the helpline, $hours
# are its opening hours. $number-emergency and $number-nhs-111 come from helpline.toml.
trouble-message =
    માફ કરશો, અમારી બાજુએ કંઈક ખોટું થયું. તે તમારી ભૂલ નથી. કૃપા કરીને થોડી મિનિટ પછી ફરી પ્રયત્ન કરો.

    તમે { $phone-link } પર અમારી સલાહ લાઇનને ફોન પણ કરી શકો છો. તે { $hours } ખુલ્લી હોય છે.

    માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.
    .title = કંઈક ખોટું થયું
