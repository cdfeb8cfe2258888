//! What rules are made from, once nothing stands in the way. Making them learns what
//! people mean from all the example questions, which `check` need not wait for.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::learning::{Learning, Notebook};
use super::parse::settings::Settings;
use super::resolve::Resolved;
use super::translation;
use super::vocabulary::DEFAULT_LOCALE;
use crate::conversation::ids::{Locale, TopicName};
use crate::conversation::rules::Rules;
use crate::conversation::understanding::Understanding;
use crate::conversation::understanding::masking::KnownWords;
use crate::conversation::words::{self, Spoken, UrgentTexts, Words};

/// Checked texts, ready to become rules.
#[derive(Debug)]
pub struct Blueprint {
    pub(super) words: BTreeMap<Locale, translation::Spoken>,
    pub(super) resolved: Resolved,
    pub(super) settings: Settings,
    pub(super) learning: BTreeMap<Locale, Learning>,
    pub(super) lessons: u64,
}

impl Blueprint {
    /// Makes the rules.
    #[must_use]
    pub fn build(self) -> Rules {
        self.build_recalling(&())
    }

    /// Makes the rules, with what was learned before of the same texts.
    #[must_use]
    pub fn build_recalling(mut self, notebook: &dyn Notebook) -> Rules {
        let learning = std::mem::take(&mut self.learning).into_par_iter();
        let understanding = learning.map(|(locale, one)| (locale, one.finish(notebook)));
        let understanding = understanding.collect();
        self.build_with(understanding)
    }

    /// The topics there are.
    pub(super) fn topics(&self) -> impl Iterator<Item = &TopicName> {
        self.resolved.topics.keys()
    }

    /// Makes rules that understand nothing typed, at once: for looking at flows and words.
    #[must_use]
    pub fn build_untaught(self) -> Rules {
        self.build_with(HashMap::new())
    }

    fn build_with(self, understanding: HashMap<Locale, Arc<Understanding>>) -> Rules {
        let keep = self.settings.keeping.unanswered;
        let texts = self.words.values().flat_map(|spoken| &spoken.files);
        let known_words = keep.then(|| known_words(texts, &understanding));
        let spoken = self.words.into_iter().map(|(locale, spoken)| {
            let files = spoken.files.into_iter().map(words::read).collect();
            let unchecked = spoken.unchecked;
            (locale, Spoken { files, unchecked })
        });
        let words = Words::new(DEFAULT_LOCALE.into(), spoken);
        Rules {
            urgent_texts: UrgentTexts::prepare(&words),
            flows: self.resolved.flows,
            topics: self.resolved.topics,
            words,
            hours: self.settings.hours,
            facts: self.settings.facts,
            keeping: self.settings.keeping,
            desks: self.settings.desks,
            understanding,
            known_words,
            lessons: self.lessons,
        }
    }
}

/// The words of all messages and example questions; not those of notes.
fn known_words<'t>(
    texts: impl Iterator<Item = &'t String>,
    understanding: &HashMap<Locale, Arc<Understanding>>,
) -> KnownWords {
    let lines = texts.flat_map(|text| text.lines());
    let said = lines.filter(|line| !line.starts_with('#'));
    let examples = understanding.values().flat_map(|one| &one.examples);
    KnownWords::learn(said.chain(examples.map(String::as_str)))
}
