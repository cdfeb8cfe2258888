//! One turn: an event in, effects out.

use super::super::effect::Effect;
use super::super::event::Event;
use super::super::ids::Locale;
use super::super::moment::Moment;
use super::super::rules::{Rules, system};
use super::super::scene::Scene;
use super::super::session::Session;
use super::super::words::Line;
use super::trail::Passed;

/// Moves a conversation by one event at a moment.
///
/// Always shows at least one thing. Urgent wording is looked for first, in
/// anything a person wrote, whatever the state of the conversation.
#[must_use]
pub fn step(
    rules: &Rules,
    session: Session,
    event: &Event,
    scene: &Scene,
) -> (Session, Vec<Effect>) {
    let mut turn = Turn::new(rules, session, scene);
    turn.meet(event);
    turn.finish()
}

/// What a person is shown when something went wrong on our side, and where that leaves
/// their conversation.
#[must_use]
pub fn trouble(rules: &Rules, session: Session, scene: &Scene) -> (Session, Vec<Effect>) {
    let mut turn = Turn::new(rules, session, scene);
    turn.show_aside(system::TROUBLE);
    turn.finish()
}

/// What a person is told while nothing can be kept, so that their answer has to wait.
#[must_use]
pub fn answer_later(rules: &Rules, session: Session, scene: &Scene) -> (Session, Vec<Effect>) {
    let mut turn = Turn::new(rules, session, scene);
    turn.say_and_stay(Line::AnswerLater);
    turn.finish()
}

/// A turn being made.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says another thing of this turn, and none follows from the others"
)]
pub(super) struct Turn<'r> {
    pub(super) rules: &'r Rules,
    pub(super) scene: &'r Scene,
    pub(super) session: Session,
    pub(super) moment: Moment,
    pub(super) effects: Vec<Effect>,
    /// Whether what the person wrote sounds low, but not in danger: a question of theirs
    /// is answered with a line of signposting before it.
    pub(super) soft: bool,
    /// Whether the person says just now, and not before, that they are a child.
    pub(super) says_child: bool,
    /// The step of small talk that replies to what was typed, if a pattern of own words fits it.
    pub(super) reply: Option<&'r str>,
    /// The same, of what somebody says who was just shown where help is.
    pub(super) reply_in_need: Option<&'r str>,
    /// Whether what was on the screen before can still be answered.
    pub(super) keeps_screen: bool,
    /// Whether the person waits for an answer.
    answers: bool,
    /// The way taken, if somebody asks for it.
    pub(super) trail: Option<Vec<Passed>>,
}

/// What is left of a conversation that is too old: the language, a request to talk that is not
/// over, and a block.
pub(super) fn kept_for_longer(session: Session) -> Session {
    Session {
        locale: session.locale,
        handoff: session
            .handoff
            .filter(|handoff| !handoff.is_closed() || session.blocked.is_some()),
        blocked: session.blocked,
        ..Session::default()
    }
}

impl<'r> Turn<'r> {
    pub(super) fn new(rules: &'r Rules, mut session: Session, scene: &'r Scene) -> Self {
        let moment = scene.moment;
        let idle = session
            .last_active
            .map_or(0, |last| moment.seconds_since(last));
        if idle > rules.keeping.conversation_seconds() {
            session = kept_for_longer(session);
        }
        session.last_active = Some(moment);
        Self {
            rules,
            scene,
            session,
            moment,
            effects: Vec::new(),
            soft: false,
            says_child: false,
            reply: None,
            reply_in_need: None,
            keeps_screen: false,
            answers: true,
            trail: None,
        }
    }

    /// Takes what happened.
    pub(super) fn meet(&mut self, event: &Event) {
        self.answers = !matches!(event, Event::AtDesk(_) | Event::Befell { .. } | Event::Due);
        match event {
            Event::AtDesk(act) => self.at_desk(act),
            Event::Befell { code, what } => self.befell(code.as_ref(), what),
            Event::Due => self.came_due(),
            _ => self.take(event),
        }
    }

    fn take(&mut self, event: &Event) {
        self.look_whether_left_alone();
        if self.meets_danger(event) || self.with_desk(event) {
            return;
        }
        let moved = self.mend();
        if moved {
            self.say(Line::Moved);
        }
        match event {
            Event::Said(text) => self.said(text, moved),
            Event::Tapped(tap) => self.tapped(tap.as_ref()),
            Event::Edited(_) => self.say_and_stay(Line::Edited),
            Event::Sent {
                caption: Some(caption),
                ..
            } => {
                self.show_plainly(system::UNREADABLE);
                self.said(caption, moved);
            }
            Event::Sent { caption: None, .. } => self.show_aside(system::UNREADABLE),
            Event::AtDesk(_) | Event::Befell { .. } | Event::Due => {}
        }
    }

    pub(super) fn finish(mut self) -> (Session, Vec<Effect>) {
        if self.effects.is_empty() && self.answers {
            self.show_aside(system::TROUBLE);
        }
        // What the danger was goes with the first turn that does not need it any more.
        if !self.is_in_need() {
            self.session.danger = None;
        }
        if self.effects.iter().any(Effect::is_for_person) && !self.keeps_screen {
            self.keep_on_screen();
        }
        (self.session, self.effects)
    }

    /// The language this person is answered in.
    pub(super) fn locale(&self) -> &'r Locale {
        self.rules.locale_of(&self.session)
    }
}
