//! What people mean when they type. Deterministic, offline, explainable.
//!
//! In this order, in every state: urgent wording; commands and the words that work
//! everywhere; the choices of the current question; topics.

pub mod alike;
pub mod alphabet;
pub mod choices;
mod courtesy;
mod endings;
mod finder;
pub mod listed;
pub mod masking;
mod numbers;
pub mod plain;
mod telltale;
mod topics;
pub mod urgent;

pub use finder::{Lessons, Ranking, TopicFinder, Understood};
pub use topics::Thresholds;
pub use urgent::{Category, Finding, Heard, Taught, UrgentWords};

/// What one language's texts teach about typed messages.
#[derive(Debug, Default)]
pub struct Understanding {
    /// Wording that may mean danger, if this language has any.
    pub urgent: Option<UrgentWords>,
    /// What people ask about.
    pub topics: TopicFinder,
    /// The example questions, for the words in them.
    pub examples: Vec<String>,
}

impl Understanding {
    /// What is heard in a text.
    #[must_use]
    pub fn hear(&self, text: &str) -> Heard<'_> {
        let urgent = self.urgent.as_ref();
        urgent.map_or_else(Heard::default, |urgent| urgent.hear(text))
    }

    /// What danger a text may speak of.
    #[must_use]
    pub fn danger_in(&self, text: &str) -> Finding {
        self.hear(text).finding
    }
}
