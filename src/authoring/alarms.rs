//! How well urgent wording is noticed, measured on texts with what they are about.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::evaluation::{Labelled, share};
use crate::conversation::understanding::{Category, Finding, Understanding};

/// The label of harmless texts, however alarming their words.
pub const BENIGN: &str = "benign";

/// The label of texts that get a line of signposting and no alarm.
pub const SOFT: &str = "soft";

/// What became of the texts of one label.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// How many there are.
    pub texts: usize,
    /// How many raised the alarm.
    pub alarms: usize,
    /// How many got a line of signposting.
    pub signposts: usize,
}

/// What became of a set of texts.
#[derive(Debug, Default)]
pub struct Alarms {
    counts: BTreeMap<String, Count>,
    /// Urgent texts that raised no alarm, and others that did.
    pub mistakes: Vec<Labelled>,
}

/// Whether the labels of a set are those of urgent wording.
#[must_use]
pub fn is_about_urgency(rows: &[Labelled]) -> bool {
    let known = |row: &Labelled| {
        let label = row.label.strip_prefix("crisis-").unwrap_or(&row.label);
        [BENIGN, SOFT, "selfharm", "thirdparty"].contains(&label)
            || Category::named(label).is_some()
    };
    !rows.is_empty() && rows.iter().all(known)
}

/// Measures how urgent wording is noticed.
#[must_use]
pub fn measure(understanding: &Understanding, rows: Vec<Labelled>) -> Alarms {
    let mut alarms = Alarms::default();
    for row in rows {
        let finding = understanding.danger_in(&row.text);
        let alarm = matches!(finding, Finding::Urgent { .. });
        let count = alarms.counts.entry(row.label.clone()).or_default();
        count.texts += 1;
        count.alarms += usize::from(alarm);
        count.signposts += usize::from(matches!(finding, Finding::Soft { .. }));
        if alarm != is_urgent(&row.label) {
            alarms.mistakes.push(row);
        }
    }
    alarms
}

fn is_urgent(label: &str) -> bool {
    label != BENIGN && label != SOFT
}

impl Alarms {
    /// The texts of one label.
    #[must_use]
    pub fn of(&self, label: &str) -> Count {
        self.counts.get(label).copied().unwrap_or_default()
    }

    /// All urgent texts together.
    #[must_use]
    pub fn urgent(&self) -> Count {
        let urgent = self.counts.iter().filter(|(label, _)| is_urgent(label));
        urgent.fold(Count::default(), |sum, (_, count)| Count {
            texts: sum.texts + count.texts,
            alarms: sum.alarms + count.alarms,
            signposts: sum.signposts + count.signposts,
        })
    }

    /// The figures as a table.
    #[must_use]
    pub fn table(&self) -> String {
        let mut table = String::new();
        let mut line = |name: &str, count: Count| {
            let (alarms, signposts) = (count.share_alarmed(), share(count.signposts, count.texts));
            let _ = writeln!(
                table,
                "{name:<24} {:>5} texts   alarm {alarms:.3}   signpost {signposts:.3}",
                count.texts
            );
        };
        line("urgent, all (recall)", self.urgent());
        for (label, count) in &self.counts {
            line(&format!("  {label}"), *count);
        }
        table
    }
}

impl Count {
    /// The share that raised the alarm.
    #[must_use]
    pub fn share_alarmed(self) -> f32 {
        share(self.alarms, self.texts)
    }
}
