//! The shape of the database, step by step, forward only.

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
    Ok(())
}

/// The shape a database has now; nothing is changed.
pub(super) fn shape(connection: &Connection) -> rusqlite::Result<Shape> {
    let taken: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(Shape::of(taken, STEPS.len()))
}
