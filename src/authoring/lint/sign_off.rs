//! Flows that were changed since a person signed them, that are due to be read again, or
//! that have facts and name no source.

use jiff::civil::Date;

use super::super::diagnostic::Diagnostic;
use super::super::edition::edition;
use super::super::ledger::SignOff;
use super::super::parse::flow::{FlowFile, KindFile, Reviewed};
use super::super::signed::{self, Changes, MessageChange, Record, StepChange};
use super::super::source::Span;
use super::Draft;
use crate::conversation::ids::Locale;

/// The most places of changes that are shown.
const MOST_PLACES: usize = 3;

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
    find_sources_file(draft, faults);
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
    let now = edition(file, draft.default_words(), draft.texts);
    let changes = match signed::kept(draft.texts, sign) {
        Ok(record) => record.map(|record| {
            let now = signed::of_flow(file, &now, draft.texts);
            find_unsigned(&record, &now, sign, faults);
            signed::changes(&file.name.value, &record, &now)
        }),
        Err(fault) => {
            faults.push(*fault);
            None
        }
    };
    let other_words = changes.as_ref().is_some_and(|changes| !changes.is_empty());
    if now == sign.edition && !other_words {
        return;
    }
    let flow = &file.name.value;
    let title = format!("`{flow}` was changed since {} signed it", sign.by);
    let label = format!("signed on {}", sign.on);
    let fault = Diagnostic::warning("changed-since-sign-off", title, sign.flow.span, label);
    let again = "read it again against its sources, then sign it";
    faults.push(match changes.filter(|_| other_words) {
        None => fault
            .also(file.name.span, "its words or its steps are not the same")
            .help(format!("{again}: helpline sign {flow} --by NAME")),
        Some(changes) => with_places(draft, file, &changes, fault)
            .help(format!("`helpline review {flow}` shows what; {again}")),
    });
}

/// English written another way, under which the signature does not stand.
fn find_unsigned(record: &Record, now: &Record, sign: &SignOff, faults: &mut Vec<Diagnostic>) {
    let is_signed = |locale: &Locale| record.words.contains_key(locale);
    let Some(locale) = signed::unsigned_variant(&now.words, is_signed) else {
        return;
    };
    let flow = &sign.flow.value;
    let title = format!(
        "`{flow}` has words in `{locale}` that {} has not signed",
        sign.by
    );
    let label = format!("signed on {}", sign.on);
    let fault = Diagnostic::warning("changed-since-sign-off", title, sign.flow.span, label);
    faults.push(fault.help(format!(
        "people are shown them as they stand; read them too, then sign: helpline sign {flow} --by NAME"
    )));
}

/// Points to the first few things that were changed.
fn with_places(draft: &Draft, file: &FlowFile, changes: &Changes, fault: Diagnostic) -> Diagnostic {
    let message = |change: &MessageChange| {
        let words = draft.vocabularies.get(&change.locale)?;
        let message = words.message(&change.message)?;
        let part = message.attributes.get(&change.part);
        Some(part.map_or(message.name.span, |part| part.name.span))
    };
    let step = |change: &StepChange| {
        let (StepChange::Added(name)
        | StepChange::Renamed { now: name, .. }
        | StepChange::Otherwise { step: name, .. }
        | StepChange::Order(name)) = change
        else {
            return None;
        };
        let mut steps = file.steps.iter();
        steps
            .find(|step| step.name.value == *name)
            .map(|step| step.name.span)
    };
    let steps = changes.steps.iter().filter_map(step);
    let steps = steps.map(|span| (span, "this step is not the same"));
    let messages = changes.messages.iter().filter_map(message);
    let messages = messages.map(|span| (span, "these words are not the same"));
    let mut places: Vec<(Span, &str)> = steps.chain(messages).collect();
    let nowhere = changes.steps.len() + changes.messages.len() - places.len();
    // A step with another name does something else too: it says what it was called.
    places.dedup_by_key(|(span, _)| *span);
    let all = places.len() + nowhere;
    places.truncate(MOST_PLACES);
    let rest = all - places.len();
    let fault = if rest == 0 {
        fault
    } else {
        let more = if places.is_empty() { "" } else { "more " };
        let things = if rest == 1 { "thing is" } else { "things are" };
        fault.also(
            file.name.span,
            format!("{rest} {more}{things} not the same"),
        )
    };
    let add = |fault: Diagnostic, (span, label)| fault.also(span, label);
    places.into_iter().fold(fault, add)
}

/// The last day the flow was read, and where that is written in it.
fn last_read(draft: &Draft, file: &FlowFile) -> Option<(Date, Option<Span>)> {
    let signs = draft.ledger.iter();
    let signs = signs.filter(|sign| sign.flow.value == file.name.value);
    let signed = signs
        .map(|sign| (sign.on, None))
        .max_by_key(|(day, _)| *day);
    // A day without a name is better than none, and no more.
    let counts = |own: &&Reviewed| own.by.is_some() || signed.is_none();
    let own = file.reviewed.as_ref().filter(counts);
    let own = own.and_then(|own| own.on.as_ref());
    let own = own.and_then(|on| Some((on.value.parse().ok()?, Some(on.span))));
    signed.into_iter().chain(own).max_by_key(|(day, _)| *day)
}

fn find_overdue(draft: &Draft, file: &FlowFile, faults: &mut Vec<Diagnostic>) {
    let (Some(every), Some((last, place))) = (&file.review_every, last_read(draft, file)) else {
        return;
    };
    let Ok(due) = last.checked_add(every.value) else {
        return;
    };
    if due < draft.today() {
        let flow = &file.name.value;
        let title = format!("`{flow}` should have been read again by {due}");
        let label = format!("last read on {last}");
        let fault = match place {
            Some(place) => Diagnostic::warning("review-overdue", title, place, label)
                .also(every.span, "how often it is to be read"),
            None => Diagnostic::warning("review-overdue", title, every.span, label),
        };
        faults.push(fault.help(format!(
            "read it against its sources, then sign it: helpline sign {flow} --by NAME"
        )));
    }
}

/// Sources are named, and nothing says what they are.
fn find_sources_file(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    const FILE: &str = "flows/sources.yaml";
    let named = draft.files.iter().flat_map(|file| &file.sources).next();
    let is_there = draft
        .texts
        .iter()
        .any(|(_, source)| source.name.starts_with("flows/sources."));
    if let Some(first) = named.filter(|_| !is_there) {
        let title = format!("there is no {FILE}");
        let label = "flows name their sources, and nothing says what they are";
        let fault = Diagnostic::warning("file-missing", title, first.span, label);
        faults.push(
            fault.help("write down each source there: its title, its address, when it was read"),
        );
    }
}

fn find_without_source(file: &FlowFile, faults: &mut Vec<Diagnostic>) {
    let answers = |kind: &KindFile| matches!(kind, KindFile::Answer(_));
    let gives_answers = file.steps.iter().any(|step| answers(&step.kind));
    // What somebody has to read again from time to time is read against something, unless an empty
    // list says that it is not.
    let is_read_again = file.cares.reviewed || file.cares.review_every;
    let is_read_again = is_read_again && file.cares.sources.is_none();
    if file.sources.is_empty() && file.cares.known && (gives_answers || is_read_again) {
        let title = if gives_answers {
            format!("`{}` gives answers and names no source", file.name.value)
        } else {
            format!("`{}` names no source to read it against", file.name.value)
        };
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
