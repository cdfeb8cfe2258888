//! A file of messages as it stands: where each message and each of its parts begins and ends,
//! so that one text can be changed and everything else stays as it is, byte for byte.

use std::ops::Range;
use std::sync::OnceLock;

use fluent_syntax::ast::{self, Pattern};
use fluent_syntax::parser;

use super::layout::after_equals;
use super::text::Text;
use super::why_not::WhyNot;
use crate::authoring::source::nests_too_deeply;
use crate::conversation::quick::QuickMap;

/// How far in what belongs to a message stands.
const STEP: usize = 4;

/// A file of messages.
#[derive(Debug)]
pub(super) struct File<'t> {
    pub text: &'t str,
    /// The messages and terms, in order.
    pub entries: Vec<Entry>,
    /// Which of them has this name: the first, if several have.
    by_name: QuickMap<String, usize>,
}

/// A message or a term.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its name; that of a term begins with a hyphen.
    pub name: String,
    /// From its name to the end of its last part.
    pub range: Range<usize>,
    /// What it says.
    pub value: Option<Written>,
    /// What belongs to it, in order. Those of a term are its language's own.
    pub attributes: Vec<(String, Written)>,
    /// Behind the `=`.
    from: usize,
    /// What it says as one short mark, once that was asked for: each language asks it of the
    /// same English.
    pub mark: OnceLock<String>,
}

/// A text where it stands: from behind the `=` to its end.
#[derive(Debug)]
pub(super) struct Written {
    pub range: Range<usize>,
    pub text: Text,
}

impl<'t> File<'t> {
    /// Reads a file.
    ///
    /// # Errors
    /// When something in it cannot be read.
    pub(super) fn read(text: &'t str) -> Result<Self, WhyNot> {
        if nests_too_deeply(text).is_some() {
            return Err(WhyNot::TooDeep);
        }
        let resource = parser::parse(text).map_err(|_| WhyNot::Unreadable)?;
        let starts: Vec<usize> = resource
            .body
            .iter()
            .map(|one| start_of(text, one))
            .collect();
        let ends = starts.iter().skip(1).copied().chain([text.len()]);
        let mut entries = Vec::new();
        for (one, end) in resource.body.iter().zip(ends) {
            let read = match one {
                ast::Entry::Message(message) => {
                    let value = message.value.as_ref();
                    let start = place(text, message.id.name);
                    entry(
                        text,
                        message.id.name,
                        start..end,
                        value,
                        &message.attributes,
                    )
                }
                ast::Entry::Term(term) => {
                    let start = place(text, term.id.name) - 1;
                    let value = Some(&term.value);
                    let mut read = entry(text, term.id.name, start..end, value, &term.attributes);
                    read.name.insert(0, '-');
                    read
                }
                _ => continue,
            };
            entries.push(read);
        }
        let names = entries.iter().enumerate().rev();
        let by_name = names.map(|(at, entry)| (entry.name.clone(), at)).collect();
        Ok(Self {
            text,
            entries,
            by_name,
        })
    }

    /// The message of this name.
    pub(super) fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.get(*self.by_name.get(name)?)
    }

    /// The file with a text in the place of what a part of a message says, or added to it:
    /// behind the last of those that stand before it in English. The same file if it says so
    /// already.
    pub(super) fn with(
        &self,
        entry: &Entry,
        attribute: Option<&str>,
        text: &Text,
        before: &[&str],
    ) -> String {
        let (range, new) = match (attribute, entry.part(attribute)) {
            (_, Some(written)) if written.text == *text => return self.text.to_owned(),
            (None, written) => {
                let range = written.map_or(entry.from..entry.from, |one| one.range.clone());
                (range, after_equals(text, STEP))
            }
            (Some(_), Some(written)) => (written.range.clone(), after_equals(text, 2 * STEP)),
            (Some(name), None) => {
                let at = entry.place_behind(before);
                (at..at, attribute_line(name, text))
            }
        };
        let (head, tail) = (&self.text[..range.start], &self.text[range.end..]);
        format!("{head}{new}{tail}")
    }
}

