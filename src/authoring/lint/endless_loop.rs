//! Steps that run in a circle without asking anything, so that the conversation would
//! never stop to listen; flows that go through themselves among them.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::Draft;
use super::unreachable_step::targets;
use crate::conversation::flow::{Flow, Kind, Step, Target};
use crate::conversation::ids::{FlowName, StepName};
use crate::conversation::rules::system;

type Place = (FlowName, StepName);

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let mut told: HashSet<Place> = HashSet::new();
    for (file, step) in draft.steps() {
        let place = (
            FlowName::from(file.name.value.as_str()),
            StepName::from(step.name.value.as_str()),
        );
        if told.contains(&place) {
            continue;
        }
        let Some(circle) = circle_from(draft, &place) else {
            continue;
        };
        let names: Vec<String> = circle.iter().map(|(_, step)| format!("`{step}`")).collect();
        let title = format!("these steps go round for ever: {}", names.join(", "));
        let fault = Diagnostic::error(
            "endless-loop",
            title,
            step.name.span,
            "comes back here without a question",
        );
        faults.push(fault.help("lead one of them to a question, to `menu` or to `end`"));
        told.extend(circle);
    }
}

/// The steps passed from a place back to itself without stopping, if there is such a way.
fn circle_from(draft: &Draft, from: &Place) -> Option<Vec<Place>> {
    let mut seen: HashSet<Place> = HashSet::new();
    let mut open: Vec<Vec<Place>> = vec![vec![from.clone()]];
    while let Some(path) = open.pop() {
        for next in onward(draft, path.last()?) {
            if next == *from {
                return Some(path);
            }
            if seen.insert(next.clone()) {
                let mut longer = path.clone();
                longer.push(next);
                open.push(longer);
            }
        }
    }
    None
}

/// Where the conversation goes from a step by itself.
fn onward(draft: &Draft, (flow, step): &Place) -> Vec<Place> {
    let Some((flow, step)) = find_step(draft, flow, step) else {
        return Vec::new();
    };
    if step.is_question() {
        return Vec::new();
    }
    let start = |name: &str| {
        let flow = draft.resolved.flows.get(name)?;
        Some((flow.name.clone(), flow.start()?.name.clone()))
    };
    let mut places: Vec<Place> = Vec::new();
    if let Kind::Visit { flow: visited, .. } = &step.kind {
        places.extend(start(visited.as_str()));
    }
    if let Kind::Handoff { .. } = step.kind {
        // It goes on from here only after people have talked.
        return start(system::TALK).into_iter().collect();
    }
    places.extend(targets(step).into_iter().filter_map(|target| {
        match target {
            Target::Step(name) => Some((flow.name.clone(), flow.step(name)?.name.clone())),
            Target::Topic(topic) => draft
                .resolved
                .topics
                .get(topic)
                .map(|place| (place.flow.clone(), place.step.clone())),
            Target::Flow(name) => start(name.as_str()),
            Target::Menu => start(system::MENU),
            Target::End => None,
        }
    }));
    places
}

fn find_step<'a>(
    draft: &'a Draft,
    flow: &FlowName,
    step: &StepName,
) -> Option<(&'a Flow, &'a Step)> {
    let flow = draft.resolved.flows.get(flow)?;
    Some((flow, flow.step(step)?))
}
