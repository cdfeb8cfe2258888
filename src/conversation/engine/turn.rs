//! One turn: an event in, effects out.

use super::super::desk::State;
use super::super::effect::{Effect, Urgent};
use super::super::event::Event;
use super::super::ids::Locale;
use super::super::moment::Moment;
use super::super::rules::{Rules, system};
use super::super::scene::Scene;
use super::super::session::Session;
use super::super::understanding::{Category, Finding};
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
pub(super) struct Turn<'r> {
    pub(super) rules: &'r Rules,
    pub(super) scene: &'r Scene,
    pub(super) session: Session,
    pub(super) moment: Moment,
    pub(super) effects: Vec<Effect>,
    /// Whether what the person wrote sounds low, but not in danger: a question of theirs
    /// is answered with a line of signposting before it.
    pub(super) soft: bool,
    /// Whether the person waits for an answer.
    answers: bool,
    /// The way taken, if somebody asks for it.
    pub(super) trail: Option<Vec<Passed>>,
}

impl<'r> Turn<'r> {
    pub(super) fn new(rules: &'r Rules, mut session: Session, scene: &'r Scene) -> Self {
        let moment = scene.moment;
        let idle = session
            .last_active
            .map_or(0, |last| moment.seconds_since(last));
        if idle > rules.keeping.conversation_seconds() {
            session = Session {
                locale: session.locale,
                handoff: session
                    .handoff
                    .filter(|handoff| !handoff.is_closed() || session.blocked.is_some()),
                blocked: session.blocked,
                ..Session::default()
            };
        }
        session.last_active = Some(moment);
        Self {
            rules,
            scene,
            session,
            moment,
            effects: Vec::new(),
            soft: false,
            answers: true,
            trail: None,
        }
    }

    /// Takes what happened.
    pub(super) fn meet(&mut self, event: &Event) {
        self.answers = !matches!(event, Event::AtDesk(_) | Event::Befell(_) | Event::Due);
        match event {
            Event::AtDesk(act) => self.at_desk(act),
            Event::Befell(mishap) => self.befell(mishap),
            Event::Due => self.came_due(),
            _ => self.take(event),
        }
    }

    fn take(&mut self, event: &Event) {
        match event
            .text()
            .map_or(Finding::None, |text| self.danger_in(text))
        {
            Finding::Urgent { category, .. } => {
                self.urgent(category, event);
                return self.urgent_at_desk(event);
            }
            Finding::Soft { .. } => self.soft = true,
            Finding::None => {}
        }
        if self.with_desk(event) {
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
            Event::AtDesk(_) | Event::Befell(_) | Event::Due => {}
        }
    }

    pub(super) fn finish(mut self) -> (Session, Vec<Effect>) {
        if self.effects.is_empty() && self.answers {
            self.show_aside(system::TROUBLE);
        }
        if self.effects.iter().any(Effect::is_for_person) {
            self.keep_on_screen();
        }
        (self.session, self.effects)
    }

    /// The language this person is answered in.
    pub(super) fn locale(&self) -> &'r Locale {
        self.rules.locale_of(&self.session)
    }

    /// Looks for urgent wording in the person's language and in the default one; the
    /// graver finding counts.
    fn danger_in(&self, text: &str) -> Finding {
        let default = self.rules.words.default_locale();
        let mut locales = vec![default];
        if self.locale() != default {
            locales.push(self.locale());
        }
        let understandings = locales
            .into_iter()
            .filter_map(|locale| self.rules.understanding.get(locale));
        let findings = understandings.map(|understanding| understanding.danger_in(text));
        findings.fold(Finding::None, |graver, finding| match (&graver, &finding) {
            (Finding::Urgent { .. }, _) | (_, Finding::None) => graver,
            _ => finding,
        })
    }

    /// Help at once; the place stays, and so does the question, if one was asked, for
    /// those who say that they did not mean it so.
    fn urgent(&mut self, category: Category, event: &Event) {
        self.session.asked_beside = event.text().and_then(|text| self.topic_asked(text));
        self.effects.push(Effect::Urgent(Urgent::Help(category)));
        self.say_who_reads();
    }

    /// Who reads this chat, after an urgent text.
    pub(super) fn say_who_reads(&mut self) {
        let handoff = self.session.handoff.as_ref();
        let line = match handoff.map(|handoff| &handoff.state) {
            Some(State::Talking(_)) => Line::UrgentAdviser,
            Some(State::Waiting { .. }) => Line::UrgentWaiting,
            _ => Line::UrgentHours,
        };
        self.say(line);
    }
}
