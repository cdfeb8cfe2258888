//! What a team has set at its desk while the program runs.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::super::moment::Moment;
use super::handoff::MemberId;

/// What a team has set. Saved as JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeskState {
    /// The names that people see, by member.
    pub aliases: BTreeMap<MemberId, String>,
    /// Members who are away.
    pub away: BTreeSet<MemberId>,
    /// Members who have left the group, as far as it was seen.
    pub left: BTreeSet<MemberId>,
    /// The day to which the figures told last go.
    pub told_until: Option<Date>,
    /// Closed although the hours say open.
    pub closed: Option<Closure>,
}

/// Closed by the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// Until when.
    pub until: Moment,
    /// Why, for the team.
    pub reason: String,
}

impl DeskState {
    /// Whether the team has closed it at a moment.
    #[must_use]
    pub fn is_closed(&self, at: Moment) -> bool {
        self.closed.as_ref().is_some_and(|closed| at < closed.until)
    }
}
