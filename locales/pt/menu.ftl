# The main menu and the menus under it. Each .name is a button, .name-words are other
# words people type for it, and .title is a short name for the menu. No variables.

# The main menu.
menu-main = Em que posso ajudar? Toque num botão ou escreva a sua pergunta.
    .title = Menu principal
    .budgets = Orçamento pessoal de saúde
    .budgets-words = orçamentos, orçamento de saúde, orçamentos de saúde, orçamento pessoal
    .aftercare = Cuidados após a alta (117)
    .aftercare-words = cuidados após a alta, cuidados depois da alta, cuidados depois do hospital, section 117, aftercare, after-care
    .money = Dinheiro e receitas médicas
    .money-words = dinheiro, custos, preços, pagar, pagamentos
    .could-i = Posso ter um orçamento?
    .could-i-words = posso ter, ver se posso ter, começar as perguntas
    .real-one = É um orçamento verdadeiro?
    .real-one-words = verificar a minha oferta, verificar o meu orçamento, é verdadeiro
    .plan = O meu plano e quem me ajuda
    .plan-words = o meu plano, meu plano, plano, quem me ajuda, plano e pessoas
    .wrong = Algo correu mal
    .wrong-words = problema, problemas, tenho um problema, algo deu errado, queixas, reclamações
    .find-out = Saber mais e contactos
    .find-out-words = saber mais, contacto, contactos, contato, contatos, contactar, informação, informações

# Personal health budgets.
menu-budgets = Personal health budget (orçamento pessoal de saúde). O que quer saber?
    .title = Orçamento pessoal de saúde
    .what = O que é o orçamento de saúde?
    .what-words = o que é, o que é isto, o que são
    .who = Quem pode ter um orçamento?
    .who-words = quem pode ter, quem pode ter um, quem recebe
    .spend = Em que gastar o orçamento?
    .spend-words = gastar, gastos, em que posso gastar
    .features = As seis características
    .features-words = características, seis características, pontos principais
    .continuing-care = Continuing Healthcare (CHC)
    .continuing-care-words = continuing healthcare, continuing care, chc, cuidados de longa duração
    .wheelchair = Cadeira de rodas: orçamento
    .wheelchair-words = cadeira de rodas, cadeiras de rodas, carrinho, buggy
    .direct-payments = Dinheiro do NHS ou do council
    .direct-payments-words = direct payments, direct payment, pagamentos diretos, dinheiro do council, a diferença, diferença
    .give-up = Desistir do orçamento
    .give-up-words = desistir, quero desistir, acabar com o orçamento

# Section 117 after-care.
menu-aftercare = Os cuidados após a alta (after-care) da section 117 (artigo da lei) são ajuda gratuita depois de alguns internamentos no hospital. O que quer saber?
    .title = Cuidados após a alta (117)
    .what = O que é o after-care 117?
    .what-words = o que é, o que é isto, o que é o after-care, o que é aftercare
    .who = Quem tem direito ao 117?
    .who-words = quem tem direito, quem recebe, que sections
    .cost = Custo e duração dos cuidados
    .cost-words = custo, quanto custa, quanto tempo, duração, é grátis, é gratuito, é de graça
    .ended = Se os cuidados 117 acabam
    .prescriptions = Receitas e medicamentos
    .prescriptions-words = receitas, receita, medicamentos, remédios, comprimidos
    .budget = Section 117 e orçamento
    .budget-words = orçamento, orçamento de saúde, posso ter um orçamento

# Money and prescriptions.
menu-money = Dinheiro e receitas médicas. O que quer saber?
    .title = Dinheiro e receitas médicas
    .spend = Em que gastar o orçamento?
    .spend-words = gastar, gastos, em que posso gastar
    .prescriptions = Receitas e medicamentos
    .prescriptions-words = receitas, receita, medicamentos, remédios, comprimidos
    .emergency = Médico GP e urgências
    .emergency-words = gp, médico, médico de família, doutor, hospital, urgências
    .manage = Formas de gerir o dinheiro
    .manage-words = gerir, gerir o dinheiro, formas, administrar o dinheiro
    .direct-payments = Dinheiro do NHS ou do council
    .direct-payments-words = direct payments, direct payment, pagamentos diretos, dinheiro do council, a diferença, diferença
    .aftercare-cost = Os cuidados 117 são grátis?
    .aftercare-cost-words = aftercare, after-care, cuidados após a alta, custo dos cuidados
    .employing = Se emprega alguém
    .top-ups = Pagar mais (top-ups)

# The care plan, and the people who help.
menu-plan = O seu plano e as pessoas que ajudam. O que quer saber?
    .title = O meu plano e quem me ajuda
    .care-plan = O meu plano de cuidados
    .care-plan-words = plano de cuidados, plano, o meu plano, meu plano, care plan
    .coordinator = Quem dirige os meus cuidados?
    .coordinator-words = coordenador, coordenadora, care co-ordinator, care coordinator, key worker
    .decisions = Ajuda para decidir
    .decisions-words = decidir, decisão, decisões
    .medicine = Parar os medicamentos
    .medicine-words = parar os medicamentos, parar a medicação, deixar os medicamentos, deixar de tomar medicamentos, não quero tomar os medicamentos
    .moving = Mudar de casa
    .moving-words = mudança, mudar de casa, vou mudar de casa, estou a mudar de casa, nova morada, morada nova
    .deciding = Decidir por outra pessoa
    .carers = Ajuda para cuidadores
    .person = Posso falar com alguém?
    .person-words = alguém da equipa, alguém da vossa equipa, alguém da equipe

# Something went wrong.
menu-wrong = Lamento que algo tenha corrido mal. De que se trata?
    .title = Algo correu mal
    .refused = Disseram-me que não
    .refused-words = recusado, recusaram, recusa, disseram não, disseram que não
    .complain = Quero fazer uma queixa
    .complain-words = queixa, reclamação, reclamar, queixar, fazer queixa, fazer uma reclamação
    .charged = Cuidados 117: conta ou fim
    .charged-words = conta, fatura, cobraram os cuidados, vão acabar os cuidados
    .chemist = A farmácia cobrou-me
    .chemist-words = farmácia, receita, medicamento, remédio
    .no-worker = Não conheço o meu key worker
    .no-worker-words = key worker, care co-ordinator, coordenador, não tenho key worker
    .plan = O meu plano não funciona
    .plan-words = plano, o meu plano, meu plano, não tenho plano, revisão, quero uma revisão
    .give-up = Quero desistir do orçamento
    .give-up-words = desistir, quero desistir, acabar com o orçamento
    .died = Morreu alguém
    .died-words = morte, morreu, alguém morreu

# Find out more, contact us.
menu-find-out = Saber mais. O que procura?
    .title = Saber mais e contactos
    .read = Onde ler mais
    .read-words = ler, sites, páginas, folhetos
    .call = Telefone e horário
    .call-words = telefone, número, número de telefone, horário, horas
    .course = Curso Peer Leadership
    .course-words = curso, peer leadership
    .who-reads = Quem pode ler este chat
    .privacy = Sobre este bot e privacidade
    .privacy-words = privacidade, sobre este bot, isto é privado
