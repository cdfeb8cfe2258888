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
        for text in words.iter().flat_map(texts) {
            find_in_branches(text, faults);
        }
        for (file, step) in draft.steps() {
            let state = state_at(file, &step.name.value);
            let message = words.message(&message_of(file, step));
            if let (Some(state), Some(message)) = (state, message) {
                let shown = texts(message);
                shown.for_each(|text| find_at(text, state, faults));
            }
        }
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

/// Whether the line is open where a sentence of this name is chosen, if that is known.
fn open_for(key: &str) -> Option<bool> {
    match key {
        "open" => Some(true),
        "closed" | "other" => Some(false),
        _ => None,
    }
}

/// The value that is always empty while the line is open, or closed.
fn empty_while(open: bool) -> (&'static str, &'static str) {
    if open {
        ("opens", "always empty here: the line is open")
    } else {
        ("closes", "always empty here: the line is closed")
    }
}

/// A value in a sentence that is chosen when it is empty.
fn find_in_branches(text: &Words, faults: &mut Vec<Diagnostic>) {
    for within in text.within.iter().filter(|within| within.by == "open") {
        let Some(open) = open_for(&within.key.value) else {
            continue;
        };
        let (value, when) = empty_while(open);
        let here = |shown: &&Placed<String>| shown.span == within.value && shown.value == value;
        if let Some(shown) = text.variables.iter().find(here) {
            let fault = never_there(shown, when).also(within.key.span, "chosen when it is so");
            faults.push(fault);
        }
    }
}

/// A value in a message that is shown only when it is empty.
fn find_at(text: &Words, open: bool, faults: &mut Vec<Diagnostic>) {
    let (value, when) = empty_while(open);
    let chosen = |shown: &Placed<String>| {
        let mut within = text.within.iter();
        within.any(|within| within.value == shown.span && within.by == "open")
    };
    let shown = text.variables.iter();
    let mut shown = shown.filter(|shown| shown.value == value && !chosen(shown));
    faults.extend(shown.next().map(|shown| never_there(shown, when)));
}

/// Whether the line is open whenever this step is come to, as far as the rules of its flow say.
fn state_at(file: &FlowFile, step: &str) -> Option<bool> {
    let mut states = Vec::new();
    for other in &file.steps {
        let KindFile::Decide { rules, otherwise } = &other.kind else {
            if leads_to(&other.kind, step) {
                return None;
            }
            continue;
        };
        let mut known = None;
        for rule in rules {
            let said = rule
                .when
                .iter()
                .find(|(subject, _)| subject.value == "helpline");
            let said = said.and_then(|(_, values)| match values.as_slice() {
                [one] if one.value == "open" => Some(true),
                [one] if one.value == "closed" => Some(false),
                _ => None,
            });
            if rule.next.value == step {
                states.push(said.or(known));
            }
            // What comes after a rule for one of the two is for the other.
            if rule.when.len() == 1 {
                known = said.map(|open| !open).or(known);
            }
        }
        if otherwise
            .as_ref()
            .is_some_and(|target| target.value == step)
        {
            states.push(known);
        }
    }
    let first = states.first().copied().flatten()?;
    states
        .iter()
        .all(|state| *state == Some(first))
        .then_some(first)
}

fn leads_to(kind: &KindFile, step: &str) -> bool {
    match kind {
        KindFile::Ask(choices) => choices.iter().any(|choice| choice.next.value == step),
        KindFile::Number { next, .. } | KindFile::Say(next) | KindFile::Visit(_, next) => {
            next.value == step
        }
        KindFile::Handoff(_, next) => next.as_ref().is_some_and(|next| next.value == step),
        // What could not be read may lead there.
        KindFile::Broken => true,
        _ => false,
    }
}

fn never_there(value: &Placed<String>, when: &str) -> Diagnostic {
    let title = format!("`${}` is empty here", value.value);
    let fault = Diagnostic::warning("value-may-be-empty", title, value.span, when);
    fault.help("while the line is open, show `{ $closes }`; while it is closed, `{ $opens }`")
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
