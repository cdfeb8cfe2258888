//! What is to be sent goes out: a lane for each person, so that messages to one arrive
//! in order and one person's trouble delays no other.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};
use tokio::time::sleep;

use super::ports::{Chat, Messenger, SendError, Store, Waiting};
use crate::conversation::Outgoing;

/// How many messages may be on their way at once.
const AT_ONCE: usize = 256;

/// The first and the longest wait before a message is tried again.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// How often a message that is kept nowhere is tried: for about five minutes.
const UNKEPT_TRIES: usize = 12;

/// How often an acknowledgement is tried: Telegram forgets about a tap in seconds.
const ACKNOWLEDGE_TRIES: usize = 3;

/// Sends what waits to be sent.
pub struct Delivery<M, S> {
    messenger: Arc<M>,
    store: Arc<S>,
    lanes: Mutex<HashMap<Chat, VecDeque<Waiting>>>,
    on_their_way: Arc<Semaphore>,
    busy: Mutex<usize>,
    idle: Notify,
}

impl<M: Messenger, S: Store> Delivery<M, S> {
    /// Sends by this messenger what this store keeps.
    pub fn new(messenger: Arc<M>, store: Arc<S>) -> Arc<Self> {
        Arc::new(Self {
            messenger,
            store,
            lanes: Mutex::new(HashMap::new()),
            on_their_way: Arc::new(Semaphore::new(AT_ONCE)),
            busy: Mutex::new(0),
            idle: Notify::new(),
        })
    }

    /// Takes messages into the lanes of those they are for.
    pub fn enqueue(self: &Arc<Self>, waiting: Vec<Waiting>) {
        for message in waiting {
            let chat = message.chat;
            let is_new = {
                let mut lanes = lock(&self.lanes);
                let is_new = !lanes.contains_key(&chat);
                place(lanes.entry(chat).or_default(), message);
                is_new
            };
            if is_new {
                let delivery = Arc::clone(self);
                self.start(async move {
                    let lane = Arc::clone(&delivery);
                    if tokio::spawn(async move { lane.run_lane(chat).await })
                        .await
                        .is_err()
                    {
                        tracing::error!(
                            "a lane failed; what waited in it goes out after a restart"
                        );
                        lock(&delivery.lanes).remove(&chat);
                    }
                });
            }
        }
    }

    /// Acknowledges taps, beside the lanes.
    pub fn acknowledge(self: &Arc<Self>, taps: Vec<String>) {
        for tap in taps {
            let delivery = Arc::clone(self);
            self.start(async move { delivery.acknowledge_tap(&tap).await });
        }
    }

