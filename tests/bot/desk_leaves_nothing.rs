//! What the real program writes around a handoff: no name and no word in its log, and after
//! `/forget` not a row and not a byte of the person.

use tempfile::TempDir;

use crate::fake_telegram::FakeTelegram;
use crate::leftovers::{files_with, files_with_number, tables_with_number};
use crate::office::always_open;
use crate::process::Process;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handoff_leaves_nothing_in_the_log_and_forgotten_nothing_anywhere() {
    let telegram = FakeTelegram::start().await;
    telegram.waits_at_most(std::time::Duration::from_secs(30));
    let folder = TempDir::new().unwrap();
    always_open(folder.path());
    let group = telegram.forum("The team");
    let alice = telegram
        .person("Marker-first")
        .known_as("Marker-last", "marker_user");
    let sam = telegram.person("Marker-sam");
    group.member(&sam);
    let number = group.id().to_string();
    let mut program = Process::start_with(
        &telegram,
        folder.path(),
        &[("HELPLINE_STAFF_CHAT", &number)],
    );
    let room = group.sees_topic("Waiting room").await;
    alice.says("/talk").await;
    alice.taps("Write with an adviser").await;
    alice.taps("Yes, ask an adviser").await;
    alice.says("marker-held").await;
    alice.sees("I keep this for the adviser").await;
    let card = room.sees("Waits for an adviser").await;
    sam.taps_on(&card, "Take").await;
    let topic = group.sees_topic(&card.text[1..5]).await;
    topic.sees_exactly("marker-held").await;
    alice.says("marker-said").await;
    topic.sees_exactly("marker-said").await;
    sam.says_in(&topic, "marker-answer").await;
    alice.sees_exactly("marker-answer").await;
    sam.says_in(&topic, "// marker-note").await;
    telegram.settled().await;
    alice.says("/forget").await;
    alice.sees("The chat with").await;
    alice.sees("I have erased what I kept about you").await;
    topic
        .becomes("deleted", crate::fake_telegram::Topic::is_deleted)
        .await;
    telegram.settled().await;
    assert!(program.terminates().success());
    let log = program.log();
    for secret in [
        "arker-",
        "arker_",
        &alice.id().to_string(),
        &sam.id().to_string(),
    ] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
    let database = folder.path().join("kept.sqlite");
    assert_eq!(
        tables_with_number(&database, alice.id()),
        Vec::<String>::new()
    );
    assert_eq!(
        files_with_number(folder.path(), alice.id()),
        Vec::<String>::new()
    );
    assert_eq!(files_with(folder.path(), "marker-"), Vec::<String>::new());
    alice.reads_all().await;
    group.reads_all().await;
    telegram.finish().await;
}
