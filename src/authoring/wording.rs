//! What people type, as volunteers wrote it down: the example questions and the urgent
//! wording of each language, and what is learned from them.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::diagnostic::{Diagnostic, nearest, tell_once};
use super::learning::{Learned, Learning, Notebook};
use super::ledger::has_notes_alone;
use super::lint::same_words::{self, SmallTalk};
use super::lint::{
    danger_asked, danger_everywhere, danger_lost, danger_struck_out, pattern_lost,
    question_in_two_topics, reply_unknown, topic_without_questions,
};
use super::parse::flow::{FlowFile, KindFile};
use super::parse::questions::{self, QuestionFile};
use super::parse::{urgent, yaml};
use super::resolve::Resolved;
use super::side_by_side;
use super::source::{Placed, Source, Sources, Standing};
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
    /// The steps of small talk that patterns bring, with their places.
    replies: Vec<Placed<String>>,
}

impl Wording {
    /// Reads one of the files, as far as it can be read.
    fn read(&mut self, (file, index, source): Typed<'_>, faults: &mut Vec<Diagnostic>) {
        match file {
            "questions.yaml" => self.questions = Arc::new(questions::read(index, source, faults)),
            "urgent.yaml" => match yaml::read_as(index, source) {
                Ok(patterns) => self.patterns = Some((index, patterns)),
                Err(fault) => faults.push(not_in_form(index, source, *fault)),
            },
            _ => match yaml::read_as(index, source) {
                Ok(examples) => {
                    self.examples = examples;
                    self.examples_at = Some(index);
                }
                Err(fault) => faults.push(not_in_form(index, source, *fault)),
            },
        }
    }

    /// What people ask about the topics is what the urgent wording must leave alone, so it
    /// learns from those questions too.
    fn take_questions_as_harmless(&mut self) {
        let questions = self.questions.topics.iter().flat_map(|(_, asked)| asked);
        let harmless = questions.map(|asked| asked.value.clone());
        self.examples.benign.extend(harmless);
    }

