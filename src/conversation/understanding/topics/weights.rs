//! One weight for every feature and class, and what they say about a row.
//!
//! It knows rows and class numbers, not how the weights were learned.

use serde::{Deserialize, Serialize};

use super::super::numbers::Numbers;
use super::number::number;
use super::vocabulary::Row;

/// Widths are rounded up to this, as many as the processor adds at once: a third faster than
/// odd ones. More would be more memory to go through, which is what learning waits for.
const LANES: usize = 4;

/// The weights while they are learned, the classes of a feature side by side.
#[derive(Debug, Clone)]
pub(super) struct Weights {
    classes: usize,
    width: usize,
    values: Vec<f32>,
}

/// The weights as they were learned.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Learned {
    classes: usize,
    width: usize,
    values: Numbers,
}

impl Weights {
    /// All zero.
    pub(super) fn new(classes: usize, features: usize) -> Self {
        let width = classes.next_multiple_of(LANES);
        // Written, not asked for as zeros: a page that is read before it is written costs
        // the system twice, a fifth of the time it takes to learn.
        let mut values = Vec::with_capacity(features * width);
        values.resize(features * width, 0.0);
        Self {
            classes,
            width,
            values,
        }
    }

    /// How many classes there are.
    pub(super) fn classes(&self) -> usize {
        self.classes
    }

    /// How many numbers `score_into` and `add` work on, the classes first.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// The score of every class for a row.
    pub(super) fn scores(&self, row: &Row) -> Vec<f32> {
        let mut scores = vec![0.0; self.width];
        self.score_into(row, &mut scores);
        scores.truncate(self.classes);
        scores
    }

    /// The same into sums that are there already, [`width`](Self::width) of them.
    pub(super) fn score_into(&self, row: &Row, scores: &mut [f32]) {
        // Sums of a known number stay where the processor adds fastest: from a few topics less
        // than the shipped ones to half as many again.
        match scores.len() / LANES {
            5 => self.sum_into::<{ 5 * LANES }>(row, scores),
            6 => self.sum_into::<{ 6 * LANES }>(row, scores),
            7 => self.sum_into::<{ 7 * LANES }>(row, scores),
            8 => self.sum_into::<{ 8 * LANES }>(row, scores),
            9 => self.sum_into::<{ 9 * LANES }>(row, scores),
            10 => self.sum_into::<{ 10 * LANES }>(row, scores),
            _ => {
                scores.fill(0.0);
                for &(feature, value) in row {
                    for (score, weight) in scores.iter_mut().zip(self.of(feature)) {
                        *score += value * weight;
                    }
                }
            }
        }
    }

    fn sum_into<const WIDTH: usize>(&self, row: &Row, scores: &mut [f32]) {
        let mut sums = [0.0; WIDTH];
        for &(feature, value) in row {
            if let Some(weights) = self.of(feature).first_chunk::<WIDTH>() {
                for (sum, weight) in sums.iter_mut().zip(weights) {
                    *sum += value * weight;
                }
            }
        }
        scores.copy_from_slice(&sums);
    }

    /// Adds a change per class, times the row's values, to the row's features.
    pub(super) fn add(&mut self, row: &Row, change: &[f32]) {
        let (changes, _) = change.as_chunks::<LANES>();
        for &(feature, value) in row {
            let start = feature as usize * self.width;
            let (weights, _) = self.values[start..start + self.width].as_chunks_mut::<LANES>();
            for (weights, changes) in weights.iter_mut().zip(changes) {
                for (weight, change) in weights.iter_mut().zip(changes) {
                    *weight += value * change;
                }
            }
        }
    }

    /// Adds other weights of the same shape, times a factor.
    pub(super) fn add_all(&mut self, other: &Self, factor: f32) {
        for (weight, other) in self.values.iter_mut().zip(&other.values) {
            *weight += factor * other;
        }
    }

