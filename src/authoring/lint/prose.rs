//! The sentences of the messages, as a reader sees them: without values, and with the
//! place of every word.

use std::collections::HashSet;
use std::ops::Range;

use super::super::parse::flow::KindFile;
use super::super::parse::messages::{Message, Words};
use super::super::source::Span;
use super::super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::Draft;
use super::parts_missing::PARTS;
use crate::conversation::words::urgent_parts;

/// A text that is shown to people.
pub(super) struct Prose<'d> {
    /// The message it belongs to.
    pub(super) message: &'d str,
    /// The part of the message, such as `title`; `None` for what it says first.
    pub(super) part: Option<&'d str>,
    /// Where it stands.
    span: Span,
    /// What it says; in the place of each value stand as many low lines, so that every
    /// word keeps its place. Each sentence to choose from stands by itself.
    pub(super) text: String,
}

impl<'d> Prose<'d> {
    /// A part of a message as a reader sees it.
    pub(super) fn of(
        draft: &Draft,
        message: &'d str,
        part: Option<&'d str>,
        words: &Words,
    ) -> Self {
        Self {
            message,
            part,
            span: words.span,
            text: readable(draft.text_at(words.span), words),
        }
    }

    /// Where it stands.
    pub(super) fn span(&self) -> Span {
        self.span
    }

    /// Whether it is for people, not for the staff, who are paid to read more.
    pub(super) fn is_for_people(&self) -> bool {
        !self.message.starts_with("staff-")
    }

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
    draft
        .default_words()
        .map(|words| read_in(draft, words))
        .unwrap_or_default()
}

/// The urgent texts of the default language.
pub(super) fn read_urgent<'d>(draft: &'d Draft) -> Vec<Prose<'d>> {
    let words = draft.default_words();
    let messages = words.into_iter().flat_map(Vocabulary::iter);
    let urgent = messages.filter(|message| is_urgent(&message.name.value));
    let is_shown = |name: &str| !name.ends_with("words");
    urgent
        .flat_map(|message| shown(draft, message, is_shown))
        .collect()
}

/// The same of the other languages.
pub(super) fn read_translations<'d>(draft: &'d Draft) -> Vec<Prose<'d>> {
    let others = draft.vocabularies.iter();
    let others = others.filter(|(locale, _)| locale.as_str() != DEFAULT_LOCALE);
    others
        .flat_map(|(_, words)| read_in(draft, words))
        .collect()
}

fn read_in<'d>(draft: &'d Draft, words: &'d Vocabulary) -> Vec<Prose<'d>> {
    // What belongs to nothing is told of by itself: it may be a list of typed words, misspelt.
    let buttons: HashSet<&str> = draft
        .steps()
        .filter_map(|(_, step)| match &step.kind {
            KindFile::Ask(choices) => Some(choices),
            _ => None,
        })
        .flatten()
        .map(|choice| choice.name.value.as_str())
        .chain(urgent_parts("urgent-any").iter().copied())
        .collect();
    let is_shown = |name: &str| {
        !name.ends_with("words")
            && (PARTS.contains(&name) || name.starts_with("more-") || buttons.contains(name))
    };
    let messages = words.iter();
    let read = messages.filter(|message| {
        let name = message.name.value.as_str();
        !is_urgent(name) && !is_typed(name)
    });
    read.flat_map(|message| shown(draft, message, is_shown))
        .collect()
}

/// What a message says, and those of its parts that people read.
fn shown<'d>(
    draft: &'d Draft,
    message: &'d Message,
    is_shown: impl Fn(&str) -> bool,
) -> Vec<Prose<'d>> {
    let parts = message.attributes.iter();
    let parts = parts.filter(|(name, _)| is_shown(name));
    let parts = parts.map(|(name, part)| (Some(name.as_str()), &part.text));
    let shown = message.text.iter().map(|text| (None, text)).chain(parts);
    let shown = shown.map(|(part, words)| Prose::of(draft, &message.name.value, part, words));
    shown.collect()
}

/// Whether a message is one of the urgent texts.
fn is_urgent(message: &str) -> bool {
    message.starts_with("urgent-")
}

