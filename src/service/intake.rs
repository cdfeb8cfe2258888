//! Updates come in: fetched, answered and kept, and only then confirmed.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;

use super::delivery::Delivery;
use super::ports::{Clock, Incoming, Messenger, SendError, Store, Updates};
use super::turn::Turns;

/// The first and the longest wait before trying again what failed.
const FIRST_WAIT: Duration = Duration::from_millis(250);
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Takes in updates until told to stop.
pub struct Intake<U, M, S, C> {
    updates: U,
    turns: Turns<S, C>,
    delivery: Arc<Delivery<M, S>>,
    /// Updates whose urgent text went out while the store could not be used.
    sent_urgent: HashSet<i64>,
}

impl<U: Updates, M: Messenger, S: Store, C: Clock> Intake<U, M, S, C> {
    /// Takes updates from here, answers them so, and has the answers delivered.
    pub fn new(updates: U, turns: Turns<S, C>, delivery: Arc<Delivery<M, S>>) -> Self {
        Self { updates, turns, delivery, sent_urgent: HashSet::new() }
    }

    /// Runs until `stop` says so. What was fetched by then is answered and kept first.
    pub async fn run(&mut self, mut stop: watch::Receiver<bool>) {
        let mut trouble = Trouble::new("Telegram cannot be reached; trying again until it can");
        while !*stop.borrow() {
            let fetched = tokio::select! {
                fetched = self.updates.fetch() => fetched,
                _ = stop.changed() => return,
            };
            match fetched {
                Ok(batch) => {
                    trouble.over("Telegram can be reached again");
                    if self.answer(&batch, &mut stop).await {
                        self.updates.confirm();
                    }
                }
                Err(error) => {
                    let wait = trouble.met(&error);
                    let wait = if let SendError::Wait(seconds) = error { Duration::from_secs(seconds) } else { wait };
                    tokio::select! {
                        () = sleep(wait) => {}
                        _ = stop.changed() => return,
                    }
                }
            }
        }
    }

    /// Answers a batch, trying again while the store cannot be used. Whether it was kept.
    async fn answer(&mut self, batch: &[Incoming], stop: &mut watch::Receiver<bool>) -> bool {
        let mut trouble = Trouble::new("the database cannot be used; nothing is lost, trying again until it can");
        loop {
            match self.turns.take(batch).await {
                Ok(taken) => {
                    trouble.over("the database can be used again");
                    self.delivery.acknowledge(taken.taps);
                    self.delivery.enqueue(taken.waiting);
                    self.sent_urgent.clear();
                    return true;
                }
                Err(error) => {
                    self.send_urgent(batch);
                    let wait = trouble.met(&error);
                    tokio::select! {
                        () = sleep(wait) => {}
                        _ = stop.changed() => return false,
                    }
                }
            }
        }
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
    times: u32,
}

impl Trouble {
    fn new(told: &'static str) -> Self {
        Self { told, times: 0 }
    }

    /// Once more. How long to wait before the next try.
    fn met(&mut self, error: &dyn std::error::Error) -> Duration {
        if self.times == 0 {
            tracing::warn!(%error, "{}", self.told);
        }
        let wait = FIRST_WAIT.saturating_mul(1 << self.times.min(10)).min(LONGEST_WAIT);
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
