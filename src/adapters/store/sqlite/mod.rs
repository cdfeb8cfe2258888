//! Conversations in one `SQLite` file, which one thread owns.

mod access;
mod backup;
mod counting;
mod file;
mod handoffs;
mod look;
mod queue;
mod schema;
mod statements;
mod thread;

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::open_error::OpenError;
use crate::conversation::Moment;
use crate::conversation::ids::{Code, DeskName};
use crate::service::counting::{Counts, Day};
use crate::service::kept::{
    Batch, Beat, Clue, Desks, Expiry, Figure, Landed, Loaded, Owner, Purged, SetAside, Sought,
    StoreError, Waiting,
};
use crate::service::ports::{Chat, Store};
use crate::service::unanswered::Unanswered;
use access::{PARTS_DAMAGED, explained};
use file::{Place, refuse_emptied};
use schema::{Keeper, keeper};
use thread::{Asked, Desk, Failure, Jobs};

pub use backup::{backup, kept_aside, restore};
pub use look::{conversations, held, look, tally};

/// How long another program's lock on the file is waited for.
const LOCKED_FOR: Duration = Duration::from_secs(2);

/// How many pages are written to the log before they are copied into the file: 16 MB.
const LOG_PAGES: u32 = 4_000;

/// How long an answer of the disk is waited for before it counts as failing.
const PATIENCE: Duration = Duration::from_secs(5);

/// A store in one `SQLite` file.
#[derive(Debug)]
pub struct SqliteStore {
    /// The thread that owns the file, and the way to it; taken when the store is dropped.
    owner: Option<(Jobs, thread::JoinHandle)>,
    /// Whether what waited at the start was given out.
    begun: AtomicBool,
    /// What was kept after it had been given up on.
    late: Arc<Mutex<Vec<Waiting>>>,
    /// Whether the last turns could not be kept, as far as is known.
    failing: AtomicBool,
}

type Answered<T> = oneshot::Receiver<Result<T, StoreError>>;

impl SqliteStore {
    /// Opens a file, making it if it is not there, readable by its owner alone.
    ///
    /// # Errors
    /// When it cannot be opened, is damaged, is another program's or of a later version, or when
    /// another Helpline runs on it.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        refuse_emptied(path)?;
        // Before its rights are changed.
        if is_of_another(path) {
            return Err(OpenError::Foreign(path.display().to_string()));
        }
        let place = Place::take(path).map_err(|error| explained(path, error))?;
        if place.is_new() {
            let made = place.path().display();
            tracing::info!(path = %made, "there was no database: a new one is made, and nobody is known in it");
        }
        Self::at(place)
    }

    /// Opens a file that another program may be running on, to look into it or to erase.
    ///
    /// # Errors
    /// When it is not there, holds nothing, is damaged, is another program's, or is of a later
    /// version.
    pub fn open_beside(path: &Path) -> Result<Self, OpenError> {
        let place = Place::beside(path).map_err(|error| explained(path, error))?;
        if keeper_of(path).is_ok_and(|keeper| keeper == Keeper::Nobody) {
            return Err(OpenError::Empty);
        }
        Self::at(place)
    }

    fn at(place: Place) -> Result<Self, OpenError> {
        let path = place.path().to_owned();
        let opened = Connection::open(&path).map_err(OpenError::from);
        let prepared = opened.and_then(|mut connection| {
            prepare(&mut connection)?;
            Ok(connection)
        });
        let connection = prepared.map_err(|error| explained(&path, error))?;
        Self::start(connection, Some(place))
    }

    /// A store in memory, gone when it is dropped.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn in_memory() -> Result<Self, OpenError> {
        let mut connection = Connection::open_in_memory()?;
        prepare(&mut connection)?;
        Self::start(connection, None)
    }

    fn start(connection: Connection, place: Option<Place>) -> Result<Self, OpenError> {
        Ok(Self {
            owner: Some(thread::start(connection, place)?),
            begun: AtomicBool::new(false),
            late: Arc::default(),
            failing: AtomicBool::new(false),
        })
    }

    /// `time`: whether it may wait a moment for others.
    fn begin<T, F>(&self, work: F, time: bool) -> Result<Answered<T>, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Desk) -> Result<T, Failure> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let (jobs, _) = self.owner.as_ref().ok_or_else(closed)?;
        let is_taken = jobs.push(Box::new(Asked::new(work, answer)), time);
        is_taken.then_some(answered).ok_or_else(closed)
    }

    async fn ask<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Desk) -> Result<T, Failure> + Send + 'static,
    {
        let answer = patiently(self.begin(work, false)?).await;
        self.notice(&answer);
        answer
    }

    /// What could not be done once is tried for by the next beat, by keeping something.
    fn notice<T>(&self, answer: &Result<T, StoreError>) {
        if matches!(answer, Err(StoreError::Unusable(_))) {
            self.failing.store(true, Ordering::SeqCst);
        }
    }

    /// The same for what nobody waits for.
    async fn ask_with_time<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Desk) -> Result<T, Failure> + Send + 'static,
    {
        let answer = patiently(self.begin(work, true)?).await;
        self.notice(&answer);
        answer
    }
}

