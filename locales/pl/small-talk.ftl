# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    Dzień dobry. Jestem botem. Napisz pytanie własnymi słowami albo napisz: menu.
    .words =
        dzień dobry, dzien dobry, dobry, dobry wieczór, dobry wieczor, cześć, czesc,
        hej, hejka, siema, siemka, witam, witaj, witajcie, halo, hello, hi, jestem, już
        jestem, juz jestem, zaczynamy, test

# Thanks and praise.
small-talk-thanks =
    Proszę bardzo. Jeśli chcesz wiedzieć więcej, po prostu zapytaj. Możesz też napisać: menu.
    .words =
        dziękuję, dziekuje, dziękuje, dzięki, dzieki, dzięki wielkie, dzieki wielkie,
        dziękuję bardzo, dziekuje bardzo, bardzo dziękuję, bardzo dziekuje, wielkie
        dzięki, serdecznie dziękuję, dziękuję za pomoc, dziekuje za pomoc, dzięki za
        pomoc, ok dzięki, ok dziękuję, super, świetnie, swietnie, pomogło, pomoglo

# Somebody says good night. $number-emergency and -samaritans are numbers.
small-talk-night =
    Dobranoc. Jestem botem i możesz do mnie pisać o każdej porze.

    Jeśli noc będzie trudna, zadzwoń do Samaritans (telefon zaufania) pod numer { -samaritans }, bezpłatnie, o każdej porze. Albo napisz: pilne. W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.
    .words =
        dobranoc, dobra noc, dobrej nocy, spokojnej nocy, miłej nocy, milej nocy, idę
        spać, ide spac, idę już spać, ide juz spac, kładę się, klade sie, do jutra
        dobranoc, dziękuję dobranoc, dzięki dobranoc

# Somebody says sorry, or never mind.
small-talk-sorry =
    Nie masz za co przepraszać. Nie spiesz się.
    .words =
        przepraszam, bardzo przepraszam, przepraszam bardzo, sorry, sory, wybacz, proszę
        wybaczyć, pomyłka, pomylka, to pomyłka, to pomylka, moja wina, nieważne,
        niewazne, nic nie szkodzi, zły przycisk, zly przycisk

# Somebody says all right, or thinks aloud.
small-talk-ok =
    Dobrze. Możesz mnie zapytać o więcej w każdej chwili albo napisać: menu.
    .words =
        ok, okej, okay, dobra, dobrze, no dobrze, no dobra, rozumiem, już rozumiem, juz
        rozumiem, jasne, w porządku, w porzadku, aha, hmm, chwila, chwileczkę,
        chwileczke, moment, zaraz, czekaj

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    Jestem botem, nie człowiekiem. Odpowiadam w imieniu: { $helpline }. Aby porozmawiać z człowiekiem, napisz: rozmowa.
    .words =
        kto, kto tam, kto to, kto tam jest, kim jesteś, kim jestes, czy jesteś botem,
        czy jestes botem, jesteś botem, jestes botem, czy jesteś człowiekiem, czy jestes
        czlowiekiem, czy to człowiek, czy to czlowiek, czy to bot, czy to robot, bot,
        robot, z kim rozmawiam, z kim piszę, z kim pisze, jest tam ktoś, jest tam ktos,
        jest ktoś, jest ktos, czy ktoś tam jest, czy ktos tam jest, czy jest tam ktoś,
        czy ktoś to czyta, czy ktos to czyta, jesteś tam, jestes tam

# One little word, which may be the beginning of any question.
small-talk-unfinished =
    Potrzebuję jeszcze kilku słów, żeby znaleźć odpowiedź. Na przykład: kto może mieć budżet? Albo napisz: menu.
    .words =
        co, jak, dlaczego, czemu, kiedy, gdzie, ile, który, ktory, która, ktora, a co z,
        i co, i co teraz, no i co, po co

# What the bot can do, and how it works.
small-talk-abilities =
    Odpowiadam na pytania o personal health budget (osobisty budżet zdrowotny) z NHS i o opiekę po szpitalu z section 117 (artykuł ustawy). Napisz pytanie własnymi słowami albo napisz menu, aby zobaczyć wszystkie tematy. Aby porozmawiać z człowiekiem, napisz: rozmowa.
    .words =
        co potrafisz, co umiesz, co możesz zrobić, co mozesz zrobic, w czym możesz
        pomóc, w czym mozesz pomoc, jak możesz mi pomóc, jak mozesz mi pomoc, o co mogę
        zapytać, o co moge zapytac, co mam napisać, co mam napisac, co mam zrobić, co
        mam zrobic, jak to działa, jak to dziala, mam pytanie, potrzebuję informacji,
        potrzebuje informacji, potrzebuję porady, potrzebuje porady

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    Chcę Ci pomóc znaleźć właściwe miejsce. W razie zagrożenia życia zadzwoń pod numer { $number-emergency }. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne).

    Napisz „pilne”, aby zobaczyć, gdzie jeszcze możesz teraz dostać pomoc. Napisz „rozmowa”, aby porozmawiać z człowiekiem, albo „menu”, aby zobaczyć, co wiem. Albo napisz w kilku słowach, o co chodzi.
    .words =
        pomoc, potrzebuję pomocy, potrzebuje pomocy, pomóż mi, pomoz mi, proszę o pomoc,
        prosze o pomoc, czy możesz mi pomóc, czy mozesz mi pomoc, nie wiem co robić, nie
        wiem co robic, mam problem, boję się, boje sie, martwię się, martwie sie, nikt
        mi nie pomaga, nie radzę sobie, nie radze sobie

