# Prepared answers for advisers. They are found by their name and title, and sent as they stand
# here. Each begins with answer- and a short name. The title is what advisers see on the button.

answer-hello = Hello, and thank you for waiting. How can I help?
    .title = Hello
answer-more = Can you tell me a little more about that? You do not need to give any names or addresses.
    .title = Ask them to say more
# .next says that the adviser writes next: the person is not asked whether they are still there.
answer-moment = Please give me a moment. I am looking that up.
    .title = One moment
    .next = adviser
answer-phone = This may be easier by phone. Our number is { $phone-link }. The line is open { $hours }.
    .title = Easier by phone
answer-copy = You can ask your care team for a copy of your care plan. It is best to ask in writing. Keep a copy of what you write.
    .title = A copy of the care plan
# Sending this does not end the chat: the adviser taps Close after it.
answer-goodbye = Thank you for writing. You can come back at any time. Take care.
    .title = Goodbye (then tap Close)
