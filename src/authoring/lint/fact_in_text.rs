//! A fact that stands once, in the settings, is typed into a message too: when it
//! changes, this copy stays behind and misleads.

use std::sync::LazyLock;

use regex::Regex;
use strsim::osa_distance;

use super::super::SETTINGS;
use super::super::diagnostic::{Diagnostic, Fix};
use super::super::parse::flow::KindFile;
use super::super::parse::noted::Named;
use super::super::source::Span;
use super::super::vocabulary::DEFAULT_LOCALE;
use super::fact_shapes::{DAY, FACTS, SHORT_DAY, signs_in};
use super::pattern::pattern;
use super::prose::Prose;
use super::{Draft, message_of};
use crate::conversation::facts::digits;

/// Days that are no opening times: Good Friday, a date with its weekday, "on a Monday".
static NAMED_DAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let months =
        "January|February|March|April|May|June|July|August|September|October|November|December";
    pattern(&format!(
        r"\b[Aa] {DAY}\b|\b(?:Good|Easter|Ash|Shrove|Palm|Maundy|Holy|Whit|Black|Cyber) {DAY}|\b{DAY},? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{months})\b"
    ))
});

/// Any day of the week.
static A_DAY: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(&format!(r"\b{DAY}\b|\b{SHORT_DAY}\b")));

/// Whether a text names a day of the week.
pub(super) fn names_a_day(text: &str) -> bool {
    A_DAY.as_ref().is_some_and(|day| day.is_match(text))
}

/// Words of a sentence about the helpline itself, or about anything that opens and closes.
static ABOUT_US: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:we|us|our|open|opens|opening|close|closes|closed|closing|hours|line|helpline|call|calls|ring|phone|telephone|office|advisers?)\b",
    )
});

/// How a sentence speaks of days that somebody has help on.
static COMES_AGAIN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(&format!(
        r"\b(?:every|each|any|some|last|most) {DAY}\b|\b{DAY} (?:morning|afternoon|evening|night)s\b"
    ))
});

/// How a sentence begins that supposes something.
static EXAMPLE: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"(?i)^(?:if|suppose|imagine|say,)\b|\bfor example\b"));

/// Signs that end a sentence or a part of one.
const ENDS: [char; 6] = ['.', ',', ';', ':', '!', '?'];

/// Where the words for days and times come from.
pub(super) const WORDS_OF_TIME: [&str; 5] =
    ["weekday-", "clock", "opens", "hours-range", "days-range"];

/// Two limits, typed.
static LIMITS: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\b(\d+)\s*(?:to|and|-|–)\s*(\d+)\b"));

/// The limits of a number, typed into what is said when an answer does not fit, and others than those
/// of the step.
fn find_limits(draft: &Draft, prose: &Prose, faults: &mut Vec<Diagnostic>) {
    let mut steps = draft.steps();
    let limits = steps.find_map(|(file, step)| match &step.kind {
        KindFile::Number { limits, .. } if message_of(file, step) == prose.message => Some(*limits),
        _ => None,
    });
    let found = LIMITS.as_ref().and_then(|one| one.captures(&prose.text));
    let (Some((from, to)), Some(found)) = (limits, found) else {
        return;
    };
    let typed = (found[1].parse::<i64>().ok(), found[2].parse::<i64>().ok());
    if typed == (Some(from), Some(to)) {
        return;
    }
    let place = found
        .get(0)
        .map_or(0..0, |whole| whole.start()..whole.end());
    let place = prose.place(place.start, place.end);
    let title = format!("`{}` says other limits than its step", prose.message);
    let label = format!("the number is from {from} to {to}");
    let fault = Diagnostic::warning("fact-in-text", title, place, label);
    faults.push(fault.help("show them by their names: `{ $from } to { $to }`"));
}

