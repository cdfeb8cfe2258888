//! Handoffs and desks in memory.

use std::collections::{BTreeMap, BTreeSet};

use crate::conversation::desk::{DeskState, Part};
use crate::conversation::ids::{Code, DeskName};
use crate::conversation::{Moment, Session};
use crate::service::kept::{
    Batch, Clue, DeskChange, Desks, Edition, Expiry, Figure, Landed, Listed, Owner, Person, Sought,
};
use crate::service::ports::Chat;

use super::super::{codes, saved};

/// The most people that something is due for at once.
const MOST_DUE: usize = 200;

/// What is kept of handoffs and desks.
#[derive(Debug, Default)]
pub(super) struct Handoffs {
    rows: BTreeMap<Code, Row>,
    parts: BTreeMap<(String, Part), (Chat, i64)>,
    /// By the handoff and the message in the person's chat: the one in the group.
    pairs: BTreeMap<(Code, i64), (Chat, i64)>,
    desks: BTreeMap<DeskName, (DeskState, Edition)>,
    figures: Vec<Figure>,
}

#[derive(Debug)]
struct Row {
    chat: Option<Chat>,
    listed: Listed,
}

impl Handoffs {
    /// Whether a batch was made from what is no longer there, or gives a code to a second
    /// person.
    pub(super) fn are_out_of_date(&self, batch: &Batch) -> bool {
        let taken = batch.people.iter().any(|person| {
            let listed = person.handoff.as_ref();
            let row = listed.and_then(|listed| Some((listed, self.rows.get(&listed.code)?)));
            row.is_some_and(|(listed, row)| {
                row.chat != Some(person.chat) && !row.was_forgotten(listed)
            })
        });
        let changed = batch.desks.iter().any(|change| {
            let kept = self.desks.get(&change.desk).map(|(_, edition)| *edition);
            kept != change.made_from
        });
        taken || changed || codes::clash(&batch.people)
    }

    /// Keeps how somebody's handoff has to be found; forgets whose those were of somebody
    /// who is erased.
    pub(super) fn keep(&mut self, person: &Person, at: Moment) {
        let chat = person.chat;
        if let Some(listed) = &person.handoff {
            // One that came before is over.
            let others = self.rows.values_mut().filter(|row| row.chat == Some(chat));
            for row in others.filter(|row| row.listed.code != listed.code) {
                row.listed.due = None;
                row.listed.state = "closed";
                row.listed.closed = row.listed.closed.or(Some(row.listed.asked));
            }
            let kept = self.rows.get(&listed.code);
            if !kept.is_some_and(|row| row.was_forgotten(listed)) {
                let row = Row {
                    chat: Some(chat),
                    listed: listed.clone(),
                };
                self.rows.insert(listed.code.clone(), row);
            }
        }
        if person.erased {
            // Somebody who came back at once has the new one still.
            let handoff = person.handoff.as_ref().filter(|_| person.becomes.is_some());
            self.forget(chat, handoff.map(|listed| &listed.code), Some(at));
        }
    }

    /// The codes of somebody's handoffs.
    pub(super) fn codes_of(&self, chat: Chat) -> Vec<Code> {
        let theirs = self.rows.iter().filter(|(_, row)| row.chat == Some(chat));
        theirs.map(|(code, _)| code.clone()).collect()
    }

    /// Forgets whose somebody's handoffs were, all but one, and that they were open. Whether
    /// there were any.
    pub(super) fn forget(&mut self, chat: Chat, stays: Option<&Code>, at: Option<Moment>) -> bool {
        let theirs = self.rows.iter_mut();
        let theirs: Vec<_> = theirs.filter(|(_, row)| row.chat == Some(chat)).collect();
        let any = !theirs.is_empty();
        for (code, row) in theirs {
            self.pairs.retain(|(whose, _), _| whose != code);
            if Some(code) != stays {
                row.forget(at);
            }
        }
        any
    }

