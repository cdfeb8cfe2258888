//! Two days, two months or two languages that are called the same, so that people read or choose
//! the wrong one.

use std::collections::HashMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Message;
use super::super::source::Span;
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::Draft;
use super::same_words::split;
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
    let messages: Vec<&Message> = languages
        .filter_map(|words| words.message(Line::LanguageName.key()))
        .collect();
    let names = messages
        .iter()
        .filter_map(|message| Some(message.text.as_ref()?.span));
    find_same(draft, names, "another language is called so too", faults);
    find_typed(draft, &messages, faults);
}

/// A word by which people ask for one language, and for another.
fn find_typed(draft: &Draft, named: &[&Message], faults: &mut Vec<Diagnostic>) {
    let mut asked: HashMap<String, (Span, &str)> = HashMap::new();
    for message in named {
        let name = message
            .text
            .as_ref()
            .map_or("", |text| draft.text_at(text.span));
        let words = message.attributes.get("words").map(|part| part.text.span);
        for (typed, place) in words.map_or_else(Vec::new, |words| split(draft, words)) {
            let Some((first, other)) = asked.insert(typed.clone(), (place, name)) else {
                continue;
            };
            if other == name {
                continue;
            }
            let title = format!("`{typed}` asks for two languages");
            let label = format!("here for {}", name.trim());
            let fault = Diagnostic::error("same-words", title, place, label);
            let fault = fault.also(first, format!("here for {}", other.trim()));
            faults.push(fault.help("take it out of the one that it does not mean"));
        }
    }
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
