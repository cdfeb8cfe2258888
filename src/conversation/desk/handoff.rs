//! One person's request to talk, from asking to closed.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::super::ids::{Code, DeskName, MessageName};
use super::super::moment::Moment;
use super::super::session::Place;
use super::callback::{Callback, When};
use super::deed::Content;

/// One person's request to talk.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says something else, and any of them may be so"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handoff {
    /// What it is called at the desk.
    pub code: Code,
    /// The desk it is at.
    pub desk: DeskName,
    /// How far it is.
    pub state: State,
    /// Counts the changes of state: a button on an older card carries an older number.
    pub version: u32,
    /// Whether something they wrote sounded urgent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// Whether they asked for urgent help with the button.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asked_help: bool,
    /// Whether an adviser asked the others to look at it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flagged: bool,
    /// When they asked. A handed back person keeps their place in the queue by it.
    pub asked: Moment,
    /// When the present state began.
    pub since: Moment,
    /// The titles of the pages they read, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trail: Vec<MessageName>,
    /// The step that led here, if it says where to go when this is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Place>,
    /// Whether it was cut off: an older copy of the database was put back, and what happened
    /// after that copy is not known.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cut: bool,
    /// How many times a topic was made for it.
    #[serde(default)]
    pub topics: u8,
    /// The desk that handed them on to this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub came_from: Option<DeskName>,
    /// How many of the team cannot take it today.
    #[serde(default)]
    pub not_today: Vec<MemberId>,
    /// The adviser who was there when it ended, for the team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub had: Option<Adviser>,
}

/// How far a handoff is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Waits to be taken.
    Waiting {
        /// What they wrote meanwhile, for whoever takes it.
        #[serde(default)]
        held: Vec<Held>,
        /// When they were last told how many are before them.
        told: Moment,
    },
    /// An adviser is there.
    Talking(Talking),
    /// They want to be called.
    Callback(Callback),
    /// Over. It can be opened again within a day.
    Closed(End),
}

/// An adviser and a person talk.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one reminder whether it was given"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talking {
    /// Who took it.
    pub adviser: Adviser,
    /// When the person last wrote.
    pub person_wrote: Moment,
    /// When the adviser last wrote.
    pub adviser_wrote: Moment,
    /// Whether the last word is the adviser's: then it is the person who is waited for.
    #[serde(default)]
    pub answered: bool,
    /// Whether the adviser was reminded since.
    #[serde(default)]
    pub nudged: bool,
    /// When the person was asked whether they are still there.
    #[serde(default)]
    pub asked: Option<Moment>,
    /// Whether the adviser was told that the line has closed.
    #[serde(default)]
    pub shift_over: bool,
    /// Whether the adviser was told that the line closes soon.
    #[serde(default)]
    pub closes_soon: bool,
    /// The prepared answer sent last, until it is looked at again: its button stays, and a
    /// second tap is more likely a slip than a wish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_answer: Option<String>,
    /// Whether the last word is the offer of a call: then "yes" takes it up.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub call_offered: bool,
}

impl Talking {
    /// An adviser begins to talk to somebody, who is waited on from now on.
    #[must_use]
    pub fn begun(adviser: Adviser, now: Moment) -> Self {
        Self {
            adviser,
            person_wrote: now,
            adviser_wrote: now,
            answered: false,
            nudged: false,
            asked: None,
            shift_over: false,
            closes_soon: false,
            sent_answer: None,
            call_offered: false,
        }
    }

    /// When either of them was last written to. The bot may ask something for an adviser who has
    /// an answer to give as well: they are not gone while it does.
    #[must_use]
    pub fn last_wrote(&self) -> Moment {
        self.person_wrote.max(self.adviser_wrote)
    }
}

/// An adviser as people see them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adviser {
    /// Who it is in the group.
    pub id: MemberId,
    /// The name they chose; without one they are "an adviser".
    #[serde(default)]
    pub alias: Option<String>,
}

/// A member of a staff group. Never shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MemberId(pub i64);

impl fmt::Debug for MemberId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemberId(…)")
    }
}

/// Something a person wrote while they waited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Its number in their chat.
    pub message: Option<i64>,
    /// What it says.
    pub content: Content,
}

