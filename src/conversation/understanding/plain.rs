//! Text as people type it, folded to the one form matching works on.
//!
//! It knows Unicode, not English: no stems, no spelling, no meanings.

use unicode_normalization::UnicodeNormalization;

use super::alphabet::{is_letter, is_letter_or_figure};

/// The longest text that is read, in characters. Telegram sends at most 4,096.
const LONGEST: usize = 4_096;

/// The zeros of the scripts whose ten digits follow each other in Unicode.
const ZEROS: [u32; 20] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810,
];

/// Lower case, without accents, marks nobody sees, emoji or control characters.
///
/// Curly quotes become straight ones and digits of every script become ASCII.
/// Punctuation stays, because sentences are found by it; whatever else is
/// neither letter nor digit becomes a space.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        // Nothing to compose or decompose, and most texts are like this.
        let folded = text[..text.len().min(LONGEST)].to_ascii_lowercase();
        let is_unprinted = |byte: u8| byte.is_ascii_control() && byte != b'\n';
        return if folded.bytes().any(is_unprinted) {
            let unprinted = |letter: char| letter.is_ascii_control() && letter != '\n';
            folded.replace(unprinted, " ")
        } else {
            folded
        };
    }
    let longest = text.char_indices().nth(LONGEST);
    let mut rest = &text[..longest.map_or(text.len(), |(end, _)| end)];
    let mut folded = String::with_capacity(rest.len());
    while !rest.is_empty() {
        let (plain, other) = rest.split_at(plain_start(rest));
        for letter in plain.bytes() {
            push_plain(&mut folded, char::from(letter.to_ascii_lowercase()));
        }
        let (composed, others) = other.split_at(composed_start(other));
        let letters = composed.chars().flat_map(char::to_lowercase);
        for letter in letters.nfkd().filter(|&letter| !is_unseen(letter)).nfc() {
            push_plain(&mut folded, letter);
        }
        rest = others;
    }
    folded
}

/// How much at the start of a text is ASCII with nothing after it that could change it: what
/// is put together with other signs begins at the letter before them.
fn plain_start(text: &str) -> usize {
    let end = text.bytes().position(|byte| !byte.is_ascii());
    end.map_or(text.len(), |end| end.saturating_sub(1))
}

/// How much at the start of a text goes before the next plain ASCII: a first letter, and all
/// that may belong to the one before it.
fn composed_start(text: &str) -> usize {
    let next = text.bytes().skip(1).position(|byte| byte.is_ascii());
    next.map_or(text.len(), |next| next + 1)
}

/// Accents, joiners, direction marks and selectors: they change how a text
/// looks, never what it says.
fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36F}'
            | '\u{AD}'
            | '\u{61C}'
            // In Arabic letters: signs for short vowels, hamza on a letter, a drawn-out line.
            | '\u{640}'
            | '\u{64B}'..='\u{655}'
            | '\u{670}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
    )
}

fn push_plain(folded: &mut String, letter: char) {
    match letter {
        'a'..='z' | '0'..='9' | '\n' => folded.push(letter),
        _ if letter.is_ascii_punctuation() => folded.push(letter),
        // Letters with a stroke do not decompose, and people leave it out.
        'ł' => folded.push('l'),
        'ø' => folded.push('o'),
        'đ' | 'ð' => folded.push('d'),
        'ı' => folded.push('i'),
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        '‘' | '’' | '‛' | '´' | 'ʼ' | '′' => folded.push('\''),
        '“' | '”' | '„' | '«' | '»' => folded.push('"'),
        '–' | '—' | '‑' | '‐' | '−' => folded.push('-'),
        '؟' | '？' => folded.push('?'),
        '।' | '۔' | '。' => folded.push('.'),
        _ if is_letter_or_figure(letter) || is_vowel_sign(letter) => {
            folded.push(figure(letter).unwrap_or(letter));
        }
        _ => folded.push(' '),
    }
}

/// Signs of the Indic scripts that belong inside a word but are no letters.
fn is_vowel_sign(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{DFF}')
}

/// The same text, with the digits of every script as ASCII.
#[must_use]
pub fn with_ascii_digits(text: &str) -> String {
    let digit = |letter| figure(letter).unwrap_or(letter);
    text.chars().map(digit).collect()
}

/// The ASCII digit that a figure stands for, whichever alphabet it is written in.
#[must_use]
pub fn figure(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return letter.is_ascii_digit().then_some(letter);
    }
    let code = u32::from(letter);
    let before = ZEROS.partition_point(|&zero| zero <= code).checked_sub(1)?;
    char::from_digit(code - ZEROS[before], 10)
}

/// The words of a text: runs of letters and digits, folded. Apostrophes vanish, so
/// "don't" and "dont" agree.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    words_in(&fold(text)).collect()
}

/// The words of a folded text.
pub(super) fn words_in(folded: &str) -> impl Iterator<Item = String> {
    let joined = joined(folded);
    let words: Vec<String> = joined.split_terminator(' ').map(str::to_owned).collect();
    words.into_iter()
}

