//! The driving side of the fake Telegram, tried with a tiny bot: people,
//! polls, faults, limits and the verdict at the end.

use std::time::Duration;

use crate::fake_telegram::{Any, FakeTelegram, Fault, Media};
use crate::tiny_http::post;
use serde_json::{Value, json};
use tokio::task::JoinHandle;

/// A bot that echoes texts, and answers taps with their data. It confirms an
/// update only after its answer was accepted.
struct EchoBot {
    running: JoinHandle<()>,
}

impl EchoBot {
    fn start(url: String, token: &'static str) -> Self {
        Self {
            running: tokio::spawn(run(url, token)),
        }
    }

    fn of(telegram: &FakeTelegram) -> Self {
        Self::start(telegram.url(), telegram.token())
    }
}

impl Drop for EchoBot {
    fn drop(&mut self) {
        self.running.abort();
    }
}

async fn run(url: String, token: &'static str) {
    let mut offset = 0;
    loop {
        let wanted = json!(["message", "callback_query", "my_chat_member"]);
        let body = json!({ "offset": offset, "timeout": 10, "allowed_updates": wanted });
        let path = format!("/bot{token}/GetUpdates");
        let Ok(reply) = post(&url, &path, &body).await else {
            tokio::time::sleep(Duration::from_millis(5)).await;
            continue;
        };
        for update in reply.json()["result"].as_array().into_iter().flatten() {
            react(&url, token, update).await;
            offset = update["update_id"].as_i64().unwrap_or(0) + 1;
        }
    }
}

async fn react(url: &str, token: &str, update: &Value) {
    let message = &update["message"];
    if let Some(text) = message["text"].as_str() {
        let body = json!({
            "chat_id": message["chat"]["id"],
            "message_thread_id": message["message_thread_id"],
            "text": format!("You said {text}"),
            "reply_markup": { "inline_keyboard": [[{ "text": "Tick", "callback_data": "tick" }]] },
        });
        send(url, token, "SendMessage", &body).await;
    }
    let tap = &update["callback_query"];
    if tap.is_object() {
        let body = json!({ "callback_query_id": tap["id"], "text": tap["data"] });
        send(url, token, "AnswerCallbackQuery", &body).await;
    }
}

/// Three tries, as bots do.
async fn send(url: &str, token: &str, method: &str, body: &Value) {
    for _ in 0..3 {
        let reply = post(url, &format!("/bot{token}/{method}"), body).await;
        if reply.is_ok_and(|reply| reply.json()["ok"] == true) {
            return;
        }
    }
}

async fn call(telegram: &FakeTelegram, method: &str, body: Value) -> Value {
    let path = format!("/bot{}/{method}", telegram.token());
    let reply = post(&telegram.url(), &path, &body).await;
    reply.expect("the fake answers").json()
}

