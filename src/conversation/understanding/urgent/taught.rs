//! The examples as the model learns from them: four bytes for each feature of each.
//!
//! Features that only one example has tell nothing of the next message and are left out.

use serde::{Deserialize, Serialize};

use super::super::super::quick::QuickMap;
use super::features::{Feature, PIECE, WEIGHTS, kind_of};

/// In how many examples a feature must be to be learned,
const FEWEST: usize = 2;
/// once there are this many. Of a few examples everything is learned.
const MANY: usize = 200;
/// Two to the power of so many bits tell features apart that are there but once.
const BITS: u32 = 23;

/// One text: its features, first by key, then by their places among those known.
#[derive(Debug)]
pub struct Text {
    features: Vec<u32>,
    /// What its features are multiplied by, to be of length one together.
    scale: f32,
}

impl Text {
    /// Of its features; each counts once however often it is there.
    pub fn of(features: &[Feature]) -> Self {
        let mut keys: Vec<u32> = features.iter().map(|feature| feature.key).collect();
        keys.sort_unstable();
        keys.dedup();
        let square = |key: &u32| weight(*key) * weight(*key);
        let length: f32 = keys.iter().map(square).sum::<f32>().sqrt();
        Self {
            features: keys,
            scale: 1.0 / length.max(1e-6),
        }
    }
}

/// Many texts.
///
/// A list for each rather than one long one: what is freed before fits the short ones.
#[derive(Debug)]
pub struct Texts(Vec<Text>);

impl Texts {
    /// Of each.
    pub const fn new(texts: Vec<Text>) -> Self {
        Self(texts)
    }

    /// Puts in the place of each key where it stands among those known; others go.
    pub fn place(&mut self, known: &Known) {
        // A million keys are looked up: to search for each among those in order takes longer.
        let places: QuickMap<u32, u32> = known.keys.iter().copied().zip(0..).collect();
        for text in &mut self.0 {
            text.features.retain_mut(|key| {
                let place = places.get(key).copied();
                *key = place.unwrap_or_default();
                place.is_some()
            });
        }
    }

    /// The features of each text, and what they are scaled by.
    pub fn iter(&self) -> impl Iterator<Item = (&[u32], f32)> {
        let texts = self.0.iter();
        texts.map(|text| (text.features.as_slice(), text.scale))
    }
}

/// The features that were learned, in order of their keys.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Known {
    keys: Vec<u32>,
}

impl Known {
    /// Those that enough of the texts have.
    pub fn of(texts: &Texts) -> Self {
        let fewest = if texts.0.len() < MANY { 1 } else { FEWEST };
        let mut often = Often::default();
        let keys = || texts.iter().flat_map(|(keys, _)| keys).copied();
        keys().for_each(|key| often.note(key));
        let mut counts: QuickMap<u32, usize> = QuickMap::default();
        for key in keys().filter(|key| fewest == 1 || often.may_be(*key)) {
            *counts.entry(key).or_default() += 1;
        }
        counts.retain(|_, count| *count >= fewest);
        let mut keys: Vec<u32> = counts.into_keys().collect();
        keys.sort_unstable();
        Self { keys }
    }

    /// The place of a feature.
    pub fn place(&self, key: u32) -> Option<u32> {
        let place = self.keys.binary_search(&key).ok()?;
        u32::try_from(place).ok()
    }

    /// How much each feature counts.
    pub fn weights(&self) -> Vec<f32> {
        self.keys.iter().map(|key| weight(*key)).collect()
    }

    /// The same where pieces of words do not count: enough to tell categories apart.
    pub fn weights_without_pieces(&self) -> Vec<f32> {
        let whole = |key: &u32| {
            if kind_of(*key) == PIECE {
                0.0
            } else {
                weight(*key)
            }
        };
        self.keys.iter().map(whole).collect()
    }
}

/// Which features may be there more than once: a bit for each, some shared. Most are there
/// once, and need not be counted to know it.
struct Often {
    once: Vec<u64>,
    again: Vec<u64>,
}

impl Default for Often {
    fn default() -> Self {
        let none = || vec![0; 1 << (BITS - 6)];
        Self {
            once: none(),
            again: none(),
        }
    }
}

impl Often {
    fn note(&mut self, key: u32) {
        let (word, bit) = Self::bit(key);
        let (Some(once), Some(again)) = (self.once.get_mut(word), self.again.get_mut(word)) else {
            return;
        };
        *again |= *once & bit;
        *once |= bit;
    }

    fn may_be(&self, key: u32) -> bool {
        let (word, bit) = Self::bit(key);
        self.again.get(word).is_some_and(|again| again & bit != 0)
    }

    /// The word and the bit in it.
    fn bit(key: u32) -> (usize, u64) {
        let place = key >> (32 - BITS);
        ((place >> 6) as usize, 1 << (place & 63))
    }
}

fn weight(key: u32) -> f32 {
    WEIGHTS.get(kind_of(key)).copied().unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(keys: &[u32]) -> Text {
        let feature = |key: &u32| Feature {
            key: *key,
            value: weight(*key) * 0.5,
            word: 0,
            last: 0,
        };
        let features: Vec<Feature> = keys.iter().map(feature).collect();
        Text::of(&features)
    }

    #[test]
    fn what_one_text_alone_has_is_left_out() {
        let mut texts = vec![text(&[8, 17, 33, 8])];
        texts.resize_with(MANY - 1, || text(&[]));
        texts.extend([text(&[17, 40]), text(&[8, 41])]);
        let mut texts = Texts::new(texts);
        let known = Known::of(&texts);
        assert_eq!(
            (known.place(8), known.place(17), known.place(40)),
            (Some(0), Some(1), None)
        );
        texts.place(&known);
        let mut places = texts.iter().filter(|(places, _)| !places.is_empty());
        for (expected, square) in [(&[0, 1][..], 2.28), (&[1], 1.64), (&[0], 1.64)] {
            let (places, scale) = places.next().unwrap();
            assert_eq!(places, expected);
            assert!((scale * scale * square - 1.0).abs() < 1e-5);
        }
    }

    #[test]
    fn of_a_few_texts_everything_is_learned() {
        let texts = Texts::new(vec![text(&[8, 17])]);
        assert_eq!(Known::of(&texts).place(17), Some(1));
    }
}
