//! What is counted of conversations: which steps were shown, whether answers were right,
//! and where people stopped. A count is of a day, never of a person, and holds no words.

use std::collections::BTreeMap;

use crate::conversation::effect::{Effect, Part};
use crate::conversation::flow::{Flow, Kind, Step};
use crate::conversation::moment::SECONDS_A_DAY;
use crate::conversation::session::Place;
use crate::conversation::{Event, Moment, Rules, Session, Tap};

/// A day, counted from 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

impl Day {
    /// The day of a moment.
    #[must_use]
    pub fn of(moment: Moment) -> Self {
        Self(moment.seconds().div_euclid(SECONDS_A_DAY))
    }
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// A step was shown.
    Shown,
    /// The answer to a topic was.
    Read,
    /// The answer to a typed question was the right one, as the person says.
    Right,
    /// It was not.
    Wrong,
    /// A conversation ended at this step.
    Ended,
}

impl Counted {
    const ALL: [Self; 5] = [
        Self::Shown,
        Self::Read,
        Self::Right,
        Self::Wrong,
        Self::Ended,
    ];

    /// The word for it in a database.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Read => "read",
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::Ended => "ended",
        }
    }

    /// What a word in a database means, if anything.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|counted| counted.word() == word)
    }
}

/// Counts, each of a day, of something, by its name: a step as `flow/step`, or a topic.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts(BTreeMap<(Day, Counted, String), u64>);

impl Counts {
    /// Counts something some times more.
    pub fn add(&mut self, day: Day, counted: Counted, name: String, times: u64) {
        *self.0.entry((day, counted, name)).or_default() += times;
    }

    /// Adds other counts to these.
    pub fn take_in(&mut self, others: Self) {
        for ((day, counted, name), times) in others.0 {
            self.add(day, counted, name, times);
        }
    }

    /// Keeps those from a day on.
    pub fn keep_since(&mut self, first: Day) {
        self.0.retain(|(day, _, _), _| *day >= first);
    }

    /// All of them, always in the same order.
    pub fn iter(&self) -> impl Iterator<Item = (Day, Counted, &str, u64)> {
        let all = self.0.iter();
        all.map(|((day, counted, name), times)| (*day, *counted, name.as_str(), *times))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Counts what a turn showed, and what the person said of an answer.
    pub(super) fn turn(&mut self, rules: &Rules, at: Moment, event: &Event, effects: &[Effect]) {
        let day = Day::of(at);
        let shown = effects.iter().filter_map(|effect| match effect {
            Effect::Show(screen) if screen.part == Part::Text => {
                step_of(rules, screen.message.as_str())
            }
            _ => None,
        });
        for (flow, step) in shown {
            let name = format!("{}/{}", flow.name, step.name);
            self.add(day, Counted::Shown, name, 1);
            if let Kind::Answer(topic) = &step.kind {
                self.add(day, Counted::Read, topic.to_string(), 1);
            }
        }
        if let Event::Tapped(Some(Tap::Asked(topic, right))) = event {
            let counted = if *right {
                Counted::Right
            } else {
                Counted::Wrong
            };
            // What comes back on a button is no more than a text until it is a topic of ours.
            if rules.topics.contains_key(topic) {
                self.add(day, counted, topic.to_string(), 1);
            }
        }
    }

    /// Counts that a conversation ended where it last was; nothing of one that had ended.
    pub fn end(&mut self, last: &Session) {
        if let Some(place) = last.stack.last() {
            let day = Day::of(last.last_active.unwrap_or_default());
            self.end_at(day, place);
        }
    }

    fn end_at(&mut self, day: Day, place: &Place) {
        let name = format!("{}/{}", place.flow, place.step);
        self.add(day, Counted::Ended, name, 1);
    }
}

/// Where a conversation was before a turn, as far as its end can be told by that.
pub(super) struct Before {
    place: Option<Place>,
    last_active: Option<Moment>,
}

impl Before {
    pub(super) fn of(session: &Session) -> Self {
        Self {
            place: session.stack.last().cloned(),
            last_active: session.last_active,
        }
    }

    /// Counts the end of the conversation, if it came before this turn or with it: after
    /// too long a silence, or when nothing of it is left.
    pub(super) fn count_end(
        &self,
        rules: &Rules,
        at: Moment,
        after: Option<&Session>,
        counts: &mut Counts,
    ) {
        let Some(place) = &self.place else {
            return;
        };
        let last = self.last_active.unwrap_or(at);
        let went_idle = at.seconds_since(last) > rules.keeping.conversation_seconds();
        let has_ended = after.is_none_or(|session| session.stack.is_empty());
        if went_idle || has_ended {
            counts.end_at(Day::of(if went_idle { last } else { at }), place);
        }
    }
}

/// The step that a message belongs to: its name is made of the flow's and the step's.
fn step_of<'r>(rules: &'r Rules, message: &str) -> Option<(&'r Flow, &'r Step)> {
    let dashes = message.match_indices('-');
    dashes
        .filter_map(|(dash, _)| {
            let flow = rules.flows.get(&message[..dash])?;
            let step = flow.step(&message[dash + 1..].into())?;
            Some((flow, step))
        })
        .find(|(_, step)| step.message.as_str() == message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_of_one_day_and_name_are_one() {
        let mut counts = Counts::default();
        counts.add(Day(1), Counted::Shown, "menu/top".into(), 1);
        counts.add(Day(2), Counted::Shown, "menu/top".into(), 1);
        let mut others = Counts::default();
        others.add(Day(2), Counted::Shown, "menu/top".into(), 2);
        others.add(Day(2), Counted::Ended, "menu/top".into(), 1);
        counts.take_in(others);
        let all: Vec<_> = counts.iter().collect();
        assert_eq!(
            all,
            [
                (Day(1), Counted::Shown, "menu/top", 1),
                (Day(2), Counted::Shown, "menu/top", 3),
                (Day(2), Counted::Ended, "menu/top", 1),
            ]
        );
        counts.keep_since(Day(2));
        assert_eq!(counts.iter().count(), 2);
    }

    #[test]
    fn every_word_means_what_it_stands_for() {
        for counted in Counted::ALL {
            assert_eq!(Counted::of_word(counted.word()), Some(counted));
        }
        assert_eq!(Counted::of_word("asked"), None);
    }
}
