//! What works in every step, by tap and by typing.

use super::super::effect::{Effect, Urgent};
use super::super::rules::system;
use super::super::session::Session;
use super::super::tap::Floor;
use super::turn::Turn;

impl Turn<'_> {
    /// Does what a part of the floor does.
    pub(super) fn do_floor(&mut self, floor: Floor) {
        self.understood();
        match floor {
            Floor::Back => self.go_back(),
            Floor::Menu => self.go_to_menu(),
            Floor::Talk if self.show_handoff() => {}
            Floor::Talk => {
                self.say_to_child();
                // While the line is open, the way to us says nothing of what to do in danger.
                if self.is_in_need() && self.rules.hours.status(self.moment).is_open() {
                    self.signpost();
                }
                self.interrupt(self.rules.start_of(system::TALK));
            }
            Floor::Urgent => {
                self.show_help(Urgent::Help(self.danger()));
                self.say_who_reads();
                self.help_asked_at_desk();
            }
            Floor::Language => self.offer_languages(),
            Floor::Stop => self.stop(),
            Floor::CarryOn => self.carry_on(),
        }
    }

    /// The greeting and the menu, or the greeting and a topic that a link named. Before it,
    /// the question which language is meant, if that is not clear.
    pub(super) fn start(&mut self, link: Option<&str>) {
        self.session = fresh(&self.session);
        let topic = link.map(|link| self.follow_link(link));
        if self.ask_language() {
            return;
        }
        match topic.and_then(|topic| self.rules.answer_to(&topic.into())) {
            Some(answer) => {
                self.show_plainly(system::START);
                self.interrupt(Some(answer));
            }
            None => self.walk(self.rules.start_of(system::START)),
        }
    }

    /// Whether something was left to go on with, under the place the person is at.
    pub(super) fn can_carry_on(&self) -> bool {
        self.is_covered() || self.led_here().is_some()
    }

    fn carry_on(&mut self) {
        if self.led_here().is_some() {
            self.remember_place();
            return self.go_on_after();
        }
        if self.is_covered() {
            self.remember_place();
            self.uncover();
        }
        self.show_place();
    }

    fn go_back(&mut self) {
        if self.step_back() {
            self.show_place();
        } else {
            self.go_to_menu();
        }
    }

    /// Makes the place before the place the person is at, with its question open again. Whether there
    /// was one.
    pub(super) fn step_back(&mut self) -> bool {
        let Some(before) = self.session.history.pop() else {
            return false;
        };
        self.session.stack = before;
        self.forget_answer_here();
        true
    }

    /// The question the person goes back to is open again.
    pub(super) fn forget_answer_here(&mut self) {
        let Some(top) = self.session.stack.last() else {
            return;
        };
        if let Some(answers) = self.session.answers.get_mut(&top.flow) {
            answers.remove(&top.step);
        }
    }

    /// Everything kept about the person is erased.
    pub(super) fn forget(&mut self) {
        self.forget_at_desk();
        // Nothing of the session is kept after this; the reply is still in their language.
        self.session = Session {
            locale: self.session.locale.take(),
            ..Session::default()
        };
        self.effects.push(Effect::Forget);
    }

    fn stop(&mut self) {
        self.session = fresh(&self.session);
        self.show_aside(system::GOODBYE);
        // Their number is kept until then: they know, and how to take it back.
        if self.is_to_be_called() {
            self.show_handoff();
        }
    }
}

/// A session with nothing in it but the language, the time, and what may be amiss.
fn fresh(session: &Session) -> Session {
    Session {
        locale: session.locale.clone(),
        last_active: session.last_active,
        card: session.card,
        handoff: session.handoff.clone(),
        earlier: session.earlier.clone(),
        agreed: session.agreed,
        blocked: session.blocked,
        urgent: session.urgent,
        in_need: session.in_need,
        danger: session.danger,
        low: session.low,
        child: session.child,
        ..Session::default()
    }
}
