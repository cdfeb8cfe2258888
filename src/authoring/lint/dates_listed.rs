//! Days on which the line is closed that cannot be meant so: one written twice, one that
//! lies far off, a list without its last day or beyond it.

use jiff::civil::Date;

use super::super::diagnostic::Diagnostic;
use super::super::source::Placed;
use super::Draft;

/// Lists begin with the year before at the earliest, and no date lies so many years ahead.
const YEARS_AHEAD: i16 = 10;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let noted = &draft.settings.noted;
    find_twice(&noted.holidays, faults);
    find_twice(&noted.closed, faults);
    let today = draft.today();
    let (far, near): (Vec<_>, Vec<_>) = noted
        .holidays
        .iter()
        .chain(&noted.closed)
        .partition(|day| is_far(day.value, today));
    faults.extend(far.into_iter().map(unlikely));
    find_end(draft, &near, faults);
}

fn is_far(day: Date, today: Date) -> bool {
    day.year() > today.year() + YEARS_AHEAD || day.year() < today.year() - YEARS_AHEAD
}

fn unlikely(day: &Placed<Date>) -> Diagnostic {
    let title = format!("{} lies far from today", day.value);
    let fault = Diagnostic::warning("date-unlikely", title, day.span, "");
    fault.help("look at the year; on the day that was meant, the line would not be closed")
}

fn find_twice(days: &[Placed<Date>], faults: &mut Vec<Diagnostic>) {
    for (index, day) in days.iter().enumerate() {
        let mut before = days[..index].iter();
        if let Some(first) = before.find(|first| first.value == day.value) {
            let title = format!("{} is written twice", day.value);
            let fault = Diagnostic::warning("date-twice", title, day.span, "the second time");
            let fault = fault.also(first.span, "the first time");
            faults.push(fault.help("take one out; look whether another day was meant"));
        }
    }
}

fn find_end(draft: &Draft, days: &[&Placed<Date>], faults: &mut Vec<Diagnostic>) {
    let noted = &draft.settings.noted;
    let Some(list) = noted.holidays_at.filter(|_| !noted.holidays.is_empty()) else {
        return;
    };
    let Some(until) = &draft.settings.holidays_known_until else {
        if draft.settings_whole {
            let title = "nothing says until when the bank holidays are known";
            let fault = Diagnostic::warning("holidays-unclear", title, list, "the list");
            let help = "below it, write the last day it covers: \
                        `bank-holidays-known-until = \"2028-12-31\"`; \
                        then you are told before it runs out";
            faults.push(fault.help(help));
        }
        return;
    };
    let holidays = |day: &&&Placed<Date>| noted.holidays.iter().any(|own| own.span == day.span);
    // That it runs out is told of by itself.
    if until.value < draft.today() + jiff::ToSpan::days(super::dates_run_out::HOLIDAYS_AHEAD) {
        return;
    }
    let mut beyond = days
        .iter()
        .filter(holidays)
        .filter(|day| day.value > until.value);
    if let Some(first) = beyond.next() {
        let title = format!("the list goes on after {}", until.value);
        let label = "said to be its last day";
        let fault = Diagnostic::warning("holidays-unclear", title, until.span, label);
        let fault = fault.also(first.span, "a later day");
        faults
            .push(fault.help("write the last day that the list covers, such as the end of a year"));
    }
}
