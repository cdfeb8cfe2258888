//! The seed of a run: given, or new and told of when the run fails.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

#[derive(Debug)]
pub struct Seed(pub u64);

impl Seed {
    /// The one asked for, or a new one.
    pub fn given_or_new() -> Self {
        let given = env::var("HELPLINE_CRASH_SEED").ok();
        let new = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        Self(given.map_or_else(
            || u64::from(new().subsec_nanos()) ^ new().as_secs(),
            |seed| seed.parse().expect("HELPLINE_CRASH_SEED is a number"),
        ))
    }
}

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            println!("to play this run again: HELPLINE_CRASH_SEED={}", self.0);
        }
    }
}
