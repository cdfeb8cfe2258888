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
use crate::conversation::Moment;
use crate::conversation::keeping::Keeping;
use crate::conversation::understanding::alike::{alike, stems, with_shared_words};
use crate::conversation::understanding::masking::is_word;

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
    /// What one of them typed, masked, without words of few.
    pub masked: String,
    /// How many people it were, at least.
    pub people: usize,
}

/// Those that are to be kept at this moment: the others go at the next purge, and are told to
/// nobody until then.
#[must_use]
pub fn kept_at(mut questions: Vec<Unanswered>, keeping: Keeping, now: Moment) -> Vec<Unanswered> {
    let first = Day::of(keeping.unanswered_since(now));
    questions.retain(|question| question.day >= first);
    questions
}

/// What at least five people asked alike, the most asked first. Of their words, those are told
/// that five people used, and small ones.
#[must_use]
pub fn asked_alike(questions: &[Unanswered]) -> Vec<Asked> {
    let masked: Vec<&str> = questions.iter().map(|one| one.masked.as_str()).collect();
    let groups = alike(&masked).into_iter();
    let asked = groups.filter_map(|group| {
        let group: Vec<&Unanswered> = group.iter().filter_map(|at| questions.get(*at)).collect();
        asked_by(&group)
    });
    let mut asked: Vec<Asked> = asked.collect();
    asked.sort_by_key(|asked| std::cmp::Reverse(asked.people));
    asked
}

/// What stands for these questions: that of which least is taken out, and the shortest.
fn asked_by(group: &[&Unanswered]) -> Option<Asked> {
    let people_in_all = people(group.iter().copied());
    if people_in_all < FEWEST {
        return None;
    }
    let mut users: BTreeMap<String, Vec<&Unanswered>> = BTreeMap::new();
    for question in group {
        for stem in stems(&question.masked) {
            users.entry(stem).or_default().push(question);
        }
    }
    users.retain(|_, users| people(users.iter().copied()) >= FEWEST);
    let shown = group.iter().map(|question| {
        let shown = with_shared_words(&question.masked, |stem| users.contains_key(stem));
        let taken_out = shown.split(' ').filter(|word| !is_word(word)).count();
        (taken_out, shown.len(), shown)
    });
    let (.., masked) = shown.filter(|(.., shown)| !stems(shown).is_empty()).min()?;
    Some(Asked {
        masked,
        people: people_in_all,
    })
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
    fn none_is_told_that_is_thirty_days_old_or_not_to_be_kept_any_more() {
        let now = Moment::from_seconds(100 * 24 * 3600 + 5);
        let all = || vec![asked(70, 1), asked(71, 1), asked(100, 1)];
        let on = Keeping {
            unanswered: true,
            ..Keeping::default()
        };
        assert_eq!(kept_at(all(), on, now), all()[1..]);
        assert_eq!(kept_at(all(), Keeping::default(), now), []);
    }

    #[test]
    fn a_word_that_few_used_is_not_told() {
        let mut questions: Vec<Unanswered> = (0..5).map(|mark| asked(30, mark)).collect();
        for question in &mut questions {
            question.masked = format!("young {} pay for swimming lessons", question.mark);
        }
        questions[0].masked = "swimming lessons for young harper".to_owned();
        questions[1].masked = "swimming lessons harper".to_owned();
        let told = asked_alike(&questions);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].masked, "swimming lessons …");
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
