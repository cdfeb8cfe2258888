//! A run of failures of one kind: told of once when it begins and once when it is over,
//! and tried again ever more seldom.

use std::time::Duration;

/// The first wait before trying again what failed. Asked again within half a second,
/// Telegram gives one update at a time.
const FIRST_WAIT: Duration = Duration::from_millis(500);

/// After so many tries it has lasted for long enough to need a person.
const LASTING: u32 = 10;

/// A run of failures.
#[derive(Debug)]
pub struct Trouble {
    begins: &'static str,
    over: &'static str,
    longest: Duration,
    /// So many failures in a row are told of first.
    tells_at: u32,
    times: u32,
}

impl Trouble {
    /// None yet. What is told when it begins and when it is over, and the longest wait
    /// between two tries.
    #[must_use]
    pub fn new(begins: &'static str, over: &'static str, longest: Duration) -> Self {
        Self {
            begins,
            over,
            longest,
            tells_at: 1,
            times: 0,
        }
    }

    /// The same, told of from so many failures in a row on: one now and then is no trouble.
    #[must_use]
    pub fn told_of_from(self, tells_at: u32) -> Self {
        Self { tells_at, ..self }
    }

    /// Once more. How long to wait before the next try.
    pub fn met(&mut self, error: &dyn std::error::Error) -> Duration {
        if self.times + 1 == self.tells_at {
            tracing::warn!(%error, "{}", self.begins);
        } else if self.times == LASTING {
            tracing::error!(alarm = true, %error, "this lasts: {}", self.begins);
        }
        self.wait()
    }

    /// Once more, and it needs a person. How long to wait before the next try.
    pub fn needs_somebody(&mut self, what: &str) -> Duration {
        if self.times == 0 {
            tracing::error!(alarm = true, "{what}; {}", self.begins);
        }
        self.wait()
    }

    /// It works again, or did so all along.
    pub fn over(&mut self) {
        if self.times >= self.tells_at {
            tracing::info!(failures = self.times, "{}", self.over);
        }
        self.times = 0;
    }

    fn wait(&mut self) -> Duration {
        let wait = FIRST_WAIT
            .saturating_mul(1 << self.times.min(10))
            .min(self.longest);
        self.times += 1;
        wait
    }
}
