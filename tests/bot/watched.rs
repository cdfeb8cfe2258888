//! The real program as those who watch it see it: health, readiness, figures, and a log
//! that programs can read.

use std::fs;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::fake_telegram::{Any, FakeTelegram, Fault};
use crate::process::Process;
use crate::tiny_http::{Reply, send};

const WATCHED: [(&str, &str); 1] = [("HELPLINE_OBSERVE_LISTEN", "127.0.0.1:0")];

async fn asked(url: &str, path: &str) -> Reply {
    send(url, "GET", path, &[], b"").await.unwrap()
}

/// Asks until the answer has this status.
async fn answers(url: &str, path: &str, status: u16) -> Reply {
    let reply = async {
        loop {
            let reply = asked(url, path).await;
            if reply.status == status {
                return reply;
            }
        }
    };
    let reply = tokio::time::timeout(Duration::from_secs(20), reply).await;
    reply.unwrap_or_else(|_| panic!("{path} never answered {status}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn health_readiness_and_figures_say_how_it_is_and_of_nobody() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start_with(&telegram, folder.path(), &WATCHED);
    let url = program.listens_for("those who watch").await;
    assert_eq!(answers(&url, "/ready", 200).await.body, "ready\n");
    assert_eq!(asked(&url, "/health").await.body, "ok\n");
    assert_eq!(asked(&url, "/nothing").await.status, 404);
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    telegram.settled().await;
    let figures = asked(&url, "/metrics").await;
    assert_eq!(figures.status, 200);
    for line in [
        "helpline_updates_total{kind=\"said\"} ",
        "helpline_sent_total ",
        "helpline_database_up 1",
        "helpline_telegram_up 1",
    ] {
        assert!(figures.body.contains(line), "{line}: {}", figures.body);
    }
    assert!(!figures.body.contains(&alice.id().to_string()));

    // The file is moved away, and comes back.
    let (kept, away) = (
        folder.path().join("kept.sqlite"),
        folder.path().join("away"),
    );
    fs::rename(&kept, &away).unwrap();
    let unready = answers(&url, "/ready", 503).await;
    assert_eq!(unready.body, "the database cannot be used\n");
    assert_eq!(asked(&url, "/health").await.status, 200);
    fs::rename(&away, &kept).unwrap();
    answers(&url, "/ready", 200).await;

    telegram.refuse_connections();
    let unready = answers(&url, "/ready", 503).await;
    assert_eq!(unready.body, "Telegram cannot be reached\n");
    telegram.accept_again();
    answers(&url, "/ready", 200).await;
    assert!(program.terminates().success());
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_is_full_from_the_first_update_on_is_seen_until_there_is_room() {
    let telegram = FakeTelegram::start().await;
    telegram.waits_at_most(Duration::from_secs(40));
    let folder = TempDir::new().unwrap();
    let more = [WATCHED[0], ("HELPLINE_LOG", "helpline=info")];
    let mut program = Process::start_with(&telegram, folder.path(), &more);
    let url = program.listens_for("those who watch").await;
    answers(&url, "/ready", 200).await;
    let limit = |size: &str| {
        let size = format!("--fsize={size}:unlimited");
        let limited = Command::new("prlimit")
            .args(["--pid", &program.id(), &size])
            .status();
        assert!(limited.unwrap().success());
    };
    // The log is a file too and has to stay writable: only the database's log is longer.
    limit("16384");
    let alice = telegram.person("Alice").who_has_started();
    alice.says("/menu").await;
    alice.sees("I will answer as soon as I can").await;
    // Not only the moment in which it failed: each look at the database tells.
    program.logs("the database does not answer").await;
    let unready = answers(&url, "/ready", 503).await;
    assert_eq!(unready.body, "the database cannot be used\n");
    let figures = asked(&url, "/metrics").await;
    let down = "helpline_database_up 0";
    assert!(figures.body.contains(down), "{}", figures.body);
    limit("unlimited");
    alice.sees("What can I help you with?").await;
    answers(&url, "/ready", 200).await;
    assert!(program.terminates().success());
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_program_that_fetches_is_told_of_in_the_words_of_the_log() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start_with(&telegram, folder.path(), &WATCHED);
    let url = program.listens_for("those who watch").await;
    answers(&url, "/ready", 200).await;
    telegram.fail_next("getUpdates", Any, Fault::error(409, "Conflict"));
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    let unready = answers(&url, "/ready", 503).await;
    let told = "another program fetches this bot's updates, or a webhook is set";
    assert!(unready.body.starts_with(told), "{}", unready.body);
    program.logs(told).await;
    alice.sees("What can I help you with?").await;
    answers(&url, "/ready", 200).await;
    assert!(program.terminates().success());
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_is_json_and_says_at_the_start_what_was_started() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let started = program.logs("Helpline is running").await;
    let fields = &started["fields"];
    assert_eq!(fields["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(fields["database"], "SQLite");
    assert_eq!(fields["updates"], "fetched");
    assert_eq!(fields["languages"], "en, en-simple");
    assert_eq!(fields["number"], "not verified");
    assert!(fields["flows"].as_u64().unwrap() > 10, "{started}");
    let line = fields["line"].as_str().unwrap();
    assert!(line.starts_with("open until ") || line.starts_with("closed until "));
    assert!(program.terminates().success());
    for line in program.log().lines() {
        let line: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
        assert!(
            line["level"].is_string() && line["timestamp"].is_string(),
            "{line}"
        );
    }
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn holidays_that_run_out_are_warned_of_at_the_start() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/helpline.toml");
    let settings = fs::read_to_string(shipped).unwrap();
    let settings = settings.replace(
        "bank-holidays-known-until = \"2028-12-31\"",
        "bank-holidays-known-until = \"2020-12-31\"",
    );
    fs::write(folder.path().join("helpline.toml"), settings).unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let warning = program.logs("holidays-run-out").await;
    assert_eq!(warning["level"], "WARN");
    program.logs("Helpline is running").await;
    assert!(program.terminates().success());
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn messages_that_telegram_does_not_take_are_told_of_in_the_log() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    // One now and then is no trouble; this is the third in a row.
    let bad = Fault::error(502, "Bad Gateway");
    telegram.fail_times(3, "sendMessage", Any, bad);
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    program.logs("Telegram takes no message").await;
    alice.sees("What can I help you with?").await;
    program.logs("Telegram takes messages again").await;
    assert!(program.terminates().success());
    telegram.finish().await;
}
