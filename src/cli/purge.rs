//! `helpline purge`: what is too old goes now.

use std::path::Path;

use clap::Args;

use super::Outcome;
use super::common::{Failure, settings_of};
use super::database::Named;
use super::kept::{Opened, wait_for};
use crate::adapters::clock;
use crate::service::kept::Purged;
use crate::service::ports::Store;
use crate::service::upkeep::expiry;

/// Erase what is too old now, instead of within the hour.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  helpline purge\n\nHow old is too old stands in helpline.toml under [keeping]. While \
    the bot runs, it does this every hour by itself."
)]
pub(super) struct Purge {
    #[command(flatten)]
    database: Named,
}

impl Purge {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let settings = settings_of(folder)?;
        let database = self.database.database(&settings.run, folder)?;
        let expiry = expiry(settings.keeping, clock::now());
        let purged = wait_for(async {
            match Opened::beside(database).await? {
                Opened::File(store) => Ok(store.purge(expiry).await?),
                Opened::Server(store) => Ok(store.purge(expiry).await?),
            }
        })?;
        say!("{}", told(purged));
        Ok(Outcome::Clean)
    }
}

fn told(purged: Purged) -> String {
    if purged == Purged::default() {
        return "Nothing was too old.".to_owned();
    }
    format!(
        "Erased {}, {} and {}.",
        counted(purged.people, "conversation"),
        counted(purged.messages, "unsent message"),
        counted(purged.reports, "report")
    )
}

fn counted(number: u64, what: &str) -> String {
    match number {
        0 => format!("no {what}s"),
        1 => format!("1 {what}"),
        many => format!("{many} {what}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_went_is_counted_in_words() {
        assert_eq!(told(Purged::default()), "Nothing was too old.");
        let purged = Purged {
            people: 1,
            messages: 0,
            reports: 12,
        };
        assert_eq!(
            told(purged),
            "Erased 1 conversation, no unsent messages and 12 reports."
        );
    }
}
