# Shorter answers about finding out more, reaching us, and complaints. The variables are those of en/advice.ftl.

advice-more-info =
    Peoplehub has stories and guides about personal health budgets.
    { $link-peoplehub }

    The NHS website has information too.
    { $link-nhs }

    Rethink Mental Illness, a charity, has a factsheet about section 117 after-care.
    { $link-section-117 }

    Someone you trust could print a page for you.

advice-contact-helpline =
    Call our advice line: { $phone }.
    It is open { $hours }, except bank holidays.
    { $open ->
        [open] Today it is open until { $closes }.
       *[closed] It is closed now, and opens { $opens }.
    }

    Tap to call: { $phone-link }

    { $call-cost ->
        [free] The call is free.
        [standard] It costs the same as calling 01 or 02 numbers.
       *[other] Ask your phone company what the call costs.
    }

    { $form ->
        [none] I know no email address or form.
       *[other] You can also use this form: { $form }
    }

    Cannot phone? Someone you trust can call.
    To see if you can write here, type: talk.

advice-complaint-or-refused =
    Tell your NHS team what is wrong.
    If told no, ask for reasons in writing.

    Ask them to look at it again.
    For NHS direct payments, they have to if you ask.

    PALS (Patient Advice and Liaison Service) can help.

    You can complain to the NHS trust or integrated care board.
    About the council's part, complain to the council.

    Still unhappy? Call the Ombudsman: { $number-ombudsman }.

    You can ask an adviser what to do first.

advice-peer-leadership =
    The Peer Leadership Development Programme is an online course.
    It is about personalised care, including personal health budgets.

    The people who lead it have used this kind of care themselves.

    It is mainly for disabled people, carers, and people with long-term conditions.

    The course may have changed or closed.
    Please check the page before you plan anything:
    { $link-peer-leadership }
