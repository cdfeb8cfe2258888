//! Learning the weights from rows, in the dual, one text at a time.
//!
//! Softmax regression by SDCA (Shalev-Shwartz and Zhang 2013) and, on large
//! material, one-against-the-rest margins by dual coordinate descent (Hsieh and
//! others 2008) added to it. Neither has a learning rate to tune, and both give
//! the same bits every time. It knows rows and class numbers, not their meaning.

use super::number::number;
use super::vocabulary::Row;
use super::weights::{Weights, softmax};

/// How closely softmax follows the texts, per text. 20 to 100 is flat.
const STRENGTH: f32 = 20.0;
/// Share of certainty given away to all classes. Against none, 0.1 gained 0.3
/// AUROC on CLINC150 and 0.3 points on our topics.
const SMOOTHING: f32 = 0.1;
/// How much a violated margin may cost. 0.3 to 4 is flat.
const COST: f32 = 1.0;
/// How much the margins count against the softmax scores; 1 to 6 is flat.
const MARGINS: f32 = 3.0;
/// From this many texts on margins are added. They gained 0.4 points on
/// CLINC150's 15,000 texts; on our 3,500 the gain is within noise and would
/// double the time.
const MANY: usize = 10_000;

/// A text whose pull on every class would change by less is passed over.
const SETTLED: f32 = 0.002;

/// How many times every text is visited. 15 instead of 6 gains 0.1 to 0.3 points
/// on our topics, within noise, and takes twice as long.
const PASSES: usize = 6;
/// The same for large material, where 15 gained 0.1 points.
const PASSES_MANY: usize = 8;

/// The rows to learn from and the class of each.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lesson<'a> {
    pub(super) rows: &'a [Row],
    pub(super) classes: &'a [usize],
    pub(super) class_count: usize,
    pub(super) features: usize,
}

impl Lesson<'_> {
    /// The weights learned from the texts that are `chosen`, by number.
    pub(super) fn learn(&self, chosen: impl Fn(usize) -> bool) -> Weights {
        let texts: Vec<usize> = (0..self.rows.len()).filter(|&text| chosen(text)).collect();
        if self.rows.len() < MANY {
            return self.visit(texts, PASSES, softmax_step);
        }
        let mut weights = self.visit(texts.clone(), PASSES_MANY, softmax_step);
        weights.add_all(&self.visit(texts, PASSES_MANY, margin_step), MARGINS);
        weights
    }

    /// Visits the texts in a fixed shuffled order, `passes` times.
    fn visit(&self, mut texts: Vec<usize>, passes: usize, step: Step) -> Weights {
        let mut weights = Weights::new(self.class_count, self.features);
        let (classes, width) = (weights.classes(), weights.width());
        let mut shares = vec![0.0; self.rows.len() * width];
        let mut scores = vec![0.0; width];
        let mut shuffle = Shuffle(7);
        for _ in 0..passes {
            shuffle.mix(&mut texts);
            for &text in &texts {
                let row = &self.rows[text];
                weights.score_into(row, &mut scores);
                let square = row.iter().map(|(_, value)| value * value).sum();
                let shares = &mut shares[text * width..][..classes];
                if step(&mut scores[..classes], shares, self.classes[text], square) {
                    weights.add(row, &scores);
                }
            }
        }
        weights
    }
}

/// Updates one text's pull on each class, given the present scores, its class
/// and its row's squared length; turns the scores into the change the weights
/// need and says whether there is any.
type Step = fn(&mut [f32], &mut [f32], usize, f32) -> bool;

fn softmax_step(scores: &mut [f32], shares: &mut [f32], class: usize, square: f32) -> bool {
    softmax(scores, 1.0);
    let step = 1.0 / (1.0 + STRENGTH * square / 2.0);
    let others = SMOOTHING / number(shares.len());
    let mut most = 0.0_f32;
    for (place, (score, share)) in scores.iter_mut().zip(&*shares).enumerate() {
        let own = if place == class { 1.0 - SMOOTHING } else { 0.0 };
        *score = step * (own + others - *score - share);
        most = most.max(score.abs());
    }
    if most < SETTLED {
        return false;
    }
    for (score, share) in scores.iter_mut().zip(shares) {
        *share += *score;
        *score *= STRENGTH;
    }
    true
}

fn margin_step(scores: &mut [f32], shares: &mut [f32], class: usize, square: f32) -> bool {
    let softness = 0.5 / COST;
    let mut any = false;
    for (place, (score, share)) in scores.iter_mut().zip(shares).enumerate() {
        let side = if place == class { 1.0 } else { -1.0 };
        let pull = side * *share;
        let slope = side * *score - 1.0 + pull * softness;
        let moved = (pull - slope / (square + softness)).max(0.0) - pull;
        *share += side * moved;
        *score = side * moved;
        any |= moved != 0.0;
    }
    any
}

/// A fixed order that looks random, by Knuth's MMIX generator.
struct Shuffle(u64);

impl Shuffle {
    fn mix(&mut self, order: &mut [usize]) {
        for last in (1..order.len()).rev() {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
            self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
            let other = (self.0 >> 33) as usize % (last + 1);
            order.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lesson, Step, margin_step, softmax_step};

    fn learned(step: Step) -> Vec<Vec<f32>> {
        let rows = [
            vec![(0, 1.0)],
            vec![(1, 1.0)],
            vec![(0, 0.6), (2, 0.8)],
            vec![(1, 0.6)],
        ];
        let classes = [0, 1, 0, 1];
        let lesson = Lesson {
            rows: &rows,
            classes: &classes,
            class_count: 2,
            features: 3,
        };
        let weights = lesson.visit((0..4).collect(), 8, step);
        rows.iter().map(|row| weights.scores(row)).collect()
    }

    #[test]
    fn both_losses_tell_two_classes_apart() {
        for step in [softmax_step as Step, margin_step as Step] {
            for (text, scores) in learned(step).iter().enumerate() {
                assert_eq!(scores[0] > scores[1], text % 2 == 0, "{scores:?}");
            }
        }
    }

    #[test]
    fn the_same_rows_give_the_same_bits() {
        assert_eq!(learned(softmax_step), learned(softmax_step));
    }

    #[test]
    fn nothing_chosen_learns_nothing() {
        let rows = [vec![(0, 1.0)]];
        let lesson = Lesson {
            rows: &rows,
            classes: &[0],
            class_count: 2,
            features: 1,
        };
        assert_eq!(lesson.learn(|_| false).scores(&rows[0]), [0.0, 0.0]);
    }
}
