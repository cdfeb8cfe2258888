//! A flow file as it was written, with the place of every name.

use jiff::civil::Date;

use super::super::source::{Placed, Span};
use super::node::Node;

/// One flow file.
#[derive(Debug)]
pub struct FlowFile {
    /// Which text it is.
    pub source: usize,
    /// The flow's name.
    pub name: Placed<String>,
    /// Who keeps it right.
    pub owner: Option<Placed<String>>,
    /// Names of the places its facts come from.
    pub sources: Vec<Placed<String>>,
    /// When it was last read by a person, and who that was.
    pub reviewed: Option<Reviewed>,
    /// How often a person must read it again.
    pub review_every: Option<Placed<jiff::Span>>,
    /// What it says of who looks after it.
    pub cares: Cares,
    /// For which time it holds.
    pub valid: Validity,
    /// Its steps as they stand in the file: where everything leads.
    pub written: Node,
    /// Its steps, in order.
    pub steps: Vec<StepFile>,
}

/// Which keys about the care of a flow are there, whatever stands behind them.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a line that is there or is not"
)]
pub struct Cares {
    /// Whether every key at the top is known: a misspelt one has been told of.
    pub known: bool,
    /// Who keeps it right.
    pub owner: bool,
    /// When it was read.
    pub reviewed: bool,
    /// How often it must be.
    pub review_every: bool,
    /// Where its sources stand.
    pub sources: Option<Span>,
}

/// When a flow was last read, and by whom.
#[derive(Debug, Default)]
pub struct Reviewed {
    /// The day, as written.
    pub on: Option<Placed<String>>,
    /// Who; nobody yet when empty.
    pub by: Option<Placed<String>>,
}

/// From when and until when something holds; both days are in it.
#[derive(Debug, Default)]
pub struct Validity {
    /// The first day.
    pub from: Option<Placed<Date>>,
    /// The last day.
    pub until: Option<Placed<Date>>,
}

/// A step as it was written.
#[derive(Debug)]
pub struct StepFile {
    /// Its name.
    pub name: Placed<String>,
    /// Its earlier names.
    pub was: Vec<Placed<String>>,
    /// What it does.
    pub kind: KindFile,
    /// Topics offered beside it.
    pub see_also: Vec<Placed<String>>,
    /// Whose number goes with it.
    pub contact: Option<Placed<String>>,
    /// For which time it holds.
    pub valid: Validity,
}

/// What a step does, as it was written.
#[derive(Debug)]
pub enum KindFile {
    /// A question with choices.
    Ask(Vec<ChoiceFile>),
    /// A question for a number.
    Number {
        /// The limits.
        limits: (i64, i64),
        /// Where it goes.
        next: Placed<String>,
    },
    /// A message, and where it goes.
    Say(Placed<String>),
    /// The answer to a topic.
    Answer(Placed<String>),
    /// Rules.
    Decide {
        /// The rules in order.
        rules: Vec<RuleFile>,
        /// Where it goes when none fits; nothing where it is not said, which `lint` tells of.
        otherwise: Option<Placed<String>>,
    },
    /// Another flow, and where it goes afterwards.
    Visit(Placed<String>, Placed<String>),
    /// The way to a person.
    Handoff(Placed<String>, Option<Placed<String>>),
    /// On to a desk: `chat` or `callback`.
    Desk(Placed<String>),
    /// A fault was found in it and told of; nothing more is said about it.
    Broken,
}

/// A choice as it was written.
#[derive(Debug)]
pub struct ChoiceFile {
    /// Its name.
    pub name: Placed<String>,
    /// Its earlier names.
    pub was: Vec<Placed<String>>,
    /// Where it goes.
    pub next: Placed<String>,
}

/// A condition as it was written: a step, and what its answer must be one of.
pub type ConditionFile = (Placed<String>, Vec<Placed<String>>);

/// A rule as it was written.
#[derive(Debug)]
pub struct RuleFile {
    /// What must be true, all of it.
    pub when: Vec<ConditionFile>,
    /// Where it goes.
    pub next: Placed<String>,
}
