//! The system's clock.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place that asks what time it is"
)]

use crate::conversation::Moment;

/// The system's clock.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl crate::service::ports::Clock for SystemClock {
    fn now(&self) -> Moment {
        now()
    }
}

/// Starts measuring how long something takes.
#[must_use]
pub fn stopwatch() -> std::time::Instant {
    std::time::Instant::now()
}

/// The moment it is now.
#[must_use]
pub fn now() -> Moment {
    Moment::from_seconds(jiff::Timestamp::now().as_second())
}
