//! Sentences that differ from those in the copy inside the program by one thing alone: a "not", or a
//! fact. They still read well, so nobody sees it.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::{self, Message};
use super::super::source::{Source, Span};
use super::super::vocabulary::texts;
use super::Draft;
use super::prose::{Prose, readable, sentences};
use crate::conversation::quick::QuickMap;
use crate::conversation::understanding::plain::plain;

/// What stays the same in such a sentence, and what may be another: its marks.
pub(super) type Read<M> = Option<(String, M)>;

/// A sentence of the copy inside the program.
pub(super) struct Shipped<M> {
    written: String,
    pub(super) marks: M,
}

/// A sentence that says something else than the copy.
pub(super) struct Otherwise<'d, M> {
    /// The message.
    pub(super) name: &'d str,
    /// Where the sentence stands.
    pub(super) place: Span,
    /// What it says.
    pub(super) marks: M,
    /// What the copy says.
    pub(super) shipped: Shipped<M>,
}

impl<M> Otherwise<'_, M> {
    /// Tells what the sentence was.
    pub(super) fn helped(&self, fault: Diagnostic) -> Diagnostic {
        let written = self.shipped.written.split_whitespace();
        let written: Vec<&str> = written.collect();
        fault.help(format!("Helpline came with: \"{}\"", written.join(" ")))
    }
}

/// The first sentence of each message that is the same as one of the copy but for its marks. `read`
/// is given the language and the sentence as it is written.
pub(super) fn told_otherwise<'d, M: PartialEq>(
    draft: &'d Draft<'_>,
    read: impl Fn(&str, &str) -> Read<M>,
) -> Vec<Otherwise<'d, M>> {
    let mut found = Vec::new();
    for (locale, words) in draft.vocabularies {
        let read = |sentence: &str| read(locale.as_str(), sentence);
        let folder = format!("locales/{locale}/");
        let copies = draft.texts.built_in_below(&folder);
        for copy in copies.filter(|copy| copy.name.strip_suffix(".ftl").is_some()) {
            let messages = messages::read(0, &copy, &mut Vec::new()).messages;
            found.extend(messages.iter().filter_map(|shipped| {
                let own = words.message(&shipped.name.value)?;
                otherwise(draft, said_in(&copy, shipped, &read), own, &read)
            }));
        }
    }
    found
}

/// The sentences of a message in the copy, by what stays the same in them.
fn said_in<M>(
    copy: &Source,
    message: &Message,
    read: &impl Fn(&str) -> Read<M>,
) -> QuickMap<String, Vec<Shipped<M>>> {
    let mut said: QuickMap<String, Vec<Shipped<M>>> = QuickMap::default();
    for words in texts(message) {
        let text = copy.text.get(words.span.start..words.span.end);
        let text = text.unwrap_or_default();
        for (from, to) in sentences(&readable(text, words)) {
            let written = text[from..to].to_owned();
            if let Some((same, marks)) = read(&written) {
                let all = said.entry(same).or_default();
                all.push(Shipped { written, marks });
            }
        }
    }
    said
}

fn otherwise<'d, M: PartialEq>(
    draft: &'d Draft<'_>,
    mut said: QuickMap<String, Vec<Shipped<M>>>,
    own: &'d Message,
    read: &impl Fn(&str) -> Read<M>,
) -> Option<Otherwise<'d, M>> {
    if said.is_empty() {
        return None;
    }
    let name = own.name.value.as_str();
    // What still stands somewhere in the message was not changed into something else.
    let standing: HashSet<String> = texts(own)
        .flat_map(|words| {
            let text = draft.text_at(words.span);
            let prose = Prose::of(draft, name, None, words);
            let found = sentences(&prose.text).into_iter();
            let found: Vec<String> = found.map(|(from, to)| plain(&text[from..to])).collect();
            found
        })
        .collect();
    texts(own).find_map(|words| {
        let text = draft.text_at(words.span);
        let prose = Prose::of(draft, name, None, words);
        let mut found = sentences(&prose.text).into_iter();
        found.find_map(|(from, to)| {
            let written = &text[from..to];
            let (same, marks) = read(written)?;
            let shipped = said.get_mut(&same)?;
            let is_there = |shipped: &Shipped<M>| plain(&shipped.written) == plain(written);
            if shipped.iter().any(is_there) {
                return None;
            }
            let other = shipped.iter().position(|other| {
                other.marks != marks && !standing.contains(&plain(&other.written))
            })?;
            Some(Otherwise {
                name,
                place: prose.place(from, to),
                marks,
                shipped: shipped.swap_remove(other),
            })
        })
    })
}
