//! Conversations as people have them.

use crate::fake_telegram::FakeTelegram;
use crate::harness::{Bot, CLOSED, OPEN};

#[tokio::test]
async fn a_person_taps_from_the_greeting_to_an_answer_and_its_rest() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    alice.says("/start").await;
    let greeting = alice.sees("I am a bot, not a person").await;
    assert!(greeting.text.contains("What can I help you with?"));
    alice.taps("Money and prescriptions").await;
    alice.sees("What do you want to know?").await;
    alice.taps("Prescriptions and medicine").await;
    let answer = alice.sees("prescription").await;
    assert!(answer.has_button("Read more") && answer.has_button("Urgent help"));
    assert!(answer.text.contains("FP57") && answer.text.contains("£9.90"));
    let mut shown = answer;
    while shown.has_button("Read more") {
        alice.taps("Read more").await;
        shown = alice.sees_something().await;
    }
    assert!(shown.text.contains("After-care"), "{}", shown.text);
    alice.sees_nothing_more().await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn a_person_types_a_number_a_name_and_a_question() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    alice.says("/start").await;
    alice.sees_button("Section 117 after-care").await;
    alice.says("2").await;
    alice.sees("free help after some stays in hospital").await;
    alice.says("who gets it").await;
    alice.sees("section").await;
    alice.says("what is a personal health budget").await;
    alice.sees("money").await;
    alice.says("go back").await;
    alice.sees("section").await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn a_first_message_that_is_a_question_is_answered_without_a_greeting() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice").who_has_started();
    alice.says("can my budget pay for prescriptions").await;
    alice.sees("prescription").await;
    alice.sees_nothing_more().await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn talking_to_a_person_gives_a_number_to_dial_and_honest_hours() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    alice.says("/talk").await;
    alice.sees("open until 4pm today").await;
    alice.sees("+443005000927").await;
    bot.clock.set(CLOSED);
    alice.taps("Main menu").await;
    alice.sees("What can I help you with?").await;
    alice.taps("Talk to a person").await;
    let closed = alice.sees("at 9:30am tomorrow").await;
    assert!(closed.text.contains("0300 5000 927") && closed.text.contains("+44 300 5000 927"));
    alice.sees("+443005000927").await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn urgent_words_and_the_urgent_button_bring_help_at_once() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, CLOSED);
    let alice = telegram.person("Alice");
    alice.says("i want to kill myself").await;
    let help = alice.sees("Call 999 or go to A&E").await;
    alice
        .sees("nobody will answer there until it opens at 9:30am tomorrow")
        .await;
    assert!(help.has_button("I did not mean that"));
    alice.taps("More ways to get help").await;
    alice.sees("call 999 or go to A&E. I am a bot").await;
    alice.taps_on(&help, "I did not mean that").await;
    alice.sees("That is all right").await;
    alice.taps("Urgent help").await;
    alice.sees("Call 999").await;
    alice.sees("No person reads this chat").await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn two_messages_at_once_are_both_answered_in_order() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let (alice, bob) = (telegram.person("Alice"), telegram.person("Bob"));
    alice.says("/menu").await;
    bob.says("/menu").await;
    alice.says("3").await;
    alice.says("2").await;
    bob.says("2").await;
    let seen = alice.reads_all().await;
    let starts: Vec<&str> = seen
        .iter()
        .map(|message| message.text.split('.').next().unwrap())
        .collect();
    assert_eq!(
        starts[0],
        "What can I help you with? Tap a button, or type your question"
    );
    assert_eq!(starts[1], "Money and prescriptions");
    assert_eq!(starts.len(), 3, "{starts:?}");
    assert_eq!(bob.reads_all().await.len(), 2);
    bot.finish(telegram).await;
}

#[tokio::test]
async fn a_second_tap_before_the_first_is_answered_is_not_lost() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    let menu = alice.sees("What can I help you with?").await;
    let first = alice
        .taps_on_without_waiting(&menu, "Money and prescriptions")
        .await;
    let second = alice
        .taps_on_without_waiting(&menu, "Section 117 after-care")
        .await;
    let seen = alice.reads_all().await;
    assert_eq!(seen.len(), 2);
    assert!(seen[0].text.starts_with("Money") && seen[1].text.starts_with("Section 117"));
    assert!(alice.answer_to(&first).is_some() && alice.answer_to(&second).is_some());
    bot.finish(telegram).await;
}

#[tokio::test]
async fn the_guided_questions_end_in_an_answer_and_back_goes_back() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    alice.taps("Could I have a budget?").await;
    let mut seen = alice.sees_something().await;
    // Yes to everything there is to say yes to, and forty years old.
    for _ in 0..8 {
        let label = ["Yes", "I live in England", "England"]
            .into_iter()
            .find(|label| seen.has_button(label));
        match label {
            Some(label) => drop(alice.taps(label).await),
            None if seen.text.to_lowercase().contains("old") => drop(alice.says("40").await),
            None => break,
        }
        seen = alice.sees_something().await;
    }
    assert!(seen.text.contains("right"), "{}", seen.text);
    alice.taps("Go back").await;
    alice.sees("?").await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn forget_erases_and_says_so() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    alice.says("/forget").await;
    alice.sees("I have erased what I kept about you").await;
    telegram.settled().await;
    let chats = vec![helpline::service::ports::Chat(alice.id())];
    let kept = helpline::service::ports::Store::load(&*bot.store, chats, Vec::new())
        .await
        .unwrap();
    assert!(kept.people.is_empty());
    bot.finish(telegram).await;
}

#[tokio::test]
async fn commands_and_descriptions_are_set_in_every_language() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    telegram.requested("setMyShortDescription", 2).await;
    let alice = telegram.person("Alice").speaking("en");
    let names: Vec<_> = alice
        .commands()
        .iter()
        .map(|command| command["command"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        names,
        [
            "back", "menu", "stop", "talk", "urgent", "privacy", "forget"
        ]
    );
    bot.finish(telegram).await;
}

#[tokio::test]
async fn danger_said_in_several_short_messages_is_seen() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let (alice, bob) = (telegram.person("Alice"), telegram.person("Bob"));
    alice.says("/menu").await;
    bob.says("/menu").await;
    alice.says("i want").await;
    bob.says("to").await;
    alice.says("to").await;
    alice.says("die").await;
    alice.sees("Call 999 or go to A&E").await;
    alice.reads_all().await;
    let read = bob.reads_all().await;
    assert!(read.iter().all(|message| !message.text.contains("A&E")));
    bot.finish(telegram).await;
}
