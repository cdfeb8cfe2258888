# Answers about personal health budgets.
# .title is on buttons that lead here. .more and .more-2 come after the button for more.
# Numbers, prices and addresses come from helpline.toml.
# Do not begin an answer with Yes or No: people ask about the same thing in different ways,
# and a bare No can then say the opposite of what is true.

# Answer: what is a personal health budget. No variables.
phb-what =
    Um personal health budget (orçamento pessoal de saúde) é dinheiro do NHS (serviço público de saúde). É para cuidados e apoio adequados às suas necessidades de saúde e bem-estar.

    Faz o plano com a sua equipa local do NHS, e chegam juntos a um acordo. Alguém que fale por si pode fazer isto consigo. No caso de uma criança, a família ou os cuidadores fazem-no com a equipa.

    Não é dinheiro a mais. O NHS gastaria de qualquer forma este dinheiro nos seus cuidados. Com um orçamento, tem mais a dizer sobre a forma de o usar.

    Não sei como um orçamento se conjuga com as suas poupanças ou com os seus benefits (apoios sociais). Pergunte a um conselheiro.
    .title = O que é o orçamento de saúde?
    .more =
        Fica a saber cedo quanto dinheiro há, mais ou menos. Combina com a sua equipa o que quer que melhore, ou o que quer conseguir fazer. A equipa pode chamar a isto «outcomes» (os seus resultados). Depois pode usar o dinheiro de forma flexível para lá chegar.

        O objetivo é dar mais escolha e controlo a pessoas com doenças prolongadas ou deficiência. Faz parte daquilo a que o NHS (serviço público de saúde) chama «personalised care» (cuidados personalizados).
    .more-2 =
        A ideia vem de dois lados. Pessoas com deficiência exigiram os seus direitos e uma vida mais normal. O NHS (serviço público de saúde) queria cuidados adequados a cada pessoa.

        Antes, a forma de planear os cuidados dava muitas vezes pouca escolha às pessoas. Um orçamento dá mais escolha a si e às pessoas próximas de si.

# Answer: what the budget can be spent on. No variables.
phb-spend =
    Pode gastar o orçamento em cuidados e apoio que combinar com a sua equipa do NHS (serviço público de saúde) no seu plano de cuidados.

    Não pode pagar álcool, tabaco, jogos de azar, dívidas nem nada ilegal.

    Primeiro veem juntos quais são as suas necessidades de saúde e o que ajudaria. O seu ICB (integrated care board) local pode ter de concordar também. É a entidade do NHS que paga os cuidados na sua zona.

    Pode ser algo que o NHS normalmente não oferece. Por exemplo, o seu medicamento faz aumentar o peso. Então o orçamento poderia pagar o ginásio (academia).

    Pergunte à sua equipa antes de comprar alguma coisa. Pergunte-lhe também quando sobrar dinheiro.
    .title = Em que gastar o orçamento?
    .more =
        O orçamento também não pode pagar:

        - cuidados de urgência ou consultas com o GP (médico de família)
        - receitas médicas

        Para outras coisas, cada zona tem as suas regras. Por isso não posso prometer nada em concreto. Por exemplo, nem todas as zonas pensam o mesmo sobre counselling (terapia de conversa).

        Se receia um erro, pergunte à sua equipa. Ela pode dizer-lhe o que está no seu plano e o que não está.

# Answer: paying at the chemist, free medicine under after-care, and what the budget cannot pay.
# Somebody may be standing at the counter: what to do there comes first.
# Never tell people to tick a box or to say "117" at the chemist: see docs/content-review.md.
# It uses $prices (current or past) and the prices from helpline.toml.
phb-prescriptions =
    Na farmácia tem de pagar{ $prices ->
        [current] {" "}{ $price-prescription } por cada item
       *[past] {""}
    }, a não ser que esteja na lista do NHS (serviço público de saúde) de quem tem receitas gratuitas. A section 117 (artigo da lei), só por si, não está nessa lista.

    Se pagar, peça logo ali um formulário FP57. Serve para ter o seu dinheiro de volta. Não o pode obter mais tarde.

    Não assine que tem isenção (exempt, ou seja, não paga) sem ter a certeza.

    Os cuidados após a alta da section 117 podem incluir medicamentos gratuitos para a sua saúde mental. Pergunte à sua equipa de cuidados como os pode obter.

    Um personal health budget (orçamento pessoal de saúde) não pode pagar receitas médicas.

    Se não pode pagar, diga à sua equipa de cuidados antes de ficar sem o seu medicamento. Para ver formas de pagar menos, toque em Ler mais.
    .title = Receitas e medicamentos
    .more =
        Há outras formas de pagar menos, ou nada:

        - a sua idade: menos de 16 anos, ou 60 anos ou mais
        - um maternity exemption certificate (certificado de isenção por maternidade), se está grávida ou teve um bebé nos últimos 12 meses
        - um certificado HC2, do NHS Low Income Scheme (programa do NHS, o serviço público de saúde, para quem tem poucos rendimentos)
        - o apoio Universal Credit, mas só se cumprir outras condições
        - um medical exemption certificate (certificado médico de isenção), para algumas doenças físicas
        - um prepayment certificate (certificado de pré-pagamento): paga uma vez por todas as suas receitas em 3 ou 12 meses

        Os tax credits (apoios fiscais) já não contam.

        { $prices ->
            [current] Cada item de uma receita custa { $price-prescription }. Um prepayment certificate custa { $price-prepayment-3-months } por 3 meses, ou { $price-prepayment-12-months } por 12 meses.
           *[past] Pergunte na farmácia quais são os preços agora.
        }
    .more-2 =
        Os cuidados após a alta podem cobrir medicamentos para o problema de saúde mental que levou ao internamento obrigatório (detained). Não cobrem medicamentos para outros problemas.

        Os medicamentos gratuitos vêm da equipa responsável pelos seus cuidados após a alta. Cabe a essa equipa tratar disso. Algumas zonas podem não ter uma forma definida, por isso pergunte.

        Se não tem a certeza de estar na lista do NHS (serviço público de saúde), pergunte à sua equipa antes de assinar.

