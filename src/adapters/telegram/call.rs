//! One call of a Telegram method: what it says is kept as code and wording.
//!
//! The payloads are the client library's typed ones. The call itself is ours: the
//! library sleeps ten seconds inside a call that met a 5xx, loses the code, and puts
//! whole bodies into its errors (`InvalidJson`), which end in logs.

use std::fmt;
use std::time::Duration;

use axum::http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use teloxide::Bot;
use teloxide::requests::Payload;

use crate::conversation::Moment;
use crate::service::ports::{Chat, SendError};

/// How long an ordinary call may take.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Telegram's server, or another one that speaks like it.
#[derive(Clone)]
pub struct Client {
    bot: Bot,
}

/// Why there is no client.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The address of the Bot API server is no address.
    #[error("the address of the Bot API server is not a web address")]
    BadAddress,
    /// The web client could not be made.
    #[error("the web client could not be made")]
    NoWebClient,
}

/// Why a call failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallError {
    /// Telegram said no.
    Refused {
        /// The code, such as 400.
        code: u16,
        /// Its words.
        description: String,
        /// For 429: how many seconds to wait.
        retry_after: Option<u64>,
        /// The chat that a group has become.
        moved_to: Option<i64>,
    },
    /// No answer, or none that can be read. It may have been carried out.
    NoAnswer(&'static str),
}

/// A call that Telegram took.
#[derive(Debug)]
pub struct Taken {
    /// What came of it, not taken apart yet.
    pub result: Box<RawValue>,
    /// When, by the server's clock.
    pub date: Option<Moment>,
}

impl Taken {
    /// What came of it; nothing when it cannot be read.
    #[must_use]
    pub fn value(&self) -> Value {
        serde_json::from_str(self.result.get()).unwrap_or_default()
    }
}

#[derive(Deserialize)]
struct Answer {
    ok: bool,
    /// Not taken apart yet: one part that cannot be read is not to spoil the others.
    #[serde(default)]
    result: Option<Box<RawValue>>,
    #[serde(default)]
    error_code: u16,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Deserialize, Default)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

impl Client {
    /// A client for a bot's token, at Telegram's own server or at `api_url`.
    ///
    /// # Errors
    /// When the address is none, or the web client cannot be made.
    pub fn new(token: &SecretString, api_url: Option<&str>) -> Result<Self, ClientError> {
        let web = teloxide::net::default_reqwest_settings()
            .pool_max_idle_per_host(64)
            .build()
            .map_err(|_| ClientError::NoWebClient)?;
        let mut bot = Bot::with_client(token.expose_secret(), web);
        if let Some(address) = api_url {
            bot = bot.set_api_url(address.parse().map_err(|_| ClientError::BadAddress)?);
        }
        Ok(Self { bot })
    }

    /// Calls a method with a payload of the client library.
    ///
    /// # Errors
    /// When Telegram refuses, or nothing that can be read comes back.
    pub async fn call<P: Payload + Serialize + Sync>(&self, payload: &P) -> Result<(), CallError> {
        let body = serde_json::to_vec(payload)
            .map_err(|_| CallError::NoAnswer("the call could not be written"))?;
        self.post(P::NAME, body, TIMEOUT).await?;
        Ok(())
    }

    /// Calls a method with a body of our own, waiting at most this long.
    ///
    /// # Errors
    /// When Telegram refuses, or nothing that can be read comes back.
    pub async fn call_raw(
        &self,
        method: &str,
        body: &Value,
        timeout: Duration,
    ) -> Result<Taken, CallError> {
        self.post(method, body.to_string().into_bytes(), timeout)
            .await
    }

    async fn post(
        &self,
        method: &str,
        body: Vec<u8>,
        timeout: Duration,
    ) -> Result<Taken, CallError> {
        let base = self.bot.api_url();
        let address = format!(
            "{}/bot{}/{method}",
            base.as_str().trim_end_matches('/'),
            self.bot.token()
        );
        let request = self
            .bot
            .client()
            .post(address)
            .header("content-type", "application/json");
        let sent = request.timeout(timeout).body(body).send().await;
        // The library's error holds the address, and the address holds the token.
        let response = sent.map_err(|error| {
            CallError::NoAnswer(if error.is_timeout() {
                "no answer in time"
            } else if error.is_connect() {
                "no connection"
            } else {
                "the connection broke"
            })
        })?;
        let date = response.headers().get("date").and_then(date);
        let bytes = response
            .bytes()
            .await
            .map_err(|_| CallError::NoAnswer("the answer broke off"))?;
        // What stands between us and Telegram can answer too: with a page of its own.
        let Ok(answer) = serde_json::from_slice::<Answer>(&bytes) else {
            return Err(CallError::NoAnswer("an answer that is not Telegram's"));
        };
        if !answer.ok && answer.error_code == 0 {
            return Err(CallError::NoAnswer("an answer without a code"));
        }
        if answer.ok {
            let result = answer
                .result
                .ok_or(CallError::NoAnswer("an answer without a result"))?;
            return Ok(Taken { result, date });
        }
        Err(CallError::Refused {
            code: answer.error_code,
            description: answer.description,
            retry_after: answer.parameters.retry_after,
            moved_to: answer.parameters.migrate_to_chat_id,
        })
    }
}

