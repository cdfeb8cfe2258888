//! `helpline review`: a page to print for the person who reads a flow and signs it.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Outcome;
use super::common::{Failure, errors_in_the_way};
use crate::adapters::{clock, disk};
use crate::authoring::Sources;
use crate::authoring::review::{Refusal, Reviewer, page};

/// Write a page to print for the person who reads a flow and signs it.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline review phb > phb.html\n  helpline review --all --into packs\n  \
    helpline review phb --locale en --into packs\n\nThe page opens in any web browser. Print it from there, on paper or as a PDF."
)]
pub(super) struct Review {
    /// The flow
    #[arg(required_unless_present = "all")]
    flow: Option<String>,
    /// All flows, each on a page of its own
    #[arg(long, requires = "into", conflicts_with = "flow")]
    all: bool,
    /// The folder in which each page becomes a file; without it, the page is printed here
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// One language alone [default: all the flow has]
    #[arg(long, value_name = "LANGUAGE")]
    locale: Option<String>,
}

impl Review {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let texts = disk::read(folder)?;
        let refused = |refusal| told(&texts, refusal);
        let reviewer = Reviewer::new(&texts, clock::now()).map_err(refused)?;
        if let Some(flow) = &self.flow {
            let pack = reviewer
                .pack(flow, self.locale.as_deref())
                .map_err(refused)?;
            self.put(flow, &page(&pack))?;
            return Ok(Outcome::Clean);
        }
        // Not every flow is in every language.
        let packs = reviewer
            .flows()
            .map(|flow| (flow, reviewer.pack(flow, self.locale.as_deref())));
        let packs: Vec<_> = packs
            .filter_map(|(flow, pack)| Some((flow, pack.ok()?)))
            .collect();
        if let ([], Some(locale)) = (packs.as_slice(), &self.locale) {
            return Err(format!("no flow has words in `{locale}`").into());
        }
        for (flow, pack) in packs {
            self.put(flow, &page(&pack))?;
        }
        Ok(Outcome::Clean)
    }

    /// Prints a page, or writes it into the folder for pages.
    fn put(&self, flow: &str, page: &str) -> Result<(), Failure> {
        let Some(into) = &self.into else {
            put!("{page}");
            return Ok(());
        };
        let file = into.join(format!("{flow}.html"));
        disk::write_with_folder(&file, page)?;
        say!("Wrote {}", file.display());
        Ok(())
    }
}

fn told(texts: &Sources, refusal: Refusal) -> Failure {
    match refusal {
        Refusal::Errors(faults) => errors_in_the_way(texts, &faults),
        Refusal::Absent(_) => refusal.into(),
    }
}
