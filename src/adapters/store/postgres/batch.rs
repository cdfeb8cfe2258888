//! A batch of turns, loaded and kept in as few round trips as its parts allow.

use std::collections::{HashMap, HashSet};

use futures::future::try_join;

use super::super::REMEMBERED;
use super::super::saved;
use super::connection::{Failure, Open};
use super::{counting, handoffs};
use crate::conversation::{Moment, Outgoing};
use crate::service::kept::{Batch, Loaded, Person, SetAside, Waiting};
use crate::service::ports::Chat;

pub(super) async fn load(
    open: &Open,
    chats: Vec<i64>,
    updates: Vec<i64>,
) -> Result<Loaded, Failure> {
    let people = open
        .statement("SELECT chat, session, edition FROM person WHERE chat = ANY ($1)")
        .await?;
    let answered = open
        .statement("SELECT id FROM answered WHERE id = ANY ($1)")
        .await?;
    let (people, answered) = try_join(
        open.client.query(&people, &[&chats]),
        open.client.query(&answered, &[&updates]),
    )
    .await?;
    let people = people
        .iter()
        .map(|row| (Chat(row.get(0)), saved::kept(row.get(1), row.get(2))));
    Ok(Loaded {
        people: people.collect(),
        answered: answered.iter().map(|row| row.get(0)).collect(),
    })
}

/// Keeps a batch in one transaction. Whatever fails in it, nothing of it is kept.
pub(super) async fn commit(open: &Open, batch: Batch, me: i64) -> Result<Vec<Waiting>, Failure> {
    open.client.batch_execute("BEGIN").await?;
    match write(open, batch, me).await {
        Ok(waiting) => {
            open.client.batch_execute("COMMIT").await?;
            Ok(waiting)
        }
        Err(failure) => {
            open.client.batch_execute("ROLLBACK").await?;
            Err(failure)
        }
    }
}

async fn write(open: &Open, mut batch: Batch, me: i64) -> Result<Vec<Waiting>, Failure> {
    remember(open, &batch.updates).await?;
    // Always in the same order, so that two programs never wait for each other in a ring.
    batch.people.sort_by_key(|person| person.chat);
    keep_people(open, &batch.people).await?;
    let erased = batch.people.iter().filter(|person| person.erased);
    let erased: Vec<i64> = erased.map(|person| person.chat.0).collect();
    // Afterwards nobody knows whose they were.
    let codes = if erased.is_empty() {
        Vec::new()
    } else {
        handoffs::codes_of(open, &erased).await?
    };
    handoffs::keep(open, &batch.people, batch.at).await?;
    erase_messages(open, &erased).await?;
    handoffs::erase_at_desks(open, &codes).await?;
    handoffs::change(open, batch.desks).await?;
    handoffs::count_figures(open, &batch.figures).await?;
    for report in &batch.set_aside {
        set_aside(open, report).await?;
    }
    let waiting = keep_outgoing(open, batch.outgoing, batch.at, me).await?;
    // Last, since others who count the same wait until this is kept.
    counting::add(open, &batch.counts).await?;
    counting::add_unanswered(open, &batch.questions).await?;
    Ok(waiting)
}

/// Keeps a report of what could not be done.
pub(super) async fn set_aside(open: &Open, report: &SetAside) -> Result<(), Failure> {
    let statement = open
        .statement("INSERT INTO set_aside (at, reason) VALUES ($1, $2)")
        .await?;
    let at = report.at.seconds();
    open.client
        .execute(&statement, &[&at, &report.reason])
        .await?;
    Ok(())
}

/// Each update is answered once, whichever program has it.
async fn remember(open: &Open, updates: &[i64]) -> Result<(), Failure> {
    let remember = open
        .statement("INSERT INTO answered (id) SELECT unnest($1::bigint[]) ON CONFLICT DO NOTHING")
        .await?;
    let tidy = open
        .statement(
            "WITH tried AS (DELETE FROM tried WHERE id = ANY ($1))
             DELETE FROM answered WHERE id < $2",
        )
        .await?;
    let oldest = updates
        .iter()
        .max()
        .map_or(i64::MIN, |latest| latest - REMEMBERED);
    let (new, _) = try_join(
        open.client.execute(&remember, &[&updates]),
        open.client.execute(&tidy, &[&updates, &oldest]),
    )
    .await?;
    if new == count(updates) {
        Ok(())
    } else {
        Err(Failure::Raced)
    }
}