/// Why a handoff is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// The person stopped waiting.
    Cancelled,
    /// The person waited, and asked for a call instead.
    CallInstead,
    /// The person ended the chat.
    ByPerson,
    /// The adviser closed it.
    ByAdviser,
    /// The adviser gave them to another desk.
    Transferred,
    /// The adviser closed it, and no more chats with this person for some days.
    Blocked,
    /// Nobody took it in time.
    NotTaken,
    /// The line closed before anybody took it.
    LineClosed,
    /// The adviser could not go on, and nobody else was there.
    NobodyElse,
    /// The adviser did not answer, and nobody else was there.
    NotAnswered,
    /// The person wrote nothing more.
    Silent,
    /// The person cannot be reached any more.
    Left,
    /// The staff group cannot be used.
    NoDesk,
    /// The person was called.
    Called,
    /// The person could not be reached in three tries.
    NotReached,
    /// The number was wrong: they are asked for another.
    WrongNumber,
    /// No call was wanted.
    NotWanted,
    /// The number was erased after its time.
    CallbackExpired,
}

impl End {
    /// Whether the chat can be gone on with, within a day. Somebody blocked is asked about first.
    #[must_use]
    pub fn is_for_going_on(self) -> bool {
        !matches!(
            self,
            Self::Transferred
                | Self::Left
                | Self::CallbackExpired
                | Self::Called
                | Self::NotReached
                | Self::WrongNumber
                | Self::NotWanted
        )
    }

    /// Its name, for words that change with it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::CallInstead => "call-instead",
            Self::ByPerson => "by-person",
            Self::ByAdviser => "by-adviser",
            Self::Transferred => "transferred",
            Self::Blocked => "blocked",
            Self::NotTaken => "not-taken",
            Self::LineClosed => "line-closed",
            Self::NobodyElse => "nobody-else",
            Self::NotAnswered => "not-answered",
            Self::Silent => "silent",
            Self::Left => "left",
            Self::NoDesk => "no-desk",
            Self::Called => "called",
            Self::NotReached => "not-reached",
            Self::WrongNumber => "wrong-number",
            Self::NotWanted => "not-wanted",
            Self::CallbackExpired => "callback-expired",
        }
    }
}

impl Handoff {
    /// Whether an adviser is there now.
    #[must_use]
    pub fn talking(&self) -> Option<&Talking> {
        match &self.state {
            State::Talking(talking) => Some(talking),
            _ => None,
        }
    }

    /// Whether a member of the group talks to them now.
    #[must_use]
    pub fn is_with(&self, member: MemberId) -> bool {
        self.talking()
            .is_some_and(|talking| talking.adviser.id == member)
    }

    /// Whether a member of the group has taken them, to talk or to call.
    #[must_use]
    pub fn is_taken_by(&self, member: MemberId) -> bool {
        self.taken_by().is_some_and(|adviser| adviser.id == member)
    }

    /// The adviser who has taken them, to talk or to call.
    #[must_use]
    pub fn taken_by(&self) -> Option<&Adviser> {
        match &self.state {
            State::Talking(talking) => Some(&talking.adviser),
            State::Callback(callback) => callback.taken.as_ref(),
            State::Waiting { .. } | State::Closed(_) => None,
        }
    }

    /// When they want to be called, if that is what they want.
    #[must_use]
    pub fn call_time(&self) -> Option<&When> {
        match &self.state {
            State::Callback(callback) => Some(&callback.when),
            _ => None,
        }
    }

    /// Whether the adviser can go on with it by opening its topic again, while the person has not
    /// asked anew.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        matches!(&self.state,
            State::Closed(end) if end.is_for_going_on() && *end != End::Blocked)
    }

    /// Whether it waits to be taken.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        matches!(self.state, State::Waiting { .. })
    }

    /// Whether it is over.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(self.state, State::Closed(_))
    }
}

impl State {
    /// Waits since a moment, with nothing written yet.
    #[must_use]
    pub fn waiting_since(at: Moment) -> Self {
        Self::Waiting {
            held: Vec::new(),
            told: at,
        }
    }

    /// Its name in the database.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Waiting { .. } => "waiting",
            Self::Talking(_) => "talking",
            Self::Callback(_) => "callback",
            Self::Closed(_) => "closed",
        }
    }
}
