//! Two days, two months or two languages that are called the same, so that people read or choose
//! the wrong one.

use std::collections::HashMap;

use super::super::diagnostic::Diagnostic;
use super::super::source::Span;
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::Draft;
use crate::conversation::understanding::plain::plain;
use crate::conversation::words::Line;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for words in draft.vocabularies.values() {
        for start in ["weekday-", "month-"] {
            let messages = Vocabulary::iter(words);
            let names = messages.filter(|message| message.name.value.starts_with(start));
            let names = names.filter_map(|message| Some(message.text.as_ref()?.span));
            find_same(draft, names, "another one is called so too", faults);
        }
    }
    // The language everything is written in first has its name from the first.
    let others = draft.vocabularies.iter();
    let others = others.filter(|(locale, _)| locale.as_str() != DEFAULT_LOCALE);
    let languages = draft.default_words().into_iter();
    let languages = languages.chain(others.map(|(_, words)| words));
    let names = languages.filter_map(|words| {
        let message = words.message(Line::LanguageName.key())?;
        Some(message.text.as_ref()?.span)
    });
    find_same(draft, names, "another language is called so too", faults);
}

fn find_same(
    draft: &Draft,
    names: impl Iterator<Item = Span>,
    why: &str,
    faults: &mut Vec<Diagnostic>,
) {
    let mut met: HashMap<String, Span> = HashMap::new();
    for place in names {
        let said = draft.text_at(place).trim();
        // Of two the latter is the likelier slip: whoever writes a new one copies the first.
        if let Some(first) = met.insert(plain(said), place) {
            let title = format!("`{said}` means two things");
            let fault = Diagnostic::error("same-words", title, place, why);
            let fault = fault.also(first, "here");
            faults.push(fault.help("write in each the name that it is for"));
        }
    }
}