    /// Keeps what came of messages that were sent.
    pub(super) fn land(&mut self, landed: Landed) {
        match landed {
            Landed::Part {
                owner,
                part,
                group,
                id,
            } => {
                if part.is_of_a_desk() || self.rows.contains_key(owner.as_str()) {
                    self.parts.insert((owner, part), (group, id));
                }
            }
            Landed::Gone { owner, part } => {
                self.parts.remove(&(owner, part));
            }
            Landed::Pair {
                code,
                group,
                person,
                desk,
            } => {
                let row = self.rows.get(&code);
                if row.is_some_and(|row| row.chat.is_some()) {
                    self.pairs.insert((code, person), (group, desk));
                }
            }
        }
    }

    pub(super) fn whose(&self, clue: &Clue) -> Option<Owner> {
        let code = match clue {
            Clue::Code(code) => code.as_str(),
            Clue::Topic(group, thread) => self.owner_of(&[Part::Topic], (*group, *thread))?,
            Clue::Message(group, id) => {
                let spot = (*group, *id);
                let pair = self.pairs.iter().find(|(_, there)| **there == spot);
                match pair {
                    Some(((code, _), _)) => code.as_str(),
                    None => self.owner_of(&[Part::Card, Part::Pinned], spot)?,
                }
            }
        };
        let (code, row) = self.rows.get_key_value(code)?;
        Some(Owner {
            code: code.clone(),
            chat: row.chat,
        })
    }

    fn owner_of(&self, kinds: &[Part], spot: (Chat, i64)) -> Option<&str> {
        let mut parts = self.parts.iter();
        let found = parts.find(|((_, part), there)| kinds.contains(part) && **there == spot);
        found.map(|((owner, _), _)| owner.as_str())
    }

    pub(super) fn seek(&self, sought: Sought) -> Option<i64> {
        let in_group = |there: Option<&(Chat, i64)>, group: Chat| {
            let here = there.filter(|(other, _)| *other == group);
            here.map(|(_, id)| *id)
        };
        match sought {
            Sought::Part(group, owner, part) => in_group(self.parts.get(&(owner, part)), group),
            Sought::AtDesk(group, code, message) => {
                in_group(self.pairs.get(&(code, message)), group)
            }
            // Of several that went to the desk as one, the latest.
            Sought::AtPerson(code, message) => {
                let of_this = self
                    .pairs
                    .range((code.clone(), i64::MIN)..=(code, i64::MAX));
                let mut found = of_this.filter(|(_, (_, id))| *id == message);
                found.next_back().map(|((_, person), _)| *person)
            }
            Sought::Group(code) => {
                let topic = self.parts.get(&(code.to_string(), Part::Topic));
                topic.map(|(group, _)| group.0)
            }
            Sought::Chat(code) => self.rows.get(&code)?.chat.map(|chat| chat.0),
        }
    }

    pub(super) fn change(&mut self, change: DeskChange) {
        let kept = (change.becomes, change.edition);
        self.desks.insert(change.desk, kept);
    }

