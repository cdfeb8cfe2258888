//! Questions that were not understood, kept masked, for those who write the flows.
//!
//! Each bears a mark, so that five people can be told from one who asks five times. It is
//! one of 256 lots, drawn by the number of the chat and a secret that is not kept beside it.
//! Two different lots are two different people for certain; one lot is that of every 256th
//! chat there is, so that nobody is found by it. After some days everybody's lot is another.

use std::collections::{BTreeMap, BTreeSet};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::counting::Day;
use super::ports::Chat;
use super::report::FEWEST;
use crate::conversation::understanding::alike::alike;

/// For so many days somebody's lot is the same: as long as questions are kept.
const SAME_FOR: i64 = crate::conversation::keeping::UNANSWERED_DAYS;

/// A question that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unanswered {
    /// On which day it was asked.
    pub day: Day,
    /// The lot of whoever asked.
    pub mark: u8,
    /// What is left of it.
    pub masked: String,
}

impl Unanswered {
    /// The days in which marks can be compared with each other.
    #[must_use]
    pub fn season(&self) -> i64 {
        self.day.0.div_euclid(SAME_FOR)
    }
}

/// Draws lots.
#[derive(Clone)]
pub struct Marks(Hmac<Sha256>);

impl Marks {
    /// By a secret that is not kept where the marks are.
    #[must_use]
    pub fn by(secret: &str) -> Option<Self> {
        let mut drawn = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
        drawn.update(b"who asked what nobody answered");
        Some(Self(drawn))
    }

    /// The lot of a chat on a day.
    #[must_use]
    pub fn of(&self, chat: Chat, day: Day) -> u8 {
        let mut drawn = self.0.clone();
        drawn.update(&day.0.div_euclid(SAME_FOR).to_le_bytes());
        drawn.update(&chat.0.to_le_bytes());
        drawn.finalize().into_bytes()[0]
    }
}

/// Something that several people asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What one of them typed, masked.
    pub masked: String,
    /// How many people it were, at least.
    pub people: usize,
}

/// What at least five people asked alike, the most asked first.
#[must_use]
pub fn asked_alike(questions: &[Unanswered]) -> Vec<Asked> {
    let masked: Vec<&str> = questions.iter().map(|one| one.masked.as_str()).collect();
    let groups = alike(&masked).into_iter();
    let asked = groups.map(|group| {
        let members = group.members.iter();
        Asked {
            masked: masked
                .get(group.typical)
                .copied()
                .unwrap_or_default()
                .to_owned(),
            people: people(members.filter_map(|index| questions.get(*index))),
        }
    });
    let mut asked: Vec<Asked> = asked.filter(|asked| asked.people >= FEWEST).collect();
    asked.sort_by_key(|asked| std::cmp::Reverse(asked.people));
    asked
}

/// How many people asked these, at least: marks of one season alone can be told apart.
fn people<'q>(questions: impl Iterator<Item = &'q Unanswered>) -> usize {
    let mut seasons: BTreeMap<i64, BTreeSet<u8>> = BTreeMap::new();
    for question in questions {
        let marks = seasons.entry(question.season()).or_default();
        marks.insert(question.mark);
    }
    seasons.values().map(BTreeSet::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(day: i64, mark: u8) -> Unanswered {
        Unanswered {
            day: Day(day),
            mark,
            masked: "can i pay for swimming lessons".to_owned(),
        }
    }

    #[test]
    fn five_different_people_are_needed_and_one_who_asks_again_is_one() {
        let mut questions: Vec<Unanswered> = (0..20).map(|day| asked(30 + day, 7)).collect();
        questions.extend((1..4).map(|mark| asked(30, mark)));
        // In another season the same person has another mark.
        questions.extend((10..13).map(|mark| asked(60, mark)));
        assert_eq!(asked_alike(&questions), []);
        questions.push(asked(31, 200));
        let told = asked_alike(&questions);
        assert_eq!((told.len(), told[0].people), (1, 5));
    }

    #[test]
    fn a_lot_stays_the_same_for_thirty_days_and_then_is_another() {
        let marks = Marks::by("secret").unwrap();
        let other = Marks::by("another").unwrap();
        let lots = |marks: &Marks, day: i64| -> Vec<u8> {
            (1..100)
                .map(|chat| marks.of(Chat(chat), Day(day)))
                .collect()
        };
        assert_eq!(lots(&marks, 30), lots(&marks, 59));
        assert_ne!(lots(&marks, 30), lots(&marks, 60));
        assert_ne!(lots(&marks, 30), lots(&other, 30));
        let all: BTreeSet<u8> = (1..5000).map(|chat| marks.of(Chat(chat), Day(1))).collect();
        assert_eq!(all.len(), 256);
    }
}
