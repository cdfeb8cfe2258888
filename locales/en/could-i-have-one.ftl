# The questions "Could I have a personal health budget?" and where they end.

# First question. .title is on the button that starts these questions. No variables.
could-i-have-one-place =
    I will ask up to five short questions. Then I can tell you if you may have a right to a personal health budget. You can stop at any time.

    You can also do this for someone you care for. Then answer for them.

    Where do you get your NHS care?
    .title = Could I have a budget?
    .england = In England
    .england-words =
        england, english, london, greater london, manchester, greater manchester,
        birmingham, leeds, liverpool, sheffield, bristol, nottingham, leicester, bradford,
        coventry, hull, stoke, stoke on trent, derby, plymouth, southampton, portsmouth,
        sunderland, wolverhampton, norwich, brighton, exeter, york, oxford, cambridge,
        luton, blackpool, bolton, middlesbrough, preston, peterborough, swindon, ipswich,
        gloucester, carlisle, cornwall, devon, dorset, somerset, kent, essex, sussex,
        surrey, norfolk, suffolk, hampshire, yorkshire, lancashire, cumbria, cheshire,
        merseyside, tyneside, northumberland, county durham, lincolnshire, midlands,
        west midlands, east midlands, east anglia, newcastle, newcastle upon tyne,
        gateshead, durham, croydon, salford, bath, bury, rochdale, oldham, stockport, wigan,
        warrington, st helens, southport, barnsley, doncaster, rotherham, huddersfield,
        halifax, wakefield, harrogate, scarborough, grimsby, scunthorpe, lincoln,
        northampton, bedford, milton keynes, watford, stevenage, reading, slough, windsor,
        guildford, woking, crawley, worthing, eastbourne, hastings, hove, dover, maidstone,
        canterbury, medway, chatham, southend, southend on sea, chelmsford, colchester,
        basildon, harlow, bournemouth, poole, weymouth, torquay, torbay, truro, penzance,
        taunton, cheltenham, worcester, hereford, shrewsbury, telford, stafford, tamworth,
        walsall, dudley, sandwell, west bromwich, solihull, rugby, nuneaton, kettering,
        corby, mansfield, chesterfield, burnley, blackburn, lancaster, kendal, barrow,
        darlington, hartlepool, stockton, redcar, south shields, north shields,
        great yarmouth, lowestoft, kings lynn, isle of wight, basingstoke, winchester,
        andover, salisbury, wiltshire, oxfordshire, berkshire, buckinghamshire,
        bedfordshire, hertfordshire, herts, northamptonshire, leicestershire, rutland,
        nottinghamshire, derbyshire, staffordshire, shropshire, herefordshire,
        worcestershire, warwickshire, gloucestershire, cambridgeshire, tyne and wear,
        east london, west london, north london, south london, brixton, hackney, lambeth,
        southwark, lewisham, greenwich, bexley, bromley, merton, sutton, kingston, richmond,
        hounslow, ealing, hillingdon, harrow, brent, barnet, enfield, haringey, islington,
        camden, westminster, tower hamlets, newham, redbridge, havering, barking, dagenham,
        waltham forest, wandsworth, hammersmith, kensington, chelsea, leeds england,
        the midlands, up north, down south, the north, the south, north east, north west,
        south east, south west, the english, the nhs in england
    .wales = In Wales
    .wales-words =
        wales, welsh, north wales, south wales, mid wales, west wales, cymru, cardiff,
        swansea, wrexham, bangor, newport, newport gwent, barry, llanelli, neath,
        port talbot, bridgend, merthyr, merthyr tydfil, pontypridd, rhondda, caerphilly,
        aberystwyth, carmarthen, pembroke, haverfordwest, llandudno, rhyl, colwyn bay,
        anglesey, powys, gwynedd, conwy, flintshire, denbighshire, ceredigion,
        pembrokeshire, monmouthshire, gwent, torfaen, cwmbran, blaenau gwent, the welsh
    .elsewhere = Somewhere else
    .elsewhere-words =
        scotland, scottish, glasgow, edinburgh, aberdeen, dundee, inverness,
        northern ireland, n ireland, ni, belfast, derry, londonderry, ireland, isle of man,
        jersey, guernsey, other, elsewhere, another country, abroad, outside the uk,
        not in england, not england, none of these, neither, perth, stirling, fife, paisley,
        highlands, orkney, shetland, lisburn, newry, armagh, omagh, county down, antrim,
        dublin, france, spain, poland
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure,
        maybe, perhaps, possibly, might be, could be, do not know, dont know, i dont
        know, i do not know, dunno, i dunno, idk, no idea, no clue, not certain, cant
        say, cannot remember, cant remember, i cant remember, i dont remember, skip,
        pass, rather not say, prefer not to say, i dont want to say, uk, the uk, in the
        uk, united kingdom, britain, great britain, gb, near the border, more than one
        place, both,
        i guess, i suppose, kind of, sort of, not a clue, havent a clue, hard to say, not
        100 percent sure, who knows, two places, england and wales, both england and
        wales, on the border, i moved, i just moved, we just moved

# Said after "not sure" to the first question, before the next question. No variables.
could-i-have-one-place-help =
    That is all right. If your GP or your hospital is in England, the answer is England.

    I will go on with the questions for England. Please check this with your NHS team later, because the rules are different in other places.

