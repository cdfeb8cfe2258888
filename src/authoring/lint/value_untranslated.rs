//! A value that the English message shows, such as the helpline's number, and its
//! translation does not.

use std::collections::BTreeMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Message;
use super::super::source::Span;
use super::{DEFAULT_LOCALE, Draft};
use crate::conversation::words::Line;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(default) = draft.default_words() else {
        return;
    };
    for (locale, words) in draft.vocabularies {
        if locale.as_str() == DEFAULT_LOCALE {
            continue;
        }
        // What is older than its English is told of as that.
        let stale = draft.stale.get(locale.as_str());
        let is_stale =
            |message: &&Message| stale.is_some_and(|names| names.contains(&message.name.value));
        let messages = default.iter().filter(|message| !says_a_time(message));
        for message in messages.filter(|message| !is_stale(message)) {
            let Some(own) = words.message(&message.name.value) else {
                continue;
            };
            let has = shown(own);
            for (value, place) in shown(message) {
                if has.contains_key(value) || !has_every_part(message, own) {
                    continue;
                }
                let title = format!(
                    "`{}` does not show `${value}` in `{locale}`",
                    own.name.value
                );
                let label = "it is nowhere in this message";
                let fault = Diagnostic::warning("value-untranslated", title, own.name.span, label);
                let fault = fault.also(place, "in English it is shown here");
                faults.push(fault.help(format!("write `{{ ${value} }}` where it belongs")));
            }
        }
    }
}

/// Whether a message only turns parts of a time into words. Which parts that takes is up to
/// the language: some count to 12, some to 24.
fn says_a_time(message: &Message) -> bool {
    message.name.value == Line::Clock.key()
}

/// Whether nothing is missing that could hold the value: a missing part is told of itself.
fn has_every_part(message: &Message, own: &Message) -> bool {
    own.text.is_some() == message.text.is_some()
        && message
            .attributes
            .keys()
            .all(|part| part.ends_with("words") || own.attributes.contains_key(part))
}

/// The values that people see, wherever in the message. What only chooses a sentence may
/// not be needed in another language.
fn shown(message: &Message) -> BTreeMap<&str, Span> {
    let parts = message.attributes.iter();
    let parts = parts.filter(|(name, _)| !name.ends_with("words"));
    let texts = message.text.iter().chain(parts.map(|(_, part)| &part.text));
    let values = texts.flat_map(|text| {
        let seen =
            |value: &&super::super::source::Placed<String>| !text.chosen_by.contains(&value.span);
        text.variables.iter().filter(seen)
    });
    values
        .map(|value| (value.value.as_str(), value.span))
        .collect()
}
