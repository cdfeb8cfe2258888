//! A step without its message; what a message lacks is looked for beside it.
//!
//! What was renamed in one place and not in the other is told of once, with both places.

use super::super::diagnostic::{Diagnostic, Fix, nearest};
use super::super::parse::flow::{FlowFile, StepFile};
use super::super::parse::messages::Message;
use super::super::source::Span;
use super::super::vocabulary::Vocabulary;
use super::parts_missing::find_parts;
use super::two_names::{of_no_flow, two_names};
use super::{DEFAULT_LOCALE, Draft, message_of, speaks};
use crate::conversation::words::ANSWER;

/// So many missing messages of a flow are one fault: the file was cut.
const OF_A_CUT_FILE: usize = 3;

/// So many of them are named.
const NAMED: usize = 5;

/// What stands beside a step that has the words of a name that is looked for in vain.
pub(in crate::authoring) const RENAMED: &str = "was the step renamed to this?";
/// What stands beside those words.
pub(in crate::authoring) const ITS_WORDS: &str = "its words are here";

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
        let mut others = draft.vocabularies.iter();
        let is_known =
            others.any(|(locale, words)| locale.as_str() != DEFAULT_LOCALE && words.has(&name));
        let fault = fault.suggest_instead(spare.name.span, Some(name));
        // Where others have the name of the step, it is that of the words which is misspelt.
        return if is_known {
            fault.shown_where_mended()
        } else {
            fault
        };
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
pub(super) fn path(file: &FlowFile) -> String {
    format!("locales/{DEFAULT_LOCALE}/{}.ftl", file.name.value)
}
