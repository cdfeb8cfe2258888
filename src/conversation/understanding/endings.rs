//! The endings of words, by language: without them "budgets" and "budget" are one word.
//!
//! It knows the languages that Snowball has rules for; in others a word stays as it is.

use std::borrow::Cow;

use rust_stemmers::{Algorithm, Stemmer};
use serde::{Deserialize, Serialize};

/// Takes the endings of one language off.
#[derive(Serialize, Deserialize)]
#[serde(from = "String")]
pub(super) struct Endings {
    language: String,
    #[serde(skip)]
    stemmer: Option<Stemmer>,
}

impl From<String> for Endings {
    fn from(language: String) -> Self {
        let stemmer = algorithm(&language).map(Stemmer::create);
        Self { language, stemmer }
    }
}

impl Endings {
    /// Those of a language, by its code of two letters.
    pub(super) fn of(language: &str) -> Self {
        Self::from(language.to_owned())
    }

    /// What a word has in common with its other forms. The word is folded, as people leave
    /// accents out.
    pub(super) fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        match &self.stemmer {
            Some(stemmer) => stemmer.stem(word),
            None => Cow::Borrowed(word),
        }
    }
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "nl" => Algorithm::Dutch,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::plain::words;
    use super::Endings;

    fn are_one(language: &str, one: &str, other: &str) -> bool {
        let endings = Endings::of(language);
        let stem = |text: &str| {
            words(text)
                .iter()
                .map(|word| endings.stem(word).into_owned())
                .collect::<Vec<_>>()
        };
        stem(one) == stem(other)
    }

    #[test]
    fn each_language_has_its_own_endings() {
        assert!(are_one("en", "paying budgets", "pays budget"));
        assert!(are_one("pt", "orçamentos", "orçamento"));
        assert!(are_one("ro", "bugetele", "buget"));
        assert!(are_one("ar", "الميزانية", "ميزانية"));
        assert!(!are_one("pt", "paying", "pays"));
    }

    #[test]
    fn without_rules_a_word_stays_as_it_is() {
        assert!(!are_one("pl", "budgets", "budget"));
        assert_eq!(Endings::of("pl").stem("budżetów"), "budżetów");
    }
}
