# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = પાછા જાઓ
    .words =
        પાછા, પાછળ, પાછું, પાછળ જાઓ, પાછા જવું છે, મહેરબાની કરીને પાછા જાઓ, pacha, pachha,
        paacha, paachha, pachad, pachhu, pacha jao, pachha jao, pacha javu che, back, go back,
        previous
line-menu = મુખ્ય મેનૂ
    .words =
        મેનૂ, મેનુ, મુખ્ય મેનુ, મેનૂ બતાવો, મેનુ બતાવો, હોમ, વિષયો, વિષયો બતાવો, ફરી શરૂ કરો,
        ફરીથી શરૂ કરો, પહેલેથી શરૂ કરો, નવેસરથી શરૂ કરો, રદ કરો, menu, main menu, mukhya menu,
        menu batavo, home, topics, vishayo, fari sharu karo, farithi sharu karo, pehlethi sharu karo,
        rad karo, restart, start again, cancel
line-talk = વ્યક્તિ સાથે વાત કરો
    .words =
        વાત, વાત કરો, વાત કરવી છે, મારે વાત કરવી છે, માણસ સાથે વાત કરો, માણસ સાથે વાત કરવી છે,
        તમારી સાથે વાત કરવી છે, કોઈની સાથે વાત કરવી છે, વ્યક્તિ સાથે વાત, vaat, vat, vaat karo,
        vat karo, vaat karvi che, vat karvi che, mare vaat karvi che, mare vat karvi che,
        vyakti sathe vaat karo, manas sathe vaat karo, manas sathe vat karvi che, talk, talk to us,
        talk to a person
line-urgent = તાત્કાલિક મદદ
    .words =
        તાત્કાલિક, તાત્કાલીક, તાત્કાલીક મદદ, તરત મદદ, તુરંત મદદ, ઇમરજન્સી, ઈમરજન્સી, ઇમર્જન્સી,
        કટોકટી, tatkalik, taatkalik, tatkalik madad, tarat madad, turant madad, katokati, imarjansi,
        urgent, urgent help, emergency, crisis, 999, 111
line-language = ભાષા બદલો
    .words =
        ભાષા, ભાષાઓ, બીજી ભાષા, ભાષા બદલવી છે, bhasha, bhasa, bhasha badlo, bhasa badlo,
        biji bhasha, biji bhasa, language, languages, change language, other language
line-stop = બંધ કરો અને ચેટ પૂરી કરો
    .words =
        બંધ, બંધ કરો, પૂરું, પૂરું કરો, ચેટ બંધ, ચેટ બંધ કરો, ચેટ પૂરી કરો, ચેટ પૂરી, આવજો, બાય,
        બાય બાય, સ્ટોપ, bandh, band, bandh karo, band karo, puru, puru karo, chat bandh, chat band,
        chat bandh karo, chat band karo, chat puri karo, aavjo, avjo, stop, end, quit, exit, bye,
        bye bye, goodbye, stop chat, end chat, finish
line-shorter = ટૂંકા જવાબ
line-longer = લાંબા જવાબ
line-more = વધુ વાંચો
    .words =
        વધુ, વધારે, વધારે વાંચો, વધુ કહો, વધારે કહો, વધુ જણાવો, આગળનું પાનું, vadhu, vadhare,
        vadhu vancho, vadhare vancho, vadhu kaho, vadhare kaho, more, read more, tell me more,
        next page
line-carry-on = જ્યાં અટક્યા ત્યાંથી આગળ
    .words =
        આગળ, આગળ વધો, ચાલુ રાખો, ફરી, ફરીથી, ફરી કહો, ફરીથી કહો, ફરી બતાવો, ફરીથી બતાવો,
        ફરી પૂછો, ફરીથી પૂછો, સવાલ શું હતો, પ્રશ્ન શું હતો, મારા વિકલ્પો શું છે, વિકલ્પો શું છે,
        વિકલ્પો શું હતા, વિકલ્પો બતાવો, aagal, agal, aagal vadho, agal vadho, chalu rakho, fari,
        farithi, fari kaho, farithi kaho, fari batavo, farithi batavo, fari pucho, saval shu hato,
        vikalpo batavo, carry on, continue, resume, go on, repeat, again

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    તમારો અર્થ મને બરાબર સમજાયો નથી. શું તે આમાંથી કોઈ છે?

    તબિયત સારી ન લાગતી હોય તો { $number-nhs-111 } પર ફોન કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.

