//! Words that nobody will ever see: a message without a step, a button without a choice.

use std::collections::{BTreeMap, HashSet};

use super::super::diagnostic::{Diagnostic, Severity, nearest};
use super::super::parse::flow::KindFile;
use super::super::parse::messages::{Attribute, Message};
use super::super::source::{Source, Span};
use super::super::vocabulary::texts;
use super::parts_missing::{PARTS, belongs};
use super::{DEFAULT_LOCALE, Draft, line_missing, message_of, speaks};
use crate::conversation::words::{ANSWER, Line, urgent_parts};

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
    let whole = draft.vocabularies.iter();
    for (locale, words) in whole.filter(|(_, words)| words.is_all_whole()) {
        // What a language lacks may be here under a misspelt name.
        let is_translation = locale.as_str() != DEFAULT_LOCALE;
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
            // Named answers for advisers stand alone, in English.
            let english = draft.default_words();
            let is_english = english.is_some_and(|english| english.has(&message.name.value));
            let has_answers =
                |english: &super::Vocabulary| english.names().any(|name| name.starts_with(ANSWER));
            // Without its folder, English is missing, and that is told of.
            let is_alone = !is_english && english.is_some_and(has_answers);
            if is_translation && message.name.value.starts_with(ANSWER) && is_alone {
                let title = format!(
                    "there is no prepared answer `{}` in English",
                    message.name.value
                );
                let label = "advisers never find it";
                let fault = Diagnostic::warning("message-unused", title, message.name.span, label);
                let names = english.into_iter().flat_map(super::Vocabulary::names);
                let names = names.filter(|name| name.starts_with(ANSWER));
                let fault = fault.help("write it in locales/en/answers.ftl too, or take it out");
                found.push(fault.suggest(&message.name, names.filter(|name| !words.has(name))));
            }
            if !message.name.value.starts_with(ANSWER) {
                let title = format!("no step uses the message `{}`", message.name.value);
                let fault =
                    Diagnostic::warning("message-unused", title, message.name.span, "never shown");
                let file = draft.texts.get(message.name.span.source);
                let name = &message.name.value;
                let is_answer = file.is_some_and(|file| file.stem() == "answers");
                found.push(if is_answer {
                    let right = as_an_answer(name);
                    let fault = fault.suggest_instead(message.name.span, Some(right.clone()));
                    fault.help(format!("prepared answers begin with `{ANSWER}`: `{right}`"))
                } else {
                    let silent = draft
                        .steps()
                        .find(|(file, step)| message_of(file, step) == *name);
                    let fault = fault.help(match silent {
                        Some((_, step)) => format!(
                            "take it out: the step `{}` shows no words of its own, by what it does",
                            step.name.value
                        ),
                        None if file.is_some_and(|file| file.stem() == "staff") => {
                            "take it out: Helpline says no line of this name to the team".to_owned()
                        }
                        None => "take it out, or add the step that says it".to_owned(),
                    });
                    let lacking = used.iter().map(String::as_str);
                    let lacking: Vec<&str> = lacking
                        .filter(|used| is_translation && !words.has(used))
                        .collect();
                    let near = renamed(draft, name, &lacking)
                        .or_else(|| nearest(name, lacking).map(str::to_owned));
                    fault.suggest_instead(message.name.span, near)
                });
            }
        }
        unused_buttons(draft, words, &mut found);
        unused_parts_of_lines(words, &mut found);
    }
    words_of_no_flow(draft, &told, &mut found);
    // What was told of in one language need not be told of in the others.
    let again: HashSet<String> = found
        .iter()
        .filter(|fault| fault.place().is_some_and(|place| told.contains(&place)))
        .map(|fault| fault.title.clone())
        .collect();
    found.retain(|fault| !again.contains(&fault.title));
    faults.extend(found);
}

/// What a message of a language is called now, where its step has another name in English: the step
/// says so with `was:`, its name only became longer, or it is the only one that its flow lacks.
fn renamed(draft: &Draft, name: &str, lacking: &[&str]) -> Option<String> {
    let was = draft.steps().find(|(file, step)| {
        let of_flow = name.strip_prefix(file.name.value.as_str());
        let old = of_flow.and_then(|rest| rest.strip_prefix('-'));
        old.is_some_and(|old| step.was.iter().any(|was| was.value == old))
    });
    let now = was.map(|(file, step)| message_of(file, step));
    let longer = format!("{name}-");
    let mut longer = lacking.iter().filter(|used| used.starts_with(&longer));
    let longer = longer.next().filter(|_| longer.next().is_none());
    // A translator translated it: of its flow, one alone is lacking.
    let flow = name.split_inclusive('-').next().unwrap_or_default();
    let mut of_flow = lacking.iter().filter(|used| used.starts_with(flow));
    let of_flow = of_flow.next().filter(|_| of_flow.next().is_none());
    now.filter(|now| lacking.contains(&now.as_str()))
        .or_else(|| longer.or(of_flow).map(|used| (*used).to_owned()))
}

/// The name that a prepared answer has to have. One whose beginning is misspelt has it already.
fn as_an_answer(name: &str) -> String {
    let rest = name.split_once('-').filter(|(first, _)| {
        let begins = ANSWER.trim_end_matches('-');
        nearest(first, [begins]).is_some()
    });
    format!("{ANSWER}{}", rest.map_or(name, |(_, rest)| rest))
}

