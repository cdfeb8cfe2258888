//! What follows from a way that leads elsewhere than it did: a step that nothing leads to any more, a rule
//! that is never used. The way is what is to be mended.

use super::super::diagnostic::{Diagnostic, Severity};
use super::super::silence;
use super::super::source::{Sources, Span};
use super::flow_of;

/// The way, where it is told of.
const WAY: &str = "way-changed";

/// What may come of it.
const FOLLOWS: [&str; 8] = [
    "answer-not-asked",
    "asks-itself",
    "endless-loop",
    "impossible-value",
    "no-way-out",
    "rule-never-used",
    "unreachable-step",
    "value-not-given",
];

/// Takes away what follows from a way that has changed, and tells of the way as of what followed. What
/// is let stand with a reason is the cause of nothing.
pub(super) fn ways_first(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    // What is wrong by itself is told of as that.
    let places = faults.iter().filter(|fault| fault.code != WAY);
    let wrong: Vec<Option<Span>> = places.map(Diagnostic::place).collect();
    faults.retain(|fault| fault.code != WAY || !wrong.contains(&fault.place()));
    // What cannot be read is not left out.
    let errors = faults
        .iter()
        .filter(|fault| fault.severity == Severity::Error);
    let errors = errors.filter(|fault| !FOLLOWS.contains(&fault.code));
    let broken: Vec<Option<usize>> = errors
        .map(|fault| fault.place().map(|place| place.source))
        .collect();
    faults.retain(|fault| {
        let source = fault.place().map(|place| place.source);
        fault.code != WAY || fault.severity != Severity::Advice || !broken.contains(&source)
    });
    let flow = |fault: &Diagnostic| Some(flow_of(texts.get(fault.place()?.source)?));
    let is_way = |fault: &Diagnostic| fault.code == WAY && !silence::is_over(texts, fault);
    let mut gone = Vec::new();
    let mut ways = Vec::new();
    for (at, way) in faults.iter().enumerate().filter(|(_, way)| is_way(way)) {
        let own = flow(way);
        let follows = |fault: &Diagnostic| FOLLOWS.contains(&fault.code) && flow(fault) == own;
        let all = faults.iter().enumerate();
        let follow: Vec<usize> = all
            .filter(|(at, fault)| !gone.contains(at) && follows(fault))
            .map(|(at, _)| at)
            .collect();
        ways.push((at, follow.clone()));
        gone.extend(follow);
    }
    for (at, follow) in ways {
        let followed: Vec<Diagnostic> = follow.iter().map(|at| faults[*at].clone()).collect();
        let Some(way) = faults.get_mut(at) else {
            continue;
        };
        for fault in followed {
            way.severity = way.severity.min(fault.severity);
            way.others
                .extend(fault.primary.map(|(span, _)| (span, fault.title)));
        }
    }
    let mut at = 0;
    faults.retain(|_| {
        at += 1;
        !gone.contains(&(at - 1))
    });
}
