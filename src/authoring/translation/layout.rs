//! How a text is laid out in a file of messages, so that Fluent reads back exactly what was
//! meant: what would be lost, or taken for something else, is put into a code.

use std::fmt::Write as _;

use super::shown::with_braces;
use super::text::{Choice, Piece, Text};

/// How much further in what belongs to something stands.
const STEP: usize = 4;

/// What follows the `=` of a message or of a part of one: on the same line if it is short,
/// otherwise on lines of its own, so far in.
#[must_use]
pub fn after_equals(text: &Text, indent: usize) -> String {
    let is_long = |piece: &Piece| match piece {
        Piece::Words(words) => words.contains('\n'),
        Piece::Choice(_) => true,
        Piece::Code(_) | Piece::Slot(_) => false,
    };
    if text.0.iter().any(is_long) {
        let mut pen = Pen::new(indent, Place::Line);
        pen.text(text);
        format!("\n{}{}", " ".repeat(indent), pen.written)
    } else {
        let mut pen = Pen::new(indent, Place::Inline);
        pen.text(text);
        format!(" {}", pen.written)
    }
}

/// A choice with its sentences, the lines below the first so far in.
pub(super) fn choice(choice: &Choice, indent: usize) -> String {
    let mut written = format!("{{ {} ->\n", choice.selector);
    for variant in &choice.variants {
        let mut pen = Pen::new(indent + 2 * STEP, Place::Inline);
        pen.text(&variant.text);
        let (star, width) = if variant.is_default {
            ("*", indent + STEP - 1)
        } else {
            ("", indent + STEP)
        };
        let _ = writeln!(
            written,
            "{}{star}[{}] {}",
            " ".repeat(width),
            variant.key,
            pen.written
        );
    }
    written.push_str(&" ".repeat(indent));
    written.push('}');
    written
}

/// Where the pen stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At the start of a text, behind a `=` or a `]`.
    Inline,
    /// At the start of a line.
    Line,
    /// Behind something.
    Behind,
}

/// Writes a text, line by line.
struct Pen {
    written: String,
    indent: usize,
    place: Place,
    /// Line breaks that are still to be written: they cannot stand at the ends alone.
    breaks: usize,
}

impl Pen {
    fn new(indent: usize, place: Place) -> Self {
        Self {
            written: String::new(),
            indent,
            place,
            breaks: 0,
        }
    }

    fn text(&mut self, text: &Text) {
        let last = text.0.len().saturating_sub(1);
        for (index, piece) in text.0.iter().enumerate() {
            match piece {
                Piece::Words(words) => self.words(words, index == last),
                Piece::Code(code) => self.code(code),
                Piece::Choice(one) => {
                    let written = choice(one, self.indent);
                    self.code(&written);
                }
                Piece::Slot(name) => self.code(&format!("{{ ${name} }}")),
            }
        }
        if self.breaks > 0 || text.0.is_empty() {
            self.code("{\"\"}");
        }
    }

    fn words(&mut self, words: &str, is_last: bool) {
        let mut lines = words.split('\n').peekable();
        while let Some(line) = lines.next() {
            let ends = lines.peek().is_some() || is_last;
            if !line.is_empty() {
                self.line(line, ends);
            }
            if lines.peek().is_some() {
                if self.written.is_empty() {
                    self.code("{\"\"}");
                }
                self.breaks += 1;
            }
        }
    }

    /// Words within a line; `ends` says that nothing follows in it.
    fn line(&mut self, line: &str, ends: bool) {
        self.break_lines();
        let start = self.place;
        let mut rest = line;
        if start != Place::Behind {
            rest = line.trim_start_matches(' ');
            self.blanks(line.len() - rest.len());
        }
        let middle = if ends {
            rest.trim_end_matches(' ')
        } else {
            rest
        };
        let is_special = middle.starts_with(['[', '*', '.', '#']);
        if start == Place::Line && is_special && rest.len() == line.len() {
            self.code(&format!("{{\"{}\"}}", &middle[..1]));
            self.written.push_str(&with_braces(&middle[1..]));
        } else {
            self.written.push_str(&with_braces(middle));
        }
        self.blanks(rest.len() - middle.len());
        self.place = Place::Behind;
    }

    fn blanks(&mut self, count: usize) {
        if count > 0 {
            self.code(&format!("{{\"{}\"}}", " ".repeat(count)));
        }
    }

    fn code(&mut self, code: &str) {
        self.break_lines();
        self.written.push_str(code);
        self.place = Place::Behind;
    }

    fn break_lines(&mut self) {
        if self.breaks > 0 {
            self.written.push_str(&"\n".repeat(self.breaks));
            self.written.push_str(&" ".repeat(self.indent));
            self.breaks = 0;
            self.place = Place::Line;
        }
    }
}
