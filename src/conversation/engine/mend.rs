//! A saved conversation meets edited flows: names are brought up to date, and a
//! place that is gone is found again by replaying the answers.

use super::super::flow::{Flow, Kind, Step, Target};
use super::super::ids::FlowName;
use super::super::rules::Rules;
use super::super::session::{Answer, Place};
use super::turn::Turn;

/// The most steps looked through to find a place again.
const MOST_STEPS: usize = 200;

impl<'r> Turn<'r> {
    /// Brings the session up to date with the rules. Whether the person was moved.
    pub(super) fn mend(&mut self) -> bool {
        self.rename_answers();
        let rules = self.rules;
        let mut moved = false;
        let mut stack = std::mem::take(&mut self.session.stack);
        stack.retain_mut(|place| {
            if bring_up_to_date(rules, place) {
                return true;
            }
            moved = true;
            let found = self.replay(&place.flow);
            if let Some((flow, step)) = found {
                let aside = place.aside;
                *place = Place::new(flow.name.clone(), step.name.clone());
                place.aside = aside;
            }
            found.is_some()
        });
        self.session.stack = stack;
        let mut is_there = |place: &mut Place| bring_up_to_date(rules, place);
        let history = &mut self.session.history;
        history.retain_mut(|stack| stack.iter_mut().all(&mut is_there));
        moved
    }

    /// Answers under an earlier name of their step or choice get the present one.
    fn rename_answers(&mut self) {
        let answers = std::mem::take(&mut self.session.answers);
        for (name, given) in answers {
            let Some(flow) = self.rules.flows.get(&name) else {
                continue;
            };
            let kept = given.into_iter().filter_map(|(step, answer)| {
                let step = flow.step(&step)?;
                let answer = match answer {
                    Answer::Choice(choice) => Answer::Choice(step.choice(&choice)?.name.clone()),
                    Answer::Number(number) => Answer::Number(number),
                };
                Some((step.name.clone(), answer))
            });
            self.session.answers.insert(name, kept.collect());
        }
    }

    /// Walks a flow from its start with the answers there are, to the first question
    /// without one, or to its end.
    fn replay(&self, flow: &FlowName) -> Option<(&'r Flow, &'r Step)> {
        let (flow, mut step) = self.rules.start_of(flow.as_str())?;
        let answers = self.session.answers.get(&flow.name);
        for _ in 0..MOST_STEPS {
            let answer = answers.and_then(|answers| answers.get(&step.name));
            let next = match (&step.kind, answer) {
                (Kind::Ask(_), Some(Answer::Choice(choice))) => {
                    step.choice(choice).map(|choice| &choice.next)
                }
                (Kind::Number { next, .. }, Some(Answer::Number(_)))
                | (Kind::Visit { next, .. } | Kind::Say(next), _) => Some(next),
                (Kind::Decide { rules, otherwise }, _) => {
                    let rule = rules.iter().find(|rule| self.fits(&flow.name, rule));
                    Some(rule.map_or(otherwise, |rule| &rule.next))
                }
                _ => None,
            };
            match next {
                Some(Target::Step(name)) => step = flow.step(name)?,
                _ => break,
            }
        }
        Some((flow, step))
    }
}

/// Gives a place the present names of its flow and step. Whether they are still there.
fn bring_up_to_date(rules: &Rules, place: &mut Place) -> bool {
    let Some((flow, step)) = rules.step(&place.flow, &place.step) else {
        return false;
    };
    place.flow = flow.name.clone();
    place.step = step.name.clone();
    true
}
