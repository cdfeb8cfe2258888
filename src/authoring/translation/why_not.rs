//! Why a text cannot be taken in as it is, in words for the person who wrote it.

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WhyNot {
    /// There is nothing in it.
    #[error("there is nothing in it")]
    Empty,
    /// A brace opens and does not close.
    #[error(
        "a `{{` is never closed. A code has both braces, such as {{ $phone }}; for a brace that people see, \
         write {{\"{{\"}}"
    )]
    OpenBrace,
    /// A brace closes what was not opened.
    #[error(
        "a `}}` closes nothing. A code has both braces, such as {{ $phone }}; for a brace that people see, write {{\"}}\"}}"
    )]
    LoneBrace,
    /// What stands in braces is nothing that can be shown.
    #[error("`{0}` is not a code that can be read; copy it as it stands in the English text")]
    NotACode(String),
    /// Braces in braces in braces.
    #[error("there are too many braces in each other")]
    TooDeep,
    /// There is no choice of this name in the text.
    #[error("there is no choice {{ ${0} -> … }} here")]
    NoSuchChoice(String),
    /// There is no message of this name.
    #[error("there is no message `{0}` here")]
    NoSuchMessage(String),
    /// It cannot be the name of a text.
    #[error("`{0}` cannot be the name of a text")]
    NotAName(String),
    /// English is not translated into.
    #[error("`{0}` is what all other languages are translated from")]
    IsTheSource(String),
    /// No language is known by this name.
    #[error(
        "`{0}` is no language that is known: write its short name in small letters, such as pl for Polish or \
         pt-br for Portuguese in Brazil"
    )]
    NoLanguage(String),
    /// A language has nothing of this flow.
    #[error("`{1}` has no words of a flow `{0}` yet")]
    NothingOf(String, String),
    /// A language has nothing of a flow of this name, and no message of it.
    #[error("`{1}` has no words of a flow or of a message `{0}` yet")]
    NothingCalled(String, String),
    /// One of the files cannot be read as Fluent.
    #[error("{0} cannot be read whole; `helpline check` shows where")]
    FileUnreadable(String),
    /// The file cannot be read as Fluent.
    #[error("the file cannot be read whole; `helpline check` shows where")]
    Unreadable,
}
