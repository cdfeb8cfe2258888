//! A choice that was taken out of a question, while its button, or a rule about it, is still
//! there: told of once, at the question.

use std::collections::BTreeSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile, StepFile};
use super::super::parse::messages::Message;
use super::super::source::{Source, Span};
use super::super::vocabulary::DEFAULT_LOCALE;
use super::message_missing::PARTS;
use super::{Draft, message_of};

/// Brings together what was told of one question: rules about choices it has not, buttons
/// without a choice, and steps that only those choices led to.
pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (file, step) in draft.steps() {
        let KindFile::Ask(choices) = &step.kind else {
            continue;
        };
        let has = |name: &str| choices.iter().any(|choice| choice.name.value == name);
        let name = message_of(file, step);
        let of_languages = draft.vocabularies.iter();
        let messages: Vec<(&str, &Message)> = of_languages
            .filter_map(|(locale, words)| Some((locale.as_str(), words.message(&name)?)))
            .collect();
        let names = messages
            .iter()
            .flat_map(|(_, message)| message.attributes.keys());
        let gone: BTreeSet<&str> = names
            .map(|name| name.strip_suffix("-words").unwrap_or(name))
            .filter(|name| !PARTS.contains(name) && !name.starts_with("more-") && !has(name))
            .collect();
        if gone.is_empty() {
            continue;
        }
        let parts = messages
            .iter()
            .flat_map(|(_, message)| message.attributes.values());
        let of_message: Vec<Span> = parts.map(|part| part.name.span).collect();
        let is_button = |fault: &Diagnostic| {
            fault.code == "button-unused"
                && fault
                    .place()
                    .is_some_and(|place| of_message.contains(&place))
        };
        let is_rule = |fault: &Diagnostic| {
            fault.code == "impossible-value"
                && fault.place().is_some_and(|place| {
                    place.source == file.source && gone.contains(draft.text_at(place))
                })
                && fault
                    .primary
                    .as_ref()
                    .is_some_and(|(_, label)| label.contains(&format!("`{}`", step.name.value)))
        };
        let is_sentence = |fault: &Diagnostic| {
            fault.code == "choice-never-fits"
                && fault.title.starts_with(&format!("`${}`", step.name.value))
                && fault
                    .place()
                    .is_some_and(|place| gone.contains(draft.text_at(place)))
        };
        let buttons: Vec<Span> = places(faults, &is_button);
        let is_rule = |fault: &Diagnostic| is_rule(fault) || is_sentence(fault);
        let rules: Vec<Span> = places(faults, &is_rule);
        if buttons.len() + rules.len() < 2 {
            continue;
        }
        faults.retain(|fault| !is_button(fault) && !is_rule(fault));
        let buttons = Buttons::of(draft, &buttons);
        faults.push(gone_from(file, step, &gone, &rules, &buttons));
    }
}

fn places(faults: &[Diagnostic], of: &dyn Fn(&Diagnostic) -> bool) -> Vec<Span> {
    let found = faults.iter().filter(|fault| of(fault));
    found.filter_map(Diagnostic::place).collect()
}

fn gone_from(
    file: &FlowFile,
    step: &StepFile,
    gone: &BTreeSet<&str>,
    rules: &[Span],
    buttons: &Buttons,
) -> Diagnostic {
    let names: Vec<String> = gone.iter().map(|name| format!("`{name}`")).collect();
    let names = names.join(" and ");
    let shown = buttons.shown.split_first();
    let fault = if let (true, Some((first, rest))) = (rules.is_empty(), shown) {
        let title = format!("`{}` has no choice {names}", message_of(file, step));
        let fault = Diagnostic::warning("button-unused", title, *first, "never shown");
        let fault = rest
            .iter()
            .fold(fault, |fault, span| fault.also(*span, "nor is this"));
        fault.also(step.name.span, "the question is here")
    } else {
        let title = format!("`{}` has no choice {names}", step.name.value);
        let label = "this question has it no more, and others still use it";
        let fault = Diagnostic::error("impossible-value", title, step.name.span, label);
        let fault = rules.iter().fold(fault, |fault, span| {
            fault.also(*span, "still looked at here")
        });
        let shown = buttons.shown.iter();
        shown.fold(fault, |fault, span| fault.also(*span, "its button"))
    };
    let languages = &buttons.languages;
    if languages.is_empty() {
        return fault.help("add the choice to the question again, or take out what is left of it");
    }
    fault.help(format!(
        "add the choice to the question again, or take out what is left of it, in every language: \
         {}. If it has another name now, write that there",
        languages.join(", ")
    ))
}

/// Buttons without a choice: those of the first language that has them, and which other
/// languages have them too.
struct Buttons<'d> {
    shown: Vec<Span>,
    languages: Vec<&'d str>,
}

impl<'d> Buttons<'d> {
    fn of(draft: &'d Draft, buttons: &[Span]) -> Self {
        let language = |span: &Span| draft.texts.get(span.source).and_then(Source::locale);
        let mut languages: Vec<&str> = buttons.iter().filter_map(language).collect();
        languages.dedup();
        let first = languages
            .iter()
            .find(|locale| **locale == DEFAULT_LOCALE)
            .or(languages.first())
            .copied();
        let shown = buttons.iter().filter(|span| language(span) == first);
        Self {
            shown: shown.copied().collect(),
            languages: if languages.len() > 1 {
                languages.clone()
            } else {
                Vec::new()
            },
        }
    }
}
