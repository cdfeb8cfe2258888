//! Numbers as bars, coloured by the page.

use maud::{Markup, PreEscaped, html};

use crate::authoring::bars;

/// Bars with their names, from above to below. `what` says what they are, for those who do not
/// see them.
pub(super) fn bars(what: &str, bars: &[(&str, usize)]) -> Markup {
    html! {
        // Where it cannot be drawn, the table is there all the same.
        @if let Some(picture) = bars::bars(bars) {
            div .chart role="img" aria-label={ (what) ", as bars; the table says the same" } {
                (PreEscaped(picture))
            }
        }
    }
}
