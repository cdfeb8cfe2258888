//! A quick stand-in for Telegram with a crowd behind it. It keeps no rules: it measures the
//! bot. The strict one of the tests looks after what a bot may do.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::{Notify, Semaphore};
use tokio::time::{interval, sleep, timeout};

use crate::crowd::{Crowd, Figures, Manner, Update};

/// The most updates in one answer.
const MOST_AT_ONCE: usize = 100;

/// How many updates are brought at once where the bot does not say.
const BROUGHT_AT_ONCE: usize = 40;

/// The largest call that is read.
const LARGEST: usize = 1 << 20;

/// How often somebody is looked for who has waited in vain.
const LOOK: Duration = Duration::from_millis(500);

type Bringer = Client<HttpConnector, Body>;

/// The stand-in.
#[derive(Clone)]
pub struct Telegram {
    shared: Arc<Shared>,
}

struct Shared {
    crowd: Mutex<Crowd>,
    news: Notify,
    /// How long each call but fetching takes.
    delay: Duration,
    /// Where updates are brought to, once the bot has said so.
    hook: Mutex<Option<Hook>>,
    fetched: Notify,
    /// The port on which the bot listens for what is brought.
    port: u16,
}

#[derive(Debug, Clone)]
struct Hook {
    path: String,
    at_once: usize,
    secret: Option<String>,
}

/// What is understood of a call.
#[derive(Debug, Default, Deserialize)]
struct Call<'c> {
    #[serde(default)]
    chat_id: Value,
    #[serde(default)]
    message_id: i64,
    #[serde(borrow, default)]
    reply_markup: Option<&'c RawValue>,
    #[serde(default)]
    offset: i64,
    #[serde(default)]
    timeout: u64,
    #[serde(default)]
    url: String,
    max_connections: Option<usize>,
    secret_token: Option<String>,
}

impl Telegram {
    /// Begins to listen; the crowd says nothing yet. Its address.
    pub async fn start(
        manner: Manner,
        delay: Duration,
        port: u16,
    ) -> std::io::Result<(Self, String)> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        let shared = Arc::new(Shared {
            crowd: Mutex::new(Crowd::new(manner, Instant::now())),
            news: Notify::new(),
            delay,
            hook: Mutex::new(None),
            fetched: Notify::new(),
            port,
        });
        let service = Router::new()
            .fallback(answer)
            .with_state(Arc::clone(&shared));
        tokio::spawn(async move {
            let _ = axum::serve(listener, service).await;
        });
        tokio::spawn(passes(Arc::clone(&shared)));
        tokio::spawn(brings(Arc::clone(&shared)));
        Ok((Self { shared }, address))
    }

    /// Waits until the bot fetches, or says where to bring updates.
    pub async fn is_ready(&self) {
        self.shared.fetched.notified().await;
    }

    /// The crowd begins.
    pub fn begin(&self) {
        self.shared.crowd().begin(Instant::now());
        self.shared.news.notify_waiters();
    }

    /// What was counted; counting begins anew.
    pub fn figures(&self) -> Figures {
        self.shared.crowd().figures(Instant::now())
    }
}

