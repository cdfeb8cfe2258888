//! What follows from how a send ended.

use std::sync::Arc;

use tokio::time::sleep;

use super::came::Came;
use super::load::{Load, code_of, original};
use super::locate::topic_of;
use super::{DONE_AGAIN, Delivery, FIRST_WAIT, befallen, landing, lock, wait_before};
use crate::conversation::Outgoing;
use crate::conversation::desk::{Mishap, Part, TopicDeed};
use crate::conversation::ids::Code;
use crate::conversation::words::Body;
use crate::service::kept::{Landed, SetAside, Waiting};
use crate::service::ports::{Chat, Clock, Located, Messenger, Receipt, SendError, Sight, Store};

impl<M: Messenger, S: Store, C: Clock> Delivery<M, S, C> {
    /// Telegram has it.
    pub(super) async fn arrived(
        self: &Arc<Self>,
        chat: Chat,
        load: &Load,
        located: &Located,
        receipt: &Receipt,
    ) {
        if self.change(chat, |lane, _| lane.mends()) {
            tracing::info!("a staff group can be used again");
            befallen::mention(self.manner.teller.as_ref(), chat, None, Mishap::DeskBack);
        }
        if load.outgoing.body.takes_away() {
            self.change(chat, |lane, _| lane.takes_away_again());
        }
        self.say_what_came(chat, load, &Came::Done);
        let landed = landing::landed(chat, load, located, receipt);
        for (message, landed) in load.members.iter().zip(landed) {
            self.settle_one(message, landed).await;
        }
        if let Some(group) = located.from.filter(|_| !chat.is_group()) {
            self.say_it_arrived(group, &load.outgoing);
        }
    }

    /// Whoever took something back, or changed it, hears what came of it.
    pub(super) fn say_what_came(&self, chat: Chat, load: &Load, came: &Came<'_>) {
        if let Some(what) = came.heard(chat, load) {
            let code = code_of(&load.outgoing).cloned();
            befallen::mention(self.manner.teller.as_ref(), chat, code, what);
        }
    }

    /// It has arrived, or never can.
    pub(super) async fn settle(&self, load: &Load) {
        for message in &load.members {
            self.settle_one(message, Vec::new()).await;
        }
    }

    async fn settle_one(&self, message: &Waiting, landed: Vec<Landed>) {
        self.tell_done(message.id, landed).await;
        let mut lanes = lock(&self.lanes);
        if self.store.is_shared() {
            lanes.sent.note(message.id, self.began.elapsed());
        }
        if let Some(lane) = lanes.open.get_mut(&message.chat) {
            lane.take_out(|id| id == message.id);
        }
    }

    /// Until it is kept that it arrived, it would be sent once more after a restart.
    pub(super) async fn tell_done(&self, id: i64, landed: Vec<Landed>) {
        let mut told = false;
        while let Err(error) = self.store.done(id, landed.clone()).await {
            if !std::mem::replace(&mut told, true) {
                tracing::warn!(%error, "a message was sent, but this is not kept yet");
            }
            sleep(DONE_AGAIN).await;
        }
    }

    /// It may be there or not. It is tried again; a topic only after there was time to hear
    /// that it was made.
    pub(super) async fn unsure(&self, chat: Chat, load: &Load, tries: &mut usize) {
        self.change(chat, |lane, _| lane.may_be_there(load));
        let wait = wait_before(*tries, load.salt());
        let is_topic = matches!(load.outgoing.body, Body::Topic(TopicDeed::Open { .. }));
        let patience = self.manner.patience.topic;
        self.rest(chat, if is_topic { wait.max(patience) } else { wait })
            .await;
        *tries += 1;
    }

    /// Telegram will never take it as it is.
    pub(super) async fn refused(&self, chat: Chat, load: &Load, reason: String) {
        if is_beside(&load.outgoing.body) {
            tracing::warn!(%reason, "Telegram refused a change of something sent before");
            self.say_what_came(chat, load, &Came::Refused(&reason));
            return self.settle(load).await;
        }
        if self.tell_not_given(chat, load).await {
            tracing::warn!(%reason, "Telegram refused what one side of a chat said");
            return self.settle(load).await;
        }
        tracing::error!(alarm = true, %reason, "Telegram refused a message; it was set aside");
        self.observer.saw(Sight::SetAside);
        let report = SetAside {
            at: self.clock.now(),
            reason: format!("Telegram refused a message: {reason}"),
        };
        if let Err(error) = self.store.set_aside(report).await {
            tracing::warn!(%error, "the reason could not be kept");
        }
        // A person is sent the numbers that always help in its place.
        let instead = Outgoing::last_resort();
        if !chat.is_group() && *load.outgoing != instead {
            let sent = self.send(chat, &instead, &Located::default()).await;
            if let Err(SendError::Wait(_) | SendError::Unreachable(_) | SendError::Unsure(_)) = sent
            {
                return sleep(FIRST_WAIT).await;
            }
        }
        self.settle(load).await;
    }

