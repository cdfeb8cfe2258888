//! A step without its words: no message, no text on a button, no title, nothing to
//! say when a number does not fit.

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::parse::flow::{ChoiceFile, FlowFile, KindFile, StepFile};
use super::super::parse::messages::Message;
use super::super::source::{Placed, Span};
use super::super::vocabulary::Vocabulary;
use super::{DEFAULT_LOCALE, Draft, message_of, speaks};

/// What belongs to a message, by fixed names.
pub(super) const PARTS: [&str; 4] = ["title", "title-words", "more", "retry"];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(words) = draft.default_words() else { return };
    for (file, step) in draft.steps().filter(|(_, step)| speaks(step)) {
        if !words.is_whole(&file.name.value) {
            continue;
        }
        match words.message(&message_of(file, step)) {
            Some(message) => find_parts(file, step, message, faults),
            None => faults.push(missing(draft, words, file, step)),
        }
    }
}

fn find_parts(file: &FlowFile, step: &StepFile, message: &Message, faults: &mut Vec<Diagnostic>) {
    if message.text.is_none() {
        let title = format!("`{}` says nothing", message.name.value);
        let fault = Diagnostic::error("message-missing", title, message.name.span, "no words after the `=`");
        faults.push(fault.help(format!("write what it says: `{} = …`", message.name.value)));
    }
    match &step.kind {
        KindFile::Ask(choices) => {
            for choice in choices {
                find_button(file, choice, choices, message, faults);
            }
        }
        KindFile::Number { .. } => {
            let why = "what is said when a typed answer does not fit";
            need(file, &step.name, message, "retry", why, faults);
        }
        KindFile::Answer(_) => {
            need(file, &step.name, message, "title", "the short name on buttons that lead to it", faults);
        }
        _ => {}
    }
}

fn find_button(
    file: &FlowFile,
    choice: &ChoiceFile,
    choices: &[ChoiceFile],
    message: &Message,
    faults: &mut Vec<Diagnostic>,
) {
    let name = &choice.name.value;
    if PARTS.contains(&name.as_str()) || name.starts_with("more-") || name.ends_with("-words") {
        let title = format!("a choice cannot be called `{name}`");
        let fault = Diagnostic::error("bad-name", title, choice.name.span, "");
        faults.push(fault.help("this name means something else in messages; choose another"));
        return;
    }
    if message.attributes.contains_key(name) {
        return;
    }
    let title = format!("the choice `{name}` has no text for its button");
    let fault = Diagnostic::error("button-missing", title, choice.name.span, "this choice");
    let fault = fault.help(format!("below `{}` in {}, add `.{name} = …`", message.name.value, path(file)));
    // A button that belongs to no choice and looks like this one is most likely meant.
    let spare = message.attributes.values().filter(|attribute| {
        let spare = &attribute.name.value;
        !PARTS.contains(&spare.as_str())
            && !spare.ends_with("-words")
            && !choices.iter().any(|choice| choice.name.value == *spare)
    });
    let spare: Vec<_> = spare.collect();
    let near = nearest(name, spare.iter().map(|attribute| attribute.name.value.as_str()));
    let near = near.and_then(|near| spare.iter().find(|attribute| attribute.name.value == near));
    faults.push(match near {
        Some(near) => fault
            .also(near.name.span, "a similar name is here")
            .suggest_instead(near.name.span, Some(name.clone())),
        None => fault.also(message.name.span, "its message is here"),
    });
}

fn need(
    file: &FlowFile,
    step: &Placed<String>,
    message: &Message,
    part: &str,
    why: &str,
    faults: &mut Vec<Diagnostic>,
) {
    if message.attributes.contains_key(part) {
        return;
    }
    let code = if part == "title" { "title-missing" } else { "retry-missing" };
    let title = format!("`{}` has no `.{part}`", message.name.value);
    let help = format!("below `{}` in {}, add `.{part} = …`: {why}", message.name.value, path(file));
    let fault = Diagnostic::error(code, title, message.name.span, "").also(step.span, "the step is here");
    faults.push(fault.help(help));
}

fn missing(draft: &Draft, words: &Vocabulary, file: &FlowFile, step: &StepFile) -> Diagnostic {
    let name = message_of(file, step);
    let title = format!("the step `{}` has no message `{name}`", step.name.value);
    let fault = Diagnostic::error("message-missing", title, step.name.span, "this step")
        .help(format!("in {}, add `{name} = …`", path(file)));
    match unused_near(draft, words, &name) {
        Some((near, span)) => {
            fault.also(span, format!("`{near}` is used by no step")).suggest_instead(span, Some(name))
        }
        None => fault,
    }
}

/// A message that no step uses and whose name looks like this one.
fn unused_near<'w>(draft: &Draft, words: &'w Vocabulary, name: &str) -> Option<(&'w str, Span)> {
    let used: Vec<String> = draft.steps().map(|(file, step)| message_of(file, step)).collect();
    let spare: Vec<&Message> = words.iter().filter(|message| !used.contains(&message.name.value)).collect();
    let near = nearest(name, spare.iter().map(|message| message.name.value.as_str()))?;
    let message = spare.iter().find(|message| message.name.value == near)?;
    Some((&message.name.value, message.name.span))
}

/// Where the words of a flow stand.
fn path(file: &FlowFile) -> String {
    format!("locales/{DEFAULT_LOCALE}/{}.ftl", file.name.value)
}
