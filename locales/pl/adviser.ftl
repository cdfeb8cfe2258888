# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
adviser-consent =
    Możesz porozmawiać z doradcą tutaj, na tym czacie. Najpierw przeczytaj to.

    Jeśli powiesz „tak”, od tej chwili nasz zespół może czytać to, co piszesz. Nie widzi Twojego imienia i nazwiska ani numeru. Widzi, które strony tu czytasz, i czy któraś z Twoich wiadomości brzmiała pilnie.

    Telegram też może czytać ten czat. Nie jest on szyfrowany end-to-end (od nadawcy do odbiorcy). Naszą kopię kasujemy { $topic-days } dni po zakończeniu rozmowy.

    To, co mówisz, jest poufne, ale są wyjątki. Czasem musimy poinformować inne osoby, jeśli czyjeś życie jest zagrożone. Tak samo jest, jeśli dziecku lub osobie dorosłej grozi krzywda.

    Wolisz rozmowę przez telefon? Zadzwoń pod numer { $phone-link }.

    Czy mam powiedzieć doradcy, że tu jesteś?
    .words = kto to czyta, kto to będzie czytał, kto to przeczyta, kto może to czytać, kto to widzi, kto to zobaczy, co widzicie, co oni widzą, czy widzicie moje imię, czy widzicie mój numer, czy to prywatne, czy to poufne, jak długo to trzymacie, na co się zgadzam, przeczytaj jeszcze raz
# The same in a few words, after the person asked something else in between.
adviser-ask-again = Czy nadal chcesz pisać z doradcą? Dotknij przycisku albo napisz „tak” lub „nie”.
adviser-agree = Tak, poproś doradcę
    .words = tak, tak proszę, proszę, ok, okej, zgoda, zgadzam się, dobrze, jasne, pewnie, no tak
adviser-decline = Nie, dziękuję
    .words = nie, nie dzięki, nie teraz, nie chcę, raczej nie

# They would rather not.
adviser-declined = W porządku. Nikt z naszego zespołu nie widzi tego czatu. Możesz pytać mnie albo zadzwonić pod numer { $phone-link }.

# No adviser can be reached in this chat. $open says whether the advice line is open.
adviser-away =
    { $open ->
        [open] W tej chwili nie można rozmawiać z doradcą na tym czacie. Zadzwoń pod numer { $phone-link }. Infolinia działa dziś do { $closes }.
       *[other] W tej chwili nie można rozmawiać z doradcą na tym czacie. Nasza infolinia otworzy się { $opens }. Numer to { $phone-link }.
    }

# They are in the queue now. What they write is kept until an adviser comes. If none comes, it
# is erased.
adviser-waiting =
    Powiedziałem naszym doradcom, że tu jesteś. { $ahead ->
        [0] Twoja kolej jest następna.
        [one] Przed Tobą jest 1 osoba.
        [few] Przed Tobą są { $ahead } osoby.
        [many] Przed Tobą jest { $ahead } osób.
       *[other] Przed Tobą jest { $ahead } osoby.
    } Nie mogę powiedzieć, jak długo to potrwa.

    Możesz już teraz napisać, o co chodzi. Zachowam to do przyjścia doradcy i wtedy przekażę. Jeśli nikt nie przyjdzie, skasuję to. Jeśli nie chcesz czekać, napisz: nie czekam.

    Jeśli potrzebujesz pomocy od razu, nie czekaj. Dotknij przycisku: { line-urgent }.

    Jeśli wolisz zadzwonić: { $phone-link }.

# They are still in the queue. They are told this every few minutes.
adviser-still-waiting =
    Nadal czekasz na doradcę. { $ahead ->
        [0] Twoja kolej jest następna.
        [one] Przed Tobą jest 1 osoba.
        [few] Przed Tobą są { $ahead } osoby.
        [many] Przed Tobą jest { $ahead } osób.
       *[other] Przed Tobą jest { $ahead } osoby.
    } Nie mogę powiedzieć, jak długo to potrwa.

    Jeśli wolisz zadzwonić: { $phone-link }. Jeśli nie chcesz czekać, napisz: nie czekam.
    .words = jak długo, jak długo to potrwa, ile to potrwa, ile jeszcze, jak długo jeszcze, długo jeszcze, ile mam czekać, jak długo mam czekać, który jestem w kolejce, która jestem w kolejce, ile osób, ile osób przede mną, kto jest przede mną, kiedy ktoś przyjdzie, kiedy moja kolej
