//! The features that occurred in training, how rare each is, and texts as rows
//! of numbers over them.
//!
//! It knows no topics: how telling a feature is for one is learned elsewhere.

use serde::{Deserialize, Serialize};

use super::features::{ByKey, Feature, Features, KINDS, Kind};
use super::number::number;

/// How strongly rarity counts: the inverse document frequency to this power.
/// 0.75 rather than 1 gained 0.2 points on CLINC150; 0.5 and 1.5 lost.
const RARITY: f32 = 0.75;

/// In how many training texts a feature must occur to be kept. What is seen once is two
/// thirds of all features and gained nothing, single stems apart.
const fn fewest(feature: &Feature) -> u32 {
    match feature.kind {
        Kind::Stems if feature.words.0 == feature.words.1 => 1,
        Kind::Stems | Kind::Letters | Kind::Pairs => 2,
    }
}

/// A text as (feature, value), ordered by feature.
pub(super) type Row = Vec<(u32, f32)>;

/// The features kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Vocabulary {
    ids: ByKey<u32>,
    kept: Vec<(Kind, f32)>,
}

impl Vocabulary {
    /// Keeps the features that occur in enough of these texts. Each text is asked for
    /// twice, so that the features of all need not be held at once.
    pub(super) fn learn(texts: &[Vec<String>], features: &Features) -> Self {
        let mut counts: ByKey<(u32, u32)> = ByKey::default();
        for (number, text) in (1..).zip(texts) {
            for feature in features.of(text) {
                let (count, last) = counts.entry(feature.key).or_default();
                *count += u32::from(*last != number);
                *last = number;
            }
        }
        let mut vocabulary = Self::default();
        for feature in texts.iter().flat_map(|text| features.of(text)) {
            // Its count is taken away, so that each is kept once, in order of first sight.
            let counted = counts.get_mut(&feature.key);
            let count = counted.map_or(0, |(count, _)| std::mem::take(count));
            if count >= fewest(&feature) {
                vocabulary.keep(&feature, rarity(texts.len(), count));
            }
        }
        vocabulary
    }

    fn keep(&mut self, feature: &Feature, rarity: f32) {
        if let Ok(id) = u32::try_from(self.kept.len()) {
            self.ids.insert(feature.key, id);
            self.kept.push((feature.kind, rarity));
        }
    }

    /// How many features there are.
    pub(super) fn len(&self) -> usize {
        self.kept.len()
    }

    /// The number of a feature, if training had it.
    pub(super) fn id(&self, key: u32) -> Option<u32> {
        self.ids.get(&key).copied()
    }

    /// The row of a text. Features not seen in training are left out.
    pub(super) fn row(&self, features: &[Feature]) -> Row {
        self.row_of(features.iter().filter_map(|feature| self.id(feature.key)))
    }

    /// Features counted, weighed by rarity, and each kind scaled to length 1.
    fn row_of(&self, ids: impl Iterator<Item = u32>) -> Row {
        let mut ids: Vec<u32> = ids.collect();
        ids.sort_unstable();
        let mut squares = [0.0; KINDS];
        let distinct = ids.chunk_by(|one, next| one == next).count();
        let mut row = Row::with_capacity(distinct);
        for same in ids.chunk_by(|one, next| one == next) {
            let (kind, rarity) = self.kept[same[0] as usize];
            let value = (1.0 + number(same.len()).ln()) * rarity;
            squares[kind as usize] += value * value;
            row.push((same[0], value));
        }
        let scales = squares.map(|square: f32| 1.0 / square.sqrt());
        for (id, value) in &mut row {
            *value *= scales[self.kept[*id as usize].0 as usize];
        }
        row
    }
}

fn rarity(texts: usize, with: u32) -> f32 {
    let ratio = (1.0 + number(texts)) / (1.0 + number(with as usize));
    (ratio.ln() + 1.0).powf(RARITY)
}

#[cfg(test)]
mod tests {
    use super::super::features::Features;
    use super::Vocabulary;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_row_is_sorted_and_each_kind_has_length_one() {
        let features = Features::new("en");
        let texts = ["what is a budget", "what is a care plan", "a care budget"].map(words);
        let vocabulary = Vocabulary::learn(&texts, &features);
        for text in &texts {
            let row = vocabulary.row(&features.of(text));
            assert!(row.is_sorted_by_key(|&(id, _)| id));
            let square: f32 = row.iter().map(|(_, value)| value * value).sum();
            assert!((square - 3.0).abs() < 1e-4, "{square}");
        }
    }

    #[test]
    fn only_stems_and_the_edges_are_kept_when_one_text_alone_has_them() {
        let features = Features::new("en");
        let vocabulary = Vocabulary::learn(&[words("care budget")], &features);
        assert_eq!(vocabulary.len(), 4);
    }

    #[test]
    fn a_text_of_unknown_features_is_empty() {
        let features = Features::new("en");
        let vocabulary = Vocabulary::learn(&[words("budget")], &features);
        assert!(vocabulary.row(&features.of(&words("ξψ"))).is_empty());
        assert!(vocabulary.row(&[]).is_empty());
    }
}
