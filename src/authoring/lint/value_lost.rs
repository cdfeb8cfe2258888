//! A line of Helpline's own that no longer shows a value which the copy inside the program
//! shows: the code of a chat, how many days something is kept. Of every other message, the
//! numbers for people in danger.

use std::collections::BTreeSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::{self, Message};
use super::super::source::Source;
use super::super::vocabulary::{DEFAULT_LOCALE, texts};
use super::Draft;

/// Files whose lines Helpline says by itself.
const OWN: [&str; 3] = ["adviser", "lines", "staff"];

/// What a message for people in danger must go on to show.
const FOR_DANGER: [&str; 3] = ["number-emergency", "number-nhs-111", "-samaritans"];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(words) = draft.default_words() else {
        return;
    };
    let folder = format!("locales/{DEFAULT_LOCALE}/");
    let copies = draft.texts.built_in_below(&folder);
    let of_words = |copy: &&Source| copy.name.strip_suffix(".ftl").is_some();
    for copy in copies
        .filter(of_words)
        .filter(|copy| copy.stem() != "urgent")
    {
        let is_own = OWN.contains(&copy.stem());
        let read = messages::read(0, copy, &mut Vec::new());
        for shipped in &read.messages {
            let Some(message) = words.message(&shipped.name.value) else {
                continue;
            };
            let own = shown(message);
            let mut lost = shown(shipped);
            lost.retain(|value| {
                let matters = is_own || FOR_DANGER.contains(&value.as_str());
                matters && !own.contains(value)
            });
            faults.extend(lost.first().map(|_| no_longer_shown(message, &lost)));
        }
    }
}

/// The values and terms that a message uses.
fn shown(message: &Message) -> BTreeSet<String> {
    let values = |words: &messages::Words| {
        let terms = words.messages.iter();
        let terms = terms.filter(|name| name.value.starts_with('-'));
        let used = words.variables.iter().chain(terms);
        used.map(|value| value.value.clone()).collect::<Vec<_>>()
    };
    texts(message).flat_map(values).collect()
}

fn no_longer_shown(message: &Message, lost: &BTreeSet<String>) -> Diagnostic {
    let names = lost.iter().map(|name| in_braces(name));
    let names: Vec<String> = names.collect();
    let title = format!(
        "`{}` no longer shows {}",
        message.name.value,
        names.join(", ")
    );
    let label = "the copy inside the program shows it";
    let fault = Diagnostic::warning("value-lost", title, message.name.span, label);
    fault.help("write it where it belongs; if it is left out on purpose, say so above the message: `# helpline: allow value-lost, because` and the reason")
}

fn in_braces(name: &str) -> String {
    if name.starts_with('-') {
        format!("`{{ {name} }}`")
    } else {
        format!("`{{ ${name} }}`")
    }
}
