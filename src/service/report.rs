//! The figures of a desk: what was asked for, how long people waited, what came of it.
//! Counts of so few that they might be one known person are not shown.

use std::collections::BTreeMap;

use super::kept::Figure;
use super::team;
use crate::conversation::desk::{Post, Thread};
use crate::conversation::effect::Value;
use crate::conversation::hours::Hours;
use crate::conversation::ids::{DeskName, Locale};
use crate::conversation::words::{Body, Line};
use crate::conversation::{Moment, Outgoing, Rules};

/// Fewer than this many are not shown.
pub const FEWEST: usize = 5;

/// A desk's figures over some days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// How often each thing happened, by the word for it.
    pub counts: BTreeMap<String, usize>,
    /// How long those who were taken had waited, in seconds, shortest first.
    pub waits: Vec<i64>,
    /// How many asked, by the hour of the helpline's clock.
    pub by_hour: BTreeMap<i8, usize>,
    /// How many asked, by language.
    pub by_language: BTreeMap<Locale, usize>,
}

/// A count as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// So many.
    Number(usize),
    /// Some, but too few to say how many.
    Few,
}

impl Shown {
    /// A count as it may be shown.
    #[must_use]
    pub fn of(count: usize) -> Self {
        if (1..FEWEST).contains(&count) {
            Self::Few
        } else {
            Self::Number(count)
        }
    }

    /// The number, if it may be told.
    #[must_use]
    pub fn number(self) -> Option<usize> {
        match self {
            Self::Number(count) => Some(count),
            Self::Few => None,
        }
    }
}

impl std::fmt::Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Few => write!(f, "fewer than {FEWEST}"),
        }
    }
}

impl Report {
    /// The figures of a desk.
    #[must_use]
    pub fn of(figures: &[Figure], desk: &DeskName, hours: &Hours) -> Self {
        let mut report = Self::default();
        for figure in figures.iter().filter(|figure| figure.desk == *desk) {
            *report.counts.entry(figure.what.clone()).or_default() += 1;
            if figure.what == "asked" {
                let hour = hours.local(figure.at).hour();
                *report.by_hour.entry(hour).or_default() += 1;
                *report.by_language.entry(figure.locale.clone()).or_default() += 1;
            }
            if figure.what == "taken" {
                report.waits.extend(figure.waited);
            }
        }
        report.waits.sort_unstable();
        report
    }

    /// How often something happened.
    #[must_use]
    pub fn count(&self, what: &str) -> Shown {
        Shown::of(self.counts.get(what).copied().unwrap_or_default())
    }

    /// How long half of those who were taken had waited at most, and the longest wait, in
    /// minutes; nothing when they are too few.
    #[must_use]
    pub fn waited(&self) -> Option<(i64, i64)> {
        let longest = self.waits.last()?;
        let median = self.waits.get(self.waits.len() / 2)?;
        let minutes = |seconds: i64| (seconds + 59) / 60;
        (self.waits.len() >= FEWEST).then_some((minutes(*median), minutes(*longest)))
    }
}

/// The figures of a week, for a team's notices.
#[must_use]
pub fn notice(rules: &Rules, desk: &DeskName, figures: &[Figure], at: Moment) -> Outgoing {
    let report = Report::of(figures, desk, &rules.hours);
    let count = |what: &str| Value::Text(report.count(what).to_string());
    let minutes = |minutes: Option<i64>| {
        Value::or_none(
            minutes
                .map(|minutes| minutes.to_string())
                .unwrap_or_default(),
        )
    };
    let with = vec![
        ("asked", count("asked")),
        ("taken", count("taken")),
        ("expired", count("expired")),
        ("callbacks", count("callback")),
        ("median", minutes(report.waited().map(|(median, _)| median))),
        (
            "longest",
            minutes(report.waited().map(|(_, longest)| longest)),
        ),
    ];
    let post = Post {
        thread: Some(Thread::Notices(desk.clone())),
        rank: 5,
        ..Post::default()
    };
    let text = team::say(rules, Line::StaffWeek, with, at);
    Outgoing {
        post: Some(Box::new(post)),
        ..Outgoing::new(Body::Text(text), Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    fn figure(what: &str, waited: Option<i64>) -> Figure {
        Figure {
            at: Moment::from_seconds(1_795_428_000),
            desk: "advice".into(),
            what: what.to_owned(),
            locale: "en".into(),
            waited,
        }
    }

    #[test]
    fn few_are_not_told_and_many_are() {
        let hours = Hours {
            zone: TimeZone::UTC,
            week: std::array::from_fn(|_| Vec::new()),
            holidays: std::collections::BTreeSet::new(),
            closures: Vec::new(),
        };
        let mut figures: Vec<Figure> = (0..4).map(|_| figure("asked", None)).collect();
        let report = Report::of(&figures, &"advice".into(), &hours);
        assert_eq!(report.count("asked"), Shown::Few);
        assert_eq!(report.count("taken"), Shown::Number(0));
        figures.push(figure("asked", None));
        figures.extend((1..=5).map(|minute| figure("taken", Some(minute * 60))));
        let report = Report::of(&figures, &"advice".into(), &hours);
        assert_eq!(report.count("asked"), Shown::Number(5));
        assert_eq!(report.waited(), Some((3, 5)));
        let other = Report::of(&figures, &"welsh".into(), &hours);
        assert_eq!(other, Report::default());
    }
}
