//! What `check` says of translations: what is older than its English, and urgent wording that
//! nobody has reviewed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::file::{Entry, File};
use super::language::{Language, folders, is_translation};
use super::record::{self, Record};
use super::spoken::unreviewed_urgent;
use super::units::{Desk, State};
use crate::authoring::diagnostic::{Diagnostic, Severity};
use crate::authoring::side_by_side;
use crate::authoring::source::{Source, Sources, Span};
use crate::authoring::vocabulary::DEFAULT_LOCALE;

/// How many messages are named.
const NAMED: usize = 5;

/// Messages that are older than their English, by language.
pub(in crate::authoring) type Stale = BTreeMap<String, BTreeSet<String>>;

/// Tells of what is wrong in the records of translations, of those whose English was changed, and
/// of urgent wording that is held back; gives those whose English was changed.
pub(in crate::authoring) fn find(texts: &Sources, faults: &mut Vec<Diagnostic>) -> Stale {
    let english = Language::read(texts, DEFAULT_LOCALE).map(Arc::new).ok();
    let stale = side_by_side::each(folders(texts), faults, |locale, faults| {
        let records = records_of(texts, &locale, faults);
        // English written another way need not say all, but must not contradict.
        let is_followed = is_translation(&locale) || texts.named(&record::path(&locale)).is_some();
        let english = english.clone().filter(|_| is_followed)?;
        let desk = records.and_then(|records| Desk::with(records, english, texts, &locale).ok());
        let old = desk.as_ref().map(stale_in);
        if let Some(old) = &old {
            tell_of_stale(texts, old, &locale, faults);
        }
        let own = texts.iter().filter(|(_, source)| is_of(source, &locale));
        for (index, source) in own {
            find_unreviewed(desk.as_ref(), index, source, &locale, faults);
        }
        let names = old?.into_iter().map(|old| old.entry.name.clone());
        Some((locale, names.collect()))
    });
    stale.into_iter().flatten().collect()
}

/// What is recorded of a language; nothing if something in it is wrong.
fn records_of(texts: &Sources, locale: &str, faults: &mut Vec<Diagnostic>) -> Option<Vec<Record>> {
    let before = faults.len();
    let recorded = texts.named(&record::path(locale));
    let records = recorded.map(|(index, source)| record::read(index, source, faults));
    (faults.len() == before).then(|| records.unwrap_or_default())
}

/// A message that is older than its English.
struct Old<'d> {
    source: &'d Source,
    entry: &'d Entry,
    /// Whether people were shown it: a person had checked it.
    was_checked: bool,
}

fn stale_in<'d>(desk: &'d Desk) -> Vec<Old<'d>> {
    let files = desk.english.files.iter();
    let entries = files.flat_map(|(_, file)| &file.entries);
    let stale = entries.filter(|entry| desk.state(entry) == State::Stale);
    let old = stale.filter_map(|entry| {
        let (source, own) = desk.other.entry(&entry.name)?;
        let record = desk.records.get(&entry.name);
        Some(Old {
            source,
            entry: own,
            was_checked: record.is_some_and(|record| record.checked.is_some()),
        })
    });
    old.collect()
}

fn tell_of_stale(texts: &Sources, stale: &[Old], locale: &str, faults: &mut Vec<Diagnostic>) {
    let (checked, drafts): (Vec<&Old>, Vec<&Old>) = stale.iter().partition(|old| old.was_checked);
    if is_translation(locale) {
        faults.extend(older_checked(texts, &checked, locale));
        faults.extend(older_drafts(texts, &drafts, locale));
    } else {
        faults.extend(older_variant(texts, &checked, locale, Severity::Warning));
        faults.extend(older_variant(texts, &drafts, locale, Severity::Advice));
    }
}

