# Short replies to messages that ask nothing about budgets or after-care.
# .words lists whole messages, with commas. Capital letters, punctuation and apostrophes do
# not matter. No message may stand in two lists, or be a word of a button in lines.ftl.

# Greetings. Somebody who has not begun gets the greeting of start.ftl instead.
small-talk-hello =
    Olá. Sou um bot. Escreva a sua pergunta pelas suas palavras ou escreva: menu.
    .words =
        olá, ola, oi, bom dia, boa tarde, viva, hello, hi, hey, alô, alo, olá bom dia,
        ola bom dia, olá boa tarde, ola boa tarde, tudo bem, como está, como esta, estou
        aqui, teste

# Thanks and praise.
small-talk-thanks =
    De nada. Se quiser saber mais, é só perguntar. Também pode escrever: menu.
    .words =
        obrigado, obrigada, muito obrigado, muito obrigada, obrigado pela ajuda,
        obrigada pela ajuda, obrigadinho, obrigadinha, valeu, ok obrigado, ok obrigada,
        agradeço, agradeco, ajudou, ajudou muito, perfeito, ótimo, otimo, excelente

# Somebody says good night. $number-emergency and -samaritans are numbers.
small-talk-night =
    Boa noite. Sou um bot e pode escrever-me a qualquer hora.

    Se a noite ficar difícil, ligue para Samaritans (linha de apoio) pelo { -samaritans }, grátis, a qualquer hora. Ou escreva: urgente. Em caso de perigo de vida, ligue para o { $number-emergency }.
    .words =
        boa noite, boa noite até amanhã, boa noite ate amanha, vou dormir, vou para a
        cama, vou-me deitar, vou me deitar, vou deitar-me, obrigado boa noite, obrigada
        boa noite

# Somebody says sorry, or never mind.
small-talk-sorry =
    Não tem de pedir desculpa. Leve o tempo que precisar.
    .words =
        desculpe, desculpa, peço desculpa, peco desculpa, me desculpe, desculpe o
        incómodo, desculpe o incomodo, foi engano, engano, enganei-me, enganei me, erro
        meu, não faz mal, nao faz mal, esqueça, esqueca, esquece, botão errado, botao
        errado

# Somebody says all right, or thinks aloud.
small-talk-ok =
    Está bem. Pode perguntar-me mais a qualquer momento ou escrever: menu.
    .words =
        ok, okay, está bem, esta bem, tá bem, ta bem, tudo bem então, certo, entendi,
        percebi, compreendo, compreendi, já percebi, ja percebi, claro, aha, hmm,
        espere, espera, um momento, um minuto, só um momento, so um momento

# Who or what is this. $helpline is the name of the helpline.
small-talk-bot =
    Sou um bot, não uma pessoa. Respondo por { $helpline }. Para falar com uma pessoa, escreva: falar.
    .words =
        quem, quem é, quem e, quem está aí, quem esta ai, quem é você, quem e voce, quem
        és tu, quem es tu, é um robô, é um robo, e um robo, é um bot, e um bot, é uma
        pessoa, e uma pessoa, é humano, e humano, estou a falar com uma pessoa, estou a
        falar com um robô, com quem estou a falar, com quem falo, está aí alguém, esta
        ai alguem, está alguém aí, esta alguem ai, há alguém aí, ha alguem ai, alguém lê
        isto, alguem le isto, bot, robô, robo

# One little word, which may be the beginning of any question.
small-talk-unfinished =
    Preciso de mais algumas palavras para encontrar uma resposta. Por exemplo: quem pode ter um orçamento? Ou escreva: menu.
    .words =
        o quê, o que, como, porquê, porque, por quê, quando, onde, quanto, qual, quais,
        e, e depois, e agora, então, entao

# What the bot can do, and how it works.
small-talk-abilities =
    Respondo a perguntas sobre o personal health budget (orçamento pessoal de saúde) do NHS e sobre os cuidados após a alta da section 117 (artigo da lei). Escreva uma pergunta pelas suas palavras ou escreva «menu» para ver todos os temas. Para falar com uma pessoa, escreva: falar.
    .words =
        o que sabe fazer, o que podes fazer, o que pode fazer, em que pode ajudar, como
        pode ajudar, como me pode ajudar, o que posso perguntar, o que sabe, como
        funciona, como isto funciona, o que faço, o que faco, o que devo escrever, tenho
        uma pergunta, tenho uma dúvida, tenho uma duvida, preciso de informação, preciso
        de informacao, preciso de informações, preciso de informacoes

