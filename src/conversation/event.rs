//! What can happen to a conversation.

use serde::{Deserialize, Serialize};

use super::desk::{DeskAct, Mishap};
use super::ids::Code;
use super::tap::Tap;

/// One thing a person did. Whoever feeds the engine turns the outside world
/// (an update, a line in a terminal) into one of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The person typed this.
    Said(String),
    /// The person tapped a button of ours. `None` when its data is not ours.
    Tapped(Option<Tap>),
    /// The person sent something that cannot be read, perhaps with words to it.
    Sent {
        /// What it was.
        media: Media,
        /// The words that came with it.
        caption: Option<String>,
    },
    /// The person changed a message sent before; this is what it says now.
    Edited(String),
    /// A member of the staff group did something about the person's handoff.
    AtDesk(DeskAct),
    /// Something befell a handoff that nobody did.
    Befell {
        /// Which one; `None` for the one that there is now.
        code: Option<Code>,
        /// What.
        what: Mishap,
    },
    /// A moment has come that the handoff was waiting for.
    Due,
}

impl Event {
    /// The words in it that the person wrote, if any.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Said(text) | Self::Edited(text) => Some(text),
            Self::Sent { caption, .. } => caption.as_deref(),
            Self::Tapped(_) | Self::AtDesk(_) | Self::Befell { .. } | Self::Due => None,
        }
    }

    /// Whether the person did it.
    #[must_use]
    pub fn is_of_person(&self) -> bool {
        !matches!(self, Self::AtDesk(_) | Self::Befell { .. } | Self::Due)
    }
}

/// What a person can send besides words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Media {
    /// A photo, a drawing or a screenshot.
    Picture,
    /// A voice note, a video note, music or a film.
    Recording,
    /// A sticker, an animation, a game of dice.
    Sticker,
    /// A file.
    Document,
    /// A place on a map.
    Location,
    /// Someone's phone number.
    Contact,
    /// Something this program has no name for.
    Other,
}

impl Media {
    /// Its name, for words that change with it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Recording => "recording",
            Self::Sticker => "sticker",
            Self::Document => "document",
            Self::Location => "location",
            Self::Contact => "contact",
            Self::Other => "other",
        }
    }
}
