//! Which buttons stand beside each other.

use super::super::effect::Button;
use super::super::tap::{Floor, Tap};
use super::outgoing::OutButton;

/// The most buttons that stand beside each other and can still be read on a phone.
const BESIDE: usize = 4;
/// The longest a button may be and still share its row with one or two others.
const SHORT: usize = 13;

/// Own buttons: up to three short ones share a row, longer ones have a row each.
pub(super) fn in_rows(buttons: &[OutButton]) -> Vec<Vec<OutButton>> {
    let all_short = buttons
        .iter()
        .all(|button| button.label.chars().count() <= SHORT);
    let in_a_row = if all_short { 3 } else { 1 };
    buttons
        .chunks(in_a_row)
        .map(<[OutButton]>::to_vec)
        .collect()
}

/// The floor: whether this was what was asked, and the way on, in rows of their own, the small
/// ones together, and the two ways to people together at the bottom.
pub(super) fn floor_rows<'b>(
    buttons: impl Iterator<Item = (&'b Button, OutButton)>,
) -> Vec<Vec<OutButton>> {
    let mut rows: [Vec<OutButton>; 5] = Default::default();
    for (button, out) in buttons {
        let row = match &button.tap {
            Tap::Asked(_, true) => 0,
            Tap::Asked(_, false) => 1,
            Tap::Floor(Floor::CarryOn) => 2,
            Tap::Floor(Floor::Talk | Floor::Urgent) => 4,
            _ => 3,
        };
        rows[row].push(out);
    }
    rows.iter().flat_map(|row| not_too_wide(row)).collect()
}

/// A row, or two where too many would stand beside each other: where languages are offered that
/// nobody has checked, the way to English is among them.
fn not_too_wide(row: &[OutButton]) -> Vec<Vec<OutButton>> {
    let in_a_row = if row.len() > BESIDE {
        row.len().div_ceil(2)
    } else {
        BESIDE
    };
    row.chunks(in_a_row).map(<[OutButton]>::to_vec).collect()
}
