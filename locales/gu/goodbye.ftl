# When somebody stops the conversation. $number-emergency and $number-nhs-111 come
# from helpline.toml.
goodbye-message =
    આભાર. આપણી વાત અહીં પૂરી થાય છે, અને તમારા જવાબો હવે મારી પાસે નથી. તમે ડિલીટ ન કરો ત્યાં સુધી સંદેશા આ ચેટમાં રહે છે.

    તમે ગમે ત્યારે પાછા આવી શકો છો. આ દબાવો અથવા ટાઇપ કરો: /start

    માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.
    .title = આવજો
