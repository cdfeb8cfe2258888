//! `helpline translate import`: what a translator sent back, into the files of the language.

use std::path::{Path, PathBuf};

use clap::Args;

use super::super::Outcome;
use super::super::common::Failure;
use super::own_texts;
use crate::adapters::{clock, disk};
use crate::authoring::template::{new_faults, with_files};
use crate::authoring::translation::{Refused, Remark, TakenIn, read_back, take_in};
use crate::authoring::{Diagnostic, Severity, Source, Sources, check, render};

/// Take in what a translator sent back.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline translate import polish.xlf\n  helpline translate import table.csv --locale pl\n\n\
    What is empty stays untranslated. If anything is wrong, nothing is written.\n\nExit code: 0 taken in, 1 something \
    is wrong, 2 could not run."
)]
pub(super) struct Import {
    /// The file that came back: XLIFF, or a table from a spreadsheet
    file: PathBuf,
    /// The language, if the file does not say it
    #[arg(long, value_name = "LANGUAGE")]
    locale: Option<String>,
}

impl Import {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let texts = own_texts(folder)?;
        let returned = read_back(&self.text()?)?;
        let locale = self.locale(returned.locale)?;
        let today = check(&texts, clock::now()).today;
        let taken = match take_in(&texts, &locale, &returned.given, today) {
            Ok(taken) => taken,
            Err(Refused::Cannot(why)) => return Err(why.into()),
            Err(Refused::Faults(faults)) => return Ok(told(&faults)),
        };
        let with = with_files(&texts, &taken.files);
        let faults = errors(&texts, &with);
        if !faults.is_empty() {
            say!("{}\n", render(&faults, &with, true));
            say!("With these texts there would be errors; nothing was written.");
            return Ok(Outcome::Findings);
        }
        write(folder, &texts, &taken.files)?;
        tell(&taken, &locale);
        Ok(Outcome::Clean)
    }

    fn text(&self) -> Result<String, Failure> {
        disk::read_text(&self.file).map_err(|error| {
            if error.source.kind() == std::io::ErrorKind::InvalidData {
                return format!(
                    "the letters of {} cannot be read: save it once more as UTF-8 (in a spreadsheet: CSV UTF-8)",
                    self.file.display()
                )
                .into();
            }
            error.into()
        })
    }

    fn locale(&self, said: Option<String>) -> Result<String, Failure> {
        match (&self.locale, said) {
            (Some(asked), Some(said)) if *asked != said => Err(format!(
                "the file is in `{said}`, and --locale says `{asked}`; which of the two is it?"
            )
            .into()),
            (Some(locale), _) => Ok(locale.clone()),
            (None, Some(said)) => Ok(said),
            (None, None) => {
                Err("the file does not say which language it is in: add --locale".into())
            }
        }
    }
}

fn told(faults: &[Remark]) -> Outcome {
    for fault in faults {
        say!("`{}`: {}.", fault.name, fault.what);
    }
    say!("\nNothing was written. Mend the file, then import it again.");
    Outcome::Findings
}

/// The errors there would be that are not there now.
fn errors(texts: &Sources, with: &Sources) -> Vec<Diagnostic> {
    if texts == with {
        return Vec::new();
    }
    let before = check(texts, clock::now()).diagnostics;
    let mut faults = new_faults(&before, check(with, clock::now()).diagnostics);
    faults.retain(|fault| fault.severity == Severity::Error);
    faults
}

/// Writes new files, and changed ones with the line ends they have. What cannot be written so
/// is found before anything is.
pub(in crate::cli) fn write(
    folder: &Path,
    texts: &Sources,
    files: &[Source],
) -> Result<(), Failure> {
    let is_there = |file: &&Source| texts.named(&file.name).is_some();
    for file in files.iter().filter(is_there) {
        if disk::mixes_line_ends(&folder.join(&file.name))? {
            return Err(format!(
                "{} mixes line ends; save it once with an editor. Nothing was written",
                file.name
            )
            .into());
        }
    }
    for file in files {
        if is_there(&file) {
            disk::write_back(folder, file)?;
        } else {
            disk::write_new(&folder.join(&file.name), &file.text)?;
        }
    }
    Ok(())
}

fn tell(taken: &TakenIn, locale: &str) {
    for Remark { name, what } in &taken.remarks {
        say!("`{name}`: {what}.");
    }
    if !taken.remarks.is_empty() {
        say!();
    }
    for file in &taken.files {
        say!("Wrote {}", file.name);
    }
    match taken.texts.len() {
        0 => say!("No text is another than before."),
        1 => say!("Took in 1 text."),
        count => say!("Took in {count} texts."),
    }
    if taken.is_urgent {
        say!(
            "\nThere is urgent wording among them. Only a text that people who know crisis care have read and approved \
             may be shown. They say so with: helpline translate review {locale} urgent --by NAME"
        );
    }
}
