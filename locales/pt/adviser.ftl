# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
adviser-consent =
    Pode falar com um conselheiro aqui, nesta conversa. Leia isto primeiro.

    Se disser que sim, a nossa equipa pode ler o que escrever a partir daí. Não vê o seu nome nem o seu número. Vê que páginas lê aqui e se algo que escreveu parecia urgente.

    O Telegram também pode ler esta conversa. Ela não tem encriptação de ponta a ponta (end-to-end). Apagamos a nossa cópia { $topic-days } dias depois do fim da conversa.

    O que disser é confidencial, com algumas exceções. Podemos ter de informar outras pessoas se a vida de alguém está em risco. O mesmo vale se uma criança ou um adulto corre o risco de sofrer algum mal.

    Prefere falar por telefone? Ligue para o { $phone-link }.

    Quer que eu avise um conselheiro de que está aqui?
    .words = quem lê isto, quem lê isso, quem vai ler, quem vai ler isto, quem pode ler isto, quem vê isto, o que veem, o que vão ver, veem o meu nome, veem o meu número, é privado, é confidencial, quanto tempo guardam isto, com que estou a concordar, ler outra vez
# The same in a few words, after the person asked something else in between.
adviser-ask-again = Ainda quer escrever com um conselheiro? Toque num botão ou escreva sim ou não.
adviser-agree = Sim, chamar um conselheiro
    .words = sim, sim por favor, por favor, ok, está bem, tá bem, tá, concordo, aceito, claro, pode ser, quero
adviser-decline = Não, obrigado/a
    .words = não, não obrigado, não obrigada, agora não, não quero, não agora

# They would rather not.
adviser-declined = Tudo bem. Ninguém da nossa equipa vê esta conversa. Pode perguntar-me a mim ou ligar para o { $phone-link }.

# No adviser can be reached in this chat. $open says whether the advice line is open.
adviser-away =
    { $open ->
        [open] Neste momento não é possível falar com um conselheiro nesta conversa. Ligue para o { $phone-link }. A linha está aberta hoje até às { $closes }.
       *[other] Neste momento não é possível falar com um conselheiro nesta conversa. A nossa linha de aconselhamento abre { $opens }. O número é { $phone-link }.
    }

# They are in the queue now. What they write is kept until an adviser comes. If none comes, it
# is erased.
adviser-waiting =
    Disse aos nossos conselheiros que está aqui. { $ahead ->
        [0] É a sua vez a seguir.
        [one] Há { $ahead } pessoa antes de si.
       *[other] Há { $ahead } pessoas antes de si.
    } Não sei dizer quanto tempo vai demorar.

    Já pode escrever do que se trata. Guardo o texto até vir um conselheiro e então entrego-o a essa pessoa. Se não vier ninguém, apago-o. Se não quer esperar, escreva: não quero esperar.

    Se precisa de ajuda já, não espere. Toque no botão: { line-urgent }.

    Se prefere ligar: { $phone-link }.

# They are still in the queue. They are told this every few minutes.
adviser-still-waiting =
    Continua à espera de um conselheiro. { $ahead ->
        [0] É a sua vez a seguir.
        [one] Há { $ahead } pessoa antes de si.
       *[other] Há { $ahead } pessoas antes de si.
    } Não sei dizer quanto tempo vai demorar.

    Se prefere ligar: { $phone-link }. Se não quer esperar, escreva: não quero esperar.
    .words = quanto tempo, quanto tempo falta, quanto tempo demora, quanto tempo vai demorar, quanto falta, ainda demora, quanto tempo tenho de esperar, em que lugar estou, onde estou na fila, sou o próximo, sou a próxima, quantas pessoas, quantas pessoas estão antes de mim, quando é a minha vez, quando vem alguém
adviser-stop-waiting = Deixar de esperar
    .words =
        cancelar, cancelar por favor, não espero, não quero esperar, não quero mais esperar,
        sair da fila, deixe estar, deixa para lá

# What they wrote while they wait.
adviser-held = Obrigado. Guardo isto para o conselheiro. Nenhum conselheiro leu isto ainda. Se não quer esperar, escreva: não quero esperar.
adviser-held-full = Não consegui guardar esta mensagem. Não posso guardar mais para o conselheiro. Espere ou ligue para o { $phone-link }.
adviser-held-changed = Alterei isto no que guardo para o conselheiro.

