//! A file of one language that holds the words of another: copied into the wrong folder.

use std::collections::{BTreeMap, HashMap};

use super::super::diagnostic::Diagnostic;
use super::super::source::Span;
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::Draft;
use crate::conversation::ids::Locale;

/// Two languages may say a short word in the same way, and so may one message in many.
const SHORTEST: usize = 20;
const FEWEST: usize = 3;

/// What is so long is not said in the same words in English and in another language.
const A_SENTENCE: usize = 60;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let translations = draft
        .vocabularies
        .iter()
        .filter(|(locale, _)| locale.language() != DEFAULT_LOCALE);
    let mut said_by: HashMap<(&str, &str), (&Locale, Span)> = HashMap::new();
    // Two files with the same words in them: how many, and the first place in each.
    let mut same: BTreeMap<(usize, usize), Same> = BTreeMap::new();
    let english = draft.default_words();
    for (locale, words) in translations {
        let mut untranslated: Vec<Span> = Vec::new();
        for message in Vocabulary::iter(words) {
            let Some(place) = message.text.as_ref().map(|text| text.span) else {
                continue;
            };
            let said = draft.text_at(place);
            if said.len() < SHORTEST {
                continue;
            }
            let original =
                english.and_then(|words| words.message(&message.name.value)?.text.as_ref());
            let read = message.text.iter().flat_map(|text| &text.read);
            let length: usize = read.map(|part| draft.text_at(*part).trim().len()).sum();
            let is_english = original.is_some_and(|text| draft.text_at(text.span) == said);
            if is_english && length >= A_SENTENCE {
                untranslated.push(message.name.span);
                continue;
            }
            let first = said_by.insert((&message.name.value, said), (locale, place));
            if let Some((other, first)) = first.filter(|(other, _)| !other.is_same_language(locale))
            {
                let found = same.entry((first.source, place.source)).or_insert(Same {
                    languages: (other, locale),
                    places: (first, place),
                    count: 0,
                });
                found.count += 1;
            }
        }
        faults.extend(still_english(locale, &untranslated));
    }
    let copies = same.values().filter(|same| same.count >= FEWEST);
    faults.extend(copies.map(copied));
}

/// English in the files of another language: people would be told that it is theirs.
fn still_english(locale: &Locale, found: &[Span]) -> Option<Diagnostic> {
    let (first, more) = found.split_first()?;
    let title = match found.len() {
        1 => format!("a message of `{locale}` is in English"),
        count => format!("{count} messages of `{locale}` are in English"),
    };
    let label = "these are the English words";
    let fault = Diagnostic::warning("words-of-another", title, *first, label);
    let fault = more
        .iter()
        .fold(fault, |fault, place| fault.also(*place, "and here"));
    Some(fault.help(
        "translate them, or take them out: what a language lacks is shown in English, and people are told so",
    ))
}

struct Same<'d> {
    languages: (&'d Locale, &'d Locale),
    places: (Span, Span),
    count: usize,
}

fn copied(same: &Same) -> Diagnostic {
    let (one, other) = same.languages;
    let title = format!(
        "`{one}` and `{other}` say {} messages in the same words",
        same.count
    );
    let label = format!("these are the words of `{one}` too");
    let fault = Diagnostic::warning("words-of-another", title, same.places.1, label);
    let fault = fault.also(same.places.0, "here");
    fault
        .help("one of the two files stands in the wrong folder; put back the words of its language")
}