# A bare cry for help: it may be anything, so urgent help comes first.
# $number-emergency and $number-nhs-111 come from helpline.toml.
small-talk-help =
    Quero ajudar a encontrar o sítio certo. Em caso de perigo de vida, ligue para o { $number-emergency }. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental).

    Escreva «urgente» para ver outras formas de ter ajuda agora. Escreva «falar» para falar com uma pessoa ou «menu» para ver o que sei. Ou diga-me em poucas palavras de que se trata.
    .words =
        ajuda, preciso de ajuda, preciso ajuda, ajude-me, ajude me, ajuda-me, ajuda por
        favor, ajude-me por favor, pode ajudar-me, pode ajudar me, pode me ajudar, não
        sei o que fazer, nao sei o que fazer, tenho um problema, tenho medo, estou com
        medo, estou preocupado, estou preocupada, ninguém me ajuda, ninguem me ajuda

# Somebody is angry with the bot.
small-talk-unkind =
    Lamento não ter ajudado. Escreva «falar» para falar com uma pessoa ou «menu» para ver o que sei.
    .words =
        inútil, inutil, é inútil, e inutil, não serve para nada, nao serve para nada,
        não ajuda, nao ajuda, não ajudou, nao ajudou, isto não funciona, isto nao
        funciona, não funciona, nao funciona, estúpido, estupido, burro, bot burro, que
        porcaria, não percebe, nao percebe, não entende nada, nao entende nada, não foi
        isso que perguntei, nao foi isso que perguntei, deixe-me em paz, deixe me em paz

# Somebody does not understand what was said or asked.
small-talk-explain =
    Lamento que isto não esteja claro. Que palavras são difíceis? Escreva-as, por exemplo: o que é Continuing Healthcare?

    Se lhe fiz uma pergunta, também pode responder que não tem a certeza. Para perguntar a um conselheiro, escreva: falar.
    .words =
        não entendo, nao entendo, não entendi, nao entendi, não percebo, nao percebo,
        não percebi, nao percebi, não compreendo, nao compreendo, não entendo a
        pergunta, nao entendo a pergunta, não percebo a pergunta, nao percebo a
        pergunta, o que significa, o que significa isso, o que quer dizer, o que quer
        dizer isso, o que é isso, o que e isso, explique, explique por favor, pode
        explicar, mais simples, mais simples por favor, é difícil, e dificil, é muito
        difícil, e muito dificil, é complicado, e complicado, palavras difíceis,
        palavras dificeis, estou confuso, estou confusa

# Is it private, who can see it.
small-talk-private =
    Enquanto fala comigo, nenhuma pessoa lê a conversa. Não digo nada à sua equipa de cuidados, à câmara municipal (council), à polícia nem a mais ninguém. Mas quem puder abrir o seu Telegram pode ver esta conversa.

    Normalmente não consigo saber quem é nem onde está. Por isso não posso enviar-lhe ajuda. Não escreva o seu nome, a sua morada (endereço) nem o seu número do NHS (serviço público de saúde). Não preciso deles.

    Se falar com um conselheiro, a nossa equipa pode ler essa conversa. Pode ter de informar outras pessoas se alguém puder sofrer algum mal. Para ver o que guardamos, escreva: /privacy. Para apagar, escreva: /forget
    .title = Quem pode ler esta conversa
    .words =
        é privado, e privado, isto é privado, isto e privado, é confidencial, e
        confidencial, isto é confidencial, isto e confidencial, quem lê, quem lê isto,
        quem le isto, quem pode ler, quem pode ler isto, quem vê, quem vê isto, quem ve
        isto, alguém vai saber, alguem vai saber, vai contar a alguém, vai contar a
        alguem, vai dizer ao meu médico, vai dizer ao meu medico, sabe quem eu sou, sabe
        quem sou, sabe onde estou, é anónimo, e anonimo, apague os meus dados, apagar os
        meus dados, apague tudo, apagar tudo

