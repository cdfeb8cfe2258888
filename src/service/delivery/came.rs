//! What an adviser hears of a message that they took back from a person, or changed. Pure.

use super::load::Load;
use crate::conversation::desk::{Mishap, Spot};
use crate::conversation::words::Body;
use crate::service::ports::Chat;

/// How it came out.
#[derive(Debug)]
pub(super) enum Came<'r> {
    /// It was done.
    Done,
    /// The person never had the message.
    Nothing,
    /// Telegram would not do it, for this reason.
    Refused(&'r str),
}

impl Came<'_> {
    /// What is told of it, if anything is.
    pub(super) fn heard(&self, chat: Chat, load: &Load) -> Option<Mishap> {
        if chat.is_group() {
            return None;
        }
        match &load.outgoing.body {
            Body::Delete(Spot::CopyOf(message)) => self.taken(*message, load),
            Body::Edit {
                spot: Spot::CopyOf(message),
                ..
            } => self.changed(*message, load),
            _ => None,
        }
    }

    fn taken(&self, message: i64, load: &Load) -> Option<Mishap> {
        // A note that was changed to another was never there, and nobody meant to take it.
        let asked = is_asked(load);
        match self {
            Self::Done => Some(Mishap::TakenBack { message }),
            // An answer to the first try was lost.
            Self::Refused(reason) if is_gone(reason) && load.unsure => {
                Some(Mishap::TakenBack { message })
            }
            Self::Refused(reason) if !is_gone(reason) => Some(Mishap::NotTaken { message }),
            Self::Nothing | Self::Refused(_) => asked.then_some(Mishap::NothingToTake { message }),
        }
    }

    fn changed(&self, message: i64, load: &Load) -> Option<Mishap> {
        let had = match self {
            Self::Done => return None,
            // Whoever does not talk to the person changes what was for the team.
            Self::Nothing if !is_asked(load) => return None,
            Self::Nothing => false,
            Self::Refused(_) => true,
        };
        Some(Mishap::NotChanged { message, had })
    }
}

/// Whether somebody waits to hear of it although there was nothing to do it to.
fn is_asked(load: &Load) -> bool {
    load.outgoing.post.as_ref().is_some_and(|post| post.asked)
}

/// Whether Telegram says that there is no such message.
fn is_gone(reason: &str) -> bool {
    reason.contains("message to delete not found")
}
