# When something goes wrong on our side. $phone is the number of the helpline, $hours
# are its opening hours. $number-emergency and $number-nhs-111 come from helpline.toml.
trouble-message =
    Desculpe, houve um problema do nosso lado. A culpa não é sua. Tente outra vez daqui a alguns minutos.

    Também pode ligar para a nossa linha de aconselhamento: { $phone-link }. Horário: { $hours }.

    Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental). Em caso de perigo de vida, ligue para o { $number-emergency }.
    .title = Houve um problema
