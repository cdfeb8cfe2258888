//! A name that is gone or has changed, and is still used in many places: one fault with every place.

use std::collections::HashMap;

use super::super::diagnostic::{Diagnostic, nearest};
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
    if places.len() < 2 {
        return;
    }
    let is_it = |fault: &Diagnostic| {
        let place = fault.place().map(|place| said(texts, place));
        fault.code == "unknown-source" && place == Some(name.as_str())
    };
    faults.retain(|fault| !is_it(fault));
    let title = format!("`{name}` is not in flows/sources.yaml");
    let label = format!("flows call it `{name}`");
    let fault = Diagnostic::error("unknown-source", title, listed, label);
    let fault = places.iter().take(MOST_PLACES).fold(fault, |fault, place| {
        fault.also(*place, "here, for example")
    });
    faults.push(fault.suggest_instead(listed, Some(name)));
}

/// An answer that was given another name: its old one is in questions and beside other steps, so
/// the answer is the odd one out.
pub(super) fn renamed_answers(faults: &mut Vec<Diagnostic>) {
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
    if all.len() < 2 || topic.is_empty() {
        return;
    }
    faults.retain(|fault| !same(fault));
    let label = format!("everything else calls it `{topic}`");
    let title = format!("no step answers the topic `{topic}`");
    let fault = Diagnostic::error("unknown-topic", title, answer, label);
    let fault = all.iter().take(MOST_PLACES).fold(fault, |fault, place| {
        fault.also(*place, "here, for example")
    });
    faults.push(fault.suggest_instead(answer, Some(topic)));
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
