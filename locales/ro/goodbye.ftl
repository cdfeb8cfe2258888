# When somebody stops the conversation. $number-emergency and $number-nhs-111 come
# from helpline.toml.
goodbye-message =
    Vă mulțumesc. Acesta este sfârșitul conversației noastre și am uitat răspunsurile dumneavoastră. Mesajele rămân în această conversație până când le ștergeți.

    Puteți reveni oricând. Apăsați sau scrieți: /start

    Pentru ajutor urgent de sănătate mintală, sunați la { $number-nhs-111 } și alegeți opțiunea de sănătate mintală (mental health option). Dacă viața cuiva este în pericol, sunați la { $number-emergency }.
    .title = La revedere
