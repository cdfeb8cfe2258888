//! A message without a part that its step needs: no text on a button, no title, nothing to say
//! when a number does not fit.
//!
//! What was renamed in one place and not in the other is told of once, with both places.

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::parse::flow::{ChoiceFile, FlowFile, KindFile, StepFile};
use super::super::parse::messages::{Attribute, Message};
use super::super::vocabulary::DEFAULT_LOCALE;
use super::message_missing::path;
use super::{Draft, message_of};
use crate::conversation::rules::system;

/// What belongs to a message, by fixed names.
pub(super) const PARTS: [&str; 5] = ["title", "title-words", "words", "more", "retry"];

/// Tells of the parts that a message lacks.
pub(super) fn find_parts(
    draft: &Draft,
    file: &FlowFile,
    step: &StepFile,
    message: &Message,
    faults: &mut Vec<Diagnostic>,
) {
    if message.text.is_none() {
        let title = format!("`{}` says nothing", message.name.value);
        let label = "no words after the `=`";
        let fault = Diagnostic::error("message-missing", title, message.name.span, label);
        let name = &message.name.value;
        let goes_on = |part: &&Attribute| draft.text_at(part.text.span).contains("\n\n");
        let below = message.attributes.values().find(goes_on);
        faults.push(match below {
            Some(part) => fault
                .also(
                    part.name.span,
                    "what stands below this is read as a part of it",
                )
                .help(format!(
                    "move the line with `.{}` below the words of the message",
                    part.name.value
                )),
            None => fault.help(format!("write what it says: `{name} = …`")),
        });
    }
    match &step.kind {
        KindFile::Ask(choices) => find_buttons(draft, file, step, choices, message, faults),
        KindFile::Number { .. } if !message.attributes.contains_key("retry") => {
            let title = format!("`{}` has no `.retry`", message.name.value);
            let help = "what is said when a typed answer does not fit";
            let fault =
                Diagnostic::error("retry-missing", title, message.name.span, "this message");
            faults.push(match astray(draft, file, "retry") {
                Some(part) => fault
                    .also(
                        part.name.span,
                        "this one stands in a message that asks for no number",
                    )
                    .help(format!(
                        "move that line to the end of `{}`",
                        message.name.value
                    )),
                None => part_missing(fault, file, step, message, "retry", help),
            });
        }
        KindFile::Say(_)
            if file.name.value == system::SMALL_TALK
                && !message.attributes.contains_key("words") =>
        {
            let title = format!("`{}` has no `.words`", message.name.value);
            let help = "what people type for it, with commas between";
            let fault = Diagnostic::error("words-missing", title, message.name.span, "this reply");
            faults.push(part_missing(fault, file, step, message, "words", help));
        }
        KindFile::Answer(_) if !message.attributes.contains_key("title") => {
            let title = format!("`{}` has no `.title`", message.name.value);
            let help = "the short name on buttons that lead to it";
            let fault =
                Diagnostic::error("title-missing", title, message.name.span, "this message");
            faults.push(part_missing(fault, file, step, message, "title", help));
        }
        _ => {}
    }
}

/// A part that stands in a message of the same flow which has no use for it.
fn astray<'d>(draft: &'d Draft, file: &FlowFile, part: &str) -> Option<&'d Attribute> {
    let words = draft.default_words()?;
    file.steps.iter().find_map(|step| {
        let message = words.message(&message_of(file, step))?;
        let found = message.attributes.get(part);
        found.filter(|_| !belongs(file, step, part))
    })
}

/// Whether a part of this fixed name means something in the message of a step.
pub(super) fn belongs(file: &FlowFile, step: &StepFile, part: &str) -> bool {
    match part {
        "retry" => {
            matches!(step.kind, KindFile::Number { .. } | KindFile::Broken)
                || file.name.value == system::SMALL_TALK
        }
        "words" => file.name.value == system::SMALL_TALK,
        _ => PARTS.contains(&part) || part.starts_with("more-"),
    }
}

fn part_missing(
    fault: Diagnostic,
    file: &FlowFile,
    step: &StepFile,
    message: &Message,
    part: &str,
    why: &str,
) -> Diagnostic {
    let spare = spare_attributes(message, &[]);
    let near = nearest(part, spare.iter().map(|spare| spare.name.value.as_str()));
    let only = spare.first().filter(|_| spare.len() == 1).copied();
    if let Some(near) = near.and_then(|near| message.attributes.get(near)).or(only) {
        return fault
            .also(near.name.span, "this belongs to nothing")
            .suggest_instead(near.name.span, Some(part.to_owned()))
            .shown_where_mended();
    }
    let help = format!(
        "below `{}` in {}, add `.{part} = …`: {why}",
        message.name.value,
        path(file)
    );
    fault.also(step.name.span, "the step is here").help(help)
}

