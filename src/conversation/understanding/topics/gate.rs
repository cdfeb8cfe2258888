//! Whether a text is about any topic at all: a logistic gate over a few signs.
//!
//! It knows scores and counts, not words. Against the out-of-scope class alone
//! it lifted the AUROC on our topics from 87 to 92 in the trials.

use serde::{Deserialize, Serialize};

use super::number::{number, short};
use super::weights::softmax;

/// How many signs the gate looks at, the constant one included.
pub(super) const SIGNS: usize = 8;
/// The place of the share of known words among the signs.
const KNOWN: usize = 6;

/// What the gate looks at, in the order of `Signs::of`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Signs([f64; SIGNS]);

impl Signs {
    /// From the scores of all classes (the last is out-of-scope), the share of
    /// the text's words that training knew, and how many words it has.
    pub(super) fn of(scores: &[f32], known: f32, words: usize) -> Self {
        let mut shares = scores.to_vec();
        softmax(&mut shares, 1.0);
        let outside = shares.pop().unwrap_or(0.0);
        let outside_score = scores.last().copied().unwrap_or(0.0);
        let (mut best, mut second, mut best_score) = (0.0_f32, 0.0_f32, f32::NEG_INFINITY);
        for (&share, &score) in shares.iter().zip(scores) {
            if share > best {
                (best, second, best_score) = (share, best, score);
            } else if share > second {
                second = share;
            }
        }
        let mean = scores.iter().sum::<f32>() / number(scores.len().max(1));
        Self([
            1.0,
            log(best),
            f64::from(best - second),
            log(outside),
            f64::from(best_score - outside_score),
            f64::from(best_score - mean),
            f64::from(known),
            f64::from(number(words.min(40)) + 1.0).ln(),
        ])
    }
}

fn log(share: f32) -> f64 {
    f64::from(share.max(1e-6)).ln()
}

/// One weight per sign.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Gate([f64; SIGNS]);

impl Gate {
    /// Learns from signs and whether the text was in scope, by Newton's method
    /// with a little ridge. Without texts that are out of scope it goes by the
    /// share of known words alone.
    pub(super) fn learn(signs: &[Signs], in_scope: &[bool]) -> Self {
        let mut gate = Self([0.0; SIGNS]);
        if in_scope.iter().all(|&is| is) {
            (gate.0[0], gate.0[KNOWN]) = (-2.0, 6.0);
            return gate;
        }
        for _ in 0..12 {
            let Some(step) = gate.newton_step(signs, in_scope) else {
                break;
            };
            for (weight, step) in gate.0.iter_mut().zip(step) {
                *weight += step;
            }
        }
        gate
    }

    /// How likely the text is about one of the topics, 0 to 1.
    pub(super) fn in_scope(&self, signs: &Signs) -> f32 {
        short(self.chance(signs))
    }

    fn chance(&self, signs: &Signs) -> f64 {
        let sum: f64 = self
            .0
            .iter()
            .zip(signs.0)
            .map(|(weight, sign)| weight * sign)
            .sum();
        1.0 / (1.0 + (-sum).exp())
    }

    fn newton_step(&self, signs: &[Signs], in_scope: &[bool]) -> Option<[f64; SIGNS]> {
        const RIDGE: f64 = 0.1;
        let mut slope = self.0.map(|weight| -RIDGE * weight);
        let mut bend = [[0.0; SIGNS]; SIGNS];
        for (place, row) in bend.iter_mut().enumerate() {
            row[place] = RIDGE;
        }
        for (sign, &is) in signs.iter().zip(in_scope) {
            let chance = self.chance(sign);
            let miss = f64::from(u8::from(is)) - chance;
            let sway = chance * (1.0 - chance);
            for (place, &value) in sign.0.iter().enumerate() {
                slope[place] += miss * value;
                for (cell, &other) in bend[place].iter_mut().zip(&sign.0) {
                    *cell += sway * value * other;
                }
            }
        }
        solve(bend, slope)
    }
}

/// Solves a small symmetric positive system by elimination.
fn solve(mut rows: [[f64; SIGNS]; SIGNS], mut right: [f64; SIGNS]) -> Option<[f64; SIGNS]> {
    for lead in 0..SIGNS {
        let pivot = rows[lead];
        if pivot[lead].abs() < 1e-12 {
            return None;
        }
        let right_lead = right[lead];
        for place in 0..SIGNS {
            if place != lead {
                let factor = rows[place][lead] / pivot[lead];
                for (cell, from) in rows[place].iter_mut().zip(pivot) {
                    *cell -= factor * from;
                }
                right[place] -= factor * right_lead;
            }
        }
    }
    for (place, value) in right.iter_mut().enumerate() {
        *value /= rows[place][place];
    }
    Some(right)
}

#[cfg(test)]
mod tests {
    use super::{Gate, SIGNS, Signs, solve};

    fn signs(best: f32, outside: f32) -> Signs {
        Signs::of(&[best, 0.0, 0.0, outside], 1.0, 5)
    }

    #[test]
    fn learns_to_tell_inside_from_outside() {
        let seen: Vec<Signs> = (0_u8..20)
            .map(|step| {
                let lead = f32::from(step) / 5.0;
                if step % 2 == 0 {
                    signs(2.0 + lead, 0.0)
                } else {
                    signs(0.5, 1.0 + lead)
                }
            })
            .collect();
        let in_scope: Vec<bool> = (0..20).map(|step| step % 2 == 0).collect();
        let gate = Gate::learn(&seen, &in_scope);
        assert!(gate.in_scope(&signs(4.0, 0.0)) > 0.8);
        assert!(gate.in_scope(&signs(0.5, 3.0)) < 0.2);
    }

    #[test]
    fn without_outside_texts_known_words_decide() {
        let gate = Gate::learn(&[signs(1.0, 0.0)], &[true]);
        let stranger = Signs::of(&[1.0, 0.0, 0.0, 0.0], 0.1, 5);
        assert!(gate.in_scope(&signs(1.0, 0.0)) > 0.9);
        assert!(gate.in_scope(&stranger) < 0.3);
    }

    #[test]
    fn solves_and_refuses_what_has_no_solution() {
        let mut rows = [[0.0; SIGNS]; SIGNS];
        assert_eq!(solve(rows, [1.0; SIGNS]), None);
        for (place, row) in rows.iter_mut().enumerate() {
            row[place] = 2.0;
        }
        assert_eq!(solve(rows, [1.0; SIGNS]), Some([0.5; SIGNS]));
    }
}
