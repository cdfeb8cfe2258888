//! Deleting messages: whose, how old, and with which rights.

use serde_json::{Value, json};

use super::access;
use super::answer::{Answer, Refusal, bad};
use super::call::Call;
use super::message::{Author, Body};
use super::world::World;

const TOO_OLD: i64 = 2 * 24 * 60 * 60;
const AT_MOST: usize = 100;

pub(super) fn one(world: &mut World, call: &Call) -> Answer {
    let chat = access::to_read(world, call, "chat_id")?;
    let id = call.integer("message_id");
    if world.message(chat, id).is_none() {
        return Err(bad("message to delete not found"));
    }
    check(world, chat, id)?;
    remove(world, chat, id);
    Ok(json!(true))
}

/// Deletes what is there; missing messages are passed over.
pub(super) fn many(world: &mut World, call: &Call) -> Answer {
    let ids = message_ids(call)?;
    let chat = access::to_read(world, call, "chat_id")?;
    let there: Vec<i64> = ids
        .into_iter()
        .filter(|id| world.message(chat, *id).is_some())
        .collect();
    for id in &there {
        check(world, chat, *id)?;
    }
    for id in there {
        remove(world, chat, id);
    }
    Ok(json!(true))
}

/// The call's `message_ids`: some, and at most a hundred.
pub(super) fn message_ids(call: &Call) -> Result<Vec<i64>, Refusal> {
    let given = match call.json("message_ids") {
        Ok(None) => return Err(bad("message identifiers are not specified")),
        Ok(Some(Value::Array(ids))) => ids,
        Ok(Some(_)) => return Err(bad("expected an Array of message identifiers")),
        Err(_) => return Err(bad("can't parse message identifiers JSON object")),
    };
    if given.len() > AT_MOST {
        return Err(bad("too many message identifiers specified"));
    }
    if given.is_empty() {
        return Err(bad("message identifiers are not specified"));
    }
    Ok(given.iter().map(|id| id.as_i64().unwrap_or(0)).collect())
}

fn check(world: &World, chat: i64, id: i64) -> Result<(), Refusal> {
    let (Some(chat), Some(message)) = (world.chat(chat), world.message(chat, id)) else {
        return Ok(());
    };
    let is_topic_root = matches!(&message.body,
        Body::Service { field, .. } if field == "forum_topic_created");
    let may =
        chat.is_private() || message.author == Author::Bot || chat.bot_may("can_delete_messages");
    if is_topic_root || !may {
        return Err(bad("message can't be deleted"));
    }
    if world.now - message.date > TOO_OLD {
        let everyone = if chat.is_private() {
            " for everyone"
        } else {
            ""
        };
        return Err(bad(format!("message can't be deleted{everyone}")));
    }
    Ok(())
}

fn remove(world: &mut World, chat: i64, id: i64) {
    if let Some(chat) = world.chat_mut(chat) {
        chat.pinned.retain(|pinned| *pinned != id);
        if let Some(message) = chat.message_mut(id) {
            message.deleted = true;
        }
    }
}
