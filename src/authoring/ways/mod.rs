//! Every way through a flow, told apart by the answers its decisions look at.
//!
//! Walks from the start with each answer that can be given, as the engine would. Two ways
//! that nothing later can tell apart are one. It knows the flow alone, and which answers
//! its messages show: nothing of files, words or places in them.

mod answers;

use std::collections::{HashMap, HashSet, VecDeque};

use crate::conversation::flow::{Condition, Flow, Kind, Rule, Step, Subject, Target};
use answers::{Asked, Given, subjects};

pub(super) use answers::pieces;

/// The most situations that are looked at in one flow.
const MOST: usize = 50_000;

/// The most different answers to one question.
const MOST_ANSWERS: usize = 250;

/// All situations a conversation can be in within one flow.
#[derive(Debug)]
pub struct Ways<'f> {
    flow: &'f Flow,
    subjects: Vec<Asked>,
    /// For each step its rules, each a list of tests. Only decisions have any.
    rules: Vec<Vec<Vec<Test>>>,
    /// For each step the subjects that its message shows.
    shown: Vec<Vec<usize>>,
    found: Vec<Situation>,
}

/// What rules can look at that nobody is asked.
const OUTSIDE: [Subject; 2] = [Subject::Helpline, Subject::Desk];

/// A condition, tried on every answer once: which subject, and which answers fit.
#[derive(Debug)]
struct Test {
    subject: usize,
    fits: Vec<bool>,
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

/// A combination of answers that reaches a decision, and one way on which it does.
#[derive(Debug)]
pub struct Reached {
    step: usize,
    /// The answers to what the decision looks at; 0 for everything else.
    answers: Answers,
    at: usize,
}

impl<'f> Ways<'f> {
    /// Walks a flow from these steps, when the message of each step shows these answers.
    /// `None` when there are too many ways to look at each.
    #[must_use]
    pub fn of(flow: &'f Flow, starts: &[usize], shown: &[Vec<&str>]) -> Option<Self> {
        let mut subjects = subjects(flow);
        let mut index_of = |name: &&str| {
            let about = Subject::Answer((*name).into());
            let known = subjects.iter().position(|asked| asked.about == about);
            known.unwrap_or_else(|| {
                let answers = vec![Given::Any];
                subjects.push(Asked { about, answers });
                subjects.len() - 1
            })
        };
        let of_step = |names: &Vec<&str>| names.iter().map(&mut index_of).collect();
        let shown: Vec<Vec<usize>> = shown.iter().map(of_step).collect();
        let too_many = |asked: &Asked| asked.answers.len() > MOST_ANSWERS;
        if subjects.iter().any(too_many) {
            return None;
        }
        let tests = |rule: &Rule| rule.when.iter().map(|when| test(&subjects, when)).collect();
        let rules = flow.steps().iter().map(|step| match &step.kind {
            Kind::Decide { rules, .. } => rules.iter().map(tests).collect(),
            _ => Vec::new(),
        });
        let mut ways = Self {
            flow,
            rules: rules.collect(),
            shown,
            subjects,
            found: Vec::new(),
        };
        ways.walk(starts).then_some(ways)
    }

    /// The combinations of answers that can reach a decision, each once, in the order of
    /// the choices.
    #[must_use]
    pub fn reaching(&self, step: usize) -> Vec<Reached> {
        let mut seen = HashSet::new();
        let mut reached = Vec::new();
        let here = self.found.iter().enumerate();
        for (at, situation) in here.filter(|(_, situation)| situation.step == step) {
            for mut answers in self.with_outside(step, &situation.answers) {
                for (subject, answer) in answers.iter_mut().enumerate() {
                    if !self.looks_at(step, subject) {
                        *answer = 0;
                    }
                }
                if seen.insert(answers.clone()) {
                    reached.push(Reached { step, answers, at });
                }
            }
        }
        reached.sort_by(|one, other| one.answers.cmp(&other.answers));
        reached
    }

