//! What facts of the settings look like when they are typed into a message: numbers, addresses,
//! times, days and prices. Whether one is told of, `fact_in_text` decides.

use std::sync::LazyLock;

use regex::Regex;

use super::glance::Words;
use super::pattern::pattern;

/// A kind of fact: what it looks like, what it is called, and what to write instead. Where
/// the pattern has a group, that is the fact.
pub(super) type Kind = (Regex, &'static str, &'static str, Sign);

/// What a text has, seen at a glance, in which there is such a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// The sign of an email address.
    At,
    /// What stands in addresses: letters behind a dot or two strokes.
    Address,
    /// A figure of the digits that English has.
    Figure,
    /// A word of times and days.
    Word,
}

/// The words of times and days that such facts are told with.
const WORDS: Words<53> = Words::new([
    "nine",
    "one",
    "triple",
    "noon",
    "midday",
    "midnight",
    "half",
    "past",
    "quarter",
    "clock",
    "today",
    "tomorrow",
    "tonight",
    "morning",
    "mornings",
    "afternoon",
    "evening",
    "day",
    "days",
    "week",
    "weeks",
    "weekday",
    "weekdays",
    "weekend",
    "weekends",
    "open",
    "opens",
    "opening",
    "close",
    "closes",
    "closed",
    "closing",
    "monday",
    "mondays",
    "tuesday",
    "tuesdays",
    "wednesday",
    "thursday",
    "friday",
    "fridays",
    "saturday",
    "sunday",
    "sundays",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
]);

/// What a text has of those signs.
pub(super) fn signs_in(text: &str) -> Vec<Sign> {
    let bytes = text.as_bytes();
    let is_address = |three: &[u8]| match three {
        [before, b'.', after] => before.is_ascii_alphanumeric() && after.is_ascii_alphabetic(),
        _ => three == b"://" || three == b"www",
    };
    let has = [
        (Sign::At, bytes.contains(&b'@')),
        (Sign::Address, bytes.windows(3).any(is_address)),
        (Sign::Figure, bytes.iter().any(u8::is_ascii_digit)),
        (Sign::Word, WORDS.may_be_in(text, 1)),
    ];
    let signs = has
        .into_iter()
        .filter_map(|(sign, is_there)| is_there.then_some(sign));
    signs.collect()
}

/// A day by its name, in full or short.
pub(super) const DAY: &str = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?";
pub(super) const SHORT_DAY: &str = "(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)";
/// What joins two times or days.
const JOINED: &str = r"\s*(?:-|–|\bto\b|\band\b|\bor\b|\buntil\b|\btill\b)\s*";
/// A time of day with a dot.
const DOTTED: &str = r"(?:[01]?\d|2[0-3])\.[0-5]\d";
/// A time of day by the clock.
const CLOCK: &str = r"(?:\d{1,2}(?:[:.]\d{2})? ?(?:[ap]m\b|[ap]\.m\.)|(?:[01]?\d|2[0-3]):[0-5]\d)";

/// A month by its name.
const MONTH: &str =
    "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/// A time of day by its hour alone, in words.
const HOUR: &str = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)";
/// What is said behind an hour, and behind no other number.
const OF_A_DAY: &str = "(?:today|tomorrow|tonight|in the (?:morning|afternoon|evening)|(?:on )?(?:any |every |each )?week ?days?|(?:every|each) (?:day|morning)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)";

