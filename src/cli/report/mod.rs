//! `helpline report`: what people read, where they stopped, and the desks' figures, without
//! anybody's name.

mod add;
mod asked;
mod reading;

use std::fmt::Write as _;
use std::path::Path;

use clap::Args;
use serde_json::{Value, json};

use add::{Wanted, add};

use super::Outcome;
use super::common::{Failure, settings_of};
use super::database::{Database, Named};
use super::format::Format;
use super::kept::{Opened, wait_for};
use crate::adapters::clock;
use crate::conversation::Moment;
use crate::conversation::ids::DeskName;
use crate::conversation::moment::SECONDS_A_DAY;
use crate::service::counting::{Counts, Day};
use crate::service::kept::{Figure, StoreError};
use crate::service::ports::Store;
use crate::service::reading::Reading;
use crate::service::report::{Report, Shown};
use crate::service::unanswered::{Unanswered, kept_at};

/// What is told, in order: the word in the database, and what it means.
const TOLD: [(&str, &str); 14] = [
    ("asked", "asked for an adviser here"),
    ("taken", "were taken"),
    ("expired", "were not taken in time"),
    ("line-closed", "were not taken before closing"),
    ("cancelled", "stopped waiting"),
    ("handed-back", "were handed back to the queue"),
    ("closed", "chats ended by either side"),
    ("silent", "chats ended since the person was silent"),
    ("no-desk", "met a group that could not be used"),
    ("callback", "asked to be called"),
    ("talked", "were called and talked to"),
    ("no-answer", "calls that nobody answered"),
    ("helped", "said that it helped"),
    ("not-helped", "said that it did not help"),
];

/// Say what people read, where they stopped, how many asked for an adviser, and what came of it.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline report --days 30\n  helpline report --add 1 phb-what --as \"what is this \
    budget\"\n\nCounts under five are not shown, so that nobody can \
    be recognised."
)]
pub(super) struct ReportDesks {
    #[command(flatten)]
    database: Named,
    /// Over how many days
    #[arg(long, default_value_t = 7, value_name = "DAYS", value_parser = days)]
    days: u16,
    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write what a group of people asked, by its number in the report, as an example question of
    /// a topic
    #[arg(long, num_args = 2, value_names = ["NUMBER", "TOPIC"], conflicts_with = "format")]
    add: Option<Vec<String>>,
    /// The question in your own words
    #[arg(long = "as", value_name = "QUESTION", requires = "add")]
    wording: Option<String>,
}

impl ReportDesks {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let settings = settings_of(folder)?;
        let database = self.database.database(&settings.run, folder)?;
        let since = clock::now().plus_seconds(-i64::from(self.days) * SECONDS_A_DAY);
        let (figures, counts, questions) = wait_for(async {
            Ok(match Opened::beside(database).await? {
                Opened::File(store) => gather(&store, since).await?,
                Opened::Server(store) => gather(&*store, since).await?,
            })
        })?;
        let read = Reading::of(&counts);
        let questions = kept_at(questions, settings.keeping, clock::now());
        let asked = asked::found(&questions, folder)?;
        if let Some([number, topic]) = self.add.as_deref() {
            let wording = self.wording.as_deref();
            let wanted = Wanted {
                number,
                topic,
                wording,
            };
            return add(&wanted, &asked, folder);
        }
        let desks = settings.desks.iter().map(|desk| {
            let hours = desk.hours.as_ref().unwrap_or(&settings.hours);
            let report = Report::of(&figures, &desk.name, hours);
            (desk.name.clone(), report)
        });
        let desks: Vec<(DeskName, Report)> = desks.collect();
        match self.format {
            Format::Text => {
                let read = reading::in_words(&read, self.days);
                let asked = asked::in_words(&asked);
                put!("{read}{asked}{}", in_words(&desks, self.days));
            }
            Format::Json => {
                let mut told = in_json(&desks, self.days);
                if let Some(told) = told.as_object_mut() {
                    told.extend(reading::in_json(&read));
                    told.insert("unanswered".to_owned(), asked::in_json(&asked));
                }
                say!("{told}");
            }
        }
        Ok(Outcome::Clean)
    }
}