/// English written another way is shown as it is. Where a person has checked it, they look again;
/// else the sentence may well have been put into other words that mean the same.
fn older_variant(
    texts: &Sources,
    stale: &[&Old],
    locale: &str,
    severity: Severity,
) -> Option<Diagnostic> {
    let (place, first) = first_place(texts, stale)?;
    let label = "the English was changed after this was written";
    let fault = Diagnostic::warning("translation-stale", older(stale, locale), place, label);
    let fault = Diagnostic { severity, ..fault };
    let done = if severity == Severity::Warning {
        format!(
            "helpline translate review {locale} {} --by NAME",
            first.source.stem()
        )
    } else {
        format!("helpline translate draft {locale} {}", first.entry.name)
    };
    Some(fault.help(format!(
        "compare each with the English and mend it where it says something else now: {}; then say so: {done}",
        names(stale)
    )))
}

/// People had these in their language, and have lost them.
fn older_checked(texts: &Sources, stale: &[&Old], locale: &str) -> Option<Diagnostic> {
    let (place, first) = first_place(texts, stale)?;
    let title = match stale.len() {
        1 => format!("1 message that was reviewed in `{locale}` is older than its English"),
        count => format!(
            "{count} messages that were reviewed in `{locale}` are older than their English"
        ),
    };
    let label = "people read the English here now: it was changed after this was reviewed";
    let fault = Diagnostic::warning("translation-stale", title, place, label);
    Some(fault.help(format!(
        "mend each where the English says something else now: {}. When a person has read them beside the English, \
         people have them in `{locale}` again: helpline translate review {locale} {} --by NAME",
        names(stale),
        first.source.stem()
    )))
}

fn older_drafts(texts: &Sources, stale: &[&Old], locale: &str) -> Option<Diagnostic> {
    let (place, first) = first_place(texts, stale)?;
    let label = "the English was changed after this was translated";
    let fault = Diagnostic::advice("translation-stale", older(stale, locale), place, label);
    Some(fault.help(format!(
        "`helpline translate export {locale} --todo` has them for the translator: {}; if you mend \
         them here, then say so: helpline translate draft {locale}. If one is right as it stands, name it: \
         helpline translate draft {locale} {}",
        names(stale),
        first.entry.name
    )))
}

fn older(stale: &[&Old], locale: &str) -> String {
    match stale.len() {
        1 => format!("1 message in `{locale}` is older than its English"),
        count => format!("{count} messages in `{locale}` are older than their English"),
    }
}

/// The first of them, and where it stands.
fn first_place<'o>(texts: &Sources, stale: &[&'o Old<'o>]) -> Option<(Span, &'o Old<'o>)> {
    let first = *stale.first()?;
    let (index, _) = texts.named(&first.source.name)?;
    Some((name_at(index, first.entry), first))
}

fn names(stale: &[&Old]) -> String {
    let names: Vec<&str> = stale
        .iter()
        .take(NAMED)
        .map(|old| old.entry.name.as_str())
        .collect();
    names.join(", ")
}

fn name_at(source: usize, entry: &Entry) -> Span {
    let start = entry.range.start;
    Span {
        source,
        start,
        end: start + entry.name.len(),
    }
}

fn find_unreviewed(
    desk: Option<&Desk>,
    index: usize,
    source: &Source,
    locale: &str,
    faults: &mut Vec<Diagnostic>,
) {
    let read;
    let own = match desk.and_then(|desk| desk.other.file(&source.name)) {
        Some(own) => own,
        None => match File::read(&source.text) {
            Ok(own) => {
                read = own;
                &read
            }
            Err(_) => return,
        },
    };
    let held = unreviewed_urgent(desk, source, &own.entries);
    let Some(first) = held.first() else { return };
    let title = match held.len() {
        1 => format!("1 urgent text in `{locale}` is not reviewed, so English is shown for it"),
        count => format!(
            "{count} urgent texts in `{locale}` are not reviewed, so English is shown for them"
        ),
    };
    let label = "the first of them";
    let fault = Diagnostic::warning("urgent-unreviewed", title, name_at(index, first), label);
    faults.push(fault.help(format!(
        "when people who know crisis care have read and approved them: helpline translate review {locale} urgent --by NAME"
    )));
}

fn is_of(source: &Source, locale: &str) -> bool {
    let folder = format!("locales/{locale}/");
    let file = source.name.strip_prefix(&folder);
    file.is_some_and(|file| file.strip_suffix(".ftl").is_some())
}
