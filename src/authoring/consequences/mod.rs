//! One fault, one message: what only follows from another fault is held back.

mod files;
mod follows;
mod messages;
mod names;
mod readability;
mod ways;

use super::diagnostic::{Diagnostic, Severity};
use super::silence;
use super::source::{Source, Sources, Span};
use files::{
    copies_of_flows, flows_that_are_gone, misnamed_files, misspelt_files, under_another_heading,
    without_their_files,
};
use follows::{Told, follows};
use messages::{
    parts_without_dots, parts_without_names, shorter_words_last, words_of_missing_steps,
};
use names::{
    answers_left_out, bring_together, renamed_answers, renamed_steps, retyped_sources,
    same_in_many_places,
};
use readability::how_it_reads_last;
use ways::ways_first;

/// So many of the places of one slip are shown.
const MOST_PLACES: usize = 3;

/// Takes away what follows from something else that is told of.
pub(super) fn hold_back(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    without_their_files(faults);
    ways_first(texts, faults);
    misnamed_files(texts, faults);
    retyped_sources(texts, faults);
    bring_together(texts, faults);
    misspelt_files(texts, faults);
    renamed_answers(texts, faults);
    renamed_steps(texts, faults);
    asked_again(faults);
    under_another_heading(faults);
    parts_without_dots(texts, faults);
    parts_without_names(texts, faults);
    questions_never_asked(texts, faults);
    // What is let stand with a reason tells nobody of a sentence that was changed beside it.
    let changed = faults.iter().filter(|fault| fault.code == "sentence-gone");
    let changed: Vec<usize> = changed
        .filter_map(|fault| Some(fault.place()?.source))
        .collect();
    let told: Vec<Told> = faults
        .iter()
        .filter_map(|fault| {
            let place = fault.place()?;
            let source = texts.get(place.source)?;
            Some(Told {
                code: fault.code,
                source: place.source,
                others: fault.others.iter().map(|(span, _)| *span).collect(),
                place,
                flow: flow_of(source),
                has_fix: fault.fix.is_some(),
                is_untold: fault.severity == Severity::Advice
                    || changed.contains(&place.source) && silence::is_over(texts, fault),
            })
        })
        .collect();
    shorter_words_last(texts, faults);
    faults.retain(|fault| {
        let Some(place) = fault.place() else {
            return true;
        };
        let flow = texts.get(place.source).map(Source::stem);
        let flow = flow.unwrap_or_default();
        !told
            .iter()
            .any(|cause| follows(fault, (place, flow), cause, texts))
    });
    words_of_missing_steps(texts, faults);
    choices_that_led_to_flows(texts, faults);
    answers_left_out(texts, faults);
    same_in_many_places(texts, faults);
    copies_of_flows(faults);
    flows_that_are_gone(faults);
    how_it_reads_last(texts, faults);
    stories_last(texts, faults);
    quote_fixes(texts, faults);
    few_places(faults);
}

/// Of many places, the first ones are shown and how many there are: what to do stays in sight.
fn few_places(faults: &mut [Diagnostic]) {
    for fault in faults {
        let more = fault.others.len().saturating_sub(MOST_PLACES);
        // One or two more are shown quicker than counted.
        if more < MOST_PLACES {
            continue;
        }
        fault.others.truncate(MOST_PLACES);
        if let Some((_, label)) = fault.others.last_mut() {
            *label = format!("{label}, and in {more} more places");
        }
    }
}

fn said(texts: &Sources, span: Span) -> &str {
    texts
        .get(span.source)
        .and_then(|source| source.text.get(span.start..span.end))
        .unwrap_or_default()
}

/// The flow that a file belongs to: its steps, or its words.
fn flow_of(source: &Source) -> String {
    source.stem().to_owned()
}

/// A question to which nothing leads gives no value, and messages that show it cannot be said: then
/// nothing runs.
fn questions_never_asked(texts: &Sources, faults: &mut [Diagnostic]) {
    let wanted: Vec<String> = faults
        .iter()
        .filter(|fault| fault.code == "value-not-given")
        .filter_map(|fault| Some(flow_of(texts.get(fault.place()?.source)?) + " " + &fault.title))
        .collect();
    for fault in faults
        .iter_mut()
        .filter(|fault| fault.code == "unreachable-step")
    {
        let Some(place) = fault.place() else { continue };
        let Some(source) = texts.get(place.source) else {
            continue;
        };
        let value = format!("uses `${}`", said(texts, place));
        let flow = flow_of(source) + " ";
        let mut wanted = wanted.iter();
        if wanted.any(|title| title.starts_with(&flow) && title.contains(&value)) {
            fault.severity = Severity::Error;
        }
    }
}

