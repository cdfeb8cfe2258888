//! What is to be sent goes out: a lane for each person and each staff group, so that messages
//! to one arrive in order and one's trouble delays no other.

mod aside;
mod befallen;
mod came;
mod carry;
mod landing;
mod lane;
mod lately;
mod load;
mod locate;
mod order;
mod outcome;

use std::collections::{HashMap, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use tokio::sync::{Notify, Semaphore};
use tokio::time::{Instant, sleep};

pub use befallen::{Befallen, Teller};
use lane::Lane;
use lately::Lately;

use super::kept::Waiting;
use super::pace::Pace;
use super::ports::{Chat, Clock, Located, Messenger, Observer, Receipt, SendError, Sight, Store};
use super::trouble::Trouble;
use crate::conversation::Outgoing;
use crate::conversation::desk::TopicDeed;
use crate::conversation::words::Body;

/// How many messages may be on their way at once.
const AT_ONCE: usize = 512;

/// The first and the longest wait before a message is tried again.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// One call in twenty may fail and be tried again; so many in a row are told of.
const FAILURES_TOLD_OF: u32 = 3;

/// How long to wait before the store is told again that a message arrived.
const DONE_AGAIN: Duration = Duration::from_secs(1);

/// Sends what waits to be sent.
pub struct Delivery<M, S, C> {
    messenger: Arc<M>,
    store: Arc<S>,
    clock: Arc<C>,
    observer: Arc<dyn Observer>,
    manner: Manner,
    lanes: Mutex<Lanes>,
    ceiling: Option<Mutex<Pace>>,
    began: Instant,
    on_their_way: Semaphore,
    /// Topics that a program before this one may have made already.
    may_be_made: Mutex<HashSet<i64>>,
    busy: Mutex<usize>,
    idle: Notify,
    /// Whether it was told that nothing can be sent until somebody mends something.
    told_misconfigured: AtomicBool,
    /// Telegram takes nothing, or nobody can say whether it did.
    not_taken: Mutex<Trouble>,
}

/// How things are sent.
#[derive(Debug, Clone, Default)]
pub struct Manner {
    /// At most so many messages a second to all people together; 0: no limit.
    pub per_second: u32,
    /// Said in the place of answers that were left out, to someone who sent so many messages
    /// at once.
    pub left_out: Option<Outgoing>,
    /// What stands before a person's words at a desk when they may be there already.
    pub repeat: Option<String>,
    /// Who is told what befell a handoff.
    pub teller: Option<Teller>,
    /// How long what is waited for.
    pub patience: Patience,
}

/// How long what is waited for at desks.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Until a group that cannot be used is tried again.
    pub probe: Duration,
    /// Until a person's words are given up that cannot be brought to a group.
    pub reach: Duration,
    /// Until it is told that a person's words wait.
    pub slow: Duration,
    /// Until a topic is made again that may be there: we hear of it if it is.
    pub topic: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            probe: Duration::from_mins(1),
            reach: Duration::from_mins(5),
            slow: Duration::from_secs(30),
            topic: Duration::from_secs(3),
        }
    }
}

#[derive(Default)]
struct Lanes {
    open: HashMap<Chat, Lane>,
    /// Those of groups when nothing waits: what was sent still counts.
    resting: HashMap<Chat, Lane>,
    sent: Lately,
    /// Whether this program may send what is kept. It may not once others count it dead.
    halted: bool,
}

impl Lanes {
    fn open(&mut self, chat: Chat) -> &mut Lane {
        let resting = &mut self.resting;
        self.open
            .entry(chat)
            .or_insert_with(|| resting.remove(&chat).unwrap_or_else(|| Lane::to(chat)))
    }

    fn close(&mut self, chat: Chat) {
        if let Some(mut lane) = self.open.remove(&chat)
            && lane.has_limits()
        {
            // Nothing is tried there, so nobody can know.
            lane.mends();
            self.resting.insert(chat, lane);
        }
    }
}

