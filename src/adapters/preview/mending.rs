//! Mends a problem from the page: the same as `helpline check --fix`, for one.

use super::studio::Studio;
use crate::authoring::mend::{Change, mend_one};
use crate::authoring::{Severity, Source, check_all};

/// Writes the mend of the fault with this name at this place, and keeps what is to be said of it.
pub(super) fn mend(studio: &Studio, code: &str, place: &str) {
    let told = mended(studio, code, place).unwrap_or_else(|why| vec![why]);
    studio.tell_mended(told);
}

fn mended(studio: &Studio, code: &str, place: &str) -> Result<Vec<String>, String> {
    let house = studio.house();
    let now = (studio.tools.clock)();
    let Some((mended, changes)) = mend_one(&house.texts, now, code, place) else {
        return Err(format!(
            "Nothing was mended at {place}: it cannot be done without asking, or is done."
        ));
    };
    let is_changed = |source: &&Source| changes.iter().any(|change| change.file == source.name);
    let files: Vec<Source> = mended
        .iter()
        .map(|(_, source)| source)
        .filter(is_changed)
        .cloned()
        .collect();
    let mut faults = check_all(&mended, now).diagnostics;
    faults.retain(|fault| fault.severity != Severity::Advice);
    (studio.tools.write)(&house.texts, &files)
        .map_err(|why| format!("Nothing was mended: {why}."))?;
    studio.written(&house.texts, &files, Some(faults));
    Ok(changes.iter().map(in_words).collect())
}

fn in_words(change: &Change) -> String {
    let Change {
        file,
        line,
        from,
        to,
    } = change;
    format!("Mended {file}:{line}: `{from}` is now `{to}`.")
}
