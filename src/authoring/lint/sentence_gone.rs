//! A sentence of the copy inside the program that a message no longer says: taken out by accident, or put into
//! other words that may say another thing. In what somebody in danger reads that is told of as a warning.

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::parse::messages::{self, Message, Words};
use super::super::source::{Source, Span};
use super::super::vocabulary::DEFAULT_LOCALE;
use super::Draft;
use super::prose::{is_typed, readable, sentences};
use crate::conversation::understanding::plain::plain;

/// How the messages for somebody in danger begin.
const URGENT: &str = "urgent-";

/// Shorter sentences are labels, or parts of others.
const FEWEST_WORDS: usize = 2;

/// A sentence, plain and as it is written, and its place.
struct Sentence {
    plain: String,
    written: String,
    span: Span,
}

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (locale, words) in draft.vocabularies {
        let folder = format!("locales/{locale}/");
        let copies = draft.texts.built_in_below(&folder);
        for copy in copies.filter(|copy| copy.name.strip_suffix(".ftl").is_some()) {
            for shipped in messages::read(0, &copy, &mut Vec::new()).messages {
                let name = shipped.name.value.as_str();
                // A translation that is older than its English is told of by itself.
                let stale = draft.stale.get(locale.as_str());
                let is_stale = stale.is_some_and(|stale| stale.contains(name));
                let own = words.message(name).filter(|_| !is_stale && !is_typed(name));
                let fault = own.and_then(|own| gone(draft, &copy, &shipped, own));
                let is_urgent =
                    name.starts_with(URGENT) && locale.as_str().starts_with(DEFAULT_LOCALE);
                faults.extend(fault.map(|fault| weighed(fault, is_urgent)));
            }
        }
    }
}

/// The parts of a message that people read, each with its sentences in order.
fn parts(
    message: &Message,
    written: impl Fn(Span) -> String,
) -> Vec<(Option<&str>, Vec<Sentence>)> {
    let parts = message.attributes.iter();
    let parts = parts.filter(|(name, _)| !name.ends_with("words"));
    let parts = parts.map(|(name, part)| (Some(name.as_str()), &part.text));
    let parts = message.text.iter().map(|text| (None, text)).chain(parts);
    let read = parts.map(|(name, words)| (name, said(words, &written(words.span))));
    read.collect()
}

fn said(words: &Words, text: &str) -> Vec<Sentence> {
    let found = sentences(&readable(text, words)).into_iter();
    let found = found.map(|(from, to)| Sentence {
        plain: plain(&text[from..to]),
        written: text[from..to]
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
        span: Span {
            start: words.span.start + from,
            end: words.span.start + to,
            ..words.span
        },
    });
    found.collect()
}

/// The first sentence that is gone, and how many are.
fn gone(draft: &Draft, copy: &Source, shipped: &Message, own: &Message) -> Option<Diagnostic> {
    let was = parts(shipped, |span| {
        let text = copy.text.get(span.start..span.end);
        text.unwrap_or_default().to_owned()
    });
    let now = parts(own, |span| draft.text_at(span).to_owned());
    // What stands elsewhere in the message was moved.
    let count = |parts: &[(Option<&str>, Vec<Sentence>)], plain: &str| {
        let all = parts.iter().flat_map(|(_, said)| said);
        all.filter(|one| one.plain == plain).count()
    };
    let mut first = None;
    let mut many = 0;
    for (part, was_said) in &was {
        let said = now.iter().find(|(own, _)| own == part);
        let said = said.map_or(&[][..], |(_, said)| said.as_slice());
        let stands = |plain: &str| said.iter().any(|one| one.plain == plain);
        let is_gone = |one: &&Sentence| {
            let words = one.plain.split(' ').count();
            words >= FEWEST_WORDS
                && !stands(&one.plain)
                && count(&now, &one.plain) < count(&was, &one.plain)
        };
        let gone: Vec<&Sentence> = was_said.iter().filter(is_gone).collect();
        many += gone.len();
        if let (Some(lost), None) = (gone.first(), &first) {
            // What stands behind the last sentence that is still there: the same in other words, or
            // the next.
            let before = was_said.iter().take_while(|one| one.plain != lost.plain);
            let before = before.filter(|one| stands(&one.plain)).last();
            let at = before.and_then(|one| said.iter().position(|own| own.plain == one.plain));
            let behind = said.get(at.map_or(0, |at| at + 1));
            let other = behind.filter(|one| count(&was, &one.plain) == 0);
            let last = at.and_then(|at| said.get(at));
            let (place, label) = match (other, last, behind) {
                (Some(other), ..) => (other.span, "another sentence stood here"),
                (None, Some(last), _) => (last.span, "a sentence stood behind this"),
                (None, None, Some(next)) => (next.span, "a sentence stood before this"),
                (None, None, None) => (own.name.span, "a sentence stood in this"),
            };
            first = Some((*lost, place, label, other.is_some()));
        }
    }
    let (lost, place, label, is_other) = first?;
    let name = &own.name.value;
    let more = match many {
        1 => String::new(),
        2 => ", and 1 sentence more is gone".to_owned(),
        many => format!(", and {} sentences more are gone", many - 1),
    };
    let title = if is_other {
        format!("`{name}` says something else than it did{more}")
    } else {
        format!("`{name}` no longer says a sentence{more}")
    };
    let fault = Diagnostic::warning("sentence-gone", title, place, label);
    Some(fault.help(format!("Helpline came with: \"{}\"", lost.written)))
}

/// As a warning where somebody in danger reads it, otherwise as advice; and with what to do.
fn weighed(fault: Diagnostic, is_urgent: bool) -> Diagnostic {
    let (severity, what_next) = if is_urgent {
        let meant = "if people who know crisis care have agreed to yours, write above it: \
                     `# helpline: allow sentence-gone, because` and the reason";
        (Severity::Warning, meant)
    } else {
        (
            Severity::Advice,
            "put it back, or leave it if yours is right",
        )
    };
    let came_with = fault.help.clone().unwrap_or_default();
    let fault = Diagnostic { severity, ..fault };
    fault.help(format!("{came_with}; {what_next}"))
}
