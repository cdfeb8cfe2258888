//! A lane at work: one call after another until nothing waits.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::came::Came;
use super::lane::{Lane, Next};
use super::load::{Load, code_of, is_relay};
use super::locate::{Found, Wanted};
use super::{Delivery, befallen, lock, wait_before};
use crate::conversation::Outgoing;
use crate::conversation::desk::Mishap;
use crate::service::kept::StoreError;
use crate::service::ports::{Chat, Clock, Located, Messenger, Receipt, SendError, Store};

/// How often a waiting group's lane is looked after.
const LOOK: Duration = Duration::from_secs(5);

impl<M: Messenger, S: Store, C: Clock> Delivery<M, S, C> {
    pub(super) async fn run_lane(self: &Arc<Self>, chat: Chat) {
        let mut tries = 0;
        loop {
            self.leave_out(chat).await;
            self.look_after(chat).await;
            match self.next(chat) {
                Next::Nothing => {
                    if self.close(chat).await {
                        return;
                    }
                }
                Next::Wait(wait) => self.rest(chat, wait).await,
                Next::Send(load) => self.carry(chat, &load, &mut tries).await,
            }
        }
    }

    fn next(&self, chat: Chat) -> Next {
        let now = self.began.elapsed();
        let mut lanes = lock(&self.lanes);
        lanes
            .open
            .get_mut(&chat)
            .map_or(Next::Nothing, |lane| lane.next(now))
    }

    /// Looks up what it names, and sends it.
    async fn carry(self: &Arc<Self>, chat: Chat, load: &Load, tries: &mut usize) {
        match self.locate(chat, load).await {
            // Time to hear of it, if it is there already.
            Ok(Found::Ready(_)) if self.was_perhaps_made(load) => {
                self.rest(chat, self.manner.patience.topic).await;
            }
            Ok(Found::Ready(located)) => self.bring(chat, load, &located, tries).await,
            Ok(Found::There(thread)) => {
                let receipt = Receipt {
                    thread: Some(thread),
                    messages: Vec::new(),
                };
                self.arrived(chat, load, &Located::default(), &receipt)
                    .await;
            }
            Ok(Found::Nothing) => {
                self.say_what_came(chat, load, &Came::Nothing);
                self.settle(load).await;
            }
            Ok(Found::NoTopic) => self.no_topic(chat, load).await,
            Err(error) => {
                tracing::warn!(%error, "a message waits until it can be looked up where it goes");
                self.rest(chat, wait_before(*tries, load.salt())).await;
                *tries += 1;
            }
        }
    }

    /// Whether it is a topic that may have been made before this program began; asked once.
    fn was_perhaps_made(&self, load: &Load) -> bool {
        let mut may_be_made = lock(&self.may_be_made);
        let ids = load.members.iter().map(|message| message.id);
        ids.filter(|id| may_be_made.remove(id)).count() > 0
    }

    async fn locate(&self, chat: Chat, load: &Load) -> Result<Found, StoreError> {
        let wanted = Wanted::of(chat, &load.outgoing);
        let sought = wanted.sought();
        let answers = if sought.is_empty() {
            Vec::new()
        } else {
            self.store.seek(sought).await?
        };
        Ok(wanted.found(load, answers))
    }

    async fn bring(
        self: &Arc<Self>,
        chat: Chat,
        load: &Load,
        located: &Located,
        tries: &mut usize,
    ) {
        let again = self.said_again(chat, load);
        let outgoing = again.as_ref().unwrap_or(&load.outgoing);
        match self.send(chat, outgoing, located).await {
            Ok(receipt) => {
                *tries = 0;
                self.arrived(chat, load, located, &receipt).await;
            }
            Err(SendError::Wait(seconds)) => {
                self.change(chat, Lane::slow_down);
                let wait = Duration::from_secs(seconds.clamp(1, 3600));
                self.rest(chat, wait).await;
            }
            Err(SendError::Unsure(_)) => self.unsure(chat, load, tries).await,
            Err(SendError::Unreachable(_) | SendError::Misconfigured(_)) => {
                self.rest(chat, wait_before(*tries, load.salt())).await;
                *tries += 1;
            }
            Err(SendError::Refused(reason)) => self.refused(chat, load, reason).await,
            Err(SendError::TopicGone) => self.no_topic(chat, load).await,
            Err(SendError::NoDesk(what)) => self.no_desk(chat, load, what).await,
            Err(SendError::Moved(to)) => self.follow(chat, to).await,
            Err(SendError::Gone(reason)) => self.gone(chat, &reason).await,
        }
    }

    /// A person's words that may be at the desk already say so.
    fn said_again(&self, chat: Chat, load: &Load) -> Option<Outgoing> {
        let line = self.manner.repeat.as_deref()?;
        let again = load.unsure && chat.is_group() && is_relay(&load.outgoing);
        again.then(|| load.with_line(line))
    }

    /// Waits; meanwhile those are told of whose words wait at a group.
    pub(super) async fn rest(&self, chat: Chat, wait: Duration) {
        if !chat.is_group() {
            return sleep(wait).await;
        }
        let until = Instant::now() + wait;
        let look = LOOK.min(self.manner.patience.slow);
        while let Some(left) = until.checked_duration_since(Instant::now()) {
            if left.is_zero() {
                return;
            }
            sleep(left.min(look)).await;
            self.look_after(chat).await;
        }
    }

    /// Tells of words that wait, and gives up those that wait for a group in vain.
    async fn look_after(&self, chat: Chat) {
        if !chat.is_group() {
            return;
        }
        let teller = self.manner.teller.as_ref();
        let patience = self.manner.patience;
        let slow = self.change(chat, |lane, now| lane.slow(patience.slow, now));
        for code in slow {
            befallen::mention(teller, chat, Some(code), Mishap::Slow);
        }
        let given_up = self.change(chat, |lane, now| lane.not_reached(patience.reach, now));
        for message in given_up {
            let code = code_of(&message.outgoing);
            if !befallen::tell(teller, chat, code, &Mishap::NotReached).await {
                return;
            }
            self.tell_done(message.id, Vec::new()).await;
            self.take_out(chat, |id| id == message.id);
        }
    }

    /// Someone who sends far more than can be sent back gets the newest answers, and is
    /// told.
    async fn leave_out(&self, chat: Chat) {
        for id in self.change(chat, |lane, _| lane.in_vain()) {
            self.tell_done(id, Vec::new()).await;
        }
        let dropped = self.change(chat, |lane, _| lane.leave_out());
        if dropped.is_empty() {
            return;
        }
        for id in dropped {
            self.tell_done(id, Vec::new()).await;
        }
        if let Some(left_out) = &self.manner.left_out {
            let _ = self.send(chat, left_out, &Located::default()).await;
        }
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
        let is_empty = lane.len() == 0;
        if is_empty {
            lanes.close(chat);
        }
        is_empty
    }

    /// Does something with a lane, if it is open.
    pub(super) fn change<T: Default>(
        &self,
        chat: Chat,
        change: impl FnOnce(&mut Lane, Duration) -> T,
    ) -> T {
        let now = self.began.elapsed();
        let mut lanes = lock(&self.lanes);
        let lane = lanes.open.get_mut(&chat);
        lane.map_or_else(T::default, |lane| change(lane, now))
    }

    pub(super) fn take_out(&self, chat: Chat, which: impl Fn(i64) -> bool) {
        self.change(chat, |lane, _| lane.take_out(which));
    }
}
