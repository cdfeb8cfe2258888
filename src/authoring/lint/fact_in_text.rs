//! A fact that stands once, in the settings, is typed into a message too: when it
//! changes, this copy stays behind and misleads.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::prose::Prose;

/// What is looked for, what it is called, and what to write instead.
static FACTS: LazyLock<Vec<(Regex, &str, &str)>> = LazyLock::new(|| {
    let facts = [
        (
            r"(?i)\bhttps?://[^\s)]+|\bwww\.[^\s)]+|\b[a-z0-9-]+\.(?:org|co|gov|nhs|ac)\.uk\b",
            "a web address",
            "write it in helpline.toml under [links], and show it as { $link-name }",
        ),
        (
            r"\+44[ \d]{9,}|\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b|\b0800[ -]?\d{4}\b|\b116[ -]?123\b|\b(?:999|111|85258)\b",
            "a phone number",
            "show { $phone }, or write it in helpline.toml under [numbers] and show { $number-name }",
        ),
        (
            r"(?i)\b\d{1,2}(?:[:.]\d{2})? ?[ap]m\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b",
            "a time of day",
            "show { $hours }, { $opens } or { $closes }: they come from helpline.toml",
        ),
        (
            r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b",
            "a day of the week",
            "show { $hours } or { $opens }: they come from helpline.toml",
        ),
        (
            r"£ ?\d[\d,.]*\d|£ ?\d",
            "a price",
            "write it in helpline.toml under [prices], and show it as { $price-name }",
        ),
    ];
    let read = facts.into_iter().filter_map(|(pattern, what, instead)| {
        // Each is written above; one that could not be read would fail the tests.
        Some((Regex::new(pattern).ok()?, what, instead))
    });
    read.collect()
});

/// Where the words for days and times come from.
const WORDS_OF_TIME: [&str; 2] = ["weekday-", "clock"];

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    for prose in texts {
        if WORDS_OF_TIME
            .iter()
            .any(|name| prose.message.starts_with(name))
        {
            continue;
        }
        // An address may hold digits: what one kind has found the next leaves alone.
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (pattern, what, instead) in FACTS.iter() {
            for fact in pattern.find_iter(&prose.text) {
                let (from, to) = (fact.start(), fact.end());
                if found.iter().any(|(start, end)| from < *end && to > *start) {
                    continue;
                }
                found.push((from, to));
                let title = format!("{what} is typed into `{}`", prose.message);
                let label = "when it changes, it stays wrong here";
                let fault =
                    Diagnostic::warning("fact-in-text", title, prose.place(from, to), label);
                faults.push(fault.help(*instead));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_can_be_read() {
        assert_eq!(FACTS.len(), 5);
    }

    #[test]
    fn what_is_no_fact_of_the_settings_is_left_alone() {
        for text in [
            "Section 117 after-care, or section 45A.",
            "You can have it from the age of 18.",
            "It takes 3 working days, sometimes 28.",
            "1.5 hours a week, and 12 months at most.",
        ] {
            for (pattern, what, _) in FACTS.iter() {
                assert!(!pattern.is_match(text), "{what}: {text}");
            }
        }
    }
}
