//! Copies and forwards of existing messages.
//! Forwarding what a person wrote in private shows who they are: a violation.

use serde_json::{Value, json};

use super::access::{self, Place};
use super::answer::{Answer, Refusal, bad};
use super::call::Call;
use super::deletes;
use super::keyboard::{self, Markup};
use super::message::{Author, Body, Message};
use super::text;
use super::world::World;

pub(super) const LONGEST_CAPTION: usize = 1024;

pub(super) fn one(world: &mut World, call: &Call) -> Answer {
    let from = access::to_read(world, call, "from_chat_id")?;
    let id = call.integer("message_id");
    let source = find(world, from, id, "copy")?;
    let markup = keyboard::read(world, call)?;
    let body = with_caption(world, call, source.body.clone())?;
    let place = access::to_send(world, call)?;
    if !is_copyable(&source) {
        return Err(bad("message can't be copied"));
    }
    keyboard::check_links(&markup)?;
    let id = deliver(world, call, place, Message::new(Author::Bot, body), markup)?;
    Ok(json!({ "message_id": id }))
}

pub(super) fn many(world: &mut World, call: &Call) -> Answer {
    let ids = deletes::message_ids(call)?;
    if ids.windows(2).any(|pair| pair[0] >= pair[1]) {
        return Err(bad(
            "message identifiers must be in a strictly increasing order",
        ));
    }
    let from = access::to_read(world, call, "from_chat_id")?;
    let place = access::to_send(world, call)?;
    let mut copied = Vec::new();
    for id in ids {
        let Some(source) = world
            .message(from, id)
            .filter(|one| is_copyable(one))
            .cloned()
        else {
            continue;
        };
        let copy = copy_in_album(call, &source);
        let id = deliver(world, call, place, copy, Markup::None)?;
        copied.push(json!({ "message_id": id }));
    }
    Ok(Value::Array(copied))
}

pub(super) fn forward(world: &mut World, call: &Call) -> Answer {
    let from = access::to_read(world, call, "from_chat_id")?;
    let source = find(world, from, call.integer("message_id"), "forward")?;
    let place = access::to_send(world, call)?;
    if source.protected {
        return Err(bad("message has protected content and can't be forwarded"));
    }
    if !is_copyable(&source) {
        return Err(bad("message can't be forwarded"));
    }
    if from > 0 && source.author != Author::Bot {
        world.violate("forwardMessage shows a visitor's name to whoever gets it");
    }
    let origin = origin(world, &source);
    let mut copy = Message::new(Author::Bot, source.body);
    copy.extra.insert("forward_origin".to_owned(), origin);
    let id = deliver(world, call, place, copy, Markup::None)?;
    Ok(world.message_json(place.chat, id))
}

fn find(world: &World, from: i64, id: i64, what: &str) -> Result<Message, Refusal> {
    world
        .message(from, id)
        .cloned()
        .ok_or_else(|| bad(format!("message to {what} not found")))
}

fn is_copyable(message: &Message) -> bool {
    !message.is_service()
}

fn copy_in_album(call: &Call, source: &Message) -> Message {
    let mut copy = Message::new(Author::Bot, source.body.clone());
    if let Body::Media { caption, .. } = &mut copy.body
        && call.flag("remove_caption")
    {
        *caption = None;
    }
    if let Some(group) = source.extra.get("media_group_id") {
        copy.extra
            .insert("media_group_id".to_owned(), group.clone());
    }
    copy
}

/// A new caption replaces the old one, and only then is its length checked.
fn with_caption(world: &mut World, call: &Call, mut body: Body) -> Result<Body, Refusal> {
    let Body::Media { caption, .. } = &mut body else {
        return Ok(body);
    };
    if call.has("caption") {
        let new = text::parse(world, call, call.text("caption"))?;
        *caption = Some(new.text).filter(|text| !text.is_empty());
    }
    let rebuilt = ["caption", "reply_markup", "reply_parameters"];
    let length = caption.as_deref().unwrap_or_default().chars().count();
    if length > LONGEST_CAPTION && rebuilt.iter().any(|field| call.has(field)) {
        return Err(bad("message caption is too long"));
    }
    Ok(body)
}

fn origin(world: &World, source: &Message) -> Value {
    let author = match source.author {
        Author::Bot => super::account::BOT_ID,
        Author::Person(id) => id,
    };
    json!({ "type": "user", "date": source.date, "sender_user": world.user_json(author) })
}

fn deliver(
    world: &mut World,
    call: &Call,
    place: Place,
    mut message: Message,
    markup: Markup,
) -> Result<i64, Refusal> {
    access::check_rights(world, place, "text messages")?;
    access::deliver(world, place)?;
    keyboard::check_data(world, &markup, place.chat)?;
    message.thread = place.thread;
    message.reply_to = place.reply_to;
    message.markup = markup;
    message.protected = call.flag("protect_content");
    Ok(world.post(place.chat, message))
}
