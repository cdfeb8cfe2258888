# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    નમસ્તે. હું બોટ છું. તમારા પોતાના શબ્દોમાં સવાલ ટાઇપ કરો, અથવા ટાઇપ કરો: મેનૂ.
    .words =
        નમસ્તે, નમસ્કાર, કેમ છો, કેમ છે, હેલો, હેલ્લો, હાય, જય શ્રી કૃષ્ણ, જય
        સ્વામિનારાયણ, જય માતાજી, સુપ્રભાત, hello, hi, namaste, kem cho, kem chho, jsk,
        jai shri krishna, jai swaminarayan

# Thanks and praise.
small-talk-thanks =
    તમારું સ્વાગત છે. વધારે જાણવું હોય તો પૂછો. તમે આ પણ ટાઇપ કરી શકો છો: મેનૂ.
    .words =
        આભાર, ખૂબ આભાર, ખૂબ ખૂબ આભાર, તમારો આભાર, તમારો ખૂબ આભાર, મદદ માટે આભાર,
        ધન્યવાદ, થેંક યુ, સારું આભાર, aabhar, abhar, khub aabhar, khub abhar, dhanyavad,
        thanks, thank you

# Somebody says good night. $number-emergency and -samaritans are numbers.
small-talk-night =
    શુભ રાત્રિ. હું બોટ છું, અને તમે મને ગમે ત્યારે લખી શકો છો.

    રાત અઘરી લાગે, તો Samaritansને { -samaritans } પર ગમે ત્યારે મફત ફોન કરો. અથવા ટાઇપ કરો: તાત્કાલિક. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.
    .words =
        શુભ રાત્રિ, શુભ રાત્રી, શુભરાત્રિ, શુભરાત્રી, ગુડ નાઇટ, હું સૂવા જાઉં છું, સૂવા
        જાઉં છું, shubh ratri, suva jau chu, good night

# Somebody says sorry, or never mind.
small-talk-sorry =
    માફી માગવાની જરૂર નથી. જોઈએ એટલો સમય લો.
    .words =
        માફ કરશો, માફ કરજો, માફ કરો, સોરી, મારી ભૂલ, મારી ભૂલ છે, ભૂલ થઈ ગઈ, ખોટું બટન,
        રહેવા દો, કંઈ વાંધો નહીં, વાંધો નહીં, maf karsho, maaf karjo, maaf karo, sorry,
        bhul thai gai, raheva do, vandho nahi

# Somebody says all right, or thinks aloud.
small-talk-ok =
    સારું. તમે મને ગમે ત્યારે વધારે પૂછી શકો છો, અથવા ટાઇપ કરો: મેનૂ.
    .words =
        સારું, ઠીક છે, બરાબર, બરાબર છે, ઓકે, સમજાઈ ગયું, સમજી ગયો, સમજી ગઈ, એક મિનિટ,
        થોભો, ઊભા રહો, saru, saaru, thik che, thik chhe, barabar, ok, okay, samji gayo,
        samji gai, ek minit

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    હું બોટ છું, માણસ નથી. હું { $helpline } તરફથી જવાબ આપું છું. વ્યક્તિ સાથે વાત કરવા ટાઇપ કરો: વાત.
    .words =
        કોણ, કોણ છે, તમે કોણ છો, તું કોણ છે, શું તમે બોટ છો, શું તમે રોબોટ છો, તમે રોબોટ
        છો, શું તમે માણસ છો, તમે માણસ છો, શું આ મશીન છે, શું આ બોટ છે, કોઈ છે, ત્યાં કોઈ
        છે, કોઈ છે ત્યાં, શું કોઈ છે, હું કોની સાથે વાત કરું છું, કોઈ આ વાંચે છે, બોટ,
        રોબોટ, kon, kon che, tame kon cho, tame manas cho, tame robot cho, koi che, tya
        koi che

