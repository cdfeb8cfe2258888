//! Puts masked questions together that are alike: those that share most of the words that
//! say something.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rust_stemmers::{Algorithm, Stemmer};

use super::masking::{TAKEN_OUT, is_word};

/// Words that stand in any question, whatever it is about.
const COMMON: &str = "a about all am an and any are as at be been but by can could did do does for \
    from get go got had has have he her him his how i id if im in is it its ive just like me my \
    need no not of off on or our out please she should so some than that the their them then \
    there they this to up us want was we were what whats when where which who why will with \
    would you your";

/// Groups questions that are alike, each by its place in what was given. The same questions in
/// the same order give the same groups.
#[must_use]
pub fn alike(masked: &[&str]) -> Vec<Vec<usize>> {
    let stemmer = Stemmer::create(Algorithm::English);
    let mut same: BTreeMap<BTreeSet<String>, Vec<usize>> = BTreeMap::new();
    for (index, text) in masked.iter().enumerate() {
        let words = telling(text, &stemmer);
        if !words.is_empty() {
            same.entry(words).or_default().push(index);
        }
    }
    // What is asked most gathers the others.
    let mut same: Vec<_> = same.into_iter().collect();
    same.sort_by_key(|(words, members)| Reverse((members.len(), words.len())));
    let mut groups: Vec<(BTreeSet<String>, Vec<usize>)> = Vec::new();
    for (words, members) in same {
        match groups
            .iter_mut()
            .find(|(first, _)| are_alike(first, &words))
        {
            Some((_, group)) => group.extend(members),
            None => groups.push((words, members)),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// A question with every word taken out that is neither in any question nor shared, by the stem
/// of the word.
#[must_use]
pub fn with_shared_words(masked: &str, is_shared: impl Fn(&str) -> bool) -> String {
    let stemmer = Stemmer::create(Algorithm::English);
    let mut kept: Vec<&str> = Vec::new();
    for word in masked.split(' ') {
        let stays = !is_word(word) || is_common(word) || is_shared(&stemmer.stem(word));
        let word = if stays { word } else { TAKEN_OUT };
        if is_word(word) || kept.last() != Some(&word) {
            kept.push(word);
        }
    }
    kept.join(" ")
}

/// The stems that say what a question is about.
#[must_use]
pub fn stems(masked: &str) -> BTreeSet<String> {
    telling(masked, &Stemmer::create(Algorithm::English))
}

fn telling(text: &str, stemmer: &Stemmer) -> BTreeSet<String> {
    let words = text.split(' ').filter(|word| is_word(word));
    let telling = words.filter(|word| !is_common(word));
    telling
        .map(|word| stemmer.stem(word).into_owned())
        .collect()
}

fn is_common(word: &str) -> bool {
    COMMON.split_whitespace().any(|common| common == word)
}

/// Whether two questions share at least two telling words and most of the shorter's; or all,
/// where both have one alone.
fn are_alike(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let shared = one.intersection(other).count();
    let shorter = one.len().min(other.len());
    one == other || shared >= 2 && shared * 3 >= shorter * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_about_the_same_are_together_and_others_are_not() {
        let asked = [
            "can i pay for a swimming lesson",
            "swimming lessons can you pay",
            "is my budget taxed",
            "does … pay swimming lessons for #",
            "… #",
            "what is the",
            "pay tax on the budget",
        ];
        let groups = alike(&asked);
        assert!(groups.contains(&vec![0, 1, 3]), "{groups:?}");
        let has = |group: &Vec<usize>, index| group.contains(&index);
        assert!(groups.iter().any(|group| has(group, 2) && !has(group, 0)));
        assert!(groups.iter().all(|group| !has(group, 4) && !has(group, 5)));
        assert_eq!(groups, alike(&asked));
    }

    #[test]
    fn a_word_that_is_not_shared_is_taken_out() {
        let shared = stems("swimming lessons");
        let shown = |text| with_shared_words(text, |stem| shared.contains(stem));
        assert_eq!(
            shown("can young … have # swimming lesson"),
            "can … have # swimming lesson"
        );
        assert_eq!(
            shown("my swimming lessons on sunday"),
            "my swimming lessons on …"
        );
    }

    #[test]
    fn nothing_gives_no_groups() {
        assert!(alike(&[]).is_empty());
        assert!(alike(&["… #", ""]).is_empty());
    }
}