# Asks the age. In .retry, $from and $to are the smallest and the biggest number.
could-i-have-one-age =
    How old are you? Please type a number.

    I ask because some care has a different name for children and for adults.
    .retry =
        Please type the age in years, as a number from { $from } to { $to }. If you answer for someone else, type their age.

        For a baby, type 0. Would you rather not say? For any adult, 18 will do.

# Question about Continuing Healthcare. No variables.
could-i-have-one-continuing-care =
    Do you get NHS Continuing Healthcare? For a child or young person, it is called Children's Continuing Care.

    This is NHS money for your care. People get it after a formal assessment of all their needs.
    .yes = Yes
    .yes-words =
        (yes|) (she|he) does,
        yes, yes please, yea, yeah, yep, yup, yes thanks, y, ye, definitely, of course,
        correct, that is right, thats right, i do, yes i do, we do, yes we do, he does,
        she does, they do, i get it, i have it, i get chc, chc, yes mate, yeah mate, yh,
        yeh, yess, yes definitely, yes of course, sure, aye, for sure, absolutely,
        yes that is right, yes thats right, yes it is, yup yes, oh yes, yes sir,
        yes i have, i have, ive got it, im pretty sure, pretty sure, fairly sure
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, i do not, i dont, no i do
        not, no i dont, we dont, he doesnt, she doesnt, they dont, i was refused,
        i was turned down, (yes but|i did but|we did but|i had it but|yes until) (they|the nhs|the council) (took it off me|took it away|stopped it|ended it) (last year|last month|in the end|years ago|),
        (yes but|i did but|we did but|i had it but) it (stopped|ended|was stopped|was ended|was taken away|was refused) (last year|last month|in the end|years ago|),
        we do not, he does not, she does not, they do not, chc refused, chc was
        refused, chc got refused, chc declined, chc was declined, chc rejected, chc turned
        down, chc was turned down, chc denied, chc ended, chc has ended, chc stopped, chc
        was stopped, chc got stopped, chc finished, chc withdrawn, chc taken away, chc
        removed, chc cancelled, chc no, chc not, chc never, chc lapsed, nhs chc refused, nhs
        chc was refused, nhs chc got refused, nhs chc declined, nhs chc was declined, nhs
        chc rejected, nhs chc turned down, nhs chc was turned down, nhs chc denied, nhs chc
        ended, nhs chc has ended, nhs chc stopped, nhs chc was stopped, nhs chc got stopped,
        nhs chc finished, nhs chc withdrawn, nhs chc taken away, nhs chc removed, nhs chc
        cancelled, nhs chc no, nhs chc not, nhs chc never, nhs chc lapsed, continuing
        healthcare refused, continuing healthcare was refused, continuing healthcare got
        refused, continuing healthcare declined, continuing healthcare was declined,
        continuing healthcare rejected, continuing healthcare turned down, continuing
        healthcare was turned down, continuing healthcare denied, continuing healthcare
        ended, continuing healthcare has ended, continuing healthcare stopped, continuing
        healthcare was stopped, continuing healthcare got stopped, continuing healthcare
        finished, continuing healthcare withdrawn, continuing healthcare taken away,
        continuing healthcare removed, continuing healthcare cancelled, continuing
        healthcare no, continuing healthcare not, continuing healthcare never, continuing
        healthcare lapsed, continuing care refused, continuing care was refused, continuing
        care got refused, continuing care declined, continuing care was declined, continuing
        care rejected, continuing care turned down, continuing care was turned down,
        continuing care denied, continuing care ended, continuing care has ended, continuing
        care stopped, continuing care was stopped, continuing care got stopped, continuing
        care finished, continuing care withdrawn, continuing care taken away, continuing
        care removed, continuing care cancelled, continuing care no, continuing care not,
        continuing care never, continuing care lapsed, refused chc, declined chc, denied
        chc, lost chc, not on chc, no chc, no nhs chc, never had chc, not got chc, dont have
        chc, i dont have chc, i dont get chc, i do not get chc, i do not have chc, he doesnt
        get chc, she doesnt get chc, they stopped chc, they stopped my chc, they refused
        chc, they refused me chc, they refused my chc, i was refused chc, i was turned down
        for chc, turned down for chc, used to get chc, i used to get chc, used to have chc,
        i used to have chc, she used to get chc, he used to get chc, i lost chc, i lost my
        chc, refused, declined, rejected, turned down, denied, ended, it ended, it has
        ended, stopped, it stopped, it was stopped, they stopped it, withdrawn, taken away,
        no longer, not any more, not anymore, not now, used to, i used to, i did, i had it,
        i was on it, had it before, they refused, they said no, they refused it, they
        refused me, council not nhs, only social care, fnc,
        prob not, probs not, prolly not, probly not, most likely not, not likely,
        unlikely, i doubt it, doubt it, i doubt that, dont think so, dont think we do,
        dont think i do, i dont believe so, not that i know, not that i know of, not that
        im aware of, not as far as i know, not to my knowledge, i guess not, guess not, i
        suppose not, suppose not, nah mate, no mate, no sorry, sorry no, no chance, no
        way, not me, not us, not for me, funded nursing care
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure,
        maybe, perhaps, possibly, might be, could be, do not know, dont know, i dont
        know, i do not know, dunno, i dunno, idk, no idea, no clue, not certain, cant
        say, cannot remember, cant remember, i cant remember, i dont remember, skip,
        pass, rather not say, prefer not to say, i dont want to say, waiting to hear, i
        am being assessed, i have applied, chc pending, chc application, chc application
        pending, chc applied, chc applied for, chc application in, chc assessment, chc
        assessment pending, chc being assessed, chc in progress, chc under review, chc
        review, chc appeal, chc being appealed, chc appealing, chc checklist, chc
        waiting, chc maybe, chc soon, chc not sure, chc decision pending, nhs chc
        pending, nhs chc application, nhs chc application pending, nhs chc applied, nhs
        chc applied for, nhs chc application in, nhs chc assessment, nhs chc assessment
        pending, nhs chc being assessed, nhs chc in progress, nhs chc under review, nhs
        chc review, nhs chc appeal, nhs chc being appealed, nhs chc appealing, nhs chc
        checklist, nhs chc waiting, nhs chc maybe, nhs chc soon, nhs chc not sure, nhs
        chc decision pending, continuing healthcare pending, continuing healthcare
        application, continuing healthcare application pending, continuing healthcare
        applied, continuing healthcare applied for, continuing healthcare application
        in, continuing healthcare assessment, continuing healthcare assessment pending,
        continuing healthcare being assessed, continuing healthcare in progress,
        continuing healthcare under review, continuing healthcare review, continuing
        healthcare appeal, continuing healthcare being appealed, continuing healthcare
        appealing, continuing healthcare checklist, continuing healthcare waiting,
        continuing healthcare maybe, continuing healthcare soon, continuing healthcare
        not sure, continuing healthcare decision pending, continuing care pending,
        continuing care application, continuing care application pending, continuing
        care applied, continuing care applied for, continuing care application in,
        continuing care assessment, continuing care assessment pending, continuing care
        being assessed, continuing care in progress, continuing care under review,
        continuing care review, continuing care appeal, continuing care being appealed,
        continuing care appealing, continuing care checklist, continuing care waiting,
        continuing care maybe, continuing care soon, continuing care not sure,
        continuing care decision pending, applied for chc, ive applied for chc, i have
        applied for chc, applying for chc, i am applying for chc, im applying for chc,
        waiting for chc, waiting on chc, i am waiting for chc, im waiting for chc, being
        assessed for chc, assessed for chc, i want chc, want chc, need chc, i need chc,
        appealing chc, trying to get chc, not sure about chc, do i get chc, is it chc,
        pending, waiting, applied, ive applied, application, application pending,
        applying, assessment, being assessed, in progress, under review, appealing, on
        appeal, appeal, checklist, done the checklist, had an assessment, decision
        pending, waiting for a decision, waiting for assessment, chc or not, chc i think
        not sure,
        i guess, i guess so, i suppose, i suppose so, probably, prob, probs, prolly, most
        likely, sort of, kind of, kinda, sorta, a bit, might do, might have, could do, i
        might, we might, think so maybe, yes and no, bit of both, half and half, hard to
        say, hard to tell, hard to know, not 100 percent sure, not 100 sure, who knows,
        wish i knew, i would have to ask, i need to ask, need to ask, ill have to ask, i
        have to ask, ask my mum, i really dont know, i honestly dont know, havent a clue,
        i havent a clue, not a clue, no clue mate, search me, beats me, dont ask me,
        i think so, yes i think so, think so, yeah i think so, i believe so, yes i believe so

