//! A call that was agreed is not forgotten: the team hears when its time begins, and each day that
//! nobody has taken it; whoever took it is reminded, and at last it goes back to all.

use super::super::super::desk::{Callback, DeskRules, Handoff, State, When};
use super::super::super::effect::Value;
use super::super::super::hours::{Hours, Status};
use super::super::super::moment::{Moment, SECONDS_A_DAY};
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::name_of;

/// So many seconds after taking a call, or after its time begins, whoever has not said how it
/// went is reminded.
const REMIND_AFTER: i64 = 15 * 60;

/// After so many seconds without an outcome a call is there for all again: by then whoever took
/// it has had a working day. While the line is closed it waits for the next opening.
const FREES_AFTER: i64 = SECONDS_A_DAY;

/// So often the team is reminded of a call that nobody has taken, in seconds; while the line is
/// closed, at the next opening.
const WAITS_FOR: i64 = SECONDS_A_DAY;

impl Turn<'_> {
    /// When a call is to be made, if the time for it has not begun yet.
    pub(super) fn call_begins(&self, when: &When, desk: Option<&DeskRules>) -> Option<Moment> {
        let hours = desk.map_or(&self.rules.hours, |desk| self.rules.hours_of(desk));
        begins(when, hours).filter(|begins| *begins > self.moment)
    }

    /// Somebody has taken a call, or nobody has it: of what the team is reminded from now on, and
    /// for how long it is theirs.
    pub(super) fn set_reminders(&self, callback: &mut Callback, desk: Option<&DeskRules>) {
        let hours = desk.map_or(&self.rules.hours, |desk| self.rules.hours_of(desk));
        let begins = self.call_begins(&callback.when, desk);
        let from = begins.unwrap_or(self.moment);
        let in_a_day = |seconds| Some(when_open(hours, from.plus_seconds(seconds)));
        if callback.taken.is_some() {
            callback.remind = Some(from.plus_seconds(REMIND_AFTER));
            callback.frees = in_a_day(FREES_AFTER);
        } else {
            callback.remind = in_a_day(WAITS_FOR);
            callback.frees = None;
        }
    }

    /// A call is there for all again.
    pub(super) fn set_free(&self, handoff: &mut Handoff) {
        let desk = self.desk_of(handoff);
        if let State::Callback(callback) = &mut handoff.state {
            callback.taken = None;
            self.set_reminders(callback, desk);
        }
    }

    /// Does what the clock says of a call.
    pub(super) fn call_is_due(&mut self, handoff: Box<Handoff>, callback: &Callback) {
        let is_now = |at: Option<Moment>| at.is_some_and(|at| at <= self.moment);
        if is_now(callback.frees) {
            self.free_call(handoff);
        } else if is_now(callback.begins) {
            self.tell_call_begins(handoff);
        } else if is_now(callback.remind) {
            self.remind_of_call(handoff);
        }
    }

    /// The time begins that somebody asked to be called at.
    fn tell_call_begins(&mut self, mut handoff: Box<Handoff>) {
        let State::Callback(callback) = &mut handoff.state else {
            return;
        };
        callback.begins = None;
        let adviser = callback.taken.as_ref();
        let taken = if adviser.is_some() { "yes" } else { "no" };
        let when = self.when_for_team(&callback.when);
        let with = vec![
            (
                "adviser",
                name_of(adviser.and_then(|one| one.alias.as_deref())),
            ),
            ("taken", taken.into()),
            ("when", Value::Text(when)),
        ];
        self.notice(&handoff, Line::StaffCallBegins, with);
        self.session.handoff = Some(handoff);
    }

    /// Reminds whoever took a call and has not said how it went; or all, of one that nobody took.
    fn remind_of_call(&mut self, mut handoff: Box<Handoff>) {
        let desk = self.desk_of(&handoff);
        let State::Callback(callback) = &mut handoff.state else {
            return;
        };
        if let Some(adviser) = &callback.taken {
            callback.remind = None;
            let name = name_of(adviser.alias.as_deref());
            self.notice(&handoff, Line::StaffCallNudge, vec![("adviser", name)]);
        } else {
            self.set_reminders(callback, desk);
            let when = Value::Text(self.when_for_team(&callback.when));
            self.notice(&handoff, Line::StaffCallWaits, vec![("when", when)]);
        }
        self.session.handoff = Some(handoff);
    }

    /// Nobody has said for a working day how a call went: others can take it. The person need
    /// not know.
    fn free_call(&mut self, mut handoff: Box<Handoff>) {
        let adviser = handoff.taken_by();
        let name = name_of(adviser.and_then(|adviser| adviser.alias.as_deref()));
        self.set_free(&mut handoff);
        handoff.version += 1;
        self.notice(&handoff, Line::StaffCallFreed, vec![("adviser", name)]);
        self.cards_now(&handoff);
        self.session.handoff = Some(handoff);
    }
}

/// When something is to be done next about a call, before its number is erased.
pub(super) fn call_due(callback: &Callback) -> Option<Moment> {
    let moments = [callback.frees, callback.begins, callback.remind];
    moments.into_iter().flatten().min()
}

/// When the time begins that somebody asked for; none for any time, or a day without hours.
fn begins(when: &When, hours: &Hours) -> Option<Moment> {
    let (date, noon) = match when {
        When::Any => return None,
        When::Morning(date) => (date, false),
        When::Afternoon(date) => (date, true),
    };
    let midday = jiff::civil::time(12, 0, 0, 0);
    let shifts = hours.shifts_on(*date).into_iter();
    let mut starts = shifts
        .filter(|shift| !noon || shift.until > midday)
        .map(|shift| {
            if noon {
                shift.from.max(midday)
            } else {
                shift.from
            }
        });
    moment_of(date.to_datetime(starts.next()?), hours)
}

/// A moment, or when the line opens next if it is closed then.
fn when_open(hours: &Hours, at: Moment) -> Moment {
    match hours.status(at) {
        Status::Closed { opens: Some(opens) } => moment_of(opens, hours).unwrap_or(at),
        _ => at,
    }
}

fn moment_of(time: jiff::civil::DateTime, hours: &Hours) -> Option<Moment> {
    let zoned = time.to_zoned(hours.zone.clone()).ok()?;
    Some(Moment::from_seconds(zoned.timestamp().as_second()))
}
