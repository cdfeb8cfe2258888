//! A tap on one of our buttons, however old its message is.

use super::super::effect::Part;
use super::super::flow::{Flow, Step};
use super::super::ids::{ChoiceName, FlowName, StepName};
use super::super::session::Place;
use super::super::tap::Tap;
use super::super::words::Line;
use super::turn::Turn;

impl<'r> Turn<'r> {
    /// Does what a button means. `None` is a button that is not ours or no longer
    /// means anything.
    pub(super) fn tapped(&mut self, tap: Option<&Tap>) {
        match tap {
            Some(Tap::Choice(flow, step, choice)) => self.tapped_choice(flow, step, choice),
            Some(Tap::Topic(topic)) => match self.rules.answer_to(topic) {
                Some(answer) => {
                    self.understood();
                    self.interrupt(Some(answer));
                }
                None => self.old_button(None),
            },
            Some(Tap::More(flow, step, page)) => self.tapped_more(flow, step, *page),
            Some(Tap::Floor(floor)) => self.do_floor(*floor),
            Some(Tap::Language(locale)) => self.speak(locale),
            Some(Tap::Asked(_, right)) => self.asked(*right),
            Some(Tap::MoreWays) => self.more_ways(),
            Some(Tap::NotMeant) => self.not_meant(),
            Some(Tap::Adviser(tap)) => self.tapped_of_adviser(*tap),
            Some(Tap::Call(tap)) => self.tapped_for_call(tap),
            None => self.old_button(None),
        }
    }

    fn tapped_choice(&mut self, flow: &FlowName, step: &StepName, choice: &ChoiceName) {
        let Some((flow, step)) = self.rules.step(flow, step) else {
            return self.old_button(self.rules.start_of(flow.as_str()));
        };
        if step.choice(choice).is_none() {
            return self.old_button(self.rules.start_of(flow.name.as_str()));
        }
        if self.return_to(flow, step) {
            self.choose(flow, step, choice);
        } else if !flow.remembers {
            // A menu: nothing that was said before matters to it.
            self.session.stack = vec![Place::new(flow.name.clone(), step.name.clone())];
            self.choose(flow, step, choice);
        } else {
            self.old_button(self.rules.start_of(flow.name.as_str()));
        }
    }

    /// Makes this step the place the person is at, if they are there, left it open,
    /// or have been there in this conversation; answers given since are forgotten.
    fn return_to(&mut self, flow: &Flow, step: &Step) -> bool {
        let is_here = |place: &Place| place.flow == flow.name && place.step == step.name;
        if let Some(depth) = self.session.stack.iter().rposition(is_here) {
            self.session.stack.truncate(depth + 1);
            return true;
        }
        let Some(back) = self
            .session
            .history
            .iter()
            .rposition(|stack| stack.last().is_some_and(is_here))
        else {
            return false;
        };
        while self.session.history.len() > back {
            let Some(before) = self.session.history.pop() else {
                break;
            };
            self.session.stack = before;
            self.forget_answer_here();
        }
        true
    }

    fn tapped_more(&mut self, flow: &FlowName, step: &StepName, page: u8) {
        let found = self.rules.step(flow, step).filter(|(_, step)| {
            self.rules
                .words
                .has(self.locale(), step.message.as_str(), Part::More(page))
        });
        let Some((flow, step)) = found else {
            return self.old_button(None);
        };
        let is_here = self
            .here()
            .is_some_and(|(f, s)| f.name == flow.name && s.name == step.name);
        if !is_here {
            self.step_aside(flow, step);
        }
        self.turn_to_page(flow, step, page);
    }

    /// Shows a later part of the message the person is at.
    pub(super) fn turn_to_page(&mut self, flow: &'r Flow, step: &'r Step, page: u8) {
        self.understood();
        if let Some(top) = self.session.stack.last_mut() {
            top.page = page;
        }
        self.show_step(flow, step, Part::More(page));
    }

    /// A button that no longer leads where it did: its questions start again, or
    /// the menu comes.
    fn old_button(&mut self, start: Option<(&'r Flow, &'r Step)>) {
        self.understood();
        self.say(Line::OldButton);
        match start {
            Some((flow, step)) => {
                self.begin_flow(&flow.name);
                self.go_afresh(&flow.name, &step.name);
            }
            None => self.show_place(),
        }
    }
}
