//! A day in a message that its month does not have: 32 December.

use std::sync::LazyLock;

use jiff::civil::date;
use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::date_will_pass::MONTHS;
use super::pattern::pattern;
use super::prose::Prose;

/// A day of a month.
static ANY_DAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let months = MONTHS.join("|");
    pattern(&format!(
        r"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({months})\b"
    ))
});

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let Some(pattern) = ANY_DAY.as_ref() else {
        return;
    };
    for prose in texts {
        for found in pattern.captures_iter(&prose.text) {
            let month = MONTHS.iter().position(|month| *month == &found[2]);
            let month = month.and_then(|month| i8::try_from(month + 1).ok());
            let (Some(month), Some(whole)) = (month, found.get(0)) else {
                continue;
            };
            // A year that has 29 days in February.
            let last = date(2024, month, 1).days_in_month();
            let day: i8 = found[1].parse().unwrap_or_default();
            if (1..=last).contains(&day) {
                continue;
            }
            let title = format!("there is no {}", whole.as_str());
            let place = prose.place(whole.start(), whole.end());
            let fault = Diagnostic::warning("bad-date", title, place, "a slip in the number?");
            faults.push(fault.help(format!("{} has {last} days", &found[2])));
        }
    }
}
