# The questions "Could I have a personal health budget?" and where they end.

# First question. .title is on the button that starts these questions. No variables.
could-i-have-one-place =
    I will ask up to five short questions. Then I can tell you if you may have a right to a personal health budget. You can stop at any time.

    You can also do this for someone you care for. Then answer for them.

    Where do you get your NHS care?
    .title = Could I have a budget?
    .england = In England
    .england-words = england, english
    .wales = In Wales
    .wales-words = wales, welsh
    .elsewhere = Somewhere else
    .elsewhere-words = scotland, northern ireland, other, elsewhere, another country
    .not-sure = I am not sure
    .not-sure-words = not sure, unsure, do not know, don't know, dont know, no idea

# Said after "not sure" to the first question, before the next question. No variables.
could-i-have-one-place-help =
    That is all right. If your GP or your hospital is in England, the answer is England.

    I will go on with the questions for England. Please check this with your NHS team later, because the rules are different in other places.

# Asks the age. In .retry, $from and $to are the smallest and the biggest number.
could-i-have-one-age =
    How old are you? Please type a number.

    I ask because some care has a different name for children and for adults.
    .retry = Please type the age as a number from { $from } to { $to }. If you answer for someone else, type their age.

# Question about Continuing Healthcare. No variables.
could-i-have-one-continuing-care =
    Do you get NHS Continuing Healthcare? For a child or young person, it is called Children's Continuing Care.

    This is NHS money for your care. People get it after a formal assessment of all their needs.
    .yes = Yes
    .yes-words = yes, yeah, yep, y, i do, yes i do
    .no = No
    .no-words = no, nope, n, i do not, i don't, no i do not
    .not-sure = I am not sure
    .not-sure-words = not sure, unsure, maybe, do not know, don't know, dont know, no idea

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
    .yes-words = yes, yeah, yep, y, i do, i was, yes i do, yes i was
    .no = No
    .no-words = no, nope, n, i do not, i don't, i was not, never
    .not-sure = I am not sure
    .not-sure-words = not sure, unsure, maybe, do not know, don't know, dont know, no idea, cannot remember, can't remember

# Said after "not sure" about after-care, before the next question. No variables.
could-i-have-one-aftercare-help =
    That is all right. This can be hard to know. The number of your section may be in letters from the hospital. Your mental health team can also tell you. Section 2, 4 or 5 alone does not count.

    Here is the last question.

# Question about wheelchair services. No variables.
could-i-have-one-wheelchair =
    Are you registered with an NHS wheelchair service? Or has someone referred you to one, and you meet its rules?
    .yes = Yes
    .yes-words = yes, yeah, yep, y, i am, yes i am
    .no = No
    .no-words = no, nope, n, i am not, i'm not
    .not-sure = I am not sure
    .not-sure-words = not sure, unsure, maybe, do not know, don't know, dont know, no idea

# Said after "not sure" about the wheelchair service, before the result. No variables.
could-i-have-one-wheelchair-help =
    That is all right. If the NHS gave you a wheelchair or a specialist buggy, ask them. They can tell you if you are registered with the wheelchair service.

# Ending: under 18, with Children's Continuing Care. No variables.
could-i-have-one-right-child =
    From your answers, there is a legal right to have a personal health budget. The reason is Children's Continuing Care.

    What to do now: tell the NHS team that arranges this care that you want a budget. The family or carers plan it with the team. The NHS has to give you information, advice and support.

    The NHS can say no if a budget is not suitable. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: an adult with NHS Continuing Healthcare. No variables.
could-i-have-one-right-adult =
    From your answers, you have a legal right to have a personal health budget. The reason is NHS Continuing Healthcare.

    What to do now: tell the NHS team that arranges this care that you want a budget. The NHS has to give you information, advice and support.

    The NHS can say no if a budget is not suitable for you. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: under 18, with section 117 after-care. No variables.
could-i-have-one-right-aftercare-young =
    From your answers, you may have a legal right to have a personal health budget. The reason is section 117 after-care. Children and young people have this right too.

    What to do now: tell your mental health team that you want a budget. A parent or carer can help you plan it. If you are in hospital now, after-care starts when you leave.

    The NHS can say no if a budget is not suitable for you. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: an adult with section 117 after-care. No variables.
could-i-have-one-right-aftercare =
    From your answers, you may have a legal right to have a personal health budget. The reason is section 117 after-care.

    What to do now: tell your mental health team that you want a budget. If you are in hospital now, after-care starts when you leave. If it was long ago, ask if your after-care was ever ended. If you have no team, talk to an adviser.

    The NHS can say no if a budget is not suitable for you. Then ask for the reasons.

    I am a bot, so this is only a guide. Your NHS team can tell you for certain.

# Ending: uses NHS wheelchair services. $continuing-care and $aftercare are the answers
# given before: no or not-sure.
could-i-have-one-right-wheelchair =
    From your answers, you may have a legal right to have a personal wheelchair budget. It is for when you need a new wheelchair or a specialist buggy.

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
