# Shorter answers about personal health budgets. What is not here comes from en/phb.ftl.

phb-what =
    A personal health budget is NHS money for your care and support.

    You plan and agree it with your local NHS team.

    Someone who speaks for you can do this with you.

    It is not extra money: the NHS would have spent it anyway.

    You have more say in how to use it.

    About savings or benefits, ask an adviser.

phb-spend =
    The budget pays for care and support in your care plan.
    You agree it with your NHS team.

    This may be something the NHS does not usually offer.

    The NHS body that pays (your ICB) may have to agree too.

    The budget cannot pay for alcohol, tobacco, gambling, debts or anything illegal.

    Please ask your team before you buy anything.
    Ask them too if money is left over.

phb-prescriptions =
    You pay for prescriptions, unless the NHS list makes you exempt.
    { $prices ->
        [current] Each item costs { $price-prescription }.
       *[past] Ask the chemist what it costs.
    }
    Section 117 alone is not on it.

    Not sure? Do not sign as exempt.

    If you pay, ask right then for an FP57 refund form.

    A health budget cannot pay.

    After-care can include free mental health medicine.
    Ask your care team.

    Cannot pay? Tell them before going without medicine.

phb-gp-emergency =
    If a life is in danger, call { $number-emergency }.

    If you feel ill and are unsure what to do, call { $number-nhs-111 }.

    Seeing your GP is still free.
    So is emergency care.

    They are not paid from your budget.

    So please do not stay away because of the budget.
    Get help the same way as before.

phb-care-plan =
    You and your NHS team make your care plan together.

    You can ask for a review at any time.
    Tell them what does not work for you.

    They also need to go through it with you regularly.

    It says what you need and what you want to get better.

    It also covers the money, and how you will spend it.

phb-care-coordinator =
    One named person is meant to look after your whole care.

    They also help you organise your budget.

    They are called a care co-ordinator, or a key worker.

    Not sure who it is? Ask your mental health team.

    Ask them too if your worker has left.

phb-vs-direct-payments =
    A personal health budget is NHS money for specialist health care.

    Direct payments for social care are council money.

    Have one, and offered the other?
    Ask the NHS and the council how they fit together.

    Take care: "direct payment" has two meanings.
    It is also one way to get an NHS health budget.

phb-decision-support =
    Your care co-ordinator (key worker) usually helps you think about your budget.

    Your NHS mental health team has to do one of these:

    - give you advice about your budget, or
    - put you in touch with a local organisation that can

    You can ask to bring someone you trust.

    You can also ask for more time.

phb-give-up =
    You can give up your personal health budget at any time.

    You do not lose your care and support.
    You get it in another way.

    Tell your care co-ordinator or NHS team first.
    Then they can plan how your care goes on.

    Is only the money part hard?
    You can ask for another way to manage it.

phb-who-can-have =
    Personal health budgets are for England.
    Three groups there have a legal right to have one:

    - people with NHS Continuing Healthcare, or children's Continuing Care
    - people with a right to section 117 after-care
    - people using NHS wheelchair services, for a wheelchair budget

    Others may be able to get one too.

    Ask your NHS team or integrated care board (ICB).

phb-chc =
    NHS Continuing Healthcare (CHC) is NHS money for some adults' care.
    For a child, it is called Children's Continuing Care.

    In England it gives a legal right to a personal health budget.

    People get Continuing Healthcare after a formal assessment.
    This looks at all your needs together.

    It has to find that your main need is for health care.

    Told no? Ask for the reasons, and what you can do next.
    Someone may die soon? Ask their NHS team for a faster way.

phb-wheelchair =
    In England, two things give you a right to a wheelchair budget.
    You need both.

    First, you are registered with your local NHS wheelchair service.
    Or someone refers you, and you meet its rules.

    Second, you need a new wheelchair or a specialist buggy.

    Ask your wheelchair service for this budget.
    Ask which chairs it can pay for.

phb-key-features =
    A real health budget has six key features:

    - You are at the centre of your plan.
    - You agree goals with professionals.
    - You hear the rough amount of money early.
    - The money is enough for your plan.
    - You can choose how it is managed.
    - You can use it in ways that suit you, as agreed.

phb-manage-money =
    You can manage the money three ways, or mix them.

    - Notional budget: the NHS keeps it and arranges your care.
    - Third-party budget: another organisation holds it for you.
    - Direct payment: you get it and buy your planned care.

    Ask your team what bank account and receipts they need.
    Ask them too before you employ someone.
    Paying family who live with you is very rarely allowed.

    Council direct payments are something different.

phb-medicine =
    I cannot give medical advice.

    Please do not stop or change a medicine alone.
    Ask your mental health team, GP or pharmacist first.

    Stopped already? Tell your team or GP soon.

    If you feel ill, call { $number-nhs-111 }.
    If a life is in danger, call { $number-emergency }.

    You can also talk to an adviser.

phb-moving =
    Tell your NHS team before you move.
    Ask what happens to your budget or after-care.

    Which council or NHS body pays may change.

    After-care does not end just because you move.

    Budgets are for England only.
    Section 117 is for England and Wales.

    Nobody will pay? Talk to an adviser.
