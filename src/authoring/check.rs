//! From all the texts to a checked rule set: the one call that `check`, `run`, `chat`
//! and the tests make.

use std::collections::{BTreeMap, HashSet};

use jiff::civil::Date;

use super::blueprint::{Blueprint, Learning};
use super::diagnostic::{Diagnostic, Severity};
use super::edition::edition;
use super::ledger;
use super::lint::{self, Draft, decisions, number_invalid};
use super::parse::flow::{FlowFile, KindFile, StepFile};
use super::parse::messages::{self, MessageFile};
use super::parse::settings::{self, RunSettings, Settings};
use super::parse::{flow, sources};
use super::resolve::{Known, resolve};
use super::silence;
use super::source::Sources;
use super::translation;
use super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::wording;
use crate::conversation::ids::Locale;
use crate::conversation::moment::Moment;
use crate::conversation::rules::{Rules, system};

/// Files that stand beside the flows and are none.
const BESIDE: [&str; 2] = ["flows/sources.yaml", ledger::FILE];

/// What came of a check.
#[derive(Debug)]
pub struct Checked {
    /// What the rules are made from, if nothing was an error.
    pub blueprint: Option<Blueprint>,
    /// Every fault, in the order of the files.
    pub diagnostics: Vec<Diagnostic>,
    /// How the program runs, as far as it could be read.
    pub run: RunSettings,
    /// The mark of each flow as it stands now.
    pub editions: BTreeMap<String, String>,
    /// The day of the check, where the helpline is.
    pub today: Date,
}

impl Checked {
    /// With these faults too, but for those that are silenced in the texts; all in the order
    /// of the files. No rules if one is an error.
    fn and(mut self, faults: Vec<Diagnostic>, texts: &Sources) -> Self {
        self.diagnostics.extend(faults);
        silence::apply(texts, &mut self.diagnostics);
        self.diagnostics
            .sort_by_key(|fault| (fault.place(), fault.code));
        if self
            .diagnostics
            .iter()
            .any(|fault| fault.severity == Severity::Error)
        {
            self.blueprint = None;
        }
        self
    }
}

/// Checks all the texts of a folder together, as at a moment (for dates that run out).
#[must_use]
pub fn check(texts: &Sources, moment: Moment) -> Checked {
    check_after(texts, moment, None)
}

/// The same for texts that were right before, when these rules were made of them. If the
/// example questions and the urgent wording are as they were, they are neither read nor
/// learned from again: that is most of the work.
#[must_use]
pub fn check_after(texts: &Sources, moment: Moment, before: Option<&Rules>) -> Checked {
    let mut faults = Vec::new();
    let settings = read_settings(texts, &mut faults);
    // The library of phone numbers takes longer to wake than all the rest takes to check.
    std::thread::scope(|scope| {
        let numbers = scope.spawn(|| number_invalid::faults_of(&settings));
        let rest = check_with(texts, settings.clone(), faults, moment, before);
        rest.and(numbers.join().unwrap_or_default(), texts)
    })
}

fn check_with(
    texts: &Sources,
    settings: Settings,
    mut faults: Vec<Diagnostic>,
    moment: Moment,
    before: Option<&Rules>,
) -> Checked {
    let settings_whole = faults.is_empty();
    let (files, mut unread) = read_flows(texts, &mut faults);
    let vocabularies = read_vocabularies(texts, &mut faults);
    need_system_flows(&files, &mut unread, &mut faults);
    let broken = |step: &StepFile| matches!(step.kind, KindFile::Broken);
    let known = Known {
        sources: texts,
        source_names: texts
            .named("flows/sources.yaml")
            .and_then(|(index, source)| sources::read(index, source, &mut faults))
            .map(|listed| listed.into_iter().map(|source| source.name).collect()),
        answers_in_messages: flows_that_show_answers(&files, &vocabularies),
        all_read: unread.is_empty() && !files.iter().flat_map(|file| &file.steps).any(broken),
        unread,
    };
    let signed = texts.named(ledger::FILE);
    let signed = signed.map(|(index, source)| ledger::read(index, source, &mut faults));
    translation::find_unclear_records(texts, &mut faults);
    translation::find(texts, &mut faults);
    let resolved = resolve(&files, &known, &mut faults);
    let lessons = wording::fingerprint(texts);
    let same_lessons = before.filter(|rules| rules.lessons == lessons);
    // Questions about a topic that is gone have to be found.
    let all_topics_there = same_lessons.is_some_and(|rules| {
        let mut topics = rules.topics.keys();
        topics.all(|topic| resolved.topics.contains_key(topic))
    });
    let wording = if all_topics_there {
        BTreeMap::new()
    } else {
        wording::read(texts, &resolved, known.all_read, &mut faults)
    };
    let learning = same_lessons.map_or(Learning::Anew(wording), |rules| {
        Learning::Kept(rules.understanding.clone())
    });
    let run = settings.run.clone();
    let draft = Draft {
        texts,
        files: &files,
        resolved: &resolved,
        vocabularies: &vocabularies,
        settings: &settings,
        ledger: &signed.unwrap_or_default(),
        moment,
        all_read: known.all_read,
        settings_whole,
    };
    decisions::find(&draft, &mut faults);
    let structure_is_sound = faults.iter().all(|fault| fault.severity != Severity::Error);
    lint::words(&draft, &mut faults);
    if structure_is_sound {
        lint::structure(&draft, &mut faults);
    }
    let editions = files.iter().map(|file| {
        let words = draft.default_words();
        (file.name.value.clone(), edition(file, words, texts))
    });
    let (editions, today) = (editions.collect(), draft.today());
    let words = message_files(texts).map(|(locale, _, source)| {
        let shown = translation::shown(texts, locale.as_str(), source);
        (locale, shown)
    });
    let blueprint = Some(Blueprint {
        words: words.collect(),
        resolved,
        settings,
        learning,
        lessons,
    });
    Checked {
        blueprint,
        diagnostics: faults,
        run,
        editions,
        today,
    }
}

