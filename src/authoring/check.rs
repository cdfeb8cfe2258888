//! From all the texts to a checked rule set: the one call that `check`, `run`, `chat`
//! and the tests make.

use std::collections::{BTreeMap, HashMap, HashSet};

use fluent::FluentResource;

use super::diagnostic::{Diagnostic, Severity};
use super::lint::{self, Draft};
use super::parse::flow::FlowFile;
use super::parse::messages::{self, MessageFile};
use super::parse::settings::{self, RunSettings, Settings};
use super::parse::{flow, questions, sources};
use super::resolve::{Known, Resolved, resolve};
use super::source::{Sources, Span};
use super::vocabulary::Vocabulary;
use crate::conversation::ids::{Locale, TopicName};
use crate::conversation::moment::Moment;
use crate::conversation::rules::{Rules, system};
use crate::conversation::understanding::{Category, Topics, Understanding, UrgentWords};
use crate::conversation::words::{UrgentTexts, Words};

/// The language everything is written in first.
pub const DEFAULT_LOCALE: &str = "en";

/// What came of a check.
#[derive(Debug)]
pub struct Checked {
    /// The rules, if nothing was an error.
    pub rules: Option<Rules>,
    /// Every fault, in the order of the files.
    pub diagnostics: Vec<Diagnostic>,
    /// How the program runs, as far as it could be read.
    pub run: RunSettings,
}

/// Checks all the texts of a folder together, as at a moment (for dates that run out).
#[must_use]
pub fn check(texts: &Sources, moment: Moment) -> Checked {
    let mut faults = Vec::new();
    let settings = read_settings(texts, &mut faults);
    let (files, unread) = read_flows(texts, &mut faults);
    let vocabularies = read_vocabularies(texts, &mut faults);
    let known = Known {
        sources: texts,
        source_names: texts.named("flows/sources.yaml").map(|(index, source)| sources::read(index, source, &mut faults)),
        answers_in_messages: flows_that_show_answers(&files, &vocabularies),
        unread,
    };
    need_system_flows(&files, &known.unread, &mut faults);
    let resolved = resolve(&files, &known, &mut faults);
    let understanding = read_understanding(texts, &resolved, !known.unread.is_empty(), &mut faults);
    let structure_is_sound = faults.iter().all(|fault| fault.severity != Severity::Error);
    let run = settings.run.clone();
    let draft = Draft {
        texts,
        files: &files,
        resolved: &resolved,
        vocabularies: &vocabularies,
        settings: &settings,
        moment,
        all_read: known.unread.is_empty(),
    };
    lint::words(&draft, &mut faults);
    if structure_is_sound {
        lint::structure(&draft, &mut faults);
    }
    let rules = faults
        .iter()
        .all(|fault| fault.severity != Severity::Error)
        .then(|| build(texts, resolved, settings, understanding));
    faults.sort_by_key(|fault| (fault.primary.0, fault.code));
    Checked { rules, diagnostics: faults, run }
}

fn build(
    texts: &Sources,
    resolved: Resolved,
    settings: Settings,
    understanding: HashMap<Locale, Understanding>,
) -> Rules {
    let mut resources: BTreeMap<Locale, Vec<FluentResource>> = BTreeMap::new();
    for (locale, _, source) in message_files(texts) {
        let resource = FluentResource::try_new(source.text.clone()).unwrap_or_else(|(resource, _)| resource);
        resources.entry(locale).or_default().push(resource);
    }
    let words = Words::new(DEFAULT_LOCALE.into(), resources);
    Rules {
        urgent_texts: UrgentTexts::prepare(&words),
        flows: resolved.flows,
        topics: resolved.topics,
        words,
        hours: settings.hours,
        facts: settings.facts,
        understanding,
    }
}

fn read_settings(texts: &Sources, faults: &mut Vec<Diagnostic>) -> Settings {
    if let Some((index, source)) = texts.named("helpline.toml") {
        return settings::read(index, source, faults);
    }
    let start = Span { source: 0, start: 0, end: 0 };
    let fault = Diagnostic::error("file-missing", "there is no helpline.toml", start, "");
    faults.push(fault.help("the number and the opening hours stand there; copy the shipped one"));
    settings::read(0, &super::source::Source { name: String::new(), text: String::new() }, &mut Vec::new())
}

/// The flows, and the names of those whose files could not be read.
fn read_flows(texts: &Sources, faults: &mut Vec<Diagnostic>) -> (Vec<FlowFile>, HashSet<String>) {
    let mut unread = HashSet::new();
    let mut files = Vec::new();
    let flows = texts.in_folder("flows", ".yaml").chain(texts.in_folder("flows/system", ".yaml"));
    for (index, source) in flows.filter(|(_, source)| source.name != "flows/sources.yaml") {
        match flow::read(index, source, faults) {
            Some(file) => files.push(file),
            None => {
                unread.insert(source.stem().to_owned());
            }
        }
    }
    (files, unread)
}

