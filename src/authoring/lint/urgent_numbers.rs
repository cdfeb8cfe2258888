//! The phone numbers that are typed into the urgent texts: one that cannot be dialled, and
//! one that is not what it is elsewhere.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages;
use super::super::source::{Source, Sources, Span};
use super::super::vocabulary::texts;
use super::number_invalid::can_be_dialled;
use crate::conversation::facts::digits;

/// A number, the word in front of it, and the name in front of that: `Samaritans on 116 123`.
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:\b([A-Z]\p{L}+(?: UK)?) )?(?:\b(\p{L}+):?\s+)?(\+?\b\d(?:[\d ]*\d)?)\b").ok()
});

/// Words after which a short number is one to call.
const CALLS: [&str; 12] = [
    "call", "calling", "dial", "for", "on", "or", "phone", "reach", "ring", "text", "to", "use",
];

/// A number in an urgent text.
struct Typed<'t> {
    digits: String,
    written: &'t str,
    /// The service it is of, in small letters.
    of: Option<String>,
    span: Span,
}

/// Reads the urgent texts by itself, so that it can look beside everything else.
pub(in crate::authoring) fn find(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let mut good = Vec::new();
    let files = texts.iter().filter(|(_, source)| {
        let locale = source.name.strip_prefix("locales/");
        locale.is_some_and(|rest| rest.ends_with("/urgent.ftl"))
            && texts.standing(&source.name).is_none()
    });
    for number in files.flat_map(|(index, source)| typed(index, source)) {
        if can_be_dialled(number.written) {
            good.push(number);
        } else {
            let title = format!("`{}` cannot be dialled", number.written);
            let label = "in a text for somebody in danger";
            let fault = Diagnostic::error("number-invalid", title, number.span, label);
            faults.push(fault.help("look the number up on the page of the service, and call it"));
        }
    }
    find_unlike(&good, faults);
}

/// Every number in a file of urgent texts.
fn typed(index: usize, source: &Source) -> Vec<Typed<'_>> {
    let mut found = Vec::new();
    let Some(pattern) = NUMBER.as_ref() else {
        return found;
    };
    // What cannot be read is told of elsewhere.
    let file = messages::read(index, source, &mut Vec::new());
    for message in file.messages.iter().chain(&file.terms) {
        // `-samaritans = 116 123` says whose number it is.
        let term = message.name.value.strip_prefix('-');
        for read in texts(message).flat_map(|words| &words.read) {
            let text = &source.text[read.start..read.end];
            for number in pattern.captures_iter(text) {
                let Some(written) = number.get(3) else {
                    continue;
                };
                let digits = digits(written.as_str());
                let before = number.get(2).map(|word| word.as_str().to_lowercase());
                let called = before.is_none_or(|word| CALLS.contains(&word.as_str()));
                if digits.len() < 3 || (digits.len() < 5 && !called) {
                    continue;
                }
                found.push(Typed {
                    digits,
                    written: written.as_str(),
                    of: number
                        .get(1)
                        .map(|name| name.as_str())
                        .filter(is_service)
                        .or(term)
                        .map(str::to_lowercase),
                    span: Span {
                        start: read.start + written.start(),
                        end: read.start + written.end(),
                        ..*read
                    },
                });
            }
        }
    }
    found
}

/// Whether a word with a capital is a name, and not the first of a sentence.
fn is_service(name: &&str) -> bool {
    !CALLS.contains(&name.to_lowercase().as_str())
}

/// Numbers that are one thing in most places, and another in this one: of the same service,
/// or so much like each other that one is a slip.
fn find_unlike(typed: &[Typed], faults: &mut Vec<Diagnostic>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut of_services: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for number in typed {
        *counts.entry(&number.digits).or_default() += 1;
        if let Some(of) = &number.of {
            *of_services.entry((of, &number.digits)).or_default() += 1;
        }
    }
    let count = |number: &Typed| counts.get(number.digits.as_str()).copied().unwrap_or(0);
    // How often a service has this number: another may have it too, and often.
    let count_of = |number: &Typed| {
        let of = number.of.as_deref().unwrap_or_default();
        let count = of_services.get(&(of, number.digits.as_str()));
        count.copied().unwrap_or(0)
    };
    for number in typed {
        let through_relay = |number: &Typed| number.digits.starts_with("18001");
        let same_service = |other: &Typed| number.of.is_some() && number.of == other.of;
        let is_slip = |other: &Typed| {
            number.digits.len() > 4
                && through_relay(number) == through_relay(other)
                && strsim::osa_distance(&number.digits, &other.digits) <= 2
        };
        let more = |other: &&Typed| {
            let often = count_of(other) > count_of(number) && same_service(other);
            number.digits != other.digits
                && (often || is_slip(other) && count(other) > count(number))
        };
        let usual = typed.iter().filter(more).max_by_key(|other| count(other));
        if let Some(usual) = usual {
            let title = format!("`{}` is `{}` elsewhere", number.written, usual.written);
            let fault = Diagnostic::error("numbers-differ", title, number.span, "here");
            let fault = fault.also(usual.span, "elsewhere");
            faults.push(
                fault.help("look it up on the page of the service; write the same everywhere"),
            );
        }
    }
}
