//! Whether a chat can be reached, read and written to, in Telegram's order of
//! asking. What is then done there is up to the methods.

use serde_json::Value;

use super::account::{Acquaintance, BOT_ID};
use super::answer::{Refusal, bad, forbidden};
use super::call::Call;
use super::chat::{Chat, Kind, Standing};
use super::world::World;

/// Where a message is to go.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) chat: i64,
    pub(super) thread: Option<i64>,
    pub(super) reply_to: Option<i64>,
}

/// The chat a parameter names, if the bot can still see it.
pub(super) fn to_read(world: &World, call: &Call, parameter: &str) -> Result<i64, Refusal> {
    let given = call.text(parameter);
    if given.is_empty() {
        return Err(bad("chat_id is empty"));
    }
    let id: i64 = given.trim().parse().map_err(|_| bad("chat not found"))?;
    if let Some(account) = world.person(id) {
        if account.is_bot {
            return Err(forbidden("the bot can't send messages to the bot"));
        }
        if !account.is_known() {
            return Err(bad("chat not found"));
        }
    }
    let chat = world.chat(id).ok_or_else(|| bad("chat not found"))?;
    check_group(chat)?;
    Ok(id)
}

fn check_group(chat: &Chat) -> Result<(), Refusal> {
    if let Some(to) = chat.migrated_to {
        return Err(Refusal::migrated(to));
    }
    if chat.deleted {
        return Err(forbidden("the group chat was deleted"));
    }
    let kind = match chat.kind {
        Kind::Private => return Ok(()),
        Kind::Group => "group",
        Kind::Supergroup => "supergroup",
    };
    match chat.bot {
        Standing::Member | Standing::Administrator(_) => Ok(()),
        Standing::Kicked => Err(forbidden(&format!("bot was kicked from the {kind} chat"))),
        Standing::Left => Err(forbidden(&format!(
            "bot is not a member of the {kind} chat"
        ))),
    }
}

/// The chat to change: readable, and its person still exists.
pub(super) fn to_write(world: &World, call: &Call) -> Result<i64, Refusal> {
    let chat = to_read(world, call, "chat_id")?;
    if world.person(chat).is_some_and(|one| one.deactivated) {
        return Err(forbidden("user is deactivated"));
    }
    Ok(chat)
}

/// Where a new message goes: chat, then the message answered, then the topic.
pub(super) fn to_send(world: &mut World, call: &Call) -> Result<Place, Refusal> {
    let chat = to_write(world, call)?;
    let reply_to = reply(world, call, chat)?;
    let thread = thread(world, call, chat)?;
    let answered = reply_to.and_then(|id| world.message(chat, id));
    let thread = thread.or_else(|| answered.and_then(|message| message.thread));
    Ok(Place {
        chat,
        thread,
        reply_to,
    })
}

fn reply(world: &mut World, call: &Call, chat: i64) -> Result<Option<i64>, Refusal> {
    let Ok(given) = call.json("reply_parameters") else {
        return Err(bad("can't parse reply parameters JSON object"));
    };
    let id = match &given {
        Some(parameters) => {
            check_reply_fields(world, parameters);
            parameters["message_id"].as_i64().unwrap_or(0)
        }
        None => call.integer("reply_to_message_id"),
    };
    if id <= 0 {
        return Ok(None);
    }
    if world.message(chat, id).is_some() {
        return Ok(Some(id));
    }
    let anyway = given.is_some_and(|one| one["allow_sending_without_reply"] == true);
    if anyway || call.flag("allow_sending_without_reply") {
        return Ok(None);
    }
    Err(bad("message to be replied not found"))
}

fn check_reply_fields(world: &mut World, parameters: &Value) {
    const MODELLED: &[&str] = &["message_id", "allow_sending_without_reply"];
    const KNOWN: &[&str] = &[
        "chat_id",
        "quote",
        "quote_parse_mode",
        "quote_entities",
        "quote_position",
        "checklist_task_id",
    ];
    for field in parameters
        .as_object()
        .into_iter()
        .flat_map(|all| all.keys())
    {
        let field = field.as_str();
        if KNOWN.contains(&field) {
            world.violate(format!(
                "the fake Telegram does not model a reply's `{field}`"
            ));
        } else if !MODELLED.contains(&field) {
            world.violate(format!("`reply_parameters` has no field `{field}`"));
        }
    }
}

/// The topic asked for. Without a forum Telegram ignores it without a word.
fn thread(world: &World, call: &Call, chat: i64) -> Result<Option<i64>, Refusal> {
    let thread = call.integer("message_thread_id");
    let chat = world.chat(chat).filter(|chat| chat.is_forum);
    let Some(chat) = chat.filter(|_| thread > 0) else {
        return Ok(None);
    };
    // General is 1, yet naming it is an error; it is reached by naming none.
    chat.topic(thread)
        .map(|_| Some(thread))
        .ok_or_else(|| bad("message thread not found"))
}

/// The bot may send this kind of thing here.
pub(super) fn check_rights(world: &World, place: Place, what: &str) -> Result<(), Refusal> {
    let restricted = world
        .chat(place.chat)
        .is_some_and(|chat| !chat.is_private() && !chat.members_may_send && !chat.bot_is_admin());
    if restricted {
        return Err(bad(format!("not enough rights to send {what} to the chat")));
    }
    Ok(())
}

/// What only Telegram's own servers know: limits, blocks, closed topics.
pub(super) fn deliver(world: &mut World, place: Place) -> Result<(), Refusal> {
    let now = world.now;
    let is_group = world
        .chat(place.chat)
        .is_some_and(|chat| !chat.is_private());
    world.rates.spend(place.chat, is_group, now)?;
    check_person(world, place.chat)?;
    let Some(chat) = world.chat(place.chat) else {
        return Ok(());
    };
    let topic = place.thread.and_then(|thread| chat.topic(thread));
    if topic.is_some_and(|topic| topic.closed) && !chat.bot_may("can_manage_topics") {
        return Err(bad("TOPIC_CLOSED"));
    }
    Ok(())
}

pub(super) fn check_person(world: &World, chat: i64) -> Result<(), Refusal> {
    let Some(account) = world.person(chat).filter(|one| one.id != BOT_ID) else {
        return Ok(());
    };
    if account.blocked {
        return Err(forbidden("bot was blocked by the user"));
    }
    if account.acquaintance < Acquaintance::Started {
        return Err(forbidden("bot can't initiate conversation with a user"));
    }
    Ok(())
}
