//! What the service needs from outside: somewhere to keep conversations, someone to
//! carry messages, and a clock.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::time::Duration;

use super::counting::{Counts, Day};
use super::kept::{
    Batch, Beat, Clue, Desks, Expiry, Figure, Landed, Loaded, Owner, Purged, SetAside, Sought,
    StoreError, Waiting,
};
use super::unanswered::Unanswered;
use crate::conversation::desk::{Content, DeskTap, MemberId};
use crate::conversation::ids::{Code, DeskName};
use crate::conversation::scene::Letter;
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
    /// What to acknowledge, so that a tapped button stops waiting: at once in a person's
    /// chat; in a staff group after the turn, with words.
    pub tap: Option<String>,
    /// The message it is, as Telegram numbers it.
    pub letter: Letter,
}

/// What a person did, seen from outside the conversation.
#[derive(Debug, Clone)]
pub enum Act {
    /// Something the conversation answers.
    Spoke(Event),
    /// They blocked the bot: nothing can reach them, and nothing is kept.
    Left,
    /// Somebody did something in a group: it may be a desk.
    AtDesk(AtDesk),
}

/// What somebody did in a group.
#[derive(Debug, Clone)]
pub struct AtDesk {
    /// Who. An administrator who hides behind the group's name is `None`.
    pub by: Option<MemberId>,
    /// The message it is, or that was tapped or changed.
    pub message: Option<i64>,
    /// The topic it is in; `None` outside of all.
    pub thread: Option<i64>,
    /// The handoff that a message of ours is about which this replies to.
    pub about: Option<Code>,
    /// What.
    pub doing: Doing,
}

/// What can be done in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doing {
    /// Tapped a button of ours; `None`: one that is not ours or means nothing any more.
    Tapped(Option<DeskTap>),
    /// Wrote or sent something.
    Wrote {
        /// What.
        content: Content,
        /// The message it replies to.
        reply_to: Option<i64>,
        /// The album it is part of.
        album: Option<String>,
    },
    /// Wrote to a person while hidden behind the group, so that nobody knows who they talk to: it
    /// reaches nobody.
    WroteHidden,
    /// Gave a command: `/me Sam` is `me` and `Sam`.
    Commanded {
        /// Its name, in small letters.
        name: String,
        /// What follows it.
        rest: String,
        /// The message it replies to.
        reply_to: Option<i64>,
        /// Whether that message is theirs.
        to_own: bool,
    },
    /// Changed a message; this is what it says now.
    Edited(String),
    /// We made a topic of this name.
    TopicMade(String),
    /// Closed the topic.
    TopicClosed,
    /// Opened it again.
    TopicReopened,
    /// A member came or left.
    Member {
        /// Who.
        who: MemberId,
        /// Whether they are there now.
        there: bool,
    },
    /// We were let in, or given other rights.
    LetIn,
    /// We were put out.
    PutOut,
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

    /// This message need not be kept any more: it has arrived, or never can. What came of
    /// it is kept in the same instant.
    fn done(
        &self,
        id: i64,
        landed: Vec<Landed>,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Keeps what came of something that was not kept to be sent.
    fn landed(&self, landed: Vec<Landed>) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Whose these handoffs are. Clues that lead to none are left out.
    fn whose(
        &self,
        clues: Vec<Clue>,
    ) -> impl Future<Output = Result<HashMap<Clue, Owner>, StoreError>> + Send;

    /// Telegram's numbers of what is sought, in the same order.
    fn seek(
        &self,
        sought: Vec<Sought>,
    ) -> impl Future<Output = Result<Vec<Option<i64>>, StoreError>> + Send;

    /// How the desks are.
    fn desks(&self) -> impl Future<Output = Result<Desks, StoreError>> + Send;

    /// The people for whom a moment has come that their handoff waited for; some hundred at
    /// most, the longest overdue first.
    fn due(&self, now: Moment) -> impl Future<Output = Result<Vec<Chat>, StoreError>> + Send;

    /// The handoffs closed before a moment that still have a topic, with their desks.
    fn old_topics(
        &self,
        closed_before: Moment,
    ) -> impl Future<Output = Result<Vec<(DeskName, Code)>, StoreError>> + Send;

    /// What was counted since a moment, oldest first.
    fn figures(
        &self,
        since: Moment,
    ) -> impl Future<Output = Result<Vec<Figure>, StoreError>> + Send;

    /// How often what is counted of conversations happened, from a day on.
    fn counts(&self, since: Day) -> impl Future<Output = Result<Counts, StoreError>> + Send;

    /// The questions that are kept since nobody answered them, in no order in which they were
    /// asked.
    fn unanswered(&self) -> impl Future<Output = Result<Vec<Unanswered>, StoreError>> + Send;

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

    /// Erases what is too old. Where conversations ended that are too old is counted.
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
    /// No answer came that can be read: it may have been done or not.
    #[error("not known whether it was brought through ({0})")]
    Unsure(String),
    /// It cannot work until an operator mends something.
    #[error("{0}")]
    Misconfigured(&'static str),
    /// This person cannot be reached any more.
    #[error("the chat is gone ({0})")]
    Gone(String),
    /// The group has become another chat, to which it has to be sent.
    #[error("the group has moved")]
    Moved(Chat),
    /// The topic it goes to is not there any more.
    #[error("the topic is gone")]
    TopicGone,
    /// The group cannot be used as a desk until somebody mends something.
    #[error("{0}")]
    NoDesk(&'static str),
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
            Self::Unreachable(_) | Self::Unsure(_) => "unreachable",
            Self::Misconfigured(_) => "misconfigured",
            Self::Gone(_) => "gone",
            Self::Moved(_) => "moved",
            Self::TopicGone => "topic-gone",
            Self::NoDesk(_) => "no-desk",
            Self::Refused(_) => "refused",
        }
    }
}

/// Telegram's numbers for what a message names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Located {
    /// The topic it goes to.
    pub thread: Option<i64>,
    /// The message it replies to.
    pub reply_to: Option<i64>,
    /// The message that is changed, pinned or taken away.
    pub target: Option<i64>,
    /// The chat that copies are made from.
    pub from: Option<Chat>,
    /// The messages that are copied, those of one album together.
    pub messages: Vec<i64>,
}

/// What Telegram says of a message it took.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The topic it is in, or that was made.
    pub thread: Option<i64>,
    /// The numbers of what was sent, in order.
    pub messages: Vec<i64>,
}

/// Someone to carry messages.
pub trait Messenger: Send + Sync + 'static {
    /// Sends one message, or does what stands in its place.
    fn send(
        &self,
        chat: Chat,
        outgoing: &Outgoing,
        located: &Located,
    ) -> impl Future<Output = Result<Receipt, SendError>> + Send;

    /// Acknowledges a tap, so that the button stops waiting; with words, those are shown to
    /// whoever tapped.
    fn acknowledge(
        &self,
        tap: &str,
        words: Option<&str>,
    ) -> impl Future<Output = Result<(), SendError>> + Send;
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
    /// Something happened to a handoff, in a word.
    Handoff(&'static str),
    /// So many people wait for an adviser.
    PeopleWaiting(usize),
    /// Whether the database can be used.
    Store(bool),
    /// Whether Telegram gives or brings updates; if not, what stands in the way.
    Telegram(Result<(), &'static str>),
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