fn read_settings(texts: &Sources, faults: &mut Vec<Diagnostic>) -> Settings {
    if let Some((index, source)) = texts.named("helpline.toml") {
        return settings::read(index, source, faults);
    }
    let fault = Diagnostic::missing("file-missing", "there is no helpline.toml");
    faults.push(fault.help("the number and the opening hours stand there; copy the shipped one"));
    settings::nothing()
}

/// The flows, and the names of those whose files could not be read.
pub(super) fn read_flows(
    texts: &Sources,
    faults: &mut Vec<Diagnostic>,
) -> (Vec<FlowFile>, HashSet<String>) {
    let mut unread = HashSet::new();
    let mut files: Vec<FlowFile> = Vec::new();
    let flows = texts
        .in_folder("flows", ".yaml")
        .chain(texts.in_folder("flows/system", ".yaml"));
    for (index, source) in flows.filter(|(_, source)| !BESIDE.contains(&source.name.as_str())) {
        match flow::read(index, source, faults) {
            Some(file) => match files
                .iter()
                .find(|first| first.name.value == file.name.value)
            {
                None => files.push(file),
                Some(first) => {
                    faults.push(two_flows(&file, first));
                    unread.insert(file.name.value);
                }
            },
            None => {
                unread.insert(source.stem().to_owned());
            }
        }
    }
    (files, unread)
}

fn two_flows(second: &FlowFile, first: &FlowFile) -> Diagnostic {
    let name = &second.name;
    let title = format!("two flows are called `{}`", name.value);
    Diagnostic::error("duplicate-name", title, name.span, "the second")
        .also(first.name.span, "the first")
        .help("give one of the two files, and the flow in it, another name")
}

/// Every file of messages with its language.
pub(super) fn message_files(
    texts: &Sources,
) -> impl Iterator<Item = (Locale, usize, &super::source::Source)> {
    texts.iter().filter_map(|(index, source)| {
        let (locale, file) = source.name.strip_prefix("locales/")?.split_once('/')?;
        file.rsplit_once('.')
            .is_some_and(|(_, ending)| ending == "ftl")
            .then(|| (locale.into(), index, source))
    })
}

pub(super) fn read_vocabularies(
    texts: &Sources,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<Locale, Vocabulary> {
    let mut vocabularies: BTreeMap<Locale, Vocabulary> = BTreeMap::new();
    vocabularies.insert(DEFAULT_LOCALE.into(), Vocabulary::default());
    for (locale, index, source) in message_files(texts) {
        let before = faults.len();
        let file: MessageFile = messages::read(index, source, faults);
        let whole = faults[before..]
            .iter()
            .all(|fault| fault.severity != Severity::Error);
        vocabularies
            .entry(locale)
            .or_default()
            .add(source.stem(), file, whole, faults);
    }
    vocabularies
}

fn flows_that_show_answers(
    files: &[FlowFile],
    vocabularies: &BTreeMap<Locale, Vocabulary>,
) -> HashSet<String> {
    let shows = |file: &&FlowFile| {
        let asked = |name: &str| file.steps.iter().any(|step| step.name.value == name);
        let messages = file
            .steps
            .iter()
            .map(|step| format!("{}-{}", file.name.value, step.name.value));
        messages
            .flat_map(|message| {
                vocabularies
                    .values()
                    .filter_map(move |words| words.message(&message))
            })
            .flat_map(super::vocabulary::variables)
            .any(|variable| asked(&variable.value))
    };
    files
        .iter()
        .filter(shows)
        .map(|file| file.name.value.clone())
        .collect()
}

fn need_system_flows(
    files: &[FlowFile],
    unread: &mut HashSet<String>,
    faults: &mut Vec<Diagnostic>,
) {
    for name in system::ALL {
        let file = files.iter().find(|file| file.name.value == name);
        if file.is_none() && unread.insert(name.to_owned()) {
            let title = format!("Helpline needs the flow `{name}`");
            let fault = Diagnostic::missing("system-flow-missing", title);
            faults.push(fault.help(format!(
                "add flows/system/{name}.yaml; copy the shipped one"
            )));
        }
        let again = |file: &FlowFile| file.steps.iter().any(|step| step.name.value == "again");
        if let Some(file) = file.filter(|file| name == system::NOT_UNDERSTOOD && !again(file)) {
            let title = "`not-understood` needs a step `again`";
            let fault = Diagnostic::error("system-step-missing", title, file.name.span, "");
            let help = "add a step `again` below `first`: what people see the second time in a row";
            faults.push(fault.help(help));
            unread.insert(name.to_owned());
        }
    }
}