# One little word, which may be the beginning of any question.
small-talk-unfinished =
    જવાબ શોધવા મને થોડા વધારે શબ્દો જોઈએ. જેમ કે: બજેટ કોને મળી શકે? અથવા ટાઇપ કરો: મેનૂ.
    .words =
        શું, કેમ, શા માટે, કેવી રીતે, ક્યારે, ક્યાં, કેટલું, કેટલા, કયું, કઈ, અને, પછી,
        પછી શું, હવે શું, shu, su, kem, kevi rite, kyare, kya, ketlu, pachi, have shu

# What the bot can do, and how it works.
small-talk-abilities =
    હું NHS (આરોગ્ય સેવા)ના personal health budget (વ્યક્તિગત આરોગ્ય બજેટ) અને section 117 after-care (કલમ 117: હોસ્પિટલ પછીની સંભાળ) વિશેના સવાલોના જવાબ આપું છું. તમારા પોતાના શબ્દોમાં સવાલ ટાઇપ કરો, અથવા બધા વિષયો જોવા ટાઇપ કરો: મેનૂ. વ્યક્તિ સાથે વાત કરવા ટાઇપ કરો: વાત.
    .words =
        તમે શું કરી શકો છો, તમે શું કરી શકો, તમે શું જાણો છો, તમે કેવી રીતે મદદ કરી શકો,
        હું શું પૂછી શકું, આ કેવી રીતે કામ કરે છે, હું શું કરું, શું લખું, મારે એક સવાલ
        છે, મને એક સવાલ છે, મારે માહિતી જોઈએ છે, મને માહિતી જોઈએ છે, મને સલાહ જોઈએ છે,
        hu shu karu, mare ek sawal che, mane mahiti joie che

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    તમને યોગ્ય જગ્યા મળે એમાં હું મદદ કરવા માગું છું. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો. માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો.

    હમણાં મદદ મેળવવાની વધારે રીતો માટે ટાઇપ કરો: તાત્કાલિક. વ્યક્તિ સાથે વાત કરવા ટાઇપ કરો: વાત. હું શું જાણું છું તે જોવા ટાઇપ કરો: મેનૂ. અથવા થોડા શબ્દોમાં કહો કે વાત શું છે.
    .words =
        મને મદદ જોઈએ છે, મને મદદ જોઈએ, મારે મદદ જોઈએ છે, શું તમે મને મદદ કરી શકો, તમે
        મને મદદ કરી શકો, તમે મદદ કરી શકો, મને ખબર નથી શું કરું, શું કરું ખબર નથી પડતી,
        મને એક તકલીફ છે, મને ડર લાગે છે, મને ચિંતા થાય છે, હું ચિંતામાં છું, કોઈ મને મદદ
        કરતું નથી, mane madad joie che, mane madad joiye, mane dar lage che, mane chinta
        thay che, khabar nathi shu karu

# Somebody is angry with the bot.
small-talk-unkind =
    હું મદદ ન કરી શક્યો તે માટે માફ કરશો. વ્યક્તિ સાથે વાત કરવા ટાઇપ કરો: વાત. હું શું જાણું છું તે જોવા ટાઇપ કરો: મેનૂ.
    .words =
        નકામું, નકામો, સાવ નકામું, તમે નકામા છો, કંઈ ફાયદો નથી, કોઈ ફાયદો નથી, આનાથી મદદ
        ન મળી, આ કામ નથી કરતું, બકવાસ, મૂર્ખ, તમે સમજતા નથી, મેં આ નથી પૂછ્યું, nakamu,
        bakwas, koi faydo nathi

