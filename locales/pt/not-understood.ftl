# When a typed message was not understood. Buttons with the likeliest topics may follow.

# The first time. $number-emergency and $number-nhs-111 come from helpline.toml.
not-understood-first =
    Desculpe, não entendi. Sou um bot e só sei de duas coisas. São o personal health budget (orçamento pessoal de saúde) e os cuidados após a alta da section 117 (artigo da lei).

    Tente outra vez com poucas palavras, por exemplo: quem pode ter um. Também pode escrever: menu.

    Não posso dar conselhos médicos. Se se sentir mal, ligue para o { $number-nhs-111 }. Em caso de perigo de vida, ligue para o { $number-emergency }.

# Straight after a first one. $phone and $phone-link are the same number of the helpline,
# $open is open or closed now, $closes is when it closes, $opens is when it opens next.
not-understood-again =
    Desculpe, ainda não entendo. A culpa é minha, não sua. Uma pessoa pode ajudar melhor.

    Pode ligar para os nossos conselheiros: { $phone }. Para ligar deste telefone, toque em { $phone-link }. { $open ->
        [open] Estão lá agora, até às { $closes }.
       *[closed] Não estão lá agora. A linha abre { $opens }.
    }

    Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental). Em caso de perigo de vida, ligue para o { $number-emergency }.

# The third time in a row, and every time after that. The variables are the same.
not-understood-still =
    Continuo sem entender, e peço desculpa. Escreva menu para ver tudo o que posso fazer. Ou escreva falar para chegar a uma pessoa.

    O nosso número é { $phone }. Para ligar deste telefone, toque em { $phone-link }. { $open ->
        [open] Os nossos conselheiros estão lá agora, até às { $closes }.
       *[closed] Os nossos conselheiros não estão lá agora. A linha abre { $opens }.
    }

    Em caso de perigo de vida, ligue para o { $number-emergency }. Para ajuda urgente de saúde mental, ligue para o { $number-nhs-111 } e escolha a opção «mental health» (saúde mental).
