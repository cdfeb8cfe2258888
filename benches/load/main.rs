//! How many people the bot can talk to at once, how long each waits, and what it costs; beside
//! other bots, if their folder is given. `cargo bench --bench load` prints the tables,
//! `cargo bench --bench load -- --help` says what else it does.
//!
//! The bot is the real program with a real database, on a core of its own where the machine
//! lets it. The people and the stand-in for Telegram have another.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it measures and prints"
)]

mod bots;
mod crowd;
mod keyboard;
mod process;
#[path = "../../tests/support/random/mod.rs"]
#[expect(dead_code, reason = "it needs a part of it")]
mod random;
mod report;
mod run;
mod telegram;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum};

use bots::Bot;
use crowd::Manner;
use run::{Setting, free_port, measure};

/// Measures bots with many people at once.
#[derive(Debug, Parser)]
struct Asked {
    /// What to measure; without it, all
    #[arg(value_enum)]
    settings: Vec<Kind>,
    /// The bots whose names hold one of these; without it, all
    #[arg(long, value_name = "NAME")]
    bot: Vec<String>,
    /// How many people, in place of the usual
    #[arg(long)]
    people: Option<usize>,
    /// How many seconds are counted
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// How many seconds go before
    #[arg(long, default_value_t = 4)]
    warm: u64,
    /// A PostgreSQL server to measure with too; everything in its database is taken out
    #[arg(long, value_name = "ADDRESS", env = "HELPLINE_BENCH_POSTGRES")]
    postgres: Option<String>,
    /// A folder with other bots, built and ready
    #[arg(long, value_name = "FOLDER")]
    peers: Option<PathBuf>,
    /// Write a picture of each table into this folder
    #[arg(long, value_name = "FOLDER")]
    pictures: Option<PathBuf>,
    /// What cargo adds
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// A thousand people without a pause
    Closed,
    /// The same, and every call takes 50 ms
    Slow,
    /// A thousand people who read for ten seconds: about a hundred updates a second
    Paced,
    /// A thousand people whose updates are brought
    Brought,
    /// Ten thousand people without a pause
    Many,
}

impl Asked {
    fn setting(&self, kind: Kind) -> Setting {
        let (name, people) = match kind {
            Kind::Closed => ("As fast as it goes", 1_000),
            Kind::Slow => ("With a real distance to Telegram", 1_000),
            Kind::Paced => ("At an even pace", 1_000),
            Kind::Brought => ("By webhook", 1_000),
            Kind::Many => ("Ten thousand people", 10_000),
        };
        let thinks = Duration::from_secs(if kind == Kind::Paced { 10 } else { 0 });
        Setting {
            name: name.to_owned(),
            manner: Manner {
                people: self.people.unwrap_or(people),
                thinks,
                types: 10,
                turns: 10,
                questions: questions(),
            },
            delay: Duration::from_millis(if kind == Kind::Slow { 50 } else { 0 }),
            brought: kind == Kind::Brought,
            warm: Duration::from_secs(self.warm) + thinks,
            counted: Duration::from_secs(self.seconds),
        }
    }

    /// The bots to measure, in the order of the table.
    fn bots(&self, setting: &Setting, port: u16) -> Vec<Bot> {
        let mut bots = vec![bots::helpline(
            "Helpline, SQLite",
            "sqlite:kept.sqlite",
            port,
            setting.brought,
        )];
        if let Some(address) = &self.postgres {
            bots.push(bots::helpline(
                "Helpline, PostgreSQL",
                address,
                port,
                setting.brought,
            ));
        }
        if let Some(folder) = &self.peers {
            let (ready, missing) = bots::peers(folder, port, setting.brought);
            for name in missing {
                eprintln!(
                    "{name} is not ready in {}; it is left out",
                    folder.display()
                );
            }
            bots.extend(ready);
        }
        let wanted = |bot: &Bot| {
            let name = bot.name.to_lowercase();
            self.bot.is_empty()
                || self
                    .bot
                    .iter()
                    .any(|part| name.contains(&part.to_lowercase()))
        };
        bots.into_iter().filter(wanted).collect()
    }
}

/// What people type: questions nobody wrote for the bot to learn from.
fn questions() -> Vec<String> {
    let labelled = include_str!("../../tests/understanding/questions.tsv");
    let lines = labelled.lines().filter_map(|line| line.split_once('\t'));
    lines.map(|(_, question)| question.to_owned()).collect()
}

fn main() -> ExitCode {
    let asked = Asked::parse();
    if !process::stand_aside() {
        eprintln!("processes cannot be given a core here (taskset): compare with care");
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let kinds = match asked.settings.as_slice() {
        [] => Kind::value_variants(),
        some => some,
    };
    let mut all_measured = true;
    for kind in kinds {
        all_measured &= runtime.block_on(one_setting(&asked, *kind));
    }
    if all_measured {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Measures every bot in a setting. Whether all could be.
async fn one_setting(asked: &Asked, kind: Kind) -> bool {
    let setting = asked.setting(kind);
    println!("{}", report::head(&setting));
    let port = free_port().expect("there is a port");
    let (mut rows, mut all_measured) = (Vec::new(), true);
    for bot in asked.bots(&setting, port) {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        if let Some(address) = bot
            .settings
            .iter()
            .find(|(name, _)| name == "HELPLINE_DATABASE")
            && address.1.starts_with("postgres")
        {
            empty(&address.1).await;
        }
        match measure(&bot, &setting, port, folder.path()).await {
            Ok(row) => {
                println!("{}", report::line(&row));
                rows.push(row);
            }
            Err(error) => {
                all_measured = false;
                eprintln!("{}: {error}", bot.name);
            }
        }
    }
    if let Some(folder) = &asked.pictures {
        draw(folder, kind, &rows);
    }
    all_measured
}

fn draw(folder: &Path, kind: Kind, rows: &[run::Row]) {
    let name = kind
        .to_possible_value()
        .map(|value| value.get_name().to_owned());
    let path = folder.join(format!("load-{}.svg", name.unwrap_or_default()));
    let written = report::picture(rows).map(|picture| fs::write(&path, picture));
    if !matches!(written, Some(Ok(()))) {
        eprintln!("{} could not be written", path.display());
    }
}

/// Takes everything out of a database, so that a run begins as the others do.
async fn empty(address: &str) {
    let connected = tokio_postgres::connect(address, tokio_postgres::NoTls).await;
    let (client, connection) = connected.expect("the server can be reached");
    tokio::spawn(connection);
    let emptied = client
        .batch_execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        .await;
    emptied.expect("the database can be emptied");
}
