//! A sentence that differs from the one in the copy inside the program by its "not" alone: it says the
//! opposite, and still reads well.

use super::super::diagnostic::Diagnostic;
use super::Draft;
use super::negation::Negation;
use super::shipped::{self, Otherwise, Read};

/// Fewer words may say another thing.
const FEWEST_WORDS: usize = 3;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let locales = draft.vocabularies.keys();
    let known =
        locales.filter_map(|locale| Some((locale.as_str(), Negation::of(locale.as_str())?)));
    let known: Vec<(&str, Negation)> = known.collect();
    let read = |locale: &str, sentence: &str| -> Read<usize> {
        let (_, no) = known.iter().find(|(other, _)| *other == locale)?;
        let (left, times) = no.taken_out_of(sentence);
        (left.len() >= FEWEST_WORDS).then(|| (left.join(" "), times))
    };
    let turned_round = shipped::told_otherwise(draft, read);
    faults.extend(turned_round.iter().map(tell));
}

fn tell(found: &Otherwise<usize>) -> Diagnostic {
    let label = if found.marks < found.shipped.marks {
        "a \"not\" is gone"
    } else {
        "a \"not\" is new"
    };
    let title = format!("`{}` says the opposite of what it said", found.name);
    found.helped(Diagnostic::warning(
        "says-the-opposite",
        title,
        found.place,
        label,
    ))
}
