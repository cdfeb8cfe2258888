# When somebody stops the conversation. $number-emergency and $number-nhs-111 come
# from helpline.toml.
goodbye-message =
    Dziękuję. To koniec naszej rozmowy. Twoich odpowiedzi już nie pamiętam. Wiadomości zostają na tym czacie, dopóki ich nie usuniesz.

    Możesz tu wrócić w każdej chwili. Dotknij lub napisz: /start

    Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne). W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.
    .title = Do widzenia
