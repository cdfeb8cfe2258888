//! What people type, as volunteers wrote it down: the example questions and the urgent
//! wording of each language, and what is learned from them.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::diagnostic::{Diagnostic, tell_once};
use super::lint::question_in_two_topics;
use super::parse::questions::{self, QuestionFile};
use super::parse::yaml;
use super::resolve::Resolved;
use super::source::{Sources, Span};
use super::translation;
use crate::conversation::ids::{Locale, TopicName};
use crate::conversation::understanding::urgent::{UrgentExamples, UrgentFile};
use crate::conversation::understanding::{Lessons, TopicFinder, Understanding, UrgentWords};

/// What people type in one language, as written.
#[derive(Debug, Default)]
pub struct Wording {
    questions: QuestionFile,
    patterns: Option<(usize, UrgentFile)>,
    examples: UrgentExamples,
    urgent: Option<UrgentWords>,
}

impl Wording {
    /// What people ask about the topics is what the urgent wording must leave alone, so it
    /// learns from those questions too.
    fn take_questions_as_harmless(&mut self) {
        let questions = self.questions.topics.iter().flat_map(|(_, asked)| asked);
        let harmless = questions.map(|asked| asked.value.clone());
        self.examples.benign.extend(harmless);
    }

    /// Learns from it. This is the slow part of making rules: the topics and the urgent
    /// wording take about as long, and have a thread each.
    #[must_use]
    pub fn learn(self) -> Understanding {
        let Self {
            questions,
            urgent,
            examples,
            ..
        } = self;
        let learn_topics = || learn(&questions);
        std::thread::scope(|scope| {
            let topics = scope.spawn(learn_topics);
            let urgent = urgent.map(|urgent| urgent.taught(&examples));
            let topics = topics.join().unwrap_or_else(|_| learn_topics());
            Understanding { urgent, topics }
        })
    }
}

/// Something that is the same as long as the texts are that are learned from.
pub(super) fn fingerprint(texts: &Sources) -> u64 {
    let mut hasher = DefaultHasher::new();
    for (_, source) in texts.iter() {
        let name = source.name.strip_prefix("locales/");
        let is_learned = name.is_some_and(|name| {
            name.strip_suffix(".yaml").is_some() && !name.ends_with(translation::RECORD)
        });
        if is_learned {
            (&source.name, &source.text).hash(&mut hasher);
        }
    }
    hasher.finish()
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
        let Some((locale, file)) = source
            .name
            .strip_prefix("locales/")
            .and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        match file {
            "questions.yaml" => {
                let file = questions::read(index, source, faults);
                if every_flow_read {
                    find_unknown_topics(&file, resolved, faults);
                }
                question_in_two_topics::find(&file, faults);
                all.entry(locale.into()).or_default().questions = file;
            }
            "urgent.yaml" => match yaml::read_as(index, source) {
                Ok(patterns) => {
                    all.entry(locale.into()).or_default().patterns = Some((index, patterns));
                }
                Err(fault) => faults.push(*fault),
            },
            "urgent-examples.yaml" => match yaml::read_as(index, source) {
                Ok(examples) => all.entry(locale.into()).or_default().examples = examples,
                Err(fault) => faults.push(*fault),
            },
            _ => {}
        }
    }
    for wording in all.values_mut() {
        wording.take_questions_as_harmless();
        read_patterns(texts, wording, faults);
    }
    all
}

/// Reads the patterns of the urgent wording, each fault shown where its words stand.
fn read_patterns(texts: &Sources, wording: &mut Wording, faults: &mut Vec<Diagnostic>) {
    let Some((index, patterns)) = wording.patterns.take() else {
        return;
    };
    let Some(source) = texts.get(index) else {
        return;
    };
    let (urgent, problems) = UrgentWords::untaught(&patterns, &wording.examples);
    wording.urgent = Some(urgent);
    for problem in problems {
        let written = problem.place.rsplit(": ").next().unwrap_or_default();
        let at = source
            .text
            .find(written)
            .map(|start| start..start + written.len());
        let fault = match at.filter(|_| !written.is_empty()) {
            Some(range) => {
                let span = Span::within(index, &source.text, range);
                Diagnostic::error("urgent-wording", problem.what, span, "here")
            }
            None => Diagnostic::missing("urgent-wording", problem.what),
        };
        faults.push(fault.help(format!("in {}, under `{}`", source.name, problem.place)));
    }
}

fn find_unknown_topics(file: &QuestionFile, resolved: &Resolved, faults: &mut Vec<Diagnostic>) {
    for (topic, _) in &file.topics {
        if !resolved.topics.contains_key(topic.value.as_str()) {
            let title = format!("no step answers the topic `{}`", topic.value);
            let label = "there is no topic with this name";
            let help = format!("add `answer: {}` to the step that answers it", topic.value);
            let fault = Diagnostic::error("unknown-topic", title, topic.span, label).help(help);
            tell_once(
                faults,
                fault.suggest(topic, resolved.topics.keys().map(TopicName::as_str)),
            );
        }
    }
}

/// Learns the topics from their example questions.
fn learn(file: &QuestionFile) -> TopicFinder {
    let questions = file.topics.iter().flat_map(|(topic, questions)| {
        let name = TopicName::from(topic.value.as_str());
        questions
            .iter()
            .map(move |question| (name.clone(), question.value.as_str()))
    });
    TopicFinder::learn(&Lessons {
        questions: questions.collect(),
        out_of_scope: file
            .out_of_scope
            .iter()
            .map(|text| text.value.as_str())
            .collect(),
        same: file
            .same
            .iter()
            .map(|(one, other)| (one.value.as_str(), other.value.as_str()))
            .collect(),
    })
}
