//! YAML as nearly all of it is written: names, dashes and words, a line each.
//!
//! The YAML library takes two hundred steps for a byte, and most of what a check reads is lists of
//! sentences. What is in this plain form is read here, in a tenth of the time; whatever else a
//! file holds makes the whole of it the library's. The library is the judge of what is right: where
//! both can read a text they read the same, which the tests hold them to.

use std::borrow::Cow;

use super::super::source::{Placed, Source, Span};
use super::node::{Node, Value};

/// Words that are no text: an empty value.
const NOTHING: [&str; 3] = ["null", "Null", "NULL"];
/// More lines than any of our files has: the library has limits, and tells of them.
const MOST_LINES: usize = 100_000;
/// Lists and maps within each other, at most.
const DEEPEST: usize = 20;

/// Reads a text in the plain form. `None` if it is not in it, right or wrong.
pub(super) fn read(index: usize, source: &Source) -> Option<Node> {
    let lines = lines(&source.text)?;
    let first = lines.first()?;
    let mut reader = Reader {
        index,
        lines: &lines,
        at: 0,
    };
    let node = reader.block(first.indent, 0)?;
    (reader.at == lines.len()).then_some(node)
}

/// A line with something in it that is not a note.
struct Line<'t> {
    indent: usize,
    /// Where its words begin, in bytes.
    start: usize,
    words: &'t str,
}

fn lines(text: &str) -> Option<Vec<Line<'_>>> {
    if !text.bytes().all(is_plain_byte) || !text.is_ascii() && text.contains(ODD) {
        return None;
    }
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let from = start;
        start += line.len() + 1;
        let words = line.trim_matches(' ');
        if words.is_empty() || words.starts_with('#') {
            continue;
        }
        let indent = line.len() - line.trim_start_matches(' ').len();
        lines.push(Line {
            indent,
            start: from + indent,
            words,
        });
    }
    (lines.len() <= MOST_LINES).then_some(lines)
}

/// Line ends of other systems, tabs and control characters are the library's.
fn is_plain_byte(byte: u8) -> bool {
    byte == b'\n' || byte >= b' ' && byte != 0x7F
}

/// Characters beyond ASCII that are spaces, line ends or nothing one sees.
const ODD: fn(char) -> bool = |letter| {
    matches!(
        letter,
        '\u{80}'..='\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{2028}' | '\u{2029}'
            | '\u{202F}' | '\u{205F}' | '\u{3000}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}'
    )
};

struct Reader<'r, 't> {
    index: usize,
    lines: &'r [Line<'t>],
    /// The line to read next.
    at: usize,
}

