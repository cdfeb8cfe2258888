//! A file that came back from a translator, in whichever form.

use super::csv::read_csv;
use super::take_in::Given;
use super::xliff::read_xliff;

/// What translators sent back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Returned {
    /// The language it says it is in.
    pub locale: Option<String>,
    /// The texts.
    pub given: Vec<Given>,
}

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// It is neither XLIFF nor a table.
    #[error(
        "this is neither XLIFF nor a table: its first line should name the columns `name`, `english` and one for \
         the language, as `helpline translate export` wrote them"
    )]
    NoColumns,
    /// The table stops being one.
    #[error("the table cannot be read: {0}")]
    BrokenTable(String),
    /// It is not XML.
    #[error("this is not XML that can be read: {0}")]
    NotXml(String),
    /// It is XML, but not XLIFF 2.
    #[error(
        "this is not XLIFF 2.0 or 2.1, which `helpline translate export` writes; it seems to be {0}"
    )]
    NotXliff(String),
    /// Something in it has no name.
    #[error("the names of its texts are gone: {0}. Ask the translator's tool to keep ids")]
    NoNames(String),
    /// Codes that were not there.
    #[error("`{0}`: there is a code in it that the English has not, <{1}>")]
    UnknownCode(String, String),
}

/// Reads a file that came back; its form is seen from how it begins.
///
/// # Errors
/// When it is in no form that is known, or something in it has lost its name.
pub fn read_back(text: &str) -> Result<Returned, Unread> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.trim_start().starts_with('<') {
        read_xliff(text)
    } else {
        read_csv(text)
    }
}
