//! A way through a flow that differs from the copy inside the program by a slip of the hand: two choices or
//! two rules that lead to each other's places, or a rule with another number. Each of them still leads
//! somewhere, so nobody sees it.

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{self, ConditionFile, FlowFile, KindFile, RuleFile};
use super::super::source::{Placed, Source};
use super::Draft;

/// What stands above a change that is meant.
const IF_MEANT: &str =
    "if it is meant, write above it: `# helpline: allow way-changed, because` and the reason";

/// One of several ways that a step leads on: what takes it, and where it leads.
struct Way<'f> {
    taken_by: String,
    next: &'f Placed<String>,
}

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for file in draft.files {
        let source = draft.texts.get(file.name.span.source);
        let copy = source.and_then(|source| copy_of(draft, source));
        let Some(copy) = copy else { continue };
        for step in &file.steps {
            let mut known = copy.steps.iter();
            let Some(known) = known.find(|known| known.name.value == step.name.value) else {
                continue;
            };
            faults.extend(exchanged(&ways(&step.kind), &ways(&known.kind)));
            if let (KindFile::Decide { rules, .. }, KindFile::Decide { rules: known, .. }) =
                (&step.kind, &known.kind)
            {
                let pairs = rules.iter().zip(known);
                faults.extend(pairs.filter_map(|(rule, known)| other_number(rule, known)));
            }
        }
    }
}

/// The copy of a flow inside the program, if the flow is not the same.
fn copy_of(draft: &Draft, source: &Source) -> Option<FlowFile> {
    let copy = draft.texts.built_in(source)?;
    flow::read(0, &copy, &mut Vec::new())
}

/// The ways on from a step of which one is taken.
fn ways(kind: &KindFile) -> Vec<Way<'_>> {
    match kind {
        KindFile::Ask(choices) => choices
            .iter()
            .map(|choice| Way {
                taken_by: choice.name.value.clone(),
                next: &choice.next,
            })
            .collect(),
        KindFile::Decide { rules, .. } => rules
            .iter()
            .map(|rule| Way {
                taken_by: written(rule),
                next: &rule.next,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Two ways that lead to each other's places.
fn exchanged(own: &[Way<'_>], known: &[Way<'_>]) -> Option<Diagnostic> {
    let was = |way: &Way<'_>| {
        let mut known = known.iter();
        let known = known.find(|known| known.taken_by == way.taken_by)?;
        Some(known.next.value.as_str())
    };
    let moved: Vec<(&Way<'_>, &str)> = own
        .iter()
        .filter_map(|way| Some((way, was(way)?)))
        .filter(|(way, was)| way.next.value != *was)
        .collect();
    let (first, second) = moved.iter().enumerate().find_map(|(at, first)| {
        let others = moved.get(at + 1..).unwrap_or_default();
        let second = others
            .iter()
            .find(|second| first.0.next.value == second.1 && second.0.next.value == first.1)?;
        Some((first, second))
    })?;
    let title = format!(
        "`{}` and `{}` lead to each other's places",
        first.0.taken_by, second.0.taken_by
    );
    let label = format!("Helpline came with `{}` here", first.1);
    let fault = Diagnostic::warning("way-changed", title, first.0.next.span, label);
    let fault = fault.also(second.0.next.span, format!("and with `{}` here", second.1));
    Some(fault.help(format!("put them back; {IF_MEANT}")))
}

/// A rule that compares with another number than it did, and is the same otherwise.
fn other_number(own: &RuleFile, known: &RuleFile) -> Option<Diagnostic> {
    if own.next.value != known.next.value || own.when.len() != known.when.len() {
        return None;
    }
    let pairs = own.when.iter().zip(&known.when);
    let mut differ = pairs.filter(|(own, known)| condition(own) != condition(known));
    let (own, known) = differ.next().filter(|_| differ.next().is_none())?;
    let ([value], [was]) = (own.1.as_slice(), known.1.as_slice()) else {
        return None;
    };
    let words = |text: &str| text.replace(|letter: char| letter.is_ascii_digit(), "");
    let is_number_alone = own.0.value == known.0.value && words(&value.value) == words(&was.value);
    if !is_number_alone {
        return None;
    }
    let title = format!(
        "`{}: {}` was `{}: {}`",
        own.0.value, value.value, known.0.value, was.value
    );
    let label = "Helpline came with another number";
    let fault = Diagnostic::warning("way-changed", title, value.span, label);
    let fault = fault.help(format!("write `{}` as it was; {IF_MEANT}", was.value));
    Some(fault)
}

/// What a rule asks for, as one text.
fn written(rule: &RuleFile) -> String {
    let conditions: Vec<String> = rule.when.iter().map(condition).collect();
    conditions.join(", ")
}

fn condition((subject, values): &ConditionFile) -> String {
    let values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
    format!("{}: {}", subject.value, values.join(" or "))
}
