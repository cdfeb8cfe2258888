//! An urgent text that does not say 999, or one of the buttons under the urgent texts that
//! is not there.

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::parse::messages::Message;
use super::super::source::Span;
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::Draft;
use crate::conversation::words::{urgent_keys, urgent_parts};

/// The number to call when a life is in danger.
const EMERGENCY: &str = "999";

/// How it is said in English that it is to be called: one of these before it, in the same
/// sentence. What stands in the line for deaf people is not enough.
const CALL: [&str; 8] = [
    "call",
    "calling",
    "ring",
    "ringing",
    "dial",
    "dialling",
    "phone",
    "telephone",
];

/// The message under which the buttons of all urgent texts stand.
const BUTTONS_OF: &str = "urgent-any";

/// What is said after "I did not mean that" sends nobody anywhere.
const NO_HELP: &str = "urgent-not-meant";

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    // What could not be read may be what is missing.
    let whole = draft
        .vocabularies
        .iter()
        .filter(|(_, words)| words.is_whole("urgent"));
    for (locale, words) in whole {
        let keys = urgent_keys();
        for message in keys.iter().filter_map(|key| words.message(key)) {
            find_number(draft, message, locale.as_str(), faults);
        }
        if locale.as_str() == DEFAULT_LOCALE {
            find_buttons(words, faults);
        }
    }
}

fn find_number(draft: &Draft, message: &Message, locale: &str, faults: &mut Vec<Diagnostic>) {
    let Some(text) = &message.text else { return };
    let text = draft.text_at(text.span).to_lowercase();
    let says_it = match locale {
        DEFAULT_LOCALE => text.split(['.', '!', '?', ':', '\n']).any(says_to_call),
        _ => text.contains(EMERGENCY),
    };
    if message.name.value == NO_HELP {
        return;
    }
    if says_it {
        find_order(draft, message, faults);
        return;
    }
    let title = format!("`{}` does not say to call {EMERGENCY}", message.name.value);
    let label = "somebody in danger would not see whom to call";
    let fault = Diagnostic::error("urgent-incomplete", title, message.name.span, label);
    faults.push(fault.help("say when to call 999, before anything else"));
}

/// Whom to call when a life is in danger stands before every other number.
fn find_order(draft: &Draft, message: &Message, faults: &mut Vec<Diagnostic>) {
    let Some(text) = &message.text else { return };
    for read in &text.read {
        let said = draft.text_at(*read);
        let numbers = said.match_indices(|c: char| c.is_ascii_digit());
        let first = numbers.map(|(at, _)| at).find(|at| {
            let rest = &said[*at..];
            rest.bytes().take(3).filter(u8::is_ascii_digit).count() == 3
        });
        let Some(first) = first else { continue };
        if said[first..].starts_with(EMERGENCY) {
            return;
        }
        let name = &message.name.value;
        let title = format!("`{name}` has another number before {EMERGENCY}");
        let label = "somebody in danger may read no further";
        let span = Span {
            start: read.start + first,
            end: read.start + first + 3,
            ..*read
        };
        let fault = Diagnostic::error("urgent-incomplete", title, span, label);
        faults.push(fault.help("put the sentence that says to call 999 before it"));
        return;
    }
}

fn says_to_call(sentence: &str) -> bool {
    let before = sentence.find(EMERGENCY).map(|at| &sentence[..at]);
    before.is_some_and(|before| {
        let mut words = before.split(|c: char| !c.is_alphanumeric());
        words.any(|word| CALL.contains(&word))
    })
}

fn find_buttons(words: &Vocabulary, faults: &mut Vec<Diagnostic>) {
    let Some(message) = words.message(BUTTONS_OF) else {
        return;
    };
    let buttons = urgent_parts(BUTTONS_OF);
    for &button in buttons {
        if message.attributes.contains_key(button) {
            continue;
        }
        let title = format!("`{BUTTONS_OF}` has no `.{button}`");
        let label = "a button under every urgent text";
        let fault = Diagnostic::error("urgent-incomplete", title, message.name.span, label);
        let spare = message.attributes.values().map(|part| &part.name);
        let mut spare = spare.filter(|name| !buttons.contains(&name.value.as_str()));
        let near = spare.find(|name| nearest(button, [name.value.as_str()]).is_some());
        faults.push(match near {
            Some(near) => fault
                .also(near.span, "this belongs to nothing")
                .suggest_instead(near.span, Some(button.to_owned())),
            None => fault.help(format!("add `.{button} = …` below it")),
        });
    }
}
