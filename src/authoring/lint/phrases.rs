//! Words and phrases of a list, found in texts word by word: whole words, in any letters, also
//! over the end of a line. Quicker to make than one pattern of all of them.

use std::borrow::Cow;
use std::ops::Range;

use crate::conversation::quick::QuickMap;
use crate::conversation::understanding::alphabet::is_letter_or_figure;

/// A list of phrases, each with something to know about it.
pub(super) struct Phrases<T> {
    /// By the first word; the longest first.
    by_first: QuickMap<&'static str, Vec<(Vec<&'static str>, T)>>,
    /// Whether an `s` may follow.
    plural: bool,
}

impl<T> Phrases<T> {
    /// These phrases, written in small letters.
    pub(super) fn new(phrases: impl IntoIterator<Item = (&'static str, T)>, plural: bool) -> Self {
        let mut by_first: QuickMap<&'static str, Vec<(Vec<&'static str>, T)>> = QuickMap::default();
        for (phrase, about) in phrases {
            // As they are parted in a text: "don't" is two.
            let words = phrase.split(|letter| !is_letter_or_figure(letter));
            let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
            if let Some(first) = words.first() {
                by_first.entry(first).or_default().push((words, about));
            }
        }
        for same in by_first.values_mut() {
            same.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Self { by_first, plural }
    }

    /// Where each stands in a text, in order, none inside another.
    pub(super) fn find<'p>(&'p self, text: &str) -> Vec<(Range<usize>, &'p T)> {
        let words = words(text);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some((_, first)) = words.get(at) {
            match self.at(text, &words[at..], first) {
                Some((length, about)) => {
                    let last = words[at + length - 1].0.end;
                    found.push((words[at].0.start..last, about));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The longest phrase that begins here, and how many words it has.
    fn at(
        &self,
        text: &str,
        words: &[(Range<usize>, Cow<'_, str>)],
        first: &str,
    ) -> Option<(usize, &T)> {
        let singular = first.strip_suffix('s').filter(|_| self.plural);
        let named = [Some(first), singular].into_iter().flatten();
        let mut same = named.filter_map(|word| self.by_first.get(word)).flatten();
        let (phrase, about) = same.find(|(phrase, _)| self.fits(text, words, phrase))?;
        Some((phrase.len(), about))
    }

    fn fits(&self, text: &str, words: &[(Range<usize>, Cow<'_, str>)], phrase: &[&str]) -> bool {
        let last = phrase.len() - 1;
        words.len() >= phrase.len()
            && phrase.iter().enumerate().all(|(index, wanted)| {
                let (place, word) = &words[index];
                let joined = index == 0 || {
                    let between = &text[words[index - 1].0.end..place.start];
                    matches!(between, "-" | "'" | "’") || between.chars().all(char::is_whitespace)
                };
                let plural = self.plural && index == last && word.strip_suffix('s') == Some(wanted);
                joined && (word == wanted || plural)
            })
    }
}

/// The words of a text in small letters, each with its place.
fn words(text: &str) -> Vec<(Range<usize>, Cow<'_, str>)> {
    let ends = |letter: char| !is_letter_or_figure(letter) && letter != '_';
    let words = text.split(ends).filter(|word| !word.is_empty());
    words
        .map(|word| {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            (start..start + word.len(), small(word))
        })
        .collect()
}

/// A word in small letters, as most are.
pub(super) fn small(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_whole_and_the_longest_first() {
        let phrases = Phrases::new(
            [("budget", 1), ("personal budget", 2), ("after-care", 3)],
            true,
        );
        let text = "Personal\n    budgets, budgeting, a BUDGET, after-care";
        let found: Vec<(&str, i32)> = phrases
            .find(text)
            .into_iter()
            .map(|(place, about)| (&text[place], *about))
            .collect();
        assert_eq!(
            found,
            [
                ("Personal\n    budgets", 2),
                ("BUDGET", 1),
                ("after-care", 3)
            ]
        );
        let plain = Phrases::new([("inform", ())], false);
        assert!(plain.find("informs information").is_empty());
    }
}
