# Answers about section 117 after-care.
# Never treat 117 as a phone number, and never mix it up with NHS 111.

# Answer: what is section 117 after-care.
# $number-nhs-111 is the phone number of NHS 111.
s117-what =
    Section 117 after-care is free help after you leave hospital. It is for people who were sectioned (detained) under some parts of the Mental Health Act.

    117 is the number of the law that gives you this right. It is not a phone number. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option.

    The NHS and your council's social services both have to provide after-care. It can be health care, social care, help with work, or housing with support. It can also be help with your social, cultural and spiritual needs.
    .title = What is 117 after-care?
    .more =
        The help is for needs that come from your mental health condition, or are linked to it. It is there to lower the chance that you get worse and go back to hospital.

        In England, people with a right to this after-care also have a right to have a personal health budget. This has been so since 2 December 2019.

        The law is changing. Most changes have not started yet.

# Answer: who has a right to section 117 after-care. No variables.
s117-who =
    Some sections of the Mental Health Act give you a right to section 117 after-care when you leave hospital:

    - section 3: you were kept in hospital for treatment
    - section 37 or 45A: a court sent you to hospital
    - section 47 or 48: you were moved from prison to hospital

    You also have the right while you are on a community treatment order (CTO).

    Section 2, 4, 5 or 38 alone does not give you this right. Going into hospital by choice (voluntary) does not either.

    Children and young people have the right too.
    .title = Who gets 117 after-care?
    .more =
        You keep the right if you stayed in hospital by choice after your section ended.

        Are you on a community treatment order (CTO)? Then your after-care cannot end while you are on it.

        It does not end just because time has passed. Was it years ago? Ask your mental health team or the council if your after-care was ever ended.
    .more-2 =
        If you later go into hospital by choice, or on a section 2, your after-care does not end.

        If you are detained again on one of the sections I listed, you can get after-care when you leave. But which council pays may change.

        Section 117 is the law in England and Wales. Scotland and Northern Ireland have other laws.

# Answer: is after-care free, and when does it end. No variables.
s117-cost-and-how-long =
    Section 117 after-care is free. There is no means test: your income and savings do not matter, and nobody can charge you.

    It has no time limit. It goes on for as long as you need it. It can only end when the NHS and the council both agree that you no longer need it.

    Housing with support can be part of after-care. Who pays the rent depends on your situation. Please ask an adviser about it.

    If you get a bill, or someone wants to end your after-care, ask for the reasons in writing. You can also talk to an adviser about it.
    .title = Cost and how long it lasts
    .more =
        The part of the NHS that decides is your integrated care board (ICB). Clinical commissioning groups (CCGs) are now ICBs.

        If you are on a community treatment order (CTO), your after-care cannot end while you are on it.

        Free medicine is a question of its own. See the answer about prescriptions.

# Answer: after-care was ended, or somebody wants to end it. $number-nhs-111 comes from helpline.toml.
s117-ended =
    Section 117 after-care can only end when the NHS and the council both agree that you no longer need it. It does not end just because time has passed. While you are on a CTO (community treatment order), it cannot end.

    Did they end it, or do they want to? Ask for the reasons in writing. Ask who decided, and when.

    If you do not agree, tell your NHS team and the council what help you still need. You can complain to both. An adviser can tell you what to do first. Type: talk.

    If you miss the help now and feel ill, tell your mental health team or your GP, or call { $number-nhs-111 }.
    .title = If after-care is ended
    .title-words =
        (mums|my mums|dads|my dads|my sons|my daughters|my) (117|section 117|aftercare|after care) (was|has been|is) (stopped|ended|finished|taken away),
        my (aftercare|after care|117) (was|has been|) (stopped|ended) (last month|last week) (no one told me|noone told me|nobody told me|),
                (they|the council|my team) (discharged|took) me (from|off) (117|section 117|aftercare),
        they discharged me from 117 and (now|) im (getting ill|ill) again,
        (my|) (social worker|team|coordinator) (says|said) my (section 117|117|aftercare) (is|has) (finished|ended|stopped),
        (i|) got a letter (saying|that says) (my|) (aftercare|117) (ends|is ending|will end) (on friday|next week|next month|soon|),
        discharged from (117|section 117|aftercare), they ended my aftercare, they ended my 117, they stopped my aftercare,
        they stopped my 117, they ended his 117, they ended her 117, ending aftercare, ending my aftercare, they stopd my
        affter care, thay ended my 117, theyve ended me afta care, taken off 117, i want my aftercare back, i lost my 117 can
        i get it back, (they|council|the council) (ended|stopped|closed) (my|his|her) (117|aftercare), (my|his|her)
        (117|aftercare) (was|has been) (ended|stopped), (aftercare|after care|117) (stopped|ended), they want to (end|stop) my
        (117|aftercare), they are (ending|stopping) my (117|aftercare), (can|how do) i appeal (when|if) they end my
        (117|aftercare), what if they (end|stop) my (117|aftercare), discharged from (117|aftercare)

# Answer: paying something on top, for a care home or out of one's own pocket. Nothing is known here
# about the rules. No variables.
s117-top-ups =
    I do not know the rules on paying extra (a top-up) for a care home or supported housing. I do not know if you can add your own money to a budget either. Please ask before you sign or pay anything.

    Section 117 after-care itself is free. Nobody can charge you for it.

    Does someone ask you to pay? Ask for the reasons in writing. Ask the council and the NHS: "Is this place part of the after-care?" You can also ask our advisers. Type: talk.

    The money in a budget is meant to be enough for the needs in your plan. If it is not, tell your NHS team.
    .title = Paying extra (top-ups)
    .title-words =
        top up, top ups, topup, topups, top up fees, third party top up, top up fee, paying
        extra, can i top up my budget, can i topup my budget, can i top up the budget, can i
        top up my phb, can i top it up, can i topup, can i top up, top up my budget, topping
        up my budget, is topping up allowed, are top ups allowed, can my family top it up,
        can my family top up my budget, can my mum top up my budget, can i add my own money,
        can i add my own money to it, can i add my own money to my budget, can i put my own
        money in, can i put my own money in it, can i put in my own money, can i pay the
        rest myself, can i pay the difference, can i pay the extra myself