# Somebody does not understand what was said or asked.
small-talk-explain =
    આ સ્પષ્ટ નથી તે માટે માફ કરશો. કયા શબ્દો અઘરા છે? તે ટાઇપ કરો, જેમ કે: Continuing Healthcare શું છે?

    મેં તમને કંઈ પૂછ્યું હોય, તો તમે એમ પણ કહી શકો છો કે તમને ખાતરી નથી. સલાહકારને પૂછવા ટાઇપ કરો: વાત.
    .words =
        મને સમજાયું નહીં, સમજાયું નહીં, મને સમજાતું નથી, સમજાતું નથી, મને ના સમજાયું, ના
        સમજાયું, સવાલ સમજાયો નહીં, આનો શું અર્થ છે, આનો અર્થ શું છે, એનો અર્થ શું, શું
        અર્થ, અર્થ શું, એટલે શું, આ શું છે, સમજાવો, મને સમજાવો, સહેલા શબ્દોમાં, સહેલા
        શબ્દોમાં કહો, સરળ શબ્દોમાં, બહુ અઘરું છે, અઘરું છે, અઘરા શબ્દો, samjatu nathi,
        samjayu nahi, samajh na padi, etle shu, aano arth shu che, aa shu che, samjavo,
        aghru che

# Is it private, who can see it.
small-talk-private =
    તમે મારી સાથે વાત કરો ત્યારે કોઈ માણસ તે વાંચતું નથી. હું તમારી સંભાળ ટીમ, કાઉન્સિલ, પોલીસ કે બીજા કોઈને કહેતો નથી. પણ જે કોઈ તમારું Telegram ખોલી શકે તે આ ચેટ જોઈ શકે છે.

    સામાન્ય રીતે તમે કોણ છો કે ક્યાં છો તે હું જાણી શકતો નથી. એટલે હું તમારી પાસે મદદ મોકલી શકતો નથી. કૃપા કરીને તમારું નામ, સરનામું કે NHS number (NHS નંબર) ટાઇપ ન કરો. મને તેની જરૂર નથી.

    તમે સલાહકાર સાથે વાત કરો, તો અમારી ટીમ તે વાંચી શકે છે. કોઈને નુકસાન થાય એવું હોય, તો તેમણે બીજાને જણાવવું પડે એવું બને. અમે શું રાખીએ છીએ તે જોવા ટાઇપ કરો: /privacy. તે ભૂંસવા ટાઇપ કરો: /forget
    .title = આ ચેટ કોણ વાંચી શકે
    .words =
        શું આ ખાનગી છે, આ ખાનગી છે, શું આ ગુપ્ત છે, કોણ વાંચે છે, આ કોણ વાંચે છે, આ કોણ
        જુએ છે, કોણ જોઈ શકે છે, કોણ વાંચી શકે છે, કોઈને ખબર પડશે, શું કોઈને ખબર પડશે,
        તમે કોઈને કહેશો, શું તમે કોઈને કહેશો, તમે મારા ડૉક્ટરને કહેશો, તમને ખબર છે હું
        કોણ છું, તમને ખબર છે હું ક્યાં છું, બધું ભૂંસી નાખો, મારો ડેટા ભૂંસી નાખો, aa
        khangi che, kon vanche che, koine khabar padse, badhu bhusi nakho

