//! The messages that wait for one person, in order; data only.

use std::collections::VecDeque;
use std::time::Duration;

use super::kept::Waiting;
use super::pace::Pace;
use super::ports::Chat;

/// With more than this waiting, older answers are left out: they are to messages long
/// gone by.
const CROWDED: usize = 60;

/// How many of the newest answers stay then.
const NEWEST: usize = 10;

/// Once Telegram said that it was too fast: a message a second, for so long.
const SLOW_FOR: Duration = Duration::from_mins(1);
const APART: Duration = Duration::from_secs(1);

/// So many messages a minute a group takes, in all its topics together.
/// Source: Telegram's answers to frequent questions of bot makers.
const IN_A_GROUP: u32 = 20;

/// One person's messages, or one group's.
#[derive(Debug, Default)]
pub(super) struct Lane {
    waiting: VecDeque<(Waiting, Duration)>,
    /// How fast may be sent at all, where Telegram's limit is known and strict: groups.
    pace: Option<Pace>,
    slow_until: Option<Duration>,
    last_sent: Option<Duration>,
}

impl Lane {
    /// An empty lane to a chat.
    pub(super) fn to(chat: Chat) -> Self {
        Self {
            pace: chat
                .is_group()
                .then(|| Pace::new(IN_A_GROUP, f64::from(IN_A_GROUP) / 60.0)),
            ..Self::default()
        }
    }

    /// In order of their numbers, however late it comes; the urgent texts right behind the
    /// message on its way.
    pub(super) fn place(&mut self, message: Waiting, now: Duration) {
        if self.waiting.iter().any(|(other, _)| other.id == message.id) {
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
        let behind = self.waiting.iter().skip(1);
        let place = behind.take_while(|(other, _)| !comes_before(other)).count();
        let place = (1 + place).min(self.waiting.len());
        self.waiting.insert(place, (message, now));
    }

    pub(super) fn front(&self) -> Option<&Waiting> {
        self.waiting.front().map(|(message, _)| message)
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    pub(super) fn last_id(&self) -> Option<i64> {
        self.waiting.iter().map(|(message, _)| message.id).max()
    }

    /// Since when the oldest has waited.
    pub(super) fn oldest(&self) -> Option<Duration> {
        self.waiting.iter().map(|(_, since)| *since).min()
    }

    pub(super) fn take_out(&mut self, which: impl Fn(i64) -> bool) {
        self.waiting.retain(|(message, _)| !which(message.id));
    }

    /// Takes out all that waits, in order.
    pub(super) fn take_all(&mut self) -> Vec<Waiting> {
        self.waiting.drain(..).map(|(message, _)| message).collect()
    }

    /// Takes out what was placed before this.
    pub(super) fn drop_older(&mut self, than: Duration) {
        self.waiting.retain(|(_, since)| *since >= than);
    }

    pub(super) fn clear(&mut self) {
        self.waiting.clear();
    }

    /// Takes out the older answers of a lane that is too full; never the first, which may be
    /// on its way, and never urgent help. Their numbers.
    pub(super) fn leave_out(&mut self) -> Vec<i64> {
        if self.waiting.len() <= CROWDED {
            return Vec::new();
        }
        let newest = self.waiting.len() - NEWEST;
        let mut index = 0;
        let mut dropped = Vec::new();
        self.waiting.retain(|(message, _)| {
            let stays = index == 0 || index >= newest || message.outgoing.urgent;
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
    }

    /// How long to wait before the next message, which is then on its way.
    pub(super) fn wait(&mut self, now: Duration) -> Option<Duration> {
        let allowed = self.pace.as_mut().map_or(Ok(()), |pace| pace.take(now));
        let next = self.last_sent.map(|last| last + APART);
        let slow = self.slow_until.is_some_and(|until| now < until);
        let wait = next
            .filter(|_| slow)
            .map(|next| next.saturating_sub(now))
            .filter(|wait| !wait.is_zero())
            .max(allowed.err());
        self.last_sent = Some(now + wait.unwrap_or_default());
        wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Outgoing;
    use crate::conversation::words::Body;

    fn message(id: i64, urgent: bool) -> Waiting {
        let outgoing = Outgoing::new(Body::Text(String::new()), Vec::new());
        Waiting {
            id,
            chat: Chat(1),
            outgoing: Outgoing { urgent, ..outgoing },
        }
    }

    fn lane(messages: impl IntoIterator<Item = (i64, bool)>) -> Lane {
        let mut lane = Lane::default();
        for (id, urgent) in messages {
            lane.place(message(id, urgent), Duration::ZERO);
        }
        lane
    }

    fn order(lane: &Lane) -> Vec<i64> {
        lane.waiting.iter().map(|(message, _)| message.id).collect()
    }

    #[test]
    fn urgent_texts_go_right_behind_the_message_on_its_way() {
        let lane = lane([(1, false), (2, false), (3, true), (4, false), (5, true)]);
        assert_eq!(order(&lane), [1, 3, 5, 2, 4]);
    }

    #[test]
    fn what_comes_late_goes_where_it_belongs() {
        let lane = lane([(1, false), (5, false), (3, false), (4, true), (2, true)]);
        assert_eq!(order(&lane), [1, 2, 4, 3, 5]);
    }

    #[test]
    fn what_is_there_already_is_not_taken_twice() {
        assert_eq!(order(&lane([(1, false), (2, false), (1, false)])), [1, 2]);
    }

    #[test]
    fn a_crowded_lane_keeps_the_first_the_urgent_and_the_newest() {
        let mut crowded = lane((1..=100).map(|id| (id, id == 50)));
        assert_eq!(crowded.leave_out().len(), 100 - NEWEST - 2);
        let left: Vec<i64> = [1, 50].into_iter().chain(91..=100).collect();
        assert_eq!(order(&crowded), left);
        assert!(crowded.leave_out().is_empty());
    }

    #[test]
    fn what_has_waited_too_long_is_dropped() {
        let mut lane = lane([(1, false), (2, true)]);
        lane.place(message(3, false), Duration::from_mins(1));
        lane.drop_older(Duration::ZERO);
        assert_eq!(order(&lane), [1, 2, 3]);
        lane.drop_older(Duration::from_mins(1));
        assert_eq!(order(&lane), [3]);
    }

    #[test]
    fn after_a_refusal_for_speed_a_second_lies_between_messages_for_a_minute() {
        let mut lane = Lane::default();
        let at = Duration::from_millis;
        assert_eq!(lane.wait(at(0)), None);
        assert_eq!(lane.wait(at(10)), None);
        lane.slow_down(at(10));
        assert_eq!(lane.wait(at(110)), Some(at(900)));
        assert_eq!(lane.wait(at(1010)), Some(at(1000)));
        assert_eq!(lane.wait(at(70_000)), None);
    }

    #[test]
    fn a_group_gets_twenty_messages_at_once_and_then_one_every_three_seconds() {
        let mut lane = Lane::to(Chat(-100));
        let at = Duration::from_secs;
        let at_once = (0..30).filter(|_| lane.wait(at(0)).is_none()).count();
        assert_eq!(at_once, 20);
        assert_eq!(lane.wait(at(3)), None);
        assert_eq!(lane.wait(at(3)), Some(at(3)));
    }
}
