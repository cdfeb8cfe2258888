//! The messages of a flow in a language, as Fluent that is always laid out alike.

use std::collections::{BTreeMap, HashSet};

use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement,
    Resource,
};
use fluent_syntax::{parser, serializer};

use super::super::parse::flow::FlowFile;
use super::super::reading::message_files;
use super::super::source::Sources;
use crate::conversation::ids::Locale;

/// A message, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its name.
    pub message: String,
    /// What it says, and what belongs to it.
    pub parts: Vec<Part>,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name; the message itself has none.
    pub name: String,
    /// How it is written.
    pub text: String,
    /// The words in it that people see as they stand.
    pub literals: Vec<String>,
}

impl Said {
    /// A part by its name.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }
}

/// The messages of the steps of a flow, in the order of its steps, in each language that
/// has any of them.
pub(super) fn wording(file: &FlowFile, texts: &Sources) -> BTreeMap<Locale, String> {
    let flow = &file.name.value;
    let names = file
        .steps
        .iter()
        .map(|step| format!("{flow}-{}", step.name.value));
    let names: Vec<String> = names.collect();
    let mut found: BTreeMap<Locale, Vec<(usize, String)>> = BTreeMap::new();
    let start = format!("{flow}-");
    let files = message_files(texts).filter(|(_, _, source)| source.text.contains(&start));
    for (locale, _, source) in files {
        // The text was checked: what cannot be read is no message of a flow that is signed.
        let resource = parser::parse(source.text.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            if let Some(place) = names.iter().position(|name| name == message.id.name) {
                let text = written(without_what_is_typed(message));
                found.entry(locale.clone()).or_default().push((place, text));
            }
        }
    }
    let in_order = found.into_iter().map(|(locale, mut messages)| {
        messages.sort_by_key(|(place, _)| *place);
        let mut seen = HashSet::new();
        messages.retain(|(place, _)| seen.insert(*place));
        let messages: Vec<String> = messages.into_iter().map(|(_, text)| text).collect();
        (locale, messages.concat())
    });
    in_order.collect()
}

/// Words that people type change nothing of what they are told.
fn without_what_is_typed(mut message: Message<&str>) -> Message<&str> {
    message.comment = None;
    message
        .attributes
        .retain(|part| !part.id.name.ends_with("words"));
    message
}

fn written(message: Message<&str>) -> String {
    let body = vec![Entry::Message(message)];
    let text = serializer::serialize(&Resource { body });
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

/// The messages in a text of Fluent.
#[must_use]
pub fn said(text: &str) -> Vec<Said> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    let said = messages.map(|message| Said {
        message: message.id.name.to_owned(),
        parts: parts(message),
    });
    said.collect()
}

fn parts(message: Message<&str>) -> Vec<Part> {
    let own = message.value.map(|value| part("", value));
    let others = message.attributes.into_iter();
    let others = others.map(|other: Attribute<&str>| part(other.id.name, other.value));
    own.into_iter().chain(others).collect()
}

fn part(name: &str, value: Pattern<&str>) -> Part {
    let mut literals = Vec::new();
    find_literals(&value, &mut literals);
    Part {
        name: name.to_owned(),
        text: as_written(value),
        literals,
    }
}

fn find_literals(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let lines = value.lines().map(str::trim).filter(|line| !line.is_empty());
                found.extend(lines.map(str::to_owned));
            }
            PatternElement::Placeable { expression } => find_in_expression(expression, found),
        }
    }
}

fn find_in_expression(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                find_literals(&variant.value, found);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            find_in_expression(expression, found);
        }
        Expression::Inline(_) => {}
    }
}

/// A pattern alone, its lines at the left.
fn as_written(value: Pattern<&str>) -> String {
    let text = written(Message {
        id: Identifier { name: "x" },
        value: Some(value),
        attributes: Vec::new(),
        comment: None,
    });
    let text = text.strip_prefix("x =").unwrap_or(&text);
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    lines.join("\n").trim().to_owned()
}
