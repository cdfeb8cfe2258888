//! A step without its words: no message, no text on a button, no title, nothing to
//! say when a number does not fit.
//!
//! What was renamed in one place and not in the other is told of once, with both places.

use super::super::diagnostic::{Diagnostic, Fix, nearest};
use super::super::parse::flow::{ChoiceFile, FlowFile, KindFile, StepFile};
use super::super::parse::messages::{Attribute, Message};
use super::super::source::Span;
use super::super::vocabulary::Vocabulary;
use super::two_names::{of_no_flow, two_names};
use super::{DEFAULT_LOCALE, Draft, message_of, speaks};
use crate::conversation::rules::system;
use crate::conversation::words::ANSWER;

/// So many missing messages of a flow are one fault: the file was cut.
const OF_A_CUT_FILE: usize = 3;

/// So many of them are named.
const NAMED: usize = 5;

/// What stands beside a step that has the words of a name that is looked for in vain.
pub(in crate::authoring) const RENAMED: &str = "was the step renamed to this?";
/// What stands beside those words.
pub(in crate::authoring) const ITS_WORDS: &str = "its words are here";

/// What belongs to a message, by fixed names.
pub(super) const PARTS: [&str; 5] = ["title", "title-words", "words", "more", "retry"];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(words) = draft.default_words() else {
        return;
    };
    for file in draft
        .files
        .iter()
        .filter(|file| words.is_whole(&file.name.value))
    {
        let speaking = || file.steps.iter().filter(|step| speaks(step));
        for step in speaking() {
            let message = words.message(&message_of(file, step));
            let sure = |message: &&Message| !words.is_doubtful(&message.name.value);
            if let Some(message) = message.filter(sure) {
                find_parts(draft, file, step, message, faults);
            }
        }
        let without = speaking().filter(|step| words.message(&message_of(file, step)).is_none());
        tell_of_missing(draft, words, file, &without.collect::<Vec<_>>(), faults);
    }
    for message in words.iter() {
        let is_answer = message.name.value.starts_with(ANSWER);
        if is_answer && !message.attributes.contains_key("title") {
            let title = format!("`{}` has no `.title`", message.name.value);
            let label = "a prepared answer";
            let fault = Diagnostic::error("title-missing", title, message.name.span, label);
            faults.push(
                fault.help("below it, add `.title = …`: the short name by which advisers find it"),
            );
        }
    }
}

fn find_parts(
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
        "retry" => matches!(step.kind, KindFile::Number { .. } | KindFile::Broken),
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
            .suggest_instead(near.name.span, Some(part.to_owned()));
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
    fault.help(format!(
        "a choice and its button have the same name; did you mean `{with}`?"
    ))
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

/// Tells of the steps of a flow that have no message.
fn tell_of_missing(
    draft: &Draft,
    words: &Vocabulary,
    file: &FlowFile,
    without: &[&StepFile],
    faults: &mut Vec<Diagnostic>,
) {
    if without.is_empty() {
        return;
    }
    let spare = spare_messages(draft, words, file);
    let speaking = file.steps.iter().filter(|step| speaks(step)).count();
    let is_all = spare.is_empty() && without.len() == speaking;
    if let Some((other, first)) = of_no_flow(draft, words, without).filter(|_| is_all) {
        faults.push(two_names(file, other, first));
        return;
    }
    if without.len() == speaking && speaking > 1 && spare.is_empty() {
        let title = format!(
            "none of the {speaking} messages of `{}` is there",
            file.name.value
        );
        let label = "no step of this flow has words";
        let fault = Diagnostic::error("message-missing", title, file.name.span, label);
        faults.push(fault.help(format!(
            "write them in {}, each as `{} = …`",
            path(file),
            message_of(file, without[0])
        )));
        return;
    }
    if without.len() >= OF_A_CUT_FILE && spare.is_empty() {
        // What the last message that is left lacks was cut off with the rest.
        faults.retain(|fault| {
            let is_part =
                ["button-missing", "retry-missing", "title-missing"].contains(&fault.code);
            let of_this = |(span, _): &(Span, String)| span.source == file.source;
            let place = fault.place().filter(|place| place.source == file.source);
            !(is_part && (place.is_some() || fault.others.iter().any(of_this)))
        });
        let (flow, count) = (&file.name.value, without.len());
        let title = format!("{count} messages of `{flow}` are missing");
        let first = without[0];
        let fault = Diagnostic::error(
            "message-missing",
            title,
            first.name.span,
            "the first step without words",
        );
        let named = without
            .iter()
            .take(NAMED)
            .map(|step| format!("`{}`", message_of(file, step)));
        let named: Vec<String> = named.collect();
        let and = if count > NAMED { " and others" } else { "" };
        faults.push(fault.help(format!(
            "was {} cut? Missing are {}{and}",
            path(file),
            named.join(", ")
        )));
        return;
    }
    for step in without {
        let name = message_of(file, step);
        let near = nearest(
            &name,
            spare.iter().map(|message| message.name.value.as_str()),
        );
        let near = spare
            .iter()
            .find(|message| Some(message.name.value.as_str()) == near);
        let only = spare
            .first()
            .filter(|_| without.len() == 1 && spare.len() == 1);
        match near.or(only) {
            Some(spare) if leads_to_old_name(draft, file, step, spare, faults) => {}
            Some(spare) => faults.push(called_otherwise(draft, file, step, spare)),
            None => faults.push(match moved(draft, words, step) {
                Some(old) => of_another_flow(file, step, &name, old),
                None => missing(file, step, &name),
            }),
        }
    }
}

/// The message that a step had in another flow, if it was moved from there.
fn moved<'w>(draft: &Draft, words: &'w Vocabulary, step: &StepFile) -> Option<&'w Message> {
    let is_used = |name: &str| {
        let mut steps = draft.steps();
        steps.any(|(file, step)| message_of(file, step) == name)
    };
    let mut flows = draft.files.iter();
    flows.find_map(|file| {
        let name = message_of(file, step);
        words.message(&name).filter(|_| !is_used(&name))
    })
}