fn find_buttons(
    draft: &Draft,
    file: &FlowFile,
    step: &StepFile,
    choices: &[ChoiceFile],
    message: &Message,
    faults: &mut Vec<Diagnostic>,
) {
    let mut without = Vec::new();
    for choice in choices {
        let name = &choice.name.value;
        if PARTS.contains(&name.as_str()) || name.starts_with("more-") || name.ends_with("-words") {
            let title = format!("a choice cannot be called `{name}`");
            let fault = Diagnostic::error("bad-name", title, choice.name.span, "");
            faults.push(fault.help("this name means something else in messages; choose another"));
        } else if !message.attributes.contains_key(name) {
            without.push(choice);
        }
    }
    let mut spare = spare_attributes(message, choices);
    let alone = without.len() == 1 && spare.len() == 1;
    for choice in without {
        let names = spare.iter().map(|spare| spare.name.value.as_str());
        let near = nearest(&choice.name.value, names).map(str::to_owned);
        let place = spare
            .iter()
            .position(|spare| alone || Some(&spare.name.value) == near.as_ref());
        let fault = button_missing(choice, message, file);
        let fault = match place.map(|place| spare.remove(place)) {
            Some(button) => renamed(fault, draft, step, choice, message, button, faults),
            None => fault.also(message.name.span, "its message is here"),
        };
        faults.push(fault);
    }
}

fn button_missing(choice: &ChoiceFile, message: &Message, file: &FlowFile) -> Diagnostic {
    let name = &choice.name.value;
    let title = format!("the choice `{name}` has no text for its button");
    let help = format!(
        "below `{}` in {}, add `.{name} = …`",
        message.name.value,
        path(file)
    );
    Diagnostic::error("button-missing", title, choice.name.span, "this choice").help(help)
}

/// A choice and a button that belong together, but for their names.
fn renamed(
    fault: Diagnostic,
    draft: &Draft,
    step: &StepFile,
    choice: &ChoiceFile,
    message: &Message,
    button: &Attribute,
    faults: &mut Vec<Diagnostic>,
) -> Diagnostic {
    let (name, old) = (&choice.name.value, &button.name.value);
    let mut fault = fault.also(button.name.span, "this button has no choice");
    if let Some(words) = message.attributes.get(&format!("{old}-words")) {
        fault = fault.also(words.name.span, "and these words have none");
    }
    // Rules that still use the name on the button speak for it.
    let label = format!("`{old}` is no choice of `{}`", step.name.value);
    let (used, rest): (Vec<_>, Vec<_>) = faults.drain(..).partition(|fault| {
        let (place, said) = match &fault.primary {
            Some((place, said)) => (*place, said),
            None => return false,
        };
        fault.code == "impossible-value"
            && place.source == choice.name.span.source
            && draft.text_at(place) == old
            && said.contains(&step.name.value)
    });
    *faults = rest;
    for place in used.iter().filter_map(Diagnostic::place) {
        fault = fault.also(place, label.clone());
    }
    let (place, with) = if used.is_empty() {
        (button.name.span, name)
    } else {
        (choice.name.span, old)
    };
    fault = fault.suggest_instead(place, Some(with.clone()));
    let fault = fault.help(format!(
        "a choice and its button have the same name; did you mean `{with}`?"
    ));
    // Where others have the name of the choice, it is that of the button which is misspelt.
    let is_known = draft.vocabularies.iter().any(|(locale, words)| {
        let own = words.message(&message.name.value);
        let own = own.filter(|_| locale.as_str() != DEFAULT_LOCALE);
        own.is_some_and(|own| own.attributes.contains_key(name))
    });
    if is_known {
        fault.shown_where_mended()
    } else {
        fault
    }
}

/// What hangs under a message and belongs to nothing in the flow.
fn spare_attributes<'m>(message: &'m Message, choices: &[ChoiceFile]) -> Vec<&'m Attribute> {
    let belongs = |name: &str| {
        PARTS.contains(&name)
            || name.starts_with("more-")
            || name.ends_with("-words")
            || choices.iter().any(|choice| choice.name.value == name)
    };
    let attributes = message.attributes.values();
    attributes
        .filter(|attribute| !belongs(&attribute.name.value))
        .collect()
}
