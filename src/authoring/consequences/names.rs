//! A name that is gone or has changed, and is still used in many places: one fault with every place.

use std::collections::{HashMap, HashSet};

use super::super::diagnostic::{Diagnostic, nearest};
use super::super::lint::message_missing::{ITS_WORDS, RENAMED};
use super::super::resolve::targets::SIMILAR;
use super::super::source::{Sources, Span};
use super::super::wording::NOT_ASKED;
use super::{MOST_PLACES, flow_of, said};

/// A source that has the name of another: the name that flows look for in vain was its own.
pub(super) fn retyped_sources(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    renamed_source(texts, faults);
    let is_source = |fault: &Diagnostic| {
        let file = fault.place().and_then(|place| texts.get(place.source));
        fault.code == "duplicate-name" && file.is_some_and(|file| file.name == "flows/sources.yaml")
    };
    let unknown = faults.iter().filter(|fault| fault.code == "unknown-source");
    let mut names = unknown
        .filter_map(Diagnostic::place)
        .map(|place| said(texts, place));
    let Some(first) = names.next() else { return };
    let is_one = names.all(|name| name == first);
    let twice = faults.iter_mut().find(|fault| is_source(fault));
    if let Some(twice) = twice.filter(|_| is_one) {
        twice.help = Some(format!(
            "call one of them `{first}`: flows name it, and there is no source of that name"
        ));
    }
}

/// A source with another name than several flows know it by: where it is listed is the odd one out.
fn renamed_source(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let unknown = faults.iter().filter(|fault| fault.code == "unknown-source");
    let mut places: Vec<Span> = unknown
        .flat_map(|fault| {
            let others = fault.others.iter().map(|(span, _)| *span);
            fault.place().into_iter().chain(others)
        })
        .collect();
    let Some(name) = places.first().map(|place| said(texts, *place).to_owned()) else {
        return;
    };
    places.retain(|place| said(texts, *place) == name);
    let unused = faults.iter().filter(|fault| fault.code == "source-unused");
    let mut near = unused.filter_map(Diagnostic::place).filter(|place| {
        let listed = said(texts, *place);
        nearest(&name, [listed]).is_some()
    });
    let (Some(listed), None) = (near.next(), near.next()) else {
        return;
    };
    // Where one flow alone names it, that one may be the slip.
    if places.len() < 2 && !is_slip_of(texts, said(texts, listed), &name) {
        return;
    }
    let is_it = |fault: &Diagnostic| {
        let place = fault.place().map(|place| said(texts, place));
        fault.code == "unknown-source" && place == Some(name.as_str())
    };
    faults.retain(|fault| !is_it(fault));
    let title = format!("`{name}` is not in flows/sources.yaml");
    faults.push(odd_one_out(
        Diagnostic::error("unknown-source", title, listed, elsewhere(&name)),
        &name,
        &places,
    ));
}

/// An answer that was given another name: its old one is in questions and beside other steps, so
/// the answer is the odd one out.
pub(super) fn renamed_answers(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let odd = |fault: &Diagnostic| {
        let mut others = fault.others.iter();
        let (answer, _) = others.find(|(_, label)| label == NOT_ASKED)?;
        (fault.code == "unknown-topic").then_some(*answer)
    };
    let Some((asked, answer)) = faults
        .iter()
        .find_map(|fault| Some((fault.clone(), odd(fault)?)))
    else {
        return;
    };
    let same = |fault: &Diagnostic| fault.code == asked.code && fault.title == asked.title;
    let places = |fault: &Diagnostic| {
        let others = fault.others.iter().map(|(span, _)| *span);
        let places: Vec<Span> = fault.place().into_iter().chain(others).collect();
        places
    };
    let all: Vec<Span> = faults
        .iter()
        .filter(|fault| same(fault))
        .flat_map(places)
        .collect();
    let all: Vec<Span> = all.into_iter().filter(|place| *place != answer).collect();
    let topic = asked.title.split('`').nth(1).unwrap_or_default().to_owned();
    // Where it is written once alone, that one may be the slip.
    let is_odd = all.len() > 1 || is_slip_of(texts, said(texts, answer), &topic);
    if !is_odd || topic.is_empty() {
        return;
    }
    faults.retain(|fault| !same(fault));
    let title = format!("no step answers the topic `{topic}`");
    faults.push(odd_one_out(
        Diagnostic::error("unknown-topic", title, answer, elsewhere(&topic)),
        &topic,
        &all,
    ));
}