# After "no" to the question in line-did-you-mean.
line-none-of-these = સારું, તે આમાંથી કોઈ ન હતું. કૃપા કરીને મને બીજા શબ્દોમાં પૂછો. વ્યક્તિ સાથે વાત કરવા માટે ટાઇપ કરો: વાત. હું જે જાણું છું તે બધું જોવા માટે ટાઇપ કરો: મેનૂ.

# After "yes" to it, when there is more than one topic.
line-which-one = તમે કયા વિષયની વાત કરો છો? તેને દબાવો, અથવા તેનો નંબર ટાઇપ કરો, જેમ કે: 1.
line-which-number = એ નંબરથી તમે શું કહેવા માંગો છો તેની મને ખાતરી નથી. તે મારા વિકલ્પોમાંનો એક હોઈ શકે, અથવા મારા પ્રશ્નમાંનો નંબર. કૃપા કરીને બટન દબાવો, અથવા તમારો જવાબ શબ્દોમાં ટાઇપ કરો.

# Somebody asks to be called, and no adviser can be asked to. How to reach us comes below.
line-cannot-call = હું તમને ફોન કરી શકતો નથી કે ફોનનો સમય નક્કી કરી શકતો નથી. તમે અમારો સંપર્ક આ રીતે કરી શકો છો.

# After a command, such as /hours, that there is not. The menu or the open question follows.
line-unknown-command = તે કમાન્ડ મને ખબર નથી.

# Before the greeting, when the first message was not understood.
line-not-understood-yet = માફ કરશો, તમારો સંદેશ મને સમજાયો નહીં. હું શું કરી શકું છું તે આ રહ્યું.

# Before a question that the person has not seen for a while: what they typed may be an
# answer to it.
line-question-again = તે જવાબ હતો કે નહીં તેની મને ખાતરી નથી. મારો સવાલ ફરી આ રહ્યો.

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = મને લાગે છે કે તમે બે વાત પૂછી છે. પહેલીનો જવાબ આ રહ્યો. બીજી માટે પહેલું બટન દબાવો.

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = હા, મેં આ પૂછ્યું હતું
    .words =
        હા, હાં, હા જી, હાજી, હા આભાર, હા બરાબર, બરાબર, બરાબર છે, સાચું, સાચું છે, આ જ, એ જ,
        હા આ જ, મેં આ જ પૂછ્યું હતું, મેં આ પૂછ્યું હતું, ha, haa, haan, ha ji, haji, ha barabar,
        barabar, barabar che, sachu, sachu che, aa j, ha aa j, me aa j puchyu hatu, yes, yeah, yep,
        yes please, correct, that is right
line-asked-no = ના, મેં બીજું પૂછ્યું હતું
    .words =
        ના, ના જી, નાજી, નહીં, નહિ, આ નહીં, આ નહિ, બીજું, બીજું કંઈક, કંઈક બીજું, આમાંથી કોઈ નહીં,
        એક પણ નહીં, ખોટું, ખોટું છે, મેં આ નથી પૂછ્યું, મેં બીજું પૂછ્યું હતું, na, naa, na ji, nahi,
        nahin, aa nahi, biju, biju kaik, kaik biju, ek pan nahi, khotu, khotu che,
        me aa nathi puchyu, me biju puchyu hatu, no, nope, none, none of these, something else,
        wrong, not that

