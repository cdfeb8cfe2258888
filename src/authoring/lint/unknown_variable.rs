//! A message shows a value that it is never given.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile, StepFile};
use super::super::parse::messages::Message;
use super::super::source::Placed;
use super::super::vocabulary::variables;
use super::{Draft, message_of};
use crate::conversation::words::{ANSWER, given_to_every_message};

/// How the names of values from `helpline.toml` start.
const OF_SETTINGS: [&str; 3] = ["link-", "number-", "price-"];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let everywhere = given_to_every_message(&draft.settings.facts);
    find_in_answers(draft, &everywhere, faults);
    for (file, step) in draft.steps() {
        let given: HashSet<&str> = everywhere
            .iter()
            .map(String::as_str)
            .chain(given_in(file, step))
            .collect();
        for words in draft.vocabularies.values() {
            let message = words.message(&message_of(file, step));
            let Some(message) = message else {
                continue;
            };
            let mut told = HashSet::new();
            for variable in variables(message) {
                let name = variable.value.as_str();
                if !given.contains(name) && !unsure(draft, name) && told.insert(name) {
                    faults.push(unknown(message, variable, &given));
                }
            }
        }
    }
}

/// Prepared answers for advisers are given what every message is.
fn find_in_answers(draft: &Draft, everywhere: &[String], faults: &mut Vec<Diagnostic>) {
    let given: HashSet<&str> = everywhere.iter().map(String::as_str).collect();
    let messages = draft
        .vocabularies
        .values()
        .flat_map(super::Vocabulary::iter);
    for message in messages.filter(|message| message.name.value.starts_with(ANSWER)) {
        let mut told = HashSet::new();
        for variable in variables(message) {
            let name = variable.value.as_str();
            if !given.contains(name) && !unsure(draft, name) && told.insert(name) {
                faults.push(unknown(message, variable, &given));
            }
        }
    }
}

/// The answers of a flow, and the limits where a number is asked for.
fn given_in<'f>(file: &'f FlowFile, step: &StepFile) -> impl Iterator<Item = &'f str> {
    let asks = |kind: &KindFile| {
        matches!(
            kind,
            KindFile::Ask(_) | KindFile::Number { .. } | KindFile::Broken
        )
    };
    let limits: &[&str] = match step.kind {
        KindFile::Number { .. } | KindFile::Broken => &["from", "to"],
        _ => &[],
    };
    let asked = file.steps.iter().filter(move |step| asks(&step.kind));
    asked
        .map(|step| step.name.value.as_str())
        .chain(limits.iter().copied())
}

/// Whether a fault in `helpline.toml` may be why nothing has this name.
fn unsure(draft: &Draft, name: &str) -> bool {
    !draft.settings_whole && OF_SETTINGS.iter().any(|start| name.starts_with(start))
}

fn unknown(message: &Message, variable: &Placed<String>, given: &HashSet<&str>) -> Diagnostic {
    let title = format!(
        "`{}` shows `${}`, which has no value",
        message.name.value, variable.value
    );
    let help = "it can show an answer of its own flow by the step's name, \
                and what docs/flow-format.md lists";
    let fault = Diagnostic::error(
        "unknown-variable",
        title,
        variable.span,
        "nothing has this name",
    )
    .help(help)
    .suggest(variable, given.iter().copied());
    match fault
        .fix
        .as_ref()
        .map(|fix| format!("did you mean `${}`?", fix.with))
    {
        Some(help) => fault.help(help),
        None => fault,
    }
}