adviser-stop-waiting = Nie chcę już czekać
    .words =
        anuluj, nie czekam, nie chcę czekać, przestań czekać, wyjdź z kolejki,
        rezygnuję, nieważne

# What they wrote while they wait.
adviser-held = Dziękuję. Zachowam to dla doradcy. Żaden doradca jeszcze tego nie przeczytał. Jeśli nie chcesz czekać, napisz: nie czekam.
adviser-held-full = Ta wiadomość nie została zachowana. Nie mogę zachować więcej dla doradcy. Poczekaj albo zadzwoń pod numer { $phone-link }.
adviser-held-changed = Ta zmiana jest już w tym, co przechowuję dla doradcy.

# They wait no longer.
adviser-cancelled =
    { $held ->
        [0] Już nie czekasz.
       *[other] Już nie czekasz. Wiadomości z czasu czekania nie zostały przekazane. Są skasowane.
    } Nikt z naszego zespołu nie czyta teraz tego, co piszesz. Aby znów poprosić o doradcę, napisz: rozmowa.

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent.
adviser-not-taken =
    Przykro mi. W tej chwili żaden doradca nie jest wolny. Już nie czekasz i nikt z naszego zespołu nie czyta teraz tego, co piszesz.{ $held ->
        [0] {""}
       *[other] {" "}Wiadomości z czasu czekania nie zostały przekazane. Są skasowane.
    }{ $urgent ->
        [yes] {""}

            Jeśli grozi Ci niebezpieczeństwo, nie czekaj. Zadzwoń teraz pod numer { $number-emergency }. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne).
       *[no] {""}
    }

    Zadzwoń do nas pod numer { $phone-link }. Możemy też zadzwonić do Ciebie. { $chat ->
        [open] Możesz także znów poprosić o doradcę: dotknij { line-talk }.
       *[closed] Na razie nie można tu znów poprosić o doradcę.
    }

# The line closed before an adviser could take them, or the team takes nobody new in this chat
# today. $open says whether the advice line is open for calls all the same.
adviser-line-closed =
    Przykro mi. { $open ->
        [open] Nasi doradcy na razie nie mogą przyjąć nikogo nowego na tym czacie.
       *[other] Nasza infolinia jest już na razie zamknięta i żaden doradca nie mógł przyjść.
    } Nikt z naszego zespołu nie czyta teraz tego, co piszesz.{ $held ->
        [0] {""}
       *[other] {" "}Wiadomości z czasu czekania nie zostały przekazane. Są skasowane.
    }{ $urgent ->
        [yes] {""}

            Jeśli grozi Ci niebezpieczeństwo, nie czekaj. Zadzwoń teraz pod numer { $number-emergency }. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne).
       *[no] {""}
    }

    { $open ->
        [open] Zadzwoń do nas pod numer { $phone-link }. Infolinia działa dziś do { $closes }.
       *[other] Nasza infolinia otworzy się { $opens }. Numer to { $phone-link }.
    } Możemy też zadzwonić do Ciebie.

# The adviser had to go, or does not answer, and nobody else is there. $can-call says whether we
# can call them.
adviser-nobody-else =
    { $silent ->
        [yes] { $adviser ->
                [none] Doradca nie odpowiada. Przykro mi.
               *[other] { $adviser } nie odpowiada. Przykro mi.
            }
       *[no] { $adviser ->
                [none] Doradca musi już kończyć. Przykro mi.
               *[other] { $adviser } musi już kończyć. Przykro mi.
            }
    } { $open ->
        [open] Nikt inny nie może teraz przejąć tego czatu, więc rozmowa się zakończyła.
       *[other] Teraz mamy zamknięte, więc rozmowa się zakończyła.
    } Nikt z naszego zespołu nie czyta teraz tego, co piszesz.{ $urgent ->
        [yes] {""}

            Jeśli grozi Ci niebezpieczeństwo, nie czekaj. Zadzwoń teraz pod numer { $number-emergency }. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne).
       *[no] {""}
    }

    { $open ->
        [open] Zadzwoń do nas pod numer { $phone-link }. Infolinia działa dziś do { $closes }.
       *[other] Nasza infolinia otworzy się { $opens }. Numer to { $phone-link }.
    }{ $can-call ->
        [yes] {" "}Możemy też zadzwonić do Ciebie.
       *[no] {""}
    }

