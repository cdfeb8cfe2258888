//! The command itself: arguments, and what is printed when.

use std::path::Path;

use clap::{Args, ValueEnum};

use super::super::Outcome;
use super::super::common::{Failure, learn_folder_in, say_if_built_in, usable};
use super::super::follow::{Came, Follower};
use super::performance::Performance;
use super::{junit, report};
use crate::adapters::clock;
use crate::authoring::{Languages, Sources, render};
use crate::conversation::Rules;

/// Play the stories and say where they went otherwise.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline test\n  helpline test --coverage\n  helpline test --watch\n  helpline test --format junit > stories.xml\n\n\
    Stories are the files in flows/stories/.\n\nExit code: 0 all went as written, 1 some went otherwise, 2 could not run."
)]
pub(in crate::cli) struct Test {
    /// List the steps, choices and rules that no story reaches
    #[arg(long)]
    coverage: bool,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Play them again whenever a file changes. End with Ctrl-C
    #[arg(long, conflicts_with = "format")]
    watch: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum, PartialEq, Eq)]
enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
    /// The XML that build servers read
    Junit,
}

impl Test {
    pub(in crate::cli) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let languages = Languages::Written;
        let (texts, checked) = learn_folder_in(folder, clock::now(), languages)?;
        say_if_built_in(folder);
        let rules = usable(&texts, checked)?;
        let outcome = self.play(&rules, &texts);
        if self.watch {
            self.play_on(rules, Follower::begin(folder, &texts, languages)?);
        }
        Ok(outcome)
    }

    fn play(&self, rules: &Rules, texts: &Sources) -> Outcome {
        let performance = Performance::of(rules, texts);
        let shown = match self.format {
            Format::Text => report::as_text(&performance, texts, self.coverage),
            Format::Json => report::as_json(&performance, texts),
            Format::Junit => junit::as_junit(&performance, texts),
        };
        put!("{shown}");
        match performance.failed() {
            0 => Outcome::Clean,
            _ => Outcome::Findings,
        }
    }

    /// Plays them again and again, as the files change.
    fn play_on(&self, mut rules: Rules, mut follower: Follower) {
        say!("\nWaiting for a change …");
        while let Some(news) = follower.next(&rules) {
            say!();
            match news.came {
                Came::Rules(made) => {
                    rules = *made;
                    self.play(&rules, &news.texts);
                }
                Came::Unreadable(error) => say!("error: {error}"),
                Came::Faults(faults) => {
                    say!("{}", render(&faults, &news.texts, true));
                }
            }
            say!("\nWaiting for a change …");
        }
    }
}
