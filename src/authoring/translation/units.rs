//! Every text that a language needs, with its English, what is told about it, and how far it
//! is.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::file::{Entry, File};
use super::forms::Forms;
use super::language::{Language, mark_now};
use super::notes;
use super::part::Part;
use super::record::{self, Record};
use super::text::Text;
use super::why_not::WhyNot;
use crate::authoring::source::{Source, Sources};
use crate::authoring::vocabulary::DEFAULT_LOCALE;

/// How far a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Not written in this language.
    Missing,
    /// The English changed after it was translated.
    Stale,
    /// Written, and no person has put a name under it.
    Draft,
    /// A person has checked it, and neither it nor the English was changed since.
    Reviewed,
}

impl State {
    /// Every state, in the order in which they ask for work.
    pub const ALL: [Self; 4] = [Self::Missing, Self::Stale, Self::Draft, Self::Reviewed];

    /// As people and files name it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }
}

/// One text to translate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The English file: `locales/en/tea.ftl`.
    pub file: String,
    /// The flow, or what else the file is called after: `tea`.
    pub flow: String,
    /// The message.
    pub message: String,
    /// Which of its texts.
    pub part: Part,
    /// What it says in English. For a plural form that English has not, what it says of all
    /// other numbers.
    pub english: Text,
    /// The note above the message; empty if there is none.
    pub note: String,
    /// What follows from where the text is shown, a line each.
    pub hints: Vec<String>,
    /// What it says in this language.
    pub current: Option<Text>,
    /// How far it is.
    pub state: State,
    /// Whether it is for people who may be in danger.
    pub is_urgent: bool,
    /// The file and the line to look at: of the message in this language, or of the English
    /// one if it is not there.
    pub place: (String, usize),
}

impl Unit {
    /// Its name: `tea-strength.more[milk=yes]`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}{}", self.message, self.part)
    }

    /// Whether English is shown in its place if it is missing. Lists of what people type are
    /// a language's own.
    #[must_use]
    pub fn is_needed(&self) -> bool {
        !self.part.is_typed()
    }
}

/// Every text of a language, in the order of the English files.
///
/// # Errors
/// When the language is not one, or a file of messages cannot be read.
pub fn units(texts: &Sources, locale: &str) -> Result<Vec<Unit>, WhyNot> {
    let desk = Desk::of(texts, locale)?;
    Ok(desk.units())
}

/// Two languages side by side: English and the one that is translated into.
pub(super) struct Desk<'t> {
    pub english: Arc<Language<'t>>,
    pub other: Language<'t>,
    pub forms: Forms,
    pub records: BTreeMap<String, Record>,
}

impl<'t> Desk<'t> {
    pub(super) fn of(texts: &'t Sources, locale: &str) -> Result<Self, WhyNot> {
        Self::beside(
            Arc::new(Language::read(texts, DEFAULT_LOCALE)?),
            texts,
            locale,
        )
    }

    /// The same beside English that was read before.
    pub(super) fn beside(
        english: Arc<Language<'t>>,
        texts: &'t Sources,
        locale: &str,
    ) -> Result<Self, WhyNot> {
        let path = record::path(locale);
        let mut faults = Vec::new();
        let recorded = texts.named(&path);
        let records = recorded.map(|(index, source)| record::read(index, source, &mut faults));
        if !faults.is_empty() {
            return Err(WhyNot::FileUnreadable(path));
        }
        Self::with(records.unwrap_or_default(), english, texts, locale)
    }

    /// The same with what is recorded of the language.
    pub(super) fn with(
        records: Vec<Record>,
        english: Arc<Language<'t>>,
        texts: &'t Sources,
        locale: &str,
    ) -> Result<Self, WhyNot> {
        if locale == DEFAULT_LOCALE {
            return Err(WhyNot::IsTheSource(locale.to_owned()));
        }
        let is_written = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let forms = Forms::of(locale).filter(|_| locale.chars().all(is_written));
        let records = records.into_iter();
        Ok(Self {
            english,
            other: Language::read(texts, locale)?,
            forms: forms.ok_or_else(|| WhyNot::NoLanguage(locale.to_owned()))?,
            records: records.map(|one| (one.message.clone(), one)).collect(),
        })
    }

