//! Brings updates to where the webhook leads, as Telegram does: each again until it is
//! taken, one after the other for a chat and for one who taps, the others meanwhile.
//! Where the webhook's address leads is the test's to say: a stand-in has no https.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::server::FakeTelegram;
use super::shared::Shared;
use crate::tiny_http::send;

const SECRET_HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";

/// How long Telegram waits before it brings again what was not taken: here only as long
/// as tests need.
const AGAIN_AFTER: Duration = Duration::from_millis(100);

/// An update on its way.
pub(super) struct Brought {
    pub(super) id: i64,
    pub(super) update: Value,
}

impl FakeTelegram {
    /// From now on brings updates to these addresses, now to one, now to another, while a
    /// webhook is set.
    pub fn brings_updates_to(&self, addresses: Vec<String>) {
        let shared = Arc::clone(&self.shared);
        tokio::spawn(async move { bring_all(&shared, &Arc::from(addresses)).await });
    }
}

async fn bring_all(shared: &Arc<Shared>, addresses: &Arc<[String]>) {
    loop {
        let news = shared.news();
        tokio::pin!(news);
        news.as_mut().enable();
        let next = shared.quietly(|world| {
            world
                .webhook
                .is_active()
                .then(|| world.updates.bring_next())?
        });
        let Some(brought) = next else {
            news.await;
            continue;
        };
        let (shared, addresses) = (Arc::clone(shared), Arc::clone(addresses));
        tokio::spawn(async move { bring(&shared, &addresses, brought).await });
    }
}

async fn bring(shared: &Arc<Shared>, addresses: &[String], brought: Brought) {
    let secret = shared.quietly(|world| world.webhook.secret().to_owned());
    let headers = [
        ("Content-Type", "application/json"),
        (SECRET_HEADER, secret.as_str()),
    ];
    let body = brought.update.to_string();
    let first = usize::try_from(brought.id).unwrap_or_default();
    for tries in 0.. {
        let address = &addresses[(first + tries) % addresses.len()];
        let reply = send(address, "POST", "/telegram", &headers, body.as_bytes()).await;
        if reply.is_ok_and(|reply| reply.status == 200) {
            return shared.with(|world| world.updates.was_taken(brought.id));
        }
        if shared.is_refusing() {
            return;
        }
        tokio::time::sleep(AGAIN_AFTER).await;
    }
}
