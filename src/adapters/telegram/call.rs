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
use teloxide::Bot;
use teloxide::requests::Payload;

use crate::conversation::Moment;
use crate::service::ports::SendError;

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
    },
    /// No answer, or none that can be read. It may have been carried out.
    NoAnswer(&'static str),
}

/// A call that Telegram took.
pub(super) struct Taken {
    /// What came of it.
    pub(super) result: Value,
    /// When, by the server's clock.
    pub(super) date: Option<Moment>,
}

#[derive(Deserialize)]
struct Answer {
    ok: bool,
    #[serde(default)]
    result: Value,
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
    pub async fn call<P: Payload + Serialize + Sync>(
        &self,
        payload: &P,
    ) -> Result<Value, CallError> {
        let body = serde_json::to_vec(payload)
            .map_err(|_| CallError::NoAnswer("the call could not be written"))?;
        Ok(self.post(P::NAME, body, TIMEOUT).await?.result)
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
    ) -> Result<Value, CallError> {
        Ok(self.call_dated(method, body, timeout).await?.result)
    }

    /// The same, with the time on the server's clock.
    pub(super) async fn call_dated(
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
            let result = answer.result;
            return Ok(Taken { result, date });
        }
        Err(CallError::Refused {
            code: answer.error_code,
            description: answer.description,
            retry_after: answer.parameters.retry_after,
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
                code,
                description,
                retry_after,
            } => (code, description, retry_after),
        };
        let told = format!("{code} {}", unquoted(&description));
        let description = description.to_lowercase();
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

/// Telegram's words up to the first quote: what it quotes is ours or a person's.
fn unquoted(description: &str) -> String {
    let end = description
        .find(['"', '\'', '`'])
        .unwrap_or(description.len());
    description[..end].trim().chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(code: u16, description: &str) -> SendError {
        CallError::Refused {
            code,
            description: description.to_owned(),
            retry_after: Some(7),
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
    fn what_telegram_quotes_is_not_kept() {
        let error = sorted(
            400,
            "Bad Request: can't parse entities: Unsupported start tag \"my name is Zoë\"",
        );
        assert_eq!(error, SendError::Refused("400 Bad Request: can".to_owned()));
    }
}
