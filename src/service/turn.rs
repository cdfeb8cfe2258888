//! A batch of updates becomes turns: loaded, stepped, worded and kept together.
//!
//! Updates are taken in the order in which they came, so those of one person are
//! answered in order. A turn is pure and takes microseconds; what takes time, the
//! disk, is done once for the whole batch. What is pure can be done again: when
//! another program answered in between, or when a turn met a fault of ours, the batch is
//! loaded and stepped once more.

use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::fault;
use super::kept::{Batch, Edition, Loaded, Person, SetAside, StoreError, Tally, Waiting};
use super::ports::{Act, Chat, Clock, Deed, Incoming, Observer, Sight, Store};
use super::reload::Current;
use crate::conversation::effect::Effect;
use crate::conversation::{Event, Locale, Moment, Outgoing, Rules, Session, Tap, engine, words};

/// How often an update is tried before it is set aside.
const TRIES: u32 = 3;

/// How often a batch is made again because another program was faster.
const RACES: usize = 8;

/// Turns updates into kept turns.
pub struct Turns<S, C> {
    /// Those of the batch that is being answered.
    rules: Arc<Rules>,
    current: Arc<Current>,
    store: Arc<S>,
    clock: Arc<C>,
    observer: Arc<dyn Observer>,
    step: Step,
}

/// How a conversation moves: [`engine::step`].
pub type Step = fn(&Rules, Session, &Event, Moment) -> (Session, Vec<Effect>);

/// What is said while the store cannot be used.
pub struct Stopgap {
    /// The update it is for.
    pub update: i64,
    /// To whom.
    pub chat: Chat,
    /// What.
    pub outgoing: Outgoing,
}

/// Updates that failed, and how often.
type Failed = HashMap<i64, Failure>;

#[derive(Default)]
struct Failure {
    times: u32,
    reason: String,
}

impl<S: Store, C: Clock> Turns<S, C> {
    /// Turns by these rules, kept in this store.
    pub fn new(
        rules: Arc<Rules>,
        store: Arc<S>,
        clock: Arc<C>,
        observer: Arc<dyn Observer>,
    ) -> Self {
        Self {
            current: Arc::new(Current::new(Arc::clone(&rules))),
            rules,
            store,
            clock,
            observer,
            step: engine::step,
        }
    }

    /// The same by the rules that count when each batch begins.
    #[must_use]
    pub fn following(self, current: Arc<Current>) -> Self {
        Self { current, ..self }
    }

    /// The same, by the rules that count now.
    fn by_current_rules(&self) -> Self {
        Self {
            rules: self.current.rules(),
            current: Arc::clone(&self.current),
            store: Arc::clone(&self.store),
            clock: Arc::clone(&self.clock),
            observer: Arc::clone(&self.observer),
            step: self.step,
        }
    }

    /// The same with another way to move: for trying out what a fault in it does.
    #[must_use]
    pub fn stepping(self, step: Step) -> Self {
        Self { step, ..self }
    }

    /// Answers a batch of updates. When it returns, all of it is safely kept.
    ///
    /// # Errors
    /// When the store cannot be used: then the batch must come again.
    pub async fn take(&self, batch: &[Incoming]) -> Result<Vec<Waiting>, StoreError> {
        let turns = self.by_current_rules();
        turns.take_after(batch, Failed::new()).await
    }

    /// The same, one update at a time, each marked before it is tried: for the first batch
    /// after a start, since an update in it may be what stopped the program.
    ///
    /// # Errors
    /// When the store cannot be used: then the batch must come again.
    pub async fn take_carefully(&self, batch: &[Incoming]) -> Result<Vec<Waiting>, StoreError> {
        let turns = self.by_current_rules();
        let updates = batch.iter().map(|incoming| incoming.update).collect();
        let answered = self.store.load(Vec::new(), updates).await?.answered;
        let mut waiting = Vec::new();
        for incoming in batch {
            if answered.contains(&incoming.update) {
                continue;
            }
            let times = self.store.trying(incoming.update).await?;
            let reason = "the program stopped while it was answered".to_owned();
            let failed = Failed::from([(incoming.update, Failure { times, reason })]);
            waiting.extend(
                turns
                    .take_after(std::slice::from_ref(incoming), failed)
                    .await?,
            );
        }
        Ok(waiting)
    }