# The team cannot be reached in this chat because of a fault on our side.
adviser-no-desk =
    Przykro mi. Coś się u nas popsuło i żaden doradca nie może teraz czytać tego czatu.{ $held ->
        [0] {""}
       *[other] {" "}Wiadomości z czasu czekania nie zostały przekazane. Są skasowane.
    }{ $urgent ->
        [yes] {""}

            Jeśli grozi Ci niebezpieczeństwo, nie czekaj. Zadzwoń teraz pod numer { $number-emergency }. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne).
       *[no] {""}
    }

    Zadzwoń pod numer { $phone-link }. Godziny infolinii: { $hours }.
adviser-call-me = Proszę do mnie zadzwonić
    .words = zadzwońcie, zadzwońcie do mnie, zadzwoń do mnie, oddzwońcie, oddzwoń, proszę o telefon

# An adviser is there now.
adviser-joined =
    { $adviser ->
        [none] Rozmawia z Tobą teraz doradca z naszego zespołu. Twoje wiadomości trafiają do tej osoby.
       *[other] Rozmawia z Tobą teraz { $adviser }. To osoba z naszego zespołu doradców. Twoje wiadomości dostaje { $adviser }.
    }

    Jeśli potrzebujesz pilnej pomocy, możesz w każdej chwili dotknąć przycisku poniżej. Aby zakończyć rozmowę, napisz: koniec rozmowy.

# They tapped a button, or typed a command, menu or stop, while an adviser is there. Also after
# they said that they want to go on.
adviser-talking =
    { $adviser ->
        [none] Rozmawia z Tobą doradca. Twoje wiadomości trafiają do tej osoby.
       *[other] Rozmawia z Tobą { $adviser }. Twoje wiadomości dostaje { $adviser }.
    } Nie przekazuję naciśniętych przycisków.

    Aby zakończyć rozmowę z doradcą, dotknij przycisku albo napisz: koniec rozmowy. Albo po prostu pisz dalej.
adviser-end = Zakończ czat z doradcą
    .words = koniec rozmowy, zakończ rozmowę, koniec czatu, zakończ czat, zakończ teraz rozmowę
adviser-stay = Rozmawiam dalej
    .words = dalej, rozmawiaj dalej, chcę rozmawiać dalej, kontynuuj

# The person ended the chat. Two buttons follow: did it help?
adviser-ended =
    Rozmowa z doradcą się zakończyła. Znów rozmawiasz ze mną, botem. Nikt z naszego zespołu nie czyta teraz tego, co piszesz.

    Czy ta rozmowa pomogła?

# The adviser ended the chat.
adviser-closed =
    { $adviser ->
        [none] Doradca zakończył rozmowę.
       *[other] Doradca ({ $adviser }) zakończył rozmowę.
    } Znów rozmawiasz ze mną, botem. Nikt z naszego zespołu nie czyta teraz tego, co piszesz.

    Czy ta rozmowa pomogła?

# The adviser ended the chat, and for some days no adviser can be asked for here.
adviser-blocked =
    { $chat ->
        [yes] { $adviser ->
                [none] Doradca zakończył rozmowę.
               *[other] Doradca ({ $adviser }) zakończył rozmowę.
            }{" "}
       *[no] {""}
    }Przez { $days ->
        [one] 1 dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } nie można tu pisać z doradcą ani poprosić nas o telefon. Nadal możesz pytać mnie i dzwonić pod numer { $phone-link }. Pilna pomoc jest zawsze dostępna.

# The block was taken back.
adviser-unblocked = Możesz tu znów pisać z doradcą. Aby poprosić o doradcę, napisz: rozmowa.

# They had everything erased. $state is waiting, talking or callback.
adviser-forgotten =
    { $state ->
        [talking] { $adviser ->
                [none] Rozmowa z doradcą się zakończyła.
               *[other] Rozmowa z doradcą ({ $adviser }) się zakończyła.
            }
        [waiting] Już nie czekasz na doradcę.
       *[callback] Nie zadzwonimy do Ciebie.
    } Nikt z naszego zespołu nie czyta teraz tego, co piszesz.