# Somebody is angry with the bot.
small-talk-unkind =
    Przykro mi, że nie umiałem pomóc. Napisz „rozmowa”, aby porozmawiać z człowiekiem, albo „menu”, aby zobaczyć, co wiem.
    .words =
        jesteś bezużyteczny, jestes bezuzyteczny, bezużyteczne, bezuzyteczne, do
        niczego, jesteś do niczego, jestes do niczego, to nie pomaga, to mi nie pomaga,
        to nie działa, to nie dziala, to bez sensu, głupi bot, glupi bot, głupie,
        glupie, nie słuchasz, nie sluchasz, nie rozumiesz, nie o to pytałem, nie o to
        pytałam, nie o to pytalem, nie o to pytalam, źle, spadaj, odczep się, odczep sie

# Somebody does not understand what was said or asked.
small-talk-explain =
    Przykro mi, że to nie jest jasne. Które słowa są trudne? Napisz je, na przykład: co to jest Continuing Healthcare?

    Jeśli o coś pytam, możesz też odpowiedzieć, że nie masz pewności. Aby zapytać doradcę, napisz: rozmowa.
    .words =
        nie rozumiem, nie rozumiem tego, nie rozumiem pytania, nic nie rozumiem, co to
        znaczy, co to oznacza, co to jest, co masz na myśli, co masz na mysli, wyjaśnij,
        wyjasnij, proszę wyjaśnić, prosze wyjasnic, możesz wyjaśnić, mozesz wyjasnic,
        prościej, prosciej, prościej proszę, to za trudne, za trudne, trudne słowa,
        trudne slowa, pogubiłem się, pogubiłam się, pogubilem sie, pogubilam sie

# Is it private, who can see it.
small-talk-private =
    Kiedy rozmawiasz ze mną, nie czyta tego żaden człowiek. Nie mówię nic Twojemu zespołowi opieki, urzędowi (council), policji ani nikomu innemu. Ale ten czat może zobaczyć każdy, kto może otworzyć Twojego Telegrama.

    Zwykle nie mogę ustalić, kim jesteś ani gdzie jesteś. Dlatego nie mogę wysłać do Ciebie pomocy. Nie podawaj swojego imienia i nazwiska, adresu ani numeru NHS (publicznej służby zdrowia). Nie potrzebuję ich.

    Jeśli rozmawiasz z doradcą, nasz zespół może to czytać. Czasem musi poinformować inne osoby, jeśli komuś może stać się krzywda. Aby zobaczyć, co przechowujemy, napisz: /privacy. Aby to skasować, napisz: /forget
    .title = Kto może czytać ten czat
    .words =
        czy to prywatne, czy to jest prywatne, czy to poufne, czy to jest poufne, kto to
        czyta, kto to widzi, kto może to czytać, kto moze to czytac, kto może to
        zobaczyć, czy ktoś się dowie, czy ktos sie dowie, czy powiesz komuś, czy powiesz
        komus, czy powiesz mojemu lekarzowi, czy mój lekarz to zobaczy, czy wiesz kim
        jestem, czy wiesz gdzie jestem, czy to anonimowe, usuń moje dane, usun moje
        dane, skasuj moje dane, skasuj wszystko, usuń wszystko, usun wszystko

# Deaf, or cannot or will not phone. $phone is the number
# of the helpline, $form is the address of the form or none. Do not name Relay UK for our own
# number before somebody has tried it: see docs/content-review.md. -shout is in urgent.ftl.
# "I cant talk on the phone" itself is left to the topics, which know who was in danger before.
small-talk-deaf =
    Aby zobaczyć, czy możesz tu pisać z doradcą, napisz: rozmowa. Nasi doradcy mają też telefon: { $phone }. Może za Ciebie zadzwonić ktoś, komu ufasz.{ $form ->
        [none] {""}
       *[other] {" "}Możesz też napisać do nas w tym formularzu: { $form }
    }

    Grozi Ci niebezpieczeństwo albo potrzebujesz pomocy teraz? Wyślij SMS o treści SHOUT na numer { -shout }. To nic nie kosztuje, w dzień i w nocy. Napisz „pilne”, aby zobaczyć inne sposoby bez dzwonienia.
    .words =
        nie słyszę, nie slysze, jestem głuchy, jestem gluchy, jestem głucha, jestem
        glucha, słabo słyszę, slabo slysze, nie mogę dzwonić, nie moge dzwonic, nie mogę
        rozmawiać przez telefon, nie moge rozmawiac przez telefon, nie lubię dzwonić,
        nie lubie dzwonic, nie chcę dzwonić, nie chce dzwonic, nie mam telefonu, wolę
        pisać, wole pisac, mogę pisać, czy mogę pisać, czy moge pisac, bez telefonu, nie
        mogę mówić, nie moge mowic

