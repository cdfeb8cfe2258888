//! All that is kept of one person, as it stands in the tables: for a copy that somebody asked for.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// What is kept of one person: by table, its rows with their columns.
pub type Held = BTreeMap<&'static str, Vec<Map<String, Value>>>;

/// What finds the rows of a person in each table. Those of a request to talk, and messages about
/// it on their way to the group, carry its code.
pub(super) const TABLES: [(&str, &str); 5] = [
    ("person", "chat = $1"),
    ("handoff", "chat = $1"),
    (
        "part",
        "owner IN (SELECT code FROM handoff WHERE handoff.chat = $1)",
    ),
    (
        "pair",
        "code IN (SELECT code FROM handoff WHERE handoff.chat = $1)",
    ),
    (
        "outbox",
        "chat = $1 OR EXISTS (SELECT 1 FROM handoff WHERE handoff.chat = $1
         AND outbox.message LIKE '%\"' || handoff.code || '\"%')",
    ),
];

/// A row with the texts taken apart that are JSON themselves.
pub(super) fn opened(row: Map<String, Value>) -> Map<String, Value> {
    let open = |(column, value): (String, Value)| {
        let inside = match (column.as_str(), &value) {
            ("session" | "message", Value::String(text)) => serde_json::from_str(text).ok(),
            _ => None,
        };
        (column, inside.unwrap_or(value))
    };
    row.into_iter().map(open).collect()
}
