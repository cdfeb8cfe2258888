//! Going from step to step until one waits for the person.

use super::super::effect::Effect;
use super::super::flow::{Condition, Flow, Kind, Rule, Step, Subject, Target};
use super::super::ids::{FlowName, StepName};
use super::super::rules::system;
use super::super::session::{Answer, Place};
use super::trail::Passed;
use super::turn::Turn;

/// The most steps one turn may go through. More means that a flow runs in a circle
/// without asking anything; `check` finds those, and this guards against the rest.
const MOST_STEPS: usize = 100;

/// The most places kept for "back".
const MOST_HISTORY: usize = 20;

/// The most flows within flows.
const MOST_STACK: usize = 8;

impl<'r> Turn<'r> {
    /// Goes where a step of this flow leads, remembering the place left for "back".
    pub(super) fn go(&mut self, flow: &FlowName, target: &Target) {
        self.remember_place();
        let at = self.resolve(flow, target);
        self.walk(at);
    }

    /// Starts afresh at a place: nothing of the flows before is kept open.
    pub(super) fn go_afresh(&mut self, flow: &FlowName, step: &StepName) {
        self.remember_place();
        self.session.stack = vec![Place::new(flow.clone(), step.clone())];
        self.walk(self.rules.step(flow, step));
    }

    /// Goes to a place, keeping a question that was left open underneath, to carry
    /// on with afterwards.
    pub(super) fn interrupt(&mut self, to: Option<(&'r Flow, &'r Step)>) {
        let Some((flow, step)) = to else {
            return self.go_to_menu();
        };
        let is_open = |open: &Flow| open.name == flow.name && open.name.as_str() == system::TALK;
        if self.open_question().is_some_and(|(open, _)| is_open(open)) {
            // What that flow says holds for now: an earlier page of it is not kept open.
            self.remember_place();
            self.set_place(flow, step);
        } else {
            self.step_aside(flow, step);
        }
        self.walk(Some((flow, step)));
    }

    /// Makes a step the place the person is at, over a question left open if there is one.
    pub(super) fn step_aside(&mut self, flow: &Flow, step: &Step) {
        self.remember_place();
        let at_aside = self.session.stack.last().is_some_and(|top| top.aside);
        if at_aside || self.open_question().is_none() {
            self.uncover();
        }
        let open = self.open_question().is_some();
        if !open {
            self.session.stack.clear();
        }
        let place = Place {
            aside: open,
            ..Place::new(flow.name.clone(), step.name.clone())
        };
        self.session.stack.push(place);
    }

    /// To the main menu.
    pub(super) fn go_to_menu(&mut self) {
        self.remember_place();
        let at = self.resolve(&FlowName::from(system::MENU), &Target::Menu);
        self.walk(at);
    }

    /// The question the person is in the middle of: one whose flow remembers answers.
    pub(super) fn open_question(&self) -> Option<(&'r Flow, &'r Step)> {
        let top = self.session.stack.last()?;
        let (flow, step) = self.rules.step(&top.flow, &top.step)?;
        (step.is_question() && flow.remembers).then_some((flow, step))
    }

    /// Whether a question was left open under where the person is.
    pub(super) fn is_covered(&self) -> bool {
        self.cover().is_some()
    }

    /// The question that was left open under where the person is.
    pub(super) fn covered_question(&self) -> Option<(&'r Flow, &'r Step)> {
        let below = self.session.stack.get(self.cover()?.checked_sub(1)?)?;
        let (flow, step) = self.rules.step(&below.flow, &below.step)?;
        step.is_question().then_some((flow, step))
    }

    /// Back to the question that was left open, if there is one.
    pub(super) fn uncover(&mut self) {
        if let Some(cover) = self.cover() {
            self.session.stack.truncate(cover);
        }
    }

    /// The place that covers the question left open.
    fn cover(&self) -> Option<usize> {
        let cover = self.session.stack.iter().rposition(|place| place.aside);
        cover.filter(|cover| *cover > 0)
    }

    /// A flow begins anew: what was answered in it before is forgotten, and so is the way
    /// back into it, which would lead to questions without their answers.
    pub(super) fn begin_flow(&mut self, flow: &FlowName) {
        self.session.answers.remove(flow);
        self.session
            .history
            .retain(|stack| stack.iter().all(|place| place.flow != *flow));
    }

    /// Keeps the place the person is at, for "back".
    pub(super) fn remember_place(&mut self) {
        if self.session.stack.is_empty() || self.session.history.last() == Some(&self.session.stack)
        {
            return;
        }
        self.session.history.push(self.session.stack.clone());
        if self.session.history.len() > MOST_HISTORY {
            self.session.history.remove(0);
        }
    }

    /// Goes from step to step until one waits for the person.
    pub(super) fn walk(&mut self, from: Option<(&'r Flow, &'r Step)>) {
        let mut at = from;
        for _ in 0..MOST_STEPS {
            let Some((flow, step)) = at else {
                // Nowhere to go: `check` does not let this happen.
                return self.show_aside(system::TROUBLE);
            };
            match self.arrive(flow, step) {
                Some(next) => at = self.resolve(&next.0, &next.1),
                None => return,
            }
        }
        self.session.stack.clear();
        self.show_aside(system::TROUBLE);
    }