# Deaf, or cannot or will not phone. $phone is the number
# of the helpline, $form is the address of the form or none. Do not name Relay UK for our own
# number before somebody has tried it: see docs/content-review.md. -shout is in urgent.ftl.
# "I cant talk on the phone" itself is left to the topics, which know who was in danger before.
small-talk-deaf =
    Para ver se pode escrever aqui com um conselheiro, escreva: falar. Os nossos conselheiros também têm um telefone: { $phone }. Alguém em quem confia pode ligar por si.{ $form ->
        [none] {""}
       *[other] {" "}Também nos pode escrever com este formulário: { $form }
    }

    Está em perigo ou precisa de ajuda agora? Envie um SMS com a palavra SHOUT para o { -shout }, grátis, de dia e de noite. Escreva «urgente» para ver outras formas sem telefonar.
    .words =
        sou surdo, sou surda, não ouço, nao ouco, não oiço, nao oico, não ouço bem, nao
        ouco bem, não posso telefonar, nao posso telefonar, não posso ligar, nao posso
        ligar, não posso falar ao telefone, nao posso falar ao telefone, não consigo
        falar ao telefone, nao consigo falar ao telefone, não gosto de telefonar, nao
        gosto de telefonar, não gosto do telefone, nao gosto do telefone, não quero
        ligar, nao quero ligar, não tenho telefone, nao tenho telefone, prefiro
        escrever, posso escrever, sem telefone, não posso falar, nao posso falar

# What is 111. $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-nhs-111 =
    O { $number-nhs-111 } é o número de telefone do NHS (serviço público de saúde) para quando se sente mal ou precisa de ajuda urgente de saúde mental. É gratuito e funciona de dia e de noite. Para saúde mental, escolha a opção «mental health» (saúde mental).

    Em caso de perigo de vida, ligue para o { $number-emergency }. E 117 não é um número de telefone: a section 117 é uma lei sobre os cuidados após a alta.

# Signing up with a GP, or getting an appointment. Nothing is known here but where to ask.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-gp =
    Não posso inscrever ninguém num GP (médico de família) nem marcar consultas. Pergunte num consultório de GP. Se correr mal, o Patient Advice and Liaison Service (PALS) pode ajudar com problemas com o NHS.

    A consulta com o GP é gratuita. Se se sentir mal e não souber o que fazer, ligue para o { $number-nhs-111 }. Em caso de perigo de vida, ligue para o { $number-emergency }. Para perguntar a um conselheiro, escreva: falar.

# Words that only an adviser can explain. $phone is the number of the helpline, $hours its hours.
small-talk-adviser =
    Não tenho para isso uma resposta de que possa ter a certeza. Os nossos conselheiros são pessoas e pode perguntar-lhes: { $phone }. O horário é { $hours }. Para ver se pode escrever aqui com um conselheiro, escreva: falar.

    Um advocate (defensor) é alguém que ajuda a dizer o que quer. Há vários tipos. A sua equipa pode dizer-lhe o que existe onde vive.

# Money that is not a personal health budget. Nothing is known here about benefits.
small-talk-benefits =
    Só sei sobre o personal health budget (orçamento pessoal de saúde) do NHS e sobre os cuidados após a alta da section 117. Não sei sobre apoios do Estado, como PIP ou Universal Credit. Também não sei como um orçamento se combina com eles.

    Pergunte ao serviço que paga o apoio. Também pode perguntar aos nossos conselheiros se podem ajudar. Escreva: falar.
    .words = pip, universal credit, benefits, subsídio, subsidio, subsídios, subsidios, apoios do estado

# What to take, how much, and what goes with what. Never say here what a medicine does.
# $number-nhs-111 and $number-emergency come from helpline.toml.
small-talk-dose =
    Não posso dar conselhos médicos, por isso não posso dizer o que tomar nem quanto. Pergunte a um farmacêutico, ao seu GP (médico de família) ou à sua equipa de saúde mental.

    Se se sentir mal ou ficou sem medicamento, ligue para o { $number-nhs-111 }, de dia ou de noite. Se tomou demais ou em caso de perigo de vida, ligue para o { $number-emergency }.
    .words = posso tomar dois, posso tomar mais, quantos posso tomar, quantos comprimidos posso tomar, quanto posso tomar, esqueci o comprimido, acabaram os comprimidos, acabou o medicamento, fiquei sem medicamentos, estou sem medicação, estou sem medicacao

# Somebody has no home, no money or no food. Nothing is known here but that advisers can be asked.
# $number-emergency comes from helpline.toml.
small-talk-need =
    Lamento que esteja tudo tão difícil. Só sei sobre o personal health budget (orçamento pessoal de saúde) do NHS e sobre os cuidados após a alta da section 117. Não posso ajudar com casa, comida ou dinheiro para viver.

    Não tem casa, ou pode perdê-la? Peça ajuda ao seu council (autarquia), e diga se está doente. Se tem direito aos cuidados da section 117, diga também à sua equipa de saúde mental. Podem incluir uma casa com apoio.

    Os nossos conselheiros são pessoas. Pode perguntar-lhes quem ajuda com isto. Escreva: falar. Em caso de perigo de vida, ligue para o { $number-emergency }.
    .words = não tenho comida, nao tenho comida, não tenho dinheiro, nao tenho dinheiro, não tenho casa, nao tenho casa, não tenho onde dormir, nao tenho onde dormir, não tenho onde viver, nao tenho onde viver, preciso de dinheiro, preciso de uma casa, sem abrigo, estou na rua

