//! The checked model of a flow: what volunteers wrote, with every name known to
//! lead somewhere. Built by `authoring`; the engine trusts it.

use std::ops::RangeInclusive;

use super::ids::{ChoiceName, FlowName, MessageName, StepName, TopicName};
use super::quick::QuickMap;

/// One file of steps.
#[derive(Debug, Clone)]
pub struct Flow {
    /// The flow's name, the same as its file's.
    pub name: FlowName,
    /// Whether what was answered earlier matters later: a rule or a message of
    /// this flow uses an answer. A menu remembers nothing.
    pub remembers: bool,
    steps: Vec<Step>,
    by_name: QuickMap<StepName, usize>,
}

impl Flow {
    /// A flow of these steps, the first being where it starts. Earlier names
    /// (`was:`) find the step too, unless a step bears that name now.
    #[must_use]
    pub fn new(name: FlowName, remembers: bool, steps: Vec<Step>) -> Self {
        let mut by_name = QuickMap::default();
        for (index, step) in steps.iter().enumerate() {
            for old in &step.was {
                by_name.insert(old.clone(), index);
            }
        }
        for (index, step) in steps.iter().enumerate() {
            by_name.insert(step.name.clone(), index);
        }
        Self {
            name,
            remembers,
            steps,
            by_name,
        }
    }

    /// The step of this name, or the one that used to have it.
    #[must_use]
    pub fn step(&self, name: &StepName) -> Option<&Step> {
        self.by_name
            .get(name)
            .and_then(|&index| self.steps.get(index))
    }

    /// Where the flow starts.
    #[must_use]
    pub fn start(&self) -> Option<&Step> {
        self.steps.first()
    }

    /// Every step, in the order of the file.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

/// One step of a flow.
#[derive(Debug, Clone)]
pub struct Step {
    /// The step's name within its flow.
    pub name: StepName,
    /// Names it had before, so that saved conversations and old buttons still find it.
    pub was: Vec<StepName>,
    /// Its words.
    pub message: MessageName,
    /// What it does.
    pub kind: Kind,
    /// Topics offered as buttons where the conversation rests here.
    pub see_also: Vec<TopicName>,
    /// Whether the helpline's number goes with it as a contact card.
    pub contact: bool,
}

impl Step {
    /// Whether this is the step of that name, now or before.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        let mut names = std::iter::once(&self.name).chain(&self.was);
        names.any(|own| own.as_str() == name)
    }

    /// The choice of that name, if this step asks and has it.
    #[must_use]
    pub fn choice(&self, name: &ChoiceName) -> Option<&Choice> {
        match &self.kind {
            Kind::Ask(choices) => choices.iter().find(|choice| choice.is(name)),
            _ => None,
        }
    }

    /// Whether it waits for the person's answer.
    #[must_use]
    pub fn is_question(&self) -> bool {
        matches!(self.kind, Kind::Ask(_) | Kind::Number { .. })
    }
}

/// What a step does.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Shows a question with choices, and waits for one.
    Ask(Vec<Choice>),
    /// Asks for a whole number within limits.
    Number {
        /// The smallest and the largest number taken.
        limits: RangeInclusive<i64>,
        /// Where it goes then.
        next: Target,
    },
    /// Shows its message and goes on.
    Say(Target),
    /// Gives the answer to a topic, and rests.
    Answer(TopicName),
    /// Takes the first rule that fits; `otherwise` when none does.
    Decide {
        /// The rules, in order.
        rules: Vec<Rule>,
        /// Where it goes when no rule fits.
        otherwise: Target,
    },
    /// Goes through another flow and comes back.
    Visit {
        /// The flow to go through.
        flow: FlowName,
        /// Where it goes afterwards.
        next: Target,
    },
    /// The way to a person. The subject says what about.
    Handoff {
        /// What the person wants to talk about, a short name for the desk.
        subject: String,
        /// Where it goes when the chat is over or the call is arranged; `None`: it rests
        /// there.
        next: Option<Target>,
    },
    /// On to a desk.
    Desk(DeskWay),
}

/// A way to a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskWay {
    /// Talking here, now.
    Chat,
    /// Being called later.
    Callback,
}

/// What a desk can do at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskStatus {
    /// Take people on.
    Open,
    /// Call them later.
    Closed,
    /// Nothing: there is none, or it cannot be used.
    Away,
}

/// A named way out of a question.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its name: what is stored, and what buttons carry.
    pub name: ChoiceName,
    /// Names it had before.
    pub was: Vec<ChoiceName>,
    /// Where it goes.
    pub next: Target,
}

impl Choice {
    /// Whether this is the choice of that name, now or before.
    #[must_use]
    pub fn is(&self, name: &ChoiceName) -> bool {
        self.name == *name || self.was.contains(name)
    }
}

/// Where a step can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Another step of the same flow.
    Step(StepName),
    /// The answer to a topic.
    Topic(TopicName),
    /// The start of another flow.
    Flow(FlowName),
    /// The main menu.
    Menu,
    /// The end of this flow.
    End,
}

/// One rule of a decision: all its conditions must hold.
#[derive(Debug, Clone)]
pub struct Rule {
    /// What must be true.
    pub when: Vec<(Subject, Condition)>,
    /// Where it goes then.
    pub next: Target,
}

/// What a condition is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// An answer given in this flow.
    Answer(StepName),
    /// Whether the helpline is open.
    Helpline,
    /// What the desk can do.
    Desk,
}

/// What must be true of its subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The choice made is one of these.
    OneOf(Vec<ChoiceName>),
    /// The number given lies within these limits.
    Within(RangeInclusive<i64>),
    /// The helpline is open, or is not.
    Open(bool),
    /// The desk can do this.
    Desk(DeskStatus),
}
