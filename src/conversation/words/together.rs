//! What is said on the way to something else is said in one message with it: one thing to
//! read and one sound on a phone, and a screen reader reads it out with the buttons below.

use std::borrow::Cow;

use super::line::Line;

/// The most characters of one message that are easy to read on a phone.
pub const EASY: usize = 600;

/// A text of a turn, and what has to be said about its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    /// Not in the reader's language.
    pub(super) is_foreign: bool,
    /// Checked by no person.
    pub(super) is_unchecked: bool,
}

/// Pieces that follow each other, in one text; a note that holds for several stands once.
pub(super) fn joined(pieces: &[Piece], note: impl Fn(Line) -> String) -> String {
    let mut parts: Vec<Cow<'_, str>> = Vec::new();
    for (place, piece) in pieces.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| pieces.get(place));
        if piece.is_foreign && before.is_none_or(|before| !before.is_foreign) {
            parts.push(note(Line::OnlyEnglish).into());
        }
        parts.push((&piece.text).into());
        let after = pieces.get(place + 1);
        if piece.is_unchecked && after.is_none_or(|after| !after.is_unchecked) {
            parts.push(note(Line::Unchecked).into());
        }
    }
    parts.join("\n\n")
}

/// Pieces that follow each other, in messages: what stands closest to the end, where the buttons
/// are, is put together first.
pub(super) fn in_groups(
    mut run: Vec<Piece>,
    is_easy: impl Fn(&[Piece]) -> bool,
) -> Vec<Vec<Piece>> {
    let mut groups = Vec::new();
    while let Some(last) = run.len().checked_sub(1) {
        let fits = |start: &usize| run.get(*start..).is_some_and(&is_easy);
        let start = (0..last).find(fits).unwrap_or(last);
        groups.push(run.split_off(start));
    }
    groups.reverse();
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(text: &str, is_foreign: bool, is_unchecked: bool) -> Piece {
        Piece {
            text: text.to_owned(),
            is_foreign,
            is_unchecked,
        }
    }

    #[test]
    fn a_note_that_holds_for_several_stands_once() {
        let note = |line| match line {
            Line::OnlyEnglish => "(English)".to_owned(),
            _ => "(unchecked)".to_owned(),
        };
        let said = |pieces: &[Piece]| joined(pieces, note).replace("\n\n", " ");
        assert_eq!(
            said(&[piece("a", false, true), piece("b", false, true)]),
            "a b (unchecked)"
        );
        assert_eq!(
            said(&[piece("a", true, false), piece("b", true, false)]),
            "(English) a b"
        );
        assert_eq!(
            said(&[piece("a", true, false), piece("b", false, true)]),
            "(English) a b (unchecked)"
        );
        assert_eq!(
            said(&[piece("a", false, true), piece("b", false, false)]),
            "a (unchecked) b"
        );
    }

    #[test]
    fn what_is_short_goes_with_what_has_the_buttons() {
        let groups = |lengths: &[usize]| {
            let run = lengths
                .iter()
                .map(|length| piece(&"x".repeat(*length), false, false));
            let is_easy =
                |pieces: &[Piece]| pieces.iter().map(|piece| piece.text.len()).sum::<usize>() <= 10;
            let groups = in_groups(run.collect(), is_easy);
            let lengths = |group: &Vec<Piece>| group.iter().map(|piece| piece.text.len()).collect();
            groups.iter().map(lengths).collect::<Vec<Vec<usize>>>()
        };
        assert_eq!(groups(&[]), Vec::<Vec<usize>>::new());
        assert_eq!(groups(&[20]), [[20]]);
        assert_eq!(groups(&[4, 6]), [[4, 6]]);
        assert_eq!(groups(&[4, 6, 3]), [vec![4], vec![6, 3]]);
        assert_eq!(groups(&[20, 3, 4]), [vec![20], vec![3, 4]]);
        assert_eq!(groups(&[3, 20]), [[3], [20]]);
    }
}
