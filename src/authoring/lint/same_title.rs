//! Two answers, or an answer and the beginning of a flow, with one title: on their buttons, nobody
//! could tell them apart.

use std::collections::HashMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile, StepFile};
use super::super::source::Span;
use super::{Draft, message_of};
use crate::conversation::understanding::plain::plain;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for words in draft.vocabularies.values() {
        let mut taken: HashMap<String, (Span, bool)> = HashMap::new();
        let led_to = draft.steps().filter(|(file, step)| is_led_to(file, step));
        for (file, step) in led_to {
            let message = words.message(&message_of(file, step));
            let Some(title) = message.and_then(|message| message.attributes.get("title")) else {
                continue;
            };
            let place = title.text.span;
            let said = draft.text_at(place);
            let is_answer = is_answer(step);
            if let Some((first, was_answer)) = taken.insert(plain(said), (place, is_answer)) {
                let fault = if is_answer && was_answer {
                    let told = format!("two answers are called `{}`", said.trim());
                    Diagnostic::warning("same-title", told, place, "the second")
                } else {
                    let told = format!("two pages are called `{}`", said.trim());
                    Diagnostic::advice("same-title", told, place, "the second")
                };
                let fault = fault.also(first, "the first");
                faults.push(fault.help("give each a title of its own: it stands on the buttons"));
            }
        }
    }
}

/// Whether buttons elsewhere lead to it.
fn is_led_to(file: &FlowFile, step: &StepFile) -> bool {
    let first = file.steps.first();
    is_answer(step) || first.is_some_and(|first| first.name.value == step.name.value)
}

fn is_answer(step: &StepFile) -> bool {
    matches!(step.kind, KindFile::Answer(_))
}
