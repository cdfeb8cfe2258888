//! Fetching updates by long polling. An update is confirmed by asking for later ones,
//! and later ones are asked for only when the service says that all is kept.

use std::time::Duration;

use serde_json::json;
use serde_json::value::RawValue;

use super::call::Client;
use super::incoming::{KINDS, decode};
use crate::service::ports::{Incoming, SendError, Updates};

/// How long Telegram may hold a request open when there is nothing new, in seconds.
const HOLD_SECONDS: u64 = 25;

/// How many updates are taken at once, of the hundred that Telegram would give: the first of them
/// are answered while the next are taken, and the last wait half as long.
const AT_ONCE: u32 = 50;

/// How long the whole request may take.
const TIMEOUT: Duration = Duration::from_secs(HOLD_SECONDS + 15);

/// How long the last request may take.
const FINISH_TIMEOUT: Duration = Duration::from_secs(3);

/// Updates by long polling.
#[derive(Debug)]
pub struct Poller {
    client: Client,
    /// The first update not confirmed yet; 0 before any is known.
    offset: i64,
    fetched: i64,
}

impl Poller {
    /// Polls with this client.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self {
            client,
            offset: 0,
            fetched: 0,
        }
    }
}

impl Updates for Poller {
    async fn fetch(&mut self) -> Result<Vec<Incoming>, SendError> {
        // Sent on every call: Telegram remembers the kinds from the last one that had them.
        let body = json!({
            "offset": self.offset, "timeout": HOLD_SECONDS, "limit": AT_ONCE, "allowed_updates": KINDS,
        });
        let taken = self.client.call_raw("getUpdates", &body, TIMEOUT).await?;
        let updates: Vec<&RawValue> = serde_json::from_str(taken.result.get()).unwrap_or_default();
        let batch: Vec<Incoming> = updates.into_iter().filter_map(decode).collect();
        let highest = batch.iter().map(|incoming| incoming.update).max();
        self.fetched = highest.map_or(self.offset, |highest| highest + 1);
        Ok(batch)
    }

    fn confirm(&mut self) {
        self.offset = self.fetched;
    }

    /// It comes again by itself: the next call asks for the same.
    fn refuse(&mut self) {}

    /// Telegram takes an offset as given only from a call that asks for what follows.
    /// Should this one fail, what it would have confirmed comes again, and is known.
    async fn finish(&mut self) {
        let body =
            json!({ "offset": self.offset, "timeout": 0, "limit": 1, "allowed_updates": KINDS });
        let _ = self
            .client
            .call_raw("getUpdates", &body, FINISH_TIMEOUT)
            .await;
    }
}
