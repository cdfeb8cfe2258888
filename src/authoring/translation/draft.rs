//! Words that somebody wrote into the files of a language: noted as made of the English there is
//! now, so that a later change of the English is seen.

use jiff::civil::Date;

use super::file::Entry;
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
    /// The messages whose English was changed, and whose translation was not: they stay stale.
    pub left: Vec<String>,
}

/// Notes the words of a language as drafts of the English there is now: all that were changed
/// since they were noted last, or those of the flows and the messages of these names. A message
/// that is named is noted also if it was not changed: somebody says that it is right as it stands.
/// Words that are known to be of this English stay as they are, checked or not.
///
/// # Errors
/// When the language cannot be read, or has nothing of such a name.
pub fn draft(texts: &Sources, locale: &str, names: &[String], on: Date) -> Result<Drafted, WhyNot> {
    let desk = Desk::of(texts, locale)?;
    let is_message = |name: &String| desk.other.entry(name).is_some();
    let unknown = names
        .iter()
        .find(|name| !is_message(name) && !has_words_of(&desk, name));
    if let Some(name) = unknown {
        return Err(WhyNot::NothingCalled(name.clone(), locale.to_owned()));
    }
    let path = record::path(locale);
    let mut text = texts.named(&path).map(|(_, source)| source.text.clone());
    let mut is_other = false;
    let mut drafted = Drafted {
        file: None,
        messages: Vec::new(),
        left: Vec::new(),
    };
    for (source, entry) in entries(&desk) {
        let Some((_, own)) = desk.other.entry(&entry.name) else {
            continue;
        };
        let is_named = names.contains(&entry.name);
        let flow = source.stem();
        if !names.is_empty() && !is_named && !names.iter().any(|name| name == flow) {
            continue;
        }
        let (known, own) = (desk.records.get(&entry.name), mark_now(own));
        let is_stale = known.is_some() && desk.state(entry) == State::Stale;
        let is_changed =
            known.is_none_or(|known| known.text.as_deref().is_some_and(|mark| mark != own));
        if is_stale && !is_named && !is_changed {
            drafted.left.push(entry.name.clone());
            continue;
        }
        let is_noted = known.is_some_and(|known| known.text.is_some() && !is_changed);
        // A person's word is kept where the English is the one that they read.
        let is_checked = known.is_some_and(|known| known.checked.is_some());
        if !is_stale && (is_noted || is_checked) {
            continue;
        }
        let made = known.filter(|_| !is_stale && !is_changed);
        let record = Record {
            message: entry.name.clone(),
            english: mark_now(entry).to_owned(),
            made: made.map_or(Some(on), |known| known.made),
            text: Some(own.to_owned()),
            checked: None,
        };
        text = Some(record::with_record(text.as_deref(), &record));
        is_other = true;
        // What was noted before translations had a mark is given it, and is no news.
        if is_stale || is_changed {
            drafted.messages.push(entry.name.clone());
        }
    }
    drafted.file = text
        .filter(|_| is_other)
        .map(|text| Source { name: path, text });
    Ok(drafted)
}

/// The English messages, each with its file.
fn entries<'d>(desk: &'d Desk) -> impl Iterator<Item = (&'d Source, &'d Entry)> {
    let files = desk.english.files.iter();
    files.flat_map(|(source, file)| file.entries.iter().map(move |entry| (*source, entry)))
}

/// Whether anything of a flow is written in the language.
fn has_words_of(desk: &Desk, flow: &str) -> bool {
    let mut own = entries(desk).filter(|(source, _)| source.stem() == flow);
    own.any(|(_, entry)| desk.other.entry(&entry.name).is_some())
}
