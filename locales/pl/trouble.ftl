# When something goes wrong on our side. $phone is the number of the helpline, $hours
# are its opening hours. $number-emergency and $number-nhs-111 come from helpline.toml.
trouble-message =
    Przepraszamy, coś się u nas popsuło. To nie Twoja wina. Spróbuj jeszcze raz za kilka minut.

    Możesz też zadzwonić na naszą infolinię pod numer { $phone-link }. Godziny: { $hours }.

    Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne). W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.
    .title = Coś się popsuło
