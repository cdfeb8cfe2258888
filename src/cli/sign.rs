//! `helpline sign`: a person's word that a flow is right, written into the ledger.

use std::path::Path;

use clap::Args;

use super::Outcome;
use super::common::{Failure, check_folder};
use crate::adapters::{clock, disk};
use crate::authoring::{Severity, ledger};

/// Put your name under a flow that you have read against its sources.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  helpline sign phb --by \"Your Name\"\n\nWrites flows/reviewed.yaml. `helpline check` says when a flow \
    was changed since, or should be read again."
)]
pub(super) struct Sign {
    /// The flow that was read
    flow: String,
    /// Who has read it
    #[arg(long, value_name = "NAME")]
    by: String,
}

impl Sign {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let (texts, checked) = check_folder(folder, clock::now())?;
        let is_error = |severity| severity == Severity::Error;
        if checked
            .diagnostics
            .iter()
            .any(|fault| is_error(fault.severity))
        {
            return Err(
                "there are errors; `helpline check` shows them. Sign when they are mended".into(),
            );
        }
        if self.by.trim().is_empty() {
            return Err("write who has read it after --by".into());
        }
        let Some(edition) = checked.editions.get(&self.flow) else {
            return Err(format!("there is no flow `{}`", self.flow).into());
        };
        let ledger = texts
            .named(ledger::FILE)
            .map(|(_, source)| source.text.as_str());
        let signed = ledger::signed(ledger, &self.flow, edition, checked.today, self.by.trim());
        disk::write(&folder.join(ledger::FILE), &signed)?;
        anstream::println!(
            "Signed `{}` for {} on {}.",
            self.flow,
            self.by.trim(),
            checked.today
        );
        Ok(Outcome::Clean)
    }
}
