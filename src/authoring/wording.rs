//! What people type, as volunteers wrote it down: the example questions and the urgent
//! wording of each language, and what is learned from them.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::diagnostic::{Diagnostic, tell_once};
use super::lint::{question_in_two_topics, topic_without_questions};
use super::parse::flow::FlowFile;
use super::parse::questions::{self, QuestionFile};
use super::parse::{urgent, yaml};
use super::resolve::Resolved;
use super::source::{Source, Sources, Standing};
use super::translation;
use super::vocabulary::DEFAULT_LOCALE;
use crate::conversation::ids::{Locale, TopicName};
use crate::conversation::understanding::urgent::{UrgentExamples, UrgentFile};
use crate::conversation::understanding::{Lessons, TopicFinder, Understanding, UrgentWords};

/// What people type in one language, as written.
#[derive(Debug, Default)]
pub(super) struct Wording {
    questions: Arc<QuestionFile>,
    /// Whether the questions were read to their end.
    whole: bool,
    patterns: Option<(usize, UrgentFile)>,
    examples: UrgentExamples,
    /// Which text the examples are.
    examples_at: Option<usize>,
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

    /// What is to be learned from it; what remains can still be looked at.
    pub(super) fn lesson(&mut self, locale: &Locale) -> Lesson {
        Lesson {
            locale: locale.clone(),
            questions: Arc::clone(&self.questions),
            urgent: self.urgent.take(),
            examples: std::mem::take(&mut self.examples),
        }
    }
}

/// What is learned from in one language.
#[derive(Debug)]
pub(super) struct Lesson {
    locale: Locale,
    questions: Arc<QuestionFile>,
    urgent: Option<UrgentWords>,
    examples: UrgentExamples,
}

impl Lesson {
    /// Learns from it. This is the slow part of making rules: the topics and the urgent
    /// wording take about as long, and have a thread each.
    #[must_use]
    pub(super) fn learn(self) -> Understanding {
        let Self {
            locale,
            questions,
            urgent,
            examples,
        } = self;
        let learn_topics = || learn(&questions, locale.language());
        let asked = questions.topics.iter().flat_map(|(_, asked)| asked);
        let asked = asked.chain(&questions.out_of_scope);
        let asked = asked.map(|asked| asked.value.clone()).collect();
        std::thread::scope(|scope| {
            let topics = scope.spawn(learn_topics);
            let urgent = urgent.map(|urgent| urgent.taught(&examples));
            let topics = topics.join().unwrap_or_else(|_| learn_topics());
            Understanding {
                urgent,
                topics,
                examples: asked,
            }
        })
    }
}

