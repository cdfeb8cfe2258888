//! A part of a message whose dot was forgotten, so that it is a line of the text above it.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::{Diagnostic, Fix};
use super::super::parse::flow::KindFile;
use super::super::source::Span;
use super::message_missing::PARTS;
use super::{Draft, message_of};

static LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?m)^[ \t]+([a-z][a-z0-9-]*)[ \t]*=(?:[ \t]|$)").ok());

/// Looks for it before anything is said of a part that seems to be missing.
pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(line) = LINE.as_ref() else { return };
    for words in draft.vocabularies.values() {
        for (file, step) in draft.steps() {
            let Some(message) = words.message(&message_of(file, step)) else {
                continue;
            };
            let choices: Vec<&str> = match &step.kind {
                KindFile::Ask(choices) => choices.iter().map(|c| c.name.value.as_str()).collect(),
                _ => Vec::new(),
            };
            for text in super::super::vocabulary::texts(message) {
                let written = draft.text_at(text.span);
                for found in line.captures_iter(written).filter_map(|found| found.get(1)) {
                    let name = found.as_str();
                    let is_choice = choices.contains(&name.strip_suffix("-words").unwrap_or(name));
                    if PARTS.contains(&name) || name.starts_with("more-") || is_choice {
                        let place = Span {
                            start: text.span.start + found.start(),
                            end: text.span.start + found.end(),
                            ..text.span
                        };
                        let fault = without_dot(name, place);
                        faults.push(fault.also(message.name.span, "in this message"));
                    }
                }
            }
        }
    }
}

fn without_dot(name: &str, place: Span) -> Diagnostic {
    let title = format!("the dot in front of `{name}` is missing");
    let label = "people would read this as a part of the text above";
    let with = format!(".{name}");
    let mut fault = Diagnostic::error("part-without-dot", title, place, label)
        .help(format!("write `{with} = …`"));
    fault.fix = Some(Fix { span: place, with });
    fault
}
