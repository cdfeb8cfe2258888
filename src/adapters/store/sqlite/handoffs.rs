//! What is written and read of handoffs and desks, statement by statement.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Params, Row, Transaction, params};

use super::super::{codes, saved};
use super::statements::moved_to;
use super::thread::{Desk, Failure};
use crate::conversation::Moment;
use crate::conversation::ids::{Code, DeskName, Locale};
use crate::service::kept::{
    Batch, Clue, DeskChange, Desks, Edition, Expiry, Figure, Landed, Listed, Owner, Person, Sought,
};
use crate::service::ports::Chat;

/// Whether a batch was made from what is no longer there, or gives a code to a second person.
pub(super) fn are_out_of_date(transaction: &Transaction, batch: &Batch) -> rusqlite::Result<bool> {
    if codes::clash(&batch.people) {
        return Ok(true);
    }
    // Of one that is over a conversation may know longer than we know whose it was.
    let mut anothers = transaction.prepare_cached(
        "SELECT 1 FROM handoff WHERE code = ?1 AND chat IS NOT ?2
             AND NOT (chat IS NULL AND asked = ?3 AND ?4)",
    )?;
    for person in &batch.people {
        if let Some(listed) = &person.handoff {
            let asked = listed.asked.seconds();
            let (code, over) = (listed.code.as_str(), listed.closed.is_some());
            if anothers.exists(params![code, person.chat.0, asked, over])? {
                return Ok(true);
            }
        }
    }
    let mut edition = transaction.prepare_cached("SELECT edition FROM desk WHERE name = ?1")?;
    for change in &batch.desks {
        let kept: Option<i64> = edition
            .query_row([change.desk.as_str()], |row| row.get(0))
            .optional()?;
        if kept != change.made_from.map(|edition| edition.0) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Keeps how somebody's handoff has to be found; forgets whose those were of somebody who is
/// erased.
pub(super) fn keep(desk: &Desk, person: &Person, at: Moment) -> rusqlite::Result<()> {
    if let Some(listed) = &person.handoff {
        list(desk.transaction, person.chat, listed)?;
    }
    if person.erased {
        // Somebody who came back at once has the new one still.
        let handoff = person.handoff.as_ref().filter(|_| person.becomes.is_some());
        let stays = handoff.map(|listed| &listed.code);
        forget(desk, person.chat, stays, Some(at))?;
    }
    Ok(())
}

fn list(transaction: &Transaction, chat: Chat, listed: &Listed) -> rusqlite::Result<()> {
    // One that came before is over.
    transaction
        .prepare_cached(
            "UPDATE handoff SET due = NULL, state = 'closed', closed = coalesce(closed, asked)
             WHERE chat = ?1 AND code <> ?2 AND (due IS NOT NULL OR closed IS NULL)",
        )?
        .execute(params![chat.0, listed.code.as_str()])?;
    let mut statement = transaction.prepare_cached(
        "INSERT INTO handoff (code, chat, desk, state, urgent, asked, due, closed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (code) DO UPDATE SET desk = excluded.desk, state = excluded.state,
             urgent = excluded.urgent, asked = excluded.asked, due = excluded.due,
             closed = excluded.closed
         WHERE handoff.chat = excluded.chat",
    )?;
    statement.execute(params![
        listed.code.as_str(),
        chat.0,
        listed.desk.as_str(),
        listed.state,
        listed.urgent,
        listed.asked.seconds(),
        listed.due.map(Moment::seconds),
        listed.closed.map(Moment::seconds),
    ])?;
    Ok(())
}

/// What waits to be said at desks of somebody's handoffs goes.
fn erase_at_desks(desk: &Desk, chat: Chat) -> rusqlite::Result<()> {
    let codes = read(
        desk,
        "SELECT code FROM handoff WHERE chat = ?1",
        [chat.0],
        |row| code(row, 0),
    )?;
    if codes.is_empty() {
        return Ok(());
    }
    let to_groups = "SELECT id, message FROM outbox WHERE chat < 0";
    let waiting = read(desk, to_groups, [], |row| {
        let outgoing = saved::outgoing(row.get_ref(1)?.as_str()?);
        Ok((row.get::<_, i64>(0)?, outgoing))
    })?;
    let mut delete = desk
        .transaction
        .prepare_cached("DELETE FROM outbox WHERE id = ?1")?;
    for (id, _) in waiting.iter().filter(|(_, waiting)| waiting.is_of(&codes)) {
        delete.execute([id])?;
    }
    Ok(())
}

/// Forgets whose somebody's handoffs were, all but one, that they were open, and what waits to
/// be said of them at desks. How many there were.
pub(super) fn forget(
    desk: &Desk,
    chat: Chat,
    stays: Option<&Code>,
    at: Option<Moment>,
) -> rusqlite::Result<usize> {
    erase_at_desks(desk, chat)?;
    let transaction = desk.transaction;
    transaction
        .prepare_cached(
            "DELETE FROM pair WHERE code IN (SELECT code FROM handoff WHERE chat = ?1)",
        )?
        .execute([chat.0])?;
    let mut statement = transaction.prepare_cached(
        "UPDATE handoff SET chat = NULL, due = NULL, state = 'closed',
             closed = coalesce(closed, ?2, asked)
         WHERE chat = ?1 AND code IS NOT ?3",
    )?;
    let at = at.map(Moment::seconds);
    let forgotten = statement.execute(params![chat.0, at, stays.map(Code::as_str)])?;
    desk.erased.set(true);
    Ok(forgotten)
}

/// Keeps what came of messages that were sent, where there is somebody still whom it is of.
pub(super) fn land(desk: &Desk, landed: &[Landed]) -> Result<(), Failure> {
    let transaction = desk.transaction;
    for one in landed {
        match one {
            Landed::Part {
                owner,
                part,
                group,
                id,
            } => {
                let group = moved_to(transaction, *group)?;
                let mut statement = transaction.prepare_cached(
                    "INSERT INTO part (owner, part, group_chat, id) SELECT ?1, ?2, ?3, ?4
                     WHERE ?5 OR EXISTS (SELECT 1 FROM handoff WHERE code = ?1)
                     ON CONFLICT (owner, part) DO UPDATE SET group_chat = excluded.group_chat,
                         id = excluded.id",
                )?;
                let a_desks = part.is_of_a_desk();
                statement.execute(params![owner, part.name(), group.0, id, a_desks])?;
            }
            Landed::Gone { owner, part } => {
                let mut statement = transaction
                    .prepare_cached("DELETE FROM part WHERE owner = ?1 AND part = ?2")?;
                statement.execute([owner.as_str(), part.name()])?;
            }
            Landed::Pair {
                code,
                group,
                person,
                desk,
            } => {
                let group = moved_to(transaction, *group)?;
                let mut statement = transaction.prepare_cached(
                    "INSERT INTO pair (code, at_person, group_chat, at_desk) SELECT ?1, ?2, ?3, ?4
                     WHERE EXISTS (SELECT 1 FROM handoff WHERE code = ?1 AND chat IS NOT NULL)
                     ON CONFLICT (code, at_person) DO UPDATE SET group_chat = excluded.group_chat,
                         at_desk = excluded.at_desk",
                )?;
                statement.execute(params![code.as_str(), person, group.0, desk])?;
            }
        }
    }
    Ok(())
}

pub(super) fn whose(desk: &Desk, clues: Vec<Clue>) -> Result<HashMap<Clue, Owner>, Failure> {
    let mut owners = HashMap::new();
    for clue in clues {
        let owner = match &clue {
            Clue::Code(code) => owner(
                desk,
                "SELECT code, chat FROM handoff WHERE code = ?1",
                [code.as_str()],
            )?,
            Clue::Topic(group, thread) => owner(
                desk,
                "SELECT code, chat FROM part JOIN handoff ON code = owner
                 WHERE group_chat = ?1 AND id = ?2 AND part = 'topic'",
                [group.0, *thread],
            )?,
            Clue::Message(group, id) => {
                let pair = owner(
                    desk,
                    "SELECT code, chat FROM pair JOIN handoff USING (code)
                     WHERE group_chat = ?1 AND at_desk = ?2",
                    [group.0, *id],
                )?;
                match pair {
                    Some(owner) => Some(owner),
                    None => owner(
                        desk,
                        "SELECT code, chat FROM part JOIN handoff ON code = owner
                         WHERE group_chat = ?1 AND id = ?2 AND part IN ('card', 'pinned')",
                        [group.0, *id],
                    )?,
                }
            }
        };
        owners.extend(owner.map(|owner| (clue, owner)));
    }
    Ok(owners)
}

fn owner(desk: &Desk, query: &str, of: impl Params) -> rusqlite::Result<Option<Owner>> {
    let mut statement = desk.transaction.prepare_cached(query)?;
    let owner = statement.query_row(of, |row| {
        Ok(Owner {
            code: code(row, 0)?,
            chat: row.get::<_, Option<i64>>(1)?.map(Chat),
        })
    });
    owner.optional()
}

pub(super) fn seek(desk: &Desk, sought: &[Sought]) -> Result<Vec<Option<i64>>, Failure> {
    let found = sought.iter().map(|one| match one {
        Sought::Part(group, owner, part) => number(
            desk,
            "SELECT id FROM part WHERE owner = ?1 AND part = ?2 AND group_chat = ?3",
            params![
                owner.as_str(),
                part.name(),
                moved_to(desk.transaction, *group)?.0
            ],
        ),
        Sought::AtDesk(group, code, message) => number(
            desk,
            "SELECT at_desk FROM pair WHERE code = ?1 AND at_person = ?2 AND group_chat = ?3",
            params![
                code.as_str(),
                message,
                moved_to(desk.transaction, *group)?.0
            ],
        ),
        // Of several that went to the desk as one, the latest.
        Sought::AtPerson(code, message) => number(
            desk,
            "SELECT max(at_person) FROM pair WHERE code = ?1 AND at_desk = ?2",
            params![code.as_str(), message],
        ),
        Sought::Group(code) => number(
            desk,
            "SELECT group_chat FROM part WHERE owner = ?1 AND part = 'topic'",
            [code.as_str()],
        ),
        Sought::Chat(code) => number(
            desk,
            "SELECT chat FROM handoff WHERE code = ?1",
            [code.as_str()],
        ),
    });
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn number(desk: &Desk, query: &str, of: impl Params) -> rusqlite::Result<Option<i64>> {
    let mut statement = desk.transaction.prepare_cached(query)?;
    let number = statement.query_row(of, |row| row.get(0)).optional()?;
    Ok(number.flatten())
}

pub(super) fn change(transaction: &Transaction, change: &DeskChange) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO desk (name, state, edition) VALUES (?1, ?2, ?3)
         ON CONFLICT (name) DO UPDATE SET state = excluded.state, edition = excluded.edition",
    )?;
    statement.execute(params![
        change.desk.as_str(),
        saved::desk_to_text(&change.becomes),
        change.edition.0,
    ])?;
    Ok(())
}

pub(super) fn desks(desk: &Desk) -> Result<Desks, Failure> {
    let states = read(desk, "SELECT name, state, edition FROM desk", [], |row| {
        let state = saved::desk(row.get_ref(1)?.as_str()?);
        Ok((desk_name(row, 0)?, state, Edition(row.get(2)?)))
    })?;
    let in_state = |state: &str| {
        read(
            desk,
            "SELECT desk, code, urgent, asked, iif(state = 'waiting', NULL, session)
             FROM handoff LEFT JOIN person USING (chat) WHERE state = ?1",
            [state],
            |row| {
                let session = row.get_ref(4)?.as_str_or_null()?.map(saved::session);
                let asked = Moment::from_seconds(row.get(3)?);
                let queued = saved::queued(code(row, 1)?, row.get(2)?, asked, session.as_ref());
                Ok((desk_name(row, 0)?, queued))
            },
        )
    };
    let (queue, calls) = (in_state("waiting")?, in_state("callback")?);
    let chats = in_state("talking")?;
    let moved = read(desk, "SELECT old, new FROM moved", [], |row| {
        Ok((Chat(row.get(0)?), Chat(row.get(1)?)))
    })?;
    Ok(Desks {
        states,
        queue,
        calls,
        chats,
        moved,
    })
}

/// Of those alone of whom a conversation is kept: for others nothing can be done.
pub(super) fn due(desk: &Desk, now: Moment) -> Result<Vec<Chat>, Failure> {
    let people = read(
        desk,
        "SELECT chat FROM handoff JOIN person USING (chat) WHERE due <= ?1
         GROUP BY chat ORDER BY min(due), chat LIMIT 200",
        [now.seconds()],
        |row| Ok(Chat(row.get(0)?)),
    )?;
    Ok(people)
}

pub(super) fn old_topics(
    desk: &Desk,
    closed_before: Moment,
) -> Result<Vec<(DeskName, Code)>, Failure> {
    let topics = read(
        desk,
        "SELECT desk, code FROM handoff JOIN part ON owner = code AND part = 'topic'
         WHERE closed < ?1 ORDER BY closed, code",
        [closed_before.seconds()],
        |row| Ok((desk_name(row, 0)?, code(row, 1)?)),
    )?;
    Ok(topics)
}

pub(super) fn count(transaction: &Transaction, figure: &Figure) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO figure (at, desk, what, locale, waited) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    statement.execute(params![
        figure.at.seconds(),
        figure.desk.as_str(),
        figure.what,
        figure.locale.as_str(),
        figure.waited,
    ])?;
    Ok(())
}

