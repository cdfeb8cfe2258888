//! What translators send back, taken into the files of their language: all of it, or nothing
//! if something is wrong.

use jiff::civil::Date;

use super::sorted::Sorter;
use super::units::Desk;
use super::why_not::WhyNot;
use super::writer::Writer;
use crate::authoring::source::{Source, Sources};

/// One text that came back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given {
    /// Its name: `tea-strength.more[milk=yes]`.
    pub name: String,
    /// The English it was translated from, if that came back too.
    pub english: Option<String>,
    /// The translation; `None` or blank if it was left open.
    pub text: Option<String>,
    /// Whether somebody said that it fits the English they were given.
    pub is_confirmed: bool,
}

/// Something to be said about a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The text.
    pub name: String,
    /// What.
    pub what: String,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenIn {
    /// The files that are new or changed, whole.
    pub files: Vec<Source>,
    /// The texts that were taken in.
    pub texts: Vec<String>,
    /// What people should know all the same.
    pub remarks: Vec<Remark>,
    /// Whether there are texts for people in danger among them.
    pub is_urgent: bool,
}

/// Why nothing was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// The language or its files cannot be used.
    Cannot(WhyNot),
    /// What is wrong with the texts.
    Faults(Vec<Remark>),
}

/// The files of a language with these texts in them, taken in today.
///
/// # Errors
/// When anything is wrong with one of the texts: all that is wrong is told.
pub fn take_in(
    texts: &Sources,
    locale: &str,
    given: &[Given],
    today: Date,
) -> Result<TakenIn, Refused> {
    let desk = Desk::of(texts, locale).map_err(Refused::Cannot)?;
    let sorted = Sorter::of(&desk).sort(given).map_err(Refused::Faults)?;
    Writer::new(&desk, texts, locale, today, sorted).written()
}
