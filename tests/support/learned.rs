//! What was learned from texts, kept for all tests: nothing else takes a start so long.

use helpline::adapters::notebook::Folder;

/// Where the program keeps it, as its environment says.
pub const KEPT: (&str, &str) = (
    "CACHE_DIRECTORY",
    concat!(env!("CARGO_TARGET_TMPDIR"), "/learned"),
);

/// The same for rules that a test makes.
pub fn notebook() -> Folder {
    Folder::at(KEPT.1.into()).unwrap()
}
