//! The bot in this process, with a clock moved by hand and a store that can be broken.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use helpline::adapters::disk;
use helpline::adapters::store::SqliteStore;
use helpline::adapters::telegram::Client;
use helpline::authoring::{check, render, story};
use helpline::cli::serve::Serving;
use helpline::conversation::ids::{Code, DeskName};
use helpline::conversation::{Moment, Rules};
use helpline::service::counting::{Counts, Day};
use helpline::service::kept::{
    Batch, Beat, Clue, Desks, Expiry, Figure, Landed, Loaded, Owner, Purged, SetAside, Sought,
    StoreError, Waiting,
};
use helpline::service::ports::{Chat, Clock, Store, Unseen};
use helpline::service::reload::Current;
use helpline::service::unanswered::Unanswered;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

use crate::fake_telegram::FakeTelegram;
use crate::learned::notebook;

/// A Monday morning with the line open.
pub const OPEN: &str = "2026-11-23 10:00";
/// A night with the line closed.
pub const CLOSED: &str = "2026-11-23 23:00";

/// The bot, running.
pub struct Bot {
    pub clock: HandClock,
    pub store: Arc<BreakableStore>,
    stop: watch::Sender<bool>,
    running: JoinHandle<()>,
}

impl Bot {
    /// The bot at a Telegram, at a moment.
    pub fn start(telegram: &FakeTelegram, at: &str) -> Self {
        Self::start_at(
            &telegram.url(),
            telegram.token(),
            at,
            Arc::new(BreakableStore::new()),
        )
    }

    /// The bot with a store that was used before.
    pub fn start_at(url: &str, token: &str, at: &str, store: Arc<BreakableStore>) -> Self {
        Self::start_with_desks(url, token, at, store, &BTreeMap::new())
    }

    /// The same with desks.
    pub fn start_with_desks(
        url: &str,
        token: &str,
        at: &str,
        store: Arc<BreakableStore>,
        groups: &BTreeMap<DeskName, Chat>,
    ) -> Self {
        Self::start_by(rules(), url, token, at, store, groups)
    }

    /// The same by other rules than the shipped ones.
    pub fn start_by(
        rules: Arc<Rules>,
        url: &str,
        token: &str,
        at: &str,
        store: Arc<BreakableStore>,
        groups: &BTreeMap<DeskName, Chat>,
    ) -> Self {
        let clock = HandClock::at(at);
        let (stop, stopped) = watch::channel(false);
        let serving = Serving {
            rules: Arc::new(Current::new(rules)),
            client: Client::new(&token.to_owned().into(), Some(url)).unwrap(),
            clock: Arc::new(clock.clone()),
            observer: Arc::new(Unseen),
            messages_per_second: 0,
            webhook: None,
            groups: groups.clone(),
            marks: None,
        };
        let running = tokio::spawn(serving.run(Arc::clone(&store), stopped));
        Self {
            clock,
            store,
            stop,
            running,
        }
    }

    /// Stops it as SIGTERM does, and gives back what it keeps.
    pub async fn stop(self) -> Arc<BreakableStore> {
        self.stop.send(true).unwrap();
        self.running.await.unwrap();
        self.store
    }

    /// Stops the bot, then lets Telegram say what went wrong.
    pub async fn finish(self, telegram: FakeTelegram) {
        telegram.settled().await;
        // It asks once more, and the line it waited on may still seem open.
        telegram.tolerates_refusals("getUpdates", "terminated by other getUpdates request");
        self.stop().await;
        telegram.finish().await;
    }
}

/// The shipped rules, checked once.
pub fn rules() -> Arc<Rules> {
    static RULES: OnceLock<Arc<Rules>> = OnceLock::new();
    let check_them = || {
        let texts = disk::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let checked = check(&texts, moment(OPEN));
        let faults = render(&checked.diagnostics, &texts, false);
        Arc::new(
            checked
                .blueprint
                .unwrap_or_else(|| panic!("{faults}"))
                .build_recalling(&notebook()),
        )
    };
    Arc::clone(RULES.get_or_init(check_them))
}

/// A moment on the helpline's clock.
pub fn moment(text: &str) -> Moment {
    let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
    Moment::from_seconds(
        story::moment(text)
            .unwrap()
            .to_zoned(zone)
            .unwrap()
            .timestamp()
            .as_second(),
    )
}

/// A clock moved by hand.
#[derive(Clone)]
pub struct HandClock(Arc<AtomicI64>);

