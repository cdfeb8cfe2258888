//! A translation that says another number than the English: section 177 for section 117, or
//! section 2 where it says section 3.

use std::collections::BTreeSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::{Message, Words};
use super::super::source::Span;
use super::super::vocabulary::{self, DEFAULT_LOCALE};
use super::Draft;
use super::translated::{self, Translated};
use crate::conversation::quick::QuickMap;
use crate::conversation::understanding::plain::figure;

/// Lists that every language counts in its own way, and its own name.
const OWN_WAY: [&str; 3] = ["number-", "clock", "line-language"];

/// A number in the figures of English, and its place.
type Number = (String, Span);
type Placed<'n> = (&'n str, Span);

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let is_own_way = |name: &str| OWN_WAY.iter().any(|start| name.starts_with(start));
    let mut read = Read::default();
    for message in translated::messages(draft) {
        if is_own_way(&message.own.name.value) {
            continue;
        }
        // English written in another way says less.
        let is_english = message
            .locale
            .as_str()
            .starts_with(&format!("{DEFAULT_LOCALE}-"));
        faults.extend(if is_english {
            said_nowhere(draft, message.english, message.own)
        } else {
            compare(draft, &message, &mut read)
        });
    }
}

/// The numbers of English texts by the place of the text: each is compared with many.
type Read = QuickMap<Span, Vec<Number>>;

fn compare(draft: &Draft, message: &Translated, read: &mut Read) -> Option<Diagnostic> {
    let (english, other) = (message.english, message.own);
    for (_, first, own) in message.parts() {
        let wanted = read
            .entry(first.span)
            .or_insert_with(|| numbers(draft, first));
        let found = numbers(draft, own);
        let known: BTreeSet<&str> = wanted.iter().map(|(number, _)| number.as_str()).collect();
        let written: BTreeSet<&str> = found.iter().map(|(number, _)| number.as_str()).collect();
        // One of several figures is surer to be a slip than one of one.
        let odd = found
            .iter()
            .filter(|(number, _)| !known.contains(number.as_str()))
            .max_by_key(|(number, _)| number.len() > 1);
        let lost = wanted
            .iter()
            .find(|(number, _)| !written.contains(number.as_str()));
        let Some((number, place)) = odd else {
            if let Some((mistaken, meant)) = taken_for(wanted, &found) {
                return Some(other_number(other, mistaken, meant));
            }
            continue;
        };
        // One figure is written out in one language and not in the next, unless all the others agree.
        let is_one_figure = number.len() == 1;
        if is_one_figure && wanted.len() != found.len() {
            continue;
        }
        match lost {
            Some((instead, english)) => {
                return Some(other_number(other, (number, *place), (instead, *english)));
            }
            None if is_one_figure || is_year(number) => {}
            None if is_in_same_file(draft, english, number) => {}
            None => return Some(added_number(other, (number, *place))),
        }
    }
    None
}

/// A number of several figures that the message says nowhere in full English.
fn said_nowhere(draft: &Draft, english: &Message, other: &Message) -> Option<Diagnostic> {
    let texts = |message| -> Vec<Number> {
        let shown = vocabulary::texts(message);
        shown.flat_map(|words| numbers(draft, words)).collect()
    };
    let said = texts(english);
    let is_odd = |(number, _): &Number| {
        number.len() > 1 && !is_year(number) && !said.iter().any(|(other, _)| other == number)
    };
    let odd = texts(other).into_iter().find(is_odd)?;
    Some(added_number(other, placed(&odd)))
}

/// A number that stands where the English says another, each with its place: "section 2" for
/// "section 3", where both are spoken of. Only where as many are said, so that one is said too often
/// and one too seldom; who says one twice that the English says once has another number of them.
fn taken_for<'n>(wanted: &'n [Number], found: &'n [Number]) -> Option<(Placed<'n>, Placed<'n>)> {
    if wanted.len() != found.len() {
        return None;
    }
    let count = |numbers: &[Number], number: &str| {
        let same = numbers.iter().filter(|(other, _)| other == number);
        same.count()
    };
    let mut pairs = found.iter().zip(wanted);
    let (mistaken, meant) = pairs.find(|((said, _), (meant, _))| {
        count(found, said) > count(wanted, said) && count(found, meant) < count(wanted, meant)
    })?;
    Some((placed(mistaken), placed(meant)))
}

fn placed((number, place): &Number) -> Placed<'_> {
    (number, *place)
}

fn is_year(number: &str) -> bool {
    number.len() == 4 && (number.starts_with("19") || number.starts_with("20"))
}

/// Whether the English says a number anywhere in the file of a message: section 117 may be called by
/// its number in one language and by its name in the next.
fn is_in_same_file(draft: &Draft, english: &Message, number: &str) -> bool {
    let source = draft.texts.get(english.name.span.source);
    source.is_some_and(|source| source.text.contains(number))
}

/// The numbers of a text in the figures of English, each with its place.
fn numbers(draft: &Draft, words: &Words) -> Vec<Number> {
    let mut found = Vec::new();
    for read in &words.read {
        let text = draft.text_at(*read);
        // Most have none.
        if !text.contains(|letter| figure(letter).is_some()) {
            continue;
        }
        let mut open: Option<(usize, String)> = None;
        for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
            if let Some(figure) = figure(letter) {
                let (_, number) = open.get_or_insert((at, String::new()));
                number.push(figure);
            } else if let Some((from, number)) = open.take() {
                let span = Span {
                    start: read.start + from,
                    end: read.start + at,
                    ..*read
                };
                found.push((number, span));
            }
        }
    }
    found
}

fn added_number(message: &Message, (number, place): Placed<'_>) -> Diagnostic {
    let name = &message.name.value;
    let title = format!("`{name}` says {number}, and the English says no such number");
    let fault = Diagnostic::warning("number-translated", title, place, "this number");
    fault.help(
        "show what the English shows, such as { $hours } or { $phone }: numbers, times and prices \
         come from helpline.toml",
    )
}

fn other_number(
    message: &Message,
    (number, place): Placed<'_>,
    (instead, english): Placed<'_>,
) -> Diagnostic {
    let title = format!(
        "`{}` says {number}, and the English {instead}",
        message.name.value
    );
    let fault = Diagnostic::warning("number-translated", title, place, "this number");
    let fault = fault.also(english, "the English");
    fault.help("write the number of the English, or mend that one")
}