    pub(super) fn units(&self) -> Vec<Unit> {
        let files = self.english.files.iter();
        let entries = files.flat_map(|(source, file)| {
            let entries = file.entries.iter();
            entries.flat_map(|entry| self.units_of(source, file, entry))
        });
        entries.collect()
    }

    /// Every text of one message.
    pub(super) fn units_of(&self, source: &Source, file: &File, entry: &Entry) -> Vec<Unit> {
        let other = self.other.entry(&entry.name);
        let place = other.map_or((source, entry.range.start), |(source, own)| {
            (source, own.range.start)
        });
        let flow = source.stem().to_owned();
        let mut collector = Collector {
            forms: &self.forms,
            unit: Unit {
                file: source.name.clone(),
                is_urgent: is_urgent(source),
                flow,
                message: entry.name.clone(),
                part: Part::default(),
                english: Text::default(),
                note: notes::above(file, entry),
                hints: Vec::new(),
                current: None,
                state: self.state(entry),
                place: (place.0.name.clone(), place.0.line_and_letter(place.1).0),
            },
            units: Vec::new(),
        };
        for (attribute, text) in entry.parts().filter(|(_, text)| text.has_words()) {
            let own = other.and_then(|(_, own)| own.part(attribute));
            let own = own.map(|written| &written.text);
            collector.collect(&Part::whole(attribute), text, own, &[]);
        }
        collector.units
    }

    /// How far a message is that is written in this language.
    pub(super) fn state(&self, entry: &Entry) -> State {
        let (Some(record), Some((_, own))) =
            (self.records.get(&entry.name), self.other.entry(&entry.name))
        else {
            return State::Draft;
        };
        if record.english != mark_now(entry) {
            return State::Stale;
        }
        // Nobody needs the mark of a draft, and most are drafts.
        let is_as_checked = || record.text.as_deref() == Some(mark_now(own));
        if record.checked.is_some() && is_as_checked() {
            State::Reviewed
        } else {
            State::Draft
        }
    }
}

/// Whether a file holds the texts for people who may be in danger.
pub(super) fn is_urgent(source: &Source) -> bool {
    source.stem() == "urgent"
}

/// Gathers the texts of a message.
struct Collector<'d> {
    forms: &'d Forms,
    /// What all of them have in common.
    unit: Unit,
    units: Vec<Unit>,
}

impl Collector<'_> {
    fn collect(&mut self, part: &Part, english: &Text, own: Option<&Text>, when: &[String]) {
        let choices = english.choices();
        let names: Vec<String> = choices.iter().map(|(name, _)| name.clone()).collect();
        let shown = english.with_slots(&names);
        if shown.has_words() {
            self.take(part, shown, own.map(|own| own.with_slots(&names)), when);
        }
        for (name, choice) in choices {
            let own = own.and_then(|own| own.choice(&name));
            for key in super::build::keys(self.forms, choice, own) {
                let Some(english) = self.forms.english(choice, &key) else {
                    continue;
                };
                let own = own.and_then(|own| own.variant(&key));
                let mut when = when.to_vec();
                when.push(notes::when(choice, &key, self.forms));
                self.collect(&part.with(&name, &key), english, own, &when);
            }
        }
    }

    fn take(&mut self, part: &Part, english: Text, current: Option<Text>, when: &[String]) {
        let about = notes::about(part, self.unit.is_urgent);
        let state = match current {
            Some(_) => self.unit.state,
            None => State::Missing,
        };
        self.units.push(Unit {
            part: part.clone(),
            english,
            hints: about.into_iter().chain(when.to_vec()).collect(),
            current,
            state,
            ..self.unit.clone()
        });
    }
}