    /// How the desks are. Who has taken somebody stands in their conversation.
    pub(super) fn desks<'s>(&self, session: impl Fn(Chat) -> Option<&'s Session>) -> Desks {
        let states = self.desks.iter();
        let states = states.map(|(name, (state, edition))| (name.clone(), state.clone(), *edition));
        let in_state = |state: &str| {
            let rows = self.rows.values();
            let rows = rows.filter(|row| row.listed.state == state);
            let queued = rows.map(|Row { chat, listed }| {
                let code = listed.code.clone();
                let session = chat.and_then(&session);
                let queued = saved::queued(code, listed.urgent, listed.asked, session);
                (listed.desk.clone(), queued)
            });
            queued.collect()
        };
        Desks {
            states: states.collect(),
            queue: in_state("waiting"),
            calls: in_state("callback"),
            chats: in_state("talking"),
            moved: Vec::new(),
        }
    }

    /// Those for whom something is due, of whom a conversation is kept.
    pub(super) fn due(&self, now: Moment, is_kept: impl Fn(Chat) -> bool) -> Vec<Chat> {
        let mut first: BTreeMap<Chat, Moment> = BTreeMap::new();
        for row in self.rows.values() {
            let (Some(chat), Some(due)) = (row.chat, row.listed.due) else {
                continue;
            };
            if due <= now && is_kept(chat) {
                let earliest = first.entry(chat).or_insert(due);
                *earliest = due.min(*earliest);
            }
        }
        let mut due: Vec<(Moment, Chat)> = first.into_iter().map(|(chat, at)| (at, chat)).collect();
        due.sort_unstable();
        due.into_iter()
            .take(MOST_DUE)
            .map(|(_, chat)| chat)
            .collect()
    }

    pub(super) fn old_topics(&self, closed_before: Moment) -> Vec<(DeskName, Code)> {
        let mut old: Vec<&Listed> = self.closed_before(closed_before).collect();
        old.retain(|listed| {
            let topic = (listed.code.as_str().to_owned(), Part::Topic);
            self.parts.contains_key(&topic)
        });
        old.sort_by_key(|listed| (listed.closed, &listed.code));
        let old = old.into_iter();
        old.map(|listed| (listed.desk.clone(), listed.code.clone()))
            .collect()
    }

    fn closed_before(&self, before: Moment) -> impl Iterator<Item = &Listed> {
        let all = self.rows.values().map(|row| &row.listed);
        all.filter(move |listed| listed.closed.is_some_and(|closed| closed < before))
    }

    pub(super) fn count(&mut self, figures: Vec<Figure>) {
        self.figures.extend(figures);
    }

    pub(super) fn figures(&self, since: Moment) -> Vec<Figure> {
        let figures = self.figures.iter().filter(|figure| figure.at >= since);
        let mut figures: Vec<Figure> = figures.cloned().collect();
        figures.sort_by_key(|figure| figure.at);
        figures
    }

    /// Whether somebody has a handoff that is not over.
    pub(super) fn is_open(&self, chat: Chat) -> bool {
        let mut rows = self.rows.values();
        rows.any(|row| row.chat == Some(chat) && row.listed.closed.is_none())
    }

    pub(super) fn purge(&mut self, expiry: Expiry) {
        let codes = |before: Moment| -> BTreeSet<Code> {
            let closed = self.closed_before(before);
            closed.map(|listed| listed.code.clone()).collect()
        };
        let (nobodys, gone) = (codes(expiry.closed), codes(expiry.handoffs));
        for code in &nobodys {
            if let Some(row) = self.rows.get_mut(code) {
                row.forget(None);
            }
        }
        self.pairs
            .retain(|(code, _), _| !nobodys.contains(code) && !gone.contains(code));
        self.parts
            .retain(|(owner, _), _| !gone.contains(owner.as_str()));
        self.rows.retain(|code, _| !gone.contains(code));
        self.figures.retain(|figure| figure.at >= expiry.figures);
    }

    pub(super) fn moved(&mut self, from: Chat, to: Chat) {
        let spots = self.parts.values_mut().chain(self.pairs.values_mut());
        for (group, _) in spots.filter(|(group, _)| *group == from) {
            *group = to;
        }
    }
}

impl Row {
    /// Whether this is what is left of a handoff that is over, of which its conversation may
    /// know longer than we do.
    fn was_forgotten(&self, listed: &Listed) -> bool {
        self.chat.is_none() && listed.closed.is_some() && self.listed.asked == listed.asked
    }

    /// Nothing of the person stays; that there was somebody does, for the desk's sake.
    fn forget(&mut self, at: Option<Moment>) {
        let listed = &mut self.listed;
        self.chat = None;
        listed.due = None;
        listed.state = "closed";
        listed.closed = listed.closed.or(at).or(Some(listed.asked));
    }
}
