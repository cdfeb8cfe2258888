//! A moment in time, always given from outside.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// An instant, to the second. Read once a turn by the caller; nothing in this
/// module or its siblings asks what time it is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Moment(i64);

/// Seconds in a day of 24 hours.
pub const SECONDS_A_DAY: i64 = 24 * 60 * 60;

impl Moment {
    /// From seconds since 1970-01-01 UTC, held to the years 1970 to 9999.
    #[must_use]
    pub fn from_seconds(seconds: i64) -> Self {
        Self(seconds.clamp(0, 253_402_200_000))
    }

    /// Seconds since 1970-01-01 UTC.
    #[must_use]
    pub fn seconds(self) -> i64 {
        self.0
    }

    /// The moment this many seconds later.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self::from_seconds(self.0.saturating_add(seconds))
    }

    /// Seconds from `earlier` to this moment; never negative.
    #[must_use]
    pub fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0).max(0)
    }

    /// The same instant for calendar arithmetic.
    #[must_use]
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_second(self.0).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}
