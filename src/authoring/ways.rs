//! Every way through a flow, told apart by the answers its decisions look at.
//!
//! Walks from the start with each answer that can be given, as the engine would. Two ways
//! that no later decision can tell apart are one. It knows the flow alone: nothing of
//! files, words or places in them.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::RangeInclusive;

use crate::conversation::flow::{Condition, Flow, Kind, Rule, Step, Subject, Target};
use crate::conversation::ids::ChoiceName;

/// The most situations that are looked at in one flow.
const MOST: usize = 50_000;

/// The most different answers to one question.
const MOST_ANSWERS: usize = 250;

/// All situations a conversation can be in within one flow.
#[derive(Debug)]
pub struct Ways<'f> {
    flow: &'f Flow,
    subjects: Vec<Asked>,
    found: Vec<Situation>,
}

/// Something a rule looks at, and the answers that rules can tell apart.
#[derive(Debug)]
struct Asked {
    about: Subject,
    answers: Vec<Given>,
}

/// An answer, or several numbers that every rule treats alike.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Given {
    Choice(ChoiceName),
    Numbers(RangeInclusive<i64>),
    Open(bool),
}

/// A step that can be reached, with what has been answered by then.
#[derive(Debug)]
struct Situation {
    step: usize,
    answers: Answers,
    /// The situation before it.
    from: Option<usize>,
}

/// For each subject the place of its answer, from 1; 0 is not asked.
type Answers = Vec<u8>;

/// What the decisions of a flow can be asked about when a step is reached.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Combination {
    /// For each subject of the decision, which one it is and its answer.
    given: Vec<(usize, u8)>,
}

/// A combination of answers that reaches a decision, and one way on which it does.
#[derive(Debug)]
pub struct Reached {
    /// The answers to what the decision looks at.
    pub combination: Combination,
    at: usize,
}

impl<'f> Ways<'f> {
    /// Walks a flow. `None` when there are too many ways to look at each.
    #[must_use]
    pub fn of(flow: &'f Flow) -> Option<Self> {
        let subjects = subjects(flow);
        if subjects
            .iter()
            .any(|asked| asked.answers.len() > MOST_ANSWERS)
        {
            return None;
        }
        let mut ways = Self {
            flow,
            subjects,
            found: Vec::new(),
        };
        ways.walk().then_some(ways)
    }

    /// The combinations of answers that can reach a decision, each once.
    #[must_use]
    pub fn reaching(&self, step: usize) -> Vec<Reached> {
        let looked_at: Vec<usize> = (0..self.subjects.len())
            .filter(|subject| self.looks_at(step, *subject))
            .collect();
        let mut seen = HashSet::new();
        let mut reached = Vec::new();
        for (at, situation) in self.found.iter().enumerate() {
            if situation.step != step {
                continue;
            }
            for answers in self.with_helpline(step, &situation.answers) {
                let given = looked_at
                    .iter()
                    .map(|subject| (*subject, answers[*subject]));
                let combination = Combination {
                    given: given.collect(),
                };
                if seen.insert(combination.clone()) {
                    reached.push(Reached { combination, at });
                }
            }
        }
        reached
    }

    /// Whether a rule fits a combination.
    #[must_use]
    pub fn fits(&self, rule: &Rule, combination: &Combination) -> bool {
        rule.when
            .iter()
            .all(|condition| self.holds(condition, combination) == Some(true))
    }

    /// What a rule waits for in vain: the first condition about a question that was not
    /// asked, when all the others hold.
    #[must_use]
    pub fn waits_for(&self, rule: &Rule, combination: &Combination) -> Option<usize> {
        let hold = |condition| self.holds(condition, combination);
        if rule
            .when
            .iter()
            .any(|condition| hold(condition) == Some(false))
        {
            return None;
        }
        rule.when
            .iter()
            .position(|condition| hold(condition).is_none())
    }

    /// Whether the answer to this is among the combination.
    #[must_use]
    pub fn is_asked(&self, about: &Subject, combination: &Combination) -> bool {
        let mut given = combination.given.iter();
        given.any(|(subject, answer)| self.subjects[*subject].about == *about && *answer > 0)
    }

    /// Whether a condition holds; `None` when its question was not asked.
    fn holds(
        &self,
        (about, condition): &(Subject, Condition),
        combination: &Combination,
    ) -> Option<bool> {
        let found = combination
            .given
            .iter()
            .find(|(subject, _)| self.subjects[*subject].about == *about);
        let (subject, answer) = found?;
        Some(self.subjects[*subject].given(*answer)?.fits(condition))
    }

