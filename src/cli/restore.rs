//! `helpline restore`: a copy made by `backup` takes the place of the database.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Outcome;
use super::common::{Failure, settings_of};
use super::database::{Database, Named};
use crate::adapters::store;

/// Put a copy made by `backup` in the place of the database.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  helpline restore /backups/helpline-monday.sqlite\n\nStop the bot first: while it \
    runs, nothing is restored. The old database is kept beside the new one. A PostgreSQL database is restored with pg_restore."
)]
pub(super) struct Restore {
    /// The copy; it stays as it is
    file: PathBuf,
    #[command(flatten)]
    database: Named,
}

impl Restore {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let settings = settings_of(folder)?;
        let old = match self.database.database(&settings.run, folder)? {
            Database::File(path) => store::restore(&self.file, &path)?,
            Database::Server(_) => {
                return Err(
                    "a PostgreSQL database is restored with its own tool: pg_restore".into(),
                );
            }
        };
        say!(
            "Restored. People who had themselves erased after the copy was made are in it again; what is too old \
             is erased when the bot starts."
        );
        if let Some(old) = old {
            say!(
                "The old database is kept as {}; people are in it too, so remove it when all is well.",
                old.display()
            );
        }
        Ok(Outcome::Clean)
    }
}
