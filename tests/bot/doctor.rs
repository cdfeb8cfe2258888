//! `helpline doctor` and Telegram: the real program beside a running bot, with a right and a
//! wrong token, a wrong clock, a server that says nothing.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::fake_telegram::{Any, FakeTelegram, Fault};
use crate::learned::KEPT;
use crate::process::Process;

/// The findings of a run, by check: state and sentence.
async fn findings(folder: &Path, url: &str, token: &str, more: &[(&str, &str)]) -> Vec<Value> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpline"));
    command
        .args(["doctor", "--format", "json"])
        .current_dir(folder)
        .env_clear()
        .envs([KEPT])
        .env("TELEGRAM_BOT_TOKEN", token)
        .env("TELEGRAM_API_URL", url)
        .env("HELPLINE_DATABASE", "sqlite:kept.sqlite")
        .envs(more.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    let output = output.await.unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert!(!out.contains(token), "{out}");
    out.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn state<'f>(findings: &'f [Value], check: &str) -> &'f str {
    let found = findings.iter().find(|one| one["check"] == check);
    found.map_or("none", |one| one["state"].as_str().unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn beside_a_running_bot_it_finds_all_well_and_disturbs_nothing() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start(&telegram, folder.path());
    let alice = telegram.person("Alice");
    alice.says("/menu").await;
    alice.sees("What can I help you with?").await;
    let desk = telegram.forum("Desk").id().to_string();
    let more = [("HELPLINE_STAFF_CHAT", desk.as_str())];
    let found = findings(folder.path(), &telegram.url(), telegram.token(), &more).await;
    for check in [
        "token",
        "clock",
        "webhook",
        "database",
        "file",
        "set aside",
        "hours",
    ] {
        assert_eq!(state(&found, check), "ok", "{check}: {found:#?}");
    }
    assert_eq!(state(&found, "staff group"), "ok", "{found:#?}");
    assert!(!format!("{found:?}").contains(&desk), "{found:#?}");

    let plain = telegram.supergroup("Plain").id().to_string();
    let more = [("HELPLINE_STAFF_CHAT", plain.as_str())];
    let found = findings(folder.path(), &telegram.url(), telegram.token(), &more).await;
    assert_eq!(state(&found, "staff group"), "fault", "{found:#?}");
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("helpline.toml");
    let settings = std::fs::read_to_string(shipped).unwrap();
    let desk = format!("[[desk]]\nname = \"money\"\nchat = {plain}\n");
    let other = TempDir::new().unwrap();
    std::fs::write(
        other.path().join("helpline.toml"),
        format!("{settings}\n{desk}"),
    )
    .unwrap();
    let found = findings(other.path(), &telegram.url(), telegram.token(), &[]).await;
    assert_eq!(state(&found, "staff group"), "fault", "{found:#?}");
    assert!(format!("{found:?}").contains("Desk `money`"), "{found:#?}");
    telegram.expects_refusal("getChat", "chat not found");
    let more = [("HELPLINE_STAFF_CHAT", "-1009990000000")];
    let found = findings(folder.path(), &telegram.url(), telegram.token(), &more).await;
    assert_eq!(state(&found, "staff group"), "fault", "{found:#?}");

    let more = [("HELPLINE_WEBHOOK_URL", "https://bot.example.org/telegram")];
    let found = findings(folder.path(), &telegram.url(), telegram.token(), &more).await;
    assert_eq!(state(&found, "webhook"), "fault", "{found:#?}");
    alice.says("2").await;
    alice.sees("free help after some stays").await;
    assert!(program.terminates().success());
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_revoked_token_and_a_telegram_that_is_away_leave_the_other_checks() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    telegram.fail_next("getMe", Any, Fault::error(401, "Unauthorized"));
    let found = findings(folder.path(), &telegram.url(), telegram.token(), &[]).await;
    assert_eq!(state(&found, "token"), "fault", "{found:#?}");
    assert_eq!(state(&found, "telegram"), "left-out", "{found:#?}");
    assert_eq!(state(&found, "hours"), "ok", "{found:#?}");
    telegram.refuse_connections();
    let found = findings(folder.path(), &telegram.url(), telegram.token(), &[]).await;
    assert_eq!(state(&found, "token"), "fault", "{found:#?}");
    assert_eq!(state(&found, "database"), "warning", "{found:#?}");
    telegram.finish().await;
}

/// A server that answers every call alike.
async fn answers(answer: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut line, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut asked = [0; 4096];
                let _ = line.read(&mut asked).await;
                if answer.is_empty() {
                    std::future::pending::<()>().await;
                }
                let _ = line.write_all(answer.as_bytes()).await;
            });
        }
    });
    url
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_is_wrong_is_told_of() {
    let folder = TempDir::new().unwrap();
    let url = answers(
        "HTTP/1.1 200 OK\r\nDate: Mon, 23 Nov 2015 10:00:00 GMT\r\nConnection: close\r\n\
         Content-Length: 38\r\n\r\n{\"ok\":true,\"result\":{\"id\":1,\"url\":\"\"}}",
    )
    .await;
    let found = findings(
        folder.path(),
        &url,
        "1:secret_and_so_on_until_35_letters__",
        &[],
    )
    .await;
    assert_eq!(state(&found, "token"), "ok", "{found:#?}");
    assert_eq!(state(&found, "clock"), "fault", "{found:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_says_nothing_is_not_waited_for_without_end() {
    let folder = TempDir::new().unwrap();
    let url = answers("").await;
    let found = findings(
        folder.path(),
        &url,
        "1:secret_and_so_on_until_35_letters__",
        &[],
    )
    .await;
    assert_eq!(state(&found, "token"), "fault", "{found:#?}");
    assert_eq!(state(&found, "hours"), "ok", "{found:#?}");
}
