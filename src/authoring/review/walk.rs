//! Every way through a flow from where it starts to where it ends, with the answers that
//! lead along it. Answers that lead to the same place go together, and are told apart only
//! where a rule tells them apart: so a way is a line of questions with a set of answers each.
//!
//! `ways` proves that decisions are whole; it forgets what no rule looks at any more. Here
//! nothing is forgotten, because people read it.

use std::collections::BTreeSet;

use super::super::lint::targets;
use super::cubes::{Set, full, one};
use super::stops::{About, Stop, count};
use crate::conversation::flow::{Flow, Kind, Target};
use crate::conversation::ids::{FlowName, TopicName};

/// The most places that are looked at.
pub(super) const MOST: usize = 20_000;

/// All ways through a flow.
#[derive(Debug)]
pub(super) struct Walk {
    /// From a start to an end.
    pub ways: Vec<Way>,
    /// For each step what was asked on each way that comes to it.
    pub here: Vec<Vec<Vec<Stop>>>,
    /// Where it goes round: from a step back to an earlier one.
    pub circles: BTreeSet<(usize, usize)>,
    /// Whether all ways were walked: there may be too many.
    pub whole: bool,
}

/// A way.
#[derive(Debug)]
pub(super) struct Way {
    /// The step it starts at.
    pub start: usize,
    /// What is asked or looked at, in order.
    pub stops: Vec<Stop>,
    /// Where it ends.
    pub end: End,
}

/// Where a way ends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum End {
    /// At a step: the place of it.
    Step(usize),
    /// At the answer to a topic.
    Topic(TopicName),
    /// Another flow starts.
    Flow(FlowName),
    /// At the main menu.
    Menu,
    /// The flow ends without words.
    Silent,
}

/// Walks a flow from these steps. A step is come to once on each way; where that would miss
/// some step, twice.
pub(super) fn walk(flow: &Flow, starts: &[usize]) -> Walk {
    let once = walk_rounds(flow, starts, 1);
    let lead_on = |step: &usize| targets(&flow.steps()[*step]);
    let reached = (0..flow.steps().len()).filter(|step| !once.here[*step].is_empty());
    let missed = reached
        .flat_map(|step| lead_on(&step))
        .any(|target| place_of(flow, target).is_some_and(|place| once.here[place].is_empty()));
    if missed && !once.circles.is_empty() {
        walk_rounds(flow, starts, 2)
    } else {
        once
    }
}

fn walk_rounds(flow: &Flow, starts: &[usize], rounds: u8) -> Walk {
    let mut walker = Walker {
        flow,
        rounds,
        open: Vec::new(),
        walk: Walk {
            ways: Vec::new(),
            here: vec![Vec::new(); flow.steps().len()],
            circles: BTreeSet::new(),
            whole: true,
        },
    };
    for start in starts.iter().rev() {
        walker.open.push(Place {
            at: *start,
            from: *start,
            start: *start,
            stops: Vec::new(),
            been: vec![0; flow.steps().len()],
        });
    }
    let mut looked_at = 0;
    while let Some(place) = walker.open.pop() {
        looked_at += 1;
        if looked_at > MOST {
            walker.walk.whole = false;
            break;
        }
        walker.come_to(place);
    }
    walker.walk
}

/// Where somebody is, and how they came there.
#[derive(Debug, Clone)]
pub(super) struct Place {
    at: usize,
    from: usize,
    start: usize,
    pub stops: Vec<Stop>,
    /// For each step how often they came there.
    been: Vec<u8>,
}

pub(super) struct Walker<'f> {
    pub flow: &'f Flow,
    rounds: u8,
    /// The last is looked at next.
    open: Vec<Place>,
    pub walk: Walk,
}

impl<'f> Walker<'f> {
    fn come_to(&mut self, mut place: Place) {
        if place.been[place.at] == self.rounds {
            self.walk.circles.insert((place.from, place.at));
            return;
        }
        place.been[place.at] += 1;
        self.walk.here[place.at].push(place.stops.clone());
        let onward = self.onward(place);
        // The first is to be looked at first, so it comes last.
        let before = self.open.len();
        for (place, target) in onward {
            self.go(place, target);
        }
        self.open[before..].reverse();
    }

    /// Where the step leads.
    fn onward(&mut self, place: Place) -> Vec<(Place, Option<&'f Target>)> {
        let at = place.at;
        match &self.flow.steps()[at].kind {
            Kind::Ask(choices) => {
                let mut together: Vec<(&Target, Set)> = Vec::new();
                for (answer, choice) in choices.iter().enumerate() {
                    let same = together.iter_mut().find(|(next, _)| **next == choice.next);
                    match same {
                        Some((_, answers)) => *answers |= one(answer),
                        None => together.push((&choice.next, one(answer))),
                    }
                }
                self.can_hold(choices.len());
                let with = |(next, answers): (&'f Target, Set)| {
                    (place.clone().with(About::Question(at), answers), Some(next))
                };
                together.into_iter().map(with).collect()
            }
            Kind::Number { next, .. } => {
                let count = count(self.flow, About::Question(at));
                let answers = self.can_hold(count);
                vec![(place.with(About::Question(at), answers), Some(next))]
            }
            Kind::Visit { next, .. } => vec![(place.with(About::Visit(at), 1), Some(next))],
            Kind::Say(Target::End) | Kind::Answer(_) | Kind::Desk(_) => vec![(place, None)],
            // Nobody comes, or the chat goes before.
            Kind::Handoff { next, .. } => {
                let on = next.iter().map(|next| (place.clone(), Some(next)));
                let on: Vec<_> = on.collect();
                [(place, None)].into_iter().chain(on).collect()
            }
            Kind::Say(next) => vec![(place, Some(next))],
            Kind::Decide { rules, otherwise } => self.decide(place, rules, otherwise),
        }
    }

    fn go(&mut self, place: Place, target: Option<&Target>) {
        let end = match target {
            Some(Target::Step(_)) => {
                if let Some(at) = target.and_then(|target| place_of(self.flow, target)) {
                    let from = place.at;
                    self.open.push(Place { at, from, ..place });
                }
                return;
            }
            None => End::Step(place.at),
            Some(Target::Topic(topic)) => End::Topic(topic.clone()),
            Some(Target::Flow(flow)) => End::Flow(flow.clone()),
            Some(Target::Menu) => End::Menu,
            Some(Target::End) => End::Silent,
        };
        self.walk.ways.push(Way {
            start: place.start,
            stops: place.stops,
            end,
        });
    }

    /// Every answer of so many, if a set can hold them.
    fn can_hold(&mut self, count: usize) -> Set {
        let all = full(count);
        self.walk.whole &= all.is_some();
        all.unwrap_or(Set::MAX)
    }
}

impl Place {
    fn with(mut self, about: About, answers: Set) -> Self {
        self.stops.push(Stop { about, answers });
        self
    }
}

fn place_of(flow: &Flow, target: &Target) -> Option<usize> {
    let Target::Step(name) = target else {
        return None;
    };
    let name = &flow.step(name)?.name;
    flow.steps().iter().position(|step| step.name == *name)
}
