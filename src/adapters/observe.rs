//! What those who watch the program from outside can ask: whether it lives, whether it can
//! work, and its figures. Nothing here says of whom.

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;
use tokio::net::TcpListener;
use tokio::time::Instant;

use crate::service::ports::{Observer, Sight};

/// After so many calls in a row that did not get through, none does.
const NONE_GETS_THROUGH: u32 = 3;

/// After so many seconds without a look after the store, the program counts as stuck.
const STUCK_AFTER_SECONDS: u64 = 20;

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Kind {
    kind: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct What {
    what: String,
}

/// The figures, and what they are made from.
pub struct Figures {
    registry: Mutex<Registry>,
    began: Instant,
    updates: Family<Kind, Counter>,
    kept: Histogram,
    sent: Counter,
    not_sent: Family<Kind, Counter>,
    faults: Counter,
    set_aside: Counter,
    handoffs: Family<What, Counter>,
    people_waiting: Gauge<i64, AtomicI64>,
    waiting: Gauge<i64, AtomicI64>,
    oldest: Gauge<f64, AtomicU64>,
    store: Gauge<i64, AtomicI64>,
    telegram: Gauge<i64, AtomicI64>,
    looked_after: AtomicU64,
    ready_store: AtomicBool,
    /// What stands in the way of updates.
    no_updates: Mutex<Option<&'static str>>,
    /// How many calls in a row did not get through, and whether something waits to be sent.
    not_through: AtomicU32,
    something_waits: AtomicBool,
}

impl Figures {
    /// Nothing seen yet.
    #[must_use]
    pub fn new() -> Arc<Self> {
        let figures = Self {
            registry: Mutex::default(),
            began: Instant::now(),
            updates: Family::default(),
            kept: Histogram::new(exponential_buckets(0.000_5, 2.0, 16)),
            sent: Counter::default(),
            not_sent: Family::default(),
            faults: Counter::default(),
            set_aside: Counter::default(),
            handoffs: Family::default(),
            people_waiting: Gauge::default(),
            waiting: Gauge::default(),
            oldest: Gauge::default(),
            store: Gauge::default(),
            telegram: Gauge::default(),
            looked_after: AtomicU64::new(0),
            ready_store: AtomicBool::new(false),
            // Until a call failed, Telegram counts as reachable: by webhook it calls us.
            no_updates: Mutex::default(),
            not_through: AtomicU32::new(0),
            something_waits: AtomicBool::new(false),
        };
        figures.register();
        Arc::new(figures)
    }

    fn register(&self) {
        let mut all = self.registry();
        let all = all.sub_registry_with_prefix("helpline");
        all.register("updates", "Updates answered, by kind", self.updates.clone());
        all.register(
            "turn_seconds",
            "From an update's arrival until its answer is safely kept",
            self.kept.clone(),
        );
        all.register("sent", "Calls that Telegram took", self.sent.clone());
        all.register(
            "not_sent",
            "Calls that Telegram did not take, by reason",
            self.not_sent.clone(),
        );
        all.register("faults", "Faults of ours, caught", self.faults.clone());
        all.register(
            "set_aside",
            "Updates and messages set aside; `helpline doctor` shows why",
            self.set_aside.clone(),
        );
        all.register(
            "handoffs",
            "What happened to handoffs, by what",
            self.handoffs.clone(),
        );
        all.register(
            "people_waiting",
            "People who wait for an adviser",
            self.people_waiting.clone(),
        );
        all.register(
            "outbox_messages",
            "Messages waiting to be sent",
            self.waiting.clone(),
        );
        all.register(
            "outbox_oldest_seconds",
            "How long the oldest of them has waited",
            self.oldest.clone(),
        );
        all.register(
            "database_up",
            "1 while the database can be used",
            self.store.clone(),
        );
        all.register(
            "telegram_up",
            "1 while Telegram can be reached",
            self.telegram.clone(),
        );
    }

    fn registry(&self) -> std::sync::MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All figures, as those who watch are given them.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a text cannot fail.
        let _ = encode(&mut text, &self.registry());
        text
    }

    /// Whether the program is at work, however well.
    fn lives(&self) -> bool {
        let now = self.began.elapsed().as_secs();
        now.saturating_sub(self.looked_after.load(Ordering::Relaxed)) <= STUCK_AFTER_SECONDS
    }

    /// What stands in the way of answering people, if anything.
    fn in_the_way(&self) -> Option<&'static str> {
        if !self.ready_store.load(Ordering::Relaxed) {
            return Some("the database cannot be used");
        }
        self.in_the_way_of_telegram()
    }

    /// What stands in the way of getting updates, or of sending anything. That nobody can be
    /// reached is not said of calls long gone: only while something waits.
    fn in_the_way_of_telegram(&self) -> Option<&'static str> {
        let no_updates = *self
            .no_updates
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let none_gets_through = self.something_waits.load(Ordering::Relaxed)
            && self.not_through.load(Ordering::Relaxed) >= NONE_GETS_THROUGH;
        no_updates.or(none_gets_through.then_some("no message can be sent; the log says why"))
    }

    fn look_at_telegram(&self) {
        let is_up = self.in_the_way_of_telegram().is_none();
        self.telegram.set(is_up.into());
    }
}

