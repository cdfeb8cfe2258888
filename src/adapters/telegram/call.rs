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

/// How long an ordinary call may take.
pub(super) const TIMEOUT: Duration = Duration::from_secs(20);

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
    /// Nobody was reached: it was not carried out.
    NoConnection,
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
            if error.is_connect() {
                CallError::NoConnection
            } else if error.is_timeout() {
                CallError::NoAnswer("no answer in time")
            } else {
                CallError::NoAnswer("the connection broke")
            }
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
