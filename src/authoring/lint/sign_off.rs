//! Flows that were changed since a person signed them, that are due to be read again, or
//! that have facts and name no source.

use jiff::civil::Date;

use super::super::diagnostic::Diagnostic;
use super::super::edition::edition;
use super::super::ledger::SignOff;
use super::super::parse::flow::{FlowFile, KindFile};
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for sign in draft.ledger {
        match draft
            .files
            .iter()
            .find(|file| file.name.value == sign.flow.value)
        {
            Some(file) => find_changed(draft, file, sign, faults),
            None if draft.all_read => faults.push(unknown_flow(draft, sign)),
            None => {}
        }
    }
    for file in draft.files {
        find_overdue(draft, file, faults);
        find_without_source(file, faults);
    }
}

fn unknown_flow(draft: &Draft, sign: &SignOff) -> Diagnostic {
    let title = format!("there is no flow `{}`", sign.flow.value);
    let label = "signed, but not there";
    let fault = Diagnostic::warning("signed-flow-missing", title, sign.flow.span, label)
        .help("take this line out, or write the flow's new name and sign it again");
    let names = draft.files.iter().map(|file| file.name.value.as_str());
    fault.suggest(&sign.flow, names)
}

fn find_changed(draft: &Draft, file: &FlowFile, sign: &SignOff, faults: &mut Vec<Diagnostic>) {
    if edition(file, draft.default_words(), draft.texts) == sign.edition {
        return;
    }
    let flow = &file.name.value;
    let title = format!("`{flow}` was changed since {} signed it", sign.by);
    let label = format!("signed on {}", sign.on);
    let fault = Diagnostic::warning("changed-since-sign-off", title, sign.flow.span, label);
    let fault = fault.also(file.name.span, "its words or its steps are not the same");
    faults.push(fault.help(format!(
        "read it again against its sources, then sign it: helpline sign {flow} --by NAME"
    )));
}

/// The last day a person read the flow and found it right.
fn last_read(draft: &Draft, file: &FlowFile) -> Option<Date> {
    let own = file
        .reviewed
        .as_ref()
        .filter(|reviewed| reviewed.by.is_some());
    let own = own.and_then(|reviewed| reviewed.on.as_ref()?.value.parse().ok());
    let signed = draft
        .ledger
        .iter()
        .filter(|sign| sign.flow.value == file.name.value);
    signed.map(|sign| sign.on).chain(own).max()
}

fn find_overdue(draft: &Draft, file: &FlowFile, faults: &mut Vec<Diagnostic>) {
    let (Some(every), Some(last)) = (&file.review_every, last_read(draft, file)) else {
        return;
    };
    let Ok(due) = last.checked_add(every.value) else {
        return;
    };
    if due < draft.today() {
        let flow = &file.name.value;
        let title = format!("`{flow}` should have been read again by {due}");
        let label = format!("last read on {last}");
        let fault = Diagnostic::warning("review-overdue", title, every.span, label);
        faults.push(fault.help(format!(
            "read it against its sources, then sign it: helpline sign {flow} --by NAME"
        )));
    }
}

fn find_without_source(file: &FlowFile, faults: &mut Vec<Diagnostic>) {
    let answers = |kind: &KindFile| matches!(kind, KindFile::Answer(_));
    if file.sources.is_empty()
        && file.cares.known
        && file.steps.iter().any(|step| answers(&step.kind))
    {
        let title = format!("`{}` gives answers and names no source", file.name.value);
        let label = "where are its facts from?";
        let (place, help) = match file.cares.sources {
            Some(place) => (
                place,
                "write the names between the brackets: `sources: [name-of-a-source]`; \
                 they are the names at the left edge of flows/sources.yaml, where new ones are added",
            ),
            None => (
                file.name.span,
                "add `sources: [name-of-a-source]` below it; \
                 they are the names at the left edge of flows/sources.yaml, where new ones are added",
            ),
        };
        let fault = Diagnostic::warning("source-missing", title, place, label);
        faults.push(fault.help(help));
    }
}
