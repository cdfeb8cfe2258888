//! How a conversation moves: a session and an event in, a session and effects out.
//!
//! Pure and total: it returns no error, for it has nothing that can fail, and it
//! always shows something, so that no one is left with silence.

mod answer;
mod correction;
mod danger;
mod desk;
mod fate;
mod floor;
mod follow_up;
mod language;
mod mend;
mod miss;
mod options;
mod phrases;
mod question;
mod screen;
mod small_talk;
mod tapped;
mod trail;
mod turn;
mod typed;
mod walk;

pub use desk::{Commanded, command, due};
pub use fate::{Fate, fate};
pub use trail::{Passed, follow};
pub use turn::{answer_later, step, trouble};
pub use typed::COMMANDS;