impl HandClock {
    fn at(text: &str) -> Self {
        Self(Arc::new(AtomicI64::new(moment(text).seconds())))
    }

    /// From now on it is this moment.
    pub fn set(&self, text: &str) {
        self.0.store(moment(text).seconds(), Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Moment {
        Moment::from_seconds(self.0.load(Ordering::SeqCst))
    }
}

/// The real store, in memory, behind a switch that breaks it.
pub struct BreakableStore {
    store: SqliteStore,
    broken: AtomicBool,
    could_not_mark: Notify,
}

impl BreakableStore {
    pub fn new() -> Self {
        Self {
            store: SqliteStore::in_memory().unwrap(),
            broken: AtomicBool::new(false),
            could_not_mark: Notify::new(),
        }
    }

    pub fn breaks(&self) {
        self.broken.store(true, Ordering::SeqCst);
    }

    pub fn is_mended(&self) {
        self.broken.store(false, Ordering::SeqCst);
    }

    /// Waits until a message was sent and this could not be kept.
    pub async fn could_not_mark_a_message(&self) {
        self.could_not_mark.notified().await;
    }

    fn works(&self) -> Result<&SqliteStore, StoreError> {
        if self.broken.load(Ordering::SeqCst) {
            return Err(StoreError::Unusable("the disk is full".into()));
        }
        Ok(&self.store)
    }
}

impl Store for BreakableStore {
    async fn load(&self, chats: Vec<Chat>, updates: Vec<i64>) -> Result<Loaded, StoreError> {
        self.works()?.load(chats, updates).await
    }

    async fn commit(&self, batch: Batch) -> Result<Vec<Waiting>, StoreError> {
        self.works()?.commit(batch).await
    }

    async fn moved(&self, from: Chat, to: Chat) -> Result<(), StoreError> {
        self.works()?.moved(from, to).await
    }

    async fn trying(&self, update: i64) -> Result<u32, StoreError> {
        self.works()?.trying(update).await
    }

    async fn done(&self, id: i64, landed: Vec<Landed>) -> Result<(), StoreError> {
        self.works()
            .inspect_err(|_| self.could_not_mark.notify_one())?
            .done(id, landed)
            .await
    }

    async fn landed(&self, landed: Vec<Landed>) -> Result<(), StoreError> {
        self.works()?.landed(landed).await
    }

    async fn whose(&self, clues: Vec<Clue>) -> Result<HashMap<Clue, Owner>, StoreError> {
        self.works()?.whose(clues).await
    }

    async fn seek(&self, sought: Vec<Sought>) -> Result<Vec<Option<i64>>, StoreError> {
        self.works()?.seek(sought).await
    }

    async fn desks(&self) -> Result<Desks, StoreError> {
        self.works()?.desks().await
    }

    async fn due(&self, now: Moment) -> Result<Vec<Chat>, StoreError> {
        self.works()?.due(now).await
    }

    async fn old_topics(&self, before: Moment) -> Result<Vec<(DeskName, Code)>, StoreError> {
        self.works()?.old_topics(before).await
    }

    async fn figures(&self, since: Moment) -> Result<Vec<Figure>, StoreError> {
        self.works()?.figures(since).await
    }

    async fn counts(&self, since: Day) -> Result<Counts, StoreError> {
        self.works()?.counts(since).await
    }

    async fn unanswered(&self) -> Result<Vec<Unanswered>, StoreError> {
        self.works()?.unanswered().await
    }

    async fn gone(&self, chat: Chat, up_to: i64) -> Result<(), StoreError> {
        self.works()?.gone(chat, up_to).await
    }

    async fn release(&self, chat: Chat) -> Result<Vec<Waiting>, StoreError> {
        self.works()?.release(chat).await
    }

    async fn beat(&self) -> Result<Beat, StoreError> {
        self.works()?.beat().await
    }

    async fn leave(&self) -> Result<(), StoreError> {
        self.works()?.leave().await
    }

    async fn set_aside(&self, report: SetAside) -> Result<(), StoreError> {
        self.works()?.set_aside(report).await
    }

    async fn reports(&self) -> Result<Vec<SetAside>, StoreError> {
        self.works()?.reports().await
    }

    async fn erase(&self, chat: Chat) -> Result<bool, StoreError> {
        self.works()?.erase(chat).await
    }

    async fn purge(&self, expiry: Expiry) -> Result<Purged, StoreError> {
        self.works()?.purge(expiry).await
    }
}
