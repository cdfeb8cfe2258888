//! What is a letter, in any alphabet.
//!
//! The standard library answers the same for letters far from ASCII, but it walks a list of
//! some hundred entries for each: every word of Urdu or Bengali paid for that.

use icu_properties::props::{Alphabetic, GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Whether it is a letter, or a sign that is one in its script.
#[must_use]
pub fn is_letter(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphabetic();
    }
    let kind = kind(letter);
    GeneralCategoryGroup::Letter.contains(kind)
        || may_be_sign(kind) && CodePointSetData::new::<Alphabetic>().contains(letter)
}

/// Whether it is a letter or a figure.
#[must_use]
pub fn is_letter_or_figure(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric();
    }
    is_figure(letter) || is_letter(letter)
}

/// Whether it is a figure, in whichever way figures are written.
#[must_use]
pub fn is_figure(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_digit();
    }
    GeneralCategoryGroup::Number.contains(kind(letter))
}

fn kind(letter: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(letter)
}

/// Kinds of which only some are letters: signs of vowels, Roman figures, letters in circles.
fn may_be_sign(kind: GeneralCategory) -> bool {
    const KINDS: GeneralCategoryGroup = GeneralCategoryGroup::Mark
        .union(GeneralCategoryGroup::LetterNumber)
        .union(GeneralCategoryGroup::OtherSymbol);
    KINDS.contains(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_what_the_standard_library_says_in_the_alphabets_of_our_languages() {
        // Latin, Cyrillic, Arabic and those of India, which are whole; new letters of others come
        // to one of the two before the other.
        let scripts = [
            0..0x0250_u32,
            0x0400..0x0500,
            0x0600..0x0700,
            0x0900..0x0B00,
            0x1E00..0x1F00,
        ];
        for letter in scripts.into_iter().flatten().filter_map(char::from_u32) {
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{letter:?}");
            let either = is_letter_or_figure(letter);
            assert_eq!(either, letter.is_alphanumeric(), "{letter:?}");
            assert_eq!(is_figure(letter), letter.is_numeric(), "{letter:?}");
        }
    }
}
