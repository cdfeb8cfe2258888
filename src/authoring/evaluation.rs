//! How well typed messages are understood, measured on texts with their right topic.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::vocabulary::DEFAULT_LOCALE;
use crate::conversation::ids::TopicName;
use crate::conversation::understanding::{Lessons, Ranking, TopicFinder, Understood};

/// The label of texts that no topic answers.
pub const OUT_OF_SCOPE: &str = "oos";

/// A text and the topic it is about, or [`OUT_OF_SCOPE`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    /// The right topic.
    pub label: String,
    /// What somebody typed.
    pub text: String,
}

/// Counts of what became of the texts of a set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Texts about a topic.
    pub in_scope: usize,
    /// Of these: the right topic was ranked first.
    pub first: usize,
    /// Of these: the right topic was answered, or among those offered.
    pub helped: usize,
    /// Of those, the ones answered at once.
    pub answered: usize,
    /// Of these: another topic was answered.
    pub wrong: usize,
    /// Texts about no topic.
    pub out_of_scope: usize,
    /// Of these: answered all the same.
    pub outside_answered: usize,
    /// Of these: topics were offered.
    pub outside_offered: usize,
}

/// What became of a set of texts.
#[derive(Debug, Default)]
pub struct Evaluation {
    /// The counts.
    pub figures: Figures,
    /// The right topic and the one ranked first, where they differ, with how often.
    pub confusions: BTreeMap<(String, String), usize>,
    /// Each text with how it was ranked.
    rankings: Vec<(Labelled, Ranking)>,
}

/// Reads lines of a label, a tab and a text. Empty lines are passed over.
///
/// # Errors
/// The number of the first line that has no tab.
pub fn read(text: &str) -> Result<Vec<Labelled>, usize> {
    let lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty());
    let row = |(index, line): (usize, &str)| {
        let (label, text) = line.split_once('\t').ok_or(index + 1)?;
        Ok(Labelled {
            label: label.trim().to_owned(),
            text: text.trim().to_owned(),
        })
    };
    lines.map(row).collect()
}

/// Lessons of labelled texts in English.
#[must_use]
pub fn lessons(rows: &[Labelled]) -> Lessons<'_> {
    let (outside, questions): (Vec<&Labelled>, Vec<&Labelled>) =
        rows.iter().partition(|row| row.label == OUT_OF_SCOPE);
    Lessons {
        language: DEFAULT_LOCALE,
        questions: questions
            .into_iter()
            .map(|row| (TopicName::from(row.label.as_str()), row.text.as_str()))
            .collect(),
        out_of_scope: outside.into_iter().map(|row| row.text.as_str()).collect(),
        ..Lessons::default()
    }
}

/// Measures a finder on labelled texts.
#[must_use]
pub fn evaluate(finder: &TopicFinder, rows: Vec<Labelled>) -> Evaluation {
    let mut evaluation = Evaluation::default();
    for row in rows {
        let ranking = finder.rank(&row.text);
        evaluation.count(&row, &ranking);
        evaluation.rankings.push((row, ranking));
    }
    evaluation
}

impl Evaluation {
    fn count(&mut self, row: &Labelled, ranking: &Ranking) {
        let figures = &mut self.figures;
        if row.label == OUT_OF_SCOPE {
            figures.out_of_scope += 1;
            match ranking.understood {
                Understood::Answer(..) => figures.outside_answered += 1,
                Understood::Suggest(_) => figures.outside_offered += 1,
                Understood::Unsure => {}
            }
            return;
        }
        figures.in_scope += 1;
        let is_right = |topic: &TopicName| topic.as_str() == row.label;
        let first = ranking.topics.first().map(|(topic, _)| topic);
        if first.is_some_and(is_right) {
            figures.first += 1;
        } else if let Some(first) = first {
            *self
                .confusions
                .entry((row.label.clone(), first.to_string()))
                .or_default() += 1;
        }
        match &ranking.understood {
            Understood::Answer(topic, also) => {
                let helped = is_right(topic) || also.as_ref().is_some_and(is_right);
                figures.helped += usize::from(helped);
                figures.answered += usize::from(helped);
                figures.wrong += usize::from(!helped);
            }
            Understood::Suggest(topics) => {
                figures.helped += usize::from(topics.iter().any(is_right));
            }
            Understood::Unsure => {}
        }
    }