# What is 111. $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-nhs-111 =
    { $number-nhs-111 } to numer telefonu NHS (publicznej służby zdrowia). Zadzwoń tam, jeśli źle się czujesz albo potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego. Jest bezpłatny i działa w dzień i w nocy. W sprawie zdrowia psychicznego wybierz opcję „mental health” (zdrowie psychiczne).

    W razie zagrożenia życia zadzwoń pod numer { $number-emergency }. A 117 nie jest numerem telefonu: section 117 to przepis o opiece po szpitalu.

# Signing up with a GP, or getting an appointment. Nothing is known here but where to ask.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-gp =
    Nie mogę zapisać Cię do GP (lekarza rodzinnego) ani umówić wizyty. Zapytaj w przychodni GP. Jeśli to się nie uda, w problemach z NHS może pomóc Patient Advice and Liaison Service (PALS).

    Wizyta u GP jest bezpłatna. Jeśli źle się czujesz i nie wiesz, co robić, zadzwoń pod numer { $number-nhs-111 }. W razie zagrożenia życia zadzwoń pod numer { $number-emergency }. Aby zapytać doradcę, napisz: rozmowa.

# Words that only an adviser can explain. $phone is the number of the helpline, $hours its hours.
small-talk-adviser =
    Nie mam na to odpowiedzi, której mogę być pewien. Nasi doradcy są ludźmi i możesz ich zapytać: { $phone }. Godziny to { $hours }. Aby zobaczyć, czy możesz tu pisać z doradcą, napisz: rozmowa.

    Advocate (rzecznik) to ktoś, kto pomaga Ci powiedzieć, czego chcesz. Są różne rodzaje. Twój zespół może powiedzieć, co jest tam, gdzie mieszkasz.

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    Znam się tylko na personal health budget (osobistym budżecie zdrowotnym) z NHS i na opiece po szpitalu z section 117. Nie znam się na zasiłkach, takich jak PIP czy Universal Credit. Nie wiem też, jak budżet się z nimi łączy.

    Zapytaj urząd, który wypłaca zasiłek. Możesz też zapytać naszych doradców, czy mogą pomóc. Napisz: rozmowa.
    .words = pip, universal credit, zasiłek, zasilek, zasiłki, zasilki, benefity

# What to take, how much, and what goes with what. Never say here what a medicine does.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-dose =
    Nie mogę udzielać porad medycznych, więc nie mogę powiedzieć, co brać ani ile. Zapytaj farmaceutę, swojego lekarza GP (lekarza rodzinnego) albo zespół zdrowia psychicznego.

    Jeśli źle się czujesz albo lek się skończył, zadzwoń pod numer { $number-nhs-111 }, w dzień lub w nocy. Jeśli ktoś wziął za dużo leku albo jest zagrożenie życia, zadzwoń pod numer { $number-emergency }.
    .words = czy mogę wziąć dwie, czy moge wziac dwie, ile mogę wziąć, ile moge wziac, ile tabletek mogę wziąć, ile tabletek moge wziac, czy mogę wziąć więcej, czy moge wziac wiecej, zapomniałem tabletki, zapomniałam tabletki, skończyły mi się leki, skonczyly mi sie leki, nie mam leków, nie mam lekow, skończyły się tabletki, skonczyly sie tabletki

# Somebody has no home, no money or no food. Nothing is known here but that advisers can be asked.
# $number-emergency comes from helpline.toml.
small-talk-need =
    Przykro mi, że jest tak ciężko. Znam się tylko na personal health budget (osobistym budżecie zdrowotnym) z NHS i na opiece po szpitalu z section 117. Nie mogę pomóc w sprawie mieszkania, jedzenia ani pieniędzy na życie.

    Nie masz mieszkania albo możesz je stracić? Poproś o pomoc swój council (lokalny samorząd) i powiedz, jeśli chorujesz. Jeśli masz prawo do opieki z section 117, powiedz też swojemu zespołowi zdrowia psychicznego. Może to być mieszkanie ze wsparciem.

    Nasi doradcy są ludźmi. Możesz ich zapytać, kto w tym pomaga. Napisz: rozmowa. W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.
    .words = nie mam jedzenia, nie mam co jeść, nie mam co jesc, nie mam pieniędzy, nie mam pieniedzy, jestem bezdomny, jestem bezdomna, nie mam gdzie mieszkać, nie mam gdzie mieszkac, nie mam gdzie spać, nie mam gdzie spac, potrzebuję pieniędzy, potrzebuje pieniedzy, potrzebuję mieszkania, potrzebuje mieszkania

