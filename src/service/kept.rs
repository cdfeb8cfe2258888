//! What the store keeps, and how it is handed over: data without behaviour.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::counting::Counts;
use super::ports::Chat;
use super::unanswered::Unanswered;
use crate::conversation::desk::{DeskState, Part, Queued};
use crate::conversation::ids::{Code, DeskName, Locale};
use crate::conversation::{Moment, Outgoing, Session};

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
    pub counts: Counts,
    /// Questions that were not understood, masked.
    pub questions: Vec<Unanswered>,
    /// Updates that could not be answered.
    pub set_aside: Vec<SetAside>,
    /// What teams have set at their desks, one entry a desk.
    pub desks: Vec<DeskChange>,
    /// What is counted of handoffs, without saying of whom.
    pub figures: Vec<Figure>,
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
    pub becomes: Option<(Arc<Session>, Edition)>,
    /// Their handoff, as it has to be found; `None`: as it was. What is said of one that is
    /// over, and of which it is kept no more whose it was, changes nothing.
    pub handoff: Option<Listed>,
}

/// A handoff as it has to be found: by its code, by when something is to happen, and among
/// those who wait. All else about it stands in the conversation it is part of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What it is called. No two have the same; a second one is a race.
    pub code: Code,
    /// The desk it is at.
    pub desk: DeskName,
    /// How far it is: the name of its state.
    pub state: &'static str,
    /// Whether it is urgent.
    pub urgent: bool,
    /// When the person asked.
    pub asked: Moment,
    /// When something is to happen next.
    pub due: Option<Moment>,
    /// Since when it is over.
    pub closed: Option<Moment>,
}

/// What a team has set at its desk.
#[derive(Debug, Clone)]
pub struct DeskChange {
    /// The desk.
    pub desk: DeskName,
    /// The edition it was made from; `None` when nothing was set before.
    pub made_from: Option<Edition>,
    /// What is set from now on.
    pub becomes: DeskState,
    /// As which edition.
    pub edition: Edition,
}

/// Something counted about handoffs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// When.
    pub at: Moment,
    /// At which desk.
    pub desk: DeskName,
    /// What happened, in a word.
    pub what: String,
    /// The language of the person.
    pub locale: Locale,
    /// How long they had waited, in seconds.
    pub waited: Option<i64>,
}

/// The desks as they are kept.
#[derive(Debug, Clone, Default)]
pub struct Desks {
    /// What teams have set, and as which edition.
    pub states: Vec<(DeskName, DeskState, Edition)>,
    /// Those who wait, in no order.
    pub queue: Vec<(DeskName, Queued)>,
    /// Those who want a call, in no order.
    pub calls: Vec<(DeskName, Queued)>,
    /// Those who talk to an adviser, in no order.
    pub chats: Vec<(DeskName, Queued)>,
    /// Groups that have become other chats, by what they were.
    pub moved: Vec<(Chat, Chat)>,
}

/// What leads from a staff group to a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Clue {
    /// The code on a card.
    Code(Code),
    /// A topic of a group.
    Topic(Chat, i64),
    /// A message in a group that came from a person or went to one.
    Message(Chat, i64),
}

/// Where a clue leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// The handoff.
    pub code: Code,
    /// Whose it is; `None` once that is not kept any more.
    pub chat: Option<Chat>,
}

/// A number of Telegram's that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sought {
    /// A part of a handoff or a desk in this group, by the code or the desk's name. What is in
    /// another group has numbers that mean something else here.
    Part(Chat, String, Part),
    /// The message in this group that is the counterpart of this one in the person's chat.
    AtDesk(Chat, Code, i64),
    /// The message in the person's chat that is the counterpart of this one in the group.
    AtPerson(Code, i64),
    /// The person's chat.
    Chat(Code),
    /// The group that the handoff's parts are in, as it is called now.
    Group(Code),
}

/// What is kept of a message that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Landed {
    /// This part of a handoff or a desk is there now.
    Part {
        /// The code or the desk's name.
        owner: String,
        /// Which part.
        part: Part,
        /// In which group.
        group: Chat,
        /// Its number.
        id: i64,
    },
    /// This part is there no more.
    Gone {
        /// The code or the desk's name.
        owner: String,
        /// Which part.
        part: Part,
    },
    /// Two messages that say the same to both sides.
    Pair {
        /// The handoff.
        code: Code,
        /// The group.
        group: Chat,
        /// The one in the person's chat.
        person: i64,
        /// The one in the group.
        desk: i64,
    },
}

/// Which of the successive states of a conversation: the update that made it.
///
/// Two programs that answer the same person at the same moment both start from one
/// edition; only the first finds it still there, and the other starts again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition(pub i64);

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
    pub outgoing: Arc<Outgoing>,
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
    /// Handoffs closed before this: whose they were is forgotten.
    pub closed: Moment,
    /// Handoffs closed before this: all about them is erased.
    pub handoffs: Moment,
    /// Figures and counts of before this.
    pub figures: Moment,
    /// Questions of before this that were not understood.
    pub questions: Moment,
}

/// What is counted of conversations, and the questions that were not understood: for those who
/// look at it and change nothing.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// The counts since some day.
    pub counts: Counts,
    /// The questions.
    pub questions: Vec<Unanswered>,
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
