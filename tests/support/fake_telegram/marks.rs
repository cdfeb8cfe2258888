//! Reactions and pins: marks on messages that are already there.

use serde_json::{Value, json};

use super::access;
use super::answer::{Answer, Refusal, bad};
use super::call::Call;
use super::message::{Author, Message};
use super::world::World;

/// Enough of Telegram's list to tell a real reaction from a mistake.
const REACTIONS: &[&str] = &[
    "👍", "👎", "❤", "🔥", "🥰", "👏", "😁", "🤔", "😢", "🎉", "🙏", "👌", "🕊", "👀", "💯", "✍",
    "🤝", "🤗", "🫡", "🆒", "😎", "⚡", "🏆", "😴", "🤷",
];

pub(super) fn react(world: &mut World, call: &Call) -> Answer {
    let Ok(given) = call.json("reaction") else {
        return Err(bad("can't parse reaction types JSON object"));
    };
    let reactions = match given {
        None => Vec::new(),
        Some(Value::Array(reactions)) => reactions,
        Some(_) => return Err(bad("expected an Array of ReactionType")),
    };
    let (chat, id) = find(world, call, "react")?;
    let known = |one: &Value| {
        one["emoji"]
            .as_str()
            .is_some_and(|it| REACTIONS.contains(&it))
    };
    if reactions.len() > 1 || !reactions.iter().all(known) {
        return Err(bad("REACTION_INVALID"));
    }
    if let Some(message) = world.chat_mut(chat).and_then(|chat| chat.message_mut(id)) {
        message.reactions = reactions;
    }
    Ok(json!(true))
}

fn find(world: &World, call: &Call, what: &str) -> Result<(i64, i64), Refusal> {
    let chat = access::to_write(world, call)?;
    let id = call.integer("message_id");
    if world.message(chat, id).is_none() {
        return Err(bad(format!("message to {what} not found")));
    }
    Ok((chat, id))
}

pub(super) fn pin(world: &mut World, call: &Call) -> Answer {
    let (chat, id) = find(world, call, "pin")?;
    check_rights(world, chat)?;
    if let Some(chat) = world.chat_mut(chat) {
        chat.pinned.retain(|pinned| *pinned != id);
        chat.pinned.push(id);
    }
    let pinned = world.message_json(chat, id);
    let thread = world.message(chat, id).and_then(|message| message.thread);
    let line = Message::service(Author::Bot, "pinned_message", pinned).in_thread(thread);
    world.post(chat, line);
    Ok(json!(true))
}

/// Without a message id, the newest pin goes.
pub(super) fn unpin(world: &mut World, call: &Call) -> Answer {
    let chat = access::to_write(world, call)?;
    check_rights(world, chat)?;
    let id = call.integer("message_id");
    let Some(chat) = world.chat_mut(chat) else {
        return Ok(json!(true));
    };
    if id > 0 && chat.message(id).is_none() {
        return Err(bad("message to unpin not found"));
    }
    if id > 0 {
        chat.pinned.retain(|pinned| *pinned != id);
    } else {
        chat.pinned.pop();
    }
    Ok(json!(true))
}

fn check_rights(world: &World, chat: i64) -> Result<(), Refusal> {
    let may = world
        .chat(chat)
        .is_some_and(|chat| chat.is_private() || chat.bot_may("can_pin_messages"));
    if may {
        return Ok(());
    }
    Err(bad(
        "not enough rights to manage pinned messages in the chat",
    ))
}
