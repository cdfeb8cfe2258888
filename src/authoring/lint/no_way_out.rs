//! Questions that lead only to each other: nobody comes to an end, to an answer or to a
//! person. And flows that go through themselves, so that nobody comes back out.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile, StepFile};
use super::super::source::Placed;
use super::Draft;
use super::unreachable_step::{reached_steps, targets};
use crate::conversation::flow::{Flow, Kind, Step, Target};
use crate::conversation::ids::{FlowName, StepName};
use crate::conversation::rules::system;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let ending = steps_with_a_way_out(draft);
    for file in draft.files {
        let Some(flow) = draft.resolved.flows.get(file.name.value.as_str()) else {
            continue;
        };
        let reached = reached_steps(file, flow);
        let name = &flow.name;
        let is_stuck = |step: &&StepFile| {
            let place = (name.clone(), StepName::from(step.name.value.as_str()));
            reached.contains(&place.1) && !ending.contains(&place)
        };
        let stuck: Vec<&StepFile> = file.steps.iter().filter(is_stuck).collect();
        if let Some((first, others)) = stuck.split_first() {
            faults.push(no_way_out(first, others));
        }
    }
    find_flows_within_themselves(draft, faults);
    find_ways_back_to_the_desk(draft, faults);
}

fn no_way_out(first: &StepFile, others: &[&StepFile]) -> Diagnostic {
    let name = &first.name.value;
    let title = match others.len() {
        0 => format!("there is no way out of `{name}`"),
        1 => format!("there is no way out of `{name}` and another step"),
        more => format!("there is no way out of `{name}` and {more} other steps"),
    };
    let label = "leads to no end, no answer and no person";
    let fault = Diagnostic::warning("no-way-out", title, first.name.span, label);
    let others = others.iter().map(|step| step.name.span);
    others
        .fold(fault, |fault, span| fault.also(span, "nor does this one"))
        .help("lead from here to `end`, to a topic, to `menu` or to a step with `handoff:`")
}

/// The steps from which people can come to an end, an answer or a person.
fn steps_with_a_way_out(draft: &Draft) -> HashSet<(FlowName, StepName)> {
    let mut ending: HashSet<(FlowName, StepName)> = HashSet::new();
    loop {
        let before = ending.len();
        for flow in draft.resolved.flows.values() {
            for step in flow.steps() {
                if has_a_way_out(draft, flow, step, &ending) {
                    ending.insert((flow.name.clone(), step.name.clone()));
                }
            }
        }
        if ending.len() == before {
            return ending;
        }
    }
}

fn has_a_way_out(
    draft: &Draft,
    flow: &Flow,
    step: &Step,
    ending: &HashSet<(FlowName, StepName)>,
) -> bool {
    let start_ends = |name: &str| {
        let flow = draft.resolved.flows.get(name);
        let start = flow.and_then(|flow| Some((flow.name.clone(), flow.start()?.name.clone())));
        start.is_none_or(|start| ending.contains(&start))
    };
    matches!(
        step.kind,
        Kind::Answer(_) | Kind::Handoff { .. } | Kind::Desk(_)
    ) || targets(step).into_iter().any(|target| match target {
        Target::Step(name) => ending.contains(&(flow.name.clone(), name.clone())),
        Target::Topic(_) | Target::End => true,
        Target::Flow(name) => start_ends(name.as_str()),
        Target::Menu => start_ends(system::MENU),
    })
}

fn find_flows_within_themselves(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let mut told: HashSet<&str> = HashSet::new();
    for file in draft.files {
        if told.contains(file.name.value.as_str()) {
            continue;
        }
        let Some(circle) = circle_of_visits(draft, file) else {
            continue;
        };
        let names: Vec<String> = circle.iter().map(|(name, _)| format!("`{name}`")).collect();
        let name = &file.name.value;
        let title = format!(
            "`{name}` goes through itself: {}, `{name}`",
            names.join(", ")
        );
        let visits = circle.iter().map(|(_, visit)| visit.span);
        let mut visits = visits.collect::<Vec<_>>().into_iter();
        let Some(first) = visits.next() else { continue };
        let fault = Diagnostic::warning("flow-visits-itself", title, first, "from here");
        let fault = visits.fold(fault, |fault, span| fault.also(span, "and on from here"));
        let help = "nobody would come back out of it; take one of the visits out, \
                    or begin anew with `flow` and its name";
        faults.push(fault.help(help));
        told.extend(circle.iter().map(|(name, _)| *name));
    }
}

/// A `handoff:` in the very flow to which each `handoff:` leads.
fn find_ways_back_to_the_desk(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (file, step) in draft.steps() {
        let KindFile::Handoff(about, _) = &step.kind else {
            continue;
        };
        if file.name.value != system::TALK {
            continue;
        }
        let step = &step.name.value;
        let title = format!("`{}` goes through itself from `{step}`", system::TALK);
        let label = "`handoff:` leads to the beginning of this flow";
        let fault = Diagnostic::warning("flow-visits-itself", title, about.span, label);
        faults.push(
            fault.help(
                "write `desk: chat` here, or `desk: callback`: that is what hands people over",
            ),
        );
    }
}

/// The flows gone through from one back to itself, each with the `visit:` that leads on.
fn circle_of_visits<'d>(
    draft: &'d Draft,
    from: &'d FlowFile,
) -> Option<Vec<(&'d str, &'d Placed<String>)>> {
    let mut seen: HashSet<&str> = HashSet::new();
    let mut open = vec![(from, Vec::new())];
    while let Some((file, path)) = open.pop() {
        for visit in visits(file) {
            let mut path: Vec<(&str, &Placed<String>)> = path.clone();
            path.push((&file.name.value, visit));
            if visit.value == from.name.value {
                return Some(path);
            }
            let visited = draft
                .files
                .iter()
                .find(|file| file.name.value == visit.value);
            if let Some(visited) = visited.filter(|file| seen.insert(&file.name.value)) {
                open.push((visited, path));
            }
        }
    }
    None
}

fn visits(file: &FlowFile) -> impl Iterator<Item = &Placed<String>> {
    file.steps.iter().filter_map(|step| match &step.kind {
        KindFile::Visit(flow, _) => Some(flow),
        _ => None,
    })
}