# They want to talk to somebody, and are talking to an adviser already.
adviser-already =
    { $adviser ->
        [none] Rozmawiasz już z doradcą. Po prostu pisz tutaj, a doradca to dostanie.
       *[other] Rozmawia już z Tobą { $adviser }. Po prostu pisz tutaj, a { $adviser } to dostanie.
    }

# The adviser had to go.
adviser-handed-back =
    { $adviser ->
        [none] Doradca musi już kończyć. Przykro mi.
       *[other] { $adviser } musi już kończyć. Przykro mi.
    } Poprosiłem o innego doradcę. { $ahead ->
        [0] Twoja kolej jest następna.
        [one] Przed Tobą jest 1 osoba.
        [few] Przed Tobą są { $ahead } osoby.
        [many] Przed Tobą jest { $ahead } osób.
       *[other] Przed Tobą jest { $ahead } osoby.
    } Następny doradca może przeczytać Twoje wcześniejsze wiadomości. Jeśli wolisz zadzwonić: { $phone-link }.

# The adviser did not answer for a while.
adviser-silent =
    { $adviser ->
        [none] Doradca nie odpowiada. Przykro mi.
       *[other] { $adviser } nie odpowiada. Przykro mi.
    } Poprosiłem o innego doradcę. { $ahead ->
        [0] Twoja kolej jest następna.
        [one] Przed Tobą jest 1 osoba.
        [few] Przed Tobą są { $ahead } osoby.
        [many] Przed Tobą jest { $ahead } osób.
       *[other] Przed Tobą jest { $ahead } osoby.
    } Następny doradca może przeczytać Twoje wcześniejsze wiadomości. Jeśli wolisz zadzwonić: { $phone-link }.

# Another team can help better.
adviser-transferred =
    { $adviser ->
        [none] Doradca prosi inny nasz zespół o rozmowę z Tobą.
       *[other] { $adviser } prosi inny nasz zespół o rozmowę z Tobą.
    } Ten zespół nie widzi Twoich wcześniejszych wiadomości. Możesz teraz jeszcze raz napisać, o co chodzi. { $ahead ->
        [0] Twoja kolej jest następna.
        [one] Przed Tobą jest 1 osoba.
        [few] Przed Tobą są { $ahead } osoby.
        [many] Przed Tobą jest { $ahead } osób.
       *[other] Przed Tobą jest { $ahead } osoby.
    }

# They have not written for a while.
adviser-still-there =
    { $adviser ->
        [none] Doradca czeka na Twoją odpowiedź.
       *[other] { $adviser } czeka na Twoją odpowiedź.
    } Czy nadal tu jesteś? Nie spiesz się. Jeśli nic nie napiszesz, zakończę rozmowę za { $minutes ->
        [one] 1 minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }. { $chat ->
        [open] Potem możesz znów poprosić o doradcę.
       *[closed] Potem nie będziemy przyjmować nikogo nowego na tym czacie. Możesz zadzwonić do nas pod numer { $phone-link }. Godziny infolinii: { $hours }.
    }
adviser-ended-silent =
    Rozmowa z doradcą jest zakończona, bo nie było od Ciebie wiadomości. To nic złego. Nikt z naszego zespołu nie czyta teraz tego, co piszesz. { $chat ->
        [open] Możesz znów poprosić o doradcę.
       *[closed] { $open ->
                [open] W tej chwili nie przyjmujemy nikogo nowego na tym czacie. Możesz zadzwonić do nas pod numer { $phone-link } dziś do { $closes }.
               *[other] Nasza infolinia otworzy się { $opens }. Numer to { $phone-link }.
            }
    }

# A photo, a voice message and so on. Words that came with it are passed on.
adviser-cannot-send = Nie mogę przekazać tego doradcy. Przekazuję tylko słowa. Napisz to słowami albo zadzwoń pod numer { $phone-link }.

# The team's side is not working.
adviser-not-reached = Przykro mi. Coś z Twoich wiadomości nie dotarło do naszego zespołu. Wyślij to później jeszcze raz albo zadzwoń pod numer { $phone-link }.
adviser-slow = Doradca nie ma jeszcze tej wiadomości od Ciebie. Teraz trwa to trochę dłużej. Powiem Ci, jeśli nie dotrze.