# Answer: does the budget pay for the GP or emergency care. Somebody may be ill now, so the
# numbers come first. $number-emergency and $number-nhs-111 come from helpline.toml.
phb-gp-emergency =
    Em caso de perigo de vida, ligue para o { $number-emergency }. Se se sentir mal e não tiver a certeza do que fazer, ligue para o { $number-nhs-111 }.

    Ir ao seu GP (médico de família) continua a ser gratuito, e os cuidados de urgência também. Não são pagos pelo seu orçamento.

    O orçamento é para os cuidados e o apoio especializados de que precisa por causa da sua doença ou deficiência.

    Por isso, não deixe de ir por causa do orçamento. Procure ajuda da mesma forma que antes.
    .title = Médico GP e urgências

# Answer: the difference between a personal health budget and social care direct payments. No variables.
phb-vs-direct-payments =
    Um personal health budget (orçamento pessoal de saúde) é dinheiro do NHS (serviço público de saúde). Paga as suas necessidades de cuidados de saúde especializados.

    Os direct payments (pagamentos diretos) para social care (apoio social) são dinheiro do council (câmara municipal). Pagam as suas necessidades de apoio social.

    São, portanto, duas coisas diferentes. Se tem uma e lhe oferecem a outra, pergunte ao NHS e ao council como se combinam.

    Cuidado com as palavras: «direct payment» tem dois sentidos. É também o nome de uma de três formas de receber um personal health budget. Nesse caso, o NHS paga-lhe dinheiro, e fica a seu cargo comprar os cuidados do plano.
    .title = Dinheiro do NHS ou do council
    .more =
        Se o council (câmara municipal) concluir que pode ter social care (apoio social), pode escolher:

        - o council trata dos serviços por si, ou
        - recebe direct payments (pagamentos diretos) e trata dos serviços e paga-os por sua conta

        Às vezes as pessoas dizem só «personal budget» (orçamento pessoal). Então pergunte: este dinheiro é do NHS (serviço público de saúde) ou do council?

# Answer: can I give up my budget. No variables.
phb-give-up =
    Pode desistir do seu personal health budget (orçamento pessoal de saúde) a qualquer momento. Não perde os seus cuidados e apoio. Recebe-os de outra forma.

    Fale primeiro com o seu care co-ordinator (quem coordena os cuidados) ou com a sua equipa do NHS (serviço público de saúde). Assim podem planear consigo como os seus cuidados continuam.

    Se só a parte do dinheiro é difícil, pode pedir outra forma de o gerir. Não tem de tratar do dinheiro pessoalmente.
    .title = Desistir do orçamento

# Answer: who has a legal right to a budget, and who else may get one. No variables.
phb-who-can-have =
    Os personal health budgets (orçamentos pessoais de saúde) são para Inglaterra. Lá, três grupos de pessoas têm o direito legal de ter um:

    - pessoas com NHS Continuing Healthcare (cuidados de longa duração do serviço público de saúde), ou Continuing Care para crianças e jovens
    - pessoas com direito a cuidados após a alta da section 117 (artigo da lei)
    - pessoas que usam os serviços de cadeiras de rodas do NHS, para um personal wheelchair budget (orçamento pessoal para cadeira de rodas)

    Outras pessoas talvez também possam ter um, seja qual for a idade ou o problema de saúde. Cada zona decide. Pergunte à sua equipa do NHS, ou ao seu ICB (integrated care board) local. É a entidade do NHS que paga os cuidados na sua zona.

    Para verificar com algumas perguntas, toque em Posso ter um orçamento? no menu principal.
    .title = Quem pode ter um orçamento?
    .more =
        O direito é forte, mas o NHS (serviço público de saúde) pode dizer que não se um orçamento não for adequado para si. Se disser que não, pode pedir as razões.

        Os cuidados após a alta e as cadeiras de rodas contam desde 2 de dezembro de 2019. Antes disso, só tinham o direito legal as pessoas com Continuing Healthcare (cuidados de longa duração) ou com Continuing Care para crianças. As zonas já podiam oferecer orçamentos a outras pessoas.

        Algumas páginas na internet são antigas e só falam de Continuing Healthcare. Se alguém lhe disser isso, peça que verifique as regras a partir de dezembro de 2019.
    .more-2 =
        O seu ICB (integrated care board) é a entidade do NHS (serviço público de saúde) que paga os cuidados na sua zona. Até julho de 2022 havia, em vez dele, os clinical commissioning groups (CCG). Ainda pode ver esse nome em cartas mais antigas.

        Se vive no País de Gales, na Escócia ou na Irlanda do Norte, pergunte à sua equipa local do NHS o que existe.
