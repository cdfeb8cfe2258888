//! `helpline translate review`: a person's word that a flow is right in a language.

use std::path::Path;

use clap::Args;

use super::super::Outcome;
use super::super::common::{Failure, signer};
use super::import::write;
use super::{messages, own_texts};
use crate::adapters::clock;
use crate::authoring::translation::review;
use crate::authoring::{Severity, check};

/// Put your name under the words of a flow that you have checked in a language.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  helpline translate review pl phb --by \"Your Name\"\n\nWrites \
    locales/pl/translated.yaml. When the English or the translation is changed later, `helpline translate` says so."
)]
pub(super) struct Review {
    /// The language, such as pl
    #[arg(value_name = "LANGUAGE")]
    locale: String,
    /// The flow whose words were checked
    flow: String,
    /// Who has checked them
    #[arg(long, value_name = "NAME")]
    by: String,
    /// Also what was left as it was when its English was changed: it still says the same
    #[arg(long)]
    still_right: bool,
}

impl Review {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let texts = own_texts(folder)?;
        let by = &signer(&self.by, "checked")?;
        let checked = check(&texts, clock::now());
        if checked
            .diagnostics
            .iter()
            .any(|fault| fault.severity == Severity::Error)
        {
            return Err(
                "there are errors; `helpline check` shows them. Review when they are mended".into(),
            );
        }
        let reviewed = review(&texts, &self.locale, &self.flow, by, checked.today)?;
        if !reviewed.older.is_empty() && !self.still_right {
            return Err(format!(
                "the English of `{}` was changed since these words were written, and they were not. \
                 Compare both: `helpline translate status {} --list`. If they still say the same, add --still-right",
                reviewed.older.join("`, `"),
                self.locale
            )
            .into());
        }
        write(folder, &texts, &[reviewed.file])?;
        say!(
            "Reviewed `{}` in `{}` for {by} on {}: {}.",
            self.flow,
            self.locale,
            checked.today,
            messages(reviewed.messages.len())
        );
        if !reviewed.missing.is_empty() {
            say!(
                "Not written yet, in whole or in part: `{}`. English is shown there.",
                reviewed.missing.join("`, `")
            );
        }
        Ok(Outcome::Clean)
    }
}
