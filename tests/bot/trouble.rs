//! When things go wrong: Telegram away, refusing or slow; the database away; people
//! leaving. Nothing is lost, nobody is left in silence.

use std::sync::Arc;

use helpline::conversation::Outgoing;
use helpline::conversation::words::Body;
use helpline::service::kept::Batch;
use helpline::service::ports::{Chat, Store as _};

use crate::fake_telegram::{Any, FakeTelegram, Fault, Reserved};
use crate::harness::{Bot, BreakableStore, OPEN, moment};

#[tokio::test]
async fn telegram_away_at_the_start_is_waited_for() {
    let reserved = FakeTelegram::reserve();
    let store = Arc::new(BreakableStore::new());
    let bot = Bot::start_at(&reserved.url(), Reserved::token(), OPEN, store);
    let telegram = FakeTelegram::start_on(reserved).await;
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn telegram_going_away_later_loses_nothing() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    telegram.refuse_connections();
    alice.says("2").await;
    telegram.accept_again();
    alice.sees("free help after some stays").await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn answers_meet_errors_and_arrive_all_the_same() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    for fault in [
        Fault::ServerError,
        Fault::DropConnectionBefore,
        Fault::TooMany { retry_after: 1 },
        Fault::TimeoutBeforeApply,
    ] {
        telegram.fail_next("sendMessage", Any, fault);
        alice.says("/menu").await;
        alice.sees("What can I help you with?").await;
    }
    bot.finish(telegram).await;
}

#[tokio::test]
async fn one_persons_wait_is_no_other_persons() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let (alice, bob) = (telegram.person("Alice"), telegram.person("Bob"));
    telegram.fail_next("sendMessage", alice.id(), Fault::TooMany { retry_after: 2 });
    alice.says("/menu").await;
    bob.says("/menu").await;
    bob.sees("What can I help you with?").await;
    assert!(alice.unread().is_empty(), "hers is still waiting");
    alice.sees("What can I help you with?").await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn someone_who_blocks_the_bot_is_forgotten_and_welcome_again() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    alice.blocks_bot().await;
    telegram.settled().await;
    alice.unblocks_bot().await;
    alice.says("2").await;
    let seen = alice.sees("I did not understand your message").await;
    assert!(seen.text.contains("I am a bot, not a person"));
    bot.finish(telegram).await;
}

#[tokio::test]
async fn with_the_database_away_urgent_help_still_comes_and_the_rest_follows_later() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let (alice, bob) = (
        telegram.person("Alice"),
        telegram.person("Bob").who_has_started(),
    );
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    bot.store.breaks();
    alice.says("2").await;
    bob.says("i want to kill myself").await;
    bob.sees("Call 999").await;
    alice.sees("I will answer as soon as I can").await;
    alice.says("3").await;
    let carol = telegram.person("Carol").who_has_started();
    carol.says("/menu").await;
    carol.sees("I will answer as soon as I can").await;
    assert!(alice.unread().is_empty(), "she was told once");
    bot.store.is_mended();
    alice.sees("free help after some stays").await;
    alice.reads_all().await;
    carol.sees("What can I help you with?").await;
    // His message was not kept the first time, so it is answered again: better twice than never.
    bob.sees("Call 999").await;
    bob.sees("No person reads this chat").await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn an_update_delivered_twice_is_answered_once() {
    let telegram = FakeTelegram::start().await;
    let alice = telegram.person("Alice");
    let bot = Bot::start(&telegram, OPEN);
    // The answer with the updates is lost on its way, so Telegram gives them again.
    telegram.fail_next("getUpdates", Any, Fault::DropConnectionAfter);
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    alice.sees_nothing_more().await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn what_was_sent_while_the_database_was_away_is_not_sent_again_later() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    telegram.fail_next("sendMessage", Any, Fault::TooMany { retry_after: 1 });
    alice.says("/menu").await;
    telegram.requested("sendMessage", 1).await;
    bot.store.breaks();
    alice.sees("What can I help you with?").await;
    bot.store.could_not_mark_a_message().await;
    bot.store.is_mended();
    // Time enough to mark it, and a turn that shows the database works again.
    alice.says("2").await;
    alice.sees("free help after some stays").await;
    telegram.settled().await;
    let store = bot.stop().await;
    let bot = Bot::start_at(&telegram.url(), telegram.token(), OPEN, store);
    alice.says("who gets it").await;
    alice.sees("section").await;
    alice.sees_nothing_more().await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn what_was_too_old_before_a_start_is_not_sent_any_more() {
    let telegram = FakeTelegram::start().await;
    let alice = telegram.person("Alice").who_has_started();
    let store = Arc::new(BreakableStore::new());
    let said = |words: &str| Outgoing::new(Body::Text(words.into()), Vec::new());
    for (update, at, words) in [
        (1, "2026-11-21 09:00", "old"),
        (2, "2026-11-23 09:00", "new"),
    ] {
        let batch = Batch {
            updates: vec![update],
            outgoing: vec![(Chat(alice.id()), said(words))],
            at: moment(at),
            ..Batch::default()
        };
        store.commit(batch).await.unwrap();
    }
    let bot = Bot::start_at(&telegram.url(), telegram.token(), OPEN, store);
    alice.sees("new").await;
    alice.sees_nothing_more().await;
    bot.finish(telegram).await;
}
