//! What people are shown of each language: what a person has checked and, where the settings
//! say so, what nobody has checked yet. Urgent wording is never shown unchecked.

use std::collections::{BTreeMap, BTreeSet};

use super::file::{Entry, File};
use super::record;
use super::units::{Desk, State, is_urgent};
use crate::authoring::reading::message_files;
use crate::authoring::source::{Source, Sources};
use crate::authoring::vocabulary::DEFAULT_LOCALE;
use crate::conversation::ids::Locale;
use crate::conversation::words::Line;

/// The words of a language that people are shown.
#[derive(Debug, Default)]
pub struct Spoken {
    /// Its files, as they are written, without what is held back.
    pub files: Vec<String>,
    /// The messages in them that no person has checked as they stand.
    pub unchecked: BTreeSet<String>,
}

/// Whose eyes the words are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::authoring) enum Readers {
    /// Everybody. A language is offered as soon as it can be shown what it calls itself, for
    /// that is on the button that leads to it; `drafts` says whether unchecked words are shown.
    People { drafts: bool },
    /// Those who write: every language that is begun.
    Writers,
}

/// The languages there are for these readers, each with its words.
pub(in crate::authoring) fn spoken(texts: &Sources, readers: Readers) -> BTreeMap<Locale, Spoken> {
    let mut sources: BTreeMap<Locale, Vec<&Source>> = BTreeMap::new();
    for (locale, _, source) in message_files(texts) {
        sources.entry(locale).or_default().push(source);
    }
    // Of a language in which nobody has checked anything there is nothing to read.
    let only_checked = readers == Readers::People { drafts: false };
    sources
        .retain(|locale, _| !only_checked || is_english(locale) || may_be_checked(texts, locale));
    let all = sources.into_iter().map(|(locale, sources)| {
        let reader = Reader::of(texts, &locale, !only_checked);
        let (spoken, is_named) = reader.read(&sources);
        (locale, spoken, is_named)
    });
    let offered = all.filter(|(locale, _, is_named)| {
        *is_named || readers == Readers::Writers || is_default(locale)
    });
    offered
        .map(|(locale, spoken, _)| (locale, spoken))
        .collect()
}

/// The messages of a file that are urgent wording which nobody stands for as it is now.
pub(super) fn unreviewed_urgent<'e>(
    desk: Option<&Desk>,
    source: &Source,
    entries: &'e [Entry],
) -> Vec<&'e Entry> {
    let urgent = entries.iter().filter(|entry| is_urgent_in(source, entry));
    urgent.filter(|entry| !is_reviewed(desk, entry)).collect()
}

/// In whichever file it stands.
fn is_urgent_in(source: &Source, entry: &Entry) -> bool {
    is_urgent(source) || entry.name.starts_with("urgent-")
}

fn is_reviewed(desk: Option<&Desk>, entry: &Entry) -> bool {
    desk.is_some_and(|desk| {
        let english = desk.english.entry(&entry.name);
        english.is_some_and(|(_, english)| desk.state(english) == State::Reviewed)
    })
}

/// Whether anybody's name is in the record of a language.
fn may_be_checked(texts: &Sources, locale: &Locale) -> bool {
    let record = texts.named(&record::path(locale.as_str()));
    record.is_some_and(|(_, record)| record.text.contains("by:"))
}

fn is_english(locale: &Locale) -> bool {
    locale.is_same_language(&DEFAULT_LOCALE.into())
}

fn is_default(locale: &Locale) -> bool {
    locale.as_str() == DEFAULT_LOCALE
}

/// Takes from the files of a language what may be shown.
struct Reader<'t> {
    /// `None` for English, and for English written another way: nothing is held back.
    translation: Option<Translation<'t>>,
}

struct Translation<'t> {
    /// `None` when it cannot be known who checked what.
    desk: Option<Desk<'t>>,
    drafts: bool,
}

impl<'t> Reader<'t> {
    fn of(texts: &'t Sources, locale: &Locale, drafts: bool) -> Self {
        let translation = (!is_english(locale)).then(|| Translation {
            desk: Desk::of(texts, locale.as_str()).ok(),
            drafts,
        });
        Self { translation }
    }

    /// What is shown, and whether the name of the language is among it.
    fn read(&self, sources: &[&Source]) -> (Spoken, bool) {
        let mut spoken = Spoken::default();
        let mut is_named = false;
        for source in sources {
            if self.translation.is_none() {
                spoken.files.push(source.text.clone());
                let mut lines = source.text.lines();
                is_named |= lines.any(|line| line.starts_with(Line::LanguageName.key()));
                continue;
            }
            let Ok(own) = File::read(&source.text) else {
                spoken.files.push(String::new());
                continue;
            };
            let mut text = source.text.clone();
            for entry in own.entries.iter().rev() {
                if self.is_held_back(source, entry) {
                    text.replace_range(entry.range.clone(), "");
                    continue;
                }
                is_named |= entry.name == Line::LanguageName.key();
                if self.is_unchecked(entry) {
                    spoken.unchecked.insert(entry.name.clone());
                }
            }
            spoken.files.push(text);
        }
        (spoken, is_named)
    }

    fn is_held_back(&self, source: &Source, entry: &Entry) -> bool {
        let Some(translation) = &self.translation else {
            return false;
        };
        let may_be_unchecked = translation.drafts && !is_urgent_in(source, entry);
        !may_be_unchecked && self.is_unchecked(entry)
    }

    fn is_unchecked(&self, entry: &Entry) -> bool {
        let translation = self.translation.as_ref();
        translation.is_some_and(|one| !is_reviewed(one.desk.as_ref(), entry))
    }
}
