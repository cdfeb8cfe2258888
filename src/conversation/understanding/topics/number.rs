//! Counts as numbers to calculate with. It knows nothing else.

/// A count of texts, words or classes; all are far below 2^24, where `f32`
/// stops being exact.
#[expect(clippy::cast_precision_loss, reason = "see above")]
pub(super) fn number(count: usize) -> f32 {
    count as f32
}

/// A number worked out in `f64` for accuracy and kept in `f32`.
#[expect(clippy::cast_possible_truncation, reason = "fewer digits are enough")]
pub(super) fn short(number: f64) -> f32 {
    number as f32
}
