//! How far a language is, flow by flow.

use std::collections::BTreeMap;

use super::units::{State, Unit};

/// How many messages of a flow are in which state.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Count {
    counts: BTreeMap<State, usize>,
}

impl Count {
    /// How many are in this state.
    #[must_use]
    pub fn of(&self, state: State) -> usize {
        self.counts.get(&state).copied().unwrap_or(0)
    }

    fn add(&mut self, state: State) {
        *self.counts.entry(state).or_default() += 1;
    }
}

/// A message that asks for work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The message.
    pub message: String,
    /// What is wanted.
    pub state: State,
    /// The texts of it that are missing; all of them are if it is written nowhere.
    pub missing: Vec<String>,
    /// Whether nothing of it is written.
    pub is_whole: bool,
    /// The file and the line to look at.
    pub place: (String, usize),
}

/// How far a language is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Status {
    /// By flow, in the order of the files.
    pub flows: Vec<(String, Count)>,
    /// All together.
    pub all: Count,
    /// What is missing or stale, in the order of the files.
    pub open: Vec<Open>,
}

/// How far a language is, from its texts. A message is missing as soon as one of its texts is;
/// lists of what people type need not be there.
#[must_use]
pub fn status(units: &[Unit]) -> Status {
    let mut status = Status::default();
    let needed: Vec<&Unit> = units.iter().filter(|unit| unit.is_needed()).collect();
    for texts in needed.chunk_by(|one, next| one.message == next.message && one.file == next.file) {
        let Some(first) = texts.first() else { continue };
        let state = texts
            .iter()
            .map(|unit| unit.state)
            .min()
            .unwrap_or(first.state);
        if status
            .flows
            .last()
            .is_none_or(|(flow, _)| *flow != first.flow)
        {
            status.flows.push((first.flow.clone(), Count::default()));
        }
        if let Some((_, count)) = status.flows.last_mut() {
            count.add(state);
        }
        status.all.add(state);
        if matches!(state, State::Missing | State::Stale) {
            let missing = texts.iter().filter(|unit| unit.current.is_none());
            let missing: Vec<String> = missing.map(|unit| unit.name()).collect();
            status.open.push(Open {
                message: first.message.clone(),
                state,
                is_whole: missing.len() == texts.len(),
                missing,
                place: first.place.clone(),
            });
        }
    }
    status
}
