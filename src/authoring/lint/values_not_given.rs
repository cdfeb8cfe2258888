//! A message uses an answer that people have not given on some way to it: they would be
//! told that something went wrong, instead of what it says.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile, StepFile};
use super::super::parse::messages::Message;
use super::super::source::Placed;
use super::super::vocabulary::variables;
use super::super::ways::Ways;
use super::{Draft, message_of};

/// The answers to other steps of its flow that a step's message uses, in any language.
pub(super) fn shown<'d>(draft: &'d Draft, file: &FlowFile, step: &StepFile) -> Vec<&'d str> {
    let asks = |kind: &KindFile| matches!(kind, KindFile::Ask(_) | KindFile::Number { .. });
    let is_answer = |name: &&str| {
        let mut steps = file.steps.iter();
        steps.any(|other| other.name.value == *name && asks(&other.kind))
    };
    let used = messages(draft, file, step).flat_map(variables);
    let mut names: Vec<&str> = used
        .map(|value| value.value.as_str())
        .filter(|name| *name != step.name.value)
        .filter(is_answer)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// A step's message in each language.
fn messages<'d>(
    draft: &'d Draft,
    file: &FlowFile,
    step: &StepFile,
) -> impl Iterator<Item = &'d Message> {
    let name = message_of(file, step);
    let languages = draft.vocabularies.values();
    languages.filter_map(move |words| words.message(&name))
}

pub(super) fn find(draft: &Draft, file: &FlowFile, ways: &Ways, faults: &mut Vec<Diagnostic>) {
    for (index, step) in file.steps.iter().enumerate() {
        for (name, way) in ways.shown_unasked(index) {
            for message in messages(draft, file, step) {
                let place = variables(message).find(|value| value.value == name);
                faults.extend(place.map(|place| not_given(message, place, &way)));
            }
        }
    }
}

fn not_given(message: &Message, value: &Placed<String>, way: &[&str]) -> Diagnostic {
    let (message, name) = (&message.name.value, &value.value);
    let title = format!("`{message}` uses `${name}`, which is not always given");
    let label = "without it, people are told that something went wrong";
    let fault = Diagnostic::error("value-not-given", title, value.span, label);
    let way: Vec<String> = way.iter().map(|step| format!("`{step}`")).collect();
    fault.help(match way.as_slice() {
        [step] => {
            format!("people come to {step} straight from elsewhere; say it without the answer")
        }
        way => format!(
            "it is not asked on the way {}; ask it there too",
            way.join(", ")
        ),
    })
}