    /// Sends a message that is not kept anywhere: the urgent texts when the store
    /// cannot be used.
    pub fn send_unkept(self: &Arc<Self>, chat: Chat, outgoing: Outgoing) {
        let delivery = Arc::clone(self);
        self.start(async move {
            for tries in 0..UNKEPT_TRIES {
                if tries > 0 {
                    sleep(wait_before(tries, 0)).await;
                }
                match delivery.messenger.send(chat, &outgoing).await {
                    Err(SendError::Wait(seconds)) => {
                        sleep(Duration::from_secs(seconds.min(60))).await;
                    }
                    Err(SendError::Unreachable(_) | SendError::Misconfigured(_)) => {}
                    Ok(()) | Err(SendError::Gone(_) | SendError::Refused(_)) => return,
                }
            }
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

    async fn run_lane(&self, chat: Chat) {
        let mut tries = 0;
        while let Some(message) = self.front(chat) {
            match self.try_send(&message).await {
                Ok(()) => {
                    tries = 0;
                    self.forget(&message).await;
                    self.pop(chat, message.id);
                }
                Err(SendError::Wait(seconds)) => {
                    sleep(Duration::from_secs(seconds.clamp(1, 3600))).await;
                }
                Err(SendError::Unreachable(_) | SendError::Misconfigured(_)) => {
                    sleep(wait_before(tries, message.id)).await;
                    tries += 1;
                }
                Err(SendError::Refused(reason)) => {
                    tracing::error!(%reason, "Telegram refused a message; it was set aside");
                    self.forget(&message).await;
                    self.pop(chat, message.id);
                }
                Err(SendError::Gone(reason)) => {
                    tracing::info!(%reason, "someone can no longer be reached");
                    self.give_up(chat).await;
                }
            }
        }
    }

    /// Takes out everything that waits for someone now; what comes later is tried again.
    async fn give_up(&self, chat: Chat) {
        let last = lock(&self.lanes)
            .get(&chat)
            .and_then(|lane| lane.iter().map(|message| message.id).max());
        let Some(last) = last else { return };
        if let Err(error) = self.store.gone(chat, last).await {
            tracing::error!(%error, "what waited for them could not be taken out");
        }
        if let Some(lane) = lock(&self.lanes).get_mut(&chat) {
            lane.retain(|message| message.id > last);
        }
    }

    async fn try_send(&self, message: &Waiting) -> Result<(), SendError> {
        let _place = self.on_their_way.acquire().await;
        self.messenger.send(message.chat, &message.outgoing).await
    }

    /// The first in a lane; a lane with nothing in it is closed.
    fn front(&self, chat: Chat) -> Option<Waiting> {
        let mut lanes = lock(&self.lanes);
        let front = lanes.get(&chat).and_then(|lane| lane.front().cloned());
        if front.is_none() {
            lanes.remove(&chat);
        }
        front
    }

    fn pop(&self, chat: Chat, id: i64) {
        if let Some(lane) = lock(&self.lanes).get_mut(&chat) {
            lane.retain(|message| message.id != id);
        }
    }

    /// It has arrived. Should this not be kept, it is sent once more after a restart:
    /// twice is better than never.
    async fn forget(&self, message: &Waiting) {
        if let Err(error) = self.store.done(message.id).await {
            tracing::error!(%error, "a message was sent, but this could not be kept");
        }
    }

    async fn acknowledge_tap(&self, tap: &str) {
        for tries in 0..ACKNOWLEDGE_TRIES {
            match self.messenger.acknowledge(tap).await {
                Ok(()) | Err(SendError::Gone(_) | SendError::Refused(_)) => return,
                Err(SendError::Wait(seconds)) => {
                    sleep(Duration::from_secs(seconds.clamp(1, 10))).await;
                }
                Err(SendError::Unreachable(_) | SendError::Misconfigured(_)) => {
                    sleep(wait_before(tries, 0)).await;
                }
            }
        }
    }
}

/// Behind what waits already; the urgent texts right behind the message on its way.
fn place(lane: &mut VecDeque<Waiting>, message: Waiting) {
    if !message.outgoing.urgent {
        return lane.push_back(message);
    }
    let ahead = lane
        .iter()
        .skip(1)
        .take_while(|waiting| waiting.outgoing.urgent)
        .count();
    lane.insert((1 + ahead).min(lane.len()), message);
}

/// Twice as long after each failure, up to a minute, and not all at the same instant.
fn wait_before(tries: usize, salt: i64) -> Duration {
    let doubled = FIRST_WAIT
        .saturating_mul(1 << tries.min(10))
        .min(LONGEST_WAIT);
    let spread = u32::try_from(salt.rem_euclid(50)).unwrap_or(0);
    doubled * (100 - spread) / 100
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urgent_texts_go_right_behind_the_message_on_its_way() {
        use crate::conversation::words::Body;
        let message = |id: i64, urgent: bool| {
            let outgoing = Outgoing::new(Body::Text(String::new()), Vec::new());
            Waiting {
                id,
                chat: Chat(1),
                outgoing: Outgoing { urgent, ..outgoing },
            }
        };
        let mut lane = VecDeque::new();
        for (id, urgent) in [(1, false), (2, false), (3, true), (4, false), (5, true)] {
            place(&mut lane, message(id, urgent));
        }
        let order: Vec<i64> = lane.iter().map(|message| message.id).collect();
        assert_eq!(order, [1, 3, 5, 2, 4]);
    }

    #[test]
    fn waits_grow_and_stay_under_a_minute() {
        assert!(wait_before(0, 0) <= FIRST_WAIT && wait_before(0, 49) >= FIRST_WAIT / 2);
        assert!(wait_before(3, 0) > wait_before(1, 0));
        assert_eq!(wait_before(500, 0), LONGEST_WAIT);
    }
}
