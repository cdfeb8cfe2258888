//! A sentence that still is in English, in the words of another language.

use std::cell::LazyCell;
use std::collections::HashSet;
use std::ops::Deref;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Words;
use super::super::source::Span;
use super::Draft;
use super::glance;
use super::prose::{readable, sentences};
use super::translated::{self, Translated};
use crate::conversation::understanding::plain::words;

/// Fewer words may be a name that stands in every language.
const FEWEST_WORDS: usize = 4;

/// So many of them are words that only English has.
const FEWEST_ENGLISH: usize = 2;

/// Common English words that no other language of ours writes.
const ENGLISH: [&str; 34] = [
    "about", "and", "are", "ask", "call", "can", "cannot", "do", "for", "from", "have", "help",
    "if", "is", "it", "need", "not", "of", "on", "or", "our", "that", "the", "them", "they",
    "this", "to", "we", "when", "will", "with", "you", "your", "yours",
];

const AT_A_GLANCE: glance::Words<34> = glance::Words::new(ENGLISH);

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let all = translated::messages(draft);
    // English in simpler words is English.
    let foreign = all.filter(|message| !message.locale.as_str().starts_with("en"));
    faults.extend(foreign.filter_map(|message| first_in(draft, &message)));
}

/// The first English sentence of a translation.
fn first_in(draft: &Draft, message: &Translated<'_>) -> Option<Diagnostic> {
    message.parts().find_map(|(_, english, own)| {
        // Most texts have no English words at all, and are read no further.
        if !AT_A_GLANCE.may_be_in(draft.text_at(own.span), FEWEST_ENGLISH) {
            return None;
        }
        let said = |words: &Words| readable(draft.text_at(words.span), words);
        let own_text = said(own);
        let known = LazyCell::new(|| words(&said(english)).into_iter().collect());
        let mut found = sentences(&own_text).into_iter();
        let (from, to) = found.find(|(from, to)| is_english(&own_text[*from..*to], &known))?;
        let place = Span {
            start: own.span.start + from,
            end: own.span.start + to,
            ..own.span
        };
        let name = &message.own.name.value;
        let title = format!("`{name}` has a sentence in English in `{}`", message.locale);
        let fault = Diagnostic::warning("sentence-untranslated", title, place, "");
        Some(fault.help(
            "translate it; or take the message out of this file, and people see all of it in English, with a line that says so",
        ))
    })
}

/// Whether a sentence has words of its English message alone, and English ones among them.
fn is_english(sentence: &str, known: &impl Deref<Target = HashSet<String>>) -> bool {
    let mut words = words(sentence);
    words.retain(|word| word.chars().any(char::is_alphabetic));
    let common = words.iter().filter(|word| ENGLISH.contains(&word.as_str()));
    common.count() >= FEWEST_ENGLISH
        && words.len() >= FEWEST_WORDS
        && words.iter().all(|word| known.contains(word))
}
