# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of three messages. $keeps-hours says for how many hours after the last
# message a conversation is kept; $keeps-questions whether questions that I do not understand
# are kept without what could tell whose they are.
privacy-keeps =
    .title = આ બોટ અને ગોપનીયતા

# About privacy, second of three messages: talking to an adviser in this chat, and being called.
# It has to say the same as adviser-consent.
privacy-advisers =
    તમે અહીં સલાહકાર સાથે વાત કરો, તો અમારી ટીમ તે ચેટ વાંચી શકે છે. તેમને તમારું નામ, યુઝરનેમ કે નંબર દેખાતાં નથી. તમે કયાં પાનાં વાંચો છો તે તેમને દેખાય છે. તમે લખેલું કંઈ તાત્કાલિક લાગ્યું હતું કે નહીં, તે પણ દેખાય છે.

    રાહ જોતી વખતે તમે જે લખો તે હું સલાહકાર આવે ત્યાં સુધી રાખું છું. કોઈ ન આવે, તો હું તે ભૂંસી નાખું છું.

    ચેટ પૂરી થયાના { $topic-days } દિવસ પછી અમે તેની અમારી નકલ ભૂંસી નાખીએ છીએ. એક દિવસની અંદર /forget ટાઇપ કરો, તો હું તે તરત ભૂંસી નાખું છું.

    તમે અમને ફોન કરવા કહો, તો ફક્ત ફોન કરનાર સલાહકારને આખો નંબર દેખાય છે. ફોન કૉલ પછી, અથવા { $callback-days } દિવસ પછી, હું તે ભૂંસી નાખું છું. ચેટ કે ફોન કૉલ પૂરો થાય ત્યાં સુધી હું તમારા જવાબો પણ રાખું છું.
    .title = અહીં સલાહકાર સાથે વાત

# About privacy, third of three messages. It follows the second. $unsent-hours says for how
# many hours a message is kept that cannot be delivered.
privacy-rights =
    કોઈ સંદેશ તમને પહોંચાડી ન શકું, તો હું { $unsent-hours } કલાક સુધી પ્રયત્ન કરું છું. પછી હું તે ભૂંસી નાખું છું.

    તમે સલાહકાર સાથે વાત કરો, તો તે ખાનગી રહે છે, પણ તેમાં કેટલાક અપવાદ છે. કોઈનો જીવ જોખમમાં હોય, તો તેમણે બીજાને જણાવવું પડે એવું બને. કોઈ બાળક કે પુખ્ત વ્યક્તિને નુકસાન થવાનું જોખમ હોય ત્યારે પણ એવું જ છે. આતંકવાદની વાત હોય, કે કોર્ટ હુકમ કરે, ત્યારે પણ એવું જ છે.

    તમે કોણ છો કે ક્યાં છો, તેની મને સામાન્ય રીતે જાણ થઈ શકતી નથી. તેથી હું તમારી પાસે મદદ મોકલી ન શકું.

    અમે તમારી માહિતી કેવી રીતે વાપરીએ છીએ, તે વિશે તમે ફરિયાદ કરી શકો છો. સલાહકારને કહો. તમારી ફરિયાદ મળી છે એમ કહેતો જવાબ અમારે 30 દિવસમાં આપવો પડે છે.
    .title = તમારી ગોપનીયતા અને હકો
