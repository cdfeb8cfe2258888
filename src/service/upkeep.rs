//! What has to be done again and again while the program runs: say that it lives, take
//! over what nobody sends, erase what is too old, tell how much waits.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use super::delivery::Delivery;
use super::kept::{Expiry, StoreError};
use super::ports::{Clock, Messenger, Observer, Sight, Store};
use super::trouble::Trouble;
use super::turn::Recent;
use crate::conversation::{Keeping, Moment};

/// How often the program says that it lives.
const BEAT: Duration = Duration::from_millis(500);

/// After so long without saying it, others may send what this program was to send.
pub const LEASE: Duration = Duration::from_secs(6);

/// When a program that could not say it stops sending: before others begin.
const HALT_AFTER: Duration = Duration::from_secs(4);

/// How often what is too old is erased.
const PURGE_EVERY: Duration = Duration::from_hours(1);

/// Looks after the store while the program runs.
pub struct Upkeep<M, S, C> {
    /// What is looked after.
    pub store: Arc<S>,
    /// Whose lanes get what is taken over.
    pub delivery: Arc<Delivery<M, S, C>>,
    /// The time, for what is too old.
    pub clock: Arc<C>,
    /// Who went on lately.
    pub recent: Arc<Recent>,
    /// How long things are kept.
    pub keeping: Keeping,
    /// Whom to tell what is seen.
    pub observer: Arc<dyn Observer>,
}

impl<M: Messenger, S: Store, C: Clock> Upkeep<M, S, C> {
    /// Beats until it is dropped; tells through `leads` whether this program is the one to
    /// fetch updates.
    pub async fn run(self, leads: watch::Sender<bool>) {
        let mut trouble = Trouble::new(
            "the database does not answer; trying again until it does",
            "the database answers again",
            BEAT,
        );
        let mut alive = Instant::now();
        let mut known = false;
        let mut purging = Purging::default();
        loop {
            // First: what is too old at a start is not taken to be sent.
            if purging.is_due() {
                purging.tried(self.purge().await);
            }
            match self.beat().await {
                Ok(leading) => {
                    alive = Instant::now();
                    known = true;
                    trouble.over();
                    leads.send_if_modified(|leads| std::mem::replace(leads, leading) != leading);
                }
                Err(error) => {
                    trouble.met(&error);
                    if alive.elapsed() > HALT_AFTER && self.store.is_shared() {
                        self.delivery.halt();
                    }
                    // Whoever led goes on fetching, and so does one who cannot know: nothing
                    // can be confirmed, but those who need it get the urgent texts.
                    if !known {
                        leads.send_if_modified(|leads| !std::mem::replace(leads, true));
                    }
                }
            }
            self.delivery.look();
            sleep(BEAT).await;
        }
    }

    async fn beat(&self) -> Result<bool, StoreError> {
        let beat = self.store.beat().await;
        self.observer.saw(Sight::Store(beat.is_ok()));
        let (leads, taken) = match beat {
            Ok(beat) => {
                self.delivery.go_on();
                (Ok(beat.leads), beat.taken)
            }
            Err(error) => (Err(error), Vec::new()),
        };
        self.delivery.enqueue_left_over(taken);
        leads
    }

    /// Erases what is too old.
    async fn purge(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        let expiry = expiry(self.keeping, now);
        let purged = self.store.purge(expiry).await?;
        self.recent.clear();
        self.delivery
            .drop_after(Duration::from_hours(self.keeping.unsent_hours.into()));
        if purged.messages > 0 {
            tracing::warn!(
                messages = purged.messages,
                "messages could not be delivered in time and were erased"
            );
        }
        Ok(())
    }
}

/// When what is too old was erased last, and whether it was told that it could not be.
#[derive(Default)]
struct Purging {
    last: Option<Instant>,
    is_told: bool,
}

impl Purging {
    fn is_due(&self) -> bool {
        self.last.is_none_or(|last| last.elapsed() >= PURGE_EVERY)
    }

    /// What could not be done is tried again with the next beat, and told of once.
    fn tried(&mut self, purged: Result<(), StoreError>) {
        match purged {
            Ok(()) => {
                self.last = Some(Instant::now());
                self.is_told = false;
            }
            Err(error) => {
                if !std::mem::replace(&mut self.is_told, true) {
                    tracing::warn!(%error, "what is too old could not be erased yet; trying again until it can");
                }
            }
        }
    }
}

/// Before which moments what is kept is too old.
#[must_use]
pub fn expiry(keeping: Keeping, now: Moment) -> Expiry {
    Expiry {
        people: keeping.conversations_since(now),
        messages: keeping.unsent_since(now),
        reports: keeping.reports_since(now),
        closed: keeping.closed_since(now),
        handoffs: keeping.handoffs_since(now),
        figures: keeping.figures_since(now),
        questions: keeping.unanswered_since(now),
    }
}
