//! A batch of updates becomes turns: loaded, stepped, worded and kept together.
//!
//! Updates are taken in the order in which they came, so those of one person are
//! answered in order. A turn is pure and takes microseconds; what takes time, the
//! disk, is done once for the whole batch.

use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::ports::{
    Act, Change, Chat, Clock, Deed, Incoming, Record, Store, StoreError, Tally, Waiting,
};
use crate::conversation::effect::Effect;
use crate::conversation::{Event, Locale, Moment, Outgoing, Rules, Session, Tap, engine, words};

/// Turns updates into kept turns.
pub struct Turns<S, C> {
    rules: Arc<Rules>,
    store: Arc<S>,
    clock: Arc<C>,
}

/// One turn, worded.
struct Worded {
    session: Session,
    effects: Vec<Effect>,
    outgoing: Vec<Outgoing>,
}

impl<S: Store, C: Clock> Turns<S, C> {
    /// Turns by these rules, kept in this store.
    pub fn new(rules: Arc<Rules>, store: Arc<S>, clock: Arc<C>) -> Self {
        Self {
            rules,
            store,
            clock,
        }
    }

    /// Answers a batch of updates. When it returns, all of it is safely kept.
    ///
    /// # Errors
    /// When the store cannot be used: then nothing was kept, and the batch must come again.
    pub async fn take(&self, batch: &[Incoming]) -> Result<Vec<Waiting>, StoreError> {
        let chats: HashSet<Chat> = batch
            .iter()
            .filter_map(|incoming| incoming.deed.as_ref())
            .map(|deed| deed.chat)
            .collect();
        let updates = batch.iter().map(|incoming| incoming.update).collect();
        let mut loaded = self
            .store
            .load(chats.into_iter().collect(), updates)
            .await?;
        let moment = self.clock.now();
        let mut records = Vec::with_capacity(batch.len());
        for incoming in batch {
            // Delivered twice, in this batch or before.
            if !loaded.answered.insert(incoming.update) {
                continue;
            }
            let change = incoming
                .deed
                .as_ref()
                .map(|deed| self.change(deed, &mut loaded.sessions, moment));
            records.push(Record {
                update: incoming.update,
                change,
            });
        }
        self.store.commit(records).await
    }

    /// The urgent texts for those in a batch who need them, made without the store: for
    /// when it cannot be used.
    #[must_use]
    pub fn urgent_only(&self, batch: &[Incoming]) -> Vec<(i64, Chat, Outgoing)> {
        let moment = self.clock.now();
        let urgent = batch.iter().filter_map(|incoming| {
            let deed = incoming.deed.as_ref()?;
            let Act::Spoke(event) = &deed.act else {
                return None;
            };
            let worded = self.step(new_session(deed), event, moment);
            let urgent = worded
                .outgoing
                .into_iter()
                .find(|outgoing| outgoing.urgent)?;
            Some((incoming.update, deed.chat, urgent))
        });
        urgent.collect()
    }

    fn change(&self, deed: &Deed, sessions: &mut HashMap<Chat, Session>, moment: Moment) -> Change {
        let event = match &deed.act {
            Act::Left => {
                sessions.remove(&deed.chat);
                return Change::Forgotten {
                    chat: deed.chat,
                    outgoing: Vec::new(),
                };
            }
            Act::Spoke(event) => event,
        };
        let session = sessions
            .remove(&deed.chat)
            .unwrap_or_else(|| new_session(deed));
        let Worded {
            session,
            effects,
            outgoing,
        } = self.step(session, event, moment);
        if effects.contains(&Effect::Forget) {
            return Change::Forgotten {
                chat: deed.chat,
                outgoing,
            };
        }
        sessions.insert(deed.chat, session.clone());
        Change::Moved {
            chat: deed.chat,
            session: Box::new(session),
            outgoing,
            tally: tally_of(event),
        }
    }

    /// One turn. A panic in it is a fault of ours: it is caught here, so that it is one
    /// person's turn and no other's, and that person is told and given the number.
    fn step(&self, session: Session, event: &Event, moment: Moment) -> Worded {
        let locale = session.locale.clone();
        let turn = || self.worded(engine::step(&self.rules, session, event, moment), moment);
        catch_unwind(AssertUnwindSafe(turn)).unwrap_or_else(|_| {
            tracing::error!("a turn failed; the person was told, and starts afresh");
            let session = Session {
                locale,
                ..Session::default()
            };
            let trouble = || self.worded(engine::trouble(&self.rules, session, moment), moment);
            catch_unwind(AssertUnwindSafe(trouble)).unwrap_or_else(|_| Worded {
                session: Session::default(),
                effects: Vec::new(),
                outgoing: vec![Outgoing::last_resort()],
            })
        })
    }

    fn worded(&self, (session, effects): (Session, Vec<Effect>), moment: Moment) -> Worded {
        let locale = self.rules.locale_of(&session);
        let outgoing = words::word(&self.rules, locale, moment, &effects);
        Worded {
            session,
            effects,
            outgoing,
        }
    }
}

/// What is counted of an event.
fn tally_of(event: &Event) -> Option<Tally> {
    match event {
        Event::Tapped(Some(Tap::Asked(topic, right))) => Some(Tally {
            topic: topic.clone(),
            right: *right,
        }),
        _ => None,
    }
}

/// A first conversation, in the language of the person's phone.
fn new_session(deed: &Deed) -> Session {
    Session {
        locale: deed.language.as_deref().map(Locale::from),
        ..Session::default()
    }
}
