//! Conversations in a `PostgreSQL` database, which several programs may share.
//!
//! Needs: the turns of one person never overtake each other, each message is sent by one
//! program alone, and what a program that died was to send is sent by another within
//! seconds. So a turn is kept only if the conversation still is what it was made from;
//! a program owns the lanes of those it sends to; and a program that has not said for a
//! while that it lives loses its lanes to one that does.

mod arrived;
mod batch;
mod connection;
mod counting;
mod handoffs;
mod held;
mod landed;
mod look;
mod schema;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Mutex;
use tokio_postgres::Row;

use super::open_error::OpenError;
use super::saved;
use crate::conversation::Moment;
use crate::conversation::ids::{Code, DeskName};
use crate::service::counting::{Counts, Day};
use crate::service::kept::{
    Batch, Beat, Clue, Desks, Expiry, Figure, Landed, Loaded, Owner, Purged, SetAside, Sought,
    StoreError, Waiting,
};
use crate::service::ports::{Chat, Store};
use crate::service::unanswered::Unanswered;
use crate::service::upkeep::LEASE;
use arrived::Arrived;
use connection::{Connection, Failure, Server};
use landed::Columns;

/// A store in a `PostgreSQL` database.
pub struct PostgresStore {
    /// This program, among those on the database.
    me: i64,
    server: Server,
    /// For turns, one batch after the other.
    turns: Connection,
    one_batch: Mutex<()>,
    /// For what was sent.
    sending: Connection,
    arrived: Arrived,
    /// For who sends to whom, and for saying that this program lives: what may be lost when
    /// the server's power fails.
    beating: Connection,
    /// Whether this program has said that it lives.
    lives: AtomicBool,
    /// Whether something may be this program's to send that it was never given.
    uncertain: AtomicBool,
}

impl PostgresStore {
    /// Connects to a database and brings it to the present shape. `me` is a number that no
    /// other program on the database has, other than 0.
    ///
    /// # Errors
    /// When the address is none, the server does not let us in, or a later version wrote
    /// the database.
    pub async fn open(address: &str, me: i64) -> Result<Self, OpenError> {
        let store = Self::at(address, me)?;
        store.server.connect().await?;
        Ok(store)
    }

    /// The same, but a server that cannot be reached yet is waited for: until then the
    /// store says that it cannot be used.
    ///
    /// # Errors
    /// When the address is none, or a later version wrote the database.
    pub async fn open_when_there(address: &str, me: i64) -> Result<Self, OpenError> {
        let store = Self::at(address, me)?;
        match store.server.connect().await {
            Err(OpenError::Server(what)) => {
                tracing::warn!(%what, "the database server cannot be used yet; trying until it can");
            }
            connected => drop(connected?),
        }
        Ok(store)
    }

    fn at(address: &str, me: i64) -> Result<Self, OpenError> {
        let server = Server::at(address).map_err(|_| OpenError::BadAddress)?;
        Ok(Self {
            me,
            turns: Connection::new(server.clone(), String::new()),
            one_batch: Mutex::new(()),
            sending: Connection::new(server.clone(), String::new()),
            arrived: Arrived::default(),
            beating: Connection::new(
                server.clone(),
                format!("SET synchronous_commit = off; SELECT pg_advisory_lock({me})"),
            ),
            server,
            lives: AtomicBool::new(false),
            uncertain: AtomicBool::new(true),
        })
    }

    /// Says that this program lives, takes over what nobody sends, and asks to lead: whether
    /// it leads, and whether it took something.
    async fn say_alive(&self) -> Result<(bool, bool), StoreError> {
        let me = self.me;
        let lease = i32::try_from(LEASE.as_secs()).unwrap_or(i32::MAX);
        let said = self
            .beating
            .with(|open| async move {
                let take_over = open.statement("SELECT beat($1, $2)").await?;
                let lead = open
                    .statement(
                        "INSERT INTO leader (owner, until) VALUES ($1, now() + make_interval(secs => $2::integer))
                         ON CONFLICT (single) DO UPDATE SET owner = excluded.owner, until = excluded.until
                             WHERE leader.owner = excluded.owner OR leader.until < now()
                                 OR NOT EXISTS (SELECT FROM program WHERE id = leader.owner)
                         RETURNING owner",
                    )
                    .await?;
                let taken = open.client.query(&take_over, &[&me, &lease]).await?;
                let leads = open.client.query_opt(&lead, &[&me, &lease]).await?;
                Ok((leads.is_some(), !taken.is_empty()))
            })
            .await;
        self.lives.store(said.is_ok(), Ordering::SeqCst);
        said
    }

