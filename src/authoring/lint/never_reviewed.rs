//! A flow that no person has signed as read and right.

use super::super::diagnostic::Diagnostic;
use super::super::source::Span;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let unsigned: Vec<Span> = draft
        .files
        .iter()
        .filter(|file| {
            let signed = file
                .reviewed
                .as_ref()
                .is_some_and(|reviewed| reviewed.by.is_some());
            let in_ledger = draft
                .ledger
                .iter()
                .any(|sign| sign.flow.value == file.name.value);
            !signed && !in_ledger && !file.sources.is_empty()
        })
        .map(|file| file.name.span)
        .collect();
    let Some((first, others)) = unsigned.split_first() else {
        return;
    };
    let title = match unsigned.len() {
        1 => "1 flow has not been read by a reviewer yet".to_owned(),
        many => format!("{many} flows have not been read by a reviewer yet"),
    };
    let fault = Diagnostic::advice("never-reviewed", title, *first, "this one");
    let fault = others
        .iter()
        .fold(fault, |fault, span| fault.also(*span, "and this one"));
    faults.push(
        fault.help("when a person has read it against its sources: helpline sign FLOW --by NAME"),
    );
}