fn of_another_flow(file: &FlowFile, step: &StepFile, name: &str, old: &Message) -> Diagnostic {
    let fault = missing(file, step, name).also(old.name.span, "used by no step");
    let fault = fault.suggest_instead(old.name.span, Some(name.to_owned()));
    fault.help(format!(
        "if the step was moved here, call its message `{name}` in every language, and move it to {}",
        path(file)
    ))
}

/// A step and its words have two names. Where other languages have the name of the words too, it
/// is the step that was renamed.
fn called_otherwise(
    draft: &Draft,
    file: &FlowFile,
    step: &StepFile,
    spare: &Message,
) -> Diagnostic {
    let (name, old) = (message_of(file, step), &spare.name.value);
    let label = format!("`{old}` is used by no step");
    let fault = missing(file, step, &name).also(spare.name.span, label);
    let translated = draft.vocabularies.iter().filter(|(locale, words)| {
        locale.as_str() != DEFAULT_LOCALE && words.has(old) && !words.has(&name)
    });
    let was = old.strip_prefix(&format!("{}-", file.name.value));
    let others = translated.count();
    let Some(was) = was.filter(|_| others > 0) else {
        return fault.suggest_instead(spare.name.span, Some(name));
    };
    let fault = fault.suggest_instead(step.name.span, Some(was.to_owned()));
    fault.help(format!(
        "did you mean `{was}`? If the step has another name now, write `{name}` in place of `{old}` in every language"
    ))
}

/// When steps still lead to the name that the message has, the step was renamed, and
/// what is told of that name gets this place too.
fn leads_to_old_name(
    draft: &Draft,
    file: &FlowFile,
    step: &StepFile,
    spare: &Message,
    faults: &mut [Diagnostic],
) -> bool {
    let old = spare
        .name
        .value
        .strip_prefix(&format!("{}-", file.name.value));
    let told = faults.iter_mut().find(|fault| {
        let place = fault.place().filter(|place| place.source == file.source);
        fault.code == "unknown-step" && place.map(|place| draft.text_at(place)) == old
    });
    let (Some(fault), Some(place)) = (told, old.and(Some(step.name.span))) else {
        return false;
    };
    let name = &step.name.value;
    fault.others.push((place, RENAMED.to_owned()));
    fault.others.push((spare.name.span, ITS_WORDS.to_owned()));
    fault.help = Some(format!("did you mean `{name}`?"));
    fault.fix = fault.place().map(|span| Fix {
        span,
        with: name.clone(),
    });
    true
}

fn missing(file: &FlowFile, step: &StepFile, name: &str) -> Diagnostic {
    let title = format!("the step `{}` has no message `{name}`", step.name.value);
    Diagnostic::error("message-missing", title, step.name.span, "this step")
        .help(format!("in {}, add `{name} = …`", path(file)))
}

/// The messages of a flow's file that no step uses.
fn spare_messages<'w>(draft: &Draft, words: &'w Vocabulary, file: &FlowFile) -> Vec<&'w Message> {
    let used: Vec<String> = draft
        .steps()
        .map(|(file, step)| message_of(file, step))
        .collect();
    let path = path(file);
    let here = |span: Span| {
        draft
            .texts
            .get(span.source)
            .is_some_and(|source| source.name == path)
    };
    words
        .iter()
        .filter(|message| here(message.name.span) && !used.contains(&message.name.value))
        .collect()
}

/// Where the words of a flow stand.
fn path(file: &FlowFile) -> String {
    format!("locales/{DEFAULT_LOCALE}/{}.ftl", file.name.value)
}
