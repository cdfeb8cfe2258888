# The main menu and the menus under it. Each .name is a button, .name-words are other
# words people type for it, and .title is a short name for the menu. No variables.

# The main menu.
menu-main = હું તમને શેમાં મદદ કરી શકું? બટન દબાવો, અથવા તમારો સવાલ ટાઇપ કરો.
    .title = મુખ્ય મેનૂ
    .budgets = વ્યક્તિગત આરોગ્ય બજેટ
    .budgets-words = બજેટ, આરોગ્ય બજેટ, હેલ્થ બજેટ, વ્યક્તિગત બજેટ, bajet, budget, budgets, health budget, arogya bajet, arogya budget, personal budget
    .aftercare = Section 117 after-care
    .aftercare-words =
        આફ્ટરકેર, આફ્ટર કેર, આફ્ટર-કેર, હોસ્પિટલ પછીની સંભાળ, કલમ 117, સેક્શન 117, aftercare,
        after-care, after care, section 117, kalam 117, hospital pachhini sambhal
    .money = પૈસા અને પ્રિસ્ક્રિપ્શન
    .money-words = પૈસા, ખર્ચ, પૈસા ભરવા, paisa, kharch, kharcho, money, costs, paying
    .could-i = શું મને બજેટ મળી શકે?
    .could-i-words =
        મને મળી શકે, મને બજેટ મળે, સવાલો શરૂ કરો, mane mali shake, mane bajet male, mane budget male,
        savalo sharu karo, could i
    .real-one = મારી ઑફર સાચું બજેટ છે?
    .real-one-words =
        મારી ઑફર તપાસો, મારી ઓફર તપાસો, મારું બજેટ તપાસો, શું તે સાચું છે, mari offer tapaso,
        maru bajet tapaso, maru budget tapaso, check my offer, is it real
    .plan = મારો પ્લાન અને મદદ કરનારા
    .plan-words =
        મારો પ્લાન, મારી યોજના, મને કોણ મદદ કરે, મને કોણ મદદ કરે છે, maro plan, mari yojana,
        mane kon madad kare, my plan, who helps me
    .wrong = કંઈક ખોટું થયું
    .wrong-words =
        સમસ્યા, તકલીફ, ખોટું થયું, ફરિયાદો, samasya, taklif, khotu thayu, kaik khotu thayu,
        problem, problems, complaints
    .find-out = વધુ માહિતી, અમારો સંપર્ક
    .find-out-words =
        માહિતી, વધુ માહિતી, વધારે માહિતી, સંપર્ક, અમારો સંપર્ક, mahiti, vadhu mahiti, sampark,
        information, find out more, contact, contact us

# Personal health budgets.
menu-budgets = personal health budget (વ્યક્તિગત આરોગ્ય બજેટ). તમારે શું જાણવું છે?
    .title = વ્યક્તિગત આરોગ્ય બજેટ
    .what = આરોગ્ય બજેટ શું છે?
    .what-words = તે શું છે, એ શું છે, બજેટ શું છે, te shu che, e shu che, bajet shu che, budget shu che, what is it
    .who = કોને મળી શકે?
    .who-words = કોને મળે, કોને મળે છે, બજેટ કોને મળે, kone male, kone mali shake, who can have it, who gets one
    .spend = પૈસા શેમાં વાપરી શકાય?
    .spend-words =
        વાપરવું, ખર્ચવું, શેમાં વાપરી શકાય, શેમાં વપરાય, vaparvu, kharchvu, shema vapri shakay,
        shema vaparay, spend, spending
    .features = છ મુખ્ય વિશેષતાઓ
    .features-words = વિશેષતાઓ, મુખ્ય વિશેષતાઓ, visheshtao, features, key features, six features
    .continuing-care = Continuing Healthcare (CHC)
    .continuing-care-words = ચાલુ આરોગ્ય સંભાળ, ચાલુ સંભાળ, chalu sambhal, continuing healthcare, continuing care, chc
    .wheelchair = વ્હીલચેર બજેટ
    .wheelchair-words = વ્હીલચેર, વ્હીલચેરનું બજેટ, wheelchair, wheelchairs, vilchair, bagi, બગી, buggy
    .direct-payments = NHS બજેટ કે કાઉન્સિલના પૈસા
    .direct-payments-words =
        કાઉન્સિલના પૈસા, સીધી ચુકવણી, શું ફરક છે, ફરક, તફાવત, council na paisa, sidhi chukvani,
        farak, shu farak che, direct payments, direct payment, council money
    .give-up = મારું બજેટ છોડવું
    .give-up-words =
        બજેટ છોડવું છે, છોડી દેવું, મારું બજેટ બંધ કરવું, chodvu, chhodvu, bajet chodvu che,
        budget chodvu che, give it up

