//! The direction a language is written in, and how what runs the other way is kept together.
//!
//! In a text from right to left, a phone number, an address, a command or an English term
//! stands between marks that isolate it. Without them its parts change places on the screen,
//! and a number read aloud or copied would be wrong.

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Begins a part that runs from left to right, whatever stands around it.
pub const ISOLATE: char = '\u{2066}';
/// Ends the last part that was begun.
pub const POP: char = '\u{2069}';

/// The direction a language is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// As English is.
    #[default]
    LeftToRight,
    /// As Arabic and Urdu are.
    RightToLeft,
}

impl Direction {
    /// That of a language, by its script or the script it is usually written in (CLDR).
    #[must_use]
    pub fn of(language: &LanguageIdentifier) -> Self {
        match language.character_direction() {
            CharacterDirection::RTL => Self::RightToLeft,
            _ => Self::LeftToRight,
        }
    }

    /// A text as it has to be sent: what runs from left to right is isolated, in lines that
    /// run from right to left. Other lines, such as a text there is only in English, stay.
    #[must_use]
    pub fn isolated(self, text: String) -> String {
        if self == Self::LeftToRight || !text.contains(is_rightward) {
            return text;
        }
        let lines = text.split('\n').map(|line| {
            if line.contains(is_rightward) {
                isolated(line)
            } else {
                line.to_owned()
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// A line with every run from left to right between marks.
fn isolated(line: &str) -> String {
    let letters: Vec<char> = line.chars().collect();
    let mut out = String::with_capacity(line.len() + 16);
    let mut at = 0;
    while let Some(rest) = letters.get(at..).filter(|rest| !rest.is_empty()) {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let length = if starts_run(before, rest) {
            length_of_run(rest)
        } else {
            0
        };
        match rest.get(..length).filter(|run| !run.is_empty()) {
            Some(run) => {
                out.push(ISOLATE);
                out.extend(run);
                out.push(POP);
            }
            None => out.extend(rest.first()),
        }
        at += length.max(1);
    }
    out
}

/// Whether a run begins here: with a letter or a digit, or with a sign that belongs to one.
fn starts_run(before: Option<&char>, rest: &[char]) -> bool {
    match rest {
        [first, ..] if is_leftward(*first) => true,
        ['/' | '+' | '£' | '@' | '#', second, ..] => {
            is_leftward(*second) && !before.is_some_and(|before| is_leftward(*before))
        }
        _ => false,
    }
}

/// How many letters of the rest belong together. A run ends before the other direction, and
/// where a sentence or a part of one ends.
fn length_of_run(rest: &[char]) -> usize {
    let mut length = 0;
    // How long it was before each bracket that is still open.
    let mut open: Vec<usize> = Vec::new();
    for (index, letter) in rest.iter().enumerate() {
        match letter {
            letter if is_leftward(*letter) => length = index + 1,
            letter if is_rightward(*letter) => break,
            '(' => open.push(length),
            ')' => {
                if open.pop().is_none() {
                    break;
                }
                // Only if what it closes is in the run.
                if length == index {
                    length = index + 1;
                }
            }
            '/' | '%' if length == index => length = index + 1,
            letter if letter.is_whitespace() => {
                let ends =
                    |before: char| !is_leftward(before) && !before.is_whitespace() && before != ')';
                let before = index.checked_sub(1).and_then(|before| rest.get(before));
                if before.is_some_and(|before| ends(*before)) {
                    break;
                }
            }
            _ => {}
        }
    }
    // A bracket that closes behind the run belongs to the words around it.
    open.first().copied().unwrap_or(length)
}

/// Whether a letter or a digit runs from left to right.
fn is_leftward(letter: char) -> bool {
    letter.is_alphanumeric() && !is_rightward(letter)
}

/// Whether a sign is of a script that runs from right to left: Hebrew, Arabic and their
/// neighbours, with the signs between their words.
fn is_rightward(letter: char) -> bool {
    matches!(
        letter,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let text = Direction::RightToLeft.isolated(text.to_owned());
        text.replace(ISOLATE, "[").replace(POP, "]")
    }

    #[test]
    fn runs_from_left_to_right_are_kept_together() {
        let cases = [
            ("اتصل 0300 5000 927 الآن", "اتصل [0300 5000 927] الآن"),
            ("اتصل على 999.", "اتصل على [999]."),
            ("NHS (الصحة)", "[NHS] (الصحة)"),
            ("في (section 117)، ثم", "في ([section 117])، ثم"),
            ("في section 117. NHS هنا", "في [section 117]. [NHS] هنا"),
            (
                "Continuing Healthcare (CHC) هو",
                "[Continuing Healthcare (CHC)] هو",
            ),
            ("NHS care (CHC، رعاية) هو", "[NHS care] ([CHC]، رعاية) هو"),
            ("اكتب /stop هنا", "اكتب [/stop] هنا"),
            ("السعر £9.90 فقط", "السعر [£9.90] فقط"),
            (
                "انظر https://www.nhs.uk/ هنا",
                "انظر [https://www.nhs.uk/] هنا",
            ),
            ("من 9:30 إلى 16:00", "من [9:30] إلى [16:00]"),
        ];
        for (text, wanted) in cases {
            assert_eq!(shown(text), wanted);
        }
    }

    #[test]
    fn lines_in_english_alone_stay() {
        assert_eq!(shown("Call 999.\nاتصل 999"), "Call 999.\nاتصل [999]");
        let text = "Dzwoń: 999".to_owned();
        assert_eq!(Direction::LeftToRight.isolated(text.clone()), text);
    }

    #[test]
    fn languages_have_the_direction_of_their_script() {
        let of = |tag: &str| Direction::of(&tag.parse().unwrap_or_default());
        for tag in ["ar", "ur", "fa", "he", "pa-arab", "ar-xb"] {
            assert_eq!(of(tag), Direction::RightToLeft, "{tag}");
        }
        for tag in ["en", "pl", "pa", "ur-latn", "en-simple"] {
            assert_eq!(of(tag), Direction::LeftToRight, "{tag}");
        }
    }
}
