//! From what was typed to simple letters and raw words.
//!
//! Knows nothing of meaning: it folds case, accents and look-alike letters, and
//! cuts at spaces and sentence ends.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::super::alphabet::{is_letter, is_letter_or_figure};

/// Stands between sentences.
pub const STOP: &str = ".";
/// Stands between clauses.
pub const COMMA: &str = ",";
/// Marks of a question, as they are typed.
const QUESTION_MARKS: [char; 3] = ['?', '？', '؟'];
/// What is read of a very long text, at each end, in bytes.
const READ_AT_EACH_END: usize = 12_000;

/// The raw words of a text, with [`STOP`] between sentences.
pub fn raw_words(text: &str) -> Vec<String> {
    let mut words = raw_words_and_commas(text);
    words.retain(|word| word != COMMA);
    words
}

/// The same with [`COMMA`] where there is one.
pub fn raw_words_and_commas(text: &str) -> Vec<String> {
    let mut cutter = Cutter::default();
    let (head, tail) = ends(text);
    for part in [head, tail] {
        cutter.read(&fold(part));
        cutter.stop();
    }
    cutter.finish()
}

/// All of a text, or its beginning and end when it is very long.
fn ends(text: &str) -> (&str, &str) {
    if text.len() <= 2 * READ_AT_EACH_END {
        return (text, "");
    }
    let head = text.floor_char_boundary(READ_AT_EACH_END);
    let tail = text.ceil_char_boundary(text.len() - READ_AT_EACH_END);
    (
        text.get(..head).unwrap_or_default(),
        text.get(tail..).unwrap_or_default(),
    )
}

/// Lower case, without accents, invisible characters and fancy letters.
fn fold(text: &str) -> Vec<char> {
    if text.is_ascii() {
        return text
            .chars()
            .map(|letter| plain_quote(letter.to_ascii_lowercase()))
            .collect();
    }
    let visible = text
        .chars()
        .filter(|letter| !is_invisible(*letter))
        .map(plain_quote);
    let lower = visible.nfkc().flat_map(char::to_lowercase);
    lower
        .nfd()
        .filter(|letter| !is_combining_mark(*letter) || is_vowel_sign(*letter))
        .map(latin_look_alike)
        .collect()
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e007f}')
}

/// In the scripts of India a sign for a vowel is as much of a word as a letter is; what only
/// joins letters, or tells a borrowed sound, is often left out.
fn is_vowel_sign(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{dff}') && is_letter(letter)
}