    /// All that this program is to send. Called when it may have missed something.
    async fn owned(&self) -> Result<Vec<Waiting>, StoreError> {
        let me = self.me;
        self.beating
            .with(|open| async move {
                let tidy = open.statement("SELECT tidy_lanes($1)").await?;
                open.client.execute(&tidy, &[&me]).await?;
                let statement = open
                    .statement(
                        "SELECT outbox.id, outbox.chat, outbox.message FROM outbox JOIN lane USING (chat)
                         WHERE lane.owner = $1 ORDER BY outbox.id",
                    )
                    .await?;
                let rows = open.client.query(&statement, &[&me]).await?;
                Ok(rows.iter().map(waiting).collect())
            })
            .await
    }
}

fn waiting(row: &Row) -> Waiting {
    Waiting {
        id: row.get(0),
        chat: Chat(row.get(1)),
        outgoing: saved::outgoing(row.get(2)).into(),
    }
}

impl Store for PostgresStore {
    async fn load(&self, chats: Vec<Chat>, updates: Vec<i64>) -> Result<Loaded, StoreError> {
        let chats: Vec<i64> = chats.into_iter().map(|chat| chat.0).collect();
        self.turns
            .with(|open| async move { batch::load(&open, chats, updates).await })
            .await
    }

    async fn commit(&self, batch: Batch) -> Result<Vec<Waiting>, StoreError> {
        let _alone = self.one_batch.lock().await;
        if !self.lives.load(Ordering::SeqCst) {
            // Others take what belongs to a program they do not know to be theirs.
            self.say_alive().await?;
            self.uncertain.store(true, Ordering::SeqCst);
        }
        let me = self.me;
        let kept = self
            .turns
            .with(|open| async move { batch::commit(&open, batch, me).await })
            .await;
        match kept {
            // It may have been kept all the same.
            Err(StoreError::Unusable(_)) => self.uncertain.store(true, Ordering::SeqCst),
            // Perhaps because this program was counted dead.
            Err(StoreError::Raced) => self.lives.store(false, Ordering::SeqCst),
            Ok(_) => {}
        }
        kept
    }

    async fn moved(&self, from: Chat, to: Chat) -> Result<(), StoreError> {
        let me = self.me;
        self.sending
            .with(|open| async move {
                let statement = open.statement("SELECT move_group($1, $2, $3)").await?;
                open.client
                    .execute(&statement, &[&from.0, &to.0, &me])
                    .await?;
                Ok(())
            })
            .await
    }

    async fn trying(&self, update: i64) -> Result<u32, StoreError> {
        self.turns
            .with(|open| async move {
                let statement = open
                    .statement(
                        "INSERT INTO tried (id, times) VALUES ($1, 1)
                         ON CONFLICT (id) DO UPDATE SET times = tried.times + 1 RETURNING times - 1",
                    )
                    .await?;
                let row = open.client.query_one(&statement, &[&update]).await?;
                Ok(u32::try_from(row.get::<_, i32>(0)).unwrap_or(0))
            })
            .await
    }

    async fn done(&self, id: i64, landed: Vec<Landed>) -> Result<(), StoreError> {
        if landed.is_empty() {
            return self.arrived.take_out(id, &self.sending).await;
        }
        self.sending
            .with(|open| async move { Columns::of(landed).keep(&open, Some(id)).await })
            .await
    }

    async fn landed(&self, landed: Vec<Landed>) -> Result<(), StoreError> {
        self.sending
            .with(|open| async move { Columns::of(landed).keep(&open, None).await })
            .await
    }

    async fn whose(&self, clues: Vec<Clue>) -> Result<HashMap<Clue, Owner>, StoreError> {
        self.sending
            .with(|open| async move { handoffs::whose(&open, clues).await })
            .await
    }

    async fn seek(&self, sought: Vec<Sought>) -> Result<Vec<Option<i64>>, StoreError> {
        self.sending
            .with(|open| async move { handoffs::seek(&open, &sought).await })
            .await
    }

    async fn desks(&self) -> Result<Desks, StoreError> {
        self.sending
            .with(|open| async move { handoffs::desks(&open).await })
            .await
    }

    async fn due(&self, now: Moment) -> Result<Vec<Chat>, StoreError> {
        self.sending
            .with(|open| async move { handoffs::due(&open, now).await })
            .await
    }

    async fn old_topics(&self, closed_before: Moment) -> Result<Vec<(DeskName, Code)>, StoreError> {
        self.sending
            .with(|open| async move { handoffs::old_topics(&open, closed_before).await })
            .await
    }

    async fn figures(&self, since: Moment) -> Result<Vec<Figure>, StoreError> {
        self.sending
            .with(|open| async move { handoffs::figures(&open, since).await })
            .await
    }

