//! Nothing leaks: markers in everything that somebody else decides, then a search for
//! them through everything the program wrote.

use serde_json::json;
use tempfile::TempDir;

use crate::fake_telegram::{Any, FakeTelegram, Fault, Person};
use crate::leftovers::{files_with, files_with_number, tables_with_number};
use crate::process::Process;

/// Says, sends and taps things with a marker in every field a person decides.
async fn plants_markers(telegram: &FakeTelegram, alice: &Person) {
    for text in [
        "marker-typed is my secret",
        "/start marker-payload",
        "/marker_command marker-argument",
        "what is a personal health budget, says marker-name",
        "i want to kill myself, says marker-danger",
        "marker@marker.example +447700900999 https://marker.example/",
    ] {
        alice.says(text).await;
    }
    alice.sends_photo(Some("marker-caption")).await;
    alice.forwards("marker-forwarded").await;
    let message = alice.says("marker-before").await;
    alice.edits(message, "marker-edited").await;
    for fields in sent_things() {
        alice.sends_raw(fields).await;
    }
    let chat = json!({
        "id": alice.id(), "type": "private", "title": "marker-title", "first_name": "Marker-Name",
        "last_name": "marker-last", "username": "marker_user", "bio": "marker-bio",
        "description": "marker-description",
    });
    let from = json!({
        "id": alice.id(), "is_bot": false, "first_name": "marker-first", "last_name": "marker-last",
        "username": "marker_user",
    });
    telegram.push_update(json!({ "message": {
        "message_id": 900, "date": 1, "chat": chat, "from": from, "text": "marker-raw",
        "author_signature": "marker-signature", "via_bot": { "id": 1, "username": "marker_bot" },
        "forward_origin": { "type": "hidden_user", "sender_user_name": "marker-origin", "date": 1 },
        "quote": { "text": "marker-quote" },
        "entities": [{ "type": "text_link", "url": "https://marker.example" }],
    }}));
    telegram.push_update(json!({ "marker_kind": { "chat": chat, "from": from, "text": "marker" }}));
    telegram.push_update(json!({ "my_chat_member": {
        "chat": { "id": -5, "type": "group", "title": "marker-group" }, "from": from,
        "new_chat_member": { "status": "marker-status", "custom_title": "marker-custom" },
    }}));
}

fn sent_things() -> Vec<serde_json::Value> {
    vec![
        json!({ "contact": {
            "phone_number": "+44marker", "first_name": "marker-kin", "last_name": "marker-kin",
            "vcard": "marker-card", "user_id": 5,
        }}),
        json!({ "venue": {
            "title": "marker-place", "address": "marker-street",
            "location": { "latitude": 51.000_123_4, "longitude": -3.000_567_8 },
        }}),
        json!({ "location": { "latitude": 51.000_123_4, "longitude": -3.000_567_8 } }),
        json!({ "document": { "file_id": "marker-file", "file_name": "marker.pdf", "mime_type": "marker/x" } }),
        json!({ "audio": { "file_id": "1", "title": "marker-song", "performer": "marker-singer" } }),
        json!({ "sticker": { "emoji": "🙂", "set_name": "marker_set" } }),
        json!({ "poll": { "question": "marker-question", "options": [{ "text": "marker-option" }] } }),
        json!({ "game": { "title": "marker-game", "text": "marker-text" } }),
        json!({ "invoice": { "title": "marker-invoice", "start_parameter": "marker" } }),
        json!({ "holographic_greeting": { "marker": "marker-unheard-of" } }),
        json!({ "web_app_data": { "data": "marker-data", "button_text": "marker-button" } }),
        json!({ "story": { "chat": { "title": "marker-story" } }, "caption": "marker-with-story" }),
    ]
}

