//! What is written and read, statement by statement, inside one transaction.

use rusqlite::{OptionalExtension, Transaction, params};

use super::super::REMEMBERED;
use super::super::saved;
use super::thread::{Desk, Failure};
use super::{counting, handoffs};
use crate::conversation::{Moment, Outgoing};
use crate::service::counting::Day;
use crate::service::kept::{
    Batch, Expiry, Landed, Loaded, Person, Purged, SetAside, StoreError, Waiting,
};
use crate::service::ports::Chat;

pub(super) fn load(desk: &Desk, chats: &[Chat], updates: &[i64]) -> Result<Loaded, Failure> {
    let mut loaded = Loaded::default();
    let mut person = desk
        .transaction
        .prepare_cached("SELECT session, edition FROM person WHERE chat = ?1")?;
    for chat in chats {
        let kept = person
            .query_row([chat.0], |row| {
                Ok(saved::kept(row.get_ref(0)?.as_str()?, row.get(1)?))
            })
            .optional()?;
        loaded.people.extend(kept.map(|kept| (*chat, kept)));
    }
    let mut answered = desk
        .transaction
        .prepare_cached("SELECT 1 FROM answered WHERE id = ?1")?;
    for update in updates {
        if answered.exists([update])? {
            loaded.answered.insert(*update);
        }
    }
    Ok(loaded)
}

pub(super) fn commit(desk: &Desk, batch: Batch) -> Result<Vec<Waiting>, Failure> {
    let transaction = desk.transaction;
    if is_out_of_date(transaction, &batch)? {
        return Err(Failure::Own(StoreError::Raced));
    }
    for person in &batch.people {
        handoffs::keep(desk, person, batch.at)?;
        keep_person(desk, person)?;
    }
    for change in &batch.desks {
        handoffs::change(transaction, change)?;
    }
    for figure in &batch.figures {
        handoffs::count(transaction, figure)?;
    }
    counting::add(transaction, &batch.counts)?;
    counting::add_unanswered(transaction, &batch.questions)?;
    for report in &batch.set_aside {
        set_aside(desk, report)?;
    }
    remember(transaction, &batch.updates)?;
    Ok(keep_outgoing(transaction, batch.outgoing, batch.at)?)
}

/// Looked at before anything is written, so that nothing has to be undone.
fn is_out_of_date(transaction: &Transaction, batch: &Batch) -> rusqlite::Result<bool> {
    let mut answered = transaction.prepare_cached("SELECT 1 FROM answered WHERE id = ?1")?;
    for update in &batch.updates {
        if answered.exists([update])? {
            return Ok(true);
        }
    }
    let mut edition = transaction.prepare_cached("SELECT edition FROM person WHERE chat = ?1")?;
    for person in &batch.people {
        let kept: Option<i64> = edition
            .query_row([person.chat.0], |row| row.get(0))
            .optional()?;
        if kept != person.made_from.map(|edition| edition.0) {
            return Ok(true);
        }
    }
    handoffs::are_out_of_date(transaction, batch)
}

fn keep_person(desk: &Desk, person: &Person) -> Result<(), Failure> {
    if person.erased {
        erase_conversation(desk, person.chat)?;
    }
    let Some((session, edition)) = &person.becomes else {
        return Ok(());
    };
    let mut statement = desk.transaction.prepare_cached(
        "INSERT INTO person (chat, session, last_active, edition) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (chat) DO UPDATE SET session = excluded.session,
             last_active = excluded.last_active, edition = excluded.edition",
    )?;
    statement.execute(params![
        person.chat.0,
        saved::session_to_text(session),
        session.last_active.map_or(0, Moment::seconds),
        edition.0,
    ])?;
    Ok(())
}

fn remember(transaction: &Transaction, updates: &[i64]) -> rusqlite::Result<()> {
    let mut answered = transaction.prepare_cached("INSERT INTO answered (id) VALUES (?1)")?;
    let mut tried = transaction.prepare_cached("DELETE FROM tried WHERE id = ?1")?;
    for update in updates {
        answered.execute([update])?;
        tried.execute([update])?;
    }
    if let Some(latest) = updates.iter().max() {
        transaction
            .prepare_cached("DELETE FROM answered WHERE id < ?1")?
            .execute([latest - REMEMBERED])?;
    }
    Ok(())
}

fn keep_outgoing(
    transaction: &Transaction,
    outgoing: Vec<(Chat, Outgoing)>,
    at: Moment,
) -> rusqlite::Result<Vec<Waiting>> {
    let mut outbox = transaction
        .prepare_cached("INSERT INTO outbox (chat, message, decided_at) VALUES (?1, ?2, ?3)")?;
    let mut waiting = Vec::with_capacity(outgoing.len());
    for (chat, outgoing) in outgoing {
        let chat = moved_to(transaction, chat)?;
        let message = saved::outgoing_to_text(&outgoing);
        outbox.execute(params![chat.0, message, at.seconds()])?;
        waiting.push(Waiting {
            id: transaction.last_insert_rowid(),
            chat,
            outgoing: outgoing.into(),
        });
    }
    Ok(waiting)
}

pub(super) fn moved(desk: &Desk, from: Chat, to: Chat) -> Result<(), Failure> {
    for statement in [
        "INSERT INTO moved (old, new) VALUES (?1, ?2) ON CONFLICT (old) DO UPDATE SET new = excluded.new",
        "UPDATE outbox SET chat = ?2 WHERE chat = ?1",
    ] {
        let mut statement = desk.transaction.prepare_cached(statement)?;
        statement.execute([from.0, to.0])?;
    }
    Ok(handoffs::moved(desk, from, to)?)
}

