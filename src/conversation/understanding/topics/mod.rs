//! Understanding what people type.
//!
//! Pure and offline: learned when rules load, from the questions volunteers
//! write; the same texts give the same bits. It knows no session and no answer,
//! only which topic a text is about and how sure that is.

mod classifier;
mod features;
mod gate;
mod judge;
mod learner;
mod lexicon;
mod message;
mod number;
mod passages;
mod sharpness;
mod spelling;
mod thresholds;
mod training;
mod vocabulary;
mod weights;

#[cfg(test)]
mod tests;

pub use classifier::{Outcome, Topics};
pub use lexicon::Lexicon;
pub use thresholds::{Thresholds, Tolerance};
pub use training::Material;
