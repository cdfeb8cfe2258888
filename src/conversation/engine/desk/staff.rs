//! What the team does about one person.

use super::super::super::desk::{
    Adviser, Content, DeskAct, DeskDeed, MemberId, State, Talking, TopicDeed,
};
use super::super::super::effect::{Effect, ForDesk, Sign, Value};
use super::super::super::ids::{Code, DeskName};
use super::super::super::words::Line;
use super::super::turn::Turn;
use super::{Handoff, name_of, screen_with};

/// What stands before a note that stays with the team.
const NOTE: &str = "//";

impl Turn<'_> {
    /// Does what a member of the staff group did.
    pub(in super::super) fn at_desk(&mut self, act: &DeskAct) {
        if self.has_left(&act.at, act.by) {
            return self.alert(Line::StaffNotMember, Vec::new());
        }
        let handoff = self.session.handoff.clone();
        // Another team's, whatever its code is known by, is nothing here.
        let Some(handoff) =
            handoff.filter(|handoff| (&handoff.code, &handoff.desk) == (&act.code, &act.at))
        else {
            return self.in_old_topic(act);
        };
        let by = act.by;
        let is_adviser = handoff.is_with(by);
        match &act.deed {
            DeskDeed::Take(_) => self.take_person(handoff, by),
            DeskDeed::NotToday => self.not_today(handoff, by),
            DeskDeed::Wrote {
                message,
                content,
                reply_to,
                album,
            } => {
                let to_person = is_adviser && !is_note(content);
                if to_person {
                    self.adviser_wrote(handoff, *message, content, *reply_to, album.as_ref());
                } else {
                    self.noted(&handoff, by, *message, content);
                }
            }
            DeskDeed::WroteBeside { .. } => self.wrote_beside(&handoff, is_adviser),
            DeskDeed::Edited { message, text } => {
                let asked = has_or_had(&handoff, by);
                self.change_with_person(&act.code, *message, text, asked);
            }
            DeskDeed::Unsend(message) => self.unsend(&act.code, *message),
            DeskDeed::Flag => self.flag(handoff, by),
            DeskDeed::Called(outcome) => self.called(handoff, by, *outcome),
            DeskDeed::GiveBack => self.give_back_call(handoff, by),
            DeskDeed::Unblock => self.unblock(&handoff),
            DeskDeed::ShowNumber => self.show_number(&handoff, by),
            DeskDeed::ClosedTopic if handoff.talking().is_some() => self.closed_by_adviser(handoff),
            DeskDeed::ClosedTopic => {}
            DeskDeed::ReopenedTopic => self.reopened(handoff, by),
            DeskDeed::Block { days, reason } if has_or_had(&handoff, by) => {
                self.block(handoff, *days, reason);
            }
            deed if is_adviser => self.adviser_did(handoff, deed),
            _ => self.not_yours(&handoff, by),
        }
    }

    /// In the topic of a handoff before this one, or of another team's.
    fn in_old_topic(&mut self, act: &DeskAct) {
        match &act.deed {
            DeskDeed::Wrote { content, .. } if is_note(content) => {}
            DeskDeed::Edited { message, text } => {
                self.change_with_person(&act.code, *message, text, false);
            }
            DeskDeed::Unsend(message) => self.unsend(&act.code, *message),
            DeskDeed::Wrote { .. } => {
                let with = self.where_else(act);
                self.alert(Line::StaffOldTopic, with);
            }
            DeskDeed::ReopenedTopic => {
                let screen = screen_with(Line::StaffOldTopic, self.where_else(act));
                self.note_in(&act.at, &act.code, screen, None);
                self.stays_closed(&act.at, &act.code);
            }
            DeskDeed::WroteBeside { .. } => {
                let with = beside(&act.code, "closed", None, false);
                self.alert(Line::StaffBeside, with);
            }
            _ => self.alert(Line::StaffOver, Vec::new()),
        }
    }

    /// The desk that the person is at now, if that is another one.
    fn where_else(&self, act: &DeskAct) -> Vec<(&'static str, Value)> {
        let handoff = self.session.handoff.as_deref();
        let other = handoff.filter(|handoff| handoff.desk != act.at);
        let desk = other.map_or_else(Value::none, |it| Value::Text(it.desk.to_string()));
        vec![("desk", desk)]
    }

    /// A topic that was opened again is closed again, as nothing goes on in it.
    fn stays_closed(&mut self, desk: &DeskName, code: &Code) {
        let close = ForDesk::TopicDeed(code.clone(), TopicDeed::Close);
        self.effects.push(Effect::Desk(desk.clone(), close));
    }

    /// Until when the person is blocked, if they are.
    fn blocked_until(&self) -> Option<Value> {
        let until = self.session.blocked.filter(|until| self.moment < *until);
        until.map(Value::Moment)
    }

    /// What only the adviser may do who is there.
    fn adviser_did(&mut self, handoff: Box<Handoff>, deed: &DeskDeed) {
        match deed {
            DeskDeed::HandBack => self.hand_back(handoff, Line::AdviserHandedBack),
            DeskDeed::Close => self.closed_by_adviser(handoff),
            DeskDeed::AskCallback => self.offer_call(&handoff),
            DeskDeed::Answers(words) => self.list_answers(&handoff, words),
            DeskDeed::Preview(name) => self.preview_answer(handoff, name),
            DeskDeed::Answer(name) => self.send_answer(handoff, name),
            DeskDeed::Transfer(desk) => self.transfer(handoff, desk),
            _ => {}
        }
    }

    fn take_person(&mut self, handoff: Box<Handoff>, by: MemberId) {
        match &handoff.state {
            State::Waiting { .. } => self.taken(handoff, by),
            State::Talking(talking) if talking.adviser.id == by => {
                let mut with = with_code(&handoff);
                with.push(("named", "yes".into()));
                self.alert(Line::StaffYours, with);
            }
            State::Talking(talking) => {
                let name = name_of(talking.adviser.alias.as_deref());
                self.alert(Line::StaffTaken, vec![("adviser", name)]);
            }
            State::Callback(_) => self.take_call(handoff, by),
            State::Closed(_) => self.alert(Line::StaffOver, Vec::new()),
        }
    }

    fn taken(&mut self, handoff: Box<Handoff>, by: MemberId) {
        let State::Waiting { held, .. } = &handoff.state else {
            return;
        };
        let held = held.clone();
        let waited = self.moment.seconds_since(handoff.since);
        let alias = self.scene.board.alias(&handoff.desk, by).map(str::to_owned);
        let name = name_of(alias.as_deref());
        let named = if alias.is_some() { "yes" } else { "no" };
        let talking = Talking::begun(Adviser { id: by, alias }, self.moment);
        let again = handoff.topics > 0;
        let mut handoff = self.enter(handoff, State::Talking(talking));
        handoff.topics = handoff.topics.max(1);
        self.session.handoff = Some(handoff.clone());
        self.tell_desk(&handoff, ForDesk::CardNow(handoff.clone()));
        self.tell_desk(
            &handoff,
            if again {
                ForDesk::PinnedNow(handoff.clone())
            } else {
                ForDesk::Topic(handoff.clone())
            },
        );
        for held in held {
            self.tell_desk(
                &handoff,
                ForDesk::Relay(handoff.code.clone(), held, None, None),
            );
        }
        self.figure(&handoff, "taken", Some(waited));
        let mut with = with_code(&handoff);
        with.push(("named", named.into()));
        self.alert(Line::StaffYours, with);
        self.say_of_adviser(Line::AdviserJoined, vec![("adviser", name)], &[]);
        if self.session.call.is_some() {
            self.note(&handoff, Line::StaffCallAsking, Vec::new(), None);
            self.ask_next(false);
        }
    }

    fn not_today(&mut self, mut handoff: Box<Handoff>, by: MemberId) {
        if !handoff.is_waiting() && !matches!(handoff.state, State::Callback(_)) {
            return self.alert(Line::StaffOver, Vec::new());
        }
        if !handoff.not_today.contains(&by) {
            handoff.not_today.push(by);
            self.session.handoff = Some(handoff.clone());
            self.tell_desk(&handoff, ForDesk::CardNow(handoff.clone()));
        }
        self.alert(Line::StaffNotToday, Vec::new());
    }

    /// Something that stays with the team.
    fn noted(&mut self, handoff: &Handoff, by: MemberId, message: i64, content: &Content) {
        let code = handoff.code.clone();
        self.tell_desk(handoff, ForDesk::React(code, message, Sign::Note));
        if is_note(content) {
            return;
        }
        // They may believe that the person reads it.
        match &handoff.state {
            State::Talking(talking) if talking.adviser.id != by => {
                let name = name_of(talking.adviser.alias.as_deref());
                self.note(
                    handoff,
                    Line::StaffOnlyNote,
                    vec![("adviser", name)],
                    Some(message),
                );
            }
            State::Talking(_) => {}
            State::Closed(_) if self.blocked_until().is_some() => {
                self.say_blocked(handoff, Some(message));
            }
            State::Closed(end) if !end.is_for_going_on() => {
                self.note(handoff, Line::StaffNoGoingOn, Vec::new(), Some(message));
            }
            state => {
                let with = vec![("state", state.name().into())];
                self.note(handoff, Line::StaffNobodyThere, with, Some(message));
            }
        }
    }

    /// Written beside the person's topic: they may believe that the person reads it.
    fn wrote_beside(&mut self, handoff: &Handoff, is_adviser: bool) {
        let (state, taken) = (handoff.state.name(), handoff.taken_by());
        let with = beside(&handoff.code, state, taken, is_adviser);
        self.alert(Line::StaffBeside, with);
    }

    fn say_blocked(&mut self, handoff: &Handoff, on: Option<i64>) {
        if let Some(until) = self.blocked_until() {
            self.note(handoff, Line::StaffIsBlocked, vec![("until", until)], on);
        }
    }

    fn flag(&mut self, mut handoff: Box<Handoff>, by: MemberId) {
        if handoff.is_closed() {
            return self.alert(Line::StaffOver, Vec::new());
        }
        handoff.flagged = !handoff.flagged;
        self.session.handoff = Some(handoff.clone());
        self.cards_now(&handoff);
        if handoff.flagged {
            let name = name_of(self.scene.board.alias(&handoff.desk, by));
            self.notice(&handoff, Line::StaffFlagged, vec![("adviser", name)]);
        }
        self.alert(Line::StaffDone, Vec::new());
    }

    fn not_yours(&mut self, handoff: &Handoff, by: MemberId) {
        match handoff.taken_by() {
            Some(adviser) if adviser.id == by => self.alert(Line::StaffIsCall, Vec::new()),
            Some(adviser) => {
                let name = name_of(adviser.alias.as_deref());
                self.alert(Line::StaffOnlyTheirs, vec![("adviser", name)]);
            }
            None if handoff.is_closed() => self.alert(Line::StaffOver, Vec::new()),
            None => self.alert(Line::StaffTakeFirst, Vec::new()),
        }
    }

    /// Opened again in Telegram: the adviser who did it is there again, if it has not been
    /// over for too long.
    fn reopened(&mut self, handoff: Box<Handoff>, by: MemberId) {
        let State::Closed(end) = handoff.state else {
            return;
        };
        let blocked = self.blocked_until().is_some();
        if blocked {
            self.say_blocked(&handoff, None);
        } else if !end.is_for_going_on() {
            self.note(&handoff, Line::StaffNoGoingOn, Vec::new(), None);
        }
        if blocked || !end.is_for_going_on() {
            return self.stays_closed(&handoff.desk, &handoff.code);
        }
        let waiting = State::waiting_since(self.moment);
        let handoff = self.enter(handoff, waiting);
        self.taken(handoff, by);
        self.effects
            .retain(|effect| !matches!(effect, Effect::Alert(_)));
    }
}

