# Answers about section 117 after-care.
# Never treat 117 as a phone number, and never mix it up with NHS 111.

# Answer: what is section 117 after-care.
# $number-nhs-111 is the phone number of NHS 111.
s117-what =
    Os cuidados após a alta (after-care) da section 117 (artigo da lei) são ajuda gratuita depois de sair do hospital. São para pessoas que estiveram em internamento obrigatório (sectioned, detained) ao abrigo de algumas partes da Mental Health Act (lei da saúde mental).

    117 é o número do artigo da lei que lhe dá este direito. Não é um número de telefone. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental).

    O NHS (serviço público de saúde) e os social services (serviços sociais) do seu council (câmara municipal) têm ambos de dar estes cuidados. Podem ser cuidados de saúde, apoio social, ajuda com o trabalho, ou alojamento com apoio. Também pode ser ajuda com as suas necessidades sociais, culturais e espirituais.
    .title = Section 117: o que é?
    .more =
        A ajuda é para necessidades que vêm do seu problema de saúde mental, ou que estão ligadas a ele. Serve para diminuir a possibilidade de piorar e voltar ao hospital.

        Em Inglaterra, quem tem direito a estes cuidados também tem direito a ter um personal health budget (orçamento pessoal de saúde). É assim desde 2 de dezembro de 2019.

        A lei está a mudar. A maior parte das mudanças ainda não começou.

# Answer: who has a right to section 117 after-care. No variables.
s117-who =
    Algumas sections (artigos) da Mental Health Act (lei da saúde mental) dão direito aos cuidados da section 117 quando sai do hospital:

    - section 3: teve de ficar no hospital para tratamento
    - section 37 ou 45A: um tribunal mandou que fosse para o hospital
    - section 47 ou 48: houve transferência da prisão para o hospital

    Também tem o direito enquanto estiver sob uma community treatment order (CTO, ordem de tratamento fora do hospital).

    A section 2, 4, 5 ou 38, só por si, não dá este direito. Ir para o hospital por vontade própria (voluntary) também não.

    As crianças e os jovens também têm o direito.
    .title = Quem tem direito ao 117?
    .more =
        Mantém o direito se ficou no hospital por vontade própria depois de a sua section (internamento obrigatório) acabar.

        Está sob uma community treatment order (CTO, ordem de tratamento fora do hospital)? Então os seus cuidados após a alta não podem acabar enquanto ela durar.

        Os cuidados não acabam só porque passou tempo. Foi há anos? Pergunte à sua equipa de saúde mental ou ao council (câmara municipal) se os seus cuidados alguma vez foram terminados.
    .more-2 =
        Se mais tarde for para o hospital por vontade própria, ou com uma section (artigo) 2, os seus cuidados após a alta não acabam.

        Se tiver novo internamento obrigatório numa das sections que indiquei, pode ter cuidados quando sair. Mas pode mudar o council (câmara municipal) que paga.

        A section 117 é lei em Inglaterra e no País de Gales. A Escócia e a Irlanda do Norte têm outras leis.

# Answer: is after-care free, and when does it end. No variables.
s117-cost-and-how-long =
    Os cuidados após a alta da section 117 (artigo da lei) são gratuitos. Não há means test (avaliação de rendimentos e poupanças): os seus rendimentos e poupanças não contam, e ninguém lhe pode cobrar nada.

    Não têm limite de tempo. Continuam enquanto precisar deles. Só podem acabar quando o NHS (serviço público de saúde) e o council (câmara municipal) concordarem ambos que já não precisa deles.

    O alojamento com apoio pode fazer parte dos cuidados após a alta. Quem paga a renda (aluguel) depende da sua situação. Pergunte a um conselheiro.

    Se receber uma conta, ou se alguém quiser acabar com os seus cuidados, peça as razões por escrito. Também pode falar sobre isso com um conselheiro.
    .title = Custo e duração dos cuidados
    .more =
        No NHS (serviço público de saúde), quem decide é o seu ICB (integrated care board, a entidade local do NHS). Os antigos clinical commissioning groups (CCG) são agora ICB.

        Se está sob uma community treatment order (CTO, ordem de tratamento fora do hospital), os seus cuidados não podem acabar enquanto ela durar.

        Os medicamentos gratuitos são uma questão à parte. Veja a resposta sobre receitas médicas.