# Section 117 after-care.
menu-aftercare = section 117 after-care (કલમ 117: હોસ્પિટલ પછીની સંભાળ) એ હોસ્પિટલમાં અમુક પ્રકારના રોકાણ પછીની મફત મદદ છે. તમારે શું જાણવું છે?
    .title = Section 117 after-care
    .what = 117 after-care શું છે?
    .what-words =
        તે શું છે, એ શું છે, આફ્ટરકેર શું છે, આફ્ટર કેર શું છે, te shu che, e shu che,
        aftercare shu che, after care shu che, what is it
    .who = after-care કોને મળે?
    .who-words = કોને મળે, કોને મળે છે, કઈ કલમ, કયા સેક્શન, kone male, kai kalam, kaya section, who gets it, which sections
    .cost = ખર્ચ અને કેટલો સમય ચાલે
    .ended = after-care બંધ થાય તો
    .cost-words =
        ખર્ચ, કેટલો સમય, ક્યાં સુધી, શું તે મફત છે, kharch, ketlo samay, kya sudhi, mafat che,
        shu te mafat che, cost, how long, is it free
    .prescriptions = પ્રિસ્ક્રિપ્શન અને દવા
    .prescriptions-words =
        પ્રિસ્ક્રિપ્શન, દવા, દવાઓ, ગોળી, ગોળીઓ, dava, davao, goli, golio, prescription,
        prescriptions, medicine, tablets
    .budget = after-care અને બજેટ
    .budget-words =
        બજેટ, આરોગ્ય બજેટ, મને બજેટ મળી શકે, bajet, budget, health budget, mane bajet mali shake,
        mane budget mali shake

# Money and prescriptions.
menu-money = પૈસા અને પ્રિસ્ક્રિપ્શન. તમારે શું જાણવું છે?
    .title = પૈસા અને પ્રિસ્ક્રિપ્શન
    .spend = પૈસા શેમાં વાપરી શકાય?
    .spend-words =
        વાપરવું, ખર્ચવું, શેમાં વાપરી શકાય, શેમાં વપરાય, vaparvu, kharchvu, shema vapri shakay,
        shema vaparay, spend, spending
    .prescriptions = પ્રિસ્ક્રિપ્શન અને દવા
    .prescriptions-words =
        પ્રિસ્ક્રિપ્શન, દવા, દવાઓ, ગોળી, ગોળીઓ, dava, davao, goli, golio, prescription,
        prescriptions, medicine, tablets
    .emergency = GP અને ઇમરજન્સી સારવાર
    .emergency-words = ડૉક્ટર, ડોક્ટર, ફેમિલી ડૉક્ટર, હોસ્પિટલ, daktar, doctor, gp, hospital
    .manage = પૈસા સંભાળવાની રીતો
    .manage-words =
        સંભાળવું, પૈસા સંભાળવા, રીતો, કઈ રીતો છે, sambhalvu, paisa sambhalva, rito, manage,
        managing the money
    .direct-payments = NHS બજેટ કે કાઉન્સિલના પૈસા
    .direct-payments-words =
        કાઉન્સિલના પૈસા, સીધી ચુકવણી, શું ફરક છે, ફરક, તફાવત, council na paisa, sidhi chukvani,
        farak, shu farak che, direct payments, direct payment, council money
    .aftercare-cost = શું after-care મફત છે?
    .employing = તમે કોઈને નોકરીએ રાખો તો
    .top-ups = વધારે ચૂકવવું (top-ups)
    .aftercare-cost-words =
        આફ્ટરકેર, આફ્ટર કેર, આફ્ટરકેરનો ખર્ચ, મફત છે, aftercare, after-care, after care,
        aftercare no kharch, mafat che, cost of after-care

