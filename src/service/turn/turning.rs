//! A batch while it is being stepped: where everybody stands, and what is to be kept.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::conversation::desk::{Board, DeskState, End, Handoff, Mishap, State};
use crate::conversation::effect::Effect;
use crate::conversation::ids::DeskName;
use crate::conversation::{Locale, Moment, Rules, Session, engine};
use crate::service::kept::{Batch, DeskChange, Edition, Figure, Listed, Loaded, Person};
use crate::service::ports::{Chat, Deed};

/// A batch while it is being stepped.
pub(super) struct Turning {
    pub(super) batch: Batch,
    pub(super) moment: Moment,
    pub(super) answered: HashSet<i64>,
    people: HashMap<Chat, Standing>,
    pub(super) board: Arc<Board>,
    pub(super) taps: Vec<(String, Option<String>)>,
    pub(super) set_up: Vec<Chat>,
    pub(super) going: Vec<(Chat, Mishap)>,
    /// What happened to handoffs.
    pub(super) happened: Vec<&'static str>,
}

/// Where a person stands in it.
#[derive(Default)]
struct Standing {
    made_from: Option<Edition>,
    /// The update of their last turn in this batch.
    update: Option<i64>,
    erased: bool,
    session: Option<Session>,
    /// Their handoff, should they be erased.
    over: Option<Box<Handoff>>,
}

impl Turning {
    pub(super) fn new(loaded: Loaded, moment: Moment, board: Arc<Board>) -> Self {
        let people = loaded.people.into_iter().map(|(chat, kept)| {
            let standing = Standing {
                made_from: Some(kept.edition),
                session: Some(kept.session),
                ..Standing::default()
            };
            (chat, standing)
        });
        Self {
            batch: Batch {
                at: moment,
                ..Batch::default()
            },
            moment,
            answered: loaded.answered,
            people: people.collect(),
            board,
            taps: Vec::new(),
            set_up: Vec::new(),
            going: Vec::new(),
            happened: Vec::new(),
        }
    }

    /// Whether anything is known of them.
    pub(super) fn knows(&self, chat: Chat) -> bool {
        self.people
            .get(&chat)
            .is_some_and(|standing| standing.session.is_some())
    }

    /// Takes in where a handoff stands now, for those who come later in this batch.
    pub(super) fn note(&mut self, handoff: &Handoff) {
        Arc::make_mut(&mut self.board).note(handoff);
    }

    /// What is shown to a member of a staff group who tapped.
    pub(super) fn tap(&mut self, deed: &Deed, shown: Option<String>) {
        if let Some(tap) = deed.tap.clone() {
            self.taps.push((tap, shown));
        }
    }

    pub(super) fn count(&mut self, locale: &Locale, effects: &[Effect]) {
        let at = self.moment;
        let figures = effects.iter().filter_map(|effect| match effect {
            Effect::Figure { desk, what, waited } => Some(Figure {
                at,
                desk: desk.clone(),
                what: (*what).to_owned(),
                locale: locale.clone(),
                waited: *waited,
            }),
            _ => None,
        });
        self.batch.figures.extend(figures);
        let happened = effects.iter().filter_map(|effect| match effect {
            Effect::Figure { what, .. } => Some(*what),
            _ => None,
        });
        self.happened.extend(happened);
    }

    /// Keeps what a team has set; of several changes in one batch the last.
    pub(super) fn set_desk(
        &mut self,
        desk: &DeskName,
        from: Option<Edition>,
        state: DeskState,
        to: Edition,
    ) {
        if let Some(now) = Arc::make_mut(&mut self.board).desks.get_mut(desk) {
            now.state = state.clone();
        }
        let earlier = self
            .batch
            .desks
            .iter()
            .position(|change| change.desk == *desk);
        let made_from = match earlier {
            Some(index) => self.batch.desks.remove(index).made_from,
            None => from,
        };
        self.batch.desks.push(DeskChange {
            desk: desk.clone(),
            made_from,
            becomes: state,
            edition: to,
        });
    }

    /// The session as it was, when nothing came of a turn.
    pub(super) fn put_back(&mut self, chat: Chat, session: Session) {
        self.people.entry(chat).or_default().session = Some(session);
    }

    pub(super) fn session(&mut self, deed: &Deed) -> Session {
        let standing = self.people.entry(deed.chat).or_default();
        standing.session.take().unwrap_or_else(|| new_session(deed))
    }

    pub(super) fn keep(&mut self, chat: Chat, update: i64, session: Session) {
        let standing = self.people.entry(chat).or_default();
        standing.update = Some(update);
        standing.session = Some(session);
    }

    /// What was to be said of this handoff at its desk is not said: whoever it is of is forgotten.
    pub(super) fn unsay(&mut self, handoff: &Handoff) {
        let code = std::slice::from_ref(&handoff.code);
        self.batch
            .outgoing
            .retain(|(_, outgoing)| !outgoing.is_of(code));
    }

    /// Everything about this person goes, what was to be sent to them included.
    pub(super) fn erase(&mut self, chat: Chat, over: Option<Box<Handoff>>) {
        let standing = self.people.entry(chat).or_default();
        standing.erased = true;
        standing.session = None;
        let at = self.moment;
        let over = over.map(|mut handoff| {
            handoff.state = State::Closed(End::Left);
            handoff.since = at;
            handoff
        });
        if let Some(handoff) = &over {
            Arc::make_mut(&mut self.board).note(handoff);
        }
        standing.over = over.or(standing.over.take());
        self.batch.outgoing.retain(|(whose, _)| *whose != chat);
    }

    pub(super) fn finish(mut self, rules: &Rules) -> Batch {
        for (chat, standing) in self.people {
            let becomes = standing.session.zip(standing.update);
            if becomes.is_some() || standing.erased {
                let session = becomes.as_ref().map(|(session, _)| session);
                let handoff = session.and_then(|session| listed(rules, session));
                let over = Session {
                    handoff: standing.over,
                    ..Session::default()
                };
                let handoff = handoff.or_else(|| listed(rules, &over));
                self.batch.people.push(Person {
                    chat,
                    made_from: standing.made_from,
                    erased: standing.erased,
                    becomes: becomes.map(|(session, update)| (Arc::new(session), Edition(update))),
                    handoff,
                });
            }
        }
        self.batch
    }
}

/// A handoff as the store has to find it.
fn listed(rules: &Rules, session: &Session) -> Option<Listed> {
    let handoff = session.handoff.as_deref()?;
    // Someone who is blocked stays known until they are not.
    let is_over = handoff.is_closed() && session.blocked.is_none();
    Some(Listed {
        code: handoff.code.clone(),
        desk: handoff.desk.clone(),
        state: handoff.state.name(),
        urgent: handoff.urgent,
        asked: handoff.asked,
        due: engine::due(rules, session),
        closed: is_over.then_some(handoff.since),
    })
}

/// A first conversation, in the language of the person's phone.
pub(super) fn new_session(deed: &Deed) -> Session {
    Session {
        locale: deed.language.as_deref().map(Locale::from),
        ..Session::default()
    }
}
