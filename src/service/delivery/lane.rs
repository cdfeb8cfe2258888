//! The messages that wait for one person or one group, and which goes next; data only.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use super::load::{Load, code_of, is_relay};
use super::order;
use crate::conversation::desk::{Keep, Part, TopicDeed};
use crate::conversation::ids::Code;
use crate::conversation::words::Body;
use crate::service::kept::Waiting;
use crate::service::pace::Pace;
use crate::service::ports::Chat;

/// With more than this waiting, older answers are left out: they are to messages long
/// gone by.
const CROWDED: usize = 60;

/// How many of the newest answers stay then.
const NEWEST: usize = 10;

/// Once Telegram said that it was too fast: a message a second, for so long.
const SLOW_FOR: Duration = Duration::from_mins(1);
const APART: Duration = Duration::from_secs(1);

/// So many messages a minute a group takes, in all its topics together, and as many edits.
/// Source: Telegram's answers to frequent questions of bot makers.
const IN_A_GROUP: u32 = 20;

/// How long the rest of an album is waited for: it comes as messages of their own.
const ALBUM: Duration = Duration::from_millis(300);

/// How often it is told of one person that their words wait.
const SLOW_AGAIN: Duration = Duration::from_mins(10);

/// One person's messages, or one group's.
#[derive(Debug, Default)]
pub(super) struct Lane {
    waiting: VecDeque<Entry>,
    /// What a group takes, where Telegram's limit is known and strict.
    allowance: Option<Allowance>,
    slow_until: Option<Duration>,
    last_sent: Option<Duration>,
    /// Whether messages had to wait: then those that can be joined are.
    held: bool,
    /// Whether the group cannot be used.
    broken: bool,
    /// Until when nothing is taken away: the group would not let us.
    nothing_taken_until: Option<Duration>,
    /// Of whom it was told when that their words wait.
    slow: HashMap<Code, Duration>,
}

#[derive(Debug)]
struct Entry {
    message: Waiting,
    since: Duration,
    /// Whether it may have been sent before.
    unsure: bool,
}

#[derive(Debug)]
struct Allowance {
    messages: Pace,
    edits: Pace,
}

/// What a lane does next.
#[derive(Debug)]
pub(super) enum Next {
    /// Nothing: it is empty.
    Nothing,
    /// It waits.
    Wait(Duration),
    /// It sends this, which counts as sent.
    Send(Load),
}

impl Lane {
    /// An empty lane to a chat.
    pub(super) fn to(chat: Chat) -> Self {
        let pace = || Pace::new(IN_A_GROUP, f64::from(IN_A_GROUP) / 60.0);
        Self {
            allowance: chat.is_group().then(|| Allowance {
                messages: pace(),
                edits: pace(),
            }),
            ..Self::default()
        }
    }

    /// In order of their numbers, however late it comes; the urgent texts right behind the
    /// message on its way.
    pub(super) fn place(&mut self, message: Waiting, now: Duration) {
        if self.messages().any(|other| other.id == message.id) {
            return;
        }
        let comes_before = |other: &Waiting| {
            let (this, that) = (message.outgoing.urgent, other.outgoing.urgent);
            if this == that {
                message.id < other.id
            } else {
                this
            }
        };
        // The first may be on its way.
        let behind = self.messages().skip(1);
        let place = behind.take_while(|other| !comes_before(other)).count();
        let place = (1 + place).min(self.waiting.len());
        let entry = Entry {
            message,
            since: now,
            unsure: false,
        };
        self.waiting.insert(place, entry);
    }

