# Answers about finding out more, reaching us, and what to do when something goes wrong.

# Answer: where to read more. $link-… are addresses from [links] in helpline.toml.
advice-more-info =
    About personal health budgets:

    Peoplehub has stories from people with budgets and their families. It also has four guides and other information.
    { $link-peoplehub }

    The NHS website has information too.
    { $link-nhs }

    About section 117 after-care, the charity Rethink Mental Illness has a factsheet.
    { $link-section-117 }

    If you do not use the internet, someone you trust could print a page for you.
    .title = Where to read more
    .more =
        The official guide to the legal rights is from NHS England. It is long.
        { $link-legal-rights }

        Rethink Mental Illness also has factsheets on direct payments and on how mental health teams plan care.

        Peoplehub has a newsletter you can sign up for. You can stop it at any time.

# Answer: how to contact the helpline. The contact card with the number comes just before it.
# Deaf people and people who look for an email address come here too: send them nowhere else.
# $phone and $phone-link are the same number, $hours are the opening hours, $open is open
# or closed now, $closes is when it closes today, $opens is when it opens next,
# $call-cost is standard, free or other, $form is the address of the form or none.
# helpline: allow long-message, because no helpline needs all of these lines at once
advice-contact-helpline =
    You can call our advice line on { $phone }. It is open { $hours }. It is closed on bank holidays. { $open ->
        [open] Today it is open until { $closes }.
       *[closed] It is closed now, and opens { $opens }.
    }

    To call from this phone, tap { $phone-link }. It is the same number.

    { $call-cost ->
        [free] The call is free.
        [standard] The call costs the same as a call to a number that starts with 01 or 02. If your phone plan has free minutes, it uses those.
       *[other] Ask your phone company what the call costs.
    }

    { $form ->
        [none] I only have this phone number. I know no email address and no form.
       *[other] You can also write to us with this form: { $form }
    } If you cannot use the phone, someone you trust can call for you. To see whether you can write with an adviser here, type: talk.
    .title = Phone number and hours

# Answer: can I talk to a person. The contact card with the number comes just before it.
# The variables are those of the answer above, and $closes is the time it closes.
# $number-emergency comes from helpline.toml.
advice-talk-to-human =
    I am a bot, not a person. Our advisers are people.

    { $open ->
        [open] You can talk to an adviser now. Our advice line is open until { $closes } today.
       *[closed] Nobody can answer the phone now. Our advice line opens { $opens }. If a life is in danger, call { $number-emergency }.
    }

    Call { $phone }. To call from this phone, tap { $phone-link }. It is the same number. The hours are { $hours }.

    { $call-cost ->
        [free] The call is free.
        [standard] The call costs the same as a call to a number that starts with 01 or 02.
       *[other] Ask your phone company what the call costs.
    }{ $form ->
        [none] {""}
       *[other] {""}

            You can also write to us with this form: { $form }
    }

    To see whether you can write with an adviser here, type: talk.
    .title = Can I talk to a person?

# Answer: the NHS said no, or you want to complain. $number-ombudsman is the
# number of the Parliamentary and Health Service Ombudsman.
# helpline: allow long-message, because the ways to complain are one list
advice-complaint-or-refused =
    If you are unhappy with your care, or were told no, you can do this:

    - Tell your NHS team what is wrong. If they said no, ask for the reasons in writing.
    - Ask them to look at the decision again. For direct payments from the NHS they have to do this if you ask.
    - Ask the Patient Advice and Liaison Service (PALS) for help. Your team can tell you their number.
    - Complain to the NHS trust or your integrated care board (ICB). About the council's part of your care, complain to the council.
    - Still unhappy with the NHS after that? Go to the Parliamentary and Health Service Ombudsman: { $number-ombudsman }.

    An adviser can tell you what to do first.
    .title = Refused, or want to complain
    .more =
        For a direct payment, the NHS has to look again if you ask. This is so if it said no or cut it. It is also so if something was left out of your plan.

        Try to complain within 12 months. The NHS has 3 working days to tell you that your complaint has arrived.

        You have a legal right to free help with an NHS complaint. It is called advocacy. PALS or your team can tell you who does this in your area.
    .more-2 =
        After an answer from the NHS, you can go to the Parliamentary and Health Service Ombudsman.

        After an answer from the council, it is the Local Government and Social Care Ombudsman. The two work together. If your complaint is about both, you only need to complain once.

        Some problems need a legal adviser (solicitor) soon. I do not know about legal aid, so ask an adviser. A no to Continuing Healthcare may have its own steps. Ask your team or an adviser about this.

# Answer: the Peer Leadership Development Programme. $link-peer-leadership is its page.
advice-peer-leadership =
    The Peer Leadership Development Programme is an online course about personalised care. This includes personal health budgets. The people who lead it have used this kind of care themselves.

    It is mainly for disabled people, people with long-term health conditions, and family carers.

    The course may have changed or closed. Please check the page before you plan anything:
    { $link-peer-leadership }
    .title = Peer leadership course
    .more =
        We have read that the course is free. We have also read that it is free for 28 days only. Please check the cost on the page.

        There was a course booklet you could ask for. I do not have an address for it, so please look on the page.

        Peoplehub wrote the course with NHS England, the Personalised Care Strategic Co-production Group and others.
