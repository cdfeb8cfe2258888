//! `helpline erase`: everything that is kept about one person goes.

use std::path::Path;

use clap::Args;

use super::Outcome;
use super::common::{Failure, settings_of};
use super::database::{Database, Named};
use super::kept::{Opened, wait_for};
use super::whom::Whom;
use crate::adapters::store;
use crate::service::ports::Store;

/// Erase everything that is kept about one person.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline erase\n  helpline erase < number.txt\n  helpline erase --chat 123456789\n\n\
    Without --chat the number of the chat is read from standard input, so that it stands in no list of processes \
    and in no history of commands. It is never printed. Works also while the bot runs. Messages that are in \
    Telegram stay there: the person can delete the chat."
)]
pub(super) struct Erase {
    #[command(flatten)]
    whom: Whom,
    #[command(flatten)]
    database: Named,
}

impl Erase {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let settings = settings_of(folder)?;
        let database = self.database.database(&settings.run, folder)?;
        let chat = self.whom.chat()?;
        let aside = match &database {
            Database::File(path) => store::kept_aside(path),
            Database::Server(_) => Vec::new(),
        };
        let erased = wait_for(async {
            match Opened::beside(database).await? {
                Opened::File(store) => Ok(store.erase(chat).await?),
                Opened::Server(store) => Ok(store.erase(chat).await?),
            }
        })?;
        say!(
            "{}",
            if erased {
                "Erased all that was kept about this person."
            } else {
                "Nothing was kept about this person."
            }
        );
        for other in aside {
            say!(
                "{} is from before a copy was restored, and the person may still be in it: remove it when all is well.",
                other.display()
            );
        }
        Ok(Outcome::Clean)
    }
}
