# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = Wstecz
    .words = cofnij, wróć, powrót, poprzednie, do tyłu, chcę wrócić, jeden krok wstecz
line-menu = Menu główne
    .words =
        menu, początek, tematy, pokaż menu, główne menu, wróć do menu, powrót do menu,
        od początku, zacznij od nowa, od nowa, jeszcze raz od początku, anuluj
line-talk = Rozmowa z człowiekiem
    .words =
        rozmowa, porozmawiać, chcę porozmawiać, rozmawiać, chcę rozmawiać z człowiekiem,
        rozmowa z osobą, porozmawiać z kimś, człowiek, chcę porozmawiać z człowiekiem,
        chcę porozmawiać z kimś, z człowiekiem
line-urgent = Pilna pomoc
    .words = pilne, nagły wypadek, kryzys, pogotowie, 999, 111
line-language = Zmień język
    .words = język, języki, inny język, zmiana języka
line-stop = Zakończ rozmowę
    .words =
        stop, koniec, zakończ, wyjdź, wyjście, do widzenia, pa, na razie,
        koniec rozmowy, zakończ czat, koniec czatu, kończę
line-shorter = Krótsze odpowiedzi
line-longer = Dłuższe odpowiedzi
line-more = Czytaj dalej
    .words = więcej, dalej, powiedz więcej, następna strona, czytaj więcej
line-carry-on = Wróć do pytania
    .words =
        kontynuuj, kontynuować, powtórz, powtórz pytanie, jeszcze raz, jakie było pytanie,
        pokaż jeszcze raz, co mogę wybrać, jakie są odpowiedzi, pokaż odpowiedzi

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    Nie wiem na pewno, o co chodzi. Czy to jeden z tych tematów?

    Jeśli źle się czujesz, zadzwoń pod numer { $number-nhs-111 }. W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.

# After "no" to the question in line-did-you-mean.
line-none-of-these = Dobrze, to nie był żaden z tych tematów. Zapytaj mnie innymi słowami. Aby porozmawiać z człowiekiem, napisz: rozmowa. Aby zobaczyć wszystko, co wiem, napisz: menu.

# After "yes" to it, when there is more than one topic.
line-which-one = O który temat chodzi? Dotknij go albo napisz jego numer, na przykład: 1.
line-which-number = Nie wiem, co oznacza ta liczba. Może to być jedna z odpowiedzi albo liczba z mojego pytania. Proszę dotknąć przycisku albo napisać odpowiedź słowami.

# Somebody asks to be called, and no adviser can be asked to. How to reach us comes below.
line-cannot-call = Nie mogę zadzwonić ani umówić rozmowy. Oto jak można się z nami skontaktować.

# After a command, such as /hours, that there is not. The menu or the open question follows.
line-unknown-command = Nie znam tego polecenia.

# Before the greeting, when the first message was not understood.
line-not-understood-yet = Przepraszam, nie rozumiem tej wiadomości. Oto, w czym mogę pomóc.

# Before a question that the person has not seen for a while: what they typed may be an
# answer to it.
line-question-again = Nie wiem na pewno, czy to była odpowiedź. Oto jeszcze raz moje pytanie.

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = Widzę tu chyba dwa pytania. Oto odpowiedź na pierwsze. Dotknij pierwszego przycisku, aby zobaczyć drugą.

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = Tak, o to pytam
    .words =
        tak, tak dziękuję, tak dzięki, no tak, zgadza się, dokładnie, właśnie to, o to mi
        chodzi, o to chodziło, to jest to, tak o to chodzi, tak o to pytałem,
        tak o to pytałam, dobrze
line-asked-no = Nie, pytam o coś innego
    .words =
        nie, nie to, nie o to, nie o to pytam, nie o to mi chodzi, nie o to pytałem,
        nie o to pytałam, nie całkiem, żadne z tych, żadne, coś innego, o coś innego,
        pytam o coś innego

# After the first of these buttons.
line-asked-thanks = Dziękuję za odpowiedź. Tylko liczymy odpowiedzi. Nie zachowujemy Twoich słów.

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = Przepraszam. Czy to jeden z tych tematów? Jeśli nie, zapytaj innymi słowami albo porozmawiaj z człowiekiem.

# line-did-you-mean once more, the second time in a row. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean-again =
    Nadal nie wiem na pewno, o co chodzi. Czy to jeden z tych tematów?

    Jeśli nie, możesz porozmawiać z człowiekiem pod numerem { $phone }. Albo napisz: rozmowa.

    Jeśli źle się czujesz, zadzwoń pod numer { $number-nhs-111 }. W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.

