# When somebody stops the conversation. $number-emergency and $number-nhs-111 come
# from helpline.toml.
goodbye-message =
    Obrigado. A nossa conversa acaba aqui, e já esqueci as suas respostas. As mensagens ficam nesta conversa até que as apague.

    Pode voltar a qualquer momento. Toque ou escreva: /start

    Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental). Em caso de perigo de vida, ligue para o { $number-emergency }.
    .title = Adeus