# They wait no longer.
adviser-cancelled =
    { $held ->
        [0] Já não está à espera.
       *[other] Já não está à espera. O que escreveu durante a espera não foi passado a ninguém. Apaguei tudo isso.
    } Ninguém da nossa equipa lê o que escreve agora. Para pedir outra vez um conselheiro, escreva: falar.

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent.
adviser-not-taken =
    Lamento. Neste momento nenhum conselheiro está livre. Já não está à espera, e ninguém da nossa equipa lê o que escreve agora.{ $held ->
        [0] {""}
       *[other] {" "}O que escreveu durante a espera não foi passado a ninguém. Apaguei tudo isso.
    }{ $urgent ->
        [yes] {""}

            Se está em perigo, não espere. Ligue já para o { $number-emergency }. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental).
       *[no] {""}
    }

    Ligue-nos para o { $phone-link }. Ou podemos nós ligar-lhe. { $chat ->
        [open] Também pode pedir outra vez um conselheiro: toque em { line-talk }.
       *[closed] Por agora, não pode pedir outra vez um conselheiro aqui.
    }

# The line closed before an adviser could take them, or the team takes nobody new in this chat
# today. $open says whether the advice line is open for calls all the same.
adviser-line-closed =
    Lamento. { $open ->
        [open] Por agora, os nossos conselheiros não podem atender mais ninguém nesta conversa.
       *[other] A nossa linha de aconselhamento já fechou por agora, e nenhum conselheiro pôde vir.
    } Ninguém da nossa equipa lê o que escreve agora.{ $held ->
        [0] {""}
       *[other] {" "}O que escreveu durante a espera não foi passado a ninguém. Apaguei tudo isso.
    }{ $urgent ->
        [yes] {""}

            Se está em perigo, não espere. Ligue já para o { $number-emergency }. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental).
       *[no] {""}
    }

    { $open ->
        [open] Ligue-nos para o { $phone-link }. A linha está aberta hoje até às { $closes }.
       *[other] A nossa linha abre { $opens }. O número é { $phone-link }.
    } Ou podemos nós ligar-lhe.

# The adviser had to go, or does not answer, and nobody else is there. $can-call says whether we
# can call them.
adviser-nobody-else =
    { $silent ->
        [yes] { $adviser ->
                [none] O conselheiro não está a responder, lamento.
               *[other] { $adviser } não está a responder, lamento.
            }
       *[no] { $adviser ->
                [none] O conselheiro teve de sair, lamento.
               *[other] { $adviser } teve de sair, lamento.
            }
    } { $open ->
        [open] Mais ninguém pode continuar agora esta conversa, por isso ela acabou.
       *[other] Agora estamos fechados, por isso a conversa acabou.
    } Ninguém da nossa equipa lê o que escreve agora.{ $urgent ->
        [yes] {""}

            Se está em perigo, não espere. Ligue já para o { $number-emergency }. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental).
       *[no] {""}
    }

    { $open ->
        [open] Ligue-nos para o { $phone-link }. A linha está aberta hoje até às { $closes }.
       *[other] A nossa linha abre { $opens }. O número é { $phone-link }.
    }{ $can-call ->
        [yes] {" "}Ou podemos nós ligar-lhe.
       *[no] {""}
    }

# The team cannot be reached in this chat because of a fault on our side.
adviser-no-desk =
    Lamento. Há uma avaria do nosso lado, e nenhum conselheiro pode ler esta conversa agora.{ $held ->
        [0] {""}
       *[other] {" "}O que escreveu durante a espera não foi passado a ninguém. Apaguei tudo isso.
    }{ $urgent ->
        [yes] {""}

            Se está em perigo, não espere. Ligue já para o { $number-emergency }. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental).
       *[no] {""}
    }

    Ligue para o { $phone-link }. Horário da linha: { $hours }.
adviser-call-me = Liguem-me, por favor
    .words = ligue-me, me liga, me liguem, liguem para mim, telefonem-me, liguem-me de volta

