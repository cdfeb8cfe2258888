//! Two choices of one question can be typed in the same way, or a choice is typed like
//! a word that works everywhere, so one of them can never be reached by typing.

use std::collections::BTreeMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::KindFile;
use super::super::parse::messages::Message;
use super::super::parse::questions::QuestionFile;
use super::super::source::Span;
use super::super::vocabulary::Vocabulary;
use super::{Draft, message_of};
use crate::conversation::ids::Locale;
use crate::conversation::quick::QuickMap;
use crate::conversation::rules::system;
use crate::conversation::tap::Floor;
use crate::conversation::understanding::plain::plain;
use crate::conversation::words::Line;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for words in draft.vocabularies.values() {
        let mut everywhere: QuickMap<String, Span> = QuickMap::default();
        for floor in Floor::ALL {
            // What is twice in one list, perhaps spelt in two ways, means one thing.
            let own: QuickMap<String, Span> =
                floor_words(draft, words, floor).into_iter().collect();
            for (typed, span) in own {
                if let Some(first) = everywhere.insert(typed.clone(), span) {
                    faults.push(clash(&typed, span, first, "means another thing here"));
                }
            }
        }
        for (file, step) in draft.steps() {
            let KindFile::Ask(choices) = &step.kind else {
                continue;
            };
            let Some(message) = words.message(&message_of(file, step)) else {
                continue;
            };
            let mut taken: QuickMap<String, (Span, &str)> = QuickMap::default();
            for choice in choices {
                for (typed, span) in typed_for(draft, message, &choice.name.value) {
                    if let Some(first) = everywhere.get(&typed) {
                        faults.push(clash(&typed, span, *first, "works in every step"));
                    }
                    let here = (span, choice.name.value.as_str());
                    match taken.insert(typed.clone(), here) {
                        Some((first, other)) if other != choice.name.value => {
                            faults.push(clash(&typed, span, first, "means another choice"));
                        }
                        _ => {}
                    }
                }
            }
        }
        find_in_small_talk(draft, words, &everywhere, faults);
    }
}

/// What has a reply of small talk, by what is typed, in each language.
pub(in crate::authoring) type Replied = BTreeMap<Locale, QuickMap<String, Span>>;

pub(in crate::authoring) fn replied(draft: &Draft) -> Replied {
    let of = |words: &Vocabulary| {
        let steps = draft.steps();
        let steps = steps.filter(|(file, _)| file.name.value == system::SMALL_TALK);
        let lists = steps.filter_map(|(file, step)| {
            let message = words.message(&message_of(file, step))?;
            Some(message.attributes.get("words")?.text.span)
        });
        lists.flat_map(|list| split(draft, list)).collect()
    };
    let vocabularies = draft.vocabularies.iter();
    vocabularies
        .map(|(locale, words)| (locale.clone(), of(words)))
        .collect()
}

/// Questions about a topic that have a reply of small talk, which comes first.
pub(in crate::authoring) fn find_in_questions(
    replied: &QuickMap<String, Span>,
    questions: &QuestionFile,
    faults: &mut Vec<Diagnostic>,
) {
    for (topic, asked) in &questions.topics {
        for question in asked {
            let Some(reply) = replied.get(&plain(&question.value)) else {
                continue;
            };
            let title = format!("`{}` means two things", question.value);
            let label = "this reply comes, and never the answer";
            let fault = Diagnostic::advice("same-words", title, *reply, label);
            let fault = fault.also(question.span, format!("asks for `{}`", topic.value));
            faults.push(fault.help("take it out of one of them"));
        }
    }
}

/// Each step of the small talk replies to messages of its own.
fn find_in_small_talk(
    draft: &Draft,
    words: &Vocabulary,
    everywhere: &QuickMap<String, Span>,
    faults: &mut Vec<Diagnostic>,
) {
    let mut taken: QuickMap<String, (Span, &str)> = QuickMap::default();
    let steps = draft.steps();
    for (file, step) in steps.filter(|(file, _)| file.name.value == system::SMALL_TALK) {
        let list = words
            .message(&message_of(file, step))
            .and_then(|message| message.attributes.get("words"));
        for (typed, span) in list.map_or_else(Vec::new, |list| split(draft, list.text.span)) {
            if let Some(first) = everywhere.get(&typed) {
                faults.push(clash(&typed, span, *first, "works in every step"));
            }
            let here = (span, step.name.value.as_str());
            match taken.insert(typed.clone(), here) {
                Some((first, other)) if other != step.name.value => {
                    faults.push(clash(&typed, span, first, "has another reply"));
                }
                _ => {}
            }
        }
    }
}

fn clash(typed: &str, span: Span, first: Span, why: &str) -> Diagnostic {
    Diagnostic::error(
        "same-words",
        format!("`{typed}` means two things"),
        span,
        "here",
    )
    .also(first, why)
    .help("take it out of one of them, or say it differently")
}

fn floor_words(draft: &Draft, words: &Vocabulary, floor: Floor) -> Vec<(String, Span)> {
    let Some(message) = words.message(Line::of_floor(floor).key()) else {
        return Vec::new();
    };
    let label = message.text.as_ref().map(|text| text.span);
    let others = message
        .attributes
        .get("words")
        .map(|attribute| attribute.text.span);
    label
        .into_iter()
        .chain(others)
        .flat_map(|span| split(draft, span))
        .collect()
}

fn typed_for(draft: &Draft, message: &Message, choice: &str) -> Vec<(String, Span)> {
    let attributes = [choice.to_owned(), format!("{choice}-words")];
    let spans = attributes
        .iter()
        .filter_map(|name| message.attributes.get(name))
        .map(|found| found.text.span);
    spans.flat_map(|span| split(draft, span)).collect()
}

/// The phrases of a list with commas, each with its place.
pub(super) fn split(draft: &Draft, span: Span) -> Vec<(String, Span)> {
    let text = draft.text_at(span);
    let mut start = span.start;
    let mut phrases = Vec::new();
    for part in text.split(',') {
        let leading = part.len() - part.trim_start().len();
        let place = Span {
            start: start + leading,
            end: start + leading + part.trim().len(),
            ..span
        };
        start += part.len() + 1;
        let typed = plain(part);
        if !typed.is_empty() {
            phrases.push((typed, place));
        }
    }
    phrases
}
