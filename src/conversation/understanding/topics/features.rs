//! What a text looks like to the classifier: stems, pairs of stems, and groups
//! of letters, each as a number.
//!
//! It knows the endings of the language of the texts, and nothing of topics or weights.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use serde::{Deserialize, Serialize};

use super::super::endings::Endings;

/// The shortest and the longest group of letters, in letters. Without groups of
/// letters CLINC150 loses 1.0 point; 2 to 4, 3 to 5 and 2 to 6 are within noise.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=5;
/// How far apart the two stems of a pair may be, in words. Pairs gained 0.2 to
/// 0.3 points on CLINC150 and nothing on ours; a reach of 3 gained nothing.
const REACH: usize = 12;

/// The three kinds of feature. Each kind is scaled to the same length, so that
/// many groups of letters cannot drown a few telling stems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Kind {
    /// A stem, or two neighbouring stems.
    Stems,
    /// Two stems anywhere near each other, in either order.
    Pairs,
    /// A few neighbouring letters of one word.
    Letters,
}

/// How many kinds there are.
pub(super) const KINDS: usize = 3;

/// One feature of a text and the words of the text it was made from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Feature {
    pub(super) key: u32,
    pub(super) kind: Kind,
    /// Places of its first and last word among the text's words.
    pub(super) words: (usize, usize),
}

/// What one word is made of.
#[derive(Debug)]
struct Parts {
    stem: u32,
    letters: Vec<u32>,
}

/// Makes features, remembering the parts of words it has taken apart.
#[derive(Serialize, Deserialize)]
pub(super) struct Features {
    endings: Endings,
    #[serde(skip)]
    known: HashMap<String, Parts>,
}

impl std::fmt::Debug for Features {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Features")
            .field("known", &self.known.len())
            .finish_non_exhaustive()
    }
}

impl Features {
    /// Of texts in a language.
    pub(super) fn new(language: &str) -> Self {
        Self {
            endings: Endings::of(language),
            known: HashMap::new(),
        }
    }

    /// Takes words apart ahead of time: stemming costs more than all the rest.
    pub(super) fn learn(&mut self, words: &[String]) {
        for word in words {
            if !self.known.contains_key(word) {
                let parts = self.take_apart(word);
                self.known.insert(word.clone(), parts);
            }
        }
    }

    /// Without the words taken apart: those of a message are few, and all of training are many.
    pub(super) fn forgetting(self) -> Self {
        Self {
            known: HashMap::new(),
            ..self
        }
    }

    /// The features of a text, in the order of its words.
    pub(super) fn of(&self, words: &[String]) -> Vec<Feature> {
        let mut features = Vec::with_capacity(words.len() * 24);
        let mut stems = Vec::with_capacity(words.len());
        for (place, word) in words.iter().enumerate() {
            let fresh;
            let parts = if let Some(parts) = self.known.get(word) {
                parts
            } else {
                fresh = self.take_apart(word);
                &fresh
            };
            stems.push(parts.stem);
            let one = |&key| Feature {
                key,
                kind: Kind::Letters,
                words: (place, place),
            };
            features.extend(parts.letters.iter().map(one));
        }
        push_stems(&mut features, &stems);
        push_pairs(&mut features, &stems);
        features
    }

    fn take_apart(&self, word: &str) -> Parts {
        let padded = format!(" {word} ");
        let ends: Vec<usize> = padded
            .char_indices()
            .map(|(at, _)| at)
            .chain([padded.len()])
            .collect();
        let mut letters = Vec::new();
        for length in LETTERS {
            let groups = ends.windows(length + 1);
            letters.extend(groups.map(|group| key(b'l', &padded[group[0]..group[length]])));
        }
        Parts {
            stem: key(b's', &self.endings.stem(word)),
            letters,
        }
    }
}

