//! What somebody types while they are asked about a call: an answer, another answer to an
//! earlier question, a way out; in a chat, anything else is for the adviser.

use super::super::super::desk::Question;
use super::super::super::effect::{Effect, Value};
use super::super::super::event::Event;
use super::super::super::tap::{CallTap, Floor, Tap};
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::{adviser_of, screen_with};

impl Turn<'_> {
    /// An event while a callback is asked for. Whether it was about it: commands, the floor
    /// and other buttons end the asking.
    pub(super) fn asked_for_call(&mut self, event: &Event) -> bool {
        match event {
            Event::Said(text) => self.said_about_call(text, event),
            Event::Tapped(Some(Tap::Call(tap))) => {
                self.tapped_for_call(tap);
                true
            }
            Event::Tapped(_) => {
                self.end_asking();
                false
            }
            Event::Sent { .. } if self.is_talking() => {
                self.pass_on(event, true);
                self.ask_next(false);
                true
            }
            Event::Sent { .. } => {
                self.ask_next(true);
                true
            }
            Event::Edited(_) | Event::AtDesk(_) | Event::Befell { .. } | Event::Due => false,
        }
    }

    fn said_about_call(&mut self, text: &str, event: &Event) -> bool {
        if self.is_said_in(Line::CallCancel, &["loose-words"], text) {
            self.no_call();
            return true;
        }
        if self.floor_word(text).is_some() || text.trim().starts_with('/') {
            return self.moves_while_asked(text);
        }
        if self.says_they_are_there(text) {
            self.ask_next(false);
            return true;
        }
        if !self.changes_an_answer(text) && !self.answers_about_call(text) {
            self.is_no_answer(text, event);
        }
        true
    }

    /// Whether a text answers "are you still there?", which was asked last: a "yes" to that agrees
    /// to nothing else.
    fn says_they_are_there(&self, text: &str) -> bool {
        let is_asked = self
            .talking()
            .is_some_and(|talking| talking.asked.is_some());
        let lines = [Line::CallYes, Line::AdviserStay];
        is_asked && lines.iter().any(|line| self.is_said(*line, text))
    }

    /// "Back" and "what did you say" stay with these questions; anything else that works
    /// everywhere, and commands, end them. Whether it stays.
    fn moves_while_asked(&mut self, text: &str) -> bool {
        match self.floor_word(text).or_else(|| floor_command(text)) {
            Some(Floor::Back) if self.go_one_question_back() => true,
            Some(Floor::CarryOn) => {
                self.ask_next(false);
                true
            }
            _ => {
                self.end_asking();
                false
            }
        }
    }

    /// Takes a text as the answer to the question about the call that is open.
    fn answers_about_call(&mut self, text: &str) -> bool {
        let Some(question) = self.session.call.as_ref().map(|draft| draft.next()) else {
            return false;
        };
        match question {
            Question::Number => {
                self.takes_number(text) || !self.has_a_number(text) && self.take_option(text)
            }
            Question::NumberRight => self.takes_number(text) || self.takes_yes_or_no(text),
            Question::Name => self.takes_name(text),
            Question::Voicemail | Question::SayWho => self.takes_yes_or_no(text),
            Question::When => self.takes_time(text),
            Question::Confirm => self.takes_last_answer(text),
        }
    }

    fn takes_number(&mut self, text: &str) -> bool {
        let said = self.number_said(text);
        let is_unusable = said.is_none() && self.has_a_number(text);
        let Some(draft) = self.session.call.as_mut() else {
            return false;
        };
        // "No, it is 07400 12345" gives a number that cannot be called in the place of another.
        let replaces = is_unusable && draft.number.is_some();
        if said.is_none() && !replaces {
            return false;
        }
        draft.number = said;
        draft.number_right = false;
        self.ask_next(replaces);
        true
    }

    fn takes_name(&mut self, text: &str) -> bool {
        // A number chooses a button; a name is never taken for one with a slip in it.
        let is_name = text.chars().any(char::is_alphabetic);
        if !is_name {
            return self.take_option(text);
        }
        let Some(name) = self.name_said(text) else {
            return false;
        };
        if let Some(draft) = self.session.call.as_mut() {
            draft.name = Some(name);
        }
        self.ask_next(false);
        true
    }

    fn takes_yes_or_no(&mut self, text: &str) -> bool {
        if self.is_said(Line::CallYes, text) {
            self.tapped_for_call(&CallTap::Yes);
            return true;
        }
        if self.is_said(Line::CallNo, text) {
            self.tapped_for_call(&CallTap::No);
            return true;
        }
        self.take_option(text) || self.take_part(text)
    }

    fn takes_time(&mut self, text: &str) -> bool {
        if self.take_option(text) {
            return true;
        }
        let times = self.times_said(text);
        match times.as_slice() {
            [] => self.take_by_words(text, Line::CallWhen),
            [when] => {
                self.tapped_for_call(&CallTap::At(when.clone()));
                true
            }
            _ => {
                self.ask_when(&times, false);
                true
            }
        }
    }

    fn takes_last_answer(&mut self, text: &str) -> bool {
        let is_yes = [Line::CallSend, Line::CallYes]
            .iter()
            .any(|line| self.is_said(*line, text));
        if is_yes {
            self.tapped_for_call(&CallTap::Send);
            return true;
        }
        if self.is_said(Line::CallNo, text) {
            self.ask_what_to_change();
            return true;
        }
        self.take_option(text) || self.take_part(text)
    }

    /// In a chat, what is no answer is meant for the adviser. A number that cannot be used is
    /// not: only who calls is to see it.
    fn is_no_answer(&mut self, text: &str, event: &Event) {
        if !self.is_talking() || self.is_asked_for_number() && self.has_a_number(text) {
            return self.ask_next(true);
        }
        if self.has_a_number(text) {
            let kept = screen_with(Line::CallNumberBeside, Vec::new());
            self.effects.push(Effect::Show(kept));
            return self.ask_next(false);
        }
        self.pass_on(event, true);
        let name = self.session.handoff.as_deref().map(adviser_of);
        let name = name.unwrap_or_else(Value::none);
        let passed = screen_with(Line::CallPassedOn, vec![("adviser", name)]);
        self.effects.push(Effect::Show(passed));
        self.ask_next(false);
    }

    fn is_asked_for_number(&self) -> bool {
        let draft = self.session.call.as_ref();
        draft.is_some_and(|draft| draft.next() == Question::Number)
    }
}

/// The part of the floor that a command names, of those that stay with these questions.
fn floor_command(text: &str) -> Option<Floor> {
    let name = text.trim().strip_prefix('/')?;
    Floor::named(name).filter(|floor| matches!(floor, Floor::Back))
}
