# When something goes wrong on our side. $phone is the number of the helpline, $hours
# are its opening hours. $number-emergency and $number-nhs-111 come from helpline.toml.
trouble-message =
    Sorry, something went wrong on our side. It is not your fault. Please try again in a few minutes.

    You can also call our advice line on { $phone-link }. It is open { $hours }.

    For urgent mental health help, call { $number-nhs-111 } and choose the mental health option. If a life is in danger, call { $number-emergency }.
    .title = Something went wrong