fn days(written: &str) -> Result<u16, &'static str> {
    let days = written.parse().ok();
    days.filter(|days| (1..=730).contains(days))
        .ok_or("write a number of days from 1 to 730, such as 30")
}

/// What is counted since a moment: of days that began after it alone.
async fn gather(
    store: &impl Store,
    since: Moment,
) -> Result<(Vec<Figure>, Counts, Vec<Unanswered>), StoreError> {
    let counts = store.counts(Day(Day::of(since).0 + 1)).await?;
    let questions = store.unanswered().await?;
    Ok((store.figures(since).await?, counts, questions))
}

/// What is counted in the last so many days, today being one of them.
pub(super) fn counts_of(database: Database, days: u16) -> Result<Counts, Failure> {
    let first = Day(Day::of(clock::now()).0 + 1 - i64::from(days));
    wait_for(async {
        Ok(match Opened::beside(database).await? {
            Opened::File(store) => store.counts(first).await?,
            Opened::Server(store) => store.counts(first).await?,
        })
    })
}

/// A count for programs: what is too little to be told is null.
fn in_number(count: Shown) -> Value {
    match count {
        Shown::Number(number) => json!(number),
        Shown::Few => Value::Null,
    }
}

fn in_words(desks: &[(DeskName, Report)], days: u16) -> String {
    let mut text = String::new();
    for (desk, report) in desks {
        let _ = writeln!(text, "The desk {desk}, the last {days} days");
        for (what, meaning) in TOLD {
            let count = report.count(what);
            if count != Shown::Number(0) || what == "asked" {
                let _ = writeln!(text, "  {:<14} {meaning}", count.to_string());
            }
        }
        if let Some((median, longest)) = report.waited() {
            let _ = writeln!(
                text,
                "  Half of those taken waited {median} min or less, the longest wait was {longest} min."
            );
        }
        for (hour, count) in &report.by_hour {
            let _ = writeln!(text, "  {hour:02}:00  {} asked", Shown::of(*count));
        }
        for (locale, count) in &report.by_language {
            let _ = writeln!(text, "  {locale}     {} asked", Shown::of(*count));
        }
    }
    text
}

fn in_json(desks: &[(DeskName, Report)], days: u16) -> Value {
    let shown = in_number;
    let desks = desks.iter().map(|(desk, report)| {
        let counts = TOLD.map(|(what, _)| (what.to_owned(), shown(report.count(what))));
        let hours = report.by_hour.iter();
        let languages = report.by_language.iter();
        json!({
            "desk": desk.as_str(),
            "counts": counts.into_iter().collect::<serde_json::Map<_, _>>(),
            "waited_minutes": report.waited().map(|(median, longest)| json!({ "median": median, "longest": longest })),
            "asked_by_hour": hours.map(|(hour, count)| (hour.to_string(), shown(Shown::of(*count)))).collect::<serde_json::Map<_, _>>(),
            "asked_by_language": languages.map(|(locale, count)| (locale.to_string(), shown(Shown::of(*count)))).collect::<serde_json::Map<_, _>>(),
        })
    });
    json!({ "days": days, "desks": desks.collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_hidden_in_both_forms() {
        let mut report = Report::default();
        report.counts.insert("asked".into(), 12);
        report.counts.insert("taken".into(), 3);
        let desks = [("advice".into(), report)];
        let text = in_words(&desks, 7);
        assert!(text.contains("12             asked") && text.contains("fewer than 5"));
        let json = in_json(&desks, 7);
        assert_eq!(json["desks"][0]["counts"]["asked"], 12);
        assert!(json["desks"][0]["counts"]["taken"].is_null());
    }
}
