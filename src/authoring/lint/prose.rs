//! The sentences of the messages, as a reader sees them: without values, and with the
//! place of every word.

use super::super::source::Span;
use super::Draft;

/// A text that is shown to people.
pub(super) struct Prose<'d> {
    /// The message it belongs to.
    pub(super) message: &'d str,
    /// Where it stands.
    span: Span,
    /// What it says; in the place of each value stand as many low lines, so that every
    /// word keeps its place.
    pub(super) text: String,
}

impl Prose<'_> {
    /// The place of a part of the text.
    pub(super) fn place(&self, from: usize, to: usize) -> Span {
        Span {
            start: self.span.start + from,
            end: self.span.start + to,
            ..self.span
        }
    }
}

/// Every text of the default language that people read. The urgent texts are left out: they
/// have no values, so that they show when nothing else works.
pub(super) fn read<'d>(draft: &'d Draft) -> impl Iterator<Item = Prose<'d>> {
    let messages = draft
        .default_words()
        .into_iter()
        .flat_map(super::Vocabulary::iter);
    let read = messages.filter(|message| !is_no_prose(&message.name.value));
    read.flat_map(move |message| {
        let parts = message
            .attributes
            .iter()
            .filter(|(name, _)| !name.ends_with("words"));
        let shown = message.text.iter().chain(parts.map(|(_, part)| &part.text));
        shown.map(move |words| Prose {
            message: &message.name.value,
            span: words.span,
            text: without_values(draft.text_at(words.span)),
        })
    })
}

/// Whether a message is no text for reading: the urgent ones, and lists of number words.
fn is_no_prose(message: &str) -> bool {
    message.starts_with("urgent-") || message.starts_with("number-")
}

/// Everything between braces becomes low lines of the same length in bytes.
fn without_values(text: &str) -> String {
    let mut depth = 0_usize;
    let mut seen = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter == '{' {
            depth += 1;
        }
        if depth > 0 && letter != '\n' {
            seen.extend(std::iter::repeat_n('_', letter.len_utf8()));
        } else {
            seen.push(letter);
        }
        if letter == '}' {
            depth = depth.saturating_sub(1);
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_become_blanks_of_the_same_length() {
        let text = "Ring { $phone } – {\"a\" ->\n[b] 5pm } now";
        let seen = without_values(text);
        assert_eq!(seen.len(), text.len());
        assert!(!seen.contains("5pm") && seen.ends_with(" now"));
    }
}
