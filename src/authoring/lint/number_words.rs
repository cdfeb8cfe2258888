//! The lists of the names of numbers, which are counted: with one too few, "eighteen" would
//! be taken as 17, and "the third" as the second.

use strsim::osa_distance;

use super::super::diagnostic::Diagnostic;
use super::super::source::Span;
use super::super::vocabulary::DEFAULT_LOCALE;
use super::Draft;
use super::same_words::split;
use crate::conversation::words::Line;

/// The names in English, to see which is missing.
const UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const ORDER: [&str; 8] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
];

/// So many letters may be others in a name that is meant.
const MOST_SLIPS: usize = 2;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (locale, words) in draft.vocabularies {
        for (line, names) in [
            (Line::NumberUnits, &UNITS[..]),
            (Line::NumberTens, &TENS[..]),
            (Line::NumberOrder, &ORDER[..]),
        ] {
            let text = words
                .message(line.key())
                .and_then(|message| message.text.as_ref());
            let Some(text) = text else { continue };
            let in_english = (locale.as_str() == DEFAULT_LOCALE).then_some(names);
            let listed = split(draft, text.span);
            if let Some(fault) = wrong(line, text.span, &listed, names.len(), in_english) {
                faults.push(fault);
            }
        }
    }
}

fn wrong(
    line: Line,
    whole: Span,
    listed: &[(String, Span)],
    needed: usize,
    in_english: Option<&[&str]>,
) -> Option<Diagnostic> {
    let from = match line {
        Line::NumberUnits => "nought to nineteen",
        Line::NumberTens => "twenty to ninety",
        _ => "the first to the eighth",
    };
    let fault = |title: String, span: Span, label: &str| {
        let fault = Diagnostic::error("number-words", title, span, label);
        fault.help(format!(
            "write the names from {from} in order, one for each, with commas between"
        ))
    };
    // The first of the usual names that stands at another place, or of which one stands twice.
    let first = |names: &[&str]| {
        let mut usual = listed.iter().zip(names);
        usual.find_map(|((name, span), usual)| {
            let is_slip = names.contains(&name.as_str()) || osa_distance(name, usual) <= MOST_SLIPS;
            (name != usual && is_slip).then_some((name.clone(), *span))
        })
    };
    let key = line.key();
    let out_of_order = in_english.and_then(first);
    match out_of_order {
        Some((name, span)) => {
            let title = format!("`{name}` is not in its place in `{key}`");
            let label = if listed.len() == needed {
                "another stands here usually"
            } else {
                "every number from here on is taken as another"
            };
            let usual = in_english.into_iter().flatten();
            let (usual, _) = usual.zip(listed).find(|(_, (_, own))| *own == span)?;
            let found = fault(title, span, label);
            let help = found.help.clone().unwrap_or_default();
            Some(found.help(format!("here should stand `{usual}`; {help}")))
        }
        None if listed.len() != needed => {
            let title = format!("`{key}` has {} names, not {needed}", listed.len());
            Some(fault(title, whole, "each is known by its place"))
        }
        None => None,
    }
}
