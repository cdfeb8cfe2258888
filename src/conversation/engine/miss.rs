//! A message that was not understood. Never the same words three times, and from the
//! second in a row on an offer of help.

use super::super::effect::{Part, Screen};
use super::super::flow::{Flow, Step};
use super::super::ids::{StepName, TopicName};
use super::super::rules::system;
use super::super::small_talk::{self, CHILD, LOW, Sort};
use super::super::understanding::Category;
use super::super::words::Line;
use super::screen::line_screen;
use super::turn::Turn;

impl<'r> Turn<'r> {
    /// Offers the likeliest topics, if there are any; asks the question again that the
    /// person is at; or says so. Someone who has not begun is greeted instead.
    pub(super) fn not_understood(&mut self, topics: &[TopicName]) {
        if self.is_in_need() {
            self.help_again();
            // Where somebody may be dying or being hurt, what is offered only stands in the way.
            if !topics.is_empty() && !self.danger().lasts() {
                self.offer_topics(line_screen(Line::UrgentAsked), topics);
            }
            return;
        }
        // A child who says so is met before any guess.
        let is_met = topics.is_empty() || self.says_child;
        // Who tells what happened, bit by bit, is told of that, and not of how it sounds.
        let goes_on = self.session.misses == 0 && self.has_told_in_part();
        let is_sorry = is_met && !goes_on && self.is_sorry_for_them();
        if is_sorry || is_met && self.stays_with_them() {
            return;
        }
        if self.session.stack.is_empty() && topics.is_empty() && self.session.misses == 0 {
            self.say(Line::NotUnderstoodFirst);
            return self.start(None);
        }
        self.session.misses = self.session.misses.saturating_add(1);
        self.session.alternatives.clear();
        match (topics.is_empty(), self.session.misses) {
            (false, 1) => self.offer_topics(line_screen(Line::DidYouMean), topics),
            (false, _) => self.offer_topics(line_screen(Line::DidYouMeanAgain), topics),
            (true, misses) => {
                // What could be chosen before still can.
                self.keeps_screen = !self.here().is_some_and(|(_, step)| step.is_question());
                match misses {
                    1 => self.ask_again(),
                    2 => self.offer_help("again"),
                    _ => self.offer_help("still"),
                }
            }
        }
    }

    /// Says to somebody who sounds low that we are sorry, and where a person will listen, in the words
    /// for those who say how they feel. Whether this was one.
    fn is_sorry_for_them(&mut self) -> bool {
        let low = StepName::from(if self.session.child { CHILD } else { LOW });
        let sounds_low = self.soft || self.session.child;
        let reply = self.small_talk_named(&low).filter(|_| sounds_low);
        let Some((flow, step)) = reply.filter(|(_, step)| !self.has_replied(step)) else {
            return false;
        };
        self.session.misses = 0;
        self.session.replied = Some(step.name.clone());
        self.session.signposted = Some(self.moment);
        self.reply_and_stay(self.screen_without_buttons(flow, step));
        true
    }

    /// The reply that stays with somebody, if it was the last: it has words for those who go on.
    pub(super) fn reply_that_stays(&self) -> Option<(&'r Flow, &'r Step)> {
        let reply = self.replied();
        reply.filter(|(_, step)| self.has_part(step.message.as_str(), Part::Retry))
    }

    /// Whether the last reply was to something that happened, which people tell bit by bit.
    pub(super) fn has_told_in_part(&self) -> bool {
        let replied = self.replied();
        replied.is_some_and(|(_, step)| small_talk::is(step, Sort::BitByBit))
    }

    /// Stays with somebody who was told something about how they feel, and goes on in other words:
    /// first in the words that the reply has for it, then, while they sound low, with where help is.
    /// Whether it has some.
    pub(super) fn stays_with_them(&mut self) -> bool {
        let Some((flow, step)) = self.reply_that_stays() else {
            return false;
        };
        if self.session.misses > 0 {
            self.session.replied = None;
            // What happened to them is not how they feel.
            if small_talk::is(step, Sort::BitByBit) {
                return false;
            }
            // "Leeds" and "78" are no call for help; a line says where it is.
            if !self.soft {
                self.say(Line::Soft);
                return false;
            }
            self.urgent(Category::Any, "", "");
            return true;
        }
        self.session.misses = 1;
        self.session.alternatives.clear();
        self.reply_and_stay(Screen {
            part: Part::Retry,
            ..self.screen_without_buttons(flow, step)
        });
        true
    }

    fn ask_again(&mut self) {
        match self.here().filter(|(_, step)| step.is_question()) {
            Some((flow, step)) if self.has_part(step.message.as_str(), Part::Retry) => {
                self.show_step(flow, step, Part::Retry);
            }
            Some(_) => self.say_and_stay(Line::NotAChoice),
            None => self.show_aside(system::NOT_UNDERSTOOD),
        }
    }

    /// A way to a person, and the question the person is at once more.
    fn offer_help(&mut self, step: &str) {
        let found = self
            .rules
            .step(&system::NOT_UNDERSTOOD.into(), &step.into());
        let Some((flow, step)) = found else {
            return self.show_aside(system::NOT_UNDERSTOOD);
        };
        if step.contact {
            self.send_card();
        }
        self.show_message_and_stay(self.screen_without_buttons(flow, step));
    }
}
