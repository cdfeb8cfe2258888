//! Updates come in: fetched, answered and kept, and only then confirmed.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{Instant, sleep};

use super::delivery::{Befallen, Delivery, Teller};
use super::kept::StoreError;
use super::ports::{
    Act, Chat, Clock, Incoming, Messenger, Observer, SendError, Sight, Store, Updates,
};
use super::trouble::Trouble;
use super::turn::{Turned, Turns};
use crate::conversation::Event;
use crate::conversation::desk::Mishap;

/// The longest wait while Telegram cannot be reached.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// The longest wait while the database cannot be used: someone may need the urgent texts.
const LONGEST_UNKEPT: Duration = Duration::from_secs(2);

/// Takes in updates until told to stop.
pub struct Intake<U, M, S, C> {
    updates: U,
    turns: Turns<S, C>,
    delivery: Arc<Delivery<M, S, C>>,
    observer: Arc<dyn Observer>,
    /// Whether a batch was answered since the start.
    begun: bool,
    stopgap: Told,
    /// Who is told what befell handoffs.
    teller: Option<Teller>,
    /// Who makes groups ready.
    set_up: Option<mpsc::UnboundedSender<Chat>>,
    /// Updates whose tap was acknowledged while they were not kept yet.
    acknowledged: HashSet<i64>,
    unreachable: Trouble,
    misconfigured: Trouble,
    unkept: Trouble,
}

/// What was said while the store could not be used, so that nobody is told twice.
#[derive(Default)]
struct Told {
    urgent: HashSet<i64>,
    later: HashSet<Chat>,
}

impl<U: Updates, M: Messenger, S: Store, C: Clock> Intake<U, M, S, C> {
    /// Takes updates from here, answers them so, and has the answers delivered.
    pub fn new(
        updates: U,
        turns: Turns<S, C>,
        delivery: Arc<Delivery<M, S, C>>,
        observer: Arc<dyn Observer>,
    ) -> Self {
        Self {
            updates,
            turns,
            delivery,
            observer,
            begun: false,
            stopgap: Told::default(),
            set_up: None,
            teller: None,
            acknowledged: HashSet::new(),
            unreachable: Trouble::new(
                "Telegram cannot be reached; trying again until it can",
                "Telegram can be reached again",
                LONGEST_WAIT,
            ),
            misconfigured: Trouble::new(
                "nobody is answered until this is mended",
                "updates are fetched again",
                LONGEST_WAIT,
            ),
            unkept: Trouble::new(
                "the database cannot be used; nothing is lost, trying again until it can",
                "the database can be used again",
                LONGEST_UNKEPT,
            ),
        }
    }

    /// Tells of groups that somebody wants to be made ready, and of those somebody left.
    #[must_use]
    pub fn telling(self, set_up: mpsc::UnboundedSender<Chat>, teller: Teller) -> Self {
        Self {
            set_up: Some(set_up),
            teller: Some(teller),
            ..self
        }
    }

