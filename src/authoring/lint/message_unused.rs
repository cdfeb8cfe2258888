//! Words that nobody will ever see: a message without a step, a button without a choice.

use std::collections::HashSet;

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::parse::flow::KindFile;
use super::super::source::Span;
use super::super::vocabulary::texts;
use super::message_missing::PARTS;
use super::{Draft, line_missing, message_of, speaks};
use crate::conversation::words::ANSWER;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    if !draft.all_read {
        return;
    }
    // A message that an error points to has been told of already.
    let told: HashSet<Span> = faults
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
        .flat_map(|fault| {
            fault
                .others
                .iter()
                .map(|(span, _)| *span)
                .chain(fault.place())
        })
        .collect();
    let mut found = Vec::new();
    // What could not be read may be what uses the rest.
    for words in draft
        .vocabularies
        .values()
        .filter(|words| words.is_all_whole())
    {
        let mut used: HashSet<String> = line_missing::needed().map(|(name, _)| name).collect();
        used.extend(
            draft
                .steps()
                .filter(|(_, step)| speaks(step))
                .map(|(file, step)| message_of(file, step)),
        );
        used.extend(
            words
                .iter()
                .flat_map(texts)
                .flat_map(|text| &text.messages)
                .map(|name| name.value.clone()),
        );
        for message in words
            .iter()
            .filter(|message| !used.contains(&message.name.value))
        {
            // Named answers for advisers stand alone.
            if !message.name.value.starts_with(ANSWER) {
                let title = format!("no step uses the message `{}`", message.name.value);
                let fault =
                    Diagnostic::warning("message-unused", title, message.name.span, "never shown");
                let file = draft.texts.get(message.name.span.source);
                let name = &message.name.value;
                let is_answer = file.is_some_and(|file| file.stem() == "answers");
                found.push(if is_answer {
                    let right = format!("{ANSWER}{name}");
                    let fault = fault.suggest_instead(message.name.span, Some(right.clone()));
                    fault.help(format!("prepared answers begin with `{ANSWER}`: `{right}`"))
                } else {
                    fault.help("take it out, or add the step that says it")
                });
            }
        }
        unused_buttons(draft, words, &mut found);
        unused_parts_of_lines(words, &mut found);
    }
    found.retain(|fault| fault.place().is_none_or(|place| !told.contains(&place)));
    faults.extend(found);
}

/// The lines of Helpline itself have other words to type, and the urgent texts their buttons.
fn unused_parts_of_lines(words: &super::Vocabulary, found: &mut Vec<Diagnostic>) {
    const WORDS: [&str; 1] = ["words"];
    const URGENT: [&str; 3] = ["talk", "more-ways", "not-meant"];
    for (name, _) in line_missing::needed() {
        let Some(message) = words.message(&name) else {
            continue;
        };
        let known: &[&str] = if name == "urgent-any" {
            &URGENT
        } else {
            &WORDS
        };
        let parts = message.attributes.values().map(|part| &part.name);
        for part in parts.filter(|part| !known.contains(&part.value.as_str())) {
            let title = format!("`{name}` has no part `.{}`", part.value);
            let fault = Diagnostic::warning("button-unused", title, part.span, "never shown");
            let fault = fault.help(format!(
                "what stands below it is called `.{}`",
                known.join("`, `.")
            ));
            found.push(fault.suggest(part, known.iter().copied()));
        }
    }
}

fn unused_buttons(draft: &Draft, words: &super::Vocabulary, found: &mut Vec<Diagnostic>) {
    for (file, step) in draft.steps() {
        let message = words.message(&message_of(file, step));
        let Some(message) = message.filter(|message| !words.is_doubtful(&message.name.value))
        else {
            continue;
        };
        let choices: Vec<&str> = match &step.kind {
            KindFile::Ask(choices) => choices
                .iter()
                .map(|choice| choice.name.value.as_str())
                .collect(),
            KindFile::Broken => continue,
            _ => Vec::new(),
        };
        for attribute in message.attributes.values() {
            let name = attribute.name.value.as_str();
            let is_part = PARTS.contains(&name) || name.starts_with("more-");
            let of_choice = choices.contains(&name.strip_suffix("-words").unwrap_or(name));
            if !is_part && !of_choice {
                let choice = name.strip_suffix("-words").unwrap_or(name);
                let title = format!("`{}` has no choice `{choice}`", message.name.value);
                let fault =
                    Diagnostic::warning("button-unused", title, attribute.name.span, "never shown");
                let fault = fault.help("take it out, or add the choice to the step");
                let known = choices.iter().map(|choice| format!("{choice}-words"));
                let known: Vec<String> = known.chain(PARTS.map(str::to_owned)).collect();
                found.push(fault.suggest(&attribute.name, known.iter().map(String::as_str)));
            }
        }
    }
}
