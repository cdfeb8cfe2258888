//! Which database a command works on.

use std::path::{Path, PathBuf};

use super::common::Failure;
use crate::authoring::parse::settings::RunSettings;

/// Where conversations are kept.
pub(super) enum Database {
    /// In an `SQLite` file.
    File(PathBuf),
    /// In a `PostgreSQL` database, at this address.
    Server(String),
}

impl Database {
    /// The one named in the arguments or the environment, else in `helpline.toml`, else the
    /// usual file. The address may hold a password: it is never printed.
    pub(super) fn named(
        argument: Option<&str>,
        settings: &RunSettings,
        folder: &Path,
    ) -> Result<Self, Failure> {
        let named = argument.or(settings.database.as_deref());
        let named = named.unwrap_or("sqlite:helpline.sqlite");
        match named.split_once(':') {
            Some(("sqlite", path)) if !path.is_empty() => Ok(Self::File(folder.join(path))),
            Some(("postgres" | "postgresql", _)) => Ok(Self::Server(named.to_owned())),
            _ => Err(
                "the database is written like this: sqlite:helpline.sqlite, or postgres://user@host/name".into(),
            ),
        }
    }
}
