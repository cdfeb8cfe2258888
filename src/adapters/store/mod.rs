//! Where conversations are kept.

mod open_error;
mod schema;
pub mod sqlite;

pub use open_error::OpenError;
pub use sqlite::SqliteStore;
