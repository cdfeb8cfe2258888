//! A value that the English message shows, such as the helpline's number, and its
//! translation does not.

use std::collections::BTreeMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Message;
use super::super::source::{Placed, Span};
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
            for (value, (part, place)) in shown(message) {
                // A part that is missing is told of itself, or is there in English.
                let has_part =
                    part.map_or(own.text.is_some(), |part| own.attributes.contains_key(part));
                if has.contains_key(value) || !has_part {
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

/// The values that people see, each with the part of the message that shows it, or else its text. What only chooses a sentence may
/// not be needed in another language.
fn shown(message: &Message) -> BTreeMap<&str, (Option<&str>, Span)> {
    let parts = message.attributes.iter();
    let parts = parts.filter(|(name, _)| !name.ends_with("words"));
    let parts = parts.map(|(name, part)| (Some(name.as_str()), &part.text));
    let texts = message.text.iter().map(|text| (None, text)).chain(parts);
    let values = texts.flat_map(|(part, text)| {
        let seen = |value: &&Placed<String>| !text.chosen_by.contains(&value.span);
        let seen = text.variables.iter().filter(seen);
        seen.map(move |value| (value.value.as_str(), (part, value.span)))
    });
    values.collect()
}
