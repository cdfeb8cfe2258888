//! What befalls a handoff that nobody did.

use super::super::super::desk::{End, Mishap, State};
use super::super::super::effect::{ForDesk, Sign};
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::Handoff;

impl Turn<'_> {
    /// Does what a mishap asks for. The person is told whatever concerns them.
    pub(in super::super) fn befell(&mut self, mishap: &Mishap) {
        let Some(mut handoff) = self.session.handoff.clone() else {
            return;
        };
        let open = handoff.is_waiting() || handoff.talking().is_some();
        match mishap {
            Mishap::PersonGone if !handoff.is_closed() => {
                self.note(&handoff, Line::StaffPersonLeft, Vec::new(), None);
                self.close(handoff, End::Left);
            }
            Mishap::NotGiven { message } => {
                self.note(&handoff, Line::StaffNotGiven, Vec::new(), Some(*message));
            }
            Mishap::TakenBack { message } => {
                let no_sign = ForDesk::React(handoff.code.clone(), *message, Sign::None);
                self.tell_desk(&handoff, no_sign);
                self.note(&handoff, Line::StaffTakenBack, Vec::new(), Some(*message));
            }
            Mishap::NothingToTake { message } => {
                self.note(
                    &handoff,
                    Line::StaffNothingToTake,
                    Vec::new(),
                    Some(*message),
                );
            }
            Mishap::NotTaken { message } => {
                self.note(&handoff, Line::StaffTooLate, Vec::new(), Some(*message));
            }
            Mishap::NotChanged { message, had } => {
                let with = vec![("had", if *had { "yes" } else { "no" }.into())];
                self.note(&handoff, Line::StaffNotChanged, with, Some(*message));
            }
            // Once it is made again; twice is no accident.
            Mishap::TopicGone if handoff.talking().is_some() && handoff.topics < 2 => {
                handoff.topics += 1;
                self.session.handoff = Some(handoff.clone());
                self.tell_desk(&handoff, ForDesk::Topic(handoff.clone()));
                self.note(&handoff, Line::StaffTopicAgain, Vec::new(), None);
            }
            Mishap::TopicGone if handoff.talking().is_some() => self.closed_by_adviser(handoff),
            Mishap::NotReached if open => {
                self.say_of_adviser(Line::AdviserNotReached, Vec::new(), &[]);
            }
            Mishap::Slow if open => self.say_of_adviser(Line::AdviserSlow, Vec::new(), &[]),
            Mishap::NoDesk if open => self.expire(handoff, End::NoDesk),
            Mishap::AdviserLeft => self.look_whether_left(handoff),
            // While it is closed nobody else would come: then they come to an end themselves.
            Mishap::AdviserAway(who) if handoff.is_with(*who) && self.is_open_for(&handoff) => {
                self.hand_back(handoff, Line::AdviserHandedBack);
            }
            _ => {}
        }
        self.effects
            .retain(|effect| !matches!(effect, super::Effect::Alert(_)));
    }

    /// Somebody has left the group: if it was this person's adviser, another has to come.
    fn look_whether_left(&mut self, mut handoff: Box<Handoff>) {
        let adviser = handoff.taken_by();
        if !adviser.is_some_and(|adviser| self.has_left(&handoff, adviser.id)) {
            return;
        }
        if let State::Callback(callback) = &mut handoff.state {
            callback.set_free();
            self.session.handoff = Some(handoff.clone());
            return self.cards_now(&handoff);
        }
        self.hand_back(handoff, Line::AdviserHandedBack);
    }
}