    /// The bound on how likely a text is in scope that does best on this set: the most
    /// texts out of scope found, of those that keep `least` of the questions right.
    #[must_use]
    pub fn best_bound(&self, least: f32) -> f32 {
        let mut bounds: Vec<f32> = self
            .rankings
            .iter()
            .map(|(_, ranking)| ranking.in_scope)
            .collect();
        bounds.sort_by(f32::total_cmp);
        bounds.dedup();
        let keeps = |bound: &f32| self.at_bound(*bound).0 >= least;
        // The higher the bound, the more is refused: the last that keeps enough is the best.
        let split = bounds.partition_point(keeps);
        split
            .checked_sub(1)
            .and_then(|index| bounds.get(index))
            .copied()
            .unwrap_or(0.0)
    }

    /// With texts refused below a bound: the share of questions still right, and of
    /// texts out of scope refused.
    #[must_use]
    pub fn at_bound(&self, bound: f32) -> (f32, f32) {
        let mut right = 0;
        let mut refused = 0;
        for (row, ranking) in &self.rankings {
            let taken = ranking.in_scope >= bound;
            if row.label == OUT_OF_SCOPE {
                refused += usize::from(!taken);
            } else if let Some((topic, _)) = ranking.topics.first() {
                right += usize::from(taken && topic.as_str() == row.label);
            }
        }
        (
            share(right, self.figures.in_scope),
            share(refused, self.figures.out_of_scope),
        )
    }

    /// The figures as a table, with the topics most often mistaken for each other.
    #[must_use]
    pub fn table(&self) -> String {
        let f = &self.figures;
        let mut table = String::new();
        let mut line = |name: &str, count: usize, of: usize| {
            let _ = writeln!(
                table,
                "{name:<42} {:>5.3}  ({count} of {of})",
                share(count, of)
            );
        };
        line("right topic ranked first (top-1)", f.first, f.in_scope);
        line("helped (answered or offered)", f.helped, f.in_scope);
        line("answered at once", f.answered, f.in_scope);
        line("wrong answers", f.wrong, f.in_scope);
        if f.out_of_scope > 0 {
            line("out of scope, answered", f.outside_answered, f.out_of_scope);
            line(
                "out of scope, offered topics",
                f.outside_offered,
                f.out_of_scope,
            );
        }
        let mut confusions: Vec<_> = self.confusions.iter().collect();
        confusions.sort_by_key(|(pair, count)| (std::cmp::Reverse(**count), (*pair).clone()));
        if !confusions.is_empty() {
            let _ = writeln!(
                table,
                "\nmistaken most often (the right topic, the one ranked first, how often)"
            );
        }
        for ((right, first), count) in confusions.into_iter().take(20) {
            let _ = writeln!(table, "  {right:<28} {first:<28} {count}");
        }
        table
    }

    /// The texts that were not helped, or answered although out of scope, with what
    /// became of each.
    #[must_use]
    pub fn mistakes(&self) -> Vec<String> {
        let wrong = self
            .rankings
            .iter()
            .filter(|(row, ranking)| match &ranking.understood {
                Understood::Answer(topic, _) => topic.as_str() != row.label,
                Understood::Suggest(topics) => {
                    row.label != OUT_OF_SCOPE
                        && !topics.iter().any(|topic| topic.as_str() == row.label)
                }
                Understood::Unsure => row.label != OUT_OF_SCOPE,
            });
        wrong
            .map(|(row, ranking)| format!("{}\t{}\t{:?}", row.label, row.text, ranking.understood))
            .collect()
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "sets are far smaller than 2^24 texts"
)]
pub(super) fn share(count: usize, of: usize) -> f32 {
    if of == 0 {
        0.0
    } else {
        count as f32 / of as f32
    }
}