impl Entry {
    /// A part of it, as it stands.
    pub(super) fn part(&self, attribute: Option<&str>) -> Option<&Written> {
        let Some(name) = attribute else {
            return self.value.as_ref();
        };
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, written)| written)
    }

    /// All its parts that are translated, in order.
    pub(super) fn parts(&self) -> impl Iterator<Item = (Option<&str>, &Text)> {
        let is_term = self.name.starts_with('-');
        let attributes = self.attributes.iter().filter(move |_| !is_term);
        let attributes = attributes.map(|(name, written)| (Some(name.as_str()), &written.text));
        self.value
            .iter()
            .map(|value| (None, &value.text))
            .chain(attributes)
    }

    /// Behind the last of these parts that is there; otherwise behind what it says.
    fn place_behind(&self, before: &[&str]) -> usize {
        let own = before.iter().rev().find_map(|name| self.part(Some(name)));
        let written = own.or(self.value.as_ref());
        written.map_or(self.from, |written| written.range.end)
    }
}

/// A message as it is added to a file, without a line break at its end.
pub(super) fn message(name: &str, parts: &[(Option<String>, Text)]) -> String {
    let mut written = format!("{name} =");
    for (attribute, text) in parts {
        match attribute {
            None => written.push_str(&after_equals(text, STEP)),
            Some(attribute) => written.push_str(&attribute_line(attribute, text)),
        }
    }
    written
}

fn attribute_line(name: &str, text: &Text) -> String {
    let pad = " ".repeat(STEP);
    format!("\n{pad}.{name} ={}", after_equals(text, 2 * STEP))
}

/// Where a slice of a text begins in it: the parser keeps slices of what it reads.
fn place(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// Where an entry begins, with the notes above it.
fn start_of(text: &str, entry: &ast::Entry<&str>) -> usize {
    let line = |slice: &str| {
        let before = text.get(..place(text, slice)).unwrap_or_default();
        before.rfind('\n').map_or(0, |at| at + 1)
    };
    let note = match entry {
        ast::Entry::Message(message) => message.comment.as_ref(),
        ast::Entry::Term(term) => term.comment.as_ref(),
        ast::Entry::Comment(note)
        | ast::Entry::GroupComment(note)
        | ast::Entry::ResourceComment(note) => Some(note),
        ast::Entry::Junk { content } => return place(text, content),
    };
    let first = note.and_then(|note| note.content.first());
    match (first, entry) {
        (Some(first), _) => line(first),
        (None, ast::Entry::Message(message)) => line(message.id.name),
        (None, ast::Entry::Term(term)) => line(term.id.name),
        (None, _) => 0,
    }
}

fn entry(
    text: &str,
    name: &str,
    range: Range<usize>,
    value: Option<&Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
) -> Entry {
    let range = range.start..end_within(text, &range);
    let from = behind_equals(text, name);
    let starts: Vec<usize> = attributes
        .iter()
        .map(|one| place(text, one.id.name))
        .collect();
    // What a part says ends before the dot of the next.
    let end_before = |next: Option<&usize>, from: usize| {
        let end = next.map_or(range.end, |next| next - 1);
        end_within(text, &(from..end))
    };
    let attribute = |(index, one): (usize, &ast::Attribute<&str>)| {
        let from = behind_equals(text, one.id.name);
        let written = Written {
            range: from..end_before(starts.get(index + 1), from),
            text: Text::of(&one.value),
        };
        (one.id.name.to_owned(), written)
    };
    Entry {
        name: name.to_owned(),
        value: value.map(|pattern| Written {
            range: from..end_before(starts.first(), from),
            text: Text::of(pattern),
        }),
        attributes: attributes.iter().enumerate().map(attribute).collect(),
        from,
        range,
        mark: OnceLock::new(),
    }
}

/// Behind the `=` that follows a name.
fn behind_equals(text: &str, name: &str) -> usize {
    let end = place(text, name) + name.len();
    let rest = text.get(end..).unwrap_or_default();
    end + rest.find('=').map_or(0, |at| at + 1)
}

/// Where a range ends without the blank lines at its end.
fn end_within(text: &str, range: &Range<usize>) -> usize {
    let within = text.get(range.clone()).unwrap_or_default();
    range.start + within.trim_end_matches([' ', '\n', '\r']).len()
}
