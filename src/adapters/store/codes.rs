//! The codes that a batch gives to handoffs.

use std::collections::HashSet;

use crate::service::kept::Person;

/// Whether two people of a batch were given the same: one of them has to draw again, as
/// when somebody has had it for long.
pub(super) fn clash(people: &[Person]) -> bool {
    let mut seen = HashSet::new();
    let mut codes = people.iter().filter_map(|person| person.handoff.as_ref());
    !codes.all(|listed| seen.insert(&listed.code))
}
