# When somebody sends something that is not text. $number-emergency and $number-nhs-111
# come from helpline.toml.
unreadable-message =
    দুঃখিত, আপনি যা পাঠিয়েছেন আমি তা পড়তে পারি না। আমি একটি বট। আমি ছবি, ভিডিও, স্টিকার বা ফাইল দেখতে পারি না। ভয়েস মেসেজও শুনতে পারি না।

    দয়া করে আপনার প্রশ্নটি অল্প কয়েকটি শব্দে লিখুন।

    মানসিক স্বাস্থ্যের জরুরি সাহায্য দরকার হলে { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন। কেউ আঘাত পেলে বা কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।
    .title = আমি শুধু লেখা পড়তে পারি
