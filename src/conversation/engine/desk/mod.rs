//! How a handoff moves: asked for, waited for, talked, ended; and a callback in its place.
//!
//! Everything that happens to it, from the person, from the desk or by the clock, is an
//! event of the person's conversation.

mod afterwards;
mod answering;
mod asking;
mod callback;
mod calling;
mod changing;
mod due;
mod ends;
mod keeping_back;
mod mishap;
mod naming;
mod number;
mod person;
mod queue;
mod reminding;
mod staff;
mod talking;
mod team;
mod times;
mod turns;
mod waiting;

pub use due::due;
pub use team::{Commanded, command};

use super::super::desk::{DeskNow, DeskRules, Handoff, MemberId, State};
use super::super::effect::{Button, Effect, ForDesk, Label, Screen, Value};
use super::super::flow::DeskStatus;
use super::super::ids::{Code, DeskName};
use super::super::moment::Moment;
use super::super::session::Earlier;
use super::super::tap::{AdviserTap, Floor, Tap};
use super::super::words::Line;
use super::screen::line_screen;
use super::turn::Turn;

impl<'r> Turn<'r> {
    /// The desk that this person would be handed over to: one for their language and
    /// subject rather than one for all.
    pub(super) fn desk(&self) -> Option<&'r DeskRules> {
        let locale = self.locale();
        let subject = self.session.subject.as_deref();
        let takes = |desk: &&DeskRules| {
            let works = self.scene.board.desks.get(&desk.name);
            let language =
                desk.languages.is_empty() || desk.languages.iter().any(|one| locale.is_within(one));
            let about = desk.subjects.is_empty()
                || subject.is_some_and(|subject| desk.subjects.iter().any(|one| one == subject));
            works.is_some_and(|now| !now.broken) && language && about
        };
        let special = |desk: &&DeskRules| {
            usize::from(!desk.languages.is_empty()) + usize::from(!desk.subjects.is_empty())
        };
        // The first of the most special: `max_by_key` gives the last.
        self.rules
            .desks
            .iter()
            .rev()
            .filter(takes)
            .max_by_key(special)
    }

    /// What the desk can do for this person now.
    pub(in super::super) fn desk_status(&self) -> DeskStatus {
        let blocked = self
            .session
            .blocked
            .is_some_and(|until| self.moment < until);
        match self.desk() {
            None => DeskStatus::Away,
            Some(_) if blocked => DeskStatus::Away,
            Some(desk) if self.takes_on(desk) => DeskStatus::Open,
            Some(_) => DeskStatus::Closed,
        }
    }

    /// Whether a desk takes people on now: it is open, and not about to close.
    fn takes_on(&self, desk: &DeskRules) -> bool {
        self.takes_on_at(desk, self.moment)
    }

    /// The same of another moment, as far as can be told now.
    fn takes_on_at(&self, desk: &DeskRules, at: Moment) -> bool {
        let soon = at.plus_seconds(i64::from(desk.waits.last) * 60);
        self.is_open_at(desk, at) && self.rules.hours_of(desk).status(soon).is_open()
    }

    /// Whether a desk is open now.
    fn is_open(&self, desk: &DeskRules) -> bool {
        self.is_open_at(desk, self.moment)
    }

    /// The same of another moment, as far as can be told now.
    fn is_open_at(&self, desk: &DeskRules, at: Moment) -> bool {
        let closed = self
            .desk_now(desk)
            .is_none_or(|now| now.state.is_closed(at));
        !closed && self.rules.hours_of(desk).status(at).is_open()
    }

    /// Whether this person could ask for an adviser at a moment, for the words that say so.
    fn can_ask_at(&self, at: Moment) -> Value {
        let takes_on = self.desk().is_some_and(|desk| self.takes_on_at(desk, at));
        if takes_on { "open" } else { "closed" }.into()
    }

    fn desk_now(&self, desk: &DeskRules) -> Option<&'r DeskNow> {
        self.scene.board.desks.get(&desk.name)
    }

    /// Whether the person waits for an adviser, or talks to one.
    pub(in super::super) fn is_with_desk(&self) -> bool {
        let handoff = self.session.handoff.as_ref();
        handoff.is_some_and(|handoff| handoff.is_waiting() || handoff.talking().is_some())
    }

    /// Whether an adviser talks to the person.
    pub(super) fn is_talking(&self) -> bool {
        self.talking().is_some()
    }

    /// The rules of the desk that a handoff is at; those of the first should it be gone.
    fn desk_of(&self, handoff: &Handoff) -> Option<&'r DeskRules> {
        let desks = &self.rules.desks;
        let found = desks.iter().find(|desk| desk.name == handoff.desk);
        found.or(desks.first())
    }

    /// How many are before this person.
    fn ahead(&self, handoff: &Handoff) -> usize {
        let board = &self.scene.board;
        board.ahead(&handoff.desk, &handoff.code, handoff.urgent, handoff.asked)
    }

    /// Whether a member has left the group, as far as it was seen.
    fn has_left(&self, desk: &DeskName, member: MemberId) -> bool {
        let now = self.scene.board.desks.get(desk);
        now.is_some_and(|now| now.state.left.contains(&member))
    }

    /// A handoff begins; one before it is over, and its card invites nobody to go on with it.
    fn begin_handoff(&mut self, handoff: Box<Handoff>) {
        let before = self.session.handoff.replace(handoff);
        let earlier = before.as_deref().map(Earlier::from);
        self.session.earlier.extend(earlier);
        if let Some(before) = before.filter(|before| before.topics > 0 && before.goes_on()) {
            let desk = before.desk.clone();
            let over = ForDesk::PinnedOver(before);
            self.effects.push(Effect::Desk(desk, over));
        }
    }

    /// Something for the desk of a handoff.
    fn tell_desk(&mut self, handoff: &Handoff, what: ForDesk) {
        self.effects.push(Effect::Desk(handoff.desk.clone(), what));
    }

    /// A line of ours in the topic of a handoff.
    fn note(
        &mut self,
        handoff: &Handoff,
        line: Line,
        with: Vec<(&'static str, Value)>,
        on: Option<i64>,
    ) {
        self.note_in(&handoff.desk, &handoff.code, screen_with(line, with), on);
    }

    /// The same in a topic that may be of a handoff before.
    fn note_in(&mut self, desk: &DeskName, code: &Code, screen: Screen, on: Option<i64>) {
        let note = ForDesk::Note(code.clone(), screen, on);
        self.effects.push(Effect::Desk(desk.clone(), note));
    }

    /// Something the whole team should know: unlike a card that changes, it rings.
    fn notice(&mut self, handoff: &Handoff, line: Line, with: Vec<(&'static str, Value)>) {
        let code = ("code", handoff.code.as_str().into());
        let with = std::iter::once(code).chain(with).collect();
        self.tell_desk(handoff, ForDesk::Notice(screen_with(line, with)));
    }

    /// Both cards as they are now.
    fn cards_now(&mut self, handoff: &Handoff) {
        self.tell_desk(handoff, ForDesk::CardNow(Box::new(handoff.clone())));
        if handoff.topics > 0 {
            self.tell_desk(handoff, ForDesk::PinnedNow(Box::new(handoff.clone())));
        }
    }

    /// Keeps the handoff, in a new state.
    fn enter(&mut self, mut handoff: Box<Handoff>, state: State) -> Box<Handoff> {
        handoff.state = state;
        handoff.since = self.moment;
        handoff.version += 1;
        self.session.handoff = Some(handoff.clone());
        handoff
    }

    /// Says a line about talking to an adviser, with buttons of its own and the way to
    /// urgent help.
    fn say_of_adviser(
        &mut self,
        line: Line,
        with: Vec<(&'static str, Value)>,
        taps: &[(Line, Tap)],
    ) {
        let buttons = taps.iter().map(|(label, tap)| Button {
            label: Label::Line(*label),
            tap: tap.clone(),
        });
        self.say_with_buttons(line, with, buttons.collect());
    }

    fn say_with_buttons(
        &mut self,
        line: Line,
        with: Vec<(&'static str, Value)>,
        buttons: Vec<Button>,
    ) {
        let urgent = Button {
            label: Label::Line(Line::Urgent),
            tap: Tap::Floor(Floor::Urgent),
        };
        self.effects.push(Effect::Show(Screen {
            with,
            buttons,
            floor: vec![urgent],
            ..line_screen(line)
        }));
    }

    /// Words shown to the member of the group who tapped.
    fn alert(&mut self, line: Line, with: Vec<(&'static str, Value)>) {
        let screen = Screen {
            with,
            ..line_screen(line)
        };
        self.effects.push(Effect::Alert(screen));
    }
}

/// The name of an adviser as people see it.
fn name_of(alias: Option<&str>) -> Value {
    alias.map_or_else(Value::none, Value::from)
}

/// The name of the adviser who is there, as the person sees it.
fn adviser_of(handoff: &Handoff) -> Value {
    let talking = handoff.talking();
    name_of(talking.and_then(|talking| talking.adviser.alias.as_deref()))
}

/// A built-in line with values to show.
fn screen_with(line: Line, with: Vec<(&'static str, Value)>) -> Screen {
    Screen {
        with,
        ..line_screen(line)
    }
}

/// The button that stops waiting.
fn stop_waiting() -> (Line, Tap) {
    (
        Line::AdviserStopWaiting,
        Tap::Adviser(AdviserTap::StopWaiting),
    )
}