/// A step that steps and words know by another name: where it stands it is the odd one out.
pub(super) fn renamed_steps(texts: &Sources, faults: &mut [Diagnostic]) {
    for fault in faults
        .iter_mut()
        .filter(|fault| fault.code == "unknown-step")
    {
        let Some(asked) = fault.place() else { continue };
        let labelled = |label: &str| {
            let mut others = fault.others.iter();
            others.find_map(|(span, said)| (said == label).then_some(*span))
        };
        let Some(step) = labelled(RENAMED).or_else(|| labelled(SIMILAR)) else {
            continue;
        };
        let (name, old) = (said(texts, step), said(texts, asked).to_owned());
        let words = labelled(ITS_WORDS);
        let others = fault.others.iter().map(|(span, _)| *span);
        let mut places: Vec<Span> = others.filter(|place| said(texts, *place) == old).collect();
        places.insert(0, asked);
        places.extend(words);
        // Where it is written once alone, that one may be the slip; and a name that is used is one.
        let is_odd = places.len() > 1 || is_slip_of(texts, name, &old);
        if !is_odd || is_used(texts, step) {
            continue;
        }
        let title = fault.title.clone();
        let help = format!(
            "did you mean `{old}`? If the step has another name now, write `{name}` in those \
             places, and call its words so in every language"
        );
        let odd = Diagnostic::error("unknown-step", title, step, elsewhere(&old));
        *fault = odd_one_out(odd, &old, &places).help(help);
    }
}

/// Whether the name of a step stands anywhere in its file but where the step begins.
fn is_used(texts: &Sources, step: Span) -> bool {
    let (name, text) = (said(texts, step), texts.get(step.source));
    let text = text.map_or("", |source| source.text.as_str());
    let is_of_name = |letter: char| letter.is_alphanumeric() || letter == '-';
    let names = text.split(|letter| !is_of_name(letter));
    names.filter(|word| *word == name).count() > 1
}

/// Whether a name holds what is no word, where the other is made of words: letters changed places.
fn is_slip_of(texts: &Sources, name: &str, other: &str) -> bool {
    let english = texts.iter().filter(|(_, source)| {
        source.name.starts_with("locales/en/") || source.name == "flows/sources.yaml"
    });
    // The name itself stands in there too, as a whole.
    let is_of_name = |letter: char| letter.is_alphanumeric() || letter == '-';
    let written = english.flat_map(|(_, source)| source.text.split(move |c| !is_of_name(c)));
    let written = written.filter(|word| *word != name && *word != other);
    let known: HashSet<String> = written
        .flat_map(|word| word.split('-'))
        .map(str::to_lowercase)
        .collect();
    let is_worded = |name: &str| name.split('-').all(|part| known.contains(part));
    is_worded(other) && !is_worded(name)
}

/// What stands at the place of a name that is another everywhere else.
fn elsewhere(name: &str) -> String {
    format!("everything else calls it `{name}`")
}

/// The fault of such a name, with some of the other places and the name that they have.
fn odd_one_out(fault: Diagnostic, name: &str, others: &[Span]) -> Diagnostic {
    let Some(place) = fault.place() else {
        return fault;
    };
    let fault = others.iter().take(MOST_PLACES).fold(fault, |fault, place| {
        fault.also(*place, "here, for example")
    });
    fault.suggest_instead(place, Some(name.to_owned()))
}

