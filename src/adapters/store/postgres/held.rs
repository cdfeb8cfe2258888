//! All that is kept of one person, read from the server.

use serde_json::{Map, Value};
use tokio_postgres::{Client, Error};

use super::super::held::{Held, TABLES, opened};
use crate::service::ports::Chat;

/// That somebody sends to this person now: several programs share the work here.
const LANE: (&str, &str) = ("lane", "chat = $1");

/// Reads what is kept of a person, of one moment, over a connection of its own.
pub(super) async fn read(client: &Client, chat: Chat) -> Result<Held, Error> {
    let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    client.batch_execute(begin).await?;
    let mut held = Held::new();
    for (table, whose) in TABLES.into_iter().chain([LANE]) {
        // Named anew: a table may have a column of its own name.
        let rows = format!("SELECT * FROM {table} WHERE {whose}");
        let select = format!("SELECT to_jsonb(held)::text FROM ({rows}) AS held");
        let rows = client.query(&select, &[&chat.0]).await?;
        let rows = rows.iter().map(|row| columns_of(row.get(0)));
        let rows: Vec<Map<String, Value>> = rows.collect();
        if !rows.is_empty() {
            held.insert(table, rows);
        }
    }
    client.batch_execute("COMMIT").await?;
    Ok(held)
}

fn columns_of(row: &str) -> Map<String, Value> {
    opened(serde_json::from_str(row).unwrap_or_default())
}