    async fn take_after(
        &self,
        batch: &[Incoming],
        mut failed: Failed,
    ) -> Result<Vec<Waiting>, StoreError> {
        let mut races = 0;
        loop {
            let loaded = self.load(batch).await?;
            let turned = match self.turn(batch, loaded, &failed) {
                Ok(turned) => turned,
                Err(update) => {
                    self.observer.saw(Sight::Fault);
                    let failure = failed.entry(update).or_default();
                    failure.times += 1;
                    failure.reason = fault::last_place().unwrap_or_default();
                    continue;
                }
            };
            match self.store.commit(turned).await {
                Err(StoreError::Raced) if races < RACES => races += 1,
                committed => return committed,
            }
        }
    }

    async fn load(&self, batch: &[Incoming]) -> Result<Loaded, StoreError> {
        let chats: HashSet<Chat> = batch
            .iter()
            .filter_map(|incoming| incoming.deed.as_ref())
            .map(|deed| deed.chat)
            .collect();
        let updates = batch.iter().map(|incoming| incoming.update).collect();
        self.store.load(chats.into_iter().collect(), updates).await
    }

    /// Steps a batch; or the update in which a turn failed.
    fn turn(&self, batch: &[Incoming], loaded: Loaded, failed: &Failed) -> Result<Batch, i64> {
        let mut turning = Turning::new(loaded, self.clock.now());
        for incoming in batch {
            // Delivered twice, in this batch or before.
            if !turning.answered.insert(incoming.update) {
                continue;
            }
            turning.batch.updates.push(incoming.update);
            if let Some(deed) = &incoming.deed {
                let failure = failed.get(&incoming.update);
                self.take_deed(&mut turning, deed, incoming.update, failure)?;
            }
        }
        Ok(turning.finish())
    }

    fn take_deed(
        &self,
        turning: &mut Turning,
        deed: &Deed,
        update: i64,
        failure: Option<&Failure>,
    ) -> Result<(), i64> {
        let Act::Spoke(event) = &deed.act else {
            turning.erase(deed.chat);
            return Ok(());
        };
        let session = turning.session(deed);
        let moment = turning.moment;
        let (session, effects, outgoing) = match failure {
            Some(failure) if failure.times >= TRIES => {
                self.set_aside(turning, failure);
                self.trouble(session, moment)
            }
            _ => self
                .caught(|| (self.step)(&self.rules, session, event, moment), moment)
                .ok_or(update)?,
        };
        if effects.contains(&Effect::Forget) {
            turning.erase(deed.chat);
        } else {
            turning.keep(deed.chat, update, session);
        }
        let outgoing = outgoing.into_iter().map(|outgoing| (deed.chat, outgoing));
        turning.batch.outgoing.extend(outgoing);
        turning.batch.tallies.extend(tally_of(event));
        Ok(())
    }

    /// A turn that fails however often it is tried: its reason is kept for the operator.
    fn set_aside(&self, turning: &mut Turning, failure: &Failure) {
        tracing::error!(
            alarm = true,
            reason = failure.reason,
            "an update could not be answered and was set aside; the person was given the number"
        );
        self.observer.saw(Sight::SetAside);
        turning.batch.set_aside.push(SetAside {
            at: turning.moment,
            reason: failure.reason.clone(),
        });
    }

