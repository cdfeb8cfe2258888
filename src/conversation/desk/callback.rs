//! A callback: what is asked before it, and what is kept until it is done.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::super::moment::Moment;
use super::handoff::Adviser;

/// A person to be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Callback {
    /// The number with its country code, as a machine dials it. Empty once it is erased.
    pub number: String,
    /// Whom to ask for; may be made up.
    #[serde(default)]
    pub name: Option<String>,
    /// Whether a message may be left.
    pub voicemail: bool,
    /// Whether the caller may say who they are.
    pub say_who: bool,
    /// When.
    pub when: When,
    /// Who has taken it.
    #[serde(default)]
    pub taken: Option<Adviser>,
    /// When the team is to be reminded: that nobody has taken it, or that whoever took it has not
    /// said how it went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remind: Option<Moment>,
    /// When it goes back to all of the team, as whoever took it has not said how it went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frees: Option<Moment>,
    /// When the time begins that they asked for, until the team was reminded of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begins: Option<Moment>,
    /// How often it was tried in vain.
    #[serde(default)]
    pub tries: u8,
    /// When it was tried last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tried: Option<Moment>,
    /// When the number was given.
    pub given: Moment,
}

/// When somebody wants to be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// At any time the line is open.
    Any,
    /// On a day, while the line is open, before noon.
    Morning(Date),
    /// On a day, while the line is open, after noon.
    Afternoon(Date),
}

/// A callback that is being asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The number, once it was given.
    pub number: Option<String>,
    /// Whether they said that the number is right.
    pub number_right: bool,
    /// Whom to ask for; empty when they would rather not say.
    pub name: Option<String>,
    /// Whether a message may be left.
    pub voicemail: Option<bool>,
    /// Whether the caller may say who they are.
    pub say_who: Option<bool>,
    /// When.
    pub when: Option<When>,
}

/// What is asked before a callback, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// The number.
    Number,
    /// Whether it is right.
    NumberRight,
    /// Whom to ask for.
    Name,
    /// Whether a message may be left.
    Voicemail,
    /// Whether the caller may say who they are.
    SayWho,
    /// When.
    When,
    /// Whether all of it is right.
    Confirm,
}

impl Draft {
    /// What is to be asked next.
    #[must_use]
    pub fn next(&self) -> Question {
        if self.number.is_none() {
            Question::Number
        } else if !self.number_right {
            Question::NumberRight
        } else if self.name.is_none() {
            Question::Name
        } else if self.voicemail.is_none() {
            Question::Voicemail
        } else if self.say_who.is_none() {
            Question::SayWho
        } else if self.when.is_none() {
            Question::When
        } else {
            Question::Confirm
        }
    }
}

/// A number as it is written in the United Kingdom: `07700 900123`.
#[must_use]
pub fn spaced(number: &str) -> String {
    let national = phonenumber::parse(Some(phonenumber::country::GB), number).map(|number| {
        number
            .format()
            .mode(phonenumber::Mode::National)
            .to_string()
    });
    national.unwrap_or_else(|_| number.to_owned())
}

/// The last digits of a number, the others hidden: `•••• ••• 123`.
#[must_use]
pub fn masked(number: &str) -> String {
    let last: Vec<char> = number.chars().rev().take(3).collect();
    format!("•••• ••• {}", last.into_iter().rev().collect::<String>())
}
