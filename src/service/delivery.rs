//! What is to be sent goes out: a lane for each person, so that messages to one arrive
//! in order and one person's trouble delays no other.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};
use tokio::time::{Instant, sleep};

use super::kept::{SetAside, Waiting};
use super::lane::Lane;
use super::pace::Pace;
use super::ports::{Chat, Clock, Located, Messenger, Observer, Receipt, SendError, Sight, Store};
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

/// How long it is remembered what was sent: longer than a store may take to answer.
const LATELY: Duration = Duration::from_secs(10);

/// How long to wait before the store is told again that a message arrived.
const DONE_AGAIN: Duration = Duration::from_secs(1);

/// Sends what waits to be sent.
pub struct Delivery<M, S, C> {
    messenger: Arc<M>,
    store: Arc<S>,
    clock: Arc<C>,
    observer: Arc<dyn Observer>,
    /// Said in the place of answers that were left out.
    left_out: Option<Outgoing>,
    lanes: Mutex<Lanes>,
    ceiling: Option<Mutex<Pace>>,
    began: Instant,
    on_their_way: Semaphore,
    busy: Mutex<usize>,
    idle: Notify,
    /// Whether it was told that nothing can be sent until somebody mends something.
    told_misconfigured: AtomicBool,
}

#[derive(Default)]
struct Lanes {
    open: HashMap<Chat, Lane>,
    /// What was sent lately: a shared store that is asked what else there is to send may
    /// still give it.
    sent: Lately,
    /// Whether this program may send what is kept. It may not once others count it dead.
    halted: bool,
}

