//! The name of a value without its braces, which people would see as it stands.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::{Diagnostic, Fix};
use super::super::source::Span;
use super::super::vocabulary::{Vocabulary, texts};
use super::Draft;
use super::pattern::pattern;

/// `$phone`, in round brackets too.
static BARE: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\(\s*\$\s?([a-z][a-z0-9-]*)\s*\)|\$([a-z][a-z0-9-]*)"));

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(bare) = BARE.as_ref() else { return };
    let messages = draft
        .vocabularies
        .values()
        .flat_map(|words| Vocabulary::iter(words).chain(words.terms()));
    for message in messages {
        for read in texts(message).flat_map(|words| &words.read) {
            for found in bare.captures_iter(draft.text_at(*read)) {
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

fn without_braces(place: Span, name: &str) -> Diagnostic {
    let title = format!("`${name}` stands without its braces");
    let label = "people would see this name";
    let with = format!("{{ ${name} }}");
    let mut fault = Diagnostic::error("value-without-braces", title, place, label)
        .help(format!("write `{with}`"));
    fault.fix = Some(Fix { span: place, with });
    fault
}