    /// Runs until `stop` says so, and only while `leads` says so. What was fetched by then
    /// is answered and kept first.
    ///
    /// While the database cannot be used, the same updates are fetched again, and new
    /// ones with them, so that someone who writes then still gets the urgent texts.
    pub async fn run(&mut self, mut stop: watch::Receiver<bool>, mut leads: watch::Receiver<bool>) {
        while !*stop.borrow() {
            if !*leads.borrow_and_update() {
                tokio::select! {
                    _ = leads.changed() => continue,
                    _ = stop.changed() => return,
                }
            }
            let fetched = tokio::select! {
                fetched = self.updates.fetch() => fetched,
                _ = leads.changed() => continue,
                _ = stop.changed() => return,
            };
            let wait = match fetched {
                Ok(batch) => self.answer(&batch).await,
                Err(error) => Some(self.not_fetched(&error)),
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

    fn not_fetched(&mut self, error: &SendError) -> Duration {
        let in_the_way = match error {
            SendError::Misconfigured(what) => *what,
            _ => "Telegram cannot be reached",
        };
        self.observer.saw(Sight::Telegram(Err(in_the_way)));
        match error {
            SendError::Wait(seconds) => Duration::from_secs(*seconds),
            SendError::Misconfigured(what) => self.misconfigured.needs_somebody(what),
            SendError::Unreachable(_)
            | SendError::Unsure(_)
            | SendError::Gone(_)
            | SendError::Refused(_)
            | SendError::Moved(_)
            | SendError::TopicGone
            | SendError::NoDesk(_) => self.unreachable.met(error),
        }
    }

    /// Answers a batch and confirms it; or how long to wait before it is fetched again.
    async fn answer(&mut self, batch: &[Incoming]) -> Option<Duration> {
        self.observer.saw(Sight::Telegram(Ok(())));
        self.unreachable.over();
        self.misconfigured.over();
        if batch.is_empty() {
            self.updates.confirm();
            return None;
        }
        let came = Instant::now();
        // At once: a button that keeps waiting looks broken, and Telegram forgets it soon.
        // In a staff group it waits for the words that go with it.
        self.acknowledge(batch);
        match self.turn(batch).await {
            Ok(turned) => {
                for incoming in batch {
                    self.observer.saw(Sight::Update(kind(incoming)));
                }
                self.observer.saw(Sight::Kept(came.elapsed()));
                self.unkept.over();
                self.delivery.enqueue(turned.waiting);
                self.delivery.acknowledge(turned.taps);
                for (group, what) in turned.going {
                    self.tell_that_somebody_goes(group, what);
                }
                for group in turned.set_up {
                    // Nobody there to make it ready: it is done at the next start.
                    let _ = self.set_up.as_ref().map(|tell| tell.send(group));
                }
                self.updates.confirm();
                self.begun = true;
                self.stopgap = Told::default();
                self.acknowledged.clear();
                None
            }
            Err(error) => {
                self.observer.saw(Sight::Store(false));
                self.updates.refuse();
                self.say_without_store(batch);
                Some(self.unkept.met(&error))
            }
        }
    }

    /// Whoever they were talking to must not wait for them.
    fn tell_that_somebody_goes(&self, group: Chat, what: Mishap) {
        let (tell, _) = oneshot::channel();
        let befallen = Befallen {
            chat: group,
            code: None,
            what,
            tell,
        };
        let _ = self.teller.as_ref().map(|teller| teller.send(befallen));
    }

    async fn turn(&self, batch: &[Incoming]) -> Result<Turned, StoreError> {
        if self.begun {
            self.turns.take(batch).await
        } else {
            self.turns.take_carefully(batch).await
        }
    }

    fn acknowledge(&mut self, batch: &[Incoming]) {
        let taps = batch.iter().filter_map(|incoming| {
            let deed = incoming.deed.as_ref()?;
            // In a staff group after the turn, with words.
            if deed.chat.is_group() {
                return None;
            }
            let tap = deed.tap.clone()?;
            self.acknowledged
                .insert(incoming.update)
                .then_some((tap, None))
        });
        self.delivery.acknowledge(taps.collect());
    }

    /// Urgent help does not wait for the database; others are told once that their answer
    /// does.
    fn say_without_store(&mut self, batch: &[Incoming]) {
        for gap in self.turns.without_store(batch) {
            let is_new = if gap.outgoing.urgent {
                self.stopgap.urgent.insert(gap.update)
            } else {
                self.stopgap.later.insert(gap.chat)
            };
            if is_new {
                self.delivery.send_unkept(gap.chat, gap.outgoing);
            }
        }
    }
}

/// What kind of update it is, in a word.
fn kind(incoming: &Incoming) -> &'static str {
    match incoming.deed.as_ref().map(|deed| &deed.act) {
        None => "none",
        Some(Act::Left) => "left",
        Some(Act::AtDesk(_)) => "desk",
        Some(Act::Spoke(event)) => match event {
            Event::Said(_) => "said",
            Event::Tapped(_) => "tapped",
            Event::Sent { .. } => "sent",
            Event::Edited(_) => "edited",
            Event::AtDesk(_) | Event::Befell { .. } | Event::Due => "desk",
        },
    }
}
