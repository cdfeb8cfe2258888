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
    /// When members were last told that what they wrote outside of a person's topic reached no
    /// person.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub told_beside: BTreeMap<MemberId, Moment>,
}

/// For so long a member who was told so is not told again, in seconds.
const TOLD_FOR: i64 = 3600;

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

    /// Whether everybody who chose a name is away or has left; somebody has to be away.
    #[must_use]
    pub fn are_all_away(&self) -> bool {
        let mut there = self.aliases.keys();
        let is_gone = |who: &MemberId| self.away.contains(who) || self.left.contains(who);
        !self.away.is_empty() && there.all(is_gone)
    }

    /// Whether a member is to be told that what they wrote reached no person; from now on they
    /// were.
    pub fn tells_beside(&mut self, who: MemberId, now: Moment) -> bool {
        self.told_beside
            .retain(|_, told| now.seconds_since(*told) < TOLD_FOR);
        !self.told_beside.contains_key(&who) && self.told_beside.insert(who, now).is_none()
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

    #[test]
    fn all_are_away_when_nobody_with_a_name_is_there() {
        let mut state = DeskState::default();
        assert!(!state.are_all_away());
        for (id, name) in [(1, "Sam"), (2, "Kim")] {
            state.aliases.insert(MemberId(id), name.to_owned());
        }
        state.away.insert(MemberId(1));
        assert!(!state.are_all_away());
        state.left.insert(MemberId(2));
        assert!(state.are_all_away());
    }

    #[test]
    fn a_member_is_told_once_in_an_hour() {
        let mut state = DeskState::default();
        let mut told = |who, at| state.tells_beside(MemberId(who), Moment::from_seconds(at));
        assert!(told(1, 0) && told(2, 60));
        assert!(!told(1, 3599) && !told(2, 3599));
        assert!(told(1, 3600));
    }
}
