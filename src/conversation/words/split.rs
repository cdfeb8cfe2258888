//! Long texts become several messages: cut between paragraphs, else between sentences,
//! else between words, and never inside a letter.

use unicode_segmentation::UnicodeSegmentation;

/// The longest text of one message, in UTF-16 units, in which Telegram counts.
pub const LONGEST: usize = 4096;

/// The parts of a text, each at most `longest` UTF-16 units long and none of them blank;
/// a text that is short enough is one part, as it is.
pub(super) fn split(text: &str, longest: usize) -> Vec<&str> {
    if units(text) <= longest {
        return vec![text];
    }
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while units(rest) > longest {
        let (part, after) = rest.split_at(cut(rest, longest));
        parts.push(part.trim_end());
        rest = after.trim_start();
    }
    parts.push(rest);
    parts.retain(|part| !part.is_empty());
    parts
}

/// The parts of a text that Telegram takes, as above.
#[must_use]
pub fn parts(text: &str) -> Vec<&str> {
    split(text, LONGEST)
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Where to cut: behind the last paragraph, sentence or word that fits, whichever of
/// them, in this order, leaves at least a third of what would fit.
fn cut(text: &str, longest: usize) -> usize {
    let fits = fitting(text, longest);
    let head = &text[..fits];
    let least = fits / 3;
    let behind = |ends: &[&str]| {
        let found = ends
            .iter()
            .filter_map(|end| Some(head.rfind(end)? + end.len()));
        found.max().filter(|place| *place > least)
    };
    behind(&["\n\n"])
        .or_else(|| behind(&["\n"]))
        .or_else(|| behind(&[". ", "! ", "? ", "۔ ", "। ", "؟ "]))
        .or_else(|| behind(&[" "]))
        .unwrap_or(fits)
}

/// How many bytes of whole letters fit, at least one letter.
fn fitting(text: &str, longest: usize) -> usize {
    let mut left = longest;
    let mut fits = 0;
    for letter in text.graphemes(true) {
        let Some(remaining) = left.checked_sub(units(letter)) else {
            break;
        };
        left = remaining;
        fits += letter.len();
    }
    if fits > 0 {
        return fits;
    }
    // One "letter" longer than a whole message: marks without end. It is cut all the same.
    let mut left = longest;
    for letter in text.chars() {
        let Some(remaining) = left.checked_sub(letter.len_utf16()) else {
            break;
        };
        left = remaining;
        fits += letter.len_utf8();
    }
    fits.max(text.chars().next().map_or(0, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cuts_fall_between_paragraphs_then_sentences_then_words() {
        let paragraphs = split("One two.\n\nThree four. Five six.", 24);
        assert_eq!(paragraphs, ["One two.", "Three four. Five six."]);
        let sentences = split("One two three. Four five six.", 20);
        assert_eq!(sentences, ["One two three.", "Four five six."]);
        assert_eq!(split("one two three", 9), ["one two", "three"]);
        assert_eq!(split("onetwothree", 6), ["onetwo", "three"]);
        assert_eq!(split("short", 10), ["short"]);
    }

    #[test]
    fn letters_of_several_units_stay_whole() {
        let flags = "🏴󠁧󠁢󠁷󠁬󠁳󠁿🏴󠁧󠁢󠁷󠁬󠁳󠁿🏴󠁧󠁢󠁷󠁬󠁳󠁿";
        let one = units(flags) / 3;
        let parts = split(flags, one + 1);
        assert_eq!(parts.len(), 3);
        assert!(parts.iter().all(|part| units(part) == one));
    }

    proptest! {
        #[test]
        fn every_part_fits_and_nothing_but_spaces_is_lost(text in "(\\PC|\n| ){0,300}", longest in 2usize..60) {
            let parts = split(&text, longest);
            let kept = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(kept(&parts.concat()), kept(&text));
            if units(&text) > longest {
                prop_assert!(parts.iter().all(|part| units(part) <= longest));
            }
        }
    }
}