    /// The combination in words: "`milk` is `no` and `strength` is 1 to 3".
    #[must_use]
    pub fn say(&self, combination: &Combination) -> String {
        let parts = combination
            .given
            .iter()
            .map(|(subject, answer)| self.subjects[*subject].say(*answer));
        let parts: Vec<String> = parts.collect();
        match parts.as_slice() {
            [] => "nothing was asked".to_owned(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
        }
    }

    /// The steps on the way to where a combination was reached, from the start.
    #[must_use]
    pub fn path(&self, reached: &Reached) -> Vec<&'f str> {
        let mut steps = Vec::new();
        let mut at = Some(reached.at);
        while let Some(situation) = at.and_then(|at| self.found.get(at)) {
            steps.push(self.flow.steps()[situation.step].name.as_str());
            at = situation.from;
        }
        steps.reverse();
        steps
    }

    /// Visits every situation; says whether it came to the end of them.
    fn walk(&mut self) -> bool {
        let needs = self.needs();
        let names: HashMap<&str, usize> = self
            .flow
            .steps()
            .iter()
            .enumerate()
            .map(|(index, step)| (step.name.as_str(), index))
            .collect();
        let mut seen: HashSet<(usize, Answers)> = HashSet::new();
        let mut open = vec![(0, vec![0; self.subjects.len()], None)];
        while let Some((step, mut answers, from)) = open.pop() {
            for (answer, _) in answers
                .iter_mut()
                .zip(&needs[step])
                .filter(|(_, needed)| !**needed)
            {
                *answer = 0;
            }
            if !seen.insert((step, answers.clone())) {
                continue;
            }
            if self.found.len() == MOST {
                return false;
            }
            let here = Some(self.found.len());
            for (target, answers) in self.onward(step, &answers) {
                if let Target::Step(name) = target
                    && let Some(next) = names.get(name.as_str())
                {
                    open.push((*next, answers, here));
                }
            }
            self.found.push(Situation {
                step,
                answers,
                from,
            });
        }
        true
    }

    /// Where a step leads, with the answers there are then.
    fn onward(&self, step: usize, answers: &Answers) -> Vec<(&'f Target, Answers)> {
        let about = &self.flow.steps()[step];
        match &about.kind {
            Kind::Ask(choices) => choices
                .iter()
                .enumerate()
                .map(|(index, choice)| (&choice.next, self.answered(about, answers, index)))
                .collect(),
            Kind::Number { next, .. } => {
                let asked = self.subject_of(about).map(|index| &self.subjects[index]);
                let pieces = asked.map_or(1, |asked| asked.answers.len());
                (0..pieces)
                    .map(|index| (next, self.answered(about, answers, index)))
                    .collect()
            }
            Kind::Say(next) => vec![(next, answers.clone())],
            // Time may pass in the flow that is visited.
            Kind::Visit { next, .. } => vec![(next, self.later(answers))],
            Kind::Decide { rules, otherwise } => self
                .with_helpline(step, answers)
                .into_iter()
                .map(|answers| {
                    let all = Combination {
                        given: answers.iter().copied().enumerate().collect(),
                    };
                    let rule = rules.iter().find(|rule| self.fits(rule, &all));
                    (rule.map_or(otherwise, |rule| &rule.next), answers)
                })
                .collect(),
            Kind::Answer(_) | Kind::Handoff { .. } => Vec::new(),
        }
    }

    /// With the answer to a question, if any rule looks at it.
    fn answered(&self, step: &Step, answers: &Answers, index: usize) -> Answers {
        let mut answers = self.later(answers);
        if let Some(subject) = self.subject_of(step) {
            answers[subject] = u8::try_from(index + 1).unwrap_or(u8::MAX);
        }
        answers
    }

    /// After a while: whether the helpline is open must be looked at anew.
    fn later(&self, answers: &Answers) -> Answers {
        let mut answers = answers.clone();
        if let Some(helpline) = self.subject(&Subject::Helpline) {
            answers[helpline] = 0;
        }
        answers
    }

    /// A decision about the helpline finds it open or closed.
    fn with_helpline(&self, step: usize, answers: &Answers) -> Vec<Answers> {
        match self.subject(&Subject::Helpline) {
            Some(helpline) if answers[helpline] == 0 && self.looks_at(step, helpline) => {
                let found = |status| {
                    let mut answers = answers.clone();
                    answers[helpline] = status;
                    answers
                };
                vec![found(1), found(2)]
            }
            _ => vec![answers.clone()],
        }
    }

    fn subject(&self, about: &Subject) -> Option<usize> {
        self.subjects.iter().position(|asked| asked.about == *about)
    }

    fn subject_of(&self, step: &Step) -> Option<usize> {
        self.subject(&Subject::Answer(step.name.clone()))
    }

    fn looks_at(&self, step: usize, subject: usize) -> bool {
        conditions(&self.flow.steps()[step])
            .any(|(about, _)| *about == self.subjects[subject].about)
    }

