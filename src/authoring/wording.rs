//! What people type, as volunteers wrote it down: the example questions and the urgent
//! wording of each language, and what is learned from them.

use std::collections::BTreeMap;

use super::diagnostic::{Diagnostic, tell_once};
use super::parse::questions::{self, QuestionFile};
use super::resolve::Resolved;
use super::source::Sources;
use crate::conversation::ids::{Locale, TopicName};
use crate::conversation::understanding::{Category, Lessons, TopicFinder, Understanding, UrgentWords};

/// What people type in one language, as written.
#[derive(Debug, Default)]
pub struct Wording {
    questions: QuestionFile,
    urgent: UrgentWords,
}

impl Wording {
    /// Learns from it. This is the slow part of making rules.
    #[must_use]
    pub fn learn(self) -> Understanding {
        Understanding {
            topics: learn(&self.questions),
            urgent: self.urgent,
        }
    }
}

/// Reads what people type, in every language.
pub(super) fn read(
    texts: &Sources,
    resolved: &Resolved,
    every_flow_read: bool,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<Locale, Wording> {
    let mut all: BTreeMap<Locale, Wording> = BTreeMap::new();
    for (index, source) in texts.iter() {
        let Some((locale, file)) =
            source.name.strip_prefix("locales/").and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        match file {
            "questions.yaml" => {
                let file = questions::read(index, source, faults);
                if every_flow_read {
                    find_unknown_topics(&file, resolved, faults);
                }
                all.entry(locale.into()).or_default().questions = file;
            }
            "urgent.yaml" => {
                let categories = questions::read_urgent(index, source, faults);
                all.entry(locale.into()).or_default().urgent = urgent_words(&categories, faults);
            }
            _ => {}
        }
    }
    all
}

fn find_unknown_topics(file: &QuestionFile, resolved: &Resolved, faults: &mut Vec<Diagnostic>) {
    for (topic, _) in &file.topics {
        if !resolved.topics.contains_key(topic.value.as_str()) {
            let title = format!("no step answers the topic `{}`", topic.value);
            let label = "there is no topic with this name";
            let help = format!("add `answer: {}` to the step that answers it", topic.value);
            let fault = Diagnostic::error("unknown-topic", title, topic.span, label).help(help);
            tell_once(faults, fault.suggest(topic, resolved.topics.keys().map(TopicName::as_str)));
        }
    }
}

/// Learns the topics from their example questions.
fn learn(file: &QuestionFile) -> TopicFinder {
    let questions = file.topics.iter().flat_map(|(topic, questions)| {
        let name = TopicName::from(topic.value.as_str());
        questions.iter().map(move |question| (name.clone(), question.value.as_str()))
    });
    TopicFinder::learn(&Lessons {
        questions: questions.collect(),
        out_of_scope: file.out_of_scope.iter().map(|text| text.value.as_str()).collect(),
        same: file.same.iter().map(|(one, other)| (one.value.as_str(), other.value.as_str())).collect(),
    })
}

fn urgent_words(
    categories: &[(
        super::source::Placed<String>,
        Vec<super::source::Placed<String>>,
    )],
    faults: &mut Vec<Diagnostic>,
) -> UrgentWords {
    let mut phrases: Vec<(&str, Category)> = Vec::new();
    for (name, written) in categories {
        match Category::named(&name.value) {
            Some(category) => phrases.extend(
                written
                    .iter()
                    .map(|phrase| (phrase.value.as_str(), category)),
            ),
            None => {
                let title = format!("`{}` is not a kind of urgent message", name.value);
                let names: Vec<&str> = Category::ALL.iter().map(|category| category.name()).collect();
                let fault = Diagnostic::error("unknown-category", title, name.span, "not one of them")
                    .help(format!("one of: {}", names.join(", ")));
                faults.push(fault.suggest(name, names));
            }
        }
    }
    UrgentWords::new(phrases)
}
