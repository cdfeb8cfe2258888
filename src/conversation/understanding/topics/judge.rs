//! One piece of text, judged by itself: how likely each topic is, and whether
//! it is about any of them.
//!
//! It knows nothing of sentences, thresholds or what to do with the verdict.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::features::{ByKey, Feature, Features};
use super::gate::{Gate, Signs};
use super::lexicon::{Lexicon, typed_words};
use super::number::number;
use super::spelling::Spelling;
use super::vocabulary::Vocabulary;
use super::weights::{Learned, softmax};

/// Everything learned, apart from the thresholds.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Judge {
    pub(super) lexicon: Lexicon,
    pub(super) spelling: Spelling,
    pub(super) features: Features,
    pub(super) vocabulary: Vocabulary,
    pub(super) weights: Learned,
    /// The words of the questions, for the gate.
    pub(super) inside: HashSet<String>,
    pub(super) gate: Gate,
    pub(super) sharpness: f32,
}

/// The verdict on one piece of text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Verdict {
    /// Each topic's share of certainty; they add up to 1.
    pub(super) shares: Vec<f32>,
    /// How likely the piece is about any topic, 0 to 1.
    pub(super) in_scope: f32,
}

impl Verdict {
    /// The likeliest topic and how sure it is, scope included.
    pub(super) fn best(&self) -> (usize, f32) {
        let (topic, share) = likeliest(&self.shares);
        (topic, share * self.in_scope)
    }
}

impl Judge {
    /// The verdict on a piece of folded text. A piece without a single word is
    /// about nothing.
    pub(super) fn verdict(&self, plain: &str) -> Verdict {
        let words = self.words(plain);
        let row = self.vocabulary.row(&self.features.of(&words));
        let mut shares = self.weights.scores(&row);
        let known = share_known(&words, |word| self.inside.contains(word));
        let signs = Signs::of(&shares, known, words.len());
        let in_scope = if row.is_empty() {
            0.0
        } else {
            self.gate.in_scope(&signs)
        };
        shares.pop();
        softmax(&mut shares, self.sharpness);
        Verdict { shares, in_scope }
    }

    /// The share of words of folded text that it has seen, in questions or beside them.
    pub(super) fn share_known(&self, plain: &str) -> f32 {
        share_known(&typed_words(plain), |word| self.spelling.knows(word))
    }

    /// What each word adds to a topic's score, above what it adds to topics on
    /// average, in the order of the text.
    pub(super) fn explain(&self, plain: &str, topic: usize) -> Vec<(String, f32)> {
        let words = self.words(plain);
        let features = self.features.of(&words);
        let row = self.vocabulary.row(&features);
        let mut times: ByKey<usize> = ByKey::default();
        for feature in &features {
            *times.entry(feature.key).or_default() += 1;
        }
        let mut shares = vec![0.0; words.len()];
        for Feature {
            key,
            words: (first, last),
            ..
        } in features
        {
            let Some(id) = self.vocabulary.id(key) else {
                continue;
            };
            let Ok(place) = row.binary_search_by_key(&id, |&(id, _)| id) else {
                continue;
            };
            let times = times.get(&key).copied().unwrap_or(1);
            let weight = row[place].1 * self.weights.above_average(id, topic) / number(times);
            shares[first] += weight / 2.0;
            shares[last] += weight / 2.0;
        }
        words.into_iter().zip(shares).collect()
    }

    /// Slips are put right before synonyms are looked up, so that a "personel
    /// health bugdet" is known as well.
    fn words(&self, plain: &str) -> Vec<String> {
        let mut words = typed_words(plain);
        for word in &mut words {
            if let Some(right) = self.spelling.correct(word) {
                right.clone_into(word);
            }
        }
        self.lexicon.meanings(words)
    }
}

/// The place and the value of the largest share; the first of equals.
pub(super) fn likeliest(shares: &[f32]) -> (usize, f32) {
    let mut best = (0, 0.0);
    for (topic, &share) in shares.iter().enumerate() {
        if share > best.1 {
            best = (topic, share);
        }
    }
    best
}

/// The share of words of three letters or more that pass the test, kept off 0
/// and 1 for very short texts. Added 0.05 AUROC to the gate.
pub(super) fn share_known(words: &[String], is_known: impl Fn(&String) -> bool) -> f32 {
    let long = words.iter().filter(|word| word.len() >= 3);
    let known = long.clone().filter(|word| is_known(word)).count();
    (number(known) + 0.5) / (number(long.count()) + 0.5)
}
