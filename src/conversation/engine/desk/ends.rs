//! How a handoff ends, or goes back to the queue; and that the person is told, always.

use super::super::super::desk::{End, State, TopicDeed};
use super::super::super::effect::{Effect, ForDesk, Value};
use super::super::super::flow::DeskStatus;
use super::super::super::ids::DeskName;
use super::super::super::moment::SECONDS_A_DAY;
use super::super::super::session::Earlier;
use super::super::super::tap::{AdviserTap, Floor, Tap};
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::{Handoff, adviser_of, screen_with, stop_waiting};

/// For so many days somebody can be kept from asking for an adviser.
const BLOCKED_DAYS: std::ops::RangeInclusive<u16> = 1..=30;

impl Turn<'_> {
    /// Closes a handoff; the desk sees it. What the person is told is up to the caller.
    pub(super) fn close(&mut self, handoff: Box<Handoff>, end: End) -> Box<Handoff> {
        let what = match end {
            End::Cancelled | End::CallInstead => "cancelled",
            End::ByPerson
            | End::ByAdviser
            | End::Transferred
            | End::Blocked
            | End::NobodyElse
            | End::NotAnswered => "closed",
            End::NotTaken => "expired",
            End::LineClosed => "line-closed",
            End::Silent => "silent",
            End::Left => "left",
            End::NoDesk => "no-desk",
            End::Called | End::NotReached | End::WrongNumber | End::NotWanted => "called",
            End::CallbackExpired => "callback-expired",
        };
        let waited = handoff
            .is_waiting()
            .then(|| self.moment.seconds_since(handoff.since));
        self.figure(&handoff, what, waited);
        // A call that was being asked for in this chat is over with it, and both sides hear so.
        if self.session.call.is_some() && handoff.talking().is_some() {
            self.note(&handoff, Line::StaffCallDropped, Vec::new(), None);
        }
        self.drop_call_and_say();
        let mut handoff = handoff;
        handoff.had = handoff.taken_by().cloned();
        let handoff = self.enter(handoff, State::Closed(end));
        self.cards_now(&handoff);
        if handoff.topics > 0 {
            let deed = ForDesk::TopicDeed(handoff.code.clone(), TopicDeed::Close);
            self.tell_desk(&handoff, deed);
        }
        handoff
    }

    /// The person does not want to wait any longer.
    pub(super) fn cancel(&mut self) {
        match self.take_waiting() {
            Some((handoff, held)) => {
                // They were rung for.
                if handoff.urgent {
                    self.notice(&handoff, Line::StaffUrgentCancelled, Vec::new());
                }
                self.close(handoff, End::Cancelled);
                let held = held.len().into();
                self.say_last(Line::AdviserCancelled, vec![("held", held)]);
            }
            None if self.show_handoff() => {}
            None => self.show_place(),
        }
    }

    /// The person waits no longer, since they will be called: what they wrote is erased.
    pub(super) fn cancel_waiting(&mut self) {
        if let Some((handoff, held)) = self.take_waiting() {
            self.close(handoff, End::CallInstead);
            let held = vec![("held", held.len().into())];
            let screen = screen_with(Line::AdviserCancelled, held);
            self.effects.push(Effect::Show(screen));
        }
    }

    /// The person ends the chat.
    pub(super) fn ended_by_person(&mut self) {
        let talks = self
            .session
            .handoff
            .take_if(|handoff| handoff.talking().is_some());
        let Some(handoff) = talks else {
            return self.cancel();
        };
        let name = adviser_of(&handoff);
        self.note(&handoff, Line::StaffPersonEnded, Vec::new(), None);
        self.close(handoff, End::ByPerson);
        self.ask_whether_helped(Line::AdviserEnded, vec![("adviser", name)]);
    }

    /// The adviser closes it.
    pub(super) fn closed_by_adviser(&mut self, handoff: Box<Handoff>) {
        let name = adviser_of(&handoff);
        self.note(&handoff, Line::StaffClosed, Vec::new(), None);
        self.close(handoff, End::ByAdviser);
        self.ask_whether_helped(Line::AdviserClosed, vec![("adviser", name)]);
        self.alert(Line::StaffDone, Vec::new());
    }

    /// The adviser gives the person back to the queue, where they keep their place.
    pub(super) fn hand_back(&mut self, handoff: Box<Handoff>, line: Line) {
        let name = adviser_of(&handoff);
        if !self.is_open_for(&handoff) {
            return self.end_with_nobody_else(handoff, name, line == Line::AdviserSilent);
        }
        // What was asked about a call was asked for this adviser.
        self.drop_call_and_say();
        let waiting = State::waiting_since(self.moment);
        let handoff = self.enter(handoff, waiting);
        self.figure(&handoff, "handed-back", None);
        self.tell_desk(&handoff, ForDesk::CardGone(handoff.code.clone()));
        self.tell_desk(&handoff, ForDesk::Card(handoff.clone()));
        self.tell_desk(&handoff, ForDesk::PinnedNow(handoff.clone()));
        self.ring_for_who_waits_again(&handoff);
        let ahead = self.ahead(&handoff).into();
        self.say_of_adviser(
            line,
            vec![("adviser", name), ("ahead", ahead)],
            &[stop_waiting()],
        );
        self.alert(Line::StaffDone, Vec::new());
    }

    /// The adviser cannot go on or does not answer, and nobody else would come: it ends, and the
    /// person knows why.
    fn end_with_nobody_else(&mut self, handoff: Box<Handoff>, name: Value, is_silent: bool) {
        let silent = ("silent", if is_silent { "yes" } else { "no" }.into());
        let told = vec![silent.clone()];
        self.note(&handoff, Line::StaffNobodyElse, told.clone(), None);
        let urgent = if handoff.urgent { "yes" } else { "no" };
        let end = if is_silent {
            End::NotAnswered
        } else {
            End::NobodyElse
        };
        self.close(handoff, end);
        let can_call = self.desk_status() != DeskStatus::Away;
        let call = (Line::AdviserCallMe, Tap::Adviser(AdviserTap::CallMe));
        let taps = if can_call { vec![call] } else { Vec::new() };
        let with = vec![
            ("adviser", name),
            silent,
            ("urgent", urgent.into()),
            ("can-call", if can_call { "yes" } else { "no" }.into()),
        ];
        self.say_of_adviser(Line::AdviserNobodyElse, with, &taps);
        self.alert(Line::StaffNobodyElse, told);
    }

    /// The other desks that work now.
    fn other_desks(&self, handoff: &Handoff) -> Vec<&DeskName> {
        let works = |desk: &&DeskName| {
            let now = self.scene.board.desks.get(*desk);
            **desk != handoff.desk && now.is_some_and(|now| !now.broken)
        };
        let known = self.rules.desks.iter().map(|desk| &desk.name);
        known.filter(works).collect()
    }

    /// To another desk, under a new name: the team there does not see this topic.
    pub(super) fn transfer(&mut self, handoff: Box<Handoff>, desk: &DeskName) {
        let others = self.other_desks(&handoff);
        if !others.contains(&desk) {
            let names: Vec<&str> = others.iter().map(|other| other.as_str()).collect();
            let with = vec![
                ("desks", Value::or_none(names.join(", "))),
                ("example", Value::from(*names.first().unwrap_or(&""))),
            ];
            return self.alert(Line::StaffNoSuchDesk, with);
        }
        let name = adviser_of(&handoff);
        let with = vec![("desk", Value::Text(desk.to_string()))];
        self.note(&handoff, Line::StaffTransferred, with, None);
        let old = self.close(handoff, End::Transferred);
        self.session.earlier.push(Earlier::from(&*old));
        let new = Box::new(Handoff {
            code: self.scene.code.clone(),
            desk: desk.clone(),
            state: State::waiting_since(self.moment),
            version: 1,
            cut: false,
            topics: 0,
            not_today: Vec::new(),
            came_from: Some(old.desk.clone()),
            since: self.moment,
            ..*old
        });
        self.session.handoff = Some(new.clone());
        self.tell_desk(&new, ForDesk::Card(new.clone()));
        self.ring_for_who_waits_again(&new);
        let ahead = self.ahead(&new).into();
        self.say_of_adviser(
            Line::AdviserTransferred,
            vec![("adviser", name), ("ahead", ahead)],
            &[stop_waiting()],
        );
        self.alert(Line::StaffDone, Vec::new());
    }

    /// No more chats with this person for some days. Questions, the number and urgent help
    /// stay. A chat or a call ends; one that is over may be what they are blocked for.
    pub(super) fn block(&mut self, handoff: Box<Handoff>, days: u16, reason: &str) {
        if !BLOCKED_DAYS.contains(&days) || reason.is_empty() {
            return self.alert(Line::StaffBlockHow, Vec::new());
        }
        self.session.blocked = Some(self.moment.plus_seconds(i64::from(days) * SECONDS_A_DAY));
        let (name, state) = (adviser_of(&handoff), handoff.state.name());
        let with = vec![
            ("days", usize::from(days).into()),
            ("reason", reason.into()),
        ];
        self.note(&handoff, Line::StaffBlocked, with, None);
        if handoff.is_closed() {
            let handoff = self.enter(handoff, State::Closed(End::Blocked));
            self.cards_now(&handoff);
        } else {
            self.close(handoff, End::Blocked);
        }
        if state == "callback" {
            let erased = screen_with(Line::CallCancelled, vec![("given", "yes".into())]);
            self.effects.push(Effect::Show(erased));
        }
        let chat = ("chat", if state == "talking" { "yes" } else { "no" }.into());
        let days = ("days", usize::from(days).into());
        self.say_last(Line::AdviserBlocked, vec![("adviser", name), days, chat]);
        self.alert(Line::StaffDone, Vec::new());
    }

    /// Chats with this person again, after all. They are told, as they were told before.
    pub(super) fn unblock(&mut self, handoff: &Handoff) {
        if self.session.blocked.take().is_none() {
            return self.alert(Line::StaffNotBlocked, Vec::new());
        }
        self.note(handoff, Line::StaffUnblocked, Vec::new(), None);
        self.say_and_stay(Line::AdviserUnblocked);
    }

    /// Nobody took it in time, or the line is closing.
    pub(super) fn expire(&mut self, handoff: Box<Handoff>, end: End) {
        let held = match &handoff.state {
            State::Waiting { held, .. } => held.len(),
            _ => 0,
        };
        let since = self.moment.seconds_since(handoff.since);
        let handoff = self.close(handoff, end);
        if end != End::NoDesk {
            let minutes = usize::try_from(since / 60).unwrap_or_default();
            let closed = if end == End::LineClosed { "yes" } else { "no" };
            let with = vec![("minutes", minutes.into()), ("closed", closed.into())];
            let line = if handoff.urgent {
                Line::StaffUrgentNotTaken
            } else {
                Line::StaffNotTaken
            };
            self.notice(&handoff, line, with);
        }
        let line = match end {
            End::LineClosed => Line::AdviserLineClosed,
            End::NoDesk => Line::AdviserNoDesk,
            _ => Line::AdviserNotTaken,
        };
        let urgent = if handoff.urgent { "yes" } else { "no" };
        let mut with = vec![("held", held.into()), ("urgent", urgent.into())];
        let can_ask = self.can_ask_at(self.moment);
        if line == Line::AdviserNotTaken {
            with.push(("chat", can_ask.clone()));
        }
        if end == End::NoDesk || self.desk_status() == DeskStatus::Away {
            return self.say_last(line, with);
        }
        let call = (Line::AdviserCallMe, Tap::Adviser(AdviserTap::CallMe));
        let again = (Line::Talk, Tap::Floor(Floor::Talk));
        if line == Line::AdviserNotTaken && can_ask != Value::from("open") {
            return self.say_of_adviser(line, with, &[call]);
        }
        self.say_of_adviser(line, with, &[call, again]);
    }

    /// Whether the desk of a handoff is open now.
    pub(super) fn is_open_for(&self, handoff: &Handoff) -> bool {
        let desk = self.desk_of(handoff);
        desk.is_some_and(|desk| self.is_open(desk))
    }

    /// Everything about the person goes, at the desk too.
    pub(in super::super) fn forget_at_desk(&mut self) {
        for Earlier { desk, code } in std::mem::take(&mut self.session.earlier) {
            let topic = ForDesk::TopicDeed(code.clone(), TopicDeed::Delete);
            for what in [ForDesk::CardGone(code), topic] {
                self.effects.push(Effect::Desk(desk.clone(), what));
            }
        }
        let Some(handoff) = self.session.handoff.take() else {
            return;
        };
        self.figure(&handoff, "forgotten", None);
        if !handoff.is_closed() {
            let state = ("state", handoff.state.name().into());
            let urgent = if handoff.urgent { "yes" } else { "no" };
            let with = vec![state.clone(), ("urgent", urgent.into())];
            self.notice(&handoff, Line::StaffForgotten, with);
            self.tell_of_taken_call(&handoff);
            let with = vec![state, ("adviser", adviser_of(&handoff))];
            let screen = screen_with(Line::AdviserForgotten, with);
            self.effects.push(Effect::Show(screen));
        }
        self.tell_desk(&handoff, ForDesk::CardGone(handoff.code.clone()));
        if handoff.topics > 0 {
            let deed = ForDesk::TopicDeed(handoff.code.clone(), TopicDeed::Delete);
            self.tell_desk(&handoff, deed);
        }
    }

    /// The last words about a handoff, and on to where the step that led to it says. Otherwise
    /// with what works everywhere; a question that was left open comes again.
    pub(super) fn say_last(&mut self, line: Line, with: Vec<(&'static str, Value)>) {
        let screen = screen_with(line, with);
        if self.goes_on_after() {
            self.effects.push(Effect::Show(screen));
            return self.go_on_after();
        }
        self.uncover();
        self.show_message_and_stay(screen);
    }

    fn ask_whether_helped(&mut self, line: Line, with: Vec<(&'static str, Value)>) {
        let yes = (Line::AdviserHelped, Tap::Adviser(AdviserTap::Helped(true)));
        let no = (
            Line::AdviserNotHelped,
            Tap::Adviser(AdviserTap::Helped(false)),
        );
        self.say_of_adviser(line, with, &[yes, no]);
    }

    /// Whether it helped: counted, not kept.
    pub(super) fn helped(&mut self, helped: bool) {
        if let Some(handoff) = self.session.handoff.take_if(|handoff| handoff.is_closed()) {
            self.figure(&handoff, if helped { "helped" } else { "not-helped" }, None);
            // Kept, so that it can be opened again; asked once all the same.
            self.session.handoff = Some(handoff);
        }
        self.say_last(Line::AdviserThanks, Vec::new());
    }
}
