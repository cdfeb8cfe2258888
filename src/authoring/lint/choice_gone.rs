//! A choice that was taken out of a question, while its button, or a rule about it, is still
//! there: told of once, at the question.

use std::collections::{BTreeSet, HashSet};

use super::super::diagnostic::{Diagnostic, Fix};
use super::super::parse::flow::{ChoiceFile, FlowFile, KindFile, StepFile};
use super::super::parse::messages::Message;
use super::super::source::{Source, Span};
use super::super::vocabulary::DEFAULT_LOCALE;
use super::parts_missing::PARTS;
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
        let of_buttons = names.map(|name| name.strip_suffix("-words").unwrap_or(name));
        let of_rules = looked_at(draft, file, step, faults);
        let gone: BTreeSet<&str> = of_buttons
            .chain(of_rules)
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
        // A choice that has another name than its button: what still has that of the button belongs to it.
        let renamed = faults.iter().position(|fault| {
            let is_ours = every_place(fault).any(|span| of_message.contains(&span));
            fault.code == "button-missing" && fault.fix.is_some() && is_ours
        });
        if let Some(mut fault) = renamed.map(|at| faults.remove(at)) {
            faults.retain(|fault| !is_button(fault) && !is_rule(fault));
            called_as_before(draft, &mut fault, &rules, &of_message);
            faults.push(fault);
            continue;
        }
        faults.retain(|fault| !is_button(fault) && !is_rule(fault));
        let fresh = fresh_name(file, step, choices, &gone, &messages);
        let buttons = Buttons::of(draft, &buttons);
        let fault = gone_from(file, step, &gone, &rules, &buttons);
        faults.push(match fresh {
            Some(fresh) if !rules.is_empty() => now_called(fault, &gone, fresh),
            _ => fault,
        });
    }
}

/// The choices of a question that rules and sentences look at in vain.
fn looked_at<'d>(
    draft: &'d Draft,
    file: &FlowFile,
    step: &StepFile,
    faults: &[Diagnostic],
) -> Vec<&'d str> {
    let whose = format!("`{}`", step.name.value);
    let value = format!("`${}`", step.name.value);
    let prefix = format!("`{}-", file.name.value);
    let of_this = faults.iter().filter(|fault| {
        let label = fault.primary.as_ref().map(|(_, label)| label.as_str());
        let is_rule = fault.code == "impossible-value"
            && label == Some(&format!("not a choice of {whose}"))
            && fault
                .place()
                .is_some_and(|place| place.source == file.source);
        let is_sentence = fault.code == "choice-never-fits"
            && fault.title.starts_with(&value)
            && fault.title.contains(&prefix);
        is_rule || is_sentence
    });
    let places: Vec<Span> = of_this.filter_map(Diagnostic::place).collect();
    // One alone may be a slip of its own.
    let names: Vec<&str> = places.iter().map(|place| draft.text_at(*place)).collect();
    let often = |name: &&str| names.iter().filter(|other| *other == name).count() > 1;
    names.iter().copied().filter(often).collect()
}

/// Where a fault is shown, the first place first.
fn every_place(fault: &Diagnostic) -> impl Iterator<Item = Span> {
    let others = fault.others.iter().map(|(span, _)| *span);
    fault.place().into_iter().chain(others)
}

/// Rules and sentences speak for the name that the button has.
fn called_as_before(draft: &Draft, fault: &mut Diagnostic, rules: &[Span], buttons: &[Span]) {
    let old = every_place(fault).find(|span| buttons.contains(span));
    let choice = every_place(fault).find(|span| !buttons.contains(span));
    let places = rules
        .iter()
        .map(|place| (*place, "still looked at here".to_owned()));
    fault.others.extend(places);
    let (Some(old), Some(choice)) = (old.filter(|_| !rules.is_empty()), choice) else {
        return;
    };
    let old = draft.text_at(old).trim_end_matches("-words").to_owned();
    fault.help = Some(format!(
        "a choice, its button and what looks at it have the same name; did you mean `{old}`?"
    ));
    fault.fix = Some(Fix {
        span: choice,
        with: old,
    });
}

/// The one choice that may be the one that is gone, under another name: it lacks the words that the
/// other had, or other questions have that one and not this.
fn fresh_name<'f>(
    file: &FlowFile,
    step: &StepFile,
    choices: &'f [ChoiceFile],
    gone: &BTreeSet<&str>,
    messages: &[(&str, &Message)],
) -> Option<&'f str> {
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut all = choices.iter().map(|choice| choice.name.value.as_str());
        let first = all.find(|name| fits(name))?;
        all.all(|name| !fits(name)).then_some(first)
    };
    let lacks = |name: &str| {
        messages.iter().any(|(_, message)| {
            let had = |end: &str| {
                gone.iter()
                    .any(|old| message.attributes.contains_key(&format!("{old}{end}")))
            };
            let has = |end: &str| message.attributes.contains_key(&format!("{name}{end}"));
            ["", "-words"].iter().any(|end| had(end) && !has(end))
        })
    };
    if gone.len() > 1 {
        return None;
    }
    // Or it is the one that no other question of the flow has, and they have the other.
    let others = file
        .steps
        .iter()
        .filter(|other| other.name.span != step.name.span);
    let asked: HashSet<&str> = others
        .filter_map(|other| match &other.kind {
            KindFile::Ask(choices) => Some(choices),
            _ => None,
        })
        .flatten()
        .map(|choice| choice.name.value.as_str())
        .collect();
    let is_usual = gone.iter().all(|name| asked.contains(name));
    only(&lacks).or_else(|| only(&|name| is_usual && !asked.contains(name)))
}

fn now_called(fault: Diagnostic, gone: &BTreeSet<&str>, fresh: &str) -> Diagnostic {
    let old = gone.iter().copied().collect::<Vec<_>>().join(" ");
    let help = fault.help.clone().unwrap_or_default();
    fault.help(format!(
        "if `{fresh}` is the new name of `{old}`, write `{fresh}` in these places too; if not, {help}"
    ))
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
        if buttons.languages.contains(&DEFAULT_LOCALE) {
            // What English and other languages have the question has lost.
            let label = "this question has it no more";
            let fault = Diagnostic::warning("button-unused", title, step.name.span, label);
            let shown = buttons.shown.iter();
            shown.fold(fault, |fault, span| fault.also(*span, "never shown"))
        } else {
            let fault = Diagnostic::warning("button-unused", title, *first, "never shown");
            let fault = rest
                .iter()
                .fold(fault, |fault, span| fault.also(*span, "nor is this"));
            fault.also(step.name.span, "the question is here")
        }
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
