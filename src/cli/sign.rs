//! `helpline sign`: a person's word that a flow is right, written into the ledger, with
//! what they have read.

use std::path::Path;

use clap::Args;

use super::Outcome;
use super::common::{Failure, check_folder, signer};
use crate::adapters::{clock, disk};
use crate::authoring::Severity;
use crate::authoring::signed::{Signature, sign};
use crate::conversation::Locale;

/// Put your name under a flow that you have read against its sources.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline sign phb --by \"Your Name\"\n  helpline sign phb --by \"Your Name\" --edition 0123456789abcdef --locale en\n\n\
    Writes flows/reviewed.yaml, and what was read into flows/signed/. `helpline check` says when a flow \
    was changed since, or should be read again; `helpline review` shows what was changed."
)]
pub(super) struct Sign {
    /// The flow that was read
    flow: String,
    /// Who has read it
    #[arg(long, value_name = "NAME")]
    by: String,
    /// A language in which it was read; may be given several times [default: all the flow has]
    #[arg(long = "locale", value_name = "LANGUAGE")]
    locales: Vec<String>,
    /// The edition that was read, as it is printed on the page: if the steps or the words in any of its
    /// languages are others now, nothing is signed
    #[arg(long, value_name = "MARK")]
    edition: Option<String>,
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
        let by = signer(&self.by, "read")?;
        let signature = Signature {
            flow: &self.flow,
            by: &by,
            on: checked.today,
            locales: &self.locales,
            imprint: self.edition.as_deref(),
        };
        let signed = sign(&texts, &checked, &signature)?;
        let files = signed.files.map(|file| (folder.join(file.name), file.text));
        disk::write_together(&files)?;
        say!("Signed `{}` for {by} on {}.", self.flow, checked.today);
        let locales: Vec<&str> = signed.locales.iter().map(Locale::as_str).collect();
        say!(
            "It covers the steps, and the words in: {}.",
            locales.join(", ")
        );
        Ok(Outcome::Clean)
    }
}