# After an urgent text. $open says whether the advice line is open now, $opens when it opens,
# $closes when it closes.
line-urgent-hours =
    { $open ->
        [open] Żaden człowiek nie czyta tego czatu. Nasi doradcy mogą z Tobą porozmawiać dziś do { $closes } pod numerem { $phone }. To nie są służby ratunkowe.
       *[other] Żaden człowiek nie czyta tego czatu. Nasza infolinia jest zamknięta. Otworzy się { $opens }. Wcześniej nikt tam nie odbierze. Skorzystaj teraz z numerów podanych wyżej.
    }

# The same while an adviser is there, and while the person waits for one.
line-urgent-adviser = Na tym czacie jest doradca, ale może nie zobaczyć tego od razu. Doradcy to nie są służby ratunkowe. Skorzystaj teraz z numerów podanych wyżej.
line-urgent-waiting = Jeszcze nie ma tu doradcy, więc nikt teraz tego nie czyta. Nie czekaj na doradcę. Skorzystaj teraz z numerów podanych wyżej.

# After an urgent text, when the person asked something in the same message. A button with
# the title of the answer follows.
line-urgent-asked = W Twojej wiadomości było też pytanie. Gdy zechcesz poznać odpowiedź, dotknij przycisku.

# Above the buttons with the languages.
line-choose-language = Jaki język wybierasz? Dotknij jednego albo napisz jego nazwę.

# Under every message in a language, as long as no person has checked these words.
line-unchecked = Żaden człowiek nie sprawdził tego tłumaczenia. Jeśli to coś ważnego, zapytaj nas.

# Above a message there is only in English, for somebody who reads another language.
line-only-english = Mam to tylko po angielsku.

# Under every message in another language than English, and above urgent texts, as long as
# nobody has checked the urgent texts in that language. In your language, put its own English
# name for the example: people who answer 111 and 999 know that word.
line-urgent-here = W razie zagrożenia życia zadzwoń pod numer { $number-emergency }. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 }. Powiedz po angielsku nazwę swojego języka, na przykład: Polish.

# After a tap on a button from an earlier conversation.
line-old-button = Ten przycisk jest z wcześniejszej rozmowy i już nie działa. Kontynuuj tutaj.

# When our team changed the questions, and the person was in the middle of them.
line-moved = Zmieniliśmy te pytania. Mogę zadać któreś z nich jeszcze raz.

# When the person changed a message they had sent before.
line-edited = Widzę, że jedna z Twoich wiadomości jest zmieniona. Umiem czytać tylko nowe wiadomości, więc wyślij ją jeszcze raz.

# When the typed words fit none of the choices of a question. The question follows again.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-not-in-flow-choice =
    Przepraszam, nie rozumiem tego. Dotknij przycisku albo napisz jego numer lub słowa, które na nim są.

    Jeśli źle się czujesz, zadzwoń pod numer { $number-nhs-111 }. W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.
    .words = nie, nigdy, żaden, żadne, nie mam, nie jestem, ale, prawie, odmówiono, odmówili, odmowa, odrzucono, odrzucony, skończyło, kończy, zakończyło, przerwano, anulowano, w toku, wniosek, złożyłem, złożyłam, czekam, czekamy, ocena, jeśli, jeżeli, albo, lub

# While our database cannot be used: the answer comes when it can. $phone-link is the number
# of the helpline, $hours are its opening hours.
line-answer-later =
    Przepraszam, w tej chwili nie mogę odpowiedzieć. Odpowiem, gdy tylko będzie to możliwe.

    Możesz też zadzwonić na naszą infolinię pod numer { $phone-link }. Godziny: { $hours }.

    Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne). W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.

# When so many messages came at once that older answers were left out.
line-not-each-answered = Przyszło od Ciebie wiele wiadomości naraz. Niektóre odpowiedzi zostały pominięte. Jeśli brakuje którejś, zapytaj jeszcze raz.

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = To jest wersja próbna. Nikt jeszcze nie sprawdził, czy nasz numer telefonu jest prawidłowy.

# After /forget: everything kept about the person has been erased.
line-forgotten =
    To, co było zapisane o Tobie, jest już skasowane.

    Nie mogę skasować wiadomości na tym czacie. Zostają w Twoim telefonie i na komputerach Telegrama. Możesz usunąć ten czat w Telegramie.

    Aby zacząć od nowa, napisz cokolwiek.

# The commands that Telegram lists beside the place to type.
command-back = Jeden krok wstecz
command-menu = Menu główne
command-talk = Rozmowa z człowiekiem
command-urgent = Pilna pomoc
command-language = Zmiana języka
command-stop = Koniec rozmowy
command-privacy = Co o Tobie przechowuję
command-forget = Skasuj to, co o mnie przechowujesz

# The bot's page on Telegram, before somebody writes: at most 512 characters.
bot-description =
    Jestem botem infolinii: { $helpline }. Odpowiadam dniem i nocą na pytania o personal health budget (osobisty budżet zdrowotny) z NHS (publicznej służby zdrowia) i o opiekę po szpitalu z section 117 (artykuł ustawy). Mogę też powiedzieć, jak porozmawiać z doradcą.

    Nie jestem człowiekiem. W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.

