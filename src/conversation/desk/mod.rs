//! The desk: what a handoff to an adviser is, and what a staff group does with it.
//!
//! Data without behaviour; how it moves is in `engine/desk`, its words in `words/desk`.
//! A handoff belongs to one person's conversation, so that whatever happens to it, from
//! either side, is a turn of that conversation: two advisers who take the same person at
//! the same moment are two turns, one after the other.

mod board;
mod callback;
mod command;
mod deed;
mod handoff;
mod post;
mod rules;
mod spoken;
mod state;
mod tap;

pub use board::{Board, DeskNow, Queued};
pub use callback::{Callback, Draft, Question, When, masked, spaced};
pub use command::Command;
pub use deed::{Content, DeskAct, DeskDeed, Mishap, Outcome};
pub use handoff::{Adviser, End, Handoff, Held, MemberId, State, Talking};
pub use post::{Keep, Part, Post, ReplyTo, Spot, Thread, TopicDeed};
pub use rules::{DeskRules, Waits};
pub use state::{Closure, DeskState};
pub use tap::DeskTap;