impl Shared {
    fn crowd(&self) -> MutexGuard<'_, Crowd> {
        lock(&self.crowd)
    }

    async fn fetch(&self, call: &Call<'_>) -> String {
        self.fetched.notify_one();
        let until = Instant::now() + Duration::from_secs(call.timeout);
        loop {
            let news = self.news.notified();
            if let Some(list) = self
                .crowd()
                .fetch(call.offset, MOST_AT_ONCE, Instant::now())
            {
                return list;
            }
            let left = until.saturating_duration_since(Instant::now());
            if timeout(left, news).await.is_err() {
                return "[]".to_owned();
            }
        }
    }

    /// Takes a message: the answer is the message as it stands then.
    fn take(&self, call: &Call<'_>, changed: Option<i64>) -> Value {
        let chat = number(&call.chat_id);
        let markup = call.reply_markup.map(RawValue::get);
        let message = self.crowd().said(chat, changed, markup, Instant::now());
        self.news.notify_one();
        json!({
            "message_id": message, "date": 1_700_000_000, "text": "…",
            "chat": { "id": chat, "type": "private", "first_name": "Person" },
        })
    }

    fn carry_out(&self, method: &str, call: &Call<'_>) -> Value {
        match method {
            "getme" => json!({
                "id": 42, "is_bot": true, "first_name": "Bench", "username": "bench_bot",
                "can_join_groups": true, "can_read_all_group_messages": true,
                "supports_inline_queries": false, "can_connect_to_business": false,
                "has_main_web_app": false,
            }),
            "sendmessage" | "sendcontact" => self.take(call, None),
            "editmessagetext" => self.take(call, Some(call.message_id)),
            "getwebhookinfo" => {
                json!({ "url": "", "has_custom_certificate": false, "pending_update_count": 0 })
            }
            "getmycommands" => json!([]),
            "setwebhook" => {
                let path = call.url.splitn(4, '/').nth(3).unwrap_or_default();
                *lock(&self.hook) = (!call.url.is_empty()).then(|| Hook {
                    path: path.to_owned(),
                    at_once: call.max_connections.unwrap_or(BROUGHT_AT_ONCE),
                    secret: call.secret_token.clone(),
                });
                if !call.url.is_empty() {
                    self.fetched.notify_one();
                }
                json!(true)
            }
            _ => json!(true),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Numbers may come as text.
fn number(value: &Value) -> i64 {
    let text = || value.as_str().and_then(|text| text.parse().ok());
    value.as_i64().or_else(text).unwrap_or_default()
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, LARGEST).await.unwrap_or_default();
    let method = head
        .uri
        .path()
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let call = read(&body, head.uri.query());
    let Some(call) = call else {
        let refusal = r#"{"ok":false,"error_code":400,"description":"Bad Request: can't parse"}"#;
        return (StatusCode::BAD_REQUEST, refusal).into_response();
    };
    let result = if method == "getupdates" {
        shared.fetch(&call).await
    } else {
        shared.crowd().called();
        // There and back.
        rest(shared.delay / 2).await;
        let result = shared.carry_out(&method, &call).to_string();
        rest(shared.delay / 2).await;
        result
    };
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (kind, format!(r#"{{"ok":true,"result":{result}}}"#)).into_response()
}

/// What a call says, as JSON; some bots say it in the address.
fn read<'c>(body: &'c Bytes, query: Option<&str>) -> Option<Call<'c>> {
    if body.first() == Some(&b'{') {
        return serde_json::from_slice(body).ok();
    }
    let mut call = Call::default();
    for part in query.unwrap_or_default().split('&') {
        match part.split_once('=') {
            Some(("offset", value)) => call.offset = value.parse().ok()?,
            Some(("timeout", value)) => call.timeout = value.parse().ok()?,
            _ => {}
        }
    }
    Some(call)
}

async fn rest(time: Duration) {
    if !time.is_zero() {
        sleep(time).await;
    }
}

async fn passes(shared: Arc<Shared>) {
    let mut ticks = interval(Duration::from_millis(1));
    let mut looked = Instant::now();
    loop {
        ticks.tick().await;
        let now = Instant::now();
        let mut crowd = shared.crowd();
        let any = crowd.passed(now);
        if now.duration_since(looked) > LOOK {
            looked = now;
            crowd.give_up(now);
        }
        drop(crowd);
        if any {
            shared.news.notify_waiters();
        }
    }
}

/// Brings updates, once the bot has said where to.
async fn brings(shared: Arc<Shared>) {
    let client: Bringer = Client::builder(TokioExecutor::new()).build_http();
    let mut places: Option<Arc<Semaphore>> = None;
    loop {
        let hook = lock(&shared.hook).clone();
        let news = shared.news.notified();
        let update = hook
            .as_ref()
            .and_then(|_| shared.crowd().take(Instant::now()));
        let (Some(hook), Some(update)) = (hook, update) else {
            let _ = timeout(Duration::from_millis(20), news).await;
            continue;
        };
        let places = places.get_or_insert_with(|| Arc::new(Semaphore::new(hook.at_once)));
        let Ok(place) = Arc::clone(places).acquire_owned().await else {
            return;
        };
        let (client, port) = (client.clone(), shared.port);
        tokio::spawn(async move {
            bring(&client, port, &hook, update).await;
            drop(place);
        });
    }
}

/// Brings one update until it is taken.
async fn bring(client: &Bringer, port: u16, hook: &Hook, update: Update) {
    let body = Bytes::from(update.json);
    for _ in 0..20 {
        let mut request =
            axum::http::Request::post(format!("http://127.0.0.1:{port}/{}", hook.path))
                .header(header::CONTENT_TYPE, "application/json");
        if let Some(secret) = &hook.secret {
            request = request.header("x-telegram-bot-api-secret-token", secret);
        }
        let Ok(request) = request.body(Body::from(body.clone())) else {
            return;
        };
        match client.request(request).await {
            Ok(answer) if answer.status().is_success() => {
                let _ = to_bytes(Body::new(answer.into_body()), LARGEST).await;
                return;
            }
            _ => sleep(Duration::from_millis(200)).await,
        }
    }
}
