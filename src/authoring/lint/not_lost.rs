//! A translation that may have lost the "not" of the English. Many sentences say it in other words, so
//! this is for whoever looks the translation over.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::ops::Range;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::{self, Message};
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::Draft;
use super::glance::Words;
use super::negation::Negation;
use super::prose::{Prose, paragraphs, sentences};
use super::translated::{self, Translated};
use crate::conversation::ids::Locale;
use crate::conversation::understanding::plain::words;

/// What says no in English texts. "No help" may well be "little help" elsewhere.
const ENGLISH: [&str; 4] = ["not", "cannot", "never", "nobody"];
const AT_A_GLANCE: Words<4> = Words::new(ENGLISH);

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let locales = draft.vocabularies.keys();
    // English in simpler words says less.
    let others = locales.filter(|locale| !locale.as_str().starts_with(DEFAULT_LOCALE));
    let known = others.filter_map(|locale| Some((locale, Negation::of(locale.as_str())?)));
    let known: BTreeMap<&Locale, Negation> = known.collect();
    for english in draft.default_words().into_iter().flat_map(Vocabulary::iter) {
        let denied = LazyCell::new(|| denied(draft, english));
        for message in translated::of(draft, english) {
            let Some(no) = known.get(message.locale) else {
                continue;
            };
            let mut denied = denied.iter();
            faults.extend(denied.find_map(|denied| lost(draft, &message, denied, no)));
        }
    }
}

/// An English text that says no somewhere, read once for all languages.
struct Denied<'d> {
    part: Option<&'d str>,
    prose: Prose<'d>,
    whole: Said,
    paragraphs: Vec<(Said, Vec<Said>)>,
    is_chosen: bool,
}

/// A piece of such a text, and whether it says no.
struct Said {
    range: Range<usize>,
    is_denied: bool,
}

/// The texts of a message that say no. A label may turn a sentence round.
fn denied<'d>(draft: &'d Draft<'_>, english: &'d Message) -> Vec<Denied<'d>> {
    let says_more = |part: &str| part == "retry" || part == "later" || part.starts_with("more");
    let parts = english.attributes.iter();
    let parts = parts.map(|(name, part)| (Some(name.as_str()), &part.text));
    let parts = english.text.iter().map(|text| (None, text)).chain(parts);
    let parts = parts
        .filter(|(part, words)| part.is_none_or(says_more) && is_denied(draft.text_at(words.span)));
    parts
        .map(|(part, words)| {
            let prose = Prose::of(draft, &english.name.value, part, words);
            let said = |range: Range<usize>| Said {
                is_denied: is_denied(&prose.text[range.clone()]),
                range,
            };
            let paragraphs = paragraphs(&prose.text).into_iter().map(|paragraph| {
                let sentences = sentences_in(&prose.text, &paragraph);
                let sentences = sentences.into_iter().map(said).collect();
                (said(paragraph), sentences)
            });
            Denied {
                part,
                whole: said(0..prose.text.len()),
                paragraphs: paragraphs.collect(),
                is_chosen: is_chosen(draft, words),
                prose,
            }
        })
        .collect()
}

/// Whether a text is put together of pieces: these stand in every language's own order.
fn is_chosen(draft: &Draft, words: &messages::Words) -> bool {
    draft.text_at(words.span).contains("->")
}

/// The first sentence of a translation that lost its "not".
fn lost(
    draft: &Draft,
    message: &Translated,
    english: &Denied,
    no: &Negation,
) -> Option<Diagnostic> {
    let words = match english.part {
        None => message.own.text.as_ref()?,
        Some(part) => &message.own.attributes.get(part)?.text,
    };
    let name = &message.own.name.value;
    let own = Prose::of(draft, name, english.part, words);
    let pairs = if english.is_chosen || is_chosen(draft, words) {
        vec![(&english.whole, 0..own.text.len())]
    } else {
        pairs(english, &own.text)
    };
    let mut denied = pairs.into_iter().filter(|(said, _)| said.is_denied);
    let (said, place) = denied.find(|(_, place)| !no.is_in(&own.text[place.clone()]))?;
    let title = format!("`{name}` lost a \"not\" of the English");
    let place = own.place(place.start, place.end);
    let fault = Diagnostic::advice("not-lost", title, place, "this says no \"not\"");
    let said = english.prose.place(said.range.start, said.range.end);
    let fault = fault.also(said, "the English says it");
    Some(fault.help("say it as the English does: without it, people read the opposite"))
}

/// Whether an English text says no in so many words.
fn is_denied(text: &str) -> bool {
    let says_no = |word: &String| ENGLISH.contains(&word.as_str());
    AT_A_GLANCE.may_be_in(text, 1) && words(text).iter().any(says_no)
}

/// What belongs together in two texts: their sentences, or their paragraphs where these have
/// another number of sentences, or all of them.
fn pairs<'e>(english: &'e Denied, own: &str) -> Vec<(&'e Said, Range<usize>)> {
    let second = paragraphs(own);
    if english.paragraphs.len() != second.len() {
        return vec![(&english.whole, 0..own.len())];
    }
    let paired = english.paragraphs.iter().zip(second);
    let paired = paired.flat_map(|((whole, sentences), second)| {
        if !whole.is_denied {
            return Vec::new();
        }
        let other = sentences_in(own, &second);
        if sentences.len() == other.len() {
            sentences.iter().zip(other).collect()
        } else {
            vec![(whole, second)]
        }
    });
    paired.collect()
}

fn sentences_in(text: &str, paragraph: &Range<usize>) -> Vec<Range<usize>> {
    let found = sentences(&text[paragraph.clone()]).into_iter();
    let found = found.map(|(from, to)| paragraph.start + from..paragraph.start + to);
    found.collect()
}
