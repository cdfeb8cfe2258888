//! What an urgent text has in the copy inside the program, and no longer in the own file: a number,
//! what to choose there, an address, a word to text, and that a bot is speaking.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::super::parse::messages::{self, Message};
use super::super::source::Span;
use super::super::vocabulary::{DEFAULT_LOCALE, texts};
use super::Draft;
use super::pattern::pattern;

/// What people are told to use: an address to write to, one to open, a word to text, a number and
/// what to choose under it. And who tells them: nobody should wait for a bot to come.
static WAYS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)(?P<letter> [\w.+-]+@[\w-]+(?:\.[\w-]+)+ )
        | (?P<page> (?:https?://)?\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b(?:/\S*)? )
        | (?:[Tt]ext\ (?P<word> [A-Z]{3,} )\ to\b)
        | (?P<choice> \boption\ \d\b )
        | (?P<bot> \bbot\b )
        | (?P<number> \+?\b\d(?:[\d\ ]*\d)\b )",
    )
});

/// A way to get help that stands in a text.
struct Way {
    kind: &'static str,
    /// What it is, however it is written.
    what: String,
    span: Span,
}

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let file = format!("locales/{DEFAULT_LOCALE}/urgent.ftl");
    let (Some((_, source)), Some(words)) = (draft.texts.named(&file), draft.default_words()) else {
        return;
    };
    let copy = draft.texts.built_in(source);
    let Some(copy) = copy.filter(|_| words.is_whole("urgent")) else {
        return;
    };
    let read = messages::read(0, &copy, &mut Vec::new());
    for shipped in &read.messages {
        let Some(message) = words.message(&shipped.name.value) else {
            continue;
        };
        let text = |span: Span| copy.text.get(span.start..span.end).unwrap_or_default();
        let (wanted, own) = (
            ways(shipped, text),
            ways(message, |span| draft.text_at(span)),
        );
        // Some stand in the line for deaf people too: what counts is how often.
        let count = |ways: &[Way], way: &Way| {
            let same = ways.iter().filter(|other| other.what == way.what);
            same.count()
        };
        let lost = wanted.iter();
        let lost = lost.filter(|way| count(&own, way) < count(&wanted, way));
        let lost: Vec<(&Way, usize)> = lost.map(|way| (way, count(&own, way))).collect();
        let new: Vec<&Way> = own.iter().filter(|way| count(&wanted, way) == 0).collect();
        faults.extend(told(message, &lost, &new));
    }
}

/// What is lost of a message: in the place of something new, or left out.
fn told(message: &Message, lost: &[(&Way, usize)], new: &[&Way]) -> Option<Diagnostic> {
    let (first, left) = lost.first()?;
    let name = &message.name.value;
    let help = "look it up on the page of the service; if it is right, write above the message: \
                `# helpline: allow urgent-lost, because` and the reason";
    if let Some(new) = new.iter().find(|new| new.kind == first.kind) {
        let title = format!("`{name}` says `{}`, not `{}`", new.what, first.what);
        let label = "the copy inside the program says the other";
        let fault = Diagnostic::warning("urgent-lost", title, new.span, label);
        return Some(fault.help(help));
    }
    if first.kind == "bot" {
        let title = format!("`{name}` no longer says that a bot is speaking");
        let label = "the copy inside the program says it";
        let fault = Diagnostic::warning("urgent-lost", title, message.name.span, label);
        return Some(fault.help(
            "put back that this is a bot, which cannot keep anybody safe; if it is right, write above the \
             message: `# helpline: allow urgent-lost, because` and the reason",
        ));
    }
    let mut whats: Vec<String> = Vec::new();
    for (way, _) in lost
        .iter()
        .filter(|(_, other)| other == left || *other == 0)
    {
        let what = format!("`{}`", way.what);
        if !whats.contains(&what) {
            whats.push(what);
        }
    }
    let whats = whats.join(", ");
    let title = if *left == 0 {
        format!("`{name}` no longer says {whats}")
    } else {
        format!("`{name}` says {whats} less often than it did")
    };
    let label = "the copy inside the program says it";
    let fault = Diagnostic::warning("urgent-lost", title, message.name.span, label);
    Some(fault.help(format!("put it back; {}", help.split_once("; ")?.1)))
}

fn ways<'t>(message: &Message, text: impl Fn(Span) -> &'t str) -> Vec<Way> {
    let Some(pattern) = WAYS.as_ref() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for read in texts(message).flat_map(|words| &words.read) {
        for way in pattern.captures_iter(text(*read)) {
            let kinds = ["letter", "page", "word", "choice", "bot", "number"];
            let kind = kinds
                .into_iter()
                .find_map(|kind| Some((kind, way.name(kind)?)));
            let Some((kind, said)) = kind else { continue };
            let what = match kind {
                "number" => said
                    .as_str()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" "),
                _ => said.as_str().trim_end_matches(['/', '.']).to_owned(),
            };
            // A short number is an age, or the number of a choice.
            if kind == "number" && what.len() < 3 {
                continue;
            }
            found.push(Way {
                kind,
                what,
                span: Span {
                    start: read.start + said.start(),
                    end: read.start + said.end(),
                    ..*read
                },
            });
        }
    }
    found
}