async fn patiently<T>(answered: Answered<T>) -> Result<T, StoreError> {
    match timeout(PATIENCE, answered).await {
        Ok(answer) => answer.unwrap_or_else(|_| Err(closed())),
        Err(_) => Err(silent()),
    }
}

impl Drop for SqliteStore {
    /// Until the thread has let go of the file, nobody else can take it.
    fn drop(&mut self) {
        if let Some((jobs, owner)) = self.owner.take() {
            jobs.close();
            let _ = owner.join();
        }
    }
}

fn closed() -> StoreError {
    StoreError::Unusable("it was closed".to_owned())
}

fn silent() -> StoreError {
    StoreError::Unusable("it does not answer".to_owned())
}

impl Store for SqliteStore {
    async fn load(&self, chats: Vec<Chat>, updates: Vec<i64>) -> Result<Loaded, StoreError> {
        self.ask(move |desk| statements::load(desk, &chats, &updates))
            .await
    }

    async fn commit(&self, batch: Batch) -> Result<Vec<Waiting>, StoreError> {
        let mut answered = self.begin(move |desk| statements::commit(desk, batch), false)?;
        if let Ok(answer) = timeout(PATIENCE, &mut answered).await {
            let kept = answer.unwrap_or_else(|_| Err(closed()));
            let failing = matches!(kept, Err(StoreError::Unusable(_)));
            self.failing.store(failing, Ordering::SeqCst);
            return kept;
        }
        self.failing.store(true, Ordering::SeqCst);
        // The disk may still take it: then it is sent, though nobody waits for it here.
        let late = Arc::clone(&self.late);
        tokio::spawn(async move {
            if let Ok(Ok(waiting)) = answered.await {
                late.lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .extend(waiting);
            }
        });
        Err(silent())
    }

    async fn moved(&self, from: Chat, to: Chat) -> Result<(), StoreError> {
        self.ask(move |desk| statements::moved(desk, from, to))
            .await
    }

    async fn trying(&self, update: i64) -> Result<u32, StoreError> {
        self.ask(move |desk| statements::trying(desk, update)).await
    }

    async fn done(&self, id: i64, landed: Vec<Landed>) -> Result<(), StoreError> {
        self.ask_with_time(move |desk| statements::done(desk, id, &landed))
            .await
    }

    async fn landed(&self, landed: Vec<Landed>) -> Result<(), StoreError> {
        self.ask(move |desk| handoffs::land(desk, &landed)).await
    }

    async fn whose(&self, clues: Vec<Clue>) -> Result<HashMap<Clue, Owner>, StoreError> {
        self.ask(move |desk| handoffs::whose(desk, clues)).await
    }

    async fn seek(&self, sought: Vec<Sought>) -> Result<Vec<Option<i64>>, StoreError> {
        self.ask(move |desk| handoffs::seek(desk, &sought)).await
    }

    async fn desks(&self) -> Result<Desks, StoreError> {
        self.ask(handoffs::desks).await
    }