# Said after "not sure" about Continuing Healthcare, before the next question. No variables.
could-i-have-one-continuing-care-help =
    That is all right. Before Continuing Healthcare starts, people look at all your needs with you. They use a form called the Decision Support Tool. Your NHS team can tell you if this was done for you.

    Here is the next question.

# Question about section 117 after-care. No variables.
could-i-have-one-aftercare =
    Do you get section 117 after-care? Or were you ever detained (sectioned) in hospital under one of these sections?

    - section 3
    - section 37 or 45A, by a court
    - section 47 or 48, from prison

    If any of this is true, the answer is yes. It is also yes if you are in hospital on one of these sections now.
    .yes = Yes
    .yes-words =
        both, both of them, (yes|) both,
        yes, yes please, yea, yeah, yep, yup, yes thanks, y, ye, definitely, of course,
        correct, that is right, thats right, i do, i was, yes i do, yes i was, we do,
        he was, she was, they were, he does, she does, i get it, i have it, i am on one,
        section 3, s3, s 3, sec 3, sect 3, a section 3, on section 3, on a section 3,
        on a 3, i was on section 3, i was on a section 3, yes section 3, section 37, s37,
        s 37, sec 37, sect 37, a section 37, on section 37, on a section 37, on a 37,
        i was on section 37, i was on a section 37, yes section 37, 37, section 45a, s45a,
        s 45a, sec 45a, sect 45a, a section 45a, on section 45a, on a section 45a,
        on a 45a, i was on section 45a, i was on a section 45a, yes section 45a, 45a,
        section 47, s47, s 47, sec 47, sect 47, a section 47, on section 47,
        on a section 47, on a 47, i was on section 47, i was on a section 47,
        yes section 47, 47, section 48, s48, s 48, sec 48, sect 48, a section 48,
        on section 48, on a section 48, on a 48, i was on section 48,
        i was on a section 48, yes section 48, 48, section 37 41, section 37/41, 37/41,
        section 3 and 37, section 3 or 37, section 2 and 3, section 2 then 3,
        section 2 then section 3, section 2 and section 3, section 117, s117, 117,
        i have section 117, i have 117, i get section 117, cto, community treatment order,
        on a cto, i am on a cto, im on a cto, i was sectioned under section 3,
        i was sectioned under section 37, i was sectioned under section 45a,
        i was sectioned under section 47, i was sectioned under section 48,
        i was sectioned on section 3, i was sectioned on section 37,
        i was sectioned on section 45a, i was sectioned on section 47,
        i was sectioned on section 48, i was sectioned under 3, i was sectioned under 37,
        i was sectioned under 45a, i was sectioned under 47, i was sectioned under 48,
        i was sectioned on a 3, i was sectioned on a 37, i was sectioned on a 45a,
        i was sectioned on a 47, i was sectioned on a 48,
        she was sectioned under section 3, she was sectioned under section 37,
        she was sectioned under section 45a, she was sectioned under section 47,
        she was sectioned under section 48, she was sectioned on section 3,
        she was sectioned on section 37, she was sectioned on section 45a,
        she was sectioned on section 47, she was sectioned on section 48,
        she was sectioned under 3, she was sectioned under 37, she was sectioned under 45a,
        she was sectioned under 47, she was sectioned under 48, she was sectioned on a 3,
        she was sectioned on a 37, she was sectioned on a 45a, she was sectioned on a 47,
        she was sectioned on a 48, he was sectioned under section 3,
        he was sectioned under section 37, he was sectioned under section 45a,
        he was sectioned under section 47, he was sectioned under section 48,
        he was sectioned on section 3, he was sectioned on section 37,
        he was sectioned on section 45a, he was sectioned on section 47,
        he was sectioned on section 48, he was sectioned under 3,
        he was sectioned under 37, he was sectioned under 45a, he was sectioned under 47,
        he was sectioned under 48, he was sectioned on a 3, he was sectioned on a 37,
        he was sectioned on a 45a, he was sectioned on a 47, he was sectioned on a 48,
        they were sectioned under section 3, they were sectioned under section 37,
        they were sectioned under section 45a, they were sectioned under section 47,
        they were sectioned under section 48, they were sectioned on section 3,
        they were sectioned on section 37, they were sectioned on section 45a,
        they were sectioned on section 47, they were sectioned on section 48,
        they were sectioned under 3, they were sectioned under 37,
        they were sectioned under 45a, they were sectioned under 47,
        they were sectioned under 48, they were sectioned on a 3,
        they were sectioned on a 37, they were sectioned on a 45a,
        they were sectioned on a 47, they were sectioned on a 48,
        was sectioned under section 3, was sectioned under section 37,
        was sectioned under section 45a, was sectioned under section 47,
        was sectioned under section 48, was sectioned on section 3,
        was sectioned on section 37, was sectioned on section 45a,
        was sectioned on section 47, was sectioned on section 48, was sectioned under 3,
        was sectioned under 37, was sectioned under 45a, was sectioned under 47,
        was sectioned under 48, was sectioned on a 3, was sectioned on a 37,
        was sectioned on a 45a, was sectioned on a 47, was sectioned on a 48,
        i got sectioned under section 3, i got sectioned under section 37,
        i got sectioned under section 45a, i got sectioned under section 47,
        i got sectioned under section 48, i got sectioned on section 3,
        i got sectioned on section 37, i got sectioned on section 45a,
        i got sectioned on section 47, i got sectioned on section 48,
        i got sectioned under 3, i got sectioned under 37, i got sectioned under 45a,
        i got sectioned under 47, i got sectioned under 48, i got sectioned on a 3,
        i got sectioned on a 37, i got sectioned on a 45a, i got sectioned on a 47,
        i got sectioned on a 48, she got sectioned under section 3,
        she got sectioned under section 37, she got sectioned under section 45a,
        she got sectioned under section 47, she got sectioned under section 48,
        she got sectioned on section 3, she got sectioned on section 37,
        she got sectioned on section 45a, she got sectioned on section 47,
        she got sectioned on section 48, she got sectioned under 3,
        she got sectioned under 37, she got sectioned under 45a,
        she got sectioned under 47, she got sectioned under 48, she got sectioned on a 3,
        she got sectioned on a 37, she got sectioned on a 45a, she got sectioned on a 47,
        she got sectioned on a 48, he got sectioned under section 3,
        he got sectioned under section 37, he got sectioned under section 45a,
        he got sectioned under section 47, he got sectioned under section 48,
        he got sectioned on section 3, he got sectioned on section 37,
        he got sectioned on section 45a, he got sectioned on section 47,
        he got sectioned on section 48, he got sectioned under 3,
        he got sectioned under 37, he got sectioned under 45a, he got sectioned under 47,
        he got sectioned under 48, he got sectioned on a 3, he got sectioned on a 37,
        he got sectioned on a 45a, he got sectioned on a 47, he got sectioned on a 48,
        i have been sectioned under section 3, i have been sectioned under section 37,
        i have been sectioned under section 45a, i have been sectioned under section 47,
        i have been sectioned under section 48, i have been sectioned on section 3,
        i have been sectioned on section 37, i have been sectioned on section 45a,
        i have been sectioned on section 47, i have been sectioned on section 48,
        i have been sectioned under 3, i have been sectioned under 37,
        i have been sectioned under 45a, i have been sectioned under 47,
        i have been sectioned under 48, i have been sectioned on a 3,
        i have been sectioned on a 37, i have been sectioned on a 45a,
        i have been sectioned on a 47, i have been sectioned on a 48,
        sectioned under section 3, sectioned under section 37, sectioned under section 45a,
        sectioned under section 47, sectioned under section 48, sectioned on section 3,
        sectioned on section 37, sectioned on section 45a, sectioned on section 47,
        sectioned on section 48, sectioned under 3, sectioned under 37,
        sectioned under 45a, sectioned under 47, sectioned under 48, sectioned on a 3,
        sectioned on a 37, sectioned on a 45a, sectioned on a 47, sectioned on a 48,
        sectioned under a 3, sectioned under a 37, sectioned under a 45a,
        sectioned under a 47, sectioned under a 48, sectioned section 3,
        sectioned section 37, sectioned section 45a, sectioned section 47,
        sectioned section 48, section three, on section three, a section three, three,
        section thirty seven, on three, sec three, a three, section 3 in the past,
        section 3 before, i was on a 3, he was on a 3, she was on a 3, he was on section 3,
        she was on section 3, he was on a section 3, she was on a section 3,
        detained under section 3, i was detained under section 3, recalled on a cto,
        he is on a cto, she is on a cto, hes on a cto, shes on a cto, was on a cto,
        yes cto, yes mate, yeah mate, yh, yeh, yess, yes definitely, yes of course, sure,
        aye, for sure, absolutely, yes that is right, yes thats right, yes it is, yup yes,
        oh yes, yes sir, yes i have, i have, ive got it, im pretty sure, pretty sure,
        fairly sure
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, i do not, i dont, i was not,
        i wasnt, no i wasnt, no i was not, no i do not, no i dont, he wasnt, she wasnt,
        never sectioned, i was never sectioned, never been sectioned, voluntary, i was
        voluntary, informal, (i think|it was|i think it was) (a|) section 2, section 2, s2, on a section 2, i was on section 2, i was on a
        section 2, just section 2, only section 2, section 4, s4, on a section 4, i was on
        section 4, i was on a section 4, just section 4, only section 4, section 5, s5, on a
        section 5, i was on section 5, i was on a section 5, just section 5, only section 5,
        section 38, s38, on a section 38, i was on section 38, i was on a section 38, just
        section 38, only section 38, we do not, we dont, he was not, she was not, they were
        not, they werent, he does not, he doesnt, she does not, she doesnt, i was sectioned
        under section 2, i was sectioned under section 4, i was sectioned under section 5, i
        was sectioned on section 2, i was sectioned on section 4, i was sectioned on section
        5, i was sectioned under 2, i was sectioned under 4, i was sectioned under 5, i was
        sectioned on a 2, i was sectioned on a 4, i was sectioned on a 5, she was sectioned
        under section 2, she was sectioned under section 4, she was sectioned under section
        5, she was sectioned on section 2, she was sectioned on section 4, she was sectioned
        on section 5, she was sectioned under 2, she was sectioned under 4, she was
        sectioned under 5, she was sectioned on a 2, she was sectioned on a 4, she was
        sectioned on a 5, he was sectioned under section 2, he was sectioned under section
        4, he was sectioned under section 5, he was sectioned on section 2, he was sectioned
        on section 4, he was sectioned on section 5, he was sectioned under 2, he was
        sectioned under 4, he was sectioned under 5, he was sectioned on a 2, he was
        sectioned on a 4, he was sectioned on a 5, they were sectioned under section 2, they
        were sectioned under section 4, they were sectioned under section 5, they were
        sectioned on section 2, they were sectioned on section 4, they were sectioned on
        section 5, they were sectioned under 2, they were sectioned under 4, they were
        sectioned under 5, they were sectioned on a 2, they were sectioned on a 4, they were
        sectioned on a 5, was sectioned under section 2, was sectioned under section 4, was
        sectioned under section 5, was sectioned on section 2, was sectioned on section 4,
        was sectioned on section 5, was sectioned under 2, was sectioned under 4, was
        sectioned under 5, was sectioned on a 2, was sectioned on a 4, was sectioned on a 5,
        i got sectioned under section 2, i got sectioned under section 4, i got sectioned
        under section 5, i got sectioned on section 2, i got sectioned on section 4, i got
        sectioned on section 5, i got sectioned under 2, i got sectioned under 4, i got
        sectioned under 5, i got sectioned on a 2, i got sectioned on a 4, i got sectioned
        on a 5, she got sectioned under section 2, she got sectioned under section 4, she
        got sectioned under section 5, she got sectioned on section 2, she got sectioned on
        section 4, she got sectioned on section 5, she got sectioned under 2, she got
        sectioned under 4, she got sectioned under 5, she got sectioned on a 2, she got
        sectioned on a 4, she got sectioned on a 5, he got sectioned under section 2, he got
        sectioned under section 4, he got sectioned under section 5, he got sectioned on
        section 2, he got sectioned on section 4, he got sectioned on section 5, he got
        sectioned under 2, he got sectioned under 4, he got sectioned under 5, he got
        sectioned on a 2, he got sectioned on a 4, he got sectioned on a 5, i have been
        sectioned under section 2, i have been sectioned under section 4, i have been
        sectioned under section 5, i have been sectioned on section 2, i have been sectioned
        on section 4, i have been sectioned on section 5, i have been sectioned under 2, i
        have been sectioned under 4, i have been sectioned under 5, i have been sectioned on
        a 2, i have been sectioned on a 4, i have been sectioned on a 5, sectioned under
        section 2, sectioned under section 4, sectioned under section 5, sectioned on
        section 2, sectioned on section 4, sectioned on section 5, sectioned under 2,
        sectioned under 4, sectioned under 5, sectioned on a 2, sectioned on a 4, sectioned
        on a 5, section two, on section two, section four, section five, he was on a section
        2, she was on a section 2, he was on section 2, she was on section 2, detained under
        section 2, i was detained under section 2, never detained, i was never detained,
        went in by choice, i went in voluntarily, voluntarily, by choice, i chose to go in,
        informal patient, i was informal, he was voluntary, she was voluntary, not section
        3, not a section 3, wasnt section 3, it was section 2, section 2 not 3, 2 not 3,
        prob not, probs not, prolly not, probly not, most likely not, not likely,
        unlikely, i doubt it, doubt it, i doubt that, dont think so, dont think we do,
        dont think i do, i dont believe so, not that i know, not that i know of, not that
        im aware of, not as far as i know, not to my knowledge, i guess not, guess not, i
        suppose not, suppose not, nah mate, no mate, no sorry, sorry no, no chance, no
        way, not me, not us, not for me
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure,
        maybe, perhaps, possibly, might be, could be, do not know, dont know, i dont
        know, i do not know, dunno, i dunno, idk, no idea, no clue, not certain, cant
        say, cannot remember, cant remember, i cant remember, i dont remember, skip,
        pass, rather not say, prefer not to say, i dont want to say, i was sectioned but
        dont know which, dont know which section, not sure which section, which section,
        i was in hospital, section 7, section 12, section 17, section 20, section 25,
        section 30, section 35, section 36, section 39, section 41, section 42, section
        43, section 44, section 46, section 49, section 132, section 135, section 136,
        s135, s136, 135, 136, i was sectioned, she was sectioned, he was sectioned, they
        were sectioned, was sectioned, i got sectioned, she got sectioned, he got
        sectioned, i have been sectioned, ive been sectioned, my mum was sectioned, my
        son was sectioned, my daughter was sectioned, my dad was sectioned, my husband
        was sectioned, my wife was sectioned, sectioned, i am sectioned, im sectioned,
        been sectioned, sectioned once, sectioned before, i was sectioned once, i was
        sectioned before, i was sectioned years ago, i was sectioned last year, i was
        detained, she was detained, he was detained, detained, i was sectioned in the
        past, sectioned years ago, sectioned last year, sectioned in hospital, i was in
        a mental hospital, i was on a section, he was on a section, she was on a
        section, on a section, under a section, i was under section, a section, section,
        section 117 refused, section 117 declined, section 117 ended, section 117 has
        ended, section 117 was ended, section 117 stopped, section 117 was stopped,
        section 117 finished, section 117 withdrawn, section 117 removed, section 117
        taken away, section 117 discharged, section 117 pending, section 117 denied,
        section 117 review, section 117 maybe, section 117 not sure, section 117 they
        say no, section 117 no, section 117 meeting, s117 refused, s117 declined, s117
        ended, s117 has ended, s117 was ended, s117 stopped, s117 was stopped, s117
        finished, s117 withdrawn, s117 removed, s117 taken away, s117 discharged, s117
        pending, s117 denied, s117 review, s117 maybe, s117 not sure, s117 they say no,
        s117 no, s117 meeting, 117 refused, 117 declined, 117 ended, 117 has ended, 117
        was ended, 117 stopped, 117 was stopped, 117 finished, 117 withdrawn, 117
        removed, 117 taken away, 117 discharged, 117 pending, 117 denied, 117 review,
        117 maybe, 117 not sure, 117 they say no, 117 no, 117 meeting, aftercare
        refused, aftercare declined, aftercare ended, aftercare has ended, aftercare was
        ended, aftercare stopped, aftercare was stopped, aftercare finished, aftercare
        withdrawn, aftercare removed, aftercare taken away, aftercare discharged,
        aftercare pending, aftercare denied, aftercare review, aftercare maybe,
        aftercare not sure, aftercare they say no, aftercare no, aftercare meeting,
        after care refused, after care declined, after care ended, after care has ended,
        after care was ended, after care stopped, after care was stopped, after care
        finished, after care withdrawn, after care removed, after care taken away, after
        care discharged, after care pending, after care denied, after care review, after
        care maybe, after care not sure, after care they say no, after care no, after
        care meeting, 117 aftercare refused, 117 aftercare declined, 117 aftercare
        ended, 117 aftercare has ended, 117 aftercare was ended, 117 aftercare stopped,
        117 aftercare was stopped, 117 aftercare finished, 117 aftercare withdrawn, 117
        aftercare removed, 117 aftercare taken away, 117 aftercare discharged, 117
        aftercare pending, 117 aftercare denied, 117 aftercare review, 117 aftercare
        maybe, 117 aftercare not sure, 117 aftercare they say no, 117 aftercare no, 117
        aftercare meeting, refused section 117, they refused me section 117, they
        refused section 117, they ended my section 117, they stopped my section 117,
        discharged from section 117, taken off section 117, they took me off section
        117, used to have section 117, i used to have section 117, lost my section 117,
        i lost my section 117, waiting for section 117, denied section 117, declined
        section 117, no longer on section 117, not on section 117, refused 117, they
        refused me 117, they refused 117, they ended my 117, they stopped my 117,
        discharged from 117, taken off 117, they took me off 117, used to have 117, i
        used to have 117, lost my 117, i lost my 117, waiting for 117, denied 117,
        declined 117, no longer on 117, not on 117, refused aftercare, they refused me
        aftercare, they refused aftercare, they ended my aftercare, they stopped my
        aftercare, discharged from aftercare, taken off aftercare, they took me off
        aftercare, used to have aftercare, i used to have aftercare, lost my aftercare,
        i lost my aftercare, waiting for aftercare, denied aftercare, declined
        aftercare, no longer on aftercare, not on aftercare, cto ended, cto has ended,
        my cto ended, cto finished, cto stopped, cto lifted, cto discharged, cto
        expired, off my cto, off cto, no longer on a cto, not on a cto any more, not on
        a cto anymore, was on a cto before, i was on a cto, used to be on a cto, i used
        to be on a cto, it ended, ended, it was ended, they ended it, refused, they
        refused, they said no, discharged, i was discharged, is it section 3, was it
        section 3, section 3 maybe, maybe section 3, section 3 i think, section 3 or
        not, section 3 not sure, section 2 or 3, 2 or 3, 3 or 2, section 2 or section 3,
        section 3 or 2,
        i guess, i guess so, i suppose, i suppose so, probably, prob, probs, prolly, most
        likely, sort of, kind of, kinda, sorta, a bit, might do, might have, could do, i
        might, we might, think so maybe, yes and no, bit of both, half and half, hard to
        say, hard to tell, hard to know, not 100 percent sure, not 100 sure, who knows,
        wish i knew, i would have to ask, i need to ask, need to ask, ill have to ask, i
        have to ask, ask my mum, i really dont know, i honestly dont know, havent a clue,
        i havent a clue, not a clue, no clue mate, search me, beats me, dont ask me,
        i think so, yes i think so, think so, yeah i think so, i believe so, yes i believe so

