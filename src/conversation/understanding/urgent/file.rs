//! What a clinician writes: word groups, patterns and example lines.
//!
//! Only plain strings and lists, so that any YAML reader can fill them.

use serde::Deserialize;

/// `urgent.yaml`: spellings, word groups and patterns.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct UrgentFile {
    /// Other ways to type a word, text-speak and short forms.
    #[serde(default)]
    pub spellings: Vec<Spellings>,
    /// Words recognised even with a letter or two wrong.
    #[serde(default)]
    pub forgiving: Vec<String>,
    /// Named lists of words that patterns use.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// Wording so plain that it is urgent by itself. The first found names the category.
    #[serde(default)]
    pub urgent: Vec<Patterns>,
    /// Words that join two halves of a sentence, each of which is judged by itself too.
    #[serde(default)]
    pub joining: Vec<String>,
    /// Sayings that only sound urgent; they are struck out before anything else is read.
    #[serde(default)]
    pub but_not: Vec<String>,
    /// A hit that touches one of these is soft: it is denied.
    #[serde(default)]
    pub denials: Vec<String>,
    /// In a sentence with one of these, a hit is soft: long ago, or asked in general.
    #[serde(default)]
    pub softens: Vec<String>,
    /// In a sentence with one of these, nothing is softened: it is about now.
    #[serde(default)]
    pub keeps: Vec<String>,
    /// Low mood and worry that get an answer and one line of signposting.
    #[serde(default)]
    pub soft: Vec<String>,
    /// What children say of themselves: they are told whom a child can call.
    #[serde(default)]
    pub child: Vec<String>,
    /// What people say in more ways than a list has, and the reply of small talk to it.
    #[serde(default)]
    pub replies: Vec<Replies>,
}

impl UrgentFile {
    /// Every line of words and patterns, but for the spellings.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        let groups = self.groups.iter().flat_map(|group| &group.words);
        let urgent = self.urgent.iter().flat_map(|part| &part.enough);
        let replies = self.replies.iter().flat_map(|part| &part.to);
        let lists = self.lists().into_iter().flat_map(|(_, list)| list);
        let lines = groups.chain(urgent).chain(replies).chain(&self.joining);
        lines.chain(lists).map(String::as_str)
    }

    /// The lists of patterns that have no parts, by their names in the file.
    #[must_use]
    pub fn lists(&self) -> [(&'static str, &Vec<String>); 6] {
        [
            ("but-not", &self.but_not),
            ("denials", &self.denials),
            ("softens", &self.softens),
            ("keeps", &self.keeps),
            ("soft", &self.soft),
            ("child", &self.child),
        ]
    }

    /// The lists of words, by their names in the file.
    #[must_use]
    pub fn word_lists(&self) -> [(&'static str, &Vec<String>); 2] {
        [("forgiving", &self.forgiving), ("joining", &self.joining)]
    }
}

/// A word and how else it is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spellings {
    /// How it is read; may be several words.
    pub word: String,
    /// How it is typed.
    pub typed: Vec<String>,
}

/// A named list of words, word beginnings (`stab*`), phrases and other groups (`{tablets}`).
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its name inside `{}`.
    pub name: String,
    /// Whether its words say nothing of danger by themselves.
    #[serde(default)]
    pub ordinary: bool,
    /// What is in it.
    pub words: Vec<String>,
}

/// Before the name of a topic that answers, where no step of small talk replies.
pub const TO_TOPIC: &str = "topic ";

/// The patterns of one reply of small talk, or of one topic.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replies {
    /// The step of small talk, or [`TO_TOPIC`] and the name of a topic.
    pub reply: String,
    /// Whether it replies only to somebody who was just shown where help is.
    #[serde(default, rename = "in-need")]
    pub in_need: bool,
    /// Each of these alone brings it.
    pub to: Vec<String>,
}

/// The patterns of one category.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patterns {
    /// A category's name.
    pub category: String,
    /// Each of these alone is enough.
    #[serde(default)]
    pub enough: Vec<String>,
}

/// `urgent-examples.yaml`: messages to learn from.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UrgentExamples {
    /// Messages of people in danger.
    #[serde(default)]
    pub urgent: Vec<Examples>,
    /// Messages that deserve a line of signposting, not an alarm.
    #[serde(default)]
    pub soft: Vec<String>,
    /// Ordinary messages, most of them with alarming words.
    #[serde(default)]
    pub benign: Vec<String>,
}

/// The example messages of one category.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    /// A category's name.
    pub category: String,
    /// One message each.
    pub lines: Vec<String>,
}

/// A fault in the files. All are collected, none stops at the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong, and what to do.
    pub what: String,
    /// The list and the line it is in.
    pub place: String,
}

impl Problem {
    pub(super) fn new(what: impl Into<String>, place: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            place: place.into(),
        }
    }
}