    async fn due(&self, now: Moment) -> Result<Vec<Chat>, StoreError> {
        self.ask(move |desk| handoffs::due(desk, now)).await
    }

    async fn old_topics(&self, closed_before: Moment) -> Result<Vec<(DeskName, Code)>, StoreError> {
        self.ask(move |desk| handoffs::old_topics(desk, closed_before))
            .await
    }

    async fn figures(&self, since: Moment) -> Result<Vec<Figure>, StoreError> {
        self.ask(move |desk| handoffs::figures(desk, since)).await
    }

    async fn counts(&self, since: Day) -> Result<Counts, StoreError> {
        self.ask(move |desk| Ok(counting::read(desk.transaction, since)?))
            .await
    }

    async fn unanswered(&self) -> Result<Vec<Unanswered>, StoreError> {
        self.ask(|desk| Ok(counting::read_unanswered(desk.transaction)?))
            .await
    }

    async fn gone(&self, chat: Chat, up_to: i64) -> Result<(), StoreError> {
        self.ask(move |desk| statements::gone(desk, chat, up_to))
            .await
    }

    /// Nobody else sends from this file.
    async fn release(&self, _: Chat) -> Result<Vec<Waiting>, StoreError> {
        Ok(Vec::new())
    }

    /// Also tells whether the file can be used: once something could not be kept, by
    /// keeping something.
    async fn beat(&self) -> Result<Beat, StoreError> {
        if self.failing.load(Ordering::SeqCst) {
            self.ask(statements::try_to_keep).await?;
            self.failing.store(false, Ordering::SeqCst);
        }
        let mut taken = Vec::new();
        if self.begun.load(Ordering::SeqCst) {
            self.ask(|_| Ok(())).await?;
        } else {
            taken = self.ask(statements::waiting).await?;
            self.begun.store(true, Ordering::SeqCst);
        }
        taken.append(&mut self.late.lock().unwrap_or_else(PoisonError::into_inner));
        Ok(Beat { leads: true, taken })
    }

    async fn leave(&self) -> Result<(), StoreError> {
        Ok(())
    }

    async fn set_aside(&self, report: SetAside) -> Result<(), StoreError> {
        self.ask(move |desk| statements::set_aside(desk, &report))
            .await
    }

    async fn reports(&self) -> Result<Vec<SetAside>, StoreError> {
        self.ask(statements::reports).await
    }

    async fn erase(&self, chat: Chat) -> Result<bool, StoreError> {
        self.ask(move |desk| statements::erase(desk, chat)).await
    }

    async fn purge(&self, expiry: Expiry) -> Result<Purged, StoreError> {
        self.ask(move |desk| statements::purge(desk, expiry)).await
    }
}

/// Whether another program than ours keeps something in a file. What cannot be looked into is
/// told of by those who try to use it.
fn is_of_another(path: &Path) -> bool {
    keeper_of(path).is_ok_and(|keeper| keeper == Keeper::Other)
}

fn keeper_of(path: &Path) -> rusqlite::Result<Keeper> {
    keeper(&Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY,
    )?)
}

/// Looks whether the database is whole and ours, and brings it to the present shape.
fn prepare(connection: &mut Connection) -> Result<(), OpenError> {
    connection.busy_timeout(LOCKED_FOR)?;
    let path = connection.path().unwrap_or_default().to_owned();
    let check = "PRAGMA quick_check(1)";
    let found: String = connection.query_row(check, [], |row| row.get(0))?;
    if found != "ok" {
        let what = PARTS_DAMAGED.to_owned();
        return Err(OpenError::Damaged { path, what });
    }
    if keeper(connection)? == Keeper::Other {
        return Err(OpenError::Foreign(path));
    }
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // A turn that was answered survives the power going off.
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Most pages are written again and again: the longer the log, the fewer are copied.
    connection.pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
    // What is taken out is overwritten, not left in the file.
    connection.pragma_update(None, "secure_delete", "ON")?;
    schema::bring_up_to_date(connection)
}
