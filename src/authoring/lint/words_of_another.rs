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

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let translations = draft
        .vocabularies
        .iter()
        .filter(|(locale, _)| locale.language() != DEFAULT_LOCALE);
    let mut said_by: HashMap<(&str, &str), (&Locale, Span)> = HashMap::new();
    // Two files with the same words in them: how many, and the first place in each.
    let mut same: BTreeMap<(usize, usize), Same> = BTreeMap::new();
    for (locale, words) in translations {
        for message in Vocabulary::iter(words) {
            let Some(place) = message.text.as_ref().map(|text| text.span) else {
                continue;
            };
            let said = draft.text_at(place);
            if said.len() < SHORTEST {
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
    }
    let copies = same.values().filter(|same| same.count >= FEWEST);
    faults.extend(copies.map(copied));
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
