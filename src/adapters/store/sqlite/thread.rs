//! The thread that owns the file. Everything asked of it while it was busy is done in one
//! transaction, so that being safe on disk costs one wait for the disk, however many
//! people are being answered.

use std::cell::Cell;
use std::sync::Arc;
use std::thread;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use tokio::sync::oneshot;

use super::super::open_error::OpenError;
use super::access::of_sqlite;
use super::file::{Identity, Place};
use super::queue::Queue;
use crate::service::kept::StoreError;

/// What a job works in.
pub(super) struct Desk<'t> {
    pub(super) transaction: &'t Transaction<'t>,
    /// Set by a job that erased something which must not stay in the write-ahead log.
    pub(super) erased: &'t Cell<bool>,
}

/// Why a job failed.
pub(super) enum Failure {
    /// The database did: nothing in the transaction is done.
    Database(rusqlite::Error),
    /// Only this job, before it wrote anything.
    Own(StoreError),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

/// Something asked of the store.
pub(super) trait Job: Send {
    /// Does it.
    fn work(&mut self, desk: &Desk) -> Result<(), rusqlite::Error>;
    /// Tells the one who asked, once the disk has it or is known not to.
    fn tell(self: Box<Self>, failed: Option<&StoreError>);
}

/// A job, what came of it, and who asked.
pub(super) struct Asked<T, F> {
    work: Option<F>,
    result: Result<T, StoreError>,
    answer: oneshot::Sender<Result<T, StoreError>>,
}

impl<T, F> Asked<T, F> {
    pub(super) fn new(work: F, answer: oneshot::Sender<Result<T, StoreError>>) -> Self {
        Self {
            work: Some(work),
            result: Err(StoreError::Unusable("it was not tried".to_owned())),
            answer,
        }
    }
}

impl<T, F> Job for Asked<T, F>
where
    T: Send,
    F: FnOnce(&Desk) -> Result<T, Failure> + Send,
{
    fn work(&mut self, desk: &Desk) -> Result<(), rusqlite::Error> {
        let Some(work) = self.work.take() else {
            return Ok(());
        };
        match work(desk) {
            Ok(value) => self.result = Ok(value),
            Err(Failure::Own(error)) => self.result = Err(error),
            Err(Failure::Database(error)) => return Err(error),
        }
        Ok(())
    }

    fn tell(self: Box<Self>, failed: Option<&StoreError>) {
        let result = failed.map_or(self.result, |failed| Err(failed.clone()));
        // One who no longer waits for the answer is no failure.
        let _ = self.answer.send(result);
    }
}

/// The thread, to be waited for.
pub(super) type JoinHandle = thread::JoinHandle<()>;

/// What is asked of it.
pub(super) type Jobs = Arc<Queue<Box<dyn Job>>>;

/// Starts the thread on a connection; it ends when what is asked of it is closed.
pub(super) fn start(
    connection: Connection,
    place: Option<Place>,
) -> Result<(Jobs, JoinHandle), OpenError> {
    let jobs = Jobs::new(Queue::new());
    let queue = Arc::clone(&jobs);
    let mut owner = Owner {
        connection,
        identity: place.as_ref().and_then(Place::identity),
        place,
    };
    let thread = thread::Builder::new()
        .name("store".to_owned())
        .spawn(move || {
            let queue = Ending(queue);
            owner.serve(&queue.0);
        })?;
    Ok((jobs, thread))
}

/// However the thread ends, nobody waits for it any more.
struct Ending(Jobs);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.give_up();
    }
}

struct Owner {
    connection: Connection,
    place: Option<Place>,
    identity: Option<Identity>,
}

impl Owner {
    fn serve(&mut self, queue: &Queue<Box<dyn Job>>) {
        loop {
            let mut jobs = queue.take();
            if jobs.is_empty() {
                return;
            }
            let failed = self.do_together(&mut jobs).err();
            for job in jobs {
                job.tell(failed.as_ref());
            }
        }
    }

    /// Does all the jobs in one transaction. If it fails, none was done.
    fn do_together(&mut self, jobs: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
        self.look_for_the_file()?;
        let erased = Cell::new(false);
        work(&mut self.connection, jobs, &erased).map_err(|error| reason(&error))?;
        if erased.get() {
            // What was erased goes from the write-ahead log too. Should a reader stand in
            // the way, the next checkpoint does it.
            let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)";
            let _ = self.connection.query_row(checkpoint, [], |_| Ok(()));
        }
        Ok(())
    }

    /// A file that was moved away or replaced would be written to without anybody ever
    /// finding it again: nothing is kept until it is back. Another file in its place is not
    /// opened, since what the old one left in its log would be mixed into it.
    fn look_for_the_file(&self) -> Result<(), StoreError> {
        let now = self.place.as_ref().and_then(Place::identity);
        if now == self.identity {
            return Ok(());
        }
        let what = match now {
            None => "the file is gone",
            Some(_) => "the file was replaced by another; stop Helpline and use `helpline restore`",
        };
        Err(StoreError::Unusable(what.to_owned()))
    }
}

fn work(
    connection: &mut Connection,
    jobs: &mut [Box<dyn Job>],
    erased: &Cell<bool>,
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let desk = Desk {
        transaction: &transaction,
        erased,
    };
    for job in jobs {
        job.work(&desk)?;
    }
    transaction.commit()
}

fn reason(error: &rusqlite::Error) -> StoreError {
    StoreError::Unusable(of_sqlite(error).to_owned())
}
