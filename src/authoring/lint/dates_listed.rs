//! Days on which the line is closed that cannot be meant so: one written twice, one that
//! lies far off, a list without its last day or beyond it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::source::Placed;
use super::{Draft, holiday_missing};
use crate::conversation::hours::{Shift, WEEKDAYS};

/// The clock of the United Kingdom.
const OUR_ZONE: &str = "Europe/London";

/// Lists begin with the year before at the earliest, and no date lies so many years ahead.
const YEARS_AHEAD: i16 = 10;

/// After so many days, a closure that is still listed may have the wrong year.
const LONG_PAST: i32 = 180;

/// So many holidays on one day of the week may each be a slip.
const SLIPS: usize = 2;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let noted = &draft.settings.noted;
    let before = faults.len();
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
    find_closed_anyway(draft, faults);
    let holidays: Vec<Placed<Date>> = noted.holidays.clone();
    let in_reach = holidays.into_iter().filter(|day| !is_far(day.value, today));
    find_out_of_order(&in_reach.collect::<Vec<_>>(), faults);
    find_long_past(draft, faults);
    // What is told of already may be the slip for one that seems to be missing.
    if faults.len() == before && draft.settings_whole {
        holiday_missing::find(draft, faults);
    }
    find_zone(draft, faults);
}

/// A holiday on a day of the week that has no hours: the line is closed then anyway, so the
/// weekday that is given instead was meant.
fn find_closed_anyway(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let week = &draft.settings.hours.week;
    let days = |day: Date| usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or(0);
    // A day that was forgotten is told of by itself.
    let written = &draft.settings.noted.days;
    let is_written = |day: Date| written.contains_key(&days(day));
    let is_closed = |day: Date| is_written(day) && week.get(days(day)).is_some_and(Vec::is_empty);
    if week.iter().all(Vec::is_empty) || !draft.settings_whole {
        return;
    }
    let holidays = draft.settings.noted.holidays.iter();
    let mut by_day: BTreeMap<usize, Vec<&Placed<Date>>> = BTreeMap::new();
    for day in holidays.filter(|day| is_closed(day.value)) {
        by_day.entry(days(day.value)).or_default().push(day);
    }
    for (weekday, listed) in by_day {
        let name = WEEKDAYS.get(weekday).copied().unwrap_or_default();
        // So many are no slips: the day of the week has lost its hours.
        if let (true, Some(place)) = (listed.len() > SLIPS, written.get(&weekday)) {
            let title = format!(
                "{} bank holidays are listed on a {}, when the line is closed anyway",
                listed.len(),
                capital(name)
            );
            let label = "closed all day";
            let fault = Diagnostic::warning("holiday-closed-anyway", title, *place, label);
            let fault = fault.also(listed[0].span, "the first of them");
            faults.push(fault.help(format!(
                "if the line is open on that day, write its hours: `{name} = [\"09:30-16:00\"]`; \
                 if not, take those holidays out"
            )));
            continue;
        }
        faults.extend(listed.into_iter().map(|day| closed_anyway(day, name)));
    }
    find_closures_of_nothing(draft, faults);
}

fn capital(day: &str) -> String {
    day[..1].to_uppercase() + &day[1..]
}

fn closed_anyway(day: &Placed<Date>, name: &str) -> Diagnostic {
    let title = format!(
        "{} is a {}, when the line is closed anyway",
        day.value,
        capital(name)
    );
    let fault = Diagnostic::warning("holiday-closed-anyway", title, day.span, "");
    fault.help("write the weekday that is given instead, as GOV.UK lists it; look at the year too")
}