    /// Does what a step does; `None` when the conversation rests there, otherwise
    /// where it goes, seen from which flow.
    fn arrive(&mut self, flow: &'r Flow, step: &'r Step) -> Option<(FlowName, Target)> {
        self.set_place(flow, step);
        self.pass(|| Passed::Step(flow.name.clone(), step.name.clone()));
        let here = |target: &Target| Some((flow.name.clone(), target.clone()));
        match &step.kind {
            Kind::Ask(_) | Kind::Number { .. } => {
                self.show_place();
                None
            }
            Kind::Say(Target::End) | Kind::Answer(_) => self.end(Some((flow, step))),
            Kind::Say(next) => {
                self.show_in_passing(flow, step);
                here(next)
            }
            Kind::Decide { rules, otherwise } => {
                let fitting = rules.iter().position(|rule| self.fits(&flow.name, rule));
                let taken = fitting.unwrap_or(rules.len());
                self.pass(|| Passed::Rule(flow.name.clone(), step.name.clone(), taken));
                here(rules.get(taken).map_or(otherwise, |rule| &rule.next))
            }
            Kind::Visit { flow: visited, .. } => {
                let (visited, start) = self.rules.start_of(visited.as_str())?;
                if self.session.stack.len() < MOST_STACK {
                    self.begin_flow(&visited.name);
                    self.session
                        .stack
                        .push(Place::new(visited.name.clone(), start.name.clone()));
                }
                Some((visited.name.clone(), Target::Step(start.name.clone())))
            }
            Kind::Handoff { subject, next } => {
                self.session.subject = Some(subject.clone());
                if next.is_some() && self.session.stack.len() < MOST_STACK {
                    // This place stays underneath: it says where to go afterwards.
                    let (talk, start) = self.rules.start_of(system::TALK)?;
                    let place = Place::new(talk.name.clone(), start.name.clone());
                    self.session.stack.push(place);
                }
                here(&Target::Flow(system::TALK.into()))
            }
            Kind::Desk(way) => {
                self.go_to_desk(*way);
                None
            }
        }
    }

    /// The end of a flow: on in the flow that visited it, or rest here.
    fn end(&mut self, shown: Option<(&'r Flow, &'r Step)>) -> Option<(FlowName, Target)> {
        let Some((flow, next)) = self.visited_from() else {
            match shown {
                Some(_) => self.show_place(),
                // An end without words would be silence.
                None => return Some((system::MENU.into(), Target::Menu)),
            }
            return None;
        };
        if let Some((flow, step)) = shown {
            self.show_in_passing(flow, step);
        }
        self.session.stack.pop();
        Some((flow, next))
    }

    /// The flow that is visiting the one on top, and where it goes afterwards.
    fn visited_from(&self) -> Option<(FlowName, Target)> {
        let [.., below, top] = self.session.stack.as_slice() else {
            return None;
        };
        let (flow, step) = self.rules.step(&below.flow, &below.step)?;
        match &step.kind {
            Kind::Visit { next, .. } if !top.aside => Some((flow.name.clone(), next.clone())),
            _ => None,
        }
    }

    /// Where a target lies, seen from a flow.
    fn resolve(&mut self, flow: &FlowName, target: &Target) -> Option<(&'r Flow, &'r Step)> {
        match target {
            Target::Step(step) => self.rules.step(flow, step),
            Target::Topic(topic) => self.rules.answer_to(topic),
            Target::Flow(name) => {
                self.begin_flow(name);
                self.rules.start_of(name.as_str())
            }
            Target::Menu => {
                self.session.stack.clear();
                self.rules.start_of(system::MENU)
            }
            Target::End => {
                let (flow, next) = self.end(None)?;
                self.resolve(&flow, &next)
            }
        }
    }

    /// Makes this the place the person is at.
    fn set_place(&mut self, flow: &Flow, step: &Step) {
        let place = Place::new(flow.name.clone(), step.name.clone());
        match self.session.stack.last_mut() {
            Some(top) => {
                *top = Place {
                    aside: top.aside,
                    ..place
                }
            }
            None => self.session.stack.push(place),
        }
    }

    pub(super) fn fits(&self, flow: &FlowName, rule: &Rule) -> bool {
        rule.when.iter().all(|(subject, condition)| match subject {
            Subject::Helpline => {
                let open = self.rules.hours.status(self.moment).is_open();
                *condition == Condition::Open(open)
            }
            Subject::Desk => *condition == Condition::Desk(self.desk_status()),
            Subject::Answer(step) => {
                let answer = self
                    .session
                    .answers
                    .get(flow)
                    .and_then(|answers| answers.get(step));
                answer.is_some_and(|answer| holds(condition, answer))
            }
        })
    }

    /// Shows a step's words on the way to another.
    fn show_in_passing(&mut self, flow: &Flow, step: &Step) {
        if step.contact {
            self.send_card();
        }
        let screen = self.screen_without_buttons(flow, step);
        self.effects.push(Effect::Show(screen));
    }
}

fn holds(condition: &Condition, answer: &Answer) -> bool {
    match (condition, answer) {
        (Condition::OneOf(choices), Answer::Choice(choice)) => choices.contains(choice),
        (Condition::Within(limits), Answer::Number(number)) => limits.contains(number),
        _ => false,
    }
}