# Somebody asks whether it is true, or wants a promise.
small-talk-sure =
    Jestem botem i mogę źle zrozumieć pytanie. Nie mogę obiecać, co postanowi Twój zespół.

    Aby mieć pewność, zapytaj swój zespół NHS. Albo zapytaj doradcę: napisz rozmowa.
    .words = jesteś pewien, jestes pewien, na pewno, czy to prawda, czy na pewno, obiecujesz

# Somebody asks how long something takes, and not what. Nothing is known here about that.
small-talk-wait =
    Nie wiem, jak długo trzeba będzie czekać. Jeśli chodzi o budżet, przegląd planu albo odpowiedź, zapytaj swój zespół NHS, kiedy się odezwie.

    Aby zobaczyć, czy jest teraz doradca, napisz: rozmowa. Jeśli to nie może czekać, napisz: pilne.
    .words = jak długo trzeba czekać, jak dlugo trzeba czekac, ile trzeba czekać, ile trzeba czekac, ile mam czekać, ile mam czekac, ile to potrwa, jak długo to potrwa, jak dlugo to potrwa, ciągle czekam, ciagle czekam

# When somebody would rather not answer, where "not sure" is no choice: how old they are.
small-talk-rather-not = W porządku. Nie musisz odpowiadać. Niektóre pytania wymagają odpowiedzi, zanim mogę iść dalej. Aby je opuścić, napisz: menu. Aby zapytać doradcę, napisz: rozmowa.
    .words = pomiń, pomin, nie chcę mówić, nie chce mowic, nie powiem, wolę nie mówić, wole nie mowic

# Somebody says how bad they feel, and asks nothing. $number-emergency and $number-nhs-111 come
# from helpline.toml, -samaritans from urgent.ftl.
small-talk-low =
    Przykro mi, że jest Ci teraz tak ciężko. Jestem botem, więc nie zastąpię człowieka. Jeśli chcesz z kimś teraz porozmawiać, zadzwoń do Samaritans (telefon zaufania) pod numer { -samaritans }, bezpłatnie, o każdej porze.

    Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne). W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.

    Aby porozmawiać z naszym zespołem, napisz: rozmowa. Albo napisz, co chcesz wiedzieć. Nie spiesz się.
    .words =
        jest mi smutno, smutno mi, jestem smutny, jestem smutna, jest mi źle, jest mi
        zle, źle mi, zle mi, źle się czuję, zle sie czuje, jest mi ciężko, jest mi
        ciezko, ciężko mi, ciezko mi, jestem samotny, jestem samotna, czuję się samotny,
        czuję się samotna, czuje sie samotny, czuje sie samotna, nie mogę spać, nie moge
        spac, ciągle płaczę, ciagle placze, płaczę, placze, jestem zmęczony, jestem
        zmęczona, jestem zmeczony, jestem zmeczona, mam depresję, mam depresje, boję się
        i nie wiem co robić

# Somebody has lost a person, or an animal.
small-talk-loss =
    Bardzo mi przykro z powodu Twojej straty. Nie spiesz się.

    Jestem botem, ale nasi doradcy są ludźmi. Możesz do nich zadzwonić: { $phone }. Godziny to { $hours }. Aby zobaczyć, czy możesz tu pisać z doradcą, napisz: rozmowa.

    Jeśli będzie zbyt trudno, zadzwoń do Samaritans (telefon zaufania) pod numer { -samaritans }, bezpłatnie, o każdej porze. W razie zagrożenia życia zadzwoń pod numer { $number-emergency }.

    Czy coś poszło nie tak w opiece nad tą osobą? Doradca może Ci powiedzieć, jak złożyć skargę. Nie wiem, co się dzieje z budżetem po śmierci. Zapytaj zespół NHS tej osoby albo doradcę.
    .title = Ktoś zmarł
    .words =
        moja mama zmarła, moja mama zmarla, mama zmarła, mama zmarla, mój tata zmarł,
        moj tata zmarl, tata zmarł, tata zmarl, mój mąż zmarł, moj maz zmarl, mąż zmarł,
        moja żona zmarła, moja zona zmarla, żona zmarła, mój syn zmarł, moja córka
        zmarła, mój brat zmarł, moja siostra zmarła, moja babcia zmarła, mój dziadek
        zmarł, jestem w żałobie, jestem w zalobie, żałoba, zaloba
