//! The opening hours over clock changes, holidays, closures and the minute of closing.

use jiff::civil::{date, datetime, time};

use super::*;

fn london() -> TimeZone {
    TimeZone::get("Europe/London").expect("the zone is inside the program")
}

fn nine_thirty_to_four() -> Hours {
    let weekday = vec![Shift {
        from: time(9, 30, 0, 0),
        until: time(16, 0, 0, 0),
    }];
    let mut week: [Vec<Shift>; 7] = std::array::from_fn(|_| weekday.clone());
    week[5].clear();
    week[6].clear();
    let holidays = [
        date(2026, 12, 25),
        date(2026, 12, 28),
        date(2027, 1, 1),
        date(2026, 8, 31),
    ];
    Hours {
        zone: london(),
        week,
        holidays: holidays.into(),
        closures: Vec::new(),
    }
}

fn at(local: DateTime) -> Moment {
    let zoned = local.to_zoned(london()).expect("a time of day that exists");
    Moment::from_seconds(zoned.timestamp().as_second())
}

fn opens(hours: &Hours, local: DateTime) -> DateTime {
    match hours.status(at(local)) {
        Status::Closed { opens: Some(opens) } => opens,
        other => panic!("{local}: {other:?}"),
    }
}

#[test]
fn open_from_the_first_minute_until_the_minute_of_closing() {
    let hours = nine_thirty_to_four();
    let until = datetime(2026, 11, 23, 16, 0, 0, 0);
    for (clock, open) in [
        (time(9, 29, 59, 0), false),
        (time(9, 30, 0, 0), true),
        (time(15, 59, 59, 0), true),
        (time(16, 0, 0, 0), false),
    ] {
        let status = hours.status(at(date(2026, 11, 23).to_datetime(clock)));
        assert_eq!(status.is_open(), open, "{clock}");
        if open {
            assert_eq!(status, Status::Open { until });
        }
    }
}

#[test]
fn on_friday_evening_it_opens_on_monday() {
    let hours = nine_thirty_to_four();
    assert_eq!(
        opens(&hours, datetime(2026, 11, 27, 16, 0, 0, 0)),
        datetime(2026, 11, 30, 9, 30, 0, 0)
    );
}

#[test]
fn before_opening_it_opens_the_same_day() {
    let hours = nine_thirty_to_four();
    assert_eq!(
        opens(&hours, datetime(2026, 11, 23, 3, 0, 0, 0)),
        datetime(2026, 11, 23, 9, 30, 0, 0)
    );
}

#[test]
fn christmas_boxing_day_substitute_and_weekend_are_skipped_together() {
    let hours = nine_thirty_to_four();
    // Christmas Day 2026 is a Friday; Boxing Day's substitute is Monday the 28th.
    for moment in [
        datetime(2026, 12, 24, 17, 0, 0, 0),
        datetime(2026, 12, 27, 12, 0, 0, 0),
    ] {
        assert_eq!(opens(&hours, moment), datetime(2026, 12, 29, 9, 30, 0, 0));
    }
    assert!(
        !hours
            .status(at(datetime(2026, 8, 31, 10, 0, 0, 0)))
            .is_open()
    );
}

#[test]
fn half_past_nine_stays_half_past_nine_when_the_clocks_change() {
    let hours = nine_thirty_to_four();
    // (Friday before, Monday after, the instant it opens in UTC hours and minutes)
    for (friday, monday, utc) in [
        (date(2026, 3, 27), date(2026, 3, 30), (8, 30)),
        (date(2026, 10, 23), date(2026, 10, 26), (9, 30)),
        (date(2027, 3, 26), date(2027, 3, 29), (8, 30)),
        (date(2027, 10, 29), date(2027, 11, 1), (9, 30)),
    ] {
        let opening = opens(&hours, friday.at(18, 0, 0, 0));
        assert_eq!(opening, monday.at(9, 30, 0, 0));
        let instant = at(opening).timestamp().to_zoned(TimeZone::UTC).datetime();
        assert_eq!((instant.hour(), instant.minute()), utc, "{monday}");
        assert!(hours.status(at(opening)).is_open());
        assert!(!hours.status(at(opening).plus_seconds(-1)).is_open());
    }
}

#[test]
fn a_closure_takes_off_a_day_or_part_of_one() {
    let mut hours = nine_thirty_to_four();
    let monday = date(2026, 11, 23);
    let noon = Shift {
        from: time(12, 0, 0, 0),
        until: time(13, 0, 0, 0),
    };
    hours.closures = vec![
        Closure {
            date: monday,
            shift: Some(noon),
        },
        Closure {
            date: monday.tomorrow().expect("a day"),
            shift: None,
        },
    ];
    assert_eq!(
        hours.status(at(monday.at(11, 0, 0, 0))),
        Status::Open {
            until: monday.at(12, 0, 0, 0)
        }
    );
    assert_eq!(
        opens(&hours, monday.at(12, 30, 0, 0)),
        monday.at(13, 0, 0, 0)
    );
    assert_eq!(
        opens(&hours, monday.at(16, 0, 0, 0)),
        date(2026, 11, 25).at(9, 30, 0, 0)
    );
}

#[test]
fn a_line_without_hours_never_opens_and_says_so() {
    let mut hours = nine_thirty_to_four();
    hours.week = std::array::from_fn(|_| Vec::new());
    assert_eq!(
        hours.status(at(datetime(2026, 11, 23, 10, 0, 0, 0))),
        Status::Closed { opens: None }
    );
}

#[test]
fn the_week_is_told_in_runs_of_days() {
    let mut hours = nine_thirty_to_four();
    let days =
        |hours: &Hours| -> Vec<_> { hours.weekly().into_iter().map(|(a, b, _)| (a, b)).collect() };
    assert_eq!(days(&hours), [(Weekday::Monday, Weekday::Friday)]);
    hours.week[2] = vec![Shift {
        from: time(9, 30, 0, 0),
        until: time(12, 0, 0, 0),
    }];
    assert_eq!(
        days(&hours),
        [
            (Weekday::Monday, Weekday::Tuesday),
            (Weekday::Wednesday, Weekday::Wednesday),
            (Weekday::Thursday, Weekday::Friday)
        ]
    );
}
