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

/// How much of a text's own pull is taken away to tell how it would score unseen. Without
/// it the others would have pulled harder: taken away as a whole, a third fewer questions
/// are answered at once and no fewer wrongly; 0.5 answers texts that ask about no topic.
const OWN: f32 = 0.7;
/// Fewer texts have few others in their place: all of the own pull is taken away.
const FEW: usize = 2_000;

/// The rows to learn from and the class of each.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lesson<'a> {
    pub(super) rows: &'a [Row],
    pub(super) classes: &'a [usize],
    pub(super) class_count: usize,
    pub(super) features: usize,
}

/// What was learned.
pub(super) struct Learned {
    pub(super) weights: Weights,
    /// What each text scores by what the others taught.
    pub(super) unseen: Vec<Vec<f32>>,
}

impl Lesson<'_> {
    /// Learns from all texts.
    pub(super) fn learn(&self) -> Learned {
        if self.rows.len() < MANY {
            return self.visit(PASSES, &SOFTMAX);
        }
        let mut learned = self.visit(PASSES_MANY, &SOFTMAX);
        learned.add(&self.visit(PASSES_MANY, &MARGIN), MARGINS);
        learned
    }

    /// Visits the texts in a fixed shuffled order, `passes` times.
    fn visit(&self, passes: usize, &Way { strength, step }: &Way) -> Learned {
        let mut weights = Weights::new(self.class_count, self.features);
        let (classes, width) = (weights.classes(), weights.width());
        let mut pulls = vec![0.0; self.rows.len() * width];
        let mut scores = vec![0.0; width];
        let mut texts: Vec<usize> = (0..self.rows.len()).collect();
        let mut shuffle = Shuffle(7);
        for _ in 0..passes {
            shuffle.mix(&mut texts);
            for &text in &texts {
                let row = &self.rows[text];
                weights.score_into(row, &mut scores);
                let pulls = &mut pulls[text * width..][..classes];
                if step(
                    &mut scores[..classes],
                    pulls,
                    self.classes[text],
                    square(row),
                ) {
                    for score in &mut scores {
                        *score *= strength;
                    }
                    weights.add(row, &scores);
                }
            }
        }
        let taken = if self.rows.len() < FEW { 1.0 } else { OWN };
        let own = self.rows.iter().zip(pulls.chunks(width.max(1)));
        let unseen = own.map(|(row, pulls)| {
            let own = taken * strength * square(row);
            let scores = weights.scores(row).into_iter().zip(pulls);
            scores.map(|(score, pull)| score - own * pull).collect()
        });
        let unseen = unseen.collect();
        Learned { weights, unseen }
    }
}

impl Learned {
    /// Adds what was learned from the same texts in another way, times a factor.
    fn add(&mut self, other: &Self, factor: f32) {
        self.weights.add_all(&other.weights, factor);
        for (scores, others) in self.unseen.iter_mut().zip(&other.unseen) {
            for (score, other) in scores.iter_mut().zip(others) {
                *score += factor * other;
            }
        }
    }
}

/// A row's squared length.
fn square(row: &Row) -> f32 {
    row.iter().map(|(_, value)| value * value).sum()
}

/// A way to learn.
struct Way {
    /// What a text adds to the weights is its pulls times this.
    strength: f32,
    /// Updates one text's pull on each class, given the present scores, its class and its
    /// row's squared length; turns the scores into the change of the pulls and says whether
    /// there is any.
    step: fn(&mut [f32], &mut [f32], usize, f32) -> bool,
}

const SOFTMAX: Way = Way {
    strength: STRENGTH,
    step: softmax_step,
};
const MARGIN: Way = Way {
    strength: 1.0,
    step: margin_step,
};

fn softmax_step(scores: &mut [f32], pulls: &mut [f32], class: usize, square: f32) -> bool {
    softmax(scores, 1.0);
    let step = 1.0 / (1.0 + STRENGTH * square / 2.0);
    let others = SMOOTHING / number(pulls.len());
    let mut most = 0.0_f32;
    for (place, (score, pull)) in scores.iter_mut().zip(&*pulls).enumerate() {
        let own = if place == class { 1.0 - SMOOTHING } else { 0.0 };
        *score = step * (own + others - *score - pull);
        most = most.max(score.abs());
    }
    if most < SETTLED {
        return false;
    }
    for (score, pull) in scores.iter_mut().zip(pulls) {
        *pull += *score;
    }
    true
}

fn margin_step(scores: &mut [f32], pulls: &mut [f32], class: usize, square: f32) -> bool {
    let softness = 0.5 / COST;
    let mut any = false;
    for (place, (score, pull)) in scores.iter_mut().zip(pulls).enumerate() {
        let side = if place == class { 1.0 } else { -1.0 };
        let before = side * *pull;
        let slope = side * *score - 1.0 + before * softness;
        let moved = (before - slope / (square + softness)).max(0.0) - before;
        *pull += side * moved;
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
    use super::{Learned, Lesson, MARGIN, SOFTMAX, Way};

    const CLASSES: [usize; 4] = [0, 1, 0, 1];

    fn learned(way: &Way) -> (Vec<Vec<f32>>, Learned) {
        let rows = [
            vec![(0, 1.0)],
            vec![(1, 1.0)],
            vec![(0, 0.6), (2, 0.8)],
            vec![(1, 0.6)],
        ];
        let lesson = Lesson {
            rows: &rows,
            classes: &CLASSES,
            class_count: 2,
            features: 3,
        };
        let learned = lesson.visit(8, way);
        let scores = rows.iter().map(|row| learned.weights.scores(row));
        (scores.collect(), learned)
    }

    #[test]
    fn both_losses_tell_two_classes_apart() {
        for way in [SOFTMAX, MARGIN] {
            for (text, scores) in learned(&way).0.iter().enumerate() {
                assert_eq!(scores[0] > scores[1], text % 2 == 0, "{scores:?}");
            }
        }
    }

    #[test]
    fn a_text_unseen_is_told_less_surely() {
        for way in [SOFTMAX, MARGIN] {
            let (seen, Learned { unseen, .. }) = learned(&way);
            for ((seen, unseen), class) in seen.iter().zip(&unseen).zip(CLASSES) {
                let lead = |scores: &[f32]| scores[class] - scores[1 - class];
                assert!(lead(unseen) < lead(seen), "{unseen:?} {seen:?}");
            }
        }
    }

    #[test]
    fn the_same_rows_give_the_same_bits() {
        assert_eq!(learned(&SOFTMAX).0, learned(&SOFTMAX).0);
    }

    #[test]
    fn nothing_to_learn_from_teaches_nothing() {
        let lesson = Lesson {
            rows: &[],
            classes: &[],
            class_count: 2,
            features: 1,
        };
        let weights = lesson.learn().weights;
        assert_eq!(weights.scores(&vec![(0, 1.0)]), [0.0, 0.0]);
    }
}
