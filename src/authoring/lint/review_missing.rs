//! A flow with facts from sources of which nobody says who keeps it right, when it was read,
//! or how often it must be read again.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::FlowFile;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for file in draft
        .files
        .iter()
        .filter(|file| !file.sources.is_empty() && file.cares.known)
    {
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