    /// What is to be learned from it; what remains can still be looked at.
    fn lesson(&mut self, locale: &Locale, mark: String) -> Lesson {
        Lesson {
            mark,
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
    /// The same for the same texts.
    mark: String,
    locale: Locale,
    questions: Arc<QuestionFile>,
    urgent: Option<UrgentWords>,
    examples: UrgentExamples,
}

impl Lesson {
    /// Learns from it, or recalls what it taught.
    #[must_use]
    pub(super) fn learn(mut self, notebook: &dyn Notebook) -> Understanding {
        let urgent = self.urgent.take();
        let urgent = urgent.map(|urgent| urgent.that_knows_words_of(&self.examples));
        let learned = notebook.recall(&self.mark).unwrap_or_else(|| {
            let learned = self.teach(urgent.as_ref());
            notebook.keep(&self.mark, &learned);
            learned
        });
        let asked = self.questions.topics.iter().flat_map(|(_, asked)| asked);
        let asked = asked.chain(&self.questions.out_of_scope);
        Understanding {
            urgent: urgent.map(|urgent| urgent.with(learned.urgent.unwrap_or_default())),
            topics: learned.topics,
            examples: asked.map(|asked| asked.value.clone()).collect(),
        }
    }

    /// What it teaches. This is the slow part of making rules: the topics and the urgent
    /// wording take about as long, and have a thread each.
    fn teach(&self, urgent: Option<&UrgentWords>) -> Learned {
        let (topics, urgent) = rayon::join(
            || learn(&self.questions, self.locale.language()),
            || urgent.map(|urgent| urgent.teach(&self.examples)),
        );
        Learned { topics, urgent }
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

/// What is to be learned of what is read.
#[derive(Default)]
pub(super) struct Wanted<'n> {
    /// The languages to learn.
    pub(super) offered: HashSet<Locale>,
    /// Where to look up what they taught before, to learn them as soon as they are read. Without,
    /// they are learned when rules are made.
    pub(super) at_once: Option<&'n dyn Notebook>,
    /// Whether they are known to be right: nothing is looked for in them.
    pub(super) are_right: bool,
}

/// What people type in every language, and what is wrong with it.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) all: BTreeMap<Locale, Wording>,
    pub(super) faults: Vec<Diagnostic>,
    /// What is learned of it, in the languages that were wanted.
    pub(super) learning: BTreeMap<Locale, Learning>,
}

/// Reads what people type, in every language, the default one first: there is most in it. The
/// names of topics are looked up later.
pub(super) fn read(texts: &Sources, wanted: &Wanted<'_>) -> Read {
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
    let languages = default.into_iter().chain(files).collect();
    let mut faults = Vec::new();
    let read = side_by_side::each(languages, &mut faults, |(locale, files), faults| {
        let locale = Locale::from(locale);
        let is_wanted = wanted.offered.contains(&locale);
        let mark = is_wanted.then(|| mark_of(&locale, &files));
        let mut wording = if wanted.are_right {
            read_alone(texts, files, faults)
        } else {
            read_files(texts, files, faults)
        };
        let lesson = mark.map(|mark| wording.lesson(&locale, mark));
        let learning = lesson.map(|lesson| Learning::of(lesson, wanted.at_once));
        (locale, wording, learning)
    });
    let (mut all, mut learning) = (BTreeMap::new(), BTreeMap::new());
    for (locale, wording, learned) in read {
        learning.extend(learned.map(|learned| (locale.clone(), learned)));
        all.insert(locale, wording);
    }
    Read {
        all,
        faults,
        learning,
    }
}

/// What is the same for a language as long as the texts are that are learned from.
fn mark_of(locale: &Locale, files: &[Typed<'_>]) -> String {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update(text.len().to_le_bytes());
        hash.update(text);
    };
    add(locale.as_str());
    for (name, _, source) in files {
        add(name);
        add(&source.text);
    }
    let hex = |mark: String, byte: &u8| mark + &format!("{byte:02x}");
    hash.finalize().iter().fold(String::new(), hex)
}

/// The files of what people type.
const FILES: [&str; 3] = ["questions.yaml", "urgent.yaml", "urgent-examples.yaml"];

/// What is told of other files and found only where these are read.
pub(super) const FOUND: [&str; 1] = ["topic-without-questions"];

/// Whether a file holds what people type.
pub(super) fn is_typed(name: &str) -> bool {
    let file = name.strip_prefix("locales/");
    let file = file.and_then(|file| file.split_once('/'));
    file.is_some_and(|(_, file)| FILES.contains(&file))
}

/// One of them: its name, its number, and the file.
type Typed<'t> = (&'t str, usize, &'t Source);

/// Those of one language, known to be right.
fn read_alone(texts: &Sources, files: Vec<Typed<'_>>, faults: &mut Vec<Diagnostic>) -> Wording {
    let mut wording = Wording::default();
    for file in files {
        wording.read(file, faults);
    }
    wording.take_questions_as_harmless();
    read_patterns(texts, &mut wording, faults);
    wording
}

/// Those of one language, and what is wrong in them.
fn read_files(texts: &Sources, files: Vec<Typed<'_>>, faults: &mut Vec<Diagnostic>) -> Wording {
    let mut wording = Wording::default();
    let mut lost = Vec::new();
    for (file, index, source) in files {
        if let Some(fault) = unreadable((file, index, source)) {
            faults.push(fault);
            continue;
        }
        question_in_two_topics::find_cut(index, source, faults);
        let before = faults.len();
        wording.read((file, index, source), faults);
        let at = (index, source);
        match file {
            "questions.yaml" => {
                wording.whole = faults.len() == before;
                question_in_two_topics::find(&wording.questions, faults);
            }
            "urgent.yaml" => {
                if let Some((_, patterns)) = &wording.patterns {
                    let parts = danger_lost::in_patterns(texts, at, patterns);
                    // Of a part that is gone, its lines need not be told of.
                    if parts.is_empty() {
                        lost.extend(pattern_lost::find(texts, at, patterns));
                    }
                    lost.extend(parts);
                    wording.replies = reply_unknown::written(at, patterns);
                }
            }
            _ => {
                if wording.examples_at.is_some() {
                    lost.extend(danger_lost::in_examples(texts, at, &wording.examples));
                    lost.extend(danger_lost::in_both(at, &wording.examples));
                }
            }
        }
    }
    if let Some((index, patterns)) = &wording.patterns
        && let Some(source) = texts.get(*index)
    {
        let at = (*index, source);
        lost.extend(danger_struck_out::find(
            texts,
            at,
            patterns,
            &wording.examples,
        ));
    }
    let harmless = wording.examples.benign.len();
    wording.take_questions_as_harmless();
    if let Some((index, patterns)) = &wording.patterns
        && let Some(source) = texts.get(*index)
    {
        let at = (*index, source);
        let harmless = &wording.examples.benign;
        lost.extend(danger_everywhere::find(texts, at, patterns, harmless));
    }
    let before = faults.len();
    read_patterns(texts, &mut wording, faults);
    // A misspelt category is not a lost one.
    if faults.len() == before {
        faults.append(&mut lost);
    }
    if let Some(at) = wording.examples_at {
        danger_asked::in_danger(texts, at, &wording.questions, &wording.examples, faults);
    }
    if let (Some(urgent), Some(at)) = (&wording.urgent, wording.examples_at) {
        let harmless = wording.examples.benign.get(..harmless).unwrap_or_default();
        danger_asked::in_harmless(texts, at, harmless, urgent, faults);
    }
    if let Some(urgent) = &wording.urgent {
        danger_asked::find(texts, &wording.questions, &wording.examples, urgent, faults);
    }
    wording
}

/// What keeps a file of danger from being read at all.
fn unreadable((file, index, source): Typed<'_>) -> Option<Diagnostic> {
    if file == "questions.yaml" {
        return None;
    }
    if has_notes_alone(&source.text) {
        return Some(yaml::empty(source));
    }
    urgent::runs_together(index, source)
}

/// Looks for topics that are asked about and not answered, and for answers nobody asks for.
pub(super) fn find(
    all: &BTreeMap<Locale, Wording>,
    flows: &[FlowFile],
    resolved: &Resolved,
    faults: &mut Vec<Diagnostic>,
) {
    // Other languages may ask about some topics alone: which answer has another name shows in the
    // default one.
    let default = all.get(DEFAULT_LOCALE);
    let renamed = default.and_then(|wording| renamed(&wording.questions, flows, resolved));
    for (locale, wording) in all {
        find_unknown_topics(locale, &wording.questions, renamed, flows, resolved, faults);
        reply_unknown::find(&wording.replies, flows, faults);
        if wording.whole && locale.as_str() == DEFAULT_LOCALE {
            topic_without_questions::find(flows, resolved, &wording.questions, faults);
        }
    }
}

/// Looks for questions that small talk replies to.
pub(super) fn find_replied(
    all: &BTreeMap<Locale, Wording>,
    small_talk: &SmallTalk,
    faults: &mut Vec<Diagnostic>,
) {
    for (locale, wording) in all {
        if let Some(replied) = small_talk.get(locale) {
            same_words::find_in_questions(replied, &wording.questions, faults);
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
    faults.extend(urgent::told(&problems, (index, source), examples));
}

/// What can be said of a file that is not in its form, or else this.
fn not_in_form(index: usize, source: &Source, otherwise: Diagnostic) -> Diagnostic {
    urgent::not_in_form(index, source).unwrap_or(otherwise)
}

fn find_unknown_topics(
    locale: &Locale,
    file: &QuestionFile,
    renamed: Option<Renamed<'_>>,
    flows: &[FlowFile],
    resolved: &Resolved,
    faults: &mut Vec<Diagnostic>,
) {
    for (topic, _) in &file.topics {
        let flow = flows.iter().find(|flow| flow.name.value == topic.value);
        if !resolved.topics.contains_key(topic.value.as_str()) {
            let title = format!("no step answers the topic `{}`", topic.value);
            let label = "there is no topic with this name";
            let help = if locale.as_str() == DEFAULT_LOCALE {
                format!(
                    "add `answer: {}` to the step that answers it, or take its questions out",
                    topic.value
                )
            } else {
                "write the topic's name as it stands in locales/en/questions.yaml: it is the same in \
                 every language"
                    .to_owned()
            };
            let fault = Diagnostic::error("unknown-topic", title, topic.span, label).help(help);
            if let Some(flow) = flow {
                let help = "only an answer can be asked for: name a step with `answer:`, \
                            or lead to the flow from a menu";
                let fault = fault.also(flow.name.span, "this is a flow");
                tell_once(faults, fault.help(help));
                continue;
            }
            let fault = match renamed.filter(|(asked, _)| asked.value == topic.value) {
                Some((_, answer)) => fault.also(answer.span, NOT_ASKED),
                None => fault,
            };
            let known = || resolved.topics.keys().map(TopicName::as_str);
            // In a translation the name is there already, and only this one lacks it.
            let is_asked = |name: &&str| file.topics.iter().any(|(topic, _)| topic.value == *name);
            let near = nearest(&topic.value, known().filter(|name| !is_asked(name)));
            tell_once(
                faults,
                match near {
                    Some(near) => fault.suggest(topic, [near]),
                    None => fault.suggest(topic, known()),
                },
            );
        }
    }
}

/// What is said of the one answer without questions, where one topic has questions and no answer.
pub(super) const NOT_ASKED: &str = "and nothing is asked about this one";

/// A topic of questions, and the answer that has another name.
type Renamed<'f> = (&'f Placed<String>, &'f Placed<String>);

/// A topic that is asked about and not answered, and an answer that is not asked about, if there
/// is but one of each: one of the two names is wrong.
fn renamed<'f>(
    file: &'f QuestionFile,
    flows: &'f [FlowFile],
    resolved: &Resolved,
) -> Option<Renamed<'f>> {
    let asked = file.topics.iter().map(|(topic, _)| topic);
    let mut unanswered = asked.filter(|topic| !resolved.topics.contains_key(topic.value.as_str()));
    let steps = flows.iter().flat_map(|flow| &flow.steps);
    let answers = steps.filter_map(|step| match &step.kind {
        KindFile::Answer(topic) => Some(topic),
        _ => None,
    });
    let is_asked = |answer: &str| file.topics.iter().any(|(topic, _)| topic.value == answer);
    let asked = unanswered.next().filter(|_| unanswered.next().is_none())?;
    // Some answers are meant to have no questions: of several, the one that is called nearly so.
    let unasked: Vec<_> = answers.filter(|answer| !is_asked(&answer.value)).collect();
    let is_near =
        |answer: &&&Placed<String>| nearest(&asked.value, [answer.value.as_str()]).is_some();
    let answer = match unasked.as_slice() {
        [one] => one,
        several => several.iter().find(is_near)?,
    };
    Some((asked, answer))
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
        polite: (
            questions::texts(&file.polite.before),
            questions::texts(&file.polite.after),
        ),
    })
}