# Said after "not sure" about after-care, before the next question. No variables.
could-i-have-one-aftercare-help =
    That is all right. This can be hard to know. The number of your section may be in letters from the hospital. Your mental health team can also tell you. Section 2, 4 or 5 alone does not count.

    Here is the last question.

# Question about wheelchair services. No variables.
could-i-have-one-wheelchair =
    Are you registered with an NHS wheelchair service? Or has someone referred you to one, and you meet its rules?
    .yes = Yes
    .yes-words =
        (yes|) (she|he) (does|is|was|has), they (do|are),
        yes, yes please, yea, yeah, yep, yup, yes thanks, y, ye, definitely, of course,
        correct, that is right, thats right, i am, yes i am, i was, we are, he is, she is,
        i have been referred, i was referred, ive been referred, yes mate, yeah mate, yh,
        yeh, yess, yes definitely, yes of course, sure, aye, for sure, absolutely,
        yes that is right, yes thats right, yes it is, yup yes, oh yes, yes sir,
        yes i have, i have, ive got it, im pretty sure, pretty sure, fairly sure
    .no = No
    .no-words =
        no, definitely not, of course not, probably not, no not really, no thanks, no thank
        you, nah, nope, n, no never, i dont think so, i do not think so, no i dont think so,
        not really, not at all, not yet, none, neither, never, i am not, im not, no i am
        not, no im not, i was not, i wasnt, we are not, he isnt, she isnt, i dont, i do not,
        no wheelchair, i dont have a wheelchair, i dont use a wheelchair, i can walk, we
        arent, he is not, she is not, refused, i was refused, declined, turned down,
        rejected, no longer, used to, not any more, not anymore,
        prob not, probs not, prolly not, probly not, most likely not, not likely,
        unlikely, i doubt it, doubt it, i doubt that, dont think so, dont think we do,
        dont think i do, i dont believe so, not that i know, not that i know of, not that
        im aware of, not as far as i know, not to my knowledge, i guess not, guess not, i
        suppose not, suppose not, nah mate, no mate, no sorry, sorry no, no chance, no
        way, not me, not us, not for me
    .not-sure = I am not sure
    .not-sure-words =
        not sure, i am not sure, im not sure, not really sure, not too sure, unsure,
        maybe, perhaps, possibly, might be, could be, do not know, dont know, i dont
        know, i do not know, dunno, i dunno, idk, no idea, no clue, not certain, cant
        say, cannot remember, cant remember, i cant remember, i dont remember, skip,
        pass, rather not say, prefer not to say, i dont want to say, i have a
        wheelchair, i use a wheelchair, i have one, i have a wheelchair but not from the
        nhs, i bought my own, pending, waiting, applied, waiting list, on the waiting
        list, referral pending, waiting for a referral, in progress,
        i guess, i guess so, i suppose, i suppose so, probably, prob, probs, prolly, most
        likely, sort of, kind of, kinda, sorta, a bit, might do, might have, could do, i
        might, we might, think so maybe, yes and no, bit of both, half and half, hard to
        say, hard to tell, hard to know, not 100 percent sure, not 100 sure, who knows,
        wish i knew, i would have to ask, i need to ask, need to ask, ill have to ask, i
        have to ask, ask my mum, i really dont know, i honestly dont know, havent a clue,
        i havent a clue, not a clue, no clue mate, search me, beats me, dont ask me,
        i think so, yes i think so, think so, yeah i think so, i believe so, yes i believe so

