//! Two choices of one question can be typed in the same way, or a choice is typed like
//! a word that works everywhere, so one of them can never be reached by typing.

use std::collections::BTreeMap;
use std::hash::BuildHasher;
use std::sync::Arc;

use foldhash::fast::FixedState;

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

/// What means the same in every step, by its [mark], and where it stands.
type Everywhere = QuickMap<u64, (String, Span)>;

/// Buttons of Helpline itself that stand beside those of every step.
const BUTTONS: [&str; 3] = ["line-longer", "line-more", "line-shorter"];

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (locale, words) in draft.vocabularies {
        let mut everywhere = Everywhere::default();
        for floor in Floor::ALL {
            // What is twice in one list, perhaps spelt in two ways, means one thing.
            let own: QuickMap<String, Span> =
                floor_words(draft, words, floor).into_iter().collect();
            for (typed, span) in own {
                if let Some((_, first)) = everywhere.insert(mark(&typed), (typed.clone(), span)) {
                    faults.push(clash(&typed, span, first, "means another thing here"));
                }
            }
        }
        for button in BUTTONS {
            let label = words.message(button).and_then(|line| line.text.as_ref());
            let typed = label.map_or_else(Vec::new, |text| split(draft, text.span));
            for (typed, span) in typed {
                if let Some((_, first)) = everywhere.get(&mark(&typed)) {
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
            let mut taken: QuickMap<u64, (Span, &str)> = QuickMap::default();
            for choice in choices {
                let name = choice.name.value.as_str();
                for (phrase, span) in phrases_for(draft, message, name) {
                    listed::each_wording(phrase, |typed| {
                        let own = mark(typed);
                        if let Some((_, first)) = everywhere.get(&own) {
                            faults.push(clash(typed, span, *first, "works in every step"));
                        }
                        match taken.insert(own, (span, name)) {
                            Some((first, other)) if other != name => {
                                faults.push(clash(typed, span, first, "means another choice"));
                            }
                            _ => {}
                        }
                    });
                }
            }
        }
        if let Some(replies) = draft.small_talk().get(locale) {
            replies.find_clashes(&everywhere, faults);
        }
    }
}

/// What small talk replies to in one language. It is long, and looked at from several sides.
#[derive(Debug, Default)]
pub struct Replies {
    /// The phrases, each with its place and the step that replies.
    phrases: Vec<(Span, Arc<str>)>,
    /// What people type, plain as it is looked for, as a short mark of it; and its phrase.
    typed: QuickMap<u64, usize>,
    /// What two steps reply to, with the places of both phrases.
    twice: Vec<(String, Span, Span)>,
}

impl Replies {
    /// Takes in a phrase that a step replies to.
    fn add(&mut self, step: &Arc<str>, phrase: &str, span: Span) {
        let own = self.phrases.len();
        self.phrases.push((span, Arc::clone(step)));
        let (phrases, twice) = (&self.phrases, &mut self.twice);
        let wordings = listed::count(phrase).min(listed::MOST_WORDINGS);
        self.typed.reserve(wordings);
        listed::each_wording(phrase, |typed| {
            let known = *self.typed.entry(mark(typed)).or_insert(own);
            let (before, other) = &phrases[known];
            if other != step {
                twice.push((typed.to_owned(), span, *before));
            }
        });
    }

    /// The place of the phrase that has a reply to this.
    fn place(&self, typed: &str) -> Option<Span> {
        let phrase = self.typed.get(&mark(typed))?;
        self.phrases.get(*phrase).map(|(span, _)| *span)
    }

    /// Whether this has a reply.
    pub(super) fn has(&self, typed: &str) -> bool {
        self.typed.contains_key(&mark(typed))
    }

    /// Each step replies to messages of its own.
    fn find_clashes(&self, everywhere: &Everywhere, faults: &mut Vec<Diagnostic>) {
        for (typed, first) in everywhere.values() {
            if let Some(span) = self.place(typed) {
                faults.push(clash(typed, span, *first, "works in every step"));
            }
        }
        let twice = self.twice.iter();
        faults.extend(
            twice.map(|(typed, span, first)| clash(typed, *span, *first, "has another reply")),
        );
    }
}

/// What small talk replies to, in each language.
pub type SmallTalk = BTreeMap<Locale, Replies>;

/// What small talk replies to.
pub(super) fn small_talk(draft: &Draft) -> SmallTalk {
    let of = |words: &Vocabulary| {
        let mut replies = Replies::default();
        let steps = draft.steps();
        for (file, step) in steps.filter(|(file, _)| file.name.value == system::SMALL_TALK) {
            let message = words.message(&message_of(file, step));
            let list = message.and_then(|message| message.attributes.get("words"));
            let step: Arc<str> = step.name.value.as_str().into();
            for (phrase, span) in list.iter().flat_map(|list| phrases(draft, list.text.span)) {
                replies.add(&step, phrase, span);
            }
        }
        replies
    };
    let vocabularies = draft.vocabularies.iter();
    vocabularies
        .map(|(locale, words)| (locale.clone(), of(words)))
        .collect()
}

/// Questions about a topic that have a reply of small talk, which comes first.
pub(in crate::authoring) fn find_in_questions(
    replies: &Replies,
    questions: &QuestionFile,
    faults: &mut Vec<Diagnostic>,
) {
    for (topic, asked) in &questions.topics {
        for question in asked {
            let Some(reply) = replies.place(&plain(&question.value)) else {
                continue;
            };
            let title = format!("`{}` means two things", question.value);
            let label = "this reply comes, and never the answer";
            let fault = Diagnostic::advice("same-words", title, reply, label);
            let fault = fault.also(question.span, format!("asks for `{}`", topic.value));
            faults.push(fault.help("take it out of one of them"));
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

/// The phrases with which a choice can be typed, each with its place.
fn phrases_for<'d>(
    draft: &'d Draft<'_>,
    message: &'d Message,
    choice: &str,
) -> impl Iterator<Item = (&'d str, Span)> {
    let attributes = [choice.to_owned(), format!("{choice}-words")];
    let found = attributes
        .into_iter()
        .filter_map(|name| message.attributes.get(&name));
    found.flat_map(|found| phrases(draft, found.text.span))
}

/// The phrases of a list with commas, each with its place.
pub(super) fn phrases<'d>(
    draft: &'d Draft<'_>,
    span: Span,
) -> impl Iterator<Item = (&'d str, Span)> {
    let mut start = span.start;
    listed::phrases(draft.text_at(span)).map(move |part| {
        let leading = part.len() - part.trim_start().len();
        let place = Span {
            start: start + leading,
            end: start + leading + part.trim().len(),
            ..span
        };
        start += part.len() + 1;
        (part, place)
    })
}

/// The same in every wording, plain as it is looked for.
pub(super) fn split(draft: &Draft, span: Span) -> Vec<(String, Span)> {
    let mut typed = Vec::new();
    for (phrase, place) in phrases(draft, span) {
        listed::each_wording(phrase, |wording| typed.push((wording.to_owned(), place)));
    }
    typed
}

/// A short mark of what is typed: thousands of them are compared with each other.
fn mark(typed: &str) -> u64 {
    FixedState::default().hash_one(typed)
}