# The care plan, and the people who help.
menu-plan = તમારો પ્લાન અને તમને મદદ કરનારા લોકો. તમારે શું જાણવું છે?
    .title = મારો પ્લાન અને મદદ કરનારા
    .care-plan = મારો સંભાળ પ્લાન (care plan)
    .care-plan-words =
        કેર પ્લાન, સંભાળ પ્લાન, પ્લાન, મારો પ્લાન, મારી યોજના, plan, maro plan, mari yojana,
        care plan, my plan
    .coordinator = મારી સંભાળની જવાબદારી કોની?
    .coordinator-words =
        કેર કોઓર્ડિનેટર, કી વર્કર, સંભાળ સંયોજક, કોની જવાબદારી, koni javabdari, care co-ordinator,
        care coordinator, key worker
    .decisions = નિર્ણય લેવામાં મદદ
    .decisions-words =
        નિર્ણય, નિર્ણયો, નક્કી કરવું, નક્કી કરવામાં મદદ, nirnay, nirnay leva ma madad, nakki karvu,
        decide, decisions
    .medicine = દવા બંધ કરવી
    .medicine-words = દવા બંધ કરવી, દવા બંધ કરવી છે, દવા છોડવી છે, દવા નથી લેવી, dava bandh karvi, dava bandh karvi che, dava chhodvi che, dava nathi levi
    .moving = ઘર બદલવું
    .moving-words = ઘર બદલવું, ઘર બદલું છું, ઘર બદલીએ છીએ, નવું સરનામું, ghar badalvu, ghar badlu chu, navu sarnamu
    .deciding = બીજા માટે નિર્ણય લેવો
    .carers = સંભાળ રાખનારને મદદ
    .person = શું વ્યક્તિ સાથે વાત થઈ શકે?
    .person-words = તમારી ટીમમાંથી કોઈ, tamari team mathi koi, someone from your team

# Something went wrong.
menu-wrong = કંઈક ખોટું થયું તેનું દુઃખ છે. તે શેના વિશે છે?
    .title = કંઈક ખોટું થયું
    .refused = મને ના પાડવામાં આવી
    .refused-words =
        ના પાડી, ના કહી, મને ના પાડી, તેમણે ના પાડી, ઇનકાર, na padi, na kahi, mane na padi,
        inkar, refused, they said no, told no
    .complain = મારે ફરિયાદ કરવી છે
    .complain-words =
        ફરિયાદ, ફરિયાદ કરવી છે, fariyad, fariyad karvi che, mare fariyad karvi che, complain,
        complaint
    .charged = After-care: બિલ કે બંધ થવું
    .charged-words =
        બિલ, બિલ આવ્યું, પૈસા માગ્યા, તેઓ બંધ કરે છે, bill, bil, bill aavyu, paisa magya,
        teo bandh kare che, charged
    .chemist = દવાની દુકાને પૈસા લીધા
    .chemist-words =
        દવાની દુકાન, કેમિસ્ટ, ફાર્મસી, પ્રિસ્ક્રિપ્શન, દવા, davani dukan, dava, chemist, pharmacy,
        prescription, medicine
    .no-worker = મારા key worker કોણ, ખબર નથી
    .no-worker-words =
        કી વર્કર, કેર કોઓર્ડિનેટર, સંભાળ સંયોજક, કી વર્કર નથી, key worker, no key worker,
        key worker nathi, care co-ordinator, care coordinator
    .plan = મારો પ્લાન કામ કરતો નથી
    .plan-words =
        પ્લાન, મારો પ્લાન, મારી યોજના, પ્લાન નથી, રિવ્યૂ, ફરી તપાસ જોઈએ, plan, maro plan,
        plan nathi, mari yojana, review, my plan
    .give-up = મારે બજેટ છોડી દેવું છે
    .give-up-words =
        બજેટ છોડવું છે, છોડી દેવું, મારું બજેટ બંધ કરવું, chodvu, chhodvu, bajet chodvu che,
        budget chodvu che, give it up
    .died = કોઈ ગુજરી ગયું છે
    .died-words = મૃત્યુ, ગુજરી ગયા, ગુજરી ગયું

# Find out more, contact us.
menu-find-out = વધુ માહિતી. તમે શું શોધો છો?
    .title = વધુ માહિતી, અમારો સંપર્ક
    .read = વધુ ક્યાં વાંચવું
    .read-words =
        વાંચવું, વેબસાઇટ, વેબસાઇટો, ફેક્ટશીટ, vanchvu, kya vanchvu, website, websites, factsheets,
        read
    .call = ફોન નંબર અને સમય
    .call-words = ફોન, નંબર, ફોન નંબર, સમય, phone, fon, number, nambar, phone number, samay, hours
    .course = Peer leadership કોર્સ
    .course-words = કોર્સ, course, kors, peer leadership
    .who-reads = આ ચેટ કોણ વાંચી શકે
    .privacy = આ બોટ અને ગોપનીયતા
    .privacy-words =
        ગોપનીયતા, ખાનગી, આ બોટ વિશે, શું આ ખાનગી છે, gopniyata, khangi, aa bot vishe,
        shu aa khangi che, privacy, about this bot, is it private
