//! From which certainty on to answer, and from which to offer topics.
//!
//! It knows certainties and whether each turned out right; not what was asked.

use serde::{Deserialize, Serialize};

use super::number::number;

/// How one training text fared when the classifier had not seen it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trial {
    /// How sure the best topic was, scope included, 0 to 1.
    pub(super) sure: f32,
    /// How likely the text was about any topic, 0 to 1.
    pub(super) in_scope: f32,
    pub(super) fared: Fared,
}

/// What the best topic was for a trial's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fared {
    Right,
    Wrong,
    /// The text was about no topic.
    Outside,
}

/// However few trials there are, an answer must be likelier right than wrong,
const LEAST_TO_ANSWER: f32 = 0.5;
/// and what is offered must have a fair chance to be of use.
const LEAST_TO_OFFER: f32 = 0.3;

/// The mistakes that may be made on the trials. What the trials make of 0.05 is 0.003 on
/// messages nobody has learned from: texts alone in their wording are harder than most.
#[derive(Debug, Clone, Copy)]
pub struct Tolerance {
    /// Share of questions that may be answered with the wrong topic.
    pub wrong: f32,
    /// Share of out-of-scope texts that may be answered.
    pub outside_answered: f32,
    /// Share of out-of-scope texts that may be offered topics.
    pub outside_offered: f32,
}

impl Default for Tolerance {
    fn default() -> Self {
        Self {
            wrong: 0.05,
            outside_answered: 0.05,
            outside_offered: 0.25,
        }
    }
}

/// The two bounds, between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Thresholds {
    /// Answer when the best topic is at least this sure.
    pub answer_at: f32,
    /// Offer topics when the text is at least this likely in scope.
    pub suggest_at: f32,
}

impl Thresholds {
    /// The lowest sensible bounds that keep within the tolerance on these trials.
    pub(super) fn choose(trials: &[Trial], tolerance: &Tolerance) -> Self {
        let of = |wanted: Fared, value: fn(&Trial) -> f32| -> Vec<f32> {
            trials
                .iter()
                .filter(|trial| trial.fared == wanted)
                .map(value)
                .collect()
        };
        let inside = trials
            .iter()
            .filter(|trial| trial.fared != Fared::Outside)
            .count();
        let wrong = of(Fared::Wrong, |trial| trial.sure);
        let outside = of(Fared::Outside, |trial| trial.sure);
        let offered = of(Fared::Outside, |trial| trial.in_scope);
        let outside_count = outside.len();
        let by_wrong = above_all_but(wrong, share(inside, tolerance.wrong));
        let by_outside = above_all_but(outside, share(outside_count, tolerance.outside_answered));
        let suggest_at = above_all_but(offered, share(outside_count, tolerance.outside_offered));
        Self {
            answer_at: by_wrong.max(by_outside).max(LEAST_TO_ANSWER),
            suggest_at: suggest_at.max(LEAST_TO_OFFER),
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from 0 to the count"
)]
fn share(count: usize, share: f32) -> usize {
    (number(count) * share.clamp(0.0, 1.0)) as usize
}

/// The lowest bound that at most `allowed` of the values reach.
fn above_all_but(mut values: Vec<f32>, allowed: usize) -> f32 {
    values.sort_by(|one, other| other.total_cmp(one));
    values.get(allowed).map_or(0.0, |&value| value.next_up())
}

#[cfg(test)]
mod tests {
    use super::{Fared, Thresholds, Tolerance, Trial, above_all_but};

    #[test]
    fn lets_through_as_many_as_allowed() {
        let bound = above_all_but(vec![0.1, 0.9, 0.5, 0.7], 2);
        assert!(bound > 0.5 && bound < 0.51);
        assert!(above_all_but(vec![0.1], 1) <= 0.0);
    }

    #[test]
    fn a_wrong_trial_raises_the_bound() {
        let trial = |sure, fared| Trial {
            sure,
            in_scope: sure,
            fared,
        };
        let trials = [
            trial(0.9, Fared::Right),
            trial(0.6, Fared::Wrong),
            trial(0.4, Fared::Outside),
        ];
        let chosen = Thresholds::choose(&trials, &Tolerance::default());
        assert!(chosen.answer_at > 0.6 && chosen.answer_at < 0.9);
        assert!(chosen.suggest_at > 0.4 && chosen.suggest_at < 0.6);
    }
}
