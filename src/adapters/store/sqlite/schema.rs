//! The shape of the database, step by step, forward only; and whether it is ours at all.

use rusqlite::{Connection, Transaction};

use super::super::look::Shape;
use super::super::open_error::OpenError;

/// Each step, in order; the database remembers how many it has taken.
const STEPS: &[&str] = &[
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
    include_str!("schema/4.sql"),
    include_str!("schema/5.sql"),
];

/// The mark of our files, which `SQLite` keeps for each program that wants one: `Help`.
const MARK: i64 = 0x4865_6C70;

/// Brings the database to the present shape.
pub(super) fn bring_up_to_date(connection: &mut Connection) -> Result<(), OpenError> {
    let taken: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let taken = usize::try_from(taken).unwrap_or(usize::MAX);
    if taken > STEPS.len() {
        return Err(OpenError::Newer);
    }
    for (index, step) in STEPS.iter().enumerate().skip(taken) {
        let transaction: Transaction = connection.transaction()?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(
            None,
            "user_version",
            i64::try_from(index + 1).unwrap_or(i64::MAX),
        )?;
        transaction.commit()?;
    }
    // Beside the steps, since files from before had none.
    if mark(connection)? != MARK {
        connection.pragma_update(None, "application_id", MARK)?;
    }
    Ok(())
}

/// The shape a database has now; nothing is changed.
pub(super) fn shape(connection: &Connection) -> rusqlite::Result<Shape> {
    let taken: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(Shape::of(taken, STEPS.len()))
}

/// Who keeps something in a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keeper {
    /// We do.
    Ours,
    /// Nobody does yet.
    Nobody,
    /// Another program does: its tables are none of ours.
    Other,
}

/// Who keeps something in a database; nothing is changed. Files from before have our first
/// tables and no mark.
pub(super) fn keeper(connection: &Connection) -> rusqlite::Result<Keeper> {
    let count = "SELECT count(*),
                 count(*) FILTER (WHERE type = 'table' AND name IN ('person', 'outbox', 'answered'))
                 FROM sqlite_schema";
    let counted = connection.query_row(count, [], |row| Ok((row.get(0)?, row.get(1)?)));
    let (all, ours): (i64, i64) = counted?;
    Ok(match (mark(connection)?, all, ours) {
        (MARK | 0, 0, _) => Keeper::Nobody,
        (MARK, ..) | (0, _, 3) => Keeper::Ours,
        _ => Keeper::Other,
    })
}

fn mark(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA application_id", [], |row| row.get(0))
}
