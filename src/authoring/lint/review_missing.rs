//! A flow with facts from sources of which nobody says who keeps it right, when it was read,
//! or how often it must be read again.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::FlowFile;
use super::super::source::Span;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for file in draft
        .files
        .iter()
        .filter(|file| !file.sources.is_empty() && file.cares.known)
    {
        if let Some(by) = reviewed_on_no_day(file) {
            let title = format!("nobody says on which day `{}` was read", file.name.value);
            let fault = Diagnostic::warning("review-missing", title, by, "read by them, but when?");
            let day = draft.today();
            faults.push(fault.help(format!("write the day too: `on: {day}`")));
        }
        let missing = missing(file);
        let Some((first, why)) = missing.first() else {
            continue;
        };
        let names: Vec<String> = missing.iter().map(|(key, _)| format!("`{key}:`")).collect();
        let flow = &file.name.value;
        let title = format!("`{flow}` has no {}", names.join(" and no "));
        let fault = Diagnostic::warning("review-missing", title, file.name.span, *why);
        let example = match *first {
            "owner" => "owner: advice team",
            "reviewed" => "reviewed: { on: 2026-11-22, by: }",
            _ => "review-every: 6 months",
        };
        faults.push(fault.help(format!("at the top of the file, add `{example}`")));
    }
}

/// The name after `reviewed:`, if no day stands beside it.
fn reviewed_on_no_day(file: &FlowFile) -> Option<Span> {
    let reviewed = file.reviewed.as_ref()?;
    let by = reviewed
        .by
        .as_ref()
        .filter(|by| !by.value.trim().is_empty())?;
    reviewed.on.is_none().then_some(by.span)
}

fn missing(file: &FlowFile) -> Vec<(&'static str, &'static str)> {
    let cares = &file.cares;
    let keys = [
        (cares.owner, "owner", "who keeps it right?"),
        (cares.reviewed, "reviewed", "when was it read?"),
        (
            cares.review_every,
            "review-every",
            "nobody would be told to read it again",
        ),
    ];
    let missing = keys.into_iter().filter(|(there, ..)| !there);
    missing.map(|(_, key, why)| (key, why)).collect()
}
