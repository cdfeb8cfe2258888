//! `helpline explain`: what a fault means, why it matters and how to mend it.

use clap::Args;

use super::Outcome;
use super::common::Failure;
use crate::authoring::diagnostic::nearest;

mod pages {
    include!(concat!(env!("OUT_DIR"), "/pages.rs"));
}

/// Say what a fault means, why it matters and how to mend it.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  helpline explain unknown-step\n\nWithout a name it lists all faults that `helpline check` knows."
)]
pub(super) struct Explain {
    /// The word that `check` shows in brackets
    fault: Option<String>,
}

impl Explain {
    pub(super) fn run(&self) -> Result<Outcome, Failure> {
        let Some(fault) = self.fault.as_deref() else {
            for (name, page) in pages::PAGES {
                say!("{name}: {}", first_sentence(page));
            }
            return Ok(Outcome::Clean);
        };
        let Some(page) = page(fault) else {
            let names = pages::PAGES.iter().map(|(name, _)| *name);
            let instead = match nearest(fault, names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`helpline explain` lists them".to_owned(),
            };
            return Err(format!("there is no fault `{fault}`; {instead}").into());
        };
        say!("{}", page.trim_end());
        Ok(Outcome::Clean)
    }
}

/// The page about a fault.
pub(super) fn page(fault: &str) -> Option<&'static str> {
    let found = pages::PAGES.iter().find(|(name, _)| *name == fault);
    found.map(|(_, page)| *page)
}

/// What a page says first, below its heading.
fn first_sentence(page: &str) -> &str {
    let mut lines = page.lines().skip(1).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    first
        .split_inclusive(". ")
        .next()
        .unwrap_or_default()
        .trim_end()
}
