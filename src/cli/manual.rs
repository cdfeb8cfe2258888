//! `helpline completions` and `helpline man`: for shells and for `man`, written from the
//! commands themselves.

use clap::{Args, Command};
use clap_complete::{Shell, generate};
use clap_mangen::Man;

use super::Outcome;
use super::common::Failure;

/// What the program is called in both.
const PROGRAM: &str = "helpline";

/// Write what a shell needs to complete commands.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  helpline completions bash > /usr/share/bash-completion/completions/helpline"
)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self, mut program: Command) -> Outcome {
        let mut text = Vec::new();
        generate(self.shell, &mut program, PROGRAM, &mut text);
        print(&text)
    }
}

/// Write the page that `man` shows.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  helpline man > helpline.1\n  helpline man check | man -l -")]
pub(super) struct Manual {
    /// The command it is about; without it, the program
    command: Option<String>,
}

impl Manual {
    pub(super) fn run(&self, program: Command) -> Result<Outcome, Failure> {
        let page = match &self.command {
            None => program,
            Some(name) => of_command(program, name)?,
        };
        let mut text = Vec::new();
        Man::new(page).render(&mut text)?;
        Ok(print(&text))
    }
}

fn of_command(mut program: Command, name: &str) -> Result<Command, Failure> {
    // Only then does a command know what it is called in full, and the options it inherits.
    program.build();
    let found = program.find_subcommand(name);
    let command =
        found.ok_or_else(|| format!("there is no command `{name}`; `helpline help` lists them"))?;
    Ok(command.clone().display_name(format!("{PROGRAM}-{name}")))
}

fn print(text: &[u8]) -> Outcome {
    put!("{}", String::from_utf8_lossy(text));
    Outcome::Clean
}
