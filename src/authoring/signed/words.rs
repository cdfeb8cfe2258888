//! Two texts compared word by word. Where lines break does not count.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// In both texts.
    Same(String),
    /// In the earlier one alone.
    Gone(String),
    /// In the later one alone.
    New(String),
}

/// What has to go from the earlier text and come in to make the later one.
#[must_use]
pub fn pieces(before: &str, now: &str) -> Vec<Piece> {
    let (old, new) = (words(before), words(now));
    let bare = |words: &[&str]| {
        words
            .iter()
            .map(|word| word.trim_end().to_owned())
            .collect()
    };
    let (bare_old, bare_new): (Vec<String>, Vec<String>) = (bare(&old), bare(&new));
    let steps = capture_diff_slices(Algorithm::Myers, &bare_old, &bare_new);
    let mut pieces = Vec::new();
    for step in steps {
        let (gone, come) = (
            old[step.old_range()].concat(),
            new[step.new_range()].concat(),
        );
        match step {
            DiffOp::Equal { .. } => pieces.push(Piece::Same(come)),
            DiffOp::Delete { .. } => pieces.push(Piece::Gone(gone)),
            DiffOp::Insert { .. } => pieces.push(Piece::New(come)),
            DiffOp::Replace { .. } => pieces.extend([Piece::Gone(gone), Piece::New(come)]),
        }
    }
    pieces
}

/// The words of a text, each with the space behind it.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let space = rest[end..].find(|c: char| !c.is_whitespace());
        let (word, after) = rest.split_at(space.map_or(rest.len(), |space| end + space));
        words.push(word);
        rest = after;
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_the_words_that_changed_are_marked() {
        let found = pieces(
            "Leave the bag in\nfor four minutes. Then taste it.",
            "Leave the bag in for five minutes. Then taste it.\n\nAdd milk.",
        );
        assert_eq!(
            found,
            [
                Piece::Same("Leave the bag in for ".into()),
                Piece::Gone("four ".into()),
                Piece::New("five ".into()),
                Piece::Same("minutes. Then taste it.\n\n".into()),
                Piece::New("Add milk.".into()),
            ]
        );
        assert_eq!(pieces("a b", "a\n b"), [Piece::Same("a\n b".into())]);
        assert!(pieces("", " ").is_empty());
    }

    proptest! {
        #[test]
        fn both_texts_can_be_put_together_again(before in "[ab .\n]{0,40}", now in "[ab .\n]{0,40}") {
            let found = pieces(&before, &now);
            let together = |wanted: fn(&Piece) -> Option<&String>| {
                let words = found.iter().filter_map(wanted).map(String::as_str).collect::<Vec<_>>().concat();
                words.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
            };
            let later = together(|piece| match piece {
                Piece::Same(text) | Piece::New(text) => Some(text),
                Piece::Gone(_) => None,
            });
            prop_assert_eq!(later, now.split_whitespace().collect::<Vec<_>>());
            let gone = found.iter().filter(|piece| matches!(piece, Piece::Gone(_))).count();
            let same_words = before.split_whitespace().eq(now.split_whitespace());
            prop_assert_eq!(same_words, found.iter().all(|piece| matches!(piece, Piece::Same(_))));
            prop_assert!(gone <= before.split_whitespace().count());
        }
    }
}