# Deaf, or cannot or will not phone. $phone is the number
# of the helpline, $form is the address of the form or none. Do not name Relay UK for our own
# number before somebody has tried it: see docs/content-review.md. -shout is in urgent.ftl.
# "I cant talk on the phone" itself is left to the topics, which know who was in danger before.
small-talk-deaf =
    તમે અહીં સલાહકારને લખી શકો કે નહીં તે જોવા ટાઇપ કરો: વાત. અમારા સલાહકારોનો ફોન નંબર પણ છે: { $phone }. તમને જેના પર ભરોસો હોય તે તમારા વતી ફોન કરી શકે.{ $form ->
        [none] {""}
       *[other] {" "}તમે અમને આ ફોર્મથી પણ લખી શકો છો: { $form }
    }

    જોખમમાં છો, કે હમણાં મદદ જોઈએ છે? { -shout } પર SHOUT લખીને ટેક્સ્ટ (SMS) મોકલો. તે મફત છે, દિવસે અને રાત્રે. ફોન વગરની વધારે રીતો માટે ટાઇપ કરો: તાત્કાલિક.
    .words =
        હું બહેરો છું, હું બહેરી છું, મને સંભળાતું નથી, મને ઓછું સંભળાય છે, હું સાંભળી
        શકતો નથી, હું સાંભળી શકતી નથી, હું ફોન કરી શકતો નથી, હું ફોન કરી શકતી નથી, હું
        ફોન પર વાત કરી શકતો નથી, હું ફોન પર વાત કરી શકતી નથી, મને ફોન ગમતો નથી, મને ફોન
        પર વાત કરવી ગમતી નથી, મારે ફોન નથી કરવો, મારી પાસે ફોન નથી, હું લખી શકું, શું
        હું લખી શકું, મારે લખવું છે, ફોન વગર, mane sambhlatu nathi, hu phone nathi kari
        sakto, hu phone nathi kari sakti, phone vagar, hu lakhi saku

# What is 111. $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-nhs-111 =
    { $number-nhs-111 } એ NHS (આરોગ્ય સેવા)નો ફોન નંબર છે. તબિયત સારી ન લાગતી હોય કે માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ ત્યારે તે નંબર છે. તે મફત છે અને દિવસ-રાત ખુલ્લો છે. માનસિક આરોગ્ય માટે માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો.

    કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો. અને 117 ફોન નંબર નથી: section 117 હોસ્પિટલ પછીની સંભાળ વિશેનો કાયદો છે.

# Signing up with a GP, or getting an appointment. Nothing is known here but where to ask.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-gp =
    હું તમને GP (ફેમિલી ડૉક્ટર) પાસે રજિસ્ટર કરાવી શકતો નથી કે એપોઇન્ટમેન્ટ લઈ શકતો નથી. કૃપા કરીને GPના ક્લિનિકને પૂછો. તેમાં મુશ્કેલી પડે, તો Patient Advice and Liaison Service (PALS) NHS સાથેની મુશ્કેલીઓમાં તમને મદદ કરી શકે છે.

    GPને મળવું મફત છે. તબિયત સારી ન લાગતી હોય અને શું કરવું તે ખબર ન હોય, તો { $number-nhs-111 } પર ફોન કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો. સલાહકારને પૂછવા ટાઇપ કરો: વાત.

# Words that only an adviser can explain. $phone is the number of the helpline, $hours its hours.
small-talk-adviser =
    મારી પાસે આનો એવો જવાબ નથી જેની મને ખાતરી હોય. અમારા સલાહકારો માણસો છે, અને તમે તેમને પૂછી શકો છો: { $phone }. સમય છે: { $hours }. અહીં સલાહકાર સાથે લખીને વાત થઈ શકે કે નહીં તે જોવા ટાઇપ કરો: વાત.

    Advocate (તમારી વાત રજૂ કરવામાં મદદ કરનાર) એવી વ્યક્તિ છે જે તમને શું જોઈએ તે કહેવામાં મદદ કરે છે. તે જુદા જુદા પ્રકારના હોય છે. તમે રહો છો ત્યાં શું છે તે તમારી ટીમ કહી શકે છે.

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    હું ફક્ત NHS (આરોગ્ય સેવા)ના personal health budget (વ્યક્તિગત આરોગ્ય બજેટ) અને section 117 after-care (હોસ્પિટલ પછીની સંભાળ) વિશે જાણું છું. PIP કે Universal Credit જેવા benefits (સરકારી આર્થિક મદદ) વિશે હું જાણતો નથી. બજેટનો તેમની સાથે શું સંબંધ છે તે પણ હું જાણતો નથી.

    કૃપા કરીને જે ઓફિસ આ મદદ આપે છે તેને પૂછો. અમારા સલાહકારો મદદ કરી શકે કે નહીં તે પણ તમે પૂછી શકો છો. ટાઇપ કરો: વાત.
    .words = pip, universal credit, benefits, બેનિફિટ

