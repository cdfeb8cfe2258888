//! A list of typed words that is not parted by commas, or has something in it that means
//! another thing when it is typed.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::super::source::Span;
use super::super::vocabulary::Vocabulary;
use super::same_words::split;
use super::{Draft, message_of};

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for message in draft.vocabularies.values().flat_map(Vocabulary::iter) {
        for (name, part) in &message.attributes {
            if !name.ends_with("words") {
                continue;
            }
            let text = draft.text_at(part.text.span);
            if let Some(at) = text.find([';', '|']) {
                let start = part.text.span.start + at;
                let place = Span {
                    start,
                    end: start + 1,
                    ..part.text.span
                };
                let title = format!("`.{name}` is not parted by commas");
                let label = "people would have to type this too";
                let fault = Diagnostic::warning("words-not-parted", title, place, label);
                faults.push(fault.help("put a comma between one phrase and the next"));
            }
        }
    }
    find_numbers(draft, faults);
}

/// A number typed at a question with choices picks the choice at that place.
fn find_numbers(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for words in draft.vocabularies.values() {
        for (file, step) in draft.steps() {
            let KindFile::Ask(choices) = &step.kind else {
                continue;
            };
            let Some(message) = words.message(&message_of(file, step)) else {
                continue;
            };
            for choice in choices {
                let list = message
                    .attributes
                    .get(&format!("{}-words", choice.name.value));
                let typed = list.map_or_else(Vec::new, |list| split(draft, list.text.span));
                for (number, place) in typed {
                    let picks = number.parse::<usize>().ok();
                    if picks.is_none_or(|picks| !(1..=choices.len()).contains(&picks)) {
                        continue;
                    }
                    let title = format!("`{number}` picks the choice at that place");
                    let fault = Diagnostic::warning("words-not-parted", title, place, "");
                    faults.push(fault.help(
                        "take it out: people may type the number of a choice, counted from the top",
                    ));
                }
            }
        }
    }
}
