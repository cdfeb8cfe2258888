//! A value that the English message shows, such as the helpline's number, and its
//! translation does not.

use std::collections::BTreeMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::Message;
use super::super::source::{Placed, Span};
use super::Draft;
use super::translated::{self, Translated};
use crate::conversation::words::Line;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for Translated {
        locale,
        english,
        own,
    } in translated::messages(draft)
    {
        if says_a_time(english) {
            continue;
        }
        let has = shown(own);
        for (value, (part, place)) in shown(english) {
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
