# When somebody stops the conversation. $number-emergency and $number-nhs-111 come
# from helpline.toml.
goodbye-message =
    Diolch. Dyma ddiwedd ein sgwrs, ac rydw i wedi anghofio eich atebion. Mae'r negeseuon yn aros yn y sgwrs hon nes i chi eu dileu.

    Gallwch chi ddod yn ôl unrhyw bryd. Pwyswch neu teipiwch: /start

    I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.
    .title = Hwyl fawr
