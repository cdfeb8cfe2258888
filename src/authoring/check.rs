//! From all the texts to a checked rule set: the one call that `check`, `run`, `chat`
//! and the tests make.

use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;

use jiff::civil::Date;

use super::blueprint::Blueprint;
use super::consequences;
use super::diagnostic::{Diagnostic, Severity};
use super::edition::edition;
use super::files::{self, Unread};
use super::learning::{Learning, Notebook};
use super::ledger;
use super::lint::same_words::SmallTalk;
use super::lint::story_names::{self, Names};
use super::lint::{self, Draft, decisions, number_invalid, urgent_numbers};
use super::parse::flow::{FlowFile, KindFile, StepFile};
use super::parse::settings::{RunSettings, Settings};
use super::parse::sources::{self, Listed};
use super::pseudo;
use super::reading::{
    SETTINGS, need_system_flows, read_flows, read_settings, read_vocabularies, readable,
};
use super::resolve::{Known, Resolved, resolve};
use super::silence;
use super::source::{Source, Sources};
use super::translation::{self, Readers};
use super::vocabulary::{DEFAULT_LOCALE, Vocabulary};
use super::wording::{self, Wanted};
use crate::conversation::ids::Locale;
use crate::conversation::moment::Moment;
use crate::conversation::rules::Rules;

/// Where the stories are.
const STORIES: &str = "flows/stories/";

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
    /// of the files. No rules if one is an error, but in a story: those do not run.
    fn and(mut self, faults: Vec<Diagnostic>, texts: &Sources, typed_is_read: bool) -> Self {
        self.diagnostics.extend(faults);
        let found: Vec<_> = self
            .diagnostics
            .iter()
            .filter_map(|fault| Some((fault.code, fault.place()?)))
            .collect();
        consequences::hold_back(texts, &mut self.diagnostics);
        let is_looked_for = |code: &str, source: &Source| {
            typed_is_read || !wording::is_typed(&source.name) && !wording::FOUND.contains(&code)
        };
        silence::apply(texts, &found, is_looked_for, &mut self.diagnostics);
        self.diagnostics
            .sort_by_key(|fault| (fault.place(), fault.code));
        let in_story = |fault: &Diagnostic| {
            let source = fault.place().and_then(|place| texts.get(place.source));
            source.is_some_and(|source| source.name.starts_with(STORIES))
        };
        let mut errors = self.diagnostics.iter();
        if errors.any(|fault| fault.severity == Severity::Error && !in_story(fault)) {
            self.blueprint = None;
        }
        self
    }
}

/// Checks all the texts of a folder together, as at a moment (for dates that run out).
#[must_use]
pub fn check(texts: &Sources, moment: Moment) -> Checked {
    check_after(texts, moment, None, Languages::Offered)
}

/// The languages that rules are to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Languages {
    /// Those people are offered.
    #[default]
    Offered,
    /// All there are words in, checked or not: for those who write them.
    Written,
    /// And two that are made from English, to try the program with; see [`pseudo`].
    Pseudo,
}

impl Languages {
    /// Those that are needed to talk in one of this name.
    #[must_use]
    pub fn with(locale: Option<&str>) -> Self {
        match locale {
            None => Self::Offered,
            Some(locale) if pseudo::ALL.contains(&locale) => Self::Pseudo,
            Some(_) => Self::Written,
        }
    }

    fn spoken(self, texts: &Sources, drafts: bool) -> BTreeMap<Locale, translation::Spoken> {
        let readers = match self {
            Self::Offered => Readers::People { drafts },
            Self::Written | Self::Pseudo => Readers::Writers,
        };
        let mut spoken = translation::spoken(texts, readers);
        if self == Self::Pseudo
            && let Some(english) = spoken.get(DEFAULT_LOCALE)
        {
            spoken.extend(pseudo::spoken(english));
        }
        spoken
    }
}

/// The same with the stories: their form, and the names in them. They are played by nobody
/// here, and rules can be made although something is wrong in one.
#[must_use]
pub fn check_all(texts: &Sources, moment: Moment) -> Checked {
    let way = Way {
        with_stories: true,
        ..Way::default()
    };
    look(texts, moment, None, way)
}

/// The same for texts that were right before, when these rules were made of them. If the
/// example questions and the urgent wording are as they were, they are neither read nor
/// learned from again: that is most of the work.
#[must_use]
pub fn check_after(
    texts: &Sources,
    moment: Moment,
    before: Option<&Rules>,
    languages: Languages,
) -> Checked {
    let way = Way {
        languages,
        ..Way::default()
    };
    look(texts, moment, before, way)
}

/// The same for whoever makes the rules at once: what is to be learned is learned beside the
/// check, or recalled.
#[must_use]
pub fn check_and_learn(
    texts: &Sources,
    moment: Moment,
    before: Option<&Rules>,
    languages: Languages,
    notebook: &dyn Notebook,
) -> Checked {
    let way = Way {
        languages,
        learns: Some(notebook),
        ..Way::default()
    };
    look(texts, moment, before, way)
}

