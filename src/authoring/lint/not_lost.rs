//! A translation that may have lost the "not" of the English. Many sentences say it in other words, so
//! this is for whoever looks the translation over.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::diagnostic::Diagnostic;
use super::super::vocabulary::DEFAULT_LOCALE;
use super::Draft;
use super::negation::Negation;
use super::prose::{Prose, paragraphs, sentences};
use super::translated::{self, Translated};
use crate::conversation::ids::Locale;
use crate::conversation::understanding::plain::words;

/// What says no in English texts. "No help" may well be "little help" elsewhere.
const ENGLISH: [&str; 4] = ["not", "cannot", "never", "nobody"];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let locales = draft.vocabularies.keys();
    // English in simpler words says less.
    let others = locales.filter(|locale| !locale.as_str().starts_with(DEFAULT_LOCALE));
    let known = others.filter_map(|locale| Some((locale, Negation::of(locale.as_str())?)));
    let known: BTreeMap<&Locale, Negation> = known.collect();
    for message in translated::messages(draft) {
        let no = known.get(message.locale);
        faults.extend(no.and_then(|no| lost(draft, &message, no)));
    }
}

/// The first sentence of a translation that lost its "not". A label may turn a sentence round.
fn lost(draft: &Draft, message: &Translated, no: &Negation) -> Option<Diagnostic> {
    let says_more = |part: &str| part == "retry" || part == "later" || part.starts_with("more");
    let mut parts = message.parts();
    parts.find_map(|(part, english, own)| {
        let written = [english, own].map(|words| draft.text_at(words.span));
        if !part.is_none_or(says_more) || !is_denied(written[0]) {
            return None;
        }
        let name = &message.own.name.value;
        let [english, own] = [english, own].map(|words| Prose::of(draft, name, part, words));
        // What is put together of pieces has them in every language's own order.
        let pairs = if written.iter().any(|text| text.contains("->")) {
            vec![(0..english.text.len(), 0..own.text.len())]
        } else {
            pairs(&english.text, &own.text)
        };
        let (first, place) = pairs.into_iter().find(|(first, place)| {
            is_denied(&english.text[first.clone()]) && !no.is_in(&own.text[place.clone()])
        })?;
        let title = format!("`{name}` lost a \"not\" of the English");
        let place = own.place(place.start, place.end);
        let fault = Diagnostic::advice("not-lost", title, place, "this says no \"not\"");
        let fault = fault.also(english.place(first.start, first.end), "the English says it");
        Some(fault.help("say it as the English does: without it, people read the opposite"))
    })
}

/// Whether an English text says no in so many words.
fn is_denied(text: &str) -> bool {
    words(text)
        .iter()
        .any(|word| ENGLISH.contains(&word.as_str()))
}

/// What belongs together in two texts: their sentences, or their paragraphs where these have
/// another number of sentences, or all of them.
fn pairs(english: &str, own: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let (first, second) = (paragraphs(english), paragraphs(own));
    if first.len() != second.len() {
        return vec![(0..english.len(), 0..own.len())];
    }
    let paired = first.into_iter().zip(second);
    let paired = paired.flat_map(|(first, second)| {
        let within = |text: &str, part: &Range<usize>| -> Vec<Range<usize>> {
            let found = sentences(&text[part.clone()]).into_iter();
            let found = found.map(|(from, to)| part.start + from..part.start + to);
            found.collect()
        };
        let (one, other) = (within(english, &first), within(own, &second));
        if one.len() == other.len() {
            one.into_iter().zip(other).collect()
        } else {
            vec![(first, second)]
        }
    });
    paired.collect()
}