# An adviser is there now.
adviser-joined =
    { $adviser ->
        [none] Está agora a falar com um conselheiro da nossa equipa. O que escrever vai para essa pessoa.
       *[other] Está agora a falar com { $adviser }, da nossa equipa de conselheiros. O que escrever vai para { $adviser }.
    }

    Para ajuda urgente, pode tocar no botão abaixo a qualquer momento. Para acabar a conversa, escreva: terminar conversa.

# They tapped a button, or typed a command, menu or stop, while an adviser is there. Also after
# they said that they want to go on.
adviser-talking =
    { $adviser ->
        [none] Está a falar com um conselheiro. O que escrever vai para essa pessoa.
       *[other] Está a falar com { $adviser }. O que escrever vai para { $adviser }.
    } Não passo a essa pessoa os botões em que toca.

    Para acabar a conversa com o conselheiro, toque no botão ou escreva: terminar conversa. Ou continue simplesmente a escrever.
adviser-end = Terminar esta conversa
    .words = terminar conversa, terminar a conversa, acabar a conversa, acabar conversa, terminar agora a conversa
adviser-stay = Continuar a falar
    .words = continuar, quero continuar, continuar a conversa

# The person ended the chat. Two buttons follow: did it help?
adviser-ended =
    A conversa com o conselheiro acabou. Está de novo comigo, o bot. Ninguém da nossa equipa lê o que escreve agora.

    Isto ajudou?

# The adviser ended the chat.
adviser-closed =
    { $adviser ->
        [none] O conselheiro terminou a conversa.
       *[other] { $adviser } terminou a conversa.
    } Está de novo comigo, o bot. Ninguém da nossa equipa lê o que escreve agora.

    Isto ajudou?

# The adviser ended the chat, and for some days no adviser can be asked for here.
adviser-blocked =
    { $chat ->
        [yes] { $adviser ->
                [none] O conselheiro terminou a conversa.
               *[other] { $adviser } terminou a conversa.
            }{" "}
       *[no] {""}
    }Durante { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } não pode escrever aqui com um conselheiro nem pedir que lhe liguemos. Pode continuar a perguntar-me a mim e a ligar para o { $phone-link }. A ajuda urgente está sempre disponível.

# The block was taken back.
adviser-unblocked = Já pode escrever outra vez aqui com um conselheiro. Para pedir um, escreva: falar.

# They had everything erased. $state is waiting, talking or callback.
adviser-forgotten =
    { $state ->
        [talking] { $adviser ->
                [none] A conversa com o conselheiro acabou.
               *[other] A conversa com { $adviser } acabou.
            }
        [waiting] Já não está à espera de um conselheiro.
       *[callback] Não lhe vamos ligar.
    } Ninguém da nossa equipa lê o que escreve agora.

# They want to talk to somebody, and are talking to an adviser already.
adviser-already =
    { $adviser ->
        [none] Já está a falar com um conselheiro. Escreva aqui, e essa pessoa recebe.
       *[other] Já está a falar com { $adviser }. Escreva aqui, e { $adviser } recebe.
    }

# The adviser had to go.
adviser-handed-back =
    { $adviser ->
        [none] O conselheiro teve de sair, lamento.
       *[other] { $adviser } teve de sair, lamento.
    } Pedi outro conselheiro. { $ahead ->
        [0] É a sua vez a seguir.
        [one] Há { $ahead } pessoa antes de si.
       *[other] Há { $ahead } pessoas antes de si.
    } O próximo conselheiro pode ler o que escreveu antes. Se prefere ligar: { $phone-link }.

# The adviser did not answer for a while.
adviser-silent =
    { $adviser ->
        [none] O conselheiro não está a responder, lamento.
       *[other] { $adviser } não está a responder, lamento.
    } Pedi outro conselheiro. { $ahead ->
        [0] É a sua vez a seguir.
        [one] Há { $ahead } pessoa antes de si.
       *[other] Há { $ahead } pessoas antes de si.
    } O próximo conselheiro pode ler o que escreveu antes. Se prefere ligar: { $phone-link }.

# Another team can help better.
adviser-transferred =
    { $adviser ->
        [none] O conselheiro pediu a outra das nossas equipas que fale consigo.
       *[other] { $adviser } pediu a outra das nossas equipas que fale consigo.
    } Essa equipa não vê o que escreveu antes. Pode escrever agora outra vez do que se trata. { $ahead ->
        [0] É a sua vez a seguir.
        [one] Há { $ahead } pessoa antes de si.
       *[other] Há { $ahead } pessoas antes de si.
    }

