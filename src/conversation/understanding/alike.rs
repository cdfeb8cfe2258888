//! Puts masked questions together that are alike: those that share most of the words that
//! say something.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rust_stemmers::{Algorithm, Stemmer};

use super::masking::is_word;

/// Words that stand in any question, whatever it is about.
const COMMON: &str = "a about all am an and any are as at be been but by can could did do does for \
    from get go got had has have he her him his how i id if im in is it its ive just like me my \
    need no not of off on or our out please she should so some than that the their them then \
    there they this to up us want was we were what whats when where which who why will with \
    would you your";

/// Questions that are alike, by their places in what was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// Which they are.
    pub members: Vec<usize>,
    /// The one that stands for them.
    pub typical: usize,
}

/// Groups questions. The same questions in the same order give the same groups.
#[must_use]
pub fn alike(masked: &[&str]) -> Vec<Alike> {
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
    let mut groups: Vec<(BTreeSet<String>, Alike)> = Vec::new();
    for (words, members) in same {
        match groups
            .iter_mut()
            .find(|(first, _)| are_alike(first, &words))
        {
            Some((_, group)) => group.members.extend(members),
            None => groups.push((words, gathered(masked, members))),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The stems that say what a question is about.
fn telling(text: &str, stemmer: &Stemmer) -> BTreeSet<String> {
    let words = text.split(' ').filter(|word| is_word(word));
    let telling = words.filter(|word| !COMMON.split_whitespace().any(|common| common == *word));
    telling
        .map(|word| stemmer.stem(word).into_owned())
        .collect()
}

/// Whether two questions share at least two telling words and most of the shorter's; or all,
/// where both have one alone.
fn are_alike(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let shared = one.intersection(other).count();
    let shorter = one.len().min(other.len());
    one == other || shared >= 2 && shared * 3 >= shorter * 2
}

fn gathered(masked: &[&str], members: Vec<usize>) -> Alike {
    let shortest = members
        .iter()
        .copied()
        .min_by_key(|index| masked.get(*index).map_or(0, |text| text.len()));
    Alike {
        typical: shortest.unwrap_or_default(),
        members,
    }
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
        let members: Vec<_> = groups
            .iter()
            .map(|group| group.members.as_slice())
            .collect();
        assert!(members.contains(&&[0, 1, 3][..]), "{members:?}");
        assert!(
            members
                .iter()
                .any(|group| group.contains(&2) && !group.contains(&0))
        );
        assert!(
            members
                .iter()
                .all(|group| !group.contains(&4) && !group.contains(&5))
        );
        assert_eq!(groups, alike(&asked));
    }

    #[test]
    fn nothing_gives_no_groups() {
        assert!(alike(&[]).is_empty());
        assert!(alike(&["… #", ""]).is_empty());
    }
}
