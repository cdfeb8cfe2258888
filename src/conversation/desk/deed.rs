//! What is done at a desk about one person's handoff, and what can befall it.

use serde::{Deserialize, Serialize};

use super::super::event::Media;
use super::super::ids::{Code, DeskName};
use super::handoff::MemberId;

/// Something a member of the staff group did about one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskAct {
    /// The handoff it is about.
    pub code: Code,
    /// The desk in whose group it was done.
    pub at: DeskName,
    /// Who.
    pub by: MemberId,
    /// What.
    pub deed: DeskDeed,
}

/// What can be done at a desk about one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskDeed {
    /// Takes the person, from a card of this version.
    Take(u32),
    /// Cannot take them today.
    NotToday,
    /// Wrote in the topic.
    Wrote {
        /// Its number in the group.
        message: i64,
        /// What it is.
        content: Content,
        /// The message it replies to.
        reply_to: Option<i64>,
        /// The album it is part of.
        album: Option<String>,
    },
    /// Wrote where it reaches nobody, as an answer to a message of ours about the person.
    WroteBeside {
        /// Its number in the group.
        message: i64,
        /// The topic it is in; `None` outside of all.
        thread: Option<i64>,
    },
    /// Changed a message in the topic.
    Edited {
        /// Its number in the group.
        message: i64,
        /// What it says now.
        text: String,
    },
    /// Takes back a message that the person has.
    Unsend(i64),
    /// Gives the person back to the queue.
    HandBack,
    /// Gives the person to another desk.
    Transfer(DeskName),
    /// Ends the chat.
    Close,
    /// Asks the person for a number to call.
    AskCallback,
    /// Wants the others to look, or no longer.
    Flag,
    /// Wants to see the prepared answers, or those whose name has these words.
    Answers(String),
    /// Wants to see a prepared answer before it is sent.
    Preview(String),
    /// Sends a prepared answer.
    Answer(String),
    /// Wants to see the number.
    ShowNumber,
    /// Says how a call went.
    Called(Outcome),
    /// Gives a call that was taken back to the others.
    GiveBack,
    /// No chats with this person for so many days, for a reason.
    Block {
        /// How long.
        days: u16,
        /// Why.
        reason: String,
    },
    /// Chats with this person again.
    Unblock,
    /// Closed the topic in Telegram.
    ClosedTopic,
    /// Opened it again.
    ReopenedTopic,
}

/// How a call went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// They talked.
    Talked,
    /// Nobody answered.
    NoAnswer,
    /// The number was wrong.
    WrongNumber,
    /// They did not want to talk.
    NotWanted,
}

/// What a message is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// Words.
    Text(String),
    /// Something else, perhaps with words to it.
    Media {
        /// What it is.
        media: Media,
        /// The words.
        caption: Option<String>,
    },
}

impl Content {
    /// The words of it.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Media { caption, .. } => caption.as_deref(),
        }
    }
}

/// What can befall a handoff that nobody did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mishap {
    /// Nothing reaches the person any more.
    PersonGone,
    /// An adviser's message could not be given to the person.
    NotGiven {
        /// The message.
        message: i64,
    },
    /// An adviser's message was taken from the person.
    TakenBack {
        /// The message.
        message: i64,
    },
    /// The person does not have what was to be taken back.
    NothingToTake {
        /// The message.
        message: i64,
    },
    /// What was to be taken back stays with the person.
    NotTaken {
        /// The message.
        message: i64,
    },
    /// A change of an adviser's message could not be given to the person.
    NotChanged {
        /// The message.
        message: i64,
        /// Whether the person had it once.
        had: bool,
    },
    /// The topic is not there any more.
    TopicGone,
    /// A message of the person's did not get to the desk in time.
    NotReached,
    /// A message of the person's waits longer than usual.
    Slow,
    /// The staff group cannot be used.
    NoDesk,
    /// It can be used again.
    DeskBack,
    /// Somebody has left the group; it may be the adviser.
    AdviserLeft,
    /// This member is away from now on; it may be the adviser.
    AdviserAway(MemberId),
}
