//! One turn: an event in, effects out.

use super::super::effect::Effect;
use super::super::event::Event;
use super::super::ids::Locale;
use super::super::moment::Moment;
use super::super::rules::{Rules, system};
use super::super::session::Session;
use super::super::understanding::{Category, Urgent};
use super::super::words::Line;

/// How long an unfinished conversation is remembered, in seconds: a day. After
/// that the person starts afresh, and their answers are gone.
pub const FORGET_AFTER_SECONDS: i64 = 24 * 60 * 60;

/// Moves a conversation by one event at a moment.
///
/// Always shows at least one thing. Urgent wording is looked for first, in
/// anything a person wrote, whatever the state of the conversation.
#[must_use]
pub fn step(
    rules: &Rules,
    session: Session,
    event: &Event,
    moment: Moment,
) -> (Session, Vec<Effect>) {
    let mut turn = Turn::new(rules, session, moment);
    turn.take(event);
    turn.finish()
}

/// What a person is shown when something went wrong on our side: the place they are
/// at stays as it was.
#[must_use]
pub fn trouble(rules: &Rules, session: Session, moment: Moment) -> (Session, Vec<Effect>) {
    let mut turn = Turn::new(rules, session, moment);
    turn.show_aside(system::TROUBLE);
    turn.finish()
}

/// A turn being made.
pub(super) struct Turn<'r> {
    pub(super) rules: &'r Rules,
    pub(super) session: Session,
    pub(super) moment: Moment,
    pub(super) effects: Vec<Effect>,
}

impl<'r> Turn<'r> {
    fn new(rules: &'r Rules, mut session: Session, moment: Moment) -> Self {
        let idle = session
            .last_active
            .map_or(0, |last| moment.seconds_since(last));
        if idle > FORGET_AFTER_SECONDS {
            session = Session {
                locale: session.locale,
                ..Session::default()
            };
        }
        session.last_active = Some(moment);
        Self {
            rules,
            session,
            moment,
            effects: Vec::new(),
        }
    }

    fn take(&mut self, event: &Event) {
        let urgent = event.text().and_then(|text| self.urgent_in(text));
        if let Some(category) = urgent {
            self.effects.push(Effect::Urgent(Urgent::Help(category)));
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
        }
    }

    fn finish(mut self) -> (Session, Vec<Effect>) {
        if self.effects.is_empty() {
            self.show_aside(system::TROUBLE);
        }
        (self.session, self.effects)
    }

    /// The language this person is answered in.
    pub(super) fn locale(&self) -> &'r Locale {
        let words = &self.rules.words;
        self.session
            .locale
            .as_ref()
            .map_or(words.default_locale(), |locale| {
                words.nearest(locale.as_str())
            })
    }

    /// Looks for urgent wording in the person's language and in the default one.
    fn urgent_in(&self, text: &str) -> Option<Category> {
        let default = self.rules.words.default_locale();
        [self.locale(), default]
            .into_iter()
            .filter_map(|locale| self.rules.understanding.get(locale))
            .find_map(|understanding| understanding.urgent.find(text))
    }
}
