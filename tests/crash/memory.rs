//! How much memory a process takes up over time, and whether it keeps growing.

use std::fs;
use std::time::Duration;

/// One look: when, and how many kilobytes.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    pub at: Duration,
    pub kilobytes: f64,
}

/// What a process takes up now, in kilobytes; nothing where that cannot be asked.
pub fn resident(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Kilobytes a minute: the slope of the line that fits best.
pub fn growth_a_minute(samples: &[Sample]) -> f64 {
    let count = f64::from(u32::try_from(samples.len()).unwrap().max(1));
    let minutes = |sample: &Sample| sample.at.as_secs_f64() / 60.0;
    let middle_at = samples.iter().map(minutes).sum::<f64>() / count;
    let middle = samples.iter().map(|one| one.kilobytes).sum::<f64>() / count;
    let both = |one: &Sample| (minutes(one) - middle_at) * (one.kilobytes - middle);
    let spread: f64 = samples
        .iter()
        .map(|one| (minutes(one) - middle_at).powi(2))
        .sum();
    if spread == 0.0 {
        return 0.0;
    }
    samples.iter().map(both).sum::<f64>() / spread
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(kilobytes: impl Fn(f64) -> f64) -> Vec<Sample> {
        let seconds = (0..120).map(f64::from);
        let sample = |second: f64| Sample {
            at: Duration::from_secs_f64(second),
            kilobytes: kilobytes(second),
        };
        seconds.map(sample).collect()
    }

    #[test]
    fn what_grows_has_a_slope_and_what_swings_has_none() {
        let growing = growth_a_minute(&samples(|second| 5000.0 + second));
        assert!((growing - 60.0).abs() < 0.001, "{growing}");
        let swinging = growth_a_minute(&samples(|second| 5000.0 + 100.0 * (second % 2.0)));
        assert!(swinging.abs() < 5.0, "{swinging}");
        assert!(growth_a_minute(&[]).abs() < f64::EPSILON);
    }
}