# After the first of these buttons.
line-asked-thanks = જણાવવા બદલ આભાર. અમે તમારો જવાબ ફક્ત ગણીએ છીએ. અમે તમારા શબ્દો રાખતા નથી.

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = માફ કરશો. શું તે આમાંથી કોઈ છે? જો ન હોય, તો મને બીજા શબ્દોમાં પૂછો, અથવા વ્યક્તિ સાથે વાત કરો.

# line-did-you-mean once more, the second time in a row. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean-again =
    તમારો અર્થ મને હજી બરાબર સમજાયો નથી. શું તે આમાંથી કોઈ છે?

    જો ન હોય, તો તમે { $phone } પર વ્યક્તિ સાથે વાત કરી શકો છો. અથવા ટાઇપ કરો: વાત (કે talk).

    તબિયત સારી ન લાગતી હોય તો { $number-nhs-111 } પર ફોન કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.

# After an urgent text. $open says whether the advice line is open now, $opens when it opens,
# $closes when it closes.
line-urgent-hours =
    { $open ->
        [open] આ ચેટ કોઈ વ્યક્તિ વાંચતી નથી. આજે { $closes } વાગ્યા સુધી અમારા સલાહકારો { $phone } પર તમારી સાથે વાત કરી શકે છે. તેઓ ઇમરજન્સી સેવા નથી. કૃપા કરીને ઉપરના નંબરોનો હમણાં જ ઉપયોગ કરો.
       *[other] આ ચેટ કોઈ વ્યક્તિ વાંચતી નથી. અમારી સલાહ લાઇન બંધ છે. તે { $opens } ખુલે ત્યાં સુધી ત્યાં કોઈ જવાબ નહીં આપે. કૃપા કરીને ઉપરના નંબરોનો હમણાં જ ઉપયોગ કરો.
    }

# The same while an adviser is there, and while the person waits for one.
line-urgent-adviser = આ ચેટમાં સલાહકાર છે, પણ તેમને આ તરત ન પણ દેખાય. તેઓ ઇમરજન્સી સેવા નથી. કૃપા કરીને ઉપરના નંબરોનો હમણાં જ ઉપયોગ કરો.
line-urgent-waiting = હજી કોઈ સલાહકાર આવ્યા નથી, તેથી હમણાં આ કોઈ વાંચતું નથી. કૃપા કરીને તેમની રાહ ન જુઓ. ઉપરના નંબરોનો હમણાં જ ઉપયોગ કરો.

# After an urgent text, when the person asked something in the same message. A button with
# the title of the answer follows.
line-urgent-asked = તમે મને બીજું કંઈક પણ પૂછ્યું હતું. જવાબ જોઈએ ત્યારે બટન દબાવો.

# Above the buttons with the languages.
line-choose-language = તમારે કઈ ભાષા જોઈએ છે? કોઈ એક દબાવો, અથવા તેનું નામ ટાઇપ કરો.

# Under every message in a language, as long as no person has checked these words.
line-unchecked = આ અનુવાદ કોઈ વ્યક્તિએ તપાસ્યો નથી. જો વાત મહત્વની હોય, તો અમને પૂછો.

# Above a message there is only in English, for somebody who reads another language.
line-only-english = આ મારી પાસે ફક્ત અંગ્રેજીમાં છે.

# Under every message in another language than English, and above urgent texts, as long as
# nobody has checked the urgent texts in that language. In your language, put its own English
# name for the example: people who answer 111 and 999 know that word.
line-urgent-here = કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો. માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. તમારી ભાષાનું નામ અંગ્રેજીમાં બોલો, જેમ કે: Gujarati.

# After a tap on a button from an earlier conversation.
line-old-button = તે બટન પહેલાંની ચેટનું છે અને હવે કામ કરતું નથી. કૃપા કરીને અહીંથી આગળ વધો.

# When our team changed the questions, and the person was in the middle of them.
line-moved = અમે આ સવાલો બદલ્યા છે. એટલે હું તેમાંથી કોઈ સવાલ તમને ફરી પૂછું એવું બને.

# When the person changed a message they had sent before.
line-edited = મેં જોયું કે તમે એક સંદેશ બદલ્યો છે. હું ફક્ત નવા સંદેશા વાંચી શકું છું, તેથી કૃપા કરીને તે ફરી મોકલો.

