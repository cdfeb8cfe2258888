//! `helpline check`: what is wrong with flows, words and settings.

use std::path::Path;

use clap::Args;

use super::Outcome;
use super::common::{Failure, check_folder};
use crate::adapters::clock;
use crate::authoring::{Severity, render, summary};

/// Say what is wrong with flows, words and settings.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  helpline check\n\nExit code: 0 nothing to mend, 1 something to mend, 2 could not run."
)]
pub(super) struct Check {
    /// Show advice as well as errors and warnings
    #[arg(long)]
    advice: bool,
}

impl Check {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let (sources, mut checked) = check_folder(folder, clock::now())?;
        let all = summary(&checked.diagnostics);
        if !self.advice {
            checked
                .diagnostics
                .retain(|fault| fault.severity != Severity::Advice);
        }
        if !checked.diagnostics.is_empty() {
            anstream::println!("{}\n", render(&checked.diagnostics, &sources, true));
        }
        let hidden = if self.advice || !all.contains("advice") {
            ""
        } else {
            " (shown with --advice)"
        };
        match all.as_str() {
            "" => anstream::println!("Checked {} files. Nothing to mend.", sources.iter().count()),
            all => anstream::println!("Checked {} files: {all}{hidden}.", sources.iter().count()),
        }
        let clean = checked
            .diagnostics
            .iter()
            .all(|fault| fault.severity == Severity::Advice);
        Ok(if clean {
            Outcome::Clean
        } else {
            Outcome::Findings
        })
    }
}
