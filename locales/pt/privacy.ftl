# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of three messages. $keeps-hours says for how many hours after the last
# message a conversation is kept; $keeps-questions whether questions that I do not understand
# are kept without what could tell whose they are.
privacy-keeps =
    Sou um bot. A não ser que um conselheiro esteja nesta conversa, nenhuma pessoa a lê. Não escreva o seu nome, a sua morada (endereço) nem o seu número do NHS (serviço público de saúde).

    As nossas mensagens ficam nos computadores do Telegram e no seu telefone. Não têm encriptação de ponta a ponta (end-to-end). Quem puder abrir o seu Telegram pode lê-las. Pode apagar esta conversa no Telegram.

    Lembro-me de que páginas leu, em que botões tocou, que números escreveu e se algo parecia urgente. { $keeps-hours ->
        [24] Guardo tudo isto até um dia depois da sua última mensagem.
        [one] Guardo tudo isto até { $keeps-hours } hora depois da sua última mensagem.
       *[other] Guardo tudo isto até { $keeps-hours } horas depois da sua última mensagem.
    } Escreva /stop e esqueço as suas respostas. Escreva /forget e apago tudo o que guardo sobre si.

    Contamos que páginas são lidas, onde as pessoas param e se as respostas estavam certas. Não contamos quem, nem quaisquer palavras. { $keeps-questions ->
        [yes] Se não entendo uma pergunta, guardo as palavras comuns dela durante 30 dias. Primeiro tiro os nomes e os números, e nada diz quem perguntou.
       *[no] {""}
    }
    .title = Sobre este bot e privacidade

# About privacy, second of three messages: talking to an adviser in this chat, and being called.
# It has to say the same as adviser-consent.
privacy-advisers =
    Se falar aqui com um conselheiro, a nossa equipa pode ler essa conversa. Não vê o seu nome, nome de utilizador (usuário) nem número. Vê que páginas leu e se algo que escreveu parecia urgente.

    O que escrever enquanto espera, guardo até vir um conselheiro. Se não vier nenhum, apago.

    Apagamos a nossa cópia da conversa { $topic-days } dias depois do fim da conversa. Escreva /forget no prazo de um dia depois da sua última mensagem, e apago-a logo.

    Se pedir uma chamada, só o conselheiro que liga vê o número completo. A nossa equipa vê o resto do que responder. Apago o número e o resto depois da chamada ou ao fim de { $callback-days } dias. Até a conversa ou a chamada acabar, guardo também as suas respostas.
    .title = Falar aqui com um conselheiro

# About privacy, third of four messages: who answers for the data, and what people can ask for.
# $controller is the charity's name and $privacy-contact where to write to, or none.
privacy-who =
    { $controller ->
        [none] A instituição de solidariedade que mantém este bot responde pela forma como os seus dados são usados.
       *[other] Quem responde pela forma como os seus dados são usados: { $controller }.
    } { $privacy-contact ->
        [none] Para perguntar sobre os seus dados, pergunte a um consultor.
       *[other] Para perguntar sobre os seus dados, escreva para: { $privacy-contact }
    }

    Tem direitos. Pode pedir uma cópia do que guardamos sobre si. Pode pedir que o corrijamos, que o apaguemos ou que o usemos menos. Pode opor-se à forma como o usamos. A maior parte desaparece um dia depois da sua última mensagem. Escreva /forget e eu apago tudo de imediato.

    Também pode queixar-se ao Information Commissioner's Office (ICO). É o serviço que vigia a proteção de dados no Reino Unido. Se puder, fale primeiro connosco. { $link-ico }
    .title = Quem responde pelos dados

# About privacy, third of three messages. It follows the second. $unsent-hours says for how
# many hours a message is kept that cannot be delivered.
privacy-rights =
    Se não consigo entregar-lhe uma mensagem, tento durante { $unsent-hours } horas, no máximo. Depois apago-a.

    Se falar com um conselheiro, a conversa é confidencial, com algumas exceções. O conselheiro pode ter de informar outras pessoas se a vida de alguém está em risco. O mesmo vale se uma criança ou um adulto corre o risco de sofrer algum mal. Também vale em caso de terrorismo ou se um tribunal ordenar.

    Normalmente não consigo saber quem é nem onde está. Por isso não posso enviar-lhe ajuda.

    Pode fazer uma queixa sobre a forma como usamos os seus dados. Diga a um conselheiro. Temos de responder no prazo de 30 dias para dizer que recebemos a queixa.
    .title = A sua privacidade e direitos
