# When somebody stops the conversation. $number-emergency and $number-nhs-111 come
# from helpline.toml.
goodbye-message =
    شكرًا لك. هذه نهاية حديثنا، وقد نسيتُ أجوبتك. تبقى الرسائل في هذه المحادثة إلى أن تحذفها.

    يمكنك العودة في أي وقت. اضغط أو اكتب: /start

    للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health). إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }.
    .title = مع السلامة
