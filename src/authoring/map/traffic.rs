//! How often steps were shown to people, for a map that tells it.

use std::collections::BTreeMap;

use super::chart::Sort;
use super::pen::number;
use crate::conversation::ids::{FlowName, StepName};

/// How often steps were shown, over some days.
#[derive(Debug, Clone, Default)]
pub struct Traffic {
    days: u16,
    /// By the flow and the step; `None` where it is too seldom to be told.
    shown: BTreeMap<String, Option<usize>>,
    most: usize,
}

/// How often a step was shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Passing {
    /// In words.
    pub words: String,
    /// How much that is of what the step has that was shown most, from 0 to 1.
    pub share: f64,
}

impl Traffic {
    /// Over how many days it is shown.
    pub const DAYS: u16 = 30;

    /// From the counts of so many days, by `flow/step`. `None`: too seldom to be told.
    #[must_use]
    pub fn new(days: u16, shown: BTreeMap<String, Option<usize>>) -> Self {
        let most = shown.values().flatten().copied().max().unwrap_or(0);
        Self { days, shown, most }
    }

    /// What the numbers mean, for a key.
    #[must_use]
    pub fn meaning(&self) -> String {
        format!("how often shown in the last {} days", self.days)
    }

    /// How often a step was shown; nothing of one that has no words to show.
    pub(super) fn of(&self, flow: &FlowName, step: &StepName, sort: Sort) -> Option<Passing> {
        if matches!(sort, Sort::Decision | Sort::Visit | Sort::Person) {
            return None;
        }
        let times = self.shown.get(&format!("{flow}/{step}"));
        Some(match times {
            None => passing("not shown".to_owned(), 0.0),
            Some(None) => passing("shown, but seldom".to_owned(), 0.0),
            Some(Some(times)) => {
                let share = number(*times) / number(self.most.max(1));
                passing(format!("shown {times} times"), share)
            }
        })
    }
}

fn passing(words: String, share: f64) -> Passing {
    Passing { words, share }
}
