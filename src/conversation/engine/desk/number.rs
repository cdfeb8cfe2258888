//! The number that somebody types to be called at, in digits or in words. It knows what can be
//! called from a landline in the United Kingdom, not when.

use phonenumber::country;

use super::super::super::understanding::plain;
use super::super::super::words::Line;
use super::super::turn::Turn;

/// Whoever says so many digits means a number, whether or not it can be called.
const FEWEST_DIGITS: usize = 5;

/// Fewer digits than this in words are no number that is spoken.
const FEWEST_SPOKEN: usize = 3;

impl Turn<'_> {
    /// The number that a text gives: "07400 123456", "oh seven four double oh …".
    pub(super) fn number_said(&self, text: &str) -> Option<String> {
        let text = plain::with_ascii_digits(text);
        uk_number(&text).or_else(|| uk_number(&self.spoken_number(&text)?))
    }

    /// Whether a text is meant as a number, whether or not it can be called.
    pub(super) fn has_a_number(&self, text: &str) -> bool {
        let text = plain::with_ascii_digits(text);
        let typed = text.chars().filter(char::is_ascii_digit).count();
        let spoken = self.spoken_number(&text).map_or(0, |digits| digits.len());
        typed.max(spoken) >= FEWEST_DIGITS
    }

    /// The digits that are said in words, in order; none where few are.
    fn spoken_number(&self, text: &str) -> Option<String> {
        let locales = self.own_and_default().into_iter();
        let units = locales.map(|locale| self.line_words(locale, Line::NumberUnits));
        let names = DigitNames {
            units: units.collect(),
            zero: self.call_list(Line::CallNumber, "zero-words"),
            double: self.call_list(Line::CallNumber, "double-words"),
            triple: self.call_list(Line::CallNumber, "triple-words"),
            plus: self.call_list(Line::CallNumber, "plus-words"),
        };
        names.spoken(text)
    }

    /// What a list of a line about a call holds.
    pub(super) fn call_list(&self, line: Line, list: &str) -> Vec<&str> {
        self.attribute_phrases(line.key(), list).collect()
    }
}

/// What digits and the like are called when a number is spoken.
struct DigitNames<'n> {
    /// Nought, one, two and so on, in each language.
    units: Vec<&'n [String]>,
    /// Other names of nought: "oh".
    zero: Vec<&'n str>,
    /// "Double seven".
    double: Vec<&'n str>,
    /// "Triple seven".
    triple: Vec<&'n str>,
    /// The sign before a country's code.
    plus: Vec<&'n str>,
}

impl DigitNames<'_> {
    /// The digits of a text in order, whatever stands between them; none where few are spoken.
    fn spoken(&self, text: &str) -> Option<String> {
        let mut digits = String::new();
        if text.trim_start().starts_with('+') {
            digits.push('+');
        }
        let mut spoken = 0;
        let mut times = 1;
        for word in plain::words(text) {
            let word = word.as_str();
            if let Some(digit) = self.digit(word) {
                digits.push_str(&digit.repeat(times));
                spoken += 1;
            } else if word.chars().all(|letter| letter.is_ascii_digit()) {
                digits.push_str(&word.repeat(times));
            } else if self.plus.contains(&word) && digits.is_empty() {
                digits.push('+');
            }
            times = self.times(word);
        }
        (spoken >= FEWEST_SPOKEN).then_some(digits)
    }

    fn digit(&self, word: &str) -> Option<String> {
        if self.zero.contains(&word) {
            return Some("0".to_owned());
        }
        let mut named = self.units.iter();
        let digit = named.find_map(|units| units.iter().position(|unit| unit == word));
        digit.map(|digit| digit.to_string())
    }

    /// How often the digit after this word is meant.
    fn times(&self, word: &str) -> usize {
        if self.double.contains(&word) {
            2
        } else if self.triple.contains(&word) {
            3
        } else {
            1
        }
    }
}

/// The part of a text that may be a number: "mobile 07400 123456 please".
fn digits_of(text: &str) -> &str {
    let starts = |letter: char| letter == '+' || letter == '(' || letter.is_ascii_digit();
    let from = text.find(starts).unwrap_or_default();
    let to = text.rfind(|letter: char| letter.is_ascii_digit());
    text.get(from..=to.unwrap_or_default()).unwrap_or_default()
}

/// A valid number in the United Kingdom, with its country code. Never a short number, a
/// premium one, or one that costs who calls it more than a landline does.
fn uk_number(text: &str) -> Option<String> {
    use phonenumber::Type;
    let number = phonenumber::parse(Some(country::GB), digits_of(text)).ok()?;
    let kind = number.number_type(&phonenumber::metadata::DATABASE);
    let callable = matches!(
        kind,
        Type::FixedLine
            | Type::Mobile
            | Type::FixedLineOrMobile
            | Type::Voip
            | Type::PersonalNumber
            | Type::Uan
    );
    let written = number.format().mode(phonenumber::Mode::E164).to_string();
    let can_be_called = phonenumber::is_valid(&number) && callable;
    (number.code().value() == 44 && (can_be_called || is_nobodys(&written))).then_some(written)
}

/// Whether it is one of the mobile numbers that Ofcom keeps free for stories: who tries the bot
/// out, or shows it to others, types one of these and rings nobody.
fn is_nobodys(number: &str) -> bool {
    let rest = number.strip_prefix("+447700900");
    rest.is_some_and(|rest| rest.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_taken_however_they_are_spaced_and_others_are_not() {
        for text in [
            "07400 123456",
            "+44 7400 123 456",
            "(07400) 123456",
            " 07400123456 ",
            "mobile 07400 123456 please",
            "its (07400) 123 456",
        ] {
            assert_eq!(uk_number(text).as_deref(), Some("+447400123456"), "{text}");
        }
        let nobodys = uk_number("07700 900 982");
        assert_eq!(nobodys.as_deref(), Some("+447700900982"));
        assert_eq!(uk_number("0121 234 5678").as_deref(), Some("+441212345678"));
        for text in [
            "",
            "999",
            "111",
            "116 123",
            "12345",
            "0906 123 4567",
            "+1 212 555 0100",
            "call me",
            "07400 12345",
        ] {
            assert_eq!(uk_number(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_is_read_out_in_words() {
        let units = "zero one two three four five six seven eight nine";
        let units: Vec<String> = units.split(' ').map(str::to_owned).collect();
        let names = DigitNames {
            units: vec![&units],
            zero: vec!["oh", "nought"],
            double: vec!["double"],
            triple: vec!["triple"],
            plus: vec!["plus"],
        };
        for (text, digits) in [
            (
                "oh seven nine double one, one two three four five six",
                Some("07911123456"),
            ),
            ("its zero seven triple nine", Some("07999")),
            ("plus four four seven", Some("+447")),
            ("+44 seven nine one one", Some("+447911")),
            ("07911 one two three", Some("07911123")),
            ("double or nothing", None),
            ("oh no", None),
            ("one two", None),
        ] {
            assert_eq!(names.spoken(text).as_deref(), digits, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_said_gives_digits_alone(text in "(oh |one |double |plus |\\+|7 |x |\\PC){0,12}") {
            let units = ["zero".to_owned(), "one".to_owned()];
            let names = DigitNames {
                units: vec![&units],
                zero: vec!["oh"],
                double: vec!["double"],
                triple: vec![],
                plus: vec!["plus"],
            };
            let digits = names.spoken(&text).unwrap_or_default();
            let digits = digits.strip_prefix('+').unwrap_or(&digits);
            proptest::prop_assert!(digits.chars().all(|letter| letter.is_ascii_digit()));
        }
    }
}
