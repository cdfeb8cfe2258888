//! Conversations in one `SQLite` file.
//!
//! One thread owns the file. Everything asked of it while it was busy is done in one
//! transaction, so that being safe on disk costs one wait for the disk, however many
//! people are being answered.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use tokio::sync::oneshot;

use super::open_error::OpenError;
use super::schema::bring_up_to_date;
use crate::conversation::{Moment, Outgoing, Session};
use crate::service::ports::{Change, Chat, Loaded, Record, Store, StoreError, Tally, Waiting};

/// The most jobs done in one transaction.
const MOST_TOGETHER: usize = 256;

/// How many answered updates are remembered. Telegram delivers again what was not
/// confirmed, a hundred at a time at most.
const REMEMBERED: i64 = 20_000;

type Answer<T> = oneshot::Sender<Result<T, StoreError>>;

enum Job {
    Load {
        chats: Vec<Chat>,
        updates: Vec<i64>,
        answer: Answer<Loaded>,
    },
    Commit {
        turns: Vec<Record>,
        answer: Answer<Vec<Waiting>>,
    },
    Waiting {
        answer: Answer<Vec<Waiting>>,
    },
    Done {
        id: i64,
        answer: Answer<()>,
    },
    ForgetIdle {
        before: Moment,
        answer: Answer<()>,
    },
    Gone {
        chat: Chat,
        up_to: i64,
        answer: Answer<()>,
    },
}

/// A store in one `SQLite` file.
#[derive(Debug)]
pub struct SqliteStore {
    jobs: mpsc::Sender<Job>,
    /// Held as long as the store is: two programs on one file would send everything twice.
    _lock: Option<File>,
}

impl SqliteStore {
    /// Opens a file, making it if it is not there, readable by its owner alone.
    ///
    /// # Errors
    /// When it cannot be opened, is damaged, or is of a later version.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        make_private(path)?;
        let lock = lock_beside(path)?;
        Self::start(Connection::open(path)?, Some(lock))
    }

    /// A store in memory, gone when it is dropped.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn in_memory() -> Result<Self, OpenError> {
        Self::start(Connection::open_in_memory()?, None)
    }

    fn start(mut connection: Connection, lock: Option<File>) -> Result<Self, OpenError> {
        prepare(&mut connection)?;
        let (jobs, queue) = mpsc::channel();
        thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || work(&mut connection, &queue))?;
        Ok(Self { jobs, _lock: lock })
    }

    async fn ask<T>(&self, job: impl FnOnce(Answer<T>) -> Job + Send) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        let closed = || StoreError("it was closed".to_owned());
        self.jobs.send(job(answer)).map_err(|_| closed())?;
        answered.await.map_err(|_| closed())?
    }
}

impl Store for SqliteStore {
    async fn load(&self, chats: Vec<Chat>, updates: Vec<i64>) -> Result<Loaded, StoreError> {
        self.ask(|answer| Job::Load {
            chats,
            updates,
            answer,
        })
        .await
    }

    async fn commit(&self, turns: Vec<Record>) -> Result<Vec<Waiting>, StoreError> {
        self.ask(|answer| Job::Commit { turns, answer }).await
    }

    async fn waiting(&self) -> Result<Vec<Waiting>, StoreError> {
        self.ask(|answer| Job::Waiting { answer }).await
    }

    async fn done(&self, id: i64) -> Result<(), StoreError> {
        self.ask(|answer| Job::Done { id, answer }).await
    }

    async fn forget_idle(&self, before: Moment) -> Result<(), StoreError> {
        self.ask(|answer| Job::ForgetIdle { before, answer }).await
    }

    async fn gone(&self, chat: Chat, up_to: i64) -> Result<(), StoreError> {
        self.ask(|answer| Job::Gone {
            chat,
            up_to,
            answer,
        })
        .await
    }
}

fn prepare(connection: &mut Connection) -> Result<(), OpenError> {
    connection.busy_timeout(Duration::from_secs(5))?;
    let check = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    match check {
        Ok(result) if result == "ok" => {}
        Ok(result) => return Err(OpenError::Damaged(result)),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
            return Err(OpenError::Damaged("it is not a database".to_owned()));
        }
        Err(error) => return Err(error.into()),
    }
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // A turn that was answered survives the power going off.
    connection.pragma_update(None, "synchronous", "FULL")?;
    // What is taken out is overwritten, not left in the file.
    connection.pragma_update(None, "secure_delete", "ON")?;
    bring_up_to_date(connection)
}

fn work(connection: &mut Connection, queue: &mpsc::Receiver<Job>) {
    while let Ok(first) = queue.recv() {
        let jobs: Vec<Job> = std::iter::once(first)
            .chain(queue.try_iter().take(MOST_TOGETHER - 1))
            .collect();
        let answers = do_together(connection, jobs);
        for answer in answers {
            answer();
        }
    }
}

