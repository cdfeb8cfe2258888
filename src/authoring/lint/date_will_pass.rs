//! A day in a message that is still to come: once it has passed, what is said of it is wrong.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::Draft;
use super::pattern::pattern;
use super::prose::Prose;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

static DATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let months = MONTHS.join("|");
    pattern(&format!(
        r"\b(\d{{1,2}})(?:st|nd|rd|th)? ({months}) (\d{{4}})\b"
    ))
});

pub(super) fn find(draft: &Draft, texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let Some(pattern) = DATE.as_ref() else { return };
    let today = draft.today();
    for prose in texts {
        for found in pattern.captures_iter(&prose.text) {
            let (Some(whole), Some(day)) = (found.get(0), day(&found)) else {
                continue;
            };
            if day <= today {
                continue;
            }
            let title = format!("`{}` says something of {}", prose.message, whole.as_str());
            let place = prose.place(whole.start(), whole.end());
            let label = "when this day has passed, it may be wrong";
            let fault = Diagnostic::advice("date-will-pass", title, place, label);
            faults.push(
                fault.help(
                    "give the step `valid-until:` with this day, so that you are told in time",
                ),
            );
        }
    }
}

fn day(found: &regex::Captures) -> Option<Date> {
    let month = MONTHS.iter().position(|month| *month == &found[2])?;
    let month = i8::try_from(month + 1).ok()?;
    Date::new(found[3].parse().ok()?, month, found[1].parse().ok()?).ok()
}
