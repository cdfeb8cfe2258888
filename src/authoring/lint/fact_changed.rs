//! A sentence that differs from the one in the copy inside the program by a fact alone: section 2 for
//! section 3, Wales for England, `{ $to }` for `{ $from }`. It still reads well.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::super::source::Span;
use super::super::vocabulary::DEFAULT_LOCALE;
use super::Draft;
use super::pattern::pattern;
use super::shipped::{self, Otherwise, Read};
use crate::conversation::understanding::plain::{figure, plain};

/// Facts alone, without a word, may say another thing.
const FEWEST_WORDS: usize = 1;

/// What stands for a value, and for a number, in what stays the same.
const VALUE: &str = "{}";
const NUMBER: &str = "#";

/// A value, a number, or a word.
static PIECES: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\{[^{}]*\}|\d+[A-Z]?\b|\d+|[\p{L}\p{M}'’]+"));

/// A word that may stand before the days.
const WORKING: &str = "working";

/// The first of the numbers below. "One" says many other things.
const FIRST: usize = 2;

/// English words that say a number.
const NUMBERS: [&str; 11] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

/// English words that are facts, each list of one kind.
const FACTS: [&[&str]; 4] = [
    &["hour", "day", "week", "month", "year"],
    &["hours", "days", "weeks", "months", "years"],
    &[
        "january",
        "february",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    &["always", "sometimes", "rarely"],
];

/// The countries, as they are written in each language within a sentence.
const COUNTRIES: [&str; 45] = [
    "england",
    "wales",
    "scotland",
    "ireland",
    "britain", // English
    "anglii",
    "walii",
    "szkocji",
    "irlandii",
    "anglia",
    "walia",
    "szkocja",
    "irlandia", // Polish
    "anglia",
    "scoția",
    "irlanda",
    "galilor", // Romanian
    "inglaterra",
    "gales",
    "escócia", // Portuguese
    "lloegr",
    "nghymru",
    "cymru",
    "alban",
    "iwerddon", // Welsh
    "انگلینڈ",
    "ویلز",
    "سکاٹ",
    "اسکاٹ",
    "آئرلینڈ", // Urdu
    "إنجلترا",
    "ويلز",
    "اسكتلندا",
    "إسكتلندا",
    "أيرلندا", // Arabic
    "ইংল্যান্ডে",
    "ইংল্যান্ড",
    "ওয়েলসে",
    "ওয়েলস",
    "স্কটল্যান্ড", // Bengali
    "ઇંગ્લેન્ડ",
    "વેલ્સ", // Gujarati
    "ਇੰਗਲੈਂਡ",
    "ਵੇਲਜ਼",
    "ਸਕਾਟਲੈਂਡ", // Panjabi
];

/// What a sentence says that may be right or wrong.
struct Fact {
    said: String,
    written: String,
    /// Where in the sentence.
    at: Range<usize>,
}

/// Where it stands does not matter.
impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        self.said == other.said
    }
}

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let changed = shipped::told_otherwise(draft, read);
    faults.extend(changed.iter().filter_map(tell));
}

fn tell(found: &Otherwise<Vec<Fact>>) -> Option<Diagnostic> {
    let mut pairs = found.marks.iter().zip(&found.shipped.marks);
    let (now, before) = pairs.find(|(now, before)| now != before)?;
    let place = Span {
        start: found.place.start + now.at.start,
        end: found.place.start + now.at.end,
        ..found.place
    };
    let title = format!(
        "`{}` says {} where it said {}",
        found.name, now.written, before.written
    );
    let fault = Diagnostic::warning("fact-changed", title, place, "this was another");
    Some(found.helped(fault))
}

/// A sentence with its facts taken out, if it has any.
fn read(locale: &str, sentence: &str) -> Read<Vec<Fact>> {
    let is_english = locale.split('-').next() == Some(DEFAULT_LOCALE);
    let (mut left, mut facts) = (Vec::new(), Vec::new());
    for piece in PIECES.as_ref()?.find_iter(sentence) {
        let written = piece.as_str();
        let said = if written.starts_with('{') {
            Some((VALUE.to_owned(), written.split_whitespace().collect()))
        } else if written.starts_with(|letter| figure(letter).is_some()) {
            let said = written
                .chars()
                .map(|letter| figure(letter).unwrap_or(letter));
            Some((NUMBER.to_owned(), said.collect()))
        } else {
            let word = plain(written);
            country(&word).or_else(|| in_words(&word).filter(|_| is_english))
        };
        match said {
            Some((kind, said)) => {
                left.push(kind);
                let at = piece.range();
                let written = written.to_owned();
                facts.push(Fact { said, written, at });
            }
            // Three working days, and three weeks.
            None if plain(written) == WORKING => {}
            None => left.push(plain(written)),
        }
    }
    let is_enough = left.len() >= facts.len() + FEWEST_WORDS;
    (!facts.is_empty() && is_enough).then(|| (left.join(" "), facts))
}

/// The fact that a word is, if it names a country.
fn country(word: &str) -> Option<(String, String)> {
    let is_one = COUNTRIES.iter().any(|country| plain(country) == word);
    is_one.then(|| ("@country".to_owned(), word.to_owned()))
}

/// The kind of fact that an English word is, and what it says.
fn in_words(word: &str) -> Option<(String, String)> {
    if let Some(number) = NUMBERS.iter().position(|number| *number == word) {
        return Some((NUMBER.to_owned(), (number + FIRST).to_string()));
    }
    let kind = FACTS.iter().position(|kind| kind.contains(&word))?;
    Some((format!("@{kind}"), word.to_owned()))
}
