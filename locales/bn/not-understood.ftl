# When a typed message was not understood. Buttons with the likeliest topics may follow.

# The first time. $number-emergency and $number-nhs-111 come from helpline.toml.
not-understood-first =
    দুঃখিত, আমি তা বুঝতে পারিনি। আমি একটি বট। আমি শুধু personal health budget (ব্যক্তিগত স্বাস্থ্য বাজেট) ও section 117 after-care (আইনের 117 ধারায় হাসপাতাল ছাড়ার পরের সেবা) সম্পর্কে জানি।

    দয়া করে অল্প কয়েকটি শব্দে আবার লিখুন, যেমন: কে বাজেট পেতে পারে। লিখতে পারেন: মেনু বা menu।

    আমি চিকিৎসার পরামর্শ দিতে পারি না। অসুস্থ লাগলে { $number-nhs-111 } নম্বরে ফোন করুন। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।

# Straight after a first one. $phone and $phone-link are the same number of the helpline,
# $open is open or closed now, $closes is when it closes, $opens is when it opens next.
not-understood-again =
    দুঃখিত, আমি এখনো বুঝতে পারছি না। দোষ আমার, আপনার নয়। একজন মানুষ আপনাকে আরও ভালো সাহায্য করতে পারবেন।

    আপনি { $phone } নম্বরে আমাদের পরামর্শদাতাদের ফোন করতে পারেন। এই ফোন থেকে কল করতে এখানে চাপুন: { $phone-link }। { $open ->
        [open] তাঁরা এখন আছেন, { $closes } পর্যন্ত।
       *[closed] তাঁরা এখন নেই। লাইন খুলবে { $opens }।
    }

    মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন। কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন।

# The third time in a row, and every time after that. The variables are the same.
not-understood-still =
    আমি এখনো বুঝতে পারছি না, আমি দুঃখিত। আমি কী কী করতে পারি তা দেখতে লিখুন: মেনু বা menu। কোনো মানুষের সাথে কথা বলতে লিখুন: কথা বা talk।

    আমাদের নম্বর { $phone }। এই ফোন থেকে কল করতে এখানে চাপুন: { $phone-link }। { $open ->
        [open] আমাদের পরামর্শদাতারা এখন আছেন, { $closes } পর্যন্ত।
       *[closed] আমাদের পরামর্শদাতারা এখন নেই। লাইন খুলবে { $opens }।
    }

    কারও জীবন বিপদে থাকলে { $number-emergency } নম্বরে ফোন করুন। মানসিক স্বাস্থ্যের জরুরি সাহায্যের জন্য { $number-nhs-111 } নম্বরে ফোন করুন, আর mental health (মানসিক স্বাস্থ্য) অপশনটি বেছে নিন।
