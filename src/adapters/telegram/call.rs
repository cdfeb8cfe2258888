//! One call of a Telegram method: what it says is kept as code and wording.
//!
//! The payloads are the client library's typed ones. The call itself is ours: the
//! library sleeps ten seconds inside a call that met a 5xx, loses the code, and puts
//! whole bodies into its errors (`InvalidJson`), which end in logs.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::http::HeaderValue;
use reqwest::redirect::Policy;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use teloxide::Bot;
use teloxide::requests::Payload;
use url::Url;

use crate::conversation::Moment;

/// How many connections are kept while nothing goes over them: as many as there are messages on
/// their way at once. Making one takes longer than a call.
const KEPT_CONNECTIONS: usize = 512;

/// How long an ordinary call may take.
pub(super) const TIMEOUT: Duration = Duration::from_secs(20);

/// Telegram's server, or another one that speaks like it.
#[derive(Clone)]
pub struct Client {
    bot: Bot,
    /// The address of each method called so far: to take one apart costs more than to write
    /// the call.
    addresses: Arc<Mutex<HashMap<String, Url>>>,
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
        self.read()
    }

    /// As much of what came of it as is asked for; nothing when it cannot be read.
    pub(super) fn read<'t, T: Deserialize<'t> + Default>(&'t self) -> T {
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
            .pool_max_idle_per_host(KEPT_CONNECTIONS)
            // Whoever sends calls elsewhere is not Telegram, and gets no token.
            .redirect(Policy::none())
            .build()
            .map_err(|_| ClientError::NoWebClient)?;
        let mut bot = Bot::with_client(token.expose_secret(), web);
        if let Some(address) = api_url {
            bot = bot.set_api_url(address.parse().map_err(|_| ClientError::BadAddress)?);
        }
        Ok(Self {
            bot,
            addresses: Arc::default(),
        })
    }

    fn address(&self, method: &str) -> Result<Url, CallError> {
        let mut addresses = self
            .addresses
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(address) = addresses.get(method) {
            return Ok(address.clone());
        }
        let base = self.bot.api_url();
        let base = base.as_str().trim_end_matches('/');
        let address = format!("{base}/bot{}/{method}", self.bot.token());
        let address = Url::parse(&address).map_err(|_| CallError::NoConnection)?;
        addresses.insert(method.to_owned(), address.clone());
        Ok(address)
    }

    /// Calls a method with a payload of the client library.
    ///
    /// # Errors
    /// When Telegram refuses, or nothing that can be read comes back.
    pub async fn call<P: Payload + Serialize + Sync>(&self, payload: &P) -> Result<(), CallError> {
        self.call_raw(P::NAME, payload, TIMEOUT).await?;
        Ok(())
    }

    /// Calls a method with a body of our own, waiting at most this long.
    ///
    /// # Errors
    /// When Telegram refuses, or nothing that can be read comes back.
    pub async fn call_raw(
        &self,
        method: &str,
        body: &(impl Serialize + Sync),
        timeout: Duration,
    ) -> Result<Taken, CallError> {
        let body = serde_json::to_vec(body)
            .map_err(|_| CallError::NoAnswer("the call could not be written"))?;
        self.post(method, body, timeout).await
    }

    async fn post(
        &self,
        method: &str,
        body: Vec<u8>,
        timeout: Duration,
    ) -> Result<Taken, CallError> {
        let address = self.address(method)?;
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
