# When something goes wrong on our side. $phone is the number of the helpline, $hours
# are its opening hours. $number-emergency and $number-nhs-111 come from helpline.toml.
trouble-message =
    দুঃখিত, আমাদের দিকে একটি সমস্যা হয়েছে। এতে আপনার কোনো দোষ নেই। দয়া করে কয়েক মিনিট পর আবার চেষ্টা করুন।

    আপনি আমাদের পরামর্শ লাইনেও ফোন করতে পারেন: { $phone-link }। লাইন খোলা থাকে { $hours }।

    মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।
    .title = একটি সমস্যা হয়েছে