/// A moment as servers write it.
fn date(header: &HeaderValue) -> Option<Moment> {
    let date = jiff::fmt::rfc2822::parse(header.to_str().ok()?).ok()?;
    Some(Moment::from_seconds(date.timestamp().as_second()))
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

impl From<CallError> for SendError {
    /// By code and wording, since the client library's own list does not match the
    /// server's. A new wording of an unknown kind counts as refused, so that one bad
    /// message cannot hold up a lane for ever.
    fn from(error: CallError) -> Self {
        let (code, description, retry_after) = match error {
            CallError::NoAnswer(what) => return Self::Unreachable(what.to_owned()),
            CallError::Refused {
                moved_to: Some(chat),
                ..
            } => return Self::Moved(Chat(chat)),
            CallError::Refused {
                code,
                description,
                retry_after,
                moved_to: None,
            } => (code, description, retry_after),
        };
        let description = description.to_lowercase();
        let told = format!("{code}, {}", known_wording(&description));
        let gone = [
            "chat not found",
            "user is deactivated",
            "peer_id_invalid",
            "bot was blocked",
        ];
        match code {
            429 => Self::Wait(retry_after.unwrap_or(5)),
            403 => Self::Gone(told),
            400 if gone.iter().any(|words| description.contains(words)) => Self::Gone(told),
            401 | 404 => Self::Misconfigured(
                "Telegram does not know this bot token: check TELEGRAM_BOT_TOKEN",
            ),
            409 => Self::Misconfigured(
                "another program fetches this bot's updates, or a webhook is set: stop it, or remove the webhook",
            ),
            500.. => Self::Unreachable(told),
            _ => Self::Refused(told),
        }
    }
}

/// Wordings of Telegram's that say what is wrong and nothing else.
/// Source: the open Bot API server and the library it is built on.
const WORDINGS: &[&str] = &[
    "bot was blocked by the user",
    "bot was kicked",
    "bot is not a member",
    "bot can't initiate conversation",
    "user is deactivated",
    "the group chat was deleted",
    "chat not found",
    "peer_id_invalid",
    "chat_write_forbidden",
    "not enough rights",
    "message thread not found",
    "topic_deleted",
    "topic_closed",
    "topic_id_invalid",
    "the chat is not a forum",
    "message is too long",
    "message text is empty",
    "text must be non-empty",
    "text is too long",
    "can't parse entities",
    "can't parse reply keyboard",
    "reply markup is too long",
    "button_data_invalid",
    "button_url_invalid",
    "wrong phone number",
    "message is not modified",
    "message to edit not found",
    "message can't be edited",
    "query is too old",
    "terminated by other getupdates",
    "can't use getupdates method while webhook is active",
    "too many requests",
    "unauthorized",
    "method not found",
    "restart",
    "bad webhook",
    "secret token",
    "invalid language code",
];

/// What Telegram says, if it is a wording we know. Other words may quote somebody, and are
/// written nowhere.
fn known_wording(description: &str) -> &'static str {
    WORDINGS
        .iter()
        .find(|wording| description.contains(*wording))
        .copied()
        .unwrap_or("in words not known here")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(code: u16, description: &str) -> SendError {
        CallError::Refused {
            code,
            description: description.to_owned(),
            retry_after: Some(7),
            moved_to: None,
        }
        .into()
    }

    #[test]
    fn answers_are_sorted_by_code_and_wording() {
        assert_eq!(
            sorted(429, "Too Many Requests: retry after 7"),
            SendError::Wait(7)
        );
        for (code, description) in [
            (403, "Forbidden: bot was blocked by the user"),
            (403, "Forbidden: user is deactivated"),
            (400, "Bad Request: chat not found"),
        ] {
            assert!(
                matches!(sorted(code, description), SendError::Gone(_)),
                "{description}"
            );
        }
        for (code, description) in [(500, "Internal Server Error: restart"), (502, "")] {
            assert!(
                matches!(sorted(code, description), SendError::Unreachable(_)),
                "{code}"
            );
        }
        assert!(matches!(
            sorted(401, "Unauthorized"),
            SendError::Misconfigured(_)
        ));
        assert!(matches!(
            sorted(400, "Bad Request: message is too long"),
            SendError::Refused(_)
        ));
    }

    #[test]
    fn only_wordings_we_know_are_kept() {
        for (description, kept) in [
            (
                "Bad Request: can't parse entities: Unsupported start tag \"my name is Zoë\"",
                "400, can't parse entities",
            ),
            (
                "Bad Request: Zoë on 07700 900123",
                "400, in words not known here",
            ),
        ] {
            assert_eq!(
                sorted(400, description),
                SendError::Refused(kept.to_owned())
            );
        }
    }
}
