//! Wording that may mean someone is in danger.
//!
//! No scores of risk and no ranks: one low threshold, and the same full help for
//! every hit.

use super::plain::words;

/// What is shown at once, before and without anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgent {
    /// Numbers to call now, worded for what was said.
    Help(Category),
    /// More ways to get help.
    MoreWays,
}

macro_rules! categories {
    ($($(#[$doc:meta])* $variant:ident => $name:literal,)*) => {
        /// What an urgent message is about; each has its own fixed text.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Category {
            $($(#[$doc])* $variant,)*
        }

        impl Category {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Its name in files and in `ask`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

categories! {
    /// Thoughts or plans of suicide.
    Suicide => "suicide",
    /// Hurting oneself.
    SelfHarm => "self-harm",
    /// Too much medicine taken, or about to be.
    Overdose => "overdose",
    /// Fear or intent of hurting someone.
    HarmOthers => "harm-others",
    /// Voices that command, or being hunted.
    Psychosis => "psychosis",
    /// Being hurt or controlled by someone.
    Abuse => "abuse",
    /// Worry for someone else in danger.
    ThirdParty => "third-party",
    /// A medical emergency.
    Medical => "medical",
    /// The button or the command: nothing is known but that help is wanted.
    Any => "any",
}

impl Category {
    /// The one with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|category| category.name() == name)
    }
}

/// The urgent wording of one language.
#[derive(Debug, Default)]
pub struct UrgentWords {
    phrases: Vec<(Vec<String>, Category)>,
}

impl UrgentWords {
    /// Takes phrases with what each is about, most serious first.
    #[must_use]
    pub fn new<'a>(phrases: impl IntoIterator<Item = (&'a str, Category)>) -> Self {
        let phrases = phrases
            .into_iter()
            .map(|(phrase, category)| (words(phrase), category));
        Self {
            phrases: phrases.filter(|(phrase, _)| !phrase.is_empty()).collect(),
        }
    }

    /// What danger a text may speak of, if any.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Category> {
        let said = words(text);
        self.phrases
            .iter()
            .find(|(phrase, _)| contains(&said, phrase))
            .map(|(_, category)| *category)
    }
}

/// Whether the words of a phrase stand together somewhere in what was said.
fn contains(said: &[String], phrase: &[String]) -> bool {
    said.windows(phrase.len()).any(|window| window == phrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_anywhere_and_however_it_is_typed() {
        let words = UrgentWords::new([
            ("kill myself", Category::Suicide),
            ("chest pain", Category::Medical),
        ]);
        assert_eq!(
            words.find("sorry but I want to KILL MYSELF…"),
            Some(Category::Suicide)
        );
        assert_eq!(words.find("ive got chest-pain"), Some(Category::Medical));
        assert_eq!(words.find("this form is killing me"), None);
        assert_eq!(words.find(""), None);
    }
}