/// Whether a message is a list of words that people type, not a text.
pub(super) fn is_typed(message: &str) -> bool {
    message.starts_with("number-") || message.ends_with("-beside")
}

/// What stands in a text, with low lines for all that nobody reads. Two ends of lines, for
/// as many bytes, part the sentences to choose from.
pub(super) fn readable(text: &str, words: &Words) -> String {
    let mut seen = String::with_capacity(text.len());
    for read in &words.read {
        let from = (read.start - words.span.start).min(text.len());
        if from < seen.len() {
            continue;
        }
        blank(&text[seen.len()..from], &mut seen);
        seen.push_str(&text[from..(read.end - words.span.start).min(text.len())]);
    }
    blank(&text[seen.len()..], &mut seen);
    seen
}

/// Low lines in the place of what nobody reads.
fn blank(hidden: &str, seen: &mut String) {
    if hidden.trim().is_empty() {
        return seen.push_str(hidden);
    }
    let chooses = hidden.contains('[');
    let mut parted = false;
    for letter in hidden.chars() {
        // Space before the name of a sentence to choose is room to part it from the last.
        if letter == '\n' || (chooses && !parted && seen.ends_with('\n') && letter == ' ') {
            parted = letter == ' ';
            seen.push('\n');
        } else {
            seen.extend(std::iter::repeat_n('_', letter.len_utf8()));
        }
    }
}

/// Where each paragraph begins and ends: what stands between empty lines.
pub(super) fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    let mut goes_on = false;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        let is_empty = line.trim().is_empty();
        match found.last_mut().filter(|_| goes_on) {
            Some(last) if !is_empty => last.end = end,
            _ if !is_empty => found.push(at..end),
            _ => {}
        }
        goes_on = !is_empty;
        at = end;
    }
    found
}

/// What a sentence ends with in Urdu, the languages of India, and Arabic.
const FOREIGN_STOPS: [&str; 3] = ["۔", "।", "؟"];

/// Where each sentence begins and ends. A line of its own is one too.
pub(super) fn sentences(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let end = at + stop_at(text, at, byte);
        if end == at {
            continue;
        }
        let next = text[end..].chars().next();
        let ends = match byte {
            b'\n' => begins_anew(&text[end..]),
            _ => next.is_none_or(char::is_whitespace),
        };
        if ends {
            found.push((from, end));
            from = end;
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

/// How long the sign is, in bytes, that stands at a place and may end a sentence; 0 if none does.
fn stop_at(text: &str, at: usize, byte: u8) -> usize {
    match byte {
        b'.' | b'!' | b'?' | b':' | b'\n' => 1,
        0xD8 | 0xDB | 0xE0 => {
            let mut stops = FOREIGN_STOPS.iter();
            let stop = stops.find(|stop| text[at..].starts_with(**stop));
            stop.map_or(0, |stop| stop.len())
        }
        _ => 0,
    }
}

/// A paragraph and a point of a list begin a sentence; a line that only goes on does not.
fn begins_anew(line: &str) -> bool {
    let line = line.trim_start_matches(' ');
    line.starts_with('\n') || line.starts_with("- ")
}

#[cfg(test)]
mod tests {
    use super::super::super::parse::messages;
    use super::super::super::source::Source;
    use super::*;

    #[test]
    fn values_become_blanks_and_sentences_to_choose_from_are_read() {
        let file = "a = Ring { $phone } – { $open ->\n    [open] until 5pm. Or\n   *[other] later\n    } now\n";
        let source = Source {
            name: "a.ftl".into(),
            text: file.into(),
        };
        let read = messages::read(0, &source, &mut Vec::new());
        let words = read.messages[0].text.as_ref().unwrap();
        let text = &file[words.span.start..words.span.end];
        let seen = readable(text, words);
        assert_eq!(seen.len(), text.len());
        let found: Vec<&str> = sentences(&seen)
            .into_iter()
            .map(|(from, to)| seen[from..to].trim_matches(['_', '\n', ' ']))
            .filter(|sentence| !sentence.is_empty())
            .collect();
        assert_eq!(found[0], "Ring __________ –");
        assert!(found[1].ends_with("until 5pm."), "{found:?}");
        assert!(!seen.contains("open]") && seen.ends_with(" now"));
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
