//! Updates that Telegram brings itself. Each call is answered only when its update is
//! kept; until then Telegram brings it again.

use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::routing::post;
use secrecy::{ExposeSecret, SecretString};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use subtle::ConstantTimeEq;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until, timeout};

use super::call::{CallError, Client};
use super::incoming::{KINDS, decode};
use crate::service::ports::{Incoming, SendError, Updates};

/// The largest call that is read, in bytes: Telegram's updates are far smaller.
const LARGEST: usize = 1024 * 1024;

/// How many updates may wait to be answered before Telegram is asked to hold back.
const QUEUE: usize = 1000;

/// How many updates are answered together.
const TOGETHER: usize = 100;

/// How long a call waits for its update to be kept. Telegram gives up after about a minute.
const PATIENCE: Duration = Duration::from_secs(40);

/// The header in which Telegram says the secret it was given.
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// How long setting the webhook may take.
const SET_WITHIN: Duration = Duration::from_secs(20);

/// Updates that Telegram brings.
pub struct Webhook {
    queue: mpsc::Receiver<Brought>,
    /// Those who brought what is being answered.
    waiting: Vec<oneshot::Sender<bool>>,
    /// Looks now and then whether Telegram still brings updates here.
    lookout: Option<Lookout>,
}

/// Looks whether Telegram still brings updates to our address. Another program with the same
/// token may have it bring them elsewhere, and then nothing comes, as on a quiet day.
struct Lookout {
    client: Client,
    address: String,
    every: Duration,
    next: Instant,
    /// Whether all was well when it was looked at last.
    is_well: bool,
}

/// An update, and whom to tell whether it is kept.
struct Brought {
    incoming: Incoming,
    kept: oneshot::Sender<bool>,
}

#[derive(Clone)]
struct Door {
    secret: SecretString,
    queue: mpsc::Sender<Brought>,
}

impl Webhook {
    /// Listens for Telegram; calls that do not know the secret are turned away.
    #[must_use]
    pub fn listen(listener: TcpListener, secret: SecretString) -> Self {
        let (give, queue) = mpsc::channel(QUEUE);
        let door = Door {
            secret,
            queue: give,
        };
        let service = Router::new()
            .route("/", post(take_in))
            .route("/{*path}", post(take_in))
            .layer(DefaultBodyLimit::max(LARGEST))
            .with_state(door);
        tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, service).await {
                tracing::error!(alarm = true, kind = %error.kind(), "the webhook no longer listens");
            }
        });
        Self {
            queue,
            waiting: Vec::new(),
            lookout: None,
        }
    }

    /// Looks so often whether Telegram still brings updates to this address, while none come.
    #[must_use]
    pub fn looking_out(self, client: Client, address: String, every: Duration) -> Self {
        let lookout = Lookout {
            client,
            address,
            every,
            next: Instant::now() + every,
            is_well: true,
        };
        Self {
            lookout: Some(lookout),
            ..self
        }
    }

    fn tell(&mut self, kept: bool) {
        for waiting in self.waiting.drain(..) {
            // One who no longer waits brings it again.
            let _ = waiting.send(kept);
        }
    }
}

impl Lookout {
    /// Looks. Whether all is well and was not before.
    async fn is_well_again(&mut self) -> Result<bool, SendError> {
        let found = self.is_brought_here().await;
        let was_well = std::mem::replace(&mut self.is_well, found.is_ok());
        // What is not well is looked at as soon as it is asked for the next updates.
        self.next = Instant::now() + self.every * u32::from(self.is_well);
        found.map(|()| !was_well)
    }

    async fn is_brought_here(&self) -> Result<(), SendError> {
        if webhook_address(&self.client).await? == self.address {
            return Ok(());
        }
        Err(SendError::Misconfigured(
            "Telegram no longer brings updates to this address: another program with this token has set \
             another webhook or none; stop it, and start Helpline again",
        ))
    }
}

