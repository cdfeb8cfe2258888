//! What the clock brings about: nobody came, nobody writes, the line closes.

use super::super::super::desk::{DeskRules, End, Handoff, State};
use super::super::super::effect::Value;
use super::super::super::hours::Status;
use super::super::super::moment::Moment;
use super::super::super::rules::Rules;
use super::super::super::session::Session;
use super::super::super::tap::{AdviserTap, Floor, Tap};
use super::super::super::words::Line;
use super::super::turn::{Turn, kept_for_longer};
use super::reminding::call_due;
use super::{adviser_of, name_of, stop_waiting};

/// How often someone who waits is told how many are before them, in seconds.
const TELL_EVERY: i64 = 5 * 60;

/// When something is to happen next with a person's handoff, as far as can be told now.
#[must_use]
pub fn due(rules: &Rules, session: &Session) -> Option<Moment> {
    let handoff = session.handoff.as_deref()?;
    if !handoff.is_closed() {
        return next(rules, handoff);
    }
    let until = session.blocked?;
    Some(too_old(rules, session).map_or(until, |at| until.min(at)))
}

/// When the conversation of somebody who is blocked is too old, and all but the block goes.
fn too_old(rules: &Rules, session: &Session) -> Option<Moment> {
    let last = session.last_active?;
    let left = Session {
        last_active: session.last_active,
        ..kept_for_longer(session.clone())
    };
    let after = rules.keeping.conversation_seconds() + 1;
    (left != *session).then(|| last.plus_seconds(after))
}

fn next(rules: &Rules, handoff: &Handoff) -> Option<Moment> {
    let desk = rules
        .desks
        .iter()
        .find(|desk| desk.name == handoff.desk)
        .or(rules.desks.first())?;
    let minutes = |minutes: u16| i64::from(minutes) * 60;
    match &handoff.state {
        State::Waiting { told, .. } => {
            let expires = handoff.since.plus_seconds(minutes(desk.waits.taken));
            let tell = told.plus_seconds(TELL_EVERY);
            let closes = closing(rules, desk, handoff.since);
            Some(expires.min(tell).min(closes.unwrap_or(expires)))
        }
        State::Talking(talking) => {
            let adviser_owes = !talking.answered;
            let silent = if adviser_owes {
                let times = if talking.nudged { 2 } else { 1 };
                talking
                    .last_wrote()
                    .plus_seconds(minutes(desk.waits.adviser) * times)
            } else {
                let from = talking.asked.unwrap_or(talking.adviser_wrote);
                from.plus_seconds(minutes(desk.waits.person))
            };
            let closes = closing(rules, desk, handoff.since).filter(|_| !talking.shift_over);
            let soon = closes.filter(|_| !talking.closes_soon);
            let soon = soon.map(|closes| closes.plus_seconds(-minutes(desk.waits.last)));
            let next = [closes, soon].into_iter().flatten().min();
            Some(next.map_or(silent, |next| silent.min(next)))
        }
        State::Callback(callback) => {
            let kept = rules.keeping.callback_seconds();
            let expires = callback.given.plus_seconds(kept);
            Some(call_due(callback).map_or(expires, |at| at.min(expires)))
        }
        State::Closed(_) => None,
    }
}

/// When the desk closes that was open at a moment; that very moment if it was closed.
fn closing(rules: &Rules, desk: &DeskRules, at: Moment) -> Option<Moment> {
    match rules.hours_of(desk).status(at) {
        Status::Open { until } => {
            let closes = until.to_zoned(rules.hours.zone.clone()).ok()?;
            Some(Moment::from_seconds(closes.timestamp().as_second()))
        }
        Status::Closed { .. } => Some(at),
    }
}

