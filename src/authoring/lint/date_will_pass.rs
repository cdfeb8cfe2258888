//! A day in a message that is still to come: once it has passed, what is said of it is wrong.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::Draft;
use super::pattern::pattern;
use super::prose::Prose;

/// The months in English.
pub(super) const MONTHS: [&str; 12] = [
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

/// A day without its year, and what follows it.
static NO_YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let months = MONTHS.join("|");
    pattern(&format!(
        r"\b(?:[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Oo]n|[Bb]efore|[Aa]fter|[Ss]ince) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?(\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{months}))\b([^.!?\n]*)"
    ))
});

/// A day that is said without its year is wrong from the next year on, unless it comes every year.
fn find_without_year(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let Some(pattern) = NO_YEAR.as_ref() else {
        return;
    };
    for prose in texts {
        for found in pattern.captures_iter(&prose.text) {
            let (Some(day), Some(after)) = (found.get(1), found.get(2)) else {
                continue;
            };
            let after = after.as_str();
            let has_year = after.trim_start().starts_with(|c: char| c.is_ascii_digit());
            if has_year || after.contains("year") {
                continue;
            }
            let title = format!("`{}` says {} and no year", prose.message, day.as_str());
            let label = "in a year it is wrong";
            let place = prose.place(day.start(), day.end());
            let fault = Diagnostic::warning("date-will-pass", title, place, label);
            faults.push(fault.help(
                "write the year too, and give the step `valid-until:`; if it is so every year, say \
                 `each year` behind it; a day on which the line is closed goes into helpline.toml, \
                 under [[closed]]",
            ));
        }
    }
}

pub(super) fn find(draft: &Draft, texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    find_without_year(texts, faults);
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
