//! A message shows a value that it is never given.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::super::vocabulary::variables;
use super::{Draft, message_of};
use crate::conversation::words::given_to_every_message;

/// How the names of values from `helpline.toml` start.
const OF_SETTINGS: [&str; 3] = ["link-", "number-", "price-"];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let everywhere = given_to_every_message(&draft.settings.facts);
    for (file, step) in draft.steps() {
        let asked = file.steps.iter().filter(|step| {
            matches!(
                step.kind,
                KindFile::Ask(_) | KindFile::Number { .. } | KindFile::Broken
            )
        });
        let mut given: HashSet<&str> = everywhere.iter().map(String::as_str).collect();
        given.extend(asked.map(|step| step.name.value.as_str()));
        if matches!(step.kind, KindFile::Number { .. }) {
            given.extend(["from", "to"]);
        }
        for words in draft.vocabularies.values() {
            let Some(message) = words.message(&message_of(file, step)) else {
                continue;
            };
            let mut told = HashSet::new();
            for variable in
                variables(message).filter(|variable| !given.contains(variable.value.as_str()))
            {
                let of_settings = OF_SETTINGS.iter().any(|start| variable.value.starts_with(start));
                let unsure = of_settings && !draft.settings_whole;
                if unsure || !told.insert(variable.value.clone()) {
                    continue;
                }
                let title = format!("`{}` shows `${}`, which has no value", message.name.value, variable.value);
                let fault = Diagnostic::error(
                    "unknown-variable",
                    title,
                    variable.span,
                    "nothing has this name",
                );
                let help = "it can show an answer of its own flow by the step's name, \
                            and what docs/flow-format.md lists";
                let fault = fault.help(help).suggest(variable, given.iter().copied());
                faults.push(match fault.fix.as_ref().map(|fix| format!("did you mean `${}`?", fix.with)) {
                    Some(help) => fault.help(help),
                    None => fault,
                });
            }
        }
    }
}
