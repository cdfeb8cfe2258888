# What this bot keeps, who can read it, and how to have it erased.

# About privacy, first of three messages. $keeps-hours says for how many hours after the last
# message a conversation is kept; $keeps-questions whether questions that I do not understand
# are kept without what could tell whose they are.
privacy-keeps =
    .title = এই বট ও গোপনীয়তা

# About privacy, second of three messages: talking to an adviser in this chat, and being called.
# It has to say the same as adviser-consent.
privacy-advisers =
    আপনি এখানে কোনো পরামর্শদাতার সাথে কথা বললে, আমাদের টিম সেই চ্যাট পড়তে পারে। তাঁরা আপনার নাম, ইউজারনেম বা নম্বর দেখেন না। আপনি কোন পাতা পড়েছেন, তাঁরা তা দেখেন। আপনার কোনো লেখা জরুরি মনে হয়েছিল কি না, তাও দেখেন।

    অপেক্ষা করার সময় আপনি যা লেখেন, পরামর্শদাতা না আসা পর্যন্ত আমি তা রাখি। কেউ না এলে, আমি তা মুছে ফেলি।

    চ্যাট শেষ হওয়ার { $topic-days } দিন পর আমরা আমাদের কপি মুছে ফেলি। এক দিনের মধ্যে /forget লিখলে, আমি তখনই তা মুছে ফেলি।

    আপনি ফোন পেতে চাইলে, যে পরামর্শদাতা ফোন করবেন শুধু তিনিই পুরো নম্বরটি দেখেন। ফোনের পরে, অথবা { $callback-days } দিন পর, আমি নম্বরটি মুছে ফেলি। চ্যাট বা ফোন শেষ না হওয়া পর্যন্ত আমি আপনার উত্তরগুলোও রাখি।
    .title = এখানে পরামর্শদাতার সাথে কথা

# About privacy, third of three messages. It follows the second. $unsent-hours says for how
# many hours a message is kept that cannot be delivered.
privacy-rights =
    আমি কোনো মেসেজ আপনার কাছে পৌঁছাতে না পারলে, { $unsent-hours } ঘণ্টা পর্যন্ত চেষ্টা করি। তারপর তা মুছে ফেলি।

    আপনি পরামর্শদাতার সাথে কথা বললে, তা গোপন রাখা হয়। তবে কিছু ব্যতিক্রম আছে। কারও জীবনের ঝুঁকি থাকলে, তাঁদের হয়তো অন্যদের জানাতে হবে। কোনো শিশু বা প্রাপ্তবয়স্ক মানুষ ক্ষতির ঝুঁকিতে থাকলেও তা-ই। সন্ত্রাসবাদের বেলায়, বা আদালত আদেশ দিলেও তা-ই।

    আপনি কে বা কোথায় আছেন, আমি সাধারণত তা জানতে পারি না। তাই আমি আপনার কাছে সাহায্য পাঠাতে পারি না।

    আমরা আপনার তথ্য কীভাবে ব্যবহার করি, তা নিয়ে আপনি অভিযোগ করতে পারেন। একজন পরামর্শদাতাকে জানান। আপনার অভিযোগ পেয়েছি, তা আমাদের 30 দিনের মধ্যে জানাতে হবে।
    .title = গোপনীয়তা ও আপনার অধিকার
