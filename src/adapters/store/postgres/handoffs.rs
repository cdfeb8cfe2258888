//! What is written and read of handoffs and desks.

use std::collections::HashMap;

use tokio_postgres::Row;

use super::super::{codes, saved};
use super::batch::count;
use super::connection::{Failure, Open};
use crate::conversation::Moment;
use crate::conversation::ids::{Code, DeskName, Locale};
use crate::service::kept::{
    Clue, DeskChange, Desks, Edition, Expiry, Figure, Owner, Person, Sought,
};
use crate::service::ports::Chat;

/// Keeps how people's handoffs have to be found; forgets whose those were of people who are
/// erased. Where there is neither, the server is not asked.
pub(super) async fn keep(open: &Open, people: &[Person], at: Moment) -> Result<(), Failure> {
    if codes::clash(people) {
        return Err(Failure::Raced);
    }
    let with = people
        .iter()
        .filter_map(|person| Some((person.chat.0, person.handoff.as_ref()?)));
    let (chats, listed): (Vec<_>, Vec<_>) = with.unzip();
    if !listed.is_empty() {
        let codes: Vec<&str> = listed.iter().map(|one| one.code.as_str()).collect();
        let desks: Vec<&str> = listed.iter().map(|one| one.desk.as_str()).collect();
        let states: Vec<&str> = listed.iter().map(|one| one.state).collect();
        let urgent: Vec<bool> = listed.iter().map(|one| one.urgent).collect();
        let asked: Vec<i64> = listed.iter().map(|one| one.asked.seconds()).collect();
        let seconds = |moment: Option<Moment>| moment.map(Moment::seconds);
        let due: Vec<Option<i64>> = listed.iter().map(|one| seconds(one.due)).collect();
        let closed: Vec<Option<i64>> = listed.iter().map(|one| seconds(one.closed)).collect();
        let keep = open
            .statement("SELECT keep_handoffs($1, $2, $3, $4, $5, $6, $7, $8)")
            .await?;
        let kept = open
            .client
            .query_one(
                &keep,
                &[
                    &codes, &chats, &desks, &states, &urgent, &asked, &due, &closed,
                ],
            )
            .await?;
        if u64::try_from(kept.get::<_, i64>(0)) != Ok(count(&codes)) {
            return Err(Failure::Raced);
        }
    }
    forget(open, people, at).await
}

/// The codes of people's handoffs.
pub(super) async fn codes_of(open: &Open, chats: &[i64]) -> Result<Vec<Code>, Failure> {
    let statement = open
        .statement("SELECT code FROM handoff WHERE chat = ANY ($1)")
        .await?;
    let rows = open.client.query(&statement, &[&chats]).await?;
    let codes = rows.iter().map(|row| Code::from(row.get::<_, &str>(0)));
    Ok(codes.collect())
}

/// What waits to be said of these handoffs at desks goes.
pub(super) async fn erase_at_desks(open: &Open, codes: &[Code]) -> Result<(), Failure> {
    if codes.is_empty() {
        return Ok(());
    }
    let to_groups = open
        .statement("SELECT id, message FROM outbox WHERE chat < 0")
        .await?;
    let waiting = open.client.query(&to_groups, &[]).await?;
    let waiting = waiting
        .iter()
        .filter(|row| saved::outgoing(row.get(1)).is_of(codes));
    let ids: Vec<i64> = waiting.map(|row| row.get(0)).collect();
    let delete = open
        .statement("DELETE FROM outbox WHERE id = ANY ($1)")
        .await?;
    open.client.execute(&delete, &[&ids]).await?;
    Ok(())
}