# The same, at most 120 characters.
bot-short-description = Odpowiedzi o budżecie zdrowotnym NHS (personal health budget) i opiece po szpitalu (section 117). Bot, nie człowiek.

# Words that may stand beside the name of a language when somebody asks for it: "in Polish
# please". With any other word it is not taken: "I do not speak Polish".
language-beside = proszę, po, w, na, chcę, mogę, można, czy, mówić, mówię, pisać, piszę, czytać, rozmawiać, język, języku, zmień, to, teraz, dzień, dobry, cześć

# What this language is called, in this language.
line-language-name = Polski
    .words = polish, po polsku, język polski, mówię po polsku, mowie po polsku

# A time of day. $hour is 0 to 23, $hour12 is 1 to 12, $half is am or pm, $minute is two
# digits, or none at the full hour.
clock = { $minute ->
    [none] { $hour }:00
   *[other] { $hour }:{ $minute }
}

# When the helpline opens next. It comes after words like "It opens".
# $day is today, tomorrow or a weekday. $clock is a time such as 9:30am.
# $date is a date such as 4 January, or none when it is within the next six days.
opens =
    { $date ->
        [none] { $day ->
                [today] dziś o { $clock }
                [tomorrow] jutro o { $clock }
                [monday] w poniedziałek o { $clock }
                [tuesday] we wtorek o { $clock }
                [wednesday] w środę o { $clock }
                [thursday] w czwartek o { $clock }
                [friday] w piątek o { $clock }
                [saturday] w sobotę o { $clock }
               *[sunday] w niedzielę o { $clock }
            }
       *[other] { $day ->
                [today] dziś o { $clock }
                [tomorrow] jutro o { $clock }
                [monday] w poniedziałek { $date } o { $clock }
                [tuesday] we wtorek { $date } o { $clock }
                [wednesday] w środę { $date } o { $clock }
                [thursday] w czwartek { $date } o { $clock }
                [friday] w piątek { $date } o { $clock }
                [saturday] w sobotę { $date } o { $clock }
               *[sunday] w niedzielę { $date } o { $clock }
            }
    }

# When nobody knows when the line opens next. It comes after words like "It opens".
opens-unknown = w dniu, którego jeszcze nie znam

# The opening hours of some days. $from and $to are times, $days are the days.
hours-range = { $days } od { $from } do { $to }

# Days in a row. $first and $last are days of the week.
days-range = { $first }–{ $last }

# A day of the year. $day is a number, $month is the name of a month.
day-of-year = { $day } { $month }

# The days of the week.
weekday-monday = poniedziałek
weekday-tuesday = wtorek
weekday-wednesday = środa
weekday-thursday = czwartek
weekday-friday = piątek
weekday-saturday = sobota
weekday-sunday = niedziela

# The months.
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

# How people write numbers. Names from nought to nineteen, in order; then twenty to ninety.
number-units = zero, jeden, dwa, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, jedenaście, dwanaście, trzynaście, czternaście, piętnaście, szesnaście, siedemnaście, osiemnaście, dziewiętnaście
number-tens = dwadzieścia, trzydzieści, czterdzieści, pięćdziesiąt, sześćdziesiąt, siedemdziesiąt, osiemdziesiąt, dziewięćdziesiąt
# How people name a choice by its place: "the second one", "the last". Then words that may
# stand beside it.
number-order = pierwszy, drugi, trzeci, czwarty, piąty, szósty, siódmy, ósmy
    .endings = szy, gi, ci, ty, y, my
number-last = ostatni, ostatnia, ostatnie
number-order-beside = ta, ten, to, tę, opcja, opcję, odpowiedź, przycisk, proszę, wybieram, chcę, numer, nr, wybierz, naciśnij, dziękuję, dzięki, poproszę
# Words that may stand beside a number when somebody says how old they are. With any other
# word the number is not taken: "section 3" is not an age.
number-beside = mam, ja, to, jest, jestem, on, ona, oni, ma, mój, moja, moje, mojego, mojej, wiek, wieku, w, lat, lata, latek, rok, roku, roczek, i, około, ok, ponad, już, teraz, właśnie, numer, liczba, skończył, skończyła, skończyłem, skończyłam, skończone, ukończone, syn, córka, mama, tata, mąż, żona, chyba, myślę, że, może, jakieś, jakoś, mniej, więcej, tak, jego, jej, ich, nasz, nasza, nasze, im, koło, circa, no, tylko, dokładnie, równo, wciąż, nadal, jeszcze, kończy, matka, ojciec, dziecko, brat, siostra, babcia, partner, partnerka, syna, córki, męża, żony, mamy, taty, matki, ojca, dziecka, brata, siostry, babci, partnera, partnerki, odpowiedź