/// To ask again may be meant, unless a step or a rule was left behind by it.
fn asked_again(faults: &mut Vec<Diagnostic>) {
    const LEFT: [&str; 2] = ["unreachable-step", "rule-never-used"];
    let left: Vec<usize> = faults
        .iter()
        .filter(|fault| LEFT.contains(&fault.code))
        .filter_map(|fault| Some(fault.place()?.source))
        .collect();
    faults.retain(|fault| {
        let source = fault.place().map(|place| place.source);
        fault.code != "asks-itself" || source.is_some_and(|source| left.contains(&source))
    });
}

/// A choice that was taken out led to a flow to which nothing leads now: that is one slip, and what
/// is left of the choice says which it was.
fn choices_that_led_to_flows(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let is_choice = |fault: &Diagnostic| {
        fault.code == "button-unused" && fault.title.contains("` has no choice `")
    };
    let is_flow = |fault: &Diagnostic| fault.code == "unreachable-flow";
    let only = |fits: &dyn Fn(&Diagnostic) -> bool| {
        let mut all = faults.iter().enumerate().filter(|(_, fault)| fits(fault));
        let first = all.next().map(|(index, _)| index);
        first.filter(|_| all.next().is_none())
    };
    let (Some(choice), Some(flow)) = (only(&is_choice), only(&is_flow)) else {
        return;
    };
    let place = faults.get(flow).and_then(Diagnostic::place);
    if let (Some(choice), Some(place)) = (faults.get_mut(choice), place) {
        let label = "nothing leads to this flow any more".to_owned();
        choice.others.push((place, label));
        let gone = choice.title.rsplit('`').nth(1).unwrap_or_default();
        let again = format!(
            "add `{gone}: flow {}` to the question again",
            said(texts, place)
        );
        let help = choice.help.take().unwrap_or_default();
        choice.help = Some(help.replacen("add the choice to the question again", &again, 1));
        faults.remove(flow);
    }
}

/// What a story cannot find may be what is told of elsewhere.
fn stories_last(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    const GONE: [&str; 3] = ["button-unused", "message-unused", "unreachable-step"];
    let in_story = |fault: &Diagnostic| {
        let source = fault.place().and_then(|place| texts.get(place.source));
        source.is_some_and(|source| source.name.starts_with("flows/stories/"))
    };
    let other = faults.iter().any(|fault| {
        let matters = fault.severity == Severity::Error || GONE.contains(&fault.code);
        matters && !in_story(fault)
    });
    faults.retain(|fault| !(other && fault.code == "story-unknown-name"));
    // What is gone from many stories is gone for one reason.
    let mut kept: Vec<Diagnostic> = Vec::new();
    for fault in faults.drain(..) {
        let first = kept.iter_mut().find(|first| first.code == fault.code);
        match (first, fault.place()) {
            (Some(first), Some(place)) if fault.code == "story-unknown-name" => {
                let label = if fault.title == first.title {
                    "and here".to_owned()
                } else {
                    fault.title
                };
                first.others.push((place, label));
                first.others.extend(fault.others);
            }
            _ => kept.push(fault),
        }
    }
    *faults = kept;
}

/// A mend of a text in quotes keeps the quotes.
fn quote_fixes(texts: &Sources, faults: &mut [Diagnostic]) {
    for fix in faults.iter_mut().filter_map(|fault| fault.fix.as_mut()) {
        let written = said(texts, fix.span);
        let quote = written.chars().next().filter(|c| ['"', '\''].contains(c));
        let Some(quote) = quote.filter(|quote| written.len() > 1 && written.ends_with(*quote))
        else {
            continue;
        };
        if !fix.with.starts_with(quote) {
            fix.with = format!("{quote}{}{quote}", fix.with);
        }
    }
}
