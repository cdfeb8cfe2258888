//! What one look at a message tells: danger, and what else the patterns know.

use super::words::Finding;

/// What was heard in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard<'w> {
    /// What danger it speaks of.
    pub finding: Finding,
    /// Whether somebody says that they are a child.
    pub is_from_child: bool,
    /// The step of small talk that replies to what is said in words of one's own.
    pub reply: Option<&'w str>,
    /// The same of somebody who was just shown where help is.
    pub reply_in_need: Option<&'w str>,
    /// Whether a pattern found which danger it speaks of. Otherwise it may be like messages of people in
    /// danger, or say that nobody helps.
    pub names_danger: bool,
}

impl Default for Heard<'_> {
    fn default() -> Self {
        Self {
            finding: Finding::None,
            is_from_child: false,
            reply: None,
            reply_in_need: None,
            names_danger: false,
        }
    }
}

impl Heard<'_> {
    /// The same, with what was heard by the words of the default language: the graver finding
    /// counts, and of two the default's, which knows more. A reply is first in one's own language.
    #[must_use]
    pub fn with_default(self, default: Self) -> Self {
        let finding = match (&default.finding, &self.finding) {
            (Finding::Urgent { .. }, _) | (_, Finding::None) => default.finding,
            _ => self.finding,
        };
        Self {
            finding,
            is_from_child: self.is_from_child || default.is_from_child,
            reply: self.reply.or(default.reply),
            reply_in_need: self.reply_in_need.or(default.reply_in_need),
            names_danger: self.names_danger || default.names_danger,
        }
    }
}
