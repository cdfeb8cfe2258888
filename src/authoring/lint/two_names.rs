//! A flow and its words under two names.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, StepFile};
use super::super::parse::messages::Message;
use super::super::vocabulary::Vocabulary;
use super::{Draft, line_missing};
use crate::conversation::rules::system;

/// What the words of a flow are called, where they stand in a file of no flow.
pub(super) fn of_no_flow<'w>(
    draft: &Draft,
    words: &'w Vocabulary,
    without: &[&StepFile],
) -> Option<(&'w str, &'w Message)> {
    let ending = format!("-{}", without.first()?.name.value);
    let is_flow = |name: &str| draft.files.iter().any(|file| file.name.value == name);
    let lines: HashSet<String> = line_missing::needed().map(|(name, _)| name).collect();
    let spare = words
        .iter()
        .filter(|message| !lines.contains(&message.name.value));
    spare.into_iter().find_map(|message| {
        let name = message.name.value.strip_suffix(&ending)?;
        let file = draft.texts.get(message.name.span.source)?;
        let has = |step: &&StepFile| words.has(&format!("{name}-{}", step.name.value));
        let is_its = file.stem() == name && !is_flow(name) && without.iter().all(has);
        is_its.then_some((name, message))
    })
}

/// A flow and its words have two names: one of them was given another.
pub(super) fn two_names(file: &FlowFile, other: &str, first: &Message) -> Diagnostic {
    let flow = &file.name.value;
    let title = format!("the words of `{flow}` are called `{other}-…`");
    let label = "the flow has another name than its words";
    let fault = Diagnostic::error("message-missing", title, file.name.span, label);
    let fault = fault.also(first.name.span, "the first of its words");
    fault.help(if system::ALL.contains(&other) {
        format!("Helpline needs the flow `{other}`: call the flow and its file so again")
    } else {
        format!(
            "call the flow and its file `{other}`; or call the file of its words `{flow}.ftl`, and begin the \
             name of each message in it with `{flow}-`, in every language"
        )
    })
}
