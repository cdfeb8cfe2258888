//! `helpline erase`: everything that is kept about one person goes.

use std::io::{self, BufRead, IsTerminal};
use std::path::Path;

use clap::Args;

use super::Outcome;
use super::common::{Failure, settings_of};
use super::database::Named;
use super::kept::{Opened, wait_for};
use crate::service::ports::{Chat, Store};

/// Erase everything that is kept about one person.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline erase\n  helpline erase < number.txt\n  helpline erase --chat 123456789\n\n\
    Without --chat the number of the chat is read from standard input, so that it stands in no list of processes \
    and in no history of commands. It is never printed. Works also while the bot runs. Messages that are in \
    Telegram stay there: the person can delete the chat."
)]
pub(super) struct Erase {
    /// The number of the person's chat with the bot
    #[arg(long, value_name = "NUMBER", allow_negative_numbers = true)]
    chat: Option<String>,
    /// The same without its name: refused by the command line, it would be printed.
    #[arg(hide = true, conflicts_with = "chat", allow_negative_numbers = true)]
    number: Option<String>,
    #[command(flatten)]
    database: Named,
}

impl Erase {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let settings = settings_of(folder)?;
        let database = self.database.database(&settings.run, folder)?;
        let chat = match self.chat.as_ref().or(self.number.as_ref()) {
            Some(number) => chat(number)?,
            None => chat(&asked()?)?,
        };
        let erased = wait_for(async {
            match Opened::beside(database).await? {
                Opened::File(store) => Ok(store.erase(chat).await?),
                Opened::Server(store) => Ok(store.erase(chat).await?),
            }
        })?;
        anstream::println!(
            "{}",
            if erased {
                "Erased all that was kept about this person."
            } else {
                "Nothing was kept about this person."
            }
        );
        Ok(Outcome::Clean)
    }
}

/// The number from standard input.
fn asked() -> io::Result<String> {
    if io::stdin().is_terminal() {
        anstream::eprint!("The number of the chat: ");
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line)
}

/// What is no number is not quoted: it may be one with a slip in it.
fn chat(number: &str) -> Result<Chat, Failure> {
    let number = number.trim().parse();
    Ok(Chat(number.map_err(
        |_| "the number of a chat is written in digits alone, such as 123456789",
    )?))
}