    /// Whoever said it is told that the other side does not have it. Whether it was told.
    async fn tell_not_given(&self, chat: Chat, load: &Load) -> bool {
        for member in &load.members {
            let Some(message) = original(&member.outgoing) else {
                return false;
            };
            let what = if chat.is_group() {
                Mishap::NotReached
            } else {
                Mishap::NotGiven { message }
            };
            if !self.tell(chat, code_of(&member.outgoing), &what).await {
                return false;
            }
        }
        true
    }

    async fn tell(&self, chat: Chat, code: Option<&Code>, what: &Mishap) -> bool {
        befallen::tell(self.manner.teller.as_ref(), chat, code, what).await
    }

    /// The topic is not there any more. What was to go into it waits if another is made.
    pub(super) async fn no_topic(&self, chat: Chat, load: &Load) {
        let named = load.outgoing.post.as_deref().and_then(topic_of);
        let Some((owner, part)) = named else {
            return self.settle(load).await;
        };
        let gone = Landed::Gone { owner, part };
        if let Err(error) = self.store.landed(vec![gone]).await {
            tracing::warn!(%error, "a topic is gone, but this is not kept yet");
            return self.rest(chat, DONE_AGAIN).await;
        }
        if is_beside(&load.outgoing.body) {
            return self.settle(load).await;
        }
        if part != Part::Topic {
            // Next time it goes where it is seen without one.
            tracing::warn!("a topic of a desk is gone; what belongs there goes to General");
            return self.rest(chat, FIRST_WAIT).await;
        }
        let code = code_of(&load.outgoing);
        let told = self.tell(chat, code, &Mishap::TopicGone).await;
        let made_again = code.is_some_and(|code| self.change(chat, |lane, _| lane.opens(code)));
        if !(told && made_again) {
            self.settle(load).await;
        }
    }

    /// The group cannot be used until somebody mends something: what is to be said there
    /// waits, and is tried from time to time.
    pub(super) async fn no_desk(&self, chat: Chat, load: &Load, what: &'static str) {
        if !chat.is_group() {
            return self.settle(load).await;
        }
        if self.takes_away_later(chat, load, what) {
            return;
        }
        let is_edit = matches!(load.outgoing.body, Body::Edit { .. });
        if is_beside(&load.outgoing.body) && !is_edit {
            tracing::error!(alarm = true, "{what}; a change at the desk was not made");
            return self.settle(load).await;
        }
        if self.change(chat, |lane, _| lane.breaks()) {
            tracing::error!(
                alarm = true,
                group = chat.0,
                "{what}; until then nobody is reached there"
            );
            if !self.tell(chat, None, &Mishap::NoDesk).await {
                self.change(chat, |lane, _| lane.mends());
                return self.settle(load).await;
            }
        }
        self.rest(chat, self.manner.patience.probe).await;
    }

    /// What is to be taken away, such as the topic of somebody who is forgotten, is tried again
    /// until the group lets us. Not an old card in whose place a new one is sent: by then the new
    /// one would be taken for it.
    fn takes_away_later(&self, chat: Chat, load: &Load, what: &'static str) -> bool {
        let replaced = |code| self.change(chat, |lane, _| lane.has_new_card(code));
        if !load.outgoing.body.takes_away() || code_of(&load.outgoing).is_some_and(replaced) {
            return false;
        }
        let probe = self.manner.patience.probe;
        if self.change(chat, |lane, now| lane.takes_nothing_until(now + probe)) {
            tracing::error!(
                alarm = true,
                "{what}; until then nothing is taken away there"
            );
        }
        true
    }

    /// Nothing reaches this person any more.
    pub(super) async fn gone(&self, chat: Chat, reason: &str) {
        tracing::info!(%reason, "someone can no longer be reached");
        self.tell(chat, None, &Mishap::PersonGone).await;
        self.give_up(chat).await;
    }

    /// Takes out everything that waits for someone now; what comes later is tried again.
    async fn give_up(&self, chat: Chat) {
        let last = self.change(chat, |lane, _| lane.last_id());
        let Some(last) = last else { return };
        if let Err(error) = self.store.gone(chat, last).await {
            tracing::error!(%error, "what waited for them could not be taken out");
        }
        self.take_out(chat, |id| id <= last);
    }

    /// A group has become another chat: what waits for it goes there.
    pub(super) async fn follow(self: &Arc<Self>, from: Chat, to: Chat) {
        while let Err(error) = self.store.moved(from, to).await {
            tracing::warn!(%error, "a group has moved, but this is not kept yet");
            sleep(DONE_AGAIN).await;
        }
        tracing::info!("a group has become another chat; it is followed there");
        let waiting = self.change(from, |lane, _| lane.take_all()).into_iter();
        let there = waiting.map(|message| Waiting {
            chat: to,
            ..message
        });
        self.enqueue(there.collect());
    }
}

/// Whether it changes something that is there, rather than saying something.
fn is_beside(body: &Body) -> bool {
    match body {
        Body::Text(_) | Body::Contact { .. } | Body::Copy(_) => false,
        Body::Topic(deed) => !matches!(deed, TopicDeed::Open { .. }),
        Body::Edit { .. } | Body::Delete(_) | Body::Pin(_) | Body::React { .. } => true,
    }
}
