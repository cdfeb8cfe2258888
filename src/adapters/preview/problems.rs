//! What `check` says of the texts as they are now.

use maud::{Markup, html};

use super::panels::{Frame, form};
use super::studio::House;
use crate::authoring::mend::sure_fix;
use crate::authoring::{Diagnostic, Severity, render, summary};

/// At most so many are written out; the others are counted.
const MOST: usize = 60;

/// Everything that is wrong, errors first.
pub(super) fn panel(frame: &Frame, house: &House) -> Markup {
    let mut faults: Vec<&Diagnostic> = house.faults.iter().collect();
    faults.sort_by_key(|fault| rank(fault.severity));
    let more = faults.len().saturating_sub(MOST);
    html! {
        p #summary role="status" {
            @if house.faults.is_empty() { "Nothing is wrong." } @else { (summary(&house.faults)) "." }
            @if !house.counts {
                " " strong { "The saved change does not count yet: the conversation goes on by the last version without errors." }
            }
        }
        @if !frame.mended.is_empty() {
            div #mended .notice tabindex="-1" role="status" {
                @for told in frame.mended { p { (told) } }
            }
        }
        @for (index, fault) in faults.iter().take(MOST).enumerate() {
            (one(frame, house, index, fault))
        }
        @if more > 0 { p { "… and " (more) " more. " code { "helpline check --advice" } " shows all." } }
    }
}

fn one(frame: &Frame, house: &House, index: usize, fault: &Diagnostic) -> Markup {
    let place = fault.place().and_then(|place| house.texts.place(place));
    let fix = sure_fix(fault, &house.texts);
    let mended = fix.and_then(|fix| house.texts.place(fix.span));
    let shown = render(std::slice::from_ref(fault), &house.texts, false);
    html! {
        details id={ "fault-" (index) } class={ "fault " (name(fault.severity)) } open[fault.severity == Severity::Error] {
            summary {
                strong { (name(fault.severity)) } " "
                span id={ "fault-" (index) "-title" } { (fault.title) }
                @if let Some(place) = &place { " " code { (place) } }
            }
            pre tabindex="0" { (shown) }
            @if let (Some(fix), Some(place)) = (fix, &mended) {
                (form(frame, "mend", Some("mend"), &html! {
                    input type="hidden" name="fault" value=(fault.code);
                    input type="hidden" name="place" value=(place);
                    button id={ "mend-" (index) } aria-describedby={ "fault-" (index) "-title" } { "Mend" }
                    " writes " code { (fix.with) } " there, into the file."
                }))
            }
            p { a href={ "/explain/" (fault.code) } target="_blank" { "What " code { (fault.code) } " means" } }
        }
    }
}

/// How many there are about a step's file and words, as the map shows them.
pub(super) fn at_lines(house: &House, name: &str, lines: std::ops::RangeInclusive<usize>) -> usize {
    let about = house
        .faults
        .iter()
        .filter(|fault| fault.severity != Severity::Advice);
    about
        .filter_map(Diagnostic::place)
        .filter(|place| {
            house.texts.get(place.source).is_some_and(|source| {
                source.name == name && lines.contains(&source.position(place.start).0)
            })
        })
        .count()
}

fn rank(severity: Severity) -> u8 {
    match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Advice => 2,
    }
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}
