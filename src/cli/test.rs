//! `helpline test`: plays the stories and says where they went otherwise.

use std::path::Path;

use clap::Args;

use super::Outcome;
use super::common::{Failure, check_folder, usable};
use crate::adapters::clock;
use crate::authoring::rehearsal::rehearse;
use crate::authoring::{Sources, render, story};

/// Play the stories and say where they went otherwise.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  helpline test\n\nStories are the files in flows/stories/.")]
pub(super) struct Test;

impl Test {
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let (sources, checked) = check_folder(folder, clock::now())?;
        let rules = usable(&sources, checked)?;
        let mut played = 0;
        let mut faults = Vec::new();
        for (index, source) in stories(&sources) {
            if let Some(story) = story::read(index, source, &mut faults) {
                faults.extend(rehearse(&rules, &story));
            }
            played += 1;
        }
        if faults.is_empty() {
            anstream::println!("Played {played} stories. All went as written.");
            return Ok(Outcome::Clean);
        }
        anstream::println!("{}\n", render(&faults, &sources, true));
        anstream::println!("Played {played} stories. {} went otherwise.", faults.len());
        Ok(Outcome::Findings)
    }
}

fn stories(sources: &Sources) -> impl Iterator<Item = (usize, &crate::authoring::Source)> {
    sources.in_folder("flows/stories", ".yaml")
}