# They have not written for a while.
adviser-still-there =
    { $adviser ->
        [none] O conselheiro está à espera da sua resposta.
       *[other] { $adviser } está à espera da sua resposta.
    } Ainda está aí? Não tenha pressa. Se não escrever nada, termino a conversa daqui a { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }. { $chat ->
        [open] Depois disso pode pedir outra vez um conselheiro.
       *[closed] Depois disso não atendemos mais ninguém nesta conversa. Pode ligar-nos para o { $phone-link }. Horário da linha: { $hours }.
    }
adviser-ended-silent =
    Terminei a conversa com o conselheiro, porque não escreveu. Não faz mal. Ninguém da nossa equipa lê o que escreve agora. { $chat ->
        [open] Pode pedir outra vez um conselheiro.
       *[closed] { $open ->
                [open] Neste momento não atendemos mais ninguém nesta conversa. Pode ligar-nos para o { $phone-link } hoje até às { $closes }.
               *[other] A nossa linha abre { $opens }. O número é { $phone-link }.
            }
    }

# A photo, a voice message and so on. Words that came with it are passed on.
adviser-cannot-send = Não posso passar isto ao conselheiro, só palavras. Escreva por palavras ou ligue para o { $phone-link }.

# The team's side is not working.
adviser-not-reached = Lamento. Algo que escreveu não chegou à nossa equipa. Envie outra vez mais tarde ou ligue para o { $phone-link }.
adviser-slow = O conselheiro ainda não recebeu o que escreveu. Agora está a demorar um pouco mais. Eu aviso se não chegar.

# The adviser offers to call.
adviser-would-call =
    { $adviser ->
        [none] O conselheiro gostaria de falar consigo por telefone.
       *[other] { $adviser } gostaria de falar consigo por telefone.
    } Podemos ligar-lhe? Se sim, toque no botão: { adviser-call-me }. Se não, continue a escrever.

# They would rather not be called.
adviser-no-call =
    { $adviser ->
        [none] Está bem, sem chamada. Continua a escrever com o conselheiro.
       *[other] Está bem, sem chamada. Continua a escrever com { $adviser }.
    }

# Did it help?
adviser-helped = Ajudou
    .words = sim, sim ajudou, ajudou sim, sim obrigado, sim obrigada
adviser-not-helped = Não ajudou
    .words = não, nem por isso, não muito, não ajudou nada
adviser-thanks = Obrigado por me dizer. Só contamos a sua resposta.

# Being called. What it means, before the questions. privacy-advisers has to say the same.
callback-before =
    Leia isto antes de escrever um número.

    Só o conselheiro que lhe liga vê o número completo. A nossa equipa vê os últimos três algarismos, o nome que der e o que responder aqui. Vê que páginas leu e se algo que escreveu parecia urgente. Não vê o seu nome nem o seu número no Telegram.

    Apagamos o número e o nome depois da chamada ou ao fim de { $callback-days } dias. O Telegram pode ler esta conversa. Ela não tem encriptação de ponta a ponta (end-to-end). O que escrever fica nela enquanto não o apagar.

    Prefere ligar-nos? O número é { $phone-link }.

# Being called. The questions come one after the other.
# $callback-number is the number they gave. $again says whether the last answer did not fit.
callback-number =
    { $again ->
        [yes] Não posso usar isso como número. Escreva em algarismos um número do Reino Unido para onde possamos ligar, por exemplo um telemóvel (celular). Para parar aqui, escreva: sem chamada.
       *[no] Para que número devemos ligar? Escreva-o. Para parar aqui, escreva: sem chamada.
    }
    .zero-words = oh, nulo
    .double-words = duplo, dupla, dobrado
    .triple-words = triplo, tripla
    .plus-words = mais
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on =
    { $adviser ->
        [none] Passei isto ao conselheiro.
       *[other] Passei isto a { $adviser }.
    } Para a chamada, ainda preciso de uma resposta:
