//! What is remembered about a person's conversation: small, and data without behaviour.
//!
//! No name, no text they wrote: where they are, what they chose, and when.
//! Saved as JSON; a test keeps samples of every release and loads them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::desk::{Draft, Handoff};
use super::ids::{ChoiceName, Code, DeskName, FlowName, Locale, StepName, TopicName};
use super::moment::Moment;
use super::understanding::Category;

/// The answers given in one flow, by the step that asked.
pub type Answers = BTreeMap<StepName, Answer>;

/// A handoff that is over, as it is found at its desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// Where it was.
    pub desk: DeskName,
    /// Its code.
    pub code: Code,
}

impl From<&Handoff> for Earlier {
    fn from(handoff: &Handoff) -> Self {
        Self {
            desk: handoff.desk.clone(),
            code: handoff.code.clone(),
        }
    }
}

/// Where a person is, and what they have said so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Session {
    /// The language they chose, or that their phone is set to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    /// The flows they are in; the last is where they are now. Empty before the
    /// first word and after the last.
    pub stack: Vec<Place>,
    /// What they answered, flow by flow.
    pub answers: BTreeMap<FlowName, Answers>,
    /// Where they were before, for "back"; the last is the nearest.
    pub history: Vec<Vec<Place>>,
    /// How many messages in a row were not understood.
    pub misses: u8,
    /// What was shown last and can be answered by typing.
    pub on_screen: OnScreen,
    /// What else the question answered last may have been about, should the answer
    /// not be what was asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<TopicName>,
    /// The topic of a message that was taken for urgent, answered if it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked_beside: Option<TopicName>,
    /// When the line of signposting was last shown: not before each of several answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signposted: Option<Moment>,
    /// The small talk that was replied to last, until something else is understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replied: Option<StepName>,
    /// When the helpline's contact card was last sent: it stands in the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<Moment>,
    /// Their way to an adviser, while there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handoff: Option<Box<Handoff>>,
    /// Their ways to an adviser before that one: what stands of them at desks goes too, when
    /// everything about them is erased.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Earlier>,
    /// The callback that they are being asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<Box<Draft>>,
    /// When they were last asked about a callback and it was ended for them: a number typed
    /// after that was meant for whoever calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_dropped: Option<Moment>,
    /// What they want to talk about, as a flow names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// When something they wrote last sounded urgent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgent: Option<Moment>,
    /// When help was last shown for something they wrote, unless they did not mean it so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_need: Option<Moment>,
    /// What that was about: kept as long as help comes again because of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub danger: Option<Category>,
    /// How many messages in a row sounded low.
    #[serde(skip_serializing_if = "is_zero")]
    pub low: u8,
    /// Whether they said that they are a child: they are told whom a child can call.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub child: bool,
    /// Which text they agreed to about talking to an adviser here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreed: Option<u32>,
    /// Until when they cannot ask for an adviser here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<Moment>,
    /// When they were last here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_active: Option<Moment>,
}

/// What was shown last and can be answered by typing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OnScreen {
    /// What its buttons carry, in order, so that "2" means the second of them.
    pub options: Vec<String>,
    /// Whether it is the question the person is at.
    pub asks: bool,
}

/// A place in a flow.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The flow.
    pub flow: FlowName,
    /// The step in it.
    pub step: StepName,
    /// The part of its message shown last: 0 is the beginning.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub page: u8,
    /// Whether this was an interruption: a question typed, or a way to a person,
    /// in the middle of the flow below it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub aside: bool,
}

impl Place {
    /// A place that is part of the flow's own course.
    #[must_use]
    pub fn new(flow: FlowName, step: StepName) -> Self {
        Self {
            flow,
            step,
            page: 0,
            aside: false,
        }
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_zero(page: &u8) -> bool {
    *page == 0
}

/// What a person answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The choice they made.
    Choice(ChoiceName),
    /// The number they gave.
    Number(i64),
}
