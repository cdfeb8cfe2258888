//! What a database looks like from outside, for somebody who wants to know how it is.

use super::open_error::Bar;

/// What its shape is to this version of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// The present one.
    Present,
    /// That of an earlier version: it is brought forward at the next start.
    Older,
    /// That of a later version.
    Newer,
}

impl Shape {
    /// By how many steps it has taken, of how many there are.
    pub(super) fn of(taken: i64, steps: usize) -> Self {
        match i64::try_from(steps).unwrap_or(i64::MAX).cmp(&taken) {
            std::cmp::Ordering::Equal => Self::Present,
            std::cmp::Ordering::Greater => Self::Older,
            std::cmp::Ordering::Less => Self::Newer,
        }
    }
}

/// A database file as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileNow {
    /// Its bytes, those of its log included.
    pub size: u64,
    /// The bytes free where it lies; `None` where that cannot be asked.
    pub free: Option<u64>,
    /// Whether somebody else than its owner can read or change it.
    pub open_to_others: bool,
    /// What this user may not do with it, if anything.
    pub bar: Option<Bar>,
    /// Its shape, if it is whole.
    pub shape: Option<Shape>,
}