# What to take, how much, and what goes with what. Never say here what a medicine does.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-dose =
    હું તબીબી સલાહ ન આપી શકું, એટલે શું લેવું કે કેટલું લેવું તે હું કહી શકતો નથી. કૃપા કરીને ફાર્માસિસ્ટ, તમારા GP (ફેમિલી ડૉક્ટર) કે તમારી માનસિક આરોગ્ય ટીમને પૂછો.

    તબિયત સારી ન લાગતી હોય કે દવા ખલાસ થઈ ગઈ હોય, તો દિવસે કે રાત્રે { $number-nhs-111 } પર ફોન કરો. તમે વધારે પડતી દવા લીધી હોય કે કોઈનો જીવ જોખમમાં હોય, તો { $number-emergency } પર ફોન કરો.
    .words = કેટલી ગોળી લઉં, કેટલી દવા લઉં, બે લઈ શકું, દવા ખલાસ થઈ ગઈ, મારી દવા ખલાસ થઈ ગઈ, દવા પૂરી થઈ ગઈ, ketli dava lau, dava khalas thai gai

# Somebody has no home, no money or no food. Nothing is known here but that advisers can be asked.
# $number-emergency comes from helpline.toml.
small-talk-need =
    પરિસ્થિતિ આટલી અઘરી છે તે માટે મને દુઃખ છે. હું ફક્ત NHS (આરોગ્ય સેવા)ના personal health budget (વ્યક્તિગત આરોગ્ય બજેટ) અને section 117 after-care (હોસ્પિટલ પછીની સંભાળ) વિશે જાણું છું. હું ઘર, ખોરાક કે ગુજરાનના પૈસામાં મદદ કરી શકતો નથી.

    તમારી પાસે ઘર નથી, કે ઘર ગુમાવવાનો ડર છે? તમારી council (સ્થાનિક સરકાર) પાસે મદદ માગો, અને બીમાર હો તો કહો. તમને section 117 after-careનો હક હોય તો તમારી માનસિક આરોગ્ય ટીમને પણ કહો. તેમાં મદદ સાથેનું ઘર પણ હોઈ શકે.

    અમારા સલાહકારો માણસો છે. આમાં કોણ મદદ કરે છે તે તમે તેમને પૂછી શકો છો. ટાઇપ કરો: વાત. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.
    .words = મારી પાસે પૈસા નથી, ખાવાનું નથી, મારી પાસે ખાવાનું નથી, મારી પાસે ઘર નથી, રહેવાની જગ્યા નથી, હું બેઘર છું, mari pase paisa nathi, mari pase ghar nathi, khavanu nathi

# Somebody asks whether it is true, or wants a promise.
small-talk-sure =
    હું બોટ છું, અને હું સવાલ ખોટો સમજી શકું છું. તમારી ટીમ શું નક્કી કરશે તેનું વચન હું આપી શકતો નથી.

    ખાતરી કરવા તમારી NHS ટીમને પૂછો. અથવા સલાહકારને પૂછો, ટાઇપ કરો: વાત.
    .words = તમને ખાતરી છે, શું આ સાચું છે, આ સાચું છે, aa sachu che

# Somebody asks how long something takes, and not what. Nothing is known here about that.
small-talk-wait =
    તમારે કેટલી રાહ જોવી પડશે તે હું જાણતો નથી. બજેટ, યોજનાની ફરી તપાસ કે જવાબ માટે તમારી NHS ટીમને પૂછો કે તેઓ ક્યારે જણાવશે.

    હમણાં કોઈ સલાહકાર છે કે નહીં તે જોવા ટાઇપ કરો: વાત. રાહ જોઈ શકાય એમ ન હોય, તો ટાઇપ કરો: તાત્કાલિક.
    .words = કેટલી રાહ જોવી પડશે, કેટલો સમય લાગશે, કેટલી વાર લાગશે, ketlo samay lagshe, ketli var lagshe