async fn forget(open: &Open, people: &[Person], at: Moment) -> Result<(), Failure> {
    let erased = || people.iter().filter(|person| person.erased);
    let chats: Vec<i64> = erased().map(|person| person.chat.0).collect();
    if chats.is_empty() {
        return Ok(());
    }
    // Somebody who came back at once has the new one still.
    let stay = erased().filter(|person| person.becomes.is_some());
    let stay = stay.filter_map(|person| person.handoff.as_ref());
    let stay: Vec<&str> = stay.map(|listed| listed.code.as_str()).collect();
    let forget = open.statement("SELECT forget_handoffs($1, $2, $3)").await?;
    open.client
        .execute(&forget, &[&chats, &stay, &at.seconds()])
        .await?;
    Ok(())
}

/// Keeps what teams have set, if it was made from what is still there.
pub(super) async fn change(open: &Open, mut changes: Vec<DeskChange>) -> Result<(), Failure> {
    // Always in the same order, so that two programs never wait for each other in a ring.
    changes.sort_by(|one, other| one.desk.cmp(&other.desk));
    for change in &changes {
        let (name, state) = (change.desk.as_str(), saved::desk_to_text(&change.becomes));
        let edition = change.edition.0;
        let written = if let Some(Edition(made_from)) = change.made_from {
            let statement = open
                .statement(
                    "UPDATE desk SET state = $2, edition = $3 WHERE name = $1 AND edition = $4",
                )
                .await?;
            open.client
                .execute(&statement, &[&name, &state, &edition, &made_from])
                .await?
        } else {
            let statement = open
                .statement(
                    "INSERT INTO desk (name, state, edition) VALUES ($1, $2, $3)
                     ON CONFLICT DO NOTHING",
                )
                .await?;
            open.client
                .execute(&statement, &[&name, &state, &edition])
                .await?
        };
        if written != 1 {
            return Err(Failure::Raced);
        }
    }
    Ok(())
}

/// Keeps what is counted.
pub(super) async fn count_figures(open: &Open, figures: &[Figure]) -> Result<(), Failure> {
    if figures.is_empty() {
        return Ok(());
    }
    let at: Vec<i64> = figures.iter().map(|one| one.at.seconds()).collect();
    let desks: Vec<&str> = figures.iter().map(|one| one.desk.as_str()).collect();
    let what: Vec<&str> = figures.iter().map(|one| one.what.as_str()).collect();
    let locales: Vec<&str> = figures.iter().map(|one| one.locale.as_str()).collect();
    let waited: Vec<Option<i64>> = figures.iter().map(|one| one.waited).collect();
    let statement = open
        .statement(
            "INSERT INTO figure (at, desk, what, locale, waited)
             SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bigint[])",
        )
        .await?;
    open.client
        .execute(&statement, &[&at, &desks, &what, &locales, &waited])
        .await?;
    Ok(())
}

pub(super) async fn whose(open: &Open, clues: Vec<Clue>) -> Result<HashMap<Clue, Owner>, Failure> {
    let mut codes = Vec::new();
    let (mut topics, mut messages) = (Spots::default(), Spots::default());
    for clue in &clues {
        match clue {
            // The server takes no such text, and no code has it.
            Clue::Code(code) if code.as_str().contains('\0') => {}
            Clue::Code(code) => codes.push(code.as_str()),
            Clue::Topic(group, thread) => topics.add(*group, *thread),
            Clue::Message(group, id) => messages.add(*group, *id),
        }
    }
    let mut owners = HashMap::new();
    if !codes.is_empty() {
        let statement = open
            .statement("SELECT code, chat FROM handoff WHERE code = ANY ($1)")
            .await?;
        let rows = open.client.query(&statement, &[&codes]).await?;
        let found = rows.iter().map(|row| owner(row, 0));
        owners.extend(found.map(|owner| (Clue::Code(owner.code.clone()), owner)));
    }
    // Where a message is both, what leads through a pair comes later and holds.
    for (spots, clue, query) in [
        (
            &topics,
            Clue::Topic as fn(Chat, i64) -> Clue,
            "SELECT part.group_chat, part.id, code, chat
             FROM unnest($1::bigint[], $2::bigint[]) AS spot (group_chat, id)
             JOIN part USING (group_chat, id) JOIN handoff ON code = part.owner
             WHERE part.part = 'topic'",
        ),
        (
            &messages,
            Clue::Message,
            "SELECT part.group_chat, part.id, code, chat
             FROM unnest($1::bigint[], $2::bigint[]) AS spot (group_chat, id)
             JOIN part USING (group_chat, id) JOIN handoff ON code = part.owner
             WHERE part.part IN ('card', 'pinned')",
        ),
        (
            &messages,
            Clue::Message,
            "SELECT pair.group_chat, pair.at_desk, code, chat
             FROM unnest($1::bigint[], $2::bigint[]) AS spot (group_chat, at_desk)
             JOIN pair USING (group_chat, at_desk) JOIN handoff USING (code)",
        ),
    ] {
        if spots.ids.is_empty() {
            continue;
        }
        let statement = open.statement(query).await?;
        let rows = open
            .client
            .query(&statement, &[&spots.groups, &spots.ids])
            .await?;
        let found = rows.iter();
        owners.extend(found.map(|row| (clue(Chat(row.get(0)), row.get(1)), owner(row, 2))));
    }
    Ok(owners)
}

