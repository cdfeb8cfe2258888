//! What an operator wants to know of Telegram: who the bot is there, where its updates go, and
//! what time it is on the server's clock.

use std::time::Duration;

use serde_json::json;

use super::call::{CallError, Client};
use crate::conversation::Moment;

/// How long each question may take.
const TIMEOUT: Duration = Duration::from_secs(10);

/// The bot as Telegram knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BotNow {
    /// Its number.
    pub id: i64,
    /// Whether anybody can add it to a group.
    pub joins_groups: bool,
    /// Whether it is given all that is written in its groups.
    pub reads_all: bool,
    /// What time it is on the server's clock.
    pub date: Option<Moment>,
}

/// Where Telegram brings updates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookNow {
    /// The address; empty when they wait to be fetched.
    pub address: String,
    /// How many wait.
    pub waiting: u64,
    /// When bringing them last failed, and in what way.
    pub failed: Option<(Moment, &'static str)>,
}

/// Asks who the bot is.
///
/// # Errors
/// When the call failed.
pub async fn look_at_bot(client: &Client) -> Result<BotNow, CallError> {
    let taken = client.call_raw("getMe", &json!({}), TIMEOUT).await?;
    let bot = taken.value();
    let is = |name: &str| bot[name] == true;
    Ok(BotNow {
        id: bot["id"].as_i64().unwrap_or(0),
        joins_groups: is("can_join_groups"),
        reads_all: is("can_read_all_group_messages"),
        date: taken.date,
    })
}

/// Asks where updates go.
///
/// # Errors
/// When the call failed.
pub async fn look_at_webhook(client: &Client) -> Result<WebhookNow, CallError> {
    let info = client
        .call_raw("getWebhookInfo", &json!({}), TIMEOUT)
        .await?
        .value();
    let failed = info["last_error_date"].as_i64().map(|date| {
        let words = info["last_error_message"].as_str().unwrap_or_default();
        (Moment::from_seconds(date), way_of_failing(words))
    });
    Ok(WebhookNow {
        address: info["url"].as_str().unwrap_or_default().to_owned(),
        waiting: info["pending_update_count"].as_u64().unwrap_or(0),
        failed,
    })
}

/// Telegram's words may quote an address or what our server answered: they are sorted,
/// never shown.
fn way_of_failing(words: &str) -> &'static str {
    const WAYS: [(&str, &str); 9] = [
        ("wrong response", "the answer was not 200"),
        ("timed out", "the connection timed out"),
        ("timeout", "no answer came in time"),
        ("refused", "the connection was refused"),
        ("reset", "the connection broke"),
        ("closed", "the connection broke"),
        ("certificate", "the certificate was not accepted"),
        ("ssl", "no secure connection could be made"),
        ("resolve", "the name could not be looked up"),
    ];
    let words = words.to_lowercase();
    let found = WAYS.iter().find(|(sign, _)| words.contains(sign));
    found.map_or("for another reason", |(_, way)| way)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_failing_are_sorted_and_never_quoted() {
        for (words, way) in [
            (
                "Wrong response from the webhook: 403 Forbidden",
                "the answer was not 200",
            ),
            ("Connection timed out", "the connection timed out"),
            ("Read timeout expired", "no answer came in time"),
            ("Connection refused", "the connection was refused"),
            (
                "SSL error {error:0A000086:SSL routines::certificate verify failed}",
                "the certificate was not accepted",
            ),
            (
                "Failed to resolve host: Name or service not known",
                "the name could not be looked up",
            ),
            ("Marker of something new", "for another reason"),
        ] {
            assert_eq!(way_of_failing(words), way);
        }
    }
}
