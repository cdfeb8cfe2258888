//! New messages from the bot: texts, contact cards, and "typing…".
//! Copies and forwards are in `copies`.

use serde_json::{Value, json};

use super::access::{self, Place};
use super::answer::{Answer, bad};
use super::call::Call;
use super::keyboard::{self, Markup};
use super::message::{Author, Body, Message};
use super::text;
use super::world::World;

const ACTIONS: &[&str] = &[
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
    "cancel",
];

pub(super) fn message(world: &mut World, call: &Call) -> Answer {
    let wording = text::read(world, call)?;
    let markup = keyboard::read(world, call)?;
    let place = access::to_send(world, call)?;
    keyboard::check_links(&markup)?;
    text::check(world, &wording, "message is too long")?;
    access::check_rights(world, place, "text messages")?;
    let body = Body::Text {
        text: wording.text,
        entities: wording.entities,
    };
    send(world, call, place, body, markup)
}

pub(super) fn contact(world: &mut World, call: &Call) -> Answer {
    let phone = call.required("phone_number")?;
    let first_name = call.required("first_name")?;
    let markup = keyboard::read(world, call)?;
    let place = access::to_send(world, call)?;
    keyboard::check_links(&markup)?;
    if !is_phone(&phone) {
        return Err(bad("wrong phone number specified"));
    }
    access::check_rights(world, place, "contacts")?;
    let mut card = json!({ "phone_number": phone, "first_name": first_name });
    for field in ["last_name", "vcard"]
        .into_iter()
        .filter(|one| call.has(one))
    {
        card[field] = Value::from(call.text(field));
    }
    let body = Body::Media {
        field: "contact".to_owned(),
        value: card,
        caption: None,
    };
    send(world, call, place, body, markup)
}

fn is_phone(number: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || "+ ()-.".contains(c);
    number.chars().all(is_part) && number.chars().any(|c| c.is_ascii_digit())
}

fn send(world: &mut World, call: &Call, place: Place, body: Body, markup: Markup) -> Answer {
    access::deliver(world, place)?;
    keyboard::check_data(world, &markup, place.chat)?;
    let mut message = Message::new(Author::Bot, body).in_thread(place.thread);
    message.reply_to = place.reply_to;
    message.markup = markup;
    message.protected = call.flag("protect_content");
    let id = world.post(place.chat, message);
    Ok(world.message_json(place.chat, id))
}

pub(super) fn chat_action(world: &mut World, call: &Call) -> Answer {
    let action = call.text("action").to_ascii_lowercase();
    if action.is_empty() {
        return Err(bad("parameter \"action\" is required"));
    }
    if !ACTIONS.contains(&action.as_str()) {
        return Err(bad("wrong parameter action in request"));
    }
    let place = access::to_send(world, call)?;
    access::check_rights(world, place, "text messages")?;
    access::check_person(world, place.chat)?;
    Ok(json!(true))
}