/// The next moment to look, if there is a lookout.
async fn time_to_look(lookout: Option<&Lookout>) {
    match lookout {
        Some(lookout) => sleep_until(lookout.next).await,
        None => std::future::pending().await,
    }
}

/// The update that a call brings, if it is one.
#[must_use]
pub fn read(body: &[u8]) -> Option<Incoming> {
    decode(serde_json::from_slice::<&RawValue>(body).ok()?)
}

/// That a call knows the secret. Looked at before its body: nothing is read of who does not.
struct Known;

impl FromRequestParts<Door> for Known {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, door: &Door) -> Result<Self, StatusCode> {
        let told = parts.headers.get(SECRET_HEADER).map(HeaderValue::as_bytes);
        let secret = door.secret.expose_secret().as_bytes();
        let known = bool::from(told.unwrap_or_default().ct_eq(secret));
        known.then_some(Self).ok_or(StatusCode::FORBIDDEN)
    }
}

async fn take_in(_: Known, State(door): State<Door>, body: Bytes) -> StatusCode {
    // What has no number, or is no JSON, will not get better by being brought again.
    let Some(incoming) = read(&body) else {
        tracing::warn!("something that is no update was brought");
        return StatusCode::OK;
    };
    let (kept, told) = oneshot::channel();
    let brought = Brought { incoming, kept };
    if door.queue.try_send(brought).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    match timeout(PATIENCE, told).await {
        Ok(Ok(true)) => StatusCode::OK,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl Updates for Webhook {
    async fn fetch(&mut self) -> Result<Vec<Incoming>, SendError> {
        let mut brought = Vec::with_capacity(TOGETHER);
        let count = loop {
            tokio::select! {
                biased;
                count = self.queue.recv_many(&mut brought, TOGETHER) => break count,
                () = time_to_look(self.lookout.as_ref()) => {}
            }
            if let Some(lookout) = &mut self.lookout
                && lookout.is_well_again().await?
            {
                return Ok(Vec::new());
            }
        };
        if count == 0 {
            return Err(SendError::Misconfigured("the webhook no longer listens"));
        }
        let mut batch = Vec::with_capacity(brought.len());
        for Brought { incoming, kept } in brought {
            batch.push(incoming);
            self.waiting.push(kept);
        }
        Ok(batch)
    }

    fn confirm(&mut self) {
        self.tell(true);
    }

    fn refuse(&mut self) {
        self.tell(false);
    }

    async fn finish(&mut self) {
        self.queue.close();
        while let Some(Brought { kept, .. }) = self.queue.recv().await {
            let _ = kept.send(false);
        }
    }
}

/// Tells Telegram where to bring updates, and the secret by which its calls are known.
///
/// # Errors
/// When the call failed; calling again is fine.
pub async fn set_webhook(
    client: &Client,
    address: &str,
    secret: &SecretString,
) -> Result<(), CallError> {
    let body = json!({
        "url": address,
        "secret_token": secret.expose_secret(),
        "allowed_updates": KINDS,
        "max_connections": 100,
    });
    client.call_raw("setWebhook", &body, SET_WITHIN).await?;
    Ok(())
}

/// Has Telegram keep updates until they are fetched, if it brings them somewhere now.
///
/// # Errors
/// When a call failed; calling again is fine.
pub async fn remove_webhook(client: &Client) -> Result<(), CallError> {
    if !webhook_address(client).await?.is_empty() {
        client
            .call_raw("deleteWebhook", &json!({}), SET_WITHIN)
            .await?;
        tracing::info!("the webhook was removed: updates are fetched from now on");
    }
    Ok(())
}

/// Where Telegram brings updates now; empty if nowhere.
async fn webhook_address(client: &Client) -> Result<String, CallError> {
    let now = client
        .call_raw("getWebhookInfo", &json!({}), SET_WITHIN)
        .await?
        .value();
    let address = now.get("url").and_then(Value::as_str);
    Ok(address.unwrap_or_default().to_owned())
}
