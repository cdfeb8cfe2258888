//! The words: Fluent messages in every language, and how an effect becomes text
//! and buttons.
//!
//! Knows nothing of Telegram's markup: messages are plain text, so nothing a
//! person or a volunteer writes can break or forge formatting.

mod bundle;
mod calendar;
mod desk;
mod direction;
mod given;
mod line;
mod outgoing;
mod phrases;
mod rows;
mod split;
mod together;
mod urgent;
mod values;

pub use bundle::{ANSWER, Missing, Said, Spoken, Words, read};
pub use desk::{alert, at_desk};
pub use direction::Direction;
pub use given::{Given, Holds, given_to, holds_everywhere, is_given_only_its_own};
pub use line::Line;
pub use outgoing::{Body, OutButton, Outgoing, Voices, line, word};
pub use split::{LONGEST, parts};
pub use together::EASY;
pub use urgent::{LAST_RESORT, UrgentTexts, keys as urgent_keys, parts_of as urgent_parts};
pub use values::{Values, given_to_every_message};
