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
    /// Who closed it; not known of what was kept before this was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<MemberId>,
}

impl DeskState {
    /// Whether the team has closed it at a moment.
    #[must_use]
    pub fn is_closed(&self, at: Moment) -> bool {
        self.closed_at(at).is_some()
    }

    /// How the team has closed it, if it is at a moment.
    #[must_use]
    pub fn closed_at(&self, at: Moment) -> Option<&Closure> {
        self.closed.as_ref().filter(|closed| at < closed.until)
    }

    /// The name that a member chose.
    #[must_use]
    pub fn alias(&self, member: MemberId) -> Option<&str> {
        self.aliases.get(&member).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desk_closed_before_it_was_known_by_whom_stays_closed() {
        let kept = r#"{"closed": {"until": 1795000000, "reason": "training"}}"#;
        let state: DeskState = serde_json::from_str(kept).unwrap();
        let closure = state
            .closed_at(Moment::from_seconds(1_794_999_999))
            .unwrap();
        assert_eq!((closure.reason.as_str(), closure.by), ("training", None));
        assert!(!state.is_closed(Moment::from_seconds(1_795_000_000)));
    }
}
