//! A part of a message whose dot was forgotten, so that it is a line of the text above it.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::{Diagnostic, Fix};
use super::super::parse::flow::{ChoiceFile, KindFile};
use super::super::source::Span;
use super::super::vocabulary::{Vocabulary, texts};
use super::parts_missing::PARTS;
use super::pattern::pattern;
use super::{Draft, message_of};
use crate::conversation::words::urgent_parts;

/// The name at the beginning of a line, perhaps with signs in front that look like the dot, or
/// that nobody sees: the full stop of Urdu, the marks for the direction of writing.
static LINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?m)^[ \t]+(?P<sign>[۔।。．․·•∙٫,;\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2060}-\x{2069}\x{feff}.]*)(?P<name>[a-z][a-z0-9-]*)[ \t]*=(?:[ \t]|$)",
    )
});

/// Looks for it before anything is said of a part that seems to be missing.
pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(line) = LINE.as_ref() else { return };
    let asked: HashMap<String, Vec<&str>> = draft
        .steps()
        .filter_map(|(file, step)| match &step.kind {
            KindFile::Ask(choices) => Some((message_of(file, step), names(choices))),
            _ => None,
        })
        .collect();
    for message in draft.vocabularies.values().flat_map(Vocabulary::iter) {
        let choices = asked
            .get(&message.name.value)
            .map_or(&[][..], Vec::as_slice);
        for text in texts(message) {
            let written = draft.text_at(text.span);
            // Most texts have none.
            if !written.contains('=') {
                continue;
            }
            for found in line.captures_iter(written) {
                let (Some(sign), Some(name)) = (found.name("sign"), found.name("name")) else {
                    continue;
                };
                if !is_part(name.as_str(), &message.name.value, choices) {
                    continue;
                }
                let place = Span {
                    start: text.span.start + sign.start(),
                    end: text.span.start + name.end(),
                    ..text.span
                };
                let fault = without_dot(sign.as_str(), name.as_str(), place);
                faults.push(fault.also(message.name.span, "in this message"));
            }
        }
    }
}

fn names(choices: &[ChoiceFile]) -> Vec<&str> {
    let names = choices.iter().map(|choice| choice.name.value.as_str());
    names.collect()
}

/// Whether a part of a message can have this name.
fn is_part(name: &str, message: &str, choices: &[&str]) -> bool {
    let of_urgent = urgent_parts(message).contains(&name);
    let of_choice = choices.contains(&name.strip_suffix("-words").unwrap_or(name));
    PARTS.contains(&name) || name.starts_with("more-") || of_urgent || of_choice
}

fn without_dot(sign: &str, name: &str, place: Span) -> Diagnostic {
    let title = if sign.is_empty() {
        format!("the dot in front of `{name}` is missing")
    } else {
        format!("the sign in front of `{name}` is not the dot alone")
    };
    let label = "people would read this as a part of the text above";
    let with = format!(".{name}");
    let mut fault = Diagnostic::error("part-without-dot", title, place, label)
        .help(format!("write `{with} = …`"));
    fault.fix = Some(Fix { span: place, with });
    fault
}
