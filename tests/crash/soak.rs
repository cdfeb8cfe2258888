//! Ten thousand people for as long as is asked for: the program stays small, and does not
//! grow. `HELPLINE_SOAK_SECONDS=600 cargo test --release --test crash soak -- --nocapture`

use std::env;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::time::{Instant, MissedTickBehavior, interval};

use crate::light_telegram::LightTelegram;
use crate::memory::{Sample, growth_a_minute, resident};
use crate::program::Program;
use crate::random::Random;

const PEOPLE: u64 = 10_000;
const FIRST_PERSON: u64 = 7_000_000_001;
const MOST_MEGABYTES: f64 = 60.0;

/// Flat: less than this, in kilobytes a minute.
const MOST_GROWTH: f64 = 300.0;

/// From here on a run is long enough to say something of growth.
const LONG: Duration = Duration::from_mins(2);

/// What people write, each line as likely as the others.
const SAID: &[&str] = &[
    "/start",
    "/menu",
    "2",
    "3",
    "1",
    "go back",
    "thanks",
    "/talk",
    "/privacy",
    "yes",
    "what is a personal health budget",
    "can my budget pay for prescriptions",
    "who gets it",
    "somthing is wrong with my plan and nobody rings me back",
    "i want to kill myself",
    "/forget",
];

/// So many updates may wait at Telegram.
const MOST_WAITING: usize = 300;

fn seconds() -> u64 {
    let given = env::var("HELPLINE_SOAK_SECONDS").ok();
    given.map_or(4, |seconds| {
        seconds.parse().expect("HELPLINE_SOAK_SECONDS is a number")
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_people_take_little_memory_and_no_more_later() {
    let duration = Duration::from_secs(seconds());
    let telegram = LightTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Program::start_with(
        telegram.url(),
        "7777777:AALightTelegram-for_tests_012345678",
        "sqlite:kept.sqlite",
        folder.path(),
        &[],
    );
    let samples = tokio::select! {
        () = people_write(&telegram) => unreachable!("people never stop writing"),
        samples = watches(&telegram, program.id(), duration) => samples,
    };
    telegram.waiting_at_most(0).await;
    let (updates, sent) = telegram.counts();
    let growth = growth_a_minute(&samples[samples.len() / 3..]);
    let most = samples.iter().map(|one| one.kilobytes).fold(0.0, f64::max) / 1024.0;
    let first = samples.first().map_or(0.0, |one| one.kilobytes) / 1024.0;
    let last = samples.last().map_or(0.0, |one| one.kilobytes) / 1024.0;
    println!(
        "soak: {} s, {updates} updates of {} people, {sent} messages; {first:.1} MB \
         at first, at most {most:.1} MB, {last:.1} MB at the end, {growth:+.0} kB a minute after the first third",
        duration.as_secs(),
        updates.min(PEOPLE),
    );
    assert!(program.terminates().success());
    // Built for debugging it is larger, and a short run says little.
    if duration >= LONG && !cfg!(debug_assertions) {
        assert!(most < MOST_MEGABYTES, "{most} MB");
        assert!(growth < MOST_GROWTH, "{growth} kB a minute");
    }
}

/// One person after the other writes one message, for ever.
async fn people_write(telegram: &LightTelegram) {
    let mut random = Random::new(11);
    for number in 0.. {
        telegram.waiting_at_most(MOST_WAITING).await;
        telegram.push(said(FIRST_PERSON + number % PEOPLE, random.choose(SAID)));
    }
}

fn said(person: u64, text: &str) -> Value {
    json!({ "message": {
        "message_id": 1,
        "date": 0,
        "chat": { "id": person, "type": "private" },
        "from": { "id": person, "is_bot": false, "first_name": "Person", "language_code": "en" },
        "text": text,
    }})
}

/// Looks at the memory for so long, from when the first was answered.
async fn watches(telegram: &LightTelegram, process: u32, duration: Duration) -> Vec<Sample> {
    telegram.confirmed_at_least(1).await;
    let begun = Instant::now();
    let mut looks = interval(Duration::from_millis(500));
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut samples = Vec::new();
    while begun.elapsed() < duration {
        looks.tick().await;
        samples.extend(resident(process).map(|kilobytes| Sample {
            at: begun.elapsed(),
            kilobytes,
        }));
    }
    samples
}
