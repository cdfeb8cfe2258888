//! The examples as the model learns from them: four bytes for each feature of each.
//!
//! Features that only one example has tell nothing of the next message and are left out.

use super::features::{Feature, PIECE, WEIGHTS, kind_of};

/// In how many examples a feature must be to be learned.
const FEWEST: usize = 2;

/// The features of many texts, by key.
#[derive(Debug, Default)]
pub struct Texts {
    keys: Vec<u32>,
    /// For each text, where its keys end and what all its features are scaled by.
    texts: Vec<(usize, f32)>,
}

impl Texts {
    /// Adds a text.
    pub fn push(&mut self, features: &[Feature]) {
        self.keys.extend(features.iter().map(|feature| feature.key));
        let scale = features
            .first()
            .map_or(0.0, |feature| feature.value / weight(feature.key));
        self.texts.push((self.keys.len(), scale));
    }

    /// Adds the texts of another list.
    pub fn append(&mut self, other: &Self) {
        let before = self.keys.len();
        self.keys.extend(&other.keys);
        let texts = other.texts.iter();
        self.texts
            .extend(texts.map(|(end, scale)| (before + end, *scale)));
    }

    /// The features of each text that are known, by their places.
    pub fn placed(&self, known: &Known) -> Placed {
        let mut placed = Placed::default();
        let mut start = 0;
        for (end, scale) in &self.texts {
            let keys = self.keys.get(start..*end).unwrap_or_default();
            placed
                .places
                .extend(keys.iter().filter_map(|key| known.place(*key)));
            placed.texts.push((placed.places.len(), *scale));
            start = *end;
        }
        placed
    }
}

/// The features of many texts, by their places among those known.
#[derive(Debug, Default)]
pub struct Placed {
    places: Vec<u32>,
    texts: Vec<(usize, f32)>,
}

impl Placed {
    /// The places of each text's features, and what they are scaled by.
    pub fn texts(&self) -> impl Iterator<Item = (&[u32], f32)> {
        let mut start = 0;
        self.texts.iter().map(move |(end, scale)| {
            let places = self.places.get(start..*end).unwrap_or_default();
            start = *end;
            (places, *scale)
        })
    }
}

/// The features that were learned, in order of their keys.
#[derive(Debug, Default)]
pub struct Known {
    keys: Vec<u32>,
}

impl Known {
    /// Those that enough of the texts have.
    pub fn of(texts: &Texts) -> Self {
        let mut keys = texts.keys.clone();
        keys.sort_unstable();
        let often = keys
            .chunk_by(|one, next| one == next)
            .filter(|same| same.len() >= FEWEST);
        Self {
            keys: often.filter_map(|same| same.first()).copied().collect(),
        }
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

fn weight(key: u32) -> f32 {
    WEIGHTS.get(kind_of(key)).copied().unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn features(keys: &[u32]) -> Vec<Feature> {
        let feature = |key: &u32| Feature {
            key: *key,
            value: weight(*key) * 0.5,
            word: 0,
        };
        keys.iter().map(feature).collect()
    }

    #[test]
    fn what_one_text_alone_has_is_left_out() {
        let (mut texts, mut more) = (Texts::default(), Texts::default());
        texts.push(&features(&[8, 17, 33]));
        texts.push(&features(&[]));
        more.push(&features(&[17, 40]));
        more.push(&features(&[8, 41]));
        texts.append(&more);
        let known = Known::of(&texts);
        assert_eq!(
            (known.place(8), known.place(17), known.place(40)),
            (Some(0), Some(1), None)
        );
        let placed = texts.placed(&known);
        let places: Vec<&[u32]> = placed.texts().map(|(places, _)| places).collect();
        assert_eq!(places, [&[0, 1][..], &[], &[1], &[0]]);
        assert!(
            placed
                .texts()
                .all(|(places, scale)| places.is_empty() || (scale - 0.5).abs() < 1e-6)
        );
    }
}
