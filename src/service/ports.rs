//! What the service needs from outside: somewhere to keep conversations, someone to
//! carry messages, and a clock.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use super::kept::{Batch, Beat, Expiry, Loaded, Purged, SetAside, StoreError, Waiting};
use crate::conversation::{Event, Moment, Outgoing};

/// Whose conversation it is. Never shown: a number that leads to a person does not
/// belong in a log.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Chat(pub i64);

impl Chat {
    /// Whether it is a group. A person's own chat has the person's number, which is above 0.
    #[must_use]
    pub fn is_group(self) -> bool {
        self.0 < 0
    }
}

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

/// Somewhere to keep conversations. Several programs may share one.
pub trait Store: Send + Sync + 'static {
    /// Where these conversations stand, and which of these updates were answered.
    fn load(
        &self,
        chats: Vec<Chat>,
        updates: Vec<i64>,
    ) -> impl Future<Output = Result<Loaded, StoreError>> + Send;

    /// Keeps these turns, all or none, safely on disk; gives back what this program is to
    /// send. What waits for people to whom another program is sending stays with that one,
    /// behind what it has already. What was given before, and not said to be done, may be
    /// given again.
    fn commit(&self, batch: Batch)
    -> impl Future<Output = Result<Vec<Waiting>, StoreError>> + Send;

    /// A group has become another chat: what waits for it, and whatever is to be sent to it
    /// from now on, goes there.
    fn moved(&self, from: Chat, to: Chat) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Says that this update is being tried, and gives back how often it was before.
    fn trying(&self, update: i64) -> impl Future<Output = Result<u32, StoreError>> + Send;

    /// This message need not be kept any more: it has arrived, or never can.
    fn done(&self, id: i64) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Nothing can reach this person any more: nothing up to this message waits for them.
    fn gone(&self, chat: Chat, up_to: i64) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// All that was to be sent to this person is sent. Gives back what has come meanwhile
    /// and is this program's to send; if nothing, it lets the next take over.
    fn release(&self, chat: Chat) -> impl Future<Output = Result<Vec<Waiting>, StoreError>> + Send;

    /// To be called every second or so: says that this program lives, and takes over what
    /// nobody else does.
    fn beat(&self) -> impl Future<Output = Result<Beat, StoreError>> + Send;

    /// This program stops: another may take over at once.
    fn leave(&self) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Sets something aside that could not be done.
    fn set_aside(&self, report: SetAside) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// What was set aside, newest first.
    fn reports(&self) -> impl Future<Output = Result<Vec<SetAside>, StoreError>> + Send;

    /// Erases everything kept about a person. Whether there was anything.
    fn erase(&self, chat: Chat) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Whether other programs may work on it at the same time.
    fn is_shared(&self) -> bool {
        false
    }

    /// Erases what is too old.
    fn purge(&self, expiry: Expiry) -> impl Future<Output = Result<Purged, StoreError>> + Send;
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
    /// The group has become another chat, to which it has to be sent.
    #[error("the group has moved")]
    Moved(Chat),
    /// It will never be taken as it is. The reason never quotes the message.
    #[error("refused ({0})")]
    Refused(String),
}

impl SendError {
    /// What kind of reason it is, in one word.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Wait(_) => "wait",
            Self::Unreachable(_) => "unreachable",
            Self::Misconfigured(_) => "misconfigured",
            Self::Gone(_) => "gone",
            Self::Moved(_) => "moved",
            Self::Refused(_) => "refused",
        }
    }
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

    /// What was fetched last could not be kept: it is to come again.
    fn refuse(&mut self);

    /// Says so now, since nothing more will be fetched.
    fn finish(&mut self) -> impl Future<Output = ()> + Send;
}

/// What can be seen of the work from outside. Nothing says of whom.
#[derive(Debug, Clone, Copy)]
pub enum Sight {
    /// An update of this kind came in.
    Update(&'static str),
    /// A batch was answered and kept, this long after it came.
    Kept(Duration),
    /// A message or an acknowledgement was taken by Telegram.
    Sent,
    /// It was not, for this kind of reason.
    NotSent(&'static str),
    /// A turn met a fault of ours.
    Fault,
    /// Something was set aside.
    SetAside,
    /// This much waits to be sent, the oldest for this long.
    Waiting {
        /// How many messages.
        messages: usize,
        /// How long the oldest has waited.
        oldest: Duration,
    },
    /// Whether the database can be used.
    Store(bool),
    /// Whether Telegram can be reached.
    Telegram(bool),
}

/// Somebody who counts what is seen.
pub trait Observer: Send + Sync + 'static {
    /// Something was seen.
    fn saw(&self, sight: Sight);
}

/// Nobody looks.
#[derive(Debug, Clone, Copy)]
pub struct Unseen;

impl Observer for Unseen {
    fn saw(&self, _: Sight) {}
}

/// A clock.
pub trait Clock: Send + Sync + 'static {
    /// The moment it is now.
    fn now(&self) -> Moment;
}
