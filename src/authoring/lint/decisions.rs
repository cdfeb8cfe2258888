//! Decisions, tried with every combination of answers that can reach them: one that leaves
//! some without a next step, a rule that no combination comes to, and a rule about a
//! question that is not asked on the way.

use std::collections::BTreeMap;

use super::super::diagnostic::Diagnostic;
use super::super::parse::flow::{FlowFile, KindFile, RuleFile, StepFile};
use super::super::source::Placed;
use super::super::ways::{Reached, Ways};
use super::unreachable_step::is_entry;
use super::{Draft, targets, values_not_given};
use crate::conversation::flow::{Condition, Flow, Kind, Rule, Target};

pub(in crate::authoring) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for file in draft.files {
        let Some(flow) = draft.resolved.flows.get(file.name.value.as_str()) else {
            continue;
        };
        let shown: Vec<Vec<&str>> = file
            .steps
            .iter()
            .map(|step| values_not_given::shown(draft, file, step))
            .collect();
        if decisions(file, flow).next().is_none() && shown.iter().all(Vec::is_empty) {
            continue;
        }
        let starts: Vec<usize> = (0..file.steps.len())
            .filter(|index| *index == 0 || is_entry(file, &file.steps[*index]))
            .collect();
        let ways = is_understood(file, flow).then(|| Ways::of(flow, &starts, &shown));
        if let Some(None) = ways {
            faults.push(too_many(file));
        }
        let ways = ways.flatten();
        for decision in decisions(file, flow) {
            look_at(&decision, ways.as_ref(), faults);
        }
        if let Some(ways) = ways {
            values_not_given::find(draft, file, &ways, faults);
        }
    }
}

/// A decision as written and as it would run.
struct Decision<'d> {
    index: usize,
    step: &'d StepFile,
    written: &'d [RuleFile],
    otherwise: Option<&'d Placed<String>>,
    rules: &'d [Rule],
}

fn decisions<'d>(file: &'d FlowFile, flow: &'d Flow) -> impl Iterator<Item = Decision<'d>> {
    let steps = file.steps.iter().zip(flow.steps()).enumerate();
    steps.filter_map(|(index, (step, made))| match (&step.kind, &made.kind) {
        (
            KindFile::Decide {
                rules: written,
                otherwise,
            },
            Kind::Decide { rules, .. },
        ) => Some(Decision {
            index,
            step,
            written,
            otherwise: otherwise.as_ref(),
            rules,
        }),
        _ => None,
    })
}

/// Whether every step, condition and name could be read, so that all ways are known.
fn is_understood(file: &FlowFile, flow: &Flow) -> bool {
    let whole = |written: &RuleFile, rule: &Rule| {
        written.when.len() == rule.when.len()
            && written
                .when
                .iter()
                .zip(&rule.when)
                .all(|((_, values), (_, condition))| match condition {
                    Condition::OneOf(choices) => choices.len() == values.len(),
                    Condition::Within(_) | Condition::Open(_) | Condition::Desk(_) => true,
                })
    };
    let read = |step: &StepFile| !matches!(step.kind, KindFile::Broken);
    let leads_somewhere = |target: &Target| match target {
        Target::Step(name) => flow.step(name).is_some_and(|step| step.name == *name),
        Target::Topic(_) | Target::Flow(_) | Target::Menu | Target::End => true,
    };
    file.steps.iter().all(read)
        && flow.steps().iter().flat_map(targets).all(leads_somewhere)
        && decisions(file, flow).all(|decision| {
            let mut pairs = decision.written.iter().zip(decision.rules);
            pairs.all(|(written, rule)| whole(written, rule))
        })
}

fn too_many(file: &FlowFile) -> Diagnostic {
    let name = &file.name.value;
    let title = format!("`{name}` has too many combinations of answers to try each");
    Diagnostic::advice("too-many-combinations", title, file.name.span, "")
        .help("its rules are not proved to fit together; make two flows of it, or try it by hand")
}

