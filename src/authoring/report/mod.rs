//! Diagnostics for other programs to read: editors, and the pages where changes are
//! looked through. They hold what `render` shows, and decide nothing.

mod github;
mod json;
mod sarif;

pub use github::github;
pub use json::json;
pub use sarif::sarif;

use super::source::{Sources, Span};

/// A place as people count: lines and letters from 1, the end behind the last letter.
struct Lines<'s> {
    file: &'s str,
    from: (usize, usize),
    to: (usize, usize),
}

impl<'s> Lines<'s> {
    fn of(span: Span, sources: &'s Sources) -> Option<Self> {
        let source = sources.get(span.source)?;
        let span = Span::within(span.source, &source.text, span.start..span.end);
        Some(Self {
            file: &source.name,
            from: source.line_and_letter(span.start),
            to: source.line_and_letter(span.end),
        })
    }
}
