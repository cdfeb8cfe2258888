//! `helpline backup`: a copy of the database, also while the bot runs.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Outcome;
use super::common::{Failure, settings_of};
use super::database::{Database, Named};
use crate::adapters::store;

/// Copy the database, also while the bot runs.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  helpline backup /backups/helpline-monday.sqlite\n\nThe copy is whole and of one \
    moment. Only its owner can read it. Nothing is overwritten: name a new file. A PostgreSQL database is copied \
    with pg_dump."
)]
pub(super) struct Backup {
    /// The new file
    file: PathBuf,
    #[command(flatten)]
    database: Named,
}

impl Backup {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let settings = settings_of(folder)?;
        match self.database.database(&settings.run, folder)? {
            Database::File(path) => store::backup(&path, &self.file)?,
            Database::Server(_) => {
                return Err(
                    "a PostgreSQL database is copied with its own tool: pg_dump --format=custom"
                        .into(),
                );
            }
        }
        say!("Copied. {} is whole.", self.file.display());
        Ok(Outcome::Clean)
    }
}
