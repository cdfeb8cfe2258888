//! Long lists of numbers that were learned, each kept in two bytes: as so many equal steps. What they
//! are good for does not hang on more, and they are most of what a running bot holds.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How many bytes a number takes.
const WIDTH: usize = size_of::<i16>();
/// How many the size of a step takes.
const STEP: usize = size_of::<f32>();

/// A list of numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Numbers {
    /// What one step is worth.
    step: f32,
    steps: Vec<i16>,
}

impl Numbers {
    /// The nearest to these that can be kept.
    pub fn of(numbers: impl Iterator<Item = f32> + Clone) -> Self {
        let most = numbers
            .clone()
            .fold(0.0_f32, |most, number| most.max(number.abs()));
        let step = (most / f32::from(i16::MAX)).max(f32::MIN_POSITIVE);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "no number is more than the most"
        )]
        let steps = numbers.map(|number| (number / step).round() as i16);
        Self {
            step,
            steps: steps.collect(),
        }
    }

    /// What one step is worth.
    pub fn step(&self) -> f32 {
        self.step
    }

    /// The numbers, in steps.
    pub fn steps(&self) -> &[i16] {
        &self.steps
    }
}

/// As bytes, which are read in one piece: one by one they take ten times as long, and twice the
/// memory.
impl Serialize for Numbers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let steps = self.steps.iter().flat_map(|steps| steps.to_le_bytes());
        let bytes = self.step.to_le_bytes().into_iter().chain(steps);
        serializer.serialize_bytes(&bytes.collect::<Vec<u8>>())
    }
}

impl<'de> Deserialize<'de> for Numbers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(Bytes)
    }
}

struct Bytes;

impl Visitor<'_> for Bytes {
    type Value = Numbers;

    fn expecting(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        form.write_str("the size of a step, and numbers of two bytes each")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        let wrong = || E::invalid_length(bytes.len(), &self);
        let (step, steps) = bytes.split_first_chunk::<STEP>().ok_or_else(wrong)?;
        let (steps, []) = steps.as_chunks::<WIDTH>() else {
            return Err(wrong());
        };
        Ok(Numbers {
            step: f32::from_le_bytes(*step),
            steps: steps
                .iter()
                .map(|steps| i16::from_le_bytes(*steps))
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    fn kept(numbers: &[f32]) -> Vec<f32> {
        let numbers = Numbers::of(numbers.iter().copied());
        let steps = numbers.steps().iter();
        steps
            .map(|steps| f32::from(*steps) * numbers.step())
            .collect()
    }

    #[test]
    fn a_number_is_kept_to_a_small_part_of_the_greatest() {
        let numbers = [0.0, -8.0, 7.999, 0.001, -3.5];
        for (number, kept) in numbers.into_iter().zip(kept(&numbers)) {
            assert!(
                (number - kept).abs() <= 8.0 / 65_534.0 + 1e-6,
                "{number} {kept}"
            );
        }
    }

    #[test]
    fn nothing_and_noughts_are_kept() {
        assert!(kept(&[]).is_empty());
        assert_eq!(kept(&[0.0, 0.0]), [0.0, 0.0]);
    }

    #[test]
    fn what_is_read_back_is_what_was_written() {
        let numbers = Numbers::of([0.25, -1.0, 3.0].into_iter());
        let bytes = postcard::to_allocvec(&numbers).unwrap();
        assert_eq!(postcard::from_bytes::<Numbers>(&bytes).unwrap(), numbers);
        assert!(postcard::from_bytes::<Numbers>(&[3, 0, 0, 0]).is_err());
        assert!(postcard::from_bytes::<Numbers>(&[5, 0, 0, 0, 0, 1]).is_err());
    }
}