fn not_taken() -> Trouble {
    Trouble::new(
        "Telegram takes no message; what waits is tried again until it does",
        "Telegram takes messages again",
        LONGEST_WAIT,
    )
    .told_of_from(FAILURES_TOLD_OF)
}

impl<M: Messenger, S: Store, C: Clock> Delivery<M, S, C> {
    /// Sends by this messenger what this store keeps.
    pub fn new(
        messenger: Arc<M>,
        store: Arc<S>,
        clock: Arc<C>,
        observer: Arc<dyn Observer>,
        manner: Manner,
    ) -> Arc<Self> {
        let per_second = manner.per_second;
        let ceiling =
            (per_second > 0).then(|| Mutex::new(Pace::new(per_second, f64::from(per_second))));
        Arc::new(Self {
            messenger,
            store,
            clock,
            observer,
            manner,
            lanes: Mutex::default(),
            ceiling,
            began: Instant::now(),
            on_their_way: Semaphore::new(AT_ONCE),
            may_be_made: Mutex::default(),
            busy: Mutex::new(0),
            idle: Notify::new(),
            told_misconfigured: AtomicBool::new(false),
            not_taken: Mutex::new(not_taken()),
        })
    }

    /// Takes messages into the lanes of those they are for. One that is there already, or
    /// was sent lately, is not taken twice.
    pub fn enqueue(self: &Arc<Self>, waiting: Vec<Waiting>) {
        for message in waiting {
            let chat = message.chat;
            let is_new = {
                let mut lanes = lock(&self.lanes);
                if lanes.halted || lanes.sent.has(message.id) {
                    continue;
                }
                let is_new = !lanes.open.contains_key(&chat);
                let now = self.began.elapsed();
                lanes.open(chat).place(message, now);
                is_new
            };
            if is_new {
                self.start_lane(chat);
            }
        }
    }

    /// The same for what a program before this one was to send: it may have begun to.
    pub fn enqueue_left_over(self: &Arc<Self>, waiting: Vec<Waiting>) {
        let topics = waiting
            .iter()
            .filter(|message| opens_topic(&message.outgoing));
        lock(&self.may_be_made).extend(topics.map(|message| message.id));
        self.enqueue(waiting);
    }

    /// Stops sending what is kept: others count this program dead and send it themselves.
    pub fn halt(&self) {
        let mut lanes = lock(&self.lanes);
        lanes.halted = true;
        lanes.open.values_mut().for_each(Lane::clear);
    }

    /// Sends again what it is given from now on.
    pub fn go_on(&self) {
        lock(&self.lanes).halted = false;
    }

    /// Drops what has waited for longer than this: the store has erased it.
    pub fn drop_after(&self, patience: Duration) {
        let now = self.began.elapsed();
        let mut lanes = lock(&self.lanes);
        for lane in lanes.open.values_mut() {
            lane.drop_older(now.saturating_sub(patience));
        }
    }

    /// Tells the observer how much waits, and for how long.
    pub fn look(&self) {
        let now = self.began.elapsed();
        let mut lanes = lock(&self.lanes);
        lanes.sent.forget(now);
        let oldest = lanes.open.values().filter_map(Lane::oldest).min();
        self.observer.saw(Sight::Waiting {
            messages: lanes.open.values().map(Lane::len).sum(),
            oldest: oldest.map_or(Duration::ZERO, |since| now.saturating_sub(since)),
        });
    }

    /// Waits until nothing is on its way, at most this long. Whether all is sent.
    pub async fn finish(&self, at_most: Duration) -> bool {
        let all_sent = async {
            loop {
                let idle = self.idle.notified();
                if *lock(&self.busy) == 0 {
                    return;
                }
                idle.await;
            }
        };
        tokio::time::timeout(at_most, all_sent).await.is_ok()
    }

