//! All that stands in a review pack, in words, before it is drawn.

use jiff::civil::Date;

use super::super::diagnostic::Severity;
use super::super::map::Picture;
use super::super::parse::sources::Listed;
use super::super::signed::{Changes, Line};
use crate::conversation::ids::{Locale, TopicName};

/// What a reviewer is given of a flow.
#[derive(Debug)]
pub struct Pack {
    /// What the helpline is called.
    pub helpline: String,
    /// The flow.
    pub flow: String,
    /// What its file says of it at the top.
    pub about: Option<String>,
    /// How its first message is known.
    pub title: String,
    /// Who keeps it right.
    pub owner: Option<String>,
    /// The mark of all that a signature given after reading this pack covers.
    pub edition: String,
    /// The day the pack was made.
    pub drawn: Date,
    /// The languages in it, the first being that of the map and the ways.
    pub locales: Vec<Locale>,
    /// Whether the flow has words in other languages, which are not in it.
    pub others_left_out: bool,
    /// Who signed it, and what became of it since.
    pub standing: Standing,
    /// When it is to be read again.
    pub turn: Turn,
    /// What was changed since it was signed.
    pub since: Since,
    /// The languages in this pack that were not signed.
    pub not_signed: Vec<Locale>,
    /// The map.
    pub map: Picture,
    /// When people see which of several wordings.
    pub seen_at: Vec<String>,
    /// Its steps, in the order of the conversation.
    pub steps: Vec<StepPage>,
    /// Where it ends.
    pub endings: Vec<Ending>,
    /// Where it goes round: from a step back to an earlier one.
    pub circles: Vec<(String, String)>,
    /// Whether all ways are counted.
    pub all_ways: bool,
    /// Where its facts come from, the one read longest ago first.
    pub sources: Vec<Listed>,
    /// What `check` says about it.
    pub findings: Vec<Finding>,
    /// What leads to it.
    pub leads: Leads,
    /// How it is signed.
    pub command: String,
}

/// Who signed a flow.
#[derive(Debug)]
pub enum Standing {
    /// Nobody yet.
    Draft,
    /// Its file names somebody; what they read was not marked.
    Named {
        /// Who.
        by: String,
        /// The day, as it is written.
        on: String,
    },
    /// Somebody.
    Signed {
        /// Who.
        by: String,
        /// The day.
        on: Date,
        /// Whether it was changed since.
        changed: bool,
    },
}

/// When a flow is to be read again.
#[derive(Debug)]
pub struct Turn {
    /// How often, as it is written.
    pub every: Option<String>,
    /// The day it was last read by a reviewer.
    pub last: Option<Date>,
    /// The day by which it is to be read again.
    pub due: Option<Date>,
    /// Whether that day is past.
    pub overdue: bool,
}

/// What is known of what was changed.
#[derive(Debug)]
pub enum Since {
    /// Nobody has signed it: all is new.
    NeverSigned,
    /// What was signed was not kept.
    NotKept,
    /// Nothing was changed.
    Nothing,
    /// Only how it is laid out in the files: the mark is another, and every word is the same.
    Layout,
    /// This.
    Changed {
        /// What differs.
        changes: Changes,
    },
}

/// A step.
#[derive(Debug)]
pub struct StepPage {
    /// Its name.
    pub name: String,
    /// What it does, in a word.
    pub sort: &'static str,
    /// Its place in the flow's file.
    pub place: String,
    /// What else it does than saying something: where it leads, its rules, what it offers.
    pub does: Vec<Line>,
    /// Where each of its choices leads, in words.
    pub choices: Vec<String>,
    /// Its message in each language.
    pub said: Vec<InLanguage>,
}

/// A step's message in a language.
#[derive(Debug)]
pub struct InLanguage {
    /// The language.
    pub locale: Locale,
    /// The message's name.
    pub message: String,
    /// Where it stands; `None` when this language lacks it, and people see the other words.
    pub place: Option<String>,
    /// Its parts, in the order in which people see them.
    pub parts: Vec<PartSaid>,
    /// What is on the buttons of its choices, and the words that can be typed for each.
    pub choices: Vec<(String, Vec<String>)>,
    /// What is on its other buttons.
    pub offers: Vec<String>,
    /// Whole messages that it replies to.
    pub replies_to: Vec<String>,
}

/// A part of a message.
#[derive(Debug)]
pub struct PartSaid {
    /// When it is shown; empty for the message itself.
    pub when: &'static str,
    /// The language of the words.
    pub locale: Locale,
    /// The wordings that people can see, each with when.
    pub wordings: Vec<Wording>,
    /// Whether it changes with the line being open, and with the prices.
    pub by_time: [bool; 2],
    /// How many more there are.
    pub more: usize,
    /// Whether every combination of answers was tried.
    pub all_tried: bool,
    /// Words that are in none of all wordings.
    pub never_seen: Vec<String>,
}

/// A wording of a part.
#[derive(Debug)]
pub struct Wording {
    /// When people see it; empty when there is only one.
    pub when: Vec<String>,
    /// What they see.
    pub text: String,
}

/// A place where the flow ends, and how people come there.
#[derive(Debug)]
pub struct Ending {
    /// What it is.
    pub name: String,
    /// Its title or its first words.
    pub title: String,
    /// The step it is, if it is one of this flow.
    pub step: Option<String>,
    /// The ways to it.
    pub ways: Vec<WayInWords>,
    /// How many more there are.
    pub more: usize,
}

/// A way in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayInWords {
    /// Where it starts, unless that is the start of the flow.
    pub from: Option<String>,
    /// What was asked and answered.
    pub stops: Vec<(String, String)>,
    /// What was asked too, and does not matter.
    pub any: Vec<String>,
}

/// What `check` says.
#[derive(Debug)]
pub struct Finding {
    /// The name of the fault.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// What to do.
    pub help: Option<String>,
}

/// What leads to a flow.
#[derive(Debug)]
pub struct Leads {
    /// What the program starts it for, if it does.
    pub program: Option<&'static str>,
    /// Steps of other flows that lead here, in words.
    pub steps: Vec<String>,
    /// The topics it answers.
    pub topics: Vec<TopicPage>,
}

/// A topic.
#[derive(Debug)]
pub struct TopicPage {
    /// Its name.
    pub topic: TopicName,
    /// What people type for it, by language.
    pub asked: Vec<Asked>,
}

/// What people type for a topic in a language.
#[derive(Debug)]
pub struct Asked {
    /// The language.
    pub locale: Locale,
    /// What is on the buttons that lead to it.
    pub title: String,
    /// Other words for that.
    pub words: Vec<String>,
    /// Example questions: all, or some from every part of a long list.
    pub questions: Vec<String>,
    /// How many there are.
    pub all: usize,
    /// Where they stand.
    pub place: Option<String>,
}
