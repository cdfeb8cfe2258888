//! Where the program keeps what it keeps, as seen from outside: how it is told, how its
//! writing is held up, and what is left in it.

use std::env;
use std::fmt;
use std::path::Path;

use rusqlite::Connection;

const FILE: &str = "kept.sqlite";
const COUNT: &str = "SELECT count(*) FROM outbox";

#[derive(Debug, Clone)]
pub enum Kept {
    Sqlite,
    /// A database of its own, empty.
    Postgres(String),
}

/// While this lives, the program can write nothing.
#[expect(dead_code, reason = "held until dropped")]
pub enum HeldUp {
    File(Connection),
    Server(tokio_postgres::Client),
}

async fn connect(url: &str) -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(connection);
    client
}

impl Kept {
    /// An empty database of this name in the `PostgreSQL` there is to test with, if any.
    pub async fn in_postgres(name: &str) -> Option<Self> {
        let server = env::var("HELPLINE_TEST_POSTGRES").ok()?;
        let client = connect(&server).await;
        let name = format!("crash_{name}");
        for create in ["DROP DATABASE IF EXISTS", "CREATE DATABASE"] {
            let force = if create.starts_with("DROP") {
                "WITH (FORCE)"
            } else {
                ""
            };
            let statement = format!("{create} {name} {force}");
            client.batch_execute(&statement).await.unwrap();
        }
        let (host, _) = server.rsplit_once('/').unwrap();
        Some(Self::Postgres(format!("{host}/{name}")))
    }

    /// For `HELPLINE_DATABASE`.
    pub fn address(&self) -> String {
        match self {
            Self::Sqlite => format!("sqlite:{FILE}"),
            Self::Postgres(url) => url.clone(),
        }
    }

    /// Holds up all writing.
    pub async fn hold_up(&self, folder: &Path) -> HeldUp {
        match self {
            Self::Sqlite => {
                let connection = Connection::open(folder.join(FILE)).unwrap();
                connection
                    .busy_timeout(std::time::Duration::from_secs(10))
                    .unwrap();
                // Rolled back when the connection is dropped.
                connection.execute_batch("BEGIN IMMEDIATE").unwrap();
                HeldUp::File(connection)
            }
            Self::Postgres(url) => {
                let client = connect(url).await;
                let lock = "BEGIN; LOCK TABLE answered, person, outbox IN EXCLUSIVE MODE";
                client.batch_execute(lock).await.unwrap();
                HeldUp::Server(client)
            }
        }
    }

    /// How many messages still wait to be sent, when the program has stopped.
    pub async fn left_to_send(&self, folder: &Path) -> i64 {
        match self {
            Self::Sqlite => {
                let connection = Connection::open(folder.join(FILE)).unwrap();
                connection.query_row(COUNT, [], |row| row.get(0)).unwrap()
            }
            Self::Postgres(url) => {
                let client = connect(url).await;
                client.query_one(COUNT, &[]).await.unwrap().get(0)
            }
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