/// Keeps where people stand, if they still stand where these turns began.
async fn keep_people(open: &Open, people: &[Person]) -> Result<(), Failure> {
    let (erased, kept): (Vec<_>, Vec<_>) = people.iter().partition(|person| person.erased);
    erase(open, &erased).await?;
    let mut moved = Columns::default();
    let mut new = Columns::default();
    for person in erased.iter().chain(&kept) {
        let columns = match person.made_from {
            Some(_) if !person.erased => &mut moved,
            _ => &mut new,
        };
        columns.add(person);
    }
    if !moved.chats.is_empty() {
        let statement = open
            .statement(
                "UPDATE person SET session = moved.session, last_active = moved.last_active,
                     edition = moved.edition
                 FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[])
                     AS moved (chat, session, last_active, edition, made_from)
                 WHERE person.chat = moved.chat AND person.edition = moved.made_from",
            )
            .await?;
        moved.write(open, &statement, true).await?;
    }
    if !new.chats.is_empty() {
        let statement = open
            .statement(
                "INSERT INTO person (chat, session, last_active, edition)
                 SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::bigint[])
                 ON CONFLICT DO NOTHING",
            )
            .await?;
        new.write(open, &statement, false).await?;
    }
    Ok(())
}

async fn erase(open: &Open, erased: &[&Person]) -> Result<(), Failure> {
    if erased.is_empty() {
        return Ok(());
    }
    let chats: Vec<i64> = erased.iter().map(|person| person.chat.0).collect();
    let made_from = erased.iter().filter_map(|person| person.made_from);
    let editions: Vec<i64> = made_from.map(|edition| edition.0).collect();
    let person = open
        .statement("DELETE FROM person WHERE chat = ANY ($1) AND edition = ANY ($2)")
        .await?;
    let gone = open.client.execute(&person, &[&chats, &editions]).await?;
    if gone != count(&editions) {
        return Err(Failure::Raced);
    }
    Ok(())
}

/// What waits for people who are erased goes too.
async fn erase_messages(open: &Open, chats: &[i64]) -> Result<(), Failure> {
    if !chats.is_empty() {
        let statement = open
            .statement("DELETE FROM outbox WHERE chat = ANY ($1)")
            .await?;
        open.client.execute(&statement, &[&chats]).await?;
    }
    Ok(())
}

/// People as the columns of a table.
#[derive(Default)]
struct Columns {
    chats: Vec<i64>,
    sessions: Vec<String>,
    last_active: Vec<i64>,
    editions: Vec<i64>,
    made_from: Vec<i64>,
}

impl Columns {
    fn add(&mut self, person: &Person) {
        let Some((session, edition)) = &person.becomes else {
            return;
        };
        self.chats.push(person.chat.0);
        self.sessions.push(saved::session_to_text(session));
        self.last_active
            .push(session.last_active.map_or(0, Moment::seconds));
        self.editions.push(edition.0);
        self.made_from
            .push(person.made_from.map_or(0, |edition| edition.0));
    }

    async fn write(
        &self,
        open: &Open,
        statement: &tokio_postgres::Statement,
        made_from: bool,
    ) -> Result<(), Failure> {
        let mut columns: Vec<&(dyn tokio_postgres::types::ToSql + Sync)> = vec![
            &self.chats,
            &self.sessions,
            &self.last_active,
            &self.editions,
        ];
        if made_from {
            columns.push(&self.made_from);
        }
        let written = open.client.execute(statement, &columns).await?;
        if written == count(&self.chats) {
            Ok(())
        } else {
            Err(Failure::Raced)
        }
    }
}