# An adviser called, and the number was wrong. They are asked for another.
callback-wrong-number = Tentámos ligar-lhe, mas o número que deu parece estar errado. Apaguei-o. Se ainda quer uma chamada, dê-nos outro número, por favor.
# The adviser has gone while they were asked for a number.
callback-ended = Já não lhe faço perguntas sobre uma chamada. Por favor, não escreva agora nenhum número de telefone. Se ainda quer uma chamada, escreva: ligue-me.
# They typed a number after that. A button follows to ask for a call.
callback-kept-back = Isso parece um número de telefone. Não o passei a ninguém e não o guardei. Só um conselheiro que lhe ligue o deve ver. Se quer uma chamada, toque no botão ou escreva: ligue-me.
# They typed a number in a chat where another question about the call is open. It follows again.
callback-number-beside = Isso parece um número de telefone. Não o passei a ninguém. Para nos dar outro número para a chamada, escreva: número errado.
callback-number-right =
    { $again ->
        [yes] Não entendi. Escreva sim ou não, ou escreva outro número. Para parar aqui, escreva: sem chamada.{" "}
       *[no] {""}
    }Entendi { $callback-number }. Está certo?
    .words = número errado, o número está errado, esse número está errado, não é esse número, mudar o número, mudar número, quero mudar o número, trocar o número, outro número, enganei-me no número, dei o número errado, o número, número
callback-name =
    { $again ->
        [yes] Isso não me pareceu um nome. Pedimos um nome para que venha ao telefone a pessoa certa. Escreva um nome, ou escreva: sem nome. Para parar aqui, escreva: sem chamada.{" "}
       *[no] {""}
    }Por quem devemos perguntar? Pode inventar um nome. A nossa equipa vê-o.
    .words = nome errado, o nome está errado, mudar o nome, mudar nome, quero mudar o nome, trocar o nome, outro nome, o nome, nome
    .before-words = o meu nome é, meu nome é, o nome é, nome, chamo-me, me chamo, eu sou, sou o, sou a, sou, é o, é a, é, aqui é, podem chamar-me, perguntem por, por, pelo, pela
    .never-words = o que, que, para que, pra que, porque, por que, quem, de quem, como, quando, onde, qual, quais, quanto, posso, pode, podem, podemos, vai, vão, quero, tenho, tem, está, é, são, não, nunca, errado, mudar, trocar, parar, stop, cancelar, se, mas, diga, digam, isto, isso, esse, eu, o meu, a minha, meu, minha, número, o número, nome, o nome, hora, a hora, desculpe, desculpa, espere, sim, favor, por favor
callback-no-name = Não perguntem por ninguém
    .words = sem nome, não, prefiro não dizer, ninguém, por ninguém, saltar, pular
callback-voicemail =
    { $again ->
        [yes] Não entendi. Escreva sim ou não. Para parar aqui, escreva: sem chamada.{" "}
       *[no] {""}
    }Se ninguém atender, podemos deixar uma mensagem?
callback-say-who =
    { $again ->
        [yes] Não entendi. Escreva sim ou não. Para parar aqui, escreva: sem chamada.{" "}
       *[no] {""}
    }Se outra pessoa atender, podemos dizer que somos uma linha de aconselhamento?
# .words lists little words that may stand beside a time.
callback-when =
    { $again ->
        [yes] Não entendi, ou não podemos ligar nessa altura. Para parar aqui, escreva: sem chamada.{" "}
       *[no] {""}
    }Quando devemos ligar? Só ligamos dentro do horário da nossa linha. Escreva um número da lista ou uma hora:

    { $times }
    .words = na, no, de, da, à, a, pela, em, por, favor, seria, é, melhor, bom, boa, bem, ok, sim, eu, prefiro, pode, ser, pra, para, mim, então, às, ao, o, do, depois, antes, cerca, hora, horas, dia, talvez, ligar, liguem, podem, me, próximo, próxima, feira
    .today-words = hoje, hj, esta
    .tomorrow-words = amanhã, amanhan, amnh
    .morning-words = manhã, manhãs, manhazinha
    .afternoon-words = tarde, tardes, tardinha, almoço
callback-any-time = Qualquer hora do nosso horário
    .words = qualquer hora, a qualquer hora, quando quiserem, tanto faz, qualquer altura
