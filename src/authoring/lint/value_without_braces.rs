//! The name of a value without its braces, which people would see as it stands.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::{Diagnostic, Fix};
use super::super::source::Span;
use super::super::vocabulary::{Vocabulary, texts};
use super::Draft;
use super::pattern::pattern;
use crate::conversation::words::given_to_every_message;

/// `[phone]`, `<phone>`, and `(phone-link)`: a single word in round brackets may be meant so.
static BRACKETED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"\[ ?([a-z][a-z0-9-]*) ?\]|< ?([a-z][a-z0-9-]*) ?>|\( ?([a-z][a-z0-9]*-[a-z0-9-]*) ?\)",
    )
});

/// `$phone`, in round brackets too.
static BARE: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\(\s*\$\s?([a-z][a-z0-9-]*)\s*\)|\$([a-z][a-z0-9-]*)"));

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(bare) = BARE.as_ref() else { return };
    let messages = draft
        .vocabularies
        .values()
        .flat_map(|words| Vocabulary::iter(words).chain(words.terms()));
    let everywhere = given_to_every_message(&draft.settings.facts);
    for message in messages {
        // Urgent texts are given no values.
        if !message.name.value.starts_with("urgent-") {
            for read in texts(message).flat_map(|words| &words.read) {
                faults.extend(in_brackets(draft, *read, &everywhere));
            }
        }
        for read in texts(message).flat_map(|words| &words.read) {
            let text = draft.text_at(*read);
            // Hardly any holds the sign, and a search for what is around it takes long.
            let text = if text.contains('$') { text } else { "" };
            for found in bare.captures_iter(text) {
                let (Some(whole), Some(name)) = (found.get(0), found.get(1).or(found.get(2)))
                else {
                    continue;
                };
                let place = Span {
                    start: read.start + whole.start(),
                    end: read.start + whole.end(),
                    ..*read
                };
                let name = name.as_str().trim_end_matches('-');
                faults.push(without_braces(place, name));
            }
        }
    }
}

/// The places of a text where the name of a value that is known stands in other brackets.
fn in_brackets(draft: &Draft, read: Span, everywhere: &[String]) -> Vec<Diagnostic> {
    let text = draft.text_at(read);
    // Most texts have none.
    if !text.bytes().any(|byte| b"[<(".contains(&byte)) {
        return Vec::new();
    }
    let found = BRACKETED
        .iter()
        .flat_map(|pattern| pattern.captures_iter(text));
    let told = found.filter_map(|found| {
        let whole = found.get(0)?;
        let name = found.iter().skip(1).flatten().next()?.as_str();
        // In `[words](address)` it is a word.
        let is_link = text[whole.end()..].starts_with('(');
        let place = Span {
            start: read.start + whole.start(),
            end: read.start + whole.end(),
            ..read
        };
        let is_known = everywhere.iter().any(|known| known == name);
        (is_known && !is_link).then(|| without_braces(place, name))
    });
    told.collect()
}

fn without_braces(place: Span, name: &str) -> Diagnostic {
    let title = format!("`${name}` stands without its braces");
    let label = "people would see this name";
    let with = format!("{{ ${name} }}");
    let mut fault = Diagnostic::error("value-without-braces", title, place, label)
        .help(format!("write `{with}`"));
    fault.fix = Some(Fix { span: place, with });
    fault
}
