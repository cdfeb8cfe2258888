//! Where conversations are kept.

mod schema;
pub mod sqlite;

pub use sqlite::{OpenError, SqliteStore};
