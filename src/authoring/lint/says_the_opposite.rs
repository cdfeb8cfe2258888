//! A sentence that differs from the one in the copy inside the program by its "not" alone: it says the
//! opposite, and still reads well.

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::{self, Message};
use super::super::source::Source;
use super::super::vocabulary::texts;
use super::Draft;
use super::negation::Negation;
use super::prose::{Prose, readable, sentences};
use crate::conversation::quick::QuickMap;
use crate::conversation::understanding::plain::plain;

/// Fewer words may say another thing.
const FEWEST_WORDS: usize = 3;

/// A sentence of the copy inside the program.
struct Shipped {
    written: String,
    /// How often it says no.
    times: usize,
}

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (locale, words) in draft.vocabularies {
        let Some(no) = Negation::of(locale.as_str()) else {
            continue;
        };
        let folder = format!("locales/{locale}/");
        let copies = draft.texts.built_in_below(&folder);
        for copy in copies.filter(|copy| copy.name.strip_suffix(".ftl").is_some()) {
            let read = messages::read(0, copy, &mut Vec::new());
            faults.extend(read.messages.iter().filter_map(|shipped| {
                let own = words.message(&shipped.name.value)?;
                turned_round(draft, &no, &said_in(copy, shipped, &no), own)
            }));
        }
    }
}

/// The sentences of a message in the copy, by their words without what says no.
fn said_in(copy: &Source, message: &Message, no: &Negation) -> QuickMap<String, Vec<Shipped>> {
    let mut said: QuickMap<String, Vec<Shipped>> = QuickMap::default();
    for words in texts(message) {
        let text = copy.text.get(words.span.start..words.span.end);
        let text = readable(text.unwrap_or_default(), words);
        for (from, to) in sentences(&text) {
            let written = text[from..to].to_owned();
            let (left, times) = no.taken_out_of(&written);
            let same = said.entry(left.join(" ")).or_default();
            same.push(Shipped { written, times });
        }
    }
    said
}

/// The first sentence of a message that the copy says with another number of "not".
fn turned_round(
    draft: &Draft,
    no: &Negation,
    said: &QuickMap<String, Vec<Shipped>>,
    own: &Message,
) -> Option<Diagnostic> {
    let name = &own.name.value;
    texts(own).find_map(|words| {
        let prose = Prose::of(draft, name, None, words);
        let mut found = sentences(&prose.text).into_iter();
        found.find_map(|(from, to)| {
            let written = &prose.text[from..to];
            let (left, times) = no.taken_out_of(written);
            let same = said.get(&left.join(" "))?;
            let is_there = |shipped: &Shipped| plain(&shipped.written) == plain(written);
            if left.len() < FEWEST_WORDS || same.iter().any(is_there) {
                return None;
            }
            let shipped = same.iter().find(|shipped| shipped.times != times)?;
            let is_gone = times < shipped.times;
            let label = if is_gone {
                "a \"not\" is gone"
            } else {
                "a \"not\" is new"
            };
            let title = format!("`{name}` says the opposite of what it said");
            let place = prose.place(from, to);
            let fault = Diagnostic::warning("says-the-opposite", title, place, label);
            Some(fault.help(format!(
                "Helpline came with: \"{}\"",
                shipped.written.split_whitespace().collect::<Vec<_>>().join(" ")
            )))
        })
    })
}
