//! What a conversation is and how it moves.
//!
//! Pure: everything here is a function of its arguments. It knows no clock, no
//! files, no network and no Telegram; the moment comes in, effects go out.

pub mod desk;
pub mod effect;
pub mod engine;
pub mod event;
pub mod facts;
pub mod flow;
pub mod hours;
pub mod ids;
pub mod keeping;
pub mod moment;
pub mod pieces;
pub mod quick;
pub mod rules;
pub mod scene;
pub mod session;
pub mod small_talk;
pub mod tap;
pub mod understanding;
pub mod words;

pub use effect::{Button, Effect, Label, Part, Screen};
pub use event::{Event, Media};
pub use facts::Facts;
pub use flow::{Choice, Condition, Flow, Kind, Rule, Step, Target};
pub use hours::{Hours, Status};
pub use ids::{ChoiceName, Code, DeskName, FlowName, Locale, MessageName, StepName, TopicName};
pub use keeping::Keeping;
pub use moment::Moment;
pub use rules::Rules;
pub use scene::Scene;
pub use session::{Answer, Place, Session};
pub use tap::{Floor, Tap};
pub use words::{Line, Outgoing, Words};