/// Messages or topics as the columns of a table.
#[derive(Default)]
struct Spots {
    groups: Vec<i64>,
    ids: Vec<i64>,
}

impl Spots {
    fn add(&mut self, group: Chat, id: i64) {
        self.groups.push(group.0);
        self.ids.push(id);
    }
}

fn owner(row: &Row, column: usize) -> Owner {
    Owner {
        code: Code::from(row.get::<_, &str>(column)),
        chat: row.get::<_, Option<i64>>(column + 1).map(Chat),
    }
}

pub(super) async fn seek(open: &Open, sought: &[Sought]) -> Result<Vec<Option<i64>>, Failure> {
    if sought.is_empty() {
        return Ok(Vec::new());
    }
    let mut what = Vec::with_capacity(sought.len());
    let mut whose = Vec::with_capacity(sought.len());
    let mut messages = Vec::with_capacity(sought.len());
    let mut groups = Vec::with_capacity(sought.len());
    for one in sought {
        let (name, owner, message, group) = match one {
            Sought::Part(group, owner, part) => (part.name(), owner.as_str(), None, Some(group.0)),
            Sought::AtDesk(group, code, message) => {
                ("at-desk", code.as_str(), Some(*message), Some(group.0))
            }
            Sought::AtPerson(code, message) => ("at-person", code.as_str(), Some(*message), None),
            Sought::Group(code) => ("group", code.as_str(), None, None),
            Sought::Chat(code) => ("chat", code.as_str(), None, None),
        };
        groups.push(group);
        what.push(name);
        whose.push(owner);
        messages.push(message);
    }
    let statement = open
        .statement(
            // Of several that went to the desk as one, the latest.
            "SELECT CASE what
                 WHEN 'at-desk' THEN
                     (SELECT at_desk FROM pair
                      WHERE code = whose AND at_person = message AND group_chat = here)
                 WHEN 'at-person' THEN
                     (SELECT max(at_person) FROM pair WHERE code = whose AND at_desk = message)
                 WHEN 'group' THEN
                     (SELECT group_chat FROM part WHERE owner = whose AND part.part = 'topic')
                 WHEN 'chat' THEN (SELECT chat FROM handoff WHERE code = whose)
                 ELSE (SELECT id FROM part
                       WHERE owner = whose AND part.part = what AND group_chat = here) END
             FROM (SELECT what, whose, message, place, coalesce(new, in_group) AS here
                   FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[])
                       WITH ORDINALITY AS asked (what, whose, message, in_group, place)
                   LEFT JOIN moved ON old = in_group) AS sought
             ORDER BY place",
        )
        .await?;
    let rows = open
        .client
        .query(&statement, &[&what, &whose, &messages, &groups])
        .await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

