//! Long lists of numbers, as they are kept: bytes, which are read in one piece. One by one they
//! take ten times as long, and twice the memory.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserializer, Serializer};

/// How many bytes a number takes.
const WIDTH: usize = size_of::<f32>();

/// Writes them down.
pub fn serialize<S: Serializer>(numbers: &[f32], serializer: S) -> Result<S::Ok, S::Error> {
    let bytes = numbers.iter().flat_map(|number| number.to_le_bytes());
    serializer.serialize_bytes(&bytes.collect::<Vec<u8>>())
}

/// Reads them back, to the last figure.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<f32>, D::Error> {
    deserializer.deserialize_bytes(Numbers)
}

struct Numbers;

impl Visitor<'_> for Numbers {
    type Value = Vec<f32>;

    fn expecting(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        form.write_str("numbers, each of four bytes")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        let (numbers, []) = bytes.as_chunks::<WIDTH>() else {
            return Err(E::invalid_length(bytes.len(), &self));
        };
        Ok(numbers
            .iter()
            .map(|number| f32::from_le_bytes(*number))
            .collect())
    }
}
