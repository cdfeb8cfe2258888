//! Questions about chats and their members, and leaving a chat.

use serde_json::{Value, json};

use super::access;
use super::account::{Account, BOT_ID};
use super::answer::{Answer, bad};
use super::call::Call;
use super::chat::{Chat, Kind, Role, Standing};
use super::world::World;

const PERMISSIONS: &[&str] = &[
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
];

pub(super) fn get(world: &mut World, call: &Call) -> Answer {
    let id = access::to_read(world, call, "chat_id")?;
    let mut full = world.chat_json(id);
    full["accent_color_id"] = json!(0);
    full["max_reaction_count"] = json!(11);
    full["accepted_gift_types"] = json!({
        "unlimited_gifts": false,
        "limited_gifts": false,
        "unique_gifts": false,
        "premium_subscription": false,
    });
    let Some(chat) = world.chat(id) else {
        return Ok(full);
    };
    if !chat.is_private() {
        full["permissions"] = permissions(chat);
    }
    if let Some(pinned) = chat.pinned.last() {
        full["pinned_message"] = world.message_json(id, *pinned);
    }
    Ok(full)
}

fn permissions(chat: &Chat) -> Value {
    let one = |right: &&str| {
        let may = right.starts_with("can_send") && chat.members_may_send;
        ((*right).to_owned(), json!(may))
    };
    Value::Object(PERMISSIONS.iter().map(one).collect())
}

pub(super) fn member(world: &mut World, call: &Call) -> Answer {
    let chat = access::to_read(world, call, "chat_id")?;
    let who = call.integer("user_id");
    if who <= 0 {
        return Err(bad("invalid user_id specified"));
    }
    if !world.person(who).is_some_and(Account::is_known) {
        return Err(bad("user not found"));
    }
    let status = match who {
        BOT_ID => world.bot_status(chat),
        _ => world.role(chat, who).map_or("left", Role::status),
    };
    let is_theirs = chat == who;
    let status = if is_theirs { "member" } else { status };
    Ok(world.member_json(chat, who, status))
}

pub(super) fn administrators(world: &mut World, call: &Call) -> Answer {
    let id = access::to_read(world, call, "chat_id")?;
    let Some(chat) = world.chat(id).filter(|chat| !chat.is_private()) else {
        return Err(bad("there are no administrators in the private chat"));
    };
    let people = chat.members.iter();
    let mut all: Vec<Value> = people
        .filter(|(_, role)| **role != Role::Member)
        .map(|(who, role)| world.member_json(id, *who, role.status()))
        .collect();
    if chat.bot_is_admin() {
        all.push(world.member_json(id, BOT_ID, "administrator"));
    }
    Ok(Value::Array(all))
}

pub(super) fn leave(world: &mut World, call: &Call) -> Answer {
    let id = access::to_read(world, call, "chat_id")?;
    match world.chat_mut(id) {
        Some(chat) if chat.kind != Kind::Private => {
            chat.bot = Standing::Left;
            Ok(json!(true))
        }
        _ => Err(bad("chat member status can't be changed in private chats")),
    }
}