    fn messages(&self) -> impl Iterator<Item = &Waiting> {
        self.waiting.iter().map(|entry| &entry.message)
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    pub(super) fn last_id(&self) -> Option<i64> {
        self.messages().map(|message| message.id).max()
    }

    /// Since when the oldest has waited.
    pub(super) fn oldest(&self) -> Option<Duration> {
        self.waiting.iter().map(|entry| entry.since).min()
    }

    pub(super) fn take_out(&mut self, which: impl Fn(i64) -> bool) {
        self.waiting.retain(|entry| !which(entry.message.id));
    }

    /// Takes out all that waits, in order.
    pub(super) fn take_all(&mut self) -> Vec<Waiting> {
        self.waiting.drain(..).map(|entry| entry.message).collect()
    }

    /// Takes out what was placed before this.
    pub(super) fn drop_older(&mut self, than: Duration) {
        self.waiting.retain(|entry| entry.since >= than);
    }

    pub(super) fn clear(&mut self) {
        self.waiting.clear();
    }

    /// Takes out what was to be said of handoffs whose topic is to be deleted, by their numbers:
    /// nobody would see it, and whoever is forgotten wants it unseen.
    pub(super) fn in_vain(&mut self) -> Vec<i64> {
        let deleted = |message: &Waiting| {
            let is_deleted = message.outgoing.body == Body::Topic(TopicDeed::Delete);
            let code = code_of(&message.outgoing).filter(|_| is_deleted)?;
            Some((message.id, code.clone()))
        };
        let deleted: Vec<(i64, Code)> = self.messages().filter_map(deleted).collect();
        let in_vain = |message: &Waiting| {
            let before = |(id, code): &(i64, Code)| {
                message.id < *id && message.outgoing.is_of(std::slice::from_ref(code))
            };
            deleted.iter().any(before)
        };
        let found: Vec<i64> = self
            .messages()
            .filter(|message| in_vain(message))
            .map(|message| message.id)
            .collect();
        self.take_out(|id| found.contains(&id));
        found
    }

    /// The group does not let us take something away: it is tried again after a while, and what
    /// is to be said goes on. Whether that is new.
    pub(super) fn takes_nothing_until(&mut self, moment: Duration) -> bool {
        self.nothing_taken_until.replace(moment).is_none()
    }

    /// Something was taken away.
    pub(super) fn takes_away_again(&mut self) {
        self.nothing_taken_until = None;
    }

    /// Whether a card waits to take the place of one that is taken away.
    pub(super) fn has_new_card(&self, code: &Code) -> bool {
        let is_card = |message: &Waiting| {
            let post = message.outgoing.post.as_deref();
            post.is_some_and(|post| post.keep == Some(Keep::Part(Part::Card)))
                && code_of(&message.outgoing) == Some(code)
        };
        self.messages().any(is_card)
    }

    /// Takes out the older answers of a person's lane that is too full; never the first, which
    /// may be on its way, never urgent help, and never what a desk has to do with. Their
    /// numbers.
    pub(super) fn leave_out(&mut self) -> Vec<i64> {
        if self.waiting.len() <= CROWDED || self.allowance.is_some() {
            return Vec::new();
        }
        let newest = self.waiting.len() - NEWEST;
        let mut index = 0;
        let mut dropped = Vec::new();
        self.waiting.retain(|Entry { message, .. }| {
            let of_a_desk = message.outgoing.post.is_some();
            let stays = index == 0 || index >= newest || message.outgoing.urgent || of_a_desk;
            index += 1;
            if !stays {
                dropped.push(message.id);
            }
            stays
        });
        dropped
    }

    /// Telegram said that this was too fast.
    pub(super) fn slow_down(&mut self, now: Duration) {
        self.slow_until = Some(now + SLOW_FOR);
        self.held = true;
    }

    /// What may have been sent is known to be so when it is tried again.
    pub(super) fn may_be_there(&mut self, load: &Load) {
        for entry in &mut self.waiting {
            entry.unsure |= load.has(entry.message.id);
        }
    }

    /// What to do now.
    pub(super) fn next(&mut self, now: Duration) -> Next {
        if self.waiting.is_empty() {
            return Next::Nothing;
        }
        if let Some(wait) = self.apart(now) {
            return Next::Wait(wait);
        }
        let mut shortest = None;
        for place in self.ready() {
            match self.may_go(place, now) {
                Ok(()) => return Next::Send(self.gather(place, now)),
                Err(wait) => {
                    shortest = Some(shortest.map_or(wait, |least: Duration| least.min(wait)));
                }
            }
        }
        shortest.map_or(Next::Nothing, Next::Wait)
    }

    /// Which may be next, the best first.
    fn ready(&self) -> Vec<usize> {
        if self.allowance.is_some() {
            order::ready(self.messages())
        } else {
            vec![0]
        }
    }

    /// How long until the next, where Telegram has said that this lane was too fast.
    fn apart(&self, now: Duration) -> Option<Duration> {
        let slow = self.slow_until.is_some_and(|until| now < until);
        let next = self.last_sent.filter(|_| slow)? + APART;
        Some(next.saturating_sub(now)).filter(|wait| !wait.is_zero())
    }

    /// Takes what it costs to send this now; or how long to wait.
    fn may_go(&mut self, place: usize, now: Duration) -> Result<(), Duration> {
        let Some(entry) = self.waiting.get(place) else {
            return Ok(());
        };
        let age = now.saturating_sub(entry.since);
        if is_of_album(&entry.message) && age < ALBUM {
            return Err(ALBUM.saturating_sub(age));
        }
        let Some(allowance) = &mut self.allowance else {
            return Ok(());
        };
        let until = self.nothing_taken_until.filter(|until| now < *until);
        if let Some(until) = until.filter(|_| entry.message.outgoing.body.takes_away()) {
            return Err(until.saturating_sub(now));
        }
        match entry.message.outgoing.body {
            Body::Text(_) | Body::Contact { .. } | Body::Copy(_) => {
                let taken = allowance.messages.take(now);
                self.held |= taken.is_err();
                taken
            }
            Body::Edit { .. } => allowance.edits.take(now),
            // Telegram counts these as no messages.
            Body::Delete(_) | Body::Pin(_) | Body::React { .. } | Body::Topic(_) => Ok(()),
        }
    }

    fn gather(&mut self, place: usize, now: Duration) -> Load {
        let first = &self.waiting[place].message;
        let of_group = self.allowance.is_some();
        let mut load = if of_group {
            let behind = order::behind(first, self.messages());
            Load::gathered(first, behind.into_iter(), self.held)
        } else {
            Load::gathered(first, self.messages().skip(place + 1), false)
        };
        let mut entries = self.waiting.iter();
        load.unsure = entries.any(|entry| entry.unsure && load.has(entry.message.id));
        if let Some(allowance) = &mut self.allowance {
            allowance.messages.owe(load.counts() - 1);
        }
        if is_relay(&load.outgoing) {
            self.held = false;
        }
        self.last_sent = Some(now);
        load
    }

    /// Whether the topic of a handoff is to be made.
    pub(super) fn opens(&self, code: &Code) -> bool {
        self.messages()
            .any(|message| order::opens(&message.outgoing, code))
    }

    /// The group cannot be used. Whether that is new.
    pub(super) fn breaks(&mut self) -> bool {
        !std::mem::replace(&mut self.broken, true)
    }

    /// The group can be used. Whether that is new.
    pub(super) fn mends(&mut self) -> bool {
        std::mem::take(&mut self.broken)
    }

    /// Whether what was sent before still counts for what comes next.
    pub(super) fn has_limits(&self) -> bool {
        self.allowance.is_some()
    }

    pub(super) fn is_broken(&self) -> bool {
        self.broken
    }

    /// What people wrote that has waited for so long in a group that cannot be used.
    pub(super) fn not_reached(&self, patience: Duration, now: Duration) -> Vec<Waiting> {
        let too_long = |entry: &&Entry| {
            is_relay(&entry.message.outgoing) && now.saturating_sub(entry.since) > patience
        };
        let all = self.waiting.iter().filter(|_| self.broken);
        all.filter(too_long)
            .map(|entry| entry.message.clone())
            .collect()
    }

    /// Those whose words have waited for so long, each once in a while.
    pub(super) fn slow(&mut self, patience: Duration, now: Duration) -> Vec<Code> {
        let mut found = Vec::new();
        for entry in &self.waiting {
            let waits =
                is_relay(&entry.message.outgoing) && now.saturating_sub(entry.since) > patience;
            let Some(code) = code_of(&entry.message.outgoing).filter(|_| waits) else {
                continue;
            };
            let told = self.slow.get(code);
            if told.is_none_or(|told| now.saturating_sub(*told) > SLOW_AGAIN) {
                self.slow.insert(code.clone(), now);
                found.push(code.clone());
            }
        }
        found
    }
}

fn is_of_album(message: &Waiting) -> bool {
    let post = message.outgoing.post.as_ref();
    let in_album = post.is_some_and(|post| post.album.is_some());
    in_album && matches!(message.outgoing.body, Body::Copy(_))
}

#[cfg(test)]
mod tests;
