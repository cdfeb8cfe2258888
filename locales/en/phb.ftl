# Answers about personal health budgets.
# .title is on buttons that lead here. .more and .more-2 come after the button for more.
# Numbers, prices and addresses come from helpline.toml.
# Do not begin an answer with Yes or No: people ask about the same thing in different ways,
# and a bare No can then say the opposite of what is true.

# Answer: what is a personal health budget. No variables.
phb-what =
    A personal health budget is NHS money for care and support that fits your health and wellbeing needs.

    You plan it with your local NHS team, and you agree it together. Someone who speaks for you can do this with you. For a child, the family or carers do it with the team.

    It is not extra money. The NHS would have spent this money on your care anyway. With a budget, you have more say in how to use it.

    I do not know how a budget fits with your savings or benefits. Please ask an adviser.
    .title = What is a health budget?
    .more =
        You hear early on roughly how much money there is. You agree with your team what you want to get better, or be able to do. They may call this your outcomes. Then you can use the money in a flexible way to get there.

        The aim is more choice and control for people with long-term health conditions or disabilities. It is part of what the NHS calls personalised care.
    .more-2 =
        The idea comes from two places. Disabled people asked for their rights, and for a more ordinary life. The NHS wanted care that fits each person.

        Before, the way care was planned often gave people little choice. A budget gives more of the choice to you and the people close to you.

# Answer: what the budget can be spent on. No variables.
phb-spend =
    You can spend the budget on care and support that you and your NHS team agree in your care plan.

    It cannot pay for alcohol, tobacco, gambling, debts or anything illegal.

    First you work out together what your health needs are, and what would help. Your local integrated care board (ICB) may have to agree too. That is the NHS body that pays for care in your area.

    It may be something the NHS does not usually offer. For example, your medicine makes you put on weight. Then the budget might pay gym fees.

    Please ask your team before you buy anything. Ask them too if money is left over.
    .title = What can I spend it on?
    .more =
        The budget cannot pay for these either:

        - emergency care, or seeing your GP
        - prescriptions

        For other things, each area has its own rules. That is why I cannot promise any one thing. For example, areas do not all agree about counselling.

        If you are worried about a mistake, ask your team. They can tell you what is in your plan and what is not.

# Answer: paying at the chemist, free medicine under after-care, and what the budget cannot pay.
# Somebody may be standing at the counter: what to do there comes first.
# Never tell people to tick a box or to say "117" at the chemist: see docs/content-review.md.
# It uses $prices (current or past) and the prices from helpline.toml.
# helpline: allow long-message, because what keeps somebody from a fine stands on the first page
phb-prescriptions =
    At the chemist you pay{ $prices ->
        [current] {" "}{ $price-prescription } for each item
       *[past] {""}
    }, unless you are on the NHS list for free prescriptions. Section 117 by itself is not on that list.

    If you pay, ask for an FP57 form right then. It is for getting your money back. You cannot get it later.

    Do not sign that you are exempt (do not pay) unless you are sure.

    Section 117 after-care can include free medicine for your mental health. Ask your care team how to get it.

    A personal health budget cannot pay for prescriptions.

    If you cannot pay, tell your care team before you go without your medicine. For ways to pay less, tap Read more.
    .title = Prescriptions and medicine
    .more =
        There are other ways to pay less, or nothing:

        - your age: under 16, or 60 and over
        - a maternity exemption certificate, if you are pregnant or had a baby in the last 12 months
        - an HC2 certificate, from the NHS Low Income Scheme
        - Universal Credit, but only if you meet extra rules
        - a medical exemption certificate, for some physical conditions
        - a prepayment certificate: you pay once for all your prescriptions in 3 or 12 months

        Tax credits no longer count.

        { $prices ->
            [current] Each item on a prescription costs { $price-prescription }. A prepayment certificate costs { $price-prepayment-3-months } for 3 months, or { $price-prepayment-12-months } for 12 months.
           *[past] Ask the chemist what the charges are now.
        }
    .more-2 =
        After-care can cover medicine for the mental health condition you were detained for. It does not cover medicine for other conditions.

        Free medicine comes from the team in charge of your after-care. It is for that team to arrange. Some areas may not have a set way, so ask.

        If you are not sure whether you are on the NHS list, ask your team before you sign.

