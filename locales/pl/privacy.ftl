# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of three messages. $keeps-hours says for how many hours after the last
# message a conversation is kept; $keeps-questions whether questions that I do not understand
# are kept without what could tell whose they are.
privacy-keeps =
    Jestem botem. Jeśli na tym czacie nie ma doradcy, nie czyta tego żaden człowiek. Nie podawaj swojego imienia i nazwiska, adresu ani numeru NHS (publicznej służby zdrowia).

    Nasze wiadomości zostają na komputerach Telegrama i w Twoim telefonie. Nie są szyfrowane end-to-end (od nadawcy do odbiorcy). Może je przeczytać każdy, kto może otworzyć Twojego Telegrama. Możesz usunąć ten czat w Telegramie.

    Pamiętam, które strony czytasz, jakie przyciski naciskasz, jakie liczby wpisujesz i czy coś brzmiało pilnie. { $keeps-hours ->
        [24] Przechowuję to przez jedną dobę od Twojej ostatniej wiadomości.
        [one] Przechowuję to przez { $keeps-hours } godzinę od Twojej ostatniej wiadomości.
        [few] Przechowuję to przez { $keeps-hours } godziny od Twojej ostatniej wiadomości.
        [many] Przechowuję to przez { $keeps-hours } godzin od Twojej ostatniej wiadomości.
       *[other] Przechowuję to przez { $keeps-hours } godziny od Twojej ostatniej wiadomości.
    } Napisz /stop, a zapomnę Twoje odpowiedzi. Napisz /forget, a skasuję wszystko, co o Tobie przechowuję.

    Liczymy, które strony są czytane, gdzie ludzie przerywają i czy odpowiedzi były trafne. Nie zbieramy informacji, kto to był, ani żadnych słów. { $keeps-questions ->
        [yes] Jeśli nie rozumiem pytania, przechowuję zwykłe słowa z niego przez 30 dni. Najpierw usuwam imiona, nazwiska i liczby. Nic nie wskazuje, kto pytał.
       *[no] {""}
    }
    .title = O tym bocie i prywatność

# About privacy, second of three messages: talking to an adviser in this chat, and being called.
# It has to say the same as adviser-consent.
privacy-advisers =
    Jeśli rozmawiasz tu z doradcą, nasz zespół może czytać tę rozmowę. Nie widzi Twojego imienia i nazwiska, nazwy użytkownika ani numeru. Widzi, które strony czytasz, i czy któraś z Twoich wiadomości brzmiała pilnie.

    To, co piszesz podczas czekania, przechowuję, aż przyjdzie doradca. Jeśli nikt nie przyjdzie, kasuję to.

    Naszą kopię rozmowy kasujemy { $topic-days } dni po jej zakończeniu. Napisz /forget w ciągu jednej doby od swojej ostatniej wiadomości, a skasuję ją od razu.

    Jeśli prosisz o telefon, cały numer widzi tylko doradca, który dzwoni. Nasz zespół widzi resztę Twoich odpowiedzi. Kasuję jedno i drugie po rozmowie przez telefon albo po { $callback-days } dniach. Do końca rozmowy na czacie lub przez telefon przechowuję też Twoje odpowiedzi.
    .title = Rozmowa z doradcą tutaj

# About privacy, third of four messages: who answers for the data, and what people can ask for.
# $controller is the charity's name and $privacy-contact where to write to, or none.
privacy-who =
    { $controller ->
        [none] Za to, jak używamy Twoich danych, odpowiada organizacja charytatywna, która prowadzi ten bot.
       *[other] Za to, jak używamy Twoich danych, odpowiada { $controller }.
    } { $privacy-contact ->
        [none] Aby zapytać o swoje dane, zapytaj doradcę.
       *[other] Aby zapytać o swoje dane, napisz na adres: { $privacy-contact }
    }

    Masz swoje prawa. Możesz poprosić o kopię tego, co o Tobie przechowujemy. Możesz poprosić, żebyśmy to poprawili, skasowali albo mniej tego używali. Możesz się sprzeciwić temu, jak tego używamy. Większość znika w ciągu jednej doby od Twojej ostatniej wiadomości. Napisz /forget, a skasuję to od razu.

    Możesz też złożyć skargę do Information Commissioner's Office (ICO). To urząd, który pilnuje ochrony danych w Wielkiej Brytanii. Jeśli możesz, powiedz najpierw nam. { $link-ico }
    .title = Kto odpowiada za dane

# About privacy, third of three messages. It follows the second. $unsent-hours says for how
# many hours a message is kept that cannot be delivered.
privacy-rights =
    Jeśli nie mogę dostarczyć Ci wiadomości, próbuję to zrobić w ciągu { $unsent-hours } godzin. Potem ją kasuję.

    Rozmowa z doradcą jest poufna, ale są wyjątki. Czasem doradca musi poinformować inne osoby, jeśli czyjeś życie jest zagrożone. Tak samo jest, jeśli dziecku lub osobie dorosłej grozi krzywda. Dotyczy to też terroryzmu albo sytuacji, gdy nakaże tak sąd.

    Zwykle nie mogę się dowiedzieć, kim jesteś ani gdzie jesteś. Nie mogę więc wysłać do Ciebie pomocy.

    Możesz złożyć skargę na to, jak używamy Twoich danych. Powiedz o tym doradcy. W ciągu 30 dni musimy odpowiedzieć, że skarga do nas dotarła.
    .title = Twoja prywatność i prawa
