//! The steps of a flow in the order of the conversation: each after those that lead to it,
//! as far as it does not go round.

use super::super::lint::targets;
use crate::conversation::flow::{Flow, Target};

/// The places of all steps, in that order. What nothing leads to keeps its place in the file.
pub(super) fn in_order(flow: &Flow, starts: &[usize]) -> Vec<usize> {
    let count = flow.steps().len();
    let mut seen = vec![false; count];
    let mut done = Vec::new();
    // The last first: what is finished last comes first in the end.
    for start in (0..count).rev().filter(|step| starts.contains(step)) {
        finish(flow, start, &mut seen, &mut done);
    }
    done.reverse();
    done.extend((0..count).filter(|step| !seen[*step]));
    done
}

/// Takes in a step once everything it leads to has been taken in.
fn finish(flow: &Flow, start: usize, seen: &mut [bool], done: &mut Vec<usize>) {
    if std::mem::replace(&mut seen[start], true) {
        return;
    }
    let mut open = vec![(start, next(flow, start))];
    while let Some((step, onward)) = open.last_mut() {
        match onward.pop() {
            Some(place) if !std::mem::replace(&mut seen[place], true) => {
                open.push((place, next(flow, place)));
            }
            Some(_) => {}
            None => {
                done.push(*step);
                open.pop();
            }
        }
    }
}

/// Where a step leads within its flow; the last is looked at first.
fn next(flow: &Flow, step: usize) -> Vec<usize> {
    let places = targets(&flow.steps()[step])
        .into_iter()
        .filter_map(|target| match target {
            Target::Step(name) => flow.steps().iter().position(|step| step.name == *name),
            _ => None,
        });
    places.collect()
}
