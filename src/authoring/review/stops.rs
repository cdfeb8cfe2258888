//! Where answers part on a way: what is asked or looked at, and which answers there are.

use std::ops::RangeInclusive;

use super::super::ways::pieces;
use super::cubes::Set;
use crate::conversation::flow::{Flow, Kind, Step};
use crate::conversation::ids::ChoiceName;

/// Where answers part.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Stop {
    /// What is asked or looked at.
    pub about: About,
    /// The answers with which it goes on here.
    pub answers: Set,
}

/// What is asked or looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum About {
    /// A question: the place of its step.
    Question(usize),
    /// Another flow is gone through: the place of the step.
    Visit(usize),
    /// Whether the helpline is open, or is not.
    Line,
    /// What advisers can do here: chat, call, nothing.
    Desk,
}

/// An answer that ways tell apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Given {
    /// A choice.
    Choice(ChoiceName),
    /// Numbers that all rules treat alike.
    Numbers(RangeInclusive<i64>),
}

/// The answers to a step's question; none where it asks nothing.
pub(super) fn given(flow: &Flow, step: &Step) -> Vec<Given> {
    match &step.kind {
        Kind::Ask(choices) => {
            let names = choices.iter().map(|choice| choice.name.clone());
            names.map(Given::Choice).collect()
        }
        Kind::Number { limits, .. } => {
            let pieces = pieces(flow, step, limits).into_iter();
            pieces.map(Given::Numbers).collect()
        }
        _ => Vec::new(),
    }
}

/// How many answers there are to what is asked or looked at.
pub(super) fn count(flow: &Flow, about: About) -> usize {
    match about {
        About::Question(step) => given(flow, &flow.steps()[step]).len(),
        About::Visit(_) => 1,
        About::Line => 2,
        About::Desk => 3,
    }
}

/// The last time something was asked. How things are outside holds until the person has
/// answered something, for that takes time.
pub(super) fn latest(stops: &[Stop], about: About) -> Option<usize> {
    let takes_time = |stop: &Stop| matches!(stop.about, About::Question(_) | About::Visit(_));
    let since = match about {
        About::Line | About::Desk => {
            let last = stops.iter().rposition(takes_time);
            last.map_or(0, |last| last + 1)
        }
        About::Question(_) | About::Visit(_) => 0,
    };
    let found = stops[since..].iter().rposition(|stop| stop.about == about);
    found.map(|place| place + since)
}
