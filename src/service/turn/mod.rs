//! A batch of updates becomes turns: loaded, stepped, worded and kept together.
//!
//! Updates are taken in the order in which they came, so those of one person are
//! answered in order. A turn is pure and takes microseconds; what takes time, the
//! disk, is done once for the whole batch. What is pure can be done again: when
//! another program answered in between, or when a turn met a fault of ours, the batch is
//! loaded and stepped once more.

mod deed;
mod recent;
mod turning;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use turning::{Turning, new_session};

pub use recent::Recent;

use super::desk::DeskView;
use super::kept::{Loaded, StoreError, Waiting};
use super::ports::{Act, Chat, Clock, Deed, Incoming, Observer, Sight, Store};
use super::reload::Current;
use super::unanswered::Marks;
use super::{chance, fault, team};
use crate::conversation::desk::Mishap;
use crate::conversation::effect::Effect;
use crate::conversation::pieces::Pieces;
use crate::conversation::scene::Letter;
use crate::conversation::words::Voices;
use crate::conversation::{Event, Outgoing, Rules, Scene, Session, engine};

/// How often an update is tried before it is set aside.
const TRIES: u32 = 3;

/// An update during which the program stopped so often is not tried again. More often than one
/// whose turn failed: whatever stopped the program may have had nothing to do with it.
const STOPS: u32 = 5;

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
    desks: Arc<DeskView>,
    step: Step,
    /// What people say in several short messages. Nowhere but here, and not for long.
    pieces: Arc<Mutex<HashMap<Chat, Pieces>>>,
    /// Who went on lately.
    recent: Arc<Recent>,
    /// Who tells people apart whose questions are kept; without it none are.
    marks: Option<Marks>,
}

/// What came of a batch that was kept.
#[derive(Debug, Default)]
pub struct Turned {
    /// What this program is to send.
    pub waiting: Vec<Waiting>,
    /// Taps in staff groups, with what is shown to those who tapped.
    pub taps: Vec<(String, Option<String>)>,
    /// Groups that somebody wants to be made ready.
    pub set_up: Vec<Chat>,
    /// Groups that somebody has left, or in which somebody is away from now on.
    pub going: Vec<(Chat, Mishap)>,
}

impl<S, C> Clone for Turns<S, C> {
    fn clone(&self) -> Self {
        Self {
            rules: Arc::clone(&self.rules),
            current: Arc::clone(&self.current),
            store: Arc::clone(&self.store),
            clock: Arc::clone(&self.clock),
            observer: Arc::clone(&self.observer),
            desks: Arc::clone(&self.desks),
            step: self.step,
            pieces: Arc::clone(&self.pieces),
            recent: Arc::clone(&self.recent),
            marks: self.marks.clone(),
        }
    }
}

/// How a conversation moves: [`engine::step`].
pub type Step = fn(&Rules, Session, &Event, &Scene) -> (Session, Vec<Effect>);

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