    /// The person is told and given the number; they stay where they were, if that can
    /// be shown.
    fn trouble(&self, session: Session, moment: Moment) -> (Session, Vec<Effect>, Vec<Outgoing>) {
        let fresh = Session {
            locale: session.locale.clone(),
            ..Session::default()
        };
        let told = self.caught(|| engine::trouble(&self.rules, session, moment), moment);
        told.or_else(|| {
            let afresh = fresh.clone();
            self.caught(|| engine::trouble(&self.rules, afresh, moment), moment)
        })
        .unwrap_or_else(|| (fresh, Vec::new(), vec![Outgoing::last_resort()]))
    }

    /// A turn, worded. A panic in it is a fault of ours: it is caught here, so that it is
    /// one person's turn and no other's.
    fn caught(
        &self,
        step: impl FnOnce() -> (Session, Vec<Effect>),
        moment: Moment,
    ) -> Option<(Session, Vec<Effect>, Vec<Outgoing>)> {
        catch_unwind(AssertUnwindSafe(|| {
            let (session, effects) = step();
            let locale = self.rules.locale_of(&session);
            let outgoing = words::word(&self.rules, locale, moment, &effects);
            (session, effects, outgoing)
        }))
        .ok()
    }

    /// What can be said to those in a batch without the store, for when it cannot be used:
    /// the urgent texts to those who need them, to others that their answer comes later.
    #[must_use]
    pub fn without_store(&self, batch: &[Incoming]) -> Vec<Stopgap> {
        let turns = self.by_current_rules();
        let moment = self.clock.now();
        let told = batch.iter().filter_map(|incoming| {
            let deed = incoming.deed.as_ref()?;
            let Act::Spoke(event) = &deed.act else {
                return None;
            };
            let session = new_session(deed);
            let step = || (turns.step)(&turns.rules, session.clone(), event, moment);
            let answer = turns.caught(step, moment).map(|(_, _, outgoing)| outgoing);
            let urgent = answer.and_then(|all| all.into_iter().find(|outgoing| outgoing.urgent));
            let later = || {
                let told = || engine::answer_later(&turns.rules, session.clone(), moment);
                let (_, _, outgoing) = turns.caught(told, moment)?;
                outgoing.into_iter().next()
            };
            Some(Stopgap {
                update: incoming.update,
                chat: deed.chat,
                outgoing: urgent.or_else(later).unwrap_or_else(Outgoing::last_resort),
            })
        });
        told.collect()
    }
}

/// A batch while it is being stepped.
struct Turning {
    batch: Batch,
    moment: Moment,
    answered: HashSet<i64>,
    people: HashMap<Chat, Standing>,
}

/// Where a person stands in it.
#[derive(Default)]
struct Standing {
    made_from: Option<Edition>,
    /// The update of their last turn in this batch.
    update: Option<i64>,
    erased: bool,
    session: Option<Session>,
}

impl Turning {
    fn new(loaded: Loaded, moment: Moment) -> Self {
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
        }
    }

    fn session(&mut self, deed: &Deed) -> Session {
        let standing = self.people.entry(deed.chat).or_default();
        standing.session.take().unwrap_or_else(|| new_session(deed))
    }

    fn keep(&mut self, chat: Chat, update: i64, session: Session) {
        let standing = self.people.entry(chat).or_default();
        standing.update = Some(update);
        standing.session = Some(session);
    }

    /// Everything about this person goes, what was to be sent to them included.
    fn erase(&mut self, chat: Chat) {
        let standing = self.people.entry(chat).or_default();
        standing.erased = true;
        standing.session = None;
        self.batch.outgoing.retain(|(whose, _)| *whose != chat);
    }

    fn finish(mut self) -> Batch {
        for (chat, standing) in self.people {
            let becomes = standing.session.zip(standing.update);
            if becomes.is_some() || standing.erased {
                self.batch.people.push(Person {
                    chat,
                    made_from: standing.made_from,
                    erased: standing.erased,
                    becomes: becomes.map(|(session, update)| (session, Edition(update))),
                });
            }
        }
        self.batch
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
