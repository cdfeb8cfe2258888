//! What a turn goes through on its way, for those who ask: which rule of a decision fitted,
//! which choice was made. Ordinary turns keep no trail.

use super::super::effect::Effect;
use super::super::event::Event;
use super::super::ids::{ChoiceName, FlowName, StepName};
use super::super::rules::Rules;
use super::super::scene::Scene;
use super::super::session::Session;
use super::turn::Turn;

/// A part of a flow that a turn went through.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Passed {
    /// A step.
    Step(FlowName, StepName),
    /// A choice of a step.
    Choice(FlowName, StepName, ChoiceName),
    /// A rule of a step that decides, by its number from 0; `otherwise` is the last.
    Rule(FlowName, StepName, usize),
}

/// The same as [`step`](super::step), with the way it took. Steps that were shown without
/// being gone to, such as replies to small talk, stand in the effects alone.
#[must_use]
pub fn follow(
    rules: &Rules,
    session: Session,
    event: &Event,
    scene: &Scene,
) -> (Session, Vec<Effect>, Vec<Passed>) {
    let mut turn = Turn::new(rules, session, scene);
    turn.trail = Some(Vec::new());
    turn.meet(event);
    let trail = turn.trail.take().unwrap_or_default();
    let (session, effects) = turn.finish();
    (session, effects, trail)
}

impl Turn<'_> {
    /// Adds to the trail, if one is kept.
    pub(super) fn pass(&mut self, part: impl FnOnce() -> Passed) {
        if let Some(trail) = &mut self.trail {
            trail.push(part());
        }
    }
}
