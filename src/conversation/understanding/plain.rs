//! Typed text made plain, so that the same words compare equal however they were typed.
//!
//! Small letters, no accents, straight apostrophes dropped, digits of any script as
//! ASCII; everything that is not a letter or a digit separates words. Emoji, control
//! characters and bidirectional marks are gone.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest text looked at, in characters: Telegram's own limit. The rest is cut off.
pub const MOST_CHARS: usize = 4096;

/// The words of a text, made plain.
///
/// `"Can’t I get my MEDS paid?"` gives `cant i get my meds paid`.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars().take(MOST_CHARS).nfkd() {
        if is_combining_mark(c) || is_apostrophe(c) || is_invisible(c) {
            continue;
        }
        if let Some(digit) = digit(c) {
            word.push(digit);
        } else if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The words of a text, with one space between them.
#[must_use]
pub fn plain(text: &str) -> String {
    words(text).join(" ")
}

/// The one whole number in a text; `None` when there is none, or more than one.
#[must_use]
pub fn number(text: &str) -> Option<i64> {
    let mut numbers = words(text).into_iter().filter(|word| word.chars().all(|c| c.is_ascii_digit()));
    let number = numbers.next()?.parse().ok()?;
    numbers.next().is_none().then_some(number)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '\u{02BC}' | '`' | '\u{00B4}')
}

/// Characters that show nothing: joiners, soft hyphens, marks of direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Digits of scripts whose numbers people type, as ASCII. NFKD leaves these as they are.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 6] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6];
    let code = u32::from(c);
    let zero = ZEROS.into_iter().find(|zero| (*zero..*zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_compare_equal_however_they_were_typed() {
        for typed in ["I can't", "i can’t", "  I CANT!! ", "í cän't…", "I\u{200B} can't 🙂"] {
            assert_eq!(plain(typed), "i cant", "{typed}");
        }
        assert_eq!(plain("after-care/117"), "after care 117");
        assert_eq!(plain("\u{202E}\u{FEFF}🙂🙂"), "");
    }

    #[test]
    fn a_number_is_found_in_any_script_and_among_words() {
        assert_eq!(number("I am 42"), Some(42));
        assert_eq!(number("٤٢"), Some(42));
        assert_eq!(number("৭"), Some(7));
        assert_eq!(number("18 or 19"), None);
        assert_eq!(number("none"), None);
        assert_eq!(number("99999999999999999999999"), None);
    }
}
