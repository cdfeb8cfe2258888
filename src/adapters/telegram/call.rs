//! One call of a Telegram method: what it says is kept as code and wording.
//!
//! The payloads are the client library's typed ones. The call itself is ours: the
//! library sleeps ten seconds inside a call that met a 5xx, loses the code, and puts
//! whole bodies into its errors (`InvalidJson`), which end in logs.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::http::{HeaderValue, Uri};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use teloxide::requests::Payload;

use super::web::Web;
use crate::conversation::Moment;

/// Where bots call, unless the operator has a server of their own.
const TELEGRAM: &str = "https://api.telegram.org";

/// How long an ordinary call may take.
pub(super) const TIMEOUT: Duration = Duration::from_secs(20);

/// Telegram's server, or another one that speaks like it.
#[derive(Clone)]
pub struct Client {
    web: Web,
    token: SecretString,
    /// What every address begins with, before the token.
    server: Arc<str>,
    /// The address of each method called so far: to take one apart costs more than to write
    /// the call.
    addresses: Arc<Mutex<HashMap<String, Uri>>>,
}

/// Why there is no client.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The address of the Bot API server is no address.
    #[error("the address of the Bot API server is not a web address")]
    BadAddress,
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
    /// When the address is none.
    pub fn new(token: &SecretString, api_url: Option<&str>) -> Result<Self, ClientError> {
        let server = api_url.unwrap_or(TELEGRAM).trim_end_matches('/');
        let address: Uri = server.parse().map_err(|_| ClientError::BadAddress)?;
        let is_web = matches!(address.scheme_str(), Some("http" | "https"));
        if !is_web || address.authority().is_none() || address.query().is_some() {
            return Err(ClientError::BadAddress);
        }
        Ok(Self {
            web: Web::to(&address),
            token: token.clone(),
            server: server.into(),
            addresses: Arc::default(),
        })
    }

    fn address(&self, method: &str) -> Result<Uri, CallError> {
        let mut addresses = self
            .addresses
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(address) = addresses.get(method) {
            return Ok(address.clone());
        }
        let address = format!("{}/bot{}/{method}", self.server, self.token.expose_secret());
        let address: Uri = address.parse().map_err(|_| CallError::NoConnection)?;
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
        let answered = self.web.post(self.address(method)?, body, timeout).await?;
        let date = answered.date.as_ref().and_then(date);
        // What stands between us and Telegram can answer too: with a page of its own.
        let Ok(answer) = serde_json::from_slice::<Answer>(&answered.body) else {
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
