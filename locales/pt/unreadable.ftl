# When somebody sends something that is not text. $number-emergency and $number-nhs-111
# come from helpline.toml.
unreadable-message =
    Desculpe, não consigo ler o que enviou. Sou um bot. Não consigo ver fotos, vídeos, autocolantes (stickers) nem ficheiros (arquivos). Também não consigo ouvir mensagens de voz.

    Escreva a sua pergunta em poucas palavras.

    Se precisa de ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental). Se alguém tem ferimentos ou há perigo de vida, ligue para o { $number-emergency }.
    .title = Só consigo ler texto
