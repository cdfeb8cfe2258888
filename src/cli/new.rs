//! `helpline new flow`: a flow to begin with, its words and a story.

use std::path::Path;

use clap::{Args, Subcommand};

use super::Outcome;
use super::common::{Failure, check_folder};
use crate::adapters::{clock, disk};
use crate::authoring::template::{NewFlow, Refusal, new_faults, new_flow, with_files};
use crate::authoring::{Severity, Sources, check, render, summary};

/// Begin something new.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  helpline new flow my-money")]
pub(super) struct New {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// A flow to begin with, its words and a story
    #[command(
        after_help = "Example:\n  helpline new flow my-money\n\nThe new flow asks one question. Change its words and its steps as you like; \
        docs/tutorial.md shows how."
    )]
    Flow {
        /// Its name: small letters, digits and hyphens
        name: String,
    },
}

impl New {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let What::Flow { name } = &self.what;
        if !folder.join("flows").is_dir() || !folder.join("locales").is_dir() {
            return Err("there are no flows here: run it in the folder with flows/ and locales/, or name that one \
                 with --dir"
                .into());
        }
        let (texts, checked) = check_folder(folder, clock::now())?;
        let new = new_flow(&texts, name).map_err(|refusal| told(&refusal, name))?;
        let with = with_files(&texts, &new.files);
        let mut faults = new_faults(&checked.diagnostics, check(&with, clock::now()).diagnostics);
        faults.retain(|fault| fault.severity == Severity::Error);
        if !faults.is_empty() {
            mention!("{}\n", render(&faults, &with, true));
            let count = summary(&faults);
            return Err(format!("there would be {count}; nothing was written").into());
        }
        write(folder, &texts, &new)?;
        tell(&texts, &new, name);
        Ok(Outcome::Clean)
    }
}

fn told(refusal: &Refusal, name: &str) -> Failure {
    match refusal {
        Refusal::NotAName => format!(
            "`{name}` cannot be the name of a flow: names are small letters, digits and hyphens, and start with a \
             letter, such as my-money"
        ),
        Refusal::Reserved => format!(
            "`{name}` is taken: Helpline itself means something by it. Choose another name, such as my-{name}"
        ),
        Refusal::Exists(path) => format!("{path} is there already; nothing was written"),
    }
    .into()
}

/// New files are never written over others, whatever came between.
fn write(folder: &Path, texts: &Sources, new: &NewFlow) -> Result<(), Failure> {
    for file in &new.files {
        let path = folder.join(&file.name);
        if texts.named(&file.name).is_some() {
            disk::write(&path, &file.text)?;
        } else {
            disk::write_new(&path, &file.text)?;
        }
    }
    Ok(())
}

fn tell(texts: &Sources, new: &NewFlow, name: &str) {
    for file in &new.files {
        let verb = if texts.named(&file.name).is_some() {
            "Changed"
        } else {
            "Wrote"
        };
        say!("{verb} {}", file.name);
    }
    match &new.menu {
        Some(step) => say!(
            "\nThe step `{step}` of the menu leads to it. To move it, move three things: the line\n\
             `{name}: flow {name}` in menu.yaml, its button `.{name}` in menu.ftl, and the way to\n\
             `tap: {name}` in the story."
        ),
        None => say!("\nNothing leads to it yet: lead to it from a menu with `flow {name}`."),
    }
    say!(
        "Now: helpline check --advice says which sentences are yours to write, helpline test, helpline chat."
    );
}