# When the typed words fit none of the choices of a question. The question follows again.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-not-in-flow-choice =
    માફ કરશો, મને તે સમજાયું નહીં. કૃપા કરીને કોઈ બટન દબાવો, અથવા તેનો નંબર કે તેના પરના શબ્દો ટાઇપ કરો.

    તબિયત સારી ન લાગતી હોય તો { $number-nhs-111 } પર ફોન કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.
    .words = ના, નહીં, નહિ, નથી, ક્યારેય નહીં, કોઈ નહીં, પણ, લગભગ, ઇનકાર, મનાઈ, નકાર્યું, રદ, પૂરું, બંધ, અરજી, રાહ, તપાસ, જો, અથવા, કે, na, nahi, nathi, kyarey nahi, pan, lagbhag, inkar, manai, rad, puru, bandh, arji, rah, tapas, jo, athva

# While our database cannot be used: the answer comes when it can. $phone-link is the number
# of the helpline, $hours are its opening hours.
line-answer-later =
    માફ કરશો, હું હમણાં જવાબ ન આપી શકું. બને તેટલી જલદી હું જવાબ આપીશ.

    તમે { $phone-link } પર અમારી સલાહ લાઇનને ફોન પણ કરી શકો છો. તે { $hours } ખુલ્લી હોય છે.

    માનસિક આરોગ્ય માટે તાત્કાલિક મદદ જોઈએ તો { $number-nhs-111 } પર ફોન કરો. પછી માનસિક આરોગ્યનો વિકલ્પ (mental health option) પસંદ કરો. કોઈનો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.

# When so many messages came at once that older answers were left out.
line-not-each-answered = તમે એકસાથે ઘણા સંદેશા મોકલ્યા. મેં કેટલાક જવાબ છોડી દીધા છે. તમારો જવાબ ન મળ્યો હોય તો કૃપા કરીને ફરી પૂછો.

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = આ અજમાયશ છે. અમારો ફોન નંબર સાચો છે કે નહીં તે હજી કોઈ વ્યક્તિએ તપાસ્યું નથી.

# After /forget: everything kept about the person has been erased.
line-forgotten =
    તમારા વિશે મેં જે રાખ્યું હતું તે ભૂંસી નાખ્યું છે.

    આ ચેટના સંદેશા હું ભૂંસી ન શકું. તે તમારા ફોન પર અને Telegramનાં કમ્પ્યુટરો પર રહે છે. તમે Telegramમાં આ ચેટ ડિલીટ કરી શકો છો.

    ફરી શરૂ કરવા માટે કંઈ પણ ટાઇપ કરો.

# The commands that Telegram lists beside the place to type.
command-back = એક પગલું પાછા જાઓ
command-menu = મુખ્ય મેનૂ
command-talk = વ્યક્તિ સાથે વાત કરો
command-urgent = તાત્કાલિક મદદ
command-language = ભાષા બદલો
command-stop = ચેટ પૂરી કરો
command-privacy = હું તમારા વિશે શું રાખું છું
command-forget = તમારા વિશે મેં જે રાખ્યું છે તે ભૂંસો

# The bot's page on Telegram, before somebody writes: at most 512 characters.
bot-description =
    હું { $helpline }નો બોટ છું. હું NHS personal health budget (વ્યક્તિગત આરોગ્ય બજેટ) અને section 117 after-care (કલમ 117: હોસ્પિટલ પછીની સંભાળ) વિશેના સવાલોના જવાબ દિવસે અને રાત્રે આપું છું. સલાહકાર સાથે કેવી રીતે વાત કરવી તે પણ કહી શકું છું.

    હું માણસ નથી. તમારો જીવ જોખમમાં હોય તો { $number-emergency } પર ફોન કરો.

# The same, at most 120 characters.
bot-short-description = NHS personal health budget અને section 117 after-care વિશે જવાબો. બોટ છે, માણસ નથી.