# Answer: does the budget pay for the GP or emergency care. Somebody may be ill now, so the
# numbers come first. $number-emergency and $number-nhs-111 come from helpline.toml.
phb-gp-emergency =
    If a life is in danger, call { $number-emergency }. If you feel ill and are not sure what to do, call { $number-nhs-111 }.

    Seeing your GP is still free, and so is emergency care. They are not paid from your budget.

    The budget is for the specialist care and support you need because of your illness or disability.

    So please do not stay away because of the budget. Get help the same way as before.
    .title = GP and emergency care

# Answer: the care plan. No variables.
phb-care-plan =
    If your care plan does not meet your needs, you can ask for a review. Tell your NHS team what does not work for you. They also need to go through the plan with you regularly.

    You and your NHS team make the plan together. They may call it a personalised care and support plan.

    The plan says:

    - what you need for your health and wellbeing
    - what you want to get better, or be able to do (your health outcomes)
    - how much money is in the budget
    - how you will spend it
    .title = My care plan
    .more =
        You are at the centre of making the plan. You also agree who takes part.

        If nobody has shown you a plan, ask your NHS team who is making it with you. You can ask for a copy to keep.

        If nothing happens after you ask, you can complain. The advice line can talk it through with you.

# Answer: who is in charge of my care; what happened to the Care Programme Approach. No variables.
phb-care-coordinator =
    One named person is meant to look after your care as a whole. They also help you organise your budget. The name for this person is care co-ordinator. You may know them as a key worker.

    If you do not know who it is, ask your mental health team. Ask them too if your worker has left: "Who is in charge of my care now?"

    Both your health needs and your social care needs count.
    .title = Who is in charge of my care?
    .more =
        You may still hear about the Care Programme Approach (CPA). It was a way to plan care in mental health teams. It was for people who needed many kinds of help, or were thought to be at high risk. In 2019 most people with section 117 after-care had it.

        In 2022 NHS England said that a newer way takes its place. It is called the Community Mental Health Framework. Now everyone with a community mental health team is meant to have a named key worker. They help to make their own plan.

        Your team may still use the old words. Ask how it works where you live.

# Answer: the difference between a personal health budget and social care direct payments. No variables.
phb-vs-direct-payments =
    A personal health budget is NHS money. It pays for your specialist health care needs.

    Direct payments for social care are council money. They pay for your social care needs.

    So they are two different things. If you have one and are offered the other, ask the NHS and the council how they fit together.

    Take care with the words: "direct payment" has two meanings. It is also the name of one of three ways to get a personal health budget. Then the NHS pays you money, and you buy the care in your plan.
    .title = Health budget or council money
    .more =
        If the council finds that you can have social care, you can choose:

        - the council arranges services for you, or
        - you get direct payments, and you arrange and pay for services yourself

        People sometimes just say "personal budget". Then ask them: is this money from the NHS or from the council?

# Answer: who can help me decide about my budget. No variables.
phb-decision-support =
    A suitable professional helps you think about how to use your budget. This is usually your care co-ordinator (you may know them as a key worker).

    Your NHS mental health team has to do one of these:

    - give you advice about your budget, or
    - put you in touch with a local organisation that can

    You agree who takes part in your plan. So you can ask to bring someone you trust, such as a relative or friend. You can also ask for more time.
    .title = Help to decide
    .more =
        An advocate is a person who helps you say what you want. There are different kinds, and which one you can get depends on your situation. Ask your team what there is where you live.

        If you want to complain about NHS care, you have a legal right to free help from an advocate.

# Answer: can I give up my budget. No variables.
phb-give-up =
    You can give up your personal health budget at any time. You do not lose your care and support. You get it in another way.

    Tell your care co-ordinator or your NHS team first. Then they can plan with you how your care goes on.

    If only the money part is hard, you can ask for another way to manage it. You do not have to look after the money yourself.
    .title = Giving up my budget