/// A part of a day that lies outside the hours of that day.
fn find_closures_of_nothing(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let week = &draft.settings.hours.week;
    for closure in &draft.settings.noted.closed_in_part {
        let date = closure.value.date;
        let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
        let (Some(part), Some(shifts)) = (&closure.value.shift, week.get(weekday)) else {
            continue;
        };
        let is_open = |shift: &Shift| shift.from < part.until && part.from < shift.until;
        if shifts.iter().any(is_open) {
            continue;
        }
        let name = WEEKDAYS.get(weekday).copied().unwrap_or_default();
        let title = format!(
            "on {date}, a {}, the line is closed at these times anyway",
            capital(name)
        );
        let label = "this closes nothing";
        let fault = Diagnostic::warning("holiday-closed-anyway", title, closure.span, label);
        faults.push(fault.help("look at the date and at the times, `from` and `to`"));
    }
}

/// A closure of a day that passed long ago: it closes nothing, and another year may be meant.
fn find_long_past(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let noted = &draft.settings.noted;
    let in_part = noted.closed_in_part.iter();
    let in_part = in_part.map(|part| Placed::new(part.value.date, part.span));
    let since = draft.today() - jiff::ToSpan::days(LONG_PAST);
    let far = draft.today() - jiff::ToSpan::years(YEARS_AHEAD);
    let days = noted.closed.iter().cloned().chain(in_part);
    for day in days.filter(|day| day.value < since && day.value > far) {
        let title = format!("{} passed long ago, and closes nothing", day.value);
        let fault = Diagnostic::warning("date-unlikely", title, day.span, "");
        faults.push(fault.help("look at the year; if it is right, take this closure out"));
    }
}

/// One day that stands before or after those around it: its year or its month is a slip.
fn find_out_of_order(days: &[Placed<Date>], faults: &mut Vec<Diagnostic>) {
    let values: Vec<Date> = days.iter().map(|day| day.value).collect();
    if values.is_sorted() {
        return;
    }
    let sorted_without = |index: &usize| {
        let rest = values.iter().enumerate();
        let rest = rest.filter(|(at, _)| at != index).map(|(_, day)| day);
        rest.is_sorted()
    };
    let mut odd = (0..values.len()).filter(sorted_without);
    // A list in another order altogether is an order too.
    let (Some(first), more) = (odd.next(), odd.next()) else {
        return;
    };
    let day = &days[first];
    let title = format!("{} stands out of order", day.value);
    let fault = Diagnostic::warning("date-unlikely", title, day.span, "");
    let fault = match more.and_then(|more| days.get(more)) {
        Some(other) => fault.also(other.span, "or this one"),
        None => fault,
    };
    faults.push(fault.help("look at its year and its month, or put it in its place"));
}

/// Times that are read on another clock than the one people here have.
fn find_zone(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let zone = draft.settings.noted.zone.as_ref();
    let Some(zone) = zone.filter(|zone| zone.value != OUR_ZONE) else {
        return;
    };
    let title = format!("the hours are read on the clock of `{}`", zone.value);
    let fault = Diagnostic::warning("timezone-elsewhere", title, zone.span, "");
    // A number of another country says that the line is there.
    let phone = draft.settings.phone.as_ref();
    let is_abroad =
        phone.is_some_and(|phone| phone.value.starts_with('+') && !phone.value.starts_with("+44"));
    let severity = if is_abroad {
        Severity::Advice
    } else {
        Severity::Warning
    };
    let fault = Diagnostic { severity, ..fault };
    faults.push(fault.help(format!(
        "for a line in the United Kingdom, write `{OUR_ZONE}`"
    )));
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
    let latest = noted.holidays.iter().map(|day| day.value).max();
    let empty_years = |latest: &Date| until.value.year() - latest.year();
    if let Some(latest) = latest.filter(|day| (1..=YEARS_AHEAD).contains(&empty_years(day))) {
        let title = format!("no day of {} is listed", until.value.year());
        let label = "said to be the last day of the list";
        let fault = Diagnostic::warning("holidays-unclear", title, until.span, label);
        faults.push(fault.help(format!(
            "add the days of that year from GOV.UK, or write \"{}-12-31\" here",
            latest.year()
        )));
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