# Said after "not sure" about the wheelchair service, before the result. No variables.
could-i-have-one-wheelchair-help =
    That is all right. If the NHS gave you a wheelchair or a specialist buggy, ask them. They can tell you if you are registered with the wheelchair service.

# Ending: under 18, with Children's Continuing Care. $place is where the NHS care is: england or not-sure.
could-i-have-one-right-child =
    From your answers, there is a legal right to have a personal health budget{ $place ->
        [not-sure] , if the NHS care is in England
       *[other] {""}
    }. The reason is Children's Continuing Care.

    What to do now: tell the NHS team that arranges this care that you want a budget. The family or carers plan it with the team. The NHS has to give you information, advice and support.

    The NHS can say no if a budget is not suitable. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: an adult with NHS Continuing Healthcare. $place is england or not-sure.
could-i-have-one-right-adult =
    From your answers, you have a legal right to have a personal health budget{ $place ->
        [not-sure] , if your NHS care is in England
       *[other] {""}
    }. The reason is NHS Continuing Healthcare.

    What to do now: tell the NHS team that arranges this care that you want a budget. The NHS has to give you information, advice and support.

    The NHS can say no if a budget is not suitable for you. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: under 18, with section 117 after-care. $place is england or not-sure.
could-i-have-one-right-aftercare-young =
    From your answers, you may have a legal right to have a personal health budget{ $place ->
        [not-sure] , if your NHS care is in England
       *[other] {""}
    }. The reason is section 117 after-care. Children and young people have this right too.

    What to do now: tell your mental health team that you want a budget. A parent or carer can help you plan it. If you are in hospital now, after-care starts when you leave.

    The NHS can say no if a budget is not suitable for you. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: an adult with section 117 after-care. $place is england or not-sure.
