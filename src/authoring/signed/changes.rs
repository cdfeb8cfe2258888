//! What differs between a flow as it was signed and as it is now.

use super::record::Record;
use super::steps::{Line, all, earlier_names, lines};
use super::wording::Said;
use super::words::{Piece, pieces};
use crate::conversation::ids::Locale;

/// All that differs.
#[derive(Debug, Default)]
pub struct Changes {
    /// In the steps.
    pub steps: Vec<StepChange>,
    /// In the messages.
    pub messages: Vec<MessageChange>,
}

/// What differs in a step.
#[derive(Debug, PartialEq, Eq)]
pub enum StepChange {
    /// It is new.
    Added(String),
    /// It is gone.
    Removed(String),
    /// It has another name.
    Renamed {
        /// The name it had.
        was: String,
        /// The name it has.
        now: String,
    },
    /// It does something else.
    Otherwise {
        /// Its name now.
        step: String,
        /// What is done otherwise: before, and now.
        lines: Vec<(Option<Line>, Option<Line>)>,
    },
    /// Its rules or choices stand in another order.
    Order(String),
    /// The steps stand in another order. The first is where the flow starts.
    Steps,
}

/// What differs in a part of a message.
#[derive(Debug, PartialEq, Eq)]
pub struct MessageChange {
    /// In which language.
    pub locale: Locale,
    /// The message's name now, or the one it had.
    pub message: String,
    /// Which part of it; empty for the message itself.
    pub part: String,
    /// How it was written; `None` when it was not there.
    pub before: Option<String>,
    /// How it is written; `None` when it is gone.
    pub now: Option<String>,
    /// Word by word.
    pub pieces: Vec<Piece>,
}

impl Changes {
    /// Whether nothing that is kept differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.messages.is_empty()
    }
}

/// Compares a flow as it was signed with what it is now, in the languages that were signed.
#[must_use]
pub fn changes(flow: &str, before: &Record, now: &Record) -> Changes {
    let (old, new) = (all(&before.steps), all(&now.steps));
    let renamed = renamed(&old, &new);
    let languages = before.words.keys();
    let messages = languages.flat_map(|locale| {
        let mut old = before.said(locale);
        for said in &mut old {
            let is = |(was, _): &&(String, String)| said.message == format!("{flow}-{was}");
            if let Some((_, now)) = renamed.iter().find(is) {
                said.message = format!("{flow}-{now}");
            }
        }
        in_messages(locale, &old, &now.said(locale))
    });
    Changes {
        messages: messages.collect(),
        steps: in_steps(&old, &new, &renamed),
    }
}

type Steps<'n> = [(&'n str, &'n super::super::parse::node::Node)];

/// The steps that say under which name they were known, with both names.
fn renamed(old: &Steps, new: &Steps) -> Vec<(String, String)> {
    let there = |steps: &Steps, name: &str| steps.iter().any(|(step, _)| *step == name);
    let fresh = new.iter().filter(|(name, _)| !there(old, name));
    let renamed = fresh.filter_map(|(name, step)| {
        let mut was = earlier_names(step).into_iter();
        let was = was.find(|was| there(old, was) && !there(new, was))?;
        Some((was, (*name).to_owned()))
    });
    renamed.collect()
}

fn in_steps(old: &Steps, new: &Steps, renamed: &[(String, String)]) -> Vec<StepChange> {
    let was = |name: &str| {
        let found = renamed.iter().find(|(_, now)| now == name);
        found.map_or_else(|| name.to_owned(), |(was, _)| was.clone())
    };
    let mut found = Vec::new();
    for (name, step) in new {
        let before = was(name);
        let Some((_, earlier)) = old.iter().find(|(step, _)| *step == before) else {
            found.push(StepChange::Added((*name).to_owned()));
            continue;
        };
        if before != *name {
            found.push(StepChange::Renamed {
                was: before,
                now: (*name).to_owned(),
            });
        }
        found.extend(in_step(name, &lines(earlier), &lines(step)));
    }
    let kept: Vec<String> = new.iter().map(|(name, _)| was(name)).collect();
    let gone = old
        .iter()
        .filter(|(name, _)| !kept.iter().any(|kept| kept == name));
    found.extend(gone.map(|(name, _)| StepChange::Removed((*name).to_owned())));
    let in_both = |name: &&str| old.iter().any(|(step, _)| step == name);
    let kept: Vec<&str> = kept.iter().map(String::as_str).filter(in_both).collect();
    let before = old.iter().map(|(name, _)| *name);
    if !before
        .filter(|name| kept.contains(name))
        .eq(kept.iter().copied())
    {
        found.push(StepChange::Steps);
    }
    found
}

fn in_step(step: &str, old: &[Line], new: &[Line]) -> Option<StepChange> {
    let same = |lines: &[Line], what: &str| lines.iter().find(|line| line.what == what).cloned();
    let now = new.iter().filter(|line| !old.contains(line));
    let now = now.map(|line| (same(old, &line.what), Some(line.clone())));
    let gone = old.iter().filter(|line| same(new, &line.what).is_none());
    let gone = gone.map(|line| (Some(line.clone()), None));
    let lines: Vec<_> = now.chain(gone).collect();
    if !lines.is_empty() {
        let step = step.to_owned();
        return Some(StepChange::Otherwise { step, lines });
    }
    (old != new).then(|| StepChange::Order(step.to_owned()))
}

fn in_messages(locale: &Locale, old: &[Said], new: &[Said]) -> Vec<MessageChange> {
    let find = |said: &'_ [Said], name: &str| said.iter().position(|said| said.message == name);
    let mut found = Vec::new();
    let mut compare = |message: &str, before: Option<&Said>, now: Option<&Said>| {
        let names = [now, before]
            .into_iter()
            .flatten()
            .flat_map(|said| &said.parts);
        let mut seen: Vec<&str> = Vec::new();
        for part in names.map(|part| part.name.as_str()) {
            if seen.contains(&part) {
                continue;
            }
            seen.push(part);
            let text = |said: Option<&Said>| Some(said?.part(part)?.text.clone());
            let (before, now) = (text(before), text(now));
            let words = |text: &Option<String>| text.clone().unwrap_or_default();
            let pieces = pieces(&words(&before), &words(&now));
            let same = pieces.iter().all(|piece| matches!(piece, Piece::Same(_)));
            if !same || before.is_some() != now.is_some() {
                found.push(MessageChange {
                    locale: locale.clone(),
                    message: message.to_owned(),
                    part: part.to_owned(),
                    before,
                    now,
                    pieces,
                });
            }
        }
    };
    for said in new {
        let before = find(old, &said.message).map(|place| &old[place]);
        compare(&said.message, before, Some(said));
    }
    for said in old.iter().filter(|said| find(new, &said.message).is_none()) {
        compare(&said.message, Some(said), None);
    }
    found
}
