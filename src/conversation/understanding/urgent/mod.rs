//! Notices messages from people who may be in danger, so that where to get help is
//! shown before anything else.
//!
//! Needs: recall before precision, but false alarms wear people out; anyone may
//! type anything, of any length; a clinician must be able to read and change the
//! rules. Design: a small model learnt from example lines (`urgent-examples.yaml`)
//! decides, against one threshold; a few patterns over word groups (`urgent.yaml`)
//! are urgent whatever it says. No ranks of risk. Pure: no files, clock or randomness.

mod category;
mod features;
mod file;
mod heard;
mod index;
mod letters;
mod lexicon;
mod model;
mod pattern;
mod reading;
mod rules;
mod spelling;
mod spread;
mod taught;
#[cfg(test)]
mod tests;
mod words;

pub use category::Category;
pub use file::{
    Examples, Group, Patterns, Problem, Replies, Spellings, TO_TOPIC, UrgentExamples, UrgentFile,
};
pub use heard::Heard;
pub use words::{Finding, Taught, UrgentWords};
