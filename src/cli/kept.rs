//! What is kept, opened for a command that works beside the bot.

use super::common::Failure;
use super::database::{Database, any_number};
use crate::adapters::store::{self, Held, OpenError, PostgresStore, SqliteStore};
use crate::service::counting::Day;
use crate::service::kept::Tally;
use crate::service::ports::Chat;

/// An open database. It has to be there: a command that looks into it makes none.
pub(super) enum Opened {
    /// A file.
    File(SqliteStore),
    /// A database on a server.
    Server(Box<PostgresStore>),
}

impl Opened {
    /// Opens a database that the bot may be running on.
    pub(super) async fn beside(database: Database) -> Result<Self, OpenError> {
        Ok(match database {
            Database::File(path) => Self::File(SqliteStore::open_beside(&path)?),
            Database::Server(address) => {
                let store = PostgresStore::open(&address, any_number()).await?;
                Self::Server(Box::new(store))
            }
        })
    }
}

/// What is counted since a day, and the questions that were not understood; nothing is changed.
pub(super) fn tally(database: &Database, since: Day) -> Result<Tally, Failure> {
    match database {
        Database::File(path) => Ok(store::tally(path, since)?),
        Database::Server(address) => {
            wait_for(async { Ok(PostgresStore::tally(address, since).await?) })
        }
    }
}

/// All that is kept of one person; nothing is changed.
pub(super) fn held(database: &Database, chat: Chat) -> Result<Held, Failure> {
    match database {
        Database::File(path) => Ok(store::held(path, chat)?),
        Database::Server(address) => {
            wait_for(async { Ok(PostgresStore::held(address, chat).await?) })
        }
    }
}

/// Waits for work that waits.
pub(super) fn wait_for<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let result = runtime.block_on(work);
    // Looking up a name cannot be cut short: it is not waited for.
    runtime.shutdown_background();
    result
}