/// What is told to those who asked, once the disk has it.
type Tell = Box<dyn FnOnce()>;

/// The same, before it is known whether the disk has it; given the failure, if any.
type TellLater = Box<dyn FnOnce(Option<StoreError>)>;

/// Does all the jobs in one transaction. If it fails, none was done, and all are told so.
fn do_together(connection: &mut Connection, jobs: Vec<Job>) -> Vec<Tell> {
    let mut tell: Vec<TellLater> = Vec::with_capacity(jobs.len());
    let result = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate);
    let failed = match result {
        Err(error) => {
            tell.extend(jobs.into_iter().map(refuse));
            Some(error)
        }
        Ok(transaction) => {
            let mut failed = None;
            for job in jobs {
                if failed.is_some() {
                    tell.push(refuse(job));
                    continue;
                }
                let (told, error) = do_one(&transaction, job);
                tell.push(told);
                failed = error;
            }
            match failed {
                Some(error) => Some(error),
                None => transaction.commit().err(),
            }
        }
    };
    let failed = failed.map(|error| StoreError(reason(&error)));
    tell.into_iter()
        .map(|tell| {
            let failed = failed.clone();
            Box::new(move || tell(failed)) as Tell
        })
        .collect()
}

/// The kind of failure in `SQLite`'s words; never the values that were being written.
fn reason(error: &rusqlite::Error) -> String {
    error.sqlite_error_code().map_or_else(
        || "it gave an unexpected answer".to_owned(),
        |code| format!("{code:?}"),
    )
}

fn refuse(job: Job) -> TellLater {
    fn no<T: 'static>(answer: Answer<T>) -> TellLater {
        Box::new(move |failed| {
            let error = failed.unwrap_or_else(|| StoreError("it was not tried".to_owned()));
            let _ = answer.send(Err(error));
        })
    }
    match job {
        Job::Load { answer, .. } => no(answer),
        Job::Commit { answer, .. } | Job::Waiting { answer } => no(answer),
        Job::Done { answer, .. } | Job::ForgetIdle { answer, .. } | Job::Gone { answer, .. } => {
            no(answer)
        }
    }
}

fn do_one(transaction: &Transaction, job: Job) -> (TellLater, Option<rusqlite::Error>) {
    match job {
        Job::Load {
            chats,
            updates,
            answer,
        } => keep(answer, load(transaction, &chats, &updates)),
        Job::Commit { turns, answer } => keep(answer, commit(transaction, turns)),
        Job::Waiting { answer } => keep(answer, waiting(transaction)),
        Job::Done { id, answer } => {
            let done = transaction
                .prepare_cached("DELETE FROM outbox WHERE id = ?1")
                .and_then(|mut s| s.execute([id]));
            keep(answer, done.map(|_| ()))
        }
        Job::ForgetIdle { before, answer } => keep(answer, forget_idle(transaction, before)),
        Job::Gone {
            chat,
            up_to,
            answer,
        } => keep(answer, forget_outbox(transaction, chat, up_to)),
    }
}

fn keep<T: 'static>(
    answer: Answer<T>,
    result: rusqlite::Result<T>,
) -> (TellLater, Option<rusqlite::Error>) {
    let (value, error) = match result {
        Ok(value) => (Some(value), None),
        Err(error) => (None, Some(error)),
    };
    let tell = move |failed: Option<StoreError>| {
        let result = match (value, failed) {
            (Some(value), None) => Ok(value),
            (_, Some(failed)) => Err(failed),
            (None, None) => Err(StoreError("it failed".to_owned())),
        };
        let _ = answer.send(result);
    };
    (Box::new(tell), error)
}

fn load(transaction: &Transaction, chats: &[Chat], updates: &[i64]) -> rusqlite::Result<Loaded> {
    let mut loaded = Loaded::default();
    let mut person = transaction.prepare_cached("SELECT session FROM person WHERE chat = ?1")?;
    for chat in chats {
        let saved: Option<String> = person.query_row([chat.0], |row| row.get(0)).optional()?;
        // A session that cannot be read is one a person starts afresh: better than silence.
        let session = saved.and_then(|saved| serde_json::from_str::<Session>(&saved).ok());
        loaded
            .sessions
            .extend(session.map(|session| (*chat, session)));
    }
    let mut answered = transaction.prepare_cached("SELECT 1 FROM answered WHERE id = ?1")?;
    for update in updates {
        if answered.exists([update])? {
            loaded.answered.insert(*update);
        }
    }
    Ok(loaded)
}

