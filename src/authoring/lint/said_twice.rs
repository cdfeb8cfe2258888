//! A sentence that stands twice in a row, or a paragraph: pasted once too often.

use std::ops::Range;

use super::super::diagnostic::Diagnostic;
use super::prose::{Prose, sentences};

/// So few words may be said twice on purpose.
const FEWEST: usize = 4;

/// The longest passage that is looked for twice, in sentences: a paragraph.
const LONGEST: usize = 8;

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    for prose in texts {
        let found = sentences(&prose.text);
        // One message that is pasted often is one slip.
        let Some((first, second)) = (1..=LONGEST).find_map(|many| twice(prose, &found, many))
        else {
            continue;
        };
        let title = format!("`{}` says a sentence twice", prose.message);
        let place = prose.place(second.start, second.end);
        let fault = Diagnostic::warning("said-twice", title, place, "the second time");
        let fault = fault.also(prose.place(first.start, first.end), "the first time");
        faults.push(fault.help("take one of them out"));
    }
}

/// So many sentences in a row, and the same ones again straight after them.
fn twice(
    prose: &Prose,
    found: &[(usize, usize)],
    many: usize,
) -> Option<(Range<usize>, Range<usize>)> {
    found.windows(2 * many).find_map(|both| {
        let (first, second) = both.split_at(many);
        let said = |&(from, to): &(usize, usize)| &prose.text[from..to];
        let is_same = first.iter().map(said).eq(second.iter().map(said));
        let words = first.iter().map(said).flat_map(str::split_whitespace);
        let words = words.filter(|word| !word.contains('_')).count();
        let whole = |passage: &[(usize, usize)]| Some(passage.first()?.0..passage.last()?.1);
        (is_same && words >= FEWEST)
            .then(|| whole(first).zip(whole(second)))
            .flatten()
    })
}
