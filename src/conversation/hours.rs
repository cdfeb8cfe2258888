//! When the helpline is open, and when it opens next.
//!
//! One table answers every text that speaks of hours. Times are the helpline's
//! own (Europe/London): nine thirty stays nine thirty when the clocks change.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

use super::moment::Moment;

/// How many days ahead an opening is looked for. A line closed for longer than
/// this says that it does not know when it opens.
const DAYS_AHEAD: i64 = 60;

/// The days of the week as files name them, Monday first.
pub const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// When the helpline is open.
#[derive(Debug, Clone)]
pub struct Hours {
    /// The clock the times are read on.
    pub zone: TimeZone,
    /// The shifts of each weekday, Monday first.
    pub week: [Vec<Shift>; 7],
    /// Days without a shift: the bank holidays of England and Wales.
    pub holidays: BTreeSet<Date>,
    /// Closed for a day or part of one, decided by the team.
    pub closures: Vec<Closure>,
}

/// From opening until closing on one day. Open at `from`, closed at `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// When it opens.
    pub from: Time,
    /// When it closes; later than `from`.
    pub until: Time,
}

/// A time the line is closed although the table says it is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closure {
    /// The day.
    pub date: Date,
    /// The hours of it; the whole day when there are none.
    pub shift: Option<Shift>,
}

/// Whether the line is open at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Open, until this time of the helpline's clock.
    Open {
        /// When it closes.
        until: DateTime,
    },
    /// Closed.
    Closed {
        /// When it opens next; `None` when not within the next sixty days.
        opens: Option<DateTime>,
    },
}

impl Status {
    /// Whether somebody answers the phone now.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }
}

impl Hours {
    /// The moment on the helpline's own clock.
    #[must_use]
    pub fn local(&self, at: Moment) -> DateTime {
        Zoned::new(at.timestamp(), self.zone.clone()).datetime()
    }

    /// Whether the line is open at this moment.
    #[must_use]
    pub fn status(&self, at: Moment) -> Status {
        let now = self.local(at);
        let open = self
            .shifts_on(now.date())
            .into_iter()
            .find(|shift| shift.from <= now.time() && now.time() < shift.until);
        match open {
            Some(shift) => Status::Open {
                until: now.date().to_datetime(shift.until),
            },
            None => Status::Closed {
                opens: self.next_opening(now),
            },
        }
    }

    /// The times the line is open on a day, holidays and closures taken off.
    #[must_use]
    pub fn shifts_on(&self, date: Date) -> Vec<Shift> {
        if self.holidays.contains(&date) {
            return Vec::new();
        }
        let index = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
        let mut shifts = self.week[index].clone();
        for closure in self.closures.iter().filter(|closure| closure.date == date) {
            shifts = match closure.shift {
                None => Vec::new(),
                Some(closed) => shifts
                    .into_iter()
                    .flat_map(|open| open.without(closed))
                    .collect(),
            };
        }
        shifts
    }

    fn next_opening(&self, now: DateTime) -> Option<DateTime> {
        (0..=DAYS_AHEAD).find_map(|days| {
            let date = now.date().checked_add(days.days()).ok()?;
            self.shifts_on(date)
                .into_iter()
                .map(|shift| date.to_datetime(shift.from))
                .find(|opens| *opens > now)
        })
    }

    /// The ordinary week as runs of days with the same shifts, for saying the
    /// hours in words. Days without a shift are left out.
    #[must_use]
    pub fn weekly(&self) -> Vec<(Weekday, Weekday, Vec<Shift>)> {
        let mut runs: Vec<(Weekday, Weekday, Vec<Shift>)> = Vec::new();
        for (day, shifts) in Weekday::Monday.cycle_forward().zip(&self.week) {
            match runs.last_mut() {
                Some((_, last, same)) if same == shifts && last.next() == day => *last = day,
                _ => runs.push((day, day, shifts.clone())),
            }
        }
        runs.retain(|(_, _, shifts)| !shifts.is_empty());
        runs
    }
}

impl Shift {
    /// What is left of this shift when `closed` is taken off: none, one or two parts.
    fn without(self, closed: Self) -> Vec<Self> {
        let before = Self {
            from: self.from,
            until: self.until.min(closed.from),
        };
        let after = Self {
            from: self.from.max(closed.until),
            until: self.until,
        };
        [before, after]
            .into_iter()
            .filter(|part| part.from < part.until)
            .collect()
    }
}

#[cfg(test)]
mod tests;