could-i-have-one-right-aftercare =
    From your answers, you may have a legal right to have a personal health budget{ $place ->
        [not-sure] , if your NHS care is in England
       *[other] {""}
    }. The reason is section 117 after-care.

    What to do now: tell your mental health team that you want a budget. If you are in hospital now, after-care starts when you leave. If it was long ago, ask if your after-care was ever ended. If you have no team, talk to an adviser.

    The NHS can say no if a budget is not suitable for you. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: uses NHS wheelchair services. $continuing-care and $aftercare are the answers
# given before: no or not-sure. $place is england or not-sure.
could-i-have-one-right-wheelchair =
    From your answers, you may have a legal right to have a personal wheelchair budget{ $place ->
        [not-sure] , if your NHS care is in England
       *[other] {""}
    }. It is for when you need a new wheelchair or a specialist buggy.

    What to do now: ask your NHS wheelchair service for a personal wheelchair budget.

    { $continuing-care ->
        [not-sure] You were not sure about Continuing Healthcare{ $aftercare ->
            [not-sure] {" "}or section 117 after-care
           *[other] {""}
        }. Please ask your NHS team. It can give you a right to another budget.
       *[other] { $aftercare ->
            [not-sure] You were not sure about section 117 after-care. Please ask your mental health team. It can give you a right to another budget.
           *[other] Your area may also offer other health budgets. You can ask your NHS team.
        }
    }

    I am a bot, so this is only a guide. The NHS can tell you for certain.