impl<'t> Reader<'_, 't> {
    /// The list or map whose lines begin here.
    fn block(&mut self, indent: usize, depth: usize) -> Option<Node> {
        let first = self.lines.get(self.at).filter(|_| depth < DEEPEST)?;
        if first.words.starts_with("- ") {
            self.list(indent, depth)
        } else {
            self.map(indent, None, depth)
        }
    }

    fn list(&mut self, indent: usize, depth: usize) -> Option<Node> {
        let start = self.lines.get(self.at)?.start;
        let mut items = Vec::new();
        while let Some(line) = self.lines.get(self.at).filter(|line| line.indent == indent) {
            let words = line.words.strip_prefix("- ")?;
            let inner = words.trim_start_matches(' ');
            let further = line.words.len() - inner.len();
            let start = line.start + further;
            items.push(if key(inner).is_some() {
                self.map(indent + further, Some((start, inner)), depth + 1)?
            } else {
                self.at += 1;
                self.scalar(start, inner, indent)?
            });
        }
        let end = items.last()?.span.end;
        let span = self.span(start, end - start);
        let value = Value::List(items);
        Some(Node { span, value })
    }

    /// The map whose names stand this far in. The first may stand behind the dash of a list.
    fn map(
        &mut self,
        indent: usize,
        first: Option<(usize, &'t str)>,
        depth: usize,
    ) -> Option<Node> {
        let mut first = first;
        let mut entries = Vec::new();
        loop {
            let (start, words) = match first.take() {
                Some(first) => first,
                None => match self.lines.get(self.at).filter(|line| line.indent == indent) {
                    Some(line) => (line.start, line.words),
                    None => break,
                },
            };
            let name = key(words)?;
            let value = words[name.len() + 1..].trim_start_matches(' ');
            self.at += 1;
            let node = if value.is_empty() {
                let inner = self.lines.get(self.at)?.indent;
                if inner <= indent {
                    return None;
                }
                self.block(inner, depth + 1)?
            } else {
                self.scalar(start + words.len() - value.len(), value, indent)?
            };
            let name = Placed::new(name.to_owned(), self.span(start, name.len()));
            entries.push((name, node));
        }
        let ((first, _), (_, last)) = (entries.first()?, entries.last()?);
        let start = first.span.start;
        let span = self.span(start, last.span.end - start);
        let value = Value::Map(entries);
        Some(Node { span, value })
    }

    /// The words of one line. If the next line stands further in, they go on there.
    fn scalar(&self, start: usize, words: &str, indent: usize) -> Option<Node> {
        if self
            .lines
            .get(self.at)
            .is_some_and(|next| next.indent > indent)
        {
            return None;
        }
        let value = match words.strip_prefix('[') {
            Some(inner) => Value::List(self.short_list(start + 1, inner.strip_suffix(']')?)?),
            None => Value::Text(text_of(words)?.into_owned()),
        };
        let span = self.span(start, words.len());
        Some(Node { span, value })
    }

    /// What stands between brackets, if it is plain words and nothing else.
    fn short_list(&self, start: usize, inner: &str) -> Option<Vec<Node>> {
        let mut start = start;
        let items = inner.split(',').map(|item| {
            let name = item.trim_matches(' ');
            let from = start + item.len() - item.trim_start_matches(' ').len();
            start += item.len() + 1;
            let is_plain = |byte| is_in_name(byte) || matches!(byte, b' ' | b'"' | b'\'');
            let text = text_of(name).filter(|_| name.bytes().all(is_plain))?;
            Some(Node {
                span: self.span(from, name.len()),
                value: Value::Text(text.into_owned()),
            })
        });
        items.collect()
    }

    fn span(&self, start: usize, length: usize) -> Span {
        Span {
            source: self.index,
            start,
            end: start + length,
        }
    }
}

fn is_in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// The name before the colon a line begins with.
fn key(words: &str) -> Option<&str> {
    let is_plain = |byte| is_in_name(byte) || byte == b' ';
    let length = words.bytes().position(|byte| !is_plain(byte))?;
    let (name, rest) = words.split_at(length);
    let begins = name.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let is_key = begins && !name.ends_with(' ') && (rest == ":" || rest.starts_with(": "));
    is_key.then_some(name)
}

/// What words mean, without their quotes.
fn text_of(words: &str) -> Option<Cow<'_, str>> {
    let first = words.chars().next()?;
    if let Some(inner) = words.strip_prefix(['"', '\'']) {
        let inner = inner.strip_suffix(first)?;
        if !inner.contains([first, '\\']) {
            return Some(Cow::Borrowed(inner));
        }
        // A quote in quotes has one before it, or a stroke; nothing else is written with one.
        let quote = if first == '"' { "\\\"" } else { "''" };
        let bare = inner.replace(quote, "");
        let is_whole = !bare.contains([first, '\\']);
        return is_whole.then(|| Cow::Owned(inner.replace(quote, &words[..1])));
    }
    let is_text = !NOTHING.contains(&words)
        && (first.is_alphanumeric() || matches!(first, '(' | '/' | '+' | '$' | '£'))
        && !words.ends_with(':')
        && !words.contains(": ")
        && !words.contains(" #");
    is_text.then_some(Cow::Borrowed(words))
}
