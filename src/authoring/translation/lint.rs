//! What `check` says of translations: what is older than its English, and urgent wording that
//! nobody has reviewed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::file::{Entry, File};
use super::language::{Language, folders, is_translation};
use super::record::{self, Record};
use super::spoken::unreviewed_urgent;
use super::units::{Desk, State};
use crate::authoring::diagnostic::Diagnostic;
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
        let names = old?.into_iter().map(|(_, entry)| entry.name.clone());
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

fn stale_in<'d>(desk: &'d Desk) -> Vec<(&'d Source, &'d Entry)> {
    let files = desk.english.files.iter();
    let entries = files.flat_map(|(_, file)| &file.entries);
    let stale = entries.filter(|entry| desk.state(entry) == State::Stale);
    stale
        .filter_map(|entry| desk.other.entry(&entry.name))
        .collect()
}

fn tell_of_stale(
    texts: &Sources,
    stale: &[(&Source, &Entry)],
    locale: &str,
    faults: &mut Vec<Diagnostic>,
) {
    let Some((source, first)) = stale.first() else {
        return;
    };
    let Some((index, _)) = texts.named(&source.name) else {
        return;
    };
    let names: Vec<&str> = stale
        .iter()
        .take(NAMED)
        .map(|(_, entry)| entry.name.as_str())
        .collect();
    let title = match stale.len() {
        1 => format!("1 message in `{locale}` is older than its English"),
        count => format!("{count} messages in `{locale}` are older than their English"),
    };
    let label = "the English was changed after this was translated";
    if !is_translation(locale) {
        let label = "the English was changed after this was written";
        let fault = Diagnostic::warning("translation-stale", title, name_at(index, first), label);
        faults.push(fault.help(format!(
            "compare each with the English and mend it: {}; then a person says so with \
             `helpline translate review {locale} {} --by NAME`",
            names.join(", "),
            source.stem()
        )));
        return;
    }
    let fault = Diagnostic::advice("translation-stale", title, name_at(index, first), label);
    faults.push(fault.help(format!(
        "`helpline translate export {locale} --todo` has them for the translator: {}; if you mend \
         them here, then say so: helpline translate draft {locale}",
        names.join(", ")
    )));
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
