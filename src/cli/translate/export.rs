//! `helpline translate export`: the texts of a language, for a translator.

use std::path::Path;

use clap::{Args, ValueEnum};

use super::super::Outcome;
use super::super::common::Failure;
use crate::adapters::disk;
use crate::authoring::translation::{State, Unit, units, write_csv, write_xliff};

/// Write the texts of a language for a translator.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline translate export pl > polish.xlf\n  helpline translate export pl --format csv > \
    polish.csv\n  helpline translate export pl --todo --flow phb > phb.xlf\n\nUrgent wording is left out: no machine \
    and no draft may stand there. Ask for it with --urgent when people who know crisis care translate it."
)]
pub(super) struct Export {
    /// The language, such as pl for Polish
    #[arg(value_name = "LANGUAGE")]
    locale: String,
    /// For a translator's tool, or for a spreadsheet
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Xliff)]
    format: Format,
    /// Only what is missing or stale
    #[arg(long)]
    todo: bool,
    /// Only the words of this flow; may be given several times
    #[arg(long, value_name = "FLOW")]
    flow: Vec<String>,
    /// With the urgent wording: for people who know crisis care, never for a machine
    #[arg(long)]
    urgent: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// XLIFF 2.0
    Xliff,
    /// A table: UTF-8, with commas
    Csv,
}

impl Export {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let texts = disk::read(folder)?;
        let mut units = units(&texts, &self.locale)?;
        self.know_flows(&units)?;
        units.retain(|unit| self.wants(unit));
        if units.is_empty() {
            return Err("there is nothing to translate".into());
        }
        match self.format {
            Format::Xliff => put!("{}", write_xliff(&units, &self.locale)),
            Format::Csv => put!("{}", write_csv(&units, &self.locale)),
        }
        Ok(Outcome::Clean)
    }

    fn know_flows(&self, units: &[Unit]) -> Result<(), Failure> {
        let known = |flow: &&String| units.iter().any(|unit| unit.flow == **flow);
        if let Some(unknown) = self.flow.iter().find(|flow| !known(flow)) {
            return Err(format!("there are no words of a flow `{unknown}`").into());
        }
        let urgent = |unit: &Unit| unit.is_urgent && self.flow.contains(&unit.flow);
        if !self.urgent && units.iter().any(urgent) {
            return Err("urgent wording is for people who know crisis care, never for a machine. If they translate it, ask \
                 for it with --urgent; only what they have reviewed may be shown"
                .into());
        }
        Ok(())
    }

    fn wants(&self, unit: &Unit) -> bool {
        let is_open = matches!(unit.state, State::Missing | State::Stale);
        (self.urgent || !unit.is_urgent)
            && (!self.todo || is_open)
            && (self.flow.is_empty() || self.flow.contains(&unit.flow))
    }
}