impl<M: Messenger, S: Store, C: Clock> Delivery<M, S, C> {
    /// Sends by this messenger what this store keeps, at most so many messages a second
    /// to all people together (0: no limit). `left_out` is said to someone who sent so many
    /// messages at once that older answers were left out.
    pub fn new(
        messenger: Arc<M>,
        store: Arc<S>,
        clock: Arc<C>,
        observer: Arc<dyn Observer>,
        per_second: u32,
        left_out: Option<Outgoing>,
    ) -> Arc<Self> {
        let ceiling =
            (per_second > 0).then(|| Mutex::new(Pace::new(per_second, f64::from(per_second))));
        Arc::new(Self {
            messenger,
            store,
            clock,
            observer,
            left_out,
            lanes: Mutex::default(),
            ceiling,
            began: Instant::now(),
            on_their_way: Semaphore::new(AT_ONCE),
            busy: Mutex::new(0),
            idle: Notify::new(),
            told_misconfigured: AtomicBool::new(false),
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
                let lane = lanes.open.entry(chat).or_insert_with(|| Lane::to(chat));
                lane.place(message, self.began.elapsed());
                is_new
            };
            if is_new {
                self.start_lane(chat);
            }
        }
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

    /// Acknowledges taps, beside the lanes; words are shown to whoever tapped.
    pub fn acknowledge(self: &Arc<Self>, taps: Vec<(String, Option<String>)>) {
        for (tap, words) in taps {
            let delivery = Arc::clone(self);
            self.start(async move { delivery.acknowledge_tap(&tap, words.as_deref()).await });
        }
    }

    /// Sends a message that is not kept anywhere: what is said when the store cannot be
    /// used.
    pub fn send_unkept(self: &Arc<Self>, chat: Chat, outgoing: Outgoing) {
        let delivery = Arc::clone(self);
        self.start(async move {
            for tries in 0..UNKEPT_TRIES {
                if tries > 0 {
                    sleep(wait_before(tries, 0)).await;
                }
                match delivery.send(chat, &outgoing).await {
                    Err(SendError::Wait(seconds)) => {
                        sleep(Duration::from_secs(seconds.min(60))).await;
                    }
                    Err(SendError::Unreachable(_) | SendError::Misconfigured(_)) => {}
                    Ok(_)
                    | Err(
                        SendError::Gone(_)
                        | SendError::Refused(_)
                        | SendError::Moved(_)
                        | SendError::TopicGone
                        | SendError::NoDesk(_),
                    ) => {
                        return;
                    }
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

    fn start_lane(self: &Arc<Self>, chat: Chat) {
        let delivery = Arc::clone(self);
        self.start(async move {
            let lane = Arc::clone(&delivery);
            let ran = tokio::spawn(async move { lane.run_lane(chat).await });
            if ran.await.is_err() {
                delivery.observer.saw(Sight::Fault);
                tracing::error!("a lane failed; what waited in it goes out after a restart");
                lock(&delivery.lanes).open.remove(&chat);
            }
        });
    }

    async fn run_lane(self: &Arc<Self>, chat: Chat) {
        let mut tries = 0;
        loop {
            self.leave_out(chat).await;
            let Some(message) = self.front(chat) else {
                if self.close(chat).await {
                    return;
                }
                continue;
            };
            self.pause(chat).await;
            match self.send(chat, &message.outgoing).await {
                Ok(_) => {
                    tries = 0;
                    self.settle(&message).await;
                }
                Err(SendError::Wait(seconds)) => {
                    self.slow_down(chat);
                    sleep(Duration::from_secs(seconds.clamp(1, 3600))).await;
                }
                Err(SendError::Unreachable(_) | SendError::Misconfigured(_)) => {
                    sleep(wait_before(tries, message.id)).await;
                    tries += 1;
                }
                Err(SendError::Refused(reason)) => self.replace(&message, reason).await,
                Err(SendError::TopicGone | SendError::NoDesk(_)) => self.settle(&message).await,
                Err(SendError::Moved(to)) => self.follow(chat, to).await,
                Err(SendError::Gone(reason)) => {
                    tracing::info!(%reason, "someone can no longer be reached");
                    self.give_up(chat).await;
                }
            }
        }
    }

    async fn send(&self, chat: Chat, outgoing: &Outgoing) -> Result<Receipt, SendError> {
        while let Some(wait) = self.ceiling_wait() {
            sleep(wait).await;
        }
        let _place = self.on_their_way.acquire().await;
        let sent = self
            .messenger
            .send(chat, outgoing, &Located::default())
            .await;
        match &sent {
            Ok(_) => {
                self.told_misconfigured.store(false, Ordering::Relaxed);
                self.observer.saw(Sight::Sent);
            }
            Err(error) => {
                self.observer.saw(Sight::NotSent(error.kind()));
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

    /// A message Telegram will never take as it is: the person is sent the numbers that
    /// always help in its place, and the reason is kept for the operator.
    async fn replace(&self, message: &Waiting, reason: String) {
        tracing::error!(alarm = true, %reason, "Telegram refused a message; it was set aside");
        self.observer.saw(Sight::SetAside);
        let report = SetAside {
            at: self.clock.now(),
            reason: format!("Telegram refused a message: {reason}"),
        };
        if let Err(error) = self.store.set_aside(report).await {
            tracing::warn!(%error, "the reason could not be kept");
        }
        let instead = Outgoing::last_resort();
        if message.outgoing != instead {
            let sent = self.send(message.chat, &instead).await;
            if matches!(sent, Err(SendError::Wait(_) | SendError::Unreachable(_))) {
                sleep(FIRST_WAIT).await;
                return;
            }
        }
        self.settle(message).await;
    }

    /// A group has become another chat: what waits for it goes there.
    async fn follow(self: &Arc<Self>, from: Chat, to: Chat) {
        while let Err(error) = self.store.moved(from, to).await {
            tracing::warn!(%error, "a group has moved, but this is not kept yet");
            sleep(DONE_AGAIN).await;
        }
        tracing::info!("a group has become another chat; it is followed there");
        let waiting = lock(&self.lanes).open.get_mut(&from).map(Lane::take_all);
        let waiting = waiting.unwrap_or_default().into_iter();
        self.enqueue(
            waiting
                .map(|message| Waiting {
                    chat: to,
                    ..message
                })
                .collect(),
        );
    }

    /// Takes out everything that waits for someone now; what comes later is tried again.
    async fn give_up(&self, chat: Chat) {
        let last = {
            let lanes = lock(&self.lanes);
            lanes.open.get(&chat).and_then(Lane::last_id)
        };
        let Some(last) = last else { return };
        if let Err(error) = self.store.gone(chat, last).await {
            tracing::error!(%error, "what waited for them could not be taken out");
        }
        if let Some(lane) = lock(&self.lanes).open.get_mut(&chat) {
            lane.take_out(|id| id <= last);
        }
    }

    fn front(&self, chat: Chat) -> Option<Waiting> {
        lock(&self.lanes).open.get(&chat)?.front().cloned()
    }

    /// Closes an empty lane, unless something has come. Whether it is closed.
    async fn close(&self, chat: Chat) -> bool {
        // What another program kept for this person meanwhile is this lane's to send.
        let come = match self.store.release(chat).await {
            Ok(come) => come,
            Err(error) => {
                tracing::debug!(%error, "a lane could not be given back; it is looked after later");
                Vec::new()
            }
        };
        let now = self.began.elapsed();
        let mut lanes = lock(&self.lanes);
        let halted = lanes.halted;
        let Some(lane) = lanes.open.get_mut(&chat) else {
            return true;
        };
        if !halted {
            for message in come {
                lane.place(message, now);
            }
        }
        if lane.len() == 0 {
            lanes.open.remove(&chat);
            return true;
        }
        false
    }

    fn slow_down(&self, chat: Chat) {
        let now = self.began.elapsed();
        if let Some(lane) = lock(&self.lanes).open.get_mut(&chat) {
            lane.slow_down(now);
        }
    }

    /// Waits where Telegram has said that this lane was too fast.
    async fn pause(&self, chat: Chat) {
        let wait = {
            let now = self.began.elapsed();
            let mut lanes = lock(&self.lanes);
            lanes.open.get_mut(&chat).and_then(|lane| lane.wait(now))
        };
        if let Some(wait) = wait {
            sleep(wait).await;
        }
    }

    /// Someone who sends far more than can be sent back gets the newest answers, and is
    /// told.
    async fn leave_out(&self, chat: Chat) {
        let dropped = {
            let mut lanes = lock(&self.lanes);
            lanes.open.get_mut(&chat).map(Lane::leave_out)
        };
        let dropped = dropped.unwrap_or_default();
        if dropped.is_empty() {
            return;
        }
        for id in dropped {
            self.tell_done(id).await;
        }
        if let Some(left_out) = &self.left_out {
            let _ = self.send(chat, left_out).await;
        }
    }

    /// It has arrived.
    async fn settle(&self, message: &Waiting) {
        self.tell_done(message.id).await;
        let mut lanes = lock(&self.lanes);
        if self.store.is_shared() {
            lanes.sent.note(message.id, self.began.elapsed());
        }
        if let Some(lane) = lanes.open.get_mut(&message.chat) {
            lane.take_out(|id| id == message.id);
        }
    }

    /// Until it is kept that it arrived, it would be sent once more after a restart.
    async fn tell_done(&self, id: i64) {
        let mut told = false;
        while let Err(error) = self.store.done(id, Vec::new()).await {
            if !std::mem::replace(&mut told, true) {
                tracing::warn!(%error, "a message was sent, but this is not kept yet");
            }
            sleep(DONE_AGAIN).await;
        }
    }

    async fn acknowledge_tap(&self, tap: &str, words: Option<&str>) {
        for tries in 0..ACKNOWLEDGE_TRIES {
            match self.messenger.acknowledge(tap, words).await {
                Ok(())
                | Err(
                    SendError::Gone(_)
                    | SendError::Refused(_)
                    | SendError::Moved(_)
                    | SendError::TopicGone
                    | SendError::NoDesk(_),
                ) => {
                    return;
                }
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

/// What was sent in the last seconds.
#[derive(Default)]
struct Lately {
    ids: HashSet<i64>,
    order: VecDeque<(Duration, i64)>,
}

impl Lately {
    fn has(&self, id: i64) -> bool {
        self.ids.contains(&id)
    }

    fn note(&mut self, id: i64, now: Duration) {
        self.ids.insert(id);
        self.order.push_back((now, id));
    }

    fn forget(&mut self, now: Duration) {
        while let Some((since, id)) = self.order.front().copied() {
            if now.saturating_sub(since) < LATELY {
                return;
            }
            self.order.pop_front();
            self.ids.remove(&id);
        }
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

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_under_a_minute() {
        assert!(wait_before(0, 0) <= FIRST_WAIT && wait_before(0, 49) >= FIRST_WAIT / 2);
        assert!(wait_before(3, 0) > wait_before(1, 0));
        assert_eq!(wait_before(500, 0), LONGEST_WAIT);
    }
}