pub(super) fn figures(desk: &Desk, since: Moment) -> Result<Vec<Figure>, Failure> {
    let figures = read(
        desk,
        "SELECT at, desk, what, locale, waited FROM figure WHERE at >= ?1 ORDER BY at, id",
        [since.seconds()],
        |row| {
            Ok(Figure {
                at: Moment::from_seconds(row.get(0)?),
                desk: desk_name(row, 1)?,
                what: row.get(2)?,
                locale: Locale::from(row.get_ref(3)?.as_str()?),
                waited: row.get(4)?,
            })
        },
    )?;
    Ok(figures)
}

pub(super) fn purge(desk: &Desk, expiry: Expiry) -> rusqlite::Result<()> {
    let mut gone = 0;
    for (statement, before) in [
        (
            "DELETE FROM pair WHERE code IN (SELECT code FROM handoff WHERE closed < ?1)",
            expiry.closed,
        ),
        (
            "UPDATE handoff SET chat = NULL, due = NULL, state = 'closed'
             WHERE closed < ?1 AND chat IS NOT NULL",
            expiry.closed,
        ),
        (
            "DELETE FROM part WHERE owner IN (SELECT code FROM handoff WHERE closed < ?1)",
            expiry.handoffs,
        ),
        (
            "DELETE FROM pair WHERE code IN (SELECT code FROM handoff WHERE closed < ?1)",
            expiry.handoffs,
        ),
        ("DELETE FROM handoff WHERE closed < ?1", expiry.handoffs),
        ("DELETE FROM figure WHERE at < ?1", expiry.figures),
    ] {
        let mut statement = desk.transaction.prepare_cached(statement)?;
        gone += statement.execute([before.seconds()])?;
    }
    if gone > 0 {
        desk.erased.set(true);
    }
    Ok(())
}

pub(super) fn moved(desk: &Desk, from: Chat, to: Chat) -> rusqlite::Result<()> {
    for statement in [
        "UPDATE part SET group_chat = ?2 WHERE group_chat = ?1",
        "UPDATE pair SET group_chat = ?2 WHERE group_chat = ?1",
    ] {
        let mut statement = desk.transaction.prepare_cached(statement)?;
        statement.execute([from.0, to.0])?;
    }
    Ok(())
}

/// All rows of a query.
fn read<T>(
    desk: &Desk,
    query: &str,
    of: impl Params,
    row: impl FnMut(&Row) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    let mut statement = desk.transaction.prepare_cached(query)?;
    statement.query_map(of, row)?.collect()
}

fn code(row: &Row, column: usize) -> rusqlite::Result<Code> {
    Ok(Code::from(row.get_ref(column)?.as_str()?))
}

fn desk_name(row: &Row, column: usize) -> rusqlite::Result<DeskName> {
    Ok(DeskName::from(row.get_ref(column)?.as_str()?))
}