# Words that may stand beside the name of a language when somebody asks for it: "in Polish
# please". With any other word it is not taken: "I do not speak Polish".
language-beside = કૃપા, કરીને, મહેરબાની, માં, વાત, કરો, કરવી, હું, મારે, મને, જોઈએ, છે, ભાષા, બદલો, લખો, હવે, નમસ્તે

# What this language is called, in this language.
line-language-name = ગુજરાતી
    .words = gujarati, gujrati, gujerati, gujarathi, ગુજરાતિ, ગુજરાતીમાં, gujarati ma, gujrati ma, gujarati please

# A time of day. $hour is 0 to 23, $hour12 is 1 to 12, $half is am or pm, $minute is two
# digits, or none at the full hour.
clock = { $hour ->
    [0] રાત્રે
    [1] રાત્રે
    [2] રાત્રે
    [3] રાત્રે
    [4] સવારે
    [5] સવારે
    [6] સવારે
    [7] સવારે
    [8] સવારે
    [9] સવારે
    [10] સવારે
    [11] સવારે
    [12] બપોરે
    [13] બપોરે
    [14] બપોરે
    [15] બપોરે
    [16] સાંજે
    [17] સાંજે
    [18] સાંજે
    [19] સાંજે
    [20] રાત્રે
    [21] રાત્રે
    [22] રાત્રે
    [23] રાત્રે
   *[other] { $half }
} { $minute ->
    [none] { $hour12 }
   *[other] { $hour12 }:{ $minute }
}

# When the helpline opens next. It comes after words like "It opens".
# $day is today, tomorrow or a weekday. $clock is a time such as 9:30am.
# $date is a date such as 4 January, or none when it is within the next six days.
opens =
    { $date ->
        [none] { $day ->
                [today] આજે { $clock } વાગ્યે
                [tomorrow] આવતી કાલે { $clock } વાગ્યે
                [monday] સોમવારે { $clock } વાગ્યે
                [tuesday] મંગળવારે { $clock } વાગ્યે
                [wednesday] બુધવારે { $clock } વાગ્યે
                [thursday] ગુરુવારે { $clock } વાગ્યે
                [friday] શુક્રવારે { $clock } વાગ્યે
                [saturday] શનિવારે { $clock } વાગ્યે
               *[sunday] રવિવારે { $clock } વાગ્યે
            }
       *[other] { $day ->
                [today] આજે { $clock } વાગ્યે
                [tomorrow] આવતી કાલે { $clock } વાગ્યે
                [monday] સોમવાર, { $date }ના રોજ { $clock } વાગ્યે
                [tuesday] મંગળવાર, { $date }ના રોજ { $clock } વાગ્યે
                [wednesday] બુધવાર, { $date }ના રોજ { $clock } વાગ્યે
                [thursday] ગુરુવાર, { $date }ના રોજ { $clock } વાગ્યે
                [friday] શુક્રવાર, { $date }ના રોજ { $clock } વાગ્યે
                [saturday] શનિવાર, { $date }ના રોજ { $clock } વાગ્યે
               *[sunday] રવિવાર, { $date }ના રોજ { $clock } વાગ્યે
            }
    }

# When nobody knows when the line opens next. It comes after words like "It opens".
opens-unknown = મને હજી ખબર નથી એવા કોઈ દિવસે

# The opening hours of some days. $from and $to are times, $days are the days.
hours-range = { $days }, { $from } થી { $to } વાગ્યા સુધી

# Days in a row. $first and $last are days of the week.
days-range = { $first }થી { $last }

# A day of the year. $day is a number, $month is the name of a month.
day-of-year = { $day } { $month }

# The days of the week.
weekday-monday = સોમવાર
weekday-tuesday = મંગળવાર
weekday-wednesday = બુધવાર
weekday-thursday = ગુરુવાર
weekday-friday = શુક્રવાર
weekday-saturday = શનિવાર
weekday-sunday = રવિવાર

