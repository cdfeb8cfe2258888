# When a typed message was not understood. Buttons with the likeliest topics may follow.

# The first time. $number-emergency and $number-nhs-111 come from helpline.toml.
not-understood-first =
    Sorry, I did not understand that. I am a bot, and I only know about personal health budgets and section 117 after-care.

    Please try again with a few short words, for example: who can have one. You can also type: menu.

    I cannot give medical advice. If you feel ill, call { $number-nhs-111 }. If a life is in danger, call { $number-emergency }.

# Straight after a first one. $phone and $phone-link are the same number of the helpline,
# $open is open or closed now, $closes is when it closes, $opens is when it opens next.
not-understood-again =
    Sorry, I still do not understand. That is my fault, not yours. A person can help you better.

    You can call our advisers on { $phone }. To call from this phone, tap { $phone-link }. { $open ->
        [open] They are there now, until { $closes }.
       *[closed] They are not there now. The line opens { $opens }.
    }

    For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If a life is in danger, call { $number-emergency }.

# The third time in a row, and every time after that. The variables are the same.
not-understood-still =
    I am still not getting it, and I am sorry. Type menu to see all that I can do. Or type talk to reach a person.

    Our number is { $phone }. To call from this phone, tap { $phone-link }. { $open ->
        [open] Our advisers are there now, until { $closes }.
       *[closed] Our advisers are not there now. The line opens { $opens }.
    }

    If a life is in danger, call { $number-emergency }. For urgent mental health help, call { $number-nhs-111 } and choose the mental health option.
