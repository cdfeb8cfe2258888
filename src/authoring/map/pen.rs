//! Writing text into a picture.

use std::fmt::Write as _;

use super::super::xml::escape;

/// A count as a length to calculate with.
pub(super) fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// Words that begin at a place.
pub(super) fn text(svg: &mut String, x: f64, y: f64, class: &str, words: &str) {
    let words = escape(words);
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" class=\"{class}\">{words}</text>"
    );
}

/// Words in the middle over a place.
pub(super) fn middle(svg: &mut String, x: f64, y: f64, class: &str, words: &str) {
    let words = escape(words);
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" class=\"{class}\" text-anchor=\"middle\">{words}</text>"
    );
}
