# When somebody sends something that is not text. $number-emergency and $number-nhs-111
# come from helpline.toml.
unreadable-message =
    Przepraszam, nie mogę tego odczytać. Jestem botem. Nie widzę zdjęć, filmów, naklejek ani plików i nie słyszę wiadomości głosowych.

    Napisz swoje pytanie w kilku słowach.

    Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne). Jeśli ktoś jest ranny lub czyjeś życie jest zagrożone, zadzwoń pod numer { $number-emergency }.
    .title = Umiem czytać tylko tekst
