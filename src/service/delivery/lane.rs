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
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::conversation::Outgoing;
    use crate::conversation::desk::{Post, Spot, Thread};

    fn message(id: i64, urgent: bool) -> Waiting {
        let outgoing = Outgoing::new(Body::Text(String::new()), Vec::new());
        Waiting {
            id,
            chat: Chat(1),
            outgoing: Outgoing { urgent, ..outgoing }.into(),
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
        lane.messages().map(|message| message.id).collect()
    }

    /// Sends what is next, and gives back the numbers of what went.
    fn sent(lane: &mut Lane, now: Duration) -> Result<(Vec<i64>, Load), Duration> {
        match lane.next(now) {
            Next::Nothing => panic!("nothing waits"),
            Next::Wait(wait) => Err(wait),
            Next::Send(load) => {
                lane.take_out(|id| load.has(id));
                let ids = load.members.iter().map(|message| message.id).collect();
                Ok((ids, load))
            }
        }
    }

    fn all_sent(lane: &mut Lane) -> Vec<Vec<i64>> {
        let mut all = Vec::new();
        while lane.len() > 0 {
            all.push(sent(lane, Duration::from_secs(1)).unwrap().0);
        }
        all
    }

    fn at_desk(id: i64, code: &str, rank: u8, body: Body, more: impl Fn(&mut Post)) -> Waiting {
        let mut post = Post {
            code: Some(code.into()),
            thread: Some(Thread::Topic(code.into())),
            rank,
            ..Post::default()
        };
        more(&mut post);
        let mut outgoing = Outgoing::new(body, Vec::new());
        outgoing.post = Some(Box::new(post));
        Waiting {
            id,
            chat: Chat(-100),
            outgoing: outgoing.into(),
        }
    }

    fn relay(id: i64, code: &str) -> Waiting {
        at_desk(id, code, 2, Body::Text(format!("words {id}")), |post| {
            post.keep = Some(Keep::CopyOf(id));
        })
    }

    fn open(id: i64, code: &str, rank: u8) -> Waiting {
        let name = code.to_owned();
        at_desk(
            id,
            code,
            rank,
            Body::Topic(TopicDeed::Open { name }),
            |_| {},
        )
    }

    fn card(id: i64, code: &str) -> Waiting {
        at_desk(id, code, 1, Body::Text("card".into()), |post| {
            post.thread = Some(Thread::Waiting("main".into()));
            post.keep = Some(Keep::Part(Part::Card));
        })
    }

    fn edit(id: i64, code: &str, spot: Part) -> Waiting {
        let text = format!("edit {id}");
        let spot = Spot::Part(spot);
        at_desk(id, code, 4, Body::Edit { spot, text }, |_| {})
    }

    fn group(messages: impl IntoIterator<Item = Waiting>) -> Lane {
        let mut lane = Lane::to(Chat(-100));
        for message in messages {
            lane.place(message, Duration::ZERO);
        }
        lane
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
        let mut desk = group((1..=100).map(|id| relay(id, "K7QF")));
        assert!(desk.leave_out().is_empty());
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
        let mut lane = lane((1..=10).map(|id| (id, false)));
        let at = Duration::from_millis;
        assert!(sent(&mut lane, at(0)).is_ok());
        assert!(sent(&mut lane, at(10)).is_ok());
        lane.slow_down(at(10));
        assert_eq!(sent(&mut lane, at(110)).unwrap_err(), at(900));
        assert!(sent(&mut lane, at(1010)).is_ok());
        assert_eq!(sent(&mut lane, at(1010)).unwrap_err(), at(1000));
        assert!(sent(&mut lane, at(70_000)).is_ok());
    }

    #[test]
    fn a_group_gets_twenty_messages_at_once_and_then_one_every_three_seconds() {
        let at = Duration::from_secs;
        let mut lane = group((1..=30).map(|id| message(id, false)));
        let at_once = (0..30).filter(|_| sent(&mut lane, at(0)).is_ok()).count();
        assert_eq!(at_once, 20);
        assert!(sent(&mut lane, at(3)).is_ok());
        assert_eq!(sent(&mut lane, at(3)).unwrap_err(), at(3));
    }

    #[test]
    fn a_group_gets_new_cards_first_and_each_chat_in_order() {
        let mut lane = group([
            edit(1, "A", Part::Pinned),
            relay(2, "A"),
            relay(3, "B"),
            card(4, "C"),
            card(5, "A"),
        ]);
        let order: Vec<i64> = all_sent(&mut lane).concat();
        assert_eq!(order, [4, 5, 1, 2, 3]);
    }

    #[test]
    fn nothing_goes_into_a_topic_before_it_is_made() {
        let mut lane = group([relay(1, "A"), open(7, "A", 9), relay(8, "A"), relay(9, "B")]);
        assert!(lane.opens(&"A".into()) && !lane.opens(&"B".into()));
        let order: Vec<i64> = all_sent(&mut lane).concat();
        assert_eq!(order, [7, 1, 8, 9]);
        // What was to be done with an earlier topic is not done to the new one.
        let deed = |id, deed| at_desk(id, "A", 2, Body::Topic(deed), |_| {});
        let close = |id| deed(id, TopicDeed::Close);
        let mut lane = group([relay(1, "A"), close(2), open(3, "A", 2), close(4)]);
        assert_eq!(all_sent(&mut lane).concat(), [2, 3, 1, 4]);
    }

    #[test]
    fn of_several_edits_only_the_newest_goes() {
        let mut lane = group([
            edit(1, "A", Part::Card),
            edit(2, "A", Part::Pinned),
            edit(3, "A", Part::Card),
            edit(4, "B", Part::Card),
        ]);
        let (ids, load) = sent(&mut lane, Duration::ZERO).unwrap();
        assert_eq!(ids, [1, 3]);
        assert_eq!(load.outgoing.body.text(), Some("edit 3"));
        assert_eq!(all_sent(&mut lane), [[2], [4]]);
    }

    #[test]
    fn words_that_had_to_wait_are_joined() {
        let at = Duration::from_secs;
        let mut lane = group((1..=20).map(|id| message(id, false)));
        assert_eq!(all_sent(&mut lane).len(), 20);
        let answer = at_desk(34, "A", 2, Body::Text("other".into()), |_| {});
        for message in [
            relay(31, "A"),
            relay(32, "B"),
            relay(33, "A"),
            answer,
            relay(35, "A"),
        ] {
            lane.place(message, at(1));
        }
        assert!(sent(&mut lane, at(1)).is_err());
        let (ids, load) = sent(&mut lane, at(4)).unwrap();
        assert_eq!(ids, [31, 33]);
        assert_eq!(load.outgoing.body.text(), Some("words 31\n\nwords 33"));
        // Where nothing has to wait, each is a message of its own.
        let mut lane = group([relay(1, "A"), relay(2, "A")]);
        assert_eq!(all_sent(&mut lane), [[1], [2]]);
    }

    #[test]
    fn joined_words_fit_into_one_message() {
        let mut lane = group((1..=3).map(|id| {
            let mut relay = relay(id, "A");
            Arc::make_mut(&mut relay.outgoing).body = Body::Text("x".repeat(2000));
            relay
        }));
        lane.slow_down(Duration::ZERO);
        let (ids, _) = sent(&mut lane, Duration::ZERO).unwrap();
        assert_eq!(ids, [1, 2]);
    }

    #[test]
    fn an_album_is_waited_for_and_goes_together() {
        let picture = |id, album: &str| {
            at_desk(id, "A", 2, Body::Copy(100 + id), |post| {
                post.album = Some(album.to_owned());
            })
        };
        let at = Duration::from_millis;
        let mut lane = group([picture(1, "x"), picture(2, "x")]);
        lane.place(picture(3, "x"), at(200));
        lane.place(picture(4, "y"), at(200));
        lane.place(card(5, "B"), at(200));
        assert_eq!(sent(&mut lane, at(200)).unwrap().0, [5]);
        assert_eq!(sent(&mut lane, at(200)).unwrap_err(), at(100));
        assert_eq!(sent(&mut lane, at(300)).unwrap().0, [1, 2, 3]);
        assert_eq!(sent(&mut lane, at(500)).unwrap().0, [4]);
        let mut person = Lane::default();
        person.place(picture(1, "x"), at(0));
        person.place(picture(2, "x"), at(0));
        assert_eq!(sent(&mut person, at(300)).unwrap().0, [1, 2]);
    }

    #[test]
    fn what_is_no_message_needs_no_allowance_of_messages() {
        let mut lane = group((1..=20).map(|id| message(id, false)));
        assert_eq!(all_sent(&mut lane).len(), 20);
        let pin = at_desk(40, "A", 9, Body::Pin(Spot::Part(Part::Pinned)), |_| {});
        for message in [
            message(30, false),
            edit(31, "B", Part::Card),
            pin,
            open(41, "C", 9),
        ] {
            lane.place(message, Duration::ZERO);
        }
        let now = Duration::from_secs(1);
        let sent_now: Vec<i64> = (0..3)
            .flat_map(|_| sent(&mut lane, now).unwrap().0)
            .collect();
        assert_eq!(sent_now, [31, 40, 41]);
        assert!(sent(&mut lane, now).is_err());
    }

    #[test]
    fn what_may_have_been_sent_is_remembered() {
        let mut lane = group([relay(1, "A")]);
        let Next::Send(load) = lane.next(Duration::ZERO) else {
            panic!("it waits");
        };
        assert!(!load.unsure);
        lane.may_be_there(&load);
        let (_, load) = sent(&mut lane, Duration::ZERO).unwrap();
        assert!(load.unsure);
        let text = load.with_line("(Again.)");
        assert_eq!(text.body.text(), Some("(Again.)\nwords 1"));
    }

    #[test]
    fn it_is_told_once_in_a_while_that_words_wait() {
        let at = Duration::from_secs;
        let mut lane = group([relay(1, "A"), relay(2, "A"), card(3, "B")]);
        assert!(lane.slow(at(30), at(30)).is_empty());
        assert_eq!(lane.slow(at(30), at(31)), ["A".into()]);
        assert!(lane.slow(at(30), at(600)).is_empty());
        assert_eq!(lane.slow(at(30), at(640)), ["A".into()]);
    }

    #[test]
    fn what_goes_into_a_topic_that_is_deleted_need_not_go() {
        let deletes = |id| at_desk(id, "A", 4, Body::Topic(TopicDeed::Delete), |_| {});
        let mut lane = group([
            card(1, "A"),
            relay(2, "A"),
            relay(3, "B"),
            deletes(4),
            deletes(5),
            relay(6, "A"),
        ]);
        assert_eq!(lane.in_vain(), [1, 2]);
        assert_eq!(order(&lane), [3, 4, 5, 6]);
        assert!(lane.in_vain().is_empty());
    }

    #[test]
    fn what_cannot_be_taken_away_waits_and_holds_up_nothing_else() {
        let at = Duration::from_secs;
        let deletes = at_desk(1, "A", 1, Body::Topic(TopicDeed::Delete), |_| {});
        let mut lane = group([deletes, relay(2, "B")]);
        assert!(lane.takes_nothing_until(at(60)));
        assert!(!lane.takes_nothing_until(at(60)));
        assert_eq!(sent(&mut lane, at(1)).unwrap().0, [2]);
        assert_eq!(sent(&mut lane, at(1)).unwrap_err(), at(59));
        assert_eq!(sent(&mut lane, at(60)).unwrap().0, [1]);
    }

    #[test]
    fn only_words_in_a_broken_group_are_given_up() {
        let at = Duration::from_secs;
        let mut lane = group([relay(1, "A"), card(2, "B")]);
        assert!(lane.not_reached(at(300), at(400)).is_empty());
        assert!(lane.breaks() && !lane.breaks());
        assert!(lane.not_reached(at(300), at(300)).is_empty());
        let ids: Vec<i64> = lane
            .not_reached(at(300), at(301))
            .iter()
            .map(|it| it.id)
            .collect();
        assert_eq!(ids, [1]);
        assert!(lane.mends() && !lane.mends());
    }
}
