# The greeting. The main menu follows right after it.
# $number-emergency and $number-nhs-111 come from helpline.toml.
start-hello =
    Olá. Sou um bot, não uma pessoa. Posso informar sobre:

    - o personal health budget (orçamento pessoal de saúde) do NHS (serviço público de saúde)
    - os cuidados após a alta do hospital (after-care) da section 117 (artigo da lei)

    Esta conversa é gratuita. Pode tocar num botão ou escrever uma pergunta pelas suas palavras.

    Conversas como esta no Telegram não têm encriptação de ponta a ponta (end-to-end). Outras pessoas que usam este telefone podem vê-las.

    A sua vida está em perigo? Ligue para o { $number-emergency }. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental). Ou toque em Ajuda urgente.
    .title = Início
