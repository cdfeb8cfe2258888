//! People who mean no good, or whose phone has gone mad: floods and garbage. They are
//! answered as far as they can be, and nobody else notices.

use std::env;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::fake_telegram::{FakeTelegram, Person};
use crate::garbage;
use crate::harness::{Bot, OPEN};
use crate::process::Process;
use crate::random::Random;

/// How many messages a flood has.
const FLOOD: usize = 500;

/// What the program's memory may grow by, in megabytes: far less than is sent to it.
const MOST_GROWTH: u64 = 40;

/// How many updates of garbage: a few, or as many as asked for.
fn many() -> usize {
    let given = env::var("HELPLINE_GARBAGE").ok();
    given.map_or(1_000, |many| {
        many.parse().expect("HELPLINE_GARBAGE is a number")
    })
}

#[tokio::test]
async fn a_flood_delays_those_who_flood_and_no_urgent_help() {
    let telegram = FakeTelegram::start().await;
    telegram.waits_at_most(Duration::from_secs(30));
    // Three messages to each person, then one a second by a clock that stands still.
    telegram.enforces_rate_limits();
    telegram.tolerates_refusals("sendMessage", "Too Many Requests");
    let bot = Bot::start(&telegram, OPEN);
    let (mallory, bob) = (
        telegram.person("Mallory").who_has_started(),
        telegram.person("Bob").who_has_started(),
    );
    for number in 0..FLOOD {
        mallory.says(&format!("blah {number}")).await;
    }
    bob.says("what is a personal health budget").await;
    bob.sees("money").await;
    mallory.says("i want to kill myself").await;
    telegram.confirmed().await;
    let before = mallory.messages().len();
    assert!(before <= 3, "{before} messages at once");
    // The urgent text may be handed over a moment after its update was confirmed; one
    // message a second goes, whichever is next by then.
    let seconds_pass = async {
        let mut beat = tokio::time::interval(Duration::from_millis(200));
        loop {
            beat.tick().await;
            telegram.advance(1);
        }
    };
    tokio::select! {
        _ = mallory.sees("Call 999") => {}
        () = seconds_pass => {}
    }
    // A few went while it came in; then it overtook all others.
    let seen = mallory.messages();
    let urgent = seen
        .iter()
        .position(|message| message.text.contains("Call 999"));
    assert!(urgent.unwrap() <= 7, "{urgent:?} of {}", seen.len());
    leaves(&telegram, &mallory).await;
    bot.finish(telegram).await;
}

/// So that the test need not wait until all the rest is sent.
async fn leaves(telegram: &FakeTelegram, person: &Person) {
    telegram.tolerates_refusals("sendMessage", "bot was blocked by the user");
    person.blocks_bot().await;
    let mut refused = telegram.request_count("sendMessage");
    while !was_refused(telegram) {
        telegram.advance(10);
        refused += 1;
        telegram.requested("sendMessage", refused).await;
    }
    person.reads_all().await;
}

fn was_refused(telegram: &FakeTelegram) -> bool {
    let is_refusal = |answer: &Value| answer["error_code"] == 403;
    let last = telegram.all_requests().into_iter().rev().take(2);
    last.filter_map(|request| request.answer)
        .any(|answer| is_refusal(&answer))
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn garbage_changes_nothing_for_anybody_and_fills_no_memory() {
    let telegram = FakeTelegram::start().await;
    telegram.waits_at_most(Duration::from_mins(10));
    for method in ["sendMessage", "sendContact"] {
        telegram.tolerates_refusals(method, "chat not found");
    }
    telegram.tolerates_refusals("answerCallbackQuery", "query is too old");
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    alice.says("2").await;
    alice.sees("free help after some stays").await;
    let strangers: Vec<Person> = (0..20)
        .map(|_| telegram.person("<b>Mallory</b>").who_has_started())
        .collect();
    let before = program.megabytes();
    let mut random = Random::new(7);
    for _ in 0..many() {
        let chat = if random.percent(90) {
            random.choose(&strangers).id()
        } else {
            i64::MAX
        };
        telegram.push_update(garbage::update(&mut random, chat));
    }
    telegram.confirmed().await;
    // She is where she was, and has seen nothing of it.
    alice.says("who gets it").await;
    alice.sees("section").await;
    alice.sees_nothing_more().await;
    let after = program.megabytes();
    println!(
        "{} updates of garbage: {before} MB before, {after} MB after",
        many()
    );
    assert!(
        after < before + MOST_GROWTH,
        "{before} MB before, {after} MB after"
    );
    for stranger in &strangers {
        stranger.reads_all().await;
        stranger.says("i want to kill myself").await;
        stranger.sees("Call 999").await;
        stranger.sees("No person reads this chat").await;
    }
    assert!(program.terminates().success());
    let log = program.log();
    assert!(!log.contains("a fault in the program"), "{log}");
    assert!(
        !log.contains("Mallory") && !log.contains("DROP TABLE"),
        "{log}"
    );
    telegram.finish().await;
}

/// Telegram nests less than ten deep. If something ever nested this deep, it must not
/// stand in the way of everybody else.
#[tokio::test]
async fn an_update_nested_deeper_than_can_be_read_holds_up_nobody() {
    let telegram = FakeTelegram::start().await;
    let bot = Bot::start(&telegram, OPEN);
    let alice = telegram.person("Alice");
    let mut deep = json!(1);
    for _ in 0..300 {
        deep = json!([deep]);
    }
    telegram.push_update(json!({ "message": { "text": deep } }));
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    bot.finish(telegram).await;
}