    async fn counts(&self, since: Day) -> Result<Counts, StoreError> {
        self.sending
            .with(|open| async move { counting::read(&open, since).await })
            .await
    }

    async fn unanswered(&self) -> Result<Vec<Unanswered>, StoreError> {
        self.sending
            .with(|open| async move { counting::read_unanswered(&open).await })
            .await
    }

    async fn gone(&self, chat: Chat, up_to: i64) -> Result<(), StoreError> {
        self.sending
            .with(|open| async move {
                let statement = open
                    .statement("DELETE FROM outbox WHERE chat = $1 AND id <= $2")
                    .await?;
                open.client.execute(&statement, &[&chat.0, &up_to]).await?;
                Ok(())
            })
            .await
    }

    async fn release(&self, chat: Chat) -> Result<Vec<Waiting>, StoreError> {
        let me = self.me;
        let released = self
            .beating
            .with(|open| async move {
                let statement = open
                    .statement("SELECT id, chat, message FROM release_lane($1, $2)")
                    .await?;
                let rows = open.client.query(&statement, &[&chat.0, &me]).await?;
                Ok(rows.iter().map(waiting).collect())
            })
            .await;
        if released.is_err() {
            self.uncertain.store(true, Ordering::SeqCst);
        }
        released
    }

    async fn beat(&self) -> Result<Beat, StoreError> {
        let (leads, taken) = match self.say_alive().await {
            Ok(beat) => beat,
            Err(error) => {
                self.uncertain.store(true, Ordering::SeqCst);
                return Err(error);
            }
        };
        if !taken && !self.uncertain.swap(false, Ordering::SeqCst) {
            return Ok(Beat {
                leads,
                taken: Vec::new(),
            });
        }
        match self.owned().await {
            Ok(taken) => Ok(Beat { leads, taken }),
            Err(error) => {
                self.uncertain.store(true, Ordering::SeqCst);
                Err(error)
            }
        }
    }

    async fn leave(&self) -> Result<(), StoreError> {
        let me = self.me;
        self.lives.store(false, Ordering::SeqCst);
        self.beating
            .with(|open| async move {
                for text in [
                    "UPDATE lane SET owner = 0 WHERE owner = $1",
                    "DELETE FROM leader WHERE owner = $1",
                    "DELETE FROM program WHERE id = $1",
                ] {
                    let statement = open.statement(text).await?;
                    open.client.execute(&statement, &[&me]).await?;
                }
                Ok(())
            })
            .await
    }

    fn is_shared(&self) -> bool {
        true
    }

    async fn set_aside(&self, report: SetAside) -> Result<(), StoreError> {
        self.sending
            .with(|open| async move { batch::set_aside(&open, &report).await })
            .await
    }

    async fn reports(&self) -> Result<Vec<SetAside>, StoreError> {
        self.sending
            .with(|open| async move {
                let statement = open
                    .statement("SELECT at, reason FROM set_aside ORDER BY id DESC LIMIT 100")
                    .await?;
                let rows = open.client.query(&statement, &[]).await?;
                let reports = rows.iter().map(|row| SetAside {
                    at: Moment::from_seconds(row.get(0)),
                    reason: row.get(1),
                });
                Ok(reports.collect())
            })
            .await
    }

    async fn erase(&self, chat: Chat) -> Result<bool, StoreError> {
        self.sending
            .with(|open| async move {
                let codes = handoffs::codes_of(&open, &[chat.0]).await?;
                let statement = open.statement("SELECT erase_person($1)").await?;
                let row = open.client.query_one(&statement, &[&chat.0]).await?;
                handoffs::erase_at_desks(&open, &codes).await?;
                Ok::<_, Failure>(row.get(0))
            })
            .await
    }

    async fn purge(&self, expiry: Expiry) -> Result<Purged, StoreError> {
        self.sending
            .with(|open| async move {
                let erase = async |text: &'static str, before: Moment| {
                    let statement = open.statement(text).await?;
                    let before = before.seconds();
                    Ok::<u64, Failure>(open.client.execute(&statement, &[&before]).await?)
                };
                let purged = Purged {
                    people: counting::purge_people(&open, expiry.people).await?,
                    messages: erase("DELETE FROM outbox WHERE decided_at < $1", expiry.messages)
                        .await?,
                    reports: erase("DELETE FROM set_aside WHERE at < $1", expiry.reports).await?,
                };
                handoffs::purge(&open, expiry).await?;
                counting::purge(&open, Day::of(expiry.figures)).await?;
                counting::purge_unanswered(&open, Day::of(expiry.questions)).await?;
                Ok(purged)
            })
            .await
    }
}

impl std::fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PostgresStore")
    }
}
