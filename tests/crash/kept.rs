//! Where the program keeps what it keeps, as seen from outside: how it is told, how its
//! writing is held up, and what is left in it.

use std::env;
use std::fmt;
use std::path::Path;

use rusqlite::Connection;

const FILE: &str = "kept.sqlite";

#[derive(Debug, Clone)]
pub enum Kept {
    Sqlite,
    /// A database of its own, empty.
    Postgres(String),
}

/// While this lives, the program can write nothing.
#[derive(Debug)]
pub struct HeldUp {
    _connection: Connection,
}

impl Kept {
    /// The `PostgreSQL` there is to test with, if any.
    pub fn in_postgres() -> Option<Self> {
        env::var("HELPLINE_TEST_POSTGRES").ok().map(Self::Postgres)
    }

    /// For `HELPLINE_DATABASE`.
    pub fn address(&self) -> String {
        match self {
            Self::Sqlite => format!("sqlite:{FILE}"),
            Self::Postgres(url) => url.clone(),
        }
    }

    /// Holds up all writing; nothing where that cannot be done from outside.
    pub fn hold_up(&self, folder: &Path) -> Option<HeldUp> {
        match self {
            Self::Sqlite => {
                let connection = Connection::open(folder.join(FILE)).unwrap();
                connection
                    .busy_timeout(std::time::Duration::from_secs(10))
                    .unwrap();
                // Rolled back when the connection is dropped.
                connection.execute_batch("BEGIN IMMEDIATE").unwrap();
                Some(HeldUp {
                    _connection: connection,
                })
            }
            Self::Postgres(_) => None,
        }
    }

    /// How many messages still wait to be sent, when the program has stopped.
    pub fn left_to_send(&self, folder: &Path) -> Option<usize> {
        match self {
            Self::Sqlite => {
                let connection = Connection::open(folder.join(FILE)).unwrap();
                let count = connection
                    .query_row("SELECT count(*) FROM outbox", [], |row| {
                        row.get::<_, i64>(0)
                    })
                    .unwrap();
                Some(usize::try_from(count).unwrap())
            }
            Self::Postgres(_) => None,
        }
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address may hold a password.
        f.write_str(match self {
            Self::Sqlite => "kept in SQLite",
            Self::Postgres(_) => "kept in PostgreSQL",
        })
    }
}