/// Whether it stays with the team.
pub(super) fn is_note(content: &Content) -> bool {
    let words = match content {
        Content::Text(text) => Some(text),
        Content::Media { caption, .. } => caption.as_ref(),
    };
    words.is_some_and(|words| words.trim_start().starts_with(NOTE))
}

fn with_code(handoff: &Handoff) -> Vec<(&'static str, Value)> {
    vec![("code", handoff.code.as_str().into())]
}

/// How somebody stands to whom words were written that did not reach them.
fn beside(
    code: &Code,
    state: &'static str,
    taken: Option<&Adviser>,
    yours: bool,
) -> Vec<(&'static str, Value)> {
    let yes_no = |yes: bool| Value::from(if yes { "yes" } else { "no" });
    vec![
        ("code", code.as_str().into()),
        ("state", state.into()),
        ("taken", yes_no(taken.is_some())),
        ("adviser", name_of(taken.and_then(|it| it.alias.as_deref()))),
        ("yours", yes_no(yours)),
    ]
}

/// Whether a member of the group has taken a person, or had them when it ended.
fn has_or_had(handoff: &Handoff, member: MemberId) -> bool {
    let had = handoff.had.as_ref().filter(|_| handoff.is_closed());
    handoff.is_taken_by(member) || had.is_some_and(|had| had.id == member)
}
