//! Words that somebody wrote into the files of a language: noted as made of the English there is
//! now, so that a later change of the English is seen.

use jiff::civil::Date;

use super::language::mark_now;
use super::record::{self, Record};
use super::units::{Desk, State};
use super::why_not::WhyNot;
use crate::authoring::source::{Source, Sources};

/// What was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafted {
    /// The record of the language, as it is now; `None` where nothing was new.
    pub file: Option<Source>,
    /// The messages that are drafts of the English there is now, and were not known to be.
    pub messages: Vec<String>,
}

/// Notes the words of a flow in a language, or of all flows, as drafts of the English there is
/// now. Words that are known to be of this English stay as they are, checked or not.
///
/// # Errors
/// When the language cannot be read, or has nothing of such a flow.
pub fn draft(
    texts: &Sources,
    locale: &str,
    flow: Option<&str>,
    on: Date,
) -> Result<Drafted, WhyNot> {
    let desk = Desk::of(texts, locale)?;
    let path = record::path(locale);
    let mut text = texts.named(&path).map(|(_, source)| source.text.clone());
    let mut messages = Vec::new();
    let mut is_there = false;
    let files = desk.english.files.iter();
    let files = files.filter(|(source, _)| flow.is_none_or(|flow| source.stem() == flow));
    for entry in files.flat_map(|(_, file)| &file.entries) {
        if desk.other.entry(&entry.name).is_none() {
            continue;
        }
        is_there = true;
        let is_known = desk.records.contains_key(&entry.name);
        if is_known && desk.state(entry) != State::Stale {
            continue;
        }
        let record = Record {
            message: entry.name.clone(),
            english: mark_now(entry).to_owned(),
            made: Some(on),
            checked: None,
        };
        text = Some(record::with_record(text.as_deref(), &record));
        messages.push(entry.name.clone());
    }
    if !is_there {
        let flow = flow.unwrap_or_default().to_owned();
        return Err(WhyNot::NothingOf(flow, locale.to_owned()));
    }
    let file = text.filter(|_| !messages.is_empty());
    Ok(Drafted {
        file: file.map(|text| Source { name: path, text }),
        messages,
    })
}