fn look_at(decision: &Decision, ways: Option<&Ways>, faults: &mut Vec<Diagnostic>) {
    let reached = ways.map(|ways| ways.reaching(decision.index));
    let (Some(ways), Some(reached)) = (ways, reached.filter(|reached| !reached.is_empty())) else {
        // Nothing can be tried; what is plain to see is still told.
        if decision.otherwise.is_none() {
            faults.push(without_otherwise(decision));
        }
        return;
    };
    find_unused_rules(decision, ways, &reached, faults);
    if decision.otherwise.is_none() {
        faults.push(uncovered(decision, ways, &reached));
    } else {
        find_unasked(decision, ways, &reached, faults);
    }
}

fn without_otherwise(decision: &Decision) -> Diagnostic {
    let name = &decision.step.name;
    let title = format!(
        "`{}` does not say where to go when no rule fits",
        name.value
    );
    Diagnostic::error("decision-without-otherwise", title, name.span, "")
        .help("add a last line `- otherwise: name-of-a-step`")
}

/// The decision has no `otherwise`: which combinations are lost by that.
fn uncovered(decision: &Decision, ways: &Ways, reached: &[Reached]) -> Diagnostic {
    let lost: Vec<&Reached> = reached
        .iter()
        .filter(|reached| ways.taken(reached).is_none())
        .collect();
    let Some(example) = lost.first() else {
        return match decision.written.last() {
            Some(rule) => without_otherwise(decision).help(format!(
                "its rules take every combination of answers; write the last one as `- otherwise: {}`",
                rule.next.value
            )),
            None => without_otherwise(decision),
        };
    };
    let label = match (lost.len(), reached.len()) {
        (_, 1) => "nothing that is answered before has a next step".to_owned(),
        (lost, all) if lost == all => {
            format!("none of {all} combinations of answers has a next step")
        }
        (1, all) => format!("1 of {all} combinations of answers has no next step"),
        (lost, all) => format!("{lost} of {all} combinations of answers have no next step"),
    };
    let mut fault = without_otherwise(decision);
    if let Some((_, shown)) = &mut fault.primary {
        *shown = label;
    }
    fault.help(format!(
        "add a last line `- otherwise: name-of-a-step`; it is taken, for example, when {}",
        ways.say(example)
    ))
}

/// Why a rule is never used.
#[derive(PartialEq, Eq)]
enum Why {
    /// These rules before it take all its cases.
    Taken(Vec<usize>),
    /// No way to the decision asks this question.
    NeverAsked(String),
    /// Its answers do not come together.
    NeverTogether,
}

impl Why {
    /// Whether two rules go unused for one reason: another that takes too much, for example.
    fn is_also(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Taken(one), Self::Taken(two)) => two.iter().any(|taker| one.contains(taker)),
            _ => self == other,
        }
    }

    fn take_in(&mut self, other: Self) {
        if let (Self::Taken(own), Self::Taken(others)) = (self, other) {
            own.extend(others);
            own.sort_unstable();
            own.dedup();
        }
    }
}

fn find_unused_rules(
    decision: &Decision,
    ways: &Ways,
    reached: &[Reached],
    faults: &mut Vec<Diagnostic>,
) {
    let first: Vec<Option<usize>> = reached.iter().map(|reached| ways.taken(reached)).collect();
    // Rules that go unused for one reason are told of together.
    let mut unused: Vec<(Why, Vec<usize>)> = Vec::new();
    for index in (0..decision.rules.len()).filter(|index| !first.contains(&Some(*index))) {
        let why = why_unused(decision, index, ways, reached, &first);
        match unused.iter_mut().find(|(other, _)| other.is_also(&why)) {
            Some((other, rules)) => {
                other.take_in(why);
                rules.push(index);
            }
            None => unused.push((why, vec![index])),
        }
    }
    for (why, rules) in unused {
        faults.push(unused_rule(decision, &why, &rules));
    }
}

fn why_unused(
    decision: &Decision,
    index: usize,
    ways: &Ways,
    reached: &[Reached],
    first: &[Option<usize>],
) -> Why {
    let fitting = reached.iter().zip(first);
    let mut takers: Vec<usize> = fitting
        .filter(|(reached, _)| ways.fits(index, reached))
        .filter_map(|(_, first)| *first)
        .collect();
    takers.sort_unstable();
    takers.dedup();
    if !takers.is_empty() {
        return Why::Taken(takers);
    }
    let asked = |condition: usize| {
        let mut reached = reached.iter();
        reached.any(|reached| ways.is_asked(index, condition, reached))
    };
    let conditions = 0..decision.rules[index].when.len();
    let unasked = conditions.into_iter().find(|condition| !asked(*condition));
    match unasked {
        Some(condition) => {
            let (subject, _) = &decision.written[index].when[condition];
            Why::NeverAsked(subject.value.clone())
        }
        None => Why::NeverTogether,
    }
}

