# The way to a person. The contact card with the number comes just before each of these.
# $phone and $phone-link are the same number, $hours are the opening hours,
# $call-cost is standard, free or other, $form is the address of the form or none.

# While the helpline is open. $closes is when it closes.
talk-open =
    Pode falar agora com um conselheiro. A nossa linha de aconselhamento está aberta hoje até às { $closes }.

    Ligue para o { $phone }. Para ligar deste telefone, toque em { $phone-link }. É o mesmo número.

    { $call-cost ->
        [free] A chamada é gratuita.
        [standard] A chamada custa o mesmo que uma chamada para um número que começa por 01 ou 02. Se o seu tarifário (plano) tem minutos grátis, usa esses minutos.
       *[other] Pergunte à sua companhia de telefone quanto custa a chamada.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Também nos pode escrever com este formulário: { $form }
    }
    .title = Falar com uma pessoa

# While advisers take people in this chat. Buttons lead there and to a call. $open says whether
# the phone line is open too: a desk may have hours of its own.
talk-here =
    { $open ->
        [open] Pode falar agora com um conselheiro, por telefone ou nesta conversa. A nossa linha de aconselhamento está aberta hoje até às { $closes }.

            Ligue para o { $phone }. Para ligar deste telefone, toque em { $phone-link }. É o mesmo número.
       *[other] Pode trocar mensagens agora com um conselheiro, nesta conversa. Ninguém pode atender o telefone agora. A linha abre { $opens }.

            Quando estiver aberta, ligue para o { $phone }. Para ligar deste telefone, toque em { $phone-link }. É o mesmo número.
    }

    { $call-cost ->
        [free] A chamada é gratuita.
        [standard] A chamada custa o mesmo que uma chamada para um número que começa por 01 ou 02. Se o seu tarifário (plano) tem minutos grátis, usa esses minutos.
       *[other] Pergunte à sua companhia de telefone quanto custa a chamada.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Também nos pode escrever com este formulário: { $form }
    }

    Se não pode falar ao telefone, pode escrever aqui com um conselheiro. Ou podemos nós ligar-lhe.
    .title = Falar com uma pessoa
    .chat = Escrever a um conselheiro
    .chat-words = chat, escrever, aqui, nesta conversa, conselheiro, conselheira, conversar aqui, falar aqui, mensagens
    .call-back = Pedir que me liguem
    .call-back-words = ligue-me, liguem-me, me liga, me liguem, ligar de volta, telefonem-me

# While the helpline is open, but advisers take nobody new in this chat: later they can call.
talk-call =
    Pode falar agora com um conselheiro. A nossa linha de aconselhamento está aberta hoje até às { $closes }.

    Ligue para o { $phone }. Para ligar deste telefone, toque em { $phone-link }. É o mesmo número.

    { $call-cost ->
        [free] A chamada é gratuita.
        [standard] A chamada custa o mesmo que uma chamada para um número que começa por 01 ou 02. Se o seu tarifário (plano) tem minutos grátis, usa esses minutos.
       *[other] Pergunte à sua companhia de telefone quanto custa a chamada.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Também nos pode escrever com este formulário: { $form }
    }

    Neste momento não pode escrever aqui com um conselheiro. Se quiser, podemos ligar-lhe mais tarde.
    .title = Falar com uma pessoa
    .call-back = Pedir que me liguem
    .call-back-words = ligue-me, liguem-me, me liga, me liguem, ligar de volta, telefonem-me

# While the helpline is closed: the most important thing first. $opens is when it opens next.
# $number-emergency and $number-nhs-111 come from helpline.toml, -samaritans from urgent.ftl.
talk-closed =
    Ninguém pode atender o telefone agora. A nossa linha de aconselhamento abre { $opens }.

    Em caso de perigo de vida, ligue para o { $number-emergency }. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental). Se quer falar com alguém agora, ligue para Samaritans (linha de apoio) pelo { -samaritans }, grátis, a qualquer hora.

    Quando estivermos abertos, ligue para o { $phone }. Para ligar deste telefone, toque em { $phone-link }. É o mesmo número. Horário: { $hours }.

    { $call-cost ->
        [free] A chamada é gratuita.
        [standard] A chamada custa o mesmo que uma chamada para um número que começa por 01 ou 02.
       *[other] Pergunte à sua companhia de telefone quanto custa a chamada.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Também nos pode escrever com este formulário: { $form }
    }

    Até lá, pode perguntar-me a mim, de dia e de noite.
    .title = Falar com uma pessoa

# The same, and advisers can call later.
talk-later =
    Ninguém pode atender o telefone agora. A nossa linha de aconselhamento abre { $opens }.

    Em caso de perigo de vida, ligue para o { $number-emergency }. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental). Se quer falar com alguém agora, ligue para Samaritans (linha de apoio) pelo { -samaritans }, grátis, a qualquer hora.

    Quando estivermos abertos, ligue para o { $phone }. Para ligar deste telefone, toque em { $phone-link }. É o mesmo número. Horário: { $hours }.

    { $call-cost ->
        [free] A chamada é gratuita.
        [standard] A chamada custa o mesmo que uma chamada para um número que começa por 01 ou 02.
       *[other] Pergunte à sua companhia de telefone quanto custa a chamada.
    }{ $form ->
        [none] {""}
       *[other] {""}

            Também nos pode escrever com este formulário: { $form }
    }

    Também podemos ligar-lhe quando estivermos abertos. Até lá, pode perguntar-me a mim, de dia e de noite.
    .title = Falar com uma pessoa
    .call-back = Pedir que me liguem
    .call-back-words = ligue-me, liguem-me, me liga, me liguem, ligar de volta, telefonem-me
