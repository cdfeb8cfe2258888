//! What a person typed, with everything taken out that could tell who they are: what is
//! left are the words that our own texts and example questions use too.

use std::collections::{HashMap, HashSet};

use super::plain;

/// Stands for words taken out.
pub const TAKEN_OUT: &str = "…";

/// Stands for digits.
const DIGITS: &str = "#";

/// The most characters kept of a text.
const LONGEST: usize = 200;

/// The longest word kept, in letters.
const LONGEST_WORD: usize = 20;

/// The fewest words that say anything.
const FEWEST_WORDS: usize = 2;

/// In how many lines a word has to stand: one line alone may hold somebody's name.
const FEWEST_LINES: u32 = 2;

/// The words that may be kept: those that stand in several lines of our own.
#[derive(Debug, Clone, Default)]
pub struct KnownWords(HashSet<String>);

impl KnownWords {
    /// Learns them from lines of texts and example questions.
    #[must_use]
    pub fn learn<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut counts: HashMap<String, u32> = HashMap::new();
        for line in lines {
            let words: HashSet<String> = plain::words(line).into_iter().collect();
            for word in words {
                *counts.entry(word).or_default() += 1;
            }
        }
        let often = counts
            .into_iter()
            .filter(|(_, lines)| *lines >= FEWEST_LINES);
        Self(often.map(|(word, _)| word).collect())
    }

    /// What is left of a text, in small letters; `None` when that says nothing.
    #[must_use]
    pub fn masked(&self, text: &str) -> Option<String> {
        let mut masked: Vec<String> = Vec::new();
        let mut length = 0;
        for typed in text.split_whitespace() {
            for word in self.parts(typed) {
                if word == TAKEN_OUT && masked.last().is_some_and(|last| *last == word) {
                    continue;
                }
                length += word.chars().count() + 1;
                if length > LONGEST + 1 {
                    return says_something(&masked);
                }
                masked.push(word);
            }
        }
        says_something(&masked)
    }

    /// What is left of what stands between two spaces. An address, on the web or for mail,
    /// is taken out whole.
    fn parts(&self, typed: &str) -> Vec<String> {
        let inner = typed.trim_end_matches(['.', '?', '!', ',', ';', ':', ')']);
        let is_address = inner.contains(['@', '_', '\\'])
            || inner.contains("//")
            || inner.contains('.') && !inner.contains(|c: char| c.is_ascii_digit());
        if is_address {
            return vec![TAKEN_OUT.to_owned()];
        }
        let words = plain::words(typed).into_iter();
        words.map(|word| self.kept(word)).collect()
    }

    fn kept(&self, word: String) -> String {
        if word.chars().any(char::is_numeric) {
            return DIGITS.to_owned();
        }
        if word.chars().count() > LONGEST_WORD || !self.0.contains(&word) {
            return TAKEN_OUT.to_owned();
        }
        word
    }
}

/// Whether a kept word is one, rather than a sign for what was taken out.
#[must_use]
pub fn is_word(kept: &str) -> bool {
    !kept.is_empty() && kept != TAKEN_OUT && kept != DIGITS
}

fn says_something(masked: &[String]) -> Option<String> {
    let words = masked.iter().filter(|word| is_word(word)).count();
    (words >= FEWEST_WORDS).then(|| masked.join(" "))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn known() -> KnownWords {
        KnownWords::learn([
            "can I have a dog with my budget",
            "can you pay for a dog",
            "I have my budget with you",
            "I asked Zebedee once",
        ])
    }

    #[test]
    fn names_numbers_addresses_and_rare_words_are_taken_out() {
        for (typed, kept) in [
            ("Can I have a DOG?", Some("can i have a dog")),
            ("can Zebedee Smith have a dog", Some("can … have a dog")),
            (
                "can I have 2 dog 07700-900123",
                Some("can i have # dog # #"),
            ),
            ("can I dog zeb@example.org", Some("can i dog …")),
            ("can I dog, www.can.dog", Some("can i dog …")),
            ("can I s117b have", Some("can i # have")),
            ("Zebedee Smith", None),
            ("dog Zebedee 4", None),
            ("", None),
        ] {
            assert_eq!(known().masked(typed).as_deref(), kept, "{typed}");
        }
    }

    #[test]
    fn a_long_text_is_cut_at_a_word() {
        let masked = known().masked(&"can dog ".repeat(100)).unwrap();
        assert!(masked.chars().count() <= LONGEST, "{masked}");
        assert!(
            masked.ends_with("can") || masked.ends_with("dog"),
            "{masked}"
        );
    }

    proptest! {
        #[test]
        fn nothing_is_kept_but_known_words_and_signs(typed in "\\PC{0,300}") {
            let known = known();
            if let Some(masked) = known.masked(&typed) {
                prop_assert!(masked.chars().count() <= LONGEST);
                for word in masked.split(' ') {
                    prop_assert!(!is_word(word) || known.0.contains(word), "{}", word);
                }
            }
        }
    }
}
