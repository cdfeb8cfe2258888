//! A callback at the desk: who calls, what number, how it went.

use super::super::super::desk::{Adviser, End, Handoff, MemberId, Outcome, State, spaced};
use super::super::super::effect::Value;
use super::super::super::tap::{AdviserTap, Tap};
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::{adviser_of, name_of};

/// After so many calls that nobody answered it is over.
const MOST_TRIES: u8 = 3;

/// So many seconds lie between two of them at least: a second tap is no second try.
const TRIES_APART: i64 = 10 * 60;

impl Turn<'_> {
    /// Somebody takes a callback.
    pub(super) fn take_call(&mut self, mut handoff: Box<Handoff>, by: MemberId) {
        let alias = self.scene.board.alias(&handoff.desk, by).map(str::to_owned);
        let State::Callback(callback) = &mut handoff.state else {
            return;
        };
        match &callback.taken {
            Some(adviser) if adviser.id != by => {
                let name = name_of(adviser.alias.as_deref());
                return self.alert(Line::StaffTaken, vec![("adviser", name)]);
            }
            Some(_) => {}
            None => {
                callback.taken = Some(Adviser { id: by, alias });
                let desk = self.desk_of(&handoff);
                if let State::Callback(callback) = &mut handoff.state {
                    self.set_reminders(callback, desk);
                }
            }
        }
        handoff.version += 1;
        self.session.handoff = Some(handoff.clone());
        self.cards_now(&handoff);
        self.show_number(&handoff, by);
    }

    /// The number, to the one who calls and to nobody else.
    pub(super) fn show_number(&mut self, handoff: &Handoff, by: MemberId) {
        match &handoff.state {
            State::Callback(callback)
                if callback
                    .taken
                    .as_ref()
                    .is_some_and(|adviser| adviser.id == by) =>
            {
                let when = if self.is_time_for(&callback.when) {
                    String::new()
                } else {
                    self.when_for_team(&callback.when)
                };
                let with = vec![
                    ("callback-number", Value::Text(spaced(&callback.number))),
                    ("when", Value::or_none(when)),
                ];
                self.alert(Line::StaffNumber, with);
            }
            State::Callback(callback) => {
                let line = if callback.taken.is_some() {
                    Line::StaffOnlyTheirs
                } else {
                    Line::StaffTakeFirst
                };
                let name = name_of(
                    callback
                        .taken
                        .as_ref()
                        .and_then(|adviser| adviser.alias.as_deref()),
                );
                self.alert(line, vec![("adviser", name)]);
            }
            _ => self.alert(Line::StaffOver, Vec::new()),
        }
    }

    /// How the call went.
    pub(super) fn called(&mut self, mut handoff: Box<Handoff>, by: MemberId, outcome: Outcome) {
        let State::Callback(callback) = &mut handoff.state else {
            return self.alert(Line::StaffOver, Vec::new());
        };
        if callback
            .taken
            .as_ref()
            .is_none_or(|adviser| adviser.id != by)
        {
            return self.show_number(&handoff, by);
        }
        let just_now = |tried| self.moment.seconds_since(tried) < TRIES_APART;
        match outcome {
            Outcome::NoAnswer if callback.tried.is_some_and(just_now) => {
                let minutes = usize::try_from(TRIES_APART / 60).unwrap_or_default();
                let with = vec![("minutes", minutes.into())];
                return self.alert(Line::StaffTriedJustNow, with);
            }
            Outcome::NoAnswer if callback.tries + 1 < MOST_TRIES => {
                callback.tries += 1;
                callback.tried = Some(self.moment);
                let tries = usize::from(callback.tries);
                self.set_free(&mut handoff);
                handoff.version += 1;
                self.session.handoff = Some(handoff.clone());
                self.cards_now(&handoff);
                self.figure(&handoff, "no-answer", None);
                self.say_last(Line::CallNoAnswer, vec![("tries", tries.into())]);
            }
            Outcome::NoAnswer => {
                self.figure(&handoff, "no-answer", None);
                self.close(handoff, End::NotReached);
                self.say_last(Line::CallGivenUp, Vec::new());
            }
            Outcome::Talked => {
                self.figure(&handoff, "talked", None);
                self.close(handoff, End::Called);
                self.say_last(Line::CallDone, Vec::new());
            }
            Outcome::WrongNumber => self.ask_for_another_number(handoff),
            Outcome::NotWanted => {
                self.close(handoff, End::NotWanted);
                self.say_last(Line::CallDone, Vec::new());
            }
        }
        self.alert(Line::StaffDone, Vec::new());
    }

    /// Whoever took a call cannot make it: it is there for all again. The person need not know.
    pub(super) fn give_back_call(&mut self, mut handoff: Box<Handoff>, by: MemberId) {
        if !handoff.is_taken_by(by) || handoff.talking().is_some() {
            return self.show_number(&handoff, by);
        }
        self.set_free(&mut handoff);
        handoff.version += 1;
        self.session.handoff = Some(handoff.clone());
        self.cards_now(&handoff);
        self.alert(Line::StaffGivenBack, Vec::new());
    }

    /// The time is over for which a number is kept.
    pub(super) fn call_expired(&mut self, handoff: Box<Handoff>) {
        self.notice(&handoff, Line::StaffCallExpired, Vec::new());
        self.close(handoff, End::CallbackExpired);
        self.say_last(Line::CallExpired, Vec::new());
    }

    /// The adviser who is there would rather call.
    pub(super) fn offer_call(&mut self, handoff: &Handoff) {
        if self.session.call.is_some() {
            // They have said yes already, and are being asked.
            self.note(handoff, Line::StaffCallAsking, Vec::new(), None);
            return self.alert(Line::StaffDone, Vec::new());
        }
        // To offer a call is an answer: it is the person who is waited for now.
        self.person_is_asked();
        if let Some(talking) = self.talking_now() {
            talking.call_offered = true;
        }
        let name = adviser_of(handoff);
        let yes = (Line::AdviserCallMe, Tap::Adviser(AdviserTap::CallMe));
        let no = (Line::AdviserStay, Tap::Adviser(AdviserTap::Stay));
        self.say_of_adviser(Line::AdviserWouldCall, vec![("adviser", name)], &[yes, no]);
        self.note(handoff, Line::StaffCallOffered, Vec::new(), None);
        self.alert(Line::StaffDone, Vec::new());
    }
}