    fn start(self: &Arc<Self>, work: impl Future<Output = ()> + Send + 'static) {
        *lock(&self.busy) += 1;
        let delivery = Arc::clone(self);
        tokio::spawn(async move {
            work.await;
            *lock(&delivery.busy) -= 1;
            delivery.idle.notify_waiters();
        });
    }

    fn start_lane(self: &Arc<Self>, chat: Chat) {
        let delivery = Arc::clone(self);
        self.start(async move {
            let ran = AssertUnwindSafe(delivery.run_lane(chat)).catch_unwind();
            if ran.await.is_err() {
                delivery.observer.saw(Sight::Fault);
                tracing::error!("a lane failed; what waited in it goes out after a restart");
                lock(&delivery.lanes).open.remove(&chat);
            }
        });
    }

    /// Whether a group cannot be used at the moment, as far as anything was to be sent there.
    pub fn is_broken(&self, group: Chat) -> bool {
        let lanes = lock(&self.lanes);
        lanes.open.get(&group).is_some_and(Lane::is_broken)
    }

    async fn send(
        &self,
        chat: Chat,
        outgoing: &Outgoing,
        located: &Located,
    ) -> Result<Receipt, SendError> {
        while let Some(wait) = self.ceiling_wait() {
            sleep(wait).await;
        }
        let _place = self.on_their_way.acquire().await;
        let sent = self.messenger.send(chat, outgoing, located).await;
        match &sent {
            Ok(_) => {
                self.told_misconfigured.store(false, Ordering::Relaxed);
                lock(&self.not_taken).over();
                self.observer.saw(Sight::Sent);
            }
            Err(error) => {
                self.observer.saw(Sight::NotSent(error.kind()));
                if matches!(error, SendError::Unreachable(_) | SendError::Unsure(_)) {
                    lock(&self.not_taken).met(error);
                }
                if let SendError::Misconfigured(what) = error
                    && !self.told_misconfigured.swap(true, Ordering::Relaxed)
                {
                    tracing::error!(
                        alarm = true,
                        "{what}; nobody is answered until this is mended"
                    );
                }
            }
        }
        sent
    }

    fn ceiling_wait(&self) -> Option<Duration> {
        let mut pace = lock(self.ceiling.as_ref()?);
        pace.take(self.began.elapsed()).err()
    }
}

/// Twice as long after each failure, up to a minute, and not all at the same instant.
fn wait_before(tries: usize, salt: i64) -> Duration {
    let doubled = FIRST_WAIT
        .saturating_mul(1 << tries.min(10))
        .min(LONGEST_WAIT);
    let spread = u32::try_from(salt.rem_euclid(50)).unwrap_or(0);
    doubled * (100 - spread) / 100
}

/// Whether it makes a topic.
fn opens_topic(outgoing: &Outgoing) -> bool {
    matches!(outgoing.body, Body::Topic(TopicDeed::Open { .. }))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::lane::Next;
    use super::*;
    use crate::conversation::words::Body;

    #[test]
    fn what_a_group_was_sent_counts_after_a_rest() {
        let group = Chat(-100);
        let mut lanes = Lanes::default();
        let mut send = |id| {
            let outgoing = Outgoing::new(Body::Text(String::new()), Vec::new());
            let message = Waiting {
                id,
                chat: group,
                outgoing: outgoing.into(),
            };
            let lane = lanes.open(group);
            lane.place(message, Duration::ZERO);
            let sent = matches!(lane.next(Duration::ZERO), Next::Send(_));
            lane.clear();
            lanes.close(group);
            sent
        };
        assert!((0..20).all(&mut send));
        assert!(!send(20));
        assert!(lanes.open.is_empty());
    }

    #[test]
    fn waits_grow_and_stay_under_a_minute() {
        assert!(wait_before(0, 0) <= FIRST_WAIT && wait_before(0, 49) >= FIRST_WAIT / 2);
        assert!(wait_before(3, 0) > wait_before(1, 0));
        assert_eq!(wait_before(500, 0), LONGEST_WAIT);
    }
}
