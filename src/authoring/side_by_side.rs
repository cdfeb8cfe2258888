//! Work on many things at once, with what comes of it in the order of the things.

use rayon::prelude::*;

use super::diagnostic::Diagnostic;

/// What is found in all of these things.
pub(super) fn all<T: Sync>(
    things: &[T],
    find: impl Fn(&T, &mut Vec<Diagnostic>) + Sync,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    each(things.iter().collect(), &mut faults, |thing, faults| {
        find(thing, faults);
    });
    faults
}

/// What each of these things becomes; what is found in them is told in their order.
pub(super) fn each<T: Send, R: Send>(
    things: Vec<T>,
    faults: &mut Vec<Diagnostic>,
    work: impl Fn(T, &mut Vec<Diagnostic>) -> R + Sync,
) -> Vec<R> {
    let done = things.into_par_iter().with_max_len(1).map(|thing| {
        let mut faults = Vec::new();
        (work(thing, &mut faults), faults)
    });
    let done: Vec<_> = done.collect();
    let results = done.into_iter().map(|(result, found)| {
        faults.extend(found);
        result
    });
    results.collect()
}