impl Observer for Figures {
    fn saw(&self, sight: Sight) {
        match sight {
            Sight::Update(kind) => {
                self.updates.get_or_create(&Kind { kind }).inc();
            }
            Sight::Kept(took) => self.kept.observe(took.as_secs_f64()),
            Sight::Sent => {
                self.sent.inc();
                self.not_through.store(0, Ordering::Relaxed);
                self.look_at_telegram();
            }
            Sight::NotSent(kind) => {
                self.not_sent.get_or_create(&Kind { kind }).inc();
                // What Telegram refuses of one chat did get through.
                if ["unreachable", "misconfigured"].contains(&kind) {
                    self.not_through.fetch_add(1, Ordering::Relaxed);
                }
                self.look_at_telegram();
            }
            Sight::Fault => {
                self.faults.inc();
            }
            Sight::Handoff(what) => {
                let what = What {
                    what: what.to_owned(),
                };
                self.handoffs.get_or_create(&what).inc();
            }
            Sight::PeopleWaiting(count) => {
                let count = i64::try_from(count).unwrap_or(i64::MAX);
                self.people_waiting.set(count);
            }
            Sight::SetAside => {
                self.set_aside.inc();
            }
            Sight::Waiting { messages, oldest } => {
                self.looked_after
                    .store(self.began.elapsed().as_secs(), Ordering::Relaxed);
                self.waiting
                    .set(i64::try_from(messages).unwrap_or(i64::MAX));
                self.oldest.set(oldest.as_secs_f64());
                self.something_waits.store(messages > 0, Ordering::Relaxed);
                self.look_at_telegram();
            }
            Sight::Store(up) => {
                self.store.set(up.into());
                self.ready_store.store(up, Ordering::Relaxed);
            }
            Sight::Telegram(up) => {
                *self
                    .no_updates
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner) = up.err();
                self.look_at_telegram();
            }
        }
    }
}

/// Answers `/health`, `/ready` and `/metrics` until the program ends.
pub fn serve(listener: TcpListener, figures: Arc<Figures>) {
    let service = Router::new()
        .route("/health", get(health))
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
        .with_state(figures);
    tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, service).await {
            tracing::error!(kind = %error.kind(), "the figures can no longer be asked for");
        }
    });
}

async fn health(State(figures): State<Arc<Figures>>) -> (StatusCode, &'static str) {
    if figures.lives() {
        (StatusCode::OK, "ok\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "stuck\n")
    }
}

async fn ready(State(figures): State<Arc<Figures>>) -> (StatusCode, String) {
    match figures.in_the_way() {
        None => (StatusCode::OK, "ready\n".to_owned()),
        Some(what) => (StatusCode::SERVICE_UNAVAILABLE, format!("{what}\n")),
    }
}

async fn metrics(State(figures): State<Arc<Figures>>) -> impl IntoResponse {
    const KIND: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, KIND)], figures.text())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_stands_in_the_way_is_told_in_the_words_of_the_log() {
        let figures = Figures::new();
        figures.saw(Sight::Store(true));
        assert_eq!(figures.in_the_way(), None);
        let what = "another program fetches this bot's updates";
        figures.saw(Sight::Telegram(Err(what)));
        assert_eq!(figures.in_the_way(), Some(what));
        assert!(figures.text().contains("helpline_telegram_up 0"));
        figures.saw(Sight::Telegram(Ok(())));
        assert_eq!(figures.in_the_way(), None);
        assert!(figures.text().contains("helpline_telegram_up 1"));
        figures.saw(Sight::Store(false));
        assert_eq!(figures.in_the_way(), Some("the database cannot be used"));
    }

    #[test]
    fn nobody_is_answered_while_no_message_gets_through_and_one_waits() {
        let waiting = |messages| Sight::Waiting {
            messages,
            oldest: Duration::ZERO,
        };
        let figures = Figures::new();
        figures.saw(Sight::Store(true));
        figures.saw(waiting(1));
        // One chat that refuses its message is no trouble for the others.
        for kind in ["unreachable", "misconfigured", "gone", "refused", "wait"] {
            figures.saw(Sight::NotSent(kind));
        }
        assert_eq!(figures.in_the_way(), None);
        figures.saw(Sight::NotSent("unreachable"));
        let told = "no message can be sent; the log says why";
        assert_eq!(figures.in_the_way(), Some(told));
        // That updates are brought does not mean that answers get there.
        figures.saw(Sight::Telegram(Ok(())));
        assert_eq!(figures.in_the_way(), Some(told));
        assert!(figures.text().contains("helpline_telegram_up 0"));
        figures.saw(waiting(0));
        assert_eq!(figures.in_the_way(), None);
        figures.saw(waiting(1));
        figures.saw(Sight::Sent);
        assert_eq!(figures.in_the_way(), None);
        assert!(figures.text().contains("helpline_telegram_up 1"));
    }
}
