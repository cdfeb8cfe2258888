//! A message that was not understood. Never the same words three times, and from the
//! second in a row on an offer of help.

use super::super::effect::Part;
use super::super::ids::TopicName;
use super::super::rules::system;
use super::super::words::Line;
use super::screen::line_screen;
use super::turn::Turn;

impl Turn<'_> {
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
