//! From the texts volunteers write to a checked rule set, with diagnostics.
//!
//! Pure: it is handed texts with their names, never paths to open, and the moment,
//! never a clock.

pub mod absent;
pub mod alarms;
pub mod bars;
pub mod blueprint;
pub mod check;
pub mod codes;
mod consequences;
pub mod coverage;
pub mod diagnostic;
pub mod edition;
pub mod evaluation;
pub mod example;
pub mod explanation;
mod files;
mod learning;
pub mod ledger;
pub mod lint;
pub mod map;
pub mod mend;
pub mod parse;
pub mod pseudo;
mod reading;
pub mod recording;
pub mod rehearsal;
pub mod render;
pub mod report;
pub mod resolve;
pub mod review;
pub mod schema;
mod side_by_side;
pub mod signed;
pub mod silence;
pub mod source;
pub mod stage;
pub mod story;
pub mod template;
pub mod translation;
pub mod vocabulary;
pub mod ways;
pub mod wording;
pub mod xml;

pub use check::{Checked, Languages, check, check_after, check_all, check_and_learn, make_again};
pub use diagnostic::{Diagnostic, Fix, Severity};
pub use learning::{Learned, Notebook};
pub use reading::SETTINGS;
pub use render::{render, summary};
pub use source::{BuiltIn, Source, Sources, Span, Standing};