/// With a flow, all its words lose their use: that is one fault, told at the first of them in English.
/// Where an error points to one of them, it has been told of.
fn words_of_no_flow(draft: &Draft, told: &HashSet<Span>, found: &mut Vec<Diagnostic>) {
    let source_of = |fault: &Diagnostic| {
        let place = fault.place().filter(|_| fault.code == "message-unused");
        place.and_then(|place| draft.texts.get(place.source))
    };
    let is_flow = |stem: &str| draft.files.iter().any(|file| file.name.value == stem);
    let mut gone: BTreeMap<String, usize> = BTreeMap::new();
    let of_flows = found.iter().filter_map(|fault| {
        let source = source_of(fault)?;
        let prefix = format!("`{}-", source.stem());
        let is_own = fault.title.contains(&prefix) && !is_flow(source.stem());
        is_own.then(|| source.stem().to_owned())
    });
    for stem in of_flows.collect::<Vec<_>>() {
        *gone.entry(stem).or_default() += 1;
    }
    gone.retain(|_, count| *count > 1);
    for stem in gone.keys() {
        let is_its = |fault: &Diagnostic| source_of(fault).is_some_and(|own| own.stem() == stem);
        let is_first = |place: &Span| {
            let source = draft.texts.get(place.source);
            let is_other = source.and_then(Source::locale) != Some(DEFAULT_LOCALE);
            (is_other, place.source, place.start)
        };
        let own = found.iter().filter(|fault| is_its(fault));
        let Some(first) = own.filter_map(Diagnostic::place).min_by_key(is_first) else {
            continue;
        };
        let is_told = |fault: &Diagnostic| fault.place().is_some_and(|place| told.contains(&place));
        let was_told = found.iter().any(|fault| is_its(fault) && is_told(fault));
        found.retain(|fault| !is_its(fault));
        if was_told {
            continue;
        }
        let title = format!("there is no flow `{stem}`, and there are words of it");
        let fault = Diagnostic::warning("message-unused", title, first, "the first of them");
        found.push(fault.help(format!(
            "put back flows/{stem}.yaml, or take {stem}.ftl away in every language"
        )));
    }
}

/// What to do about a part that other kinds of steps have.
fn part_astray(part: &str, choices: &[&str]) -> String {
    let first = choices.first();
    match (part, first) {
        ("words", Some(choice)) => format!(
            "words that people type belong to a choice: call them after it, such as `.{choice}-words`"
        ),
        ("words", None) => {
            "words that people type belong to a choice, or to a step of `small-talk`; questions \
             are written in questions.yaml"
                .to_owned()
        }
        _ => "take it out: only a step with `number:` says it, when a typed answer does not fit"
            .to_owned(),
    }
}

/// The lines of Helpline itself have other words to type, and the urgent texts their buttons.
fn unused_parts_of_lines(words: &super::Vocabulary, found: &mut Vec<Diagnostic>) {
    for (name, _) in line_missing::needed() {
        let Some(message) = words.message(&name) else {
            continue;
        };
        let urgent = urgent_parts(&name);
        let known: &[&str] = if urgent.is_empty() {
            let line = Line::ALL.iter().find(|line| line.key() == name);
            line.map_or(&["words"], |line| line.lists())
        } else {
            urgent
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

/// What a part is called in English, if just this one is missing where a language has a name of its own.
fn called_in_english<'d>(
    draft: &'d Draft,
    message: &Message,
    words: &super::Vocabulary,
    part: &Attribute,
) -> Option<&'d str> {
    let english = draft.default_words()?.message(&message.name.value)?;
    let is_english = std::ptr::eq(words, draft.default_words()?);
    let names = english.attributes.keys().map(String::as_str);
    let is_list = |name: &str| name.ends_with("words");
    let mut lacking = names.filter(|name| {
        !message.attributes.contains_key(*name) && is_list(name) == is_list(&part.name.value)
    });
    let first = lacking.next().filter(|_| lacking.next().is_none());
    first.filter(|_| !is_english)
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
            let is_part = belongs(file, step, name);
            let of_choice = choices.contains(&name.strip_suffix("-words").unwrap_or(name));
            if !is_part && PARTS.contains(&name) {
                let whose = &message.name.value;
                let title = format!("`.{name}` means nothing in `{whose}`");
                let place = attribute.name.span;
                let fault = Diagnostic::warning("button-unused", title, place, "never used");
                found.push(fault.help(part_astray(name, &choices)));
                continue;
            }
            if !is_part && !of_choice {
                let choice = name.strip_suffix("-words").unwrap_or(name);
                let title = format!("`{}` has no choice `{choice}`", message.name.value);
                let fault =
                    Diagnostic::warning("button-unused", title, attribute.name.span, "never shown");
                let fault = fault.help("take it out, or add the choice to the step");
                // `.more2` for `.more-2`.
                let more = name
                    .strip_prefix("more")
                    .and_then(|rest| rest.parse::<u8>().ok());
                if more.is_some_and(|number| number > 1) {
                    let mut parts = ["more".to_owned()]
                        .into_iter()
                        .chain((2..=u8::MAX).map(|number| format!("more-{number}")));
                    let right = parts.find(|part| !message.attributes.contains_key(part));
                    found.push(fault.suggest_instead(attribute.name.span, right));
                    continue;
                }
                if let Some(part) = called_in_english(draft, message, words, attribute) {
                    let right = Some(part.to_owned());
                    found.push(fault.suggest_instead(attribute.name.span, right));
                    continue;
                }
                // `.words-tea` for `.tea-words`.
                let turned = name
                    .strip_prefix("words-")
                    .filter(|name| choices.contains(name));
                if let Some(choice) = turned {
                    let right = Some(format!("{choice}-words"));
                    found.push(fault.suggest_instead(attribute.name.span, right));
                    continue;
                }
                let known = choices.iter().map(|choice| format!("{choice}-words"));
                let known: Vec<String> = known.chain(PARTS.map(str::to_owned)).collect();
                found.push(fault.suggest(&attribute.name, known.iter().map(String::as_str)));
            }
        }
    }
}