/// Single stems, neighbours, and the first and last stem with the text's edge:
/// "can I" at the start asks something else than "what is" there.
fn push_stems(features: &mut Vec<Feature>, stems: &[u32]) {
    let edge = key(b'e', "");
    let mut before = (edge, 0);
    for (place, &stem) in stems.iter().enumerate() {
        features.push(Feature {
            key: stem,
            kind: Kind::Stems,
            words: (place, place),
        });
        let both = join(1, before.0, stem);
        features.push(Feature {
            key: both,
            kind: Kind::Stems,
            words: (before.1, place),
        });
        before = (stem, place);
    }
    if !stems.is_empty() {
        let both = join(1, before.0, edge);
        features.push(Feature {
            key: both,
            kind: Kind::Stems,
            words: (before.1, before.1),
        });
    }
}

fn push_pairs(features: &mut Vec<Feature>, stems: &[u32]) {
    for (first, &one) in stems.iter().enumerate() {
        for (second, &other) in stems.iter().enumerate().skip(first + 1).take(REACH) {
            if one != other {
                let both = join(2, one.min(other), one.max(other));
                features.push(Feature {
                    key: both,
                    kind: Kind::Pairs,
                    words: (first, second),
                });
            }
        }
    }
}

/// FNV-1a. A few of 100,000 features share a key with another: that costs a little
/// precision, not correctness, and longer keys would cost a third more memory.
fn key(kind: u8, text: &str) -> u32 {
    let start = 0xcbf2_9ce4_8422_2325 ^ (u64::from(kind) << 56);
    let key = text.bytes().fold(start, |key, byte| {
        (key ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    upper_half(key.wrapping_mul(SPREAD))
}

fn join(kind: u64, first: u32, second: u32) -> u32 {
    let mixed = (u64::from(first).rotate_left(23) ^ kind).wrapping_mul(SPREAD);
    upper_half((mixed ^ u64::from(second)).wrapping_mul(0xd6e8_feb8_6659_fd93))
}

const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

fn upper_half(hash: u64) -> u32 {
    u32::try_from(hash >> 32).unwrap_or_default()
}

/// A map by feature key. The keys are hashes already, so they are only spread out again,
/// and unlike the standard hasher there is nothing random in it.
pub(super) type ByKey<V> = HashMap<u32, V, BuildHasherDefault<Spread>>;

/// Spreads a `u32` key over all bits.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0.wrapping_mul(SPREAD).rotate_left(32)
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u32(&mut self, key: u32) {
        self.0 = u64::from(key);
    }
}

#[cfg(test)]
mod tests {
    use super::{Features, Kind};

    fn keys(text: &str, kind: Kind) -> Vec<u32> {
        let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        let made = Features::new("en").of(&words);
        let mut keys: Vec<u32> = made
            .iter()
            .filter(|f| f.kind == kind)
            .map(|f| f.key)
            .collect();
        keys.sort_unstable();
        keys
    }

    #[test]
    fn endings_do_not_matter_to_stems() {
        assert_eq!(
            keys("paying budgets", Kind::Stems),
            keys("pays budget", Kind::Stems)
        );
    }

    #[test]
    fn order_matters_to_stems_but_not_to_pairs() {
        let (one, other) = ("who pays me", "me pays who");
        assert_ne!(keys(one, Kind::Stems), keys(other, Kind::Stems));
        assert_eq!(keys(one, Kind::Pairs), keys(other, Kind::Pairs));
    }

    #[test]
    fn letters_are_counted_with_the_edges_of_the_word() {
        // " ab ": three twos, two threes, one four.
        assert_eq!(keys("ab", Kind::Letters).len(), 6);
        assert_eq!(keys("\u{645}\u{627}", Kind::Letters).len(), 6);
    }

    #[test]
    fn words_seen_before_give_the_same_features() {
        let words = ["wheelchair".to_owned(), "budgets".to_owned()];
        let mut features = Features::new("en");
        let fresh: Vec<u32> = features.of(&words).iter().map(|f| f.key).collect();
        features.learn(&words);
        let again: Vec<u32> = features.of(&words).iter().map(|f| f.key).collect();
        assert_eq!(fresh, again);
    }
}
