# The lines that Helpline itself says, and the buttons that every step has.

# The buttons that every step has. .words are other ways people type it, with commas.
# No two buttons may share a word.
line-back = Voltar atrás
    .words = voltar, atrás, anterior, para trás, quero voltar, voltar por favor, passo anterior
line-menu = Menu principal
    .words =
        menu, início, temas, mostrar menu, mostrar o menu, ver o menu, voltar ao menu,
        ir para o menu, recomeçar, começar de novo, começar outra vez, cancelar
line-talk = Falar com uma pessoa
    .words =
        falar, conversar, falar com alguém, quero falar, quero falar com alguém,
        quero falar com uma pessoa, falar convosco, falar com vocês, falar com a equipa
line-urgent = Ajuda urgente
    .words = urgente, urgência, emergência, crise, 999, 111
line-language = Mudar de língua
    .words = língua, línguas, idioma, idiomas, outra língua, mudar língua, mudar idioma
line-stop = Terminar a conversa
    .words =
        parar, stop, fim, terminar, terminar conversa, acabar, acabar a conversa, sair,
        adeus, tchau, xau, até logo, fechar, encerrar, parar a conversa
line-shorter = Respostas mais curtas
line-longer = Respostas mais longas
line-more = Ler mais
    .words = mais, diga mais, conte mais, quero ler mais, página seguinte
line-carry-on = Continuar onde estava
    .words =
        continuar, continue, repetir, repita, repita por favor, outra vez, de novo,
        diga outra vez, mostre outra vez, qual era a pergunta, quais são as opções,
        mostre as opções

# Above buttons with the likeliest topics, after a message that was not understood.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean =
    Não tenho a certeza do que quer dizer. É um destes temas?

    Se se sentir mal, ligue para o { $number-nhs-111 }. Em caso de perigo de vida, ligue para o { $number-emergency }.

# After "no" to the question in line-did-you-mean.
line-none-of-these = Está bem, não era nenhum destes. Pergunte-me por outras palavras. Para falar com uma pessoa, escreva: falar. Para ver tudo o que sei, escreva: menu.

# After "yes" to it, when there is more than one topic.
line-which-one = Qual deles quer dizer? Toque nele ou escreva o número, por exemplo: 1.
line-which-number = Não sei o que quer dizer com esse número. Pode ser uma das minhas opções ou um número da minha pergunta. Toque num botão ou escreva a resposta por palavras.

# Somebody asks to be called, and no adviser can be asked to. How to reach us comes below.
line-cannot-call = Não lhe posso ligar nem marcar uma chamada. Pode falar connosco assim.

# After a command, such as /hours, that there is not. The menu or the open question follows.
line-unknown-command = Não conheço esse comando.

# Before the greeting, when the first message was not understood.
line-not-understood-yet = Desculpe, não entendi a sua mensagem. Veja o que posso fazer.

# Before a question that the person has not seen for a while: what they typed may be an
# answer to it.
line-question-again = Não tenho a certeza se isso era uma resposta. Aqui está de novo a minha pergunta.

# Before the answer, when the person asked two things. The first button leads to the other.
line-also-asked = Acho que perguntou duas coisas. Aqui está a primeira. Toque no primeiro botão para ver a outra.

# Two buttons under the answer to a typed question: was this what they asked?
line-asked-yes = Sim, perguntei isto
    .words =
        sim, sim obrigado, sim obrigada, sim por favor, é isso, é isto, era isso, era isto,
        é sim, certo, correto, está certo, isso mesmo, exatamente, foi isso que perguntei,
        foi o que perguntei
line-asked-no = Não, perguntei outra coisa
    .words =
        não, não é isso, não é isto, não era isso, não era isto, nada disso, nem por isso,
        nenhum destes, nenhum, nenhuma, outra coisa, errado, está errado,
        perguntei outra coisa, não foi isso que perguntei, não perguntei isso

# After the first of these buttons.
line-asked-thanks = Obrigado por me dizer. Só contamos a sua resposta. Não guardamos as suas palavras.

# After the second of these buttons. Other topics follow as buttons.
line-asked-sorry = Peço desculpa. É um destes temas? Se não, pergunte por outras palavras ou fale com uma pessoa.

# line-did-you-mean once more, the second time in a row. $phone is the number of the helpline.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-did-you-mean-again =
    Ainda não tenho a certeza do que quer dizer. É um destes temas?

    Se não, pode falar com uma pessoa pelo { $phone }. Ou escreva: falar.

    Se se sentir mal, ligue para o { $number-nhs-111 }. Em caso de perigo de vida, ligue para o { $number-emergency }.

