//! What the service needs from outside: somewhere to keep conversations, someone to
//! carry messages, and a clock.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::future::Future;

use crate::conversation::{Event, Moment, Outgoing, Session, TopicName};

/// Whose conversation it is. Never shown: a number that leads to a person does not
/// belong in a log.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Chat(pub i64);

impl fmt::Debug for Chat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chat(…)")
    }
}

/// Something that arrived, as the service sees it.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// Its number; the same thing delivered twice has the same number.
    pub update: i64,
    /// Who did what; `None` for what concerns no person's conversation.
    pub deed: Option<Deed>,
}

/// Who did what.
#[derive(Debug, Clone)]
pub struct Deed {
    /// Whose conversation it is.
    pub chat: Chat,
    /// What happened.
    pub act: Act,
    /// The language their phone is set to.
    pub language: Option<String>,
    /// What to acknowledge at once, so that a tapped button stops waiting.
    pub tap: Option<String>,
}

/// What a person did, seen from outside the conversation.
#[derive(Debug, Clone)]
pub enum Act {
    /// Something the conversation answers.
    Spoke(Event),
    /// They blocked the bot: nothing can reach them, and nothing is kept.
    Left,
}

/// A turn to be kept: all of it or none.
#[derive(Debug, Clone)]
pub struct Record {
    /// The update it answers.
    pub update: i64,
    /// What became of the conversation; `None` when the update concerned none.
    pub change: Option<Change>,
}

/// What a turn changes.
#[derive(Debug, Clone)]
pub enum Change {
    /// The conversation stands here now, and this is to be sent.
    Moved {
        /// Whose it is.
        chat: Chat,
        /// Where it stands.
        session: Box<Session>,
        /// What is to be sent, in order.
        outgoing: Vec<Outgoing>,
        /// What is counted, without saying of whom.
        tally: Option<Tally>,
    },
    /// Everything about this person is to be forgotten; this alone is still sent.
    Forgotten {
        /// Who.
        chat: Chat,
        /// What they are told. It goes from the store when it has been sent.
        outgoing: Vec<Outgoing>,
    },
}

/// Whether an answer to a typed question was to what had been asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// The topic that was answered.
    pub topic: TopicName,
    /// Whether it was the right one.
    pub right: bool,
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

/// What is known before a batch of updates is answered.
#[derive(Debug, Default)]
pub struct Loaded {
    /// Where the conversations stand; new people have none.
    pub sessions: HashMap<Chat, Session>,
    /// Those of the updates that were answered before.
    pub answered: HashSet<i64>,
}

/// The store could not do it now; nothing of it was done.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the database cannot be used: {0}")]
pub struct StoreError(pub String);

/// Somewhere to keep conversations.
pub trait Store: Send + Sync + 'static {
    /// Where these conversations stand, and which of these updates were answered.
    fn load(
        &self,
        chats: Vec<Chat>,
        updates: Vec<i64>,
    ) -> impl Future<Output = Result<Loaded, StoreError>> + Send;

    /// Keeps these turns, all or none, safely on disk; gives back what is to be sent.
    fn commit(
        &self,
        turns: Vec<Record>,
    ) -> impl Future<Output = Result<Vec<Waiting>, StoreError>> + Send;

    /// Everything not sent yet, oldest first.
    fn waiting(&self) -> impl Future<Output = Result<Vec<Waiting>, StoreError>> + Send;

    /// This message need not be kept any more: it has arrived, or never can.
    fn done(&self, id: i64) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Forgets the conversations of everyone who was last here before this moment.
    fn forget_idle(&self, before: Moment) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Nothing can reach this person any more: nothing up to this message waits for them.
    fn gone(&self, chat: Chat, up_to: i64) -> impl Future<Output = Result<(), StoreError>> + Send;
}

/// Why a message was not sent, or updates not fetched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Not now: in this many seconds.
    #[error("asked to wait {0} s")]
    Wait(u64),
    /// It could not be brought through; it may be tried again.
    #[error("not brought through ({0})")]
    Unreachable(String),
    /// It cannot work until an operator mends something.
    #[error("{0}")]
    Misconfigured(&'static str),
    /// This person cannot be reached any more.
    #[error("the chat is gone ({0})")]
    Gone(String),
    /// It will never be taken as it is. The reason never quotes the message.
    #[error("refused ({0})")]
    Refused(String),
}

/// Someone to carry messages.
pub trait Messenger: Send + Sync + 'static {
    /// Sends one message.
    fn send(
        &self,
        chat: Chat,
        outgoing: &Outgoing,
    ) -> impl Future<Output = Result<(), SendError>> + Send;

    /// Acknowledges a tap, so that the button stops waiting.
    fn acknowledge(&self, tap: &str) -> impl Future<Output = Result<(), SendError>> + Send;
}

/// Where updates come from.
pub trait Updates: Send {
    /// The next updates; waits for some. The same ones come again until they are
    /// confirmed.
    fn fetch(&mut self) -> impl Future<Output = Result<Vec<Incoming>, SendError>> + Send;

    /// Everything fetched so far has been kept and need not come again.
    fn confirm(&mut self);

    /// Says so now, since nothing more will be fetched.
    fn finish(&mut self) -> impl Future<Output = ()> + Send;
}

/// A clock.
pub trait Clock: Send + Sync + 'static {
    /// The moment it is now.
    fn now(&self) -> Moment;
}