# The months.
month-1 = જાન્યુઆરી
month-2 = ફેબ્રુઆરી
month-3 = માર્ચ
month-4 = એપ્રિલ
month-5 = મે
month-6 = જૂન
month-7 = જુલાઈ
month-8 = ઑગસ્ટ
month-9 = સપ્ટેમ્બર
month-10 = ઑક્ટોબર
month-11 = નવેમ્બર
month-12 = ડિસેમ્બર

# How people write numbers. Names from nought to nineteen, in order; then twenty to ninety.
number-units = શૂન્ય, એક, બે, ત્રણ, ચાર, પાંચ, છ, સાત, આઠ, નવ, દસ, અગિયાર, બાર, તેર, ચૌદ, પંદર, સોળ, સત્તર, અઢાર, ઓગણીસ
number-tens = વીસ, ત્રીસ, ચાલીસ, પચાસ, સાઠ, સિત્તેર, એંસી, નેવું
# How people name a choice by its place: "the second one", "the last". Then words that may
# stand beside it.
number-order = પહેલું, બીજું, ત્રીજું, ચોથું, પાંચમું, છઠ્ઠું, સાતમું, આઠમું
    .endings = લું, જું, થું, મું, ઠ્ઠું
number-last = છેલ્લું, છેલ્લો, છેલ્લી
number-order-beside = વાળું, વાળો, વાળી, જવાબ, બટન, જોઈએ, મારે, કૃપા, કરીને, નંબર, આભાર
# Words that may stand beside a number when somebody says how old they are. With any other
# word the number is not taken: "section 3" is not an age.
number-beside = હું, છું, છે, મારી, મારો, મારું, મારા, તેની, તેમની, એની, ઉંમર, ઉમર, વર્ષ, વર્ષનો, વર્ષની, વર્ષનું, વર્ષના, વરસ, વરસનો, વરસની, વરસના, નો, ની, નું, ના, અને, લગભગ, આશરે, હમણાં, હવે, થયા, થયાં, થશે, પૂરા, તે, દીકરો, દીકરી, દીકરાની, દીકરીની, મમ્મી, પપ્પા, બા, કદાચ, huh, hu, chu, chhu, che, chhe, mari, maro, mara, teni, temni, eni, umar, ummar, umer, varsh, varas, vars, varshno, varshni, varshna, no, ni, na, ane, lagbhag, aashre, hamna, have, thaya, te, dikro, dikri, dikrani, dikrini, mummy, pappa, ba, kadach, i, am, im, is, my, age, aged, years, year, yrs, yr, old, about, તેનો, તેનું, તેના, તેણી, તેઓ, તેમનો, તેમનું, તેમના, તેમને, તેને, એનો, એનું, એના, અમારી, અમારો, અમારા, આપણી, આ, જવાબ, ફક્ત, માત્ર, બરાબર, હજી, હજુ, અંદાજે, જેવી, જેટલી, ઉપર, વધારે, પત્ની, પત્નીની, પતિ, પતિની, માતા, માતાની, પિતા, પિતાની, મમ્મીની, પપ્પાની, બાની, બાળક, બાળકની, છોકરો, છોકરી, છોકરાની, છોકરીની, ભાઈ, ભાઈની, બહેન, બહેનની, બેન, બેનની, દાદી, દાદીની, નાની, નાનીની, પાર્ટનર, પાર્ટનરની, teno, tenu, tena, teo, temna, tene, eno, amari, aa, jawab, javab, fakt, matra, barabar, haji, haju, andaje, upar, vadhare, patni, patnini, pati, patini, mata, matani, pita, pitani, mummyni, pappani, balak, balakni, chokro, chokri, chokrani, chokrini, bhai, bhaini, bahen, bahenni, ben, benni, dadi, dadini, nani, nanini, its, he, hes, she, shes, they, theyre, yo, y, o, now, turned, son, daughter, mum, dad, around, roughly, his, her, hers, their, our, over, approx, approximately, only, exactly, still, turns, wife, husband, mother, father, child, kid, brother, sister, nan, partner
