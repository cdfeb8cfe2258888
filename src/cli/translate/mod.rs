//! `helpline translate`: how far other languages are, out to translators and back.

mod draft;
mod export;
mod import;
mod review;
mod status;

pub(super) use import::write;

use std::path::Path;

use clap::{Args, Subcommand};

use super::Outcome;
use super::common::Failure;
use crate::adapters::disk;
use crate::authoring::Sources;

/// Say how far other languages are; send their texts out to translators and take them back.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "Examples:\n  helpline translate\n  helpline translate export pl --format csv > polish.csv\n  \
    helpline translate import polish.csv\n  helpline translate review pl phb --by \"Your Name\"\n\ndocs/translators.md \
    is for those who translate."
)]
pub(super) struct Translate {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    status: status::Status,
}

#[derive(Debug, Subcommand)]
enum What {
    /// How far a language is, flow by flow
    Status(status::Status),
    /// Write the texts of a language for a translator
    Export(export::Export),
    /// Take in what a translator sent back
    Import(import::Import),
    /// Note that words you wrote in a language were made of the English there is now
    Draft(draft::Draft),
    /// Put your name under the words of a flow that you have checked in a language
    Review(review::Review),
}

impl Translate {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        match &self.what {
            None => self.status.run(folder),
            Some(What::Status(status)) => status.run(folder),
            Some(What::Export(export)) => export.run(folder),
            Some(What::Import(import)) => import.run(folder),
            Some(What::Draft(draft)) => draft.run(folder),
            Some(What::Review(review)) => review.run(folder),
        }
    }
}

/// The texts of a folder that can be written to: those inside the program cannot.
pub(super) fn own_texts(folder: &Path) -> Result<Sources, Failure> {
    if !folder.join("locales").is_dir() {
        return Err(
            "there are no words here: run it in the folder with flows/ and locales/, or name that one with --dir".into(),
        );
    }
    Ok(disk::read(folder)?)
}

fn messages(count: usize) -> String {
    match count {
        1 => "1 message".to_owned(),
        count => format!("{count} messages"),
    }
}
