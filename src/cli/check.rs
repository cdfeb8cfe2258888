//! `helpline check`: what is wrong with flows, words and settings.

use std::path::Path;

use clap::{Args, ValueEnum};

use super::common::{Failure, say_if_built_in};
use super::database::Named;
use super::{Outcome, check_live};
use crate::adapters::{clock, disk};
use crate::authoring::mend::{Change, mend};
use crate::authoring::{Diagnostic, Severity, Sources, check_all, render, report, summary};

/// Say what is wrong with flows, words and settings.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline check\n  helpline check phb\n  helpline check --against-live --database sqlite:helpline.sqlite\n\nThe word in brackets is the name of the fault: helpline explain NAME tells more about it.\n\nExit code: 0 nothing to mend, 1 something to mend, 2 could not run."
)]
pub(super) struct Check {
    /// Show advice as well as errors and warnings, about all flows unless one is named
    #[arg(long)]
    advice: bool,
    /// The flow whose advice is shown, such as phb, beside all errors and warnings
    #[arg(value_name = "FLOW")]
    flow: Option<String>,
    /// For people, or for other programs
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Text)]
    format: Format,
    /// Mend names that are right but for capitals, low lines or spaces, and say where
    #[arg(long, conflicts_with = "format")]
    fix: bool,
    /// Say what would become of those who are in a conversation now, by the real database
    #[arg(long, conflicts_with = "format")]
    against_live: bool,
    #[command(flatten)]
    database: Named,
}

/// How the faults are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// All that is known of each, as JSON
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Workflow commands of GitHub Actions
    Github,
}

impl Check {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let now = clock::now();
        let mut sources = disk::read(folder)?;
        say_if_built_in(folder);
        if self.fix {
            let (mended, changes) = mend(&sources, now);
            if write_back(folder, &mended, &changes)? {
                sources = mended;
            }
        }
        let checked = check_all(&sources, now);
        let (run, blueprint) = (checked.run, checked.blueprint);
        let mut faults = checked.diagnostics;
        let mut all = summary(&faults);
        if let Some(flow) = &self.flow {
            only_of(flow, &sources, &mut faults)?;
            all = summary(&faults);
        } else if !self.advice {
            let shown = changes_shown(&faults);
            faults
                .retain(|fault| fault.severity != Severity::Advice || shown.contains(&fault.code));
        }
        match self.format {
            Format::Text => self.show(&faults, &sources, &all),
            Format::Json => say!("{}", report::json(&faults, &sources)),
            Format::Sarif => say!("{}", report::sarif(&faults, &sources)),
            Format::Github => {
                let commands = report::github(&faults, &sources);
                if !commands.is_empty() {
                    say!("{commands}");
                }
            }
        }
        if self.against_live {
            let Some(blueprint) = blueprint else {
                return Err(
                    "what would become of those in a conversation is said when there are no errors"
                        .into(),
                );
            };
            let rules = blueprint.build_untaught();
            let told = check_live::told(&rules, &run, &self.database, folder)?;
            say!("\n{told}");
        } else {
            // The program ends here: to give all this back piece by piece takes long.
            std::mem::forget(blueprint);
        }
        let is_advice = |fault: &Diagnostic| fault.severity == Severity::Advice;
        Ok(if faults.iter().all(is_advice) {
            Outcome::Clean
        } else {
            Outcome::Findings
        })
    }

    fn show(&self, faults: &[Diagnostic], sources: &Sources, all: &str) {
        if !faults.is_empty() {
            say!("{}\n", render(faults, sources, true));
        }
        let is_shown = self.advice || self.flow.is_some();
        let hidden = if is_shown || !all.contains("advice") {
            ""
        } else {
            " (shown with --advice)"
        };
        match all {
            "" => say!("Checked {} files. Nothing to mend.", sources.count()),
            all => say!("Checked {} files: {all}{hidden}.", sources.count()),
        }
    }
}

/// The advice that is shown to everybody: what differs from what Helpline came with, as long as that is
/// so little that it may just have been changed.
fn changes_shown(faults: &[Diagnostic]) -> &'static [&'static str] {
    const CHANGES: &[&str] = &["sentence-gone", "way-changed"];
    const MOST: usize = 5;
    let is_one =
        |fault: &&Diagnostic| fault.severity == Severity::Advice && CHANGES.contains(&fault.code);
    if faults.iter().filter(is_one).count() <= MOST {
        CHANGES
    } else {
        &[]
    }
}

/// Leaves out the advice about other flows. Errors and warnings are for everybody.
fn only_of(flow: &str, sources: &Sources, faults: &mut Vec<Diagnostic>) -> Result<(), Failure> {
    if sources.iter().all(|(_, source)| source.stem() != flow) {
        return Err(
            format!("there is no flow `{flow}`; its file would be flows/{flow}.yaml").into(),
        );
    }
    faults.retain(|fault| {
        let source = fault.place().and_then(|place| sources.get(place.source));
        let is_own = source.is_some_and(|source| source.stem() == flow);
        is_own || fault.severity != Severity::Advice
    });
    Ok(())
}

/// Writes the files that were mended, and says what was changed. Says whether all could be
/// written.
fn write_back(folder: &Path, mended: &Sources, changes: &[Change]) -> Result<bool, Failure> {
    let mut all_written = true;
    for (_, source) in mended.iter() {
        let own: Vec<&Change> = changes
            .iter()
            .filter(|change| change.file == source.name)
            .collect();
        if own.is_empty() {
            continue;
        }
        if !disk::write_back(folder, source)? {
            say!("{} mixes line ends, so it was left as it is.", source.name);
            all_written = false;
            continue;
        }
        for Change {
            file,
            line,
            from,
            to,
        } in own
        {
            say!("Mended {file}:{line}: `{from}` is now `{to}`.");
        }
    }
    if !changes.is_empty() {
        say!();
    }
    Ok(all_written)
}
