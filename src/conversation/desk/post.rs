//! What a message to or from a desk needs besides its words: where it goes, what it
//! answers, and what its number is kept as.
//!
//! Written with names instead of Telegram's numbers, which are known only once something
//! was sent: whoever delivers it looks them up then.

use serde::{Deserialize, Serialize};

use super::super::ids::{Code, DeskName};

/// What a message needs besides its words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Post {
    /// The handoff it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// Where in the group it goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread: Option<Thread>,
    /// What it replies to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<ReplyTo>,
    /// What the number is kept as that Telegram gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep: Option<Keep>,
    /// The album it is part of: copies of one album go together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub album: Option<String>,
    /// From which UTF-16 unit of its text on it is what a person wrote, word for word. The group
    /// sees that as a quotation: whatever they write, it never passes for words of ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theirs: Option<usize>,
    /// Whether whoever did it is told too when there was nothing to do it to.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
    /// What goes first in a group that takes few messages a minute: smaller is sooner.
    pub rank: u8,
}

/// A part of a staff group.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Thread {
    /// Where cards of those who wait are.
    Waiting(DeskName),
    /// Where the team is told what it should know.
    Notices(DeskName),
    /// The topic of a handoff.
    Topic(Code),
    /// A topic by its number, for answers to what was written there; `None` is General.
    Here(Option<i64>),
}

/// What a message replies to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyTo {
    /// The counterpart of this message of the other side.
    Copy(i64),
    /// This message.
    This(i64),
}

/// What a number that Telegram gives is kept as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keep {
    /// The only one of its kind.
    Part(Part),
    /// The counterpart of this message of the other side.
    CopyOf(i64),
}

/// What a handoff or a desk has one of in Telegram.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The card in the waiting room.
    Card,
    /// The topic of a handoff.
    Topic,
    /// The card pinned in that topic.
    Pinned,
    /// A desk's waiting room.
    WaitingRoom,
    /// A desk's notices.
    Notices,
}

impl Part {
    /// Its name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Topic => "topic",
            Self::Pinned => "pinned",
            Self::WaitingRoom => "waiting-room",
            Self::Notices => "notices",
        }
    }

    /// Whether it is a desk's, and not a handoff's.
    #[must_use]
    pub fn is_of_a_desk(self) -> bool {
        matches!(self, Self::WaitingRoom | Self::Notices)
    }
}

/// A message that was sent before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Spot {
    /// A part of the handoff.
    Part(Part),
    /// The counterpart of this message of the other side.
    CopyOf(i64),
    /// This very message.
    This(i64),
}

/// What is done with a topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TopicDeed {
    /// Makes it.
    Open {
        /// Its name.
        name: String,
    },
    /// Renames it.
    Rename(String),
    /// Closes it.
    Close,
    /// Opens it again.
    Reopen,
    /// Deletes it with all that is in it.
    Delete,
}