impl Turn<'_> {
    /// A moment has come that the handoff waited for. It may have come too early.
    pub(in super::super) fn came_due(&mut self) {
        self.look_whether_left_alone();
        let Some(handoff) = self.session.handoff.clone() else {
            return;
        };
        if self
            .session
            .blocked
            .is_some_and(|until| until <= self.moment)
        {
            self.session.blocked = None;
        }
        let Some(desk) = self.desk_of(&handoff) else {
            return;
        };
        let since = |moment: Moment| self.moment.seconds_since(moment);
        let minutes = |minutes: u16| i64::from(minutes) * 60;
        let open = self.is_open(desk);
        match &handoff.state {
            State::Waiting { told, .. } => {
                if !open {
                    self.expire(handoff, End::LineClosed);
                } else if since(handoff.since) >= minutes(desk.waits.taken) {
                    self.expire(handoff, End::NotTaken);
                } else if since(*told) >= TELL_EVERY {
                    self.tell_position();
                }
            }
            State::Talking(talking) => {
                let adviser_owes = !talking.answered;
                let patience = minutes(desk.waits.adviser);
                let gone = self.has_left(&handoff.desk, talking.adviser.id);
                let waited = since(talking.last_wrote());
                if gone || (adviser_owes && waited >= 2 * patience) {
                    if open {
                        self.note(&handoff, Line::StaffBackToQueue, Vec::new(), None);
                    }
                    self.hand_back(handoff, Line::AdviserSilent);
                } else if adviser_owes && waited >= patience && !talking.nudged {
                    let left = 2 * patience - waited;
                    let then = self.is_open_at(desk, self.moment.plus_seconds(left));
                    self.nudge(left, open, then);
                } else if !adviser_owes {
                    self.person_silent(minutes(desk.waits.person));
                }
                if open {
                    self.tell_closes_soon(desk);
                } else {
                    self.tell_shift_over(2 * patience);
                }
            }
            State::Callback(callback)
                if since(callback.given) >= self.rules.keeping.callback_seconds() =>
            {
                self.call_expired(handoff);
            }
            State::Callback(callback) => {
                let callback = callback.clone();
                self.call_is_due(handoff, &callback);
            }
            State::Closed(_) => {}
        }
    }

    fn tell_position(&mut self) {
        let moment = self.moment;
        let Some(handoff) = self.session.handoff.as_mut() else {
            return;
        };
        if let State::Waiting { told, .. } = &mut handoff.state {
            *told = moment;
        }
        let ahead = self
            .session
            .handoff
            .as_ref()
            .map_or(0, |handoff| self.ahead(handoff));
        self.say_of_adviser(
            Line::AdviserStillWaiting,
            vec![("ahead", ahead.into())],
            &[stop_waiting()],
        );
    }

    /// Reminds the adviser, who has so many seconds left. There may be no queue by then.
    fn nudge(&mut self, left: i64, open: bool, then: bool) {
        let Some(mut handoff) = self.session.handoff.clone() else {
            return;
        };
        if let State::Talking(talking) = &mut handoff.state {
            talking.nudged = true;
            // These words say so too.
            talking.closes_soon |= !open;
            talking.shift_over |= !open;
        }
        let desk = match (open, then) {
            (true, true) => "open",
            (true, false) => "closing",
            (false, _) => "closed",
        };
        let with = vec![("minutes", in_minutes(left).into()), ("desk", desk.into())];
        self.note(&handoff, Line::StaffNudge, with, None);
        self.session.handoff = Some(handoff);
    }

    fn person_silent(&mut self, patience: i64) {
        let Some(mut handoff) = self.session.handoff.clone() else {
            return;
        };
        let State::Talking(talking) = &mut handoff.state else {
            return;
        };
        let since = |moment: Moment| self.moment.seconds_since(moment);
        match talking.asked {
            None if since(talking.adviser_wrote) >= patience => {
                talking.asked = Some(self.moment);
                let name = name_of(talking.adviser.alias.as_deref());
                self.session.handoff = Some(handoff);
                let then = self.can_ask_at(self.moment.plus_seconds(patience));
                let here = (Line::AdviserStay, Tap::Adviser(AdviserTap::Stay));
                let end = (Line::AdviserEnd, Tap::Adviser(AdviserTap::End));
                self.say_of_adviser(
                    Line::AdviserStillThere,
                    vec![
                        ("adviser", name),
                        ("minutes", in_minutes(patience).into()),
                        ("chat", then),
                    ],
                    &[here, end],
                );
            }
            Some(asked) if since(asked) >= patience => {
                let name = adviser_of(&handoff);
                self.note(&handoff, Line::StaffPersonSilent, Vec::new(), None);
                self.close(handoff, End::Silent);
                let chat = self.can_ask_at(self.moment);
                let with = vec![("adviser", name), ("chat", chat.clone())];
                if chat == Value::from("open") && !self.goes_on_after() {
                    let again = (Line::Talk, Tap::Floor(Floor::Talk));
                    self.say_of_adviser(Line::AdviserEndedSilent, with, &[again]);
                } else {
                    self.say_last(Line::AdviserEndedSilent, with);
                }
            }
            _ => {}
        }
    }

    /// The adviser hears that the line closes soon, while there is time to come to an end.
    fn tell_closes_soon(&mut self, desk: &DeskRules) {
        let (Some(mut handoff), Some(closes)) = (
            self.session.handoff.clone(),
            closing(self.rules, desk, self.moment),
        ) else {
            return;
        };
        let left = closes.seconds_since(self.moment);
        if let State::Talking(talking) = &mut handoff.state
            && left <= i64::from(desk.waits.last) * 60
            && !std::mem::replace(&mut talking.closes_soon, true)
        {
            let with = vec![("minutes", in_minutes(left).into())];
            self.note(&handoff, Line::StaffClosesSoon, with, None);
            self.session.handoff = Some(handoff);
        }
    }

    /// The line has closed. An adviser whose answer is waited for hears how long it is waited
    /// for, which is so many seconds in all.
    fn tell_shift_over(&mut self, patience: i64) {
        let Some(mut handoff) = self.session.handoff.clone() else {
            return;
        };
        if let State::Talking(talking) = &mut handoff.state
            && !std::mem::replace(&mut talking.shift_over, true)
        {
            talking.closes_soon = true;
            let waited = self.moment.seconds_since(talking.last_wrote());
            let left = if talking.answered {
                0
            } else {
                in_minutes(patience - waited)
            };
            let with = vec![("minutes", left.into())];
            self.note(&handoff, Line::StaffShiftOver, with, None);
            self.session.handoff = Some(handoff);
        }
    }
}

/// So many seconds in whole minutes, one at least.
fn in_minutes(seconds: i64) -> usize {
    usize::try_from((seconds + 59) / 60).unwrap_or(1).max(1)
}