# The adviser offers to call.
adviser-would-call =
    { $adviser ->
        [none] Doradca chce porozmawiać z Tobą przez telefon.
       *[other] { $adviser } chce porozmawiać z Tobą przez telefon.
    } Czy możemy do Ciebie zadzwonić? Jeśli tak, dotknij przycisku: { adviser-call-me }. Jeśli nie, po prostu pisz dalej.

# They would rather not be called.
adviser-no-call =
    { $adviser ->
        [none] Dobrze, bez telefonu. Nadal piszesz z doradcą.
       *[other] Dobrze, bez telefonu. Nadal pisze z Tobą { $adviser }.
    }

# Did it help?
adviser-helped = Tak, to pomogło
    .words = tak, pomogło, tak pomogło, tak dziękuję, tak dzięki
adviser-not-helped = Nie, to nie pomogło
    .words = nie, nie bardzo, raczej nie, nie pomogło
adviser-thanks = Dziękuję za odpowiedź. Tylko liczymy odpowiedzi.

# Being called. What it means, before the questions. privacy-advisers has to say the same.
callback-before =
    Przeczytaj to, zanim napiszesz numer.

    Cały numer widzi tylko doradca, który do Ciebie dzwoni. Nasz zespół widzi trzy ostatnie cyfry, imię, które podasz, i to, co tu odpowiadasz. Widzi, które strony czytasz, i czy któraś z Twoich wiadomości brzmiała pilnie. Nie widzi Twojego imienia i nazwiska ani numeru w Telegramie.

    Kasujemy ten numer i imię po rozmowie przez telefon albo po { $callback-days } dniach. Telegram może czytać ten czat. Nie jest on szyfrowany end-to-end (od nadawcy do odbiorcy). To, co piszesz, zostaje na czacie, dopóki tego nie usuniesz.

    Wolisz zadzwonić do nas? Numer to { $phone-link }.

# Being called. The questions come one after the other.
# $callback-number is the number they gave. $again says whether the last answer did not fit.
callback-number =
    { $again ->
        [yes] Nie mogę użyć tego jako numeru. Napisz cyframi numer brytyjski, pod który możemy zadzwonić, na przykład numer komórki. Aby to przerwać, napisz: nie dzwońcie.
       *[no] Pod jaki numer mamy zadzwonić? Napisz go. Aby to przerwać, napisz: nie dzwońcie.
    }
    .zero-words = o, oh, nul
    .double-words = podwójne, podwójny, podwójna, dubel
    .triple-words = potrójne, potrójny, potrójna
    .plus-words = plus
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on =
    { $adviser ->
        [none] Ta wiadomość trafiła do doradcy.
       *[other] Tę wiadomość dostaje { $adviser }.
    } Do rozmowy przez telefon potrzebuję jeszcze odpowiedzi:
# An adviser called, and the number was wrong. They are asked for another.
callback-wrong-number = Próbowaliśmy do Ciebie zadzwonić, ale podany numer jest chyba zły. Jest już skasowany. Jeśli nadal chcesz, żebyśmy zadzwonili, podaj inny numer.
# The adviser has gone while they were asked for a number.
callback-ended = Nie pytam już o rozmowę przez telefon. Nie pisz teraz numeru telefonu. Jeśli nadal chcesz, żebyśmy zadzwonili, napisz: zadzwońcie do mnie.
# They typed a number after that. A button follows to ask for a call.
callback-kept-back = To wygląda na numer telefonu. Nie został przekazany ani zachowany. Powinien go widzieć tylko doradca, który do Ciebie dzwoni. Jeśli chcesz, żebyśmy zadzwonili, dotknij przycisku albo napisz: zadzwońcie do mnie.
# They typed a number in a chat where another question about the call is open. It follows again.
callback-number-beside = To wygląda na numer telefonu. Nie został przekazany. Aby podać inny numer do rozmowy przez telefon, napisz: zły numer.
callback-number-right =
    { $again ->
        [yes] Nie rozumiem tego. Napisz „tak” lub „nie” albo podaj inny numer. Aby to przerwać, napisz: nie dzwońcie.{" "}
       *[no] {""}
    }Rozumiem, że numer to { $callback-number }. Czy to się zgadza?
    .words = zły numer, to zły numer, nie ten numer, zmień numer, zmienić numer, zmiana numeru, chcę zmienić numer, numer jest zły, inny numer, podałem zły numer, podałam zły numer, pomyliłem numer, pomyliłam numer, numer telefonu, numer
