//! A day on which something was done that has not come yet, or is too long ago to be meant.

use jiff::civil::Date;

use super::super::diagnostic::Diagnostic;
use super::super::source::Placed;
use super::Draft;

/// Nothing that Helpline says is older than so many years.
const YEARS: i16 = 5;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let today = draft.today();
    let mut done: Vec<(Placed<Date>, &str)> = Vec::new();
    let verified = draft.settings.noted.verified_on.clone();
    done.extend(verified.map(|day| (day, "the number was checked")));
    let read = draft.source_file.into_iter().flatten();
    let read = read.filter_map(|source| source.read.as_ref());
    done.extend(read.map(|day| (day.clone(), "the source was read")));
    for file in draft.files {
        let on = file.reviewed.as_ref().and_then(|read| read.on.as_ref());
        let day = on.and_then(|on| Some(Placed::new(on.value.parse().ok()?, on.span)));
        // What was read long ago is overdue, and told of as that.
        let day = day.filter(|day: &Placed<Date>| day.value > today);
        done.extend(day.map(|day| (day, "the flow was read")));
    }
    for (day, what) in done.iter().filter(|(day, _)| day.value > today) {
        let title = format!("{what} on {}, which has not come yet", day.value);
        let label = format!("today is {today}");
        let fault = Diagnostic::warning("date-ahead", title, day.span, label);
        faults.push(fault.help("write the day on which it was done"));
    }
    let long_ago = |day: &Date| day.year() < today.year() - YEARS;
    for (day, what) in done.iter().filter(|(day, _)| long_ago(&day.value)) {
        let title = format!("{what} on {}, more than {YEARS} years ago", day.value);
        let label = format!("today is {today}");
        let fault = Diagnostic::warning("date-unlikely", title, day.span, label);
        faults.push(fault.help("look at the year; write the day on which it was done last"));
    }
}
