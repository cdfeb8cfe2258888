//! A bank holiday that is not in the list, on which people would be told that the line is open.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use super::super::diagnostic::Diagnostic;
use super::super::source::Placed;
use super::Draft;

/// A list that holds so few of a year's bank holidays is not about those of England and Wales.
const LEAST_OF_A_YEAR: usize = 4;

/// So many days from a bank holiday, another day in the list may be a slip for it.
const DAYS_OF_A_SLIP: i32 = 10;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let noted = &draft.settings.noted;
    let known_until = draft.settings.holidays_known_until.as_ref();
    let (Some(list), Some(until)) = (noted.holidays_at, known_until) else {
        return;
    };
    let listed = &noted.holidays;
    let is_listed = |day: Date| listed.iter().any(|own| own.value == day);
    let hours = &draft.settings.hours;
    // Closed for part of that day: somebody has thought of it.
    let is_thought_of = |day: Date| hours.closures.iter().any(|closure| closure.date == day);
    let today = draft.today();
    for year in today.year()..=until.value.year() {
        let holidays = of(year);
        if holidays.iter().filter(|(day, _)| is_listed(*day)).count() < LEAST_OF_A_YEAR {
            continue;
        }
        let coming = |day: Date| day >= today && day <= until.value;
        let is_missing =
            |day: Date| coming(day) && !is_thought_of(day) && !hours.shifts_on(day).is_empty();
        let missing: Vec<_> = holidays
            .iter()
            .filter(|(day, _)| is_missing(*day))
            .collect();
        let Some((day, name)) = missing.first() else {
            continue;
        };
        let title = match missing.len() {
            1 => format!("the {name}, {day}, is not listed"),
            more => format!(
                "{more} bank holidays of {year} are not listed, the first is {day}, the {name}"
            ),
        };
        let is_odd = |own: &&Placed<Date>| {
            let apart = own
                .value
                .since(*day)
                .map_or(i32::MAX, |span| span.get_days().abs());
            apart <= DAYS_OF_A_SLIP && holidays.iter().all(|(holiday, _)| *holiday != own.value)
        };
        let (place, label) = if let Some(odd) = listed.iter().find(is_odd) {
            (odd.span, "no bank holiday")
        } else {
            let before = listed.iter().rfind(|own| own.value < *day);
            (
                before.map_or(list, |own| own.span),
                "it belongs after this day",
            )
        };
        let fault = Diagnostic::warning("holiday-missing", title, place, label);
        faults.push(fault.help(
            "look at the list of GOV.UK and write the day; if the line is open then, write above \
             the marked place: `# helpline: allow holiday-missing, because we are open`",
        ));
    }
}

/// The bank holidays of England and Wales in a year, as the Banking and Financial Dealings Act
/// 1971 and the usual proclamations set them, with their names. For one that falls on a weekend
/// it is the weekday that is given instead. Days that are given once, for a jubilee, are not
/// among them.
fn of(year: i16) -> Vec<(Date, &'static str)> {
    let easter = easter(year);
    let weekday_from = |day: Date| match day.weekday() {
        Weekday::Saturday => day + 2.days(),
        Weekday::Sunday => day + 1.day(),
        _ => day,
    };
    let monday = |month: i8, nth: i8| {
        let first = date(year, month, 1);
        first
            .nth_weekday_of_month(nth, Weekday::Monday)
            .unwrap_or(first)
    };
    let (christmas, boxing_day) = match date(year, 12, 25).weekday() {
        Weekday::Friday => (25, 28),
        Weekday::Saturday => (27, 28),
        // Boxing Day is a Monday and stays there.
        Weekday::Sunday => (27, 26),
        _ => (25, 26),
    };
    vec![
        (weekday_from(date(year, 1, 1)), "New Year's Day holiday"),
        (easter - 2.days(), "Good Friday holiday"),
        (easter + 1.day(), "Easter Monday holiday"),
        (monday(5, 1), "Early May bank holiday"),
        (monday(5, -1), "Spring bank holiday"),
        (monday(8, -1), "Summer bank holiday"),
        (date(year, 12, christmas), "Christmas Day holiday"),
        (date(year, 12, boxing_day), "Boxing Day holiday"),
    ]
}

/// Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher.
fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let golden = y % 19;
    let (century, of_century) = (y / 100, y % 100);
    let moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * late + 114;
    let small = |value: i32| i8::try_from(value).unwrap_or(1);
    date(year, small(days / 31), small(days % 31 + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lists of GOV.UK, without the days that were given or moved once.
    #[test]
    fn the_days_are_those_that_gov_uk_lists() {
        let listed = |year: i16| {
            let mut days: Vec<_> = of(year)
                .iter()
                .map(|(day, _)| day.to_string()[5..].to_owned())
                .collect();
            days.sort();
            days.join(" ")
        };
        for (year, days) in [
            (2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
            (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
            (2023, "01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26"),
            (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
            (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
            (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
            (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
            // 25 December 2022 was a Sunday: 26 and 27 December.
            (2022, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"),
        ] {
            assert_eq!(listed(year), days, "{year}");
        }
    }
}
