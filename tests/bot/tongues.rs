//! Other languages over Telegram: a language changed in the middle of things, and what
//! Telegram is told of the bot in each.

use std::collections::BTreeMap;
use std::sync::Arc;

use helpline::adapters::disk;
use helpline::authoring::{Languages, Source, Sources, check_after, render};
use helpline::conversation::Rules;
use helpline::conversation::ids::DeskName;
use helpline::service::ports::Chat;

use crate::fake_telegram::{Any, FakeTelegram, Fault};
use crate::harness::{Bot, BreakableStore, OPEN, moment};
use crate::learned::notebook;
use crate::office::code_of;

/// The shipped rules in every language that is begun, with a desk, and another text at the end of
/// some files.
fn rules_with(added: &[(&str, &str)]) -> Arc<Rules> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = disk::read(folder).unwrap();
    let texts = texts.iter().map(|(_, source)| {
        let added = added.iter().find(|(name, _)| *name == source.name);
        let added = added.map_or("", |(_, text)| *text);
        Source {
            name: source.name.clone(),
            text: format!("{}\n{added}", source.text),
        }
    });
    let texts = Sources::new(texts.collect());
    let checked = check_after(&texts, moment(OPEN), None, Languages::Written);
    let faults = render(&checked.diagnostics, &texts, false);
    let blueprint = checked.blueprint.unwrap_or_else(|| panic!("{faults}"));
    Arc::new(blueprint.build_recalling(&notebook()))
}

fn start(telegram: &FakeTelegram, rules: Arc<Rules>, groups: &BTreeMap<DeskName, Chat>) -> Bot {
    let store = Arc::new(BreakableStore::new());
    Bot::start_by(
        rules,
        &telegram.url(),
        telegram.token(),
        OPEN,
        store,
        groups,
    )
}

#[tokio::test]
async fn a_language_is_changed_in_the_middle_of_a_flow_by_button_and_by_name() {
    let telegram = FakeTelegram::start().await;
    let bot = start(&telegram, rules_with(&[]), &BTreeMap::new());
    let alice = telegram.person("Alice");
    alice.says("/start").await;
    alice.sees("I am a bot").await;
    alice.taps("Could I have a budget?").await;
    alice.sees("Where do you get your NHS care?").await;
    alice.taps("In England").await;
    let age = alice.sees("How old").await;
    alice.taps_on(&age, "Change language").await;
    let languages = alice.sees("Which language do you want?").await;
    alice.taps_on(&languages, "Polski").await;
    let again = alice.sees("How old").await;
    assert!(
        again.text.contains("Mam to tylko po angielsku."),
        "{}",
        again.text
    );
    alice.says("czterdzieści").await;
    let question = alice.sees("Continuing Healthcare").await;
    assert!(
        question.text.contains("Mam to tylko po angielsku."),
        "{}",
        question.text
    );
    alice.says("english").await;
    let question = alice.sees("Continuing Healthcare").await;
    assert!(!question.text.contains("angielsku"), "{}", question.text);
    alice.says("no").await;
    alice.sees("section").await;
    telegram.settled().await;
    alice.reads_all().await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn a_language_is_changed_in_the_middle_of_a_handoff_and_the_chat_goes_on() {
    let telegram = FakeTelegram::start().await;
    let group = telegram.forum("The team");
    let (alice, sam) = (telegram.person("Alice"), telegram.person("Sam"));
    group.member(&sam);
    let groups = BTreeMap::from([("advice".into(), Chat(group.id()))]);
    let rules = rules_with(&[("helpline.toml", "[[desk]]\nname = \"advice\"\n")]);
    let bot = start(&telegram, rules, &groups);
    let room = group.sees_topic("Waiting room").await;
    alice.says("/talk").await;
    alice.taps("Write with an adviser").await;
    alice.taps("Yes, ask an adviser").await;
    alice
        .sees("I have told our advisers that you are here")
        .await;
    // While she waits.
    alice.says("/language").await;
    alice.taps("Polski").await;
    let card = room.sees("Waits for an adviser").await;
    sam.taps_on(&card, "Take").await;
    let topic = group.sees_topic(&code_of(&card)).await;
    topic.sees("Taken by an adviser").await;
    alice.says("Dzień dobry, proszę o radę").await;
    topic.sees("Dzień dobry, proszę o radę").await;
    // And while she talks.
    alice.says("/language").await;
    alice.taps("English").await;
    topic.sees("From now on they read the bot in English").await;
    alice.sees("You are talking to").await;
    alice.says("hello again").await;
    topic.sees("hello again").await;
    sam.says_in(&topic, "Good morning, I am here").await;
    alice.sees("Good morning, I am here").await;
    telegram.settled().await;
    alice.reads_all().await;
    group.reads_all().await;
    bot.finish(telegram).await;
}

#[tokio::test]
async fn the_name_is_set_in_each_language_that_has_one_and_only_if_it_is_another() {
    let telegram = FakeTelegram::start().await;
    let names = [
        ("locales/pl/lines.ftl", "bot-name = Linia pomocy\n"),
        ("locales/en-simple/lines.ftl", "bot-name = Short\n"),
    ];
    let rules = rules_with(&names);
    let first = start(&telegram, Arc::clone(&rules), &BTreeMap::new());
    // English for all, then English and Polish by their two letters.
    telegram.requested("getMyName", 3).await;
    telegram.requested("setMyName", 2).await;
    telegram.settled().await;
    first.stop().await;
    let set = telegram.requests("setMyName");
    let name = |index: usize| {
        (
            set[index]["name"].as_str(),
            set[index]["language_code"].as_str(),
        )
    };
    assert_eq!(name(0), (Some("Advice and information service"), None));
    assert_eq!(name(1), (Some("Linia pomocy"), Some("pl")));
    let second = start(&telegram, rules, &BTreeMap::new());
    telegram.requested("getMyName", 6).await;
    telegram.settled().await;
    assert_eq!(telegram.request_count("setMyName"), 2);
    second.finish(telegram).await;
}

#[tokio::test]
async fn a_name_that_telegram_does_not_take_now_is_left_for_the_next_start() {
    let telegram = FakeTelegram::start().await;
    telegram.fail_next(
        "setMyName",
        Any,
        Fault::TooMany {
            retry_after: 80_000,
        },
    );
    let bot = start(&telegram, rules_with(&[]), &BTreeMap::new());
    telegram.requested("setMyName", 1).await;
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    telegram.settled().await;
    assert_eq!(telegram.request_count("setMyName"), 1);
    bot.finish(telegram).await;
}