/// Keeps what is to be sent, and takes the lanes nobody has. Gives what is this program's
/// to send.
async fn keep_outgoing(
    open: &Open,
    outgoing: Vec<(Chat, Outgoing)>,
    at: Moment,
    me: i64,
) -> Result<Vec<Waiting>, Failure> {
    if outgoing.is_empty() {
        return Ok(Vec::new());
    }
    let numbers = open
        .statement("SELECT nextval('outbox_id') FROM generate_series(1, $1)")
        .await?;
    let outgoing = where_they_moved(open, outgoing).await?;
    let keep = open
        .statement(
            "INSERT INTO outbox (id, chat, message, decided_at)
             SELECT id, chat, message, $4 FROM unnest($1::bigint[], $2::bigint[], $3::text[])
                 AS new (id, chat, message)",
        )
        .await?;
    let lanes = open
        .statement(
            "INSERT INTO lane (chat, owner) SELECT unnest($1::bigint[]), id FROM program WHERE id = $2
             ON CONFLICT (chat) DO UPDATE SET owner = CASE
                 WHEN EXISTS (SELECT FROM program WHERE id = lane.owner AND alive_until > now())
                 THEN lane.owner ELSE excluded.owner END
             RETURNING chat, owner, xmax = 0 AS is_new",
        )
        .await?;
    let messages = i32::try_from(outgoing.len()).unwrap_or(i32::MAX);
    let numbers = open.client.query(&numbers, &[&messages]).await?;
    let mut ids: Vec<i64> = numbers.iter().map(|row| row.get(0)).collect();
    ids.sort_unstable();
    let chats: Vec<i64> = outgoing.iter().map(|(chat, _)| chat.0).collect();
    let texts: Vec<String> = outgoing
        .iter()
        .map(|(_, outgoing)| saved::outgoing_to_text(outgoing))
        .collect();
    let mut whose = chats.clone();
    whose.sort_unstable();
    whose.dedup();
    let seconds = at.seconds();
    let (_, owners) = try_join(
        open.client
            .execute(&keep, &[&ids, &chats, &texts, &seconds]),
        open.client.query(&lanes, &[&whose, &me]),
    )
    .await?;
    // Counted dead meanwhile: others would send it too. It says first that it lives.
    if owners.len() != whose.len() {
        return Err(Failure::Raced);
    }
    let mine = owners.iter().filter(|row| row.get::<_, i64>(1) == me);
    let (new, old): (Vec<_>, Vec<_>) = mine.partition(|row| row.get(2));
    let new: HashSet<i64> = new.into_iter().map(|row| row.get(0)).collect();
    let old: Vec<i64> = old.into_iter().map(|row| row.get(0)).collect();
    let fresh = ids
        .into_iter()
        .zip(outgoing)
        .map(|(id, (chat, outgoing))| Waiting {
            id,
            chat,
            outgoing: outgoing.into(),
        });
    let mut waiting: Vec<Waiting> = fresh
        .filter(|message| new.contains(&message.chat.0))
        .collect();
    waiting.extend(all_in(open, &old).await?);
    waiting.sort_by_key(|message| message.id);
    Ok(waiting)
}

/// Everything that waits in these lanes: in a lane that was there before, another program
/// may have left something that comes first.
async fn all_in(open: &Open, lanes: &[i64]) -> Result<Vec<Waiting>, Failure> {
    if lanes.is_empty() {
        return Ok(Vec::new());
    }
    let statement = open
        .statement("SELECT id, chat, message FROM outbox WHERE chat = ANY ($1)")
        .await?;
    let rows = open.client.query(&statement, &[&lanes]).await?;
    Ok(rows.iter().map(super::waiting).collect())
}

/// What is to be sent to a group that has become another chat goes there.
async fn where_they_moved(
    open: &Open,
    outgoing: Vec<(Chat, Outgoing)>,
) -> Result<Vec<(Chat, Outgoing)>, Failure> {
    if !outgoing.iter().any(|(chat, _)| chat.is_group()) {
        return Ok(outgoing);
    }
    let statement = open.statement("SELECT old, new FROM moved").await?;
    let rows = open.client.query(&statement, &[]).await?;
    let moved: HashMap<Chat, Chat> = rows
        .iter()
        .map(|row| (Chat(row.get(0)), Chat(row.get(1))))
        .collect();
    let outgoing = outgoing.into_iter().map(|(chat, outgoing)| {
        let chat = moved.get(&chat).copied().unwrap_or(chat);
        (chat, outgoing)
    });
    Ok(outgoing.collect())
}

pub(super) fn count<T>(items: &[T]) -> u64 {
    u64::try_from(items.len()).unwrap_or(u64::MAX)
}
