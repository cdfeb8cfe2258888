//! What a turn has to know of the world: given from outside, read once a turn.

use std::sync::Arc;

use super::desk::Board;
use super::ids::Code;
use super::moment::Moment;

/// The world at the moment of a turn.
#[derive(Debug, Clone)]
pub struct Scene {
    /// The moment.
    pub moment: Moment,
    /// How the desks are. Without a desk people are given the number.
    pub board: Arc<Board>,
    /// What a handoff that begins in this turn is called.
    pub code: Code,
    /// The message that the person sent, if it was one.
    pub letter: Letter,
    /// The few words they sent just before it, each in a message of its own: "i want", "to".
    pub just_before: Vec<String>,
}

/// A message of a person's as Telegram numbers it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letter {
    /// Its number in their chat.
    pub message: Option<i64>,
    /// The number of the message it replies to.
    pub reply_to: Option<i64>,
    /// The album it is part of.
    pub album: Option<String>,
}

impl From<Moment> for Scene {
    /// A moment without any desk.
    fn from(moment: Moment) -> Self {
        Self {
            moment,
            board: Arc::default(),
            code: Code::drawn(moment.seconds().unsigned_abs()),
            letter: Letter::default(),
            just_before: Vec::new(),
        }
    }
}
