//! A message that shows itself, or one that shows it in turn: it never comes to an end, and people
//! would be told that something went wrong.

use std::collections::{BTreeMap, BTreeSet};

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Message;
use super::super::source::{Placed, Span};
use super::super::vocabulary::Vocabulary;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for words in draft.vocabularies.values() {
        let shown: BTreeMap<&str, Vec<&Placed<String>>> = Vocabulary::iter(words)
            .chain(words.terms())
            .map(|message| (message.name.value.as_str(), shown(draft, message)))
            .filter(|(_, shown)| !shown.is_empty())
            .collect();
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for (name, first) in &shown {
            if told.contains(name) {
                continue;
            }
            if let Some((by, circle)) = circle(name, first, &shown) {
                faults.push(shows_itself(name, by.span, &circle));
                told.extend(circle);
            }
        }
    }
}

/// The messages that what a message says shows whole. A part, as in `{ line-talk.words }`, is
/// another text.
fn shown<'m>(draft: &Draft, message: &'m Message) -> Vec<&'m Placed<String>> {
    let texts = message.text.iter();
    let shown = texts.flat_map(|text| &text.messages);
    let is_whole = |name: &&Placed<String>| {
        let behind = Span {
            start: name.span.end,
            end: name.span.end + 1,
            ..name.span
        };
        draft.text_at(behind) != "."
    };
    shown.filter(is_whole).collect()
}

/// The place in a message by which it comes back to itself, and the messages on the way.
fn circle<'m>(
    name: &'m str,
    first: &[&'m Placed<String>],
    shown: &BTreeMap<&'m str, Vec<&'m Placed<String>>>,
) -> Option<(&'m Placed<String>, Vec<&'m str>)> {
    first.iter().find_map(|by| {
        // Each message that is come to, and the one that shows it.
        let mut from: BTreeMap<&str, &str> = BTreeMap::from([(by.value.as_str(), name)]);
        let mut open = vec![by.value.as_str()];
        while let Some(at) = open.pop() {
            if at == name {
                let mut way = vec![name];
                let mut last = from.get(name).copied();
                while let Some(step) = last.filter(|step| *step != name) {
                    way.push(step);
                    last = from.get(step).copied();
                }
                return Some((*by, way));
            }
            for next in shown.get(at).into_iter().flatten() {
                let next = next.value.as_str();
                if !from.contains_key(next) {
                    from.insert(next, at);
                    open.push(next);
                }
            }
        }
        None
    })
}

fn shows_itself(name: &str, place: Span, circle: &[&str]) -> Diagnostic {
    let title = format!("`{name}` shows itself");
    let label = match circle {
        [_] => "people would be told that something went wrong".to_owned(),
        [_, others @ ..] => {
            let others: Vec<String> = others
                .iter()
                .rev()
                .map(|name| format!("`{name}`"))
                .collect();
            format!("{} shows it again", others.join(", which shows "))
        }
        [] => String::new(),
    };
    let fault = Diagnostic::error("shows-itself", title, place, label);
    fault.help("take this out, or type the words")
}
