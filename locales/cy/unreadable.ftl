# When somebody sends something that is not text. $number-emergency and $number-nhs-111
# come from helpline.toml.
unreadable-message =
    Mae'n ddrwg gen i, alla i ddim darllen beth anfonoch chi. Bot ydw i. Alla i ddim gweld lluniau, fideos, sticeri na ffeiliau, a dydw i ddim yn gallu clywed negeseuon llais.

    Teipiwch eich cwestiwn mewn ychydig eiriau, os gwelwch yn dda.

    Os oes angen help iechyd meddwl ar frys arnoch chi, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl. Os oes rhywun wedi'i anafu neu os oes bywyd mewn perygl, ffoniwch { $number-emergency }.
    .title = Dim ond testun alla i ddarllen
