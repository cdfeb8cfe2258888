//! What a turn brings about. Not worded yet: `words` turns each into text and buttons.

use super::desk::{DeskTap, Handoff, Held, TopicDeed};
use super::ids::{ChoiceName, Code, DeskName, Locale, MessageName};
use super::moment::Moment;
use super::session::Answers;
use super::tap::{Floor, Tap};
use super::understanding::Category;
use super::words::{Line, Outgoing};

/// Something to be shown to the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// A message with its buttons.
    Show(Screen),
    /// The helpline's number as a card that a phone can dial.
    Contact,
    /// Fixed text for someone who may be in danger.
    Urgent(Urgent),
    /// Everything kept about the person is to be erased, and they are told so.
    Forget,
    /// A message of the adviser's goes to the person.
    FromDesk(Outgoing),
    /// Something for a desk's group.
    Desk(DeskName, ForDesk),
    /// Words shown at once to the member of the staff group who tapped a button.
    Alert(Screen),
    /// What the person typed was a question that was not understood, and nothing stands in the
    /// way of keeping what is common in it.
    Unanswered,
    /// Something is counted about handoffs, without saying of whom.
    Figure {
        /// At which desk.
        desk: DeskName,
        /// What, in a word.
        what: &'static str,
        /// How long the person had waited, in seconds.
        waited: Option<i64>,
    },
}

impl Effect {
    /// Whether the person sees it.
    #[must_use]
    pub fn is_for_person(&self) -> bool {
        match self {
            Self::Show(_) | Self::Contact | Self::Urgent(_) | Self::Forget | Self::FromDesk(_) => {
                true
            }
            Self::Desk(..) | Self::Alert(_) | Self::Unanswered | Self::Figure { .. } => false,
        }
    }
}

/// Something for a desk's group. Worded in the language of the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ForDesk {
    /// A card for the waiting room.
    Card(Box<Handoff>),
    /// The card as it is now.
    CardNow(Box<Handoff>),
    /// A topic, with the card that is pinned in it.
    Topic(Box<Handoff>),
    /// The pinned card as it is now.
    PinnedNow(Box<Handoff>),
    /// The pinned card of one after which the person asked anew.
    PinnedOver(Box<Handoff>),
    /// Something done with the topic.
    TopicDeed(Code, TopicDeed),
    /// A message of the person's: what it is, what it replies to, the album it is part of.
    Relay(Code, Held, Option<i64>, Option<String>),
    /// What a message of the person's says now.
    Changed(Code, i64, String),
    /// A line of ours in the topic, perhaps as an answer to a message there.
    Note(Code, Screen, Option<i64>),
    /// The same with buttons.
    Offer(Code, Screen, Vec<(String, DeskTap)>),
    /// A sign on a message there.
    React(Code, i64, Sign),
    /// Something the whole team should know.
    Notice(Screen),
    /// The card in the waiting room goes.
    CardGone(Code),
}

/// A sign on a message of the team's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// It is a note, and stays here.
    Note,
    /// The person has it.
    Given,
    /// None: what was said by one is so no more.
    None,
}

/// What is shown at once to someone who may be in danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgent {
    /// Numbers to call now, worded for what was said.
    Help(Category),
    /// More ways to get help, and what matters most of what was said before.
    MoreWays(Category),
    /// The numbers alone, for somebody who has seen both and goes on.
    Again(Category),
}

impl Urgent {
    /// What its buttons carry, in order.
    #[must_use]
    pub fn taps(self) -> Vec<Tap> {
        let talk = Tap::Floor(Floor::Talk);
        match self {
            Self::Help(_) => vec![talk, Tap::MoreWays, Tap::NotMeant],
            // In the same places: who types a number twice does not take the help away.
            Self::MoreWays(_) | Self::Again(_) => {
                vec![talk, Tap::Floor(Floor::Urgent), Tap::NotMeant]
            }
        }
    }
}

/// A message with its buttons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// The words.
    pub message: MessageName,
    /// Which part of them.
    pub part: Part,
    /// The answers of the flow it belongs to and, for a number, the limits `from`
    /// and `to`: for the words to use.
    pub given: Answers,
    /// Other values for the words to use, by name.
    pub with: Vec<(&'static str, Value)>,
    /// Its own buttons, in order.
    pub buttons: Vec<Button>,
    /// The buttons that every resting place has, in order.
    pub floor: Vec<Button>,
}

impl Screen {
    /// Whether the person can tap something under it.
    #[must_use]
    pub fn has_buttons(&self) -> bool {
        !self.buttons.is_empty() || !self.floor.is_empty()
    }
}

/// A value for the words of a screen to use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// As it stands.
    Text(String),
    /// A number, for words that change with it.
    Number(i64),
    /// A moment, shown as a time of day, and with its day unless that is today.
    Moment(Moment),
}

impl Value {
    /// Nothing to show: words select on it as `[none]`.
    #[must_use]
    pub fn none() -> Self {
        Self::from("none")
    }

    /// A text, or [`Value::none`] where it is empty.
    #[must_use]
    pub fn or_none(text: String) -> Self {
        if text.is_empty() {
            Self::none()
        } else {
            Self::Text(text)
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// A part of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What it says first.
    Text,
    /// `.more` is 1, `.more-2` is 2, and so on.
    More(u8),
    /// What it says when an answer did not fit.
    Retry,
}

/// A button and what a tap on it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What is written on it.
    pub label: Label,
    /// What it means.
    pub tap: Tap,
}

/// Where a button's text comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A choice's own words.
    Choice(MessageName, ChoiceName),
    /// The short title of a step.
    Title(MessageName),
    /// A built-in line.
    Line(Line),
    /// The name of a language, in that language.
    Language(Locale),
    /// Words that are made already.
    Text(String),
}