# Answer: who has a legal right to a budget, and who else may get one. No variables.
phb-who-can-have =
    Personal health budgets are for England. Three groups of people there have a legal right to have one:

    - people with NHS Continuing Healthcare, or Continuing Care for children and young people
    - people with a right to section 117 after-care
    - people who use NHS wheelchair services, for a personal wheelchair budget

    Others may be able to get one too, whatever their age or condition. Each area decides. Ask your NHS team, or your local integrated care board (ICB). That is the NHS body that pays for care in your area.

    To check with a few questions, tap Could I have a budget? in the main menu.
    .title = Who can have a budget?
    .more =
        The right is strong, but the NHS can say no if a budget is not suitable for you. If it says no, you can ask for the reasons.

        After-care and wheelchairs have counted since 2 December 2019. Before then, only people with Continuing Healthcare or children's Continuing Care had the legal right. Areas could already offer budgets to other people.

        Some web pages are old and name only Continuing Healthcare. If someone tells you that, ask them to check the rules from December 2019.
    .more-2 =
        Your integrated care board (ICB) is the NHS body that pays for care in your area. Until July 2022 there were clinical commissioning groups (CCGs) instead. You may still see that name in older letters.

        If you live in Wales, Scotland or Northern Ireland, ask your local NHS team what there is.

# Answer: NHS Continuing Healthcare and children's Continuing Care. No variables.
phb-chc =
    NHS Continuing Healthcare is NHS money for the care of a certain group of adults. Some people call it CHC. For a child or young person, it is called Children's Continuing Care.

    If you get it, you have a legal right in England to have a personal health budget.

    People get it after a formal assessment. This looks at all your needs together. It has to find that your main need is for health care (a primary health need).

    Were you told no? Ask for the reasons, and what you can do next. May someone die soon? Ask their NHS team now for a faster way. You can also ask our advisers. Type: talk.
    .title = Continuing Healthcare (CHC)
    .more =
        The people who assess you use a national form, called the Decision Support Tool.

        If you think that you or your child may need Continuing Healthcare, ask your NHS team about an assessment.

        If you already have it and want a budget, tell the team that arranges this care.

        Do you have section 117 after-care as well? I do not know how the two fit together. Ask your NHS team or an adviser.

# Answer: the personal wheelchair budget. No variables.
phb-wheelchair =
    In England you have a right to a personal wheelchair budget if both of these are true.

    First, you are with your local NHS wheelchair service. This means you are already registered, or someone refers you and you meet its rules.

    Second, you need a new wheelchair or a specialist buggy. This may be because your needs have changed, or because of the state of your chair.

    Ask your wheelchair service for a personal wheelchair budget. Ask them too which chairs it can pay for.
    .title = Wheelchair budget

# Answer: the six key features. The menu has a flow that checks them one by one. No variables.
phb-key-features =
    A real personal health budget has six key features:

    - You are at the centre of making your plan, and you agree who takes part.
    - You agree with the professionals what you want to achieve.
    - You hear early on roughly how much money there is.
    - The money is enough for the needs and goals in your plan.
    - You can choose how the money is managed.
    - You can use the money in ways and at times that make sense to you, as agreed in your plan.

    To check your own offer, tap Is my offer a real budget? in the main menu.
    .title = The six key features
    .more =
        People with budgets wrote the six features with the NHS.

        The goals are about your health and wellbeing. Some young people have an education, health and care plan. Then the goals are about learning too.

        The ways to manage the money are a direct payment, a notional budget, a third-party budget, or a mix.

        If one of the six is missing, ask your NHS team about it.

# Answer: the three ways to manage the money. No variables.
phb-manage-money =
    There are three ways to manage the money. You can also mix them. You do not have to look after it yourself.

    - Notional budget: the NHS keeps the money and arranges the care in your plan.
    - Third-party budget: another organisation holds the money for you.
    - Direct payment: the NHS pays the money to you, and you buy the care in your plan.

    For a direct payment, ask your team what account and receipts they need. Ask too before you employ someone. Paying a family member who lives with you is only allowed in very few cases.

    Direct payments from the council are something different.
    .title = Ways to manage the money
    .more =
        Someone else can take a direct payment for you, if you agree this with the NHS. Ask your team about this.

        Not everyone can have a direct payment. If you hear no, ask which other way you can have.

