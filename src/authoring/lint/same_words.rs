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
use crate::conversation::understanding::listed;
use crate::conversation::understanding::plain::plain;
use crate::conversation::words::Line;

/// Buttons of Helpline itself that stand beside those of every step.
const BUTTONS: [&str; 3] = ["line-longer", "line-more", "line-shorter"];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (locale, words) in draft.vocabularies {
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
        for button in BUTTONS {
            let label = words.message(button).and_then(|line| line.text.as_ref());
            let typed = label.map_or_else(Vec::new, |text| split(draft, text.span));
            for (typed, span) in typed {
                if let Some(first) = everywhere.get(&typed) {
                    faults.push(clash(&typed, span, *first, "another button is called so"));
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
        let replied = draft.small_talk().get(locale);
        find_in_small_talk(replied.map_or(&[], Vec::as_slice), &everywhere, faults);
    }
}

/// Something that small talk replies to.
#[derive(Debug)]
pub struct Replied {
    /// Plain, as it is looked for.
    pub(super) typed: String,
    span: Span,
    step: String,
}

/// What small talk replies to, in each language.
pub type SmallTalk = BTreeMap<Locale, Vec<Replied>>;

/// What small talk replies to. It is long, and looked at from two sides.
pub(super) fn small_talk(draft: &Draft) -> SmallTalk {
    let of = |words: &Vocabulary| {
        let steps = draft.steps();
        let steps = steps.filter(|(file, _)| file.name.value == system::SMALL_TALK);
        let replied = steps.flat_map(|(file, step)| {
            let message = words.message(&message_of(file, step));
            let list = message.and_then(|message| message.attributes.get("words"));
            let phrases = list.map_or_else(Vec::new, |list| split(draft, list.text.span));
            phrases.into_iter().map(|(typed, span)| Replied {
                typed,
                span,
                step: step.name.value.clone(),
            })
        });
        replied.collect()
    };
    let vocabularies = draft.vocabularies.iter();
    vocabularies
        .map(|(locale, words)| (locale.clone(), of(words)))
        .collect()
}

/// Questions about a topic that have a reply of small talk, which comes first.
pub(in crate::authoring) fn find_in_questions(
    replied: &[Replied],
    questions: &QuestionFile,
    faults: &mut Vec<Diagnostic>,
) {
    let places = replied.iter().map(|one| (one.typed.as_str(), one.span));
    let places: QuickMap<&str, Span> = places.collect();
    for (topic, asked) in &questions.topics {
        for question in asked {
            let Some(reply) = places.get(plain(&question.value).as_str()) else {
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
    replied: &[Replied],
    everywhere: &QuickMap<String, Span>,
    faults: &mut Vec<Diagnostic>,
) {
    let mut taken: QuickMap<&str, &Replied> = QuickMap::default();
    for one in replied {
        if let Some(first) = everywhere.get(&one.typed) {
            faults.push(clash(&one.typed, one.span, *first, "works in every step"));
        }
        match taken.insert(&one.typed, one) {
            Some(first) if first.step != one.step => {
                faults.push(clash(&one.typed, one.span, first.span, "has another reply"));
            }
            _ => {}
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

/// The phrases of a list with commas in every wording, each with the place of its phrase.
pub(super) fn split(draft: &Draft, span: Span) -> Vec<(String, Span)> {
    let text = draft.text_at(span);
    let mut start = span.start;
    let mut phrases = Vec::new();
    for part in listed::phrases(text) {
        let leading = part.len() - part.trim_start().len();
        let place = Span {
            start: start + leading,
            end: start + leading + part.trim().len(),
            ..span
        };
        start += part.len() + 1;
        let wordings = listed::wordings(part).into_iter();
        let typed = wordings.map(|wording| plain(&wording));
        let typed = typed.filter(|typed| !typed.is_empty());
        phrases.extend(typed.map(|typed| (typed, place)));
    }
    phrases
}