# After an urgent text. $open says whether the advice line is open now, $opens when it opens,
# $closes when it closes.
line-urgent-hours =
    { $open ->
        [open] Nenhuma pessoa lê esta conversa. Os nossos conselheiros podem falar consigo pelo { $phone } até às { $closes } de hoje. Não são um serviço de emergência.
       *[other] Nenhuma pessoa lê esta conversa. A nossa linha de aconselhamento está fechada. Abre { $opens }, e antes disso ninguém atende. Use agora os números acima.
    }

# The same while an adviser is there, and while the person waits for one.
line-urgent-adviser = Há um conselheiro nesta conversa, mas pode não ver isto logo. Os conselheiros não são um serviço de emergência. Use agora os números acima.
line-urgent-waiting = Ainda não veio nenhum conselheiro, por isso ninguém lê isto agora. Não espere por um conselheiro. Use agora os números acima.

# After an urgent text, when the person asked something in the same message. A button with
# the title of the answer follows.
line-urgent-asked = Também me perguntou uma coisa. Quando quiser a resposta, toque no botão.

# Above the buttons with the languages.
line-choose-language = Que língua quer? Toque numa ou escreva o nome dela.

# Under every message in a language, as long as no person has checked these words.
line-unchecked = Nenhuma pessoa verificou esta tradução. Se for importante, pergunte-nos.

# Above a message there is only in English, for somebody who reads another language.
line-only-english = Só tenho isto em inglês.

# Under every message in another language than English, and above urgent texts, as long as
# nobody has checked the urgent texts in that language. In your language, put its own English
# name for the example: people who answer 111 and 999 know that word.
line-urgent-here = Em caso de perigo de vida, ligue para o { $number-emergency }. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 }. Diga em inglês o nome da sua língua, por exemplo: Portuguese.

# After a tap on a button from an earlier conversation.
line-old-button = Esse botão é de uma conversa anterior e já não funciona. Continue aqui.

# When our team changed the questions, and the person was in the middle of them.
line-moved = Mudámos estas perguntas. Posso fazer-lhe alguma delas outra vez.

# When the person changed a message they had sent before.
line-edited = Vi que alterou uma mensagem. Só consigo ler mensagens novas, por isso envie-a outra vez.

# When the typed words fit none of the choices of a question. The question follows again.
# $number-emergency and $number-nhs-111 come from helpline.toml.
line-not-in-flow-choice =
    Desculpe, não entendi. Toque num botão ou escreva o número ou as palavras dele.

    Se se sentir mal, ligue para o { $number-nhs-111 }. Em caso de perigo de vida, ligue para o { $number-emergency }.
    .words = não, nunca, nenhum, nenhuma, nao, mas, quase, recusado, recusada, recusaram, negado, negada, rejeitado, rejeitada, acabou, acaba, terminou, parou, parado, cancelado, cancelada, pendente, pedido, pedi, candidatei, espera, à espera, avaliado, avaliada, avaliação, se, ou

# While our database cannot be used: the answer comes when it can. $phone-link is the number
# of the helpline, $hours are its opening hours.
line-answer-later =
    Desculpe, não posso responder neste momento. Respondo assim que puder.

    Também pode ligar para a nossa linha de aconselhamento: { $phone-link }. Horário: { $hours }.

    Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental). Em caso de perigo de vida, ligue para o { $number-emergency }.

# When so many messages came at once that older answers were left out.
line-not-each-answered = Enviou muitas mensagens ao mesmo tempo. Deixei de fora algumas respostas. Se falta alguma, pergunte outra vez.

# Shown to people who try the bot out while nobody has checked the phone number.
line-unverified = Isto é um teste. Ainda ninguém verificou se o nosso número de telefone está certo.

# After /forget: everything kept about the person has been erased.
line-forgotten =
    Apaguei o que guardava sobre si.

    Não posso apagar as mensagens desta conversa. Ficam no seu telefone e nos computadores do Telegram. Pode apagar a conversa no Telegram.

    Para começar de novo, escreva qualquer coisa.

# The commands that Telegram lists beside the place to type.
command-back = Voltar um passo atrás
command-menu = O menu principal
command-talk = Falar com uma pessoa
command-urgent = Ajuda urgente
command-language = Mudar de língua
command-stop = Terminar a conversa
command-privacy = O que guardo sobre si
command-forget = Apagar o que guardo sobre si