fn plain_quote(letter: char) -> char {
    match letter {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{b4}' | '`' | '\u{2032}' => '\'',
        '\u{2013}' | '\u{2014}' => '-',
        '\u{2026}' => '.',
        other => other,
    }
}

/// Cyrillic and other letters that look Latin, used to slip past filters. In real
/// Cyrillic text this mixes alphabets, which no English pattern minds.
fn latin_look_alike(letter: char) -> char {
    match letter {
        'а' => 'a',
        'е' => 'e',
        'о' | 'ø' => 'o',
        'р' => 'p',
        'с' => 'c',
        'у' => 'y',
        'х' => 'x',
        'і' | 'ı' => 'i',
        'ѕ' => 's',
        'ł' => 'l',
        other => other,
    }
}

/// Which sentences, counted from nought, end with a question mark.
pub fn asked(text: &str) -> Vec<usize> {
    if !text.contains(QUESTION_MARKS) {
        return Vec::new();
    }
    let mut cutter = Cutter::default();
    let (head, tail) = ends(text);
    for part in [head, tail] {
        cutter.read(&fold(part));
        cutter.stop();
    }
    cutter.asked
}

#[derive(Default)]
struct Cutter {
    /// How many sentences have ended, and which of them asked.
    ended: usize,
    asked: Vec<usize>,
    words: Vec<String>,
    word: String,
}

impl Cutter {
    fn read(&mut self, letters: &[char]) {
        for (place, &letter) in letters.iter().enumerate() {
            let before = place
                .checked_sub(1)
                .and_then(|before| letters.get(before))
                .copied();
            self.take(
                letter,
                before.unwrap_or(' '),
                letters.get(place + 1).copied().unwrap_or(' '),
            );
        }
    }

    fn take(&mut self, letter: char, before: char, after: char) {
        if is_letter_or_figure(letter) {
            return self.word.push(letter);
        }
        let before_word = is_letter_or_figure(after);
        let inside = before_word && is_letter_or_figure(before);
        match letter {
            '\'' | '@' | '$' | '!' | '*' if inside => self.word.push(letter),
            '.' if inside && (self.word.chars().count() == 1 || after.is_ascii_digit()) => {
                self.dot(before);
            }
            '$' | '@' if before_word => self.word.push(letter),
            '.' | '!' | '\n' | ';' => self.stop(),
            '?' | '؟' => self.ask(),
            ',' | '،' => self.comma(),
            _ if is_picture(letter) => self.picture(letter),
            _ => self.end_word(),
        }
    }

    /// `k.m.s` falls into letters that are put together later; `9.90` stays one number.
    fn dot(&mut self, before: char) {
        if before.is_ascii_digit() {
            self.word.push('.');
        } else {
            self.end_word();
        }
    }

    fn picture(&mut self, letter: char) {
        self.end_word();
        self.words.push(letter.to_string());
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            self.words.push(std::mem::take(&mut self.word));
        }
    }

    fn comma(&mut self) {
        self.end_word();
        self.words.push(COMMA.to_owned());
    }

    fn stop(&mut self) {
        self.end_word();
        while self.words.last().is_some_and(|last| last == COMMA) {
            self.words.pop();
        }
        if self.words.last().is_some_and(|last| last != STOP) {
            self.words.push(STOP.to_owned());
            self.ended += 1;
        }
    }

    fn ask(&mut self) {
        self.stop();
        self.asked.extend(self.ended.checked_sub(1));
    }

    fn finish(mut self) -> Vec<String> {
        self.end_word();
        while self
            .words
            .last()
            .is_some_and(|last| last == STOP || last == COMMA)
        {
            self.words.pop();
        }
        self.words
    }
}

/// An emoji or another symbol that may carry meaning.
fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> String {
        raw_words(text).join(" ")
    }

    #[test]
    fn case_accents_quotes_and_hidden_characters_go() {
        assert_eq!(
            cut("I\u{2019}M d\u{e9}ad ins\u{200b}ide\u{2026}"),
            "i'm dead inside"
        );
        assert_eq!(cut("\u{1d4f4}\u{1d4f2}\u{1d4f5}\u{1d4f5} me"), "kill me");
        assert_eq!(cut("k\u{456}ll"), "kill");
    }

    #[test]
    fn signs_for_vowels_tell_words_apart_and_what_is_left_out_does_not() {
        assert_ne!(cut("মরি"), cut("মার"));
        assert_eq!(cut("মরতে চাই"), "মরতে চাই");
        // With a sign for a borrowed sound, and without.
        assert_eq!(cut("ਜ਼ਿੰਦਗੀ"), cut("ਜਿੰਦਗੀ"));
        assert_eq!(cut("مَوْت"), "موت");
    }

    #[test]
    fn sentences_are_kept_apart_and_numbers_whole() {
        assert_eq!(
            cut("Sorry. I paid £9.90!! why"),
            "sorry . i paid 9.90 . why"
        );
        assert_eq!(cut("k.m.s tonight"), "k m s tonight");
        assert_eq!(cut("💊💊 bye 🔪"), "💊 💊 bye 🔪");
    }

    #[test]
    fn it_knows_which_sentences_ask() {
        assert_eq!(asked("what? no. really!? ok"), [0, 2]);
        assert_eq!(asked("?? hello. why\u{ff1f}"), [1]);
        assert!(asked("what now").is_empty());
    }

    #[test]
    fn a_very_long_text_is_read_at_both_ends() {
        let text = format!("start {} end", "x ".repeat(100_000));
        let words = raw_words(&text);
        assert_eq!(words.first().map(String::as_str), Some("start"));
        assert_eq!(words.last().map(String::as_str), Some("end"));
        assert!(words.len() < 2 * READ_AT_EACH_END);
    }

    #[test]
    fn nothing_and_only_marks_give_no_words() {
        assert!(raw_words("").is_empty());
        assert!(raw_words("... !? \u{200d}").is_empty());
    }
}
