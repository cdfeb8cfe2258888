# When something goes wrong on our side. $phone is the number of the helpline, $hours
# are its opening hours. $number-emergency and $number-nhs-111 come from helpline.toml.
trouble-message =
    عذرًا، حدث خطأ من جانبنا. ليس الخطأ منك. يُرجى المحاولة مرة أخرى بعد بضع دقائق.

    يمكنك أيضًا الاتصال بخط المشورة على { $phone-link }. أوقات عمل الخط: { $hours }.

    للمساعدة العاجلة في الصحة النفسية، اتصل على { $number-nhs-111 } واختر خيار الصحة النفسية (mental health). إذا كانت حياة أحد في خطر، اتصل على { $number-emergency }.
    .title = حدث خطأ من جانبنا
