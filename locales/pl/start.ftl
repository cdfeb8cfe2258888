# The greeting. The main menu follows right after it.
# $number-emergency and $number-nhs-111 come from helpline.toml.
start-hello =
    Dzień dobry. Jestem botem, nie człowiekiem. Mogę Ci powiedzieć o dwóch sprawach:

    - personal health budget (osobisty budżet zdrowotny) z NHS (publicznej służby zdrowia)
    - opieka po szpitalu (after-care) z section 117 (artykuł ustawy)

    Ten czat jest bezpłatny. Możesz dotknąć przycisku albo napisać pytanie własnymi słowami.

    Takie czaty w Telegramie nie są szyfrowane end-to-end (od nadawcy do odbiorcy). Inne osoby, które używają tego telefonu, mogą je zobaczyć.

    Czy Twoje życie jest w niebezpieczeństwie? Zadzwoń pod numer { $number-emergency }. Jeśli potrzebujesz pilnej pomocy w sprawie zdrowia psychicznego, zadzwoń pod numer { $number-nhs-111 } i wybierz opcję „mental health” (zdrowie psychiczne). Albo dotknij przycisku Pilna pomoc.
    .title = Start
