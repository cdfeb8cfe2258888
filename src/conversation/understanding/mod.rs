//! What people mean when they type. Deterministic, offline, explainable.
//!
//! In this order, in every state: urgent wording; commands and the words that work
//! everywhere; the choices of the current question; topics.

pub mod choices;
mod finder;
pub mod plain;
mod topics;
pub mod urgent;

pub use finder::{Lessons, Ranking, TopicFinder, Understood};
pub use topics::Thresholds;
pub use urgent::{Category, Urgent, UrgentWords};

/// What one language's texts teach about typed messages.
#[derive(Debug, Default)]
pub struct Understanding {
    /// Wording that may mean danger.
    pub urgent: UrgentWords,
    /// What people ask about.
    pub topics: TopicFinder,
}