callback-name =
    { $again ->
        [yes] To nie wygląda mi na imię. Pytamy o imię, żeby do telefonu podeszła właściwa osoba. Napisz imię albo napisz: bez imienia. Aby to przerwać, napisz: nie dzwońcie.{" "}
       *[no] {""}
    }O kogo mamy poprosić? Możesz wymyślić imię. Nasz zespół je widzi.
    .words = złe imię, to złe imię, nie to imię, zmień imię, zmienić imię, zmiana imienia, chcę zmienić imię, imię jest złe, inne imię, imię
    .before-words = nazywam się, mam na imię, moje imię to, imię to, imię, na imię mi, jestem, to jest, to, mówią na mnie, mówcie mi, proszę pytać o, proszę prosić, pytajcie o, o
    .never-words = co, po co, na co, do czego, czemu, dlaczego, kto, kogo, kim jesteście, czyj, czyje, jak, kiedy, gdzie, skąd, który, która, które, ile, czy, mogę, możecie, możesz, chcę, mam, jest, są, będzie, nie, nigdy, zły, zła, złe, źle, zmień, zmienić, stop, anuluj, bo, jeśli, ale, powiedz, powiedzcie, ten, ta, to, mój, moja, moje, numer, imię, godzina, pora, termin, przepraszam, czekaj, poczekaj, tak, proszę
callback-no-name = Nie pytajcie o nikogo
    .words = bez imienia, nie, wolę nie mówić, o nikogo, nikt, pomiń
callback-voicemail =
    { $again ->
        [yes] Nie rozumiem tego. Napisz „tak” lub „nie”. Aby to przerwać, napisz: nie dzwońcie.{" "}
       *[no] {""}
    }Jeśli nikt nie odbierze, czy możemy zostawić wiadomość?
callback-say-who =
    { $again ->
        [yes] Nie rozumiem tego. Napisz „tak” lub „nie”. Aby to przerwać, napisz: nie dzwońcie.{" "}
       *[no] {""}
    }Jeśli odbierze ktoś inny, czy możemy powiedzieć, że jesteśmy infolinią z poradami?
# .words lists little words that may stand beside a time.
callback-when =
    { $again ->
        [yes] Nie rozumiem tego albo nie możemy wtedy zadzwonić. Aby to przerwać, napisz: nie dzwońcie.{" "}
       *[no] {""}
    }Kiedy mamy zadzwonić? Dzwonimy tylko w godzinach naszej infolinii. Napisz numer z listy albo porę:

    { $times }
    .words = w, we, o, na, proszę, najlepiej, byłoby, będzie, jest, może, być, dobrze, ok, okej, tak, pasuje, mi, ja, wolę, chcę, to, wtedy, po, przed, około, koło, gdzieś, z, godzina, godzinie, potem, następny, dzień, zadzwońcie, zadzwonić, do, mnie, świetnie, super
    .today-words = dziś, dzisiaj, dzisiej, dzisiejszy
    .tomorrow-words = jutro, jutrzejszy, jurto
    .morning-words = rano, ranek, rankiem, rana, przedpołudnie, południem
    .afternoon-words = południu, popołudniu, popołudnie, południe
callback-any-time = O każdej porze otwarcia
    .words = obojętnie, obojętnie kiedy, kiedykolwiek, dowolnie, wszystko jedno
# $day is a day of the week, $date its date.
callback-morning = { $day } { $date }, rano
callback-afternoon = { $day } { $date }, po południu
callback-confirm =
    { $again ->
        [yes] Nie rozumiem tego. Napisz „tak” lub „nie”. Aby to przerwać, napisz: nie dzwońcie.{" "}
       *[no] {""}
    }Czy wszystko się zgadza?

    Dzwonimy pod numer { $callback-number }.
    { $name ->
        [none] Nie prosimy o nikogo po imieniu.
       *[other] Pytamy o tę osobę: { $name }.
    }
    { $voicemail ->
        [yes] Możemy zostawić wiadomość.
       *[no] Nie zostawiamy wiadomości.
    }
    { $say-who ->
        [yes] Możemy powiedzieć, że jesteśmy infolinią z poradami.
       *[no] Nikomu innemu nie mówimy, kim jesteśmy.
    }
    Kiedy: { $when }.
    .words = zła godzina, zła pora, zły termin, zły dzień, zmień godzinę, zmień termin, zmień dzień, inna godzina, inna pora, inny termin, inny dzień, godzina, pora, termin, kiedy
