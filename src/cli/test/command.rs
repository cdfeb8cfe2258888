//! The command itself: arguments, and what is printed when.

use std::path::Path;

use clap::{Args, ValueEnum};

use super::super::Outcome;
use super::super::common::{Failure, check_folder, usable};
use super::performance::Performance;
use super::{junit, report};
use crate::adapters::clock;

/// Play the stories and say where they went otherwise.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline test\n  helpline test --coverage\n  helpline test --format junit > stories.xml\n\n\
    Stories are the files in flows/stories/.\n\nExit code: 0 all went as written, 1 some went otherwise, 2 could not run."
)]
pub(in crate::cli) struct Test {
    /// List the steps, choices and rules that no story reaches
    #[arg(long)]
    coverage: bool,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum, PartialEq, Eq)]
enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
    /// The XML that build servers read
    Junit,
}

impl Test {
    pub(in crate::cli) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let (texts, checked) = check_folder(folder, clock::now())?;
        let rules = usable(&texts, checked)?;
        let performance = Performance::of(&rules, &texts);
        let shown = match self.format {
            Format::Text => report::as_text(&performance, &texts, self.coverage),
            Format::Json => report::as_json(&performance, &texts),
            Format::Junit => junit::as_junit(&performance, &texts),
        };
        anstream::print!("{shown}");
        Ok(match performance.failed() {
            0 => Outcome::Clean,
            _ => Outcome::Findings,
        })
    }
}
