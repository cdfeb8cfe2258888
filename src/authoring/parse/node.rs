//! A tree of texts, lists and maps, each with its place: what the readers of YAML and
//! TOML make, and what the readers of our own files take apart.

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::source::{Placed, Span};

/// A value in a file.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a value is.
#[derive(Debug, Clone)]
pub enum Value {
    /// Nothing written: `by:` with nothing after it.
    Nothing,
    /// A text, a number, a date: as it was typed.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys with values, in order; a key may stand twice.
    Map(Vec<(Placed<String>, Node)>),
}

impl Node {
    /// The text here, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<Placed<String>> {
        match &self.value {
            Value::Text(text) => Some(Placed::new(text.clone(), self.span)),
            _ => None,
        }
    }

    /// Whether nothing is written here.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        matches!(self.value, Value::Nothing)
    }

    /// The text here; otherwise a fault that says what was looked for.
    pub fn expect_text(&self, what: &str, faults: &mut Vec<Diagnostic>) -> Option<Placed<String>> {
        let text = self.text();
        if text.is_none() {
            faults.push(wrong_shape(self, what));
        }
        text
    }

    /// A list of texts; a single text counts as a list of one.
    pub fn expect_texts(&self, what: &str, faults: &mut Vec<Diagnostic>) -> Vec<Placed<String>> {
        match &self.value {
            Value::List(nodes) => nodes.iter().filter_map(|node| node.expect_text(what, faults)).collect(),
            Value::Nothing => Vec::new(),
            _ => self.expect_text(what, faults).into_iter().collect(),
        }
    }

    /// The keys and values here; otherwise a fault that says what was looked for.
    /// A key that stands twice is told of, and its first value kept.
    pub fn expect_map(&self, what: &str, faults: &mut Vec<Diagnostic>) -> Vec<(&Placed<String>, &Node)> {
        let Value::Map(entries) = &self.value else {
            faults.push(wrong_shape(self, what));
            return Vec::new();
        };
        let mut kept: Vec<(&Placed<String>, &Node)> = Vec::new();
        for (key, value) in entries {
            match kept.iter().find(|(first, _)| first.value == key.value) {
                None => kept.push((key, value)),
                Some((first, _)) => faults.push(twice(key, first)),
            }
        }
        kept
    }
}

fn twice(second: &Placed<String>, first: &Placed<String>) -> Diagnostic {
    let title = format!("`{}` is written twice", second.value);
    Diagnostic::error("duplicate-name", title, second.span, "the second time")
        .also(first.span, "the first time")
        .help("give one of them another name, or take it out")
}

fn wrong_shape(node: &Node, what: &str) -> Diagnostic {
    let found = match node.value {
        Value::Nothing => "nothing is written here",
        Value::Text(_) => "this is a text",
        Value::List(_) => "this is a list",
        Value::Map(_) => "these are names with values",
    };
    Diagnostic::error("wrong-shape", format!("expected {what}"), node.span, found)
}

/// A fault for a key that means nothing here, with a near one suggested.
#[must_use]
pub fn unknown_key(key: &Placed<String>, known: &[&'static str]) -> Diagnostic {
    let title = format!("`{}` means nothing here", key.value);
    let fault = Diagnostic::error("unknown-key", title, key.span, "not known here");
    match nearest(&key.value, known.iter().copied()) {
        Some(near) => fault.suggest_instead(key.span, Some(near.to_owned())),
        None => fault.help(format!("known here: {}", known.join(", "))),
    }
}