/// What a test would have failed with.
async fn failure(test: impl Future<Output = ()> + Send + 'static) -> String {
    let error = tokio::spawn(test).await.expect_err("it should have failed");
    let panic = error.into_panic();
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[tokio::test]
async fn a_person_talks_and_taps() {
    let telegram = FakeTelegram::start().await;
    let _bot = EchoBot::of(&telegram);
    let alice = telegram.person("Alice");
    alice.says("/start").await;
    let reply = alice.sees("/start").await;
    assert_eq!(reply.text, "You said /start");
    assert_eq!(reply.buttons(), ["Tick"]);
    let notice = alice.taps("Tick").await;
    assert_eq!(notice.text.as_deref(), Some("tick"));
    assert_eq!(alice.taps_on(&reply, "Tick").await, notice);
    alice.says("more").await;
    alice.sees_exactly("You said more").await;
    alice.sends_sticker().await;
    alice.sends(Media::Voice, None).await;
    alice.sees_nothing_more().await;
    telegram.finish().await;
}

#[tokio::test]
async fn advisers_talk_in_topics() {
    let telegram = FakeTelegram::start().await;
    let _bot = EchoBot::of(&telegram);
    let staff = telegram.forum("Staff");
    let sam = telegram.person("Sam");
    staff.member(&sam);
    let topic = sam.opens_topic(&staff, "Visitor 1").await;
    sam.says_in(&topic, "hello").await;
    let seen = topic.sees("hello").await;
    assert_eq!(seen.thread, Some(topic.id()));
    sam.taps_in(&topic, "Tick").await;
    sam.says_in(&staff, "all").await;
    staff.general().sees("all").await;
    sam.closes(&topic).await;
    assert!(staff.topics()[0].is_closed());
    telegram.finish().await;
}

#[tokio::test]
async fn what_nobody_read_fails() {
    let telegram = FakeTelegram::start().await;
    let bot = EchoBot::of(&telegram);
    let alice = telegram.person("Alice");
    let words = failure(async move {
        let _bot = bot;
        alice.says("hello").await;
        telegram.finish().await;
    });
    let words = words.await;
    assert!(
        words.contains("unread: Alice #2: \"You said hello\""),
        "{words}"
    );
    assert!(words.contains("#1 Alice: hello"), "{words}");
}

#[tokio::test]
async fn what_never_comes_fails_with_the_chat() {
    let telegram = FakeTelegram::start().await;
    telegram.waits_at_most(Duration::from_millis(50));
    let alice = telegram.person("Alice");
    let words = failure(async move {
        alice.says("hello").await;
        alice.sees("Good day").await;
    });
    let words = words.await;
    assert!(
        words.contains("waited for a message with \"Good day\" in it"),
        "{words}"
    );
    assert!(words.contains("driving.rs"), "{words}");
    assert!(words.contains("#1 Alice: hello"), "{words}");
}

#[tokio::test]
async fn taps_and_refusals_are_owed() {
    let telegram = FakeTelegram::start().await;
    telegram.waits_at_most(Duration::from_millis(50));
    let alice = telegram.person("Alice").who_has_started();
    let markup = json!({ "inline_keyboard": [[{ "text": "A", "callback_data": "a" }]] });
    call(
        &telegram,
        "sendMessage",
        json!({ "chat_id": alice.id(), "text": "Pick", "reply_markup": markup }),
    )
    .await;
    alice.sees("Pick").await;
    alice.taps_without_waiting("A").await;
    telegram.expects_refusal("deleteMessage", "not found");
    telegram.fail_next("getMe", Any, Fault::Garbage);
    call(
        &telegram,
        "sendMessage",
        json!({ "chat_id": 5, "text": "Hi" }),
    )
    .await;
    let problems = telegram.problems().join("\n");
    for owed in [
        "refusal nobody announced: sendMessage: 400 Bad Request: chat not found",
        "announced refusal that never came: deleteMessage: not found",
        "planned fault that never happened: Garbage",
        "tap never answered: Alice tapped \"A\"",
        "not confirmed: update 500000001 (callback_query): never fetched",
    ] {
        assert!(problems.contains(owed), "{problems}");
    }
}

#[tokio::test]
async fn the_door_checks_path_and_token() {
    let telegram = FakeTelegram::start().await;
    telegram.tolerates_refusals("", "");
    let wrong = format!("/bot12345:{}/getMe", "x".repeat(35));
    for (path, code, words) in [
        ("/hello", 404, "Not Found"),
        (
            "/bot123/getMe",
            401,
            "Unauthorized: invalid token specified",
        ),
        (wrong.as_str(), 401, "Unauthorized"),
    ] {
        let reply = post(&telegram.url(), path, &json!({}))
            .await
            .expect("an answer");
        assert_eq!(reply.status, code);
        assert_eq!(reply.json()["description"], words);
    }
    telegram.finish().await;
}

#[tokio::test]
async fn updates_stay_until_confirmed() {
    let telegram = FakeTelegram::start().await;
    let alice = telegram.person("Alice");
    alice.says("one").await;
    alice.says("two").await;
    let poll = |offset: i64, limit: i64| {
        call(
            &telegram,
            "getUpdates",
            json!({ "offset": offset, "limit": limit }),
        )
    };
    let count = |answer: Value| answer["result"].as_array().map_or(0, Vec::len);
    assert_eq!(count(poll(0, 0).await), 1, "a limit of 0 is clamped to 1");
    assert_eq!(count(poll(0, 500).await), 2);
    assert_eq!(count(poll(0, 100).await), 2, "redelivered");
    assert_eq!(
        count(poll(500_000_002, 100).await),
        1,
        "the first is confirmed"
    );
    assert_eq!(count(poll(0, 100).await), 1, "and stays so");
    assert_eq!(count(poll(500_000_003, 100).await), 0);
    telegram.finish().await;
}

#[tokio::test]
async fn a_negative_offset_keeps_the_newest() {
    let telegram = FakeTelegram::start().await;
    let alice = telegram.person("Alice");
    for text in ["one", "two", "three"] {
        alice.says(text).await;
    }
    let newest = call(&telegram, "getUpdates", json!({ "offset": -1 })).await;
    assert_eq!(newest["result"][0]["message"]["text"], "three");
    assert_eq!(newest["result"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn the_filter_applies_when_updates_are_made() {
    let telegram = FakeTelegram::start().await;
    let alice = telegram.person("Alice");
    alice.says("before").await;
    call(
        &telegram,
        "getUpdates",
        json!({ "allowed_updates": ["callback_query"] }),
    )
    .await;
    alice.says("after").await;
    let left = call(
        &telegram,
        "getUpdates",
        json!({ "allowed_updates": ["nonsense"] }),
    )
    .await;
    assert_eq!(left["result"].as_array().map(Vec::len), Some(1));
    alice.says("again").await;
    let left = call(&telegram, "getUpdates", json!({})).await;
    assert_eq!(left["result"][1]["message"]["text"], "again");
}

#[tokio::test]
async fn taps_expire_before_messages() {
    let telegram = FakeTelegram::start().await;
    let alice = telegram.person("Alice").who_has_started();
    let markup = json!({ "inline_keyboard": [[{ "text": "A", "callback_data": "a" }]] });
    call(
        &telegram,
        "sendMessage",
        json!({ "chat_id": alice.id(), "text": "Pick", "reply_markup": markup }),
    )
    .await;
    alice.sees("Pick").await;
    let tap = alice.taps_without_waiting("A").await;
    alice.says("typed").await;
    telegram.advance(200);
    let left = call(&telegram, "getUpdates", json!({})).await;
    assert_eq!(left["result"].as_array().map(Vec::len), Some(1));
    assert_eq!(left["result"][0]["message"]["text"], "typed");
    telegram.expects_refusal("answerCallbackQuery", "query ID is invalid");
    let late = call(
        &telegram,
        "answerCallbackQuery",
        json!({ "callback_query_id": tap }),
    )
    .await;
    assert_eq!(late["error_code"], 400);
    telegram.advance(24 * 60 * 60);
    telegram.finish().await;
}

#[tokio::test]
async fn a_second_poll_ends_the_first() {
    let telegram = FakeTelegram::start().await;
    telegram.expects_refusal("getUpdates", "only one bot instance");
    let patient = json!({ "timeout": 30 });
    telegram.lets_polls_wait(Duration::from_secs(2));
    let release = async {
        telegram.requested("getUpdates", 2).await;
        tokio::time::sleep(Duration::from_millis(30)).await;
        telegram.release_polls();
    };
    let (first, second, ()) = tokio::join!(
        call(&telegram, "getUpdates", patient.clone()),
        call(&telegram, "getUpdates", patient),
        release,
    );
    let answers = [first, second];
    let conflicts = answers.iter().filter(|one| one["error_code"] == 409);
    assert_eq!(conflicts.count(), 1);
    assert!(answers.iter().any(|one| one["ok"] == true));
    telegram.finish().await;
}

#[tokio::test]
async fn a_poll_wakes_for_news_and_for_the_clock() {
    let telegram = FakeTelegram::start().await;
    let alice = telegram.person("Alice");
    telegram.lets_polls_wait(Duration::from_secs(59));
    let began = std::time::Instant::now();
    let news = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        alice.says("hi").await;
    };
    let (answer, ()) = tokio::join!(
        call(&telegram, "getUpdates", json!({ "timeout": 30 })),
        news
    );
    assert_eq!(answer["result"][0]["message"]["text"], "hi");
    let clock = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        telegram.advance(30);
    };
    let patient = json!({ "timeout": 30, "offset": 500_000_002 });
    let (answer, ()) = tokio::join!(call(&telegram, "getUpdates", patient), clock);
    assert_eq!(answer["result"], json!([]));
    assert!(began.elapsed() < Duration::from_secs(20));
    telegram.finish().await;
}

#[tokio::test]
async fn faults_happen_before_or_after() {
    let faults = [
        (Fault::error(403, "Forbidden: x"), 0, Some(403)),
        (Fault::TooMany { retry_after: 8 }, 0, Some(429)),
        (Fault::ServerError, 0, Some(502)),
        (Fault::Garbage, 1, Some(200)),
        (Fault::TimeoutBeforeApply, 0, None),
        (Fault::TimeoutAfterApply, 1, None),
        (Fault::DropConnectionBefore, 0, None),
        (Fault::DropConnectionAfter, 1, None),
    ];
    for (fault, messages, status) in faults {
        let telegram = FakeTelegram::start().await;
        telegram.holds_lines_for(Duration::from_millis(10));
        let alice = telegram.person("Alice").who_has_started();
        let name = format!("{fault:?}");
        telegram.fail_next("sendmessage", alice.id(), fault);
        let path = format!("/bot{}/sendMessage", telegram.token());
        let body = json!({ "chat_id": alice.id(), "text": "Hi" });
        let reply = post(&telegram.url(), &path, &body).await;
        assert_eq!(
            reply.as_ref().ok().map(|reply| reply.status),
            status,
            "{name}"
        );
        if status == Some(429) {
            assert!(reply.expect("an answer").head.contains("retry-after: 8"));
        }
        assert_eq!(alice.reads_all().await.len(), messages, "{name}");
        telegram.finish().await;
    }
}

#[tokio::test]
async fn a_bot_outlives_outages() {
    let reserved = FakeTelegram::reserve();
    let _bot = EchoBot::start(
        reserved.url(),
        "7777777:AAFakeTelegram-for_tests_0123456789",
    );
    tokio::time::sleep(Duration::from_millis(20)).await;
    let telegram = FakeTelegram::start_on(reserved).await;
    let alice = telegram.person("Alice");
    alice.says("one").await;
    alice.sees("one").await;
    telegram.refuse_connections();
    alice.says("two").await;
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert!(alice.unread().is_empty());
    telegram.accept_again();
    alice.sees("two").await;
    telegram.fail_times(2, Any, Any, Fault::ServerError);
    alice.says("three").await;
    alice.sees("three").await;
    telegram.finish().await;
}

#[tokio::test]
async fn limits_are_kept_on_the_virtual_clock() {
    let telegram = FakeTelegram::start().await;
    telegram.enforces_rate_limits();
    telegram.tolerates_refusals("sendMessage", "Too Many Requests");
    let alice = telegram.person("Alice").who_has_started();
    let staff = telegram.forum("Staff");
    let send = async |chat: i64| {
        call(
            &telegram,
            "sendMessage",
            json!({ "chat_id": chat, "text": "Hi" }),
        )
        .await
    };
    for _ in 0..3 {
        assert_eq!(send(alice.id()).await["ok"], true);
    }
    assert_eq!(send(alice.id()).await["parameters"]["retry_after"], 1);
    telegram.advance(1);
    assert_eq!(send(alice.id()).await["ok"], true);
    for _ in 0..20 {
        assert_eq!(send(staff.id()).await["ok"], true);
    }
    assert_eq!(
        send(staff.id()).await["description"],
        "Too Many Requests: retry after 3"
    );
    telegram.advance(3);
    let last = send(staff.id()).await["result"]["message_id"].clone();
    // Edits in a group have a limit of their own.
    telegram.tolerates_refusals("editMessageText", "Too Many Requests");
    let edit = async |text: usize| {
        let body = json!({ "chat_id": staff.id(), "message_id": last, "text": text.to_string() });
        call(&telegram, "editMessageText", body).await
    };
    for text in 0..20 {
        assert_eq!(edit(text).await["ok"], true);
    }
    assert_eq!(edit(20).await["parameters"]["retry_after"], 3);
    assert_eq!(alice.reads_all().await.len(), 4);
    assert_eq!(staff.reads_all().await.len(), 21);
    telegram.finish().await;
}

#[tokio::test]
async fn the_bot_hears_of_blocks_and_migrations() {
    let telegram = FakeTelegram::start().await;
    let alice = telegram.person("Alice");
    alice.blocks_bot().await;
    let old = telegram.group("Staff");
    old.member(&alice);
    let new = old.migrates();
    let updates = call(&telegram, "getUpdates", json!({})).await;
    let updates = &updates["result"];
    assert_eq!(
        updates[0]["my_chat_member"]["new_chat_member"]["status"],
        "kicked"
    );
    assert_eq!(updates[1]["message"]["migrate_to_chat_id"], new.id());
    assert_eq!(updates[2]["message"]["migrate_from_chat_id"], old.id());
    call(&telegram, "getUpdates", json!({ "offset": 500_000_004 })).await;
    telegram.finish().await;
}

#[tokio::test]
async fn dropping_it_does_not_hang() {
    let telegram = FakeTelegram::start().await;
    let _bot = EchoBot::of(&telegram);
    telegram.person("Alice").says("hello").await;
    drop(telegram);
}

#[tokio::test]
async fn waits_have_names() {
    let telegram = FakeTelegram::start().await;
    let staff = telegram.forum("Staff");
    let (id, path) = (staff.id(), format!("/bot{}/", telegram.token()));
    let url = telegram.url();
    let bot = tokio::spawn(async move {
        let call = async |method: &str, body: Value| {
            let reply = post(&url, &format!("{path}{method}"), &body).await;
            reply.expect("the fake answers").json()["result"].clone()
        };
        let topic = call(
            "createForumTopic",
            json!({ "chat_id": id, "name": "Visitor 7" }),
        )
        .await;
        let thread = topic["message_thread_id"].clone();
        let markup = json!({ "inline_keyboard": [[{ "text": "Take", "callback_data": "t" }]] });
        let card = json!({
            "chat_id": id, "message_thread_id": thread, "text": "Card", "reply_markup": markup,
        });
        let card = call("sendMessage", card).await;
        let bare = json!({ "chat_id": id, "message_id": card["message_id"] });
        call("editMessageReplyMarkup", bare.clone()).await;
        call(
            "setMessageReaction",
            json!({
                "chat_id": id, "message_id": card["message_id"],
                "reaction": [{ "type": "emoji", "emoji": "👍" }],
            }),
        )
        .await;
        call("pinChatMessage", bare).await;
        call(
            "closeForumTopic",
            json!({ "chat_id": id, "message_thread_id": thread }),
        )
        .await;
        call("getUpdates", json!({ "offset": 500_000_003 })).await;
    });
    let topic = staff.sees_topic("Visitor").await;
    let card = topic.sees("Card").await;
    topic
        .sees_change(&card, "no buttons", |now| now.buttons().is_empty())
        .await;
    topic
        .becomes("closed", crate::fake_telegram::Topic::is_closed)
        .await;
    telegram.requested("closeForumTopic", 1).await;
    bot.await.expect("the bot ran to its end");
    assert_eq!(topic.pinned(), [card.id]);
    assert_eq!(topic.reaction_on(card.id).as_deref(), Some("👍"));
    assert_eq!(telegram.requests_to(staff.id()).len(), 6);
    telegram.finish().await;
}

#[tokio::test]
async fn people_see_the_commands_meant_for_them() {
    let telegram = FakeTelegram::start().await;
    let set = |name: &str, language: &str, scope: Value| {
        let commands = json!([{ "command": name, "description": "x" }]);
        let body = json!({ "commands": commands, "language_code": language, "scope": scope });
        call(&telegram, "setMyCommands", body)
    };
    set("menu", "", json!({ "type": "default" })).await;
    set("dewislen", "cy", json!({ "type": "default" })).await;
    let of = |person: crate::fake_telegram::Person| person.commands()[0]["command"].clone();
    assert_eq!(of(telegram.person("Alice")), "menu");
    assert_eq!(of(telegram.person("Bronwen").speaking("cy")), "dewislen");
    set("private", "", json!({ "type": "all_private_chats" })).await;
    assert_eq!(of(telegram.person("Carys").speaking("cy")), "private");
    telegram.finish().await;
}