    /// The rule that is taken, if one fits.
    #[must_use]
    pub fn taken(&self, reached: &Reached) -> Option<usize> {
        self.first_fit(reached.step, &reached.answers)
    }

    /// Whether a rule fits a combination.
    #[must_use]
    pub fn fits(&self, rule: usize, reached: &Reached) -> bool {
        let rule = self.rules[reached.step].get(rule);
        rule.is_some_and(|rule| all_hold(rule, &reached.answers))
    }

    /// What a rule waits for in vain: the first condition about a question that was not
    /// asked, when all the others hold.
    #[must_use]
    pub fn waits_for(&self, rule: usize, reached: &Reached) -> Option<usize> {
        let tests = self.rules[reached.step].get(rule)?;
        let fails = |test: &Test| test.holds(&reached.answers) == Some(false);
        if tests.iter().any(fails) {
            return None;
        }
        let waits = |test: &Test| test.holds(&reached.answers).is_none();
        tests.iter().position(waits)
    }

    /// Whether what a condition of a rule looks at was asked.
    #[must_use]
    pub fn is_asked(&self, rule: usize, condition: usize, reached: &Reached) -> bool {
        let rule = self.rules[reached.step].get(rule);
        let test = rule.and_then(|rule| rule.get(condition));
        test.is_some_and(|test| test.holds(&reached.answers).is_some())
    }

    /// The combination in words: "`milk` is `no` and `strength` is 1 to 3".
    #[must_use]
    pub fn say(&self, reached: &Reached) -> String {
        let subjects = self.subjects.iter().zip(&reached.answers).enumerate();
        let looked_at = subjects.filter(|(subject, _)| self.looks_at(reached.step, *subject));
        let parts: Vec<String> = looked_at
            .map(|(_, (asked, answer))| asked.say(*answer))
            .collect();
        match parts.as_slice() {
            [] => "nothing was asked".to_owned(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
        }
    }

    /// The answers that a step's message uses and that some way to it does not ask, each
    /// with such a way.
    #[must_use]
    pub fn shown_unasked(&self, step: usize) -> Vec<(String, Vec<&'f str>)> {
        let shown = self.shown.get(step).into_iter().flatten();
        let unasked = shown.filter_map(|subject| {
            let mut here = self.found.iter();
            let lacks =
                |situation: &Situation| situation.step == step && situation.answers[*subject] == 0;
            let at = here.position(lacks)?;
            let Subject::Answer(name) = &self.subjects[*subject].about else {
                return None;
            };
            Some((name.to_string(), self.path_to(at)))
        });
        unasked.collect()
    }

    /// The steps on the way to where a combination was reached, from the start.
    #[must_use]
    pub fn path(&self, reached: &Reached) -> Vec<&'f str> {
        self.path_to(reached.at)
    }

    fn path_to(&self, at: usize) -> Vec<&'f str> {
        let mut steps = Vec::new();
        let mut at = Some(at);
        while let Some(situation) = at.and_then(|at| self.found.get(at)) {
            steps.push(self.flow.steps()[situation.step].name.as_str());
            at = situation.from;
        }
        steps.reverse();
        steps
    }

    /// Visits every situation; says whether it came to the end of them.
    fn walk(&mut self, starts: &[usize]) -> bool {
        let needs = self.needs();
        let names: HashMap<&str, usize> = self
            .flow
            .steps()
            .iter()
            .enumerate()
            .map(|(index, step)| (step.name.as_str(), index))
            .collect();
        let mut seen: HashSet<(usize, Answers)> = HashSet::new();
        let nothing = vec![0; self.subjects.len()];
        let starts = starts.iter().map(|start| (*start, nothing.clone(), None));
        // The nearest first, so that the way to each is a short one.
        let mut open: VecDeque<(usize, Answers, Option<usize>)> = starts.collect();
        while let Some((step, mut answers, from)) = open.pop_front() {
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
                    open.push_back((*next, answers, here));
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
            Kind::Handoff { next, .. } => {
                let next = next.iter();
                next.map(|next| (next, self.later(answers))).collect()
            }
            Kind::Decide { rules, otherwise } => self
                .with_outside(step, answers)
                .into_iter()
                .map(|answers| {
                    let rule = self.first_fit(step, &answers);
                    let rule = rule.and_then(|rule| rules.get(rule));
                    (rule.map_or(otherwise, |rule| &rule.next), answers)
                })
                .collect(),
            Kind::Answer(_) | Kind::Desk(_) => Vec::new(),
        }
    }

