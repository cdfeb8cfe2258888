//! The sentences of the messages, as a reader sees them: without values, and with the
//! place of every word.

use super::super::source::Span;
use super::Draft;

/// A text that is shown to people.
pub(super) struct Prose<'d> {
    /// The message it belongs to.
    pub(super) message: &'d str,
    /// The part of the message, such as `title`; `None` for what it says first.
    pub(super) part: Option<&'d str>,
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
pub(super) fn read<'d>(draft: &'d Draft) -> Vec<Prose<'d>> {
    let messages = draft
        .default_words()
        .into_iter()
        .flat_map(super::Vocabulary::iter);
    let read = messages.filter(|message| !is_no_prose(&message.name.value));
    let read = read.flat_map(move |message| {
        let parts = message
            .attributes
            .iter()
            .filter(|(name, _)| !name.ends_with("words"))
            .map(|(name, part)| (Some(name.as_str()), &part.text));
        let shown = message.text.iter().map(|text| (None, text)).chain(parts);
        shown.map(move |(part, words)| Prose {
            message: &message.name.value,
            part,
            span: words.span,
            text: without_values(draft.text_at(words.span)),
        })
    });
    read.collect()
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

/// Where each sentence begins and ends. A line of its own is one too.
pub(super) fn sentences(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let stop = matches!(letter, '.' | '!' | '?' | ':') && next.is_none_or(char::is_whitespace);
        let ends = stop || (letter == '\n' && begins_anew(&text[at + 1..]));
        if ends {
            found.push((from, at + letter.len_utf8()));
            from = at + letter.len_utf8();
        }
    }
    found.push((from, text.len()));
    let trimmed = found.into_iter().filter_map(|(from, to)| {
        let whole = &text[from..to];
        let start = from + (whole.len() - whole.trim_start().len());
        let end = start + whole.trim().len();
        (end > start).then_some((start, end))
    });
    trimmed.collect()
}

/// A paragraph and a point of a list begin a sentence; a line that only goes on does not.
fn begins_anew(line: &str) -> bool {
    let line = line.trim_start_matches(' ');
    line.starts_with('\n') || line.starts_with("- ")
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

    #[test]
    fn sentences_end_at_stops_and_paragraphs_and_nowhere_else() {
        let text = "One two. Three\n    four 1.5 five!\n\n    Six seven\n    - eight";
        let found: Vec<&str> = sentences(text)
            .into_iter()
            .map(|(from, to)| &text[from..to])
            .collect();
        assert_eq!(
            found,
            [
                "One two.",
                "Three\n    four 1.5 five!",
                "Six seven",
                "- eight"
            ]
        );
    }
}
