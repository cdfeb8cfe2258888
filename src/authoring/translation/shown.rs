//! A text as translators see it, in one line of a spreadsheet or on a page: words as they are
//! read, codes as Fluent writes them. None of Fluent's rules about the layout of lines hold
//! here; blanks at the ends mean nothing unless they stand in a code such as `{" "}`.

use std::fmt::{self, Write as _};

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;

use super::layout;
use super::text::{Piece, Text};
use super::why_not::WhyNot;
use crate::authoring::source::nests_too_deeply;

/// A code has fewer braces in it than this.
const MOST_TRIED: usize = 200;

/// What a translator sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shown {
    /// Words to translate.
    Words(String),
    /// What is left as it is.
    Code(String),
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for shown in self.shown() {
            match shown {
                Shown::Words(words) => f.write_str(&with_braces(&words))?,
                Shown::Code(code) => f.write_str(&code)?,
            }
        }
        Ok(())
    }
}

impl Text {
    /// The pieces as they are shown. Blanks at the ends become codes, so that they are kept.
    pub(super) fn shown(&self) -> Vec<Shown> {
        let mut shown = Vec::new();
        if self.0.is_empty() {
            shown.push(Shown::Code("{\"\"}".into()));
        }
        let last = self.0.len().saturating_sub(1);
        for (index, piece) in self.0.iter().enumerate() {
            match piece {
                Piece::Words(words) => guarded(words, index == 0, index == last, &mut shown),
                Piece::Code(code) => shown.push(Shown::Code(code.clone())),
                Piece::Slot(name) => shown.push(Shown::Code(slot(name))),
                Piece::Choice(choice) => shown.push(Shown::Code(layout::choice(choice, 0))),
            }
        }
        shown
    }

    /// Reads a text as it was shown.
    ///
    /// # Errors
    /// When there is nothing in it, or something in braces that cannot be read.
    pub fn parse(shown: &str) -> Result<Self, WhyNot> {
        let shown = shown.replace("\r\n", "\n");
        let mut rest = shown.trim();
        if rest.is_empty() {
            return Err(WhyNot::Empty);
        }
        let mut text = Self::default();
        while let Some(at) = rest.find(['{', '}']) {
            text.push_words(&rest[..at]);
            rest = &rest[at..];
            if rest.starts_with('}') {
                return Err(WhyNot::LoneBrace);
            }
            let (read, end) = code(rest)?;
            text.append(read);
            rest = &rest[end..];
        }
        text.push_words(rest);
        Ok(text)
    }
}

/// Words, with the blanks at the ends of the text as codes.
fn guarded(words: &str, is_first: bool, is_last: bool, shown: &mut Vec<Shown>) {
    let mut middle = words;
    if is_first && words.starts_with(char::is_whitespace) {
        middle = words.trim_start_matches(' ');
        shown.push(blanks(words.len() - middle.len()));
    }
    let kept = middle.trim_end_matches(' ');
    let needs_end = is_last && middle.ends_with(char::is_whitespace);
    let kept = if needs_end { kept } else { middle };
    if !kept.is_empty() {
        shown.push(Shown::Words(kept.to_owned()));
    }
    if needs_end {
        shown.push(blanks(middle.len() - kept.len()));
    }
}

fn blanks(count: usize) -> Shown {
    Shown::Code(format!("{{\"{}\"}}", " ".repeat(count)))
}

/// The place of a choice as it is shown.
fn slot(name: &str) -> String {
    format!("{{ ${name} -> … }}")
}

/// Words in which braces, and what cannot be typed, are written as codes.
pub(super) fn with_braces(words: &str) -> String {
    let mut written = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '{' | '}' => drop(write!(written, "{{\"{c}\"}}")),
            '\n' | '\t' => written.push(c),
            c if c.is_control() => drop(write!(written, "{{\"\\u{:04X}\"}}", u32::from(c))),
            c => written.push(c),
        }
    }
    written
}

/// The code that begins here, and how long it is: up to the first brace with which it can be
/// read. Braces in quotes, and in the sentences of a choice, close nothing.
fn code(text: &str) -> Result<(Text, usize), WhyNot> {
    let mut ends = text
        .match_indices('}')
        .map(|(at, _)| at + 1)
        .take(MOST_TRIED);
    let first = ends.clone().next().ok_or(WhyNot::OpenBrace)?;
    if let Some(name) = slot_name(&text[..first]) {
        return Ok((Text(vec![Piece::Slot(name.to_owned())]), first));
    }
    if nests_too_deeply(text).is_some() {
        return Err(WhyNot::TooDeep);
    }
    let read = ends.find_map(|end| Some((whole_code(&text[..end])?, end)));
    read.ok_or_else(|| WhyNot::NotACode(text[..first].to_owned()))
}

/// What a code stands for, if this is one and nothing besides.
fn whole_code(code: &str) -> Option<Text> {
    let message = format!("x = {code}\n");
    let resource = parser::parse(message.as_str()).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else {
        return None;
    };
    let pattern = message.value.as_ref()?;
    let is_one = matches!(
        pattern.elements.as_slice(),
        [PatternElement::Placeable { .. }]
    );
    (is_one && message.attributes.is_empty()).then(|| Text::of(pattern))
}

/// The name of a choice, if this is the place of one.
fn slot_name(code: &str) -> Option<&str> {
    let inner = super::text::inside(code);
    let inner = inner
        .strip_suffix('…')
        .or_else(|| inner.strip_suffix("..."))?;
    let name = inner.trim_end().strip_suffix("->")?.trim_end();
    let name = name.strip_prefix('$')?;
    let in_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    (!name.is_empty() && name.chars().all(in_name)).then_some(name)
}
