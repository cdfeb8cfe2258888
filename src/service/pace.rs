//! How fast may be sent: a bucket of tokens that fills again with time.
//!
//! Knows no clock: it is told how much time has passed since it began.

use std::time::Duration;

/// So many at once, and so many a second.
#[derive(Debug, Clone)]
pub struct Pace {
    size: f64,
    per_second: f64,
    tokens: f64,
    since: Duration,
}

impl Pace {
    /// A full bucket of this size that gets so many tokens a second.
    #[must_use]
    pub fn new(size: u32, per_second: f64) -> Self {
        Self {
            size: f64::from(size),
            per_second,
            tokens: f64::from(size),
            since: Duration::ZERO,
        }
    }

    /// Takes a token at this time; or how long to wait for one.
    ///
    /// # Errors
    /// When there is none; nothing was taken.
    pub fn take(&mut self, now: Duration) -> Result<(), Duration> {
        self.fill(now);
        if self.tokens < 1.0 {
            let missing = (1.0 - self.tokens) / self.per_second;
            return Err(Duration::from_secs_f64(missing.clamp(0.001, 3600.0)));
        }
        self.tokens -= 1.0;
        Ok(())
    }

    /// Takes so many tokens more, which need not be there yet.
    pub fn owe(&mut self, tokens: usize) {
        self.tokens -= f64::from(u32::try_from(tokens).unwrap_or(u32::MAX));
    }

    fn fill(&mut self, now: Duration) {
        let passed = now.saturating_sub(self.since).as_secs_f64();
        self.tokens = (self.tokens + passed * self.per_second).min(self.size);
        self.since = now.max(self.since);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_at_once_and_then_so_many_a_second() {
        let mut pace = Pace::new(3, 2.0);
        let at = Duration::from_millis;
        for _ in 0..3 {
            assert_eq!(pace.take(at(0)), Ok(()));
        }
        assert_eq!(pace.take(at(0)), Err(at(500)));
        assert_eq!(pace.take(at(500)), Ok(()));
        assert!(pace.take(at(600)).is_err());
        // However long nothing was sent, it is never more than the bucket holds.
        let taken = (0..10).filter(|_| pace.take(at(100_000)).is_ok());
        assert_eq!(taken.count(), 3);
    }

    #[test]
    fn what_is_owed_is_waited_for() {
        let mut pace = Pace::new(2, 1.0);
        assert_eq!(pace.take(Duration::ZERO), Ok(()));
        pace.owe(2);
        assert_eq!(pace.take(Duration::ZERO), Err(Duration::from_secs(2)));
        assert_eq!(pace.take(Duration::from_secs(2)), Ok(()));
    }

    #[test]
    fn a_clock_that_goes_back_gives_nothing_away() {
        let mut pace = Pace::new(1, 1.0);
        assert_eq!(pace.take(Duration::from_secs(10)), Ok(()));
        assert!(pace.take(Duration::from_secs(5)).is_err());
        assert!(pace.take(Duration::from_secs(10)).is_err());
    }
}
