//! All the messages of one language, as written, looked up by name.

use std::collections::{BTreeMap, HashSet};

use super::diagnostic::Diagnostic;
use super::parse::messages::{Message, MessageFile, Words};
use super::source::Placed;

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
        let terms = file.terms.into_iter();
        self.terms
            .extend(terms.map(|term| (term.name.value.clone(), term)));
        for message in file.messages {
            if let Some(first) = self.messages.get(&message.name.value) {
                let title = format!("`{}` is written twice", message.name.value);
                let fault = Diagnostic::error(
                    "duplicate-message",
                    title,
                    message.name.span,
                    "the second time",
                )
                .also(first.name.span, "the first time")
                .help("keep the one you want and take out the other");
                faults.push(fault);
                self.doubtful.insert(message.name.value);
                continue;
            }
            self.messages.insert(message.name.value.clone(), message);
        }
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