/// What rules are made from texts that this program found right a moment ago: nothing is looked
/// for in them again. What takes most of a check, and the memory for it, is not needed.
#[must_use]
pub fn make_again(
    texts: &Sources,
    moment: Moment,
    languages: Languages,
    notebook: &dyn Notebook,
) -> Checked {
    let way = Way {
        languages,
        are_right: true,
        learns: Some(notebook),
        ..Way::default()
    };
    look(texts, moment, None, way)
}

/// How texts are looked at.
#[derive(Clone, Copy, Default)]
struct Way<'n> {
    languages: Languages,
    with_stories: bool,
    /// Whether they are known to be right: they are read alone.
    are_right: bool,
    /// Where to look up what the example questions and the urgent wording taught, to learn from
    /// them at once.
    learns: Option<&'n dyn Notebook>,
}

fn look(texts: &Sources, moment: Moment, before: Option<&Rules>, way: Way<'_>) -> Checked {
    let mut faults = Vec::new();
    let unread = files::find(texts, &mut faults);
    let settings = read_settings(texts, &unread, &mut faults);
    let words = way.languages.spoken(texts, settings.drafts);
    let lessons = wording::fingerprint(texts, words.keys());
    let kept = before.filter(|rules| rules.lessons == lessons);
    let wanted = Wanted {
        offered: words.keys().cloned().collect(),
        at_once: way.learns,
        are_right: way.are_right,
    };
    // Most of the work, unless what was learned before can be kept.
    let read_wording = || kept.is_none().then(|| wording::read(texts, &wanted));
    // The library of phone numbers takes long to wake.
    let read_numbers = || {
        if way.are_right {
            return Vec::new();
        }
        let mut faults = number_invalid::faults_of(&settings);
        urgent_numbers::find(texts, &mut faults);
        faults
    };
    let read_stories = || {
        way.with_stories
            .then(|| story_names::read_all(texts, &unread))
    };
    let look = Look {
        texts,
        words,
        unread: &unread,
        moment,
        lessons,
        are_right: way.are_right,
    };
    let ((wording, numbers), (looked, stories)) = rayon::join(
        || rayon::join(read_wording, read_numbers),
        || rayon::join(|| look.check(settings.clone(), faults), read_stories),
    );
    let mut faults = numbers;
    if let Some((stories, found)) = stories {
        faults.extend(found);
        story_names::find(&stories, &looked.names, &mut faults);
    }
    let checked = looked.with_wording(texts, wording, kept, &mut faults);
    checked.and(faults, texts, kept.is_none())
}

/// What is looked at, and what is known of it beforehand.
struct Look<'l> {
    texts: &'l Sources,
    unread: &'l Unread,
    moment: Moment,
    /// The mark of the example questions and the urgent wording.
    lessons: u64,
    /// Whether they are known to be right.
    are_right: bool,
    /// The languages people are offered, with their words.
    words: BTreeMap<Locale, translation::Spoken>,
}

