//! What rules are made from, once nothing stands in the way. Making them learns what
//! people mean from all the example questions, which `check` need not wait for.

use std::collections::BTreeMap;

use fluent::FluentResource;

use super::parse::settings::Settings;
use super::resolve::Resolved;
use super::vocabulary::DEFAULT_LOCALE;
use super::wording::Wording;
use crate::conversation::ids::Locale;
use crate::conversation::rules::Rules;
use crate::conversation::words::{UrgentTexts, Words};

/// Checked texts, ready to become rules.
#[derive(Debug)]
pub struct Blueprint {
    pub(super) words: Vec<(Locale, String)>,
    pub(super) resolved: Resolved,
    pub(super) settings: Settings,
    pub(super) wording: BTreeMap<Locale, Wording>,
}

impl Blueprint {
    /// Makes the rules.
    #[must_use]
    pub fn build(self) -> Rules {
        let mut resources: BTreeMap<Locale, Vec<FluentResource>> = BTreeMap::new();
        for (locale, text) in self.words {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            resources.entry(locale).or_default().push(resource);
        }
        let words = Words::new(DEFAULT_LOCALE.into(), resources);
        let learned = self.wording.into_iter();
        Rules {
            urgent_texts: UrgentTexts::prepare(&words),
            flows: self.resolved.flows,
            topics: self.resolved.topics,
            words,
            hours: self.settings.hours,
            facts: self.settings.facts,
            keeping: self.settings.keeping,
            desks: self.settings.desks,
            understanding: learned
                .map(|(locale, wording)| (locale, wording.learn()))
                .collect(),
        }
    }
}
