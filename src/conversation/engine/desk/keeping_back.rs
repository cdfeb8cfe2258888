//! A phone number is for whoever calls, and for nobody else. One that is typed after the
//! questions about a call have ended, or beside them, reaches no topic and is not kept.

use super::super::super::desk::Draft;
use super::super::super::effect::Effect;
use super::super::super::event::Event;
use super::super::super::tap::{AdviserTap, Tap};
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::screen_with;

/// So long after the questions have ended a number is taken for the answer to them, in seconds.
const MEANT_FOR: i64 = 3600;

impl Turn<'_> {
    /// The questions about a call end although the person may be about to answer. What they had
    /// answered, if they were asked.
    pub(super) fn drop_call(&mut self) -> Option<Box<Draft>> {
        let draft = self.session.call.take()?;
        self.session.call_dropped = Some(self.moment);
        Some(draft)
    }

    /// The same, and they are told.
    pub(super) fn drop_call_and_say(&mut self) {
        if self.drop_call().is_some() {
            let ended = screen_with(Line::CallEnded, Vec::new());
            self.effects.push(Effect::Show(ended));
        }
    }

    /// Keeps back a number that would reach a topic. Whether it was one. What is typed while
    /// the questions are open is looked at there.
    pub(super) fn keeps_number_back(&mut self, event: &Event) -> bool {
        let is_answer = self.session.call.is_some() && matches!(event, Event::Said(_));
        if is_answer || self.session.handoff.is_none() || !self.is_to_be_kept_back(event) {
            return false;
        }
        self.say_kept_back();
        if let Some(handoff) = self.session.handoff.clone().filter(|_| self.is_talking()) {
            self.note(&handoff, Line::StaffCallKeptBack, Vec::new(), None);
        }
        if self.session.call.is_some() {
            self.ask_next(false);
        }
        true
    }

    /// Says that a number was not passed on, and how to be called.
    fn say_kept_back(&mut self) {
        let call = (Line::AdviserCallMe, Tap::Adviser(AdviserTap::CallMe));
        self.say_of_adviser(Line::CallKeptBack, Vec::new(), &[call]);
    }

    /// An event without the digits of a number that is to be kept back.
    pub(super) fn without_number(&self, event: &Event) -> Event {
        if !self.is_to_be_kept_back(event) {
            return event.clone();
        }
        match event {
            Event::Said(text) => Event::Said(hidden(text)),
            Event::Edited(text) => Event::Edited(hidden(text)),
            Event::Sent { media, caption } => Event::Sent {
                media: *media,
                caption: caption.as_deref().map(hidden),
            },
            other => other.clone(),
        }
    }

    /// Whether the questions about a call ended a while ago, without one.
    pub(super) fn was_asked_about_call(&self) -> bool {
        let dropped = self.session.call_dropped;
        dropped.is_some_and(|dropped| self.moment.seconds_since(dropped) < MEANT_FOR)
    }

    pub(super) fn is_to_be_kept_back(&self, event: &Event) -> bool {
        let is_asked = self.session.call.is_some() || self.was_asked_about_call();
        is_asked
            && !self.is_to_be_called()
            && event.text().is_some_and(|text| self.has_a_number(text))
    }
}

/// A text with its digits hidden.
fn hidden(text: &str) -> String {
    let hide = |letter: char| if letter.is_numeric() { '•' } else { letter };
    text.chars().map(hide).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_hidden_and_words_are_not() {
        assert_eq!(hidden("help 07400 12 now"), "help ••••• •• now");
        assert_eq!(hidden("٠٧ ok"), "•• ok");
    }
}