fn commit(transaction: &Transaction, turns: Vec<Record>) -> rusqlite::Result<Vec<Waiting>> {
    let mut waiting = Vec::new();
    let mut answered =
        transaction.prepare_cached("INSERT OR IGNORE INTO answered (id) VALUES (?1)")?;
    let mut person = transaction.prepare_cached(
        "INSERT INTO person (chat, session, last_active) VALUES (?1, ?2, ?3)
         ON CONFLICT (chat) DO UPDATE SET session = excluded.session, last_active = excluded.last_active",
    )?;
    let latest = turns.iter().map(|turn| turn.update).max();
    for turn in turns {
        answered.execute([turn.update])?;
        match turn.change {
            None => {}
            Some(Change::Forgotten { chat, outgoing }) => {
                forget_outbox(transaction, chat, i64::MAX)?;
                transaction
                    .prepare_cached("DELETE FROM person WHERE chat = ?1")?
                    .execute([chat.0])?;
                keep_outgoing(transaction, chat, outgoing, &mut waiting)?;
            }
            Some(Change::Moved {
                chat,
                session,
                outgoing,
                tally,
            }) => {
                let saved = serde_json::to_string(&session).unwrap_or_default();
                let last_active = session.last_active.map_or(0, Moment::seconds);
                person.execute(params![chat.0, saved, last_active])?;
                keep_outgoing(transaction, chat, outgoing, &mut waiting)?;
                if let Some(tally) = tally {
                    count(transaction, &tally)?;
                }
            }
        }
    }
    if let Some(latest) = latest {
        transaction
            .prepare_cached("DELETE FROM answered WHERE id < ?1")?
            .execute([latest - REMEMBERED])?;
    }
    Ok(waiting)
}

fn keep_outgoing(
    transaction: &Transaction,
    chat: Chat,
    outgoing: Vec<Outgoing>,
    waiting: &mut Vec<Waiting>,
) -> rusqlite::Result<()> {
    let mut outbox =
        transaction.prepare_cached("INSERT INTO outbox (chat, message) VALUES (?1, ?2)")?;
    for outgoing in outgoing {
        let message = serde_json::to_string(&outgoing).unwrap_or_default();
        outbox.execute(params![chat.0, message])?;
        waiting.push(Waiting {
            id: transaction.last_insert_rowid(),
            chat,
            outgoing,
        });
    }
    Ok(())
}

fn count(transaction: &Transaction, tally: &Tally) -> rusqlite::Result<()> {
    let mut asked = transaction.prepare_cached(
        "INSERT INTO asked (topic, right, wrong) VALUES (?1, ?2, ?3)
         ON CONFLICT (topic) DO UPDATE SET right = right + excluded.right, wrong = wrong + excluded.wrong",
    )?;
    let right = i64::from(tally.right);
    asked
        .execute(params![tally.topic.as_str(), right, 1 - right])
        .map(|_| ())
}

fn waiting(transaction: &Transaction) -> rusqlite::Result<Vec<Waiting>> {
    let mut statement =
        transaction.prepare_cached("SELECT id, chat, message FROM outbox ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, Chat(row.get(1)?), row.get::<_, String>(2)?))
    })?;
    let mut waiting = Vec::new();
    for row in rows {
        let (id, chat, message) = row?;
        if let Ok(outgoing) = serde_json::from_str(&message) {
            waiting.push(Waiting { id, chat, outgoing });
        }
    }
    Ok(waiting)
}

fn forget_outbox(transaction: &Transaction, chat: Chat, up_to: i64) -> rusqlite::Result<()> {
    let mut outbox =
        transaction.prepare_cached("DELETE FROM outbox WHERE chat = ?1 AND id <= ?2")?;
    outbox.execute(params![chat.0, up_to]).map(|_| ())
}

fn forget_idle(transaction: &Transaction, before: Moment) -> rusqlite::Result<()> {
    let mut person = transaction.prepare_cached("DELETE FROM person WHERE last_active < ?1")?;
    person.execute([before.seconds()]).map(|_| ())
}

/// Takes the database for this program alone, by a lock on a file beside it. The system
/// gives the lock back when the program ends, however it ends.
#[expect(clippy::disallowed_methods, reason = "the lock is a file")]
fn lock_beside(path: &Path) -> Result<File, OpenError> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let file = File::options().create(true).append(true).open(name)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Makes the file before `SQLite` does, so that nobody else can ever read it.
#[cfg(unix)]
#[expect(
    clippy::disallowed_methods,
    reason = "the file's rights must be set before anything is in it"
)]
fn make_private(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder)?;
    }
    let file = std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(path)?;
    file.set_permissions(std::fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn make_private(_: &Path) -> std::io::Result<()> {
    Ok(())
}