    /// For each step, which subjects a decision may still look at from there on.
    fn needs(&self) -> Vec<Vec<bool>> {
        let steps = self.flow.steps();
        let subjects = 0..self.subjects.len();
        let mut needs: Vec<Vec<bool>> = (0..steps.len())
            .map(|step| {
                subjects
                    .clone()
                    .map(|subject| self.looks_at(step, subject))
                    .collect()
            })
            .collect();
        let mut changed = true;
        while changed {
            changed = false;
            for (index, step) in steps.iter().enumerate().rev() {
                for next in super::lint::targets(step) {
                    let Target::Step(name) = next else { continue };
                    let Some(next) = steps.iter().position(|step| step.name == *name) else {
                        continue;
                    };
                    for subject in subjects.clone() {
                        let anew = self.subject_of(step) == Some(subject);
                        if needs[next][subject] && !anew && !needs[index][subject] {
                            needs[index][subject] = true;
                            changed = true;
                        }
                    }
                }
            }
        }
        needs
    }
}

impl Asked {
    fn given(&self, answer: u8) -> Option<&Given> {
        self.answers.get(usize::from(answer).checked_sub(1)?)
    }

    fn say(&self, answer: u8) -> String {
        match (&self.about, self.given(answer)) {
            (Subject::Answer(step), Some(given)) => format!("`{step}` is {given}"),
            (Subject::Answer(step), None) => format!("`{step}` was not asked"),
            (Subject::Helpline, Some(Given::Open(false))) => "the helpline is closed".to_owned(),
            (Subject::Helpline, _) => "the helpline is open".to_owned(),
        }
    }
}

impl Given {
    fn fits(&self, condition: &Condition) -> bool {
        match (self, condition) {
            (Self::Choice(choice), Condition::OneOf(choices)) => choices.contains(choice),
            // Pieces are cut where conditions begin and end: one number stands for all.
            (Self::Numbers(piece), Condition::Within(limits)) => limits.contains(piece.start()),
            (Self::Open(open), Condition::Open(wanted)) => open == wanted,
            _ => false,
        }
    }
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choice(choice) => write!(f, "`{choice}`"),
            Self::Numbers(piece) if piece.start() == piece.end() => write!(f, "{}", piece.start()),
            Self::Numbers(piece) => write!(f, "{} to {}", piece.start(), piece.end()),
            Self::Open(open) => f.write_str(if *open { "open" } else { "closed" }),
        }
    }
}

fn conditions(step: &Step) -> impl Iterator<Item = &(Subject, Condition)> {
    let rules = match &step.kind {
        Kind::Decide { rules, .. } => rules.as_slice(),
        _ => &[],
    };
    rules.iter().flat_map(|rule| &rule.when)
}

/// What the rules of a flow look at, each once.
fn subjects(flow: &Flow) -> Vec<Asked> {
    let mut subjects: Vec<Asked> = Vec::new();
    for (about, _) in flow.steps().iter().flat_map(conditions) {
        if subjects.iter().all(|asked| asked.about != *about) {
            let answers = match about {
                Subject::Helpline => vec![Given::Open(true), Given::Open(false)],
                Subject::Answer(name) => flow
                    .step(name)
                    .map_or_else(Vec::new, |step| answers(flow, step)),
            };
            subjects.push(Asked {
                about: about.clone(),
                answers,
            });
        }
    }
    subjects
}

/// The answers to a question that the rules can tell apart.
fn answers(flow: &Flow, step: &Step) -> Vec<Given> {
    match &step.kind {
        Kind::Ask(choices) => choices
            .iter()
            .map(|choice| Given::Choice(choice.name.clone()))
            .collect(),
        Kind::Number { limits, .. } => pieces(flow, step, limits),
        _ => Vec::new(),
    }
}

/// The numbers within limits, cut wherever a rule begins or ends to hold.
fn pieces(flow: &Flow, step: &Step, limits: &RangeInclusive<i64>) -> Vec<Given> {
    let about = Subject::Answer(step.name.clone());
    let conditions = flow.steps().iter().flat_map(conditions);
    let ranges = conditions.filter_map(|(subject, condition)| match condition {
        Condition::Within(range) if *subject == about => Some(range),
        _ => None,
    });
    let mut starts: Vec<i64> = ranges
        .flat_map(|range| [Some(*range.start()), range.end().checked_add(1)])
        .flatten()
        .filter(|start| limits.contains(start))
        .chain([*limits.start()])
        .collect();
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().skip(1).map(|next| next - 1);
    let ends = ends.chain([*limits.end()]);
    let pieces = starts.iter().zip(ends);
    pieces
        .map(|(start, end)| Given::Numbers(*start..=end))
        .collect()
}