# Answer: stopping or changing medicine. Never say here what a medicine does, or that stopping it
# is safe. $number-emergency and $number-nhs-111 come from helpline.toml.
phb-medicine =
    I cannot give medical advice. Please do not stop or change a medicine before you ask your mental health team, your GP or a pharmacist.

    Have you stopped already, or missed some? Tell your team or your GP as soon as you can.

    If you feel ill, or are not sure what to do, call { $number-nhs-111 }, day or night. If a life is in danger, call { $number-emergency }.

    If your medicine makes you feel bad or does not help, tell your team. You can also ask them to look at your care plan again.

    If you do not know who to ask, talk to an adviser.
    .title = Stopping medicine

# Answer: what happens to a budget or to after-care after a move. No variables.
phb-moving =
    Please tell your NHS team before you move. Ask them what happens to your budget or your after-care, and who to ask in the new place.

    Which council or NHS body pays may change. I cannot tell you which ones will pay.

    Section 117 after-care does not end just because you move. It can only end when the NHS and the council both agree that you no longer need it.

    Personal health budgets are for England only. Section 117 is the law in England and Wales.

    If nobody will pay, or each says that it is the other, talk to an adviser.
    .title = Moving home

# Answer: tax, sick pay and the like for a paid helper, and who comes when the helper is ill.
# Nothing is known here about the rules. Somebody may be alone now, so that comes soon.
# $number-emergency and $number-nhs-111 come from helpline.toml.
phb-employing =
    I do not know the rules for someone you employ: tax, sick pay, insurance, contracts or how a job ends. Please ask your NHS team before you employ anyone, or end a job. You can also ask our advisers. Type: talk.

    Is your paid helper ill, and nobody comes? Tell your NHS team now. If you feel ill, call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }.

    Ask your team who can help you with the pay. Ask too who comes when your helper is away.

    You do not have to look after the money yourself. The NHS or another organisation can do it.
    .title = If you employ someone
    .title-words =
        employing someone, employ someone, payroll, pa tax, pa sick pay, sick pa, my pa is
        sick, my pa is ill, my pa is off sick, tax for my pa, tax for a pa, pa holiday pay,
        holiday pay, national insurance, paye, hmrc, employers liability insurance, pension
        for my pa