/// A name that a step had, and that is still used in steps, rules and words: one fault with
/// every place.
pub(super) fn bring_together(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    const OF_A_NAME: [&str; 3] = ["unknown-step", "unknown-answer", "unknown-variable"];
    let mut first_of: HashMap<(String, String), usize> = HashMap::new();
    let mut kept: Vec<Diagnostic> = Vec::new();
    for fault in faults.drain(..) {
        let of_a_name = OF_A_NAME.contains(&fault.code);
        let key = fault.place().filter(|_| of_a_name).and_then(|place| {
            let source = texts.get(place.source)?;
            Some((flow_of(source), said(texts, place).to_owned()))
        });
        let Some(key) = key else {
            kept.push(fault);
            continue;
        };
        let first = first_of.get(&key).and_then(|first| kept.get_mut(*first));
        if let (Some(first), Some(place)) = (first, fault.place()) {
            first.others.push((place, "and here".to_owned()));
            first.others.extend(fault.others);
        } else {
            first_of.insert(key, kept.len());
            kept.push(fault);
        }
    }
    *faults = kept;
}

/// An answer that some way leaves out is missing in every message that shows it, and in every rule that
/// looks at it: one fault, and nothing runs if a message shows it.
pub(super) fn answers_left_out(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let answer = |fault: &Diagnostic| {
        let name = match fault.code {
            "value-not-given" => fault.title.split("`$").nth(1)?,
            "answer-not-asked" => fault.title.split("looks at `").nth(1)?,
            _ => return None,
        };
        let flow = flow_of(texts.get(fault.place()?.source)?);
        Some((flow, name.split('`').next()?.to_owned()))
    };
    let mut first_of: HashMap<(String, String), usize> = HashMap::new();
    let mut kept: Vec<Diagnostic> = Vec::new();
    for fault in faults.drain(..) {
        let Some(key) = answer(&fault) else {
            kept.push(fault);
            continue;
        };
        let first = first_of.get(&key).and_then(|first| kept.get_mut(*first));
        if let (Some(first), Some(place)) = (first, fault.place()) {
            first.severity = first.severity.min(fault.severity);
            first.others.push((place, "needed here too".to_owned()));
        } else {
            first_of.insert(key, kept.len());
            kept.push(fault);
        }
    }
    *faults = kept;
}

/// A name that is gone, or that nobody uses, is told of once for all places and languages; first
/// in the language that is written first.
pub(super) fn same_in_many_places(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    const OF_A_NAME: [&str; 4] = [
        "unknown-source",
        "unknown-topic",
        "message-unused",
        "number-invalid",
    ];
    // In one flow, rules that one change has made useless.
    const OF_A_FLOW: [&str; 2] = ["impossible-value", "rule-never-used"];
    let is_first = |fault: &Diagnostic| {
        let source = fault.place().and_then(|place| texts.get(place.source));
        source.is_some_and(|source| source.name.starts_with("locales/en/"))
    };
    let mut kept: Vec<Diagnostic> = Vec::new();
    let mut more: Vec<usize> = Vec::new();
    for mut fault in faults.drain(..) {
        let of_a_name = OF_A_NAME.contains(&fault.code);
        let of_a_flow = OF_A_FLOW.contains(&fault.code);
        let source = |fault: &Diagnostic| fault.place().map(|place| place.source);
        let same = |one: &Diagnostic| {
            let is_here = !of_a_flow || source(one) == source(&fault);
            one.code == fault.code && one.title == fault.title && is_here
        };
        let at = kept.iter().position(same);
        let Some(at) = at.filter(|_| of_a_name || of_a_flow) else {
            kept.push(fault);
            more.push(0);
            continue;
        };
        if is_first(&fault) {
            std::mem::swap(&mut kept[at], &mut fault);
            let others = std::mem::take(&mut fault.others);
            kept[at].others.extend(others);
        }
        more[at] += 1;
        if let (Some(place), true) = (fault.place(), more[at] < MOST_PLACES) {
            kept[at].others.push((place, "and here".to_owned()));
        }
    }
    for (fault, more) in kept.iter_mut().zip(more) {
        if more >= MOST_PLACES {
            let help = fault.help.take().unwrap_or_default();
            fault.help = Some(format!("{help}; it stands in {} places", more + 1));
        }
    }
    *faults = kept;
}
