//! What people send that is not a plain question: a kind answer, and nothing breaks.

use serde_json::json;

use crate::fake_telegram::{FakeTelegram, Media};
use crate::harness::{Bot, OPEN};

#[tokio::test]
async fn photos_voice_notes_stickers_and_places_are_answered_in_words() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice").who_has_started();
    alice.sends_photo(None).await;
    alice.sees("999").await;
    alice.sends_voice().await;
    alice.sends_sticker().await;
    alice.sends_location().await;
    alice.sends_contact().await;
    alice.sends(Media::Document, None).await;
    let seen = alice.reads_all().await;
    assert_eq!(seen.len(), 5);
    assert!(seen.iter().all(|message| message.has_button("Urgent help")));
    bot.finish(telegram).await;
}

#[tokio::test]
async fn words_with_a_photo_are_read() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice").who_has_started();
    alice
        .sends_photo(Some("what is a personal health budget"))
        .await;
    alice.sees("cannot").await;
    alice.sees("money").await;
    alice.sends_photo(Some("i want to kill myself")).await;
    alice.sees("Call 999").await;
    alice.sees("No person reads this chat").await;
    alice.sees_nothing_more().await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn emoji_very_long_and_right_to_left_texts_get_a_kind_answer() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice").who_has_started();
    let long = "x".repeat(4000);
    for text in [
        "🙂🙂🙂",
        long.as_str(),
        "مرحبا، أحتاج إلى مساعدة",
        "<b>bold</b> & {x}",
        "\u{202E}gnp.exe",
    ] {
        alice.says(text).await;
        let seen = alice.reads_all().await;
        assert!(!seen.is_empty(), "{text}");
        assert!(seen.last().unwrap().has_button("Urgent help"), "{text}");
    }
    bot.finish(telegram).await;
}

#[tokio::test]
async fn forwarded_edited_and_unheard_of_messages_get_an_answer() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice").who_has_started();
    alice.forwards("what is section 117 after-care").await;
    assert!(!alice.reads_all().await.is_empty());
    let message = alice.says("what is a personal helth budget").await;
    assert!(!alice.reads_all().await.is_empty());
    alice
        .edits(message, "what is a personal health budget")
        .await;
    alice.sees("please send it again").await;
    alice.edits(message, "i want to kill myself").await;
    alice.sees("Call 999").await;
    alice.sees("No person reads this chat").await;
    alice
        .sends_raw(json!({"holographic_greeting": {"depth": 3}}))
        .await;
    assert!(!alice.reads_all().await.is_empty());
    bot.finish(telegram).await;
}

#[tokio::test]
async fn an_unknown_kind_of_update_is_taken_and_does_not_stop_the_rest() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice").who_has_started();
    telegram.push_update(json!({"telepathy": {"strength": 9}}));
    telegram.push_update(json!({"mood": {"chat": {"id": alice.id(), "type": "private"}, "from": {"id": alice.id()}}}));
    alice.sees("cannot").await;
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn stale_and_forged_buttons_are_acknowledged_and_explained() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice").who_has_started();
    alice.says("/menu").await;
    let menu = alice.sees("What can I help you with?").await;
    for forged in [
        "c:no:such:step",
        "t:gone",
        "nonsense",
        "c:menu:main:gone",
        "m:phb:what:77",
        "f:fly",
    ] {
        alice.forges_tap(&menu, forged).await;
        let seen = alice.sees("That button is from an earlier chat").await;
        assert!(seen.text.contains("What can I help you with?"));
    }
    bot.clock.set("2026-11-26 10:00");
    alice.taps_on(&menu, "Section 117 after-care").await;
    alice.sees("free help after some stays").await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn groups_are_not_conversations() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice").who_has_started();
    let group = telegram.group("Neighbours");
    group.member(&alice);
    alice
        .says_in(&group, "what is a personal health budget")
        .await;
    telegram.settled().await;
    assert!(telegram.requests_to(group.id()).is_empty());
    bot.finish(telegram).await;
}
