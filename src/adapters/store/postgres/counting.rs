//! What is counted of conversations, in the database: rows of a day, none of a person.

use tokio_postgres::{Client, Row};

use super::super::saved;
use super::connection::{Failure, Open};
use crate::conversation::Moment;
use crate::service::counting::{Counted, Counts, Day};
use crate::service::kept::Tally;
use crate::service::unanswered::Unanswered;

/// Adds these counts to those of their days. They come in order, so that two programs never
/// wait for each other in a ring.
pub(super) async fn add(open: &Open, counts: &Counts) -> Result<(), Failure> {
    if counts.is_empty() {
        return Ok(());
    }
    let days: Vec<i64> = counts.iter().map(|(day, ..)| day.0).collect();
    let what: Vec<&str> = counts.iter().map(|(_, what, ..)| what.word()).collect();
    let names: Vec<&str> = counts.iter().map(|(_, _, name, _)| name).collect();
    let times = counts.iter().map(|(.., times)| times);
    let times: Vec<i64> = times
        .map(|times| i64::try_from(times).unwrap_or(i64::MAX))
        .collect();
    let statement = open
        .statement(
            "INSERT INTO counted (day, what, name, times)
             SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[])
             ON CONFLICT (day, what, name) DO UPDATE SET times = counted.times + excluded.times",
        )
        .await?;
    open.client
        .execute(&statement, &[&days, &what, &names, &times])
        .await?;
    Ok(())
}

const COUNTS: &str = "SELECT day, what, name, times FROM counted WHERE day >= $1";

const UNANSWERED: &str = "SELECT day, mark, masked FROM unanswered";

/// The counts from a day on.
pub(super) async fn read(open: &Open, since: Day) -> Result<Counts, Failure> {
    let statement = open.statement(COUNTS).await?;
    let rows = open.client.query(&statement, &[&since.0]).await?;
    Ok(counts_in(&rows))
}

/// Both, by a connection that changes nothing.
pub(super) async fn tally(client: &Client, since: Day) -> Result<Tally, tokio_postgres::Error> {
    Ok(Tally {
        counts: counts_in(&client.query(COUNTS, &[&since.0]).await?),
        questions: unanswered_in(&client.query(UNANSWERED, &[]).await?),
    })
}

fn counts_in(rows: &[Row]) -> Counts {
    let mut counts = Counts::default();
    for row in rows {
        if let Some(counted) = Counted::of_word(row.get(1)) {
            let times = u64::try_from(row.get::<_, i64>(3)).unwrap_or_default();
            counts.add(Day(row.get(0)), counted, row.get(2), times);
        }
    }
    counts
}

/// Erases conversations that are too old, and counts where they ended. How many there were.
/// Over a connection that others use at the same time: it is one statement for those that
/// are erased, and one for what is counted of them.
pub(super) async fn purge_people(open: &Open, before: Moment) -> Result<u64, Failure> {
    let statement = open
        .statement(
            "DELETE FROM person WHERE last_active < $1 AND NOT EXISTS
                 (SELECT FROM handoff WHERE handoff.chat = person.chat AND closed IS NULL)
             RETURNING session",
        )
        .await?;
    let rows = open.client.query(&statement, &[&before.seconds()]).await?;
    let mut counts = Counts::default();
    for row in &rows {
        counts.end(&saved::session(row.get(0)));
    }
    add(open, &counts).await?;
    Ok(u64::try_from(rows.len()).unwrap_or(u64::MAX))
}

/// Erases the counts of before a day.
pub(super) async fn purge(open: &Open, first: Day) -> Result<(), Failure> {
    let statement = open.statement("DELETE FROM counted WHERE day < $1").await?;
    open.client.execute(&statement, &[&first.0]).await?;
    Ok(())
}

/// Keeps questions that were not understood.
pub(super) async fn add_unanswered(open: &Open, questions: &[Unanswered]) -> Result<(), Failure> {
    if questions.is_empty() {
        return Ok(());
    }
    // In order, so that two programs never wait for each other in a ring.
    let mut questions: Vec<&Unanswered> = questions.iter().collect();
    questions.sort_unstable();
    let days: Vec<i64> = questions.iter().map(|one| one.day.0).collect();
    let marks: Vec<i16> = questions.iter().map(|one| i16::from(one.mark)).collect();
    let masked: Vec<&str> = questions.iter().map(|one| one.masked.as_str()).collect();
    let statement = open
        .statement(
            "INSERT INTO unanswered (day, mark, masked)
             SELECT * FROM unnest($1::bigint[], $2::smallint[], $3::text[])
             ON CONFLICT DO NOTHING",
        )
        .await?;
    open.client
        .execute(&statement, &[&days, &marks, &masked])
        .await?;
    Ok(())
}

/// The questions that were not understood.
pub(super) async fn read_unanswered(open: &Open) -> Result<Vec<Unanswered>, Failure> {
    let statement = open.statement(UNANSWERED).await?;
    let rows = open.client.query(&statement, &[]).await?;
    Ok(unanswered_in(&rows))
}

fn unanswered_in(rows: &[Row]) -> Vec<Unanswered> {
    let questions = rows.iter().map(|row| Unanswered {
        day: Day(row.get(0)),
        mark: u8::try_from(row.get::<_, i16>(1)).unwrap_or_default(),
        masked: row.get(2),
    });
    let mut questions: Vec<Unanswered> = questions.collect();
    questions.sort_unstable();
    questions
}

/// Erases the questions of before a day, and writes the others anew: PostgreSQL tells of every
/// row which transaction wrote it, and that of a question wrote its person's conversation too.
/// One program at a time does it, so that two never wait for each other in a ring.
pub(super) async fn purge_unanswered(open: &Open, first: Day) -> Result<(), Failure> {
    let statement = open
        .statement("DELETE FROM unanswered WHERE day < $1")
        .await?;
    open.client.execute(&statement, &[&first.0]).await?;
    let statement = open
        .statement(
            "UPDATE unanswered SET masked = masked
             FROM (SELECT pg_try_advisory_xact_lock(hashtext('unanswered')) AS mine) AS lock
             WHERE mine",
        )
        .await?;
    open.client.execute(&statement, &[]).await?;
    Ok(())
}