# When somebody would rather not answer, where "not sure" is no choice: how old they are.
small-talk-rather-not = કંઈ વાંધો નહીં. તમારે જવાબ આપવો જ પડે એવું નથી. કેટલાક સવાલોમાં આગળ વધવા માટે જવાબ જોઈએ છે. તે છોડવા ટાઇપ કરો: મેનૂ. સલાહકારને પૂછવા ટાઇપ કરો: વાત.
    .words = મારે કહેવું નથી, નથી કહેવું, હું નહીં કહું, nathi kahevu

# Somebody says how bad they feel, and asks nothing. $number-emergency and $number-nhs-111 come
# from helpline.toml, -samaritans from urgent.ftl.
small-talk-low =
    હમણાં તમારા માટે આટલું અઘરું છે તેનું મને દુઃખ છે. હું બોટ છું, એટલે માણસની જગ્યા ન લઈ શકું. હમણાં કોઈની સાથે વાત કરવી હોય, તો Samaritansને { -samaritans } પર ગમે ત્યારે મફત ફોન કરો.

    માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.

    અમારી ટીમ સાથે વાત કરવા ટાઇપ કરો: વાત. અથવા તમારે શું જાણવું છે તે કહો. જોઈએ એટલો સમય લો.
    .words =
        હું દુઃખી છું, હું દુખી છું, હું ઉદાસ છું, હું ખૂબ ઉદાસ છું, હું એકલો છું, હું
        એકલી છું, મને એકલું લાગે છે, એકલું લાગે છે, મને રડવું આવે છે, રડવું આવે છે, હું
        રડું છું, હું થાકી ગયો છું, હું થાકી ગઈ છું, મને ઊંઘ નથી આવતી, ઊંઘ નથી આવતી, મને
        ડિપ્રેશન છે, મન ઉદાસ છે, hu dukhi chu, hu udas chu, hu eklo chu, hu ekli chu,
        mane eklu lage che, mane radvu ave che, ungh nathi avti

# Somebody has lost a person, or an animal.
small-talk-loss =
    તમારા સ્વજનના જવાનું મને ખૂબ દુઃખ છે. જોઈએ એટલો સમય લો.

    હું બોટ છું, પણ અમારા સલાહકારો માણસો છે. તમે તેમને { $phone } પર ફોન કરી શકો. સમય છે: { $hours }. અહીં સલાહકાર સાથે લખીને વાત થઈ શકે કે નહીં તે જોવા ટાઇપ કરો: વાત.

    બહુ અઘરું લાગે, તો Samaritansને { -samaritans } પર ગમે ત્યારે મફત ફોન કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.

    શું તેમની સંભાળમાં કંઈક ખોટું થયું? ફરિયાદ કેવી રીતે કરવી તે સલાહકાર કહી શકે. કોઈના ગુજરી ગયા પછી બજેટનું શું થાય તે મને ખબર નથી. તેમની NHS ટીમને કે સલાહકારને પૂછો.
    .title = કોઈ ગુજરી ગયું છે
    .words =
        મારી મમ્મી ગુજરી ગઈ, મારા મમ્મી ગુજરી ગયા, મમ્મી ગુજરી ગયા, મારી મા ગુજરી ગઈ,
        મારા પપ્પા ગુજરી ગયા, પપ્પા ગુજરી ગયા, મારા પિતા ગુજરી ગયા, મારા પતિ ગુજરી ગયા,
        મારી પત્ની ગુજરી ગઈ, મારો દીકરો ગુજરી ગયો, મારી દીકરી ગુજરી ગઈ, મારો ભાઈ ગુજરી
        ગયો, મારી બહેન ગુજરી ગઈ, mummy gujri gaya, pappa gujri gaya, mara pati gujri
        gaya
