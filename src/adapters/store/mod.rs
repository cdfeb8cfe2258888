//! Where conversations are kept: in one file, in a PostgreSQL database, or in memory.

mod codes;
mod held;
mod look;
mod memory;
mod open_error;
mod postgres;
mod saved;
mod sqlite;

/// How many answered updates are remembered. Telegram delivers again what was not
/// confirmed, a hundred at a time at most.
const REMEMBERED: i64 = 20_000;

pub use held::Held;
pub use look::{FileNow, Shape};
pub use memory::MemoryStore;
pub use open_error::{Bar, OpenError};
pub use postgres::PostgresStore;
pub use sqlite::{SqliteStore, backup, conversations, held, kept_aside, look, restore, tally};