impl Look<'_> {
    /// Checks all but the stories and what people type.
    fn check(self, settings: Settings, mut faults: Vec<Diagnostic>) -> Looked {
        let settings_whole = faults
            .iter()
            .all(|fault| !is_of_settings(fault, self.texts))
            && self.texts.standing(SETTINGS).is_none();
        let drawn = self.draw(&mut faults);
        let found = if self.are_right {
            Found::default()
        } else {
            self.find(&drawn, &settings, settings_whole, &mut faults)
        };
        let checked = Checked {
            diagnostics: faults,
            run: settings.run.clone(),
            editions: found.editions,
            today: settings.hours.local(self.moment).date(),
            blueprint: Some(Blueprint {
                words: self.words,
                resolved: drawn.resolved,
                settings,
                learning: BTreeMap::new(),
                lessons: self.lessons,
            }),
        };
        Looked {
            checked,
            files: drawn.files,
            all_read: drawn.all_read,
            names: found.names,
            small_talk: found.small_talk,
        }
    }

    /// Reads the flows and looks up every name in them.
    fn draw(&self, faults: &mut Vec<Diagnostic>) -> Drawn {
        let texts = self.texts;
        let (files, mut unread) = read_flows(texts, faults);
        unread.extend(self.unread.flows().map(str::to_owned));
        let mut vocabularies = read_vocabularies(texts, faults);
        for (locale, file) in self.unread.words() {
            let words = vocabularies.entry(locale.into()).or_default();
            words.is_lacking(file);
        }
        need_system_flows(&files, &mut unread, faults);
        let broken = |step: &StepFile| matches!(step.kind, KindFile::Broken);
        let source_file = readable(texts, "flows/sources.yaml")
            .and_then(|(index, source)| sources::read(index, source, faults));
        let source_names: Option<Vec<_>> = source_file
            .as_ref()
            .map(|listed| listed.iter().map(|source| source.name.clone()).collect());
        let known = Known {
            sources: texts,
            source_names: source_names.as_deref(),
            answers_in_messages: flows_that_show_answers(&files, &vocabularies),
            all_read: unread.is_empty() && !files.iter().flat_map(|file| &file.steps).any(broken),
            unread,
        };
        Drawn {
            resolved: resolve(&files, &known, faults),
            all_read: known.all_read,
            files,
            vocabularies,
            source_file,
        }
    }

    /// Looks for what is wrong in what was read.
    fn find(
        &self,
        drawn: &Drawn,
        settings: &Settings,
        settings_whole: bool,
        faults: &mut Vec<Diagnostic>,
    ) -> Found {
        let texts = self.texts;
        let signed = readable(texts, ledger::FILE);
        let signed = signed.map(|(index, source)| ledger::read(index, source, faults));
        let stale = translation::find(texts, faults);
        let draft = Draft {
            texts,
            files: &drawn.files,
            resolved: &drawn.resolved,
            vocabularies: &drawn.vocabularies,
            settings,
            stale: &stale,
            source_file: drawn.source_file.as_deref(),
            ledger: &signed.unwrap_or_default(),
            moment: self.moment,
            all_read: drawn.all_read,
            settings_whole,
            small_talk: OnceLock::new(),
        };
        decisions::find(&draft, faults);
        // A value that is not given may be that of a question to which nothing leads.
        let is_in_the_way = |fault: &Diagnostic| {
            fault.severity == Severity::Error && fault.code != "value-not-given"
        };
        let structure_is_sound = !faults.iter().any(is_in_the_way);
        let editions = || {
            let editions = drawn.files.iter().map(|file| {
                let words = draft.default_words();
                (file.name.value.clone(), edition(file, words, texts))
            });
            editions.collect()
        };
        let ((), (editions, names)) = rayon::join(
            || lint::words(&draft, faults),
            || rayon::join(editions, || Names::of(&draft)),
        );
        if structure_is_sound {
            lint::structure(&draft, faults);
        }
        Found {
            editions,
            names,
            small_talk: draft.small_talk.into_inner().unwrap_or_default(),
        }
    }
}

/// What was read of the flows and the words.
struct Drawn {
    files: Vec<FlowFile>,
    vocabularies: BTreeMap<Locale, Vocabulary>,
    resolved: Resolved,
    source_file: Option<Vec<Listed>>,
    /// Whether every flow and every step could be read.
    all_read: bool,
}

/// What looking for faults in it brings to light besides.
#[derive(Default)]
struct Found {
    /// The mark of each flow as it stands now.
    editions: BTreeMap<String, String>,
    /// What the names in stories are looked up in.
    names: Names,
    /// What small talk replies to, which questions are held against.
    small_talk: SmallTalk,
}

/// What came of looking at everything but what people type.
struct Looked {
    checked: Checked,
    files: Vec<FlowFile>,
    /// Whether every flow and every step could be read.
    all_read: bool,
    /// What the names in stories are looked up in.
    names: Names,
    /// What small talk replies to, which questions are held against.
    small_talk: SmallTalk,
}

impl Looked {
    /// With what people type, which was read and perhaps learned beside it; or as it was learned
    /// before, if these rules are of the same texts.
    fn with_wording(
        mut self,
        texts: &Sources,
        read: Option<wording::Read>,
        kept: Option<&Rules>,
        faults: &mut Vec<Diagnostic>,
    ) -> Checked {
        let Some(blueprint) = &mut self.checked.blueprint else {
            return self.checked;
        };
        let topics = &blueprint.resolved.topics;
        // Questions about a topic that is gone have to be found.
        let is_gone = |rules: &Rules| rules.topics.keys().any(|topic| !topics.contains_key(topic));
        let again = || wording::read(texts, &Wanted::default());
        let read = read.or_else(|| kept.is_some_and(is_gone).then(again));
        if let Some(read) = read {
            faults.extend(read.faults);
            wording::find_replied(&read.all, &self.small_talk, faults);
            if self.all_read {
                wording::find(&read.all, &self.files, &blueprint.resolved, faults);
            }
            blueprint.learning = read.learning;
        }
        if let Some(rules) = kept {
            let learned = rules.understanding.iter();
            let learned =
                learned.map(|(locale, one)| (locale.clone(), Learning::Done(one.clone())));
            blueprint.learning = learned.collect();
        }
        self.checked
    }
}

fn is_of_settings(fault: &Diagnostic, texts: &Sources) -> bool {
    let source = fault.place().and_then(|place| texts.get(place.source));
    source.is_none_or(|source| source.name == SETTINGS)
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
