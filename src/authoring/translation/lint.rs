//! What `check` says of translations, and what it keeps from people: urgent wording that
//! nobody has reviewed.

use super::file::{Entry, File};
use super::language::locales;
use super::units::{Desk, State, is_urgent};
use crate::authoring::diagnostic::Diagnostic;
use crate::authoring::source::{Source, Sources, Span};
use crate::authoring::vocabulary::DEFAULT_LOCALE;

/// How many messages are named.
const NAMED: usize = 5;

/// Tells of translations whose English was changed, and of urgent wording that is held back.
pub(in crate::authoring) fn find(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    for locale in locales(texts) {
        if let Ok(desk) = Desk::of(texts, &locale) {
            find_stale(texts, &desk, &locale, faults);
        }
        let own = texts.iter().filter(|(_, source)| is_of(source, &locale));
        for (index, source) in own {
            find_unreviewed(texts, index, source, &locale, faults);
        }
    }
}

fn find_stale(texts: &Sources, desk: &Desk, locale: &str, faults: &mut Vec<Diagnostic>) {
    let entries = desk
        .english
        .files
        .iter()
        .flat_map(|(_, file)| &file.entries);
    let stale = entries.filter(|entry| desk.state(entry) == State::Stale);
    let stale: Vec<(&Source, &Entry)> = stale
        .filter_map(|entry| desk.other.entry(&entry.name))
        .collect();
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
    let fault = Diagnostic::advice("translation-stale", title, name_at(index, first), label);
    faults.push(fault.help(format!(
        "`helpline translate export {locale} --todo` has them for the translator: {}",
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
    texts: &Sources,
    index: usize,
    source: &Source,
    locale: &str,
    faults: &mut Vec<Diagnostic>,
) {
    let Ok(own) = File::read(&source.text) else {
        return;
    };
    let held = held_back(texts, locale, source, &own.entries);
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

/// The words of a file that may be shown: urgent wording in another language only if it was
/// reviewed, and neither it nor the English was changed since.
pub(in crate::authoring) fn shown(texts: &Sources, locale: &str, source: &Source) -> String {
    if locale == DEFAULT_LOCALE || !is_of(source, locale) {
        return source.text.clone();
    }
    let Ok(own) = File::read(&source.text) else {
        return String::new();
    };
    let mut text = source.text.clone();
    for entry in held_back(texts, locale, source, &own.entries).iter().rev() {
        text.replace_range(entry.range.clone(), "");
    }
    text
}

fn is_of(source: &Source, locale: &str) -> bool {
    let folder = format!("locales/{locale}/");
    let file = source.name.strip_prefix(&folder);
    file.is_some_and(|file| file.strip_suffix(".ftl").is_some())
}

/// The urgent texts of a file that nobody stands for as they are now.
fn held_back<'e>(
    texts: &Sources,
    locale: &str,
    source: &Source,
    entries: &'e [Entry],
) -> Vec<&'e Entry> {
    // In whichever file they stand.
    let is_one = |entry: &&Entry| is_urgent(source) || entry.name.starts_with("urgent-");
    let urgent: Vec<&Entry> = entries.iter().filter(is_one).collect();
    if urgent.is_empty() {
        return urgent;
    }
    let desk = Desk::of(texts, locale).ok();
    let is_reviewed = |entry: &Entry| {
        desk.as_ref().is_some_and(|desk| {
            let english = desk.english.entry(&entry.name);
            english.is_some_and(|(_, english)| desk.state(english) == State::Reviewed)
        })
    };
    urgent
        .into_iter()
        .filter(|entry| !is_reviewed(entry))
        .collect()
}
