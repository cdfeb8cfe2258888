//! What `helpline.toml` says of a desk.

use std::collections::BTreeSet;

use super::super::event::Media;
use super::super::hours::Hours;
use super::super::ids::{DeskName, Locale};

/// A desk as `helpline.toml` has it.
#[derive(Debug, Clone)]
pub struct DeskRules {
    /// Its name.
    pub name: DeskName,
    /// The languages it takes; none means all.
    pub languages: Vec<Locale>,
    /// The subjects it takes, as flows name them; none means all.
    pub subjects: Vec<String>,
    /// Its own hours; without them it has those of the helpline.
    pub hours: Option<Hours>,
    /// What people may send besides words.
    pub media: BTreeSet<Media>,
    /// How long it waits for what.
    pub waits: Waits,
}

/// How long a desk waits for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waits {
    /// Until somebody takes a person, in minutes.
    pub taken: u16,
    /// Until an adviser who does not write is reminded, in minutes.
    pub adviser: u16,
    /// Until a person who does not write is asked whether they are there, in minutes.
    pub person: u16,
    /// Nobody new is taken on so many minutes before closing.
    pub last: u16,
}

impl Default for Waits {
    fn default() -> Self {
        Self {
            taken: 20,
            adviser: 10,
            person: 15,
            last: 15,
        }
    }
}
