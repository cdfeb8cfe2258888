//! A decision on the walk: for each rule the part of the answers that it takes, and what
//! is left for the next.

use super::cubes::{Set, full, one};
use super::stops::{About, Given, Stop, count, given, latest};
use super::walk::{MOST, Place, Walker};
use crate::conversation::flow::{Condition, DeskStatus, Rule, Subject, Target};

impl<'f> Walker<'f> {
    /// Where a decision leads, with what is known then.
    pub(super) fn decide(
        &mut self,
        place: Place,
        rules: &'f [Rule],
        otherwise: &'f Target,
    ) -> Vec<(Place, Option<&'f Target>)> {
        let mut rest = vec![place];
        let mut onward = Vec::new();
        for rule in rules {
            let mut left = Vec::new();
            for mut place in rest {
                match self.tests(rule, &mut place) {
                    None => left.push(place),
                    Some(tests) => {
                        let fits = split(place, &tests, &mut left);
                        onward.extend(fits.map(|place| (place, Some(&rule.next))));
                    }
                }
            }
            rest = left;
            if rest.len() > MOST {
                self.walk.whole = false;
                rest.truncate(MOST);
            }
        }
        onward.extend(rest.into_iter().map(|place| (place, Some(otherwise))));
        onward
    }

    /// The stops a rule looks at, each with the answers that fit; `None` when something it
    /// looks at was not asked. How things are outside is looked at now, if not just before.
    fn tests(&mut self, rule: &Rule, place: &mut Place) -> Option<Vec<(usize, Set)>> {
        let mut tests = Vec::new();
        for (subject, condition) in &rule.when {
            let about = match subject {
                Subject::Helpline => About::Line,
                Subject::Desk => About::Desk,
                Subject::Answer(name) => {
                    let steps = self.flow.steps();
                    About::Question(steps.iter().position(|step| step.name == *name)?)
                }
            };
            let stop = latest(&place.stops, about).or_else(|| {
                let outside = matches!(about, About::Line | About::Desk);
                outside.then(|| {
                    let answers = full(count(self.flow, about)).unwrap_or(0);
                    place.stops.push(Stop { about, answers });
                    place.stops.len() - 1
                })
            })?;
            tests.push((stop, self.fitting(about, condition)));
        }
        Some(tests)
    }

    fn fitting(&self, about: About, condition: &Condition) -> Set {
        let of_step = |step: usize| {
            let given = given(self.flow, &self.flow.steps()[step])
                .into_iter()
                .enumerate();
            let fits = given.filter(|(_, given)| match (given, condition) {
                (Given::Choice(choice), Condition::OneOf(choices)) => choices.contains(choice),
                // Pieces are cut where conditions begin and end: one number stands for all.
                (Given::Numbers(piece), Condition::Within(limits)) => {
                    limits.contains(piece.start())
                }
                _ => false,
            });
            fits.fold(0, |set, (answer, _)| set | one(answer))
        };
        match (about, condition) {
            (About::Question(step), _) => of_step(step),
            (About::Line, Condition::Open(open)) => one(usize::from(!open)),
            (About::Desk, Condition::Desk(status)) => one(match status {
                DeskStatus::Open => 0,
                DeskStatus::Closed => 1,
                DeskStatus::Away => 2,
            }),
            _ => 0,
        }
    }
}

/// The part of a place that passes all tests; what does not is put with `others`.
fn split(mut place: Place, tests: &[(usize, Set)], others: &mut Vec<Place>) -> Option<Place> {
    for (stop, fits) in tests {
        let answers = place.stops[*stop].answers;
        if answers & !fits != 0 {
            let mut other = place.clone();
            other.stops[*stop].answers = answers & !fits;
            others.push(other);
        }
        if answers & fits == 0 {
            return None;
        }
        place.stops[*stop].answers = answers & fits;
    }
    Some(place)
}
