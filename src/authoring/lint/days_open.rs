//! Opening hours with a day left out, or without any day on which the line is open.

use super::super::diagnostic::Diagnostic;
use super::Draft;
use crate::conversation::hours::WEEKDAYS;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let Some(hours) = draft.settings.noted.hours.filter(|_| draft.settings_whole) else {
        return;
    };
    let days = &draft.settings.noted.days;
    if draft.settings.hours.week.iter().all(Vec::is_empty) {
        let title = "the line is closed on every day of the week";
        let label = "people would never be told to call";
        let fault = Diagnostic::warning("never-open", title, hours, label);
        faults
            .push(fault.help("write the hours of each day, such as `monday = [\"09:30-16:00\"]`"));
        return;
    }
    let missing: Vec<String> = WEEKDAYS
        .iter()
        .enumerate()
        .filter(|(index, _)| !days.contains_key(index))
        .map(|(_, day)| format!("`{day}`"))
        .collect();
    if missing.is_empty() {
        return;
    }
    let names = missing.join(", ");
    let title = format!("{names} is not written under [hours]");
    let label = "people are told that the line is closed then";
    let fault = Diagnostic::warning("day-missing", title, hours, label);
    let day = missing[0].trim_matches('`');
    faults.push(fault.help(format!(
        "write `{day} = [\"09:30-16:00\"]` with its hours, or `{day} = []` for closed"
    )));
}