# Ending: not sure about something, and no group fits for certain.
# $continuing-care, $aftercare and $wheelchair are the answers: no or not-sure.
# A line starts with {""} only to keep the line break in front of it.
could-i-have-one-find-out =
    I cannot tell yet, because you were not sure. Please ask your NHS team this:{ $continuing-care ->
        [not-sure] {""}
            - Do I get NHS Continuing Healthcare or Children's Continuing Care?
       *[other] {""}
    }{ $aftercare ->
        [not-sure] {""}
            - Do I have a right to section 117 after-care?
       *[other] {""}
    }{ $wheelchair ->
        [not-sure] {""}
            - Am I registered with the NHS wheelchair service?
       *[other] {""}
    }

    If the answer is yes, you may have a legal right to a budget. If it is no, your area may still offer you one. Ask your local integrated care board (ICB). That is the NHS body that pays for care in your area.

    I am a bot, so this is only a guide.

# Ending: in none of the three groups. No variables.
could-i-have-one-may-still-ask =
    From your answers, you are not in one of the three groups with a legal right. But you may still be able to get a budget.

    Each area decides who else can have one. This is called the local offer.

    What to do now: ask your NHS team if people like you can get a budget in your area. You can also look on the website of your local integrated care board (ICB). That is the NHS body that pays for care in your area.

    I am a bot, so this is only a guide.

# Ending: Wales. No variables.
could-i-have-one-wales =
    Sorry, personal health budgets are for England only.

    Section 117 after-care is the law in Wales too. If you were detained (sectioned) in hospital, you may have a right to free after-care. I can tell you more about that.

    For other help in Wales, please ask your local NHS team.

# Ending: Scotland, Northern Ireland or another country. No variables.
could-i-have-one-elsewhere =
    Sorry, personal health budgets are for England only. The law on after-care that I know about is for England and Wales.

    Your local health team can tell you what help there is where you live.