fn unused_rule(decision: &Decision, why: &Why, rules: &[usize]) -> Diagnostic {
    let name = &decision.step.name.value;
    let rule = |index: usize| {
        decision.written[index]
            .when
            .first()
            .map(|(first, _)| first.span)
    };
    let span = rule(rules[0]).unwrap_or(decision.step.name.span);
    let title = match rules.len() {
        1 => format!("a rule of `{name}` can never be used"),
        many => format!("{many} rules of `{name}` can never be used"),
    };
    let label = match why {
        Why::Taken(_) => "nothing is left for this one".to_owned(),
        Why::NeverAsked(question) => format!("no way here asks `{question}`"),
        Why::NeverTogether => "no way here gives these answers together".to_owned(),
    };
    let mut fault = Diagnostic::warning("rule-never-used", title, span, label);
    if let Why::Taken(takers) = why {
        let label = match (takers.len(), rules.len()) {
            (1, 1) => "this one takes all its cases",
            (1, _) => "this one takes all their cases",
            (_, 1) => "this one takes some of its cases",
            _ => "this one takes some of their cases",
        };
        let takers = takers.iter().filter_map(|taker| rule(*taker));
        fault = takers.fold(fault, |fault, span| fault.also(span, label));
    }
    let more = rules[1..].iter().filter_map(|index| rule(*index));
    fault = more.fold(fault, |fault, span| fault.also(span, "nor for this one"));
    fault.help(match why {
        Why::Taken(_) => {
            "the first rule that fits is taken: put the narrower one first, or take it out"
        }
        Why::NeverAsked(_) => "lead through the question first, or take the rule out",
        Why::NeverTogether => "look at what is asked on the way here, or take the rule out",
    })
}

/// Rules that are passed over because their question was not asked on some way. Questions
/// that the same way goes round are told of together.
fn find_unasked(
    decision: &Decision,
    ways: &Ways,
    reached: &[Reached],
    faults: &mut Vec<Diagnostic>,
) {
    let mut told: BTreeMap<&str, bool> = BTreeMap::new();
    let mut by_way: BTreeMap<Vec<&str>, Vec<&Placed<String>>> = BTreeMap::new();
    for one in reached {
        let taken = ways.taken(one).unwrap_or(decision.rules.len());
        for rule in 0..taken {
            let Some(condition) = ways.waits_for(rule, one) else {
                continue;
            };
            let (subject, _) = &decision.written[rule].when[condition];
            // What no way asks makes the rule unused, which is told of by itself.
            let mut others = reached.iter();
            let is_new = *told
                .entry(&subject.value)
                .or_insert_with(|| others.any(|other| ways.is_asked(rule, condition, other)));
            if is_new {
                told.insert(&subject.value, false);
                by_way.entry(ways.path(one)).or_default().push(subject);
            }
        }
    }
    for (way, subjects) in by_way {
        faults.extend(unasked(decision, &subjects, &way));
    }
}

fn unasked(decision: &Decision, subjects: &[&Placed<String>], way: &[&str]) -> Option<Diagnostic> {
    let (subject, others) = subjects.split_first()?;
    let title = format!(
        "`{}` looks at `{}`, which is not always asked before",
        decision.step.name.value, subject.value
    );
    let way: Vec<String> = way.iter().map(|step| format!("`{step}`")).collect();
    let label = "passed over where it was not asked";
    let fault = Diagnostic::warning("answer-not-asked", title, subject.span, label);
    let others = others.iter().map(|other| other.span);
    let fault = others.fold(fault, |fault, span| fault.also(span, "and so is this"));
    Some(fault.help(format!(
        "it is not asked on the way {}; ask it there too, or put a rule for that way above",
        way.join(", ")
    )))
}