/// Something that is the same as long as the texts are that are learned from, and the
/// languages people are offered.
pub(super) fn fingerprint<'l>(texts: &Sources, offered: impl Iterator<Item = &'l Locale>) -> u64 {
    let mut hasher = DefaultHasher::new();
    offered.for_each(|locale| locale.hash(&mut hasher));
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

/// What people type in every language, and what is wrong with it.
pub(super) type Read = (BTreeMap<Locale, Wording>, Vec<Diagnostic>);

/// Reads what people type, in every language, the default one first: there is most in it, and
/// `each` may begin to learn from it. The names of topics are looked up later.
pub(super) fn read(texts: &Sources, mut each: impl FnMut(&Locale, &mut Wording)) -> Read {
    let mut files: BTreeMap<&str, Vec<Typed<'_>>> = BTreeMap::new();
    for (index, source) in texts.iter() {
        let is_text = texts.standing(&source.name) != Some(Standing::NotText);
        let rest = source.name.strip_prefix("locales/").filter(|_| is_text);
        let Some((locale, file)) = rest.and_then(|rest| rest.split_once('/')) else {
            continue;
        };
        if FILES.contains(&file) {
            files.entry(locale).or_default().push((file, index, source));
        }
    }
    let default = files.remove_entry(DEFAULT_LOCALE);
    let mut faults = Vec::new();
    let all = default.into_iter().chain(files).map(|(locale, files)| {
        let locale = Locale::from(locale);
        let mut wording = read_files(texts, files, &mut faults);
        each(&locale, &mut wording);
        (locale, wording)
    });
    (all.collect(), faults)
}

/// The files of what people type.
const FILES: [&str; 3] = ["questions.yaml", "urgent.yaml", "urgent-examples.yaml"];

/// One of them: its name, its number, and the file.
type Typed<'t> = (&'t str, usize, &'t Source);

/// Those of one language.
fn read_files(texts: &Sources, files: Vec<Typed<'_>>, faults: &mut Vec<Diagnostic>) -> Wording {
    let mut wording = Wording::default();
    for (file, index, source) in files {
        if file != "questions.yaml"
            && let Some(fault) = urgent::runs_together(index, source)
        {
            faults.push(fault);
            continue;
        }
        match file {
            "questions.yaml" => {
                let (questions, whole) = read_questions(index, source, faults);
                wording.whole = whole;
                wording.questions = Arc::new(questions);
            }
            "urgent.yaml" => match yaml::read_as(index, source) {
                Ok(patterns) => wording.patterns = Some((index, patterns)),
                Err(fault) => faults.push(not_in_form(index, source, *fault)),
            },
            "urgent-examples.yaml" => match yaml::read_as(index, source) {
                Ok(examples) => {
                    wording.examples = examples;
                    wording.examples_at = Some(index);
                }
                Err(fault) => faults.push(not_in_form(index, source, *fault)),
            },
            _ => {}
        }
    }
    wording.take_questions_as_harmless();
    read_patterns(texts, &mut wording, faults);
    wording
}

/// The example questions, and whether the file was read to its end.
fn read_questions(
    index: usize,
    source: &Source,
    faults: &mut Vec<Diagnostic>,
) -> (QuestionFile, bool) {
    let before = faults.len();
    let file = questions::read(index, source, faults);
    let whole = faults.len() == before;
    question_in_two_topics::find(&file, faults);
    question_in_two_topics::find_cut(index, source, faults);
    (file, whole)
}

/// Looks for topics that are asked about and not answered, and for answers nobody asks for.
pub(super) fn find(
    all: &BTreeMap<Locale, Wording>,
    flows: &[FlowFile],
    resolved: &Resolved,
    faults: &mut Vec<Diagnostic>,
) {
    for (locale, wording) in all {
        find_unknown_topics(&wording.questions, flows, resolved, faults);
        if wording.whole && locale.as_str() == DEFAULT_LOCALE {
            topic_without_questions::find(flows, resolved, &wording.questions, faults);
        }
    }
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
    let examples = wording
        .examples_at
        .and_then(|index| Some((index, texts.get(index)?)));
    let placed = problems
        .iter()
        .map(|problem| urgent::place(problem, (index, source), examples));
    faults.extend(placed);
}

/// What can be said of a file that is not in its form, or else this.
fn not_in_form(index: usize, source: &Source, otherwise: Diagnostic) -> Diagnostic {
    urgent::not_in_form(index, source).unwrap_or(otherwise)
}

fn find_unknown_topics(
    file: &QuestionFile,
    flows: &[FlowFile],
    resolved: &Resolved,
    faults: &mut Vec<Diagnostic>,
) {
    for (topic, _) in &file.topics {
        let flow = flows.iter().find(|flow| flow.name.value == topic.value);
        if !resolved.topics.contains_key(topic.value.as_str()) {
            let title = format!("no step answers the topic `{}`", topic.value);
            let label = "there is no topic with this name";
            let help = format!("add `answer: {}` to the step that answers it", topic.value);
            let fault = Diagnostic::error("unknown-topic", title, topic.span, label).help(help);
            if let Some(flow) = flow {
                let help = "only an answer can be asked for: name a step with `answer:`, \
                            or lead to the flow from a menu";
                let fault = fault.also(flow.name.span, "this is a flow");
                tell_once(faults, fault.help(help));
                continue;
            }
            tell_once(
                faults,
                fault.suggest(topic, resolved.topics.keys().map(TopicName::as_str)),
            );
        }
    }
}

/// Learns the topics from their example questions.
fn learn(file: &QuestionFile, language: &str) -> TopicFinder {
    let questions = file.topics.iter().flat_map(|(topic, questions)| {
        let name = TopicName::from(topic.value.as_str());
        questions
            .iter()
            .map(move |question| (name.clone(), question.value.as_str()))
    });
    TopicFinder::learn(&Lessons {
        language,
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
