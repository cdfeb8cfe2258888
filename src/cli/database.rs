//! Which database a command works on.

use std::path::{Path, PathBuf};

use clap::Args;

use super::common::Failure;
use crate::authoring::parse::settings::RunSettings;
use crate::service::chance;

/// The argument that names it.
#[derive(Debug, Args)]
pub(super) struct Named {
    /// Where conversations are kept: `sqlite:helpline.sqlite` or `postgres://user@host/name`
    #[arg(
        long,
        env = "HELPLINE_DATABASE",
        hide_env_values = true,
        value_name = "WHERE"
    )]
    database: Option<String>,
}

/// Where conversations are kept.
pub(super) enum Database {
    /// In an `SQLite` file.
    File(PathBuf),
    /// In a `PostgreSQL` database, at this address.
    Server(String),
}

impl Named {
    /// The one named in the arguments or the environment, else in `helpline.toml`, else the
    /// usual file. The address may hold a password: it is never printed.
    pub(super) fn database(
        &self,
        settings: &RunSettings,
        folder: &Path,
    ) -> Result<Database, Failure> {
        let named = self.database.as_deref().or(settings.database.as_deref());
        let named = named.unwrap_or("sqlite:helpline.sqlite");
        match named.split_once(':') {
            Some(("sqlite", path)) if !path.is_empty() => Ok(Database::File(folder.join(path))),
            Some(("postgres" | "postgresql", _)) => Ok(Database::Server(named.to_owned())),
            _ => Err(
                "the database is written like this: sqlite:helpline.sqlite, or postgres://user@host/name".into(),
            ),
        }
    }
}

/// A number that no other program on the database has.
pub(super) fn any_number() -> i64 {
    i64::try_from(chance::number() >> 1).unwrap_or(1).max(1)
}