pub(super) fn find(draft: &Draft, texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    for prose in texts {
        if WORDS_OF_TIME
            .iter()
            .any(|name| prose.message.starts_with(name))
        {
            continue;
        }
        let signs = signs_in(&prose.text);
        if signs.is_empty() {
            continue;
        }
        if prose.part == Some("retry") {
            find_limits(draft, prose, faults);
        }
        // An address may hold digits: what one kind has found the next leaves alone.
        let mut found: Vec<(usize, usize)> = Vec::new();
        // The hours, typed: days and times of one sentence are one slip.
        let mut hours: Vec<(usize, usize)> = Vec::new();
        if let Some(named) = NAMED_DAY.as_ref() {
            let named = named.find_iter(&prose.text);
            found.extend(named.map(|day| (day.start(), day.end())));
        }
        for (pattern, what, instead, sign) in FACTS.iter() {
            if !signs.contains(sign) {
                continue;
            }
            for fact in pattern.captures_iter(&prose.text) {
                let Some(fact) = fact.get(1).or(fact.get(0)) else {
                    continue;
                };
                let from = fact.start();
                // The full stop after an address ends the sentence.
                let to = match *what {
                    "a web address" => from + fact.as_str().trim_end_matches(ENDS).len(),
                    _ => fact.end(),
                };
                if found.iter().any(|(start, end)| from < *end && to > *start) {
                    continue;
                }
                found.push((from, to));
                let fact = &prose.text[from..to];
                let shown = shown_by(draft, fact);
                let sentence = sentence_at(&prose.text, from, to);
                if shown.is_none() && is_no_fact_of_ours(what, fact, sentence) {
                    continue;
                }
                if ["a time of day", "a day of the week"].contains(what) {
                    let at = sentence.as_ptr() as usize - prose.text.as_ptr() as usize;
                    let here = (at, at + sentence.len());
                    if hours.contains(&here) {
                        continue;
                    }
                    hours.push(here);
                }
                let title = format!("{what} is typed into `{}`", prose.message);
                let label = "when it changes, it stays wrong here";
                let place = prose.place(from, to);
                let fault = Diagnostic::warning("fact-in-text", title, place, label);
                faults.push(match (shown, like(draft, what, fact)) {
                    // Of a number that is shown there already, another one may be meant: 117, of the law.
                    (Some(value), _) if is_translated_with(draft, place, prose, &value) => {
                        fault.help(format!(
                            "`{{ {value} }}` is shown here already; does the English say another number in this place? \
                             Then write that one"
                        ))
                    }
                    (Some(value), _) => in_its_place(fault, place, &value),
                    (None, Some(value)) => fault.help(format!(
                        "is it the number that `{{ ${value} }}` shows? Then show that; if it is another one, write it \
                         in helpline.toml under [numbers] and show it by its name"
                    )),
                    (None, None) => fault.help(*instead),
                });
            }
        }
    }
}

/// Whether a text is a translation, and shows a value already.
fn is_translated_with(draft: &Draft, place: Span, prose: &Prose, value: &str) -> bool {
    let file = draft.texts.get(place.source);
    let english = format!("locales/{DEFAULT_LOCALE}");
    let is_translated = file.is_some_and(|file| !file.name.starts_with(&english));
    let shown = format!("{{ {value} }}");
    is_translated && draft.text_at(prose.span()).contains(&shown)
}

/// Whether a day or a price is only an example, or a day is spoken of that comes again: a helper may
/// come on Saturdays.
fn is_no_fact_of_ours(what: &str, fact: &str, sentence: &str) -> bool {
    let says = |pattern: &Option<Regex>| pattern.as_ref().is_some_and(|one| one.is_match(sentence));
    match what {
        "a day of the week" => {
            let comes_again = fact.ends_with('s') || says(&COMES_AGAIN);
            !fact.contains([' ', '-', '–']) && !says(&ABOUT_US) && (comes_again || says(&EXAMPLE))
        }
        "a price" => says(&EXAMPLE),
        _ => false,
    }
}

/// The sentence around a place.
fn sentence_at(text: &str, from: usize, to: usize) -> &str {
    let ends = |(at, letter): (usize, char)| {
        let after = text[at + letter.len_utf8()..].chars().next();
        let is_end = ['.', '?', '!'].contains(&letter) && after.is_none_or(char::is_whitespace);
        is_end.then_some(at + letter.len_utf8())
    };
    let start = text[..from]
        .char_indices()
        .rev()
        .find_map(ends)
        .unwrap_or(0);
    let end = text[to..]
        .char_indices()
        .find_map(|(at, letter)| ends((to + at, letter)));
    text[start..end.unwrap_or(text.len())].trim()
}

