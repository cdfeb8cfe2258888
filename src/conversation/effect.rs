//! What a turn brings about. Not worded yet: `words` turns each into text and buttons.

use super::ids::{ChoiceName, Locale, MessageName};
use super::session::Answers;
use super::tap::Tap;
use super::understanding::Category;
use super::words::Line;

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
}

/// What is shown at once to someone who may be in danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgent {
    /// Numbers to call now, worded for what was said.
    Help(Category),
    /// More ways to get help.
    MoreWays,
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
    /// Its own buttons, in order.
    pub buttons: Vec<Button>,
    /// The buttons that every resting place has, in order.
    pub floor: Vec<Button>,
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
}
