//! What stood in a flow when a person signed it, and what has changed since.
//!
//! `record` is the file that keeps it, `changes` compares it with what stands there now:
//! the steps as short sentences (`steps`), the messages word by word (`words`).

mod changes;
mod record;
mod signing;
mod steps;
mod wording;
mod words;

pub use changes::{Changes, MessageChange, StepChange, changes};
pub use record::{Record, file_of, kept, of_flow, read};
pub use signing::{Refusal, Signature, Signed, sign, unsigned_variant};
pub use steps::{Line, all as each_step, lines};
pub use wording::{Part, Said, said};
pub use words::{Piece, pieces};
