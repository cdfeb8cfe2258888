//! A sentence that stands twice in a row: pasted once too often.

use super::super::diagnostic::Diagnostic;
use super::prose::{Prose, sentences};

/// So few words may be said twice on purpose.
const FEWEST: usize = 4;

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    for prose in texts {
        let found = sentences(&prose.text);
        for pair in found.windows(2) {
            let [(from, to), (again, end)] = *pair else {
                continue;
            };
            let (first, second) = (&prose.text[from..to], &prose.text[again..end]);
            let words = first.split_whitespace().filter(|word| !word.contains('_'));
            if first == second && words.count() >= FEWEST {
                let title = format!("`{}` says a sentence twice", prose.message);
                let place = prose.place(again, end);
                let fault = Diagnostic::warning("said-twice", title, place, "the second time");
                let fault = fault.also(prose.place(from, to), "the first time");
                faults.push(fault.help("take one of them out"));
                // One message that is pasted often is one slip.
                break;
            }
        }
    }
}
