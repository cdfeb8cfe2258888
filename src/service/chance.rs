//! Chance, for what must not be foreseen or must not be the same twice.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// A number that nobody can foresee: the standard library seeds its maps from the system's
/// source of randomness, each with another seed.
#[must_use]
pub fn number() -> u64 {
    RandomState::new().build_hasher().finish()
}
