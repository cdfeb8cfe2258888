//! Whose turn it is in a chat: the adviser's, or the person's. The clock runs for that one.

use super::super::super::desk::{State, Talking};
use super::super::turn::Turn;

impl Turn<'_> {
    /// The person was asked something, by the adviser or by the bot for them.
    pub(super) fn person_is_asked(&mut self) {
        let moment = self.moment;
        if let Some(talking) = self.talking_now() {
            talking.adviser_wrote = moment;
            talking.answered = true;
            talking.asked = None;
            talking.nudged = false;
        }
    }

    /// The bot goes on asking for the adviser. Words that were passed on meanwhile are still for
    /// the adviser to answer.
    pub(super) fn person_is_asked_on(&mut self) {
        let moment = self.moment;
        if let Some(talking) = self.talking_now() {
            talking.adviser_wrote = moment;
            talking.asked = None;
        }
    }

    /// What the person was asked is settled: the adviser goes on.
    pub(super) fn adviser_is_asked(&mut self) {
        let moment = self.moment;
        if let Some(talking) = self.talking_now() {
            talking.person_wrote = moment;
            talking.answered = false;
            talking.asked = None;
            talking.call_offered = false;
        }
    }

    /// The chat there is now, to look at.
    pub(super) fn talking(&self) -> Option<&Talking> {
        let handoff = self.session.handoff.as_ref()?;
        handoff.talking()
    }

    /// The chat there is now, to change.
    pub(super) fn talking_now(&mut self) -> Option<&mut Talking> {
        match &mut self.session.handoff.as_mut()?.state {
            State::Talking(talking) => Some(talking),
            _ => None,
        }
    }
}