# The bot's page on Telegram, before somebody writes: at most 512 characters.
bot-description =
    Sou um bot da linha { $helpline }. Respondo, de dia e de noite, a perguntas sobre o personal health budget (orçamento pessoal de saúde) do NHS (serviço público de saúde). Também respondo sobre os cuidados após a alta da section 117 (artigo da lei). E posso dizer como falar com um conselheiro.

    Não sou uma pessoa. Se a sua vida está em perigo, ligue para o { $number-emergency }.

# The same, at most 120 characters.
bot-short-description = Sobre o orçamento de saúde do NHS (personal health budget) e cuidados da section 117. Um bot, não uma pessoa.

# Words that may stand beside the name of a language when somebody asks for it: "in Polish
# please". With any other word it is not taken: "I do not speak Polish".
language-beside = por, favor, em, na, a, o, quero, queria, posso, pode, falar, falo, escrever, escrevo, ler, mudar, mude, língua, idioma, para, agora, olá

# What this language is called, in this language.
line-language-name = Português
    .words = portuguese, portugues de portugal, português do brasil, brasileiro, em português, falo português, língua portuguesa

# A time of day. $hour is 0 to 23, $hour12 is 1 to 12, $half is am or pm, $minute is two
# digits, or none at the full hour.
clock = { $minute ->
    [none] { $hour }h
   *[other] { $hour }h{ $minute }
}

# When the helpline opens next. It comes after words like "It opens".
# $day is today, tomorrow or a weekday. $clock is a time such as 9:30am.
# $date is a date such as 4 January, or none when it is within the next six days.
opens =
    { $date ->
        [none] { $day ->
                [today] hoje às { $clock }
                [tomorrow] amanhã às { $clock }
                [monday] na segunda-feira às { $clock }
                [tuesday] na terça-feira às { $clock }
                [wednesday] na quarta-feira às { $clock }
                [thursday] na quinta-feira às { $clock }
                [friday] na sexta-feira às { $clock }
                [saturday] no sábado às { $clock }
               *[sunday] no domingo às { $clock }
            }
       *[other] { $day ->
                [today] hoje às { $clock }
                [tomorrow] amanhã às { $clock }
                [monday] na segunda-feira, { $date }, às { $clock }
                [tuesday] na terça-feira, { $date }, às { $clock }
                [wednesday] na quarta-feira, { $date }, às { $clock }
                [thursday] na quinta-feira, { $date }, às { $clock }
                [friday] na sexta-feira, { $date }, às { $clock }
                [saturday] no sábado, { $date }, às { $clock }
               *[sunday] no domingo, { $date }, às { $clock }
            }
    }

# When nobody knows when the line opens next. It comes after words like "It opens".
opens-unknown = num dia que ainda não sei

# The opening hours of some days. $from and $to are times, $days are the days.
hours-range = { $days }, das { $from } às { $to }

# Days in a row. $first and $last are days of the week.
days-range = de { $first } a { $last }

# A day of the year. $day is a number, $month is the name of a month.
day-of-year = { $day } de { $month }

# The days of the week.
weekday-monday = segunda-feira
weekday-tuesday = terça-feira
weekday-wednesday = quarta-feira
weekday-thursday = quinta-feira
weekday-friday = sexta-feira
weekday-saturday = sábado
weekday-sunday = domingo

# The months.
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

# How people write numbers. Names from nought to nineteen, in order; then twenty to ninety.
number-units = zero, um, dois, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze, quinze, dezasseis, dezassete, dezoito, dezanove
number-tens = vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa
# How people name a choice by its place: "the second one", "the last". Then words that may
# stand beside it.
number-order = primeiro, segundo, terceiro, quarto, quinto, sexto, sétimo, oitavo
    .endings = º, ª, o, a
number-last = último, última
number-order-beside = o, a, opção, resposta, botão, por, favor, quero, é, número, numero, escolho, obrigado, obrigada
# Words that may stand beside a number when somebody says how old they are. With any other
# word the number is not taken: "section 3" is not an age.
number-beside = tenho, eu, é, tem, ele, ela, anos, ano, idade, de, a, o, e, minha, meu, com, cerca, uns, umas, já, agora, número, fez, fiz, faz, completou, filho, filha, mãe, pai, marido, mulher, acho, penso, que, mais, ou, menos, talvez, aproximadamente, só, apenas, são, sim, dele, dela, deles, delas, seu, sua, nosso, nossa, eles, elas, pra, volta, ainda, exatamente, exactamente, bem, esposa, esposo, companheiro, companheira, criança, irmão, irmã, avó, resposta
