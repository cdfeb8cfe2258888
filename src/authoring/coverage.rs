//! Which steps, choices and rules of the flows the stories go through, and which none does.

use std::collections::HashSet;

use super::parse::flow::{ChoiceFile, FlowFile, KindFile, StepFile};
use super::reading;
use super::source::{Sources, Span};
use crate::conversation::engine::Passed;
use crate::conversation::ids::{FlowName, StepName};

/// Every part of the flows, in the order of the files, and whether a story reaches it.
#[derive(Debug)]
pub struct Coverage(Vec<Part>);

/// A part of a flow.
#[derive(Debug)]
pub struct Part {
    /// What it is.
    pub what: Passed,
    /// Where it stands.
    pub span: Span,
    /// Whether a story goes through it.
    pub reached: bool,
}

/// The kinds of parts that are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Steps.
    Steps,
    /// Choices of steps.
    Choices,
    /// Rules of decisions, `otherwise` among them.
    Rules,
}

/// How many there are of a kind, and how many of them a story reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Those that a story reaches.
    pub reached: usize,
    /// All of them.
    pub all: usize,
}

impl Coverage {
    /// What stories that went through these parts reach in the flows of these texts.
    #[must_use]
    pub fn of(texts: &Sources, passed: &HashSet<Passed>) -> Self {
        let (files, _) = reading::read_flows(texts, &mut Vec::new());
        let parts = files.iter().flat_map(parts_of).map(|(what, span)| Part {
            reached: passed.contains(&what),
            what,
            span,
        });
        let mut parts: Vec<Part> = parts.collect();
        parts.sort_by_key(|part| part.span);
        Self(parts)
    }

    /// How many of a kind there are.
    #[must_use]
    pub fn count(&self, sort: Sort) -> Count {
        let parts = || self.0.iter().filter(|part| Sort::of(&part.what) == sort);
        Count {
            reached: parts().filter(|part| part.reached).count(),
            all: parts().count(),
        }
    }

    /// The parts that no story reaches, in the order of the files.
    pub fn missed(&self) -> impl Iterator<Item = &Part> {
        self.0.iter().filter(|part| !part.reached)
    }
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Steps, Self::Choices, Self::Rules];

    /// Which kind a part is of.
    #[must_use]
    pub fn of(part: &Passed) -> Self {
        match part {
            Passed::Step(..) => Self::Steps,
            Passed::Choice(..) => Self::Choices,
            Passed::Rule(..) => Self::Rules,
        }
    }

    /// What they are called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Steps => "steps",
            Self::Choices => "choices",
            Self::Rules => "rules",
        }
    }
}

impl Count {
    /// Whole percent, rounded down, so that only all is a hundred. Nothing at all is too.
    #[must_use]
    pub fn percent(self) -> usize {
        (self.reached * 100).checked_div(self.all).unwrap_or(100)
    }
}

fn parts_of(file: &FlowFile) -> Vec<(Passed, Span)> {
    let flow = FlowName::from(file.name.value.as_str());
    let steps = file.steps.iter();
    steps.flat_map(|step| parts_of_step(&flow, step)).collect()
}

fn parts_of_step(flow: &FlowName, step: &StepFile) -> Vec<(Passed, Span)> {
    let name = StepName::from(step.name.value.as_str());
    let mut parts = vec![(Passed::Step(flow.clone(), name.clone()), step.name.span)];
    match &step.kind {
        KindFile::Ask(choices) => parts.extend(choices.iter().map(|choice: &ChoiceFile| {
            let choice_name = choice.name.value.as_str().into();
            let part = Passed::Choice(flow.clone(), name.clone(), choice_name);
            (part, choice.name.span)
        })),
        KindFile::Decide { rules, otherwise } => {
            let first = rules.iter().map(|rule| rule.when.first());
            let spans = rules.iter().zip(first);
            let spans = spans.map(|(rule, when)| when.map_or(rule.next.span, |(key, _)| key.span));
            let spans = spans.chain(otherwise.as_ref().map(|otherwise| otherwise.span));
            parts.extend(spans.enumerate().map(|(number, span)| {
                let part = Passed::Rule(flow.clone(), name.clone(), number);
                (part, span)
            }));
        }
        KindFile::Number { .. }
        | KindFile::Say(_)
        | KindFile::Answer(_)
        | KindFile::Visit(..)
        | KindFile::Handoff(..)
        | KindFile::Desk(_)
        | KindFile::Broken => {}
    }
    parts
}