/// Every kind, in the order in which they are looked for.
pub(super) static FACTS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    let time = "show { $hours }, { $opens } or { $closes }: they come from helpline.toml";
    let day = "show { $hours } or { $opens }: they come from helpline.toml";
    let phone =
        "show { $phone }, or write it in helpline.toml under [numbers] and show { $number-name }";
    let address = "write it in helpline.toml under [links], and show it as { $link-name }";
    let price = "write it in helpline.toml under [prices], and show it as { $price-name }";
    let facts = [
        (
            r"(?i)\b[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+\b".to_owned(),
            "an email address",
            "write it in helpline.toml under [helpline] or [links], and show it by its name",
            Sign::At,
        ),
        (
            r"(?i)\bhttps?://[^\s)]+|\bwww\.[^\s)]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:org|com|net|info|uk|ly|eu)\b(?:/[^\s)]*)?".to_owned(),
            "a web address",
            address,
            Sign::Address,
        ),
        (
            r"\+44[ \d()]{9,}\d|\(0\d{2,4}\) ?\d{3,4}[ -]?\d{3,4}\b|\b18001 ?\d(?:[ \d]*\d)?\b|\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b|\b0800[ -]?\d{4}\b|\b116[ -]?123\b|\b(?:999|111|112|85258)\b".to_owned(),
            "a phone number",
            phone,
            Sign::Figure,
        ),
        (
            r"(?i)\b(?:nine[ -]nine[ -]nine|one[ -]one[ -]one|triple nine)\b".to_owned(),
            "a phone number",
            phone,
            Sign::Word,
        ),
        (
            r"(?i)\b(?:call|ring|dial|phone|telephone)(?:ing)?(?: us)?(?: on| at)? (\+?\d[\d ]+\d)\b".to_owned(),
            "a phone number",
            phone,
            Sign::Figure,
        ),
        (
            format!(r"(?i)\b{CLOCK}(?:{JOINED}{CLOCK})?"),
            "a time of day",
            time,
            Sign::Figure,
        ),
        (
            format!(r"(?i)\b(?:from|at|until|till|by|before|after|between) ({DOTTED}(?:{JOINED}{DOTTED})?)\b"),
            "a time of day",
            time,
            Sign::Figure,
        ),
        (
            format!(r"\b({DOTTED}\s*(?:-|–|\bto\b)\s*\d{{1,2}}(?:\.[0-5]\d)?)\b"),
            "a time of day",
            time,
            Sign::Figure,
        ),
        (
            format!(r"(?i)\b(?:from|at|until|till|by|before|after) (half {HOUR})\b"),
            "a time of day",
            time,
            Sign::Word,
        ),
        (
            r"(?i)\b(?:from|until|till|by|before|after|between) (noon|midday|midnight)\b".to_owned(),
            "a time of day",
            time,
            Sign::Word,
        ),
        (
            format!(r"\b(0\d[0-5]\d{JOINED}(?:[01]\d|2[0-3])[0-5]\d)\b"),
            "a time of day",
            time,
            Sign::Figure,
        ),
        (
            format!(r"(?i)\b(?:open|opens|opening|close|closes|closed|closing)(?: again)? (?:from|on|until|till|between) ((?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}(?: \d{{4}})?)\b"),
            "a day on which you are open or closed",
            "days on which the line is closed stand in helpline.toml under [[closed]]; show { $opens }, which says when it opens next",
            Sign::Figure,
        ),
        (
            r"(?i)\b(?:half past|quarter past|quarter to) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock\b".to_owned(),
            "a time of day",
            time,
            Sign::Word,
        ),
        (
            format!(r"(?i)\b(?:from|at|until|till|by|before|after|between) ({HOUR}(?:{JOINED}{HOUR})?) {OF_A_DAY}\b"),
            "a time of day",
            time,
            Sign::Word,
        ),
        (
            format!(r"(?i)\b(?:open(?:s|ing)?|close[sd]?|closing) (?:again )?(?:only )?(?:at|from|until|till|between) ({HOUR}(?:{JOINED}{HOUR})?)(?:[.,;:!?]|$)"),
            "a time of day",
            time,
            Sign::Word,
        ),
        (
            format!(r"(?i)\bopens? ({HOUR}\s*(?:-|–|\bto\b|\buntil\b|\btill\b)\s*{HOUR})(?:[.,;:!?]|$)"),
            "a time of day",
            time,
            Sign::Word,
        ),
        (
            format!(r"\b{DAY}(?:{JOINED}{DAY})*\b|\b{SHORT_DAY}\b{JOINED}\b{SHORT_DAY}\b"),
            "a day of the week",
            day,
            Sign::Word,
        ),
        (
            r"(?i)\b(?:open|closed)(?: only)? (?:on |at |every |all |each )?(?:the )?(week ?days?|week-?ends?)\b".to_owned(),
            "a day of the week",
            day,
            Sign::Word,
        ),
        (
            r"£ ?\d[\d,.]*\d|£ ?\d|\d[\d,.]* ?£|(?i)\b\d[\d,.]* ?(?:pounds?|pence|GBP)\b".to_owned(),
            "a price",
            price,
            Sign::Figure,
        ),
    ];
    let read = facts.into_iter().filter_map(|(text, what, instead, sign)| {
        // Each is written above; one that could not be read would fail the tests.
        Some((pattern(&text)?, what, instead, sign))
    });
    read.collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_can_be_read() {
        assert!(FACTS.len() == 19);
    }

    #[test]
    fn an_hour_in_words_is_a_time_where_a_day_or_opening_is_spoken_of() {
        for text in [
            "We are open until four today.",
            "The line opens at nine tomorrow.",
            "Call us between nine and four on any weekday.",
            "It is open nine to five.",
        ] {
            let mut times = FACTS
                .iter()
                .filter(|(_, what, ..)| *what == "a time of day");
            let is_seen = |(pattern, _, _, sign): &Kind| {
                pattern.is_match(text) && signs_in(text).contains(sign)
            };
            assert!(times.any(is_seen), "{text}");
        }
    }

    #[test]
    fn what_is_no_fact_of_the_settings_is_left_alone() {
        for text in [
            "Section 117 after-care, or section 45A.",
            "You can have it from the age of 18.",
            "It takes 3 working days, sometimes 28.",
            "1.5 hours a week, and 12 months at most.",
            "From 28 days on, at 3 to 4 places.",
            "Form FP57, or 24 hours a day.",
            "We are open to one and all, from one week to the next. You can open one. Each closed one, too.",
            "Between two and four people help, at one time or by four in all.",
        ] {
            for (pattern, what, ..) in FACTS.iter() {
                assert!(!pattern.is_match(text), "{what}: {text}");
            }
        }
    }
}