# Somebody asks whether it is true, or wants a promise.
small-talk-sure =
    Sou um bot e posso entender mal uma pergunta. Não posso prometer o que a sua equipa vai decidir.

    Para ter a certeza, pergunte à sua equipa do NHS. Ou pergunte a um conselheiro: escreva falar.
    .words = tem a certeza, tens a certeza, isso é verdade, isso e verdade, é verdade, e verdade, promete

# Somebody asks how long something takes, and not what. Nothing is known here about that.
small-talk-wait =
    Não sei quanto tempo vai ter de esperar. Para um orçamento, uma revisão ou uma resposta, pergunte à sua equipa do NHS quando lhe dirão alguma coisa.

    Para ver se há agora um conselheiro, escreva: falar. Se não puder esperar, escreva: urgente.
    .words = quanto tempo tenho de esperar, quanto tempo demora, quanto tempo vai demorar, quanto tempo de espera, ainda estou à espera, ainda estou a espera, quando vou saber

# When somebody would rather not answer, where "not sure" is no choice: how old they are.
small-talk-rather-not = Não faz mal. Não tem de responder. Algumas perguntas precisam de uma resposta para eu poder continuar. Para sair delas, escreva: menu. Para perguntar a um conselheiro, escreva: falar.
    .words = saltar, prefiro não dizer, prefiro nao dizer, não quero dizer, nao quero dizer, não digo, nao digo

# Somebody says how bad they feel, and asks nothing. $number-emergency and $number-nhs-111 come
# from helpline.toml, -samaritans from urgent.ftl.
small-talk-low =
    Lamento que esteja a ser tão difícil. Sou um bot, por isso não substituo uma pessoa. Se quer falar com alguém agora, ligue para Samaritans (linha de apoio) pelo { -samaritans }, grátis, a qualquer hora.

    Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental). Em caso de perigo de vida, ligue para o { $number-emergency }.

    Para falar com a nossa equipa, escreva: falar. Ou diga-me o que quer saber, e leve o tempo que precisar.
    .words =
        estou triste, sinto-me triste, sinto me triste, sinto-me mal, sinto me mal,
        estou mal, estou em baixo, sinto-me só, sinto me so, sinto-me sozinho, sinto me
        sozinho, sinto-me sozinha, sinto me sozinha, estou sozinho, estou sozinha, estou
        cansado, estou cansada, não consigo dormir, nao consigo dormir, não paro de
        chorar, nao paro de chorar, estou a chorar, estou deprimido, estou deprimida,
        tenho depressão, tenho depressao, está a ser difícil, esta a ser dificil

# Somebody has lost a person, or an animal.
small-talk-loss =
    Lamento muito a sua perda. Leve o tempo que precisar.

    Sou um bot, mas os nossos conselheiros são pessoas. Pode ligar-lhes para o { $phone }. O horário é { $hours }. Para ver se pode escrever aqui com um conselheiro, escreva: falar.

    Se ficar demasiado difícil, ligue para Samaritans (linha de apoio) pelo { -samaritans }, grátis, a qualquer hora. Em caso de perigo de vida, ligue para o { $number-emergency }.

    Algo correu mal nos cuidados dessa pessoa? Um conselheiro pode dizer-lhe como fazer uma queixa. Não sei o que acontece a um orçamento depois de uma morte. Pergunte à equipa do NHS dessa pessoa ou a um conselheiro.
    .title = Morreu alguém
    .words =
        a minha mãe morreu, a minha mae morreu, minha mãe morreu, minha mae morreu, o
        meu pai morreu, meu pai morreu, o meu marido morreu, meu marido morreu, a minha
        mulher morreu, minha mulher morreu, a minha esposa morreu, o meu filho morreu,
        meu filho morreu, a minha filha morreu, minha filha morreu, o meu irmão morreu,
        o meu irmao morreu, a minha irmã morreu, a minha irma morreu, a minha avó
        morreu, a minha avo morreu, o meu avô morreu, estou de luto
