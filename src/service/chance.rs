//! Chance, for what must not be foreseen or must not be the same twice: from the system.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// A number that nobody can foresee.
#[must_use]
pub fn number() -> u64 {
    // Without the system's chance a person must still be answered: then maps' seeds have to do.
    getrandom::u64().unwrap_or_else(|_| RandomState::new().build_hasher().finish())
}

/// A key of 128 bits that nobody can guess, in 32 small hexadecimal digits.
///
/// # Errors
/// When the system has no chance to give. Nothing weaker is given in its place.
pub fn key() -> Result<String, String> {
    let half = || getrandom::u64().map_err(|error| format!("the system gives no chance: {error}"));
    Ok(format!("{:016x}{:016x}", half()?, half()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_128_bits_and_comes_once() {
        let (one, other) = (key().unwrap(), key().unwrap());
        assert_eq!(one.len(), 32);
        assert!(one.chars().all(|c| c.is_ascii_hexdigit()));
        assert_ne!(one, other);
        assert_ne!(one[..16], one[16..]);
    }
}
