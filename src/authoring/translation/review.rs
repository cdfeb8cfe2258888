//! A person's word that what a flow says in a language is right.

use jiff::civil::Date;

use super::language::mark_now;
use super::record::{self, Checked, Record};
use super::units::Desk;
use super::why_not::WhyNot;
use crate::authoring::source::{Source, Sources};

/// What was put under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// The record of the language, as it is now.
    pub file: Source,
    /// The messages that stand under the name.
    pub messages: Vec<String>,
    /// The messages that are not written, in whole or in part: English is shown for them.
    pub missing: Vec<String>,
    /// Those whose English was changed, and whose translation was not.
    pub older: Vec<String>,
}

/// The record of a language with a person's name under every message of a flow that is written
/// in it.
///
/// # Errors
/// When the language cannot be read, or has nothing of such a flow.
pub fn review(
    texts: &Sources,
    locale: &str,
    flow: &str,
    by: &str,
    on: Date,
) -> Result<Reviewed, WhyNot> {
    let desk = Desk::of(texts, locale)?;
    let path = record::path(locale);
    let before = texts.named(&path).map(|(_, source)| source.text.clone());
    let mut text = before;
    let mut reviewed = (Vec::new(), Vec::new());
    let mut older = Vec::new();
    let files = desk
        .english
        .files
        .iter()
        .filter(|(source, _)| source.stem() == flow);
    for (source, file) in files {
        for entry in &file.entries {
            let units = desk.units_of(source, file, entry);
            if units
                .iter()
                .any(|unit| unit.is_needed() && unit.current.is_none())
            {
                reviewed.1.push(entry.name.clone());
            }
            let Some((_, own)) = desk.other.entry(&entry.name) else {
                continue;
            };
            let (english_now, own_now) = (mark_now(entry), mark_now(own));
            let is_older = |old: &Record| {
                let is_as_it_was = old.text.as_deref() == Some(own_now);
                is_as_it_was && old.english != english_now
            };
            if desk.records.get(&entry.name).is_some_and(is_older) {
                older.push(entry.name.clone());
            }
            let checked = Checked {
                by: by.to_owned(),
                on,
            };
            let record = Record {
                message: entry.name.clone(),
                english: english_now.to_owned(),
                made: desk.records.get(&entry.name).and_then(|old| old.made),
                text: Some(own_now.to_owned()),
                checked: Some(checked),
            };
            text = Some(record::with_record(text.as_deref(), &record));
            reviewed.0.push(entry.name.clone());
        }
    }
    match (text, reviewed) {
        (Some(text), (messages, missing)) if !messages.is_empty() => Ok(Reviewed {
            file: Source { name: path, text },
            messages,
            missing,
            older,
        }),
        _ => Err(WhyNot::NothingOf(flow.to_owned(), locale.to_owned())),
    }
}
