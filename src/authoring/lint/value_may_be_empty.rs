//! A value that is empty at times, in a message that does not look at those times: "We are
//! open until ." while the line is closed.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile, RuleFile};
use super::super::parse::messages::Words;
use super::super::source::Placed;
use super::super::vocabulary::texts;
use super::{Draft, message_of};
use crate::conversation::words::ANSWER;

/// A value, what chooses when it is there, and when it is not.
const AT_TIMES: [(&str, &str, &str); 5] = [
    ("closes", "open", "empty while the line is closed"),
    ("opens", "open", "empty while the line is open"),
    ("form", "form", "`none` as long as there is no form"),
    (
        "controller",
        "controller",
        "`none` as long as nobody is named",
    ),
    (
        "privacy-contact",
        "privacy-contact",
        "`none` as long as there is no address",
    ),
];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for words in draft.vocabularies.values() {
        let steps = draft.steps().filter(|(file, _)| !looks_at_the_hours(file));
        let messages = steps.filter_map(|(file, step)| words.message(&message_of(file, step)));
        let answers = words
            .iter()
            .filter(|message| message.name.value.starts_with(ANSWER));
        for text in messages.chain(answers).flat_map(texts) {
            find_in(text, faults);
        }
    }
}

/// Whether a flow chooses its steps by whether the line is open, as far as it could be read.
fn looks_at_the_hours(file: &FlowFile) -> bool {
    let by_hours = |rule: &RuleFile| {
        let mut subjects = rule.when.iter();
        subjects.any(|(subject, _)| ["helpline", "desk"].contains(&subject.value.as_str()))
    };
    file.steps.iter().any(|step| match &step.kind {
        KindFile::Decide { rules, .. } => rules.iter().any(by_hours),
        KindFile::Broken => true,
        _ => false,
    })
}

fn find_in(text: &Words, faults: &mut Vec<Diagnostic>) {
    for (value, chooser, when) in AT_TIMES {
        let looks = text.selects.iter().any(|select| select.by.value == chooser);
        let shown = text.variables.iter();
        let shown = shown.filter(|shown| !text.chosen_by.contains(&shown.span));
        let mut shown = shown.filter(|shown| shown.value == value);
        if let Some(first) = shown.next().filter(|_| !looks) {
            faults.push(empty(first, chooser, when));
        }
    }
}

fn empty(value: &Placed<String>, chooser: &str, when: &str) -> Diagnostic {
    let title = format!("`${}` is not always there", value.value);
    let fault = Diagnostic::advice("value-may-be-empty", title, value.span, when);
    fault.help(format!(
        "choose the sentence by `${chooser}`, as docs/flow-format.md shows"
    ))
}
