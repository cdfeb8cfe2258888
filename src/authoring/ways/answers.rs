//! The answers to what rules look at, as far as the rules of a flow can tell them apart.

use std::fmt;
use std::ops::RangeInclusive;

use crate::conversation::flow::{Condition, DeskStatus, Flow, Kind, Step, Subject};
use crate::conversation::ids::ChoiceName;

/// Something a rule looks at, and the answers that rules can tell apart.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) about: Subject,
    pub(super) answers: Vec<Given>,
}

/// An answer, or several numbers that every rule treats alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Given {
    Choice(ChoiceName),
    Numbers(RangeInclusive<i64>),
    Open(bool),
    /// What the desk can do.
    Desk(DeskStatus),
    /// Whatever was answered: no rule looks at it.
    Any,
}

impl Asked {
    fn given(&self, answer: u8) -> Option<&Given> {
        self.answers.get(usize::from(answer).checked_sub(1)?)
    }

    pub(super) fn say(&self, answer: u8) -> String {
        match (&self.about, self.given(answer)) {
            (Subject::Answer(step), Some(given)) => format!("`{step}` is {given}"),
            (Subject::Answer(step), None) => format!("`{step}` was not asked"),
            (Subject::Helpline, Some(Given::Open(false))) => "the helpline is closed".to_owned(),
            (Subject::Helpline, _) => "the helpline is open".to_owned(),
            (Subject::Desk, Some(given)) => format!("the desk is {given}"),
            (Subject::Desk, None) => "the desk is open".to_owned(),
        }
    }
}

impl Given {
    pub(super) fn fits(&self, condition: &Condition) -> bool {
        match (self, condition) {
            (Self::Choice(choice), Condition::OneOf(choices)) => choices.contains(choice),
            // Pieces are cut where conditions begin and end: one number stands for all.
            (Self::Numbers(piece), Condition::Within(limits)) => limits.contains(piece.start()),
            (Self::Open(open), Condition::Open(wanted)) => open == wanted,
            (Self::Desk(status), Condition::Desk(wanted)) => status == wanted,
            _ => false,
        }
    }
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choice(choice) => write!(f, "`{choice}`"),
            Self::Numbers(piece) if piece.start() == piece.end() => write!(f, "{}", piece.start()),
            Self::Numbers(piece) => write!(f, "{} to {}", piece.start(), piece.end()),
            Self::Open(open) => f.write_str(if *open { "open" } else { "closed" }),
            Self::Desk(status) => f.write_str(match status {
                DeskStatus::Open => "open",
                DeskStatus::Closed => "closed",
                DeskStatus::Away => "away",
            }),
            Self::Any => f.write_str("answered"),
        }
    }
}

fn conditions(step: &Step) -> impl Iterator<Item = &(Subject, Condition)> {
    let rules = match &step.kind {
        Kind::Decide { rules, .. } => rules.as_slice(),
        _ => &[],
    };
    rules.iter().flat_map(|rule| &rule.when)
}

/// What the rules of a flow look at, each once.
pub(super) fn subjects(flow: &Flow) -> Vec<Asked> {
    let mut subjects: Vec<Asked> = Vec::new();
    for (about, _) in flow.steps().iter().flat_map(conditions) {
        if subjects.iter().all(|asked| asked.about != *about) {
            let answers = match about {
                Subject::Helpline => vec![Given::Open(true), Given::Open(false)],
                Subject::Desk => [DeskStatus::Open, DeskStatus::Closed, DeskStatus::Away]
                    .map(Given::Desk)
                    .to_vec(),
                Subject::Answer(name) => flow
                    .step(name)
                    .map_or_else(Vec::new, |step| answers(flow, step)),
            };
            subjects.push(Asked {
                about: about.clone(),
                answers,
            });
        }
    }
    subjects
}

/// The answers to a question that the rules can tell apart.
fn answers(flow: &Flow, step: &Step) -> Vec<Given> {
    match &step.kind {
        Kind::Ask(choices) => choices
            .iter()
            .map(|choice| Given::Choice(choice.name.clone()))
            .collect(),
        Kind::Number { limits, .. } => {
            let pieces = pieces(flow, step, limits).into_iter();
            pieces.map(Given::Numbers).collect()
        }
        _ => Vec::new(),
    }
}

/// The numbers within limits, cut wherever a rule begins or ends to hold.
pub(in super::super) fn pieces(
    flow: &Flow,
    step: &Step,
    limits: &RangeInclusive<i64>,
) -> Vec<RangeInclusive<i64>> {
    let about = Subject::Answer(step.name.clone());
    let conditions = flow.steps().iter().flat_map(conditions);
    let ranges = conditions.filter_map(|(subject, condition)| match condition {
        Condition::Within(range) if *subject == about => Some(range),
        _ => None,
    });
    let mut starts: Vec<i64> = ranges
        .flat_map(|range| [Some(*range.start()), range.end().checked_add(1)])
        .flatten()
        .filter(|start| limits.contains(start))
        .chain([*limits.start()])
        .collect();
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().skip(1).map(|next| next - 1);
    let ends = ends.chain([*limits.end()]);
    let pieces = starts.iter().zip(ends);
    pieces.map(|(start, end)| *start..=end).collect()
}
