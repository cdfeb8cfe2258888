//! The command line: arguments, configuration, wiring, and one file a command.

#[macro_use]
mod out;

mod ask;
mod backup;
mod beginning;
mod chat;
mod check;
mod check_live;
mod common;
mod database;
mod doctor;
mod erase;
mod explain;
mod follow;
mod format;
mod kept;
mod log;
mod make_ready;
mod manual;
mod map;
mod new;
mod played_desk;
mod preview;
mod purge;
mod report;
mod restore;
mod review;
mod run;
pub mod serve;
mod setup;
mod show;
mod sign;
mod skew;
mod staff_chat;
mod test;
mod token;
mod translate;
mod whom;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

/// The chat side of an advice line.
#[derive(Debug, Parser)]
#[command(name = "helpline", version = env!("HELPLINE_VERSION"), about, propagate_version = true)]
struct Arguments {
    /// The folder with flows/, locales/ and helpline.toml [default: the current one]
    #[arg(
        long,
        global = true,
        value_name = "FOLDER",
        default_value = ".",
        hide_default_value = true
    )]
    dir: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say which topic a question means, and why
    Ask(ask::Ask),
    /// Copy the database, also while the bot runs
    Backup(backup::Backup),
    /// Talk to the bot here, without Telegram
    Chat(chat::Chat),
    /// Say what is wrong with flows, words and settings
    Check(check::Check),
    /// Write what a shell needs to complete commands
    Completions(manual::Completions),
    /// Look after everything the bot needs and say what to mend
    Doctor(doctor::Doctor),
    /// Erase everything that is kept about one person
    Erase(erase::Erase),
    /// Write the page that `man` shows
    Man(manual::Manual),
    /// Draw the flows, or one of them, as a picture for the wall
    Map(map::Map),
    /// Begin something new
    New(new::New),
    /// Say what a fault means, why it matters and how to mend it
    Explain(explain::Explain),
    /// Open the bot, the desk and the map as a page in the web browser
    Preview(preview::Preview),
    /// Erase what is too old now, instead of within the hour
    Purge(purge::Purge),
    /// Say how many asked for an adviser here, and what came of it
    Report(report::ReportDesks),
    /// Put a copy made by `backup` in the place of the database
    Restore(restore::Restore),
    /// Write a page to print for the person who reads a flow and signs it
    Review(review::Review),
    /// Run the bot on Telegram
    Run(run::Run),
    /// Look whether each staff group is ready, and set its commands
    Setup(setup::SetUp),
    /// Write out everything that is kept about one person
    Show(show::Show),
    /// Put your name under a flow that you have read against its sources
    Sign(sign::Sign),
    /// Play the stories and say where they went otherwise
    Test(test::Test),
    /// Say what other languages lack; out to translators and back
    Translate(translate::Translate),
}

/// How a command ended.
enum Outcome {
    /// All is well.
    Clean,
    /// It found something that needs mending.
    Findings,
}

/// Every command with its arguments, as they are declared: what documents say is held against it.
#[must_use]
pub fn command() -> clap::Command {
    Arguments::command()
}

/// Runs the command the arguments name. 0: clean, 1: findings, 2: could not run.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match arguments.command {
        Command::Ask(ask) => ask.run(&arguments.dir),
        Command::Backup(backup) => backup.run(&arguments.dir),
        Command::Chat(chat) => chat.run(&arguments.dir),
        Command::Check(check) => check.run(&arguments.dir),
        Command::Completions(completions) => Ok(completions.run(command())),
        Command::Doctor(doctor) => doctor.run(&arguments.dir),
        Command::Erase(erase) => erase.run(&arguments.dir),
        Command::Man(manual) => manual.run(command()),
        Command::Map(map) => map.run(&arguments.dir),
        Command::New(new) => new.run(&arguments.dir),
        Command::Explain(explain) => explain.run(),
        Command::Preview(preview) => preview.run(&arguments.dir),
        Command::Purge(purge) => purge.run(&arguments.dir),
        Command::Report(report) => report.run(&arguments.dir),
        Command::Restore(restore) => restore.run(&arguments.dir),
        Command::Review(review) => review.run(&arguments.dir),
        Command::Run(run) => run.run(&arguments.dir),
        Command::Setup(setup) => setup.run(&arguments.dir),
        Command::Show(show) => show.run(&arguments.dir),
        Command::Sign(sign) => sign.run(&arguments.dir),
        Command::Test(test) => test.run(&arguments.dir),
        Command::Translate(translate) => translate.run(&arguments.dir),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(error) => {
            mention!("error: {error}");
            ExitCode::from(2)
        }
    }
}
