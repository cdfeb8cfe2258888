//! The review pack of a flow: one page to print, for a person from the field who reads the
//! flow against its sources and signs it.
//!
//! `Reviewer` reads all texts once and gathers a `Pack` of a flow: data, with every message
//! as people see it. `html` draws a pack as a page that needs nothing else.

mod cubes;
mod decide;
mod endings;
mod findings;
mod gather;
mod html;
mod leads;
mod order;
mod pack;
mod reviewer;
mod said;
mod shown;
mod sights;
mod speaker;
mod standing;
mod steps;
mod stops;
mod walk;

pub use html::page;
pub use pack::Pack;
pub use reviewer::{Refusal, Reviewer, review};
