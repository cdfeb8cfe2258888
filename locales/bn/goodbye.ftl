# When somebody stops the conversation. $number-emergency and $number-nhs-111 come
# from helpline.toml.
goodbye-message =
    ধন্যবাদ। আমাদের কথা এখানেই শেষ, আর আপনার উত্তরগুলো আমি ভুলে গেছি। আপনি না মোছা পর্যন্ত মেসেজগুলো এই চ্যাটে থেকে যায়।

    আপনি যেকোনো সময় ফিরে আসতে পারেন। চাপুন বা লিখুন: /start

    মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।
    .title = বিদায়
