//! What goes first in a staff group, which takes few messages a minute.
//!
//! What is about one handoff keeps its order; the cards of those who wait are an order of
//! their own, so that a new one need not wait behind a long chat.

use std::collections::HashMap;

use crate::conversation::Outgoing;
use crate::conversation::desk::{Keep, Part, Spot, Thread, TopicDeed};
use crate::conversation::ids::Code;
use crate::conversation::words::Body;
use crate::service::kept::Waiting;

/// What keeps its order: what is in a handoff's topic, or about its card elsewhere.
type Strand = (Code, bool);

/// Which of those that wait may go next, the best first, by their places. A strand goes as
/// soon as the most pressing message in it would.
pub(super) fn ready<'w>(waiting: impl Iterator<Item = &'w Waiting>) -> Vec<usize> {
    let waiting: Vec<&Waiting> = waiting.collect();
    let made = made(&waiting);
    let mut strands: HashMap<Strand, Candidate> = HashMap::new();
    let mut all = Vec::new();
    for (place, message) in waiting.into_iter().enumerate() {
        let this = Candidate {
            place,
            message,
            press: press(message),
        };
        match strand(&message.outgoing) {
            None => all.push(this),
            Some(strand) => {
                let made = made.get(&strand).copied();
                let known = strands.entry(strand).or_insert(this);
                let press = known.press.min(this.press);
                if within(message, made) < within(known.message, made) {
                    *known = this;
                }
                known.press = press;
            }
        }
    }
    all.extend(strands.into_values());
    all.sort_by_key(|candidate| (candidate.press, candidate.message.id));
    all.into_iter().map(|candidate| candidate.place).collect()
}

#[derive(Clone, Copy)]
struct Candidate<'w> {
    place: usize,
    message: &'w Waiting,
    press: (bool, u8),
}

/// Those that come behind a message in its strand, in order.
pub(super) fn behind<'w>(
    first: &Waiting,
    waiting: impl Iterator<Item = &'w Waiting>,
) -> Vec<&'w Waiting> {
    let Some(of) = strand(&first.outgoing) else {
        return Vec::new();
    };
    let same = |message: &&Waiting| strand(&message.outgoing).as_ref() == Some(&of);
    let mut behind: Vec<&Waiting> = waiting.filter(same).collect();
    let made = made(&behind).get(&of).copied();
    behind.retain(|message| message.id != first.id);
    behind.sort_by_key(|message| within(message, made));
    behind
}

/// Whether it makes the topic of a handoff.
pub(super) fn opens(outgoing: &Outgoing, code: &Code) -> bool {
    let is_open = matches!(outgoing.body, Body::Topic(TopicDeed::Open { .. }));
    is_open && strand(outgoing).is_some_and(|(of, card)| of == *code && !card)
}

/// Which message makes the topic of a strand.
fn made(waiting: &[&Waiting]) -> HashMap<Strand, i64> {
    let makes = waiting
        .iter()
        .filter(|message| matches!(message.outgoing.body, Body::Topic(TopicDeed::Open { .. })));
    makes
        .filter_map(|message| Some((strand(&message.outgoing)?, message.id)))
        .collect()
}

/// In a strand older ones go first; and before its topic is made, only what was to be done
/// with an earlier one.
fn within(message: &Waiting, made: Option<i64>) -> (bool, i64) {
    let is_topic = matches!(message.outgoing.body, Body::Topic(_));
    let before = is_topic && made.is_some_and(|made| message.id <= made);
    (!before, message.id)
}

/// How pressing it is: less is more.
fn press(message: &Waiting) -> (bool, u8) {
    let rank = message.outgoing.post.as_ref().map_or(0, |post| post.rank);
    (!message.outgoing.urgent, rank)
}

fn strand(outgoing: &Outgoing) -> Option<Strand> {
    let post = outgoing.post.as_deref()?;
    let spot = match &outgoing.body {
        Body::Edit { spot, .. } | Body::Delete(spot) | Body::Pin(spot) => Some(spot),
        _ => None,
    };
    let is_card = matches!(post.thread, Some(Thread::Waiting(_)))
        || post.keep == Some(Keep::Part(Part::Card))
        || spot == Some(&Spot::Part(Part::Card));
    Some((post.code.clone()?, is_card))
}
