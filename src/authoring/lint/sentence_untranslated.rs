//! A sentence that still is in English, in the words of another language.

use std::cell::LazyCell;
use std::collections::HashSet;
use std::ops::Deref;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Words;
use super::super::source::Span;
use super::Draft;
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

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let all = translated::messages(draft);
    // English in simpler words is English.
    let foreign = all.filter(|message| !message.locale.as_str().starts_with("en"));
    faults.extend(foreign.filter_map(|message| first_in(draft, &message)));
}

/// The first English sentence of a translation.
fn first_in(draft: &Draft, message: &Translated<'_>) -> Option<Diagnostic> {
    message.parts().find_map(|(_, english, own)| {
        let said = |words: &Words| readable(draft.text_at(words.span), words);
        let (english, own_text) = (said(english), said(own));
        let known = LazyCell::new(|| words(&english).into_iter().collect());
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
    // Most sentences have no English words at all, and are read no further.
    let written = sentence.split(|letter: char| !letter.is_alphanumeric());
    let is_common = |word: &&str| ENGLISH.iter().any(|one| one.eq_ignore_ascii_case(word));
    if written.filter(is_common).nth(FEWEST_ENGLISH - 1).is_none() {
        return false;
    }
    let mut words = words(sentence);
    words.retain(|word| word.chars().any(char::is_alphabetic));
    words.len() >= FEWEST_WORDS && words.iter().all(|word| known.contains(word))
}
