//! What people read, whether it was what they asked, and where they stopped, over some days.
//! Counts of so few that they might be one known person are not shown, and cannot be worked
//! out from what is.

use std::collections::BTreeMap;

use super::counting::{Counted, Counts};
use super::report::{FEWEST, Shown};

/// What people read, and where they stopped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The topics that were read, the most read first.
    pub topics: Vec<Topic>,
    /// How many more were read too seldom to be shown.
    pub seldom: usize,
    /// Whether answers to typed questions were right, by topic, the most asked first.
    pub answers: Vec<Answered>,
    /// The steps where conversations ended, the most frequent first.
    pub stops: Vec<Stop>,
}

/// How often a topic was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its name.
    pub topic: String,
    /// How often.
    pub read: usize,
    /// Of a hundred times that a topic listed here was read.
    pub percent: usize,
}

/// How often the answer to a topic was the right one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The name of the topic.
    pub topic: String,
    /// How many said so.
    pub right: Shown,
    /// How many said that it was not.
    pub wrong: Shown,
    /// Of a hundred who said, how many said that it was: at least, and at most.
    pub percent: (usize, usize),
}

/// How often conversations ended at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Its flow and its name.
    pub step: String,
    /// How often.
    pub ended: usize,
    /// How often it was shown.
    pub shown: Shown,
}

impl Reading {
    /// What counts say.
    #[must_use]
    pub fn of(counts: &Counts) -> Self {
        let read = sums(counts, Counted::Read);
        let topics = topics(&read);
        Self {
            seldom: read.len() - topics.len(),
            topics,
            answers: answers(counts),
            stops: stops(counts),
        }
    }
}

/// How often a step was shown, by its flow and name, where that is often enough to be told.
#[must_use]
pub fn shown(counts: &Counts) -> BTreeMap<String, Shown> {
    let sums = sums(counts, Counted::Shown).into_iter();
    sums.map(|(name, times)| (name.to_owned(), Shown::of(times)))
        .collect()
}

fn sums(counts: &Counts, what: Counted) -> BTreeMap<&str, usize> {
    let mut sums: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, counted, name, times) in counts.iter() {
        if counted == what {
            *sums.entry(name).or_default() += usize::try_from(times).unwrap_or(usize::MAX);
        }
    }
    sums
}

/// Those that are often enough to be told, the most frequent first.
fn often<'c>(sums: &BTreeMap<&'c str, usize>) -> Vec<(&'c str, usize)> {
    let mut often: Vec<_> = sums
        .iter()
        .map(|(name, times)| (*name, *times))
        .filter(|(_, times)| *times >= FEWEST)
        .collect();
    often.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    often
}

fn topics(read: &BTreeMap<&str, usize>) -> Vec<Topic> {
    let often = often(read);
    // Of those alone that are shown: otherwise the others were what is left.
    let all: usize = often.iter().map(|(_, times)| times).sum();
    often
        .into_iter()
        .map(|(topic, read)| Topic {
            topic: topic.to_owned(),
            read,
            percent: percent(read, all),
        })
        .collect()
}

fn answers(counts: &Counts) -> Vec<Answered> {
    let (right, wrong) = (sums(counts, Counted::Right), sums(counts, Counted::Wrong));
    let mut said: BTreeMap<&str, usize> = right.clone();
    for (topic, times) in &wrong {
        *said.entry(topic).or_default() += times;
    }
    let of = |sums: &BTreeMap<&str, usize>, topic: &str| sums.get(topic).copied().unwrap_or(0);
    often(&said)
        .into_iter()
        .map(|(topic, _)| (topic, of(&right, topic), of(&wrong, topic)))
        .filter(|(_, right, wrong)| (*right).max(*wrong) >= FEWEST)
        .map(|(topic, right, wrong)| Answered {
            topic: topic.to_owned(),
            right: Shown::of(right),
            wrong: Shown::of(wrong),
            percent: between(Shown::of(right), Shown::of(wrong)),
        })
        .collect()
}

/// Between which shares of a hundred something lies, as far as the counts shown tell.
fn between(right: Shown, wrong: Shown) -> (usize, usize) {
    let ends = |shown: Shown| match shown {
        Shown::Number(number) => (number, number),
        Shown::Few => (1, FEWEST - 1),
    };
    let ((least, most), (fewest, greatest)) = (ends(right), ends(wrong));
    (
        percent(least, least + greatest),
        percent(most, most + fewest),
    )
}

fn stops(counts: &Counts) -> Vec<Stop> {
    let shown = sums(counts, Counted::Shown);
    often(&sums(counts, Counted::Ended))
        .into_iter()
        .map(|(step, ended)| Stop {
            step: step.to_owned(),
            ended,
            shown: Shown::of(shown.get(step).copied().unwrap_or(0)),
        })
        .collect()
}

fn percent(part: usize, all: usize) -> usize {
    (part.saturating_mul(100) + all / 2)
        .checked_div(all)
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::counting::Day;
    use super::*;

    fn counts(all: &[(Counted, &str, u64)]) -> Counts {
        let mut counts = Counts::default();
        for (day, (counted, name, times)) in (1..).zip(all) {
            counts.add(Day(day), *counted, (*name).to_owned(), *times);
        }
        counts
    }

    #[test]
    fn topics_are_told_from_five_on_and_shares_do_not_give_the_others_away() {
        let reading = Reading::of(&counts(&[
            (Counted::Read, "rare", 4),
            (Counted::Read, "money", 5),
            (Counted::Read, "what", 10),
            (Counted::Read, "what", 5),
        ]));
        let topics: Vec<_> = reading
            .topics
            .iter()
            .map(|one| one.topic.as_str())
            .collect();
        assert_eq!(topics, ["what", "money"]);
        assert_eq!(
            (reading.topics[0].read, reading.topics[0].percent),
            (15, 75)
        );
        assert_eq!(reading.seldom, 1);
    }

    #[test]
    fn a_share_says_no_more_than_the_counts_that_are_shown() {
        let reading = Reading::of(&counts(&[
            (Counted::Right, "few-wrong", 20),
            (Counted::Wrong, "few-wrong", 2),
            (Counted::Right, "all-right", 6),
            (Counted::Right, "both-few", 4),
            (Counted::Wrong, "both-few", 4),
            (Counted::Right, "both-many", 5),
            (Counted::Wrong, "both-many", 15),
        ]));
        let told: Vec<_> = reading
            .answers
            .iter()
            .map(|one| (one.topic.as_str(), one.wrong, one.percent))
            .collect();
        assert_eq!(
            told,
            [
                ("few-wrong", Shown::Few, (83, 95)),
                ("both-many", Shown::Number(15), (25, 25)),
                ("all-right", Shown::Number(0), (100, 100)),
            ]
        );
    }

    #[test]
    fn stops_are_told_beside_how_often_the_step_was_shown() {
        let reading = Reading::of(&counts(&[
            (Counted::Ended, "tea/sugar", 6),
            (Counted::Ended, "tea/milk", 3),
            (Counted::Shown, "tea/sugar", 30),
        ]));
        let stop = Stop {
            step: "tea/sugar".to_owned(),
            ended: 6,
            shown: Shown::Number(30),
        };
        assert_eq!(reading.stops, [stop]);
        assert_eq!(Reading::of(&Counts::default()), Reading::default());
    }
}
