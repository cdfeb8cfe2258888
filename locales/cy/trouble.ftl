# When something goes wrong on our side. $phone is the number of the helpline, $hours
# are its opening hours. $number-emergency and $number-nhs-111 come from helpline.toml.
trouble-message =
    Mae'n ddrwg gen i, aeth rhywbeth o'i le ar ein hochr ni. Nid eich bai chi yw hyn. Rhowch gynnig arall arni mewn ychydig funudau, os gwelwch yn dda.

    Gallwch chi hefyd ffonio ein llinell gyngor ar { $phone-link }. Mae ar agor { $hours }.

    I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl. Os oes bywyd mewn perygl, ffoniwch { $number-emergency }.
    .title = Aeth rhywbeth o'i le
