//! Updates come in: fetched, answered and kept, and only then confirmed.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;

use super::delivery::Delivery;
use super::ports::{Clock, Incoming, Messenger, SendError, Store, Updates};
use super::turn::Turns;

/// The first wait before trying again what failed. Asked again within half a second,
/// Telegram gives one update at a time.
const FIRST_WAIT: Duration = Duration::from_millis(500);

/// The longest wait while Telegram cannot be reached.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// The longest wait while the database cannot be used: someone may need the urgent texts.
const LONGEST_UNKEPT: Duration = Duration::from_secs(2);

/// Takes in updates until told to stop.
pub struct Intake<U, M, S, C> {
    updates: U,
    turns: Turns<S, C>,
    delivery: Arc<Delivery<M, S>>,
    /// Updates whose urgent text went out while the store could not be used.
    sent_urgent: HashSet<i64>,
    /// Updates whose tap was acknowledged while they were not kept yet.
    acknowledged: HashSet<i64>,
}

impl<U: Updates, M: Messenger, S: Store, C: Clock> Intake<U, M, S, C> {
    /// Takes updates from here, answers them so, and has the answers delivered.
    pub fn new(updates: U, turns: Turns<S, C>, delivery: Arc<Delivery<M, S>>) -> Self {
        Self {
            updates,
            turns,
            delivery,
            sent_urgent: HashSet::new(),
            acknowledged: HashSet::new(),
        }
    }

    /// Runs until `stop` says so. What was fetched by then is answered and kept first.
    ///
    /// While the database cannot be used, the same updates are fetched again, and new
    /// ones with them, so that someone who writes then still gets the urgent texts.
    pub async fn run(&mut self, mut stop: watch::Receiver<bool>) {
        let mut unreachable = Trouble::new(
            "Telegram cannot be reached; trying again until it can",
            LONGEST_WAIT,
        );
        let mut unkept = Trouble::new(
            "the database cannot be used; nothing is lost, trying again until it can",
            LONGEST_UNKEPT,
        );
        while !*stop.borrow() {
            let fetched = tokio::select! {
                fetched = self.updates.fetch() => fetched,
                _ = stop.changed() => return,
            };
            let wait = match fetched {
                Ok(batch) => {
                    unreachable.over("Telegram can be reached again");
                    self.answer(&batch, &mut unkept).await
                }
                Err(SendError::Wait(seconds)) => Some(Duration::from_secs(seconds)),
                Err(SendError::Misconfigured(what)) => {
                    tracing::error!("{what}; nobody is answered until this is mended");
                    Some(LONGEST_WAIT)
                }
                Err(error) => Some(unreachable.met(&error)),
            };
            if let Some(wait) = wait {
                tokio::select! {
                    () = sleep(wait) => {}
                    _ = stop.changed() => return,
                }
            }
        }
    }

    /// Lets where updates come from know what was kept.
    pub async fn finish(&mut self) {
        self.updates.finish().await;
    }

    /// Answers a batch and confirms it; or how long to wait before it is fetched again.
    async fn answer(&mut self, batch: &[Incoming], unkept: &mut Trouble) -> Option<Duration> {
        // At once: a button that keeps waiting looks broken, and Telegram forgets it soon.
        self.acknowledge(batch);
        match self.turns.take(batch).await {
            Ok(waiting) => {
                unkept.over("the database can be used again");
                self.delivery.enqueue(waiting);
                self.updates.confirm();
                self.sent_urgent.clear();
                self.acknowledged.clear();
                None
            }
            Err(error) => {
                self.send_urgent(batch);
                Some(unkept.met(&error))
            }
        }
    }

    fn acknowledge(&mut self, batch: &[Incoming]) {
        let taps = batch.iter().filter_map(|incoming| {
            let tap = incoming.deed.as_ref()?.tap.clone()?;
            self.acknowledged.insert(incoming.update).then_some(tap)
        });
        self.delivery.acknowledge(taps.collect());
    }

    /// Urgent help does not wait for the database.
    fn send_urgent(&mut self, batch: &[Incoming]) {
        for (update, chat, outgoing) in self.turns.urgent_only(batch) {
            if self.sent_urgent.insert(update) {
                self.delivery.send_unkept(chat, outgoing);
            }
        }
    }
}

/// A run of failures: told of once when it begins and once when it is over.
struct Trouble {
    told: &'static str,
    longest: Duration,
    times: u32,
}

impl Trouble {
    fn new(told: &'static str, longest: Duration) -> Self {
        Self {
            told,
            longest,
            times: 0,
        }
    }

    /// Once more. How long to wait before the next try.
    fn met(&mut self, error: &dyn std::error::Error) -> Duration {
        if self.times == 0 {
            tracing::warn!(%error, "{}", self.told);
        }
        let wait = FIRST_WAIT
            .saturating_mul(1 << self.times.min(10))
            .min(self.longest);
        self.times += 1;
        wait
    }

    fn over(&mut self, told: &str) {
        if self.times > 0 {
            tracing::info!(failures = self.times, "{told}");
        }
        self.times = 0;
    }
}