    /// The same, learned.
    pub(super) fn learned(&self) -> Learned {
        Learned {
            classes: self.classes,
            width: self.width,
            values: Numbers::of(self.values.iter().copied()),
        }
    }

    fn of(&self, feature: u32) -> &[f32] {
        let start = feature as usize * self.width;
        &self.values[start..start + self.width]
    }
}

impl Learned {
    /// The score of every class for a row.
    pub(super) fn scores(&self, row: &Row) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes];
        for &(feature, value) in row {
            for (score, steps) in scores.iter_mut().zip(self.of(feature)) {
                *score += value * f32::from(*steps);
            }
        }
        for score in &mut scores {
            *score *= self.values.step();
        }
        scores
    }

    /// What a feature adds to a topic more than to topics on average. The last
    /// class is no topic.
    pub(super) fn above_average(&self, feature: u32, topic: usize) -> f32 {
        let topics = &self.of(feature)[..self.classes.saturating_sub(1)];
        let topics = topics
            .iter()
            .map(|steps| f32::from(*steps) * self.values.step());
        let mean = topics.clone().sum::<f32>() / number(topics.len().max(1));
        topics.clone().nth(topic).unwrap_or(mean) - mean
    }

    /// Of a feature that was not learned, none.
    fn of(&self, feature: u32) -> &[i16] {
        let start = feature as usize * self.width;
        let steps = self.values.steps();
        steps.get(start..start + self.width).unwrap_or_default()
    }
}

/// Scores to shares that add up to 1; a higher `sharpness` favours the best.
pub(super) fn softmax(scores: &mut [f32], sharpness: f32) {
    let best = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    for score in &mut *scores {
        *score = ((*score - best) * sharpness).exp();
    }
    let sum: f32 = scores.iter().sum();
    for score in &mut *scores {
        *score /= sum;
    }
}

#[cfg(test)]
mod tests {
    use super::{Weights, softmax};

    #[test]
    fn scores_are_sums_of_values_times_weights() {
        let mut weights = Weights::new(3, 2);
        let mut change = vec![0.0; weights.width()];
        change[1] = 2.0;
        weights.add(&vec![(1, 0.5)], &change);
        assert_eq!(weights.scores(&vec![(0, 1.0), (1, 1.0)]), [0.0, 1.0, 0.0]);
        assert!(
            weights
                .scores(&Vec::new())
                .iter()
                .all(|score| *score == 0.0)
        );
    }

    #[test]
    fn the_sums_are_the_same_however_many_classes_there_are() {
        for classes in 1..60 {
            let mut weights = Weights::new(classes, 3);
            let width = weights.width();
            let change: Vec<f32> = (0..64_u8).map(f32::from).take(width).collect();
            weights.add(&vec![(0, 1.0), (2, 0.5)], &change);
            let scores = weights.scores(&vec![(0, 2.0), (1, 9.0), (2, 2.0)]);
            let wanted: Vec<f32> = (0..64_u8)
                .map(|n| 3.0 * f32::from(n))
                .take(classes)
                .collect();
            assert_eq!(scores, wanted);
        }
    }

    #[test]
    fn what_was_learned_scores_as_it_did() {
        let mut weights = Weights::new(3, 2);
        let change: Vec<f32> = (0..4_u8).map(|n| 0.3 - f32::from(n)).collect();
        weights.add(&vec![(0, 1.0), (1, -2.0)], &change);
        let row = vec![(0, 0.5), (1, 0.25)];
        let scores = weights.learned().scores(&row);
        for (learned, score) in scores.iter().zip(weights.scores(&row)) {
            assert!((learned - score).abs() < 1e-3, "{scores:?}");
        }
    }

    #[test]
    fn shares_add_up_to_one_even_for_large_scores() {
        let mut shares = [1000.0, 999.0, -1000.0];
        softmax(&mut shares, 1.0);
        assert!((shares.iter().sum::<f32>() - 1.0).abs() < 1e-6);
        softmax(&mut [], 1.0);
    }
}
