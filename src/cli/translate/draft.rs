//! `helpline translate draft`: words that were written into the files are of this English.

use std::path::Path;

use clap::Args;

use super::super::Outcome;
use super::super::common::Failure;
use super::import::write;
use super::own_texts;
use crate::adapters::clock;
use crate::authoring::check;
use crate::authoring::translation::draft;

/// How many messages are named.
const NAMED: usize = 5;

/// Note that words you wrote in a language were made of the English there is now.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline translate draft pl\n  helpline translate draft pl my-meeting\n  helpline \
    translate draft pl phb-spend\n\nIt notes words that were changed since they were noted last. Where the English was \
    changed and these words were not, it leaves them and says so. If such a message is right as it stands, name it: then \
    it is noted too.\n\nWrites locales/pl/translated.yaml. When the English is changed later, `helpline translate` says \
    so. What is taken in with `helpline translate import` is noted by itself."
)]
pub(super) struct Draft {
    /// The language, such as pl
    #[arg(value_name = "LANGUAGE")]
    locale: String,
    /// The flow whose words you wrote, or a message that is right as it stands; without it, all words
    /// you changed
    #[arg(value_name = "FLOW or MESSAGE")]
    names: Vec<String>,
}

impl Draft {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let texts = own_texts(folder)?;
        let today = check(&texts, clock::now()).today;
        let drafted = draft(&texts, &self.locale, &self.names, today)?;
        if let Some(file) = drafted.file {
            write(folder, &texts, &[file])?;
        }
        if !drafted.messages.is_empty() {
            say!(
                "Noted in `{}` as drafts of today's English: {}.",
                self.locale,
                named(&drafted.messages)
            );
        } else if drafted.left.is_empty() {
            say!("Nothing is new: all of it is known to be of the English there is now.");
        }
        if let Some(first) = drafted.left.first() {
            say!(
                "Left as stale, because the English was changed and nothing shows that these words were: {}.\n\
                 Mend them and say so again. If one is right as it stands, name it: helpline translate draft {} {first}",
                named(&drafted.left),
                self.locale
            );
        }
        Ok(Outcome::Clean)
    }
}

/// The first of some messages, and how many more there are.
fn named(messages: &[String]) -> String {
    let first: Vec<String> = messages
        .iter()
        .take(NAMED)
        .map(|one| format!("`{one}`"))
        .collect();
    match messages.len().saturating_sub(NAMED) {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}