pub(super) async fn desks(open: &Open) -> Result<Desks, Failure> {
    let states = open
        .statement("SELECT name, state, edition FROM desk")
        .await?;
    let queue = open
        .statement(
            "SELECT desk, code, urgent, asked, state,
                 CASE WHEN state <> 'waiting' THEN session END
             FROM handoff LEFT JOIN person USING (chat)
             WHERE state IN ('waiting', 'talking', 'callback')",
        )
        .await?;
    let moved = open.statement("SELECT old, new FROM moved").await?;
    let (states, queue, moved) = futures::future::try_join3(
        open.client.query(&states, &[]),
        open.client.query(&queue, &[]),
        open.client.query(&moved, &[]),
    )
    .await?;
    let moved = moved.iter().map(|row| (Chat(row.get(0)), Chat(row.get(1))));
    let states = states.iter().map(|row| {
        let state = saved::desk(row.get(1));
        (desk_name(row, 0), state, Edition(row.get(2)))
    });
    let queued = |row: &Row| {
        let session: Option<&str> = row.get(5);
        let session = session.map(saved::session);
        let code = Code::from(row.get::<_, &str>(1));
        let asked = Moment::from_seconds(row.get(3));
        let queued = saved::queued(code, row.get(2), asked, session.as_ref());
        (desk_name(row, 0), queued)
    };
    let in_state = |state: &str| {
        let rows = queue.iter();
        let rows = rows.filter(|row| row.get::<_, &str>(4) == state);
        rows.map(queued).collect()
    };
    Ok(Desks {
        states: states.collect(),
        queue: in_state("waiting"),
        calls: in_state("callback"),
        chats: in_state("talking"),
        moved: moved.collect(),
    })
}

/// Of those alone of whom a conversation is kept: for others nothing can be done.
pub(super) async fn due(open: &Open, now: Moment) -> Result<Vec<Chat>, Failure> {
    let statement = open
        .statement(
            "SELECT chat FROM handoff JOIN person USING (chat) WHERE due <= $1
             GROUP BY chat ORDER BY min(due), chat LIMIT 200",
        )
        .await?;
    let rows = open.client.query(&statement, &[&now.seconds()]).await?;
    Ok(rows.iter().map(|row| Chat(row.get(0))).collect())
}

pub(super) async fn old_topics(
    open: &Open,
    closed_before: Moment,
) -> Result<Vec<(DeskName, Code)>, Failure> {
    let statement = open
        .statement(
            "SELECT desk, code FROM handoff JOIN part ON part.owner = code AND part.part = 'topic'
             WHERE closed < $1 ORDER BY closed, code",
        )
        .await?;
    let rows = open
        .client
        .query(&statement, &[&closed_before.seconds()])
        .await?;
    let topics = rows
        .iter()
        .map(|row| (desk_name(row, 0), Code::from(row.get::<_, &str>(1))));
    Ok(topics.collect())
}

pub(super) async fn figures(open: &Open, since: Moment) -> Result<Vec<Figure>, Failure> {
    let statement = open
        .statement(
            "SELECT at, desk, what, locale, waited FROM figure WHERE at >= $1 ORDER BY at, id",
        )
        .await?;
    let rows = open.client.query(&statement, &[&since.seconds()]).await?;
    let figures = rows.iter().map(|row| Figure {
        at: Moment::from_seconds(row.get(0)),
        desk: desk_name(row, 1),
        what: row.get(2),
        locale: Locale::from(row.get::<_, &str>(3)),
        waited: row.get(4),
    });
    Ok(figures.collect())
}

pub(super) async fn purge(open: &Open, expiry: Expiry) -> Result<(), Failure> {
    for (text, before) in [
        ("SELECT forget_closed($1)", expiry.closed),
        ("SELECT erase_handoffs($1)", expiry.handoffs),
        ("DELETE FROM figure WHERE at < $1", expiry.figures),
    ] {
        let statement = open.statement(text).await?;
        open.client
            .execute(&statement, &[&before.seconds()])
            .await?;
    }
    Ok(())
}

fn desk_name(row: &Row, column: usize) -> DeskName {
    DeskName::from(row.get::<_, &str>(column))
}
