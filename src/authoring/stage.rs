//! A conversation played without Telegram: one person and, where wanted, a desk with two
//! advisers. Stories, the terminal and the preview all play here.
//!
//! Pure: whoever plays says what time it is.

use std::sync::Arc;

use crate::conversation::desk::{Board, Command, DeskAct, DeskDeed, MemberId, Mishap};
use crate::conversation::effect::Effect;
use crate::conversation::engine::{self, Passed};
use crate::conversation::event::Event;
use crate::conversation::ids::{Code, DeskName, Locale};
use crate::conversation::moment::Moment;
use crate::conversation::pieces::Pieces;
use crate::conversation::rules::Rules;
use crate::conversation::scene::{Letter, Scene};
use crate::conversation::session::Session;
use crate::conversation::words::{self, Outgoing};

/// The advisers at a played desk, with the names they chose.
pub const ADVISERS: [(MemberId, &str); 2] = [(MemberId(1), "Sam"), (MemberId(2), "Kim")];

/// Where a played conversation stands.
#[derive(Debug, Clone)]
pub struct Stage {
    /// What is remembered of the person.
    pub session: Session,
    /// The moment of the next turn.
    pub moment: Moment,
    board: Arc<Board>,
    turns: u64,
    messages: i64,
    pieces: Pieces,
}

/// What came of one turn.
#[derive(Debug, Clone, Default)]
pub struct Turn {
    /// When.
    pub at: Moment,
    /// Everything it brings about.
    pub effects: Vec<Effect>,
    /// What the person sees.
    pub person: Vec<Outgoing>,
    /// What the desk's group sees.
    pub desk: Vec<Outgoing>,
    /// What the adviser sees who did it.
    pub alert: Option<String>,
    /// The steps, choices and rules it went through.
    pub passed: Vec<Passed>,
}

impl Stage {
    /// Before the first word, in a language or in none chosen yet.
    #[must_use]
    pub fn new(moment: Moment, locale: Option<Locale>) -> Self {
        Self {
            session: Session {
                locale,
                ..Session::default()
            },
            moment,
            board: Arc::default(),
            turns: 0,
            messages: 0,
            pieces: Pieces::default(),
        }
    }

    /// With the first desk of the rules, and two advisers at it.
    #[must_use]
    pub fn with_desk(mut self, rules: &Rules) -> Self {
        let desk = rules.desks.first();
        let board = desk.map(|desk| Board::played(&desk.name, &ADVISERS));
        self.board = Arc::new(board.unwrap_or_default());
        self
    }

    /// The desk there is.
    #[must_use]
    pub fn desk(&self) -> Option<&DeskName> {
        self.board.desks.keys().next()
    }

    /// The person's handoff, if they asked for an adviser.
    #[must_use]
    pub fn code(&self) -> Option<&Code> {
        let handoff = self.session.handoff.as_ref()?;
        Some(&handoff.code)
    }

    /// Whether an adviser talks to the person.
    #[must_use]
    pub fn is_talking(&self) -> bool {
        let handoff = self.session.handoff.as_deref();
        handoff.is_some_and(|handoff| handoff.talking().is_some())
    }

    /// The number of the message that the person wrote last.
    #[must_use]
    pub fn last_message(&self) -> i64 {
        self.messages
    }

    /// One turn.
    pub fn act(&mut self, rules: &Rules, event: &Event) -> Turn {
        let (session, mut scene) = self.begin(matches!(
            event,
            Event::Said(_) | Event::Sent { .. } | Event::Tapped(_)
        ));
        if event.is_of_person() {
            scene.just_before = self.pieces.take(self.messages, self.moment, event);
        }
        let (session, effects, passed) = engine::follow(rules, session, event, &scene);
        self.end(rules, session, effects, passed)
    }

    /// What an adviser does about the person's handoff; `None` when there is none.
    pub fn at_desk(&mut self, rules: &Rules, by: MemberId, deed: DeskDeed) -> Option<Turn> {
        let handoff = self.session.handoff.as_deref()?;
        let (code, at) = (handoff.code.clone(), handoff.desk.clone());
        let act = DeskAct { code, at, by, deed };
        Some(self.act(rules, &Event::AtDesk(act)))
    }

    /// One turn in which something goes wrong on our side.
    pub fn fail(&mut self, rules: &Rules) -> Turn {
        let (session, scene) = self.begin(true);
        let (session, effects) = engine::trouble(rules, session, &scene);
        self.end(rules, session, effects, Vec::new())
    }

    /// Time passes; what a handoff waited for happens when its moment comes.
    pub fn wait(&mut self, rules: &Rules, seconds: i64) -> Vec<Turn> {
        let end = self.moment.plus_seconds(seconds);
        let mut turns = Vec::new();
        loop {
            let due = engine::due(rules, &self.session);
            let Some(due) = due.filter(|due| *due <= end) else {
                break;
            };
            self.moment = self.moment.max(due);
            turns.push(self.act(rules, &Event::Due));
        }
        self.moment = end;
        turns
    }

    /// What a command of the team's does: what its adviser sees, and what the whole team is told.
    /// `None` without a desk.
    pub fn command(&mut self, rules: &Rules, by: MemberId, command: &Command) -> Option<Turn> {
        let name = self.desk()?.clone();
        let desk = rules.desks.iter().find(|desk| desk.name == name)?;
        let came = engine::command(rules, &self.board, desk, by, command, self.moment);
        if let Some(now) = Arc::make_mut(&mut self.board).desks.get_mut(&name) {
            now.state = came.state;
        }
        let at = self.moment;
        let told = words::at_desk(rules, rules.words.default_locale(), at, &came.effects);
        let told = told.into_iter().map(|(_, outgoing)| outgoing);
        let going = (*command == Command::Away(true)).then_some(Mishap::AdviserAway(by));
        let then = going.map(|what| self.act(rules, &Event::Befell { code: None, what }));
        let mut turn = then.unwrap_or_default();
        turn.at = at;
        turn.desk.splice(0..0, told);
        turn.alert = words::alert(rules, at, &[Effect::Alert(came.answer)]);
        Some(turn)
    }

    fn begin(&mut self, writes: bool) -> (Session, Scene) {
        self.turns += 1;
        self.messages += i64::from(writes);
        let scene = Scene {
            moment: self.moment,
            board: Arc::clone(&self.board),
            code: Code::drawn(self.turns * 7919),
            letter: Letter {
                message: writes.then_some(self.messages),
                ..Letter::default()
            },
            just_before: Vec::new(),
        };
        // Written down and read back, as it is in service.
        let saved = serde_json::to_string(&self.session).unwrap_or_default();
        (serde_json::from_str(&saved).unwrap_or_default(), scene)
    }

    fn end(
        &mut self,
        rules: &Rules,
        session: Session,
        effects: Vec<Effect>,
        passed: Vec<Passed>,
    ) -> Turn {
        let locale = rules.locale_of(&session);
        let at = self.moment;
        let desk = words::at_desk(rules, locale, at, &effects);
        let turn = Turn {
            at,
            person: words::word(rules, locale, at, &effects),
            desk: desk.into_iter().map(|(_, outgoing)| outgoing).collect(),
            alert: words::alert(rules, at, &effects),
            passed,
            effects,
        };
        let board = Arc::make_mut(&mut self.board);
        // One that was erased stands nowhere any more.
        if let Some(before) = self.session.handoff.as_deref() {
            board.drop(&before.code);
        }
        if let Some(handoff) = session.handoff.as_deref() {
            board.note(handoff);
        }
        self.session = session;
        turn
    }
}
