//! All the messages of one language, as written, looked up by name.

use std::collections::{BTreeMap, HashSet};

use super::diagnostic::Diagnostic;
use super::parse::messages::{Message, MessageFile, Words};
use super::source::{Placed, Span};

/// The language everything is written in first.
pub const DEFAULT_LOCALE: &str = "en";

/// The messages of one language.
#[derive(Debug, Default)]
pub struct Vocabulary {
    messages: BTreeMap<String, Message>,
    /// Files in which something could not be read: nothing is said of what seems
    /// to be missing from them.
    broken: HashSet<String>,
    /// The terms, such as `-nhs`.
    terms: BTreeMap<String, Message>,
    /// Messages that stand in two files.
    doubtful: HashSet<String>,
}

impl Vocabulary {
    /// Takes in the messages of a file. `whole` says that all of it could be read.
    pub fn add(
        &mut self,
        stem: &str,
        file: MessageFile,
        whole: bool,
        faults: &mut Vec<Diagnostic>,
    ) {
        if !whole {
            self.broken.insert(stem.to_owned());
        }
        for term in file.terms {
            match self.terms.get(&term.name.value) {
                Some(first) => faults.push(twice(&term.name, &first.name)),
                None => {
                    self.terms.insert(term.name.value.clone(), term);
                }
            }
        }
        let copied = self.copied_from(&file.messages);
        if let Some((name, first)) = &copied {
            let title = "the messages of another file stand here too";
            let label = "the first of them";
            let fault = Diagnostic::error("duplicate-message", title, *name, label);
            let fault = fault.also(*first, "where it belongs");
            faults.push(fault.help("put back what stood in this file"));
            self.broken.insert(stem.to_owned());
        }
        for message in file.messages {
            if copied.is_some() && self.messages.contains_key(&message.name.value) {
                continue;
            }
            if let Some(first) = self.messages.get(&message.name.value) {
                faults.push(twice(&message.name, &first.name));
                self.doubtful.insert(message.name.value);
                continue;
            }
            self.messages.insert(message.name.value.clone(), message);
        }
    }

    /// Where the first message of a file stands, and where it stood before, if most of them are
    /// those of one other file: one was copied over the other.
    fn copied_from(&self, messages: &[Message]) -> Option<(Span, Span)> {
        const FEWEST: usize = 3;
        let before = messages.iter().filter_map(|message| {
            let first = self.messages.get(&message.name.value)?;
            Some((message.name.span, first.name.span))
        });
        let before: Vec<(Span, Span)> = before.collect();
        let first = *before.first()?;
        let is_one = before.iter().all(|(_, span)| span.source == first.1.source);
        (is_one && before.len() >= FEWEST && before.len() * 2 > messages.len()).then_some(first)
    }

    /// Takes note that a file of this name is there and cannot be read.
    pub fn is_lacking(&mut self, stem: &str) {
        self.broken.insert(stem.to_owned());
    }

    /// The message of this name.
    #[must_use]
    pub fn message(&self, name: &str) -> Option<&Message> {
        self.messages.get(name)
    }

    /// Whether there is a message, or a term such as `-nhs`, of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.messages.contains_key(name) || self.terms.contains_key(name)
    }

    /// The names of all messages and terms.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.messages
            .keys()
            .chain(self.terms.keys())
            .map(String::as_str)
    }

    /// Whether a message stands in two files, so that it is not known which is meant.
    #[must_use]
    pub fn is_doubtful(&self, name: &str) -> bool {
        self.doubtful.contains(name)
    }

    /// Every message.
    pub fn iter(&self) -> impl Iterator<Item = &Message> {
        self.messages.values()
    }

    /// Every term.
    pub fn terms(&self) -> impl Iterator<Item = &Message> {
        self.terms.values()
    }

    /// Whether the file of this name was read to its end.
    #[must_use]
    pub fn is_whole(&self, stem: &str) -> bool {
        !self.broken.contains(stem)
    }

    /// Whether every file was read to its end.
    #[must_use]
    pub fn is_all_whole(&self) -> bool {
        self.broken.is_empty()
    }
}

/// A message or a term that stands in two places.
pub(super) fn twice(second: &Placed<String>, first: &Placed<String>) -> Diagnostic {
    let title = format!("`{}` is written twice", second.value);
    Diagnostic::error("duplicate-message", title, second.span, "the second time")
        .also(first.span, "the first time")
        .help("keep the one you want and take out the other")
}

/// Every value a message and its attributes use.
pub fn variables(message: &Message) -> impl Iterator<Item = &Placed<String>> {
    texts(message).flat_map(|words| &words.variables)
}

/// Every text of a message: what it says and what its attributes say.
pub fn texts(message: &Message) -> impl Iterator<Item = &Words> {
    message
        .text
        .iter()
        .chain(message.attributes.values().map(|attribute| &attribute.text))
}