/// Every file of messages with its language.
fn message_files(texts: &Sources) -> impl Iterator<Item = (Locale, usize, &super::source::Source)> {
    texts.iter().filter_map(|(index, source)| {
        let (locale, file) = source.name.strip_prefix("locales/")?.split_once('/')?;
        file.ends_with(".ftl").then(|| (locale.into(), index, source))
    })
}

fn read_vocabularies(texts: &Sources, faults: &mut Vec<Diagnostic>) -> BTreeMap<Locale, Vocabulary> {
    let mut vocabularies: BTreeMap<Locale, Vocabulary> = BTreeMap::new();
    vocabularies.insert(DEFAULT_LOCALE.into(), Vocabulary::default());
    for (locale, index, source) in message_files(texts) {
        let before = faults.len();
        let file: MessageFile = messages::read(index, source, faults);
        let whole = faults.len() == before;
        vocabularies.entry(locale).or_default().add(source.stem(), file, whole, faults);
    }
    vocabularies
}

fn flows_that_show_answers(files: &[FlowFile], vocabularies: &BTreeMap<Locale, Vocabulary>) -> HashSet<String> {
    let shows = |file: &&FlowFile| {
        let asked = |name: &str| file.steps.iter().any(|step| step.name.value == name);
        let messages = file.steps.iter().map(|step| format!("{}-{}", file.name.value, step.name.value));
        messages
            .flat_map(|message| vocabularies.values().filter_map(move |words| words.message(&message)))
            .flat_map(super::vocabulary::variables)
            .any(|variable| asked(&variable.value))
    };
    files.iter().filter(shows).map(|file| file.name.value.clone()).collect()
}

fn need_system_flows(files: &[FlowFile], unread: &HashSet<String>, faults: &mut Vec<Diagnostic>) {
    for name in system::ALL {
        let file = files.iter().find(|file| file.name.value == name);
        if file.is_none() && !unread.contains(name) {
            let title = format!("Helpline needs the flow `{name}`");
            let start = Span { source: 0, start: 0, end: 0 };
            let fault = Diagnostic::error("system-flow-missing", title, start, "");
            faults.push(fault.help(format!("add flows/system/{name}.yaml; copy the shipped one")));
        }
        let again = |file: &FlowFile| file.steps.iter().any(|step| step.name.value == "again");
        if let Some(file) = file.filter(|file| name == system::NOT_UNDERSTOOD && !again(file)) {
            let title = "`not-understood` needs a step `again`";
            let fault = Diagnostic::error("system-step-missing", title, file.name.span, "");
            faults.push(fault.help("it is what people see the second time in a row"));
        }
    }
}

fn read_understanding(
    texts: &Sources,
    resolved: &Resolved,
    some_flow_unread: bool,
    faults: &mut Vec<Diagnostic>,
) -> HashMap<Locale, Understanding> {
    let mut all: HashMap<Locale, Understanding> = HashMap::new();
    for (index, source) in texts.iter() {
        let Some((locale, file)) = source.name.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) else {
            continue;
        };
        match file {
            "questions.yaml" => {
                let file = questions::read(index, source, faults);
                all.entry(locale.into()).or_default().topics = learn(&file, resolved, some_flow_unread, faults);
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

fn learn(
    file: &questions::QuestionFile,
    resolved: &Resolved,
    some_flow_unread: bool,
    faults: &mut Vec<Diagnostic>,
) -> Topics {
    let mut examples: Vec<(TopicName, &str)> = Vec::new();
    for (topic, questions) in &file.topics {
        let name = TopicName::from(topic.value.as_str());
        if !resolved.topics.contains_key(&name) && !some_flow_unread {
            let title = format!("no step answers the topic `{}`", topic.value);
            let fault = Diagnostic::error("unknown-topic", title, topic.span, "there is no topic with this name")
                .help(format!("add `answer: {}` to the step that answers it", topic.value));
            faults.push(fault.suggest(topic, resolved.topics.keys().map(TopicName::as_str)));
            continue;
        }
        examples.extend(questions.iter().map(|question| (name.clone(), question.value.as_str())));
    }
    Topics::learn(examples.iter().map(|(topic, question)| (topic, *question)))
}

fn urgent_words(
    categories: &[(super::source::Placed<String>, Vec<super::source::Placed<String>>)],
    faults: &mut Vec<Diagnostic>,
) -> UrgentWords {
    let mut phrases: Vec<(&str, Category)> = Vec::new();
    for (name, written) in categories {
        match Category::named(&name.value) {
            Some(category) => phrases.extend(written.iter().map(|phrase| (phrase.value.as_str(), category))),
            None => {
                let title = format!("`{}` is not a kind of urgent message", name.value);
                let fault = Diagnostic::error("unknown-category", title, name.span, "");
                faults.push(fault.suggest(name, Category::ALL.iter().map(|category| category.name())));
            }
        }
    }
    UrgentWords::new(phrases)
}
