//! What the store keeps, and how it is handed over: data without behaviour.

use std::collections::{HashMap, HashSet};

use super::ports::Chat;
use crate::conversation::{Moment, Outgoing, Session, TopicName};

/// Turns to be kept together: all of them or none.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// The updates they answer.
    pub updates: Vec<i64>,
    /// Where conversations stand after them, one entry a person.
    pub people: Vec<Person>,
    /// What is to be sent, in order.
    pub outgoing: Vec<(Chat, Outgoing)>,
    /// What is counted, without saying of whom.
    pub tallies: Vec<Tally>,
    /// Updates that could not be answered.
    pub set_aside: Vec<SetAside>,
    /// The moment of the turns.
    pub at: Moment,
}

/// What became of one person's conversation.
#[derive(Debug, Clone)]
pub struct Person {
    /// Whose it is.
    pub chat: Chat,
    /// The edition it was made from; `None` when nothing was kept before.
    pub made_from: Option<Edition>,
    /// Whether everything kept about them before is erased, what waits to be sent included.
    pub erased: bool,
    /// Where it stands now and as which edition; `None`: nothing is kept about them.
    pub becomes: Option<(Session, Edition)>,
}

/// Which of the successive states of a conversation: the update that made it.
///
/// Two programs that answer the same person at the same moment both start from one
/// edition; only the first finds it still there, and the other starts again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition(pub i64);

/// Whether an answer to a typed question was to what had been asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// The topic that was answered.
    pub topic: TopicName,
    /// Whether it was the right one.
    pub right: bool,
}

/// Something that could not be done however often it was tried. Nothing says of whom,
/// and nothing what they wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// When.
    pub at: Moment,
    /// Why, such as the place in the program.
    pub reason: String,
}

/// A message that is kept until it has been sent.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Its number; smaller ones are sent first.
    pub id: i64,
    /// To whom.
    pub chat: Chat,
    /// What.
    pub outgoing: Outgoing,
}

/// A conversation as it is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Where it stands.
    pub session: Session,
    /// Which edition that is.
    pub edition: Edition,
}

/// What is known before a batch of updates is answered.
#[derive(Debug, Default)]
pub struct Loaded {
    /// Where the conversations stand; new people have none.
    pub people: HashMap<Chat, Kept>,
    /// Those of the updates that were answered before.
    pub answered: HashSet<i64>,
}

/// What a look after the store brings.
#[derive(Debug, Default)]
pub struct Beat {
    /// Whether this program is the one to fetch updates. Of several on one store it is one.
    pub leads: bool,
    /// Messages that are this program's to send and that it was not given before: all
    /// that waits at the start, what a program that died left, and what was kept although
    /// the store seemed to fail.
    pub taken: Vec<Waiting>,
}

/// How much was erased because its time was over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Purged {
    /// Conversations.
    pub people: u64,
    /// Messages that could not be sent in time.
    pub messages: u64,
    /// Reports of updates that could not be answered.
    pub reports: u64,
}

/// Before which moments what is kept is too old.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expiry {
    /// Conversations last active before this.
    pub people: Moment,
    /// Messages decided before this and not sent yet.
    pub messages: Moment,
    /// Reports made before this.
    pub reports: Moment,
}

/// Why the store did not do it; nothing of it was done, as far as can be known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// It cannot be used now; it may be tried again.
    #[error("the database cannot be used: {0}")]
    Unusable(String),
    /// Another program answered one of these people, or updates, in between: what was
    /// loaded is out of date.
    #[error("another program answered in between")]
    Raced,
}
