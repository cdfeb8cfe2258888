//! The real program with Telegram bringing the updates: who is let in, and what is answered
//! when.

use std::path::Path;
use std::time::Duration;

use helpline::adapters::store::SqliteStore;
use helpline::adapters::telegram::{Client, Webhook, remove_webhook, set_webhook};
use helpline::service::ports::{SendError, Store as _, Updates as _};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;

use crate::fake_telegram::{FakeTelegram, Person};
use crate::process::Process;
use crate::tiny_http::{Reply, send};

const SECRET: &str = "a-secret-of-letters_and_digits-0123456789";
const HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";
const BROUGHT: [(&str, &str); 3] = [
    ("HELPLINE_WEBHOOK_URL", "https://bot.example.org/telegram"),
    ("HELPLINE_WEBHOOK_LISTEN", "127.0.0.1:0"),
    ("HELPLINE_WEBHOOK_SECRET", SECRET),
];

async fn brings(url: &str, secret: Option<&str>, body: &[u8]) -> std::io::Result<Reply> {
    let headers: Vec<_> = secret.map(|secret| (HEADER, secret)).into_iter().collect();
    send(url, "POST", "/telegram", &headers, body).await
}

async fn status(url: &str, secret: Option<&str>, body: &[u8]) -> u16 {
    brings(url, secret, body).await.unwrap().status
}

fn says(update: i64, person: &Person, text: &str) -> Vec<u8> {
    let whose = json!({ "id": person.id(), "first_name": "Alice" });
    let mut chat = whose.clone();
    chat["type"] = json!("private");
    let mut from = whose;
    from["is_bot"] = json!(false);
    let message: Value = json!({
        "message_id": update, "date": 1_795_000_000, "chat": chat, "from": from, "text": text,
    });
    json!({ "update_id": update, "message": message })
        .to_string()
        .into_bytes()
}

async fn is_answered(folder: &Path, update: i64) -> bool {
    let store = SqliteStore::open_beside(&folder.join("kept.sqlite")).unwrap();
    let loaded = store.load(vec![], vec![update]).await.unwrap();
    loaded.answered.contains(&update)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_update_that_is_brought_is_kept_before_it_is_taken_and_answered_once() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start_with(&telegram, folder.path(), &BROUGHT);
    let url = program.listens_for("Telegram").await;
    program.logs("Helpline is running").await;
    telegram.requested("setWebhook", 1).await;
    let told = &telegram.requests("setWebhook")[0];
    assert_eq!(told["secret_token"], SECRET);
    let alice = telegram.person("Alice").who_has_started();
    let update = says(1, &alice, "/menu");

    for secret in [None, Some(""), Some("wrong"), Some(&SECRET[1..])] {
        assert_eq!(status(&url, secret, &update).await, 403, "{secret:?}");
    }
    assert!(!is_answered(folder.path(), 1).await);
    // Of one who does not know it, not even the size is looked at.
    let large = vec![b' '; (1 << 20) + 1];
    if let Ok(reply) = brings(&url, Some("wrong"), &large).await {
        assert_eq!(reply.status, 403);
    }

    assert_eq!(status(&url, Some(SECRET), &update).await, 200);
    assert!(is_answered(folder.path(), 1).await, "it is kept by now");
    alice.sees("What can I help you with?").await;
    assert_eq!(status(&url, Some(SECRET), &update).await, 200);
    alice.sees_nothing_more().await;

    for garbage in [
        &b"no json"[..],
        b"",
        b"{}",
        b"{\"update_id\":\"x\"}",
        b"\xff",
    ] {
        assert_eq!(status(&url, Some(SECRET), garbage).await, 200);
    }
    // It may break the line off before all was sent.
    if let Ok(reply) = brings(&url, Some(SECRET), &large).await {
        assert_eq!(reply.status, 413);
    }
    assert_eq!(send(&url, "GET", "/", &[], b"").await.unwrap().status, 405);
    assert!(program.terminates().success());
    assert!(!program.log().contains(SECRET));
    telegram.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_kept_is_not_taken_and_is_answered_when_it_comes_again() {
    let telegram = FakeTelegram::start().await;
    let folder = TempDir::new().unwrap();
    let mut program = Process::start_with(&telegram, folder.path(), &BROUGHT);
    let url = program.listens_for("Telegram").await;
    program.logs("Helpline is running").await;
    telegram.requested("setWebhook", 1).await;
    let alice = telegram.person("Alice").who_has_started();
    assert_eq!(
        status(&url, Some(SECRET), &says(1, &alice, "/menu")).await,
        200
    );
    alice.sees("What can I help you with?").await;
    telegram.settled().await;

    let other = rusqlite::Connection::open(folder.path().join("kept.sqlite")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let update = says(2, &alice, "2");
    assert_eq!(status(&url, Some(SECRET), &update).await, 503);
    alice.sees("I will answer as soon as I can").await;
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(status(&url, Some(SECRET), &update).await, 200);
    alice.sees("free help after some stays").await;
    alice.sees_nothing_more().await;
    assert!(program.terminates().success());
    telegram.finish().await;
}

#[tokio::test]
async fn it_is_noticed_when_updates_are_brought_elsewhere_and_when_they_come_again() {
    let telegram = FakeTelegram::start().await;
    let client = Client::new(&telegram.token().to_owned().into(), Some(&telegram.url())).unwrap();
    let secret = SECRET.to_owned().into();
    let ours = "https://bot.example.org/telegram";
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut webhook = Webhook::listen(listener, SECRET.to_owned().into()).looking_out(
        client.clone(),
        ours.to_owned(),
        Duration::from_millis(50),
    );
    set_webhook(&client, ours, &secret).await.unwrap();
    tokio::select! {
        _ = webhook.fetch() => panic!("all is well, and nothing came"),
        () = telegram.requested("getWebhookInfo", 2) => {}
    }
    for elsewhere in [Some("https://other.example.org/"), None] {
        match elsewhere {
            Some(address) => set_webhook(&client, address, &secret).await.unwrap(),
            None => remove_webhook(&client).await.unwrap(),
        }
        for _ in 0..2 {
            let told = webhook.fetch().await.unwrap_err();
            assert!(matches!(told, SendError::Misconfigured(_)), "{told}");
        }
        set_webhook(&client, ours, &secret).await.unwrap();
        assert_eq!(webhook.fetch().await.unwrap().len(), 0);
    }
    telegram.finish().await;
}