/// The words of a folded text with one space between them.
pub(super) fn joined(folded: &str) -> String {
    let mut joined = String::with_capacity(folded.len());
    let mut is_apart = false;
    let mut add = |piece: &str, is_apart: &mut bool| {
        if piece.is_empty() {
            return;
        }
        if std::mem::take(is_apart) && !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(piece);
    };
    let mut start = 0;
    for (at, byte) in folded.bytes().enumerate() {
        if byte.is_ascii_punctuation() || byte.is_ascii_whitespace() {
            add(&folded[start..at], &mut is_apart);
            is_apart |= !matches!(byte, b'\'' | b'`');
            start = at + 1;
        }
    }
    add(&folded[start..], &mut is_apart);
    joined
}

/// The words of a text with one space between them: texts that say the same are equal.
///
/// `"Can’t I get my MEDS paid?"` gives `cant i get my meds paid`.
#[must_use]
pub fn plain(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    joined(&fold(text))
}

/// Whether a text is plain as it stands, as most of what is listed is.
pub(super) fn is_plain(text: &str) -> bool {
    let is_in_word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let mut words = text.split(' ');
    text.len() <= LONGEST && words.all(|word| !word.is_empty() && word.bytes().all(is_in_word))
}

/// Letters outside ASCII that English borrows.
const BORROWED: [char; 10] = ['é', 'è', 'ê', 'ë', 'ï', 'ö', 'ñ', 'ç', 'ü', 'à'];

/// Whether the letters of a text show that it is not English: another script, or letters
/// that English does not have.
#[must_use]
pub fn is_foreign(text: &str) -> bool {
    let letters = text.chars().take(LONGEST).flat_map(char::to_lowercase);
    letters
        .nfkc()
        .filter(|letter| is_letter(*letter))
        .any(|letter| !letter.is_ascii() && !BORROWED.contains(&letter))
}

/// The one whole number in a text; `None` when there is none, or more than one.
#[must_use]
pub fn number(text: &str) -> Option<i64> {
    let is_number = |word: &String| word.chars().all(|c| c.is_ascii_digit());
    let mut numbers = words(text).into_iter().filter(is_number);
    let number: i64 = numbers.next()?.parse().ok()?;
    let below_zero = fold(text).trim_start().starts_with('-');
    numbers
        .next()
        .is_none()
        .then_some(if below_zero { -number } else { number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_case_accents_and_quotes() {
        assert_eq!(fold("Café – “What’s ŁÓDŹ?”"), "cafe - \"what's lodz?\"");
    }

    #[test]
    fn a_text_in_parts_is_folded_as_the_whole() {
        let whole = |text: &str| {
            let mut folded = String::new();
            let letters = text.chars().flat_map(char::to_lowercase);
            for letter in letters.nfkd().filter(|&letter| !is_unseen(letter)).nfc() {
                push_plain(&mut folded, letter);
            }
            folded
        };
        // Letters that are put together with what follows, in Latin, Bengali, Arabic, Korean.
        let letters = [
            'a', 'E', ' ', 'É', '\u{301}', '\u{200B}', 'ড', '\u{9BC}', 'ا', '\u{653}', 'ᄀ', 'ᅡ',
            'K',
        ];
        for place in 0..letters.len().pow(4) {
            let text: String = (0..4)
                .map(|turn| letters[place / letters.len().pow(turn) % letters.len()])
                .collect();
            assert_eq!(fold(&text), whole(&text), "{text:?}");
        }
    }

    #[test]
    fn drops_what_nobody_sees() {
        assert_eq!(
            fold("bud\u{200B}get\u{202E} \u{FEFF}s\u{AD}117"),
            "budget s117"
        );
    }

    #[test]
    fn reads_digits_of_other_scripts() {
        assert_eq!(fold("١١٧ ੧੧੭ １１７"), "117 117 117");
    }

    #[test]
    fn signs_above_and_below_arabic_letters_are_often_left_out() {
        assert_eq!(plain("الأربعاء"), plain("الاربعاء"));
        assert_eq!(plain("إلغاء مَوْت آخر"), plain("الغاء موت اخر"));
        assert_ne!(plain("بات"), plain("بت"));
    }

    #[test]
    fn emoji_and_controls_become_space() {
        assert_eq!(fold("👍🏽\u{7}").trim(), "");
    }

    #[test]
    fn reads_no_more_than_telegram_sends() {
        assert_eq!(fold(&"ab ".repeat(4_000)).len(), 4_096);
    }

    #[test]
    fn the_same_words_compare_equal_however_they_were_typed() {
        for typed in [
            "I can't",
            "i can’t",
            "  I CANT!! ",
            "í cän't…",
            "I\u{200B} can't 🙂",
        ] {
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
        assert_eq!(number("-3"), Some(-3));
        assert_eq!(number("18 or 19"), None);
        assert_eq!(number("none"), None);
        assert_eq!(number("99999999999999999999999"), None);
    }
}
