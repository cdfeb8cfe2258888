//! The list of bank holidays in `helpline.toml` against the rule they follow in England
//! and Wales. (Days moved or added by proclamation follow no rule: when one is announced,
//! it goes into the list and into `PROCLAIMED` here.)

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use crate::shipped;

/// Announced, and in no rule.
const PROCLAIMED: [Date; 0] = [];

/// Easter Sunday of a year: the Gregorian computus of Meeus, Jones and Butcher.
#[expect(
    clippy::many_single_char_names,
    reason = "the letters of the published rule"
)]
fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    date(
        year,
        i8::try_from(month).unwrap(),
        i8::try_from(day).unwrap(),
    )
}

fn first_monday(year: i16, month: i8) -> Date {
    date(year, month, 1)
        .nth_weekday_of_month(1, Weekday::Monday)
        .unwrap()
}

fn last_monday(year: i16, month: i8) -> Date {
    date(year, month, 1)
        .nth_weekday_of_month(-1, Weekday::Monday)
        .unwrap()
}

/// A holiday at a weekend is given on the next weekday that is not one already.
fn given_on(mut day: Date, taken: &BTreeSet<Date>) -> Date {
    while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || taken.contains(&day) {
        day = day.tomorrow().unwrap();
    }
    day
}

fn holidays(year: i16) -> BTreeSet<Date> {
    let mut days = BTreeSet::from([
        easter(year).checked_sub(2.days()).unwrap(),
        easter(year).checked_add(1.day()).unwrap(),
        first_monday(year, 5),
        last_monday(year, 5),
        last_monday(year, 8),
    ]);
    days.insert(given_on(date(year, 1, 1), &days));
    // Boxing Day keeps its weekday when Christmas Day has to move past it.
    let (christmas, boxing) = (date(year, 12, 25), date(year, 12, 26));
    if matches!(boxing.weekday(), Weekday::Saturday | Weekday::Sunday) {
        days.insert(given_on(christmas, &days));
        days.insert(given_on(boxing, &days));
    } else {
        days.insert(boxing);
        days.insert(given_on(christmas, &days));
    }
    days
}

#[test]
fn the_shipped_list_is_what_the_rule_gives() {
    let listed = &shipped::rules().hours.holidays;
    let (first, last) = (
        listed.first().unwrap().year(),
        listed.last().unwrap().year(),
    );
    let expected: BTreeSet<Date> = (first..=last)
        .flat_map(holidays)
        .chain(PROCLAIMED)
        .collect();
    assert_eq!(*listed, expected);
    assert!(first <= 2026 && last >= 2028);
}

#[test]
fn the_rule_gives_the_known_substitutes() {
    for (year, days) in [
        (2020, [date(2020, 12, 25), date(2020, 12, 28)]),
        (2021, [date(2021, 12, 27), date(2021, 12, 28)]),
        (2022, [date(2022, 12, 26), date(2022, 12, 27)]),
    ] {
        let found = holidays(year);
        assert!(days.iter().all(|day| found.contains(day)), "{found:?}");
    }
    assert_eq!(easter(2026), date(2026, 4, 5));
    assert!(holidays(2028).contains(&date(2028, 1, 3)));
}
