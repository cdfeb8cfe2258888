//! A step that nothing leads to, and a flow that nothing starts.

use std::collections::HashSet;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile, StepFile};
use super::Draft;
use crate::conversation::flow::{Flow, Kind, Step, Target};
use crate::conversation::ids::StepName;
use crate::conversation::rules::system;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    let started = started_flows(draft);
    for file in draft.files {
        let Some(flow) = draft.resolved.flows.get(file.name.value.as_str()) else {
            continue;
        };
        if !started.contains(file.name.value.as_str()) {
            let title = format!("nothing leads to the flow `{}`", file.name.value);
            let fault =
                Diagnostic::warning("unreachable-flow", title, file.name.span, "never started");
            faults.push(fault.help(format!(
                "lead to it from a menu with `flow {}`",
                file.name.value
            )));
            continue;
        }
        find_steps(file, flow, faults);
    }
}

/// A step that only steps lead to which are never reached follows from those.
fn find_steps(file: &FlowFile, flow: &Flow, faults: &mut Vec<Diagnostic>) {
    let mut reached = reached_steps(file, flow);
    let never: Vec<&StepFile> = file
        .steps
        .iter()
        .filter(|step| !reached.contains(step.name.value.as_str()))
        .collect();
    let mut led_to: HashSet<StepName> = HashSet::new();
    for step in never
        .iter()
        .filter_map(|step| flow.step(&step.name.value.as_str().into()))
    {
        led_to.extend(targets(step).into_iter().filter_map(|target| match target {
            Target::Step(name) if *name != step.name => Some(name.clone()),
            _ => None,
        }));
    }
    // First those that nothing at all leads to; then the first of each circle that is left.
    let (roots, rest): (Vec<&StepFile>, Vec<&StepFile>) = never
        .into_iter()
        .partition(|step| !led_to.contains(step.name.value.as_str()));
    let mut found: Vec<(&StepFile, usize)> = Vec::new();
    for step in roots.into_iter().chain(rest) {
        let name: StepName = step.name.value.as_str().into();
        let before = reached.len();
        let Some(start) = flow.step(&name).filter(|_| !reached.contains(&name)) else {
            continue;
        };
        reach(flow, vec![start], &mut reached);
        found.push((step, reached.len() - before));
    }
    // So many at once were led to from one place.
    if let [(first, _), _, _, ..] = found.as_slice() {
        faults.push(unreachable_together(file, first, &found));
        return;
    }
    for (step, count) in found {
        let title = format!("nothing leads to the step `{}`", step.name.value);
        let label = match count {
            1 => "never reached".to_owned(),
            2 => "never reached, nor is another that it leads to".to_owned(),
            more => format!(
                "never reached, nor are {} others that it leads to",
                more - 1
            ),
        };
        let fault = Diagnostic::warning("unreachable-step", title, step.name.span, label);
        faults.push(match file.steps.first() {
            // What was moved to the top, or put there, begins the flow now.
            Some(first) if begins_in_vain(file, flow, first) => fault
                .also(first.name.span, "the flow begins here, with its first step")
                .help("move it to the top if the flow begins with it; or lead to it from another step"),
            _ => fault.help("lead to it from another step, or take it out"),
        });
    }
}

/// Whether a flow begins with a step that leads to no other of it, or that people come to anyway.
fn begins_in_vain(file: &FlowFile, flow: &Flow, first: &StepFile) -> bool {
    let is_end = flow.start().is_some_and(|start| {
        let mut targets = targets(start).into_iter();
        !targets.any(|target| matches!(target, Target::Step(_)))
    });
    is_entry(file, first) || is_end && file.steps.len() > 1
}

fn unreachable_together(
    file: &FlowFile,
    first: &StepFile,
    found: &[(&StepFile, usize)],
) -> Diagnostic {
    let (count, flow) = (found.len(), &file.name.value);
    let title = format!("nothing leads to {count} steps of `{flow}`");
    let label = "the first of them";
    let fault = Diagnostic::warning("unreachable-step", title, first.name.span, label);
    let others = found[1..].iter();
    let fault = others.fold(fault, |fault, (step, _)| {
        fault.also(step.name.span, "nor to this")
    });
    fault.help("put back what led to them, such as the rules of a `decide:`; or take them out")
}

/// The flows that something starts: Helpline itself, a step, or a topic in them.
fn started_flows(draft: &Draft) -> HashSet<String> {
    let mut started: HashSet<String> = system::ALL.iter().map(|name| (*name).to_owned()).collect();
    started.extend(
        draft
            .resolved
            .topics
            .values()
            .map(|place| place.flow.to_string()),
    );
    for step in draft.resolved.flows.values().flat_map(Flow::steps) {
        if let Kind::Visit { flow, .. } = &step.kind {
            started.insert(flow.to_string());
        }
        started.extend(targets(step).into_iter().filter_map(|target| match target {
            Target::Flow(flow) => Some(flow.to_string()),
            _ => None,
        }));
    }
    started
}

/// Whether people come to a step straight from elsewhere, though it is not the first.
pub(in crate::authoring) fn is_entry(file: &FlowFile, step: &StepFile) -> bool {
    // The first is shown once, these the second and the third time in a row.
    let again = file.name.value == system::NOT_UNDERSTOOD
        && ["again", "still"].contains(&step.name.value.as_str());
    let again = again || file.name.value == system::SMALL_TALK;
    again || matches!(step.kind, KindFile::Answer(_))
}

pub(super) fn reached_steps(file: &FlowFile, flow: &Flow) -> HashSet<StepName> {
    let mut reached: HashSet<StepName> = HashSet::new();
    let mut open: Vec<&Step> = flow.start().into_iter().collect();
    open.extend(
        file.steps
            .iter()
            .filter(|step| is_entry(file, step))
            .filter_map(|step| flow.step(&step.name.value.as_str().into())),
    );
    reach(flow, open, &mut reached);
    reached
}

/// Adds every step that these lead to, and themselves.
fn reach<'f>(flow: &'f Flow, mut open: Vec<&'f Step>, reached: &mut HashSet<StepName>) {
    while let Some(step) = open.pop() {
        if reached.insert(step.name.clone()) {
            open.extend(targets(step).into_iter().filter_map(|target| match target {
                Target::Step(name) => flow.step(name),
                _ => None,
            }));
        }
    }
}

/// Everywhere a step can go.
pub(in crate::authoring) fn targets(step: &Step) -> Vec<&Target> {
    match &step.kind {
        Kind::Ask(choices) => choices.iter().map(|choice| &choice.next).collect(),
        Kind::Number { next, .. } | Kind::Say(next) | Kind::Visit { next, .. } => vec![next],
        Kind::Decide { rules, otherwise } => rules
            .iter()
            .map(|rule| &rule.next)
            .chain([otherwise])
            .collect(),
        Kind::Handoff { next, .. } => next.iter().collect(),
        Kind::Answer(_) | Kind::Desk(_) => Vec::new(),
    }
}
