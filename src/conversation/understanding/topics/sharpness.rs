//! How sharp to make the topics' shares, so that a share of 0.8 is right four
//! times in five.
//!
//! It knows scores on unseen texts and their classes, nothing else.

use super::number::short;

/// The factor on the scores under which the unseen texts are likeliest, by
/// Newton's method. Out-of-scope texts do not count.
pub(super) fn sharpness(unseen: &[Vec<f32>], classes: &[usize]) -> f32 {
    let mut sharpness = 1.0_f64;
    for _ in 0..6 {
        let (mut slope, mut bend) = (0.0, 1e-6);
        for (scores, &class) in unseen.iter().zip(classes) {
            let topics = scores.split_last().map_or(&[][..], |(_, topics)| topics);
            if let Some(&own) = topics.get(class) {
                let (mean, variance) = moments(topics, sharpness);
                slope += f64::from(own) - mean;
                bend += variance;
            }
        }
        sharpness = (sharpness + slope / bend).clamp(sharpness / 2.0, sharpness * 2.0);
    }
    short(sharpness)
}

/// Mean and variance of the scores, each weighed by its share.
fn moments(scores: &[f32], sharpness: f64) -> (f64, f64) {
    let best = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let (mut sum, mut first, mut second) = (0.0, 0.0, 0.0);
    for &score in scores {
        let share = (f64::from(score - best) * sharpness).exp();
        let score = f64::from(score);
        sum += share;
        first += share * score;
        second += share * score * score;
    }
    let mean = first / sum;
    (mean, (second / sum - mean * mean).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::sharpness;

    #[test]
    fn doubtful_scores_are_flattened_and_sure_ones_sharpened() {
        let scores = vec![
            vec![2.0, 0.0, 0.0],
            vec![2.0, 0.0, 0.0],
            vec![2.0, 0.0, 0.0],
        ];
        let doubtful = sharpness(&scores, &[0, 1, 0]);
        let sure = sharpness(&scores, &[0, 0, 0]);
        assert!(doubtful < 0.5 && sure > 2.0, "{doubtful} {sure}");
    }

    #[test]
    fn nothing_to_go_by_changes_nothing() {
        assert!((sharpness(&[], &[]) - 1.0).abs() < 1e-6);
    }
}
