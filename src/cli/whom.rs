//! Which person a command is about: the number of their chat, which is never printed.

use std::io::{self, BufRead, IsTerminal};

use clap::Args;

use super::common::Failure;
use crate::service::ports::Chat;

/// The argument that names the person.
#[derive(Debug, Args)]
pub(super) struct Whom {
    /// The number of the person's chat with the bot
    #[arg(long, value_name = "NUMBER", allow_negative_numbers = true)]
    chat: Option<String>,
    /// The same without its name: refused by the command line, it would be printed.
    #[arg(hide = true, conflicts_with = "chat", allow_negative_numbers = true)]
    number: Option<String>,
}

impl Whom {
    /// The number in the arguments, else the one that is asked for.
    pub(super) fn chat(&self) -> Result<Chat, Failure> {
        match self.chat.as_ref().or(self.number.as_ref()) {
            Some(number) => chat(number),
            None => chat(&asked()?),
        }
    }
}

/// The number from standard input.
fn asked() -> io::Result<String> {
    if io::stdin().is_terminal() {
        super::out::mention(format_args!("The number of the chat: "));
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
