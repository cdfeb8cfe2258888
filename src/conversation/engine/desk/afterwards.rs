//! Where a conversation goes when the chat or the call is over that a flow led to.

use super::super::super::flow::{Flow, Kind, Target};
use super::super::super::session::Place;
use super::super::turn::Turn;

impl<'r> Turn<'r> {
    /// The step that led the person to the way to an adviser, if it says where to go
    /// afterwards and they are still on that way.
    pub(in super::super) fn led_here(&self) -> Option<&Place> {
        self.session.stack.get(self.leading()?)
    }

    /// Whether there is somewhere to go now that it is over. Somebody who is in the middle of
    /// other questions by now stays there.
    pub(super) fn goes_on_after(&self) -> bool {
        let elsewhere = self.open_question().is_some() || self.is_covered();
        self.leading().is_some() || (!elsewhere && self.led_earlier().is_some())
    }

    /// Goes there.
    pub(in super::super) fn go_on_after(&mut self) {
        if let Some(leading) = self.leading() {
            self.session.stack.truncate(leading + 1);
        } else if let Some(place) = self.led_earlier() {
            self.session.stack = vec![place.clone()];
        }
        if let Some(handoff) = &mut self.session.handoff {
            handoff.from = None;
        }
        let here = self.session.stack.last();
        match here.and_then(|place| self.next_of(place)) {
            Some((flow, next)) => self.go(&flow.name, next),
            None => self.show_place(),
        }
    }

    fn leading(&self) -> Option<usize> {
        let leads = |place: &Place| self.next_of(place).is_some();
        let stack = &self.session.stack;
        stack.iter().rposition(leads)
    }

    /// The step that led to the handoff there is.
    fn led_earlier(&self) -> Option<&Place> {
        let place = self.session.handoff.as_ref()?.from.as_ref()?;
        self.next_of(place).map(|_| place)
    }

    fn next_of(&self, place: &Place) -> Option<(&'r Flow, &'r Target)> {
        let (flow, step) = self.rules.step(&place.flow, &place.step)?;
        match &step.kind {
            Kind::Handoff { next, .. } => Some((flow, next.as_ref()?)),
            _ => None,
        }
    }
}
