//! What is counted of conversations, in the file: rows of a day, none of a person.

use rusqlite::{Connection, Transaction, params};

use super::super::saved;
use crate::conversation::Moment;
use crate::service::counting::{Counted, Counts, Day};
use crate::service::unanswered::Unanswered;

/// Adds these counts to those of their days.
pub(super) fn add(transaction: &Transaction, counts: &Counts) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO counted (day, what, name, times) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (day, what, name) DO UPDATE SET times = times + excluded.times",
    )?;
    for (day, counted, name, times) in counts.iter() {
        let times = i64::try_from(times).unwrap_or(i64::MAX);
        statement.execute(params![day.0, counted.word(), name, times])?;
    }
    Ok(())
}

/// The counts from a day on.
pub(super) fn read(connection: &Connection, since: Day) -> rusqlite::Result<Counts> {
    let mut statement =
        connection.prepare_cached("SELECT day, what, name, times FROM counted WHERE day >= ?1")?;
    let mut rows = statement.query([since.0])?;
    let mut counts = Counts::default();
    while let Some(row) = rows.next()? {
        if let Some(counted) = Counted::of_word(&row.get::<_, String>(1)?) {
            let times = u64::try_from(row.get::<_, i64>(3)?).unwrap_or_default();
            counts.add(Day(row.get(0)?), counted, row.get(2)?, times);
        }
    }
    Ok(counts)
}

/// Erases conversations that are too old, and counts where they ended. How many there were.
pub(super) fn purge_people(transaction: &Transaction, before: Moment) -> rusqlite::Result<u64> {
    let mut counts = Counts::default();
    let mut erased = 0;
    {
        let mut statement = transaction.prepare_cached(
            "DELETE FROM person WHERE last_active < ?1 AND NOT EXISTS
                 (SELECT 1 FROM handoff WHERE handoff.chat = person.chat AND closed IS NULL)
             RETURNING session",
        )?;
        let mut rows = statement.query([before.seconds()])?;
        while let Some(row) = rows.next()? {
            counts.end(&saved::session(row.get_ref(0)?.as_str()?));
            erased += 1;
        }
    }
    add(transaction, &counts)?;
    Ok(erased)
}

/// Erases the counts of before a day.
pub(super) fn purge(transaction: &Transaction, first: Day) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached("DELETE FROM counted WHERE day < ?1")?;
    statement.execute([first.0]).map(|_| ())
}

/// Keeps questions that were not understood. In their own order: which came first is not kept.
pub(super) fn add_unanswered(
    transaction: &Transaction,
    questions: &[Unanswered],
) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT OR IGNORE INTO unanswered (day, mark, masked) VALUES (?1, ?2, ?3)",
    )?;
    for question in questions {
        statement.execute(params![question.day.0, question.mark, question.masked])?;
    }
    Ok(())
}

/// The questions that were not understood.
pub(super) fn read_unanswered(connection: &Connection) -> rusqlite::Result<Vec<Unanswered>> {
    let mut statement = connection
        .prepare_cached("SELECT day, mark, masked FROM unanswered ORDER BY day, mark, masked")?;
    let rows = statement.query_map([], |row| {
        Ok(Unanswered {
            day: Day(row.get(0)?),
            mark: row.get(1)?,
            masked: row.get(2)?,
        })
    })?;
    rows.collect()
}

/// Erases the questions of before a day. How many there were.
pub(super) fn purge_unanswered(transaction: &Transaction, first: Day) -> rusqlite::Result<usize> {
    let mut statement = transaction.prepare_cached("DELETE FROM unanswered WHERE day < ?1")?;
    statement.execute([first.0])
}
