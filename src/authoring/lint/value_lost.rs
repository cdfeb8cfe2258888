//! A line of Helpline's own that no longer shows a value which the copy inside the program
//! shows: the code of a chat, how many days something is kept. Of every other message, the
//! numbers to call, and how long something is kept.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::{self, Message};
use super::super::source::{Source, Span};
use super::super::vocabulary::{DEFAULT_LOCALE, texts};
use super::Draft;
use super::pattern::pattern;

/// Files whose lines Helpline says by itself.
const OWN: [&str; 3] = ["adviser", "lines", "staff"];

/// The numbers that any message must go on to show.
const TO_CALL: [&str; 4] = ["number-emergency", "number-nhs-111", "phone", "-samaritans"];

/// How long something is kept or waited for is in the settings, and people are told.
const LENGTHS: [&str; 2] = ["-days", "-hours"];

/// A length of time, typed.
static TYPED: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"(?i)\b(\d+|[a-z]+) (hours?|days?)\b"));

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(words) = draft.default_words() else {
        return;
    };
    let folder = format!("locales/{DEFAULT_LOCALE}/");
    let copies = draft.texts.built_in_below(&folder);
    let of_words = |copy: &Source| copy.name.strip_suffix(".ftl").is_some();
    for copy in copies
        .filter(of_words)
        .filter(|copy| copy.stem() != "urgent")
    {
        let is_own = OWN.contains(&copy.stem());
        let read = messages::read(0, &copy, &mut Vec::new());
        for shipped in &read.messages {
            let Some(message) = words.message(&shipped.name.value) else {
                continue;
            };
            let (own, read) = (shown(message), read_out(message));
            let of_copy = read_out(shipped);
            let mut lost = shown(shipped);
            lost.retain(|value| {
                // What chooses a sentence is not seen in it.
                let own = if of_copy.contains(value) { &read } else { &own };
                let matters = is_own || TO_CALL.contains(&value.as_str()) || is_length(value);
                matters && !own.contains(value)
            });
            let Some(first) = lost.first() else { continue };
            let typed = typed_for(draft, message, first).filter(|_| lost.len() == 1);
            faults.push(match typed {
                Some(typed) => typed_in_its_place(message, first, typed),
                None => no_longer_shown(message, &lost),
            });
        }
    }
}

/// Those of its values that people see; the others only choose a sentence.
fn read_out(message: &Message) -> BTreeSet<String> {
    let mut seen = shown(message);
    let chosen_by = |words: &messages::Words, place: Span| words.chosen_by.contains(&place);
    seen.retain(|name| {
        let mut all = texts(message);
        name.starts_with('-')
            || all.any(|words| {
                let mut uses = words.variables.iter();
                uses.any(|value| value.value == *name && !chosen_by(words, value.span))
            })
    });
    seen
}

/// The values and terms that a message uses.
fn shown(message: &Message) -> BTreeSet<String> {
    let values = |words: &messages::Words| {
        let terms = words.messages.iter();
        let terms = terms.filter(|name| name.value.starts_with('-'));
        let used = words.variables.iter().chain(terms);
        used.map(|value| value.value.clone()).collect::<Vec<_>>()
    };
    texts(message).flat_map(values).collect()
}

fn is_length(value: &str) -> bool {
    LENGTHS.iter().any(|end| value.ends_with(end))
}

/// The number that stands where a length of time was shown: `7` of `7 days`, if it is the only
/// one of that kind.
fn typed_for(draft: &Draft, message: &Message, value: &str) -> Option<Span> {
    let unit = value.rsplit('-').next().filter(|_| is_length(value))?;
    let typed = TYPED.as_ref()?;
    let mut found = Vec::new();
    for read in texts(message).flat_map(|words| &words.read) {
        for one in typed.captures_iter(draft.text_at(*read)) {
            let (Some(number), Some(of)) = (one.get(1), one.get(2)) else {
                continue;
            };
            if unit.starts_with(&of.as_str().to_lowercase()) && is_number(number.as_str()) {
                found.push(Span {
                    start: read.start + number.start(),
                    end: read.start + number.end(),
                    ..*read
                });
            }
        }
    }
    let first = found.pop()?;
    found.is_empty().then_some(first)
}

fn is_number(word: &str) -> bool {
    const WORDS: [&str; 9] = [
        "one", "two", "three", "five", "seven", "ten", "fourteen", "thirty", "sixty",
    ];
    word.parse::<u32>().is_ok() || WORDS.contains(&word.to_lowercase().as_str())
}

fn typed_in_its_place(message: &Message, value: &str, typed: Span) -> Diagnostic {
    let name = &message.name.value;
    let title = format!("`{name}` no longer shows {}", in_braces(value));
    let label = "is this it? it stays when the settings change";
    let fault = Diagnostic::warning("value-lost", title, typed, label);
    let with = in_braces(value).replace('`', "");
    let fault = fault.suggest_instead(typed, Some(with.clone()));
    fault.help(format!("show `{with}`: it comes from helpline.toml"))
}

fn no_longer_shown(message: &Message, lost: &BTreeSet<String>) -> Diagnostic {
    let names = lost.iter().map(|name| in_braces(name));
    let names: Vec<String> = names.collect();
    let title = format!(
        "`{}` no longer shows {}",
        message.name.value,
        names.join(", ")
    );
    let label = "the copy inside the program shows it";
    let fault = Diagnostic::warning("value-lost", title, message.name.span, label);
    fault.help("write it where it belongs; if it is left out on purpose, say so above the message: `# helpline: allow value-lost, because` and the reason")
}

fn in_braces(name: &str) -> String {
    if name.starts_with('-') {
        format!("`{{ {name} }}`")
    } else {
        format!("`{{ ${name} }}`")
    }
}
