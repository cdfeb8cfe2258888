//! The fixed texts for someone who may be in danger.
//!
//! Needs: they are shown when nothing else works. So they have no variables, are
//! made into plain text once, when the words are loaded, and fall back to the copy
//! inside the program, and from there to [`LAST_RESORT`].

use std::collections::{HashMap, HashSet};

use fluent::FluentArgs;

use super::super::effect::Part;
use super::super::ids::Locale;
use super::super::understanding::Category;
use super::{Spoken, Words, read};

/// The shipped texts, inside the program.
const SHIPPED: &str = include_str!("../../../locales/en/urgent.ftl");

/// Shown if even the shipped texts cannot be read.
pub const LAST_RESORT: &str = "I am a bot, so I cannot keep you safe. People can help you now.\n\n\
    If your life is in danger: call 999 or go to A&E.\n\n\
    For urgent mental health help: call 111 and choose the mental health option (option 2). Open all day and night.\n\n\
    To talk: Samaritans 116 123. Free, any time.";

/// The urgent texts, ready to be sent.
#[derive(Debug, Clone)]
pub struct UrgentTexts {
    texts: HashMap<(Locale, String), String>,
    shipped: HashMap<String, String>,
    own: HashSet<Locale>,
}

impl UrgentTexts {
    /// Makes the texts of every language into plain text.
    #[must_use]
    pub fn prepare(words: &Words) -> Self {
        let default = words.default_locale().clone();
        let shipped = Spoken {
            files: vec![read(SHIPPED)],
            ..Spoken::default()
        };
        let shipped = Words::new(default.clone(), [(default.clone(), shipped)]);
        let mut texts = HashMap::new();
        for locale in words.locales() {
            for (key, text) in all_texts(words, locale) {
                texts.insert((locale.clone(), key), text);
            }
        }
        let is_own = |locale: &&Locale| keys().iter().all(|key| words.has_own(locale, key));
        Self {
            own: words.locales().filter(is_own).cloned().collect(),
            texts,
            shipped: all_texts(&shipped, &default).collect(),
        }
    }

    /// Whether a language has all texts of its own. They are there only once they are checked.
    #[must_use]
    pub fn are_own(&self, locale: &Locale) -> bool {
        self.own.contains(locale)
    }

    /// The text for a category.
    #[must_use]
    pub fn text(&self, locale: &Locale, category: Category) -> &str {
        self.named(locale, &format!("urgent-{}", category.name()))
    }

    /// The text of a name: `urgent-more`, `urgent-any.talk` and so on.
    #[must_use]
    pub fn named(&self, locale: &Locale, key: &str) -> &str {
        let own = self.texts.get(&(locale.clone(), key.to_owned()));
        own.or_else(|| self.shipped.get(key))
            .map_or(LAST_RESORT, String::as_str)
    }
}

/// The names of the urgent texts that every language needs, the default one first of all.
#[must_use]
pub fn keys() -> Vec<String> {
    let categories = Category::ALL
        .iter()
        .map(|category| format!("urgent-{}", category.name()));
    categories
        .chain(["urgent-more", "urgent-soft", "urgent-not-meant"].map(str::to_owned))
        .collect()
}

fn all_texts<'a>(
    words: &'a Words,
    locale: &'a Locale,
) -> impl Iterator<Item = (String, String)> + 'a {
    let plain = keys().into_iter().filter_map(|key| {
        let text = words
            .say(locale, &key, Part::Text, &FluentArgs::new())
            .ok()?;
        Some((key, text))
    });
    let buttons = ["talk", "more-ways", "not-meant"]
        .into_iter()
        .filter_map(|button| {
            let text = words
                .say_attribute(locale, "urgent-any", button, &FluentArgs::new())
                .ok()?;
            Some((format!("urgent-any.{button}"), text))
        });
    plain.chain(buttons)
}
