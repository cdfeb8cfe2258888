//! From a text to its words, with the caller's synonyms brought to one form.
//!
//! It knows which wordings mean the same because it was told; it knows no
//! topic, no weights and no spelling.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::super::plain::{fold, words_in};

/// The most words read from one text; a longer one is told from its beginning.
const MOST_WORDS: usize = 600;

/// The wordings that mean the same, such as "s.117" and "section 117".
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Lexicon {
    /// By their first word, the longest first.
    forms: HashMap<String, Vec<Form>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Form {
    words: Vec<String>,
    meaning: Vec<String>,
}

impl Lexicon {
    /// Takes pairs of a wording and the wording that stands for it. Both are
    /// read like a person's text, so "s.117" also covers "S. 117". Of two
    /// meanings given for one wording the first one holds.
    pub fn new<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut forms: HashMap<String, Vec<Form>> = HashMap::new();
        for (form, meaning) in pairs {
            let (words, meaning) = (typed_words(&fold(form)), typed_words(&fold(meaning)));
            if let Some(first) = words.first() {
                forms
                    .entry(first.clone())
                    .or_default()
                    .push(Form { words, meaning });
            }
        }
        for forms in forms.values_mut() {
            forms.sort_by_key(|form| Reverse(form.words.len()));
        }
        Self { forms }
    }

    /// The words of a text: folded, without punctuation, synonyms replaced.
    #[cfg(test)]
    pub(super) fn words(&self, text: &str) -> Vec<String> {
        self.meanings(typed_words(&fold(text)))
    }

    /// Replaces the wordings it knows in a list of words.
    pub(super) fn meanings(&self, typed: Vec<String>) -> Vec<String> {
        if self.forms.is_empty() {
            return typed;
        }
        let mut words = Vec::with_capacity(typed.len());
        let mut rest = typed.as_slice();
        while let [word, after @ ..] = rest {
            if let Some(form) = self.form_at(word, rest) {
                words.extend_from_slice(&form.meaning);
                rest = &rest[form.words.len()..];
            } else {
                words.push(word.clone());
                rest = after;
            }
        }
        words
    }

    /// Every word of every wording it knows, as typed.
    pub(super) fn typed(&self) -> impl Iterator<Item = &String> {
        self.forms.values().flatten().flat_map(|form| &form.words)
    }

    /// The longest known wording these words begin with.
    fn form_at(&self, first: &str, words: &[String]) -> Option<&Form> {
        self.forms
            .get(first)?
            .iter()
            .find(|form| words.starts_with(&form.words))
    }
}

/// The words of a folded text as typed, up to as many as are read.
pub(super) fn typed_words(folded: &str) -> Vec<String> {
    words_in(folded).take(MOST_WORDS).collect()
}

#[cfg(test)]
mod tests {
    use super::Lexicon;

    fn words(text: &str) -> String {
        let lexicon = Lexicon::new([
            ("s117", "section117"),
            ("s.117", "section117"),
            ("section 117", "section117"),
            ("after care", "aftercare"),
            ("careplan", "care plan"),
        ]);
        lexicon.words(text).join(" ")
    }

    #[test]
    fn brings_synonyms_to_one_form() {
        assert_eq!(
            words("S117, s. 117 & Section-117"),
            "section117 section117 section117"
        );
        assert_eq!(
            words("after-care AFTER CARE aftercare"),
            "aftercare aftercare aftercare"
        );
        assert_eq!(words("my careplan"), "my care plan");
    }

    #[test]
    fn the_longest_wording_wins() {
        let lexicon = Lexicon::new([("care", "x"), ("care plan review", "y")]);
        assert_eq!(
            lexicon.words("care plan review care plan"),
            ["y", "x", "plan"]
        );
    }

    #[test]
    fn apostrophes_do_not_matter() {
        assert_eq!(words("What’s don't"), words("whats dont"));
    }

    #[test]
    fn nothing_in_nothing_out() {
        assert_eq!(words(" 👍 … ?! \u{200F}"), "");
        assert_eq!(Lexicon::new([("", "x"), ("?", "y")]).words("a ?"), ["a"]);
    }

    #[test]
    fn right_to_left_words_are_words() {
        assert_eq!(words("ما هي ميزانية الصحة؟"), "ما هي ميزانية الصحة");
    }
}
