//! The shape of the database, step by step, forward only.

use tokio_postgres::Client;

use super::super::look::Shape;
use super::super::open_error::OpenError;
use super::connection::reason;

/// Each step, in order; the database remembers how many it has taken.
const STEPS: &[&str] = &[
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
    include_str!("schema/4.sql"),
];

/// Any number, the same for every Helpline: two that start at once do this one after the
/// other.
const ONE_AT_A_TIME: i64 = 0x6865_6c70;

/// Brings the database to the present shape.
pub(super) async fn bring_up_to_date(client: &mut Client) -> Result<(), OpenError> {
    let failed = |error: tokio_postgres::Error| OpenError::Server(reason(&error));
    let transaction = client.transaction().await.map_err(failed)?;
    transaction
        .execute("SELECT pg_advisory_xact_lock($1)", &[&ONE_AT_A_TIME])
        .await
        .map_err(failed)?;
    transaction
        .batch_execute("CREATE TABLE IF NOT EXISTS shape (steps integer NOT NULL)")
        .await
        .map_err(failed)?;
    let taken = transaction
        .query_opt("SELECT steps FROM shape", &[])
        .await
        .map_err(failed)?
        .map_or(0, |row| row.get::<_, i32>(0));
    let taken = usize::try_from(taken).unwrap_or(usize::MAX);
    if taken > STEPS.len() {
        return Err(OpenError::Newer);
    }
    for step in &STEPS[taken..] {
        transaction.batch_execute(step).await.map_err(failed)?;
    }
    let steps = i32::try_from(STEPS.len()).unwrap_or(i32::MAX);
    transaction
        .batch_execute("DELETE FROM shape")
        .await
        .map_err(failed)?;
    transaction
        .execute("INSERT INTO shape (steps) VALUES ($1)", &[&steps])
        .await
        .map_err(failed)?;
    transaction.commit().await.map_err(failed)
}

/// The shape a database has now; nothing is changed. `None`: there is nothing of ours in it.
pub(super) async fn shape(client: &Client) -> Result<Option<Shape>, tokio_postgres::Error> {
    let ours = client
        .query_one("SELECT to_regclass('shape') IS NOT NULL", &[])
        .await?;
    if !ours.get::<_, bool>(0) {
        return Ok(None);
    }
    let taken = client.query_opt("SELECT steps FROM shape", &[]).await?;
    let taken = taken.map_or(0, |row| row.get::<_, i32>(0));
    Ok(Some(Shape::of(i64::from(taken), STEPS.len())))
}
