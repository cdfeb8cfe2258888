//! What befalls a handoff that nobody did.

use super::super::super::desk::{End, Mishap, State};
use super::super::super::effect::{Effect, ForDesk, Sign, Value};
use super::super::super::ids::Code;
use super::super::super::session::Earlier;
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::{Handoff, screen_with};

type With = Vec<(&'static str, Value)>;

impl Turn<'_> {
    /// Does what a mishap asks for. The person is told whatever concerns them. `code` is the
    /// handoff that it befell; `None` is the one that there is now.
    pub(in super::super) fn befell(&mut self, code: Option<&Code>, mishap: &Mishap) {
        if let Some((message, line, with)) = of_a_message(mishap) {
            self.tell_of_message(code, message, line, with);
        } else if let Some(handoff) = self.session.handoff.clone()
            && code.is_none_or(|code| *code == handoff.code)
        {
            self.befell_now(handoff, mishap);
        }
        self.effects
            .retain(|effect| !matches!(effect, Effect::Alert(_)));
    }

    /// At a desk that is no longer in the settings, or has no group there, nobody would ever read
    /// what is written; and nobody knows how it stands with what was cut off. Whoever waits or
    /// talks is told so, once.
    pub(in super::super) fn look_whether_left_alone(&mut self) {
        let handoff = self.session.handoff.clone();
        let left_alone = handoff.filter(|handoff| {
            let is_open = handoff.is_waiting() || handoff.talking().is_some();
            is_open && (handoff.cut || !self.scene.board.desks.contains_key(&handoff.desk))
        });
        if let Some(handoff) = left_alone {
            self.expire(handoff, End::NoDesk);
        }
    }

    /// Something befell the handoff that there is now.
    fn befell_now(&mut self, mut handoff: Box<Handoff>, mishap: &Mishap) {
        let open = handoff.is_waiting() || handoff.talking().is_some();
        match mishap {
            Mishap::PersonGone if !handoff.is_closed() => {
                self.note(&handoff, Line::StaffPersonLeft, Vec::new(), None);
                self.close(handoff, End::Left);
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
    }

    /// Whoever wrote a message in a topic hears what came of it there, although the person may
    /// have asked anew since.
    fn tell_of_message(&mut self, code: Option<&Code>, message: i64, line: Line, with: With) {
        let now = self.session.handoff.as_deref().map(Earlier::from);
        let mut all = now.into_iter().chain(self.session.earlier.clone());
        let Some(Earlier { desk, code }) =
            all.find(|one| code.is_none_or(|code| *code == one.code))
        else {
            return;
        };
        if line == Line::StaffTakenBack {
            let no_sign = ForDesk::React(code.clone(), message, Sign::None);
            self.effects.push(Effect::Desk(desk.clone(), no_sign));
        }
        self.note_in(&desk, &code, screen_with(line, with), Some(message));
    }

    /// Somebody has left the group: if it was this person's adviser, another has to come.
    fn look_whether_left(&mut self, mut handoff: Box<Handoff>) {
        let adviser = handoff.taken_by();
        if !adviser.is_some_and(|adviser| self.has_left(&handoff.desk, adviser.id)) {
            return;
        }
        if matches!(handoff.state, State::Callback(_)) {
            self.set_free(&mut handoff);
            self.session.handoff = Some(handoff.clone());
            return self.cards_now(&handoff);
        }
        self.hand_back(handoff, Line::AdviserHandedBack);
    }
}

/// What is said of a message of an adviser's, if that is what it befell.
fn of_a_message(mishap: &Mishap) -> Option<(i64, Line, With)> {
    let (message, line) = match mishap {
        Mishap::NotGiven { message } => (*message, Line::StaffNotGiven),
        Mishap::TakenBack { message } => (*message, Line::StaffTakenBack),
        Mishap::NothingToTake { message } => (*message, Line::StaffNothingToTake),
        Mishap::NotTaken { message } => (*message, Line::StaffTooLate),
        Mishap::NotChanged { message, had } => {
            let had = if *had { "yes" } else { "no" };
            let with = vec![("had", had.into())];
            return Some((*message, Line::StaffNotChanged, with));
        }
        _ => return None,
    };
    Some((message, line, Vec::new()))
}
