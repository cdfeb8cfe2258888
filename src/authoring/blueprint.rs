//! What rules are made from, once nothing stands in the way. Making them learns what
//! people mean from all the example questions, which `check` need not wait for.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use fluent::FluentResource;

use super::parse::settings::Settings;
use super::resolve::Resolved;
use super::vocabulary::DEFAULT_LOCALE;
use super::wording::Wording;
use crate::conversation::ids::Locale;
use crate::conversation::rules::Rules;
use crate::conversation::understanding::Understanding;
use crate::conversation::words::{UrgentTexts, Words};

/// Checked texts, ready to become rules.
#[derive(Debug)]
pub struct Blueprint {
    pub(super) words: Vec<(Locale, String)>,
    pub(super) resolved: Resolved,
    pub(super) settings: Settings,
    pub(super) wording: BTreeMap<Locale, Wording>,
    pub(super) lessons: u64,
}

impl Blueprint {
    /// Makes the rules.
    #[must_use]
    pub fn build(mut self) -> Rules {
        let learned = std::mem::take(&mut self.wording).into_iter();
        let learned = learned.map(|(locale, wording)| (locale, Arc::new(wording.learn())));
        let learned = learned.collect();
        self.build_with(learned)
    }

    /// Makes the rules that come after these. What people mean is learned again only if the
    /// example questions or the urgent wording changed.
    #[must_use]
    pub fn build_after(self, before: &Rules) -> Rules {
        if self.lessons == before.lessons {
            self.build_with(before.understanding.clone())
        } else {
            self.build()
        }
    }

    /// Makes rules that understand nothing typed, at once: for looking at flows and words.
    #[must_use]
    pub fn build_untaught(self) -> Rules {
        self.build_with(HashMap::new())
    }

    fn build_with(self, understanding: HashMap<Locale, Arc<Understanding>>) -> Rules {
        let mut resources: BTreeMap<Locale, Vec<FluentResource>> = BTreeMap::new();
        for (locale, text) in self.words {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            resources.entry(locale).or_default().push(resource);
        }
        let words = Words::new(DEFAULT_LOCALE.into(), resources);
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
            lessons: self.lessons,
        }
    }
}
