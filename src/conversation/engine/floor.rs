//! What works in every step, by tap and by typing.

use super::super::effect::{Button, Effect, Label, Screen, Urgent};
use super::super::ids::Locale;
use super::super::rules::system;
use super::super::session::Session;
use super::super::tap::{Floor, Tap};
use super::super::understanding::Category;
use super::super::words::Line;
use super::screen::line_screen;
use super::turn::Turn;

impl Turn<'_> {
    /// Does what a part of the floor does.
    pub(super) fn do_floor(&mut self, floor: Floor) {
        self.understood();
        match floor {
            Floor::Back => self.go_back(),
            Floor::Menu => self.go_to_menu(),
            Floor::Talk if self.show_handoff() => {}
            Floor::Talk => self.interrupt(self.rules.start_of(system::TALK)),
            Floor::Urgent => {
                self.effects
                    .push(Effect::Urgent(Urgent::Help(Category::Any)));
                self.say_who_reads();
                self.help_asked_at_desk();
            }
            Floor::Language => self.offer_languages(),
            Floor::Stop => self.stop(),
            Floor::CarryOn => self.carry_on(),
        }
    }

    /// The greeting and the menu, or the greeting and a topic that a link named.
    pub(super) fn start(&mut self, topic: Option<&str>) {
        self.session = fresh(&self.session);
        match topic.and_then(|topic| self.rules.answer_to(&topic.into())) {
            Some(answer) => {
                self.show_plainly(system::START);
                self.interrupt(Some(answer));
            }
            None => self.walk(self.rules.start_of(system::START)),
        }
    }

    /// From this turn on, in this language; the place stays.
    pub(super) fn speak(&mut self, locale: &Locale) {
        let known = self.rules.words.locales().any(|known| known == locale);
        if known {
            self.session.locale = Some(locale.clone());
        }
        self.understood();
        self.show_place();
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
        let Some(before) = self.session.history.pop() else {
            return self.go_to_menu();
        };
        self.session.stack = before;
        self.forget_answer_here();
        self.show_place();
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

    pub(super) fn offer_languages(&mut self) {
        let buttons = self.rules.words.locales().map(|locale| Button {
            label: Label::Language(locale.clone()),
            tap: Tap::Language(locale.clone()),
        });
        let screen = Screen {
            buttons: buttons.collect(),
            floor: self.floor(),
            ..line_screen(Line::ChooseLanguage)
        };
        self.effects.push(Effect::Show(screen));
    }

    /// Everything kept about the person is erased.
    pub(super) fn forget(&mut self) {
        self.forget_at_desk();
        self.session = Session::default();
        self.effects.push(Effect::Forget);
    }

    fn stop(&mut self) {
        self.session = fresh(&self.session);
        self.show_aside(system::GOODBYE);
    }
}

/// A session with nothing in it but the language, the time, and what may be amiss.
fn fresh(session: &Session) -> Session {
    Session {
        locale: session.locale.clone(),
        last_active: session.last_active,
        handoff: session.handoff.clone(),
        agreed: session.agreed,
        blocked: session.blocked,
        urgent: session.urgent,
        in_need: session.in_need,
        low: session.low,
        ..Session::default()
    }
}
