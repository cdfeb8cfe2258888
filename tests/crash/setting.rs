//! In which setting the proof is made: where the program keeps what it keeps, how updates
//! reach it, how many processes of it there are, and how often it is killed.

use std::env;
use std::fmt;

use crate::kept::Kept;

/// How updates reach the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Updates {
    Polling,
    /// Brought to every process in turn.
    Webhook,
}

#[derive(Debug, Clone)]
pub struct Setting {
    pub kept: Kept,
    pub updates: Updates,
    pub processes: usize,
    pub kills: usize,
    pub people: u64,
}

impl Setting {
    pub fn new(kept: Kept, updates: Updates, processes: usize) -> Self {
        Self {
            kept,
            updates,
            processes,
            kills: kills(),
            people: 12,
        }
    }
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kept,
            updates,
            processes,
            kills,
            people,
        } = self;
        write!(
            f,
            "{kills} kills of {processes} process(es), {people} people, {kept}, {updates:?}"
        )
    }
}

/// How often the program is killed: few times, or as often as asked for.
fn kills() -> usize {
    let given = env::var("HELPLINE_CRASH_KILLS").ok();
    given.map_or(10, |kills| {
        kills.parse().expect("HELPLINE_CRASH_KILLS is a number")
    })
}
