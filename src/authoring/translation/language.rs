//! All the messages of one language, each where it stands.

use std::collections::BTreeMap;

use super::file::{Entry, File};
use super::part::{Part, is_typed};
use super::text::Text;
use super::why_not::WhyNot;
use crate::authoring::edition::Mark;
use crate::authoring::source::{Source, Sources};
use crate::authoring::vocabulary::DEFAULT_LOCALE;
use crate::conversation::ids::Locale;

/// A file in which something is not translated: what the team reads, in English alone.
const ENGLISH_ALONE: &str = "staff";

/// The messages of a language.
#[derive(Debug)]
pub(super) struct Language<'t> {
    pub files: Vec<(&'t Source, File<'t>)>,
}

impl<'t> Language<'t> {
    /// The messages of a language that are translated.
    ///
    /// # Errors
    /// When one of its files cannot be read.
    pub(super) fn read(texts: &'t Sources, locale: &str) -> Result<Self, WhyNot> {
        let folder = format!("locales/{locale}/");
        let is_own = |source: &&Source| {
            let file = source.name.strip_prefix(&folder);
            let file = file.and_then(|file| file.strip_suffix(".ftl"));
            file.is_some_and(|stem| !stem.contains('/') && stem != ENGLISH_ALONE)
        };
        let sources = texts.iter().map(|(_, source)| source).filter(is_own);
        let file = |source: &'t Source| match File::read(&source.text) {
            Ok(file) => Ok((source, file)),
            Err(_) => Err(WhyNot::FileUnreadable(source.name.clone())),
        };
        let files = sources.map(file).collect::<Result<_, _>>()?;
        Ok(Self { files })
    }

    /// What was read of a file.
    pub(super) fn file(&self, name: &str) -> Option<&File<'t>> {
        let found = self.files.iter().find(|(source, _)| source.name == name);
        found.map(|(_, file)| file)
    }

    /// The message of this name, and its file.
    pub(super) fn entry(&self, name: &str) -> Option<(&'t Source, &Entry)> {
        let mut files = self.files.iter();
        files.find_map(|(source, file)| Some((*source, file.entry(name)?)))
    }
}

/// The languages there are beside English: every folder with a file in it, but for English
/// written another way, which is no translation.
#[must_use]
pub fn locales(texts: &Sources) -> Vec<String> {
    let mut locales = folders(texts);
    locales.retain(|locale| is_translation(locale));
    locales
}

/// Every folder of words with a file in it.
pub(super) fn folders(texts: &Sources) -> Vec<String> {
    let folders = texts
        .iter()
        .filter_map(|(_, source)| Some(source.locale()?.to_owned()));
    let mut folders: Vec<String> = folders.collect();
    folders.sort();
    folders.dedup();
    folders
}

/// Whether a language is not English written another way.
pub(super) fn is_translation(locale: &str) -> bool {
    !Locale::from(locale).is_same_language(&DEFAULT_LOCALE.into())
}

/// What a message says now, as one short mark.
pub(super) fn mark_now(entry: &Entry) -> &str {
    entry.mark.get_or_init(|| mark(entry, &BTreeMap::new()))
}

/// What a message says, as one short mark. Lists of what people type do not count, nor does
/// the layout. Some of its texts may be given as they were, by their names.
pub(super) fn mark(entry: &Entry, as_they_were: &BTreeMap<String, Text>) -> String {
    let parts: BTreeMap<Option<&str>, &Text> = entry.parts().collect();
    let mut mark = Mark::new();
    for (attribute, text) in parts.into_iter().filter(|(name, _)| !is_typed(*name)) {
        mark.take(attribute.unwrap_or_default());
        let name = Part::whole(attribute);
        take(&mut mark, &entry.name, &name, text, as_they_were);
    }
    mark.written()
}

fn take(
    mark: &mut Mark,
    message: &str,
    part: &Part,
    text: &Text,
    as_they_were: &BTreeMap<String, Text>,
) {
    let own = text.own();
    let own = as_they_were
        .get(&format!("{message}{part}"))
        .unwrap_or(&own);
    mark.take_words(&own.to_string());
    for (name, choice) in text.choices() {
        for variant in &choice.variants {
            mark.take(&name);
            mark.take(&variant.key);
            let part = part.with(&name, &variant.key);
            take(mark, message, &part, &variant.text, as_they_were);
        }
    }
}

/// Notes without those that let a fault stand: they are about the English alone.
pub(super) fn without_silence(notes: &str) -> String {
    let is_kept = |line: &&str| !line.starts_with("# helpline:");
    notes.split_inclusive('\n').filter(is_kept).collect()
}