# They said that something of it is not right.
callback-change = Co się nie zgadza? Napisz: numer, imię albo pora. Jeśli nie chcesz telefonu, napisz: nie dzwońcie.
callback-yes = Tak
    .words = tak proszę, no tak, ok, okej, zgadza się, dobrze, jasne
callback-no = Nie
    .words = nie dziękuję, nie dzięki, nie zgadza się, źle
callback-send = Tak, zadzwońcie do mnie
    .words = tak, tak proszę, ok, okej, wyślij, dobrze, zgadza się
callback-cancel = Bez telefonu, dziękuję
    .words =
        nie dzwońcie, nie dzwońcie do mnie, proszę nie dzwonić, nie dzwoń, nie dzwoń do mnie,
        bez telefonu proszę, anuluj telefon, odwołaj telefon, odwołuję telefon, nie chcę telefonu,
        nie chcę żebyście dzwonili
    .loose-words = anuluj, anuluj to, anuluj wszystko, nieważne, już nieważne, rezygnuję, zmieniłem zdanie, zmieniłam zdanie, rozmyśliłem się, rozmyśliłam się, zapomnij, zapomnijcie, daj spokój, dajcie spokój, już nie trzeba
    .beside-words = proszę, przepraszam, sorry, ok, okej, dobrze, no, tak, dziękuję, dzięki, teraz, jednak, już, to, hej
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
                [none] Dziękuję. Rozmowa z doradcą na czacie się zakończyła. Doradca zadzwoni do Ciebie. Będzie próbować
               *[other] Dziękuję. Rozmowa z doradcą ({ $adviser }) na czacie się zakończyła. Zadzwoni do Ciebie { $adviser }. Będzie próbować
            }
       *[no] Dziękuję. Doradca zadzwoni do Ciebie. Będzie próbować
    } najwyżej trzy razy, w godzinach naszej infolinii. Nikt z naszego zespołu nie czyta teraz tego, co tu piszesz.

    Możesz też zadzwonić do nas: { $phone-link }. Jeśli nie chcesz już tego telefonu, napisz: nie dzwońcie.
# $given says whether they had given a number.
callback-cancelled =
    { $given ->
        [yes] Nie zadzwonimy do Ciebie. Twój numer jest skasowany.
       *[no] Dobrze, bez telefonu.
    }
callback-already =
    Mamy już Twoją prośbę o telefon. Kiedy: { $when }. Doradca zadzwoni w godzinach naszej infolinii. Jeśli wolisz zadzwonić: { $phone-link }.

    Jeśli nie chcesz już tego telefonu, napisz: nie dzwońcie. Aby zmienić numer albo porę, też napisz: nie dzwońcie. Potem poproś o telefon jeszcze raz.

    Niczego nie mogę przekazać doradcy. Proszę powiedzieć to, gdy zadzwoni.
    .about-words = telefon, dzwonić, dzwoni, dzwonicie, dzwonili, zadzwonić, zadzwoni, zadzwonicie, oddzwonicie, oddzwonić, doradca, doradcy, doradcę
callback-no-answer =
    { $tries ->
        [1] Dzwoniliśmy do Ciebie i nikt nie odebrał. Spróbujemy znowu w godzinach naszej infolinii.
       *[other] Dzwoniliśmy do Ciebie znowu i nikt nie odebrał. Spróbujemy jeszcze raz.
    } Możesz też zadzwonić do nas: { $phone-link }.
callback-given-up = Dzwoniliśmy do Ciebie trzy razy i nikt nie odebrał. Twój numer jest skasowany. Możesz zadzwonić do nas pod numer { $phone-link } albo znów poprosić o telefon.
# An adviser has noted that they talked, or that no call is wanted: a slip would leave the person
# waiting.
callback-done = Doradca zapisał, że ta rozmowa telefoniczna już się odbyła. Twój numer jest skasowany. Jeśli nikt z Tobą nie rozmawiał, poproś jeszcze raz o telefon albo zadzwoń do nas pod numer { $phone-link }.
callback-expired = Przykro mi. Nie udało nam się zadzwonić do Ciebie w ciągu { $callback-days } dni. Twój numer jest skasowany. Zadzwoń do nas pod numer { $phone-link }.