/// Where what is to be sent to a chat goes: elsewhere only for a group that has moved.
pub(super) fn moved_to(transaction: &Transaction, chat: Chat) -> rusqlite::Result<Chat> {
    if !chat.is_group() {
        return Ok(chat);
    }
    let mut moved = transaction.prepare_cached("SELECT new FROM moved WHERE old = ?1")?;
    let new = moved.query_row([chat.0], |row| row.get(0)).optional()?;
    Ok(new.map_or(chat, Chat))
}

pub(super) fn trying(desk: &Desk, update: i64) -> Result<u32, Failure> {
    let mut statement = desk.transaction.prepare_cached(
        "INSERT INTO tried (id, times) VALUES (?1, 1)
         ON CONFLICT (id) DO UPDATE SET times = times + 1 RETURNING times - 1",
    )?;
    Ok(statement.query_row([update], |row| row.get(0))?)
}

/// Writes something that says nothing, to find out whether it can be kept. As much as some turns
/// need: on a full disk a page may still find room where they do not.
pub(super) fn try_to_keep(desk: &Desk) -> Result<(), Failure> {
    let nobodys = i64::MIN;
    for statement in [
        "INSERT OR REPLACE INTO set_aside (id, at, reason) VALUES (?1, 0, hex(zeroblob(32768)))",
        "DELETE FROM set_aside WHERE id = ?1",
        "INSERT OR REPLACE INTO tried (id, times) VALUES (?1, 0)",
        "DELETE FROM tried WHERE id = ?1",
    ] {
        let mut statement = desk.transaction.prepare_cached(statement)?;
        statement.execute([nobodys])?;
    }
    Ok(())
}

pub(super) fn waiting(desk: &Desk) -> Result<Vec<Waiting>, Failure> {
    let mut statement = desk
        .transaction
        .prepare_cached("SELECT id, chat, message FROM outbox ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(Waiting {
            id: row.get(0)?,
            chat: Chat(row.get(1)?),
            outgoing: saved::outgoing(row.get_ref(2)?.as_str()?).into(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn done(desk: &Desk, id: i64, landed: &[Landed]) -> Result<(), Failure> {
    let mut statement = desk
        .transaction
        .prepare_cached("DELETE FROM outbox WHERE id = ?1")?;
    statement.execute([id])?;
    handoffs::land(desk, landed)
}

pub(super) fn gone(desk: &Desk, chat: Chat, up_to: i64) -> Result<(), Failure> {
    let mut outbox = desk
        .transaction
        .prepare_cached("DELETE FROM outbox WHERE chat = ?1 AND id <= ?2")?;
    outbox.execute(params![chat.0, up_to])?;
    Ok(())
}

pub(super) fn erase(desk: &Desk, chat: Chat) -> Result<bool, Failure> {
    let handoffs = handoffs::forget(desk, chat, None, None)?;
    let conversation = erase_conversation(desk, chat)?;
    Ok(handoffs + conversation > 0)
}

fn erase_conversation(desk: &Desk, chat: Chat) -> rusqlite::Result<usize> {
    let mut erased = 0;
    for statement in [
        "DELETE FROM person WHERE chat = ?1",
        "DELETE FROM outbox WHERE chat = ?1",
    ] {
        let mut statement = desk.transaction.prepare_cached(statement)?;
        erased += statement.execute([chat.0])?;
    }
    desk.erased.set(true);
    Ok(erased)
}

pub(super) fn set_aside(desk: &Desk, report: &SetAside) -> Result<(), Failure> {
    let mut statement = desk
        .transaction
        .prepare_cached("INSERT INTO set_aside (at, reason) VALUES (?1, ?2)")?;
    statement.execute(params![report.at.seconds(), report.reason])?;
    Ok(())
}

pub(super) fn reports(desk: &Desk) -> Result<Vec<SetAside>, Failure> {
    let mut statement = desk
        .transaction
        .prepare_cached("SELECT at, reason FROM set_aside ORDER BY id DESC LIMIT 100")?;
    let rows = statement.query_map([], |row| {
        Ok(SetAside {
            at: Moment::from_seconds(row.get(0)?),
            reason: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn purge(desk: &Desk, expiry: Expiry) -> Result<Purged, Failure> {
    let erase = |statement: &str, before: Moment| -> rusqlite::Result<u64> {
        let mut statement = desk.transaction.prepare_cached(statement)?;
        let rows = statement.execute([before.seconds()])?;
        Ok(rows.try_into().unwrap_or(u64::MAX))
    };
    let purged = Purged {
        people: counting::purge_people(desk.transaction, expiry.people)?,
        messages: erase("DELETE FROM outbox WHERE decided_at < ?1", expiry.messages)?,
        reports: erase("DELETE FROM set_aside WHERE at < ?1", expiry.reports)?,
    };
    handoffs::purge(desk, expiry)?;
    counting::purge(desk.transaction, Day::of(expiry.figures))?;
    let questions = counting::purge_unanswered(desk.transaction, Day::of(expiry.questions))?;
    if purged != Purged::default() || questions > 0 {
        desk.erased.set(true);
    }
    Ok(purged)
}