/// What is known of an update that was tried so often without being answered.
fn stopped(incoming: &Incoming, times: u32) -> Failed {
    let failure = Failure {
        times: TRIES,
        reason: "the program stopped while it was answered".to_owned(),
    };
    let too_often = (times >= STOPS).then_some((incoming.update, failure));
    too_often.into_iter().collect()
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
            desks: Arc::default(),
            step: engine::step,
            pieces: Arc::default(),
            recent: Arc::default(),
            marks: None,
        }
    }

    /// The same with desks.
    #[must_use]
    pub fn with_desks(self, desks: Arc<DeskView>) -> Self {
        Self { desks, ..self }
    }

    /// The same, remembering here who went on lately.
    #[must_use]
    pub fn remembering(self, recent: Arc<Recent>) -> Self {
        Self { recent, ..self }
    }

    /// The same, keeping questions that are not understood where the rules say so.
    #[must_use]
    pub fn with_marks(self, marks: Option<Marks>) -> Self {
        Self { marks, ..self }
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
            ..self.clone()
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
    pub async fn take(&self, batch: &[Incoming]) -> Result<Turned, StoreError> {
        let turns = self.by_current_rules();
        turns.take_after(batch, Failed::new()).await
    }

    /// What happened to people's conversations without an update: a moment came, or
    /// something went wrong on the way.
    ///
    /// # Errors
    /// When the store cannot be used: then it must be told again.
    pub async fn happened(&self, events: Vec<(Chat, Event)>) -> Result<Vec<Waiting>, StoreError> {
        let batch: Vec<Incoming> = events
            .into_iter()
            .map(|(chat, event)| Incoming {
                update: unheard(),
                deed: Some(Deed {
                    chat,
                    act: Act::Spoke(event),
                    language: None,
                    tap: None,
                    letter: Letter::default(),
                }),
            })
            .collect();
        Ok(self.take(&batch).await?.waiting)
    }

    /// The same, for the first batch after a start, since an update in it may be what stopped
    /// the program: the batch is marked before it is tried, and when it was tried before, each
    /// of its updates is marked and tried alone.
    ///
    /// # Errors
    /// When the store cannot be used: then the batch must come again.
    pub async fn take_carefully(&self, batch: &[Incoming]) -> Result<Turned, StoreError> {
        let turns = self.by_current_rules();
        let updates = batch.iter().map(|incoming| incoming.update).collect();
        let answered = self.store.load(Vec::new(), updates).await?.answered;
        let is_new = |incoming: &&Incoming| !answered.contains(&incoming.update);
        let mut rest = batch.iter().filter(is_new).peekable();
        let mut marked = match rest.peek() {
            Some(first) => self.store.trying(first.update).await?,
            None => return Ok(Turned::default()),
        };
        if marked == 0 {
            return turns.take_after(batch, Failed::new()).await;
        }
        let mut all = Turned::default();
        while let Some(incoming) = rest.next() {
            let turned = turns
                .take_after(std::slice::from_ref(incoming), stopped(incoming, marked))
                .await?;
            all.waiting.extend(turned.waiting);
            all.taps.extend(turned.taps);
            all.set_up.extend(turned.set_up);
            all.going.extend(turned.going);
            if let Some(next) = rest.peek() {
                marked = self.store.trying(next.update).await?;
            }
        }
        Ok(all)
    }

    async fn take_after(
        &self,
        batch: &[Incoming],
        mut failed: Failed,
    ) -> Result<Turned, StoreError> {
        let mut races = 0;
        loop {
            let led = team::lead(batch, &self.desks, &*self.store).await?;
            let loaded = self.load(&led, races > 0).await?;
            let mut turning = match self.turn(&led, loaded, &failed) {
                Ok(turning) => turning,
                Err(update) => {
                    self.observer.saw(Sight::Fault);
                    let failure = failed.entry(update).or_default();
                    failure.times += 1;
                    failure.reason = fault::last_place().unwrap_or_default();
                    continue;
                }
            };
            let board = Arc::clone(&turning.board);
            let taps = std::mem::take(&mut turning.taps);
            let set_up = std::mem::take(&mut turning.set_up);
            let going = std::mem::take(&mut turning.going);
            let happened = std::mem::take(&mut turning.happened);
            let moment = turning.moment;
            let kept = turning.finish(&self.rules);
            let stands = recent::stands(&kept.people);
            let editions: Vec<_> = kept
                .desks
                .iter()
                .map(|change| (change.desk.clone(), change.edition))
                .collect();
            match self.store.commit(kept).await {
                Err(StoreError::Raced) if races < RACES => {
                    races += 1;
                    // It may be a desk that another program changed.
                    if !self.desks.is_empty() {
                        self.desks.refresh(&self.store.desks().await?);
                    }
                }
                Err(error) => return Err(error),
                Ok(waiting) => {
                    self.recent.keep(stands, moment);
                    for what in happened {
                        self.observer.saw(Sight::Handoff(what));
                    }
                    self.desks.keep(board, editions);
                    return Ok(Turned {
                        waiting,
                        taps,
                        set_up,
                        going,
                    });
                }
            }
        }
    }

    /// Where those of a batch stand. Of who went on lately that is known here, and whether one of
    /// these updates was answered before shows when it is to be kept: after such a race, all is asked
    /// of the store.
    async fn load(&self, batch: &[Incoming], after_race: bool) -> Result<Loaded, StoreError> {
        let chats: HashSet<Chat> = batch
            .iter()
            .filter_map(|incoming| incoming.deed.as_ref())
            .map(|deed| deed.chat)
            .filter(|chat| !chat.is_group())
            .collect();
        let mut known = HashMap::new();
        let mut asked = Vec::new();
        for chat in chats {
            match self.recent.take(chat) {
                Some(kept) if !after_race => {
                    known.insert(chat, kept);
                }
                _ => asked.push(chat),
            }
        }
        if asked.is_empty() && !known.is_empty() {
            return Ok(Loaded {
                people: known,
                ..Loaded::default()
            });
        }
        let updates = batch
            .iter()
            .map(|incoming| incoming.update)
            .filter(|id| *id >= 0)
            .collect();
        let mut loaded = self.store.load(asked, updates).await?;
        loaded.people.extend(known);
        Ok(loaded)
    }

    /// Steps a batch; or the update in which a turn failed.
    fn turn(&self, batch: &[Incoming], loaded: Loaded, failed: &Failed) -> Result<Turning, i64> {
        let mut turning = Turning::new(loaded, self.clock.now(), self.desks.board());
        self.pieces
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|_, pieces| !pieces.is_over(turning.moment));
        let voices = Voices::at(&self.rules, turning.moment);
        for incoming in batch {
            // Delivered twice, in this batch or before.
            if !turning.answered.insert(incoming.update) {
                continue;
            }
            if incoming.update >= 0 {
                turning.batch.updates.push(incoming.update);
            }
            if let Some(deed) = &incoming.deed {
                let failure = failed.get(&incoming.update);
                self.take_deed(&mut turning, &voices, deed, (incoming.update, failure))?;
            }
        }
        Ok(turning)
    }

    /// What can be said to those in a batch without the store, for when it cannot be used:
    /// the urgent texts to those who need them, to others that their answer comes later.
    #[must_use]
    pub fn without_store(&self, batch: &[Incoming]) -> Vec<Stopgap> {
        let turns = self.by_current_rules();
        let moment = self.clock.now();
        let voices = Voices::at(&turns.rules, moment);
        let told = batch.iter().filter_map(|incoming| {
            let deed = incoming.deed.as_ref()?;
            let Act::Spoke(event) = &deed.act else {
                return None;
            };
            let session = new_session(deed);
            let step = || (turns.step)(&turns.rules, session.clone(), event, &moment.into());
            let answer = turns.caught(&voices, step).map(|(_, _, outgoing)| outgoing);
            let urgent = answer.and_then(|all| all.into_iter().find(|outgoing| outgoing.urgent));
            let later = || {
                let told = || engine::answer_later(&turns.rules, session.clone(), &moment.into());
                let (_, _, outgoing) = turns.caught(&voices, told)?;
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

/// A number for what comes with no update: below nought, where Telegram's are not.
pub(super) fn unheard() -> i64 {
    -i64::try_from(chance::number() >> 2).unwrap_or(1).max(1)
}
