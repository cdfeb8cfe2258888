//! What is wrong in a message and makes something else seem wrong in it.

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::source::{Source, Sources, Span};
use super::{flow_of, said};
/// Where a message stands in the words of its flow, in the language written first.
pub(super) fn place_of_message(texts: &Sources, name: &str) -> Option<Span> {
    let files = texts.in_folder("locales/en", ".ftl");
    let starts = |source: &Source| {
        let begins = |line: &str| {
            let rest = line.strip_prefix(name);
            rest.is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let mut start = 0;
        for line in source.text.split_inclusive('\n') {
            if begins(line) {
                return Some(start);
            }
            start += line.len();
        }
        None
    };
    let mut found = files.filter_map(|(index, source)| {
        let start = starts(source)?;
        Some(Span {
            source: index,
            start,
            end: start + name.len(),
        })
    });
    found.next()
}

/// Whether a message of this name is there, in the language written first.
pub(super) fn has_message(texts: &Sources, name: &str) -> bool {
    place_of_message(texts, name).is_some()
}

/// Whether a place comes after another one in the same message: no line between them starts
/// at the left.
pub(super) fn in_same_message(texts: &Sources, from: Span, to: Span) -> bool {
    let source = texts.get(from.source).filter(|_| from.source == to.source);
    let between = source.and_then(|source| source.text.get(from.end..to.start));
    between.is_some_and(|between| {
        let mut lines = between.split('\n').skip(1);
        lines.all(|line| line.is_empty() || line.starts_with(' '))
    })
}

/// A forgotten dot makes a part of a message seem missing, and the text above it too long.
pub(super) fn parts_without_dots(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let dots: Vec<(Span, Vec<Span>)> = faults
        .iter()
        .filter(|fault| fault.code == "part-without-dot")
        .filter_map(|fault| {
            let others = fault.others.iter().map(|(span, _)| *span);
            Some((fault.place()?, others.collect()))
        })
        .collect();
    if dots.is_empty() {
        return;
    }
    faults.retain(|fault| {
        if fault.code == "part-without-dot" {
            return true;
        }
        let places = fault.place().into_iter();
        let places: Vec<Span> = places
            .chain(fault.others.iter().map(|(span, _)| *span))
            .collect();
        let touches = |(dot, message): &(Span, Vec<Span>)| {
            places.iter().any(|place| {
                let around =
                    place.source == dot.source && place.start <= dot.start && place.end >= dot.end;
                around || message.contains(place) || in_same_message(texts, *dot, *place)
            })
        };
        !dots.iter().any(touches)
    });
}

/// Words of a step that is gone are not to be taken out: the step is what is missing.
pub(super) fn words_of_missing_steps(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let mut words: Vec<Span> = Vec::new();
    for fault in faults
        .iter_mut()
        .filter(|fault| fault.code == "unknown-step")
    {
        let Some(place) = fault.place() else { continue };
        let Some(source) = texts.get(place.source) else {
            continue;
        };
        let message = format!("{}-{}", flow_of(source), said(texts, place));
        let Some(at) = place_of_message(texts, &message) else {
            continue;
        };
        words.push(at);
        if fault.others.iter().all(|(other, _)| *other != at) {
            fault
                .others
                .push((at, "the words of such a step are here".to_owned()));
            // A step with words of its own is another one.
            let near = fault
                .fix
                .as_ref()
                .map(|fix| format!("{}-{}", flow_of(source), fix.with));
            if near.is_some_and(|near| has_message(texts, &near)) {
                let step = said(texts, place).to_owned();
                fault.fix = None;
                fault.help = Some(format!(
                    "write the step `{step}:` again, or lead to another one and take its words out"
                ));
            }
        }
    }
    faults.retain(|fault| {
        let unused = fault.code == "message-unused";
        !(unused && fault.place().is_some_and(|place| words.contains(&place)))
    });
}

/// The words of a `.more` whose line is gone are read as those of the button above them.
pub(super) fn parts_without_names(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let is_button = |fault: &&Diagnostic| fault.code == "button-too-long";
    let buttons: Vec<Span> = faults
        .iter()
        .filter(is_button)
        .filter_map(Diagnostic::place)
        .collect();
    let mut lost: Vec<(Span, String)> = Vec::new();
    faults.retain(|fault| {
        let place = fault.place().filter(|_| fault.code == "more-out-of-order");
        let above = place.and_then(|place| {
            let mut above = buttons.iter().rev();
            above.find(|button| in_same_message(texts, **button, place))
        });
        let part = fault.fix.as_ref().map(|fix| fix.with.clone());
        let (Some(above), Some(part)) = (above, part) else {
            return true;
        };
        lost.push((*above, part));
        false
    });
    for (button, part) in lost {
        let fault = faults
            .iter_mut()
            .find(|fault| fault.place() == Some(button));
        if let Some(fault) = fault {
            fault.help = Some(format!(
                "was a line `.{part} =` taken out below it? put it back above the words that go on"
            ));
        }
    }
}

/// Shorter answers are looked at when nothing is wrong any more with the English they follow.
pub(super) fn shorter_words_last(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let is_of = |fault: &Diagnostic| {
        fault.code == "translation-stale" && fault.severity == Severity::Warning
    };
    let names = |fault: &Diagnostic| {
        let place = fault.place().filter(|_| is_of(fault));
        place.and_then(|place| place_of_message(texts, said(texts, place)))
    };
    let touched: Vec<(Span, bool)> = faults
        .iter()
        .filter(|fault| !is_of(fault) && fault.severity != Severity::Advice)
        .flat_map(|fault| {
            let is_unsigned = fault.code == UNSIGNED;
            let others = fault.others.iter().map(|(at, _)| *at);
            let places = fault.place().into_iter().chain(others);
            places.map(move |place| (place, is_unsigned))
        })
        .collect();
    let mut later: Vec<String> = Vec::new();
    faults.retain(|fault| {
        names(fault).is_none_or(|english| {
            let within = |(place, _): &&(Span, bool)| {
                *place == english || in_same_message(texts, english, *place)
            };
            let cause = touched.iter().find(within);
            let source = fault.place().and_then(|place| texts.get(place.source));
            let locale = source.and_then(Source::locale);
            let is_unsigned = cause.is_some_and(|(_, is_unsigned)| *is_unsigned);
            later.extend(locale.filter(|_| is_unsigned).map(str::to_owned));
            cause.is_none()
        })
    });
    // Who signs reads what is to be done after that: people there read the English until then.
    let unsigned = faults.iter_mut().find(|fault| fault.code == UNSIGNED);
    if let (Some(fault), false) = (unsigned, later.is_empty()) {
        later.dedup();
        let help = fault.help.take().unwrap_or_default();
        let languages = later.join(", ");
        fault.help = Some(format!(
            "{help}; what was checked of this in {languages} is older now, and comes next"
        ));
    }
}

/// What is told of a flow that was changed after it was signed.
const UNSIGNED: &str = "changed-since-sign-off";
