//! The fixed texts for someone who may be in danger.
//!
//! Needs: they are shown when nothing else works. So they have no variables, are
//! made into plain text once, when the words are loaded, and fall back to the copy
//! inside the program, and from there to [`LAST_RESORT`].

use std::collections::{HashMap, HashSet};

use fluent::FluentArgs;

use super::super::effect::{Part, Urgent};
use super::super::ids::Locale;
use super::super::tap::{Floor, Tap};
use super::super::understanding::Category;
use super::{Spoken, Words, read};

/// The buttons under every urgent text, all written below `urgent-any`.
const BUTTONS: &[&str] = &["talk", "more-ways", "not-meant"];

/// The line on the button that brings the numbers back: every step has it.
const URGENT_HELP: &str = "line-urgent";

/// What it says if even that cannot be read.
const SHIPPED_HELP: &str = "Urgent help";

/// What is said of a danger to somebody who goes on.
const LATER: &[&str] = &["later"];

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

    /// The text of what is shown.
    #[must_use]
    pub fn text(&self, locale: &Locale, urgent: Urgent) -> String {
        match urgent {
            Urgent::Help(category) => self.named(locale, &key_of(category)).to_owned(),
            Urgent::MoreWays(about) => {
                let more = self.named(locale, "urgent-more");
                let later = self.later(locale, about);
                let first = later.and_then(|later| later.split("\n\n").next());
                first.map_or_else(|| more.to_owned(), |first| format!("{first}\n\n{more}"))
            }
            Urgent::Again(about) => {
                let later = self.later(locale, about);
                let again = later.unwrap_or_else(|| self.named(locale, "urgent-soft"));
                again.to_owned()
            }
        }
    }

    /// What stands on the button that carries this, under any of the texts.
    #[must_use]
    pub fn button(&self, locale: &Locale, tap: &Tap) -> &str {
        let name = match tap {
            Tap::MoreWays => "more-ways",
            Tap::NotMeant => "not-meant",
            Tap::Floor(Floor::Urgent) => return self.named(locale, URGENT_HELP),
            _ => "talk",
        };
        self.named(locale, &format!("urgent-any.{name}"))
    }

    /// What is said to somebody who goes on after the text for a danger: when to call 999 is its
    /// first paragraph. `None` if the danger, or the language that has its text, has no
    /// words for that.
    fn later(&self, locale: &Locale, category: Category) -> Option<&str> {
        let key = (locale.clone(), later_of(category));
        self.texts.get(&key).map(String::as_str)
    }

    fn named(&self, locale: &Locale, key: &str) -> &str {
        let own = self.texts.get(&(locale.clone(), key.to_owned()));
        own.or_else(|| self.shipped.get(key))
            .map_or(LAST_RESORT, String::as_str)
    }
}

/// The names of the urgent texts that every language needs, the default one first of all.
#[must_use]
pub fn keys() -> Vec<String> {
    let categories = Category::ALL.iter().map(|category| key_of(*category));
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
    let buttons = BUTTONS.iter().filter_map(|button| {
        let text = words
            .say_attribute(locale, "urgent-any", button, &FluentArgs::new())
            .ok()?;
        Some((format!("urgent-any.{button}"), text))
    });
    let told_later = Category::ALL.iter().filter(|one| one.has_later());
    let later = told_later.filter_map(|category| {
        let key = key_of(*category);
        // Not in English what is said in their own language without it.
        let said = words.told(locale, &key, Part::Text, &FluentArgs::new());
        let text = words.own(said.ok()?.locale, &key, Some("later"))?;
        Some((later_of(*category), text))
    });
    // In the language of the text above it.
    let is_own = words.has_own(locale, "urgent-any");
    let speaks = if is_own {
        locale
    } else {
        words.default_locale()
    };
    let help = words.say(speaks, URGENT_HELP, Part::Text, &FluentArgs::new());
    let help = help.unwrap_or_else(|_| SHIPPED_HELP.to_owned());
    let help = std::iter::once((URGENT_HELP.to_owned(), help));
    plain.chain(buttons).chain(later).chain(help)
}

fn key_of(category: Category) -> String {
    format!("urgent-{}", category.name())
}

fn later_of(category: Category) -> String {
    format!("{}.later", key_of(category))
}

/// The parts that an urgent message can have below its text.
#[must_use]
pub fn parts_of(message: &str) -> &'static [&'static str] {
    if message == "urgent-any" {
        return BUTTONS;
    }
    let category = message.strip_prefix("urgent-").and_then(Category::named);
    match category {
        Some(category) if category.has_later() => LATER,
        _ => &[],
    }
}
