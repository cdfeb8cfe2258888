//! Everything a conversation runs on: flows, words, hours, facts, understanding.
//!
//! Built by `authoring` from checked texts, replaced as a whole on reload.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::desk::DeskRules;
use super::facts::Facts;
use super::flow::{Flow, Step};
use super::hours::Hours;
use super::ids::{FlowName, Locale, StepName, TopicName};
use super::keeping::Keeping;
use super::quick::QuickMap;
use super::session::{Place, Session};
use super::understanding::Understanding;
use super::understanding::masking::KnownWords;
use super::words::{UrgentTexts, Words};

/// The flows that Helpline itself starts, by what they are for.
pub mod system {
    /// The greeting.
    pub const START: &str = "start";
    /// The main menu.
    pub const MENU: &str = "menu";
    /// A message that was not understood; steps `first` and `again`.
    pub const NOT_UNDERSTOOD: &str = "not-understood";
    /// The way to a person.
    pub const TALK: &str = "talk";
    /// The end of the conversation.
    pub const GOODBYE: &str = "goodbye";
    /// Something went wrong on our side.
    pub const TROUBLE: &str = "trouble";
    /// A photo, a voice note or anything else that cannot be read.
    pub const UNREADABLE: &str = "unreadable";
    /// What is kept about a person, and how to have it erased.
    pub const PRIVACY: &str = "privacy";
    /// Thanks, greetings and the like: each step replies to the messages in its `.words`.
    pub const SMALL_TALK: &str = "small-talk";
    /// All of them.
    pub const ALL: [&str; 9] = [
        START,
        MENU,
        NOT_UNDERSTOOD,
        TALK,
        GOODBYE,
        TROUBLE,
        UNREADABLE,
        PRIVACY,
        SMALL_TALK,
    ];
}

/// A checked rule set.
#[derive(Debug)]
pub struct Rules {
    /// The flows, by name.
    pub flows: QuickMap<FlowName, Flow>,
    /// Where each topic is answered.
    pub topics: BTreeMap<TopicName, Place>,
    /// The words, in every language.
    pub words: Words,
    /// The texts for someone who may be in danger, ready to be sent.
    pub urgent_texts: UrgentTexts,
    /// When the helpline is open.
    pub hours: Hours,
    /// The helpline's number, addresses and prices.
    pub facts: Facts,
    /// How long what is kept about people is kept.
    pub keeping: Keeping,
    /// The desks there can be, in the order of `helpline.toml`.
    pub desks: Vec<DeskRules>,
    /// What people mean when they type, by language.
    pub understanding: HashMap<Locale, Arc<Understanding>>,
    /// The words that may be kept of questions nobody answered; `None`: nothing is kept of them.
    pub known_words: Option<KnownWords>,
    /// What tells whether the texts it was learned from are the same.
    pub lessons: u64,
}

impl Rules {
    /// The language a person is answered in: theirs, or the nearest there are words in.
    #[must_use]
    pub fn locale_of<'r>(&'r self, session: &Session) -> &'r Locale {
        let chosen = session.locale.as_ref();
        chosen.map_or(self.words.default_locale(), |locale| {
            self.words.nearest(locale.as_str())
        })
    }

    /// Whether what people write in a language is looked through for danger in that language,
    /// and they are answered in it: somebody has checked its urgent texts. Until then its
    /// readers are told at every answer where to be helped.
    #[must_use]
    pub fn helps_in(&self, locale: &Locale) -> bool {
        let default = self.words.default_locale();
        locale.is_same_language(default) || self.urgent_texts.are_own(locale)
    }

    /// The step at a place, by its present or an earlier name.
    #[must_use]
    pub fn step(&self, flow: &FlowName, step: &StepName) -> Option<(&Flow, &Step)> {
        let flow = self.flows.get(flow)?;
        Some((flow, flow.step(step)?))
    }

    /// When a desk is open: its own hours, or those of the helpline.
    #[must_use]
    pub fn hours_of<'r>(&'r self, desk: &'r DeskRules) -> &'r Hours {
        desk.hours.as_ref().unwrap_or(&self.hours)
    }

    /// The first step of a flow.
    #[must_use]
    pub fn start_of(&self, flow: &str) -> Option<(&Flow, &Step)> {
        let flow = self.flows.get(flow)?;
        Some((flow, flow.start()?))
    }

    /// The step that answers a topic.
    #[must_use]
    pub fn answer_to(&self, topic: &TopicName) -> Option<(&Flow, &Step)> {
        let place = self.topics.get(topic)?;
        self.step(&place.flow, &place.step)
    }
}
