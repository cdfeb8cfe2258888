# Answers about finding out more, reaching us, and what to do when something goes wrong.

# Answer: how to contact the helpline. The contact card with the number comes just before it.
# Deaf people and people who look for an email address come here too: send them nowhere else.
# $phone and $phone-link are the same number, $hours are the opening hours, $open is open
# or closed now, $opens is when it opens next,
# $call-cost is standard, free or other, $form is the address of the form or none.
advice-contact-helpline =
    Pode ligar para a nossa linha de aconselhamento: { $phone }. Horário: { $hours }. Está fechada nos feriados ingleses (bank holidays). { $open ->
        [open] Hoje está aberta até às { $closes }.
       *[closed] Está fechada agora e abre { $opens }.
    }

    Para ligar deste telefone, toque em { $phone-link }. É o mesmo número.

    { $call-cost ->
        [free] A chamada é gratuita.
        [standard] A chamada custa o mesmo que uma chamada para um número que começa por 01 ou 02. Se o seu tarifário (plano) tem minutos grátis, usa esses minutos.
       *[other] Pergunte à sua companhia de telefone quanto custa a chamada.
    }

    { $form ->
        [none] Só tenho este número de telefone. Não conheço nenhum email nem formulário.
       *[other] Também nos pode escrever com este formulário: { $form }
    } Se não pode usar o telefone, alguém da sua confiança pode ligar por si. Para ver se pode escrever aqui com um conselheiro, escreva: falar.
    .title = Telefone e horário