    /// With the answer to a question, if any rule looks at it.
    fn answered(&self, step: &Step, answers: &Answers, index: usize) -> Answers {
        let mut answers = self.later(answers);
        if let Some(subject) = self.subject_of(step) {
            let last = self.subjects[subject].answers.len();
            answers[subject] = u8::try_from(last.min(index + 1)).unwrap_or(u8::MAX);
        }
        answers
    }

    /// After a while: how things are outside must be looked at anew.
    fn later(&self, answers: &Answers) -> Answers {
        let mut answers = answers.clone();
        for outside in OUTSIDE.iter().filter_map(|about| self.subject(about)) {
            answers[outside] = 0;
        }
        answers
    }

    /// A decision about how things are outside finds each way they can be.
    fn with_outside(&self, step: usize, answers: &Answers) -> Vec<Answers> {
        let mut all = vec![answers.clone()];
        for outside in OUTSIDE.iter().filter_map(|about| self.subject(about)) {
            if answers[outside] != 0 || !self.looks_at(step, outside) {
                continue;
            }
            let statuses = 1..=u8::try_from(self.subjects[outside].answers.len()).unwrap_or(1);
            let found = all.iter().flat_map(|answers| {
                statuses.clone().map(|status| {
                    let mut answers = answers.clone();
                    answers[outside] = status;
                    answers
                })
            });
            all = found.collect();
        }
        all
    }

    fn subject(&self, about: &Subject) -> Option<usize> {
        self.subjects.iter().position(|asked| asked.about == *about)
    }

    fn subject_of(&self, step: &Step) -> Option<usize> {
        self.subject(&Subject::Answer(step.name.clone()))
    }

    fn looks_at(&self, step: usize, subject: usize) -> bool {
        let tests = self.rules[step].iter().flatten();
        tests.into_iter().any(|test| test.subject == subject)
    }

    fn shows(&self, step: usize, subject: usize) -> bool {
        let shown = self.shown.get(step);
        shown.is_some_and(|shown| shown.contains(&subject))
    }

    fn first_fit(&self, step: usize, answers: &Answers) -> Option<usize> {
        let mut rules = self.rules[step].iter();
        rules.position(|rule| all_hold(rule, answers))
    }

    /// For each step, which subjects a decision may still look at from there on.
    fn needs(&self) -> Vec<Vec<bool>> {
        let steps = self.flow.steps();
        let subjects = 0..self.subjects.len();
        let mut needs: Vec<Vec<bool>> = (0..steps.len())
            .map(|step| {
                subjects
                    .clone()
                    .map(|subject| self.looks_at(step, subject) || self.shows(step, subject))
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

impl Test {
    /// Whether it holds; `None` when its question was not asked.
    fn holds(&self, answers: &Answers) -> Option<bool> {
        let answer = usize::from(answers[self.subject]).checked_sub(1)?;
        Some(self.fits.get(answer).is_some_and(|fits| *fits))
    }
}

fn all_hold(rule: &[Test], answers: &Answers) -> bool {
    rule.iter().all(|test| test.holds(answers) == Some(true))
}

fn test(subjects: &[Asked], (about, condition): &(Subject, Condition)) -> Test {
    let subject = subjects.iter().position(|asked| asked.about == *about);
    // Every subject of a rule is among them.
    let subject = subject.unwrap_or_default();
    let answers = subjects.get(subject).map(|asked| asked.answers.as_slice());
    let answers = answers.unwrap_or_default().iter();
    Test {
        subject,
        fits: answers.map(|given| given.fits(condition)).collect(),
    }
}

#[cfg(test)]
mod tests;
