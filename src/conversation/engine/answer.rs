//! Taking an answer to a question.

use super::super::effect::Part;
use super::super::flow::{Flow, Kind, Step};
use super::super::ids::ChoiceName;
use super::super::session::Answer;
use super::trail::Passed;
use super::turn::Turn;

impl<'r> Turn<'r> {
    /// Takes a choice at the question the person is at, and goes where it leads.
    pub(super) fn choose(&mut self, flow: &'r Flow, step: &'r Step, name: &ChoiceName) {
        let Some(choice) = step.choice(name) else {
            return self.show_place();
        };
        self.record(flow, step, Answer::Choice(choice.name.clone()));
        self.pass(|| Passed::Choice(flow.name.clone(), step.name.clone(), choice.name.clone()));
        self.go(&flow.name, &choice.next);
    }

    /// Takes a number if it lies within the limits; otherwise asks again.
    pub(super) fn count(&mut self, flow: &'r Flow, step: &'r Step, number: Option<i64>) {
        let Kind::Number { limits, next } = &step.kind else {
            return;
        };
        match number.filter(|number| limits.contains(number)) {
            Some(number) => {
                self.record(flow, step, Answer::Number(number));
                self.go(&flow.name, next);
            }
            None => self.show_step(flow, step, Part::Retry),
        }
    }

    /// Takes a number that was asked for before something else was answered: it is no choice on the
    /// screen, and can mean nothing else. After where help was shown, it may be tablets.
    pub(super) fn take_number_below(&mut self, text: &str) -> bool {
        let asked = self.here().filter(|(_, step)| {
            matches!(step.kind, Kind::Number { .. }) && self.named_topic(text).is_none()
        });
        let number = self.number_in(text).filter(|_| !self.is_in_need());
        let (Some((flow, step)), Some(number)) = (asked, number) else {
            return false;
        };
        self.count(flow, step, Some(number));
        true
    }

    fn record(&mut self, flow: &Flow, step: &Step, answer: Answer) {
        self.understood();
        self.session
            .answers
            .entry(flow.name.clone())
            .or_default()
            .insert(step.name.clone(), answer);
    }

    /// The person was understood: a run of misses is over, and so is what the last
    /// answer may have been meant for, or the last reply may still be about.
    pub(super) fn understood(&mut self) {
        self.session.misses = 0;
        self.session.alternatives.clear();
        self.session.replied = None;
    }
}