# $day is a day of the week, $date its date.
callback-morning = { $day } { $date }, manhã
callback-afternoon = { $day } { $date }, tarde
callback-confirm =
    { $again ->
        [yes] Não entendi. Escreva sim ou não. Para parar aqui, escreva: sem chamada.{" "}
       *[no] {""}
    }Está tudo certo?

    Ligamos para o { $callback-number }.
    { $name ->
        [none] Não perguntamos por ninguém pelo nome.
       *[other] Perguntamos por { $name }.
    }
    { $voicemail ->
        [yes] Podemos deixar uma mensagem.
       *[no] Não deixamos mensagem.
    }
    { $say-who ->
        [yes] Podemos dizer que somos uma linha de aconselhamento.
       *[no] Não dizemos a mais ninguém quem somos.
    }
    Quando: { $when }.
    .words = hora errada, a hora está errada, horário errado, dia errado, mudar a hora, mudar hora, mudar o dia, quero mudar a hora, quero mudar o dia, outra hora, outro horário, outro dia, a hora, hora, quando
# They said that something of it is not right.
callback-change = O que não está certo? Escreva: número, nome ou hora. Se não quer nenhuma chamada, escreva: sem chamada.
callback-yes = Sim
    .words = sim por favor, ok, está bem, tá bem, tá, está certo, certo, correto, claro
callback-no = Não
    .words = não obrigado, não obrigada, errado, está errado
callback-send = Sim, liguem-me
    .words = sim, sim por favor, ok, enviar, está bem, tá bem, certo, correto
callback-cancel = Sem chamada, obrigado/a
    .words =
        sem chamada, sem chamada por favor, não liguem, não me liguem, por favor não liguem, não ligue,
        não me ligue, cancelar a chamada, cancelar a minha chamada, cancelar a ligação,
        não quero chamada, não quero que liguem, não quero que me liguem, parem a chamada
    .loose-words = cancelar, cancelar tudo, cancela, cancele, deixe estar, deixa estar, deixa para lá, deixa pra lá, esqueça, esquece, mudei de ideias, mudei de ideia, já não quero, já não é preciso, não importa
    .beside-words = por, favor, desculpe, desculpa, ok, sim, bem, obrigado, obrigada, agora, só, afinal, olá, oi, então
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
                [none] Obrigado. A conversa com o conselheiro acabou. O conselheiro vai ligar-lhe. Vai tentar
               *[other] Obrigado. A conversa com { $adviser } acabou. { $adviser } vai ligar-lhe. Vai tentar
            }
       *[no] Obrigado. Um conselheiro vai ligar-lhe. Vai tentar
    } até três vezes, dentro do horário da nossa linha. Ninguém da nossa equipa lê o que escreve aqui agora.

    Também nos pode ligar: { $phone-link }. Se já não quiser a chamada, escreva: sem chamada.
# $given says whether they had given a number.
callback-cancelled =
    { $given ->
        [yes] Não lhe vamos ligar. Apaguei o seu número.
       *[no] Está bem, sem chamada.
    }
callback-already =
    Já pediu que lhe liguemos. Quando: { $when }. Um conselheiro vai ligar dentro do horário da nossa linha. Se prefere ligar: { $phone-link }.

    Se já não quiser a chamada, escreva: sem chamada. Para mudar o número ou a hora, escreva também: sem chamada. Depois peça outra vez uma chamada.

    Não posso passar nada ao conselheiro. Por favor, diga-lho quando ligar.
    .about-words = ligar, liga, ligam, ligou, ligaram, liguem, chamada, telefonema, telefonar, conselheiro, conselheira
callback-no-answer =
    { $tries ->
        [1] Ligámos, e ninguém atendeu. Vamos tentar outra vez dentro do horário da nossa linha.
       *[other] Ligámos outra vez, e ninguém atendeu. Vamos tentar mais uma vez.
    } Também nos pode ligar: { $phone-link }.
callback-given-up = Ligámos três vezes, e ninguém atendeu. Apaguei o seu número. Pode ligar-nos para o { $phone-link } ou pedir outra vez uma chamada.
# An adviser has noted that they talked, or that no call is wanted: a slip would leave the person
# waiting.
callback-done = Um conselheiro registou que esta chamada está feita. Apaguei o seu número. Se ninguém falou consigo, peça outra vez uma chamada ou ligue-nos para o { $phone-link }.
callback-expired = Lamento. Não conseguimos ligar-lhe em { $callback-days } dias. Apaguei o seu número. Ligue-nos para o { $phone-link }.