/// Telegram fails in every way, quoting markers, each time an answer is sent.
async fn meets_failures_with_markers(telegram: &FakeTelegram, alice: &Person) {
    telegram.fail_next(
        "getUpdates",
        Any,
        Fault::error(500, "Internal Server Error: \"marker-asked\""),
    );
    for fault in [
        Fault::error(400, "Bad Request: can't parse \"marker-quoted\""),
        Fault::error(400, "Bad Request: 'marker-single' is wrong"),
        Fault::error(500, "Internal Server Error: `marker-ticked`"),
        Fault::error(420, "Strange: \"marker-strange\""),
        Fault::Garbage,
        Fault::ServerError,
        Fault::DropConnectionAfter,
        Fault::TimeoutBeforeApply,
    ] {
        telegram.fail_next("sendMessage", Any, fault);
        alice.says("marker-again").await;
        alice.says("/menu").await;
        alice.sees("What can I help you with?").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_program_writes_holds_no_names_and_no_words() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let alice = telegram
        .person("Marker-Name")
        .known_as("Marker-Surname", "marker_username");
    alice.says("/menu").await;
    let menu = alice.sees("What can I help you with?").await;
    meets_failures_with_markers(&telegram, &alice).await;
    for forged in [
        "marker-data",
        "c:marker:marker:marker",
        "t:marker",
        "f:marker",
        "l:marker",
    ] {
        alice.forges_tap(&menu, forged).await;
    }
    plants_markers(&telegram, &alice).await;
    alice.sees("Call 999").await;
    // What is answered last arrives last.
    alice.says("/privacy").await;
    alice.sees("If I cannot get a message through").await;
    alice.reads_all().await;
    // While it runs, and after it has stopped.
    assert_eq!(files_with(folder.path(), "marker"), [""; 0]);
    assert!(program.terminates().success());
    for secret in ["marker", "000123", "000567", "7700900999", telegram.token()] {
        assert_eq!(files_with(folder.path(), secret), [""; 0], "{secret}");
    }
    let log = program.log();
    assert!(!log.contains(&alice.id().to_string()), "{log}");
    assert!(
        !log.contains("a fault in the program") && !log.contains("panicked"),
        "{log}"
    );
    // The search would have found it.
    let kept = folder.path().join("kept.sqlite");
    assert_eq!(tables_with_number(&kept, alice.id()), ["person"]);
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_telegram_says_without_quotes_is_not_written_either() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let alice = telegram.person("Alice");
    telegram.fail_next(
        "getUpdates",
        Any,
        Fault::error(500, "Internal marker-asked"),
    );
    for code in [400, 403, 500] {
        let words = format!("Bad Request: marker-said of {}", alice.id());
        telegram.fail_next("sendMessage", Any, Fault::error(code, &words));
        alice.says("/menu").await;
        telegram.settled().await;
    }
    alice.reads_all().await;
    assert!(program.terminates().success());
    assert!(!program.log().contains("marker"), "{}", program.log());
    assert!(
        !program.log().contains(&alice.id().to_string()),
        "{}",
        program.log()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_language_of_a_phone_is_kept_only_if_it_is_one() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let alice = telegram.person("Alice").speaking("marker-language");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    telegram.settled().await;
    assert!(program.terminates().success());
    assert_eq!(files_with(folder.path(), "marker"), [""; 0]);
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_forgotten_stands_in_no_table() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    forgets_alice_but_not_bob(&telegram).await;
    assert!(program.terminates().success());
    let (alice, bob) = (7_000_000_001, 7_000_000_002);
    let kept = folder.path().join("kept.sqlite");
    assert_eq!(tables_with_number(&kept, alice), [""; 0]);
    assert_eq!(files_with(folder.path(), &alice.to_string()), [""; 0]);
    assert_eq!(tables_with_number(&kept, bob), ["person"]);
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_forgotten_stands_in_no_byte_of_any_file() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    forgets_alice_but_not_bob(&telegram).await;
    assert!(program.terminates().success());
    let (alice, bob) = (7_000_000_001, 7_000_000_002);
    // The search finds who was not forgotten.
    assert!(!files_with_number(folder.path(), bob).is_empty());
    assert_eq!(files_with_number(folder.path(), alice), [""; 0]);
    telegram.finish().await;
}

/// Both come in a way that leaves traces everywhere; then one wants to be forgotten.
async fn forgets_alice_but_not_bob(telegram: &FakeTelegram) {
    let (alice, bob) = (telegram.person("Alice"), telegram.person("Bob"));
    for person in [&alice, &bob] {
        telegram.fail_next("sendMessage", Any, Fault::ServerError);
        person.says("/menu").await;
        person.sees("What can I help you with?").await;
        person.says("i want to kill myself").await;
        person.sees("Call 999").await;
        person.reads_all().await;
    }
    alice.says("/forget").await;
    alice.sees("I have erased what I kept about you").await;
    telegram.settled().await;
}
