//! How the desks are at a moment, as a turn sees them.

use std::collections::BTreeMap;

use super::super::ids::{Code, DeskName};
use super::super::moment::Moment;
use super::callback::When;
use super::handoff::{Adviser, Handoff, MemberId, State};
use super::state::DeskState;

/// All desks at a moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Board {
    /// Each desk that has a group, by name.
    pub desks: BTreeMap<DeskName, DeskNow>,
}

/// One desk at a moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeskNow {
    /// What the team has set.
    pub state: DeskState,
    /// Whether its group cannot be used at the moment.
    pub broken: bool,
    /// Those who wait, in the order in which they should be taken.
    pub queue: Vec<Queued>,
    /// Those who want a call, whether somebody has taken it or not.
    pub calls: Vec<Queued>,
    /// Those who talk to an adviser.
    pub chats: Vec<Queued>,
}

/// Somebody who waits, wants a call, or talks to an adviser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queued {
    /// Their handoff.
    pub code: Code,
    /// Whether it is urgent.
    pub urgent: bool,
    /// When they asked.
    pub asked: Moment,
    /// When they want to be called, if that is what they want.
    pub when: Option<When>,
    /// The adviser who has taken them.
    pub taken: Option<Adviser>,
}

impl Board {
    /// One desk with advisers and the names they chose, for playing without a group.
    #[must_use]
    pub fn played(desk: &DeskName, advisers: &[(MemberId, &str)]) -> Self {
        let mut now = DeskNow::default();
        let named = advisers
            .iter()
            .map(|(id, alias)| (*id, (*alias).to_owned()));
        now.state.aliases.extend(named);
        Self {
            desks: BTreeMap::from([(desk.clone(), now)]),
        }
    }

    /// How many are before someone at a desk: those who are urgent come first, then those
    /// who asked earlier.
    #[must_use]
    pub fn ahead(&self, desk: &DeskName, code: &Code, urgent: bool, asked: Moment) -> usize {
        let queue = self.desks.get(desk).map_or(&[][..], |desk| &desk.queue);
        let before = |other: &&Queued| {
            other.code != *code
                && (!other.urgent, other.asked, &other.code) < (!urgent, asked, code)
        };
        queue.iter().filter(before).count()
    }

    /// A handoff is nobody's any more.
    pub fn drop(&mut self, code: &Code) {
        for desk in self.desks.values_mut() {
            for all in [&mut desk.queue, &mut desk.calls, &mut desk.chats] {
                all.retain(|other| other.code != *code);
            }
        }
    }

    /// Takes in where a handoff stands now: among those who wait, want a call or talk, or not
    /// any more.
    pub fn note(&mut self, handoff: &Handoff) {
        self.drop(&handoff.code);
        let Some(desk) = self.desks.get_mut(&handoff.desk) else {
            return;
        };
        let queued = Queued {
            code: handoff.code.clone(),
            urgent: handoff.urgent,
            asked: handoff.asked,
            when: handoff.call_time().cloned(),
            taken: handoff.taken_by().cloned(),
        };
        match handoff.state {
            State::Waiting { .. } => desk.queue.push(queued),
            State::Callback(_) => desk.calls.push(queued),
            State::Talking(_) => desk.chats.push(queued),
            State::Closed(_) => {}
        }
    }

    /// The name that a member chose.
    #[must_use]
    pub fn alias(&self, desk: &DeskName, member: MemberId) -> Option<&str> {
        self.desks.get(desk)?.state.alias(member)
    }
}