# Answer: power of attorney, deputies, appointees; who decides when somebody cannot. Nothing is
# known here about the rules.
phb-deciding-for-someone =
    Someone who speaks for a person can plan a personal health budget with them and the NHS team. Someone else can also take a direct payment for them, if this is agreed with the NHS.

    I do not know the rules on power of attorney, deputies or appointees. I do not know who may decide when a person cannot decide for themselves.

    Please ask the person's NHS team. If you have papers that let you decide, tell the team, and ask what they need to see.

    You can also ask our advisers. Type: talk.
    .title = Deciding for someone else
    .title-words =
        (ive|i have) got (power of attorney|lpa|poa) for (my|) (nan|mum|dad|brother|sister|wife|husband|partner),
        (im|i am) (power of attorney|attorney|deputy) for my (nan|mum|dad|brother|sister|son|daughter|wife|husband),
        my (mum|dad|nan|son|daughter|wife|husband|brother|sister) (cant|cannot) make (decisions|her own decisions|his own decisions),
        ive got (an|) lpa for (health|health and welfare|money|finance),
        power of attorney, lasting power of attorney, poa, lpa, what is lpa, deputy, a deputy, what is a deputy, deputyship,
        court of protection, appointee, an appointee, what is an appointee, health and welfare deputy, court appointed deputy,
        decide for someone else, deciding for someone, she has no capacity, he has no capacity, she lacks capacity, he lacks
        capacity, lacks capacity, my mum lacks capacity, my mum has no capacity, my dad has no capacity, my dad lacks
        capacity, my son lacks capacity, my son has no capacity, my daughter has no capacity, they say she has no capacity,
        they say he has no capacity, my mum cant decide, my mum cannot decide, my mum cant decide for herself, my mum cannot
        decide for herself, she cant decide for herself, he cant decide for himself, she cannot decide for herself, he cannot
        decide for himself, my dad cant decide for himself, my son cant decide for himself, who decides if she cant decide,
        who decides if he cant decide, who decides if she cant, who decides if he cant, who decides for her, who decides for
        him, who decides for my mum, who decides for my dad, who decides for my son, can i decide for my mum, can i decide for
        my dad, can i decide for my son, can i decide for my daughter, can i decide for her, can i decide for him, can someone
        else decide for me, can my mum decide for me, who can decide for me, do i need power of attorney, i have power of
        attorney, i have lpa, i have an lpa, i have poa, ive got poa, do i need poa, do i need an lpa, how do i get power of
        attorney, power of attorney for my mum, power of attorney for my dad, i am his attorney, i am her attorney, i am an
        attorney, mental capacity and phb decisions, deputyship court of protection fee, lasting power of attorney forms cost,
        lasting power of attorney how much does it cost, my esa is paid to my mum as appointee, become appointee for my dads
        pension, can i be her appointee for benefits, does power of attorney count for a health budget, can i act for my
        husband he cannot decide, can my daughter make the decisions for me, can i be his representative for the budget, does
        lpa health and welfare matter for 117, mental capacity and personal health budgets, capacity and phb, best interests
        decision about a health budget, do i need lasting power of atorney, power of attorney phb, deputy court of protection
        budget choices, (i have|ive got) (power of attorney|lpa|poa) for my (mum|dad|son|daughter), do i need (power of
        attorney|to be a deputy), do i need (power of attorney|lpa) to (run|manage) my (sons|daughters|mums) budget, (im|i am)
        (my|his|her) (attorney|deputy|appointee), can (an attorney|a deputy|my attorney) manage (my|the) budget

# Answer: a carer's own money and help. Nothing is known here about either.
phb-carers =
    If you look after someone without pay, you are a carer. I do not know about Carer's Allowance, or whether a budget changes it. Please ask the office that pays it.

    I do not know the rules on a carer's assessment. Please ask the social services of your council.

    A budget can pay a family member who lives with the person only in very few cases. Ask the NHS team first. You can also ask to take part in the person's plan.

    To ask our advisers, type: talk. If you cannot go on like this, tell the NHS team. If you need help for yourself now, type: urgent.
    .title = Help for unpaid carers
    .title-words =
        carers allowance, carer allowance, carers benefit, carers assessment, carer assessment, a carers assessment, what is a
        carers assessment, help for carers, carers help, unpaid carers, unpaid carer, carer, carers, i am a carer, im a carer,
        im a carer can i get help, can i get carers allowance, how do i get carers allowance, i get carers allowance, does a
        budget affect my carers allowance, does a phb affect my carers allowance, will a budget affect my carers allowance,
        will i lose my carers allowance, do i lose my carers allowance, carer support, support for carers, respite, respite
        care, a break from caring, young carer, im a young carer, i am a young carer, need respite from caring, can i get
        money for looking after my husband, can i be paid to look after my wife, carers allowance earnings limit, am i able to
        claim carers allowance and pension, carers allowance how much can i earn, carers allowance and a personal health
        budget, does the budget change my carers allowance, how do i ask for a carers assessment, how do i get a carers
        assessment, can i have a carers assessment, who does carers assessments, what happens at a carers assessment, do i
        have the right to a carers assessment, the council wont do my carers assessment, waiting for a carers assessment, what
        help is there for me as a carer, is there anything for carers, support for family carers, can i get respite i care for
        my dad, respite for carers, do carers get paid, can i get paid for looking after my mother, carer breaks, carers
        grant, carers credit, im his carer wot can i get, carers asesment, carers alowance with a phb, will (i|she|he)
        (lose|keep) (my|her|his) carers allowance, (how do i get|can i have|can i get) (a carers assessment|carers allowance),
        (does|will) (a budget|my budget) (affect|stop) my carers allowance