/// The value or the term that shows just this, if there is one.
fn shown_by(draft: &Draft, fact: &str) -> Option<String> {
    let value = value_of(draft, fact).map(|value| format!("${value}"));
    value.or_else(|| term_of(draft, fact))
}

/// A term that is this number and nothing else: `-samaritans = 116 123`.
fn term_of(draft: &Draft, fact: &str) -> Option<String> {
    let wanted = digits(fact);
    let is_it = |text: Span| {
        let text = draft.text_at(text);
        digits(text) == wanted && !text.contains(char::is_alphabetic)
    };
    let mut terms = draft.default_words()?.terms();
    let term = terms.find(|term| term.text.as_ref().is_some_and(|text| is_it(text.span)))?;
    (!wanted.is_empty()).then(|| term.name.value.clone())
}

fn value_of(draft: &Draft, fact: &str) -> Option<String> {
    let bare = |text: &str| {
        let text = text
            .trim_start_matches("https://")
            .trim_start_matches("http://");
        text.trim_start_matches("www.")
            .trim_end_matches(['/', '.', ','])
            .to_lowercase()
    };
    let noted = &draft.settings.noted;
    let phone = draft.settings.phone.as_ref();
    if phone.is_some_and(|phone| digits(&phone.value) == digits(fact)) {
        return Some("phone".to_owned());
    }
    let named = |kind: &str, values: &[Named], same: &dyn Fn(&str) -> bool| {
        let found = values.iter().find(|(_, value)| same(&value.value));
        found.map(|(name, _)| format!("{kind}-{}", name.value))
    };
    let number = |value: &str| !digits(fact).is_empty() && digits(value) == digits(fact);
    named("number", &noted.numbers, &number)
        .or_else(|| {
            named("price", &noted.prices, &|value| {
                value.replace(' ', "") == fact.replace(' ', "")
            })
        })
        .or_else(|| named("link", &noted.links, &|value| bare(value) == bare(fact)))
}

/// The number that one is nearly: a slip of it, which must not be shown as another one.
fn like(draft: &Draft, what: &str, fact: &str) -> Option<String> {
    const MOST_SLIPS: usize = 1;
    let typed = digits(fact);
    if what != "a phone number" || typed.is_empty() {
        return None;
    }
    let phone = draft.settings.phone.iter();
    let phone = phone.map(|phone| ("phone".to_owned(), digits(&phone.value)));
    let numbers = draft.settings.noted.numbers.iter();
    let numbers = numbers.map(|(name, one)| (format!("number-{}", name.value), digits(&one.value)));
    let known = phone
        .chain(numbers)
        .map(|(name, number)| (osa_distance(&number, &typed), name));
    let (_, name) = known.filter(|(slips, _)| *slips <= MOST_SLIPS).min()?;
    Some(name)
}

fn in_its_place(fault: Diagnostic, place: Span, value: &str) -> Diagnostic {
    let with = format!("{{ {value} }}");
    let from = if value.starts_with('$') {
        SETTINGS
    } else {
        "locales/en/urgent.ftl"
    };
    let mut fault = fault.help(format!("show `{with}`: it comes from {from}"));
    fault.fix = Some(Fix { span: place, with });
    fault
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_can_be_read() {
        assert!(NAMED_DAY.is_some());
        assert!(ABOUT_US.is_some() && EXAMPLE.is_some());
    }

    #[test]
    fn a_sentence_ends_where_its_full_stop_does() {
        let text =
            "It is 1.5 hours. A helper comes on Saturday mornings.\n\nIf it costs £5 a week, ask";
        let around = |words: &str| {
            let at = text.find(words).unwrap_or_default();
            sentence_at(text, at, at + words.len())
        };
        assert_eq!(around("Saturday"), "A helper comes on Saturday mornings.");
        assert_eq!(around("£5"), "If it costs £5 a week, ask");
        assert_eq!(around("hours"), "It is 1.5 hours.");
    }
}
