//! `helpline translate draft`: words that were written into the files are of this English.

use std::path::Path;

use clap::Args;

use super::super::Outcome;
use super::super::common::Failure;
use super::import::write;
use super::{messages, own_texts};
use crate::adapters::clock;
use crate::authoring::check;
use crate::authoring::translation::draft;

/// Note that words you wrote in a language were made of the English there is now.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  helpline translate draft pl my-meeting\n\nWrites \
    locales/pl/translated.yaml. When the English is changed later, `helpline translate` says so. What is taken \
    in with `helpline translate import` is noted by itself."
)]
pub(super) struct Draft {
    /// The language, such as pl
    #[arg(value_name = "LANGUAGE")]
    locale: String,
    /// The flow whose words you wrote; without it, all there are
    flow: Option<String>,
}

impl Draft {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let texts = own_texts(folder)?;
        let today = check(&texts, clock::now()).today;
        let drafted = draft(&texts, &self.locale, self.flow.as_deref(), today)?;
        let Some(file) = drafted.file else {
            say!("Nothing is new: all of it is known to be of the English there is now.");
            return Ok(Outcome::Clean);
        };
        write(folder, &texts, &[file])?;
        say!(
            "Noted in `{}` as a draft of today's English: {}.",
            self.locale,
            messages(drafted.messages.len())
        );
        Ok(Outcome::Clean)
    }
}
